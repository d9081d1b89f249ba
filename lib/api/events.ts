/** The events of the bus as server-sent events, where a connection may stay open: the embedded stack. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ArticleListing } from '../model.ts';
import { timeKey } from '../storage/keys.ts';
import type { ApiServices } from './services.ts';

const LOOK_MS = 500;
const AT_ONCE = 100;

/** `id` is the place in the changes: sent back as Last-Event-ID, the stream goes on after it. */
export function eventRoutes({ articles, clock }: ApiServices) {
  return new Hono().get('/v1/events', (c) =>
    streamSSE(c, async (stream) => {
      let position = c.req.header('last-event-id') ?? timeKey(clock.now().toISOString(), '');
      while (!stream.aborted && !stream.closed) {
        const { items } = await articles.changes({ limit: AT_ONCE, cursor: position, order: 'oldest' });
        for (const item of items) {
          position = timeKey(item.ingestedAt, item.articleId);
          await stream.writeSSE({ id: position, event: eventOf(item), data: JSON.stringify(item) });
        }
        if (items.length === 0) await stream.sleep(LOOK_MS);
      }
    }),
  );
}

const eventOf = ({ revision }: ArticleListing): string =>
  revision === 1 ? 'ArticlePublished' : 'ArticleRevised';
