import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../lib/errors.ts';
import type { IngestMessage } from '../../lib/feeds/feed.ts';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import type { StoredArticle } from '../../lib/model.ts';
import { ingestArticle, pollFeed, requeue } from '../../lib/pipeline.ts';
import type { Pipeline } from '../../lib/ports.ts';
import type { StoryPort } from '../../lib/stories/ports.ts';
import { html, newest, type Site, startSite, startTestStack, xml } from './support.ts';

const page = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="de"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

const FIRST = page('Nordmar kauft Seawind Systems für 480 Millionen Euro', [
  'Der Schiffbauer Nordmar übernimmt für 480 Millionen Euro in bar den Hersteller von Rotorblättern Seawind Systems. Das teilte der Konzern am Dienstag in Kiel mit.',
  'Der Abschluss der Übernahme wird im März 2027 erwartet, sagte Vorstandschefin Ina Holm. Nordmar will mit dem Zukauf jährlich 35 Millionen Euro sparen und 1200 Beschäftigte übernehmen.',
  'Seawind Systems beliefert Windparks in der Nordsee und setzte zuletzt 310 Millionen Euro um.',
]);
const REWRITTEN = page('Schiffbauer Nordmar übernimmt Rotorblatt-Hersteller Seawind', [
  'Nordmar kauft Seawind Systems. Für den Hersteller von Rotorblättern zahlt der Schiffbauer aus Kiel 480 Millionen Euro in bar, wie Nordmar am Dienstag mitteilte.',
  'Vorstandschefin Ina Holm erwartet den Abschluss der Übernahme im März 2027. Die jährlichen Einsparungen bezifferte sie auf 35 Millionen Euro. Alle 1200 Beschäftigten von Seawind Systems sollen bleiben.',
  'Zuletzt kam Seawind Systems mit Windparks in der Nordsee auf 310 Millionen Euro Umsatz.',
]);
const UNRELATED = page('Brauerei Hallbach senkt die Dividende', [
  'Die Brauerei Hallbach kürzt ihre Dividende nach einem schwachen Sommer auf 40 Cent je Aktie. Der Absatz von Bier sank um acht Prozent, wie das Unternehmen in Würzburg mitteilte.',
  'Finanzchef Paul Reuter nannte hohe Preise für Gerste und Glas als Grund. Im kommenden Jahr soll eine neue Abfüllanlage die Kosten senken.',
]);

