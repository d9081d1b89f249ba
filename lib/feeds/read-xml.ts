import Parser from 'rss-parser';
import type { Enclosure, Entry, ParsedFeed } from '../model.ts';
import type { FeedTree, Node } from './feed-tree.ts';
import { pollHints } from './hints.ts';
import { htmlOf, type Passage, plainOf } from './passage.ts';
import { isPageAddress, resolveUrl, sanitizeHtml } from './sanitize-html.ts';

/** The star keeps rss-parser's own reading of an element and ours apart. */
const ITEM_FIELDS = [
  'title*',
  'dc:title*',
  'media:title*',
  'itunes:title*',
  'about*',
  'guid*',
  'link*',
  'pubDate*',
  'published*',
  'issued*',
  'created*',
  'dc:date*',
  'updated*',
  'author*',
  'dc:creator*',
  'itunes:author*',
  'managingEditor*',
  'category*',
  'summary*',
  'description*',
  'dc:description*',
  'content*',
  'content:encoded*',
  'itunes:summary*',
  'itunes:subtitle*',
  'media:description*',
  'subtitle*',
  'enclosure*',
  'media:content*',
] as const;
type ItemField = (typeof ITEM_FIELDS)[number];

const FEED_FIELDS = [
  'language',
  'subtitle',
  'info',
  'ttl',
  'sy:updatePeriod',
  'sy:updateFrequency',
  'hub',
  'self',
  'hours',
  'days',
  'author',
  'dc:title',
  'dc:description',
  'dc:creator',
  'managingEditor',
  'itunes:author',
  'itunes:summary',
  'itunes:subtitle',
  'description',
] as const;

type FeedFields = Partial<Record<(typeof FEED_FIELDS)[number], string>>;
type ItemFields = Partial<Record<ItemField, Node[]>>;

/** rss-parser keeps the first of each element; with `keepArray` it keeps them all, attributes included. */
const CUSTOM_FIELDS = {
  feed: [...FEED_FIELDS],
  item: ITEM_FIELDS.map((name) => [name.slice(0, -1), name, { keepArray: true }]),
};

/**
 * rss-parser on our own tree: its XML parser, xml2js, gives up at the first fault and takes most of the
 * time. What it hands on is an object of arrays, which `feed-tree.ts` builds from any source.
 */
class TreeParser extends Parser<FeedFields, ItemFields> {
  readonly xmlParser: { parseString(source: string, done: (error: null, result: object) => void): void };

  constructor({ format, feed, items }: FeedTree) {
    super({ customFields: CUSTOM_FIELDS });
    const result =
      format === 'atom'
        ? { feed: { ...feed, entry: items } }
        : { rss: { $: { version: '2.0' }, channel: [{ ...feed, item: items }] } };
    this.xmlParser = { parseString: (_, done) => done(null, result) };
  }
}

/** Reads the tree with rss-parser and gives its fields their meaning. */
export async function readXml(tree: FeedTree, url: string): Promise<ParsedFeed> {
  const feed = await new TreeParser(tree).parseString('');
  const passage = (index: unknown): Passage | null =>
    typeof index === 'string' && index !== '' ? (tree.passages[Number(index)] ?? null) : null;
  const plain = (index: unknown): string | null => emptyToNull(passage(index)?.text);
  const html = (index: unknown): string | null => htmlIn(passage(index));
  const title = passage(feed.title) ?? passage(feed['dc:title']);
  const self = plain(feed.self);
  const feedAuthor =
    plain(feed.author) ??
    plain(feed['dc:creator']) ??
    plain(feed.managingEditor) ??
    plain(feed['itunes:author']);
  const link = tree.format === 'atom' ? emptyToNull(feed.link) : plain(feed.link);
  return {
    format: tree.format,
    title: title && titleIn(title),
    link: link && resolveUrl(link, url),
    description:
      html(feed.description) ??
      html(feed.subtitle) ??
      html(feed['dc:description']) ??
      html(feed['itunes:summary']) ??
      html(feed['itunes:subtitle']) ??
      html(feed.info),
    language: plain(feed.language),
    hints: pollHints({
      ttl: plain(feed.ttl),
      period: plain(feed['sy:updatePeriod']),
      frequency: plain(feed['sy:updateFrequency']),
      hours: feed.hours ?? null,
      days: feed.days ?? null,
      hub: plain(feed.hub),
      self,
    }),
    entries: feed.items.map((item) => entryOf(item, tree, feedAuthor)),
    warnings: tree.warnings,
  };
}

