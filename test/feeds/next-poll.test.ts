import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPoll, type PollInput } from '../../lib/feeds/next-poll.ts';
import {
  beatOf,
  hourlyRates,
  hourOfWeek,
  PublishingHistory,
  recordEntries,
} from '../../lib/feeds/publishing-history.ts';

const HOUR = 3_600_000;
/** A Monday. */
const NOW = '2026-03-02T10:00:00.000Z';
const NO_HINTS = { intervalMinutes: null, skipHours: [], skipDays: [], hub: null, self: null };

const input = (fields: Partial<PollInput>): PollInput => ({
  now: NOW,
  outcome: { kind: 'unchanged' },
  retryAfterSeconds: null,
  cacheMaxAgeSeconds: null,
  hints: null,
  history: null,
  consecutiveErrors: 0,
  random: 0.5,
  ...fields,
});

function minutesOf(fields: Partial<PollInput>): number {
  const given = input(fields);
  const { nextPollAt } = nextPoll(given);
  return (Date.parse(nextPollAt ?? '') - Date.parse(given.now)) / 60_000;
}

const error = (status: number | null, code = 'status-5xx') => ({ kind: 'error', code, status }) as const;

/** Entries at these hours of every day of the four weeks before `NOW`. */
function published(hours: number[], perHour: number, days = 28): PublishingHistory {
  const times: string[] = [];
  for (let day = 1; day <= days; day++) {
    for (const hour of hours) {
      for (let i = 0; i < perHour; i++) {
        times.push(
          new Date(
            Date.parse('2026-03-02T00:00:00Z') -
              day * 24 * HOUR +
              hour * HOUR +
              ((i * 37 + day * 11) % 60) * 60_000,
          ).toISOString(),
        );
      }
    }
  }
  return recordEntries(null, times, NOW);
}

describe('nextPoll after a success', () => {
  test('comes sooner the more a feed publishes', () => {
    const [busy, calm] = [published([...Array(24).keys()], 20), published([...Array(24).keys()], 1)];
    expect(minutesOf({ history: busy })).toBeLessThan(minutesOf({ history: calm }));
  });

  test('comes sooner in the hours in which the feed publishes, and waits out the night', () => {
    const history = published([8, 9, 10, 11, 12, 13, 14, 15, 16, 17], 4);
    const night = minutesOf({ history, now: '2026-03-02T20:00:00.000Z' });
    expect(minutesOf({ history })).toBeLessThan(30);
    expect(night).toBeGreaterThan(3 * 60);
    expect(night).toBeLessThan(14 * 60);
  });

  test('comes just after the minute at which a bot posts', () => {
    const times = Array.from({ length: 200 }, (_, n) =>
      new Date(Date.parse(NOW) - n * HOUR + 7 * 60_000 - HOUR + 20_000).toISOString(),
    );
    const history = recordEntries(null, times, NOW);
    const { nextPollAt, nextPollReason } = nextPoll(input({ history }));
    const minute = new Date(nextPollAt ?? '').getUTCMinutes();
    expect(minute).toBeGreaterThanOrEqual(7);
    expect(minute).toBeLessThan(14);
    expect(nextPollReason).toContain('of every 60');
  });

  test('a feed whose newest entry is old is polled once a day', () => {
    const history = recordEntries(null, ['2023-01-01T00:00:00.000Z'], NOW);
    expect(minutesOf({ history })).toBeGreaterThan(20 * 60);
    expect(minutesOf({ history })).toBeLessThanOrEqual(24 * 60);
  });

  test('ttl and Cache-Control lengthen the interval and never shorten it', () => {
    const history = published([...Array(24).keys()], 20);
    const plain = minutesOf({ history });
    expect(minutesOf({ history, hints: { ...NO_HINTS, intervalMinutes: 60 } })).toBeCloseTo(60, 0);
    expect(minutesOf({ history, cacheMaxAgeSeconds: 1800 })).toBeCloseTo(30, 0);
    expect(minutesOf({ history, cacheMaxAgeSeconds: 1, hints: { ...NO_HINTS, intervalMinutes: 0.1 } })).toBe(
      plain,
    );
    expect(minutesOf({ history, hints: { ...NO_HINTS, intervalMinutes: 1e6 } })).toBeLessThanOrEqual(24 * 60);
  });

  test('skipHours and skipDays put the poll off until they are over', () => {
    const history = published([...Array(24).keys()], 20);
    const skipHours = { ...NO_HINTS, skipHours: [10, 11] };
    expect(nextPoll(input({ history, hints: skipHours })).nextPollAt).toBe('2026-03-02T12:00:00.000Z');
    const skipDays = { ...NO_HINTS, skipDays: [1] };
    expect(nextPoll(input({ history, hints: skipDays })).nextPollAt).toBe('2026-03-03T00:00:00.000Z');
  });

  test('no feed is said to ask for a pause that it never asked for', () => {
    const history = published([9, 10], 1);
    for (let i = 0; i < 500; i++) {
      const { nextPollReason } = nextPoll(input({ history, hints: NO_HINTS, random: i / 500 }));
      expect(nextPollReason).not.toContain('until then');
    }
  });

  test('says in a sentence what it found and why it waits', () => {
    const { nextPollReason } = nextPoll(
      input({ history: published([9, 10], 3), outcome: { kind: 'new', entries: 2 } }),
    );
    expect(nextPollReason).toMatch(
      /^In \d+ minutes\. 2 new entries\. At this time of the week .* can be expected\.$/,
    );
  });
});

