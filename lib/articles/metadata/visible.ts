import { elementsOf, hasAncestor, isBlock, type PageElement, textOf } from '../page/tree.ts';
import { firstPart, isOnlyDate } from './dates.ts';
import { isFullName, signedName } from './names.ts';
import { inAuthorBox, isElsewhere, ofOthers, ofPicture } from './surroundings.ts';

/** What a reader sees of headlines, names and dates, in document order. */
export type Seen = {
  headings: PageElement[];
  /** `<h2>` and `<h3>`. */
  subheadings: PageElement[];
  authorNames: string[];
  bylines: string[];
  published: string[];
  modified: string[];
  times: string[];
  dateTexts: string[];
  /** What the first paragraphs begin with, up to a dash or a bracket: `FRANKFURT, 28. November (Agency) – …`. */
  datelines: string[];
  /** Names that stand alone in boxes of authors. */
  boxedNames: string[];
  /** What links to the pages of authors say. */
  authorLinks: string[];
  /** Names that short lines sign the text with. */
  signed: string[];
  /** Short lines of the page in order. */
  lines: string[];
  /** Which of `lines` are headings. */
  headingLines: number[];
  /** Which of `lines` are a date and nothing else, in no running text. */
  dateLines: number[];
  /** How many lines stand above each paragraph of running text. */
  paragraphLines: number[];
};

const MAX_SEEN = 40;

/** One look over the visible page for headlines, names and dates; comments and lists of other articles apart. */
export function look(root: PageElement): Seen {
  const seen: Seen = {
    headings: [],
    subheadings: [],
    authorNames: [],
    bylines: [],
    published: [],
    modified: [],
    times: [],
    dateTexts: [],
    datelines: [],
    boxedNames: [],
    authorLinks: [],
    signed: [],
    lines: [],
    headingLines: [],
    dateLines: [],
    paragraphLines: [],
  };
  const { lines } = seen;
  /** What the page marks as its author, not only by the name of a class; then what classes name so. */
  const marked: PageElement[] = [];
  const classed: PageElement[] = [];
  const linked: PageElement[] = [];
  const times: Placed[] = [];
  const dateTexts: Placed[] = [];
  const isBelow = () => seen.paragraphLines.length > 0;
  for (const element of elementsOf(root)) {
    const names = `${element.attribute('class')} ${element.attribute('id')}`;
    const itemprop = element.attribute('itemprop');
    if (element.tag === 'h1') {
      add(seen.headings, element);
      if (element.textLength > 10) seen.headingLines.push(lines.length);
    } else if (element.tag === 'h2' || element.tag === 'h3') add(seen.subheadings, element);
    if (element.tag === 'p' && element.textLength > MAX_LINE && seen.datelines.length < MAX_DATELINES) {
      const start = DATELINE.exec(textOf(element))?.[1];
      if (start !== undefined && !isElsewhere(element)) add(seen.datelines, start);
    }
    if (element.tag === 'p' && element.textLength > MIN_PROSE) seen.paragraphLines.push(lines.length);
    const line = lineOf(element);
    if (line && lines.length < MAX_PAGE_LINES && !(isBelow() && ofOthers(element))) {
      lines.push(line);
      if (isOnlyDate(line) && blockOf(element).textLength <= MAX_LINE && !isElsewhere(element))
        seen.dateLines.push(lines.length - 1);
      const above = lines[lines.length - 2] ?? '';
      const name = signedName(line) ?? (AUTHOR_LABEL.test(above) && isFullName(line) ? line : null);
      if (name && !isElsewhere(element)) add(seen.signed, name);
      if (isFullName(line) && inAuthorBox(element) && !isElsewhere(element)) add(seen.boxedNames, line);
    }
    const stamp =
      element.attribute('datetime') ||
      (itemprop.startsWith('date') ? element.attribute('content') : '') ||
      (element.tag === 'abbr' ? element.attribute('title') : '');
    if (/\bdatePublished\b|\bdateCreated\b/.test(itemprop)) add(seen.published, stamp || dateTextOf(element));
    else if (/\bdateModified\b/.test(itemprop)) add(seen.modified, stamp || dateTextOf(element));
    else if (element.tag === 'time' && !isElsewhere(element)) {
      const shown = dateTextOf(element);
      if (firstPart(`${names} ${shown}`) === null) add(seen.modified, stamp || shown);
      else add(times, { text: stamp || shown, line: lines.length });
    } else if (
      element.textLength > 4 &&
      element.textLength < 120 &&
      DATE_NAME.test(names) &&
      !isElsewhere(element)
    )
      add(dateTexts, { text: stamp || textOf(element), line: lines.length });
    if (element.textLength > 2 && element.textLength < 150) {
      const kind = authorKind(element, names);
      if (kind === null || isElsewhere(element) || ofPicture(element)) continue;
      if (kind === 'marked') add(marked, element);
      else if (kind === 'classed') add(classed, element);
      else if (kind === 'linked') add(linked, element);
      else add(seen.bylines, wordsOf(element));
    }
  }
  return {
    ...seen,
    times: nearFirst(times, seen.headingLines),
    dateTexts: nearFirst(dateTexts, seen.headingLines),
    authorNames: inOneBox(marked.length > 0 ? marked : classed).map(wordsOf),
    authorLinks: inOneBox(linked).map(wordsOf),
  };
}

