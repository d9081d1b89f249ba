/** WebSub (W3C Recommendation, 23 January 2018): what a feed's record knows of its hub, and what follows from it. Pure. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Instant, type PollHints } from '../model.ts';

/** What we asked a hub for, and what it said. */
export const WebSub = z.object({
  hub: z.string(),
  /** The address under which the hub knows the feed. */
  topic: z.string(),
  requestedAt: Instant,
  /** Asked for, and not confirmed yet: only then a confirmation counts. */
  isPending: z.boolean(),
  confirmedAt: Instant.nullable(),
  /** Until when the hub announces; null while it has confirmed nothing. */
  leaseEndsAt: Instant.nullable(),
  /** Why there is no subscription, in the hub's words or ours. */
  refusal: z.string().nullable(),
});
export type WebSub = z.infer<typeof WebSub>;

/** The latest valid announcement, and the latest poll that was queued for one. */
export const Announced = z.object({ at: Instant, pollAt: Instant });
export type Announced = z.infer<typeof Announced>;

/** The part of a feed's record that this is about; each field has one writer, so that none undoes another's. */
export type Subscribed = {
  /** Written before the hub is asked, and by its confirmation. */
  webSub: WebSub | null;
  /** Written by announcements alone. */
  announced: Announced | null;
  /** When a poll last found what the hub had not announced; written by polls alone. */
  hubMissedAt: string | null;
};

const [MINUTE, DAY] = [60_000, 86_400_000];
/** What we ask for; the hub decides. */
export const LEASE_SECONDS = 7 * 86_400;
const LEASE_LIMITS = [300, 30 * 86_400] as const;
/** A lease is renewed in its last third, at the most this long before its end: two daily polls fall into it. */
const RENEWAL_MS = 1.5 * DAY;
/** A request that was never confirmed, or failed, is made again after this. */
const RETRY_MS = DAY;
/** A hub that kept something from us is believed again after this, if it has announced since. */
const DISTRUST_MS = 7 * DAY;
/** For so long after an announcement a feed without news is asked again: it may come from a slower cache. */
const RECHECK_MS = 15 * MINUTE;
/** What is found for so long after an announcement was brought about by it, a full queue included. */
const ANNOUNCED_MS = 30 * MINUTE;
/** Announcements that follow each other closer than this share a poll. */
const POLL_SPACING_MS = 30_000;

/** The hub and the topic that a feed names; null where it names none. */
export function hubOf(hints: PollHints | null, url: string): Pick<WebSub, 'hub' | 'topic'> | null {
  return hints?.hub ? { hub: hints.hub, topic: hints.self ?? url } : null;
}

/** A feed's hints with what the response's own headers say of hub and topic: they come first. */
export function withLinks(hints: PollHints, links: { hub: string | null; self: string | null }): PollHints {
  return { ...hints, hub: links.hub ?? hints.hub, self: links.self ?? hints.self };
}

/** Whether the hub is to be asked, again or for the first time. */
export function isRequestDue(
  { webSub, hubMissedAt }: Pick<Subscribed, 'webSub' | 'hubMissedAt'>,
  wanted: Pick<WebSub, 'hub' | 'topic'>,
  now: Date,
): boolean {
  if (webSub === null || webSub.hub !== wanted.hub || webSub.topic !== wanted.topic) return true;
  const ms = now.getTime();
  const renewal = renewalOf(webSub);
  const asked = Date.parse(webSub.requestedAt);
  // A hub that kept something from us may have lost the subscription.
  const isLost = hubMissedAt !== null && hubMissedAt > webSub.requestedAt;
  if (renewal !== null && ms < renewal) return isLost && ms - asked >= RETRY_MS;
  // The first request for a renewal is due at once, those after it in their turn.
  return (renewal !== null && asked < renewal) || ms - asked >= RETRY_MS;
}

/** When a confirmed lease is to be renewed. */
function renewalOf({ confirmedAt, leaseEndsAt }: WebSub): number | null {
  if (confirmedAt === null || leaseEndsAt === null) return null;
  const end = Date.parse(leaseEndsAt);
  return end - Math.min(RENEWAL_MS, (end - Date.parse(confirmedAt)) / 3);
}

/** A hub that is relied on, and until when: then its lease has to be renewed, or has ended. */
export type Push = { host: string; until: string };

