/** Health at a glance: what an operator asks first. */
import { createRoute, z } from '@hono/zod-openapi';
import { CANARY_FEED_ID } from '../canary/probe.ts';
import { canaryStatus } from '../canary/watch.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Page } from '../ports.ts';
import { BAD_REQUEST, FORBIDDEN, json, routes } from './routes.ts';
import { Status } from './schemas.ts';
import type { ApiServices } from './services.ts';

const OVERDUE_MS = 30 * 60_000;
const DAY_MS = 86_400_000;
/** Records counted at the most: beyond it the figure says "at least". */
const COUNTED = 2000;

const getHealth = createRoute({
  operationId: 'getHealth',
  tags: ['Operation'],
  method: 'get',
  path: '/healthz',
  summary: 'Whether the API answers at all',
  responses: { 200: json(z.object({ status: z.literal('ok') }), 'It does'), ...FORBIDDEN },
});
const getStatus = createRoute({
  operationId: 'getStatus',
  tags: ['Operation'],
  method: 'get',
  path: '/v1/status',
  summary: 'Health at a glance',
  responses: { 200: json(Status, 'The status'), ...BAD_REQUEST },
});

export const healthRoutes = () => routes().openapi(getHealth, (c) => c.json({ status: 'ok' as const }, 200));

export function statusRoutes(services: ApiServices) {
  return routes().openapi(getStatus, async (c) => c.json(await statusOf(services), 200));
}

async function statusOf(services: ApiServices): Promise<z.infer<typeof Status>> {
  const { feeds, ledger, articles, clock } = services;
  const now = clock.now();
  const before = new Date(now.getTime() + 1000);
  const listed = await readAll<Feed>((cursor) => feeds.list({ limit: 1000, cursor }));
  const allFeeds = listed.filter(({ feedId }) => feedId !== CANARY_FEED_ID);
  const active = allFeeds.filter(({ status }) => status === 'active');
  const failing = active.filter(({ consecutiveErrors }) => consecutiveErrors > 0).length;
  const overdue = active.filter(
    ({ nextPollAt }) => Date.parse(nextPollAt) < now.getTime() - OVERDUE_MS,
  ).length;
  const queued = await readAll((cursor) => ledger.open('queued', { before, limit: 200, cursor }));
  const failed = await readAll((cursor) => ledger.open('failed', { before, limit: 200, cursor }));
  const from = new Date(now.getTime() - DAY_MS).toISOString();
  const recent = await readAll((cursor) => articles.changes({ limit: 200, cursor, from }));
  const feedOnly = recent.filter(({ completeness }) => completeness === 'feed-only').length;
  const [newest] = (await articles.newest({ limit: 1, cursor: null })).items;
  const [probe] = (await canaryStatus(services)).probes;
  const canary = probe ? { publishedAt: probe.publishedAt, delaySeconds: probe.delaySeconds } : null;
  const problems = [
    overdue > 0
      ? `${overdue} ${overdue === 1 ? 'feed has' : 'feeds have'} been due for more than half an hour: is the scheduler running?`
      : '',
    failed.length > 0
      ? `${failed.length} ${failed.length === 1 ? 'entry' : 'entries'} failed for good: see entries --failed, then redrive`
      : '',
    failing > active.length / 2 && failing > 0
      ? `${failing} of ${active.length} feeds failed at their last poll`
      : '',
  ].filter((problem) => problem !== '');
  return {
    ok: problems.length === 0,
    problems,
    feeds: { active: active.length, paused: allFeeds.length - active.length, failing, overdue },
    entries: { queued: queued.length, failed: failed.length },
    articles: { lastDay: recent.length, feedOnly, newest: newest?.publishedAt ?? null },
    canary,
  };
}

async function readAll<Item>(read: (cursor: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read(cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null && items.length < COUNTED);
  return items;
}
