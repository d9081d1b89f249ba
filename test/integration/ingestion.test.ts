import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { pollFeed } from '../../lib/pipeline.ts';
import {
  articlePage,
  html,
  newest,
  rss,
  type Site,
  startSite,
  startTestStack,
  status,
  xml,
} from './support.ts';

describe('from feed to table', () => {
  let site: Site;
  let stack: EmbeddedStack;

  beforeEach(async () => {
    site = await startSite();
    stack = await startTestStack();
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });

  const addFeed = async (path: string): Promise<string> => {
    await stack.addFeeds([`${site.origin}${path}`]);
    const { items } = await stack.pipeline.feeds.list({ limit: 10, cursor: null });
    return items.find(({ url }) => url.endsWith(path))?.feedId ?? '';
  };

  test('one story in two feeds is one article that both feeds carry', async () => {
    site.routes.set('/a.xml', xml(rss(site.origin, [['/story?utm_source=a', 'Konzern legt Zahlen vor']])));
    site.routes.set('/b.xml', xml(rss(site.origin, [['/story?utm_source=b', 'Zahlen des Konzerns']])));
    site.routes.set('/story', html(articlePage('Konzern legt Zahlen vor')));
    const feeds = [await addFeed('/a.xml'), await addFeed('/b.xml')];
    await stack.runOnce();
    const [listing, ...more] = await newest(stack);
    expect(more).toEqual([]);
    const article = await stack.pipeline.articles.get(listing?.articleId ?? '');
    expect(article?.feedIds).toEqual(feeds.sort());
    expect(site.hits.filter((path) => path === '/story')).toHaveLength(1);
    for (const feedId of feeds) {
      const { items } = await stack.pipeline.articles.ofFeed(feedId, { limit: 10, cursor: null });
      expect(items.map(({ articleId }) => articleId)).toEqual([article?.articleId]);
    }
  });

  test('a changed entry is a new revision of the same article', async () => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Erste Fassung']])));
    site.routes.set('/story', html(articlePage('Erste Fassung')));
    await addFeed('/feed.xml');
    await stack.runOnce();
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Zweite Fassung']])));
    site.routes.set(
      '/story',
      html(articlePage('Zweite Fassung', 'Der Konzern korrigierte am Samstag seine Zahlen.')),
    );
    await stack.runOnce();
    const listings = await newest(stack);
    expect(listings).toHaveLength(1);
    expect(listings[0]).toMatchObject({ title: 'Zweite Fassung', revision: 2 });
  });

  test('a changed entry of a story that another feed carries as well is a new revision, and both carry it', async () => {
    const entry = (title: string) => xml(rss(site.origin, [['/story', title]]));
    site.routes.set('/a.xml', entry('Erste Fassung'));
    site.routes.set('/b.xml', entry('Erste Fassung'));
    site.routes.set('/story', html(articlePage('Erste Fassung')));
    const feeds = [await addFeed('/a.xml'), await addFeed('/b.xml')];
    await stack.runOnce();
    site.routes.set('/a.xml', entry('Zweite Fassung'));
    site.routes.set('/story', html(articlePage('Zweite Fassung')));
    await stack.runOnce();
    const listings = await newest(stack);
    expect(listings).toMatchObject([{ title: 'Zweite Fassung' }]);
    const article = await stack.pipeline.articles.get(listings[0]?.articleId ?? '');
    expect(article?.feedIds).toEqual(feeds.sort());
  });

  test.each(['can be read', 'is gone'])(
    'a story that moves in one feed after the other, and whose page %s, ends as one article',
    async (page) => {
      const list = (path: string, title = 'Konzern legt neue Zahlen vor') =>
        xml(rss(site.origin, [[path, title]]).replace(/<guid>[^<]*/, '<guid>one'));
      const answer = page === 'is gone' ? status(404) : html(articlePage('Konzern legt Zahlen vor'));
      for (const path of ['/alt', '/neu']) site.routes.set(path, answer);
      for (const feed of ['/a.xml', '/b.xml']) site.routes.set(feed, list('/alt', 'Konzern legt Zahlen vor'));
      const feeds = [await addFeed('/a.xml'), await addFeed('/b.xml')];
      await stack.runOnce();
      site.routes.set('/a.xml', list('/neu'));
      await stack.runOnce();
      site.routes.set('/b.xml', list('/neu'));
      await stack.runOnce();
      const listings = await newest(stack);
      expect(listings.map(({ url }) => url)).toEqual([`${site.origin}/neu`]);
      const article = await stack.pipeline.articles.get(listings[0]?.articleId ?? '');
      expect(article?.feedIds).toEqual(feeds.sort());
    },
  );

  test('a changed entry whose page shows no article any more keeps what was read, and the ledger says why', async () => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Erste Fassung']])));
    site.routes.set('/story', html(articlePage('Erste Fassung')));
    const feedId = await addFeed('/feed.xml');
    await stack.runOnce();
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Zweite Fassung']])));
    site.routes.set('/story', html('<html><body><p>Bad gateway</p></body></html>'));
    await stack.runOnce();
    expect(await newest(stack)).toMatchObject([{ title: 'Erste Fassung', completeness: 'full' }]);
    expect((await stack.pipeline.ledger.list(feedId, { limit: 9, cursor: null })).items).toMatchObject([
      { state: 'stored', lastError: { code: 'no-article' } },
    ]);
  });

  test('an unchanged feed is asked with its validators and costs no page', async () => {
    site.routes.set('/story', html(articlePage('Konzern legt Zahlen vor')));
    let conditional = 0;
    site.routes.set('/feed.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') {
        conditional++;
        response.writeHead(304).end();
      } else
        xml(rss(site.origin, [['/story', 'Konzern legt Zahlen vor']]), { etag: '"v1"' })(request, response);
    });
    await addFeed('/feed.xml');
    await stack.runOnce();
    await stack.runOnce();
    expect(conditional).toBe(1);
    expect(site.hits.filter((path) => path === '/story')).toHaveLength(1);
  });

  test('a feed that changes without news is remembered as it was: nothing more is written than its next poll', async () => {
    const body = rss(site.origin, [['/story', 'Konzern legt Zahlen vor']]);
    site.routes.set('/feed.xml', xml(body));
    site.routes.set('/story', html(articlePage('Konzern legt Zahlen vor')));
    const feedId = await addFeed('/feed.xml');
    await stack.runOnce();
    const remember = vi.spyOn(stack.pipeline.feeds, 'remember');
    site.routes.set('/feed.xml', xml(`${body}<!-- built at noon -->`));
    await pollFeed(stack.pipeline, { feedId, pollId: 'p' });
    expect(site.hits.filter((path) => path === '/feed.xml')).toHaveLength(2);
    expect(remember).not.toHaveBeenCalled();
  });

  test('a page that keeps failing becomes an article from its feed, a failed record and a dead letter', async () => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/broken', 'Server kaputt']])));
    site.routes.set('/broken', status(503));
    const feedId = await addFeed('/feed.xml');
    await stack.runOnce();
    const [listing] = await newest(stack);
    expect(listing).toMatchObject({ title: 'Server kaputt', completeness: 'feed-only' });
    const { items } = await stack.pipeline.ledger.open('failed', { before: new Date(), limit: 10 });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ feedId, lastError: { code: 'status-5xx' } });
    const { Messages: dead = [] } = await stack.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: stack.articleDeadLetterUrl }),
    );
    expect(dead).toHaveLength(1);
  });

  test('a page that is gone becomes an article from its feed and no dead letter', async () => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/gone', 'Seite fehlt']])));
    await addFeed('/feed.xml');
    await stack.runOnce();
    expect(await newest(stack)).toMatchObject([{ completeness: 'feed-only' }]);
    expect((await stack.pipeline.ledger.open('failed', { before: new Date(), limit: 10 })).items).toEqual([]);
  });

  test('a page that recovers is read in full, under the same article', async () => {
    let calls = 0;
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/flaky', 'Erst kaputt']])));
    site.routes.set('/flaky', (request, response) =>
      ++calls === 1 ? status(502)(request, response) : html(articlePage('Erst kaputt'))(request, response),
    );
    await addFeed('/feed.xml');
    await stack.runOnce();
    expect(await newest(stack)).toMatchObject([{ completeness: 'full', revision: 1 }]);
  });

  describe('an article whose second page answers 502', () => {
    const link = '<a href="/long/2">2</a></body>';
    const publish = () => {
      site.routes.set('/feed.xml', xml(rss(site.origin, [['/long', 'Langer Bericht']])));
      site.routes.set('/long', html(articlePage('Langer Bericht').replace('</body>', link)));
      return addFeed('/feed.xml');
    };

    test('is read again, and stored whole', async () => {
      let calls = 0;
      const rest = articlePage('Langer Bericht').replaceAll(/<p>/g, '<p>Auf der zweiten Seite: ');
      site.routes.set('/long/2', (request, response) =>
        ++calls === 1 ? status(502)(request, response) : html(rest)(request, response),
      );
      await publish();
      await stack.runOnce();
      expect(await newest(stack)).toMatchObject([{ completeness: 'full', revision: 1 }]);
      expect(calls).toBe(2);
    });

    test('for good is stored as far as it goes, and waits to be redriven', async () => {
      site.routes.set('/long/2', status(502));
      const feedId = await publish();
      await stack.runOnce();
      expect(await newest(stack)).toMatchObject([{ completeness: 'partial' }]);
      const failed = await stack.pipeline.ledger.open('failed', { before: new Date(), limit: 10 });
      expect(failed.items).toMatchObject([{ feedId, lastError: { code: 'status-5xx' } }]);
    });
  });

  describe.each([
    ['is not XML', xml('%PDF-1.7 \u0000 nothing to see'), 'not-a-feed'],
    ['is empty', xml(''), 'empty'],
    ['is ten megabytes of garbage', xml('x'.repeat(10_500_000)), 'too-large'],
    ['is a web page', html('<!doctype html><title>Wir</title><h1>Willkommen</h1>'), 'not-a-feed'],
    ['answers 500', status(500), 'status-5xx'],
    ['answers 429', status(429, { 'retry-after': '120' }), 'rate-limited'],
  ])('a feed that %s', (_, answer, code) => {
    test(`is recorded as ${code}, polled again later, and does not touch the next feed`, async () => {
      site.routes.set('/bad.xml', answer);
      site.routes.set('/good.xml', xml(rss(site.origin, [['/story', 'Konzern legt Zahlen vor']])));
      site.routes.set('/story', html(articlePage('Konzern legt Zahlen vor')));
      const bad = await addFeed('/bad.xml');
      await addFeed('/good.xml');
      await stack.runOnce();
      expect(await newest(stack)).toHaveLength(1);
      const feed = await stack.pipeline.feeds.get(bad);
      expect(feed).toMatchObject({ status: 'active', consecutiveErrors: 1, etag: null, lastError: { code } });
      expect(feed?.lastError?.message).toMatch(/\w+ \w+/);
      expect(Date.parse(feed?.nextPollAt ?? '')).toBeGreaterThan(Date.now());
    });
  });

  test('a date in the year 3000 does not put an article at the top for ever', async () => {
    const date = '<pubDate>Wed, 01 Jan 3000 00:00:00 GMT</pubDate>';
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Zukunft']], date)));
    site.routes.set('/story', html(articlePage('Zukunft')));
    await addFeed('/feed.xml');
    await stack.runOnce();
    const [listing] = await newest(stack);
    expect(Date.parse(listing?.publishedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });

  test('what the operator says of a feed counts more than what its pages say', async () => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Dividende']])));
    const nameless = articlePage('Dividende', 'Das Unternehmen zahlt eine höhere Dividende.');
    site.routes.set('/story', html(nameless));
    const feedId = await addFeed('/feed.xml');
    const feed = await stack.pipeline.feeds.get(feedId);
    if (!feed) throw new Error('no feed');
    const settings = { ...feed.settings, language: 'fr', tickerHint: 'SAP.XETR' };
    await stack.pipeline.feeds.update(feedId, { settings });
    await stack.runOnce();
    const [listing] = await newest(stack);
    expect(listing).toMatchObject({ language: 'fr', sentiment: null, tickers: [{ ticker: 'SAP.XETR' }] });
    const hinted = await stack.pipeline.articles.ofTickers(
      { tickers: ['SAP.XETR'], match: 'any' },
      { limit: 10, cursor: null },
    );
    expect(hinted.items).toMatchObject([{ articleId: listing?.articleId, relevance: 0.1 }]);
  });

  test('at most one page of a host is fetched at a time', async () => {
    let open = 0;
    let most = 0;
    const items = Array.from({ length: 6 }, (_, i) => [`/p${i}`, `Meldung Nummer ${i}`] as const);
    site.routes.set('/feed.xml', xml(rss(site.origin, items)));
    for (const [path, title] of items)
      site.routes.set(path, (request, response) => {
        most = Math.max(most, ++open);
        response.on('close', () => open--);
        setImmediate(() => html(articlePage(title))(request, response));
      });
    await addFeed('/feed.xml');
    await stack.runOnce();
    expect(await newest(stack)).toHaveLength(6);
    expect(most).toBe(1);
  });
});
