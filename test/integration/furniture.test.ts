import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_FURNITURE, passageKey } from '../../lib/articles/clean/furniture.ts';
import { sha256 } from '../../lib/hash.ts';
import { learnHost, recallHost } from '../../lib/ingest/host-furniture.ts';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { ingestArticle, pollFeed } from '../../lib/pipeline.ts';
import type { HostMemory } from '../../lib/ports.ts';
import { furnitureKey } from '../../lib/storage/keys.ts';
import { html, newest, rss, type Site, startSite, startTestStack, xml } from './support.ts';

/** No rule of cleaning knows this box; it is found by standing in every article. */
const BOX = 'Das Handelsblättchen erscheint seit dem Jahr 1911 in der Druckerei am Alten Markt.';
const TITLES = ['Hallbach', 'Nordmar', 'Seawind', 'Kielwerft'];
const page = (company: string): string =>
  `<!doctype html><html lang="de"><head><title>${company} legt Zahlen vor</title></head><body><article><h1>${company} legt Zahlen vor</h1>${[
    `Der Umsatz von ${company} stieg im dritten Quartal um ${company.length} Prozent auf ${company.length},1 Milliarden Euro, das Ergebnis blieb stabil.`,
    `Der Vorstand von ${company} bestätigte die Prognose für das laufende Jahr und sprach von einer robusten Nachfrage in Europa.`,
    `Analysten hatten bei ${company} mit etwas weniger gerechnet, die Aktie reagierte im frühen Handel kaum auf die Nachrichten.`,
    `Mit ${company} steigt auch der Branchenindex, der seit Januar insgesamt ${company.length + 3} Prozent gewonnen hat.`,
    BOX,
  ]
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

describe('what every page of a host carries', () => {
  let site: Site;
  let stack: EmbeddedStack;
  beforeEach(async () => {
    site = await startSite();
    stack = await startTestStack();
    for (const title of TITLES) site.routes.set(`/${title}`, html(page(title)));
    await stack.addFeeds([`${site.origin}/feed.xml`]);
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });

  const publish = (titles: readonly string[]): void => {
    site.routes.set(
      '/feed.xml',
      xml(
        rss(
          site.origin,
          titles.map((title) => [`/${title}`, title] as const),
        ),
      ),
    );
  };
  const stored = async (title: string) => {
    const listing = (await newest(stack)).find((found) => found.title.startsWith(title));
    const article = await stack.pipeline.articles.get(listing?.articleId ?? '');
    if (article === null) throw new Error(`no article about ${title}`);
    return { article, text: await stack.pipeline.articles.text(article) };
  };

  /** What a poll of the feed sends to the queue of articles, which does not get it. */
  const polled = async () => {
    const messages: Parameters<typeof ingestArticle>[1][] = [];
    const [feed] = (await stack.pipeline.feeds.list({ limit: 1, cursor: null })).items;
    const articleQueue = {
      send: async (sent: readonly (typeof messages)[number][]) => void messages.push(...sent),
    };
    await pollFeed({ ...stack.pipeline, articleQueue }, { feedId: feed?.feedId ?? '', pollId: 'p' });
    return messages;
  };

  test('is cut from the fourth article on, and named as such', async () => {
    for (let shown = 1; shown <= TITLES.length; shown++) {
      publish(TITLES.slice(0, shown));
      await stack.runOnce();
    }
    expect((await stored('Seawind')).text).toContain('Handelsblättchen');
    const { article, text } = await stored('Kielwerft');
    expect(article.removed).toEqual([{ text: BOX, rule: 'known-furniture' }]);
    expect(text).not.toContain('Handelsblättchen');
    expect(text).toContain('Branchenindex');
  });

  test('stays where the operator has switched the rule off', async () => {
    for (let shown = 1; shown < TITLES.length; shown++) {
      publish(TITLES.slice(0, shown));
      await stack.runOnce();
    }
    publish(TITLES);
    const pipeline = { ...stack.pipeline, cleaning: { disabledRules: ['known-furniture'] } };
    for (const message of await polled())
      await ingestArticle(pipeline, message, { first: true, last: false });
    const { article, text } = await stored('Kielwerft');
    expect(article.removed).toEqual([]);
    expect(text).toContain('Handelsblättchen');
  });

  test('is learned with few writes, and a small item, from a host that publishes much', async () => {
    const { hosts, telemetry } = stack.pipeline;
    let writes = 0;
    const counted: HostMemory = {
      ...hosts,
      put: async (...lesson) => {
        writes++;
        return await hosts.put(...lesson);
      },
    };
    for (let n = 0; n < 200; n++) {
      const text = [...Array(60).keys()].map((k) => `Satz ${k} aus Artikel ${n}.`).join('\n');
      const knowledge = await recallHost({ hosts: counted, telemetry }, 'busy.example');
      const read = { text, removed: [{ text: BOX, rule: 'known-furniture' }] };
      await learnHost({ hosts: counted, telemetry }, knowledge, read, sha256(`article ${n}`));
    }
    expect(writes).toBeGreaterThan(12);
    expect(writes).toBeLessThan(50);
    const { Item } = await stack.dynamo.send(
      new GetItemCommand({ TableName: 'Feeds', Key: marshall(furnitureKey('busy.example')) }),
    );
    expect(Item?.gzip?.B?.length).toBeLessThan(4_000);
    expect((await recallHost(stack.pipeline, 'busy.example')).furniture).toContain(passageKey(BOX));
    expect((await recallHost(stack.pipeline, 'quiet.example')).state).toEqual(EMPTY_FURNITURE);
  });

  test('is not learned twice from one article', async () => {
    publish(['Nordmar']);
    await stack.runOnce();
    const host = '127.0.0.1';
    const before = await stack.pipeline.hosts.get(host);
    const { items } = await stack.pipeline.feeds.list({ limit: 1, cursor: null });
    const [record] = (await stack.pipeline.ledger.list(items[0]?.feedId ?? '', { limit: 1, cursor: null }))
      .items;
    if (!record) throw new Error('no record');
    for (const word of ['eins', 'zwei', 'drei']) {
      site.routes.set('/Nordmar', html(page('Nordmar').replace('kaum', word)));
      await stack.pipeline.ledger.put({ ...record, state: 'queued' });
      await ingestArticle(
        stack.pipeline,
        { ...record, host, deduplicationId: word, pollId: 'p' },
        { first: true, last: false },
      );
    }
    expect((await stored('Nordmar')).article.revision).toBe(4);
    expect(before.articles).toBe(1);
    expect(await stack.pipeline.hosts.get(host)).toEqual(before);
  });

  test('may not be known, and the article is stored all the same', async () => {
    const down = async (): Promise<never> => {
      throw new Error('no table');
    };
    publish(['Nordmar']);
    const messages = await polled();
    for (const hosts of [
      { get: down, put: down },
      { ...stack.pipeline.hosts, put: down },
    ])
      for (const message of messages)
        await ingestArticle({ ...stack.pipeline, hosts }, message, { first: true, last: false });
    expect(await newest(stack)).toMatchObject([{ completeness: 'full' }]);
  });
});
