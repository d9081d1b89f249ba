import { normalizeEncoding } from '@exodus/bytes/encoding.js';

/** Labels seen in the wild that the Encoding Standard does not know. */
const ALIASES: Record<string, string> = {
  utf8mb4: 'utf-8',
  unicode: 'utf-8',
  ansi: 'windows-1252',
  latin: 'iso-8859-1',
  win1250: 'windows-1250',
  win1251: 'windows-1251',
  win1252: 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
};

/** The Encoding Standard's lower-case name of a label as people write it; null for an unknown one. */
export function encodingOf(label: string | null | undefined): string | null {
  if (!label) return null;
  const trimmed = label.trim().toLowerCase();
  const known = normalizeEncoding(trimmed) ?? normalizeEncoding(trimmed.replaceAll('_', '-'));
  if (known) return known === 'replacement' ? null : known;
  const bare = trimmed.replace(/[^a-z0-9]/g, '');
  const alias =
    ALIASES[bare] ?? bare.replace(/^windows(\d+)$/, 'windows-$1').replace(/^iso8859(\d+)$/, 'iso-8859-$1');
  return normalizeEncoding(alias);
}

/** The label in `Content-Type: …; charset=LABEL`. */
export function charsetOfHeader(contentType: string | undefined): string | null {
  return /charset\s{0,4}=\s{0,4}["']?([^\s"';,]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** How much of the start of a document may hold its declaration. */
const PROLOG_CHARS = 2048;

/** The label in the XML declaration, or in the `meta` elements of an HTML head. */
export function charsetOfProlog(ascii: string, kind: 'xml' | 'html'): string | null {
  const head = ascii.slice(0, PROLOG_CHARS);
  const xml = /<\?xml\s[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']\s{0,4}([^\s"'?>]{1,40})/i.exec(head)?.[1];
  if (kind === 'xml' || xml) return xml ?? null;
  return /<meta\s[^>]{0,400}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([^\s"'/;>]{1,40})/i.exec(head)?.[1] ?? null;
}
