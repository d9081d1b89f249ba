/** Names of the metrics that functions publish and alarms read. Imports nothing. */
export const METRIC_NAMESPACE = 'Tickerwire';

export const METRICS = {
  pollSucceeded: 'PollSucceeded',
  pollFailed: 'PollFailed',
  entriesQueued: 'EntriesQueued',
  entriesRequeued: 'EntriesRequeued',
  articlesStored: 'ArticlesStored',
  articlesFeedOnly: 'ArticlesFeedOnly',
  ingestFailed: 'IngestFailed',
} as const;
export type MetricName = (typeof METRICS)[keyof typeof METRICS];
