/** Companies: which were in the news, the news of one, and how its sentiment moved. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Clock } from '../ports.ts';
import type { Cursors } from './cursor.ts';
import { checkRange, listingOptions } from './listing-options.ts';
import { BAD_REQUEST, json, pageOf, routes } from './routes.ts';
import { Listing, RangeQuery, SentimentPoint, TickerSummary, wholeNumber } from './schemas.ts';
import type { ApiServices } from './services.ts';
import { readAll, series, summarize } from './statistics.ts';
import type { TickerNames } from './ticker-names.ts';

const Ticker = z.object({
  ticker: z.string().min(1).max(32).openapi({ description: 'SYMBOL.MIC, a symbol or an ISIN.' }),
});
const HOUR_MS = 3_600_000;
const INTERVAL_MS = { hour: HOUR_MS, day: 24 * HOUR_MS };
/** For how long the list of tickers is not made anew. */
const FRESH_MS = 60_000;

const listTickers = createRoute({
  operationId: 'listTickers',
  tags: ['Companies'],
  method: 'get',
  path: '/v1/tickers',
  summary: 'Companies mentioned lately, most often first, with the mean of their sentiment',
  request: {
    query: z.object({
      hours: wholeNumber(1, 168, 24).openapi({ description: 'How far to look back.' }),
      limit: wholeNumber(1, 200, 50).openapi({ description: 'Companies at the most.' }),
    }),
  },
  responses: { 200: json(pageOf(TickerSummary), 'The companies; `cursor` is always null'), ...BAD_REQUEST },
});
const listArticles = createRoute({
  operationId: 'listTickerArticles',
  tags: ['Companies'],
  method: 'get',
  path: '/v1/tickers/{ticker}/articles',
  summary: "One company's news with its relevance and sentiment",
  request: { params: Ticker, query: RangeQuery },
  responses: { 200: json(pageOf(Listing), 'A page of articles'), ...BAD_REQUEST },
});
const getSentiment = createRoute({
  operationId: 'getTickerSentiment',
  tags: ['Companies'],
  method: 'get',
  path: '/v1/tickers/{ticker}/sentiment',
  summary: "A company's sentiment over time; buckets without news are left out",
  request: {
    params: Ticker,
    query: RangeQuery.pick({ from: true, to: true }).extend({
      interval: z.enum(['hour', 'day']).default('day'),
    }),
  },
  responses: {
    200: json(z.object({ ticker: z.string(), points: z.array(SentimentPoint) }), 'The series, oldest first'),
    ...BAD_REQUEST,
  },
});

export function tickerRoutes({ articles, clock }: ApiServices, names: TickerNames, cursors: Cursors) {
  const fresh = remembered(clock);
  return routes()
    .openapi(listTickers, async (c) => {
      const { hours, limit } = c.req.valid('query');
      const from = new Date(clock.now().getTime() - hours * HOUR_MS).toISOString();
      const summaries = await fresh(hours, async () =>
        summarize(await readAll((page) => articles.newest(page), { from, to: null })),
      );
      const items = summaries.slice(0, limit).map((found) => {
        const listing = names.listing(found.ticker);
        return { ...found, name: listing?.name ?? null, isin: listing?.isin ?? null };
      });
      return c.json({ items, cursor: null }, 200);
    })
    .openapi(listArticles, async (c) => {
      const ticker = names.keyOf(c.req.valid('param').ticker);
      const { limit: _, cursor, ...range } = c.req.valid('query');
      const filter = { ticker, ...range };
      const options = listingOptions(c.req.valid('query'), await cursors.open(cursor, filter));
      const page = await articles.ofTickers({ tickers: [ticker], match: 'any' }, options);
      return c.json({ items: page.items, cursor: await cursors.seal(page.cursor, filter) }, 200);
    })
    .openapi(getSentiment, async (c) => {
      const ticker = names.keyOf(c.req.valid('param').ticker);
      const { from, to, interval } = c.req.valid('query');
      checkRange({ from, to });
      const news = await readAll((page) => articles.ofTickers({ tickers: [ticker], match: 'any' }, page), {
        from: from ?? new Date(clock.now().getTime() - 30 * INTERVAL_MS[interval]).toISOString(),
        to: to ?? null,
      });
      return c.json({ ticker, points: series(news, INTERVAL_MS[interval]) }, 200);
    });
}

type Summaries = ReturnType<typeof summarize>;

function remembered(clock: Clock) {
  const kept = new Map<number, { at: number; value: Promise<Summaries> }>();
  return (hours: number, make: () => Promise<Summaries>): Promise<Summaries> => {
    const now = clock.now().getTime();
    const known = kept.get(hours);
    if (known && now - known.at < FRESH_MS) return known.value;
    const value = make();
    kept.set(hours, { at: now, value });
    value.catch(() => kept.delete(hours));
    return value;
  };
}
