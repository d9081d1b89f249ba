import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Announced,
  announce,
  callbackToken,
  confirmed,
  feedOfToken,
  isRequestDue,
  secretOf,
  type WebSub,
} from '../../lib/feeds/web-sub.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const KEY = new Uint8Array(32).fill(7);
const HUB = 'https://hub.example/';
const asked: WebSub = {
  hub: HUB,
  topic: 'https://news.example/feed',
  requestedAt: NOW.toISOString(),
  isPending: true,
  confirmedAt: null,
  leaseEndsAt: null,
  refusal: null,
};

describe('a callback’s token', () => {
  test('names its feed to whoever has the key, and nothing to anybody else', () => {
    const token = callbackToken(KEY, 'f1');
    expect(feedOfToken(KEY, token)).toBe('f1');
    expect(feedOfToken(new Uint8Array(32).fill(8), token)).toBeNull();
    expect(feedOfToken(KEY, token.replace('f1', 'f2'))).toBeNull();
  });

  test('cannot be guessed', () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(feedOfToken(KEY, token)).toBeNull();
        expect(feedOfToken(KEY, `f1.${token}`)).toBeNull();
      }),
    );
  });
});

test('no two feeds and no two hubs share a secret, and none exceeds 200 bytes', () => {
  const secrets = ['f1', 'f2'].flatMap((feedId) =>
    [HUB, 'https://other.example/'].map((hub) => secretOf(KEY, feedId, hub)),
  );
  expect(new Set(secrets).size).toBe(4);
  for (const secret of secrets) expect(secret.length).toBeLessThan(200);
});

describe('a lease', () => {
  test.each([
    ['3600', 3600],
    ['1', 300],
    ['0', 300],
    ['99999999', 30 * 86_400],
    ['-5', 7 * 86_400],
    ['soon', 7 * 86_400],
    [undefined, 7 * 86_400],
  ])('of %s seconds is kept as one of %i', (said, seconds) => {
    expect(confirmed(asked, said, NOW).leaseEndsAt).toBe(later(seconds).toISOString());
  });

  test('is renewed in its last third, or a day and a half before its end', () => {
    const due = (seconds: string, after: number) =>
      isRequestDue({ webSub: confirmed(asked, seconds, NOW), hubMissedAt: null }, asked, later(after));
    expect(due('3600', 2399)).toBe(false);
    expect(due('3600', 2400)).toBe(true);
    expect(due('864000', 864_000 - 1.6 * 86_400)).toBe(false);
    expect(due('864000', 864_000 - 1.4 * 86_400)).toBe(true);
  });

  test('that nobody renews is asked for once a day', () => {
    const renewing = { ...confirmed(asked, '864000', NOW), requestedAt: later(860_000).toISOString() };
    const due = (after: number) => isRequestDue({ webSub: renewing, hubMissedAt: null }, asked, later(after));
    expect(due(861_000)).toBe(false);
    expect(due(860_000 + 86_400)).toBe(true);
  });
});

test('however often a hub announces, polls stand half a minute apart and one always follows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 }), (gaps) => {
      let announced: Announced | null = null;
      let seconds = 0;
      const polls: number[] = [];
      for (const gap of gaps) {
        seconds += gap;
        const step: ReturnType<typeof announce> = announce(announced, later(seconds));
        announced = step.announced;
        if (step.pollInSeconds !== null) polls.push(seconds + step.pollInSeconds);
        expect(polls.at(-1)).toBeGreaterThanOrEqual(seconds);
      }
      for (const [i, at] of polls.entries())
        if (i > 0) expect(at - (polls[i - 1] ?? 0)).toBeGreaterThanOrEqual(30);
    }),
  );
});
