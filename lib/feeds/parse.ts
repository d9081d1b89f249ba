import { FeedUnreadable } from '../errors.ts';
import type { ParsedFeed } from '../model.ts';
import { decodeText } from '../text/charset.ts';
import { readTree } from './feed-tree.ts';
import { notAFeed } from './not-a-feed.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';
import { repairSource } from './repair.ts';

export { type DiscoveredFeed, discoverFeeds } from './discover.ts';

export type FeedDocument = { url: string; contentType?: string; body: Uint8Array };

/**
 * Reads a feed of any format from its bytes: charset → repair → tree of known fields → rss-parser; JSON
 * Feed goes to feedsmith. Markup in the result is sanitised, addresses in it are absolute.
 * @throws {FeedUnreadable} where the bytes are no feed; `blocked` where a wall stands in its place.
 */
export async function parseFeed({ url, contentType, body }: FeedDocument): Promise<ParsedFeed> {
  const decoded = decodeText(body, { ...(contentType ? { contentType } : {}), kind: 'xml' });
  const start = decoded.text.slice(0, 200).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    return withWarnings(readJson(decoded.text, url), decoded.warnings);
  }
  const { source, warnings } = repairSource(decoded.text);
  const tree = readTree(source, url);
  if (!tree) throw notAFeed(source, url);
  try {
    return withWarnings(await readXml(tree, url), [...decoded.warnings, ...warnings]);
  } catch (cause) {
    throw new FeedUnreadable('malformed', 'the feed cannot be read as XML', { cause });
  }
}

function withWarnings(feed: ParsedFeed, before: string[]): ParsedFeed {
  return { ...feed, warnings: [...before, ...feed.warnings] };
}
