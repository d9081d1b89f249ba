import Parser from 'rss-parser';
import { FeedUnreadable } from '../errors.ts';
import type { ParsedFeed } from '../model.ts';

export type FeedDocument = { url: string; contentType?: string; body: Uint8Array };

/**
 * Reads a feed of any format from its bytes.
 * @throws {FeedUnreadable} where the bytes are no feed.
 */
export async function parseFeed(document: FeedDocument): Promise<ParsedFeed> {
  try {
    const feed = await new Parser().parseString(new TextDecoder().decode(document.body));
    return {
      format: 'rss',
      title: feed.title ?? null,
      link: feed.link ?? null,
      description: feed.description ?? null,
      language: null,
      hints: { intervalMinutes: null, skipHours: [], skipDays: [], hub: null, self: null },
      entries: feed.items.map((item) => ({
        id: item.guid ?? null,
        title: item.title ?? null,
        link: item.link ?? null,
        published: item.isoDate ?? null,
        updated: null,
        authors: item.creator ? [item.creator] : [],
        categories: item.categories ?? [],
        summary: item.summary ?? null,
        contentHtml: item.content ?? null,
        enclosures: [],
      })),
      warnings: [],
    };
  } catch (cause) {
    throw new FeedUnreadable('malformed', 'the feed cannot be read as XML', { cause });
  }
}
