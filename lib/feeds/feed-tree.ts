import { Parser } from 'htmlparser2';
import { FeedUnreadable } from '../errors.ts';
import { parseDate } from './dates.ts';
import { ALSO_HTML, type FieldKind, fieldOf, GROUPS, ITEMS, ROOTS } from './feed-fields.ts';
import { type Passage, passageOf } from './passage.ts';
import { resolveUrl } from './sanitize-html.ts';
import { type Attributes, attribute, decodeEntities, linkAttributes, Scope } from './xml-scope.ts';

/** An element in the shape of xml2js, which rss-parser reads: its text, or its text and attributes. */
export type Node = string | { _?: string; $: Record<string, string> };
type Fields = Record<string, Node[]>;

/** A feed in one vocabulary, its texts kept aside. */
export type FeedTree = {
  format: 'rss' | 'atom' | 'rdf';
  /** By the names of `feed-fields.ts`; where a text stood, its number in `passages`. */
  feed: Fields;
  items: Fields[];
  passages: Passage[];
  warnings: string[];
};

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

const CDATA = '<![CDATA[';
const NO_PARTS = new Map<string, string>();

/** Deeper nesting is an attack, not a feed. */
const MAX_DEPTH = 500;
/** Of more entries than any feed lists the first are read. */
const MAX_ITEMS = 10_000;
/** How often the source is read again with the closing tags that were found missing. */
const MAX_PASSES = 3;

/**
 * Reads XML of any soundness into one vocabulary: namespaces by their address, whatever the prefix; names
 * in one letter case; entities and CDATA decoded; XHTML as text; `xml:base` applied; missing closing tags
 * supplied; what no field is made of left out. Texts are replaced by numbers, because rss-parser makes
 * snippets of them with expressions that are quadratic on hostile ones.
 *
 * Returns null where the source holds no feed.
 * @throws {FeedUnreadable} where elements are nested beyond measure.
 */
export function readTree(source: string, url: string): FeedTree | null {
  let text = source;
  const warnings: string[] = [];
  for (let pass = 1; ; pass++) {
    const reader = new Reader(text, url);
    try {
      reader.read();
    } catch (error) {
      if (error instanceof NoFeed) return null;
      throw error;
    }
    if (reader.unclosed.length === 0 || pass === MAX_PASSES) return reader.result(warnings);
    warnings.push('missing closing tags were supplied');
    text = insertAll(text, reader.unclosed);
  }
}

