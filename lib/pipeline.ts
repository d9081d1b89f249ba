/**
 * The whole flow, top to bottom: `schedulePolls` finds what is due, `pollFeed` finds what is new,
 * `ingestArticle` reads, judges and stores it. Everything outside comes in through `Pipeline`.
 */
import { isDeepStrictEqual } from 'node:util';
import { CANARY_FEED_ID, withoutCounts } from './canary/probe.ts';
import {
  ArticleInUse,
  FeedUnreadable,
  FetchFailure,
  HeadersUnavailable,
  StoreUnavailable,
} from './errors.ts';
import {
  FEED_REMOVED,
  type Feed,
  type IngestMessage,
  type LedgerEntry,
  type PollMessage,
} from './feeds/feed.ts';
import { isCut } from './feeds/is-cut.ts';
import { parseFeed } from './feeds/parse.ts';
import { failed, succeeded } from './feeds/poll-outcome.ts';
import { selfDescription } from './feeds/self-description.ts';
import { withLinks } from './feeds/web-sub.ts';
import { sha256 } from './hash.ts';
import { carriedBy, ingestMessage, linkIdOf, reasonOf } from './ingest/assemble.ts';
import { misnamedReports, renew } from './ingest/join-story.ts';
import { tidyUp } from './ingest/leftovers.ts';
import { GIVEN_UP, readPage } from './ingest/read-page.ts';
import { storeArticle } from './ingest/store-article.ts';
import { measureFailed, measureStored } from './measure.ts';
import { METRICS } from './metrics.ts';
import type { Article, StoredArticle } from './model.ts';
import { feedRequest } from './poll/feed-request.ts';
import { queueNewEntries } from './poll/new-entries.ts';
import { keepSubscribed } from './poll/subscription.ts';
import type { ArticleStore, DueFeed, Ingesting, Pipeline, Polling, Scheduling, Telemetry } from './ports.ts';

/** Feeds handed out by one tick at the most: what a minute's function can send. */
const FEEDS_PER_TICK = 2000;
const REQUEUED_PER_TICK = 500;
/** A feed that was handed out and not polled is due again after this. */
const LEASE_MINUTES = 10;
/** An entry that is queued for longer lost its message. */
const QUEUED_TOO_LONG_MINUTES = 30;
/** An entry that was delivered this often without an end is ended: some seven hours, longer than a table is away. */
const GIVE_UP_AFTER = 24;

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
  const [feed, memory] = await Promise.all([feeds.get(feedId), feeds.memory(feedId)]);
  if (feed === null || feed.status === 'paused') return;
  try {
    const response = await fetcher.fetch(await feedRequest(pipeline, feed));
    const now = clock.now();
    const bodyHash = sha256(response.body);
    if (response.status === 304 || bodyHash === feed.bodyHash) {
      const unchanged = { hints: feed.hints, history: memory.history, newEntries: 0, firstSeen: 0 };
      await feeds.update(feedId, succeeded(feed, response, unchanged, now, random()));
      await keepSubscribed(pipeline, feed, feed.hints);
      telemetry.info('feed unchanged', { feedId, pollId, status: response.status });
    } else {
      const read = await parseFeed({
        url: response.finalUrl,
        ...(response.contentType === null ? {} : { contentType: response.contentType }),
        body: response.body,
      });
      const parsed = { ...read, hints: withLinks(read.hints, response.links) };
      const { hints, ...described } = selfDescription(parsed);
      const says = {
        title: described.title ?? feed.title,
        siteUrl: described.siteUrl ?? feed.siteUrl,
        language: described.language ?? feed.language,
        format: described.format,
      };
      // Stands before the first of its articles is read, which take their site and language from it.
      if (!isDeepStrictEqual({ ...feed, ...says }, feed)) await feeds.update(feedId, says);
      const { queued, firstSeen, learned } = await queueNewEntries(pipeline, feed, memory, parsed, pollId);
      // Order: what is remembered is looked up no more, so the queue must have it. The cursor moves last, only after
      // the queue accepted every new entry of this response.
      if (!isDeepStrictEqual(learned, memory)) await feeds.remember(feedId, learned);
      const rhythm = { hints, history: learned.history, newEntries: queued, firstSeen };
      await feeds.update(feedId, {
        ...succeeded(feed, response, rhythm, now, random()),
        // Those of a document that was cut stand for entries nobody has seen.
        ...(isCut(response.body)
          ? { etag: null, lastModified: null, bodyHash: null }
          : { etag: response.etag, lastModified: response.lastModified, bodyHash }),
      });
      await keepSubscribed(pipeline, feed, hints);
      telemetry.count(METRICS.entriesQueued, queued);
      telemetry.info('feed read', { feedId, pollId, entries: parsed.entries.length, queued });
    }
    telemetry.count(METRICS.pollSucceeded);
  } catch (error) {
    if (!isPollFailure(error)) throw error;
    await feeds.update(feedId, failed(feed, error, clock.now(), random()));
    measureFailed(telemetry, feed, clock.now());
    telemetry.warn('feed failed', { feedId, pollId, code: error.code, reason: error.message });
  }
}

