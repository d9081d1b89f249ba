/** What the flow counts beside its own steps: is news complete, is it in time, how does it sound. */
import { degradationOf, LOOK_BACK } from './articles/quality.ts';
import type { Feed, LedgerEntry } from './feeds/feed.ts';
import { METRICS } from './metrics.ts';
import type { StoredArticle } from './model.ts';
import type { ArticleStore, Telemetry } from './ports.ts';

const SENTIMENT = {
  positive: METRICS.sentimentPositive,
  neutral: METRICS.sentimentNeutral,
  negative: METRICS.sentimentNegative,
} as const;
const DAY_MS = 86_400_000;

/** After an article was stored, or found to be stored already. */
export async function measureStored(
  { articles, telemetry }: { articles: ArticleStore; telemetry: Telemetry },
  feed: Feed,
  record: LedgerEntry,
  stored: StoredArticle,
): Promise<void> {
  telemetry.count(stored.completeness === 'feed-only' ? METRICS.articlesFeedOnly : METRICS.articlesStored);
  // What was stored before this entry was queued is not news.
  if (stored.revision > 1 || stored.ingestedAt < record.stateAt) return;
  if (stored.sentiment !== null) telemetry.count(SENTIMENT[stored.sentiment.label]);
  // A feed that is new to us shows what it published long ago.
  if (stored.publishedAt >= feed.createdAt)
    telemetry.record(
      METRICS.storedDelay,
      (Date.parse(stored.ingestedAt) - Date.parse(stored.publishedAt)) / 1000,
    );
  if (!feed.settings.extraction || stored.incompleteReason === 'no-link') return;
  const { items } = await articles.ofFeed(feed.feedId, { limit: LOOK_BACK, cursor: null });
  const reason = degradationOf(items);
  if (reason === null) return;
  telemetry.count(METRICS.feedDegraded);
  telemetry.warn('feed degraded', { feedId: feed.feedId, reason });
}

/** After a poll that failed. */
export function measureFailed(telemetry: Telemetry, feed: Feed, now: Date): void {
  telemetry.count(METRICS.pollFailed);
  const read = feed.lastSuccessAt ?? feed.createdAt;
  if (now.getTime() - Date.parse(read) > DAY_MS) telemetry.count(METRICS.feedFailing);
}
