import type { ModelAnswer } from './prompt.ts';
import { type Figure, figuresOf, isMonth, numbersOf } from './quantities.ts';

/** What a summary says that its article does not. */
export type Unfaithful = {
  kind: 'number' | 'direction' | 'quotation' | 'company' | 'name' | 'link';
  found: string;
};

export type FaithfulInput = {
  title: string | null;
  text: string;
  /** The companies that were asked for, with every name under which the article may speak of them. */
  companies: readonly { symbol: string; names: readonly string[] }[];
  /** The names of listed companies in a text, as they stand there. */
  companiesIn: (text: string) => readonly string[];
};

/**
 * What in a model's answer does not stand in the article: numbers (also in words; dates are numbers, months and
 * weekdays), figures with their unit and the way they moved, quotations, companies, names, and any link. Notation may differ: `1.200` is `1,200`, `12,5 %` is `12.5 percent`, `3. Mai 2026`
 * is `2026-05-03`; `zwölf` is 12. An empty list means that the answer may be used.
 */
export function unfaithful(
  answer: ModelAnswer,
  { title, text, companies, companiesIn }: FaithfulInput,
): Unfaithful[] {
  const source = `${title ?? ''}\n${text}`;
  const written = [answer.headline, ...answer.sentences, ...answer.companies.map(({ line }) => line)];
  const numbers = numbersOf(source);
  const figures = figuresOf(source);
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
    ...companiesIn(written.join('\n'))
      .filter(
        (name) =>
          !wordsOf(name).every(
            (word) => isKnown(word.toLowerCase(), words) || allowed.has(word.toLowerCase()),
          ),
      )
      .map((found): Unfaithful => ({ kind: 'company', found })),
    ...written.flatMap((sentence): Unfaithful[] => [
      ...[...sentence.matchAll(/https?:|www\.|(?<![\w.-])[\w.-]+@[\w-]+\.\w/giu)].map(
        ([found]): Unfaithful => ({ kind: 'link', found }),
      ),
      ...[...numbersOf(sentence)]
        .filter((n) => !numbers.has(n))
        .map((found): Unfaithful => ({ kind: 'number', found })),
      ...wrongFigures(sentence, figures),
      ...quotationsOf(sentence)
        .filter((quotation) => !flat.includes(flatten(quotation)))
        .map((found): Unfaithful => ({ kind: 'quotation', found })),
      ...namesOf(sentence)
        .filter((name) => !isKnown(name.toLowerCase(), words) && !allowed.has(name.toLowerCase()))
        .map((found): Unfaithful => ({ kind: 'name', found })),
    ]),
  ];
}

/** The figures that the article does not give: another unit or multiple, or the other direction. */
function wrongFigures(sentence: string, given: readonly Figure[]): Unfaithful[] {
  return figuresOf(sentence).flatMap(({ value, unit, direction, found }): Unfaithful[] => {
    const same = given.filter((figure) => figure.value === value && (unit === '' || figure.unit === unit));
    if (same.length === 0) return [{ kind: 'number', found }];
    const moved = same.map((figure) => figure.direction);
    const opposed =
      (unit === '%' || unit === 'points') &&
      direction !== null &&
      !moved.includes(null) &&
      !moved.includes(direction);
    return opposed ? [{ kind: 'direction', found }] : [];
  });
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
      /„([^“”"]{2,400})[“”"]|“([^”]{2,400})”|"([^"]{2,400})"|«([^»]{2,400})»|»([^«]{2,400})«|(?<!\p{L})[‚‘']([^‚‘’']{3,400} [^‚‘’']{1,400})[‘’'](?!\p{L})/gu,
    ),
  ].map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
}

/** Words with a capital inside a sentence that are no nouns of every day: acronyms, mixed case, or after a capital word. */
function namesOf(sentence: string): string[] {
  const words = wordsOf(sentence);
  return words.filter((word, i) => {
    if (/^\p{Lu}{2,}$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
    const before = words[i - 1];
    return i > 1 && before !== undefined && isCapital(word) && isCapital(before) && !isMonth(before);
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
