import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom } from '../../lib/local/newsroom/server.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../lib/local/stack.ts';
import type { StoredArticle } from '../../lib/model.ts';
import { newest } from './support.ts';

describe('the sample newsroom, end to end', () => {
  let newsroom: Newsroom;
  let stack: EmbeddedStack;
  let articles: StoredArticle[];
  const named = (part: string): StoredArticle => {
    const found = articles.find(({ title }) => title.includes(part));
    if (!found) throw new Error(`no article about ${part}`);
    return found;
  };

  beforeAll(async () => {
    newsroom = await startNewsroom(0, new Date());
    stack = await startEmbeddedStack({
      dataFolder: null,
      contact: 'mailto:test@example.org',
      allowPrivateAddresses: false,
      allowedOrigins: [newsroom.origin],
      clock: { now: () => new Date() },
      telemetry: { info: () => {}, warn: () => {}, count: () => {}, record: () => {} },
    });
    await stack.addFeeds(newsroom.feedUrls);
    await stack.runOnce();
    const ids = (await newest(stack)).map(({ articleId }) => articleId);
    articles = (await Promise.all(ids.map((id) => stack.pipeline.articles.get(id)))).filter(
      (article) => article !== null,
    );
  });
  afterAll(async () => {
    await stack.stop();
    await newsroom.stop();
  });

  test('stores every entry of both feeds once', () => {
    expect(articles.map(({ title }) => title)).toHaveLength(9);
    expect(new Set(articles.map(({ canonicalUrl }) => canonicalUrl)).size).toBe(9);
  });

  test('lists them newest first', async () => {
    const times = (await newest(stack)).map(({ publishedAt }) => publishedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('shows news of the last three days, whenever it is started', async () => {
    const ages = (await newest(stack)).map(({ publishedAt }) => Date.now() - Date.parse(publishedAt));
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThan(4 * 86_400_000);
  });

  test('reads umlauts out of the feed in ISO-8859-1', () => {
    expect(named('Lufthansa').title).toBe('Lufthansa-Piloten kündigen Streik an');
  });

  test('keeps subheadings and lists, and none of the furniture', async () => {
    const siemens = await stack.pipeline.articles.text(named('Siemens'));
    expect(siemens).toContain('Höhere Dividende');
    expect(await stack.pipeline.articles.text(named('Bayer'))).toContain(
      'sinkende Preise für Pflanzenschutzmittel',
    );
    for (const furniture of ['873 Partner', 'WhatsApp', 'Meistgelesen', 'Impressum', 'MDAX 30.911'])
      expect(siemens).not.toContain(furniture);
  });

  test('cuts planted advertising out and keeps what was cut, with the rule', async () => {
    const siemens = named('Siemens');
    const text = await stack.pipeline.articles.text(siemens);
    expect(text).not.toContain('Hier weiterlesen');
    expect(text).not.toContain('Lesen Sie auch');
    expect(text).not.toContain('Aktien-Report');
    expect(text).toContain('„Die Nachfrage ist breiter als vor einem Jahr“');
    expect(siemens.removed.every(({ rule }) => rule !== '')).toBe(true);
    expect(siemens.removed.map(({ text }) => text).join(' ')).toContain('Aktien-Report');
  });

  test('tags the companies and tells who rises and who falls', () => {
    const boeing = named('Boeing');
    expect(boeing.tickers[0]).toMatchObject({ symbol: 'BA', mic: 'XNYS', sentiment: { label: 'negative' } });
    expect(boeing.tickers.find(({ symbol }) => symbol === 'AIR')?.sentiment?.label).toBe('positive');
    expect(named('Gewinnwarnung').tickers[0]).toMatchObject({
      isin: 'DE000BAY0017',
      sentiment: { label: 'negative' },
    });
  });

  test('marks what could not be read with the reason, and keeps what the feed said', async () => {
    const gone = named('Lufthansa');
    expect(gone).toMatchObject({ completeness: 'feed-only', incompleteReason: 'status-4xx' });
    expect(await stack.pipeline.articles.text(gone)).toContain('Sonderflugplan');
    expect(named('Commerzbank')).toMatchObject({ completeness: 'feed-only', incompleteReason: 'paywall' });
  });

  test('summarises in sentences of the text', async () => {
    const microsoft = named('Microsoft');
    const text = (await stack.pipeline.articles.text(microsoft)).replace(/\s+/g, ' ');
    expect(microsoft.summary.sentences.length).toBeGreaterThan(0);
    for (const sentence of microsoft.summary.sentences) expect(text).toContain(sentence);
  });

  test('stores nothing new in a second pass', async () => {
    const before = await newest(stack);
    await stack.runOnce();
    expect(await newest(stack)).toEqual(before);
  });
});
