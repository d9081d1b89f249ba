import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';
import {
  ATTRIBUTES,
  CSS_PROPERTIES,
  DROPPED_WITH_CONTENT,
  ELEMENTS,
  SCHEMES,
  URL_ATTRIBUTES,
} from './html-allowlist.ts';
import { rewriteTidyMarkup } from './tidy-markup.ts';

/** Deeper markup is no writing; htmlparser2's stack makes it quadratic besides. */
const MAX_DEPTH = 300;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr', 'spacer']);

class TooDeep extends Error {}

/**
 * Markup from a feed with only allowlisted elements, attributes, styles and address schemes left, and
 * addresses resolved against `base`. Scripts and styles go with their content; other unknown elements go
 * and leave their text.
 */
export function sanitizeHtml(html: string, base: string): string {
  if (!html.includes('<')) return html.replaceAll('>', '&gt;');
  const tidy = rewriteTidyMarkup(html, (name, value) => safeAttribute(name, value, base));
  if (tidy !== null) return tidy;
  const out: string[] = [];
  const open: string[] = [];
  let dropping = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        const name = localName(rawName);
        if (DROPPED_WITH_CONTENT.has(name)) dropping++;
        if (++depth > MAX_DEPTH) throw new TooDeep();
        if (dropping > 0 || !ELEMENTS.has(name)) return;
        out.push(`<${name}${safeAttributes(attributes, base)}${VOID.has(name) ? ' />' : '>'}`);
        if (!VOID.has(name)) open.push(name);
      },
      ontext(text) {
        if (dropping === 0)
          out.push(/[<>]/.test(text) ? text.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text);
      },
      onclosetag(rawName) {
        const name = localName(rawName);
        depth--;
        if (DROPPED_WITH_CONTENT.has(name)) dropping = Math.max(0, dropping - 1);
        else if (dropping === 0 && open.at(-1) === name) out.push(`</${open.pop()}>`);
      },
    },
    // Text goes through as it stands, entities and all.
    { decodeEntities: false, recognizeSelfClosing: false },
  );
  try {
    // A `<!` that opens no comment is text; HTML would swallow what follows it.
    parser.write(html.replace(/<!(?!--)/g, '&lt;!'));
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    while (open.length > 0) out.push(`</${open.pop()}>`);
  }
  return out.join('');
}

/** The text of markup: tags out, entities decoded, blocks and breaks as white space. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  const bare = html.includes('<') ? withoutElements(html) : html;
  return decodeHTMLStrict(bare)
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}

/** Only what is an element of HTML is taken for a tag: `List<String>` and `a < b` are text. */
function withoutElements(html: string): string {
  return withoutComments(html)
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, '')
    .replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, name: string) => {
      if (
        !ELEMENTS.has(name.toLowerCase()) &&
        !/^(?:link|meta|embed|object|iframe|blink|script|style)$/i.test(name)
      )
        return tag;
      return /^(?:br|p|div|li|h[1-6]|td|tr)$/i.test(name) ? ' ' : '';
    });
}

/** The text without its comments; one that is never closed is text. */
export function withoutComments(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<!--'); at !== -1; at = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', at);
    if (end === -1) break;
    parts.push(html.slice(from, at));
    from = end + 3;
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(from);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

function safeAttributes(attributes: Record<string, string>, base: string): string {
  let out = '';
  for (const name in attributes) out += safeAttribute(name, attributes[name] ?? '', base);
  return out;
}

/** The attribute as it may stand, with a blank before it; nothing where it goes. */
function safeAttribute(name: string, raw: string, base: string): string {
  if (!ATTRIBUTES.has(name)) return '';
  let value: string | null = raw;
  if (URL_ATTRIBUTES.has(name)) value = safeUrl(raw, base);
  else if (name === 'srcset') value = safeSrcset(raw, base);
  else if (name === 'style') value = safeStyle(raw);
  return value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function escapeAttribute(value: string): string {
  if (!/["<>&]/.test(value)) return value;
  return value
    .replace(/&(?!#?\w{1,31};)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The address, absolute; null where its scheme is none of those that only fetch or open a program. */
function safeUrl(raw: string, base: string): string | null {
  if (PLAIN_ABSOLUTE.test(raw) && !raw.includes('&') && !raw.includes('/.')) return raw;
  const decoded = (raw.includes('&') ? decodeHTMLStrict(raw) : raw).trim();
  if (PLAIN_PATH.test(decoded)) return resolveUrl(decoded, base);
  // Browsers skip these inside a scheme: `java\nscript:`.
  const bare = decoded.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(`${scheme}:`)) return null;
  return resolveUrl(decoded, base);
}

/** Addresses that `URL` would only copy; it is slow, and an article has many. */
const PLAIN_ABSOLUTE = /^https?:\/\/[a-z0-9.-]+\/[\w/?=&%+~:;,#@.-]*$/;
const PLAIN_PATH = /^\/(?!\/)[\w/?=&%+~:;,#@.-]*$/;

/** Resolves a reference; what is no address, or has no base to stand on, stays as it is. */
export function resolveUrl(reference: string, base: string): string {
  const trimmed = reference.trim();
  if (trimmed === '') return '';
  const hasDots = trimmed.includes('/.');
  if (!hasDots && PLAIN_ABSOLUTE.test(trimmed)) return trimmed;
  if (!hasDots && PLAIN_PATH.test(trimmed) && originOf(base) !== 'null') return `${originOf(base)}${trimmed}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^https?:(?!\/\/)/i.test(trimmed)) return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

/** Whether a page can be asked for at an address: absolute, by http or https. */
export function isPageAddress(address: string): boolean {
  if (!/^https?:\/\//i.test(address)) return false;
  return PLAIN_ABSOLUTE.test(address) || URL.canParse(address);
}

/** The origin of the base at hand; a feed's texts nearly all have the same. */
let latest = { base: '', origin: 'null' };

function originOf(base: string): string {
  if (latest.base !== base) latest = { base, origin: URL.canParse(base) ? new URL(base).origin : 'null' };
  return latest.origin;
}

function safeSrcset(raw: string, base: string): string {
  return raw
    .split(/,\s+/)
    .flatMap((candidate) => {
      const [address = '', ...rest] = candidate.trim().split(/\s+/);
      const url = safeUrl(address, base);
      return url === null || url === '' ? [] : [[url, ...rest].join(' ')];
    })
    .join(', ');
}

function safeStyle(raw: string): string | null {
  const kept: string[] = [];
  for (const declaration of decodeHTMLStrict(raw).split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    const known = CSS_PROPERTIES.has(property.toLowerCase());
    if (
      colon > 0 &&
      known &&
      /^[#%.,\w\s!'"()-]{1,200}$/.test(value) &&
      !/(?:url|expression|image)\s*\(/i.test(value)
    ) {
      kept.push(`${property}: ${value};`);
    }
  }
  return kept.length > 0 ? kept.join(' ') : null;
}
