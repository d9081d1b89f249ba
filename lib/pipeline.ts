/**
 * The whole flow, top to bottom: `schedulePolls` finds what is due, `pollFeed` finds what is new,
 * `ingestArticle` reads, judges and stores it. Everything outside comes in through `Pipeline`.
 */
import { analyze } from './analysis/analyze.ts';
import { withFeedHint } from './analysis/tickers/feed-hint.ts';
import type { Universe } from './analysis/tickers/universe.ts';
import type { FeedEvidence, Page } from './articles/extract.ts';
import { feedOnlyArticle } from './articles/feed-only.ts';
import { FeedUnreadable, FetchFailure, RevisionConflict } from './errors.ts';
import { articleIdOf, canonicalUrl } from './feeds/canonical-url.ts';
import type { Feed, IngestMessage, LedgerEntry, PollMessage } from './feeds/feed.ts';
import { identifyEntries } from './feeds/identity.ts';
import { parseFeed } from './feeds/parse.ts';
import { failed, type Rhythm, succeeded } from './feeds/poll-outcome.ts';
import { recordEntries } from './feeds/publishing-history.ts';
import { sha256 } from './hash.ts';
import { type HostKnowledge, learnHost, recallHost } from './host-furniture.ts';
import type { Fetcher } from './http/types.ts';
import { joinStory, renameReports } from './join-story.ts';
import { METRICS } from './metrics.ts';
import type { Article, ParsedFeed, StoredArticle } from './model.ts';
import type {
  ArticleStore,
  Clock,
  DueFeed,
  FeedStore,
  HostMemory,
  Ledger,
  Queue,
  Random,
  Telemetry,
} from './ports.ts';
import {
  assembleArticle,
  changed,
  fingerprintOf,
  hostOf,
  incompleteReasonOf,
  ingestMessage,
  reasonOf,
} from './stored-article.ts';
import type { StoryPort } from './stories/ports.ts';
import type { Summarizer } from './summarizer/ports.ts';

export type Pipeline = {
  clock: Clock;
  random: Random;
  fetcher: Fetcher;
  robots: { allowed(url: string): Promise<boolean> };
  /** Runs `extractArticle` where a page that hangs or blows it up costs that page only. */
  extractor: {
    extract(page: Page, evidence?: FeedEvidence, furniture?: ReadonlySet<string>): Promise<Article>;
  };
  universe: Universe;
  feeds: FeedStore;
  ledger: Ledger;
  articles: ArticleStore;
  stories: StoryPort;
  hosts: HostMemory;
  /** null keeps every summary extractive. */
  summarizer: Summarizer | null;
  feedQueue: Queue<PollMessage>;
  articleQueue: Queue<IngestMessage>;
  telemetry: Telemetry;
};

/** What each stage needs of it, and so what its function is granted. */
export type Scheduling = Pick<
  Pipeline,
  'clock' | 'feeds' | 'ledger' | 'feedQueue' | 'articleQueue' | 'telemetry'
>;
export type Polling = Pick<
  Pipeline,
  'clock' | 'random' | 'fetcher' | 'feeds' | 'ledger' | 'articleQueue' | 'telemetry'
>;
export type Ingesting = Omit<Pipeline, 'feedQueue' | 'articleQueue' | 'random'>;

/** Feeds handed out by one tick at the most: what a minute's function can send. */
const FEEDS_PER_TICK = 2000;
const REQUEUED_PER_TICK = 500;
/** A feed that was handed out and not polled is due again after this. */
const LEASE_MINUTES = 10;
/** An entry that is queued for longer lost its message. */
const QUEUED_TOO_LONG_MINUTES = 30;
/** Entries of a response that the feed's record remembers; the ledger knows the others. */
const REMEMBERED_ENTRIES = 300;
/** A page that was tried this often without an end is what ends it: the article comes from its feed. */
const GIVE_UP_READING_AFTER = 8;

// --- 1. What is due -------------------------------------------------------------------------

export async function schedulePolls(pipeline: Scheduling): Promise<{ polls: number; requeued: number }> {
  const { clock, feeds, feedQueue, telemetry } = pipeline;
  const now = clock.now();
  const leased: DueFeed[] = [];
  for (const feed of await feeds.due(now, FEEDS_PER_TICK)) {
    if (await feeds.lease(feed, later(now, LEASE_MINUTES))) leased.push(feed);
  }
  await feedQueue.send(
    leased.map(({ feedId }) => ({ feedId, pollId: sha256(`${feedId}@${now.toISOString()}`).slice(0, 12) })),
  );
  const requeued = await requeueLost(pipeline, later(now, -QUEUED_TOO_LONG_MINUTES));
  telemetry.info('scheduled', { polls: leased.length, requeued });
  return { polls: leased.length, requeued };
}

