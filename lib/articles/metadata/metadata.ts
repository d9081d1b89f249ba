import type { ParsedPage } from '../page/parse.ts';
import { elementsOf, hasAncestor, type PageElement, textOf } from '../page/tree.ts';
import { chooseByline, signedName } from './byline.ts';
import { dateInUrl, parseDate, type Zone } from './dates.ts';
import { readStructured, type Structured } from './structured.ts';
import { chooseTitle } from './title.ts';

/** What a page says about its article, apart from the text. Addresses are absolute, dates are instants in UTC. */
export type Metadata = {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  published: string | null;
  modified: string | null;
  image: string | null;
  canonicalUrl: string;
  /** Declared languages, most trusted first. */
  languages: (string | null)[];
  structured: Structured;
  /** All that the page calls itself: titles that must not stand in the text. */
  titles: string[];
};

const AUTHOR_METAS = [
  'author', 'article:author', 'og:article:author', 'og:author', 'parsely-author', 'sailthru.author', 'dc.creator',
  'dcterms.creator', 'dc:creator', 'byl', 'citation_author', 'authors', 'creator', 'cxenseparse:author', 'rbauthors',
  'shareaholic:article_author_name', 'dcsext.author', 'vr:author', 'twitter:data1',
] as const; // prettier-ignore
const PUBLISHED_METAS = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished',
  'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date',
  'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'date',
  'article.published', 'cxenseparse:recs:publishtime', 'citation_publication_date', 'citation_date', 'originalpublicationdate',
  'article_date_original', 'datecreated', 'last-published', 'vr:published_time', 'bt:pubdate',
] as const; // prettier-ignore
const MODIFIED_METAS = [
  'article:modified_time', 'og:updated_time', 'og:modified_time', 'article:modified', 'datemodified', 'dcterms.modified',
  'dc.date.modified', 'last-modified', 'lastmod', 'revised',
] as const; // prettier-ignore

export function readMetadata(page: ParsedPage, url: string, language: string | null): Metadata {
  const structured = readStructured(page.jsonLd);
  const metas = new Map<string, string[]>();
  for (const { name, content } of page.metas)
    if (content.trim() !== '') metas.set(name, [...(metas.get(name) ?? []), content.trim()]);
  const meta = (name: string): string | null => metas.get(name)?.[0] ?? null;
  const seen = look(page.root);
  const host = hostOf(url);
  const siteName = meta('og:site_name') ?? structured.publisher ?? meta('application-name') ?? null;
  const siteNames = [siteName, structured.publisher, meta('application-name'), meta('twitter:site')?.replace(/^@/, ''), host, host.split('.')[0]]
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  const title = chooseTitle({
    document: page.title,
    declared: [meta('og:title'), structured.headline, meta('twitter:title'), meta('dc.title'), meta('title')],
    headings: seen.headings,
    siteNames,
  });
  const zone = zoneOf(language, host);
  const monthFirst = language === 'en' && !/\.(?:uk|ie|au|nz|in|za)$/.test(host) && !/^en[-_](?:gb|au|nz|ie|in|za)/i.test(page.lang ?? '');
  const date = (raw: string | null | undefined) => parseDate(raw, zone, monthFirst);
  const firstDate = (names: readonly string[]) => firstOf(names.map((name) => date(meta(name))));
  return {
    title,
    byline: chooseByline(
      [
        structured.authors,
        seen.authorNames,
        AUTHOR_METAS.flatMap((name) => metas.get(name) ?? []).slice(0, 1),
        seen.bylines.slice(0, 1),
        seen.signed.slice(0, 1),
        seen.bylines.slice(1, 3),
      ],
      siteNames,
    ),
    siteName,
    published: firstOf([
      date(structured.published),
      firstDate(PUBLISHED_METAS),
      ...seen.published.map(date),
      ...seen.times.slice(0, 1).map(date),
      dateInUrl(url, zone),
      ...seen.dateTexts.map(date),
      ...seen.times.slice(1, 3).map(date),
      firstOf(seen.linesBelowHeadline.map(date)),
      firstOf(seen.linesAboveHeadline.map(date)),
    ]),
    modified: firstOf([date(structured.modified), firstDate(MODIFIED_METAS), ...seen.modified.map(date)]),
    image: absolute(firstOf([meta('og:image'), meta('og:image:url'), structured.image, meta('twitter:image'), meta('twitter:image:src')]), url),
    canonicalUrl: canonicalOf(page, meta('og:url'), url),
    languages: [page.lang, meta('og:locale'), structured.language, meta('content-language'), meta('language'), meta('dc.language')],
    structured,
    titles: [title, page.title, meta('og:title'), structured.headline, ...seen.headings.map(textOf)].filter(
      (one): one is string => typeof one === 'string',
    ),
  };
}

type Seen = {
  headings: PageElement[];
  authorNames: string[];
  bylines: string[];
  published: string[];
  modified: string[];
  times: string[];
  dateTexts: string[];
  /** Names that short lines sign the text with. */
  signed: string[];
  /** Short lines around the headline, nearest first. */
  linesBelowHeadline: string[];
  linesAboveHeadline: string[];
};

const MAX_SEEN = 40;

