/** The items one article implies, as plain data: what the store writes, and what a test can count. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { isProbe } from '../canary/probe.ts';
import type { ArticleListing, StoredArticle } from '../model.ts';
import {
  articleKey,
  changesShard,
  feedListingPartition,
  labelPartition,
  shardOf,
  TIMELINE_SHARDS,
  textKey,
  tickerKey,
  tickerPartition,
  timeKey,
  timelineShard,
} from './keys.ts';

export type Key = { pk: string; sk: string };
export type Item = Key & { expiresAt: number } & Record<string, unknown>;

/** Bytes of compressed text an item holds; DynamoDB's limit is 400 KB an item. */
const TEXT_PART_BYTES = 350_000;

/** A longer address stands in the article only. */
const LISTED_URL_BYTES = 200;

/** Cuts at a code point so that `text` in UTF-8 has at most `bytes` bytes. */
export function truncate(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let cut = '';
  let size = 3; // the ellipsis
  for (const char of text) {
    size += Buffer.byteLength(char);
    if (size > bytes) break;
    cut += char;
  }
  return `${cut}…`;
}

/** The bounded form of an article that every listing shows. */
export function toListing(article: StoredArticle): ArticleListing {
  const { articleId, language, publishedAt, ingestedAt, revision, completeness, wordCount } = article;
  const { sentiment, storyId } = article;
  const [firstSentence] = article.summary.sentences;
  return {
    articleId,
    title: truncate(article.title, 120),
    url: Buffer.byteLength(article.url) <= LISTED_URL_BYTES ? article.url : null,
    siteName: article.siteName === null ? null : truncate(article.siteName, 40),
    language,
    publishedAt,
    ingestedAt,
    revision,
    completeness,
    wordCount,
    sentiment,
    storyId,
    firstSentence: firstSentence === undefined ? null : truncate(firstSentence, 105),
    tickers: article.tickers.slice(0, 5).map((ticker) => ({
      ticker: truncate(tickerKey(ticker), 24),
      score: ticker.sentiment?.score ?? null,
    })),
    topics: article.topics.map(({ topic }) => topic),
  };
}

/** Probes are looked at within minutes. */
const PROBE_DAYS = 1;

/** Seconds since the epoch after which the article and all its items go: the same for every revision. */
export function expiryOf(article: StoredArticle, retentionDays: number): number {
  const days = isProbe(article) ? PROBE_DAYS : retentionDays;
  return Math.floor(Date.parse(article.discoveredAt) / 1000) + days * 86_400;
}

/** Companies whose signals an event carries, the most relevant first. */
const SIGNALLED = 10;
/** A score at least this far from 0 is strong. */
const STRONG = 0.4;

/**
 * What a rule can match that knows text only: `article:negative` (or `article:unjudged`), and of each company
 * `SAP.XETR:negative`, with `SAP.XETR:strongly-negative` beside it where its score is 0.4 or further from 0.
 * Never empty: an event cannot carry an empty set.
 */
export function signalsOf({ sentiment, tickers }: Pick<StoredArticle, 'sentiment' | 'tickers'>): Set<string> {
  const ofCompanies = tickers.slice(0, SIGNALLED).flatMap((ticker) => {
    if (ticker.sentiment === null) return [];
    const { score, label } = ticker.sentiment;
    const key = truncate(tickerKey(ticker), 24);
    return [
      `${key}:${label}`,
      ...(label !== 'neutral' && Math.abs(score) >= STRONG ? [`${key}:strongly-${label}`] : []),
    ];
  });
  return new Set([`article:${sentiment?.label ?? 'unjudged'}`, ...ofCompanies]);
}

/** The article item: every field of the contract, and the keys of the indexes over articles. */
export function articleItem(article: StoredArticle, expiresAt: number): Item {
  const shard = shardOf(article.articleId, TIMELINE_SHARDS);
  return {
    ...articleKey(article.articleId),
    ...article,
    listing: toListing(article),
    signals: signalsOf(article),
    // The listing names the first five only; a filter must know all.
    tickerKeys: article.tickers.map(tickerKey),
    // A probe is in no listing but its feed's, and makes no event.
    ...(isProbe(article)
      ? {}
      : {
          timelineShard: timelineShard(shard),
          timelineKey: timeKey(article.publishedAt, article.articleId),
          changesShard: changesShard(shard),
          changesKey: timeKey(article.ingestedAt, article.articleId),
        }),
    expiresAt,
  };
}

/** One listing item a company and a feed. */
export function listingItems(article: StoredArticle, expiresAt: number): Item[] {
  const { articleId } = article;
  const listing = toListing(article);
  const sk = timeKey(article.publishedAt, articleId);
  return [
    ...(isProbe(article) ? [] : article.tickers).map((ticker) => ({
      pk: tickerPartition(tickerKey(ticker)),
      sk,
      articleId,
      listing,
      relevance: ticker.relevance,
      companySentiment: ticker.sentiment,
      ...(ticker.sentiment === null
        ? {}
        : { labelPk: labelPartition(tickerKey(ticker), ticker.sentiment.label) }),
      expiresAt,
    })),
    ...article.feedIds.map((feedId) => ({
      pk: feedListingPartition(feedId),
      sk,
      articleId,
      listing,
      expiresAt,
    })),
  ];
}

/**
 * The text, compressed (gzip) and split so that each part fits an item. The first part names the listing items that
 * are written after it, so that those of a revision that was never finished can be found, and told by their
 * `ingestedAt` from those that another save has written over them.
 */
export function textItems(
  article: StoredArticle,
  text: string,
  expiresAt: number,
  listed: readonly Key[] = [],
): Item[] {
  const packed = gzipSync(text, { level: 9 });
  const parts = Math.max(1, Math.ceil(packed.length / TEXT_PART_BYTES));
  return Array.from({ length: parts }, (_, part) => ({
    ...textKey(article, part),
    gzip: packed.subarray(part * TEXT_PART_BYTES, (part + 1) * TEXT_PART_BYTES),
    ...(part === 0 ? { listed: listed.map(keyOf) } : {}),
    expiresAt,
  }));
}

export function unpackText(parts: readonly Uint8Array[]): string {
  return parts.length === 0 ? '' : gunzipSync(Buffer.concat(parts)).toString('utf8');
}

export const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });
export const sameKey = (a: Key, b: Key): boolean => a.pk === b.pk && a.sk === b.sk;
