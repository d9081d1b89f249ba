import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FetchFailure } from '../../lib/errors.ts';
import { createFetcher, type FetcherOptions } from '../../lib/http/fetch.ts';
import type { Fetcher, FetchRequest } from '../../lib/http/types.ts';
import { serve, serveRaw, type WebServer } from './servers.ts';

type Listener = Parameters<typeof serve>[0];

const USER_AGENT = 'Tickerwire/0.1 (+https://example.org/contact)';
const NOW = Date.parse('2026-03-02T10:00:00Z');

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function site(listener: Listener): Promise<WebServer> {
  const server = await serve(listener);
  cleanups.push(() => server.close());
  return server;
}

function fetcherWith(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: USER_AGENT,
    allowPrivateAddresses: true,
    clock: { now: () => new Date(NOW) },
    ...options,
  });
  cleanups.push(() => fetcher.close());
  return fetcher;
}

async function failure(request: FetchRequest, options: Partial<FetcherOptions> = {}): Promise<FetchFailure> {
  const error = await fetcherWith(options)
    .fetch(request)
    .then(
      (response) => new Error(`fetched with ${response.status}`),
      (thrown: unknown) => thrown,
    );
  if (!(error instanceof FetchFailure)) throw error;
  return error;
}

const text = (body: Uint8Array) => new TextDecoder().decode(body);