const isPollFailure = (error: unknown): error is FetchFailure | FeedUnreadable | HeadersUnavailable =>
  error instanceof FetchFailure || error instanceof FeedUnreadable || error instanceof HeadersUnavailable;

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
  const record = await ledger.get(message.feedId, message.entryKey);
  if (record === null) return;
  if (record.state !== 'queued') {
    // The delivery that ended the entry had another beside it, which was killed and may have left something.
    if (!delivery.first) await tidyUp(pipeline, record);
    return;
  }
  // A newer version lies at another host: its own message, in that host's group, is the one to be worked on. That one
  // waits until no delivery that began with the older version can store it any more.
  if (ingestMessage(record, message.pollId).host !== message.host) return;
  if (record.heldUntil !== null && pipeline.clock.now() < new Date(record.heldUntil))
    throw new ArticleInUse(record.articleId ?? linkIdOf(record));
  const feed = await feeds.get(message.feedId);
  if (feed === null) {
    const lastError = { code: FEED_REMOVED, message: 'the feed was removed before this entry was read' };
    return settle(pipeline, record, { state: 'failed', articleId: record.articleId, lastError });
  }
  if (record.attempts >= GIVE_UP_AFTER) {
    telemetryOf(pipeline, feed.feedId).count(METRICS.ingestFailed);
    const lastError = { code: 'given-up', message: `${GIVE_UP_AFTER} deliveries came to no end` };
    const { articleId, unsettled } = record;
    return settle(pipeline, record, { state: 'failed', articleId, unsettled, lastError });
  }

  const tried = { ...record, attempts: record.attempts + 1 };
  // Whatever came before may have been killed by this very page: what counts the attempt must stand before it.
  if (!delivery.first && !(await ledger.put(tried, record))) throw movedOn(record);
  const current = delivery.first ? record : tried;
  for (const articleId of record.unsettled) await renew(pipeline, articleId);
  const known = await knownFromOthers(articles, feed, record);
  if (known !== null) {
    // Another feed carries a story that is already read: one article, one more feed.
    const now = pipeline.clock.now().toISOString();
    const carried = carriedBy({ ...known, revision: known.revision + 1, ingestedAt: now }, [
      ...known.feedIds,
      feed.feedId,
    ]);
    await articles.save(carried, await articles.text(known), known);
    const { attempts } = tried;
    return settle(pipeline, current, { state: 'stored', articleId: known.articleId, attempts });
  }

  const page = await readPage(pipeline, feed, record);
  if (page.failure?.retryable && !delivery.last) {
    await ledger.put({ ...tried, lastError: reasonOf(page.failure) }, current);
    throw page.failure;
  }
  await store(pipeline, { feed, current, tried, page, pollId: message.pollId });
}