/** Entries whose message was lost go to the queue again. */
export async function requeueLost(pipeline: Scheduling, before: Date): Promise<number> {
  const { items } = await pipeline.ledger.open('queued', { before, limit: REQUEUED_PER_TICK });
  for (const record of items) await requeue(pipeline, record, record.attempts + 1);
  return items.length;
}

/** An entry goes to the queue again, whatever became of it. */
export async function requeue(
  { clock, ledger, articleQueue }: Pick<Pipeline, 'clock' | 'ledger' | 'articleQueue'>,
  record: LedgerEntry,
  attempts: number,
): Promise<LedgerEntry> {
  const stateAt = clock.now().toISOString();
  const queued: LedgerEntry = { ...record, state: 'queued', stateAt, attempts };
  // Ledger first: a crash before the send leaves a queued record, which is found again.
  await ledger.put(queued);
  await articleQueue.send([ingestMessage(queued, 'requeued', stateAt)]);
  return queued;
}

// --- 2. What is new -------------------------------------------------------------------------

export async function pollFeed(pipeline: Polling, { feedId, pollId }: PollMessage): Promise<void> {
  const { clock, random, feeds, fetcher, telemetry } = pipeline;
  const feed = await feeds.get(feedId);
  if (feed === null || feed.status === 'paused') return;
  try {
    const response = await fetcher.fetch({
      url: feed.url,
      kind: 'feed',
      etag: feed.etag,
      lastModified: feed.lastModified,
      ...(feed.settings.userAgent === null ? {} : { userAgent: feed.settings.userAgent }),
    });
    const now = clock.now();
    const bodyHash = sha256(response.body);
    if (response.status === 304 || bodyHash === feed.bodyHash) {
      await feeds.update(
        feedId,
        succeeded(feed, response, { hints: feed.hints, history: feed.history, newEntries: 0 }, now, random()),
      );
      telemetry.info('feed unchanged', { feedId, pollId, status: response.status });
    } else {
      const parsed = await parseFeed({
        url: response.finalUrl,
        ...(response.contentType === null ? {} : { contentType: response.contentType }),
        body: response.body,
      });
      const { queued, learned, rhythm } = await queueNewEntries(pipeline, feed, parsed, pollId);
      // The cursor moves last: only after the queue accepted every new entry of this response.
      await feeds.update(feedId, {
        ...succeeded(feed, response, { ...rhythm, newEntries: queued }, now, random()),
        ...learned,
        etag: response.etag,
        lastModified: response.lastModified,
        bodyHash,
      });
      telemetry.count(METRICS.entriesQueued, queued);
      telemetry.info('feed read', { feedId, pollId, entries: parsed.entries.length, queued });
    }
    telemetry.count(METRICS.pollSucceeded);
  } catch (error) {
    if (!(error instanceof FetchFailure || error instanceof FeedUnreadable)) throw error;
    await feeds.update(feedId, failed(feed, error, clock.now(), random()));
    telemetry.count(METRICS.pollFailed);
    telemetry.warn('feed failed', { feedId, pollId, code: error.code, reason: error.message });
  }
}

