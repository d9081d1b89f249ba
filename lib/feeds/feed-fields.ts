/** Namespaces by the prefix under which their elements are known here, whatever prefix a feed chose. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules/i, 'other'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/\/dtds\/podcast/i, 'itunes'],
  [/w3\.org\/1999\/02\/22-rdf-syntax/i, 'rdf'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  // The vocabularies of the formats themselves: RSS of every house, Atom 0.3 and 1.0.
  [
    /^$|w3\.org\/2005\/atom|purl\.org\/atom|\/rss(?:\/?[\d.]+)?[/#]?$|\/rdf\/simple|userland|netscape|blogs\.law\.harvard/i,
    '',
  ],
];

/** Prefixes that mean a format's own vocabulary, declared or not. */
const OWN_PREFIX = /^(?:atom\d*|a10|rss\d*|feed|ns\d)$/;

/** The prefix for a namespace; `other` for one that no field of ours is in. */
export function prefixOfNamespace(uri: string): string {
  const trimmed = uri.trim();
  return NAMESPACES.find(([pattern]) => pattern.test(trimmed))?.[1] ?? 'other';
}

/** The prefix for one that no namespace was declared for. */
export function prefixOfPrefix(prefix: string): string {
  return OWN_PREFIX.test(prefix) ? '' : prefix;
}

/**
 * How an element's content is read: `markup` (text or HTML), `date`, `person` (text, or name and address
 * inside), `link` (attributes count besides the text), `plain` (text for a program).
 */
export type FieldKind = 'markup' | 'date' | 'person' | 'link' | 'plain';

type Field = readonly [name: string, kind: FieldKind];

const fields = (kind: FieldKind, names: string): [string, Field][] =>
  names
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [from = '', to = from] = entry.split('>');
      return [from.toLowerCase(), [to, kind]];
    });

/** The elements that are read, in lower case, with the name they go under from then on (`from>to`). */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ...fields(
    'markup',
    `title description summary subtitle tagline>subtitle content content:encoded content_encoded>content:encoded
    body>content xhtml:body>content xhtml:div>content fullitem>content abstract>description info dc:title
    dc:description itunes:title itunes:summary itunes:subtitle media:title media:description`,
  ),
  ...fields(
    'date',
    `pubDate published issued created modified>updated updated lastBuildDate dc:date date>dc:date
    dcterms:issued>issued dcterms:created>created dcterms:modified>updated lastmod>updated`,
  ),
  ...fields(
    'person',
    'author managingEditor dc:creator creator>dc:creator dc:author>dc:creator itunes:author',
  ),
  ...fields(
    'link',
    `link guid id>guid enclosure media:content category dc:subject>category itunes:category>category media:category>category`,
  ),
  ...fields('plain', 'language dc:language>language ttl sy:updatePeriod sy:updateFrequency hour day'),
]);

export function fieldOf(name: string): Field | undefined {
  return FIELDS.get(name);
}

/** The elements a feed begins with, and those that only group what they hold. */
export const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf', 'rdf:rdf', 'feed', 'channel']);
export const GROUPS: ReadonlySet<string> = new Set([...ROOTS, 'media:group', 'skiphours', 'skipdays']);
export const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);

/** Field names that are HTML elements as well: inside a description they are markup, not a lost sibling. */
export const ALSO_HTML: ReadonlySet<string> = new Set([
  'link',
  'title',
  'summary',
  'body',
  'content',
  'xhtml:div',
  'author',
]);
