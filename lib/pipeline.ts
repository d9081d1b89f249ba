/**
 * The whole flow, top to bottom: `schedulePolls` finds what is due, `pollFeed` finds what is new,
 * `ingestArticle` reads, judges and stores it. Everything outside comes in through `Pipeline`.
 */
import { analyze } from './analysis/analyze.ts';
import { withFeedHint } from './analysis/tickers/feed-hint.ts';
import type { Universe } from './analysis/tickers/universe.ts';
import type { FeedEvidence, Page } from './articles/extract.ts';
import { feedOnlyArticle } from './articles/feed-only.ts';
import { CANARY_FEED_ID, isProbe, withoutCounts } from './canary/probe.ts';
import { FeedUnreadable, FetchFailure, RevisionConflict, StoreUnavailable } from './errors.ts';
import { articleIdOf, canonicalUrl } from './feeds/canonical-url.ts';
import type { Feed, IngestMessage, LedgerEntry, PollMessage } from './feeds/feed.ts';
import { identifyEntries } from './feeds/identity.ts';
import { isCut } from './feeds/is-cut.ts';
import { parseFeed } from './feeds/parse.ts';
import { failed, type Rhythm, succeeded } from './feeds/poll-outcome.ts';
import { recordEntries } from './feeds/publishing-history.ts';
import { sha256 } from './hash.ts';
import { type HostKnowledge, learnHost, recallHost } from './host-furniture.ts';
import type { Fetcher } from './http/types.ts';
import { joinStory, type Placed, renameReports } from './join-story.ts';
import { measureFailed, measureStored } from './measure.ts';
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
  carriedBy,
  changed,
  fingerprintOf,
  hostOf,
  incompleteReasonOf,
  ingestMessage,
  isStill,
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
const GIVEN_UP = {
  code: 'extraction-crashed',
  message: `reading the page was cut short ${GIVE_UP_READING_AFTER} times`,
};

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
  if (requeued > 0) telemetry.count(METRICS.entriesRequeued, requeued);
  telemetry.info('scheduled', { polls: leased.length, requeued });
  return { polls: leased.length, requeued };
}

/** Entries whose message was lost go to the queue again. */
export async function requeueLost(pipeline: Scheduling, before: Date): Promise<number> {
  const { items } = await pipeline.ledger.open('queued', { before, limit: REQUEUED_PER_TICK });
  let requeued = 0;
  // Waiting is no attempt: a queue that stood still for a night gives up no entry.
  for (const record of items) if (await requeue(pipeline, record, record.attempts)) requeued++;
  return requeued;
}

/** An entry goes to the queue again, whatever became of it; null where it has just moved on by itself. */
export async function requeue(
  { clock, ledger, articleQueue }: Pick<Pipeline, 'clock' | 'ledger' | 'articleQueue'>,
  record: LedgerEntry,
  attempts: number,
): Promise<LedgerEntry | null> {
  const stateAt = clock.now().toISOString();
  const queued: LedgerEntry = { ...record, state: 'queued', stateAt, attempts };
  // Ledger first: a crash before the send leaves a queued record, which is found again.
  if (!(await ledger.put(queued, record))) return null;
  await articleQueue.send([ingestMessage(queued, 'requeued', stateAt)]);
  return queued;
}

// --- 2. What is new -------------------------------------------------------------------------

