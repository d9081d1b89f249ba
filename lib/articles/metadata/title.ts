/** The headline of the article without the name of the site. */
import { type PageElement, textOf } from '../page/tree.ts';

export type TitleSources = {
  /** `<title>`. */
  document: string | null;
  /** Open Graph, Twitter, JSON-LD headline and the like, most trusted first. */
  declared: readonly (string | null)[];
  /** `<h1>` elements in document order. */
  headings: readonly PageElement[];
  /** `<h2>` and `<h3>` elements: some themes keep `<h1>` for the name of the site. */
  subheadings: readonly PageElement[];
  siteNames: readonly string[];
  /** The page's address: its last part often repeats the headline. */
  url: string;
};

const SEPARATOR =
  /(?<!\s)(?:\s+(?:[|–—•·»«~∙/]|-{1,2}|::|>{1,2}|<)\s+|\s*\|\s*|\s+»\s*)|:\s+(?=[A-ZÄÖÜ][\w.]{1,30}$)/u;
const MAX_TITLE = 500;
/** Share of words in common from which a heading is the page's title in other words. */
const SIMILAR = 0.5;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');

const isAmong = (text: string, others: readonly string[]): boolean =>
  wordsOf(text).length >= 2 && others.some((other) => sameWords(text, other));

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

/**
 * Order: a heading that agrees with what the page declares (without what stands before the declared title in it), a
 * lone heading that is a title of its own, the declaration without the site name.
 */
export function chooseTitle(sources: TitleSources): string | null {
  const names = sources.siteNames.filter((name) => name !== '');
  const document = squeeze(sources.document);
  const slug = slugOf(sources.url);
  const said = sources.declared.map((text) => decodeTwice(squeeze(text)));
  const isSaid = (heading: string) => said.some((text) => sameWords(text, heading));
  const subheadings = sources.subheadings.map(headingText);
  const headings = sources.headings
    .map((heading) =>
      withoutSiteName(
        headingText(heading).replace(TRAILING_SOURCE, '').replace(TRAILING_DATE, ''),
        names,
        [],
        false,
      ),
    )
    .filter((text) => text !== '' && !isSiteName(text, names))
    .filter((text) => isSaid(text) || isSlug(text, slug) || !isPartBesideTitle(text, document, names));
  // Many systems declare `<title>` as it is, with the name of the site.
  const declared = [...said, document]
    .map((text) => withoutSiteName(text, names, [...headings, ...subheadings], text === document))
    .filter((text) => text !== '' && !isSiteName(text, names));
  let best: { text: string; score: number } | null = null;
  for (const heading of headings) {
    const score = Math.max(0, ...declared.map((text) => similarity(heading, text)));
    // Of two that the page declares alike, the longer one is the headline, the other its section.
    const better = !best || score > best.score || (score === best.score && heading.length > best.text.length);
    if (score >= SIMILAR && better) best = { text: heading, score };
  }
  // Where only `<title>` agrees with the heading, it may be the name of a blog, and its headlines are smaller.
  const agreed = best !== null && said.some((text) => similarity(best?.text ?? '', text) >= SIMILAR);
  if (!agreed && said.some((text) => isAmong(text, subheadings))) best = null;
  const whole = subheadings.find((text) => isAmong(text, said) && isAmong(text, [document]));
  if (whole && best && !isSaid(best.text)) return whole;
  if (best) return withoutKicker(best.text, declared);
  const part = shownPart(declared, [...headings, ...subheadings], slug);
  if (part) return part;
  const [lone] = headings.length === 1 ? headings : [];
  const only = lone && (wordsOf(lone).length >= MIN_OWN_WORDS || isInSlug(lone, slug)) ? lone : undefined;
  return only ?? declared[0] ?? headings[0] ?? null;
}

/**
 * A declared title, or a part of it between separators, that stands on the page as a heading: the one that the
 * address repeats, else the longest.
 */
function shownPart(
  declared: readonly string[],
  shown: readonly string[],
  slug: ReadonlySet<string>,
): string | null {
  const keys = new Map(shown.map((text) => [wordsOf(text).join(' '), text]));
  let best: { text: string; score: number } | null = null;
  for (const text of declared.flatMap((title) => [title, ...title.split(SEPARATED)])) {
    const words = wordsOf(text);
    const heading = words.length >= 2 ? keys.get(words.join(' ')) : undefined;
    if (!heading) continue;
    const repeated = shareInSlug(words, slug);
    const score = repeated * MAX_TITLE + heading.length;
    if (!best || score > best.score) best = { text: heading, score };
  }
  return best?.text ?? null;
}

const shareInSlug = (words: readonly string[], slug: ReadonlySet<string>): number =>
  words.filter((word) => slug.has(fold(word))).length / words.length;

const isInSlug = (text: string, slug: ReadonlySet<string>): boolean =>
  shareInSlug(wordsOf(text), slug) === 1 || [...slug].join('') === fold(wordsOf(text).join(''));