/** A box of so much text is marked as a date by mistake; such boxes within each other would be read again and again. */
const MAX_DATE_BOX = 1_000;

const dateTextOf = (element: PageElement): string =>
  element.textLength < MAX_DATE_BOX ? textOf(element) : '';

/** `line` is how many lines stand above it. */
type Placed = { text: string; line: number };

/** Last what stands high above the first headline: the day of the reader's visit, and dates of other news. */
function nearFirst(found: readonly Placed[], [headline = 0]: readonly number[]): string[] {
  const isNear = ({ line }: Placed) => line >= headline - MAX_LINES_ABOVE;
  return [...found.filter(isNear), ...found.filter((one) => !isNear(one))].map(({ text }) => text);
}

/** How the element names an author, if it does. */
function authorKind(element: PageElement, names: string): 'marked' | 'classed' | 'byline' | 'linked' | null {
  if (/(?:^|\s)author(?:\s|$)/.test(`${element.attribute('rel')} ${element.attribute('itemprop')}`))
    return 'marked';
  if (AUTHOR_NAME.test(names)) return 'classed';
  if (BYLINE_NAME.test(names)) return 'byline';
  const isLink = element.tag === 'a' && element.textLength < 40;
  return isLink && AUTHOR_PAGE.test(element.attribute('href')) ? 'linked' : null;
}

/** A box of more text is not that of the authors alone. */
const MAX_AUTHOR_BOX = 150;

/** The first element, and those that stand in one small box with it and not within each other. */
function inOneBox(elements: readonly PageElement[]): PageElement[] {
  const [first] = elements;
  if (first === undefined) return [];
  let box = first;
  while (box.parent && box.parent.textLength <= MAX_AUTHOR_BOX) box = box.parent;
  const others = elements.filter(
    (one) =>
      one !== first &&
      hasAncestor(one, (above) => above === box) &&
      !hasAncestor(one, (above) => above === first || (above !== box && elements.includes(above))),
  );
  return [first, ...others];
}

const MAX_PAGE_LINES = 3_000;
const MAX_LINES = 40;
const MAX_LINES_ABOVE = 8;

/** A line that says when a text was published, or that this follows. */
const DATE_LABEL =
  /^(?:(?:zu)?erst )?(?:published|posted|publish date|publication date|date published|veröffentlicht|erschienen|erstellt|eingestellt|veröffentlichungsdatum|erscheinungsdatum|pressemitteilung vom|meldung vom|artikel vom|vom|datum|date)(?:\s|:|$)/i;
const MAX_BELOW_LABEL = 2;

/** What lines that speak of publication say, with the lines below them where they are no more than a label. */
export function labelledDates({ lines }: Seen): string[] {
  return lines.flatMap((line, i) => {
    if (!DATE_LABEL.test(line)) return [];
    return /\d/.test(line) ? [line] : lines.slice(i + 1, i + 1 + MAX_BELOW_LABEL);
  });
}