/** Writes each new or changed entry to the ledger, then to the queue; `learned` is for the feed's record. */
async function queueNewEntries(
  { clock, ledger, articleQueue }: Polling,
  feed: Feed,
  parsed: ParsedFeed,
  pollId: string,
): Promise<{ queued: number; learned: Partial<Feed>; rhythm: Omit<Rhythm, 'newEntries'> }> {
  const now = clock.now().toISOString();
  const { entries, memory } = identifyEntries(feed.feedId, parsed.entries, feed.identity);
  const shown = entries.map(({ key, entry }) => ({ key, entry, fingerprint: fingerprintOf(entry) }));
  const unfamiliar = shown.filter(({ key, fingerprint }) => feed.recent[shortKey(key)] !== fingerprint);
  const known = await ledger.getMany(
    feed.feedId,
    unfamiliar.map(({ key }) => key),
  );
  const fresh = unfamiliar.flatMap(({ key, entry, fingerprint }): LedgerEntry[] => {
    const before = known.get(key);
    // Still queued may mean that the last poll crashed before it could send: sending again does no harm.
    if (before && before.state !== 'queued' && before.fingerprint === fingerprint) return [];
    return [
      {
        feedId: feed.feedId,
        entryKey: key,
        state: 'queued',
        stateAt: now,
        discoveredAt: before?.discoveredAt ?? now,
        fingerprint,
        articleId: before?.articleId ?? null,
        attempts: 0,
        lastError: null,
        entry,
      },
    ];
  });

  for (const record of fresh) await ledger.put(record);
  await articleQueue.send(fresh.map((record) => ingestMessage(record, pollId)));

  const firstSeen = fresh.filter(({ entryKey }) => !known.has(entryKey));
  const published = firstSeen.map(({ entry }) => entry.published ?? entry.updated);
  return {
    queued: fresh.length,
    learned: {
      title: parsed.title ?? feed.title,
      siteUrl: parsed.link ?? feed.siteUrl,
      language: parsed.language ?? feed.language,
      format: parsed.format,
      identity: memory,
      recent: Object.fromEntries(
        shown.slice(0, REMEMBERED_ENTRIES).map((seen) => [shortKey(seen.key), seen.fingerprint]),
      ),
    },
    rhythm: { hints: parsed.hints, history: recordEntries(feed.history, published, now) },
  };
}

// --- 3. What it says ------------------------------------------------------------------------

/**
 * @throws where another delivery may succeed; on the last one the article is stored from its feed, the ledger
 * says why, and the message goes to the dead-letter queue.
 */
export async function ingestArticle(
  pipeline: Ingesting,
  message: IngestMessage,
  delivery: { last: boolean },
): Promise<void> {
  const { feeds, ledger, articles, telemetry } = pipeline;
  const record = await ledger.get(message.feedId, message.entryKey);
  if (record === null || record.state !== 'queued') return;
  const feed = await feeds.get(message.feedId);
  if (feed === null) return;

  const link = record.entry.link;
  const linkId = await articles.resolve(articleIdOf(link ?? `${record.feedId}/${record.entryKey}`));
  const known = await articles.get(linkId);
  if (known?.completeness === 'full' && !known.feedIds.includes(feed.feedId)) {
    // Another feed carries a story that is already read: one article, one more feed.
    const carried = {
      ...known,
      feedIds: [...known.feedIds, feed.feedId].sort(),
      revision: known.revision + 1,
      ingestedAt: pipeline.clock.now().toISOString(),
    };
    await articles.save(carried, await articles.text(known), known);
    return settle(pipeline, record, { state: 'stored', articleId: linkId });
  }

  const { article, failure, knowledge } = await readPage(pipeline, feed, record);
  if (failure?.retryable && !delivery.last) {
    await ledger.put({ ...record, attempts: record.attempts + 1, lastError: reasonOf(failure) });
    throw failure;
  }
  const stored = await store(pipeline, feed, record, article, knowledge);
  telemetry.info('article', {
    articleId: stored.articleId,
    feedId: feed.feedId,
    entryKey: record.entryKey,
    pollId: message.pollId,
    completeness: stored.completeness,
    reason: stored.incompleteReason,
    revision: stored.revision,
    tickers: stored.tickers.length,
  });
  if (failure?.retryable) {
    telemetry.count(METRICS.ingestFailed);
    await settle(pipeline, record, {
      state: 'failed',
      articleId: stored.articleId,
      lastError: reasonOf(failure),
    });
    throw failure;
  }
  telemetry.count(stored.completeness === 'full' ? METRICS.articlesStored : METRICS.articlesFeedOnly);
  await settle(pipeline, record, {
    state: stored.completeness === 'full' ? 'stored' : 'feed-only',
    articleId: stored.articleId,
    lastError: failure ? reasonOf(failure) : null,
  });
}

