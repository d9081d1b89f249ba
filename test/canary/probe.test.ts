import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/articles/extract.ts';
import { probeFeed, probePage, probesAt } from '../../lib/canary/probe.ts';
import { parseFeed } from '../../lib/feeds/parse.ts';
import { articleItem, expiryOf, listingItems } from '../../lib/storage/article-items.ts';
import { storedArticle, ticker } from '../support/articles.ts';

const NOW = new Date('2026-11-22T12:03:20.000Z');
const url = 'https://api.example.org/canary/feed.xml';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the probe feed', () => {
  test('shows the newest probes, one every five minutes, the same to everybody within them', async () => {
    const { entries } = await parseFeed({ url, body: bytes(probeFeed(NOW)) });
    expect(entries.map(({ published }) => published)).toEqual([
      '2026-11-22T12:00:00.000Z',
      '2026-11-22T11:55:00.000Z',
      '2026-11-22T11:50:00.000Z',
    ]);
    expect(entries[0]?.link).toMatch(/^https:\/\/api\.example\.org\/canary\/item\?n=\d+$/);
    expect(probeFeed(new Date('2026-11-22T12:04:59.999Z'))).toBe(probeFeed(NOW));
    expect(probeFeed(new Date('2026-11-22T12:05:00.000Z'))).not.toBe(probeFeed(NOW));
  });

  test('leads to pages that are read like any other', () => {
    const [{ number } = { number: 0 }] = probesAt(NOW);
    const body = bytes(probePage(number, NOW) ?? '');
    const article = extractArticle({ url: `https://api.example.org/canary/item?n=${number}`, body });
    expect(article).toMatchObject({ completeness: 'full', title: `Probe ${number}`, language: 'en' });
  });

  test('has no page of a probe that is not published yet', () => {
    const [{ number } = { number: 0 }] = probesAt(NOW);
    expect(probePage(number + 1, NOW)).toBeNull();
    expect(probePage(Number.NaN, NOW)).toBeNull();
  });
});

describe('a probe’s article', () => {
  const probe = storedArticle({ feedIds: ['canary'], tickers: [ticker('SAP')] });

  test('stands in its feed’s listing and in no reader’s', () => {
    expect(listingItems(probe, 1).map(({ pk }) => pk)).toEqual(['FEED#canary']);
    expect(articleItem(probe, 1)).not.toHaveProperty('timelineShard');
    expect(articleItem(probe, 1)).not.toHaveProperty('changesShard');
  });

  test('is gone after a day', () => {
    expect(expiryOf(probe, 365) - Date.parse(probe.discoveredAt) / 1000).toBe(86_400);
  });
});
