import { DEFAULT_POLL_SETTINGS, nextPoll } from '../../lib/feeds/next-poll.ts';
import { type PublishingHistory, recordEntries } from '../../lib/feeds/publishing-history.ts';
import {
  generateFeeds,
  MINUTE,
  type Random,
  type SimulatedFeed,
  START,
  seeded,
  WEEK,
} from './polling-world.ts';

const FEEDS = 1000;
/** A week has passed before the poller starts, two it learns, one is measured. */
const [FIRST_POLL, MEASURED, END] = [START + WEEK, START + 3 * WEEK, START + 4 * WEEK];
/** What a feed lists. */
const LISTED = 30;

type Result = { requests: number; delays: number[] };
/** The minutes until the next poll, after one that found the entries of these times. */
type Rule = (feed: SimulatedFeed) => (now: number, found: number[]) => number;

const fixed =
  (minutes: number): Rule =>
  () =>
  () =>
    minutes;

/**
 * miniflux, `entry_frequency`: a week over `factor` times the entries of the last one, 5 minutes to a day.
 * Its own default is a factor of 1.
 */
function entryFrequency(factor: number): Rule {
  return (feed) => (now) => {
    const weekly = countBetween(feed.times, now - WEEK, now);
    return weekly === 0 ? 1440 : Math.min(1440, Math.max(5, (7 * 1440) / (weekly * factor)));
  };
}

function ours(patience: number): Rule {
  return () => {
    const random = seeded(1);
    let history: PublishingHistory | null = null;
    return (nowMs, found) => {
      const now = new Date(nowMs).toISOString();
      if (!history || found.length > 0) {
        history = recordEntries(
          history,
          found.map((time) => new Date(time).toISOString()),
          now,
        );
      }
      const { nextPollAt } = nextPoll({
        now,
        outcome: found.length > 0 ? { kind: 'new', entries: found.length } : { kind: 'unchanged' },
        retryAfterSeconds: null,
        cacheMaxAgeSeconds: null,
        hints: null,
        history,
        consecutiveErrors: 0,
        settings: { patience },
        random: random(),
      });
      return (Date.parse(nextPollAt ?? now) - nowMs) / MINUTE;
    };
  };
}

function simulate(feeds: SimulatedFeed[], rule: Rule): Result {
  const result: Result = { requests: 0, delays: [] };
  const random = seeded(42);
  for (const feed of feeds) pollFeed(feed, rule(feed), random, result);
  return result;
}

function pollFeed(feed: SimulatedFeed, next: ReturnType<Rule>, random: Random, result: Result): void {
  let read = firstAfter(feed.times, FIRST_POLL);
  let now = FIRST_POLL + random() * 15 * MINUTE;
  let found = feed.times.slice(Math.max(0, read - LISTED), read);
  while (now < END) {
    if (now >= MEASURED) result.requests++;
    now += next(now, found) * MINUTE;
    found = [];
    for (; read < feed.times.length; read++) {
      const time = feed.times[read] ?? 0;
      if (time > now) break;
      found.push(time);
      if (time >= MEASURED && now < END) result.delays.push((now - time) / MINUTE);
    }
  }
}

function firstAfter(times: number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const countBetween = (times: number[], from: number, to: number): number =>
  firstAfter(times, to) - firstAfter(times, from);

/**
 * The rule of a family that makes that many requests, within one in a hundred; more `knob`, fewer requests.
 * It is found on every eighth feed, then corrected by what all of them make.
 */
function equalized(feeds: SimulatedFeed[], requests: number, family: (knob: number) => Rule): Result {
  const sample = feeds.filter((_, i) => i % 8 === 0);
  let wanted = (requests / feeds.length) * sample.length;
  for (let round = 0; ; round++) {
    let [low, high] = [Math.log(1e-4), Math.log(1e5)];
    for (let i = 0; i < 12; i++) {
      const middle = (low + high) / 2;
      if (simulate(sample, family(Math.exp(middle))).requests > wanted) low = middle;
      else high = middle;
    }
    const result = simulate(feeds, family(Math.exp((low + high) / 2)));
    if (round === 3 || Math.abs(result.requests / requests - 1) < 0.01) return result;
    wanted *= requests / result.requests;
  }
}

function quantile(values: number[], q: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * q)] ?? Number.NaN;
}

function print(name: string, { requests, delays }: Result): void {
  const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
  console.log(
    `polling  ${name.padEnd(34)} ${String(requests).padStart(8)} requests   median ${quantile(delays, 0.5).toFixed(1)} min   p95 ${quantile(delays, 0.95).toFixed(1)} min   mean ${mean.toFixed(1)} min   ${delays.length} entries`,
  );
}

/**
 * Prints what a simulated week of a thousand feeds costs and brings: fixed intervals, miniflux's rule and
 * ours, all three at the requests of a fixed quarter of an hour, then at those of miniflux's default.
 */
export async function run(): Promise<void> {
  const feeds = generateFeeds(FEEDS, 4, 2026);
  const quarter = simulate(feeds, fixed(15));
  print('fixed, 15 minutes', quarter);
  print(
    'entry_frequency, as many requests',
    equalized(feeds, quarter.requests, (knob) => entryFrequency(1 / knob)),
  );
  print('ours, as many requests', equalized(feeds, quarter.requests, ours));
  const frequency = simulate(feeds, entryFrequency(1));
  const minutes = (15 * quarter.requests) / frequency.requests;
  print(`fixed, ${minutes.toFixed(0)} minutes`, simulate(feeds, fixed(minutes)));
  print('entry_frequency, its default', frequency);
  print('ours, as many requests', equalized(feeds, frequency.requests, ours));
  print('ours, our default', simulate(feeds, ours(DEFAULT_POLL_SETTINGS.patience)));
}
