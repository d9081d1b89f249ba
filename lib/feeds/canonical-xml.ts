import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { FeedUnreadable } from '../errors.ts';
import { parseDate } from './dates.ts';
import {
  ALSO_HTML,
  type FieldKind,
  fieldOf,
  GROUPS,
  ITEMS,
  prefixOfNamespace,
  prefixOfPrefix,
  ROOTS,
} from './feed-fields.ts';
import { type Passage, passageOf } from './passage.ts';
import { resolveUrl } from './sanitize-html.ts';

/** A feed as sound XML in one vocabulary, its texts kept aside. */
export type CanonicalFeed = {
  format: 'rss' | 'atom' | 'rdf';
  /** RSS 2.0 or Atom with the prefixes of `feed-fields.ts`; where a text stood, its number in `passages`. */
  xml: string;
  passages: Passage[];
  warnings: string[];
};

type Attributes = Record<string, string>;
type Scope = { base: string; prefixes: ReadonlyMap<string, string> };
type Capture = {
  name: string;
  kind: FieldKind;
  depth: number;
  start: number;
  attributes: Attributes;
  text: string;
  /** Where the first child element stands, and the first that may be, or can only be, a lost sibling. */
  firstChild: number;
  doubtful: number;
  lostSibling: number;
  /** The texts of a person's `name` and `email`. */
  part: string | null;
  parts: Map<string, string>;
};

/** Deeper nesting is an attack, not a feed. */
const MAX_DEPTH = 500;
/** How often the source is read again with the closing tags that were found missing. */
const MAX_PASSES = 3;

/**
 * Reads XML of any soundness into one vocabulary that rss-parser reads without surprises: namespaces by
 * their address, whatever the prefix; names in one letter case; entities and CDATA decoded; XHTML as text;
 * `xml:base` applied; missing closing tags supplied; what no field is made of left out. Texts are replaced
 * by numbers: they are most of a feed's bytes, and rss-parser's own snippets are quadratic on hostile ones.
 *
 * Returns null where the source holds no feed.
 * @throws {FeedUnreadable} where elements are nested beyond measure.
 */
export function canonicalXml(source: string, url: string): CanonicalFeed | null {
  let text = source;
  const warnings: string[] = [];
  for (let pass = 1; ; pass++) {
    const reader = new Reader(text, url);
    reader.read();
    if (reader.unclosed.length === 0 || pass === MAX_PASSES) return reader.result(warnings);
    warnings.push('missing closing tags were supplied');
    text = insertAll(text, reader.unclosed);
  }
}

function insertAll(text: string, insertions: { at: number; tag: string }[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, tag } of insertions.sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), tag);
    from = at;
  }
  return parts.join('') + text.slice(from);
}

class Reader {
  readonly unclosed: { at: number; tag: string }[] = [];
  private readonly source: string;
  private readonly parser: Parser;
  private readonly scopes: Scope[];
  private readonly passages: Passage[] = [];
  private readonly feed: string[] = [];
  private readonly items: string[] = [];
  private readonly skipped: Record<'hour' | 'day', string[]> = { hour: [], day: [] };
  private item: string[] | null = null;
  private itemDepth = 0;
  private capture: Capture | null = null;
  private skippedFrom = 0;
  private depth = 0;
  private inCdata = false;
  private ended = false;
  private root: string | null = null;
  private cut: string | null = null;

  constructor(source: string, url: string) {
    this.source = source;
    this.scopes = [{ base: url, prefixes: new Map() }];
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name, attributes),
        ontext: (text) => this.text(text),
        onclosetag: (name, implied) => this.close(name, implied),
        oncdatastart: () => {
          this.inCdata = true;
        },
        oncdataend: () => {
          this.inCdata = false;
        },
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  read(): void {
    this.parser.write(this.source);
    this.ended = true;
    this.parser.end();
  }

  result(warnings: string[]): CanonicalFeed | null {
    if (this.root === null) return null;
    // An entry that the end of the download cut off comes whole at the next poll.
    if (this.cut !== null && this.items.length === 0) this.items.push(this.cut);
    else if (this.cut !== null) warnings.push('the document ends inside an entry, which was left out');
    const [feed, items] = [this.feed.join(''), this.items.join('')];
    const [hours, days] = [this.skipped.hour.join(' '), this.skipped.day.join(' ')];
    const head = `${feed}${hours && `<hours>${escapeXml(hours)}</hours>`}${days && `<days>${escapeXml(days)}</days>`}`;
    const atom = this.isAtom;
    return {
      format: atom ? 'atom' : this.root.startsWith('rdf') ? 'rdf' : 'rss',
      xml: atom
        ? `<feed n="">${head}${items}</feed>`
        : `<rss version="2.0"><channel n="">${head}${items}</channel></rss>`,
      passages: this.passages,
      warnings,
    };
  }