describe('a request', () => {
  test('names the program and its contact, and what it would like to get', async () => {
    const seen: Record<string, unknown>[] = [];
    const server = await site((request, response) => {
      seen.push(request.headers);
      response.end('ok');
    });
    const fetcher = fetcherWith();
    await fetcher.fetch({ url: server.origin, kind: 'feed' });
    await fetcher.fetch({
      url: server.origin,
      kind: 'page',
      userAgent: 'Other/1',
      headers: { 'x-key': 'k' },
    });
    expect(seen[0]).toMatchObject({ 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, deflate, br' });
    expect(seen[0]?.accept).toContain('application/rss+xml');
    expect(seen[1]).toMatchObject({ 'user-agent': 'Other/1', 'x-key': 'k' });
    expect(seen[1]?.accept).toContain('text/html');
  });

  test('is conditional where validators are known, and 304 has an empty body', async () => {
    const server = await site((request, response) => {
      const known =
        request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'then';
      response
        .writeHead(known ? 304 : 200, { etag: '"v1"', 'last-modified': 'then' })
        .end(known ? '' : 'news');
    });
    const fetcher = fetcherWith();
    const first = await fetcher.fetch({ url: server.origin, kind: 'feed' });
    expect(first).toMatchObject({ status: 200, etag: '"v1"', lastModified: 'then' });
    const { etag, lastModified } = first;
    const second = await fetcher.fetch({ url: server.origin, kind: 'feed', etag, lastModified });
    expect(second).toMatchObject({ status: 304, body: new Uint8Array() });
  });

  test('keeps its connection over 304 answers', async () => {
    const server = await site((_, response) => response.writeHead(304).end());
    const fetcher = fetcherWith();
    for (let i = 0; i < 8; i++) await fetcher.fetch({ url: server.origin, kind: 'feed', etag: '"v1"' });
    expect(server.paths).toHaveLength(8);
    expect(server.connections).toBeLessThanOrEqual(2);
  });

  test('that was not conditional and gets 304 has failed: nothing was ever read', async () => {
    const server = await site((_, response) => response.writeHead(304).end());
    expect(await failure({ url: server.origin, kind: 'feed' })).toMatchObject({
      code: 'connection',
      status: 304,
    });
  });

  test('never sends back a validator that no header can carry', async () => {
    const etags: unknown[] = [];
    const server = await site((request, response) => {
      etags.push(request.headers['if-none-match']);
      response.end('ok');
    });
    const fetcher = fetcherWith();
    for (const etag of ['"a\r\nx: 1"', '"\u4e2d"', 'x'.repeat(5000), ''])
      await fetcher.fetch({ url: server.origin, kind: 'feed', etag });
    expect(etags).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('ends when its caller cancels it', async () => {
    const stop = new AbortController();
    const server = await site(() => stop.abort());
    expect(await failure({ url: server.origin, kind: 'page', signal: stop.signal })).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('cancelled'),
    });
    expect(await failure({ url: server.origin, kind: 'page', signal: AbortSignal.abort() })).toMatchObject({
      code: 'timeout',
    });
    expect(server.paths).toHaveLength(1);
  });
});

describe('an answer', () => {
  test.each([
    [404, 'status-4xx', false, 'not found (404)'],
    [403, 'status-4xx', false, 'forbidden (403)'],
    [410, 'status-4xx', false, 'gone for good (410)'],
    [418, 'status-4xx', false, 'refused (418)'],
    [429, 'rate-limited', true, 'too many requests (429)'],
    [500, 'status-5xx', true, 'the server failed (500)'],
    [503, 'status-5xx', true, 'the server failed (503)'],
  ])('with status %i fails as %s', async (status, code, retryable, words) => {
    const server = await site((_, response) => response.writeHead(status).end('an error page'));
    const found = await failure({ url: `${server.origin}/?token=secret`, kind: 'feed' });
    expect(found).toMatchObject({ code, status, retryable, retryAfterSeconds: null });
    expect(found.message).toContain(words);
    expect(found.message).not.toContain('secret');
  });

  test.each([
    ['120', 120],
    ['0', 0],
    ['2.5', 3],
    ['Mon, 02 Mar 2026 10:05:00 GMT', 300],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['99999999999999', null],
  ])('says Retry-After: %s, for 429 and for 503 alike', async (value, seconds) => {
    for (const status of [429, 503]) {
      const server = await site((_, response) => response.writeHead(status, { 'retry-after': value }).end());
      expect(await failure({ url: server.origin, kind: 'feed' })).toMatchObject({
        status,
        retryAfterSeconds: seconds,
      });
    }
  });

  test.each([
    [{ 'cache-control': 'public, max-age=600' }, 600],
    [{ 'cache-control': 'Max-Age="600"', age: '200' }, 400],
    [{ 'cache-control': 'max-age=60', age: '200' }, 0],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'max-age=soon' }, null],
    [{ expires: 'Mon, 02 Mar 2026 10:10:00 GMT', date: 'Mon, 02 Mar 2026 10:00:00 GMT' }, 600],
    [{ expires: '0' }, 0],
    [{}, null],
  ])('with %j may be reused for %s s', async (headers, seconds) => {
    const server = await site((_, response) => response.writeHead(200, headers).end('ok'));
    const response = await fetcherWith().fetch({ url: server.origin, kind: 'feed' });
    expect(response.cacheMaxAgeSeconds).toBe(seconds);
  });

  test('with large headers is read, with endless ones refused', async () => {
    const long = await site((_, response) =>
      response.writeHead(200, { 'x-policy': 'p'.repeat(40_000) }).end('ok'),
    );
    expect((await fetcherWith().fetch({ url: long.origin, kind: 'page' })).status).toBe(200);
    const endless = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const pour = () => {
        while (socket.write(`x-filler: ${'f'.repeat(8000)}\r\n`) && !socket.destroyed);
      };
      socket.on('drain', pour);
      pour();
    });
    cleanups.push(() => endless.close());
    expect((await failure({ url: endless.origin, kind: 'page' })).code).toBe('too-large');
  });
});

