/**
 * The metrics that functions publish (CloudWatch embedded metric format) and that alarms and the dashboard read.
 * Imports nothing. Dimensions: `service`, the function that publishes, and `stage`. None by feed: a custom metric
 * costs 0.30 USD a month, so one a feed would cost more than all the rest. What is wrong with one feed is found by
 * the code that works on it, counted here, and named in the log line beside the count.
 */
export const METRIC_NAMESPACE = 'Tickerwire';

export const METRICS = {
  /** Polls answered with a readable feed, or with 304. */
  pollSucceeded: 'PollSucceeded',
  /** Polls that ended in an error; the feed backs off. */
  pollFailed: 'PollFailed',
  /** Failed polls of a feed whose last success lies more than 24 hours back. */
  feedFailing: 'FeedFailing',
  /** New or changed entries sent to be ingested. */
  entriesQueued: 'EntriesQueued',
  /** Entries whose message was lost, sent again. */
  entriesRequeued: 'EntriesRequeued',
  /** Articles stored with the text of their page. */
  articlesStored: 'ArticlesStored',
  /** Articles stored from their feed alone. */
  articlesFeedOnly: 'ArticlesFeedOnly',
  /** Articles of a feed whose articles lately mostly come without text, or with far less of it than usual. */
  feedDegraded: 'FeedDegraded',
  /** Entries that went to the dead-letter queue. */
  ingestFailed: 'IngestFailed',
  /** Seconds from publication to storing, of articles published since their feed was added. */
  storedDelay: 'StoredDelay',
  sentimentPositive: 'SentimentPositive',
  sentimentNeutral: 'SentimentNeutral',
  sentimentNegative: 'SentimentNegative',
  /** USD that one summary by a model cost. */
  summaryCostUsd: 'SummaryCostUsd',
  /** USD that this month's summaries by models have cost so far. */
  summaryMonthUsd: 'SummaryMonthUsd',
  /** Summaries that stayed extractive although a model is set; of too short articles none is asked for. */
  summaryFallback: 'SummaryFallback',
  /** Seconds from the publication of a probe item to its being visible through the API. */
  canaryDelay: 'CanaryDelay',
} as const;
export type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** The function that publishes a metric, as its `service` dimension says. */
export const PUBLISHED_BY = {
  PollSucceeded: 'poll-feed',
  PollFailed: 'poll-feed',
  FeedFailing: 'poll-feed',
  EntriesQueued: 'poll-feed',
  EntriesRequeued: 'schedule-polls',
  ArticlesStored: 'ingest-article',
  ArticlesFeedOnly: 'ingest-article',
  FeedDegraded: 'ingest-article',
  IngestFailed: 'ingest-article',
  StoredDelay: 'ingest-article',
  SentimentPositive: 'ingest-article',
  SentimentNeutral: 'ingest-article',
  SentimentNegative: 'ingest-article',
  SummaryCostUsd: 'ingest-article',
  SummaryMonthUsd: 'ingest-article',
  SummaryFallback: 'ingest-article',
  CanaryDelay: 'canary',
} as const satisfies Record<MetricName, string>;

/** What is no count. */
export const METRIC_UNITS: Readonly<Partial<Record<string, 'Seconds' | 'None'>>> = {
  [METRICS.storedDelay]: 'Seconds',
  [METRICS.canaryDelay]: 'Seconds',
  [METRICS.summaryCostUsd]: 'None',
  [METRICS.summaryMonthUsd]: 'None',
};
