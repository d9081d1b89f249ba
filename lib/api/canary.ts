/** The probe feed, its pages, and what became of them: open to everybody, and about nothing but the probes. */
import { Hono } from 'hono';
import { CANARY_PATHS, probeFeed, probePage } from '../canary/probe.ts';
import { canaryStatus } from '../canary/watch.ts';
import { NotFoundError } from '../errors.ts';
import type { ApiServices } from './services.ts';

export function canaryRoutes({ articles, clock }: Pick<ApiServices, 'articles' | 'clock'>) {
  return new Hono()
    .get(CANARY_PATHS.feed, (c) =>
      c.body(probeFeed(clock.now()), 200, { 'content-type': 'application/rss+xml; charset=utf-8' }),
    )
    .get(CANARY_PATHS.item, (c) => {
      const asked = c.req.query('n') ?? '';
      const page = /^\d{1,12}$/.test(asked) ? probePage(Number(asked), clock.now()) : null;
      if (page === null) throw new NotFoundError('there is no such probe');
      return c.html(page);
    })
    .get(CANARY_PATHS.status, async (c) => c.json(await canaryStatus(articles)));
}