/** The article of the entry's link, where it is read and this feed is the first to carry it beside others. */
async function knownFromOthers(
  articles: ArticleStore,
  feed: Feed,
  record: LedgerEntry,
): Promise<StoredArticle | null> {
  const linkId = await articles.resolve(linkIdOf(record));
  const known = await articles.get(linkId);
  if (known?.completeness !== 'full' || known.feedIds.includes(feed.feedId)) return null;
  const moved = record.articleId !== null && (await articles.resolve(record.articleId)) !== linkId;
  return moved ? null : known;
}

type Reading = {
  feed: Feed;
  /** The record as it stands in the ledger, and with this attempt counted. */
  current: LedgerEntry;
  tried: LedgerEntry;
  page: Awaited<ReturnType<typeof readPage>>;
  pollId: string;
};

/** Stores what was read, names the story's reports, and ends the entry. */
async function store(pipeline: Ingesting, reading: Reading): Promise<void> {
  const { ledger, articles } = pipeline;
  const { feed, current, tried, pollId } = reading;
  const { article, failure, givenUp, knowledge } = reading.page;
  const telemetry = telemetryOf(pipeline, feed.feedId);
  const { stored, reports } = await storeArticle(pipeline, feed, current, article, knowledge);
  telemetry.info('article', {
    articleId: stored.articleId,
    feedId: feed.feedId,
    entryKey: current.entryKey,
    pollId,
    completeness: stored.completeness,
    reason: stored.incompleteReason,
    revision: stored.revision,
    tickers: stored.tickers.length,
  });
  // Also where nothing changed: an earlier delivery may have ended before it got to this.
  const misnamed = await misnamedReports(pipeline, stored, reports);
  const last = misnamed.length === 0 ? current : { ...tried, unsettled: misnamed };
  // Names first: a delivery that is killed while it renames leaves a record of what to look at.
  if (last !== current && !(await ledger.put(last, current))) throw movedOn(current);
  for (const articleId of misnamed) await renew(pipeline, articleId);
  if (failure?.retryable || givenUp) {
    telemetry.count(METRICS.ingestFailed);
    await settle(pipeline, last, {
      attempts: tried.attempts,
      state: 'failed',
      articleId: stored.articleId,
      lastError: failure ? reasonOf(failure) : GIVEN_UP,
    });
    if (failure) throw failure;
    return;
  }
  await settle(pipeline, last, {
    attempts: tried.attempts,
    state: stored.completeness === 'feed-only' ? 'feed-only' : 'stored',
    articleId: stored.articleId,
    lastError: failure ? reasonOf(failure) : unreadReason(article, stored),
  });
  await measureStored({ articles, telemetry }, feed, current, stored);
}

/** Why the article that is stored is not what this reading gave: one that was read before stays. */
const unreadReason = (read: Article, stored: StoredArticle): LedgerEntry['lastError'] =>
  read.completeness === 'feed-only' && stored.completeness === 'full'
    ? { code: read.incompleteReason ?? 'no-article', message: 'the article stays as it was read before' }
    : null;

/** Another delivery, or a newer version: this one comes again, to look at what became of it. */
const movedOn = ({ entryKey }: LedgerEntry): StoreUnavailable =>
  new StoreUnavailable(`entry ${entryKey} moved on while it was read`);

/** Ends an entry, unless a newer version of it was queued meanwhile: that one has its own message. */
async function settle(
  { ledger, clock }: Ingesting,
  record: LedgerEntry,
  end: Pick<LedgerEntry, 'state' | 'articleId'> & Partial<LedgerEntry>,
): Promise<void> {
  const stateAt = clock.now().toISOString();
  await ledger.put({ ...record, lastError: null, unsettled: [], ...end, stateAt }, record);
}

const telemetryOf = ({ telemetry }: Pick<Pipeline, 'telemetry'>, feedId: string): Telemetry =>
  feedId === CANARY_FEED_ID ? withoutCounts(telemetry) : telemetry;

const later = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
