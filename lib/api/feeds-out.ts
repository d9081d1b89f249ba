/** What we found, as feeds that any reader can subscribe to: RSS 2.0, Atom 1.0, JSON Feed 1.1. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { Hono } from 'hono';
import type { ArticleListing } from '../model.ts';
import { problem } from './problems.ts';
import { BAD_REQUEST, NOT_FOUND } from './routes.ts';
import type { ApiServices } from './services.ts';
import type { TickerNames } from './ticker-names.ts';

const SHOWN = 50;
const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
type Format = keyof typeof TYPES;
type Channel = { title: string; self: string; home: string; updated: Date; items: ArticleListing[] };

export function feedOutRoutes({ articles }: ApiServices, names: TickerNames) {
  const page = { limit: SHOWN, cursor: null };
  const answer = (format: Format, title: string, url: URL, items: ArticleListing[]): Response => {
    // The same for the same items, so that an unchanged feed has an unchanged ETag.
    const updated = new Date(
      items
        .map(({ ingestedAt }) => ingestedAt)
        .sort()
        .at(-1) ?? 0,
    );
    const channel = { title, self: url.href, home: `${url.origin}/`, updated, items };
    return new Response(write(format, channel), { headers: { 'content-type': TYPES[format] } });
  };

  return new Hono()
    .get('/feeds/:file{all\\.(?:rss|atom|json)}', async (c) => {
      const format = formatOf(c.req.param('file'));
      if (!format) return problem(c, 404, 'there is no such feed');
      const { items } = await articles.newest(page);
      return answer(format, 'Tickerwire: all news', new URL(c.req.url), items);
    })
    .get('/feeds/tickers/:file{.+\\.(?:rss|atom|json)}', async (c) => {
      const file = c.req.param('file');
      const format = formatOf(file);
      if (!format) return problem(c, 404, 'there is no such feed');
      const ticker = names.keyOf(file.slice(0, file.lastIndexOf('.')));
      const { items } = await articles.ofTickers({ tickers: [ticker], match: 'any' }, page);
      const name = names.listing(ticker)?.name ?? ticker;
      return answer(format, `Tickerwire: ${name}`, new URL(c.req.url), items);
    });
}

/** hono-zod-openapi has no names for a part of a path segment. */
export function documentFeedsOut(app: OpenAPIHono): void {
  const format = z.enum(['rss', 'atom', 'json']);
  const content = Object.fromEntries(Object.values(TYPES).map((type) => [type, { schema: z.string() }]));
  const ok = { 200: { description: 'RSS 2.0, Atom 1.0 or JSON Feed 1.1', content } };
  app.openAPIRegistry.registerPath({
    operationId: 'subscribeToAll',
    tags: ['Subscriptions'],
    method: 'get',
    path: '/feeds/all.{format}',
    summary: `The newest ${SHOWN} articles as a feed`,
    request: { params: z.object({ format }) },
    responses: { ...ok, ...NOT_FOUND },
  });
  app.openAPIRegistry.registerPath({
    operationId: 'subscribeToTicker',
    tags: ['Subscriptions'],
    method: 'get',
    path: '/feeds/tickers/{ticker}.{format}',
    summary: `The newest ${SHOWN} articles about one company as a feed`,
    request: { params: z.object({ ticker: z.string(), format }) },
    responses: { ...ok, ...BAD_REQUEST, ...NOT_FOUND },
  });
}

const formatOf = (file: string): Format | null => {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return ending === 'rss' || ending === 'atom' || ending === 'json' ? ending : null;
};

/** Control characters that XML 1.0 cannot hold, even escaped. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** An http address, and nothing that a reader would run. */
const linkOf = (item: ArticleListing, home: string): string =>
  item.url !== null && /^https?:\/\//i.test(item.url) ? item.url : `${home}v1/articles/${item.articleId}`;

function write(format: Format, channel: Channel): string {
  const { title, self, home, updated } = channel;
  const items = channel.items.map((item) => ({
    id: `urn:tickerwire:article:${item.articleId}`,
    title: plain(item.title),
    link: linkOf(item, home),
    summary: plain(item.firstSentence ?? ''),
    published: new Date(item.publishedAt),
    updated: new Date(item.ingestedAt),
    tags: item.tickers.map(({ ticker }) => ticker),
  }));
  switch (format) {
    case 'rss':
      return generateRssFeed({
        title,
        link: home,
        description: title,
        lastBuildDate: updated,
        atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
        items: items.map((item) => ({
          title: item.title,
          link: item.link,
          description: item.summary,
          guid: { value: item.id, isPermaLink: false },
          pubDate: item.published,
          categories: item.tags.map((name) => ({ name })),
        })),
      });
    case 'atom':
      return generateAtomFeed({
        id: self,
        title: { value: title },
        updated,
        links: [{ href: home }, { href: self, rel: 'self' }],
        authors: [{ name: 'Tickerwire' }],
        entries: items.map((item) => ({
          id: item.id,
          title: { value: item.title },
          updated: item.updated,
          published: item.published,
          summary: { value: item.summary },
          links: [{ href: item.link }],
          categories: item.tags.map((term) => ({ term })),
        })),
      });
    case 'json':
      return JSON.stringify(
        generateJsonFeed({
          title,
          home_page_url: home,
          feed_url: self,
          items: items.map((item) => ({
            id: item.id,
            url: item.link,
            title: item.title,
            content_text: item.summary,
            date_published: item.published,
            date_modified: item.updated,
            tags: item.tags,
          })),
        }),
      );
  }
}
