/** The HTTP API. The document at /openapi.json is made from the schemas that validate the requests. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { STYLE_HASH } from '../console/layout.ts';
import { consoleRoutes } from '../console/routes.ts';
import { articleRoutes } from './articles.ts';
import { loopbackOnly, scopes } from './auth.ts';
import { canaryRoutes } from './canary.ts';
import { createCursors } from './cursor.ts';
import { documentOf, registerSecurity } from './document.ts';
import { entryRoutes } from './entries.ts';
import { documentEvents, eventRoutes } from './events.ts';
import { feedRoutes } from './feeds.ts';
import { documentFeedsOut, feedOutRoutes } from './feeds-out.ts';
import { knownParameters } from './known-parameters.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { errorToProblem, problem } from './problems.ts';
import { referencePage } from './reference.ts';
import type { ApiOptions, ApiServices } from './services.ts';
import { healthRoutes, statusRoutes } from './status.ts';
import { createTickerNames } from './ticker-names.ts';
import { tickerRoutes } from './tickers.ts';
import { webSubRoutes } from './web-sub.ts';

/** A function is called with 6 MB at the most, the body encoded; an OPML of 5000 feeds has about 1 MB. */
const MAX_BODY_BYTES = 4_000_000;
const MAX_URL_LENGTH = 4096;
/** No script, no frame, no image but the empty icon; the one style sheet is known by its hash. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: [STYLE_HASH],
  imgSrc: ['data:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

export function createApi(services: ApiServices, options: ApiOptions = {}) {
  const names = createTickerNames(services.universe);
  const cursors = createCursors(services.cursorKey);
  const app = new OpenAPIHono();
  app.onError((error, c) => errorToProblem(error, c, services.telemetry));
  app.notFound((c) => methodNotAllowed(app, c) ?? problem(c, 404, `there is nothing at ${c.req.path}`));
  app.use(secureHeaders({ contentSecurityPolicy: CONTENT_SECURITY_POLICY }));
  if (options.loopbackOnly) app.use(loopbackOnly);
  app.use(scopes);
  app.use(async (c, next) => {
    if (c.req.url.length > MAX_URL_LENGTH) return problem(c, 414, 'the address is too long', 'query');
    return next();
  });
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) =>
        problem(c, 413, `the body has more than ${MAX_BODY_BYTES / 1_000_000} MB: send it in parts`, 'body'),
    }),
  );
  app.use(
    '/v1/*',
    knownParameters(() => app.openAPIRegistry),
  );
  if (options.liveEvents) {
    app.route('/', eventRoutes(services));
    documentEvents(app);
  }
  app.use(etag());

  const api = app
    .route('/', healthRoutes())
    .route('/', articleRoutes(services, names, cursors))
    .route('/', tickerRoutes(services, names, cursors))
    .route('/', feedRoutes(services, cursors))
    .route('/', entryRoutes(services, cursors))
    .route('/', statusRoutes(services))
    .route('/', feedOutRoutes(services, names));
  documentFeedsOut(app);
  app.route('/', canaryRoutes(services));
  app.route('/', webSubRoutes(services));
  registerSecurity(app);
  app.get('/openapi.json', (c) => c.json(documentOf(app)));
  app.get('/docs', (c) => c.html(referencePage(documentOf(app), options)));
  if (options.console) app.route('/', consoleRoutes(services, names, cursors));
  return api;
}

/** For a typed client: `hc<Api>(url)`. */
export type Api = ReturnType<typeof createApi>;
