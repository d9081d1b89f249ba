/**
 * Where hubs call: to confirm a subscription, and to announce news (WebSub, W3C Recommendation). Open to everybody;
 * only who holds the token of a feed is listened to, and only the hub that holds its secret is believed. What a
 * hub delivers is not read: the feed is polled instead, so that one path decides what an entry is and what is new.
 */
import { type Context, Hono } from 'hono';
import type { Feed } from '../feeds/feed.ts';
import { announce, confirmed, feedOfToken, isSigned, secretOf } from '../feeds/web-sub.ts';
import { HUB_CALLBACK_PATH } from '../poll/subscription.ts';
import { problem } from './problems.ts';
import type { ApiServices } from './services.ts';

/** Longer ones are no random strings. */
const MAX_CHALLENGE = 1000;
const MAX_REASON = 200;

type Services = Pick<ApiServices, 'clock' | 'feeds' | 'feedQueue' | 'hubCallback' | 'telemetry'>;

export function webSubRoutes(services: Services) {
  const { clock, feeds, feedQueue, hubCallback, telemetry } = services;

  /** Looks nothing up for a token that is not ours. */
  const feedIdIn = async (c: Context): Promise<string | null> =>
    hubCallback.url === null ? null : feedOfToken(await hubCallback.key(), c.req.query('id') ?? '');
  const nothing = (c: Context) => problem(c, 404, 'nothing of the kind is asked for here');

  /** Whether what a hub wants to know of us is what we asked it for. */
  async function isWanted(feedId: string, feed: Feed | null, asked: (name: string) => string | undefined) {
    const webSub = feed?.webSub ?? null;
    const isOurs = webSub !== null && asked('topic') === webSub.topic;
    switch (asked('mode')) {
      case 'subscribe':
        // A confirmation that nobody waits for, as one sent a second time, prolongs nothing.
        if (!isOurs || !webSub.isPending) return false;
        await feeds.update(feedId, { webSub: confirmed(webSub, asked('lease_seconds'), clock.now()) });
        return true;
      case 'unsubscribe':
        return !isOurs;
      case 'denied':
        if (!isOurs) return false;
        await feeds.update(feedId, {
          webSub: { ...webSub, isPending: false, leaseEndsAt: null, refusal: refusalIn(asked('reason')) },
        });
        return true;
      default:
        return false;
    }
  }

  return new Hono()
    .get(HUB_CALLBACK_PATH, async (c) => {
      const feedId = await feedIdIn(c);
      if (feedId === null) return nothing(c);
      const asked = (name: string) => c.req.query(`hub.${name}`);
      const mode = asked('mode');
      const challenge = asked('challenge') ?? '';
      if (mode !== 'denied' && (challenge === '' || challenge.length > MAX_CHALLENGE)) return nothing(c);
      if (!(await isWanted(feedId, await feeds.get(feedId), asked))) return nothing(c);
      telemetry.info('hub answered', { feedId, mode });
      return c.text(challenge);
    })
    .post(HUB_CALLBACK_PATH, async (c) => {
      const feedId = await feedIdIn(c);
      if (feedId === null) return nothing(c);
      const feed = await feeds.get(feedId);
      // Ends the subscription of a feed that was removed, as the Recommendation has it.
      if (feed === null) return c.body(null, 410);
      const taken = c.body(null, 202);
      const { webSub } = feed;
      if (webSub === null) return taken;
      const secret = secretOf(await hubCallback.key(), feedId, webSub.hub);
      const body = new Uint8Array(await c.req.arrayBuffer());
      // Acknowledged and ignored: who forges announcements learns nothing.
      if (!isSigned(c.req.header('x-hub-signature'), body, secret)) {
        telemetry.warn('announcement not signed by the hub', { feedId });
        return taken;
      }
      const now = clock.now();
      const { announced, pollInSeconds } = announce(feed.announced, now);
      // Queue first: a crash in between costs a poll too many, not one too few.
      if (pollInSeconds !== null)
        await feedQueue.send([{ feedId, pollId: `hub-${now.getTime().toString(36)}` }], pollInSeconds);
      await feeds.update(feedId, { announced });
      telemetry.info('hub announced', { feedId, pollInSeconds });
      return taken;
    });
}

/** The hub's words, fit for a record. */
const refusalIn = (reason: string | undefined): string =>
  `the hub refused: ${
    reason
      ?.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
      .slice(0, MAX_REASON)
      .trim() || 'it gave no reason'
  }`;
