import { isAscii, isUtf8 } from 'node:buffer';
import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import { latin1toString } from '@exodus/bytes/single-byte.js';
import chardet from 'chardet';
import { charsetOfHeader, charsetOfProlog, encodingOf } from './declared-charset.ts';
import { repairTwiceEncoded } from './twice-encoded.ts';

export type DecodeOptions = { contentType?: string; kind: 'xml' | 'html' };

export type DecodedText = {
  text: string;
  /** Lower-case name by the Encoding Standard, e.g. `windows-1252`; `utf-32le` and `utf-32be` besides. */
  encoding: string;
  /** Sentences about labels that were wrong and encodings that were guessed. */
  warnings: string[];
};

/** Bytes that are looked at to tell an encoding; a lie shows in the first few sentences. */
const SAMPLE_BYTES = 65_536;
/** Below this chardet (0..100) has counted little more than "some high bytes". */
const MIN_CONFIDENCE = 20;

/**
 * Decodes a document by byte order mark, then by what its bytes can be, then by header, XML declaration
 * or `meta`, then by statistics. Never throws: bytes that fit nothing become U+FFFD.
 *
 * Valid UTF-8 beats every label: text in another encoding is valid UTF-8 by accident next to never.
 * The mark is the first word as in the Encoding Standard ("decode").
 */
export function decodeText(body: Uint8Array, options: DecodeOptions): DecodedText {
  const marked = byMark(body);
  if (marked) return decoded(body, marked, []);

  const header = charsetOfHeader(options.contentType);
  const prolog = charsetOfProlog(latin1toString(body.subarray(0, 4096)), options.kind);
  const labels = [header, prolog].flatMap((label) => encodingOf(label) ?? []);
  // ASCII bytes with escapes are Japanese where the label says so.
  if (isAscii(body)) return decoded(body, labels.includes('iso-2022-jp') ? 'iso-2022-jp' : 'utf-8', []);
  if (isUtf8(withoutCutSequence(body))) {
    const liar = labels.find((label) => label !== 'utf-8');
    const { text, encoding, warnings } = decoded(
      body,
      'utf-8',
      liar ? [`the text is utf-8, not ${liar} as it says`] : [],
    );
    const repaired = repairTwiceEncoded(text);
    return repaired === text
      ? { text, encoding, warnings }
      : { text: repaired, encoding, warnings: [...warnings, 'the text was encoded twice'] };
  }

  // The document's own label is written by whoever wrote the text, the header's often by a server's default.
  const honest = [encodingOf(prolog), encodingOf(header)].find(
    (label) => label !== null && !label.startsWith('utf-') && fits(body, label),
  );
  if (honest) return decoded(body, honest, []);

  const guessed = mostlyUtf8(body) ? 'utf-8' : detect(body);
  const said = labels[0];
  const warnings = [
    said
      ? `the text is not ${said} as it says; read as ${guessed}`
      : `no encoding is declared; read as ${guessed}`,
  ];
  if (guessed === 'utf-8') return { text: utf8WithStrays(body), encoding: guessed, warnings };
  return decoded(body, guessed, warnings);
}

function decoded(body: Uint8Array, encoding: string, warnings: string[]): DecodedText {
  const text = encoding.startsWith('utf-32') ? utf32(body, encoding) : new TextDecoder(encoding).decode(body);
  return { text, encoding, warnings };
}

/** A byte order mark, or the pattern that `<` and its neighbour leave in UTF-16 and UTF-32. */
function byMark(body: Uint8Array): string | null {
  const [a, b, c, d] = body;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c))) return 'utf-32be';
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  const bom = getBOMEncoding(body);
  if (bom) return bom;
  const head = body.subarray(0, 400);
  const zeros = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  // Markup is mostly ASCII, so in UTF-16 nearly every other byte of it is zero.
  if (body.length < 8) return null;
  if (zeros(1) > head.length * 0.3 && zeros(0) < head.length * 0.05) return 'utf-16le';
  if (zeros(0) > head.length * 0.3 && zeros(1) < head.length * 0.05) return 'utf-16be';
  return null;
}

