import { z } from 'zod';
import { Instant } from '../model.ts';

const HOUR_MS = 3_600_000;
const WEEK_HOURS = 168;

/** What is kept of when a feed published: small enough for its record, enough to expect its next entry. */
export const PublishingHistory = z.object({
  /** From when on every publication is counted. */
  since: Instant,
  /** Entries by hour of the week in UTC; the first is Sunday, 0 to 1 h. Old ones fade. */
  counts: z.array(z.number().nonnegative()).length(WEEK_HOURS),
  /** The latest publications, newest last. */
  recent: z.array(Instant),
});
export type PublishingHistory = z.infer<typeof PublishingHistory>;

/** Publications that are remembered to the minute. */
const RECENT = 40;
/** Habits change: past this age counts and their time are halved, so that the latest weeks weigh most. */
const FADE_HOURS = 8 * WEEK_HOURS;
/** Of a feed's first listing only this much past counts: what is older tells of another time. */
const BACKLOG_HOURS = 4 * WEEK_HOURS;

/**
 * Adds entries that were seen for the first time. `published` are their dates, null where the feed gave
 * none: then the time of the poll stands in, except at the first poll, where it would make one great burst.
 */
export function recordEntries(
  history: PublishingHistory | null,
  published: (string | null)[],
  now: string,
): PublishingHistory {
  const nowMs = Date.parse(now);
  const times = published
    .flatMap((date) => (date === null ? (history ? [nowMs] : []) : [Math.min(Date.parse(date), nowMs)]))
    .sort((a, b) => a - b);
  const oldest = Math.max(times[0] ?? nowMs, nowMs - BACKLOG_HOURS * HOUR_MS);
  const since = history ? Date.parse(history.since) : oldest;
  const counted = times.filter((time) => time >= since);
  const counts = [...(history?.counts ?? new Array<number>(WEEK_HOURS).fill(0))];
  for (const time of counted) {
    const hour = hourOfWeek(time);
    counts[hour] = (counts[hour] ?? 0) + 1;
  }
  const recent = [...(history?.recent ?? []), ...counted.map((time) => new Date(time).toISOString())];
  const age = nowMs - since;
  const isOld = age > FADE_HOURS * HOUR_MS;
  return {
    since: new Date(isOld ? nowMs - age / 2 : since).toISOString(),
    counts: isOld ? counts.map((count) => count / 2) : counts,
    recent: recent.sort().slice(-RECENT),
  };
}

/** 0..167, the hour of the week in UTC. */
export function hourOfWeek(ms: number): number {
  // 1 January 1970 was a Thursday.
  return (Math.floor(ms / HOUR_MS) + 4 * 24) % WEEK_HOURS;
}

/** Days, then weeks, of evidence that the wider habit counts for against the narrower one. */
const DAY_PRIOR = 2;
const WEEK_PRIOR = 4;

/**
 * Expected entries an hour for each hour of the week. Each hour's own count is shrunk towards the same
 * hour of all like days (working days, weekend), and that towards the feed's mean: with little evidence
 * every hour is average, with much each is itself (empirical Bayes with Gamma priors).
 */
export function hourlyRates(history: PublishingHistory, nowMs: number): number[] {
  // A poll that finds nothing leaves the history as it is; the rates of the same day are near enough.
  const day = Math.floor(nowMs / (24 * HOUR_MS));
  const known = computed.get(history);
  if (known && known.day === day) return known.rates;
  const rates = computeRates(history, nowMs);
  computed.set(history, { day, rates });
  return rates;
}

const computed = new WeakMap<PublishingHistory, { day: number; rates: number[] }>();

function computeRates(history: PublishingHistory, nowMs: number): number[] {
  const hours = Math.max(6, (nowMs - Date.parse(history.since)) / HOUR_MS);
  const total = history.counts.reduce((sum, count) => sum + count, 0);
  const mean = total / hours;
  const weeks = hours / WEEK_HOURS;
  const like = new Array<number>(48).fill(0);
  history.counts.forEach((count, hour) => {
    const at = likeHour(hour);
    like[at] = (like[at] ?? 0) + count;
  });
  return history.counts.map((count, hour) => {
    const days = weeks * (isWeekend(hour) ? 2 : 5);
    const wide = ((like[likeHour(hour)] ?? 0) + DAY_PRIOR * mean) / (days + DAY_PRIOR);
    return (count + WEEK_PRIOR * wide) / (weeks + WEEK_PRIOR);
  });
}

const isWeekend = (hour: number): boolean => hour < 24 || hour >= 144;
const likeHour = (hour: number): number => (hour % 24) + (isWeekend(hour) ? 24 : 0);

/** Publications in a regular grid: `share` of them within `WINDOW` minutes after `minute` of each `period`. */
export type Beat = { period: number; minute: number; share: number };

const WINDOW = 3;
const MIN_BEATS = 8;
const MIN_SHARE = 0.6;

/** The minute at which a feed publishes, where it has one: schedulers and bots do, editors do not. */
export function beatOf(history: PublishingHistory): Beat | null {
  const known = beats.get(history);
  if (known !== undefined) return known;
  const beat = findBeat(history.recent);
  beats.set(history, beat);
  return beat;
}

const beats = new WeakMap<PublishingHistory, Beat | null>();

function findBeat(recent: string[]): Beat | null {
  if (recent.length < MIN_BEATS) return null;
  const minutes = recent.map((time) => Math.floor(Date.parse(time) / 60_000));
  for (const period of [60, 30, 15]) {
    const counts = new Array<number>(period).fill(0);
    for (const minute of minutes) counts[minute % period] = (counts[minute % period] ?? 0) + 1;
    let best: Beat = { period, minute: 0, share: 0 };
    for (let start = 0; start < period; start++) {
      let inside = 0;
      for (let i = 0; i < WINDOW; i++) inside += counts[(start + i) % period] ?? 0;
      if (inside / minutes.length > best.share)
        best = { period, minute: start, share: inside / minutes.length };
    }
    if (best.share >= MIN_SHARE) return best;
  }
  return null;
}

/**
 * By how much the rate at a minute differs from its hour's mean, for a feed with that beat. What comes
 * within the window is expected at its end: a poll inside it would often be just too early.
 */
export function beatFactor(beat: Beat | null, epochMinute: number): number {
  if (!beat) return 1;
  const since = (epochMinute - beat.minute + beat.period) % beat.period;
  if (since === WINDOW) return beat.share * beat.period;
  return ((1 - beat.share) * beat.period) / (beat.period - 1);
}
