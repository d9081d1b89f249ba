import { sha256 } from '../hash.ts';
import { urlKey } from './canonical-url.ts';
import { type Feed, FeedSettings } from './feed.ts';

/** The same for every spelling of a feed's address: scheme, `www.` and trailing slash aside. */
export const feedIdOf = (url: string): string => sha256(urlKey(url)).slice(0, 16);

/** Settings as a caller gives them: what is left out stays as it is. */
export type GivenSettings = { [Name in keyof FeedSettings]?: FeedSettings[Name] | undefined };

const DEFAULT_SETTINGS: FeedSettings = {
  language: null,
  tags: [],
  tickerHint: null,
  extraction: true,
  userAgent: null,
  headersSecret: null,
  pollMinutes: null,
};

export const withSettings = (before: FeedSettings, given: GivenSettings): FeedSettings =>
  FeedSettings.parse({ ...before, ...given });

/** A feed as it is added: due at once. */
export function newFeed(url: string, now: Date, settings: GivenSettings = {}): Feed {
  return {
    feedId: feedIdOf(url),
    url,
    title: null,
    siteUrl: null,
    language: null,
    format: null,
    settings: withSettings(DEFAULT_SETTINGS, settings),
    status: 'active',
    pausedReason: null,
    createdAt: now.toISOString(),
    nextPollAt: now.toISOString(),
    nextPollReason: 'just added',
    lastPollAt: null,
    lastSuccessAt: null,
    consecutiveErrors: 0,
    lastError: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    moved: null,
    hints: null,
    webSub: null,
    announced: null,
    hubMissedAt: null,
  };
}