export async function pollFeed(pipeline: Polling, { feedId, pollId }: PollMessage): Promise<void> {
  const { clock, random, feeds, fetcher } = pipeline;
  const telemetry = telemetryOf(pipeline, feedId);
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
        // Those of a document that was cut stand for entries nobody has seen.
        ...(isCut(response.body)
          ? { etag: null, lastModified: null, bodyHash: null }
          : { etag: response.etag, lastModified: response.lastModified, bodyHash }),
      });
      telemetry.count(METRICS.entriesQueued, queued);
      telemetry.info('feed read', { feedId, pollId, entries: parsed.entries.length, queued });
    }
    telemetry.count(METRICS.pollSucceeded);
  } catch (error) {
    if (!(error instanceof FetchFailure || error instanceof FeedUnreadable)) throw error;
    await feeds.update(feedId, failed(feed, error, clock.now(), random()));
    measureFailed(telemetry, feed, clock.now());
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
    if (before?.fingerprint === fingerprint) return before.state === 'queued' ? [before] : [];
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

  for (const record of fresh) {
    const before = known.get(record.entryKey) ?? null;
    if (record !== before && !(await ledger.put(record, before)))
      throw new StoreUnavailable(`entry ${record.entryKey} changed while its feed was read`);
  }
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
  delivery: { first: boolean; last: boolean },
): Promise<void> {
  const { feeds, ledger, articles } = pipeline;
  const telemetry = telemetryOf(pipeline, message.feedId);
  const record = await ledger.get(message.feedId, message.entryKey);
  if (record === null || record.state !== 'queued') return;
  const feed = await feeds.get(message.feedId);
  if (feed === null) {
    const lastError = { code: 'feed-removed', message: 'the feed was removed before this entry was read' };
    return settle(pipeline, record, { state: 'failed', articleId: record.articleId, lastError });
  }

  const link = record.entry.link;
  const linkId = await articles.resolve(articleIdOf(link ?? `${record.feedId}/${record.entryKey}`));
  const known = await articles.get(linkId);
  if (known?.completeness === 'full' && !known.feedIds.includes(feed.feedId)) {
    // Another feed carries a story that is already read: one article, one more feed.
    const now = pipeline.clock.now().toISOString();
    const carried = carriedBy({ ...known, revision: known.revision + 1, ingestedAt: now }, [
      ...known.feedIds,
      feed.feedId,
    ]);
    await articles.save(carried, await articles.text(known), known);
    return settle(pipeline, record, { state: 'stored', articleId: linkId, attempts: record.attempts + 1 });
  }

  const tried = { ...record, attempts: record.attempts + 1 };
  // Whatever came before may have been killed by this very page: what counts the attempt must stand before it.
  if (!delivery.first && !(await ledger.put(tried, record))) return;
  const current = delivery.first ? record : tried;
  const { article, failure, givenUp, knowledge } = await readPage(pipeline, feed, record);
  if (failure?.retryable && !delivery.last) {
    await ledger.put({ ...tried, lastError: reasonOf(failure) }, current);
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
  if (failure?.retryable || givenUp) {
    telemetry.count(METRICS.ingestFailed);
    await settle(pipeline, current, {
      attempts: tried.attempts,
      state: 'failed',
      articleId: stored.articleId,
      lastError: failure ? reasonOf(failure) : GIVEN_UP,
    });
    if (failure) throw failure;
    return;
  }
  await settle(pipeline, current, {
    attempts: tried.attempts,
    state: stored.completeness === 'full' ? 'stored' : 'feed-only',
    articleId: stored.articleId,
    lastError: failure ? reasonOf(failure) : null,
  });
  await measureStored({ articles, telemetry }, feed, record, stored);
}

type PageRead = {
  article: Article;
  failure: FetchFailure | null;
  /** What the host's furniture is known to be; only where a page was read. */
  knowledge?: HostKnowledge;
  givenUp?: true;
};

/** The article of an entry's page; from the feed alone, with the reason, where the page cannot be had. */
async function readPage(
  pipeline: Ingesting,
  feed: Feed,
  { entry, attempts }: LedgerEntry,
): Promise<PageRead> {
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
    return { article: feedOnlyArticle(url, evidence, 'extraction-crashed'), failure: null, givenUp: true };
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
  const judged = analyze(
    { title: article.title, text: article.text, ...(language ? { language } : {}) },
    universe,
  );
  const analysis = withFeedHint(judged, feed.settings.tickerHint, universe);
  for (let attempt = 1; ; attempt++) {
    const { articleId, previous, others } = await homeOf(articles, record, pageId, linkId);
    const feedIds = [previous ?? [], others].flat().flatMap((carried) => carried.feedIds);
    // A page that can no longer be read does not take away what was read before.
    const kept = previous?.completeness === 'full' && article.completeness === 'feed-only';
    const revision = kept
      ? previous
      : assembleArticle({ articleId, feed, record, article, analysis, previous, now: clock.now() });
    let next = carriedBy(revision, [...feedIds, feed.feedId]);
    const unchanged = previous !== null && !changed(previous, next) && (await articles.settled(previous));
    let story: Placed | null = null;
    if (kept && !unchanged)
      next = { ...next, revision: next.revision + 1, ingestedAt: clock.now().toISOString() };
    else if (!unchanged) {
      const summary =
        summarizer !== null && article.completeness === 'full' && !isProbe(next)
          ? await summarizer.summarize(next, article.text)
          : next.summary;
      story = await joinStory(pipeline, next, article.text);
      next = { ...next, summary, ...story.fields };
    }
    try {
      if (!unchanged)
        await articles.save(next, kept ? await articles.text(previous) : article.text, previous);
    } catch (error) {
      if (error instanceof RevisionConflict && attempt < 5) continue;
      throw error;
    }
    await adopt(articles, articleId, [linkId, pageId], others);
    // Whoever gave this id away meanwhile did not see the article that has just been written under it.
    if (previous === null && (await articles.resolve(articleId)) !== articleId && attempt < 5) continue;
    // Also where nothing changed: an earlier delivery may have ended before it got to this.
    await renameReports(pipeline, unchanged ? previous : next, story?.reports);
    if (previous === null && knowledge && article.completeness === 'full')
      await learnHost(pipeline, knowledge, article, articleId);
    return unchanged ? previous : next;
  }
}

/**
 * Where the article of a page is stored, what is stored there, and which other articles turn out to be the same:
 * under the page's id, else where its link's article is (stored from the feed until the page could be read), else
 * where the entry's article is (its link has changed).
 */
async function homeOf(
  articles: ArticleStore,
  record: LedgerEntry,
  pageId: string,
  linkId: string,
): Promise<{ articleId: string; previous: StoredArticle | null; others: StoredArticle[] }> {
  const found = new Map<string, StoredArticle>();
  for (const id of new Set([pageId, linkId, ...(record.articleId === null ? [] : [record.articleId])])) {
    const home = await articles.resolve(id);
    for (const candidate of new Set([home, id === record.articleId ? home : id])) {
      const article = found.has(candidate) ? null : await articles.get(candidate);
      if (article && (id !== record.articleId || isStill(article, record))) found.set(candidate, article);
    }
  }
  const [previous = null, ...others] = found.values();
  return { articleId: previous?.articleId ?? (await articles.resolve(pageId)), previous, others };
}

/** Other ids lead to the article from now on; what was stored of it elsewhere goes. */
async function adopt(
  articles: ArticleStore,
  articleId: string,
  ids: readonly string[],
  others: readonly StoredArticle[],
): Promise<void> {
  for (const id of new Set([...ids, ...others.map((other) => other.articleId)]))
    if ((await articles.resolve(id)) !== articleId) await articles.alias(id, articleId);
  for (const other of others) await articles.remove(other);
}

/** Ends an entry, unless a newer version of it was queued meanwhile: that one has its own message. */
async function settle(
  { ledger, clock }: Ingesting,
  record: LedgerEntry,
  end: Pick<LedgerEntry, 'state' | 'articleId'> & Partial<LedgerEntry>,
): Promise<void> {
  await ledger.put({ ...record, lastError: null, ...end, stateAt: clock.now().toISOString() }, record);
}

const telemetryOf = ({ telemetry }: Pick<Pipeline, 'telemetry'>, feedId: string): Telemetry =>
  feedId === CANARY_FEED_ID ? withoutCounts(telemetry) : telemetry;

const later = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
/** Short, for the feed's record is written with every poll; 16 hex digits of one feed do not clash. */
const shortKey = (entryKey: string): string => entryKey.slice(0, 16);
