import { ELEMENTS } from './html-allowlist.ts';
import { textOfHtml } from './sanitize-html.ts';

/** A text of a feed: HTML where `isMarkup`, else plain; addresses in it are relative to `base`. */
export type Passage = { text: string; isMarkup: boolean; base: string };

type Content = {
  /** The element's own text, entities and CDATA decoded. */
  text: string;
  /** Its source where it has child elements: XHTML, or markup that nobody escaped. */
  raw: string | null;
  type: string | null;
  /** Atom 0.3: `xml`, `escaped` or `base64`. */
  mode: string | null;
  /** RSS has no types: every text may be HTML. */
  isRss: boolean;
  base: string;
};

/** Reads a text construct of Atom 0.3 and 1.0, or an element of RSS. */
export function passageOf({ text, raw, type, mode, isRss, base }: Content): Passage {
  const mime = type?.toLowerCase() ?? '';
  if (raw !== null) return { text: inner(raw), isMarkup: true, base };
  if (mode === 'base64' || isBase64(mime, text)) {
    return { text: Buffer.from(text, 'base64').toString('utf8'), isMarkup: true, base };
  }
  const saysHtml = mime.includes('html') && mime !== 'xhtml';
  return { text, isMarkup: isRss || saysHtml || looksLikeHtml(text), base };
}

/** Atom 1.0: content of a media type that is neither text nor XML is base64. */
function isBase64(mime: string, text: string): boolean {
  const isBinary = mime.includes('/') && !/^text\/|[+/]xml$|html|^multipart/.test(mime);
  return isBinary && /^[A-Za-z0-9+/=\s]{8,}$/.test(text);
}

/** Many an Atom feed forgets `type="html"`: a closed pair or an empty element of HTML gives it away. */
function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  const names = [...text.slice(0, 20_000).matchAll(/<\/([a-z][a-z0-9]*)>|<(br|img|hr|p)\b[^<>]*>/gi)];
  return names.length > 0 && names.every((found) => ELEMENTS.has((found[1] ?? found[2] ?? '').toLowerCase()));
}

/** Inline markup as HTML: its CDATA sections written out. */
function inner(raw: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = raw.indexOf(CDATA); at !== -1; at = raw.indexOf(CDATA, from)) {
    const end = raw.indexOf(']]>', at);
    if (end === -1) break;
    parts.push(raw.slice(from, at), escapeText(raw.slice(at + CDATA.length, end)));
    from = end + 3;
  }
  return parts.join('') + raw.slice(from);
}

const CDATA = '<![CDATA[';

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A passage as HTML. */
export function htmlOf({ text, isMarkup }: Passage): string {
  return isMarkup ? text : escapeText(text);
}

/** A passage as text. */
export function plainOf({ text, isMarkup }: Passage): string {
  return isMarkup ? textOfHtml(text) : text.replace(/\s+/g, ' ').trim();
}
