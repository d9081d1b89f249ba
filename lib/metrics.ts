/**
 * The metrics functions emit (CloudWatch embedded metric format) and alarms watch. Imports nothing.
 * Every metric carries the one dimension `stage`. There is none by feed: a custom metric costs 0.30 USD a month,
 * so a metric a feed would cost more than everything else together. What is true of one feed is found by the
 * code that works on it, counted here, and named in the log line beside the count.
 */
export const METRICS_NAMESPACE = 'Tickerwire';
export const STAGE_DIMENSION = 'stage';

export const METRICS = {
  // schedule-polls
  FeedsDue: { unit: 'Count', meaning: 'Feeds sent to be polled.' },
  FeedsOverdue: { unit: 'Count', meaning: 'Feeds that were due and had to wait for the next minute.' },
  EntriesReconciled: { unit: 'Count', meaning: 'Ledger entries queued for too long, queued again.' },
  // poll-feed
  PollSucceeded: { unit: 'Count', meaning: 'Polls answered with a readable feed, or with 304.' },
  PollFailed: { unit: 'Count', meaning: 'Polls that ended in an error; the feed backs off.' },
  FeedFailing: { unit: 'Count', meaning: 'Failed polls of a feed whose last success is over 24 hours ago.' },
  EntriesQueued: { unit: 'Count', meaning: 'New or changed entries sent to be ingested.' },
  // ingest-article
  ArticlesStored: { unit: 'Count', meaning: 'Articles stored for the first time.' },
  ArticlesRevised: { unit: 'Count', meaning: 'Stored articles that changed.' },
  ArticlesFeedOnly: { unit: 'Count', meaning: 'Articles stored or revised without the text of their page.' },
  FeedDegraded: {
    unit: 'Count',
    meaning:
      'Articles stored while more than half of the last 20 of their feed had no or far shorter text than usual.',
  },
  IngestFailed: { unit: 'Count', meaning: 'Attempts to ingest an entry that ended in an error.' },
  StoredDelay: { unit: 'Seconds', meaning: 'From an article’s publication to its first storing.' },
  DiscoveredDelay: { unit: 'Seconds', meaning: 'From an entry’s discovery in a feed to its storing.' },
  SentimentPositive: { unit: 'Count', meaning: 'Articles stored with positive sentiment.' },
  SentimentNeutral: { unit: 'Count', meaning: 'Articles stored with neutral sentiment.' },
  SentimentNegative: { unit: 'Count', meaning: 'Articles stored with negative sentiment.' },
  SummaryCostUsd: { unit: 'None', meaning: 'USD spent on summaries written by a model.' },
  SummaryFellBack: { unit: 'Count', meaning: 'Summaries a model should have written and did not.' },
  // canary
  CanaryDelay: {
    unit: 'Seconds',
    meaning: 'From the publication of a probe item to its being visible through the API.',
  },
} as const satisfies Record<string, { unit: 'Count' | 'Seconds' | 'None'; meaning: string }>;
export type MetricName = keyof typeof METRICS;
