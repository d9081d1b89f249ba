import { parseJsonFeed } from 'feedsmith';
import { FeedUnreadable } from '../errors.ts';
import type { Entry, ParsedFeed } from '../model.ts';
import { parseDate } from './dates.ts';
import { escapeText } from './passage.ts';
import { isPageAddress, resolveUrl, sanitizeHtml } from './sanitize-html.ts';

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

/**
 * Reads JSON Feed 1.0 and 1.1 with feedsmith.
 * @throws {FeedUnreadable} where the text is no JSON, or JSON of another kind.
 */
export function readJson(text: string, url: string): ParsedFeed {
  let feed: JsonFeed;
  try {
    feed = parseJsonFeed(withKnownVersion(JSON.parse(text)));
  } catch (cause) {
    const isJson = !(cause instanceof SyntaxError);
    throw new FeedUnreadable(
      isJson ? 'not-a-feed' : 'malformed',
      isJson
        ? 'the document is JSON, but no JSON Feed'
        : 'the document begins like JSON and cannot be read as such',
      { cause },
    );
  }
  const base = feed.feed_url ? resolveUrl(feed.feed_url, url) : url;
  const authors = namesOf(feed.authors);
  return {
    format: 'json',
    title: feed.title?.trim() || null,
    link: feed.home_page_url ? resolveUrl(feed.home_page_url, base) : null,
    description: feed.description?.trim() || null,
    language: feed.language ?? null,
    hints: {
      intervalMinutes: null,
      skipHours: [],
      skipDays: [],
      hub: feed.hubs?.find((hub) => hub.type?.toLowerCase() === 'websub')?.url ?? feed.hubs?.[0]?.url ?? null,
      self: feed.feed_url ? base : null,
    },
    entries: (feed.items ?? []).map((item) => entryOf(item, base, authors)),
    warnings: [],
  };
}

/** feedsmith goes by the version; some write `1.0` for the address it should be. */
function withKnownVersion(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('version' in json) || !('items' in json)) return json;
  const isKnown = typeof json.version === 'string' && json.version.includes('jsonfeed.org');
  return isKnown ? json : { ...json, version: 'https://jsonfeed.org/version/1.1' };
}

function entryOf(item: JsonItem, base: string, feedAuthors: string[]): Entry {
  const links = [item.url, item.external_url].flatMap((link) => (link ? resolveUrl(link, base) : []));
  const own = namesOf(item.authors);
  return {
    id: item.id?.trim() || null,
    title: item.title?.trim() || null,
    link: links.find(isPageAddress) ?? null,
    published: parseDate(item.date_published),
    updated: parseDate(item.date_modified),
    authors: own.length > 0 ? own : feedAuthors,
    categories: item.tags ?? [],
    summary: item.summary ? sanitizeHtml(escapeText(item.summary), base) : null,
    contentHtml: contentOf(item, base),
    enclosures: (item.attachments ?? []).flatMap(({ url, mime_type, size_in_bytes }) =>
      url ? [{ url: resolveUrl(url, base), type: mime_type ?? null, length: size_in_bytes ?? null }] : [],
    ),
  };
}

function contentOf(item: JsonItem, base: string): string | null {
  if (item.content_html) return sanitizeHtml(item.content_html, base) || null;
  return item.content_text ? escapeText(item.content_text) : null;
}

function namesOf(authors: { name?: string; url?: string }[] | undefined): string[] {
  return (authors ?? []).flatMap(({ name, url }) => name?.trim() || url || []);
}