/**
 * A hub with a live lease that has announced before. One that only confirmed is not relied on, and one that
 * kept something from us is not for a week: polling goes on as if there were none.
 */
export function pushOf({ webSub, announced, hubMissedAt }: Subscribed, now: Date): Push | null {
  if (webSub === null || webSub.leaseEndsAt === null || announced === null) return null;
  const ms = now.getTime();
  const end = Date.parse(webSub.leaseEndsAt);
  const renewal = renewalOf(webSub) ?? end;
  if (ms >= end) return null;
  if (hubMissedAt !== null && (announced.at <= hubMissedAt || ms - Date.parse(hubMissedAt) < DISTRUST_MS))
    return null;
  return { host: new URL(webSub.hub).host, until: new Date(ms < renewal ? renewal : end).toISOString() };
}

/** Whether a relied-on hub kept new entries from us: a poll found them that no announcement brought about. */
export function hasMissed(feed: Subscribed, newEntries: number, now: Date): boolean {
  if (newEntries === 0 || feed.announced === null || pushOf(feed, now) === null) return false;
  return now.getTime() - Date.parse(feed.announced.pollAt) > ANNOUNCED_MS;
}

/** Minutes until a feed is asked again that does not show yet what was announced; null where nothing was. */
export function recheckMinutes({ announced }: Subscribed, now: Date): number | null {
  const age = announced === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(announced.at);
  return age < RECHECK_MS ? Math.max(2, age / MINUTE) : null;
}

/** What an announcement changes, and after how many seconds its poll comes; null where one to come covers it. */
export function announce(
  announced: Announced | null,
  now: Date,
): { announced: Announced; pollInSeconds: number | null } {
  const at = now.toISOString();
  const last = announced === null ? 0 : Date.parse(announced.pollAt);
  if (announced !== null && last > now.getTime())
    return { announced: { at, pollAt: announced.pollAt }, pollInSeconds: null };
  const pollMs = Math.max(now.getTime(), last + POLL_SPACING_MS);
  return {
    announced: { at, pollAt: new Date(pollMs).toISOString() },
    pollInSeconds: Math.ceil((pollMs - now.getTime()) / 1000),
  };
}

/** A confirmed subscription; a lease of no length, or of any that is beyond reason, gets a reasonable one. */
export function confirmed(webSub: WebSub, leaseSeconds: string | undefined, now: Date): WebSub {
  const said = /^\d{1,10}$/.test(leaseSeconds ?? '') ? Number(leaseSeconds) : LEASE_SECONDS;
  const seconds = Math.min(LEASE_LIMITS[1], Math.max(LEASE_LIMITS[0], said));
  return {
    ...webSub,
    isPending: false,
    confirmedAt: now.toISOString(),
    leaseEndsAt: new Date(now.getTime() + seconds * 1000).toISOString(),
    refusal: null,
  };
}

// --- What only we and the hub know ----------------------------------------------------------

const mac = (key: Uint8Array, ...parts: string[]) =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest();

/** Names a feed in the address that is given to its hub; nobody makes one up who has not the key. */
export const callbackToken = (key: Uint8Array, feedId: string): string =>
  `${feedId}.${mac(key, 'callback', feedId).subarray(0, 16).toString('base64url')}`;

/** The feed of a token; null where we did not make it. */
export function feedOfToken(key: Uint8Array, token: string): string | null {
  const feedId = token.slice(0, Math.max(0, token.lastIndexOf('.')));
  return isEqual(Buffer.from(token), Buffer.from(callbackToken(key, feedId))) ? feedId : null;
}

/** What a hub signs its announcements of one feed with: derived, so that it is stored nowhere. */
export const secretOf = (key: Uint8Array, feedId: string, hub: string): string =>
  mac(key, 'secret', feedId, hub).toString('hex');

/** Whether `X-Hub-Signature` (`method=hex`) is that of the body; the methods are those of the Recommendation. */
export function isSigned(header: string | undefined, body: Uint8Array, secret: string): boolean {
  const [, method, hex] = /^(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})$/i.exec(header ?? '') ?? [];
  if (method === undefined || hex === undefined) return false;
  return isEqual(Buffer.from(hex, 'hex'), createHmac(method.toLowerCase(), secret).update(body).digest());
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
