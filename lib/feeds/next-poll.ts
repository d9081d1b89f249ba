import type { PollHints } from '../model.ts';
import { beatFactor, beatOf, hourlyRates, hourOfWeek, type PublishingHistory } from './publishing-history.ts';
import type { Push } from './web-sub.ts';

const MINUTE_MS = 60_000;

export type PollSettings = {
  minMinutes: number;
  maxMinutes: number;
  /**
   * For how many minutes one expected entry may wait to be found; for two it is a thirty-second of that,
   * for a half thirty-two times. The lower, the sooner entries are found and the more requests are made.
   */
  patience: number;
};

export const DEFAULT_POLL_SETTINGS: PollSettings = { minMinutes: 2, maxMinutes: 1440, patience: 1.5 };

export type PollOutcome =
  | { kind: 'new'; entries: number }
  /** 304, or a body that brought nothing new. */
  | { kind: 'unchanged' }
  /** `code` of a fetch failure or an unreadable feed; `status` where a server answered. */
  | { kind: 'error'; code: string; status: number | null };

export type PollInput = {
  now: string;
  outcome: PollOutcome;
  retryAfterSeconds: number | null;
  cacheMaxAgeSeconds: number | null;
  hints: PollHints | null;
  history: PublishingHistory | null;
  /** Errors in a row, this outcome included; 0 after a success. */
  consecutiveErrors: number;
  /** The interval an operator set for this feed: taken as it is after a success. */
  everyMinutes?: number | null;
  /** A hub that announces new entries, and until when it can be relied on. */
  push?: Push | null;
  /** After which something that a hub announced should be there, where it is not yet. */
  recheckMinutes?: number | null;
  settings?: Partial<PollSettings>;
  /** 0..1, drawn by the caller. */
  random: number;
};

export type PollDecision = {
  /** `paused` feeds are not polled until a person resumes them: the server said 410 Gone. */
  state: 'active' | 'paused';
  /** null where paused. */
  nextPollAt: string | null;
  /** A sentence for people. */
  nextPollReason: string;
};

/** The first error waits about this long; each further one twice as long as the one before. */
const FIRST_BACKOFF_MINUTES = 5;
const MAX_BACKOFF_MINUTES = 12 * 60;
const MAX_RATE_LIMIT_MINUTES = 6 * 60;
/** Polls of a feed whose hub announces its entries. */
const BACKUP_MINUTES = 24 * 60;

/** Decides when a feed is polled next, and says why. Pure: the same input gives the same decision. */
export function nextPoll(input: PollInput): PollDecision {
  const settings = { ...DEFAULT_POLL_SETTINGS, ...input.settings };
  return input.outcome.kind === 'error'
    ? afterError(input, input.outcome, settings)
    : afterSuccess(input, settings);
}

/** Exponential back-off with full jitter (Brooker, AWS Architecture Blog 2015). */
function afterError(
  { now, retryAfterSeconds, consecutiveErrors, random }: PollInput,
  { code, status }: { code: string; status: number | null },
  settings: PollSettings,
): PollDecision {
  if (status === 410) {
    return {
      state: 'paused',
      nextPollAt: null,
      nextPollReason: 'The server says the feed is gone for good (410).',
    };
  }
  const isRateLimit = status === 429 || code === 'rate-limited';
  const cap = isRateLimit ? MAX_RATE_LIMIT_MINUTES : MAX_BACKOFF_MINUTES;
  const errors = Math.max(1, consecutiveErrors);
  const ceiling = Math.min(cap, FIRST_BACKOFF_MINUTES * 2 ** Math.min(errors, 20));
  const backoff = Math.max(settings.minMinutes, ceiling * random);
  const mayAsk = isRateLimit || (status !== null && status >= 500) || code === 'status-5xx';
  // A server may ask for a day; for a year it may not, or the feed would die silently.
  const asked = mayAsk ? Math.min((retryAfterSeconds ?? 0) / 60, Math.max(settings.maxMinutes, cap)) : 0;
  const what = `${ordinal(errors)} error in a row (${status ?? code})`;
  const reason = asked > backoff ? `${what}; the server asks to wait.` : `${what}; backing off.`;
  return decision(now, Math.max(backoff, asked), reason);
}

