import { decodeHTMLStrict } from 'entities/decode';
import { prefixOfNamespace, prefixOfPrefix } from './feed-fields.ts';
import { resolveUrl } from './sanitize-html.ts';

export type Attributes = Record<string, string>;

type Level = { depth: number; base: string; prefixes: ReadonlyMap<string, string> };

/** What `xmlns` and `xml:base` of the open elements say. */
export class Scope {
  private readonly outer: Level[] = [];
  private level: Level;
  /** Canonical names by written name, for the level at hand. */
  private readonly names = new Map<string, string>();

  constructor(url: string) {
    this.level = { depth: 0, base: url, prefixes: new Map() };
  }

  get base(): string {
    return this.level.base;
  }

  enter(depth: number, attributes: Attributes): void {
    let { base, prefixes } = this.level;
    for (const name in attributes) {
      const value = attributes[name] ?? '';
      if (name === 'xml:base') base = resolveUrl(decodeEntities(value), base);
      else if (name.startsWith('xmlns')) {
        prefixes = new Map(prefixes).set(name.slice(6).toLowerCase(), prefixOfNamespace(value));
      }
    }
    if (base === this.level.base && prefixes === this.level.prefixes) return;
    this.names.clear();
    this.outer.push(this.level);
    this.level = { depth, base, prefixes };
  }

  leave(depth: number): void {
    if (this.level.depth !== depth) return;
    this.level = this.outer.pop() ?? this.level;
    this.names.clear();
  }

  /** `PREFIX:Name` → `prefix:name` with the prefix of `feed-fields.ts` for that namespace. */
  canonicalName(written: string): string {
    const known = this.names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const own = colon > 0 ? written.slice(0, colon).toLowerCase() : '';
    let prefix = this.level.prefixes.get(own);
    // A default namespace nobody knows is still the feed's own.
    if (prefix === undefined || (prefix === 'other' && own === '')) prefix = prefixOfPrefix(own);
    const name = prefix === '' ? localName(written) : `${prefix}:${localName(written)}`;
    this.names.set(written, name);
    return name;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** The value of an attribute by its local name in lower case, decoded and trimmed. */
export function attribute(attributes: Attributes, local: string): string | null {
  for (const name in attributes) {
    if (localName(name) === local && name !== 'xml:base')
      return decodeEntities(attributes[name] ?? '').trim();
  }
  return null;
}

const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(
  'rel href url resource type length filesize term label text ispermalink'.split(' '),
);
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'url', 'resource']);

/** The attributes of links, enclosures, categories and GUIDs that mean something here; addresses absolute. */
export function linkAttributes(attributes: Attributes, base: string): Attributes {
  const kept: Attributes = {};
  for (const written in attributes) {
    const name = localName(written);
    if (!LINK_ATTRIBUTES.has(name)) continue;
    const value = decodeEntities(attributes[written] ?? '');
    kept[name] = ADDRESSES.has(name) ? resolveUrl(value, base) : value;
  }
  return kept;
}

export const decodeEntities = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);
