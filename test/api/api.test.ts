import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ticker } from '../support/articles.ts';
import { day, NOW, Page, problemOf, startApi } from './support.ts';

describe('the API', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  const get = async (path: string) => Page.parse(await (await api.app.request(path)).json());
  const ids = async (path: string) => (await get(path)).items.map(({ articleId }) => articleId);

  beforeAll(async () => {
    api = await startApi();
    const sentiment = { score: 0.6, label: 'positive' as const };
    await api.save({
      articleId: 'a',
      publishedAt: day(18),
      tickers: [ticker('TST', 'positive')],
      language: 'en',
      sentiment,
    });
    await api.save({
      articleId: 'b',
      publishedAt: day(19),
      tickers: [ticker('TST', 'negative'), ticker('OTH')],
      feedIds: ['f2'],
    });
    await api.save({
      articleId: 'c',
      publishedAt: day(20),
      tickers: [{ ...ticker('OTH'), relevance: 0.9 }],
      storyId: 's1',
    });
    await api.save({
      articleId: 'd',
      publishedAt: day(21),
      ingestedAt: day(22),
      storyId: 's1',
      topics: [{ topic: 'earnings', evidence: 'Ein Satz.' }],
      removed: [{ text: 'Jetzt lesen!', rule: 'offer' }],
    });
  });
  afterAll(async () => {
    await api.stop();
  });

  test.each([
    ['/v1/articles', ['d', 'c', 'b', 'a']],
    ['/v1/articles?sort=oldest', ['a', 'b', 'c', 'd']],
    ['/v1/articles?tickers=TST.XETR', ['b', 'a']],
    ['/v1/articles?tickers=TST.XETR,OTH.XETR', ['c', 'b', 'a']],
    ['/v1/articles?tickers=TST.XETR,OTH.XETR&match=all', ['b']],
    ['/v1/articles?tickers=TST.XETR&sentiment=negative', ['b']],
    ['/v1/articles?tickers=OTH.XETR&minRelevance=0.8', ['c']],
    ['/v1/articles?sentiment=positive', ['a']],
    ['/v1/articles?language=en', ['a']],
    ['/v1/articles?topics=guidance,earnings', ['d']],
    ['/v1/articles?feed=f2', ['b']],
    [`/v1/articles?from=${day(19)}&to=${day(20)}`, ['c', 'b']],
    ['/v1/articles?from=2026-11-19T09:00:00%2B01:00&to=2026-11-20T08:00:00Z', ['c', 'b']],
    [`/v1/articles?from=${day(20)}&to=${day(20)}`, ['c']],
    [`/v1/articles?changedAfter=${day(21)}`, ['d']],
    ['/v1/stories/s1', ['d', 'c']],
    ['/v1/tickers/DE000TST0000/articles', ['b', 'a']],
    ['/v1/tickers/tst/articles', ['b', 'a']],
  ])('%s answers %j', async (path, expected) => {
    expect(await ids(path)).toEqual(expected);
  });

  test('shows only the fields that were asked for', async () => {
    const { items } = await get('/v1/articles?limit=1&fields=title,tickers');
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['tickers', 'title']);
  });

  test('a reader who pages while articles arrive sees each exactly once', async () => {
    const seen: unknown[] = [];
    let cursor: string | null = null;
    for (let i = 0; i === 0 || cursor !== null; i++) {
      const page: z.infer<typeof Page> = await get(
        `/v1/articles?to=${day(21)}&limit=1${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...page.items.map(({ articleId }) => articleId));
      cursor = page.cursor;
      await api.save({ articleId: `new-${i}`, publishedAt: day(22, `0${i}`) });
    }
    expect(seen).toEqual(['d', 'c', 'b', 'a']);
  });

  test('a cursor that was changed, or made for other filters, is refused by name', async () => {
    const { cursor } = await get('/v1/articles?limit=1');
    for (const path of [
      `/v1/articles?limit=1&language=de&cursor=${cursor}`,
      `/v1/articles?cursor=x${cursor}`,
      `/v1/articles?limit=1&cursor=${cursor}x`,
      `/v1/articles?limit=1&cursor=${cursor}%20`,
      '/v1/articles?cursor=AAAA',
      `/v1/feeds?cursor=${cursor}`,
    ])
      expect(await problemOf(await api.app.request(path))).toMatchObject({ status: 400, field: 'cursor' });
  });

  test('an article comes apart: metadata, text, evidence', async () => {
    const article = await (await api.app.request('/v1/articles/d')).json();
    expect(article).toMatchObject({ articleId: 'd', schemaVersion: 1 });
    expect(article).not.toHaveProperty('removed');
    expect(await (await api.app.request('/v1/articles/d/text')).json()).toMatchObject({ text: 'text' });
    expect(await (await api.app.request('/v1/articles/d/explain')).json()).toMatchObject({
      removed: [{ text: 'Jetzt lesen!', rule: 'offer' }],
      topics: [{ topic: 'earnings', evidence: 'Ein Satz.' }],
    });
  });

  test('an unchanged answer costs no body the second time', async () => {
    for (const path of ['/v1/articles/a', '/v1/articles?to=2026-11-20T00:00:00.000Z', '/v1/feeds']) {
      const tag = (await api.app.request(path)).headers.get('etag') ?? '';
      expect((await api.app.request(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    }
  });

  test('changes of a company are found however many others its article names', async () => {
    const tickers = [...'ABCDEFG'].map((letter) => ticker(`${letter}${letter}${letter}`));
    await api.save({ articleId: 'round-up', publishedAt: day(1), ingestedAt: day(2), tickers });
    const changes = '/v1/articles?changedAfter=2026-11-01T00:00:00Z&limit=1';
    expect(await ids(`${changes}&tickers=GGG.XETR`)).toEqual(['round-up']);
    expect(await ids(`${changes}&tickers=AAA.XETR,GGG.XETR&match=all`)).toEqual(['round-up']);
    expect(await ids(`${changes}&tickers=GGG.XETR,TST.XETR&match=all`)).toEqual([]);
    const { items } = await get(`${changes}&tickers=GGG.XETR`);
    expect(items[0]).not.toHaveProperty('tickerKeys');
  });

  test('a change shows up once no other can slip in before it', async () => {
    const ingestedAt = new Date(NOW.getTime() - 5000).toISOString();
    await api.save({ articleId: 'fresh', publishedAt: day(17), ingestedAt });
    expect(await ids(`/v1/articles?changedAfter=${ingestedAt}`)).toEqual([]);
    expect(await ids('/v1/articles?limit=200')).toContain('fresh');
  });

  test('the companies of late, most often first', async () => {
    const { items } = await get('/v1/tickers?hours=168');
    expect(items.map(({ ticker: key, articles, meanScore }) => [key, articles, meanScore])).toEqual([
      ['OTH.XETR', 2, 0],
      ['TST.XETR', 2, 0],
    ]);
    expect(items[1]).toMatchObject({ name: 'Test AG', isin: 'DE000TST0000' });
  });

  test("a company's sentiment by day", async () => {
    const answer = await (await api.app.request('/v1/tickers/TST.XETR/sentiment?interval=day')).json();
    expect(answer).toEqual({
      ticker: 'TST.XETR',
      points: [
        { start: day(18, '00'), count: 1, mean: 0.6, relevanceWeightedMean: 0.6 },
        { start: day(19, '00'), count: 1, mean: -0.6, relevanceWeightedMean: -0.6 },
      ],
    });
  });

  test('an ambiguous symbol names the markets', async () => {
    const answer = await problemOf(await api.app.request('/v1/articles?tickers=DUP'));
    expect(answer).toMatchObject({ status: 400, field: 'tickers' });
    expect(answer.detail).toContain('DUP.XNYS, DUP.XETR');
  });

  test.each([
    ['/v1/articles?limit=0', 'limit'],
    ['/v1/articles?limit=many', 'limit'],
    ['/v1/articles?limit=', 'limit'],
    ['/v1/articles?tickers=TST&minRelevance=', 'minRelevance'],
    ['/v1/articles?from=2026-11-20T00:00:00Z&to=2026-11-19T00:00:00Z', 'from'],
    ['/v1/tickers/TST/sentiment?from=2026-11-20T00:00:00Z&to=2026-11-19T00:00:00Z', 'from'],
    ['/v1/articles?changedAfter=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z', 'changedAfter'],
    ['/v1/articles?from=yesterday', 'from'],
    ['/v1/articles?sentiment=great', 'sentiment'],
    ['/v1/articles?topics=gossip', 'topics'],
    ['/v1/articles?fields=password', 'fields'],
    ['/v1/articles?minRelevance=0.5', 'minRelevance'],
    ['/v1/articles?feed=f1&tickers=TST', 'feed'],
    ['/v1/entries?state=lost', 'state'],
  ])('%s is refused with the field that is wrong', async (path, field) => {
    expect(await problemOf(await api.app.request(path))).toMatchObject({ status: 400, field });
  });

  test('an address that is too long is refused', async () => {
    const response = await api.app.request(`/v1/articles?tickers=${'A'.repeat(5000)}`);
    expect(await problemOf(response)).toMatchObject({ status: 414, field: 'query' });
  });

  test.each(['/v1/articles/none', '/v1/articles/none/text', '/v1/feeds/none', '/nothing', '/feeds/all.exe'])(
    '%s is not there, and says so',
    async (path) => {
      expect(await problemOf(await api.app.request(path))).toMatchObject({ status: 404 });
    },
  );

  describe('feeds out', () => {
    beforeAll(() =>
      api.save({
        articleId: 'evil',
        publishedAt: day(22, '11'),
        title: 'A <b>&amp; "B"\u0008 ]]> <script>',
        url: 'javascript:alert(1)',
        tickers: [ticker('TST')],
      }),
    );
    const text = async (path: string) => (await api.app.request(path)).text();

    test.each(['/feeds/all.rss', '/feeds/tickers/TST.XETR.rss', '/feeds/tickers/DE000TST0000.rss'])(
      '%s is read by two readers',
      async (path) => {
        const body = await text(path);
        const parsed = await new Parser().parseString(body);
        const again = parseRssFeed(body);
        expect(parsed.items[0]?.title?.trim()).toBe('A <b>&amp; "B" ]]> <script>');
        expect(again.items).toHaveLength(parsed.items.length);
        expect(parsed.items[0]?.link).toMatch(/^http:.*\/v1\/articles\/evil$/);
      },
    );

    test.each([
      '/feeds/all.rss',
      '/feeds/all.atom',
      '/feeds/tickers/TST.XETR.json',
      '/feeds/tickers/NONE.XETR.atom',
    ])('%s costs a reader no body while nothing is new', async (path) => {
      const tag = (await api.app.request(path)).headers.get('etag') ?? '';
      const again = await api.app.request(path, { headers: { 'if-none-match': `"other", ${tag}` } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    });

    test('Atom and JSON say the same', async () => {
      const atom = parseAtomFeed(await text('/feeds/all.atom'));
      const json = parseJsonFeed(await text('/feeds/all.json'));
      expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
      expect(json.items?.[0]?.tags).toEqual(['TST.XETR']);
    });
  });

  test('events resume after the last one that was seen', async () => {
    const read = async (lastEventId: string) => {
      const abort = new AbortController();
      const response = await api.app.request('/v1/events', {
        headers: { 'last-event-id': lastEventId },
        signal: abort.signal,
      });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let said = '';
      while (!said.includes('"articleId":"d"')) said += (await reader?.read())?.value ?? '';
      await reader?.cancel();
      abort.abort();
      return said;
    };
    const all = await read('2026-11-01');
    expect(all).toContain('event: ArticlePublished');
    expect(all).toContain('"articleId":"a"');
    expect(all).not.toContain('tickerKeys');
    expect(await read(day(21))).not.toContain('"articleId":"a"');
  });
});
