import fc from 'fast-check';
import type { StoredArticle, Ticker } from '../../lib/model.ts';

export const ticker = (symbol: string, label: 'positive' | 'neutral' | 'negative' = 'neutral'): Ticker => ({
  symbol,
  mic: 'XETR',
  isin: null,
  name: `${symbol} AG`,
  relevance: 0.5,
  sentiment: { score: { positive: 0.6, neutral: 0, negative: -0.6 }[label], label },
  evidence: null,
  mentions: [{ field: 'text', start: 0, end: 3, text: symbol, rule: 'name' }],
});

export function storedArticle(changes: Partial<StoredArticle> = {}): StoredArticle {
  const articleId = changes.articleId ?? 'a1';
  return {
    schemaVersion: 1,
    articleId,
    url: `https://example.org/${articleId}`,
    canonicalUrl: `https://example.org/${articleId}`,
    title: `Meldung ${articleId}`,
    byline: null,
    siteName: 'Beispiel',
    feedIds: ['f1'],
    language: 'de',
    publishedAt: '2026-11-20T08:00:00.000Z',
    discoveredAt: '2026-11-20T08:01:00.000Z',
    ingestedAt: '2026-11-20T08:02:00.000Z',
    revision: 1,
    contentHash: `${articleId}-hash-of-the-first-text`,
    completeness: 'full',
    incompleteReason: null,
    image: null,
    wordCount: 100,
    summary: { sentences: ['Ein Satz.'], method: 'extractive', headline: null, companies: [], usage: null },
    sentiment: { score: 0, label: 'neutral' },
    sentimentMissing: null,
    sentimentEvidence: null,
    tickers: [],
    organisations: [],
    topics: [],
    storyId: articleId,
    storyFirst: true,
    novelty: 1,
    storyReports: 1,
    removed: [],
    ...changes,
  };
}

const instant = fc.integer({ min: 0, max: 9 }).map((hour) => `2026-11-20T0${hour}:00:00.000Z`);
const label = fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const);

/** What differs between the versions of an article. */
export const version = fc.record({
  publishedAt: instant,
  tickers: fc
    .uniqueArray(fc.constantFrom('SAP', 'SIE', 'BAS', 'ALV'), { maxLength: 4 })
    .chain((symbols) => fc.tuple(...symbols.map((symbol) => label.map((found) => ticker(symbol, found))))),
  feedIds: fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3'), { minLength: 1, maxLength: 3 }),
  text: fc.string({ maxLength: 200 }),
});
