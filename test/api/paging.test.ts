/** Listings against a model: whatever is stored, pages put together are the sorted list, each article once. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SentimentLabel, StoredArticle } from '../../lib/model.ts';
import type { ArticleStore, ListingOptions, Page } from '../../lib/ports.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { timeKey } from '../../lib/storage/keys.ts';
import { storedArticle, ticker } from '../support/articles.ts';
import { type Database, embeddedDatabase } from '../support/tables.ts';
import { NOW } from './support.ts';

const SYMBOLS = ['AAA', 'BBB', 'CCC'];
const label = fc.constantFrom<SentimentLabel>('positive', 'neutral', 'negative');
/** Few instants, so that many articles share one. */
const minute = fc.integer({ min: 0, max: 5 });
const drafts = fc.array(
  fc.record({
    published: minute,
    ingested: minute,
    tickers: fc.uniqueArray(fc.tuple(fc.constantFrom(...SYMBOLS), label), {
      selector: ([symbol]) => symbol,
      maxLength: 3,
    }),
    story: fc.boolean(),
    late: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);
const asked = fc.record({
  limit: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(200)),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
  from: fc.option(minute),
  to: fc.option(minute),
  tickers: fc.uniqueArray(fc.constantFrom(...SYMBOLS), { minLength: 1, maxLength: 3 }),
  match: fc.constantFrom('any' as const, 'all' as const),
  label: fc.option(label),
  kind: fc.constantFrom(
    'newest' as const,
    'changes' as const,
    'tickers' as const,
    'feed' as const,
    'story' as const,
  ),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

describe('a listing', () => {
  let database: Database;
  let store: ArticleStore;
  let run = 0;

  beforeAll(async () => {
    database = await embeddedDatabase();
    store = createArticleStore(database.client, {
      tableName: 'Articles',
      retentionDays: 90,
      clock: { now: () => NOW },
    });
  });
  afterAll(() => database.stop());

  async function pagesOf(
    read: (options: ListingOptions) => Promise<Page<{ articleId: string }>>,
    options: Omit<ListingOptions, 'cursor'>,
    between: () => Promise<void>,
  ) {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<{ articleId: string }> = await read({ ...options, cursor });
      expect(page.items.length).toBeLessThanOrEqual(options.limit);
      // An empty last page is allowed; one that leads nowhere further is not.
      expect(page.cursor).not.toBe(cursor ?? 'none');
      ids.push(...page.items.map(({ articleId }) => articleId));
      cursor = page.cursor;
      await between();
    } while (cursor !== null);
    return ids;
  }

  test('put together from its pages is the sorted list of what matches, also while articles arrive', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, asked, async (made, asks) => {
        const prefix = `r${++run}`;
        const at = (offset: number) =>
          `${2000 + (run % 20)}-${String(1 + (run % 12)).padStart(2, '0')}-${String(1 + (run % 28)).padStart(2, '0')}T00:0${offset}:00.000Z`;
        const articles = made.map((draft, i) => ({
          late: draft.late,
          article: storedArticle({
            articleId: `${prefix}-${i}`,
            publishedAt: at(draft.published),
            ingestedAt: at(draft.ingested),
            tickers: draft.tickers.map(([symbol, found]) => ticker(`${prefix}${symbol}`, found)),
            feedIds: [prefix],
            storyId: draft.story ? prefix : `${prefix}-other`,
          }),
        }));
        const late = articles.filter((made) => made.late).map(({ article }) => article);
        const present = articles.filter((made) => !made.late).map(({ article }) => article);
        for (const article of present) await store.save(article, 'x', null);
        const range = { from: at(asks.from ?? 0), to: at(asks.to ?? 9) };
        const found = await pagesOf(
          reader(store, prefix, asks),
          { limit: asks.limit, order: asks.order, ...range },
          async () => {
            const next = late.pop();
            if (next) await store.save(next, 'x', null);
          },
        );
        const model = expected(present, prefix, asks, range);
        const early = new Set(present.map(({ articleId }) => articleId));
        expect(found.filter((id) => early.has(id))).toEqual(model);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 120, seed: 11 },
    );
  }, 240_000);

  test('of all of several companies with little in common pages are few, and end', async () => {
    for (let i = 0; i < 30; i++)
      await store.save(
        storedArticle({
          articleId: `sparse-${i}`,
          publishedAt: `2026-11-01T00:${10 + i}:00.000Z`,
          feedIds: ['sparse'],
          tickers: [ticker('MANY'), ...(i === 3 ? [ticker('RARE')] : [])],
        }),
        'x',
        null,
      );
    let pages = 0;
    const both = { tickers: ['MANY.XETR', 'RARE.XETR'], match: 'all' as const };
    const found = await pagesOf(
      (options) => store.ofTickers(both, options),
      { limit: 5, order: 'newest' },
      async () => void pages++,
    );
    expect(found).toEqual(['sparse-3']);
    expect(pages).toBeLessThanOrEqual(6);
    const none = { tickers: ['MANY.XETR', 'NONE.XETR'], match: 'all' as const };
    expect(await store.ofTickers(none, { limit: 5, cursor: null })).toEqual({ items: [], cursor: null });
  });

  test('shows of each article the company it is most about', async () => {
    const [much, little] = [
      { ...ticker('MUCH'), relevance: 0.9 },
      { ...ticker('LITTLE'), relevance: 0.1 },
    ];
    await store.save(storedArticle({ articleId: 'relevant', tickers: [much, little] }), 'x', null);
    for (const tickers of [
      ['MUCH.XETR', 'LITTLE.XETR'],
      ['LITTLE.XETR', 'MUCH.XETR'],
    ]) {
      const { items } = await store.ofTickers({ tickers, match: 'any' }, { limit: 5, cursor: null });
      expect(items.map(({ relevance }) => relevance)).toEqual([0.9]);
    }
  });

  test('an article that is revised while a reader catches up comes again, once, with its new revision', async () => {
    const at = (minutes: number) => `2026-11-10T00:0${minutes}:00.000Z`;
    const articles = [0, 1, 2, 3].map((i) => storedArticle({ articleId: `caught-${i}`, ingestedAt: at(i) }));
    for (const article of articles) await store.save(article, 'x', null);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<ArticleStore['changes']>> = await store.changes({
        limit: 2,
        cursor,
        order: 'oldest',
        from: at(0),
        to: at(9),
      });
      seen.push(...page.items.map(({ articleId, revision }) => `${articleId} r${revision}`));
      const [first] = articles;
      if (cursor === null && first)
        await store.save({ ...first, revision: 2, ingestedAt: at(7) }, 'x', first);
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toEqual(['caught-0 r1', 'caught-1 r1', 'caught-2 r1', 'caught-3 r1', 'caught-0 r2']);
  });

  test('what has expired is in no listing, though the table may hold it for days', async () => {
    const gone = storedArticle({
      articleId: 'gone',
      storyId: 'gone',
      feedIds: ['gone'],
      publishedAt: '2026-01-01T00:00:00.000Z',
      ingestedAt: '2026-01-01T00:00:00.000Z',
      discoveredAt: '2026-01-01T00:00:00.000Z',
      tickers: [ticker('GONE')],
    });
    await store.save(gone, 'x', null);
    const options = {
      limit: 200,
      cursor: null,
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-01-01T00:00:00.000Z',
    };
    const selection = { tickers: ['GONE.XETR'], match: 'any' as const };
    for (const page of [
      store.newest(options),
      store.changes(options),
      store.ofStory('gone', options),
      store.ofFeed('gone', options),
      store.ofTickers(selection, options),
      store.ofTickers({ ...selection, label: 'neutral' }, options),
    ])
      expect((await page).items).toEqual([]);
  });
});

