/** The events of the bus as server-sent events, where a connection may stay open: the embedded stack. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { InputError } from '../errors.ts';
import type { ArticleListing } from '../model.ts';
import { timeKey } from '../storage/keys.ts';
import { BAD_REQUEST } from './routes.ts';
import type { ApiServices } from './services.ts';

const LOOK_MS = 500;
const AT_ONCE = 100;
/** Articles are stored in parallel: after this nothing comes in behind what was sent. */
const SETTLED_MS = 2000;
const Position = z.string().regex(/^\d{4}-[\d-]{2,5}[\dT:.Z]*(?:#[\x21-\x7e]{0,64})?$/);

/** `id` is the place in the changes: sent back as Last-Event-ID, the stream goes on after it. */
export function eventRoutes({ articles, clock }: ApiServices) {
  return new Hono().get('/v1/events', (c) => {
    const last = Position.optional().safeParse(c.req.header('last-event-id') || undefined);
    if (!last.success) throw new InputError('Last-Event-ID is no id of our events', 'last-event-id');
    return streamSSE(c, async (stream) => {
      let position = last.data ?? timeKey(clock.now().toISOString(), '');
      while (!stream.aborted && !stream.closed) {
        const to = new Date(clock.now().getTime() - SETTLED_MS).toISOString();
        const { items } = await articles.changes({ limit: AT_ONCE, cursor: position, to, order: 'oldest' });
        for (const { tickerKeys: _, ...item } of items) {
          position = timeKey(item.ingestedAt, item.articleId);
          await stream.writeSSE({ id: position, event: eventOf(item), data: JSON.stringify(item) });
        }
        if (items.length === 0) await stream.sleep(LOOK_MS);
      }
    });
  });
}

/** hono-zod-openapi knows no streams. */
export function documentEvents(app: OpenAPIHono): void {
  app.openAPIRegistry.registerPath({
    operationId: 'followEvents',
    tags: ['Operation'],
    method: 'get',
    path: '/v1/events',
    summary: 'ArticlePublished and ArticleRevised as server-sent events; resumes after `Last-Event-ID`',
    request: { headers: z.object({ 'last-event-id': z.string().optional() }) },
    responses: {
      200: { description: 'The events', content: { 'text/event-stream': { schema: z.string() } } },
      ...BAD_REQUEST,
    },
  });
}

const eventOf = ({ revision }: ArticleListing): string =>
  revision === 1 ? 'ArticlePublished' : 'ArticleRevised';
