/** Keys of both tables. Every key is built here and nowhere else. */
import { createHash } from 'node:crypto';

/** Partitions that share the load of one listing; readers ask all of them and merge. */
export const TIMELINE_SHARDS = 4;
export const FEED_SHARDS = 8;

/** Which of `count` shards an id belongs to; the same for ever. */
export function shardOf(id: string, count: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % count;
}

export const shards = (count: number): number[] => Array.from({ length: count }, (_, shard) => shard);

export const feedKey = (feedId: string) => ({ pk: feedPartition(shardOf(feedId, FEED_SHARDS)), sk: feedId });
export const feedPartition = (shard: number) => `FEEDS#${shard}`;
export const feedMemoryKey = (feedId: string) => ({ pk: `MEMORY#${feedId}`, sk: 'MEMORY' });
export const dueShard = (shard: number) => `DUE#${shard}`;

export const ledgerPartition = (feedId: string) => `LEDGER#${feedId}`;
export const ledgerKey = (feedId: string, entryKey: string) => ({
  pk: ledgerPartition(feedId),
  sk: `ENTRY#${entryKey}`,
});
export const openState = (state: 'queued' | 'failed', shard: number) => `${state}#${shard}`;

export const articleKey = (articleId: string) => ({ pk: `ARTICLE#${articleId}`, sk: 'ARTICLE' });
export const aliasKey = (articleId: string) => ({ pk: `ARTICLE#${articleId}`, sk: 'ALIAS' });
type TextVersion = { contentHash: string; revision: number; ingestedAt: string };
/** Every save has its own, so that cleaning up after one never takes the text of another. */
export const TEXT_PREFIX = 'TEXT#';
export const textPrefix = ({ contentHash, revision, ingestedAt }: TextVersion) =>
  `${TEXT_PREFIX}${contentHash.slice(0, 16)}#${revision}#${Date.parse(ingestedAt).toString(36)}#`;
/** When the save began that a text's sort key belongs to: the `ingestedAt` of its article and its listing items. */
export const textSavedAt = (sk: string): string =>
  new Date(Number.parseInt(sk.split('#')[3] ?? '', 36)).toISOString();
export const textKey = (version: TextVersion & { articleId: string }, part: number) => ({
  pk: `ARTICLE#${version.articleId}`,
  sk: `${textPrefix(version)}${String(part).padStart(3, '0')}`,
});

/** `SYMBOL.MIC`, how a listed company is addressed in keys and in the API. */
export const tickerKey = (listing: { symbol: string; mic: string }) => `${listing.symbol}.${listing.mic}`;
export const tickerPartition = (key: string) => `TICKER#${key}`;
export const labelPartition = (key: string, label: string) => `TICKER#${key}#${label}`;
export const feedListingPartition = (feedId: string) => `FEED#${feedId}`;
export const timelineShard = (shard: number) => `TIMELINE#${shard}`;
export const changesShard = (shard: number) => `CHANGES#${shard}`;

/** Sorts by instant, then id; also the position after which a next page begins. */
export const timeKey = (instant: string, articleId: string) => `${instant}#${articleId}`;

/** Sorts open ledger records by the age of their state. */
export const openKey = (stateAt: string, feedId: string, entryKey: string) =>
  `${stateAt}#${feedId}#${entryKey}`;

/** A key longer than this is cut: DynamoDB takes 2048 bytes, and what was cut alike is still looked at closely. */
const STORY_KEY_CHARS = 200;
export const storyKeyPartition = (key: string) => `STORYKEY#${key.slice(0, STORY_KEY_CHARS)}`;
export const storyPartition = (node: string) => `STORY#${node}`;
export const storyDigestKey = (node: string) => ({ pk: storyPartition(node), sk: 'DIGEST' });
export const storyParentKey = (node: string) => ({ pk: storyPartition(node), sk: 'PARENT' });
export const storyChildKey = (parent: string, child: string) => ({
  pk: storyPartition(parent),
  sk: `CHILD#${child}`,
});

export const furnitureKey = (host: string) => ({ pk: `HOST#${host}`, sk: 'FURNITURE' });
export const summaryKey = (key: string) => ({ pk: `SUMMARY#${key}`, sk: 'SUMMARY' });
/** @param month as `2026-11`. */
export const budgetKey = (month: string) => ({ pk: `BUDGET#${month}`, sk: 'BUDGET' });

/** A ledger record outlives its last change by these: longer than any feed keeps showing an entry. */
export const LEDGER_DAYS = 90;

/** Seconds since the epoch, as the attribute of expiry wants it. */
export const expiryIn = (now: Date, days: number): number => Math.floor(now.getTime() / 1000) + days * 86_400;
