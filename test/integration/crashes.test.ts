import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleInUse } from '../../lib/errors.ts';
import { ingestMessage } from '../../lib/ingest/assemble.ts';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { ingestArticle, pollFeed, requeue, requeueLost, schedulePolls } from '../../lib/pipeline.ts';
import type { Ingesting, Pipeline } from '../../lib/ports.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { beforeTheArticle, dyingClient } from '../support/dying.ts';
import { articlePage, html, newest, rss, type Site, startSite, startTestStack, xml } from './support.ts';

describe('a crash between two steps', () => {
  let site: Site;
  let stack: EmbeddedStack;
  beforeEach(async () => {
    site = await startSite();
    stack = await startTestStack();
    site.routes.set(
      '/feed.xml',
      xml(rss(site.origin, [['/story', 'Konzern legt Zahlen vor']]), { etag: '"v1"' }),
    );
    site.routes.set('/story', html(articlePage('Konzern legt Zahlen vor')));
    await stack.addFeeds([`${site.origin}/feed.xml`]);
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });
  const feed = async () => {
    const [found] = (await stack.pipeline.feeds.list({ limit: 1, cursor: null })).items;
    if (!found) throw new Error('no feed');
    return found;
  };
  const crash = async (): Promise<never> => {
    throw new Error('killed');
  };

  test('before the queue accepted the entries leaves the cursor where it was, and the next poll loses nothing', async () => {
    const { feedId } = await feed();
    const crashing = { ...stack.pipeline, articleQueue: { send: crash } };
    await expect(pollFeed(crashing, { feedId, pollId: 'p' })).rejects.toThrow('killed');
    expect(await feed()).toMatchObject({ etag: null });
    expect(await stack.pipeline.feeds.memory(feedId)).toMatchObject({ recent: {} });
    await stack.runOnce();
    expect(await newest(stack)).toHaveLength(1);
  });

  test('after the queue accepted them queues them again, and stores one article', async () => {
    const { feedId } = await feed();
    const crashing = { ...stack.pipeline, feeds: { ...stack.pipeline.feeds, remember: crash } };
    await expect(pollFeed(crashing, { feedId, pollId: 'p' })).rejects.toThrow('killed');
    await stack.runOnce();
    expect(await newest(stack)).toMatchObject([{ revision: 1 }]);
  });

  test('after they are remembered reads the feed again, and stores one article', async () => {
    const { feedId } = await feed();
    const { feeds } = stack.pipeline;
    const update: typeof feeds.update = (id, changes) =>
      'nextPollAt' in changes ? crash() : feeds.update(id, changes);
    const crashing = { ...stack.pipeline, feeds: { ...feeds, update } };
    await expect(pollFeed(crashing, { feedId, pollId: 'p' })).rejects.toThrow('killed');
    expect(await feed()).toMatchObject({ etag: null, title: 'Test Wire' });
    await stack.runOnce();
    expect(await feed()).toMatchObject({ etag: '"v1"' });
    expect(await newest(stack)).toMatchObject([{ revision: 1 }]);
  });

  test('that loses a message is mended by the scheduler', async () => {
    const { feedId } = await feed();
    const losing = { ...stack.pipeline, articleQueue: { send: async () => {} } };
    await pollFeed(losing, { feedId, pollId: 'p' });
    await stack.runOnce();
    expect(await newest(stack)).toEqual([]);
    expect(await requeueLost(stack.pipeline, new Date())).toBe(1);
    await stack.runOnce();
    expect(await newest(stack)).toHaveLength(1);
  });

  /** The one entry of the one feed, queued, with its message lost. */
  const queued = async () => {
    const { feedId } = await feed();
    await pollFeed({ ...stack.pipeline, articleQueue: { send: async () => {} } }, { feedId, pollId: 'p' });
    const [record] = (await stack.pipeline.ledger.list(feedId, { limit: 1, cursor: null })).items;
    if (!record) throw new Error('no entry');
    return record;
  };
  const stored = async () => {
    const [listing, ...more] = await newest(stack);
    expect(more).toEqual([]);
    return stack.pipeline.articles.get(listing?.articleId ?? '');
  };
  const at = (minutes: number): Pick<Pipeline, 'clock'> => ({
    clock: { now: () => new Date(Date.now() + minutes * 60_000) },
  });

  test('of a poll that was handed out makes the feed due again ten minutes later', async () => {
    const lost = { ...stack.pipeline, feedQueue: { send: async () => {} } };
    expect(await schedulePolls({ ...lost, ...at(1) })).toMatchObject({ polls: 1 });
    expect(await schedulePolls({ ...lost, ...at(10) })).toMatchObject({ polls: 0 });
    expect(await schedulePolls({ ...lost, ...at(12) })).toMatchObject({ polls: 1 });
  });

  test('at every reading of a page ends the entry as failed, with an article from its feed', async () => {
    const record = await queued();
    const poisoned: Ingesting = { ...stack.pipeline, extractor: { extract: crash } };
    let deliveries = 0;
    const isOpen = async () =>
      (await stack.pipeline.ledger.get(record.feedId, record.entryKey))?.state === 'queued';
    while (await isOpen()) {
      const receives = deliveries++ % 3;
      const delivery = { first: receives === 0, last: receives === 2 };
      await ingestArticle(poisoned, ingestMessage(record, 'p'), delivery).catch(() => undefined);
      expect(deliveries).toBeLessThan(20);
    }
    expect(await stored()).toMatchObject({
      completeness: 'feed-only',
      incompleteReason: 'extraction-crashed',
    });
    expect(await stack.pipeline.ledger.get(record.feedId, record.entryKey)).toMatchObject({
      state: 'failed',
      lastError: { code: 'extraction-crashed' },
    });
  });

  test.each(['save', 'get'] as const)(
    'at every %s of an article ends the entry as failed, and a redrive stores it',
    async (call) => {
      const record = await queued();
      const { pipeline } = stack;
      const failing: Ingesting = { ...pipeline, articles: { ...pipeline.articles, [call]: crash } };
      const entry = async () => {
        const found = await pipeline.ledger.get(record.feedId, record.entryKey);
        if (!found) throw new Error('no entry');
        return found;
      };
      let deliveries = 0;
      while ((await entry()).state === 'queued') {
        const receives = deliveries++ % 3;
        const delivery = { first: receives === 0, last: receives === 2 };
        await ingestArticle(failing, ingestMessage(record, 'p'), delivery).catch(() => undefined);
        expect(deliveries).toBeLessThan(50);
      }
      expect(deliveries).toBeGreaterThan(30);
      expect(await entry()).toMatchObject({ state: 'failed', lastError: { code: 'given-up' } });
      await requeue(pipeline, await entry(), 0);
      await stack.runOnce();
      expect(await stored()).toMatchObject({ completeness: 'full' });
      expect(await entry()).toMatchObject({ state: 'stored', lastError: null });
    },
  );

  test('of everything for a night gives up no entry: waiting is no attempt', async () => {
    await queued();
    for (let hours = 1; hours <= 12; hours++)
      await requeueLost(
        { ...stack.pipeline, ...at(hours * 60), articleQueue: { send: async () => {} } },
        at(hours * 60).clock.now(),
      );
    await requeueLost(stack.pipeline, at(24 * 60).clock.now());
    await stack.runOnce();
    expect(await stored()).toMatchObject({ completeness: 'full' });
  });

  test('or not, the end of one version does not hide a newer one that a poll queued meanwhile', async () => {
    const record = await queued();
    const overtaken: Ingesting = {
      ...stack.pipeline,
      extractor: {
        async extract(page, evidence) {
          const article = await stack.pipeline.extractor.extract(page, evidence);
          site.routes.set(
            '/feed.xml',
            xml(rss(site.origin, [['/story', 'Konzern berichtigt seine Zahlen']])),
          );
          site.routes.set('/story', html(articlePage('Konzern berichtigt seine Zahlen')));
          await pollFeed(
            { ...stack.pipeline, articleQueue: { send: async () => {} } },
            { feedId: record.feedId, pollId: 'q' },
          );
          return article;
        },
      },
    };
    await ingestArticle(overtaken, ingestMessage(record, 'p'), { first: true, last: false });
    expect(await requeueLost(stack.pipeline, at(1).clock.now())).toBe(1);
    await stack.runOnce();
    expect(await stored()).toMatchObject({ title: 'Konzern berichtigt seine Zahlen', revision: 2 });
  });

  test('between the article and the id that leads to it leaves one article', async () => {
    const page = articlePage('Konzern legt Zahlen vor').replace(
      '<title>',
      '<link rel="canonical" href="/zahlen"><title>',
    );
    site.routes.set('/story', html(page));
    const record = await queued();
    const { articles } = stack.pipeline;
    const crashing: Ingesting = { ...stack.pipeline, articles: { ...articles, alias: crash } };
    const delivery = { first: true, last: false };
    await expect(ingestArticle(crashing, ingestMessage(record, 'p'), delivery)).rejects.toThrow('killed');
    await ingestArticle(stack.pipeline, ingestMessage(record, 'p'), { first: false, last: false });
    expect(await stored()).toMatchObject({ revision: 1, canonicalUrl: `${site.origin}/zahlen` });
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Konzern berichtigt seine Zahlen']])));
    site.routes.set('/story', html(page.replaceAll('legt Zahlen vor', 'berichtigt seine Zahlen')));
    await stack.runOnce();
    expect(await stored()).toMatchObject({ revision: 2 });
  });

  test('of a page that says its own address only later upgrades the article that came from the feed', async () => {
    site.routes.set('/story', (_, response) => response.writeHead(404).end());
    await stack.runOnce();
    const before = await stored();
    expect(before).toMatchObject({ completeness: 'feed-only' });
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/story', 'Konzern legt die Zahlen vor']])));
    site.routes.set(
      '/story',
      html(
        articlePage('Konzern legt die Zahlen vor').replace(
          '<title>',
          '<link rel="canonical" href="/zahlen"><title>',
        ),
      ),
    );
    await stack.runOnce();
    expect(await stored()).toMatchObject({ articleId: before?.articleId, completeness: 'full', revision: 2 });
  });

  test('or not, an entry whose link and title change stays one article', async () => {
    await stack.runOnce();
    const before = await stored();
    const moved = rss(site.origin, [['/story', 'Konzern berichtigt Zahlen']]).replace(
      '/story</link>',
      '/story-korrigiert</link>',
    );
    site.routes.set('/feed.xml', xml(moved));
    site.routes.set('/story-korrigiert', html(articlePage('Konzern berichtigt Zahlen')));
    await stack.runOnce();
    expect(await stored()).toMatchObject({
      articleId: before?.articleId,
      revision: 2,
      title: 'Konzern berichtigt Zahlen',
    });
  });

  test('between the article and its record leaves one article where the link changes before it is made up for', async () => {
    const record = await queued();
    const { ledger } = stack.pipeline;
    const crashing: Ingesting = { ...stack.pipeline, ledger: { ...ledger, put: crash } };
    const delivery = { first: true, last: false };
    await expect(ingestArticle(crashing, ingestMessage(record, 'p'), delivery)).rejects.toThrow('killed');
    const moved = rss(site.origin, [['/story', 'Konzern legt neue Zahlen vor']]);
    site.routes.set('/feed.xml', xml(moved.replace('/story</link>', '/story-neu</link>')));
    site.routes.set('/story-neu', html(articlePage('Konzern legt neue Zahlen vor')));
    await stack.runOnce();
    expect(await stored()).toMatchObject({ title: 'Konzern legt neue Zahlen vor' });
  });

  /** Killed at the last step of a save: text and listing items are written, the article is not. */
  const dyingInSave = async (): Promise<Ingesting> => ({
    ...stack.pipeline,
    articles: createArticleStore(await dyingClient(stack.dynamo, beforeTheArticle), {
      tableName: 'Articles',
      retentionDays: 90,
      clock: stack.pipeline.clock,
    }),
  });
  /** When whatever was at work before is done or dead. */
  const muchLater = (): Ingesting => {
    const { clock } = at(2);
    const options = { tableName: 'Articles', retentionDays: 90, clock };
    return { ...stack.pipeline, clock, articles: createArticleStore(stack.dynamo, options) };
  };

  test('in the middle of a save leaves nothing once the article turns out to live elsewhere', async () => {
    const record = await queued();
    const delivery = { first: true, last: false };
    const dying = await dyingInSave();
    await expect(ingestArticle(dying, ingestMessage(record, 'p'), delivery)).rejects.toThrow('killed');
    const page = articlePage('Konzern legt Zahlen vor');
    site.routes.set('/story', html(page.replace('<title>', '<link rel="canonical" href="/zahlen"><title>')));
    const next = ingestMessage(record, 'p');
    await ingestArticle(muchLater(), next, { first: false, last: false });
    await stored();
    const { items } = await stack.pipeline.articles.ofFeed(record.feedId, { limit: 9, cursor: null });
    expect(items).toHaveLength(1);
  });

  test('in the middle of a first save leaves nothing at the address the page had, where it can be read no more', async () => {
    const page = articlePage('Konzern legt Zahlen vor');
    site.routes.set('/story', html(page.replace('<title>', '<link rel="canonical" href="/zahlen"><title>')));
    const record = await queued();
    const dying = await dyingInSave();
    const message = ingestMessage(record, 'p');
    await expect(ingestArticle(dying, message, { first: true, last: false })).rejects.toThrow('killed');
    site.routes.set('/story', (_, response) => response.writeHead(404).end());
    await ingestArticle(muchLater(), message, { first: false, last: false });
    expect(await stored()).toMatchObject({ completeness: 'feed-only' });
    const { items } = await stack.pipeline.articles.ofFeed(record.feedId, { limit: 9, cursor: null });
    expect(items).toHaveLength(1);
  });

  test('in the middle of a first save leaves nothing where its entry moves to another link meanwhile', async () => {
    const record = await queued();
    const dying = await dyingInSave();
    const delivery = { first: true, last: false };
    await expect(ingestArticle(dying, ingestMessage(record, 'p'), delivery)).rejects.toThrow('killed');
    const moved = rss(site.origin, [['/story', 'Konzern legt neue Zahlen vor']]);
    site.routes.set('/feed.xml', xml(moved.replace('/story</link>', '/story-neu</link>')));
    site.routes.set('/story-neu', html(articlePage('Konzern legt neue Zahlen vor')));
    await pollFeed(
      { ...stack.pipeline, articleQueue: { send: async () => {} } },
      { feedId: record.feedId, pollId: 'q' },
    );
    const next = ingestMessage(record, 'q');
    // The killed one may still be at work as far as anyone can tell; two minutes later it cannot be.
    await expect(ingestArticle(stack.pipeline, next, delivery)).rejects.toThrow(ArticleInUse);
    await ingestArticle(muchLater(), next, { first: false, last: false });
    expect(await stored()).toMatchObject({ url: `${site.origin}/story-neu` });
    const { items } = await stack.pipeline.articles.ofFeed(record.feedId, { limit: 9, cursor: null });
    expect(items).toHaveLength(1);
  });

  test('or not, a version that waits for the one before it is read by the embedded stack when it may be', async () => {
    const record = await queued();
    const { ledger, articleQueue } = stack.pipeline;
    await ledger.put({ ...record, heldUntil: new Date(Date.now() + 4_000).toISOString() }, record);
    await articleQueue.send([ingestMessage(record, 'q')]);
    await stack.runOnce();
    expect((await ledger.get(record.feedId, record.entryKey))?.state).toBe('stored');
  });

  test('or not, a version that a newer one at another host has overtaken is left to that one', async () => {
    const record = await queued();
    const elsewhere = { ...ingestMessage(record, 'p'), host: 'elsewhere.example' };
    await ingestArticle(stack.pipeline, elsewhere, { first: true, last: false });
    expect(await newest(stack)).toEqual([]);
    expect(await stack.pipeline.ledger.get(record.feedId, record.entryKey)).toEqual(record);
  });

  test('or not, a version that is being read while its entry moves to another host leaves no second article', async () => {
    const record = await queued();
    const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
    const moved = rss(site.origin, [['/story', 'Konzern legt neue Zahlen vor']]);
    site.routes.set('/story-neu', html(articlePage('Konzern legt neue Zahlen vor')));
    const { extractor, ledger } = stack.pipeline;
    const next = async () => {
      const overtaken = await ledger.get(record.feedId, record.entryKey);
      return ingestMessage(overtaken ?? record, 'q');
    };
    const older: Ingesting = {
      ...stack.pipeline,
      extractor: {
        async extract(...page) {
          const link = `${site.origin}/story</link>`;
          site.routes.set('/feed.xml', xml(moved.replace(link, `${elsewhere}/story-neu</link>`)));
          const silent = { ...stack.pipeline, articleQueue: { send: async () => {} } };
          await pollFeed(silent, { feedId: record.feedId, pollId: 'q' });
          const newer = ingestArticle(stack.pipeline, await next(), { first: true, last: false });
          await expect(newer).rejects.toThrow(ArticleInUse);
          return extractor.extract(...page);
        },
      },
    };
    await ingestArticle(older, ingestMessage(record, 'p'), { first: true, last: false });
    await ingestArticle(muchLater(), await next(), { first: false, last: false });
    expect(await stored()).toMatchObject({ url: `${elsewhere}/story-neu` });
    expect((await ledger.get(record.feedId, record.entryKey))?.state).toBe('stored');
  });

  test('of one of two deliveries is made up for, though the other ends the entry while it is looked at', async () => {
    const record = await queued();
    const { ledger } = stack.pipeline;
    const message = ingestMessage(record, 'p');
    const overtaken: Ingesting = {
      ...stack.pipeline,
      ledger: {
        ...ledger,
        async get(feedId, entryKey) {
          const seen = await ledger.get(feedId, entryKey);
          await ingestArticle(stack.pipeline, message, { first: true, last: false });
          return seen;
        },
      },
    };
    await expect(ingestArticle(overtaken, message, { first: false, last: false })).rejects.toThrow(
      'moved on',
    );
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  test('of one of two deliveries in the middle of a save is made up for when its message comes back', async () => {
    const record = await queued();
    const message = ingestMessage(record, 'p');
    await stack.runOnce();
    await requeueLost(stack.pipeline, at(1).clock.now());
    await ingestArticle(stack.pipeline, message, { first: true, last: false });
    const article = await stored();
    if (!article) throw new Error('no article');
    const { articles, ledger } = stack.pipeline;
    const text = await articles.text(article);
    const other = { ...article, revision: article.revision + 1, publishedAt: '2020-01-01T00:00:00.000Z' };
    await expect(articles.save(other, text, { ...article, revision: 70 })).rejects.toThrow();
    expect((await ledger.get(record.feedId, record.entryKey))?.state).not.toBe('queued');
    await ingestArticle(stack.pipeline, message, { first: false, last: false });
    const { items } = await articles.ofFeed(record.feedId, { limit: 9, cursor: null });
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual([article.publishedAt]);
  });

  test('between leading an article to another and taking it away leaves one article', async () => {
    const list = (path: string, title: string) =>
      xml(rss(site.origin, [[path, title]]).replace(/<guid>[^<]*/, '<guid>one'));
    await stack.addFeeds([`${site.origin}/other.xml`]);
    for (const feed of ['/feed.xml', '/other.xml'])
      site.routes.set(feed, list('/story', 'Konzern legt Zahlen vor'));
    site.routes.set('/neu', html(articlePage('Konzern legt neue Zahlen vor')));
    await stack.runOnce();
    site.routes.set('/feed.xml', list('/neu', 'Konzern legt neue Zahlen vor'));
    await stack.runOnce();
    site.routes.set('/other.xml', list('/neu', 'Konzern legt neue Zahlen vor'));
    const other = (await stack.pipeline.feeds.list({ limit: 9, cursor: null })).items.find(({ url }) =>
      url.endsWith('/other.xml'),
    );
    if (!other) throw new Error('no feed');
    const silent = { ...stack.pipeline, articleQueue: { send: async () => {} } };
    await pollFeed(silent, { feedId: other.feedId, pollId: 'q' });
    const [record] = (await stack.pipeline.ledger.list(other.feedId, { limit: 9, cursor: null })).items;
    if (!record) throw new Error('no entry');
    const message = ingestMessage(record, 'q');
    const removing = { ...stack.pipeline, articles: { ...stack.pipeline.articles, remove: crash } };
    await expect(ingestArticle(removing, message, { first: true, last: false })).rejects.toThrow('killed');
    await ingestArticle(muchLater(), message, { first: false, last: false });
    expect(await stored()).toMatchObject({ url: `${site.origin}/neu` });
  });

  test('of a feed that is removed ends its entries', async () => {
    const record = await queued();
    await stack.pipeline.feeds.remove(record.feedId);
    await requeueLost(stack.pipeline, at(1).clock.now());
    await stack.runOnce();
    expect(await stack.pipeline.ledger.get(record.feedId, record.entryKey)).toMatchObject({
      state: 'failed',
      lastError: { code: 'feed-removed' },
    });
    const open = await stack.pipeline.ledger.open('failed', { before: at(99).clock.now(), limit: 9 });
    expect(open.items).toEqual([]);
    await stack.addFeeds([`${site.origin}/feed.xml`]);
    await stack.runOnce();
    expect(await newest(stack)).toMatchObject([{ completeness: 'full' }]);
  });

  test('of the connection in the middle of a feed leaves nothing unread', async () => {
    const whole = rss(site.origin, [
      ['/story', 'Konzern legt Zahlen vor'],
      ['/second', 'Konzern kauft zu'],
    ]);
    site.routes.set('/second', html(articlePage('Konzern kauft zu')));
    let polls = 0;
    site.routes.set('/feed.xml', (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') return void response.writeHead(304).end();
      // No length, and the connection closes: the end of the body looks like any other.
      const cut = polls++ === 0 ? whole.slice(0, whole.indexOf('</item>') + 7) : whole;
      xml(cut, { etag: '"v1"', 'transfer-encoding': 'identity', connection: 'close' })(request, response);
    });
    await stack.runOnce();
    await stack.runOnce();
    expect(await newest(stack)).toHaveLength(2);
  });
});
