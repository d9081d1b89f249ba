/** From entry, page and analysis to the stored article: ids, hashes and instants. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { FetchFailure, FetchFailureCode } from '../errors.ts';
import { articleIdOf } from '../feeds/canonical-url.ts';
import type { Feed, IngestMessage, LedgerEntry } from '../feeds/feed.ts';
import { sha256 } from '../hash.ts';
import {
  type Analysis,
  type Article,
  type Entry,
  IncompleteReason,
  SCHEMA_VERSION,
  type StoredArticle,
} from '../model.ts';
import { withinItem } from './bounds.ts';

/** Changes when what the entry itself says changes; markup, addresses and figures in links do not count. */
export function fingerprintOf(entry: Entry): string {
  const words = [entry.title, entry.summary, entry.contentHtml]
    .map((html) =>
      (html ?? '')
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\n');
  return sha256(`${words}\n${entry.updated ?? ''}`).slice(0, 16);
}

/** `reason` distinguishes one queueing of an entry's version from a later one that is meant. */
export function ingestMessage(record: LedgerEntry, pollId: string, reason = ''): IngestMessage {
  const { feedId, entryKey, fingerprint, entry } = record;
  return {
    feedId,
    entryKey,
    host: hostOf(entry.link) ?? feedId,
    deduplicationId: sha256(`${feedId}/${entryKey}/${fingerprint}/${reason}`),
    pollId,
  };
}

/** Without `www.`: variants of one host share a message group. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : null;
}

/** The id of the article an entry leads to, as far as its link tells. */
export const linkIdOf = ({ feedId, entryKey, entry }: LedgerEntry): string =>
  articleIdOf(entry.link ?? `${feedId}/${entryKey}`);

export const reasonOf = ({ code, message }: FetchFailure) => ({ code, message });

/** A fetch failure as the reason why an article is incomplete. */
export function incompleteReasonOf(code: FetchFailureCode): IncompleteReason {
  return IncompleteReason.catch('connection').parse(code === 'invalid-url' ? 'no-link' : code);
}

export function assembleArticle(parts: {
  articleId: string;
  feed: Feed;
  record: LedgerEntry;
  article: Article;
  analysis: Analysis;
  previous: StoredArticle | null;
  now: Date;
}): StoredArticle {
  const { articleId, feed, record, article, analysis, previous, now } = parts;
  const title = article.title ?? record.entry.title ?? article.url;
  const { language, sentiment, sentimentMissing, sentimentEvidence } = analysis;
  const { tickers, organisations, topics, summary } = analysis;
  const discoveredAt = previous?.discoveredAt ?? record.discoveredAt;
  return withinItem({
    schemaVersion: SCHEMA_VERSION,
    articleId,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    title,
    byline: article.byline,
    siteName: article.siteName ?? feed.title,
    feedIds: [...new Set([...(previous?.feedIds ?? []), feed.feedId])].sort(),
    language,
    publishedAt: previous?.publishedAt ?? publishedAt(record, article, discoveredAt),
    discoveredAt,
    ingestedAt: now.toISOString(),
    revision: (previous?.revision ?? 0) + 1,
    contentHash: sha256(`${title}\n\n${article.text}`),
    completeness: article.completeness,
    incompleteReason: article.incompleteReason,
    image: article.image,
    wordCount: article.wordCount,
    summary: { ...summary, headline: null, companies: [], usage: null },
    sentiment,
    sentimentMissing,
    sentimentEvidence,
    tickers,
    organisations,
    topics,
    ...(previous === null ? ownStory(articleId) : storyFieldsOf(previous)),
    removed: article.removed,
  });
}

/** The same article, with every feed that carries it. */
export const carriedBy = (article: StoredArticle, feedIds: readonly string[]): StoredArticle => ({
  ...article,
  feedIds: [...new Set(feedIds)].sort(),
});

/** Whether feeds beside this one carry the article. */
export const sharedWithOthers = ({ feedIds }: StoredArticle, { feedId }: LedgerEntry): boolean =>
  feedIds.some((carrier) => carrier !== feedId);

/**
 * Whether an entry whose link has changed is still the article it was: feeds that use one GUID for story after story
 * give each its own date and title.
 */
export function isStill(article: StoredArticle, { entry }: LedgerEntry): boolean {
  if (entry.published === null || entry.published === article.publishedAt) return true;
  const words = (title: string | null) => new Set(title?.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [before, now] = [words(article.title), words(entry.title)];
  const shared = [...now].filter((word) => before.has(word)).length;
  return shared * 2 >= Math.min(before.size, now.size);
}

/**
 * Whether a reader would see a difference in the article itself: in anything but the revision and its time, its
 * story, which other articles decide, and a summary by a model, which follows from title and text.
 */
export function changed(previous: StoredArticle, next: StoredArticle): boolean {
  const { revision, ingestedAt } = previous;
  const extractive = previous.summary.method === next.summary.method;
  return !isDeepStrictEqual(
    { ...previous, summary: extractive ? previous.summary.sentences : null },
    {
      ...next,
      ...storyFieldsOf(previous),
      revision,
      ingestedAt,
      summary: extractive ? next.summary.sentences : null,
    },
  );
}

export type StoryFields = Pick<StoredArticle, 'storyId' | 'storyFirst' | 'novelty' | 'storyReports'>;

export const storyFieldsOf = ({
  storyId,
  storyFirst,
  novelty,
  storyReports,
}: StoredArticle): StoryFields => ({
  storyId,
  storyFirst,
  novelty,
  storyReports,
});

/** The story of an article that stands alone. */
const ownStory = (articleId: string): StoryFields => ({
  storyId: articleId,
  storyFirst: true,
  novelty: 1,
  storyReports: 1,
});

/** What feed or page says, unless it lies in the future; then, or where neither says, the time of discovery. */
function publishedAt({ entry }: LedgerEntry, article: Article, discoveredAt: string): string {
  const stated = [entry.published, article.published, entry.updated];
  return stated.find((instant) => instant !== null && instant <= discoveredAt) ?? discoveredAt;
}
