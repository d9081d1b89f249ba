/**
 * A quick way through markup that is written as it should be: lower-case tags of everyday elements, quoted
 * attributes, closed in order. A parser would find the same elements in it, so it is spared. Pure.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PHRASING = words(
  'a abbr b br cite code del em font i img ins mark q s small span strong sub sup time u',
);
/** Opening one of these closes a paragraph that is open. */
const BLOCKS = words(
  'article blockquote div figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section ul',
);
const VOID = words('br hr img');
const MAX_DEPTH = 300;

/** Writes one attribute of a tag, with a blank before it; nothing for one that goes. */
export type WriteAttribute = (name: string, value: string) => string;

/**
 * The markup with every attribute put through `write`; null where it is not tidy, which says nothing
 * against it. Reads by character: expressions take three times as long.
 */
export function rewriteTidyMarkup(html: string, write: WriteAttribute): string | null {
  const open: string[] = [];
  let out = '';
  /** What lies between these two is copied as it stands. */
  let [copied, from] = [0, 0];
  for (let at = html.indexOf('<'); ; at = html.indexOf('<', from)) {
    const textEnd = at === -1 ? html.length : at;
    const stray = html.indexOf('>', from);
    if (stray !== -1 && stray < textEnd) {
      out += html.slice(copied, from) + html.slice(from, textEnd).replaceAll('>', '&gt;');
      copied = textEnd;
    }
    if (at === -1) return open.length > 0 ? null : out + html.slice(copied);
    if (html.charCodeAt(at + 1) === SLASH) {
      const name = open.pop();
      if (name === undefined || !html.startsWith(name, at + 2)) return null;
      from = at + 2 + name.length + 1;
      if (html.charCodeAt(from - 1) !== END) return null;
      continue;
    }
    const nameTo = nameEnd(html, at + 1);
    const name = html.slice(at + 1, nameTo);
    if (!fitsInto(open.at(-1), name)) return null;
    const isVoid = VOID.has(name);
    if (!isVoid && open.push(name) > MAX_DEPTH) return null;
    if (!isVoid && html.charCodeAt(nameTo) === END) {
      from = nameTo + 1;
      continue;
    }
    const tag = readAttributes(html, nameTo, write);
    if (tag === null || (tag.isSelfClosing && !isVoid)) return null;
    out += `${html.slice(copied, nameTo)}${tag.attributes}${isVoid ? ' />' : '>'}`;
    from = tag.end;
    copied = from;
  }
}

const [SLASH, END, QUOTE, EQUALS, DASH] = [47, 62, 34, 61, 45];

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

function nameEnd(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); isLetter(code) || isDigit(code); code = html.charCodeAt(at)) at++;
  return at;
}

type Tag = { attributes: string; isSelfClosing: boolean; end: number };

/** The rest of a tag, from behind its name; null where an attribute is not in double quotes, or repeats. */
function readAttributes(html: string, from: number, write: WriteAttribute): Tag | null {
  let attributes = '';
  let names = ' ';
  for (let at = from; ; ) {
    let begin = at;
    while (isBlank(html.charCodeAt(begin))) begin++;
    const code = html.charCodeAt(begin);
    if (code === END) return { attributes, isSelfClosing: false, end: begin + 1 };
    if (code === SLASH && html.charCodeAt(begin + 1) === END)
      return { attributes, isSelfClosing: true, end: begin + 2 };
    if (begin === at || !isLetter(code)) return null;
    let end = begin;
    for (let c = code; isLetter(c) || c === DASH; c = html.charCodeAt(end)) end++;
    if (html.charCodeAt(end) !== EQUALS || html.charCodeAt(end + 1) !== QUOTE) return null;
    const closing = html.indexOf('"', end + 2);
    const name = html.slice(begin, end);
    if (closing === -1 || names.includes(` ${name} `)) return null;
    names += `${name} `;
    attributes += write(name, html.slice(end + 2, closing));
    at = closing + 1;
  }
}

/** Whether an element may be opened here, and no other is closed by it. */
function fitsInto(parent: string | undefined, name: string): boolean {
  if (PHRASING.has(name)) return name !== 'a' || parent !== 'a';
  if (!BLOCKS.has(name) || parent === 'p') return false;
  return !(name === 'li' && parent === 'li') && !(isHeading(name) && isHeading(parent));
}

/** `hr` is taken for one, which does no harm. */
const isHeading = (name: string | undefined): boolean => name?.length === 2 && name.startsWith('h');
