import { FeedUnreadable, FetchFailure, InputError } from './errors.ts';
import { discoverFeeds } from './feeds/discover.ts';
import type { Feed } from './feeds/feed.ts';
import { feedIdOf, type GivenSettings, newFeed } from './feeds/new-feed.ts';
import { parseFeed } from './feeds/parse.ts';
import { selfDescription } from './feeds/self-description.ts';
import type { Fetcher } from './http/types.ts';
import type { ParsedFeed } from './model.ts';
import type { Clock, FeedStore } from './ports.ts';
import { decodeText } from './text/charset.ts';

type Services = { feeds: FeedStore; fetcher: Fetcher; clock: Clock };
export type AddedFeed = {
  feed: Feed;
  added: boolean;
  /** Entries the feed shows now, and the newest one's time. */
  entries: number;
  newest: string | null;
  warnings: string[];
};
type Probed = { url: string; parsed: ParsedFeed };

/**
 * Fetches an address once, takes the feed that a web page links where it is none itself, and adds it. A private
 * feed is added unseen: whoever may add feeds need not be able to read their headers.
 * @throws {InputError} where there is no feed to be had, with the reason.
 */
export async function addFeed(services: Services, url: string, settings: GivenSettings): Promise<AddedFeed> {
  const { feeds, clock } = services;
  if (settings.headersSecret) return addUnseen(services, url, settings);
  const { url: feedUrl, parsed } = await probe(services.fetcher, url, settings.userAgent);
  const feed: Feed = {
    ...newFeed(feedUrl, clock.now(), settings),
    ...selfDescription(parsed),
  };
  const added = await feeds.add(feed);
  const stored = (await feeds.get(feedIdOf(feedUrl))) ?? feed;
  const times = parsed.entries.flatMap(({ published, updated }) => published ?? updated ?? []);
  const newest = times.sort().at(-1) ?? null;
  return { feed: stored, added, entries: parsed.entries.length, newest, warnings: parsed.warnings };
}

async function addUnseen(
  { feeds, clock }: Services,
  url: string,
  settings: GivenSettings,
): Promise<AddedFeed> {
  const feed = newFeed(url, clock.now(), settings);
  const added = await feeds.add(feed);
  const stored = (await feeds.get(feed.feedId)) ?? feed;
  const warnings = ['A private feed is added unseen; its first poll tells whether it can be read.'];
  return { feed: stored, added, entries: 0, newest: null, warnings };
}

/** Reads the feed at an address, or the first one that the page there links. */
export async function probe(fetcher: Fetcher, url: string, userAgent?: string | null): Promise<Probed> {
  const first = await read(fetcher, url, userAgent);
  if ('parsed' in first) return first;
  for (const { url: candidate } of first.candidates.slice(0, 5)) {
    const found = await read(fetcher, candidate, userAgent);
    if ('parsed' in found) return found;
  }
  throw new InputError(`${url}: ${first.reason}`, 'url');
}

async function read(
  fetcher: Fetcher,
  url: string,
  userAgent: string | null | undefined,
): Promise<Probed | { reason: string; candidates: { url: string }[] }> {
  try {
    const response = await fetcher.fetch({ url, kind: 'feed', ...(userAgent ? { userAgent } : {}) });
    const contentType = response.contentType === null ? {} : { contentType: response.contentType };
    const document = { url: response.finalUrl, ...contentType, body: response.body };
    try {
      return { url: response.permanentRedirect ?? url, parsed: await parseFeed(document) };
    } catch (error) {
      if (!(error instanceof FeedUnreadable)) throw error;
      const { text } = decodeText(response.body, { ...contentType, kind: 'html' });
      return { reason: error.message, candidates: discoverFeeds(text, response.finalUrl) };
    }
  } catch (error) {
    if (error instanceof FetchFailure)
      throw new InputError(`${url}: ${error.message}`, 'url', { cause: error });
    throw error;
  }
}
