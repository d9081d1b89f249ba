/** What many articles say together: which companies, and how a company's sentiment moved. */
import { InputError } from '../errors.ts';
import type { ArticleListing, CompanyListing } from '../model.ts';
import type { ListingOptions, Page } from '../ports.ts';

/** Articles read for one answer at the most. */
const MAX_READ = 5000;

/** @throws {InputError} where there are more than can be read for one answer. */
export async function readAll<Item>(
  read: (options: ListingOptions) => Promise<Page<Item>>,
  range: { from: string; to: string | null },
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read({ ...range, limit: 200, cursor });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null && items.length < MAX_READ);
  if (cursor !== null)
    throw new InputError(
      `there are more than ${MAX_READ} articles in that time: choose a shorter one`,
      'from',
    );
  return items;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Companies by how often they were mentioned, with the mean of their scores. */
export function summarize(listings: readonly ArticleListing[]) {
  const found = new Map<string, { scores: number[]; articles: number; latest: string }>();
  for (const { tickers, publishedAt } of listings) {
    for (const { ticker, score } of tickers) {
      const before = found.get(ticker) ?? { scores: [], articles: 0, latest: publishedAt };
      found.set(ticker, {
        scores: score === null ? before.scores : [...before.scores, score],
        articles: before.articles + 1,
        latest: [publishedAt, before.latest].sort().at(-1) ?? publishedAt,
      });
    }
  }
  return [...found]
    .map(([ticker, { scores, articles, latest }]) => ({ ticker, articles, latest, meanScore: mean(scores) }))
    .sort((a, b) => b.articles - a.articles || (a.ticker < b.ticker ? -1 : 1));
}

/** The news of one company in buckets of time, oldest first; empty ones are left out. */
export function series(news: readonly CompanyListing[], intervalMs: number) {
  const buckets = new Map<number, CompanyListing[]>();
  for (const item of news) {
    const start = Math.floor(Date.parse(item.publishedAt) / intervalMs) * intervalMs;
    buckets.set(start, [...(buckets.get(start) ?? []), item]);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([start, items]) => {
      const judged = items.flatMap(({ companySentiment, relevance }) =>
        companySentiment ? [{ score: companySentiment.score, relevance }] : [],
      );
      const weight = judged.reduce((sum, { relevance }) => sum + relevance, 0);
      const weighted = judged.reduce((sum, { score, relevance }) => sum + score * relevance, 0);
      return {
        start: new Date(start).toISOString(),
        count: items.length,
        mean: mean(judged.map(({ score }) => score)),
        relevanceWeightedMean: weight > 0 ? weighted / weight : null,
      };
    });
}
