import { beforeEach, describe, expect, test } from 'vitest';
import { FetchFailure } from '../../lib/errors.ts';
import { createRobots } from '../../lib/http/robots.ts';
import type { Fetcher, FetchResponse } from '../../lib/http/types.ts';

const SITE = 'https://news.example';
const HOUR = 3600;

let now = Date.parse('2026-03-02T10:00:00Z');
const clock = { now: () => new Date(now) };
const pass = (seconds: number) => {
  now += seconds * 1000;
};

/** What robots.txt answers, by host; a failure is thrown. */
let answer: (url: string) => string | FetchFailure;
let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

const fetcher: Fetcher = {
  async fetch({ url }): Promise<FetchResponse> {
    asked.push(url);
    const text = answer(url);
    if (text instanceof FetchFailure) throw text;
    return {
      status: 200,
      finalUrl: url,
      permanentRedirect: null,
      links: { hub: null, self: null },
      contentType: 'text/plain',
      etag: null,
      lastModified: null,
      cacheMaxAgeSeconds: null,
      retryAfterSeconds: null,
      body: new TextEncoder().encode(text),
    };
  },
  close: async () => undefined,
};

const robots = (options = {}) => createRobots(fetcher, { clock, ...options });
const failing =
  (code: FetchFailure['code'], status: number | null = null, retryAfterSeconds: number | null = null) =>
  () =>
    new FetchFailure(code, 'news.example: failed', { status, retryAfterSeconds });

describe('robots.txt', () => {
  test.each([
    ['', true],
    ['User-agent: *\nDisallow: /news/', false],
    ['User-agent: *\nDisallow:', true],
    ['User-agent: *\nDisallow: /\nAllow: /news/', true],
    ['User-agent: Tickerwire\nDisallow: /news/\n\nUser-agent: *\nAllow: /', false],
    ['User-agent: tickerwire\nAllow: /\n\nUser-agent: *\nDisallow: /', true],
    ['User-agent: OtherBot\nDisallow: /', true],
    ['\ufeffUser-agent: *\r\nDisallow: /news/*.html$\r\n', false],
    ['user-agent : *\rdisallow : /news # no news', false],
    ['<!doctype html><html>Page not found</html>', true],
    ['Disallow: /', true],
    ['\0\0\0User-agent\0', true],
  ])('%j: a story page may be fetched: %s', async (text, allowed) => {
    answer = () => text;
    expect(await robots().allowed(`${SITE}/news/a.html`)).toBe(allowed);
  });

  test('is looked for at the root of each origin, and only there', async () => {
    answer = (url) => (url.startsWith('http:') ? 'User-agent: *\nDisallow: /' : '');
    const { allowed } = robots();
    expect(await allowed(`${SITE}/a?b=1`)).toBe(true);
    expect(await allowed('http://news.example/a')).toBe(false);
    expect(await allowed('https://news.example:8443/a')).toBe(true);
    expect(asked).toEqual([
      'https://news.example/robots.txt',
      'http://news.example/robots.txt',
      'https://news.example:8443/robots.txt',
    ]);
  });

  test('is read once a day, also when many pages ask at the same time', async () => {
    answer = () => 'User-agent: *\nDisallow: /private/';
    const { allowed } = robots();
    const pages = ['/a', '/private/b', '/c'].map((path) => allowed(SITE + path));
    expect(await Promise.all(pages)).toEqual([true, false, true]);
    pass(23 * HOUR);
    await allowed(`${SITE}/d`);
    expect(asked).toHaveLength(1);
    pass(2 * HOUR);
    await allowed(`${SITE}/e`);
    expect(asked).toHaveLength(2);
  });

  test.each(['status-4xx', 'redirect-loop', 'too-large', 'dns', 'timeout', 'connection', 'tls'] as const)(
    'that fails with %s forbids nothing',
    async (code) => {
      answer = failing(code);
      expect(await robots().allowed(`${SITE}/a`)).toBe(true);
    },
  );

  test.each([
    ['status-5xx', 503],
    ['rate-limited', 429],
  ] as const)('that fails with %s lets no page through until it answers', async (code, status) => {
    answer = failing(code, status, 120);
    const { allowed } = robots();
    const refused = { code, status, retryable: true, retryAfterSeconds: 120 };
    await expect(allowed(`${SITE}/a`)).rejects.toMatchObject(refused);
    pass(119);
    await expect(allowed(`${SITE}/a`)).rejects.toMatchObject(refused);
    expect(asked).toHaveLength(1);
    pass(2);
    answer = () => '';
    expect(await allowed(`${SITE}/a`)).toBe(true);
  });

  test('that fails for half a day counts as absent', async () => {
    answer = failing('status-5xx', 500);
    const { allowed } = robots();
    await expect(allowed(`${SITE}/a`)).rejects.toMatchObject({ code: 'status-5xx' });
    pass(11 * HOUR);
    await expect(allowed(`${SITE}/a`)).rejects.toMatchObject({ code: 'status-5xx' });
    pass(HOUR);
    expect(await allowed(`${SITE}/a`)).toBe(true);
  });

  test('that begins to fail is obeyed as it was last read', async () => {
    answer = () => 'User-agent: *\nDisallow: /private/';
    const { allowed } = robots();
    await allowed(`${SITE}/a`);
    answer = failing('status-5xx', 500);
    for (let day = 0; day < 3; day++) {
      pass(25 * HOUR);
      expect([await allowed(`${SITE}/a`), await allowed(`${SITE}/private/b`)]).toEqual([true, false]);
    }
  });

  test('of many hosts is forgotten in the order of last use, not kept without bound', async () => {
    answer = () => `User-agent: *\nDisallow: /x\n#${'padding '.repeat(50_000)}`;
    const { allowed } = robots();
    for (let host = 0; host < 30; host++) {
      await allowed(`https://h${host}.example/`);
      await allowed('https://h0.example/');
    }
    expect(asked).toHaveLength(30);
    await allowed('https://h1.example/');
    expect(asked).toHaveLength(31);
  });

  test('with patterns made to be slow is matched in time', async () => {
    answer = () => `User-agent: *\n${`Disallow: /${'*a'.repeat(490)}b\n`.repeat(510)}`;
    const started = performance.now();
    expect(await robots().allowed(`${SITE}/${'a'.repeat(100_000)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
