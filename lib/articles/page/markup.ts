/** Writes the tree as the HTML that Readability chooses from. */
import { isBlock, type PageElement } from './tree.ts';

/** Carries `PageElement.index` through jsdom, so that what Readability keeps can be found in our tree again. */
export const MARK = 'data-n';
const PASSED_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel'] as const;
/**
 * White space as no-break spaces: parse5 makes a token of each run of letters and of each run of spaces, and jsdom
 * copies the text so far for each token. Readability takes the one for the other, but for the end of a sentence.
 */
function textToPass(text: string): string {
  return escapeText(text.replace(/\s+/g, '\u00a0').replace(/\.\u00a0/g, '. '));
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** An element that is not passed: it is kept where its sibling `like` is, by `PageElement.index`. */
export type Withheld = { element: PageElement; like: number };

/**
 * The tree as HTML for Readability. Whenever it turns one of n siblings into another element, jsdom counts all n again:
 * of ever so many siblings the last are withheld, and share the fate of the last one of their tag and class.
 */
export function markupOf(root: PageElement): { html: string; withheld: Withheld[] } {
  const output: Output = { parts: [], withheld: [] };
  write(root, output);
  return { html: output.parts.join(''), withheld: output.withheld };
}

type Output = { parts: string[]; withheld: Withheld[] };

/** Siblings of one tag and class without running text, and siblings of any kind, up to which all are passed. */
const MAX_LOOSE_SIBLINGS = 300;
const MAX_SIBLINGS = 3_000;

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'col']);
/**
 * Tags that Readability tells apart; of others only the content is passed. A tree without inline markup and empty
 * boxes is half as large, and the choice is the same: it goes by blocks, links and text.
 */
const PASSED: ReadonlySet<string> = new Set(
  (
    'a address article aside blockquote br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main nav ol p pre section table tbody td tfoot th thead tr caption ul summary code'
  ).split(' '),
);

function write(element: PageElement, output: Output): void {
  if (isEmpty(element)) return;
  const { parts } = output;
  const passed = isPassed(element);
  const tag = element.tag.includes('-') ? 'div' : element.tag;
  if (passed) {
    parts.push('<', tag, ' ', MARK, '="', String(element.index), '"');
    for (const name of PASSED_ATTRIBUTES) {
      const value = element.attributes[name];
      if (value) parts.push(' ', name, '="', value.replace(/&/g, '&amp;').replace(/"/g, '&quot;'), '"');
    }
    if (tag === 'a' && element.attributes.href)
      parts.push(element.attributes.href.startsWith('#') ? ' href="#x"' : ' href="/"');
    parts.push('>');
  }
  writeChildren(element, output);
  if (passed && !VOID.has(tag)) parts.push('</', tag, '>');
}

type Kind = { count: number; last: number };

function writeChildren({ children }: PageElement, output: Output): void {
  const kinds = new Map<string, Kind>();
  let [count, last] = [0, 0];
  for (const child of children) {
    if (typeof child === 'string') output.parts.push(textToPass(child));
    else if (!isPassed(child) || isEmpty(child)) write(child, output);
    else {
      const kind = `${child.tag} ${child.attribute('class')}`;
      const seen = kinds.get(kind);
      const loose = child.proseLength === 0 && (seen?.count ?? 0) >= MAX_LOOSE_SIBLINGS;
      if (loose || count >= MAX_SIBLINGS) output.withheld.push({ element: child, like: seen?.last ?? last });
      else {
        write(child, output);
        count += 1;
        last = child.index;
        kinds.set(kind, { count: (seen?.count ?? 0) + 1, last });
      }
    }
  }
}

const isEmpty = ({ tag, textLength }: PageElement): boolean =>
  textLength === 0 && !VOID.has(tag) && tag !== 'td';

const isPassed = (element: PageElement): boolean =>
  PASSED.has(element.tag) || (element.tag.includes('-') && isBoxed(element));

/** An element of the page's own making is a box where boxes stand in it. */
function isBoxed(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && isBlock(child));
}
