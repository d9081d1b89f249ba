import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinItem } from '../../lib/ingest/bounds.ts';
import { StoredArticle, TopicName } from '../../lib/model.ts';
import {
  articleItem,
  listingItems,
  textItems,
  toListing,
  truncate,
  unpackText,
} from '../../lib/storage/article-items.ts';
import { storedArticle, ticker } from '../support/articles.ts';

describe('the items of an article', () => {
  test('a listing item stays under 1 KB, however long what the page says is', () => {
    const long = storedArticle({
      articleId: 'f'.repeat(32),
      title: 'Überschrift '.repeat(100),
      url: `https://www.example.org/${'ä'.repeat(150)}`,
      siteName: 'Zeitung '.repeat(50),
      summary: {
        ...storedArticle().summary,
        sentences: ['Ein sehr langer Satz mit “Zeichen” – '.repeat(40)],
      },
      tickers: Array.from({ length: 30 }, (_, i) => ticker(`TICKER${i}`)),
      topics: TopicName.options.slice(2, 6).map((topic) => ({ topic, evidence: topic })),
    });
    for (const item of listingItems(long, 1_800_000_000)) expect(size(item)).toBeLessThan(1024);
    expect(size({ listing: toListing(long) })).toBeLessThan(1024);
  });

  test('an article item stays under 400 KB, whatever page and feed say', () => {
    const endless = 'Ein Satz ohne Ende – '.repeat(5000);
    const mention = { field: 'text' as const, start: 0, end: 3, text: endless, rule: 'name' };
    const mentions = Array.from({ length: 40 }, () => mention);
    const huge = storedArticle({
      url: `https://example.org/${endless}`,
      canonicalUrl: `https://example.org/${endless}`,
      title: endless,
      byline: endless,
      siteName: endless,
      image: `https://example.org/${endless}`,
      sentimentEvidence: endless,
      summary: { ...storedArticle().summary, sentences: [endless, endless, endless] },
      tickers: Array.from({ length: 800 }, (_, i) => ({ ...ticker(`T${i}`), evidence: endless, mentions })),
      organisations: Array.from({ length: 800 }, () => ({ name: endless, mentions })),
      topics: [{ topic: 'macro', evidence: endless }],
      removed: Array.from({ length: 9000 }, (_, i) => ({ text: `Anzeige ${i}`, rule: 'offer' })),
    });
    const kept = withinItem(huge);
    expect(size(articleItem(kept, 1_800_000_000))).toBeLessThan(400_000);
    expect(kept.tickers).toHaveLength(500);
    expect(kept.tickers[0]?.mentions.length).toBeGreaterThan(0);
    expect(StoredArticle.parse(kept)).toEqual(kept);
  });

  test('an article of honest length keeps everything', () => {
    const article = storedArticle({ tickers: [ticker('SAP'), ticker('SIE')] });
    expect(withinItem(article)).toEqual(article);
  });

  test('there is one for each company and each feed', () => {
    const article = storedArticle({
      feedIds: ['f1', 'f2'],
      tickers: [ticker('SAP', 'positive'), ticker('SIE')],
    });
    expect(listingItems(article, 1).map(({ pk }) => pk)).toEqual([
      'TICKER#SAP.XETR',
      'TICKER#SIE.XETR',
      'FEED#f1',
      'FEED#f2',
    ]);
  });

  test('a company without a sentiment is in no listing of a sentiment', () => {
    const [item] = listingItems(storedArticle({ tickers: [{ ...ticker('SAP'), sentiment: null }] }), 1);
    expect(item).not.toHaveProperty('labelPk');
  });

  test('the article item carries every field of the contract', () => {
    const article = storedArticle();
    expect(articleItem(article, 1)).toMatchObject(article);
  });

  test('any text survives packing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const parts = textItems(storedArticle(), text, 1).map((item) => item.gzip);
        expect(unpackText(parts.filter((part) => part instanceof Uint8Array))).toBe(text);
      }),
    );
  });

  test('truncation keeps within the bytes and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 3, max: 60 }),
        (text, limit) => {
          const cut = truncate(text, limit);
          expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(Math.max(limit, 3));
          expect(text.startsWith(cut.replace(/…$/u, ''))).toBe(true);
        },
      ),
    );
  });
});

/** An item's size as DynamoDB counts: names and values in UTF-8, numbers by digits, three bytes a map or list. */
function size(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (value === null || typeof value === 'boolean') return 1;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, item) => sum + size(item) + 1, 0);
  return (
    3 +
    Object.entries(Object(value)).reduce(
      (sum, [name, item]) => sum + Buffer.byteLength(name) + size(item) + 1,
      0,
    )
  );
}
