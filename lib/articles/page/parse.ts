import { Parser } from 'htmlparser2';
import type { IncompleteReason } from '../../model.ts';
import { measure, PageElement } from './tree.ts';

/** What one streaming pass over the HTML gives. Everything is bounded, whatever the page holds. */
export type ParsedPage = {
  /** The whole visible tree; its tag is `#page`. */
  root: PageElement;
  /** `<meta>` contents in order; the name is `name`, `property`, `itemprop` or `http-equiv`, lower case. */
  metas: { name: string; content: string }[];
  /** `<link rel href>`; rel in lower case. */
  links: { rel: string; href: string; attributes: Readonly<Record<string, string>> }[];
  /** The text of each JSON-LD script, or of a meta that holds JSON-LD. */
  jsonLd: string[];
  /** The text of each script of plain JSON: what an app of the browser shows. */
  appData: string[];
  /** The text of each script that is markup for a script to fill in. */
  templates: string[];
  /** The first date of publication that a script or a long attribute holds as JSON, in whatever it is wrapped. */
  dateInData: string | null;
  title: string | null;
  baseHref: string | null;
  /** The `lang` of the root element. */
  lang: string | null;
  hasFrameset: boolean;
  hasPassword: boolean;
  /** Characters of the scripts: a page that is nothing but scripts is an app or a bot challenge. */
  scriptLength: number;
  /** Why the pass ended early; null where it did not. */
  stopped: Extract<IncompleteReason, 'too-deep' | 'too-large'> | null;
};

/** Elements below this depth are flattened into it: no page that people read nests deeper. */
const MAX_DEPTH = 200;
/** Open elements after which the page counts as hostile. */
const STOP_DEPTH = 2_000;
const STOP_ELEMENTS = 150_000;
const MAX_ATTRIBUTE = 2_000;
const MAX_JSON_LD = 2_000_000;

