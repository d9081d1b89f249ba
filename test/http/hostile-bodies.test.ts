/** Bodies made to exhaust whoever reads them: each ends within its deadline, in bounded memory, with a reason. */
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FetchFailure } from '../../lib/errors.ts';
import { createFetcher, type FetcherOptions } from '../../lib/http/fetch.ts';
import type { FetchRequest } from '../../lib/http/types.ts';
import { serve, serveRaw, type WebServer } from './servers.ts';

const ENOUGH = 20_000_000;
const zeros = Buffer.alloc(ENOUGH);
const fastBrotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function fetching(server: WebServer, options: Partial<FetcherOptions> & Partial<FetchRequest> = {}) {
  servers.push(server);
  const { kind = 'page', ...rest } = options;
  const fetcher = createFetcher({ userAgent: 'Tickerwire/0.1', allowPrivateAddresses: true, ...rest });
  const started = performance.now();
  const outcome = await fetcher.fetch({ url: server.origin, kind }).then(
    ({ body }) => ({
      code: 'fetched',
      size: body.length,
      text: new TextDecoder().decode(body.subarray(0, 100)),
    }),
    (error: unknown) => ({
      code: error instanceof FetchFailure ? error.code : String(error),
      size: 0,
      text: '',
    }),
  );
  await fetcher.close();
  return { ...outcome, ms: performance.now() - started };
}

const encoded = (coding: string, body: Uint8Array) =>
  serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(body));

describe('a bomb', () => {
  let bombs: Map<string, [string, Uint8Array]>;
  beforeAll(() => {
    const gzip = gzipSync(zeros, { level: 1 });
    bombs = new Map<string, [string, Uint8Array]>([
      ['gzip', ['gzip', gzip]],
      ['x-gzip', ['x-gzip', gzip]],
      ['gzip in many members', ['gzip', Buffer.concat(Array.from({ length: 40 }, () => gzip))]],
      ['deflate', ['deflate', deflateSync(zeros, { level: 1 })]],
      ['deflate without its header', ['deflate', deflateRawSync(zeros, { level: 1 })]],
      ['brotli', ['br', fastBrotli(zeros)]],
      ['gzip in gzip', ['gzip, gzip', gzipSync(gzip)]],
      ['brotli in gzip', ['br, gzip', gzipSync(fastBrotli(zeros))]],
    ]);
  });

  test.each([
    'gzip',
    'x-gzip',
    'gzip in many members',
    'deflate',
    'deflate without its header',
    'brotli',
    'gzip in gzip',
    'brotli in gzip',
  ])('in %s ends at the size limit', async (name) => {
    const [coding, body] = bombs.get(name) ?? ['', new Uint8Array()];
    for (const kind of ['page', 'feed', 'robots'] as const) {
      const { code, ms } = await fetching(await encoded(coding, body), { kind });
      expect(code).toBe('too-large');
      expect(ms).toBeLessThan(5000);
    }
  });

  test('of layers without end is not opened', async () => {
    const { code } = await fetching(await encoded('gzip, gzip, gzip, gzip', gzipSync('x')));
    expect(code).toBe('connection');
  });

  test('of empty members, which has no size to be caught by, ends as an empty body', async () => {
    const empty = gzipSync('');
    const body = Buffer.concat(Array.from({ length: Math.floor(900_000 / empty.length) }, () => empty));
    const { code, size, ms } = await fetching(await encoded('gzip', body));
    expect([code, size]).toEqual(['fetched', 0]);
    expect(ms).toBeLessThan(5000);
  });
});

describe('a body', () => {
  test.each([
    ['gzip', gzipSync('news')],
    ['deflate', deflateSync('news')],
    ['deflate', deflateRawSync('news')],
    ['br', fastBrotli(Buffer.from('news'))],
    ['GZIP', gzipSync('news')],
    ['deflate, gzip', gzipSync(deflateSync('news'))],
    ['identity', Buffer.from('news')],
    ['utf-8', Buffer.from('news')],
    ['gzip', Buffer.from('news')],
    ['gzip', gzipSync('news').subarray(0, -4)],
  ])('in %s is decoded', async (coding, body) => {
    expect(await fetching(await encoded(coding, body))).toMatchObject({ code: 'fetched', text: 'news' });
  });

  test.each(['gzip', 'deflate', 'br'])('that is empty although it says %s is empty', async (coding) => {
    expect(await fetching(await encoded(coding, Buffer.alloc(0)))).toMatchObject({
      code: 'fetched',
      size: 0,
    });
  });

  test('that announces more than is read is not begun', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '9000000000' }).flushHeaders();
    });
    expect((await fetching(server)).code).toBe('too-large');
  });

  test('in chunks without end ends at the size limit', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const server = await serve((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pour);
      pour();
    });
    expect((await fetching(server)).code).toBe('too-large');
  });

  test.each([
    ['of the body', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'],
    ['of a chunked body', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['of a gzip body', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08\0\0\0\0\0\0\x03'],
    ['of the headers', 'HTTP/1.1 200 OK\r\nX-Slow: '],
    ['of the status line', 'HT'],
  ])('that comes one byte %s a second ends at the deadline', async (_, start) => {
    const server = await serveRaw((socket) => {
      let timer: NodeJS.Timeout | undefined;
      socket.once('data', () => {
        socket.write(Buffer.from(start, 'latin1'));
        timer = setInterval(() => socket.write('1'), 1000);
      });
      socket.on('close', () => clearInterval(timer));
    });
    const { code, ms } = await fetching(server, { deadlineMs: 300 });
    expect(code).toBe('timeout');
    expect(ms).toBeLessThan(2000);
  });

  test('behind redirects that each take their time ends at one deadline for all', async () => {
    const server = await serve((_, response) => {
      const timer = setTimeout(() => response.writeHead(302, { location: '/on' }).end(), 150);
      response.on('close', () => clearTimeout(timer));
    });
    const { code, ms } = await fetching(server, { deadlineMs: 400 });
    expect(code).toBe('timeout');
    expect(ms).toBeLessThan(2000);
  });
});

afterAll(() => {
  expect(process.resourceUsage().maxRSS).toBeLessThan(512 * 1024);
});
