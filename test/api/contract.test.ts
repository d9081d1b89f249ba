/** What every endpoint holds to, whatever it is sent: driven by its own OpenAPI document. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { ticker } from '../support/articles.ts';
import { NOW, startApi } from './support.ts';

const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        parameters: z
          .array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']) }))
          .default([]),
        requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});
const Problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().min(1),
  field: z.string().min(1).optional(),
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.integer({ min: -1e15, max: 1e15 }).map(String),
  fc.integer({ min: 0, max: 3000 }).map((length) => 'A'.repeat(length)),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1',
    '200',
    '201',
    '1e9',
    'NaN',
    'null',
    'undefined',
    '[]',
    '{}',
    '%00',
    '\u0000',
    '\ud83d\udcc8',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    'AAAA',
    'SAP',
    'TST.XETR',
    'DE000TST0000',
    'newest',
    'oldest',
    'any',
    'all',
    'failed',
    'queued',
    'title,url',
    'positive',
    'a',
    'f1',
    '2026-11-20',
    '2026-11-20T08:00:00Z',
    '2026-11-20T08:00:00.000+02:00',
    '9999-12-31T23:59:59.999Z',
    '0000-01-01T00:00:00+23:59',
    'earnings,guidance',
    'de',
    'und',
    '0.5',
    'hour',
    'day',
    'true',
    'TICKER#TST.XETR',
    '#',
    '~',
    '|',
    'a,,b',
  ),
);
const body = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc
    .record({
      url: nasty,
      settings: fc.oneof(
        fc.jsonValue(),
        fc.record({ tags: fc.array(nasty), userAgent: nasty, language: nasty }),
      ),
    })
    .map((value) => JSON.stringify(value)),
  fc
    .record({
      settings: fc.record(
        {
          tags: fc.array(nasty, { maxLength: 60 }),
          tickerHint: nasty,
          headersSecret: nasty,
          extraction: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    })
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '',
    '{',
    '{"settings":{"tags":["\\ud800"]}}',
    '{"settings":{"__proto__":{}}}',
    '<opml>',
    '<opml><body><outline xmlUrl="https://fuzz.example/a"/></body></opml>',
    'not-an-address',
  ),
  nasty,
);
const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'BREW');
const type = fc.constantFrom(
  'application/json',
  'text/x-opml',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'nonsense',
  '',
);

describe('every endpoint', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let document: z.infer<typeof Document>;
  let source: string;
  const warnings: unknown[] = [];

  beforeAll(async () => {
    api = await startApi({ warn: (event, fields) => warnings.push([event, fields]) });
    source = await (await api.app.request('/openapi.json')).text();
    document = Document.parse(JSON.parse(source));
    for (const articleId of ['a', 'b', 'c'])
      await api.save({ articleId, tickers: [ticker('TST'), ticker('OTH')] });
    await api.services.feeds.add({ ...newFeed('https://fuzz.example/feed', NOW), feedId: 'f1' });
  });
  afterAll(() => api.stop());

  test('is described without a complaint of the linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const complaints = await lintFromString({ source, absoluteRef: '/openapi.json', config });
    expect(
      complaints.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    ).toEqual([]);
  });

  test('says the defaults and the values there are', () => {
    expect(source).toContain('"default":50');
    expect(source).toContain('"default":24');
    expect(source).toMatch(/there are [^"]*central-bank/);
    expect(source).toMatch(/there are [^"]*companySentiment/);
  });

  test('is shown on the reference page', async () => {
    const page = await (await api.app.request('/docs')).text();
    expect(page).not.toContain('`');
    for (const methods of Object.values(document.paths))
      for (const { operationId } of Object.values(methods)) expect(page).toContain(`id="${operationId}"`);
  });

  test('answers what its document says, or a problem, to anything it is sent', async () => {
    const operations = Object.entries(document.paths)
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([verb, operation]) => ({ path, verb, operation })),
      )
      .filter(({ path }) => path !== '/v1/events');
    const request = fc.constantFrom(...operations).chain(({ path, verb, operation }) => {
      const inPlace = (place: string) =>
        operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
      return fc.record({
        path: fc.constant(path),
        responses: fc.constant(operation.responses),
        documented: fc.constant(verb.toUpperCase()),
        method: fc.oneof(
          { weight: 4, arbitrary: fc.constant(verb.toUpperCase()) },
          { weight: 1, arbitrary: method },
        ),
        params: fc.record(Object.fromEntries(inPlace('path').map((name) => [name, nasty]))),
        query: fc.record(Object.fromEntries(inPlace('query').map((name) => [name, nasty])), {
          requiredKeys: [],
        }),
        stray: fc.option(fc.tuple(nasty, nasty), { freq: 12 }),
        body,
        type,
      });
    });
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        const path = sent.path.replace(/\{(\w+)\}/g, (_, name: string) => encode(sent.params[name] || 'x'));
        const query = Object.entries(sent.query).map(([name, value]) => `${name}=${encode(String(value))}`);
        if (sent.stray) query.push(`${encode(sent.stray[0])}=${encode(sent.stray[1])}`);
        const bodiless = sent.method === 'GET' || sent.method === 'HEAD';
        const response = await api.app.request(`${path}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
          method: sent.method,
          ...(bodiless
            ? {}
            : { body: sent.body, headers: sent.type === '' ? {} : { 'content-type': sent.type } }),
        });
        const text = await response.text();
        const context = `${sent.method} ${path}?${query.join('&')} → ${response.status} ${text.slice(0, 300)} ${JSON.stringify(warnings.at(-1))}`;
        expect(response.status, context).toBeLessThan(500);
        expect(text, context).not.toMatch(/ {4}at .+:\d+|node_modules|ValidationException/);
        if (response.status >= 400 && sent.method !== 'HEAD') {
          expect(response.headers.get('content-type'), context).toBe('application/problem+json');
          expect(Problem.parse(JSON.parse(text)).status, context).toBe(response.status);
        }
        if (response.ok && sent.method === sent.documented)
          expect(Object.keys(sent.responses), context).toContain(String(response.status));
      }),
      { numRuns: 700, seed: 20_261_122 },
    );
  }, 300_000);

  test('refuses a parameter that it does not have, by name', async () => {
    for (const path of [
      '/v1/articles?ticker=SAP',
      '/v1/articles/a?field=title',
      '/v1/status?x=1',
      '/v1/feeds?tag=a',
    ]) {
      const response = await api.app.request(path);
      const name = new URL(path, 'http://localhost').searchParams.keys().next().value;
      expect(Problem.parse(await response.json())).toMatchObject({ status: 400, field: name });
    }
    expect((await api.app.request('/v1/articles?X-Amz-Signature=abc')).status).toBe(200);
  });

  test('says which methods there are', async () => {
    const response = await api.app.request('/v1/articles', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('HEAD, GET');
    expect((await api.app.request('/v1/feeds', { method: 'PUT' })).headers.get('allow')).toBe(
      'HEAD, GET, POST',
    );
  });

  test('no cursor reads what a filter forbids', async () => {
    const page = async (path: string) =>
      z.object({ cursor: z.string() }).parse(await (await api.app.request(path)).json());
    const paths = [
      '/v1/articles?limit=1',
      '/v1/articles?limit=1&language=de',
      '/v1/articles?limit=1&sort=oldest',
      '/v1/articles?limit=1&tickers=TST',
      '/v1/articles?limit=1&tickers=TST,OTH.XETR',
      '/v1/articles?limit=1&to=2026-11-21T00:00:00Z',
      '/v1/tickers/TST/articles?limit=1',
      '/v1/tickers/OTH.XETR/articles?limit=1',
      '/v1/articles?limit=1&feed=f1',
    ];
    const cursors = await Promise.all(paths.map(async (path) => (await page(path)).cursor));
    for (const [i, path] of paths.entries())
      for (const [j, cursor] of cursors.entries()) {
        const { status } = await api.app.request(`${path}&cursor=${cursor}`);
        expect([path, paths[j], status]).toEqual([path, paths[j], i === j ? 200 : 400]);
      }
  });
});

/** Half a surrogate pair cannot be written in a URL. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