describe('nextPoll after an error', () => {
  test('backs off exponentially to at most twelve hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map((n) =>
      minutesOf({ outcome: error(503), consecutiveErrors: n, random: 1 }),
    );
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 720, 720, 720]);
  });

  test('draws the whole interval at random', () => {
    expect(minutesOf({ outcome: error(null, 'dns'), consecutiveErrors: 5, random: 0.25 })).toBe(40);
  });

  test('a rate limit waits at most six hours unless the server asks for more', () => {
    const limited = { outcome: error(429, 'rate-limited'), consecutiveErrors: 20, random: 1 };
    expect(minutesOf(limited)).toBe(360);
    expect(minutesOf({ ...limited, retryAfterSeconds: 36_000 })).toBe(600);
  });

  test('Retry-After is honoured on 429 and 5xx, not on other errors, and never for a year', () => {
    expect(minutesOf({ outcome: error(503), consecutiveErrors: 1, retryAfterSeconds: 7200 })).toBe(120);
    expect(
      minutesOf({ outcome: error(404, 'status-4xx'), consecutiveErrors: 1, retryAfterSeconds: 7200 }),
    ).toBe(5);
    expect(minutesOf({ outcome: error(503), consecutiveErrors: 1, retryAfterSeconds: 31_536_000 })).toBe(
      1440,
    );
  });

  test('404 backs off, 410 pauses with the reason', () => {
    expect(nextPoll(input({ outcome: error(404, 'status-4xx'), consecutiveErrors: 3 })).state).toBe('active');
    expect(nextPoll(input({ outcome: error(410, 'status-4xx'), consecutiveErrors: 1 }))).toEqual({
      state: 'paused',
      nextPollAt: null,
      nextPollReason: 'The server says the feed is gone for good (410).',
    });
  });

  test('one success heals', () => {
    const history = published([...Array(24).keys()], 20);
    expect(minutesOf({ history, consecutiveErrors: 0 })).toBeLessThan(30);
  });
});

describe('nextPoll always', () => {
  test('keeps within the bounds, gives a reason, and is pure', () => {
    const outcome = fc.oneof(
      fc.constant({ kind: 'unchanged' } as const),
      fc.nat(50).map((entries) => ({ kind: 'new', entries }) as const),
      fc.constantFrom(403, 404, 429, 500, 503).map((status) => error(status)),
    );
    const hints = fc.record({
      intervalMinutes: fc.option(fc.double({ min: 0.1, max: 1e7, noNaN: true })),
      skipHours: fc.uniqueArray(fc.nat(23), { maxLength: 23 }),
      skipDays: fc.uniqueArray(fc.nat(6), { maxLength: 6 }),
      hub: fc.constant(null),
      self: fc.constant(null),
    });
    const history = fc.option(
      fc.array(fc.integer({ min: 0, max: 60 * 24 * 60 }), { maxLength: 60 }).map((ages) =>
        recordEntries(
          null,
          ages.map((age) => new Date(Date.parse(NOW) - age * 60_000).toISOString()),
          NOW,
        ),
      ),
    );
    fc.assert(
      fc.property(
        outcome,
        hints,
        history,
        fc.nat(100),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, said, known, errors, random) => {
          const fields = { outcome: given, hints: said, history: known, consecutiveErrors: errors, random };
          const minutes = minutesOf(fields);
          expect(minutes).toBeGreaterThanOrEqual(2);
          expect(minutes).toBeLessThanOrEqual(1440);
          expect(nextPoll(input(fields))).toEqual(nextPoll(input(fields)));
          expect(nextPoll(input(fields)).nextPollReason).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe('recordEntries', () => {
  test('counts by hour of the week and fits its schema', () => {
    const history = recordEntries(null, ['2026-03-01T23:30:00.000Z', '2026-03-02T09:10:00.000Z', null], NOW);
    expect(PublishingHistory.parse(history)).toEqual(history);
    expect(history.counts.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(history.counts[hourOfWeek(Date.parse('2026-03-02T09:00:00Z'))]).toBe(1);
    expect(history.since).toBe('2026-03-01T23:30:00.000Z');
  });

  test('takes the time of the poll for an entry without date, but not for a whole first listing', () => {
    const first = recordEntries(null, [null, null, null], NOW);
    expect(first.recent).toEqual([]);
    expect(recordEntries(first, [null], NOW).recent).toEqual([NOW]);
  });

  test('a date in the future counts as now', () => {
    const first = recordEntries(null, [], NOW);
    expect(recordEntries(first, ['2031-01-01T00:00:00.000Z'], NOW).recent).toEqual([NOW]);
  });

  test('old habits fade', () => {
    const first = recordEntries(null, published([9], 4).recent, '2026-03-02T10:00:00.000Z');
    const later = recordEntries(first, [], '2026-06-02T10:00:00.000Z');
    const sum = (history: PublishingHistory) => history.counts.reduce((total, n) => total + n, 0);
    expect(sum(later)).toBe(sum(first) / 2);
  });

  test('expected rates add up to what was published', () => {
    const history = published([8, 9, 10, 11], 5);
    const perWeek = hourlyRates(history, Date.parse(NOW)).reduce((sum, rate) => sum + rate, 0);
    expect(perWeek).toBeGreaterThan(0.8 * 140);
    expect(perWeek).toBeLessThan(1.2 * 140);
  });

  test('an editor has no beat, a bot has one', () => {
    expect(beatOf(published([9, 10, 11, 14, 16], 2))).toBeNull();
    const times = Array.from({ length: 20 }, (_, n) =>
      new Date(Date.parse(NOW) - n * HOUR - 5 * 60_000).toISOString(),
    );
    expect(beatOf(recordEntries(null, times, NOW))).toMatchObject({ period: 60, share: 1 });
  });
});