describe('a redirect', () => {
  const chain =
    (hops: Record<string, [number, string]>): Listener =>
    (request, response) => {
      const hop = hops[request.url ?? ''];
      if (hop) response.writeHead(hop[0], { location: hop[1] }).end('moved');
      else response.end(`at ${request.url}`);
    };

  test.each([
    [{ '/a': [301, '/b'] }, '/b', '/b'],
    [{ '/a': [308, '/b'], '/b': [301, '/c'] }, '/c', '/c'],
    [{ '/a': [302, '/b'] }, '/b', null],
    [{ '/a': [302, '/b'], '/b': [301, '/c'] }, '/c', null],
    [{ '/a': [301, '/b'], '/b': [302, '/c'], '/c': [301, '/d'] }, '/d', '/b'],
    [{ '/a': [307, 'b#part'] }, '/b', null],
    [{ '/a': [303, '?q=1'] }, '/a?q=1', null],
    [{}, '/a', null],
  ] satisfies [Record<string, [number, string]>, string, string | null][])(
    '%j ends at %s and is permanent to %s',
    async (hops, final, permanent) => {
      const server = await site(chain(hops));
      const response = await fetcherWith().fetch({ url: `${server.origin}/a#top`, kind: 'feed' });
      expect(response.finalUrl).toBe(server.origin + final);
      expect(response.permanentRedirect).toBe(permanent === null ? null : server.origin + permanent);
      expect(text(response.body)).toBe(`at ${final}`);
    },
  );

  test('is followed five times, not six', async () => {
    const server = await site((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
      else response.end('there');
    });
    const response = await fetcherWith().fetch({ url: `${server.origin}/5`, kind: 'page' });
    expect(response.finalUrl).toBe(`${server.origin}/0`);
    expect((await failure({ url: `${server.origin}/6`, kind: 'page' })).code).toBe('redirect-loop');
  });

  test('in a circle, or to nowhere, fails as such', async () => {
    const circle = await site(chain({ '/a': [302, '/b'], '/b': [302, '/a'] }));
    expect((await failure({ url: `${circle.origin}/a`, kind: 'page' })).code).toBe('redirect-loop');
    const nowhere = await site((_, response) => response.writeHead(302).end());
    expect((await failure({ url: nowhere.origin, kind: 'page' })).message).toContain(
      'without saying where to',
    );
  });

  test('that waits for its cookie gets it; the next request starts without', async () => {
    const cookies: unknown[] = [];
    const server = await site((request, response) => {
      cookies.push(request.headers.cookie);
      if (request.headers.cookie === 'seen=1') response.end('the article');
      else response.writeHead(302, { location: '/a', 'set-cookie': ['seen=1; Path=/', 'bad'] }).end();
    });
    const fetcher = fetcherWith();
    for (let i = 0; i < 2; i++)
      expect(text((await fetcher.fetch({ url: `${server.origin}/a`, kind: 'page' })).body)).toBe(
        'the article',
      );
    expect(cookies).toEqual([undefined, 'seen=1', undefined, 'seen=1']);
  });

  test('to another origin leaves custom headers and cookies behind, and keeps the validators', async () => {
    const seen: Record<string, unknown>[] = [];
    const other = await site((request, response) => {
      seen.push(request.headers);
      response.end('ok');
    });
    const server = await site((request, response) => {
      seen.push(request.headers);
      const location = request.url === '/a' ? '/b' : `http://localhost:${other.port}/`;
      response.writeHead(302, { location, 'set-cookie': 'private=1' }).end();
    });
    const headers = { authorization: 'Bearer secret' };
    await fetcherWith().fetch({ url: `${server.origin}/a`, kind: 'feed', headers, etag: '"v1"' });
    expect(seen[0]).toMatchObject({ authorization: 'Bearer secret', 'if-none-match': '"v1"' });
    expect(seen[1]).toMatchObject({ authorization: 'Bearer secret' });
    expect(seen[2]).toMatchObject({ 'user-agent': USER_AGENT, 'if-none-match': '"v1"' });
    expect(seen[2]).not.toHaveProperty('authorization');
    expect(seen[2]).not.toHaveProperty('cookie');
  });
});