const isSlug = (text: string, slug: ReadonlySet<string>): boolean =>
  slug.size > 1 && [...slug].sort().join() === [...new Set(wordsOf(text).map(fold))].sort().join();

const fold = (word: string): string =>
  word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');

function slugOf(url: string): ReadonlySet<string> {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return new Set(wordsOf(last.replace(/%[0-9a-f]{2}|\.html?$/gi, ' ')));
}

/** `(blatt.example)`, and how many comments there are. */
const TRAILING_SOURCE = /\s\((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,8}\)(?:\s\d{1,4})?$/;
const TRAILING_DATE = /\s\p{L}{3,9}\s\d{1,2},\s\d{4}$/u;

/** A lone heading of fewer words names a section rather than an article. */
const MIN_OWN_WORDS = 3;

/** A heading that is the other part of the document's title (`Headline - Name of the blog`) is the name of the site. */
function isPartBesideTitle(heading: string, document: string, names: readonly string[]): boolean {
  const [own, whole] = [wordsOf(heading).join(' '), wordsOf(document).join(' ')];
  if (own === '' || own === whole) return false;
  if (whole.endsWith(` ${own}`) && SEPARATED.test(document)) {
    const rest = whole.slice(0, whole.length - own.length).trim();
    return rest.includes(' ') && !namesSite(rest, names) && rest.length * 2 > own.length;
  }
  const rest = document.startsWith(heading) ? document.slice(heading.length) : '';
  return /^\s{0,3}[»:|]/.test(rest) && whole.length - own.length > own.length * 1.5;
}

const SEPARATED = /\s[|–—•·»~-]\s|\|/u;

/** `Politics | Somebody elected` is `Somebody elected` where the page declares that, and nowhere the whole. */
function withoutKicker(heading: string, declared: readonly string[]): string {
  if (declared.some((text) => sameWords(text, heading))) return heading;
  const own = wordsOf(heading).join(' ');
  const shorter = declared.find(
    (text) => wordsOf(text).length >= 3 && own.endsWith(` ${wordsOf(text).join(' ')}`),
  );
  return shorter ?? heading;
}

/** Small print inside a headline: kickers above it, badges beside it. */
const KICKER =
  /kicker|overline|topline|roofline|dachzeile|spitzmarke|eyebrow|badge|label|comment|subtitle|subline/i;

function headingText(heading: PageElement): string {
  const parts: string[] = [];
  const collect = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') parts.push(child);
      else if (child.tag === 'br') parts.push(' ');
      else if (!KICKER.test(`${child.attribute('class')} ${child.attribute('itemprop')}`)) collect(child);
    }
  };
  collect(heading);
  const text = squeeze(parts.join(''));
  return text === '' ? squeeze(textOf(heading)) : text;
}

/** Some systems escape what they declare twice: `&amp;#8211;`. */
function decodeTwice(text: string): string {
  return text
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function similarity(a: string, b: string): number {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return (2 * shared) / (x.size + y.size);
}

function isSiteName(text: string, names: readonly string[]): boolean {
  const key = wordsOf(text).join('');
  return names.some((name) => wordsOf(name).join('') === key);
}

/** Cuts a leading or trailing part that names the site; with `guess` a short last part as well. */
function withoutSiteName(
  title: string,
  names: readonly string[],
  headings: readonly string[],
  guess: boolean,
): string {
  if (headings.some((heading) => heading === title)) return title;
  const parts = title.split(SEPARATOR).filter((part) => part !== undefined && part.trim() !== '');
  if (parts.length < 2) return title;
  const [first, last] = [parts[0] ?? '', parts[parts.length - 1] ?? ''];
  if (namesSite(last, names))
    return withoutSiteName(
      title.slice(0, title.lastIndexOf(last)).replace(TRAILING, '').trim(),
      names,
      headings,
      false,
    );
  if (namesSite(first, names))
    return title
      .slice(title.indexOf(first) + first.length)
      .replace(LEADING, '')
      .trim();
  const head = title.slice(0, title.lastIndexOf(last)).replace(TRAILING, '').trim();
  const short =
    wordsOf(last).length <= 4 && wordsOf(head).length > wordsOf(last).length && wordsOf(head).length >= 3;
  const strong = /[|»•·]\s*$/u.test(title.slice(0, title.lastIndexOf(last)));
  return guess && short && strong ? head : title;
}

const TRAILING = /[\s|–—•·»«~∙/:<>-]{1,20}$/u;
const LEADING = /^[\s|–—•·»«~∙/:<>-]{1,20}/u;

function namesSite(part: string, names: readonly string[]): boolean {
  const key = fold(wordsOf(part).join(''));
  if (key === '') return true;
  return names.some((name) => {
    const own = fold(wordsOf(name).join(''));
    if (own.length < 3) return own === key;
    return (
      own === key ||
      (key.length >= 4 && own.includes(key)) ||
      (own.length >= 5 && key.includes(own) && key.length <= own.length * 2.5)
    );
  });
}
