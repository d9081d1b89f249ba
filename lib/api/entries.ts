/** The ledger: which entries wait or failed and why, and trying them again. */
import { createRoute, z } from '@hono/zod-openapi';
import { NotFoundError } from '../errors.ts';
import type { LedgerEntry } from '../feeds/feed.ts';
import { requeue } from '../pipeline.ts';
import type { Cursors } from './cursor.ts';
import { BAD_REQUEST, json, NOT_FOUND, pageOf, routes } from './routes.ts';
import { LedgerView, PageQuery, Requeued, When } from './schemas.ts';
import type { ApiServices } from './services.ts';

const listEntries = createRoute({
  operationId: 'listEntries',
  tags: ['Entries'],
  method: 'get',
  path: '/v1/entries',
  summary: 'Entries that failed, or that wait, oldest first',
  request: { query: PageQuery.extend({ state: z.enum(['failed', 'queued']).default('failed') }) },
  responses: { 200: json(pageOf(LedgerView), 'A page of ledger records'), ...BAD_REQUEST },
});
const retry = createRoute({
  operationId: 'retryEntry',
  tags: ['Entries'],
  method: 'post',
  path: '/v1/entries/{feedId}/{entryKey}/retry',
  summary: 'Queue an entry again: what was stored from its feed becomes the full article',
  request: { params: z.object({ feedId: z.string().max(64), entryKey: z.string().max(64) }) },
  responses: { 202: json(LedgerView, 'It is queued'), ...BAD_REQUEST, ...NOT_FOUND },
});

const reprocess = createRoute({
  operationId: 'reprocessFeed',
  tags: ['Entries'],
  method: 'post',
  path: '/v1/feeds/{feedId}/reprocess',
  summary: 'Queue a part of what a feed ever showed again; call it until `cursor` is null',
  request: {
    params: z.object({ feedId: z.string().min(1).max(64) }),
    query: PageQuery.extend({
      since: When.openapi({
        description: 'Only what was discovered at this instant or later.',
      }),
      dryRun: z.stringbool().default(false),
    }),
  },
  responses: { 200: json(Requeued, 'How many were queued'), ...BAD_REQUEST, ...NOT_FOUND },
});

export function entryRoutes(services: ApiServices, cursors: Cursors) {
  const { ledger, feeds, clock } = services;
  return routes()
    .openapi(listEntries, async (c) => {
      const { state, limit, cursor } = c.req.valid('query');
      const before = new Date(clock.now().getTime() + 1000);
      const page = await ledger.open(state, { before, limit, cursor: await cursors.open(cursor, { state }) });
      return c.json(
        { items: page.items.map(viewOf), cursor: await cursors.seal(page.cursor, { state }) },
        200,
      );
    })
    .openapi(retry, async (c) => {
      const { feedId, entryKey } = c.req.valid('param');
      const record = await ledger.get(feedId, entryKey);
      if (record === null) throw new NotFoundError(`there is no entry ${entryKey} of feed ${feedId}`);
      return c.json(viewOf((await requeue(services, record, 0)) ?? record), 202);
    })
    .openapi(reprocess, async (c) => {
      const { feedId } = c.req.valid('param');
      const { limit, cursor, since, dryRun } = c.req.valid('query');
      if ((await feeds.get(feedId)) === null) throw new NotFoundError(`there is no feed ${feedId}`);
      const filter = { feedId, since };
      const page = await ledger.list(feedId, { limit, cursor: await cursors.open(cursor, filter) });
      const chosen = page.items.filter(({ discoveredAt }) => since === undefined || discoveredAt >= since);
      if (!dryRun) for (const record of chosen) await requeue(services, record, 0);
      return c.json({ queued: chosen.length, cursor: await cursors.seal(page.cursor, filter) }, 200);
    });
}

const viewOf = (record: LedgerEntry): z.infer<typeof LedgerView> =>
  LedgerView.parse({ ...record, title: record.entry.title, link: record.entry.link });