/** One entry, published at an hour of a day that lies behind us. */
const feed = (link: string, hour: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item><title>Meldung</title><link>${link}</link><guid>${link}</guid><pubDate>Tue, 17 Nov 2020 0${hour}:00:00 GMT</pubDate></item></channel></rss>`;

describe('the story of an article', () => {
  let site: Site;
  let stack: EmbeddedStack;
  let hosts: [string, string];
  beforeEach(async () => {
    site = await startSite();
    hosts = [site.origin, site.origin.replace('127.0.0.1', 'localhost')];
    stack = await startTestStack();
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });

  /** A feed of one report on one of the two hosts. */
  const publish = async (host: 0 | 1, path: string, markup: string, hour: number): Promise<void> => {
    site.routes.set(`${path}.xml`, xml(feed(`${hosts[host]}${path}`, hour)));
    site.routes.set(path, html(markup));
    await stack.addFeeds([`${hosts[host]}${path}.xml`]);
  };
  const articles = async (): Promise<StoredArticle[]> => {
    const found = await Promise.all(
      (await newest(stack)).map(({ articleId }) => stack.pipeline.articles.get(articleId)),
    );
    return found
      .filter((article) => article !== null)
      .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  };
  /** Polls every feed, and hands over the messages of what is new. */
  const newEntries = async (pipeline: Pipeline): Promise<IngestMessage[]> => {
    const messages: IngestMessage[] = [];
    const articleQueue = { send: async (sent: readonly IngestMessage[]) => void messages.push(...sent) };
    const { items } = await pipeline.feeds.list({ limit: 10, cursor: null });
    for (const { feedId } of items) await pollFeed({ ...pipeline, articleQueue }, { feedId, pollId: 'p' });
    return messages;
  };
  /** The message of a report that gives the one stored before it another name. */
  const earlierReport = async (): Promise<IngestMessage> => {
    await publish(1, '/rewritten', REWRITTEN, 7);
    await stack.runOnce();
    await publish(0, '/deal', FIRST, 6);
    const [message] = await newEntries(stack.pipeline);
    if (!message) throw new Error('nothing new');
    return message;
  };
  /** Ingests all that is new with nothing in between. */
  const ingestAtOnce = async (pipeline: Pipeline): Promise<void> => {
    const messages = await newEntries(pipeline);
    await Promise.all(
      messages.map((message) => ingestArticle(pipeline, message, { first: true, last: false })),
    );
  };

  test('holds the rewritten report of another host, and not what is unrelated', async () => {
    await publish(0, '/deal', FIRST, 6);
    await publish(1, '/rewritten', REWRITTEN, 7);
    await publish(0, '/beer', UNRELATED, 8);
    await stack.runOnce();
    const [first, second, other] = await articles();
    expect(first).toMatchObject({ storyId: first?.articleId, storyFirst: true, novelty: 1 });
    expect(second).toMatchObject({ storyId: first?.articleId, storyFirst: false });
    expect(second?.novelty).toBeLessThan(0.6);
    expect(other).toMatchObject({ storyId: other?.articleId, storyFirst: true, novelty: 1, storyReports: 1 });
    const { items } = await stack.pipeline.articles.ofStory(first?.storyId ?? '', {
      limit: 10,
      cursor: null,
    });
    expect(items.map(({ articleId }) => articleId)).toEqual([second?.articleId, first?.articleId]);
  });

  test('is one where reports arrive at once', async () => {
    await publish(0, '/deal', FIRST, 6);
    await publish(1, '/rewritten', REWRITTEN, 7);
    await ingestAtOnce(stack.pipeline);
    const [first, second] = await articles();
    expect([first?.storyId, second?.storyId]).toEqual([first?.articleId, first?.articleId]);
    expect([first?.storyFirst, second?.storyFirst]).toEqual([true, false]);
  });

  test('takes the name of an earlier report that comes in later, with a revision', async () => {
    await publish(1, '/rewritten', REWRITTEN, 7);
    await stack.runOnce();
    const [alone] = await articles();
    await publish(0, '/deal', FIRST, 6);
    await stack.runOnce();
    const [first, second] = await articles();
    expect(alone).toMatchObject({ storyId: second?.articleId, storyFirst: true });
    expect(second).toMatchObject({
      storyId: first?.articleId,
      storyFirst: false,
      storyReports: 2,
      revision: 2,
    });
    const { items } = await stack.pipeline.articles.ofStory(first?.storyId ?? '', {
      limit: 10,
      cursor: null,
    });
    expect(items).toHaveLength(2);
  });

  test.each([
    ['delivered', { first: false, last: false }],
    ['queued', { first: true, last: false }],
  ])(
    'has no report left half renamed by a delivery that was killed, once its message is %s again, though its own article has changed since',
    async (_, delivery) => {
      const { pipeline } = stack;
      const message = await earlierReport();
      /** Dies when another has renamed the report, and its own listing items lie over the other's. */
      const dead = new Promise<void>((resolve) => {
        const save: typeof pipeline.articles.save = async (article, text, previous) => {
          if (previous === null) return pipeline.articles.save(article, text, previous);
          await pipeline.articles.save(article, text, previous);
          const late = { ...article, ingestedAt: new Date(0).toISOString() };
          await pipeline.articles.save(late, text, { ...article, revision: 70 }).catch(() => undefined);
          resolve();
          return new Promise(() => undefined);
        };
        const dying = { ...pipeline, articles: { ...pipeline.articles, save } };
        void ingestArticle(dying, message, { first: true, last: false });
      });
      await dead;
      site.routes.set('/deal', html(FIRST.replaceAll('480 Millionen', '490 Millionen')));
      await ingestArticle(pipeline, message, delivery);
      const stored = await articles();
      expect(stored).toHaveLength(2);
      for (const article of stored) expect(await pipeline.articles.settled(article)).toBe(true);
    },
  );

  test('has no report left half renamed where the table failed on the way', async () => {
    const { pipeline } = stack;
    const message = await earlierReport();
    const save: typeof pipeline.articles.save = async (article, text, previous) => {
      if (previous !== null) throw new StoreUnavailable('Articles: throttled');
      return pipeline.articles.save(article, text, previous);
    };
    const failing = { ...pipeline, articles: { ...pipeline.articles, save } };
    await expect(ingestArticle(failing, message, { first: true, last: false })).rejects.toThrow('throttled');
    expect(await pipeline.ledger.get(message.feedId, message.entryKey)).toMatchObject({ state: 'queued' });
    await ingestArticle(pipeline, message, { first: false, last: false });
    const [first, second] = await articles();
    expect([first?.storyId, second?.storyId]).toEqual([first?.articleId, first?.articleId]);
  });

  test('does not change when an unchanged article is ingested again', async () => {
    await publish(0, '/deal', FIRST, 6);
    await publish(1, '/rewritten', REWRITTEN, 7);
    await stack.runOnce();
    const before = await articles();
    const { pipeline } = stack;
    for (const { feedId } of (await pipeline.feeds.list({ limit: 10, cursor: null })).items)
      for (const record of (await pipeline.ledger.list(feedId, { limit: 10, cursor: null })).items)
        await requeue(pipeline, record, 0);
    await stack.runOnce();
    expect(site.hits.filter((path) => path === '/deal')).toHaveLength(2);
    expect(await articles()).toEqual(before);
  });

  test('that cannot be looked for leaves the article standing alone', async () => {
    await publish(0, '/deal', FIRST, 6);
    const down = async (): Promise<never> => {
      throw new Error('no table');
    };
    const stories: StoryPort = { ...stack.pipeline.stories, register: down, parentOf: down };
    await ingestAtOnce({ ...stack.pipeline, stories });
    expect(await articles()).toMatchObject([{ completeness: 'full', storyFirst: true, storyReports: 1 }]);
  });
});
