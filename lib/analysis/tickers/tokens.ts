/**
 * A text as units for matching names: words and the few marks that occur in names.
 * Hyphens and dots inside a name are no units; they only say how a word is joined to the one before it.
 */
export type Unit = {
  /** Folded: lower case, umlauts written out, other accents dropped; `and` and `und` are `&`. */
  norm: string;
  text: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  word: boolean;
  /** How the unit follows the one before; no name runs across a `break`. */
  join: 'space' | 'hyphen' | 'tight' | 'break';
};

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−', '\u00ad']);
/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /^(?:[a-z]|dr|st|co|corp|inc|ltd|bros|vz|jr|mr|mrs|ms|prof|cos|int|intl|ag|se|no|nr|wm|n\.?v|s\.?a|rd)$/;

const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  å: 'a',
  œ: 'oe',
  ł: 'l',
  ı: 'i',
  đ: 'd',
};
const FOLDED = /[äöüßøæåœłıđ]/g;
const MARKS = /\p{M}/gu;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Lower case with umlauts written out: `Münchener Rück` is `muenchener rueck`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[’`´]/g, "'")
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '');
}

/** Lower case with umlauts stripped of their dots, as ASCII-only sources write: `munchener ruck`. */
export function foldStripped(text: string): string {
  return fold(text.replace(/[øØ]/g, 'o').replace(/[æÆ]/g, 'a').normalize('NFD').replace(MARKS, ''));
}

function canonical(folded: string): string {
  return folded === 'and' || folded === 'und' ? '&' : folded;
}

/** The units of a text in order. */
export function unitsOf(text: string, folding: (text: string) => string = fold): Unit[] {
  const units: Unit[] = [];
  let last = 0;
  let join: Unit['join'] = 'break';
  let previous: Unit | undefined;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    if (start > last) {
      if (hasNewline(text, last, start)) join = 'break';
      else if (join !== 'break') join = join === 'hyphen' ? 'break' : 'space';
    }
    last = start + piece.length;
    const word = WORD.test(piece);
    if (!word) {
      const touching = previous !== undefined && previous.end === start;
      if (HYPHENS.has(piece)) {
        join = touching ? 'hyphen' : 'break';
        continue;
      }
      if ((piece === '.' || piece === '!') && touching && previous?.word) {
        const next = text.charCodeAt(last);
        const spaced = Number.isNaN(next) || next <= 32;
        join = spaced && !ABBREVIATION.test(previous.norm) && previous.norm !== 'yum' ? 'break' : 'tight';
        continue;
      }
    }
    previous = {
      norm: canonical(folding(piece)),
      text: piece,
      start,
      end: last,
      word,
      join: units.length === 0 ? 'break' : join,
    };
    units.push(previous);
    join = 'tight';
  }
  return units;
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

/** Whether the first letter is a capital; a digit counts as one, because names begin with digits too. */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}

/** Whether every letter is a capital, with at least two of them. */
export function isAllCaps(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