function utf32(body: Uint8Array, encoding: string): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const points: string[] = [];
  for (let at = 0; at + 4 <= body.length; at += 4) {
    const point = view.getUint32(at, encoding === 'utf-32le');
    if (at === 0 && point === 0xfeff) continue;
    points.push(point < 0x110000 ? String.fromCodePoint(point) : '\uFFFD');
  }
  return points.join('');
}

/** The body less a sequence that the end of a truncated download cut in two. */
function withoutCutSequence(body: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= body.length; back++) {
    const byte = body[body.length - back] ?? 0;
    if (byte >= 0xc0) return body.subarray(0, body.length - back);
    if (byte < 0x80) break;
  }
  return body;
}

/**
 * Whether a label can be true. In a multi-byte encoding false text breaks; in a single-byte one hardly
 * anything does, but letters beyond ASCII stand alone in western text and in runs in CJK and Cyrillic.
 */
function fits(body: Uint8Array, label: string): boolean {
  const sample = body.subarray(0, SAMPLE_BYTES);
  const text = new TextDecoder(label).decode(sample);
  const bad = text.match(/\uFFFD|[\u0080-\u0084\u0086-\u009F]/g)?.length ?? 0;
  if (label !== 'windows-1252') return bad <= 1 + text.length / 2000;
  const [high, inRuns] = highBytes(sample);
  return high < 12 || inRuns < high * 0.6 || detect(body) === 'windows-1252';
}

/** How many bytes lie beyond ASCII, and how many of those have three such neighbours in a row. */
function highBytes(bytes: Uint8Array): [all: number, inRuns: number] {
  let all = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte < 0x80) {
      run = 0;
      continue;
    }
    all++;
    run++;
    if (run === 3) inRuns += 3;
    else if (run > 3) inRuns++;
  }
  return [all, inRuns];
}

/** UTF-8 with a few foreign bytes in it: a template in one encoding, a quotation pasted in another. */
function mostlyUtf8(body: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(body.subarray(0, SAMPLE_BYTES));
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > broken * 1.5;
}

/** Decodes UTF-8 and reads each byte that is none as windows-1252. */
function utf8WithStrays(body: Uint8Array): string {
  const parts: string[] = [];
  const [utf8, stray] = [new TextDecoder('utf-8'), new TextDecoder('windows-1252')];
  let from = 0;
  for (let at = 0; at < body.length; ) {
    const length = sequenceLength(body, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(body.subarray(from, at)), stray.decode(body.subarray(at, at + 1)));
    at++;
    from = at;
  }
  parts.push(utf8.decode(body.subarray(from)));
  return parts.join('');
}

/** Bytes of the UTF-8 sequence that starts here; 0 where none does. */
function sequenceLength(body: Uint8Array, at: number): number {
  const lead = body[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    if (((body[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** The likeliest encoding by letter statistics; windows-1252 where nothing speaks for another. */
function detect(body: Uint8Array): string {
  const sample = withoutTags(body.subarray(0, SAMPLE_BYTES));
  for (const { name, confidence } of chardet.analyse(sample)) {
    if (confidence < MIN_CONFIDENCE) break;
    const label = encodingOf(name);
    if (!label || label.startsWith('utf-')) continue;
    const text = new TextDecoder(label).decode(sample);
    const bad = text.match(/\uFFFD|[\u0080-\u0084\u0086-\u009F]/g)?.length ?? 0;
    if (bad <= text.length / 200) return label;
  }
  return 'windows-1252';
}

/** The text between tags: markup is English in every language and drowns the statistics. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let inTag = false;
  for (const byte of bytes) {
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) {
      inTag = false;
      kept.push(0x20);
    } else if (!inTag || byte >= 0x80) kept.push(byte);
  }
  return Uint8Array.from(kept);
}
