import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { escapeText, MARK, markupOf } from './markup.ts';
import { elementsOf, type PageElement } from './tree.ts';

/** The elements that Readability keeps as the article. */
export type ReadabilityResult = { kept: ReadonlySet<number> };

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
  const { html: body, withheld } = markupOf(root);
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
  for (const { element, like } of withheld)
    if (kept.has(like)) for (const { index } of elementsOf(element)) kept.add(index);
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
