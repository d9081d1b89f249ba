/** The pipeline's private nouns: the feed as we keep it, the ledger of its entries, the queues' messages. */
import { z } from 'zod';
import { Entry, FeedFormat, Instant, PollHints } from '../model.ts';
import { IdentityMemory } from './identity.ts';
import { PublishingHistory } from './publishing-history.ts';
import { Announced, WebSub } from './web-sub.ts';

/** Why a poll brought no entries. */
export const PollErrorCode = z.enum([
  'dns',
  'tls',
  'timeout',
  'connection',
  'too-large',
  'redirect-loop',
  'blocked-address',
  'invalid-url',
  'status-4xx',
  'status-5xx',
  'rate-limited',
  'not-a-feed',
  'blocked',
  'malformed',
  'empty',
  'headers-unavailable',
]);
export type PollErrorCode = z.infer<typeof PollErrorCode>;

/** What an operator may set for one feed. */
export const FeedSettings = z.object({
  /** ISO 639-1; overrides what the feed and the page say. */
  language: z.string().length(2).nullable(),
  tags: z.array(z.string()),
  /** `SYMBOL.MIC` of the company the feed is about; its articles that name nobody are listed under it. */
  tickerHint: z.string().nullable(),
  /** false keeps to what the feed carries and fetches no pages. */
  extraction: z.boolean(),
  userAgent: z.string().nullable(),
  /** Name under which the request headers of a private feed are kept; never the headers themselves. */
  headersSecret: z.string().nullable(),
  /** Polled every so many minutes, whenever it is expected to publish; errors still back off. */
  pollMinutes: z.number().int().min(1).max(1440).nullable().default(null),
});
export type FeedSettings = z.infer<typeof FeedSettings>;

/** A source we poll, its validators, its next poll and why, its health. */
export const Feed = z.object({
  feedId: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  siteUrl: z.string().nullable(),
  language: z.string().nullable(),
  format: FeedFormat.nullable(),
  settings: FeedSettings,
  status: z.enum(['active', 'paused']),
  pausedReason: z.string().nullable(),
  createdAt: Instant,
  nextPollAt: Instant,
  /** A sentence for people. */
  nextPollReason: z.string(),
  lastPollAt: Instant.nullable(),
  lastSuccessAt: Instant.nullable(),
  consecutiveErrors: z.number().int().nonnegative(),
  lastError: z.object({ code: PollErrorCode, message: z.string(), at: Instant }).nullable(),
  /** Validators of the last response whose entries were all accepted by the queue. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  bodyHash: z.string().nullable(),
  /** A permanent redirect, adopted once it has held for a week. */
  moved: z.object({ url: z.string(), since: Instant }).nullable(),
  hints: PollHints.nullable(),
  webSub: WebSub.nullable().default(null),
  announced: Announced.nullable().default(null),
  /** When a poll last found what the hub had not announced. */
  hubMissedAt: Instant.nullable().default(null),
});
export type Feed = z.infer<typeof Feed>;

/**
 * What a feed's responses have taught. Kept apart from the feed, which is written twice with every poll: this is
 * written when a response teaches something.
 */
export const FeedMemory = z.object({
  /** How this feed's entries are told apart, as found out from the feed itself. */
  identity: IdentityMemory.nullable(),
  /** Key and fingerprint of each entry of the last response: what needs no look-up in the ledger. */
  recent: z.record(z.string(), z.string()),
  /** When it published: what the next poll is decided by. */
  history: PublishingHistory.nullable(),
});
export type FeedMemory = z.infer<typeof FeedMemory>;

/** What the ledger knows of one entry that a feed showed us. */
export const LedgerEntry = z.object({
  feedId: z.string(),
  entryKey: z.string(),
  state: z.enum(['queued', 'stored', 'feed-only', 'failed']),
  stateAt: Instant,
  discoveredAt: Instant,
  /** Changes when the entry's own title, text or date of update changes. */
  fingerprint: z.string(),
  /** The article this entry became; null until it is stored. */
  articleId: z.string().nullable(),
  attempts: z.number().int().nonnegative(),
  lastError: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** Articles that a delivery of this entry writes beside its own, or wrote as an older version: if it was killed, half. */
  unsettled: z.array(z.string()).default([]),
  /** An older version, of another host, may be at work until then; null where none was waiting. */
  heldUntil: Instant.nullable().default(null),
  entry: Entry,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** Error code of an entry whose feed was removed before it was read: it ended so, and waits for nobody. */
export const FEED_REMOVED = 'feed-removed';

/** A message of the feed queue. */
export const PollMessage = z.object({ feedId: z.string(), pollId: z.string() });
export type PollMessage = z.infer<typeof PollMessage>;

/** A message of the article queue: the ledger holds the entry itself. */
export const IngestMessage = z.object({
  feedId: z.string(),
  entryKey: z.string(),
  /** Message group: pages of one host are fetched one after the other. */
  host: z.string(),
  /** The same for the same version of an entry queued for the same reason; at most 128 characters. */
  deduplicationId: z.string().max(128),
  pollId: z.string(),
});
export type IngestMessage = z.infer<typeof IngestMessage>;