/**
 * Short lines around the headline, nearest first; without one those at the top of the page. `dates` are those between
 * headline and text that are a date and nothing else.
 */
export function linesAroundHeadline(
  { lines, headingLines, headings, dateLines, paragraphLines }: Seen,
  title: string | null,
): { below: string[]; above: string[]; dates: string[] } {
  const long = headings.filter((heading) => heading.textLength > 10);
  const named = long.findIndex((heading) => title !== null && textOf(heading).includes(title));
  const at = headingLines[Math.max(named, 0)];
  if (at === undefined) return { below: lines.slice(0, MAX_LINES), above: [], dates: [] };
  const text = Math.min(at + MAX_DATE_BELOW, paragraphLines.find((line) => line > at) ?? lines.length);
  return {
    below: lines.slice(at, at + MAX_LINES).filter(isOfThisText),
    above: lines.slice(Math.max(0, at - MAX_LINES_ABOVE), at).reverse(),
    dates: dateLines.filter((line) => line > at && line < text).flatMap((line) => lines[line] ?? []),
  };
}
/** Not a sentence, nor the day of something else. */
const isOfThisText = (line: string): boolean =>
  !EVENT.test(line) && !(line.length > MAX_CREDIT && /\.$/.test(line));
const EVENT =
  /hauptversammlung|termin|dividend|fällig|läuft bis|gültig|veranstaltung|quartalszahlen|earnings date|ex-date|record date|deadline|expires|webinar|conference/i;
/** A line that ends with a full stop and is longer is a sentence. */
const MAX_CREDIT = 45;

/** Lines below the headline among which its date stands. */
const MAX_DATE_BELOW = 8;
/** A paragraph of more characters is running text. */
const MIN_PROSE = 140;

function blockOf(element: PageElement): PageElement {
  let block = element;
  while (block.parent && !isBlock(block)) block = block.parent;
  return block;
}

const MAX_LINE = 100;
const MAX_DATELINES = 3;
const DATELINE = /^([^–—|(/]{6,50}?)\s?(?:[–—|(]|--|\s-\s|\s\/)/;
/** A line that only says that a name follows. */
const AUTHOR_LABEL =
  /^(?:(?:text|geschrieben|verfasst|written|authored|posted|published) (?:by|von)|by|von|autor(?:in|en)?|authors?|text|interview|words)\s{0,2}:?$/i;

/** The element's text where it is a short line of its own, without the lines below it. */
function lineOf(element: PageElement): string | null {
  if (element.textLength > MAX_LINE || (element.textLength < 4 && !AUTHOR_LABEL.test(textOf(element))))
    return null;
  const own = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  return own ? textOf(element) : null;
}

const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|published|publish|pubdate|posted|timestamp|datetime|dateline|meta|byline|info|time)(?:$|[\s_-])|[a-z](?:Date|Datum|Time)(?:$|[\s_-])|(?:^|\s)date[A-Z_-]/;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|autor)[_-]{0,2}(?:name|link)(?:$|\s)|[aA]uthorName|(?:^|\s)(?:vcard author|author vcard|p-author)(?:$|\s)/;
const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|author|autor|autoren|authors|writer|redakteur|verfasser|posted-by|submitted|contributor)(?:$|[\s_-])|[bB]yline|[aA]uthor/;
const AUTHOR_PAGE = /\/(?:authors?|autor|autoren|autorin|profil|profile|contributors?)\/[^/?#]{3}/i;

/** The text with a blank between elements, which only styles may part, and a line feed between boxes. */
function wordsOf(element: PageElement): string {
  const parts: string[] = [];
  const collect = (one: PageElement): void => {
    const parting = one.tag === 'br' || isBlock(one) ? '\n' : ' ';
    parts.push(parting);
    for (const child of one.children) {
      if (typeof child === 'string') parts.push(child.replace(/\s+/g, ' '));
      else collect(child);
    }
    parts.push(parting);
  };
  collect(element);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function add<T>(list: T[], value: T): void {
  if (list.length < MAX_SEEN) list.push(value);
}