function entryOf(item: ItemFields, { passages, format }: FeedTree, feedAuthor: string | null): Entry {
  const from = new ItemView(item, passages);
  const title = from.first('title*', 'dc:title*', 'media:title*', 'itunes:title*');
  const id = from.first('guid*', 'about*');
  const content = from.first('content:encoded*', 'content*');
  const summary =
    from.first(
      format === 'atom' ? 'summary*' : 'description*',
      format === 'atom' ? 'description*' : 'summary*',
    ) ??
    from.first('dc:description*', 'itunes:summary*', 'itunes:subtitle*', 'subtitle*', 'media:description*');
  const links = from.links('link*');
  const own = [...from.texts('author*'), ...from.texts('dc:creator*')];
  const credited = own.length > 0 ? own : from.texts('itunes:author*');
  const authors = credited.length === 0 && format === 'atom' && feedAuthor ? [feedAuthor] : credited;
  return {
    id: id && emptyToNull(id.text),
    title: title && titleIn(title),
    link: linkOf(links) ?? from.permalink(id),
    published: from.date('pubDate*', 'published*', 'issued*', 'dc:date*', 'created*'),
    updated: from.date('updated*'),
    authors: unique(authors.map(nameOf)),
    categories: unique(from.links('category*').map(categoryOf)),
    summary: htmlIn(summary),
    contentHtml: htmlIn(content),
    enclosures: [
      ...links.filter(({ rel }) => rel === 'enclosure'),
      ...from.links('enclosure*'),
      ...from.links('media:content*'),
    ].flatMap(enclosureOf),
  };
}

type Link = { rel: string; href: string; text: Passage | null; attributes: Record<string, string> };

/** An item of rss-parser with its texts put back. */
class ItemView {
  private readonly item: ItemFields;
  private readonly passages: Passage[];

  constructor(item: ItemFields, passages: Passage[]) {
    this.item = item;
    this.passages = passages;
  }

  first(...names: ItemField[]): Passage | null {
    for (const name of names) {
      for (const node of this.item[name] ?? []) {
        const passage = this.passage(node);
        if (passage) return passage;
      }
    }
    return null;
  }

  date(...names: ItemField[]): string | null {
    for (const name of names) {
      const node = this.item[name]?.[0];
      if (typeof node === 'string') return node;
    }
    return null;
  }

  texts(name: ItemField): string[] {
    return (this.item[name] ?? NONE).flatMap((node) => {
      const passage = this.passage(node);
      return passage ? [plainOf(passage)] : [];
    });
  }

  links(name: ItemField): Link[] {
    return (this.item[name] ?? NONE).map((node) => {
      const text = this.passage(node);
      const attributes = typeof node === 'string' ? {} : node.$;
      const written = attributes.href ?? attributes.url ?? attributes.resource;
      const href = written ?? (text && name === 'link*' ? resolveUrl(text.text, text.base) : '');
      return { rel: attributes.rel?.toLowerCase() || 'alternate', href, text, attributes };
    });
  }

  /** A GUID is an address of its entry unless it says that it is none. */
  permalink(id: Passage | null): string | null {
    const guid = this.item['guid*']?.[0];
    const says = typeof guid === 'object' ? guid.$.ispermalink?.toLowerCase() : undefined;
    const text = id?.text.trim() ?? '';
    return says !== 'false' && isPageAddress(text) ? text : null;
  }

  private passage(node: Node): Passage | null {
    const index = typeof node === 'string' ? node : (node._ ?? '');
    return index === '' ? null : (this.passages[Number(index)] ?? null);
  }
}

const NONE: Node[] = [];

/** The page for people: an alternate in HTML before any other alternate before a related page. */
function linkOf(links: Link[]): string | null {
  const usable = links.filter(({ href }) => isPageAddress(href));
  const alternates = usable.filter(({ rel }) => rel === 'alternate');
  const html = alternates.find(({ attributes }) => /html|^$/.test(attributes.type ?? ''));
  const other = usable.find(({ rel }) => rel === 'related' || rel === 'via' || rel === 'self');
  return (html ?? alternates[0] ?? other)?.href ?? null;
}

function enclosureOf({ href, attributes }: Link): Enclosure[] {
  const length = Number(attributes.length ?? attributes.filesize);
  return href ? [{ url: href, type: emptyToNull(attributes.type), length: length > 0 ? length : null }] : [];
}

function categoryOf({ text, attributes }: Link): string {
  return text ? plainOf(text) : (attributes.label || attributes.term || attributes.text || '').trim();
}

/** Longer names are none; the expression below is quadratic in them. */
const MAX_NAME = 500;

/** `me@example.com (Name)` and `Name <me@example.com>` are Name; an address alone is itself. */
function nameOf(text: string): string {
  const name = text
    .slice(0, MAX_NAME)
    .replace(/[<(]?(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+[>)]?/g, ' ')
    .replace(/^[\s(]+|(?<![\s)])[\s)]+$/g, '')
    .replace(/\s+/g, ' ');
  return name || text.slice(0, MAX_NAME).trim();
}

const unique = (texts: string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

/** A title is text; one that is nothing but an image stays markup rather than being lost. */
function titleIn(passage: Passage): string | null {
  return emptyToNull(plainOf(passage)) ?? htmlIn(passage);
}

function htmlIn(passage: Passage | null): string | null {
  return passage && emptyToNull(sanitizeHtml(htmlOf(passage), passage.base));
}

const emptyToNull = (text: string | null | undefined): string | null => text?.trim() || null;
