import { decodeHTMLAttribute } from 'entities/decode';
import { resolveUrl, withoutComments } from './sanitize-html.ts';

export type DiscoveredFeed = { url: string; title: string | null; type: 'rss' | 'atom' | 'json' };

const TYPES: Record<string, DiscoveredFeed['type']> = {
  'application/rss+xml': 'rss',
  'application/rdf+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/feed+json': 'json',
  'application/json': 'json',
  'text/xml': 'rss',
  'application/xml': 'rss',
};

/** The head and the first links of a page; a feed is announced there or not at all. */
const SEARCHED_CHARS = 500_000;

/**
 * The feeds an HTML page announces with `<link rel="alternate">`, in the page's order, and where there is
 * none those that its anchors point to. Comment feeds come last.
 */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const page = withoutComments(html.slice(0, SEARCHED_CHARS));
  const base = attributesOf(/<base\s[^<>]{1,2000}>/i.exec(page)?.[0] ?? '').href;
  const root = base ? resolveUrl(base, url) : url;
  const found = [...page.matchAll(/<link\s[^<>]{1,2000}>/gi)].flatMap(([tag]) => announced(tag, root));
  const all =
    found.length > 0
      ? found
      : [...page.matchAll(/<a\s[^<>]{1,2000}>/gi)].flatMap(([tag]) => linked(tag, root));
  const seen = new Set<string>();
  const distinct = all.filter(({ url: address }) => !seen.has(address) && seen.add(address));
  const isComments = ({ url: address, title }: DiscoveredFeed) =>
    /comment|kommentar/i.test(`${address} ${title ?? ''}`);
  return [...distinct.filter((feed) => !isComments(feed)), ...distinct.filter(isComments)];
}

function announced(tag: string, base: string): DiscoveredFeed[] {
  const { rel = '', type = '', href, title } = attributesOf(tag);
  const mime = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const rels = rel.toLowerCase().split(/\s+/);
  const kind = TYPES[mime] ?? (rels.includes('feed') ? 'rss' : undefined);
  if (!href || !kind || !(rels.includes('alternate') || rels.includes('feed'))) return [];
  // A generic type announces an API or a translation as often as a feed.
  if (/^(?:application\/json|text\/xml|application\/xml)$/.test(mime) && !looksLikeFeed(href)) return [];
  return [{ url: resolveUrl(href, base), title: title?.trim() || null, type: kind }];
}

function linked(tag: string, base: string): DiscoveredFeed[] {
  const { href, title } = attributesOf(tag);
  if (!href || !looksLikeFeed(href)) return [];
  const url = resolveUrl(href, base);
  if (!/^https?:/.test(url)) return [];
  return [
    {
      url,
      title: title?.trim() || null,
      type: /atom/i.test(href) ? 'atom' : /json/i.test(href) ? 'json' : 'rss',
    },
  ];
}

const looksLikeFeed = (href: string): boolean =>
  /(?:^|[/._-])(?:rss|feeds?|atom|rdf|index\.xml)(?:$|[/._?#&-]|\d)|[?&]feed=|\.(?:rss|rdf|atom)(?:$|[?#])/i.test(
    href,
  );

function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /([a-z-]{1,20})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    attributes[name.toLowerCase()] ??= decodeHTMLAttribute(double ?? single ?? bare ?? '');
  }
  return attributes;
}