function reader(store: ArticleStore, prefix: string, asks: Asked) {
  const tickers = asks.tickers.map((symbol) => `${prefix}${symbol}.XETR`);
  return {
    newest: store.newest,
    changes: store.changes,
    tickers: (options: ListingOptions) =>
      store.ofTickers({ tickers, match: asks.match, label: asks.label }, options),
    feed: (options: ListingOptions) => store.ofFeed(prefix, options),
    story: (options: ListingOptions) => store.ofStory(prefix, options),
  }[asks.kind];
}

/** What the listing is to hold, by plain filtering and sorting. */
function expected(
  articles: readonly StoredArticle[],
  prefix: string,
  asks: Asked,
  { from, to }: { from: string; to: string },
) {
  const time = (article: StoredArticle) =>
    asks.kind === 'changes' ? article.ingestedAt : article.publishedAt;
  const matches = (article: StoredArticle) => {
    if (asks.kind === 'story') return article.storyId === prefix;
    if (asks.kind !== 'tickers') return true;
    const named = (symbol: string) =>
      article.tickers.some(
        (found) =>
          found.symbol === `${prefix}${symbol}` &&
          (asks.label === null || found.sentiment?.label === asks.label),
      );
    return asks.match === 'all' ? asks.tickers.every(named) : asks.tickers.some(named);
  };
  const sorted = articles
    .filter((article) => matches(article) && time(article) >= from && time(article) <= to)
    .map((article) => ({ id: article.articleId, key: timeKey(time(article), article.articleId) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
  return asks.order === 'newest' ? sorted.reverse() : sorted;
}
