import { z } from 'zod';
import { buildUniverse } from '../../lib/analysis/tickers/universe.ts';
import { createApi } from '../../lib/api/app.ts';
import type { ApiServices } from '../../lib/api/services.ts';
import { createFetcher } from '../../lib/http/fetch.ts';
import { startEmulators } from '../../lib/local/emulators.ts';
import type { StoredArticle } from '../../lib/model.ts';
import type { Telemetry } from '../../lib/ports.ts';
import { createArticleQueue, createFeedQueue } from '../../lib/queues/sqs.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { createFeedStore, createLedger, createSharedKey } from '../../lib/storage/feeds.ts';
import { storedArticle } from '../support/articles.ts';

export const NOW = new Date('2026-11-22T12:00:00.000Z');

const universe = buildUniverse([
  { symbol: 'TST', mic: 'XETR', isin: 'DE000TST0000', name: 'Test AG', aliases: [] },
  { symbol: 'DUP', mic: 'XNYS', isin: null, name: 'Dup Inc.', aliases: [] },
  { symbol: 'DUP', mic: 'XETR', isin: null, name: 'Dup AG', aliases: [] },
]);

export async function startApi(telemetry: Partial<Telemetry> = {}) {
  const emulators = await startEmulators(null);
  const clock = { now: () => NOW };
  const { dynamo, sqs } = emulators;
  const fetcher = createFetcher({ userAgent: 'Tickerwire/0.1 (+test)', allowPrivateAddresses: true });
  const services: ApiServices = {
    clock,
    fetcher,
    universe,
    articles: createArticleStore(dynamo, { tableName: 'Articles', retentionDays: 90, clock }),
    feeds: createFeedStore(dynamo, { tableName: 'Feeds' }),
    ledger: createLedger(dynamo, { tableName: 'Feeds', clock }),
    cursorKey: createSharedKey(dynamo, { tableName: 'Feeds', name: 'cursors' }),
    hubCallback: { url: null, key: createSharedKey(dynamo, { tableName: 'Feeds', name: 'hubs' }) },
    feedQueue: createFeedQueue(sqs, emulators.feedQueueUrl),
    articleQueue: createArticleQueue(sqs, emulators.articleQueueUrl),
    telemetry: { info: () => {}, warn: () => {}, count: () => {}, record: () => {}, ...telemetry },
  };
  return {
    app: createApi(services, { liveEvents: true, console: true, loopbackOnly: true }),
    services,
    emulators,
    save: (changes: Partial<StoredArticle>) =>
      services.articles.save(storedArticle(changes), changes.title ?? 'text', null),
    async stop() {
      await fetcher.close();
      await emulators.stop();
    },
  };
}

export const Page = z.object({
  items: z.array(z.record(z.string(), z.unknown())),
  cursor: z.string().nullable(),
});
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  field: z.string().optional(),
});

export async function problemOf(response: Response): Promise<z.infer<typeof Problem>> {
  const type = response.headers.get('content-type');
  if (type !== 'application/problem+json') throw new Error(`${response.status} is ${type}, no problem`);
  return Problem.parse(await response.json());
}

/** An hour of a day in November 2026. */
export const day = (number: number, hour = '08'): string =>
  `2026-11-${String(number).padStart(2, '0')}T${hour}:00:00.000Z`;