describe('a form', () => {
  const form = { 'hub.mode': 'subscribe', 'hub.topic': 'https://news.example/ä?a=1&b=2' };
  const receiver = async (answer: (url: string) => [status: number, location?: string]) => {
    const seen: string[] = [];
    const server = await site(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      seen.push(`${request.method} ${request.headers['content-type']} ${Buffer.concat(chunks)}`);
      const [status, location] = answer(request.url ?? '');
      response.writeHead(status, location === undefined ? {} : { location }).end();
    });
    return { server, seen };
  };
  const sent =
    'POST application/x-www-form-urlencoded hub.mode=subscribe&hub.topic=https%3A%2F%2Fnews.example%2F%C3%A4%3Fa%3D1%26b%3D2';

  test('is posted', async () => {
    const { server, seen } = await receiver(() => [202]);
    expect(await fetcherWith().fetch({ url: server.origin, kind: 'hub', form })).toMatchObject({
      status: 202,
    });
    expect(seen).toEqual([sent]);
  });

  test.each([307, 308])('is posted again where a %i says so', async (status) => {
    const { server, seen } = await receiver((url) => (url === '/' ? [status, '/other'] : [202]));
    await fetcherWith().fetch({ url: server.origin, kind: 'hub', form });
    expect(seen).toEqual([sent, sent]);
  });

  test.each([301, 302, 303])('does not become a question where a %i says so', async (status) => {
    const { server, seen } = await receiver((url) => (url === '/' ? [status, '/other'] : [202]));
    expect(await failure({ url: server.origin, kind: 'hub', form })).toMatchObject({
      code: 'redirect-loop',
      status,
    });
    expect(seen).toEqual([sent]);
  });

  test('goes to no private address', async () => {
    const { server, seen } = await receiver(() => [202]);
    const fetcher = createFetcher({ userAgent: USER_AGENT });
    await expect(fetcher.fetch({ url: server.origin, kind: 'hub', form })).rejects.toMatchObject({
      code: 'blocked-address',
    });
    expect(seen).toEqual([]);
    await fetcher.close();
  });
});

describe('a broken connection', () => {
  let origin = '';
  beforeEach(async () => {
    const server = await site((_, response) => response.end());
    origin = server.origin;
    await server.close();
    cleanups.pop();
  });

  async function raw(reply: string | Buffer, hangUp = true): Promise<string> {
    const server = await serveRaw((socket) => {
      socket.once('data', () => (hangUp ? socket.end(reply) : socket.write(reply)));
    });
    cleanups.push(() => server.close());
    return server.origin;
  }

  test('that was refused is named', async () => {
    const found = await failure({ url: origin, kind: 'feed' });
    expect(found).toMatchObject({ code: 'connection', retryable: true });
    expect(found.message).toContain('refused');
  });

  test.each([
    ['closed without an answer', ''],
    ['cut short by length', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
    ['cut short in a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nhalf'],
    ['not HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ])('%s is a failed connection, never half a body', async (_, reply) => {
    expect((await failure({ url: await raw(reply), kind: 'feed' })).code).toBe('connection');
  });

  test('reset in the middle is a failed connection', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf', () => socket.resetAndDestroy());
      });
    });
    cleanups.push(() => server.close());
    expect((await failure({ url: server.origin, kind: 'feed' })).code).toBe('connection');
  });

  test('without TLS on the other side is a TLS failure', async () => {
    const server = await site((_, response) => response.end());
    const found = await failure({ url: `https://127.0.0.1:${server.port}/`, kind: 'feed' });
    expect(found).toMatchObject({ code: 'tls', retryable: false });
  });

  test('to a name server that never answers ends at the deadline', async () => {
    const resolve = () => new Promise<never>(() => undefined);
    const found = await failure({ url: 'http://slow.example/', kind: 'feed' }, { resolve, deadlineMs: 50 });
    expect(found.code).toBe('timeout');
  });

  test('to a server that accepts and says nothing ends at the deadline', async () => {
    const found = await failure({ url: await raw('', false), kind: 'feed' }, { deadlineMs: 50 });
    expect(found).toMatchObject({ code: 'timeout', retryable: true });
    expect(found.message).toContain('0.05 s');
  });

  test('after a damaged compressed body is a failed connection', async () => {
    const damaged = gzipSync('x'.repeat(5000));
    damaged.fill(0xff, 12, 30);
    const server = await site((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(damaged),
    );
    const found = await failure({ url: server.origin, kind: 'page' });
    expect(found).toMatchObject({ code: 'connection', message: expect.stringContaining('compressed body') });
  });
});
