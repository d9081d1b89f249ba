import type { ModelAnswer } from './prompt.ts';

/** What a summary says that its article does not. */
export type Unfaithful = { kind: 'number' | 'quotation' | 'company' | 'name' | 'link'; found: string };

export type FaithfulInput = {
  title: string | null;
  text: string;
  /** The companies that were asked for, with every name under which the article may speak of them. */
  companies: readonly { symbol: string; names: readonly string[] }[];
};

/**
 * What in a model's answer does not stand in the article: numbers (dates are numbers and month names), quotations,
 * companies, names, and any link. Notation may differ: `1.200` is `1,200`, `12,5 %` is `12.5 percent`, `3. Mai 2026`
 * is `2026-05-03`; `zwölf` is 12. An empty list means that the answer may be used.
 */
export function unfaithful(answer: ModelAnswer, { title, text, companies }: FaithfulInput): Unfaithful[] {
  const source = `${title ?? ''}\n${text}`;
  const written = [answer.headline, ...answer.sentences, ...answer.companies.map(({ line }) => line)];
  const numbers = numbersOf(source);
  const words = new Set(wordsOf(source).map((word) => word.toLowerCase()));
  const flat = flatten(source);
  const known = new Set(companies.map(({ symbol }) => symbol));
  const allowed = new Set(
    companies.flatMap(({ names, symbol }) => [symbol, ...names].flatMap(wordsOf)).map((w) => w.toLowerCase()),
  );

  return [
    ...answer.companies
      .filter(({ symbol }) => !known.has(symbol))
      .map(({ symbol }): Unfaithful => ({ kind: 'company', found: symbol })),
    ...written.flatMap((sentence): Unfaithful[] => [
      ...[...sentence.matchAll(/https?:|www\.|(?<![\w.-])[\w.-]+@[\w-]+\.\w/giu)].map(
        ([found]): Unfaithful => ({ kind: 'link', found }),
      ),
      ...[...numbersOf(sentence)]
        .filter((n) => !numbers.has(n))
        .map((found): Unfaithful => ({ kind: 'number', found })),
      ...quotationsOf(sentence)
        .filter((quotation) => !flat.includes(flatten(quotation)))
        .map((found): Unfaithful => ({ kind: 'quotation', found })),
      ...namesOf(sentence)
        .filter((name) => !isKnown(name.toLowerCase(), words) && !allowed.has(name.toLowerCase()))
        .map((found): Unfaithful => ({ kind: 'name', found })),
    ]),
  ];
}

const MONTHS: Record<string, number> = {
  januar: 1,
  january: 1,
  jänner: 1,
  jan: 1,
  februar: 2,
  february: 2,
  feb: 2,
  märz: 3,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nov: 11,
  dezember: 12,
  december: 12,
  dez: 12,
  dec: 12,
};
const NUMERALS: Record<string, number> = {
  zwei: 2,
  two: 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  fünf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  sieben: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  neun: 9,
  nine: 9,
  zehn: 10,
  ten: 10,
  elf: 11,
  eleven: 11,
  zwölf: 12,
  twelve: 12,
};

/**
 * Every number in one notation. A group of three after a mark may be thousands or decimals (`1.200`, `1,200`), so such
 * a number counts as both; a summary's number is right if the article has it in either reading.
 */
function numbersOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [raw] of text.matchAll(/\d+(?:[.,’' \u00a0\u202f]\d+)*/gu)) {
    for (const part of raw.match(/^\d{1,3}(?:[ \u00a0\u202f’']\d{3})+(?:[.,]\d+)?$/u)
      ? [raw]
      : raw.split(/[ \u00a0\u202f]/u)) {
      found.add(canonical(part));
    }
    // The parts of a date: 2026-05-03, 3.5.2026.
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(raw))
      for (const part of raw.split('.')) found.add(String(Number(part)));
  }
  for (const word of wordsOf(text)) {
    const lower = word.toLowerCase();
    const value = NUMERALS[lower];
    if (value !== undefined) found.add(String(value));
    const month = MONTHS[lower];
    if (month !== undefined && /^\p{Lu}/u.test(word)) found.add(String(month));
  }
  return found;
}

function canonical(raw: string): string {
  const digits = raw.replace(/[’' \u00a0\u202f]/gu, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return digits.replace(/[.,]/g, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return String(Number(digits));
  const whole = digits.slice(0, last).replace(/[.,]/g, '');
  const fraction = digits.slice(last + 1).replace(/(?<!0)0+$/, '');
  return fraction === '' ? String(Number(whole)) : `${Number(whole)}.${fraction}`;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}\p{N}’'&-]*/gu) ?? [];
const flatten = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function quotationsOf(text: string): string[] {
  return [
    ...text.matchAll(
      /„([^“”"]{2,400})[“”"]|“([^”]{2,400})”|"([^"]{2,400})"|«([^»]{2,400})»|»([^«]{2,400})«/gu,
    ),
  ].map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
}

/** Words with a capital inside a sentence that are no nouns of every day: acronyms, mixed case, or after a capital word. */
function namesOf(sentence: string): string[] {
  const words = wordsOf(sentence);
  return words.filter((word, i) => {
    if (/^\p{Lu}{2,}$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
    const before = words[i - 1];
    return (
      i > 1 &&
      before !== undefined &&
      isCapital(word) &&
      isCapital(before) &&
      !(before.toLowerCase() in MONTHS)
    );
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** A name may carry an ending of inflection, here or there. */
function isKnown(name: string, words: ReadonlySet<string>): boolean {
  const base = name.replace(/['’]?s$/u, '');
  return (
    [name, base, `${base}s`, `${base}es`, `${base}n`].some((form) => words.has(form)) ||
    [...name.split('-')].every((part) => words.has(part))
  );
}