  private open(rawName: string, rawAttributes: Attributes): void {
    if (++this.depth > MAX_DEPTH)
      throw new FeedUnreadable('malformed', `elements are nested more than ${MAX_DEPTH} deep`);
    this.scopes.push(this.scopeOf(rawAttributes));
    const name = this.canonicalName(rawName);
    if (this.capture) this.openInside(this.capture, name);
    else if (ITEMS.has(name) && this.mayOpenItem()) this.openItem(name, rawAttributes);
    else if (this.skippedFrom > 0) return;
    else if (GROUPS.has(name)) this.openGroup(name, rawAttributes);
    else if (this.root !== null) this.openField(name, rawAttributes);
  }

  /** Anywhere in a feed, also where an earlier one was never closed, or as the whole document. */
  private mayOpenItem(): boolean {
    return this.root !== null || this.depth === 1;
  }

  private openItem(name: string, attributes: Attributes): void {
    if (this.item) this.closeItem();
    this.root ??= name;
    this.skippedFrom = 0;
    this.item = [];
    this.itemDepth = this.depth;
    const about = attribute(attributes, 'about');
    if (about) this.emit('about', `>${this.keep({ text: about, isMarkup: false, base: this.base })}`);
    this.emitHref(attributes);
  }

  private openGroup(name: string, attributes: Attributes): void {
    if (ROOTS.has(name)) {
      this.root ??= name;
      const language = attribute(attributes, 'lang');
      if (language)
        this.emit('language', `>${this.keep({ text: language, isMarkup: false, base: this.base })}`);
      if (name === 'channel') this.emitHref(attributes);
    }
  }

  /** CDF writes the address of channel and item as an attribute. */
  private emitHref(attributes: Attributes): void {
    const href = attribute(attributes, 'href');
    if (!href) return;
    if (this.item) this.emit('link', ` rel="alternate" href="${escapeXml(resolveUrl(href, this.base))}">`);
    else this.emitFeedLink(attributes, { text: '', isMarkup: false, base: this.base });
  }

  private openField(name: string, attributes: Attributes): void {
    const field = fieldOf(name);
    if (!field) {
      this.skippedFrom = this.depth;
      return;
    }
    this.capture = {
      name: field[0],
      kind: field[1],
      depth: this.depth,
      start: this.parser.endIndex + 1,
      attributes,
      text: '',
      firstChild: -1,
      doubtful: -1,
      lostSibling: -1,
      part: null,
      parts: new Map(),
    };
  }

  private openInside(capture: Capture, name: string): void {
    if (capture.firstChild === -1) capture.firstChild = this.parser.startIndex;
    if (capture.kind === 'person') capture.part = name;
    if (capture.lostSibling !== -1 || capture.kind === 'person') return;
    if (!ITEMS.has(name) && fieldOf(name) === undefined) return;
    // What may be HTML as well is a lost sibling only where one that is none follows.
    const isDoubtful = capture.kind === 'markup' && capture.name !== 'title' && ALSO_HTML.has(name);
    if (!isDoubtful)
      capture.lostSibling = capture.doubtful === -1 ? this.parser.startIndex : capture.doubtful;
    else if (capture.doubtful === -1) capture.doubtful = this.parser.startIndex;
  }

  private text(text: string): void {
    const { capture } = this;
    if (!capture || (capture.firstChild !== -1 && capture.kind !== 'person')) return;
    const decoded = this.inCdata ? text : decodeEntities(text);
    if (capture.part === null) capture.text += decoded;
    else capture.parts.set(capture.part, (capture.parts.get(capture.part) ?? '') + decoded);
  }

  private close(rawName: string, implied: boolean): void {
    const { capture } = this;
    if (capture && this.depth === capture.depth) {
      this.capture = null;
      if (implied && capture.lostSibling !== -1)
        this.unclosed.push({ at: capture.lostSibling, tag: `</${rawName}>` });
      else this.emitCapture(capture, this.parser.startIndex);
    } else if (capture) {
      capture.part = null;
    } else if (this.item && this.depth === this.itemDepth) {
      this.closeItem();
    }
    if (this.skippedFrom === this.depth) this.skippedFrom = 0;
    this.scopes.pop();
    this.depth--;
  }

  private closeItem(): void {
    if (!this.item) return;
    const tag = this.isAtom ? 'entry' : 'item';
    // xml2js makes a string of an element without attributes and children, on which rss-parser falls.
    const xml = `<${tag} n="">${this.item.join('')}</${tag}>`;
    if (this.ended) this.cut = xml;
    else this.items.push(xml);
    this.item = null;
  }

