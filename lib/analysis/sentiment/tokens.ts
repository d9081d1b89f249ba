/**
 * Words, numbers and marks of a sentence with their places. Words joined by a hyphen come apart unless the lexicon
 * knows them as one.
 */
export type TokenKind = 'word' | 'number' | 'percent' | 'mark' | 'link' | 'symbol';
export type Token = {
  text: string;
  lower: string;
  /** UTF-16 offsets into the text that was read. */
  start: number;
  end: number;
  kind: TokenKind;
  /** The amount of a number, with its sign where one is written before it; 0 elsewhere. */
  amount: number;
};

// Some corpora and wires write "EUR30 .6 m".
const TOKEN =
  /(?<link>https?:\/\/\S+|www\.\S+)|(?<symbol>[$#@]\p{L}[\p{L}\p{N}_.]*)|(?<currency>(?:EUR|USD|SEK|GBP|CHF|INR|NOK|DKK|Rs)(?=[\p{Nd}.]))|(?<number>(?:(?<![\p{L}\p{N}])[+\-−–])?\p{Nd}[\p{Nd}.,]*(?: \.\p{Nd}+)?)|(?<word>\p{L}[\p{L}\p{M}\p{N}'’&]*(?:[-‐‑]\p{L}[\p{L}\p{M}\p{N}'’&]*)*\.?(?:\p{L}\.)*)|(?<percent>%)|(?<mark>[^\s\p{L}\p{N}])/gu;

/** Reads `text` into tokens; `known` tells which hyphenated words stay whole. Linear in the length of the text. */
export function tokenize(text: string, known: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { link, symbol, number, currency, percent } = match.groups ?? {};
    const word = match.groups?.word ?? currency;
    const raw = match[0];
    if (word !== undefined) addWord(tokens, word, match.index, known);
    else if (number !== undefined) addNumber(tokens, number, match.index);
    else {
      const kind = link ? 'link' : symbol ? 'symbol' : percent ? 'percent' : 'mark';
      tokens.push({
        text: raw,
        lower: raw.toLowerCase(),
        start: match.index,
        end: match.index + raw.length,
        kind,
        amount: 0,
      });
    }
  }
  return tokens;
}

function addWord(tokens: Token[], raw: string, start: number, known: (word: string) => boolean): void {
  // The stop belongs to an abbreviation only where letters follow it: "U.S."
  const word = raw.endsWith('.') && !raw.slice(0, -1).includes('.') ? raw.slice(0, -1) : raw;
  const lower = fold(word);
  if (!/[-‐‑]/.test(word) || known(lower)) {
    pushWord(tokens, word, lower, start);
  } else {
    let at = start;
    for (const part of word.split(/[-‐‑]/)) {
      if (part !== '') pushWord(tokens, part, fold(part), at);
      at += part.length + 1;
    }
  }
  if (word !== raw)
    tokens.push({
      text: '.',
      lower: '.',
      start: start + word.length,
      end: start + raw.length,
      kind: 'mark',
      amount: 0,
    });
}

const PERCENT_WORD = /^(?:percent|pct|pc|prozent|prozentpunkte?n?|bps|basispunkte?n?)$/;

function pushWord(tokens: Token[], text: string, lower: string, start: number): void {
  const kind = PERCENT_WORD.test(lower) ? 'percent' : 'word';
  tokens.push({ text, lower, start, end: start + text.length, kind, amount: 0 });
}

function addNumber(tokens: Token[], raw: string, start: number): void {
  const text = raw.replace(/(?<![.,])[.,]+$/, '');
  const digits = text.replace(' .', '.');
  tokens.push({
    text,
    lower: '#',
    start,
    end: start + text.length,
    kind: 'number',
    amount: amountOf(digits),
  });
  for (let i = text.length; i < raw.length; i++) {
    const mark = raw.charAt(i);
    tokens.push({ text: mark, lower: mark, start: start + i, end: start + i + 1, kind: 'mark', amount: 0 });
  }
}

/** `1.234,5` and `1,234.5` alike: the last separator is the decimal one unless three digits follow it. */
function amountOf(text: string): number {
  const negative = /^[-−–]/.test(text);
  const digits = text.replace(/^[+\-−–]/, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const fraction = digits.length - last - 1;
  const both = digits.includes('.') && digits.includes(',');
  const decimal = last >= 0 && (both || fraction !== 3);
  const whole = (decimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '');
  const value = Number(decimal ? `${whole}.${digits.slice(last + 1)}` : whole);
  if (!Number.isFinite(value)) return 0;
  return negative ? -value : value;
}

const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'");
