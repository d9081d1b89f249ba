import Parser from 'rss-parser';
import type { Enclosure, Entry, ParsedFeed } from '../model.ts';
import type { CanonicalFeed } from './canonical-xml.ts';
import { pollHints } from './hints.ts';
import { htmlOf, type Passage, plainOf } from './passage.ts';
import { resolveUrl, sanitizeHtml } from './sanitize-html.ts';

/** An element as xml2js gives it: its text, or its text and attributes. */
type Node = string | { _?: string; $?: Record<string, string> };

const ITEM_FIELDS = [
  'title',
  'dc:title',
  'media:title',
  'itunes:title',
  'about',
  'guid',
  'link',
  'pubDate',
  'published',
  'issued',
  'created',
  'dc:date',
  'updated',
  'author',
  'dc:creator',
  'itunes:author',
  'managingEditor',
  'category',
  'summary',
  'description',
  'dc:description',
  'content',
  'content:encoded',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
  'subtitle',
  'enclosure',
  'media:content',
] as const;
type ItemField = (typeof ITEM_FIELDS)[number];

type FeedFields = Partial<
  Record<
    | 'language'
    | 'subtitle'
    | 'info'
    | 'ttl'
    | 'sy:updatePeriod'
    | 'sy:updateFrequency'
    | 'hub'
    | 'self'
    | 'hours'
    | 'days'
    | 'author'
    | 'dc:title'
    | 'dc:description'
    | 'dc:creator'
    | 'managingEditor'
    | 'itunes:author'
    | 'itunes:summary'
    | 'itunes:subtitle'
    | 'description',
    string
  >
>;
type ItemFields = Partial<Record<`all ${ItemField}`, Node[]>>;

/** rss-parser keeps the first of each element; with `keepArray` it keeps them all, attributes included. */
const parser = new Parser<FeedFields, ItemFields>({
  customFields: {
    feed: [
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
    ],
    item: ITEM_FIELDS.map((name) => [name, `all ${name}`, { keepArray: true }]),
  },
});

/** Reads the canonical XML with rss-parser and gives its fields their meaning. */
export async function readXml(canonical: CanonicalFeed, url: string): Promise<ParsedFeed> {
  const feed = await parser.parseString(canonical.xml);
  const passage = (index: unknown): Passage | null =>
    typeof index === 'string' && index !== '' ? (canonical.passages[Number(index)] ?? null) : null;
  const plain = (index: unknown): string | null => emptyToNull(passage(index)?.text);
  const html = (index: unknown): string | null => htmlIn(passage(index));
  const title = passage(feed.title) ?? passage(feed['dc:title']);
  const self = plain(feed.self);
  const feedAuthor =
    plain(feed.author) ??
    plain(feed['dc:creator']) ??
    plain(feed.managingEditor) ??
    plain(feed['itunes:author']);
  const link = canonical.format === 'atom' ? emptyToNull(feed.link) : plain(feed.link);
  return {
    format: canonical.format,
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
    entries: feed.items.map((item) => entryOf(item, canonical, feedAuthor)),
    warnings: canonical.warnings,
  };
}

function entryOf(item: ItemFields, { passages, format }: CanonicalFeed, feedAuthor: string | null): Entry {
  const nodes = (name: ItemField): Node[] => item[`all ${name}`] ?? [];
  const passageIn = (node: Node): Passage | null => {
    const index = typeof node === 'string' ? node : (node._ ?? '');
    return index.trim() === '' ? null : (passages[Number(index)] ?? null);
  };
  const first = (...names: ItemField[]): Passage | null => {
    for (const name of names)
      for (const node of nodes(name)) {
        const passage = passageIn(node);
        if (passage && passage.text.trim() !== '') return passage;
      }
    return null;
  };
  const date = (...names: ItemField[]): string | null => {
    for (const name of names)
      for (const node of nodes(name)) if (typeof node === 'string' && node !== '') return node;
    return null;
  };
  const texts = (name: ItemField): string[] =>
    nodes(name).flatMap((node) => {
      const passage = passageIn(node);
      return passage ? [plainOf(passage)] : [];
    });

  const title = first('title', 'dc:title', 'media:title', 'itunes:title');
  const guid = nodes('guid')[0];
  const id = first('guid') ?? first('about');
  const content = first('content:encoded', 'content');
  const summary = first(
    ...(format === 'atom' ? (['summary', 'description'] as const) : (['description', 'summary'] as const)),
    'dc:description',
    'itunes:summary',
    'itunes:subtitle',
    'subtitle',
    'media:description',
  );
  const authors = [...texts('author'), ...texts('dc:creator')];
  const credited = authors.length > 0 ? authors : texts('itunes:author');
  const links = nodes('link').map((node) => linkIn(node, passageIn(node)));
  const isPermalink = typeof guid !== 'object' || guid.$?.ispermalink?.toLowerCase() !== 'false';
  return {
    id: id && emptyToNull(id.text),
    title: title && titleIn(title),
    link:
      linkOf(links) ?? (id && isPermalink && /^https?:\/\//i.test(id.text.trim()) ? id.text.trim() : null),
    published: date('pubDate', 'published', 'issued', 'dc:date', 'created'),
    updated: date('updated'),
    authors: unique(
      (credited.length > 0 || format !== 'atom' ? credited : feedAuthor ? [feedAuthor] : []).map(nameOf),
    ),
    categories: unique(nodes('category').map((node) => categoryIn(node, passageIn(node)))),
    summary: htmlIn(summary),
    contentHtml: htmlIn(content),
    enclosures: [
      ...links
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href, attributes }) => enclosureOf(href, attributes)),
      ...[...nodes('enclosure'), ...nodes('media:content')].flatMap((node) => {
        const { href, attributes } = linkIn(node, passageIn(node));
        return href ? [enclosureOf(href, attributes)] : [];
      }),
    ],
  };
}

type Link = { rel: string; href: string; attributes: Record<string, string> };

function linkIn(node: Node, passage: Passage | null): Link {
  const attributes = typeof node === 'string' ? {} : (node.$ ?? {});
  const text = passage ? resolveUrl(passage.text, passage.base) : '';
  const href = attributes.href ?? attributes.url ?? attributes.resource ?? text;
  return { rel: attributes.rel?.toLowerCase() ?? 'alternate', href, attributes };
}

/** The page for people: an alternate in HTML before any other alternate before a related page. */
function linkOf(links: Link[]): string | null {
  const usable = links.filter(({ href }) => href !== '');
  const alternates = usable.filter(({ rel }) => rel === 'alternate' || rel === '');
  const html = alternates.find(({ attributes }) => /html|^$/.test(attributes.type ?? ''));
  const other = usable.find(({ rel }) => rel === 'related' || rel === 'via' || rel === 'self');
  return (html ?? alternates[0] ?? other)?.href ?? null;
}

function enclosureOf(url: string, attributes: Record<string, string>): Enclosure {
  const length = Number(attributes.length ?? attributes.filesize);
  return { url, type: emptyToNull(attributes.type), length: length > 0 ? length : null };
}

function categoryIn(node: Node, passage: Passage | null): string {
  const attributes = typeof node === 'string' ? {} : (node.$ ?? {});
  return passage ? plainOf(passage) : (attributes.label || attributes.term || attributes.text || '').trim();
}

/** `me@example.com (Name)` and `Name <me@example.com>` are Name; an address alone is itself. */
function nameOf(text: string): string {
  const name = text
    .replace(/[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/g, ' ')
    .replace(/^[\s(]+|[\s)]+$/g, '')
    .replace(/\s+/g, ' ');
  return name || text.trim();
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