/** An HTML page: its empty elements are never closed, so that it seems to nest without end. */
class NoFeed extends Error {}

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
  private readonly scope: Scope;
  private readonly passages: Passage[] = [];
  private readonly feed: Fields = {};
  private readonly items: Fields[] = [];
  private readonly skipped: Record<'hour' | 'day', string[]> = { hour: [], day: [] };
  private item: Fields | null = null;
  private itemDepth = 0;
  private capture: Capture | null = null;
  private skippedFrom = 0;
  private depth = 0;
  private inCdata = false;
  private ended = false;
  private root: string | null = null;
  private cut: Fields | null = null;
  private isTooLong = false;
  private unseen = 0;

  constructor(source: string, url: string) {
    this.source = source;
    this.scope = new Scope(url);
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
    this.parser.write(this.source.slice(this.readSections()));
    this.ended = true;
    this.parser.end();
  }

  /**
   * Hands CDATA sections on whole, `unseen` by the parser: it would look at every character of what is most
   * of most feeds. Stops where one may stand in a comment or tag, or never ends; answers where.
   */
  private readSections(): number {
    const { source } = this;
    let from = 0;
    for (let at = source.indexOf(CDATA); at !== -1; at = source.indexOf(CDATA, from)) {
      const before = source.slice(from, at);
      const end = source.indexOf(']]>', at);
      const isText =
        before.lastIndexOf('>') >= before.lastIndexOf('<') &&
        before.lastIndexOf('-->') >= before.lastIndexOf('<!--');
      if (end === -1 || !isText) break;
      this.parser.write(before);
      this.text(source.slice(at + CDATA.length, end), true);
      from = end + 3;
      this.unseen += from - at;
    }
    return from;
  }

  /** Where the tag at hand begins in the source. */
  private get tagStart(): number {
    return this.parser.startIndex + this.unseen;
  }

  result(warnings: string[]): FeedTree | null {
    if (this.root === null) return null;
    // An entry that the end of the download cut off comes whole at the next poll.
    if (this.cut !== null && this.items.length === 0) this.items.push(this.cut);
    else if (this.cut !== null) warnings.push('the document ends inside an entry, which was left out');
    if (this.isTooLong) warnings.push(`only the first ${MAX_ITEMS} entries were read`);
    for (const [name, values] of Object.entries(this.skipped)) {
      if (values.length > 0) this.feed[`${name}s`] = [values.join(' ')];
    }
    const format = this.isAtom ? 'atom' : this.root.startsWith('rdf') ? 'rdf' : 'rss';
    return { format, feed: this.feed, items: this.items, passages: this.passages, warnings };
  }

  private open(rawName: string, rawAttributes: Attributes): void {
    if (++this.depth > MAX_DEPTH) {
      if (this.root === null) throw new NoFeed();
      throw new FeedUnreadable('malformed', `elements are nested more than ${MAX_DEPTH} deep`);
    }
    // Inside a text a namespace says nothing about the feed.
    if (!this.capture) this.scope.enter(this.depth, rawAttributes);
    const name = this.scope.canonicalName(rawName);
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
    this.item = {};
    this.itemDepth = this.depth;
    const about = attribute(attributes, 'about');
    if (about) this.emit('about', this.keep(about));
    this.emitHref(attributes);
  }

  private openGroup(name: string, attributes: Attributes): void {
    if (ROOTS.has(name)) {
      this.root ??= name;
      const language = attribute(attributes, 'lang');
      if (language) this.emit('language', this.keep(language));
      if (name === 'channel') this.emitHref(attributes);
    }
  }

  /** CDF writes the address of channel and item as an attribute. */
  private emitHref(attributes: Attributes): void {
    const href = attribute(attributes, 'href');
    if (!href) return;
    if (this.item) this.emit('link', { $: { rel: 'alternate', href: resolveUrl(href, this.scope.base) } });
    else this.emitFeedLink(attributes, { text: '', isMarkup: false, base: this.scope.base });
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
      start: this.parser.endIndex + 1 + this.unseen,
      attributes,
      text: '',
      firstChild: -1,
      doubtful: -1,
      lostSibling: -1,
      part: null,
      parts: field[1] === 'person' ? new Map() : NO_PARTS,
    };
  }

  private openInside(capture: Capture, name: string): void {
    if (capture.firstChild === -1) capture.firstChild = this.tagStart;
    if (capture.kind === 'person') capture.part = name;
    if (capture.lostSibling !== -1 || capture.kind === 'person') return;
    if (!ITEMS.has(name) && fieldOf(name) === undefined) return;
    // What may be HTML as well is a lost sibling only where one that is none follows.
    const isDoubtful = capture.kind === 'markup' && capture.name !== 'title' && ALSO_HTML.has(name);
    if (!isDoubtful) capture.lostSibling = capture.doubtful === -1 ? this.tagStart : capture.doubtful;
    else if (capture.doubtful === -1) capture.doubtful = this.tagStart;
  }

  private text(text: string, isDecoded = this.inCdata): void {
    const { capture } = this;
    if (!capture || (capture.firstChild !== -1 && capture.kind !== 'person')) return;
    const decoded = isDecoded ? text : decodeEntities(text);
    if (capture.part === null) capture.text += decoded;
    else capture.parts.set(capture.part, (capture.parts.get(capture.part) ?? '') + decoded);
  }

  private close(rawName: string, implied: boolean): void {
    const { capture } = this;
    if (capture && this.depth === capture.depth) {
      this.capture = null;
      if (implied && capture.lostSibling !== -1)
        this.unclosed.push({ at: capture.lostSibling, tag: `</${rawName}>` });
      else this.emitCapture(capture, this.tagStart);
    } else if (capture) {
      capture.part = null;
    } else if (this.item && this.depth === this.itemDepth) {
      this.closeItem();
    }
    if (this.skippedFrom === this.depth) this.skippedFrom = 0;
    if (!this.capture) this.scope.leave(this.depth);
    this.depth--;
  }

  private closeItem(): void {
    if (!this.item) return;
    if (this.ended) this.cut = this.item;
    else if (this.items.length < MAX_ITEMS) this.items.push(this.item);
    else this.isTooLong = true;
    this.item = null;
  }

  private emitCapture(capture: Capture, end: number): void {
    const { name, kind, attributes } = capture;
    if (kind === 'date') {
      const date = parseDate(capture.text);
      if (date) this.emit(name, date);
    } else if (kind === 'person') {
      const { parts } = capture;
      const others = parts.get('email') ?? [...parts.values()].join(' ');
      const text = parts.get('name')?.trim() || capture.text.trim() || others.trim();
      if (text) this.emit(name, this.keep(text));
    } else {
      const passage = passageOf({
        text: capture.text,
        raw: capture.firstChild === -1 ? null : this.source.slice(capture.start, end),
        type: attribute(attributes, 'type'),
        mode: attribute(attributes, 'mode'),
        isRss: !this.isAtom,
        base: this.scope.base,
      });
      this.emitPassage(name, kind, passage, attributes);
    }
  }

  private emitPassage(name: string, kind: FieldKind, passage: Passage, attributes: Attributes): void {
    const text = passage.text.trim() === '' ? '' : String(this.passages.length);
    if (name === 'hour' || name === 'day') this.skipped[name].push(passage.text.trim());
    else if (name === 'link' && !this.item) this.emitFeedLink(attributes, passage);
    else if (kind === 'link') {
      const $ = linkAttributes(attributes, this.scope.base);
      if (text === '' && Object.keys($).length === 0) return;
      this.emit(name, { _: text, $ });
      this.passages.push(passage);
    } else if (text !== '') {
      this.emit(name, text);
      this.passages.push(passage);
    }
  }

  /** rss-parser keeps one link of a feed: hub and feed address go under names of their own. */
  private emitFeedLink(attributes: Attributes, { text, base }: Passage): void {
    const href = attribute(attributes, 'href') ?? attribute(attributes, 'resource') ?? text;
    const rel = attribute(attributes, 'rel')?.toLowerCase() ?? 'alternate';
    const url = resolveUrl(href, base);
    if (url === '') return;
    if (rel === 'hub' || rel === 'self') this.emit(rel, this.keep(url));
    else if (rel === 'alternate') this.emit('link', this.isAtom ? { $: { rel, href: url } } : this.keep(url));
  }

  private emit(name: string, node: Node): void {
    const fields = this.item ?? this.feed;
    const nodes = fields[name];
    if (nodes) nodes.push(node);
    else fields[name] = [node];
  }

  /** The number under which a plain text is kept. */
  private keep(text: string): string {
    return String(this.passages.push({ text, isMarkup: false, base: this.scope.base }) - 1);
  }

  private get isAtom(): boolean {
    return this.root === 'feed' || this.root === 'entry';
  }
}
