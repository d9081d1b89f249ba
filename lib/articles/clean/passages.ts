/** Cuts a text into lines and passages (sentences), and blanks out what is quoted. */
import { MONTH_START } from '../../text/months.ts';
import { linkEnd, signsAt } from './glued.ts';

/** A sentence, or a piece of a line that stands like one. Offsets are UTF-16 code units into its line. */
export type Passage = {
  start: number;
  end: number;
  /** As written, trimmed. */
  text: string;
  /** `text` with quoted speech replaced by `MASK`, one for one, so that a rule never judges what somebody said. */
  plain: string;
};

/** Stands for one quoted character. */
export const MASK = '\u0001';

const MAX_QUOTE = 700;
/** Opening mark → the marks that close it; » is left out: on portals it is an arrow. */
const CLOSERS: Record<string, string> = { '„': '“”"', '“': '”', '«': '»', '‚': '‘’', '"': '"' };

/** The line with everything between quotation marks masked; an unclosed mark quotes nothing. */
function maskQuotes(line: string): string {
  if (!/[„“"«‚»']/.test(line)) return line;
  let out = '';
  let from = 0;
  for (const found of line.matchAll(/[„“"«‚»']/g)) {
    const at = found.index;
    if (at < from) continue;
    const close = closing(line, at);
    if (close < 0) continue;
    out += line.slice(from, at + 1) + MASK.repeat(close - at - 1) + line.charAt(close);
    from = close + 1;
  }
  return out + line.slice(from);
}

/** Where the quotation that opens at `at` closes; -1 where none does. */
function closing(line: string, at: number): number {
  const opener = line.charAt(at);
  if (opener === "'") return at === 0 || /[\s(]/.test(line.charAt(at - 1)) ? singleClose(line, at + 1) : -1;
  const closers = CLOSERS[opener] ?? (opener === '»' && at > 2 ? '«' : undefined);
  if (closers === undefined) return -1;
  const close = firstOf(line, closers, at + 1);
  // a speech that goes on in the next paragraph is closed there
  return close < 0 && at === 0 ? line.length : close;
}

/** An apostrophe closes a quotation where a blank or the end follows. */
function singleClose(line: string, from: number): number {
  const end = Math.min(line.length, from + MAX_QUOTE);
  for (let at = from; at < end; at++) {
    if (line.charAt(at) !== "'" || !/[.,!?\p{L}\d]/u.test(line.charAt(at - 1))) continue;
    if (/^(?:[\s.,;:!?)]|$)/.test(line.slice(at + 1, at + 2))) return at;
  }
  return -1;
}

function firstOf(line: string, marks: string, from: number): number {
  const end = Math.min(line.length, from + MAX_QUOTE);
  for (let at = from; at < end; at++) if (marks.includes(line.charAt(at))) return at;
  return -1;
}

const MONTH = new RegExp(`^\\s*${MONTH_START}`, 'iu');
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|ca|bzw|bspw|usw|etc|evtl|ggf|inkl|exkl|rd|mio|mrd|bio|tsd|nr|abs|str|st|dr|prof|hr|fr|mr|mrs|ms|jr|sr|vs|inc|corp|ltd|co|no|gen|gov|sen|rep|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|u\.s|u\.k|z\.b|i\.d|d\.h|u\.a|v\.a|s\.o|vz|ev|zzgl|max|min|mind|geb|sog|vgl)$/iu;
/** What stands before the stop of a numbered heading: "2. Name". */
const NUMBERED = /^\s*(?:#|Platz )?\d{1,3}$/;
const END = /[.!?…]+/g;

/** Where in the masked line a passage ends: after a full stop, question or exclamation mark that closes a sentence. */
function sentenceEnds(masked: string): number[] {
  const ends: number[] = [];
  for (const found of masked.matchAll(END)) {
    const stop = found.index;
    let end = stop + found[0].length;
    while (end < masked.length && '“”"\'’)»*]'.includes(masked.charAt(end))) end++;
    const next = masked.slice(end, end + 12);
    const before = masked.slice(Math.max(0, stop - 12), stop);
    if (next === '') continue;
    const blank = /^\s/.test(next);
    if (found[0] === '.') {
      if (ABBREVIATION.test(before) || NUMBERED.test(masked.slice(0, stop))) continue;
      // German ordinals ("22. Oktober", "3. Quartal") and dates
      if (
        /(?:^|\D)\d{1,2}$/.test(before) &&
        (!blank ||
          MONTH.test(next) ||
          /^\s*(?:Quartal|Halbjahr|Mal|Jahrhundert|Platz|Lebensjahr|Tag|Folge)/.test(next) ||
          /^\s*\p{Ll}/u.test(next))
      )
        continue;
    }
    // Glued sentences: "Vortag.Im", but not "finanzen.net" or "Check24.de"
    if (
      !blank &&
      !(
        /[\p{Ll}\d)“”"!?]$/u.test(before + found[0].replace('.', '')) &&
        /^(?:\p{Lu}[\p{Ll} ]|\(\p{L}|\/\p{Ll}{2,4}\/)/u.test(next)
      )
    )
      continue;
    if (blank && /^\s*\p{Ll}/u.test(next) && !found[0].includes('…') && found[0] !== '...') {
      if (found[0] === '.') continue;
    }
    ends.push(end);
  }
  for (const found of masked.matchAll(/ [|·•] /g)) ends.push(found.index + 3);
  return ends;
}

/** Where a masked quotation closes a sentence: „… muss.“ Next … */
function quoteEnds(line: string, masked: string): number[] {
  const ends: number[] = [];
  for (const found of masked.matchAll(/\u0001[“”"»](?=\s+[\p{Lu}„“"«])/gu)) {
    if (/[.!?…]/.test(line.charAt(found.index))) ends.push(found.index + 2);
  }
  return ends;
}

/** The passages of one line, in order; together they cover it but for blanks. */
export function passagesOf(line: string): Passage[] {
  const masked = maskQuotes(line);
  const signs = signsAt(masked.trimEnd());
  const ends = [
    ...new Set([
      ...sentenceEnds(masked),
      ...quoteEnds(line, masked),
      ...(signs < 0 ? [] : [signs]),
      line.length,
    ]),
  ].sort((a, b) => a - b);
  const passages: Passage[] = [];
  const add = (from: number, to: number) => {
    const piece = line.slice(from, to);
    const text = piece.trim();
    if (text === '') return;
    const start = from + piece.length - piece.trimStart().length;
    const plain = masked.slice(start, start + text.length);
    const seam = linkEnd(plain);
    if (seam > 0) {
      add(start, start + seam);
      add(start + seam, to);
    } else passages.push({ start, end: start + text.length, text, plain });
  };
  let from = 0;
  for (const end of ends) {
    add(from, end);
    from = end;
  }
  return passages;
}
