/** Feeds: with their health, added and deleted, paused and resumed, polled now, in and out as OPML. */
import { createRoute, z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { addFeed } from '../add-feed.ts';
import { CANARY_FEED_ID } from '../canary/probe.ts';
import { InputError, NotFoundError } from '../errors.ts';
import type { Feed } from '../feeds/feed.ts';
import { newFeed, withSettings } from '../feeds/new-feed.ts';
import { readSubscriptions, type Subscription, writeOpml } from '../feeds/opml.ts';
import { endSubscription } from '../poll/subscription.ts';
import type { Cursors } from './cursor.ts';
import { BAD_REQUEST, json, NOT_FOUND, pageOf, routes, TOO_LARGE } from './routes.ts';
import { AddedFeed, FeedChanges, FeedView, Imported, MAX_IMPORTED, NewFeed, PageQuery } from './schemas.ts';
import type { ApiServices } from './services.ts';

const MAX_ADDRESS = 2048;
/** Written in parallel: all have to be in before a gateway gives up. */
const IMPORT_AT_ONCE = 50;
/** Read at once where all are wanted: few round trips. */
const EXPORT_AT_ONCE = 10_000;
const Id = z.object({ id: z.string().min(1).max(64) });
const one = { 200: json(FeedView, 'The feed'), ...BAD_REQUEST, ...NOT_FOUND };

const listFeeds = createRoute({
  operationId: 'listFeeds',
  tags: ['Feeds'],
  method: 'get',
  path: '/v1/feeds',
  summary: 'Feeds with their health and the reason for their next poll',
  request: { query: PageQuery },
  responses: { 200: json(pageOf(FeedView), 'A page of feeds'), ...BAD_REQUEST },
});
const exportOpml = createRoute({
  operationId: 'exportOpml',
  tags: ['Feeds'],
  method: 'get',
  path: '/v1/feeds/opml',
  summary: 'All feeds as OPML',
  responses: {
    200: { description: 'OPML 2.0', content: { 'text/x-opml': { schema: z.string() } } },
    ...BAD_REQUEST,
  },
});
const importOpml = createRoute({
  operationId: 'importOpml',
  tags: ['Feeds'],
  method: 'post',
  path: '/v1/feeds/opml',
  summary: 'Add every feed of an OPML document or of a list of addresses; known ones stay as they are',
  description: `Takes up to ${MAX_IMPORTED} feeds a request: send more in parts, as \`tickerwire import\` does. Sending a part again does no harm.`,
  request: { body: { required: true, content: { 'text/x-opml': { schema: z.string() } } } },
  responses: { 200: json(Imported, 'What was added'), ...BAD_REQUEST, ...TOO_LARGE },
});
const add = createRoute({
  operationId: 'addFeed',
  tags: ['Feeds'],
  method: 'post',
  path: '/v1/feeds',
  summary: 'Add a feed: it is fetched once and says what it holds; of a web page its feed is taken',
  request: { body: { required: true, content: { 'application/json': { schema: NewFeed } } } },
  responses: {
    200: json(AddedFeed, 'The feed was there already'),
    201: json(AddedFeed, 'The feed was added'),
    ...BAD_REQUEST,
  },
});
const get = createRoute({
  operationId: 'getFeed',
  tags: ['Feeds'],
  method: 'get',
  path: '/v1/feeds/{id}',
  summary: 'One feed',
  request: { params: Id },
  responses: one,
});
const change = createRoute({
  operationId: 'changeFeed',
  tags: ['Feeds'],
  method: 'patch',
  path: '/v1/feeds/{id}',
  summary: 'Change the settings of a feed',
  request: { params: Id, body: { required: true, content: { 'application/json': { schema: FeedChanges } } } },
  responses: one,
});
const action = (name: 'pause' | 'resume' | 'poll', summary: string) =>
  createRoute({
    operationId: `${name}Feed`,
    tags: ['Feeds'],
    method: 'post',
    path: `/v1/feeds/{id}/${name}` as const,
    summary,
    request: { params: Id },
    responses: one,
  });
const pause = action('pause', 'Poll a feed no more');
const resume = action('resume', 'Poll a paused feed again, at once');
const poll = action('poll', 'Poll a feed now');
const remove = createRoute({
  operationId: 'deleteFeed',
  tags: ['Feeds'],
  method: 'delete',
  path: '/v1/feeds/{id}',
  summary: 'Delete a feed; its articles stay',
  request: { params: Id },
  responses: { 204: { description: 'Deleted' }, ...BAD_REQUEST, ...NOT_FOUND },
});

export function feedRoutes(services: ApiServices, cursors: Cursors) {
  const { feeds, feedQueue, clock } = services;
  const find = async (id: string): Promise<Feed> => {
    const feed = await feeds.get(id);
    if (feed === null) throw new NotFoundError(`there is no feed ${id}`);
    return feed;
  };
  const update = async (id: string, changes: Partial<Feed>) => {
    if (!(await feeds.update(id, changes))) throw new NotFoundError(`there is no feed ${id}`);
    return viewOf(await find(id));
  };
  const queue = (feedId: string) =>
    feedQueue.send([{ feedId, pollId: `asked-${clock.now().getTime().toString(36)}` }]);

  return routes()
    .openapi(listFeeds, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const page = await feeds.list({ limit, cursor: await cursors.open(cursor, { feeds: true }) });
      const next = await cursors.seal(page.cursor, { feeds: true });
      return c.json({ items: page.items.map(viewOf), cursor: next }, 200);
    })
    .openapi(exportOpml, async (c) => {
      const all: Feed[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof feeds.list>> = await feeds.list({
          limit: EXPORT_AT_ONCE,
          cursor,
        });
        all.push(...page.items);
        cursor = page.cursor;
      } while (cursor !== null);
      const outlines = all
        .filter(({ feedId }) => feedId !== CANARY_FEED_ID)
        .map(({ url, title, siteUrl, settings }) => ({
          url,
          title,
          siteUrl,
          tags: settings.tags,
        }));
      const opml = writeOpml(outlines, { title: 'Tickerwire', now: clock.now() });
      return c.body(opml, 200, { 'content-type': 'text/x-opml; charset=utf-8' });
    })
    .openapi(importOpml, async (c) => {
      const list = readSubscriptions(await c.req.text());
      if (list.feeds.length > MAX_IMPORTED)
        throw new HTTPException(413, {
          message: `${list.feeds.length} feeds are more than the ${MAX_IMPORTED} that one request takes: send them in parts, as \`tickerwire import\` does`,
        });
      const found = list.feeds.map((outline) => bounded(outline, clock.now()));
      let added = 0;
      for (let start = 0; start < found.length; start += IMPORT_AT_ONCE) {
        const batch = found.slice(start, start + IMPORT_AT_ONCE);
        added += (await Promise.all(batch.map((feed) => feeds.add(feed)))).filter(Boolean).length;
      }
      return c.json({ added, known: list.feeds.length - added, duplicates: list.duplicates }, 200);
    })
    .openapi(add, async (c) => {
      const { url, settings } = c.req.valid('json');
      const found = await addFeed(services, url, settings ?? {});
      const body = { ...found, feed: viewOf(found.feed) };
      return found.added ? c.json(body, 201) : c.json(body, 200);
    })
    .openapi(get, async (c) => c.json(viewOf(await find(c.req.valid('param').id)), 200))
    .openapi(change, async (c) => {
      const feed = await find(c.req.valid('param').id);
      const settings = withSettings(feed.settings, c.req.valid('json').settings);
      return c.json(await update(feed.feedId, { settings }), 200);
    })
    .openapi(pause, async (c) =>
      c.json(
        await update(c.req.valid('param').id, { status: 'paused', pausedReason: 'paused by an operator' }),
        200,
      ),
    )
    .openapi(resume, async (c) => {
      const { id } = c.req.valid('param');
      const now = clock.now().toISOString();
      const due = { nextPollAt: now, nextPollReason: 'resumed by an operator' };
      return c.json(await update(id, { status: 'active', pausedReason: null, ...due }), 200);
    })
    .openapi(poll, async (c) => {
      const feed = await find(c.req.valid('param').id);
      await queue(feed.feedId);
      return c.json(viewOf(feed), 200);
    })
    .openapi(remove, async (c) => {
      const feed = await find(c.req.valid('param').id);
      // Removed first: a hub that asks back whether we mean it finds that we do.
      await feeds.remove(feed.feedId);
      await endSubscription(services, feed);
      return c.body(null, 204);
    });
}

/** An outline may say anything of any length; the feed itself will tell its title. */
function bounded({ url, title, siteUrl, tags }: Subscription, now: Date): Feed {
  if (url.length > MAX_ADDRESS)
    throw new InputError(`an address has more than ${MAX_ADDRESS} characters: ${url.slice(0, 80)}…`, 'body');
  return {
    ...newFeed(url, now, { tags: tags.slice(0, 50).map((tag) => tag.slice(0, 100)) }),
    title: title?.slice(0, 300) ?? null,
    siteUrl: siteUrl !== null && siteUrl.length <= MAX_ADDRESS ? siteUrl : null,
  };
}

export const viewOf = (feed: Feed): z.infer<typeof FeedView> => FeedView.parse(feed);