/** The article of an entry's page; from the feed alone, with the reason, where the page cannot be had. */
async function readPage(
  pipeline: Ingesting,
  feed: Feed,
  { entry, attempts }: LedgerEntry,
): Promise<{ article: Article; failure: FetchFailure | null; knowledge?: HostKnowledge }> {
  const { fetcher, robots, extractor } = pipeline;
  const evidence: FeedEvidence = {
    title: entry.title,
    summary: entry.summary,
    contentHtml: entry.contentHtml,
    authors: entry.authors,
    published: entry.published ?? entry.updated,
    language: feed.settings.language ?? feed.language,
  };
  const url = entry.link === null ? null : canonicalUrl(entry.link);
  if (url === null)
    return { article: feedOnlyArticle(entry.link ?? feed.url, evidence, 'no-link'), failure: null };
  if (!feed.settings.extraction)
    return { article: feedOnlyArticle(url, evidence, 'extraction-off'), failure: null };
  if (attempts >= GIVE_UP_READING_AFTER)
    return { article: feedOnlyArticle(url, evidence, 'extraction-crashed'), failure: null };
  try {
    if (!(await robots.allowed(url)))
      return { article: feedOnlyArticle(url, evidence, 'robots-disallowed'), failure: null };
    const { finalUrl, contentType, body } = await fetcher.fetch({
      url,
      kind: 'page',
      ...(feed.settings.userAgent === null ? {} : { userAgent: feed.settings.userAgent }),
    });
    const page = { url: finalUrl, ...(contentType === null ? {} : { contentType }), body };
    const knowledge = await recallHost(pipeline, hostOf(finalUrl) ?? finalUrl);
    return {
      article: await extractor.extract(page, evidence, knowledge.furniture),
      failure: null,
      knowledge,
    };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { article: feedOnlyArticle(url, evidence, incompleteReasonOf(error.code)), failure: error };
  }
}

/** Judges the article and writes it, as a new revision where it is known and changed. */
async function store(
  pipeline: Ingesting,
  feed: Feed,
  record: LedgerEntry,
  article: Article,
  knowledge: HostKnowledge | undefined,
): Promise<StoredArticle> {
  const { articles, clock, universe, summarizer } = pipeline;
  const language = feed.settings.language ?? article.language;
  const linkId = articleIdOf(record.entry.link ?? `${record.feedId}/${record.entryKey}`);
  const pageId = article.completeness === 'full' ? articleIdOf(article.canonicalUrl) : linkId;
  for (let attempt = 1; ; attempt++) {
    const articleId = await articles.resolve(pageId);
    const previous = await articles.get(articleId);
    // A page that can no longer be read does not take away what was read before.
    if (previous?.completeness === 'full' && article.completeness === 'feed-only') return previous;
    const judged = analyze(
      {
        title: article.title,
        text: article.text,
        ...(language ? { language } : {}),
      },
      universe,
    );
    const analysis = withFeedHint(judged, feed.settings.tickerHint, universe);
    const draft = assembleArticle({ articleId, feed, record, article, analysis, previous, now: clock.now() });
    if (previous && !changed(previous, draft)) {
      // What an earlier delivery had still to do when it ended.
      await renameReports(pipeline, previous);
      return previous;
    }
    const summary =
      summarizer !== null && article.completeness === 'full'
        ? await summarizer.summarize(draft, article.text)
        : draft.summary;
    const story = await joinStory(pipeline, draft, article.text);
    const next = { ...draft, summary, ...story.fields };
    try {
      await articles.save(next, article.text, previous);
    } catch (error) {
      if (error instanceof RevisionConflict && attempt < 5) continue;
      throw error;
    }
    if (linkId !== articleId) await adopt(articles, linkId, articleId);
    await renameReports(pipeline, next, story.reports);
    if (previous === null && knowledge && article.completeness === 'full')
      await learnHost(pipeline, knowledge, article, articleId);
    return next;
  }
}

/** The link's own id leads to the article from now on; what was stored under it before the page was read goes. */
async function adopt(articles: ArticleStore, linkId: string, articleId: string): Promise<void> {
  await articles.alias(linkId, articleId);
  const provisional = await articles.get(linkId);
  if (provisional) await articles.remove(provisional);
}

async function settle(
  { ledger, clock }: Ingesting,
  record: LedgerEntry,
  end: Pick<LedgerEntry, 'state' | 'articleId'> & Partial<LedgerEntry>,
): Promise<void> {
  await ledger.put({
    ...record,
    lastError: null,
    ...end,
    attempts: record.attempts + 1,
    stateAt: clock.now().toISOString(),
  });
}

const later = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
/** Short, for the feed's record is written with every poll; 16 hex digits of one feed do not clash. */
const shortKey = (entryKey: string): string => entryKey.slice(0, 16);
