/** How long each endpoint takes in this process and what a page reads: 10,000 articles, up to 50 pages of each. */
import { z } from 'zod';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { startApi } from '../api/support.ts';
import { rngOf } from '../fuzz/random.ts';
import { storedArticle, ticker } from '../support/articles.ts';
import { type Consumed, meter } from './consumed.ts';

const ARTICLES = 10_000;
const COMPANIES = 200;
const FEEDS = 40;
const DAYS = 30;
const END = Date.parse('2026-11-22T11:00:00.000Z');
const PAGES = 50;
const SAVED_AT_ONCE = 16;

export type EndpointFigures = {
  endpoint: string;
  requests: number;
  /** Items a page, the mean. */
  items: number;
  p50Ms: number;
  p99Ms: number;
  /** Read units a page, the mean: 4 KB, or half of one where the read may lag behind. */
  readUnits: number;
  /** Calls to DynamoDB a page, the mean. */
  calls: number;
};

type Api = Awaited<ReturnType<typeof startApi>>;
const Body = z.object({
  items: z.array(z.unknown()).default([]),
  cursor: z.string().nullable().default(null),
});

const LISTINGS = [
  '/v1/articles',
  '/v1/articles?sort=oldest',
  '/v1/articles?limit=200',
  '/v1/articles?language=en',
  '/v1/articles?topics=insolvency',
  '/v1/articles?tickers=C0.XETR',
  '/v1/articles?tickers=C0.XETR&sentiment=negative',
  '/v1/articles?tickers=C0.XETR&minRelevance=0.4',
  '/v1/articles?tickers=C0.XETR,C1.XETR,C2.XETR',
  '/v1/articles?tickers=C0.XETR,C1.XETR&match=all',
  '/v1/articles?feed=f0',
  '/v1/articles?changedAfter=2026-10-01T00:00:00Z',
  '/v1/tickers/C0.XETR/articles',
  '/v1/stories/s0',
  '/v1/feeds',
  '/v1/entries',
];
const SINGLE = [
  '/v1/articles/a77',
  '/v1/articles/a77/text',
  '/v1/articles/a77/explain',
  '/v1/tickers/C0.XETR/sentiment?interval=day&from=2026-11-15T00:00:00Z',
  '/v1/tickers?hours=24',
  '/v1/feeds/f0',
  '/v1/status',
  '/feeds/all.rss',
  '/feeds/tickers/C0.XETR.json',
  '/',
];

/** @param args how many articles, 10,000 where it is left out. */
export async function run(args: readonly string[] = []): Promise<EndpointFigures[]> {
  const api = await startApi();
  const started = performance.now();
  await fill(api, Number(args[0] ?? ARTICLES));
  process.stderr.write(`stored in ${Math.round((performance.now() - started) / 1000)} s\n`);
  const consumed = meter(api.emulators.dynamo);
  const figures: EndpointFigures[] = [];
  for (const path of LISTINGS) figures.push(await measure(api, consumed, path, PAGES));
  for (const path of SINGLE) figures.push(await measure(api, consumed, path, 20));
  await api.stop();
  return figures;
}

/** Companies and feeds follow Zipf: few are in most of the news. */
async function fill(api: Api, count: number): Promise<void> {
  const rng = rngOf('articles');
  const zipf = (size: number) => Math.floor(size ** (rng.below(1_000_000) / 1_000_000)) - 1;
  const { articles, feeds } = api.services;
  for (let i = 0; i < FEEDS; i++)
    await feeds.add({ ...newFeed(`https://news${i}.example/feed.xml`, new Date(END)), feedId: `f${i}` });
  const save = async (i: number) => {
    const at = new Date(END - Math.floor((i / count) * DAYS * 86_400_000)).toISOString();
    const symbols = new Set(Array.from({ length: rng.below(4) }, () => `C${zipf(COMPANIES)}`));
    const tickers = [...symbols].map((symbol) => ({
      ...ticker(symbol, rng.pick(['positive', 'neutral', 'negative'])),
      relevance: rng.below(100) / 100,
      evidence: SENTENCE,
    }));
    const article = storedArticle({
      articleId: `a${i}`,
      title: `Konzern ${i} hebt nach starkem Quartal die Prognose an – Aktie legt deutlich zu`,
      publishedAt: at,
      discoveredAt: at,
      ingestedAt: at,
      language: rng.chance(0.5) ? 'en' : 'de',
      feedIds: [`f${zipf(FEEDS)}`],
      storyId: rng.chance(0.02) ? 's0' : `a${i}`,
      topics: [{ topic: rng.chance(0.02) ? 'insolvency' : 'earnings', evidence: SENTENCE }],
      summary: {
        sentences: [SENTENCE, SENTENCE, SENTENCE],
        method: 'extractive',
        headline: null,
        companies: [],
        usage: null,
      },
      tickers,
    });
    await articles.save(article, `${SENTENCE}\n\n`.repeat(25), null);
  };
  for (let start = 0; start < count; start += SAVED_AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(SAVED_AT_ONCE, count - start) }, (_, i) => save(start + i)),
    );
}

const SENTENCE =
  'Der Umsatz wuchs um sieben Prozent auf 4,82 Milliarden Euro, der bereinigte Betriebsgewinn auf 611 Millionen Euro.';

async function measure(
  api: Api,
  consumed: { take(): Consumed },
  path: string,
  most: number,
): Promise<EndpointFigures> {
  const times: number[] = [];
  let cursor: string | null = null;
  let items = 0;
  await api.app.request(path);
  consumed.take();
  do {
    const next: string = cursor === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`;
    const started = performance.now();
    const response = await api.app.request(next);
    const text = await response.text();
    times.push(performance.now() - started);
    if (response.status !== 200) throw new Error(`${next} answered ${response.status}: ${text}`);
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const body: z.infer<typeof Body> = Body.parse(isJson ? JSON.parse(text) : {});
    items += body.items.length;
    cursor = LISTINGS.includes(path) ? body.cursor : null;
  } while (times.length < most && (cursor !== null || !LISTINGS.includes(path)));
  const { read, calls } = consumed.take();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (quantile: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? 0);
  const mean = (sum: number) => round(sum / times.length);
  return {
    endpoint: path,
    requests: times.length,
    items: mean(items),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    readUnits: mean(read),
    calls: mean(calls),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
