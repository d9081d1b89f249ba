import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { articlePage, html, rss, type Site, startSite, xml } from '../integration/support.ts';
import { entryOf } from '../support/entries.ts';
import { day, NOW, Page, problemOf, startApi } from './support.ts';

describe('what an operator does through the API', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let site: Site;
  const get = async (path: string) => Page.parse(await (await api.app.request(path)).json());

  beforeAll(async () => {
    api = await startApi();
    site = await startSite();
  });
  afterAll(async () => {
    await api.stop();
    await site.stop();
  });

  const post = (path: string, body: unknown, method = 'POST') =>
    api.app.request(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('a feed is added once, and says what it holds', async () => {
    site.routes.set(
      '/feed.xml',
      xml(
        rss(site.origin, [
          ['/1', 'Eins'],
          ['/2', 'Zwei'],
        ]),
      ),
    );
    const first = await post('/v1/feeds', { url: `${site.origin}/feed.xml`, settings: { tags: ['börse'] } });
    expect(first.status).toBe(201);
    expect(await first.json()).toMatchObject({
      added: true,
      entries: 2,
      feed: { title: 'Test Wire', status: 'active', settings: { tags: ['börse'] } },
    });
    const second = await post('/v1/feeds', { url: `${site.origin}/feed.xml/` });
    expect([200, 400]).toContain(second.status);
    expect((await post('/v1/feeds', { url: `${site.origin}/feed.xml` })).status).toBe(200);
  });

  test('of a web page the feed that it links is taken', async () => {
    site.routes.set('/news.xml', xml(rss(site.origin, [['/1', 'Eins']])));
    site.routes.set(
      '/',
      html(
        '<html><head><title>Zeitung</title><link rel="alternate" type="application/rss+xml" href="/news.xml"></head><body>Hallo</body></html>',
      ),
    );
    const answer = await (await post('/v1/feeds', { url: `${site.origin}/` })).json();
    expect(answer).toMatchObject({ feed: { url: `${site.origin}/news.xml` } });
  });

  test('what is no feed is refused with the reason', async () => {
    site.routes.set('/page', html(articlePage('Kein Feed')));
    expect(await problemOf(await post('/v1/feeds', { url: `${site.origin}/page` }))).toMatchObject({
      status: 400,
      field: 'url',
    });
    expect(await problemOf(await post('/v1/feeds', { url: 'ftp://example.org/feed' }))).toMatchObject({
      status: 400,
      field: 'url',
    });
    expect(await problemOf(await post('/v1/feeds', { url: 'https://example.org', extra: 1 }))).toMatchObject({
      status: 400,
    });
    const response = await api.app.request('/v1/feeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(await problemOf(response)).toMatchObject({ status: 400 });
  });

  test('a feed is paused, resumed, changed, polled and deleted', async () => {
    const feed = newFeed('https://example.org/life.xml', NOW);
    await api.services.feeds.add(feed);
    const path = `/v1/feeds/${feed.feedId}`;
    expect(await (await post(`${path}/pause`, {})).json()).toMatchObject({
      status: 'paused',
      pausedReason: 'paused by an operator',
    });
    expect(await (await post(`${path}/resume`, {})).json()).toMatchObject({
      status: 'active',
      pausedReason: null,
    });
    expect(await (await post(path, { settings: { language: 'de' } }, 'PATCH')).json()).toMatchObject({
      settings: { language: 'de', extraction: true },
    });
    expect((await post(`${path}/poll`, {})).status).toBe(200);
    const { Messages: messages = [] } = await api.emulators.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: api.emulators.feedQueueUrl, MaxNumberOfMessages: 10 }),
    );
    expect(messages.map(({ Body: body }) => JSON.parse(body ?? ''))).toMatchObject([{ feedId: feed.feedId }]);
    expect((await api.app.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await api.app.request(path)).status).toBe(404);
    // Its entries could not be read again: without the feed nobody knows how.
    expect((await post(`${path}/reprocess`, {})).status).toBe(404);
  });

  test('subscription lists go in and come out', async () => {
    const opml =
      '<opml version="2.0"><head/><body><outline text="Börse"><outline text="A" xmlUrl="https://opml.example/a"/><outline text="B" xmlUrl="https://opml.example/b"/></outline></body></opml>';
    const send = () =>
      api.app.request('/v1/feeds/opml', {
        method: 'POST',
        headers: { 'content-type': 'text/x-opml' },
        body: opml,
      });
    expect(await (await send()).json()).toMatchObject({ added: 2, known: 0 });
    expect(await (await send()).json()).toMatchObject({ added: 0, known: 2 });
    const out = await (await api.app.request('/v1/feeds/opml')).text();
    expect(out).toContain('https://opml.example/a');
    expect(out).toContain('Börse');
  });

  test('a list of more feeds than one request can write is refused whole, and says how many may be', async () => {
    const list = Array.from({ length: 5001 }, (_, i) => `https://long.example/${i}`).join('\n');
    const refused = await api.app.request('/v1/feeds/opml', {
      method: 'POST',
      headers: { 'content-type': 'text/x-opml' },
      body: list,
    });
    expect(refused.status).toBe(413);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({
      field: 'body',
      detail: expect.stringMatching(/5001 feeds.*5000.*in parts/),
    });
    expect(await (await api.app.request('/v1/feeds/opml')).text()).not.toContain('long.example');
    expect(await (await api.app.request('/openapi.json')).text()).toContain('up to 5000 feeds a request');
  });

  test('a failed entry is listed and queued again', async () => {
    const entry = entryOf({ id: 'e', title: 'Kaputt', link: 'https://example.org/e' });
    await api.services.ledger.put({
      feedId: 'ff',
      entryKey: 'ee',
      state: 'failed',
      stateAt: day(20),
      discoveredAt: day(20),
      fingerprint: 'f',
      articleId: null,
      attempts: 3,
      lastError: { code: 'timeout', message: 'too slow' },
      unsettled: [],
      heldUntil: null,
      entry,
    });
    expect((await get('/v1/entries')).items).toMatchObject([
      { entryKey: 'ee', title: 'Kaputt', lastError: { code: 'timeout' } },
    ]);
    expect((await post('/v1/entries/ff/ee/retry', {})).status).toBe(202);
    expect((await get('/v1/entries')).items).toEqual([]);
    expect((await get('/v1/entries?state=queued')).items).toHaveLength(1);
    const { Messages: messages = [] } = await api.emulators.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: api.emulators.articleQueueUrl }),
    );
    expect(messages).toHaveLength(1);
  });
});
