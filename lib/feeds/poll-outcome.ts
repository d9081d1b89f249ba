/** What a poll changes on its feed's record: validators, health, next poll. Pure. */
import type { FeedUnreadable, FetchFailure, HeadersUnavailable } from '../errors.ts';
import type { FetchResponse } from '../http/types.ts';
import type { PollHints } from '../model.ts';
import type { Feed } from './feed.ts';
import { nextPoll, type PollDecision } from './next-poll.ts';
import type { PublishingHistory } from './publishing-history.ts';
import { hasMissed, pushOf, recheckMinutes } from './web-sub.ts';

/** A permanent redirect is adopted once it has held for this long. */
const MOVE_AFTER_DAYS = 7;

type PollChanges = Partial<Feed> & Pick<Feed, 'nextPollAt' | 'nextPollReason' | 'lastPollAt'>;

/** What the response taught about the feed's rhythm. */
export type Rhythm = {
  hints: PollHints | null;
  history: PublishingHistory | null;
  /** New and changed ones. */
  newEntries: number;
  /** Of these, the ones that were never seen before. */
  firstSeen: number;
};

/** After a response, changed or not: one success heals every error. `random` is 0..1. */
export function succeeded(
  feed: Feed,
  response: FetchResponse,
  rhythm: Rhythm,
  now: Date,
  random: number,
): PollChanges {
  const missed = hasMissed(feed, rhythm.firstSeen, now);
  const decision = nextPoll({
    now: now.toISOString(),
    outcome: rhythm.newEntries > 0 ? { kind: 'new', entries: rhythm.newEntries } : { kind: 'unchanged' },
    retryAfterSeconds: response.retryAfterSeconds,
    cacheMaxAgeSeconds: response.cacheMaxAgeSeconds,
    hints: rhythm.hints,
    history: rhythm.history,
    consecutiveErrors: 0,
    everyMinutes: feed.settings.pollMinutes,
    push: missed ? null : pushOf(feed, now),
    recheckMinutes: recheckMinutes(feed, now),
    random,
  });
  return {
    ...movement(feed, response, now),
    ...scheduled(feed, decision),
    lastPollAt: now.toISOString(),
    lastSuccessAt: now.toISOString(),
    consecutiveErrors: 0,
    lastError: null,
    hints: rhythm.hints,
    ...(missed ? { hubMissedAt: now.toISOString() } : {}),
  };
}

/** After a failure: validators stay untouched; a feed that is gone for good is paused. */
export function failed(
  feed: Feed,
  failure: FetchFailure | FeedUnreadable | HeadersUnavailable,
  now: Date,
  random: number,
): PollChanges {
  const consecutiveErrors = feed.consecutiveErrors + 1;
  const { status, retryAfterSeconds } =
    'status' in failure ? failure : { status: null, retryAfterSeconds: null };
  const decision = nextPoll({
    now: now.toISOString(),
    outcome: { kind: 'error', code: failure.code, status },
    retryAfterSeconds,
    cacheMaxAgeSeconds: null,
    hints: feed.hints,
    history: null,
    consecutiveErrors,
    random,
  });
  return {
    ...scheduled(feed, decision),
    lastPollAt: now.toISOString(),
    consecutiveErrors,
    lastError: { code: failure.code, message: failure.message, at: now.toISOString() },
  };
}

/** A paused feed keeps its last time: it is in no listing of what is due. */
function scheduled(feed: Feed, decision: PollDecision) {
  const paused = decision.state === 'paused';
  return {
    nextPollAt: decision.nextPollAt ?? feed.nextPollAt,
    nextPollReason: decision.nextPollReason,
    ...(paused ? { status: 'paused' as const, pausedReason: decision.nextPollReason } : {}),
  };
}

function movement(feed: Feed, response: FetchResponse, now: Date): Pick<Feed, 'moved'> & Partial<Feed> {
  const target = response.permanentRedirect;
  if (target === null || target === feed.url) return { moved: null };
  // Its headers are for the origin where it is, and would not go along.
  if (feed.settings.headersSecret !== null && new URL(target).origin !== new URL(feed.url).origin)
    return { moved: null };
  if (feed.moved?.url !== target) return { moved: { url: target, since: now.toISOString() } };
  const days = (now.getTime() - Date.parse(feed.moved.since)) / 86_400_000;
  return days >= MOVE_AFTER_DAYS ? { url: target, moved: null } : { moved: feed.moved };
}