/** One look over the visible page for headlines, names and dates; comments and lists of other articles apart. */
function look(root: PageElement): Seen {
  const seen: Seen = { headings: [], authorNames: [], bylines: [], published: [], modified: [], times: [], dateTexts: [], signed: [], linesBelowHeadline: [], linesAboveHeadline: [] };
  const lines: string[] = [];
  let headlineAt = -1;
  for (const element of elementsOf(root)) {
    const names = `${element.attribute('class')} ${element.attribute('id')}`;
    const itemprop = element.attribute('itemprop');
    if (element.tag === 'h1') {
      add(seen.headings, element);
      if (headlineAt < 0 && element.textLength > 10) headlineAt = lines.length;
    }
    const line = lineOf(element);
    if (line) {
      lines.push(line);
      const name = signedName(line);
      if (name && !isElsewhere(element)) add(seen.signed, name);
    }
    const stamp = element.attribute('datetime') || (itemprop.startsWith('date') ? element.attribute('content') : '');
    if (/\bdatePublished\b|\bdateCreated\b/.test(itemprop)) add(seen.published, stamp || textOf(element));
    else if (/\bdateModified\b/.test(itemprop)) add(seen.modified, stamp || textOf(element));
    else if (element.tag === 'time' && !isElsewhere(element)) add(seen.times, stamp || textOf(element));
    else if (element.textLength > 4 && element.textLength < 120 && DATE_NAME.test(names) && !isElsewhere(element)) add(seen.dateTexts, textOf(element));
    if (element.textLength > 2 && element.textLength < 150 && !isElsewhere(element)) {
      if (/(?:^|\s)author(?:\s|$)/.test(element.attribute('rel')) || AUTHOR_NAME.test(names)) add(seen.authorNames, textOf(element));
      else if (/(?:^|\s)author(?:\s|$)/.test(itemprop)) add(seen.authorNames, textOf(element));
      else if (BYLINE_NAME.test(names)) add(seen.bylines, textOf(element));
    }
  }
  if (headlineAt >= 0) {
    seen.linesBelowHeadline = lines.slice(headlineAt, headlineAt + MAX_LINES);
    seen.linesAboveHeadline = lines.slice(Math.max(0, headlineAt - MAX_LINES_ABOVE), headlineAt).reverse();
  } else seen.linesBelowHeadline = lines.slice(0, MAX_LINES);
  return { ...seen, authorNames: seen.authorNames.slice(0, 1) };
}

const MAX_LINES = 40;
const MAX_LINES_ABOVE = 8;
const MAX_LINE = 100;

/** The element's text where it is a short line of its own, without the lines below it. */
function lineOf(element: PageElement): string | null {
  if (element.textLength < 4 || element.textLength > MAX_LINE) return null;
  const own = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  return own ? textOf(element) : null;
}

const DATE_NAME = /(?:^|[\s_-])(?:date|datum|published|publish|pubdate|posted|timestamp|datetime|dateline|meta|byline|info|time)(?:$|[\s_-])|[a-z](?:Date|Datum|Time)(?:$|[\s_-])|(?:^|\s)date[A-Z_-]/;
const AUTHOR_NAME = /(?:^|[\s_-])(?:author|autor)[_-]{0,2}(?:name|link)(?:$|\s)|[aA]uthorName|(?:^|\s)(?:vcard author|author vcard|p-author)(?:$|\s)/;
const BYLINE_NAME = /(?:^|[\s_-])(?:byline|author|autor|autoren|authors|writer|redakteur|verfasser|posted-by|submitted|contributor)(?:$|[\s_-])|[bB]yline|[aA]uthor/;
const ELSEWHERE = /comment|kommentar|related|sidebar|teaser|recommend|footer|widget|popular|latest|more-/i;

function isElsewhere(element: PageElement): boolean {
  const away = (one: PageElement) =>
    one.tag === 'aside' || one.tag === 'footer' || one.tag === 'nav' ||
    (one.tag !== 'body' && one.tag !== 'html' && one.proseLength < 1_500 && ELSEWHERE.test(`${one.attribute('class')} ${one.attribute('id')}`)); // prettier-ignore
  return away(element) || hasAncestor(element, away);
}

function add<T>(list: T[], value: T): void {
  if (list.length < MAX_SEEN) list.push(value);
}

function firstOf<T>(values: readonly (T | null | undefined)[]): T | null {
  for (const value of values) if (value !== null && value !== undefined) return value;
  return null;
}

/** A page in German, or of a German, Austrian or Swiss host, writes the time of Berlin. */
function zoneOf(language: string | null, host: string): Zone {
  return language === 'de' || /\.(?:de|at|ch)$/.test(host) ? 'Europe/Berlin' : 'UTC';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function absolute(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, URL.canParse(base) ? base : undefined)) return null;
  const url = new URL(address, URL.canParse(base) ? base : undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** The page's own word for its address; not the home page, and not another host's. */
function canonicalOf(page: ParsedPage, ogUrl: string | null, url: string): string {
  const declared = page.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href ?? null;
  for (const address of [declared, ogUrl]) {
    const found = absolute(address, url);
    if (!found || (new URL(found).pathname === '/' && URL.canParse(url) && new URL(url).pathname !== '/')) continue;
    return found;
  }
  return URL.canParse(url) ? new URL(url).href : url;
}
