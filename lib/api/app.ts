/** The HTTP API. The document at /openapi.json is made from the schemas that validate the requests. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { NotFoundError } from '../errors.ts';
import type { Feed } from '../feeds/feed.ts';
import { newFeed } from '../feeds/new-feed.ts';
import type { ArticleStore, Clock, FeedStore, ListingOptions, Telemetry } from '../ports.ts';
import { errorToProblem, problem } from './problems.ts';
import {
  Article,
  FeedView,
  Listing,
  ListingQuery,
  NewFeed,
  Problem,
  pageOf,
  TickerListing,
} from './schemas.ts';

export type ApiServices = {
  articles: ArticleStore;
  feeds: FeedStore;
  clock: Clock;
  telemetry: Telemetry;
};

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const failure = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

const listArticles = createRoute({
  method: 'get',
  path: '/v1/articles',
  summary: 'Articles, newest first',
  request: { query: ListingQuery },
  responses: { 200: json(pageOf(Listing), 'A page of articles'), 400: failure('A parameter is wrong') },
});
const getArticle = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  summary: 'One article with its text',
  request: { params: z.object({ id: z.string().max(64) }) },
  responses: { 200: json(Article, 'The article'), 404: failure('No such article') },
});
const listTickerArticles = createRoute({
  method: 'get',
  path: '/v1/tickers/{symbol}/articles',
  summary: "One company's news, newest first; `symbol` is SYMBOL.MIC",
  request: { params: z.object({ symbol: z.string().max(32) }), query: ListingQuery },
  responses: { 200: json(pageOf(TickerListing), 'A page of articles'), 400: failure('A parameter is wrong') },
});
const listFeeds = createRoute({
  method: 'get',
  path: '/v1/feeds',
  summary: 'Feeds with their health',
  request: { query: ListingQuery.pick({ limit: true, cursor: true }) },
  responses: { 200: json(pageOf(FeedView), 'A page of feeds'), 400: failure('A parameter is wrong') },
});
const addFeed = createRoute({
  method: 'post',
  path: '/v1/feeds',
  summary: 'Add a feed; it is polled within a minute',
  request: { body: { required: true, content: { 'application/json': { schema: NewFeed } } } },
  responses: {
    200: json(FeedView, 'The feed was there already'),
    201: json(FeedView, 'The feed was added'),
    400: failure('The body is wrong'),
  },
});
const deleteFeed = createRoute({
  method: 'delete',
  path: '/v1/feeds/{id}',
  summary: 'Delete a feed; its articles stay',
  request: { params: z.object({ id: z.string().max(64) }) },
  responses: { 204: { description: 'Deleted' }, 404: failure('No such feed') },
});

export function createApi({ articles, feeds, clock, telemetry }: ApiServices) {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      return problem(c, 400, issue?.message ?? 'invalid request', issue?.path.join('.'));
    },
  });
  app.onError((error, c) => errorToProblem(error, c, telemetry));
  app.notFound((c) => problem(c, 404, `there is nothing at ${c.req.path}`));

  app.openapi(listArticles, async (c) => c.json(await articles.newest(options(c.req.valid('query'))), 200));

  app.openapi(getArticle, async (c) => {
    const { id } = c.req.valid('param');
    const article = await articles.get(await articles.resolve(id));
    if (article === null) throw new NotFoundError(`there is no article ${id}`);
    return c.json({ ...article, text: await articles.text(article) }, 200);
  });

  app.openapi(listTickerArticles, async (c) => {
    const { symbol } = c.req.valid('param');
    return c.json(
      await articles.ofTickers(
        { tickers: [symbol.toUpperCase()], match: 'any' },
        options(c.req.valid('query')),
      ),
      200,
    );
  });

  app.openapi(listFeeds, async (c) => {
    const { items, cursor } = await feeds.list(options(c.req.valid('query')));
    return c.json({ items: items.map(viewOf), cursor }, 200);
  });

  app.openapi(addFeed, async (c) => {
    const feed = newFeed(c.req.valid('json').url, clock.now());
    const added = await feeds.add(feed);
    const stored = (await feeds.get(feed.feedId)) ?? feed;
    return added ? c.json(viewOf(stored), 201) : c.json(viewOf(stored), 200);
  });

  app.openapi(deleteFeed, async (c) => {
    const { id } = c.req.valid('param');
    if ((await feeds.get(id)) === null) throw new NotFoundError(`there is no feed ${id}`);
    await feeds.remove(id);
    return c.body(null, 204);
  });

  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Tickerwire', version: '1', description: 'Tagged market news.' },
  });
  return app;
}

type Query = {
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
  cursor?: string | undefined;
};

const options = ({ from, to, limit, cursor }: Query): ListingOptions => ({
  from: from ?? null,
  to: to ?? null,
  limit,
  cursor: cursor ?? null,
});

const viewOf = (feed: Feed): z.infer<typeof FeedView> => FeedView.parse(feed);