  private emitCapture(capture: Capture, end: number): void {
    const { name, kind, attributes } = capture;
    const { base } = this;
    if (kind === 'date') {
      const date = parseDate(capture.text);
      if (date) this.emit(name, `>${date}`);
      return;
    }
    if (kind === 'person') {
      const { parts } = capture;
      const others = parts.get('email') ?? [...parts.values()].join(' ');
      const text = parts.get('name')?.trim() || capture.text.trim() || others.trim();
      if (text) this.emit(name, `>${this.keep({ text, isMarkup: false, base })}`);
      return;
    }
    const raw = capture.firstChild === -1 ? null : this.source.slice(capture.start, end);
    const inner = kind === 'link' ? this.linkAttributes(attributes) : '';
    const passage = passageOf({
      text: capture.text,
      raw,
      type: attribute(attributes, 'type'),
      mode: attribute(attributes, 'mode'),
      isRss: !this.isAtom,
      base,
    });
    const isEmpty = passage.text.trim() === '';
    if (isEmpty && inner === '') return;
    if (name === 'hour' || name === 'day') this.skipped[name].push(passage.text.trim());
    else if (name === 'link' && !this.item) this.emitFeedLink(attributes, passage);
    // rss-parser reads the attributes of every link of Atom.
    else
      this.emit(
        name,
        `${name === 'link' ? inner || ' rel="alternate"' : inner}>${isEmpty ? '' : this.keep(passage)}`,
      );
  }

  /** rss-parser keeps one link of a feed: hub and feed address go under names of their own. */
  private emitFeedLink(attributes: Attributes, { text, base }: Passage): void {
    const href = attribute(attributes, 'href') ?? attribute(attributes, 'resource') ?? text;
    const rel = attribute(attributes, 'rel')?.toLowerCase() ?? 'alternate';
    const url = resolveUrl(href, base);
    if (url === '') return;
    if (rel === 'hub' || rel === 'self')
      this.emit(rel, `>${this.keep({ text: url, isMarkup: false, base })}`);
    else if (rel !== 'alternate') return;
    else if (this.isAtom) this.emit('link', ` rel="alternate" href="${escapeXml(url)}">`);
    else this.emit('link', `>${this.keep({ text: url, isMarkup: false, base })}`);
  }

  private linkAttributes(attributes: Attributes): string {
    let out = '';
    for (const [rawName, rawValue] of Object.entries(attributes)) {
      const name = rawName.slice(rawName.indexOf(':') + 1).toLowerCase();
      if (!LINK_ATTRIBUTES.has(name)) continue;
      const value = decodeEntities(rawValue);
      const isUrl = name === 'href' || name === 'url' || name === 'resource';
      out += ` ${name}="${escapeXml(isUrl ? resolveUrl(value, this.base) : value)}"`;
    }
    return out;
  }

  private emit(name: string, rest: string): void {
    (this.item ?? this.feed).push(`<${name}${rest}</${name}>`);
  }

  private keep(passage: Passage): number {
    return this.passages.push(passage) - 1;
  }

  private get isAtom(): boolean {
    return this.root === 'feed' || this.root === 'entry';
  }

  private get base(): string {
    return this.scope.base;
  }

  private get scope(): Scope {
    return this.scopes.at(-1) ?? { base: '', prefixes: new Map() };
  }

  private scopeOf(attributes: Attributes): Scope {
    let { base, prefixes } = this.scope;
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xml:base') base = resolveUrl(decodeEntities(value), base);
      else if (name === 'xmlns' || name.startsWith('xmlns:')) {
        // Inside a text a namespace says nothing about the feed.
        if (this.capture) continue;
        prefixes = new Map(prefixes).set(name.slice(6).toLowerCase(), prefixOfNamespace(value));
      }
    }
    return base === this.scope.base && prefixes === this.scope.prefixes ? this.scope : { base, prefixes };
  }

  /** `PREFIX:Name` → `prefix:name` with the prefix of this project for that namespace. */
  private canonicalName(rawName: string): string {
    const colon = rawName.indexOf(':');
    const local = rawName.slice(colon + 1).toLowerCase();
    const written = colon > 0 ? rawName.slice(0, colon).toLowerCase() : '';
    let prefix = this.scope.prefixes.get(written);
    // A default namespace nobody knows is still the feed's own.
    if (prefix === undefined || (prefix === 'other' && written === '')) prefix = prefixOfPrefix(written);
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}

const LINK_ATTRIBUTES = new Set([
  'rel',
  'href',
  'url',
  'resource',
  'type',
  'length',
  'filesize',
  'medium',
  'term',
  'label',
  'text',
  'hreflang',
  'ispermalink',
  'domain',
]);

function attribute(attributes: Attributes, local: string): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.slice(name.indexOf(':') + 1).toLowerCase() === local && name !== 'xml:base')
      return decodeEntities(value).trim();
  }
  return null;
}

const decodeEntities = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
