/** The operator's pages: they read what the API reads and change nothing. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Cursors } from '../api/cursor.ts';
import type { ApiServices } from '../api/services.ts';
import { readAll, series, summarize } from '../api/statistics.ts';
import type { TickerNames } from '../api/ticker-names.ts';
import { NotFoundError } from '../errors.ts';
import { articleBody } from './article.ts';
import { companiesBody, companyHead } from './companies.ts';
import { type Html, layout, type Section } from './layout.ts';
import { entriesBody, feedsBody } from './operation.ts';
import { articleList } from './parts.ts';
import { storiesBody } from './stories.ts';

const SHOWN = 50;
const HOURS = 72;
const DAYS = 30;
const HOUR_MS = 3_600_000;
/** Articles among which stories are looked for. */
const LATEST = 200;

export function consoleRoutes(services: ApiServices, names: TickerNames, cursors: Cursors) {
  const { articles, feeds, ledger, clock } = services;
  const page = (c: Context, section: Section, title: string, body: Html) =>
    c.html(layout({ title, section, console: true, body }));
  /** Where a list goes on, sealed for this path. */
  const opened = (c: Context) => cursors.open(c.req.query('cursor'), { page: c.req.path });
  const next = async (c: Context, position: string | null) => {
    const sealed = await cursors.seal(position, { page: c.req.path });
    return sealed === null ? null : `${c.req.path}?cursor=${sealed}`;
  };
  const ago = (hours: number) => new Date(clock.now().getTime() - hours * HOUR_MS).toISOString();

  return new Hono()
    .get('/', async (c) => {
      const { items, cursor } = await articles.newest({ limit: SHOWN, cursor: await opened(c) });
      const list = articleList(
        items,
        await next(c, cursor),
        'No article yet: the feeds are being read. Load this page again in a moment.',
      );
      return page(c, '/', 'News', html`<h1>News</h1>${list}`);
    })
    .get('/articles/:id', async (c) => {
      const id = c.req.param('id');
      const article = await articles.get(await articles.resolve(id));
      if (article === null) throw new NotFoundError(`there is no article ${id}`);
      return page(c, null, article.title, articleBody(article, await articles.text(article)));
    })
    .get('/tickers', async (c) => {
      const found = summarize(
        await readAll((options) => articles.newest(options), { from: ago(HOURS), to: null }),
      );
      const named = found
        .slice(0, 200)
        .map((item) => ({ ...item, name: names.listing(item.ticker)?.name ?? null }));
      return page(c, '/tickers', 'Companies', companiesBody(named, HOURS));
    })
    .get('/tickers/:ticker', async (c) => {
      const ticker = names.keyOf(c.req.param('ticker'));
      const selection = { tickers: [ticker], match: 'any' as const };
      const listing = names.listing(ticker);
      const { items, cursor } = await articles.ofTickers(selection, {
        limit: SHOWN,
        cursor: await opened(c),
      });
      const news = await readAll((options) => articles.ofTickers(selection, options), {
        from: ago(DAYS * 24),
        to: null,
      });
      const head = companyHead(ticker, listing, series(news, 24 * HOUR_MS), DAYS, clock.now());
      const list = articleList(items, await next(c, cursor), 'No news of this company.');
      return page(c, '/tickers', listing?.name ?? ticker, html`${head}${list}`);
    })
    .get('/stories', async (c) => {
      const { items } = await articles.newest({ limit: LATEST, cursor: null });
      return page(c, '/stories', 'Stories', storiesBody(items));
    })
    .get('/stories/:id', async (c) => {
      const { items, cursor } = await articles.ofStory(c.req.param('id'), {
        limit: SHOWN,
        cursor: await opened(c),
      });
      const list = articleList(items, await next(c, cursor), 'There is no such story.');
      return page(
        c,
        '/stories',
        'Story',
        html`<h1>Story</h1><p class="soft">The articles that tell this news, newest first.</p>${list}`,
      );
    })
    .get('/feeds', async (c) => {
      const { items, cursor } = await feeds.list({ limit: SHOWN, cursor: await opened(c) });
      return page(c, '/feeds', 'Feeds', feedsBody(items, await next(c, cursor)));
    })
    .get('/entries', async (c) => {
      const before = new Date(clock.now().getTime() + 1000);
      const { items, cursor } = await ledger.open('failed', {
        before,
        limit: SHOWN,
        cursor: await opened(c),
      });
      return page(c, '/entries', 'Failed entries', entriesBody(items, await next(c, cursor)));
    });
}