function afterSuccess(input: PollInput, settings: PollSettings): PollDecision {
  const { now, outcome, hints, cacheMaxAgeSeconds, everyMinutes } = input;
  // Half a minute early: the scheduler comes once a minute, and would find it due a whole tick late.
  if (everyMinutes) return decision(now, everyMinutes - 0.5, 'An operator set this interval.');
  const nowMs = Date.parse(now);
  if (input.recheckMinutes && outcome.kind === 'unchanged')
    return decision(now, input.recheckMinutes, 'The hub announced news that the feed does not show yet.');
  if (input.push) return afterPush(now, input.push, settings);
  const expected = expectedWait(input.history, nowMs, settings);
  let { minutes, reason } = expected;
  const lengthen = (to: number, because: string) => {
    const bounded = Math.min(to, settings.maxMinutes);
    if (bounded <= minutes) return;
    [minutes, reason] = [bounded, because];
  };
  lengthen(hints?.intervalMinutes ?? 0, 'The feed states this interval itself.');
  lengthen((cacheMaxAgeSeconds ?? 0) / 60, 'The response may be cached until then.');
  // Jitter keeps feeds that were added together from being polled together; before a beat it would be too early.
  minutes += expected.hasBeat ? input.random : minutes * 0.1 * (input.random - 0.5);
  minutes = Math.min(settings.maxMinutes, Math.max(settings.minMinutes, minutes));
  const wanted = nowMs + minutes * MINUTE_MS;
  const allowed = afterSkipped(wanted, hints);
  if (allowed > wanted)
    lengthen((allowed - nowMs) / MINUTE_MS, 'The feed says that it publishes nothing until then.');
  const found = outcome.kind === 'new' ? `${count(outcome.entries, 'new entry', 'new entries')}. ` : '';
  return decision(now, minutes, `${found}${reason}`);
}

/** New entries are announced: the daily poll is for what the hub forgets. */
function afterPush(now: string, { host, until }: Push, settings: PollSettings): PollDecision {
  const untilMinutes = (Date.parse(until) - Date.parse(now)) / MINUTE_MS;
  const minutes = Math.max(settings.minMinutes, Math.min(BACKUP_MINUTES, settings.maxMinutes, untilMinutes));
  return decision(now, minutes, `The hub ${host} announces new entries; this poll is the daily check.`);
}

const UNKNOWN = 'Nothing is known yet of when it publishes.';

/** How steeply urgency grows with the number of entries that are expected to be waiting. */
const URGENCY = 5;

/**
 * When the entries expected to be waiting have grown urgent: minutes since the last poll times their
 * number to the power of 5 reach `patience`. At a steady rate r the interval is (patience/r⁵)^⅙: between
 * 1/√r, which makes the mean delay over all feeds least, and 1/r, which spends everything on the busiest.
 * At a changing rate it waits out the night and comes just after the minute at which a bot posts.
 */
function expectedWait(
  history: PublishingHistory | null,
  nowMs: number,
  { minMinutes, maxMinutes, patience }: PollSettings,
): { minutes: number; reason: string; hasBeat: boolean } {
  if (!history) return { minutes: Math.min(60, maxMinutes), reason: UNKNOWN, hasBeat: false };
  const rates = hourlyRates(history, nowMs);
  const beat = beatOf(history);
  const startMinute = Math.floor(nowMs / MINUTE_MS);
  let waiting = 0;
  let minutes = 0;
  while (minutes < maxMinutes && (waiting ** URGENCY * minutes < patience || minutes < minMinutes)) {
    const at = startMinute + minutes;
    waiting += ((rates[hourOfWeek(at * MINUTE_MS)] ?? 0) / 60) * beatFactor(beat, at);
    minutes++;
  }
  const perDay = (waiting / Math.max(1, minutes)) * 1440;
  const habit = beat ? ` It publishes at minute ${beat.minute} of every ${beat.period}.` : '';
  const rate =
    perDay >= 0.1
      ? `${perDay < 10 ? perDay.toFixed(1) : Math.round(perDay)} entries a day`
      : 'hardly an entry';
  return {
    minutes,
    reason: `At this time of the week ${rate} can be expected.${habit}`,
    hasBeat: beat !== null,
  };
}

/** The first instant from `ms` on that lies in no skipped hour or day. */
function afterSkipped(ms: number, hints: PollHints | null): number {
  if (!hints) return ms;
  const isSkipped = (at: Date) =>
    hints.skipHours.includes(at.getUTCHours()) || hints.skipDays.includes(at.getUTCDay());
  let at = ms;
  for (let hours = 0; hours < 8 * 24 && isSkipped(new Date(at)); hours++) {
    at = (Math.floor(at / (60 * MINUTE_MS)) + 1) * 60 * MINUTE_MS;
  }
  return at;
}

function decision(now: string, minutes: number, reason: string): PollDecision {
  const nextPollAt = new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString();
  return { state: 'active', nextPollAt, nextPollReason: `In ${duration(minutes)}. ${reason}` };
}

function duration(minutes: number): string {
  if (minutes < 90) return count(Math.round(minutes), 'minute', 'minutes');
  return `${(minutes / 60).toFixed(minutes < 600 ? 1 : 0)} hours`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function ordinal(n: number): string {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
