/** Breaks markup where markup breaks: at tags, attributes, entities, sections, encodings; and then a few bytes. */
import type { Rng } from './random.ts';

const TOKEN = /<!\[CDATA\[|\]\]>|<!--|-->|<[^<>]*>|&[#\w]{1,12};|[^<&\]-]+|[\s\S]/g;

const FRAGMENTS: readonly [string, ...string[]] = [
  '\0',
  '\u0001\u0008',
  '\r',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '\u200b',
  '\ud800',
  '\u0301',
  '😀',
  '&',
  '&&',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&#99999999999;',
  '&nosuch;',
  '&amp;amp;lt;',
  '&nbsp',
  '&#',
  '&#x',
  '<',
  '>',
  '<<',
  '</',
  '<>',
  '</>',
  '< p>',
  '<p',
  '<!',
  '<?',
  '<?php ?>',
  '<!DOCTYPE',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '--!>',
  '<![if IE]>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<?xml version="9" encoding="nonsense"?>',
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>',
  '&c;&c;',
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  '&f;',
  '<script>',
  '</script>',
  '<style>@import url(}',
  '<template>',
  '<plaintext>',
  '<textarea>',
  '<title>',
  '<noscript>',
  '<frameset>',
  '<svg><foreignObject>',
  '<math><mi>',
  '<select><option>',
  '<table><tr><td>',
  '<b><i><a href=x>',
  '<base href="javascript:x">',
  '<meta http-equiv="refresh" content="0;url=x">',
  '<meta charset="utf-16">',
  '<body onload=x>',
  '<html>',
  '</html>',
  '<item>',
  '</channel>',
  '<entry>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<rss version="2.0"><channel>',
  '<p xml:base="http://[">',
  '<link>javascript:1</link>',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '\\u0000',
  ',',
  ':',
  'null',
  '1e999',
  '-',
  '__proto__',
  'constructor',
  'Mon, 99 Foo 99999 99:99:99 +9999',
  '3000-01-01',
  '0000-00-00T00:00:00Z',
  '-271821-04-20',
  '31. März 2026',
  '1e20',
  'http://',
  'http://[::1',
  'javascript:alert(1)',
  '//',
  'data:,x',
  'http://user:pw@host:99999/',
  '\\\\host',
  '/../..',
  '%',
  '%zz',
];
const ATTRIBUTES: readonly [string, ...string[]] = [
  ' a',
  ' a=',
  ' a="',
  " a='x",
  ' href="javascript:x"',
  ' xml:base="//["',
  ' type="xhtml"',
  ' type="html"',
  ' type="application/octet-stream"',
  ' style="{{;:@"',
  ' class=""',
  ' hidden',
  ' src=" "',
  ' datetime="x"',
  ' content="\0"',
  ' xmlns="x"',
  ' xmlns:dc=""',
  ' isPermaLink="maybe"',
  ' id="__proto__"',
  ' lang="🇩🇪"',
  ' length="-1"',
  ' encoding="x"',
  ' =x',
  ' "',
  ' /',
];

type Change = (tokens: string[], rng: Rng) => void;

const at = (tokens: string[], rng: Rng) => rng.below(tokens.length);
/** Mostly small, seldom large, never more than the parsers should bear. */
const times = (rng: Rng) =>
  rng.chance(0.02) ? 1000 + rng.below(8000) : 2 + rng.below(rng.chance(0.2) ? 200 : 8);
const inTag = (tag: string, added: string) => tag.replace(/^(<\/?[^\s<>/]*)/, (name) => name + added);

const CHANGES: readonly [Change, ...Change[]] = [
  (tokens, rng) => tokens.splice(at(tokens, rng), 1 + rng.below(3)),
  (tokens, rng) => tokens.splice(at(tokens, rng), 0, rng.pick(FRAGMENTS)),
  (tokens, rng) => tokens.splice(at(tokens, rng), 0, rng.pick(FRAGMENTS).repeat(times(rng))),
  (tokens, rng) => {
    const from = at(tokens, rng);
    const part = tokens.slice(from, from + 1 + rng.below(12));
    tokens.splice(at(tokens, rng), 0, ...part);
  },
  (tokens, rng) => {
    const index = at(tokens, rng);
    tokens[index] = (tokens[index] ?? '').slice(0, 2000).repeat(times(rng)).slice(0, 200_000);
  },
  (tokens, rng) => {
    const [a, b] = [at(tokens, rng), at(tokens, rng)];
    [tokens[a], tokens[b]] = [tokens[b] ?? '', tokens[a] ?? ''];
  },
  (tokens, rng) => {
    const index = at(tokens, rng);
    tokens[index] = inTag(tokens[index] ?? '', rng.pick(ATTRIBUTES));
  },
  (tokens, rng) => {
    const index = at(tokens, rng);
    tokens[index] = inTag(tokens[index] ?? '', ` ${'x'.repeat(times(rng))}="${'y'.repeat(times(rng))}"`);
  },
  (tokens, rng) => {
    const index = at(tokens, rng);
    const token = tokens[index] ?? '';
    const cut = rng.below(token.length + 1);
    tokens[index] = token.slice(0, cut) + rng.pick(FRAGMENTS) + token.slice(cut + rng.below(3));
  },
  (tokens, rng) => {
    const index = at(tokens, rng);
    tokens[index] = (tokens[index] ?? '').replace(/["'=\s>]/, '');
  },
  (tokens, rng) => tokens.splice(rng.below(tokens.length), tokens.length),
];

const ENCODINGS: readonly [BufferEncoding, ...BufferEncoding[]] = [
  'utf8',
  'utf8',
  'utf8',
  'utf8',
  'latin1',
  'utf16le',
];

function breakBytes(bytes: Uint8Array, rng: Rng): void {
  for (let n = rng.below(12); n > 0 && bytes.length > 0; n--) bytes[rng.below(bytes.length)] = rng.below(256);
}

/** One broken document from a sound one. The same numbers give the same bytes. */
export function mutate(document: string, rng: Rng): Uint8Array {
  const tokens: string[] = [...(document.match(TOKEN) ?? [])];
  for (let n = 1 + rng.below(rng.chance(0.2) ? 40 : 6); n > 0; n--) {
    if (tokens.length === 0) tokens.push(rng.pick(FRAGMENTS));
    rng.pick(CHANGES)(tokens, rng);
  }
  const bytes = Uint8Array.from(Buffer.from(tokens.join(''), rng.pick(ENCODINGS)));
  if (rng.chance(0.2)) breakBytes(bytes, rng);
  const mark = rng.chance(0.05)
    ? [
        [0xef, 0xbb, 0xbf],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0, 0, 0xfe, 0xff],
      ][rng.below(4)]
    : undefined;
  return mark ? Uint8Array.from([...mark, ...bytes]) : bytes;
}

const CONTENT_TYPES: readonly [string, ...string[]] = [
  '',
  'text/html; charset=utf-8',
  'application/rss+xml',
  'text/xml; charset=iso-8859-1',
  'application/feed+json',
  'text/plain; charset=nonsense',
  'application/pdf',
  'text/html; charset=utf-16',
  ';;;',
  'text/html; charset="',
];

export const contentType = (rng: Rng): string => rng.pick(CONTENT_TYPES);
