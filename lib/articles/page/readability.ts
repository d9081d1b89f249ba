import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { elementsOf, type PageElement } from './tree.ts';

/** The elements that Readability keeps as the article. */
export type ReadabilityResult = { kept: ReadonlySet<number> };

/** Carries `PageElement.index` through jsdom, so that what Readability keeps can be found in our tree again. */
const MARK = 'data-n';
const PASSED_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel'] as const;
/** Below this Readability tries again with weaker rules; each try costs a full pass. */
const CHAR_THRESHOLD = 300;

/**
 * Only the choice of elements is wanted of Readability. Its work on links, classes, images and metadata, which
 * nobody would see, is left out: in jsdom it costs more than the choice itself.
 */
class ElementChooser extends Readability<Element> {
  _postProcessContent(): void {}
  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
  _fixLazyImages(): void {}
  _cleanStyles(): void {}
  _getJSONLD(): object {
    return {};
  }
}

let parser: DOMParser | null = null;

/** One window serves all pages: making a window costs more than parsing a page. */
function sharedParser(): DOMParser {
  if (parser) return parser;
  const { window } = new JSDOM('');
  // Readability asks every element for its style. The attribute never reaches this window, and building a
  // style declaration for each element is the dearest thing jsdom does.
  Object.defineProperty(window.HTMLElement.prototype, 'style', { get: () => undefined, configurable: true });
  // The selector engine listens on the window for each document it searches, and so would keep them all.
  Object.defineProperty(window, 'addEventListener', { value: () => undefined });
  parser = new window.DOMParser();
  return parser;
}

/** Runs Readability over the tree on jsdom; null where it finds no article. */
export function runReadability(root: PageElement, title: string | null): ReadabilityResult | null {
  const html = `<!doctype html><html><head><title>${escapeText(title ?? '')}</title></head><body>${serialize(root)}</body></html>`;
  const document = sharedParser().parseFromString(html, 'text/html');
  const found = new ElementChooser(document, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (node) => node as unknown as Element,
  }).parse();
  const kept = new Set<number>();
  if (found?.content)
    for (const element of found.content.querySelectorAll(`[${MARK}]`)) {
      kept.add(Number(element.getAttribute(MARK)));
    }
  // The window keeps a list of every attached element that has an id, also of documents that are long gone.
  document.documentElement.remove();
  return found?.content ? { kept } : null;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function serialize(root: PageElement): string {
  const parts: string[] = [];
  write(root, parts);
  return parts.join('');
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'col', 'meta']);
const NOT_PASSED: ReadonlySet<string> = new Set(['html', 'body', 'head', '#page', 'meta']);

function write(element: PageElement, parts: string[]): void {
  const passed = !NOT_PASSED.has(element.tag);
  if (passed) {
    parts.push('<', element.tag, ' ', MARK, '="', String(element.index), '"');
    for (const name of PASSED_ATTRIBUTES) {
      const value = element.attributes[name];
      if (value) parts.push(' ', name, '="', value.replace(/&/g, '&amp;').replace(/"/g, '&quot;'), '"');
    }
    if (element.tag === 'a' && element.attributes.href)
      parts.push(element.attributes.href.startsWith('#') ? ' href="#x"' : ' href="/"');
    parts.push('>');
  }
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(escapeText(child));
    else write(child, parts);
  }
  if (passed && !VOID.has(element.tag)) parts.push('</', element.tag, '>');
}
