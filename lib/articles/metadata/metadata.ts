import { type ParsedPage, parsePage } from '../page/parse.ts';
import { textOf } from '../page/tree.ts';
import { chooseByline } from './byline.ts';
import { changedPart, dateInUrl, firstPart, parseDate, withTime, type Zone } from './dates.ts';
import { ownerOf } from './owner.ts';
import { readStructured, type Structured } from './structured.ts';
import { chooseTitle } from './title.ts';
import { labelledDates, linesAroundHeadline, look } from './visible.ts';

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
  'author',
  'article:author',
  'og:article:author',
  'og:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'byl',
  'citation_author',
  'authors',
  'creator',
  'cxenseparse:author',
  'rbauthors',
  'shareaholic:article_author_name',
  'dcsext.author',
  'vr:author',
  'article:author_name',
  'twitter:data1',
] as const; // prettier-ignore
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'article.published',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
  'article_date_original',
  'datecreated',
  'last-published',
  'vr:published_time',
  'bt:pubdate',
] as const; // prettier-ignore
/** Which day of a document these mean is left to its author. */
const DATE_METAS = ['dc.date', 'dcterms.date', 'date'] as const;
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
] as const; // prettier-ignore

export function readMetadata(page: ParsedPage, url: string, language: string | null): Metadata {
  const structured = readStructured(page.jsonLd);
  const metas = new Map<string, string[]>();
  for (const { name, content } of page.metas)
    if (content.trim() !== '') metas.set(name, [...(metas.get(name) ?? []), content.trim()]);
  const meta = (name: string): string | null => metas.get(name)?.[0] ?? null;
  const seen = look(page.root);
  const host = hostOf(url);
  // Some portals call every page an application of its own.
  const application = meta('application-name') === page.title ? null : meta('application-name');
  const siteName = meta('og:site_name') ?? structured.publisher ?? application;
  const siteNames = [
    siteName,
    structured.publisher,
    application,
    meta('twitter:site')?.replace(/^@/, ''),
    host,
    host.split('.')[0],
  ].filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  const title = chooseTitle({
    document: page.title,
    declared: [meta('og:title'), structured.headline, meta('twitter:title'), meta('dc.title'), meta('title')],
    headings: seen.headings,
    subheadings: seen.subheadings,
    siteNames,
    url,
  });
  const around = linesAroundHeadline(seen, title);
  const zone = zoneOf(language, host);
  const monthFirst =
    language === 'en' &&
    !/\.(?:uk|ie|au|nz|in|za)$/.test(host) &&
    !/^en[-_](?:gb|au|nz|ie|in|za)/i.test(page.lang ?? '');
  const date = (raw: string | null | undefined) => parseDate(raw, zone, monthFirst);
  /** As `date`, of a text that people read: not the day of a change. */
  const shown = (text: string) => date(firstPart(text));
  const firstDate = (names: readonly string[]) => firstOf(names.map((name) => date(meta(name))));
  const modified = firstOf([
    date(structured.modified),
    firstDate(MODIFIED_METAS),
    ...seen.modified.map(date),
    ...[...around.below, ...seen.dateTexts].map((text) => date(changedPart(text))),
  ]);
  const said = [
    date(structured.published),
    firstDate(PUBLISHED_METAS),
    ...seen.published.map(date),
    ...labelledDates(seen).map(shown),
    firstDate(DATE_METAS),
    ...seen.times.slice(0, 1).map(date),
    dateInUrl(url, zone),
    ...seen.dateTexts.map(shown),
    ...seen.datelines.map(shown),
    ...seen.times.slice(1, 3).map(date),
    ...around.below.map(shown),
    ...around.above.map(shown),
    ...seen.bylines.map(shown),
    date(page.dateInData),
  ];
  const owner = ownerOf([siteName ?? '', page.title ?? ''], url);
  return {
    title,
    byline: chooseByline(
      {
        said: [
          structured.authors,
          seen.authorNames,
          // Systems declare whoever entered the text; the line that signs it names its author.
          seen.signed.slice(0, 1),
          declaredAuthors(AUTHOR_METAS.map((name) => metas.get(name) ?? [])),
          seen.bylines.slice(0, 1),
        ],
        guessed: [
          seen.bylines.slice(1, 3),
          seen.boxedNames.slice(0, 1),
          seen.authorLinks,
          seen.paragraphLines.length === 0 ? bylinesOf(page.templates) : [],
          owner === null ? [] : [owner],
        ],
      },
      siteNames,
    ),
    siteName,
    published: earliest(withTime(said, zone) ?? modified, [
      [dateInUrl(url, zone), MIN_DAYS_IN_URL],
      [firstOf(around.dates.map(date)), MIN_DAYS_SHOWN],
    ]),
    modified,
    image: absolute(
      firstOf([
        meta('og:image'),
        meta('og:image:url'),
        structured.image,
        meta('twitter:image'),
        meta('twitter:image:src'),
      ]),
      url,
    ),
    canonicalUrl: canonicalOf(page, meta('og:url'), url),
    languages: [
      page.lang,
      meta('og:locale'),
      structured.language,
      meta('content-language'),
      meta('language'),
      meta('dc.language'),
    ],
    structured,
    titles: [title, page.title, meta('og:title'), structured.headline, ...seen.headings.map(textOf)].filter(
      (one): one is string => typeof one === 'string',
    ),
  };
}

/** The bylines of markup that a script fills in, where the page itself shows no text. */
const bylinesOf = (templates: readonly string[]): readonly string[] =>
  templates.slice(0, MAX_TEMPLATES).flatMap((markup) => look(parsePage(markup).root).bylines.slice(0, 1));
const MAX_TEMPLATES = 3;

/** What the first of the metas says; some systems repeat one for each author. */
function declaredAuthors(metas: readonly (readonly string[])[]): readonly string[] {
  const names = metas.map((values) => values.filter((author) => !/^(?:https?:|@)/.test(author)));
  return names.find((values) => values.length > 0) ?? [];
}

/** How many days earlier the day in the address, and the one below the headline, have to be. */
const MIN_DAYS_IN_URL = 7;
const MIN_DAYS_SHOWN = 1.5;

/** Systems declare the day of the last edition anew; the address and the line below the headline keep the first. */
function earliest(
  published: string | null,
  others: readonly (readonly [date: string | null, days: number])[],
): string | null {
  let first = published;
  for (const [other, days] of others)
    if (first !== null && other !== null && Date.parse(first) - Date.parse(other) >= days * 86_400_000)
      first = other;
  return first;
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
    if (!found || (new URL(found).pathname === '/' && URL.canParse(url) && new URL(url).pathname !== '/'))
      continue;
    return found;
  }
  return URL.canParse(url) ? new URL(url).href : url;
}
