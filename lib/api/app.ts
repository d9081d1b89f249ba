/** The HTTP API. The document at /openapi.json is made from the schemas that validate the requests. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { articleRoutes } from './articles.ts';
import { createCursors } from './cursor.ts';
import { entryRoutes } from './entries.ts';
import { eventRoutes } from './events.ts';
import { feedRoutes } from './feeds.ts';
import { feedOutRoutes } from './feeds-out.ts';
import { errorToProblem, problem } from './problems.ts';
import type { ApiOptions, ApiServices } from './services.ts';
import { statusRoutes } from './status.ts';
import { createTickerNames } from './ticker-names.ts';
import { tickerRoutes } from './tickers.ts';

/** An OPML of 10,000 feeds has about 2 MB. */
const MAX_BODY_BYTES = 4_000_000;
const MAX_URL_LENGTH = 4096;

export function createApi(services: ApiServices, { liveEvents }: ApiOptions = { liveEvents: false }) {
  const names = createTickerNames(services.universe);
  const cursors = createCursors(services.cursorKey);
  const app = new OpenAPIHono();
  app.onError((error, c) => errorToProblem(error, c, services.telemetry));
  app.notFound((c) => problem(c, 404, `there is nothing at ${c.req.path}`));
  app.use(secureHeaders());
  app.use(async (c, next) => {
    if (c.req.url.length > MAX_URL_LENGTH) return problem(c, 400, 'the address is too long', 'query');
    return next();
  });
  app.use(
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 413, 'the body is too large', 'body') }),
  );
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  if (liveEvents) app.route('/', eventRoutes(services));
  app.use(etag());

  const api = app
    .route('/', articleRoutes(services, names, cursors))
    .route('/', tickerRoutes(services, names, cursors))
    .route('/', feedRoutes(services, cursors))
    .route('/', entryRoutes(services, cursors))
    .route('/', statusRoutes(services))
    .route('/', feedOutRoutes(services, names));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Tickerwire',
      version: '1',
      description: 'Tagged market news. Every listing answers `{items, cursor}`; errors are problem details.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
  });
  return api;
}

/** For a typed client: `hc<Api>(url)`. */
export type Api = ReturnType<typeof createApi>;
