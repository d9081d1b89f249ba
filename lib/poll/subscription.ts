/** Keeps a feed's subscription at its hub: asked for, renewed, ended. A hub that fails costs nothing but its push. */
import { FetchFailure } from '../errors.ts';
import type { Feed } from '../feeds/feed.ts';
import {
  callbackToken,
  hubOf,
  isRequestDue,
  LEASE_SECONDS,
  secretOf,
  type WebSub,
} from '../feeds/web-sub.ts';
import type { PollHints } from '../model.ts';
import type { Pipeline } from '../ports.ts';

type Subscribing = Pick<Pipeline, 'clock' | 'feeds' | 'fetcher' | 'hubCallback' | 'telemetry'>;

/** Path of the callback. No part of it is variable: it is open to everybody, and a variable part could lead elsewhere. */
export const HUB_CALLBACK_PATH = '/websub/callback';

/**
 * Asks the hub that a feed names, where that is due. Never throws for what a hub does: that is kept in the
 * feed's record as its refusal.
 */
export async function keepSubscribed(
  services: Subscribing,
  feed: Pick<Feed, 'feedId' | 'url' | 'webSub' | 'hubMissedAt'>,
  hints: PollHints | null,
): Promise<void> {
  const { clock, feeds, hubCallback, telemetry } = services;
  const { feedId, webSub } = feed;
  const now = clock.now();
  const { url } = hubCallback;
  const wanted = hubOf(hints, feed.url);
  if (wanted === null || url === null) {
    if (webSub === null) return;
    await endSubscription(services, feed);
    await feeds.update(feedId, { webSub: null });
    return;
  }
  if (!isRequestDue(feed, wanted, now)) return;
  const isRenewal = webSub?.hub === wanted.hub && webSub.topic === wanted.topic;
  if (!isRenewal) await endSubscription(services, feed);
  const asked: WebSub = {
    ...(isRenewal ? webSub : { ...wanted, confirmedAt: null, leaseEndsAt: null }),
    requestedAt: now.toISOString(),
    isPending: true,
    refusal: null,
  };
  // Before the request: a hub may confirm before it answers.
  await feeds.update(feedId, { webSub: asked });
  const failure = await request(services, url, feedId, asked, 'subscribe');
  telemetry.info('hub asked', { feedId, hub: new URL(wanted.hub).host, failure });
  if (failure !== null)
    await feeds.update(feedId, { webSub: { ...asked, isPending: false, refusal: failure } });
}

/** Tells the hub that nothing more is wanted; one that does not listen finds the callback gone. */
export async function endSubscription(
  services: Subscribing,
  { feedId, webSub }: Pick<Feed, 'feedId' | 'webSub'>,
): Promise<void> {
  const { url } = services.hubCallback;
  if (webSub === null || webSub.leaseEndsAt === null || url === null) return;
  if (webSub.leaseEndsAt <= services.clock.now().toISOString()) return;
  const failure = await request(services, url, feedId, webSub, 'unsubscribe');
  services.telemetry.info('hub left', { feedId, failure });
}

/** Sends a request for `mode`; null where the hub took it, else why not. */
async function request(
  { fetcher, hubCallback }: Subscribing,
  callbackUrl: string,
  feedId: string,
  { hub, topic }: WebSub,
  mode: 'subscribe' | 'unsubscribe',
): Promise<string | null> {
  const key = await hubCallback.key();
  const callback = new URL(callbackUrl);
  callback.searchParams.set('id', callbackToken(key, feedId));
  const wish =
    mode === 'subscribe'
      ? { 'hub.lease_seconds': String(LEASE_SECONDS), 'hub.secret': secretOf(key, feedId, hub) }
      : {};
  try {
    await fetcher.fetch({
      url: hub,
      kind: 'hub',
      form: { 'hub.mode': mode, 'hub.topic': topic, 'hub.callback': callback.href, ...wish },
    });
    return null;
  } catch (error) {
    if (error instanceof FetchFailure) return error.message;
    throw error;
  }
}
