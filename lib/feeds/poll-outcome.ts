/** What a poll changes on its feed's record: validators, health, next poll. Pure. */
import type { FeedUnreadable, FetchFailure } from '../errors.ts';
import type { FetchResponse } from '../http/types.ts';
import type { Feed } from './feed.ts';
import { decideNextPoll } from './next-poll.ts';

/** A permanent redirect is adopted once it has held for this long. */
const MOVE_AFTER_DAYS = 7;

type PollChanges = Partial<Feed> & Pick<Feed, 'nextPollAt' | 'nextPollReason' | 'lastPollAt'>;

/** After a response, changed or not: one success heals every error. */
export function succeeded(feed: Feed, response: FetchResponse, now: Date): PollChanges {
  const next = decideNextPoll(now, 0);
  return {
    ...movement(feed, response, now),
    lastPollAt: now.toISOString(),
    lastSuccessAt: now.toISOString(),
    consecutiveErrors: 0,
    lastError: null,
    nextPollAt: next.nextPollAt.toISOString(),
    nextPollReason: next.nextPollReason,
  };
}

/** After a failure: validators stay untouched; a feed that is gone for good is paused. */
export function failed(feed: Feed, failure: FetchFailure | FeedUnreadable, now: Date): PollChanges {
  const consecutiveErrors = feed.consecutiveErrors + 1;
  const next = decideNextPoll(now, consecutiveErrors);
  const gone = 'status' in failure && failure.status === 410;
  return {
    lastPollAt: now.toISOString(),
    consecutiveErrors,
    lastError: { code: failure.code, message: failure.message, at: now.toISOString() },
    nextPollAt: next.nextPollAt.toISOString(),
    nextPollReason: next.nextPollReason,
    ...(gone
      ? { status: 'paused' as const, pausedReason: 'the server says the feed is gone for good (410)' }
      : {}),
  };
}

function movement(feed: Feed, response: FetchResponse, now: Date): Pick<Feed, 'moved'> & Partial<Feed> {
  const target = response.permanentRedirect;
  if (target === null || target === feed.url) return { moved: null };
  if (feed.moved?.url !== target) return { moved: { url: target, since: now.toISOString() } };
  const days = (now.getTime() - Date.parse(feed.moved.since)) / 86_400_000;
  return days >= MOVE_AFTER_DAYS ? { url: target, moved: null } : { moved: feed.moved };
}
