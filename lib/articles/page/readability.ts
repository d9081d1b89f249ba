import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { isBlock, type PageElement } from './tree.ts';

/** The elements that Readability keeps as the article. */
export type ReadabilityResult = { kept: ReadonlySet<number> };

/** Carries `PageElement.index` through jsdom, so that what Readability keeps can be found in our tree again. */
const MARK = 'data-n';
const PASSED_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel'] as const;
/** Below this Readability tries again with weaker rules; each try costs a full pass. */
const CHAR_THRESHOLD = 300;

/** Depth first, in document order, without the collections and selectors that are slow in jsdom. */
function descendants(node: Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (parent: Element): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/**
 * Only the choice of elements is wanted of Readability. Its work on links, classes, images and metadata, which
 * nobody would see, is left out: in jsdom it costs more than the choice itself. Should a later version rename one of
 * these methods, the result stays the same and only the speed is lost.
 */
class ElementChooser extends Readability<Element | null> {
  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
  _fixLazyImages(): void {}
  _cleanStyles(): void {}
  _getJSONLD(): object {
    return {};
  }
  _isValidByline(): boolean {
    return false;
  }

  _getAllNodesWithTag(node: Element | Document, tagNames: readonly string[]): Element[] {
    const root = 'documentElement' in node ? node.documentElement : node;
    const wanted = new Set(tagNames.map((name) => name.toUpperCase()));
    // Most tags that Readability asks for are never passed to it.
    for (const tag of NEVER_PASSED) wanted.delete(tag);
    return wanted.size === 0 ? [] : descendants(root, (element) => wanted.has(element.tagName));
  }
}

const NEVER_PASSED = [
  'STYLE',
  'SCRIPT',
  'OBJECT',
  'EMBED',
  'IFRAME',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
  'FONT',
  'LINK',
  'IMG',
  'PICTURE',
]; // prettier-ignore

type Window = { parser: DOMParser; isElement: (node: Node) => node is Element; close: () => void };

/** jsdom keeps every document as long as the window that parsed it. */
const PAGES_PER_WINDOW = 100;

let shared: Window | null = null;
let served = 0;

/** One window serves many pages, as making a window costs more than parsing a page; then it goes, with all it holds. */
function sharedWindow(): Window {
  if (shared && served++ < PAGES_PER_WINDOW) return shared;
  shared?.close();
  served = 0;
  const { window } = new JSDOM('');
  // Readability asks every element for its style. The attribute never reaches this window, and building a
  // style declaration for each element is the dearest thing jsdom does.
  Object.defineProperty(window.HTMLElement.prototype, 'style', { get: () => undefined, configurable: true });
  shared = {
    parser: new window.DOMParser(),
    isElement: (node): node is Element => node instanceof window.Element,
    close: () => window.close(),
  };
  return shared;
}

/** Runs Readability over the tree on jsdom; null where it finds no article. */
export function runReadability(root: PageElement, title: string | null): ReadabilityResult | null {
  const { parser, isElement } = sharedWindow();
  const body = serialize(root);
  const html = `<!doctype html><html><head><title>${escapeText(title ?? '')}</title></head><body>${body}</body></html>`;
  const document = parser.parseFromString(html, 'text/html');
  answerInnerHtml(document.body, body);
  const found = new ElementChooser(document, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (node) => (isElement(node) ? node : null),
  }).parse();
  if (!found?.content) return null;
  const kept = new Set<number>();
  for (const element of descendants(found.content, () => true)) {
    const mark = element.getAttribute(MARK);
    if (mark !== null) kept.add(Number(mark));
  }
  return { kept };
}

/** Readability copies the body's HTML first, for another try: it need not be written out again, we have it. */
function answerInnerHtml(body: HTMLElement, html: string): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => html,
    set: (value: string) => {
      body.replaceChildren(body.ownerDocument.createRange().createContextualFragment(value));
    },
  });
}

/**
 * White space as no-break spaces: parse5 makes a token of each run of letters and of each run of spaces, and jsdom
 * copies the text so far for each token. Readability takes the one for the other, but for the end of a sentence.
 */
function textToPass(text: string): string {
  return escapeText(text.replace(/\s+/g, '\u00a0').replace(/\.\u00a0/g, '. '));
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function serialize(root: PageElement): string {
  const parts: string[] = [];
  write(root, parts);
  return parts.join('');
}

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

function write(element: PageElement, parts: string[]): void {
  if (element.textLength === 0 && !VOID.has(element.tag) && element.tag !== 'td') return;
  const passed = PASSED.has(element.tag) || (element.tag.includes('-') && isBoxed(element));
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
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(textToPass(child));
    else write(child, parts);
  }
  if (passed && !VOID.has(tag)) parts.push('</', tag, '>');
}

/** An element of the page's own making is a box where boxes stand in it. */
function isBoxed(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && isBlock(child));
}
