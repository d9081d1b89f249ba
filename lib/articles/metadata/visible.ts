import { elementsOf, hasAncestor, type PageElement, textOf } from '../page/tree.ts';
import { signedName } from './byline.ts';

/** What a reader sees of headlines, names and dates, in document order. */
export type Seen = {
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
export function look(root: PageElement): Seen {
  const seen: Seen = {
    headings: [],
    authorNames: [],
    bylines: [],
    published: [],
    modified: [],
    times: [],
    dateTexts: [],
    signed: [],
    linesBelowHeadline: [],
    linesAboveHeadline: [],
  };
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
    const stamp =
      element.attribute('datetime') || (itemprop.startsWith('date') ? element.attribute('content') : '');
    if (/\bdatePublished\b|\bdateCreated\b/.test(itemprop)) add(seen.published, stamp || textOf(element));
    else if (/\bdateModified\b/.test(itemprop)) add(seen.modified, stamp || textOf(element));
    else if (element.tag === 'time' && !isElsewhere(element)) add(seen.times, stamp || textOf(element));
    else if (
      element.textLength > 4 &&
      element.textLength < 120 &&
      DATE_NAME.test(names) &&
      !isElsewhere(element)
    )
      add(seen.dateTexts, textOf(element));
    if (element.textLength > 2 && element.textLength < 150 && !isElsewhere(element)) {
      if (/(?:^|\s)author(?:\s|$)/.test(element.attribute('rel')) || AUTHOR_NAME.test(names))
        add(seen.authorNames, textOf(element));
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

const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|published|publish|pubdate|posted|timestamp|datetime|dateline|meta|byline|info|time)(?:$|[\s_-])|[a-z](?:Date|Datum|Time)(?:$|[\s_-])|(?:^|\s)date[A-Z_-]/;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|autor)[_-]{0,2}(?:name|link)(?:$|\s)|[aA]uthorName|(?:^|\s)(?:vcard author|author vcard|p-author)(?:$|\s)/;
const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|author|autor|autoren|authors|writer|redakteur|verfasser|posted-by|submitted|contributor)(?:$|[\s_-])|[bB]yline|[aA]uthor/;
const ELSEWHERE = /comment|kommentar|related|sidebar|teaser|recommend|footer|widget|popular|latest|more-/i;

function isElsewhere(element: PageElement): boolean {
  const away = (one: PageElement) =>
    one.tag === 'aside' ||
    one.tag === 'footer' ||
    one.tag === 'nav' ||
    (one.tag !== 'body' &&
      one.tag !== 'html' &&
      one.proseLength < 1_500 &&
      ELSEWHERE.test(`${one.attribute('class')} ${one.attribute('id')}`)); // prettier-ignore
  return away(element) || hasAncestor(element, away);
}

function add<T>(list: T[], value: T): void {
  if (list.length < MAX_SEEN) list.push(value);
}