/** What never holds article text; skipped with all that is inside. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe object embed canvas video audio map select datalist button input ' +
    'textarea applet frame noframes progress meter portal'
  ).split(' '),
);
const VOID_SKIPPED: ReadonlySet<string> = new Set([
  'link',
  'meta',
  'base',
  'source',
  'track',
  'wbr',
  'area',
  'param',
]);
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'class id role itemprop itemtype itemscope rel href datetime content title hidden aria-hidden aria-label aria-modal ' +
    'data-component data-testid data-qa property pubdate alt src lang style'
  ).split(' '),
);

/** Reads HTML into a tree with one pass. Never throws for what the page holds. */
export function parsePage(html: string): ParsedPage {
  const root = new PageElement('#page', {}, null, 0);
  const page: ParsedPage = {
    root,
    metas: [],
    links: [],
    jsonLd: [],
    appData: [],
    templates: [],
    dateInData: null,
    title: null,
    baseHref: null,
    lang: null,
    hasFrameset: false,
    hasPassword: false,
    scriptLength: 0,
    stopped: null,
  };
  let current = root;
  let depth = 0;
  let count = 0;
  /** Depth at which a skipped element opened; -1 outside of one. */
  let skippedFrom = -1;
  let captured: string[] | null = null;
  let capturing: KindOfScript | 'title' | null = null;

  const stop = (reason: 'too-deep' | 'too-large') => {
    page.stopped = reason;
    parser.pause();
  };

  const parser: Parser = new Parser(
    {
      onopentag(name, raw) {
        depth++;
        if (depth > STOP_DEPTH) return stop('too-deep');
        if (++count > STOP_ELEMENTS) return stop('too-large');
        if (skippedFrom >= 0) return;
        if (name === 'meta') addMeta(page, raw);
        else if (name === 'link') addLink(page, raw);
        else if (name === 'base') page.baseHref ??= raw.href ?? null;
        else if (name === 'html') page.lang ??= raw.lang ?? raw['xml:lang'] ?? null;
        else if (name === 'frameset') page.hasFrameset = true;
        else if (name === 'input' && raw.type === 'password') page.hasPassword = true;
        if (name === 'script' || (name === 'title' && page.title === null)) {
          captured = [];
          capturing = name === 'title' ? 'title' : kindOfScript(raw.type ?? '');
          skippedFrom = depth;
          return;
        }
        if (SKIPPED.has(name) || name === 'title') {
          skippedFrom = depth;
          return;
        }
        for (const key in raw) if ((raw[key]?.length ?? 0) > MAX_ATTRIBUTE) findDate(page, raw[key] ?? '');
        if (VOID_SKIPPED.has(name) && !(name === 'meta' && raw.itemprop)) return;
        if (depth > MAX_DEPTH) return;
        const element = new PageElement(name, keptAttributes(raw), current, count);
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        if (capturing === 'script' || capturing === 'json' || capturing === 'template')
          page.scriptLength += text.length;
        if (capturing !== null && capturing !== 'title') findDate(page, text);
        if (capturing === 'script') return;
        if (captured) captured.push(text);
        else if (skippedFrom < 0) addText(current, text);
      },
      onclosetag(name) {
        if (skippedFrom === depth) {
          if (captured && capturing === 'title') page.title = captured.join('').trim();
          if (captured && capturing === 'json-ld') page.jsonLd.push(captured.join('').slice(0, MAX_JSON_LD));
          if (captured && capturing === 'template')
            page.templates.push(captured.join('').slice(0, MAX_JSON_LD));
          if (captured && capturing === 'json') page.appData.push(captured.join('').slice(0, MAX_JSON_LD));
          captured = null;
          capturing = null;
          skippedFrom = -1;
        } else if (skippedFrom < 0 && current.tag === name && depth <= MAX_DEPTH && current.parent) {
          current = current.parent;
        }
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  if (page.stopped === null) parser.end();
  measure(root);
  return page;
}

type KindOfScript = 'json-ld' | 'json' | 'template' | 'script';

function kindOfScript(type: string): KindOfScript {
  if (/ld\+json/i.test(type)) return 'json-ld';
  if (/^text\/(?:x-)?(?:template|html)/i.test(type)) return 'template';
  return /^application\/json/i.test(type) ? 'json' : 'script';
}

function addText(element: PageElement, text: string): void {
  const clean = text.replace(/[\0\u00ad\u200b\ufeff]/g, '');
  if (clean === '') return;
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === 'string') element.children[last] = before + clean;
  else element.children.push(clean);
}

/** A key as schema.org, WordPress and shop systems name it, in JSON that may be quoted inside other JSON. */
const DATE_IN_DATA =
  /"(?:datePublished|publishedAt|published_at|publishedDate|publishDate|publish_date|publicationDate|firstPublished)\\{0,3}"\s{0,2}:\s{0,2}\\{0,3}"([^"\\]{8,40})\\{0,3}"/;

function findDate(page: ParsedPage, data: string): void {
  if (page.dateInData === null && data.includes('ublish'))
    page.dateInData = DATE_IN_DATA.exec(data)?.[1] ?? null;
}

function keptAttributes(raw: Record<string, string>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in raw) {
    const value = raw[name];
    if (value !== undefined && KEPT_ATTRIBUTES.has(name))
      kept[name] = value.length > MAX_ATTRIBUTE ? value.slice(0, MAX_ATTRIBUTE) : value;
  }
  return kept;
}

function addMeta(page: ParsedPage, raw: Record<string, string>): void {
  const { content } = raw;
  if (content === undefined || page.metas.length > 1_000) return;
  if (content.startsWith('{') && content.includes('"@type"')) page.jsonLd.push(content.slice(0, MAX_JSON_LD));
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = raw[key];
    if (name) page.metas.push({ name: name.toLowerCase().trim(), content: content.slice(0, 10_000) });
  }
}

function addLink(page: ParsedPage, raw: Record<string, string>): void {
  if (raw.rel && raw.href && page.links.length < 1_000)
    page.links.push({ rel: raw.rel.toLowerCase(), href: raw.href, attributes: raw });
}
