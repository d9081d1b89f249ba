/** Articles: the listing with its filters, one article, its text, its explanation, the reports of a story. */
import { createRoute, z } from '@hono/zod-openapi';
import { InputError, NotFoundError } from '../errors.ts';
import type { ArticleListing, CompanyListing, StoredArticle } from '../model.ts';
import type { Page } from '../ports.ts';
import { tickerKey, timeKey } from '../storage/keys.ts';
import { collect } from './collect.ts';
import type { Cursors } from './cursor.ts';
import { listingOptions } from './listing-options.ts';
import { BAD_REQUEST, json, NOT_FOUND, pageOf, routes } from './routes.ts';
import { Article, ArticlesQuery, ArticleText, Explanation, Listing, RangeQuery } from './schemas.ts';
import type { ApiServices } from './services.ts';
import type { TickerNames } from './ticker-names.ts';

type Listed = ArticleListing & Partial<CompanyListing>;
const Id = z.object({ id: z.string().min(1).max(64) });
/**
 * Articles are stored in parallel, each a moment after its `ingestedAt` was taken: what is younger than this may
 * still get company from behind.
 */
const SETTLED_MS = 10_000;

const listArticles = createRoute({
  operationId: 'listArticles',
  tags: ['Articles'],
  method: 'get',
  path: '/v1/articles',
  summary: 'Articles, newest first, by company, feed, time, language, sentiment and topic',
  request: { query: ArticlesQuery },
  responses: { 200: json(pageOf(Listing), 'A page of articles'), ...BAD_REQUEST },
});
const getArticle = createRoute({
  operationId: 'getArticle',
  tags: ['Articles'],
  method: 'get',
  path: '/v1/articles/{id}',
  summary: 'One article: metadata and analysis',
  request: { params: Id },
  responses: { 200: json(Article, 'The article'), ...BAD_REQUEST, ...NOT_FOUND },
});
const getText = createRoute({
  operationId: 'getArticleText',
  tags: ['Articles'],
  method: 'get',
  path: '/v1/articles/{id}/text',
  summary: 'The clean text of an article',
  request: { params: Id },
  responses: { 200: json(ArticleText, 'The text'), ...BAD_REQUEST, ...NOT_FOUND },
});
const explain = createRoute({
  operationId: 'explainArticle',
  tags: ['Articles'],
  method: 'get',
  path: '/v1/articles/{id}/explain',
  summary:
    'Why: the span of every mention, the sentence behind every judgement, what was cut out by which rule',
  request: { params: Id },
  responses: { 200: json(Explanation, 'The evidence'), ...BAD_REQUEST, ...NOT_FOUND },
});
const getStory = createRoute({
  operationId: 'getStory',
  tags: ['Stories'],
  method: 'get',
  path: '/v1/stories/{id}',
  summary: 'The reports of one story, newest first',
  request: { params: Id, query: RangeQuery },
  responses: { 200: json(pageOf(Listing), 'A page of reports'), ...BAD_REQUEST },
});

export function articleRoutes(services: ApiServices, names: TickerNames, cursors: Cursors) {
  const { articles } = services;
  const find = async (id: string): Promise<StoredArticle> => {
    const article = await articles.get(await articles.resolve(id));
    if (article === null) throw new NotFoundError(`there is no article ${id}`);
    return article;
  };

  return routes()
    .openapi(listArticles, async (c) => {
      const query = c.req.valid('query');
      const { limit, cursor, fields, ...filter } = query;
      const position = await cursors.open(cursor, filter);
      const page = await listed(services, names, query, position);
      const items = fields ? page.items.map((item) => choose(item, fields)) : page.items;
      return c.json({ items, cursor: await cursors.seal(page.cursor, filter) }, 200);
    })
    .openapi(getArticle, async (c) => {
      const { removed: _, ...article } = await find(c.req.valid('param').id);
      return c.json(article, 200);
    })
    .openapi(getText, async (c) => {
      const article = await find(c.req.valid('param').id);
      const { articleId, contentHash } = article;
      return c.json({ articleId, contentHash, text: await articles.text(article) }, 200);
    })
    .openapi(explain, async (c) => {
      const article = await find(c.req.valid('param').id);
      const { articleId, title, removed, sentimentEvidence, topics } = article;
      const tickers = article.tickers.map(({ evidence, mentions, ...listing }) => ({
        ticker: tickerKey(listing),
        evidence,
        mentions,
      }));
      const text = await articles.text(article);
      return c.json({ articleId, title, text, removed, sentimentEvidence, tickers, topics }, 200);
    })
    .openapi(getStory, async (c) => {
      const { id } = c.req.valid('param');
      const { limit: _, cursor, ...range } = c.req.valid('query');
      const filter = { story: id, ...range };
      const options = listingOptions(c.req.valid('query'), await cursors.open(cursor, filter));
      const page = await articles.ofStory(id, options);
      return c.json({ items: page.items, cursor: await cursors.seal(page.cursor, filter) }, 200);
    });
}

/** The narrowest listing that holds every match, filtered by what its keys do not say. */
async function listed(
  { articles, clock }: ApiServices,
  names: TickerNames,
  query: ArticlesQuery,
  cursor: string | null,
): Promise<Page<Listed>> {
  const { tickers, match, feed, changedAfter, sentiment } = query;
  const keys = tickers && [...new Set(tickers.map(names.keyOf))];
  const one = keys?.length === 1;
  const options = listingOptions(query, cursor);
  const keep = (item: Listed): boolean =>
    (query.language === undefined || item.language === query.language) &&
    (sentiment === undefined || one || item.sentiment?.label === sentiment) &&
    (query.minRelevance === undefined || (item.relevance ?? 0) >= query.minRelevance) &&
    (query.topics === undefined || item.topics.some((topic) => query.topics?.includes(topic)));

  if (changedAfter !== undefined && (query.from ?? query.to) !== undefined)
    throw new InputError('changedAfter cannot be combined with from or to', 'changedAfter');
  if (feed !== undefined && (keys || changedAfter !== undefined))
    throw new InputError('feed cannot be combined with tickers or changedAfter', 'feed');
  if (query.minRelevance !== undefined && (!keys || changedAfter !== undefined))
    throw new InputError(
      'minRelevance needs tickers, and cannot be combined with changedAfter',
      'minRelevance',
    );

  if (changedAfter !== undefined) {
    const among = (item: Listed & { tickerKeys: readonly string[] }) =>
      keep(item) &&
      (!keys || keys[match === 'all' ? 'every' : 'some']((key) => item.tickerKeys.includes(key)));
    const settled = new Date(clock.now().getTime() - SETTLED_MS).toISOString();
    const changed = { ...options, order: 'oldest' as const, from: changedAfter, to: settled };
    const { items, cursor: next } = await collect((page) => articles.changes(page), among, byChange, changed);
    return { items: items.map(({ tickerKeys: _, ...item }) => item), cursor: next };
  }
  if (keys) {
    const selection = { tickers: keys, match, label: one ? (sentiment ?? null) : null };
    return collect<Listed>((page) => articles.ofTickers(selection, page), keep, byTime, options);
  }
  if (feed !== undefined)
    return collect<Listed>((page) => articles.ofFeed(feed, page), keep, byTime, options);
  return collect<Listed>((page) => articles.newest(page), keep, byTime, options);
}

const byTime = ({ publishedAt, articleId }: Listed): string => timeKey(publishedAt, articleId);
const byChange = ({ ingestedAt, articleId }: Listed): string => timeKey(ingestedAt, articleId);

function choose(item: Listed, fields: readonly string[]): Partial<Listed> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));
}
