import { share } from '../../analysis/summary/words.ts';
import type { ModelAnswer } from '../prompt.ts';
import { actorsOf, subjectOf } from './actors.ts';
import { type Claim, type Claims, claimsOf, type Named, type Owners } from './claims.ts';
import { inventedDeeds } from './deeds.ts';
import { leansAway } from './leanings.ts';
import { isCounted, isMonth, numbersOf } from './quantities.ts';
import { exchangedActs } from './relations.ts';
import { turnedStances } from './stances.ts';
import { toldAsFact, toldTooFar } from './status.ts';
import { turnedSuits } from './suits.ts';

/** What a summary says that its article does not. */
export type Unfaithful = {
  kind:
    | 'number'
    | 'time'
    | 'direction'
    | 'negation'
    | 'stance'
    | 'status'
    | 'quotation'
    | 'company'
    | 'name'
    | 'deed'
    | 'link';
  found: string;
};

export type FaithfulInput = {
  title: string | null;
  text: string;
  /** ISO 639-1 of the answer. */
  language: string;
  /** The companies that were asked for, with every name under which the article may speak of them. */
  companies: Named;
  /** The names of listed companies in a text, as they stand there. */
  companiesIn: (text: string) => readonly string[];
};

/**
 * What in a model's answer does not stand in the article: numbers (also in words; dates are numbers, months and
 * weekdays), figures with their unit, owner, time and the way they moved, who buys whom, who leads what, what is denied,
 * quotations, companies, names, grave acts without a word for them, and any link. Owners are all that the article speaks of, also over several sentences.
 * Notation may differ: `1.200` is `1,200`, `12,5 %` is `12.5 percent`, `3. Mai 2026` is `2026-05-03`, `zwölf` is 12.
 * An empty list means that the answer may be used.
 */
export function unfaithful(
  answer: ModelAnswer,
  { title, text, language, companies, companiesIn }: FaithfulInput,
): Unfaithful[] {
  const source = `${title ?? ''}\n\n${text}`;
  const lines = answer.companies.map(({ symbol, line }) => ({ text: line, about: symbol }));
  const said = [
    ...[answer.headline, ...answer.sentences].map((sentence) => ({ text: sentence, about: null })),
    ...lines,
  ];
  const written = said.map((sentence) => sentence.text);
  const numbers = numbersOf(source);
  const actors = actorsOf(source, companies);
  const subject = subjectOf(source, actors);
  const claims = claimsOf(source, actors, subject);
  let carried: Owners = null;
  const words = new Set(wordsOf(source).map((word) => word.toLowerCase()));
  const shortened = initialsIn(source);
  const flat = flatten(source);
  const known = new Set(companies.map(({ symbol }) => symbol));
  const allowed = new Set(
    companies.flatMap(({ names, symbol }) => [symbol, ...names].flatMap(wordsOf)).map((w) => w.toLowerCase()),
  );

  return [
    ...answer.companies
      .filter(({ symbol }) => !known.has(symbol))
      .map(({ symbol }): Unfaithful => ({ kind: 'company', found: symbol })),
    ...answer.companies
      .filter((one) =>
        leansAway(one, companies.find(({ symbol }) => symbol === one.symbol)?.names ?? [], language),
      )
      .map(({ line }): Unfaithful => ({ kind: 'direction', found: line })),
    ...companiesIn(written.join('\n'))
      .filter(
        (name) =>
          !wordsOf(name).every(
            (word) => isKnown(word.toLowerCase(), words) || allowed.has(word.toLowerCase()),
          ),
      )
      .map((found): Unfaithful => ({ kind: 'company', found })),
    ...said.flatMap(({ text: sentence, about }) => {
      const own = claimsOf(sentence, actors, subject, about === null ? carried : null);
      carried = own.carried;
      return contradictions(own, claims, known.has(about ?? '') ? about : null);
    }),
    ...written.flatMap((sentence): Unfaithful[] => [
      ...[...sentence.matchAll(/https?:|www\.|(?<![\w.-])[\w.-]+@[\w-]+\.\w/giu)].map(
        ([found]): Unfaithful => ({ kind: 'link', found }),
      ),
      ...[...numbersOf(sentence.replace(QUARTER, ''))]
        .filter((n) => !numbers.has(n))
        .map((found): Unfaithful => ({ kind: 'number', found })),
      ...inventedDeeds(sentence, source).map((found): Unfaithful => ({ kind: 'deed', found })),
      ...quotationsOf(sentence)
        .filter((quotation) => !flat.includes(flatten(quotation)))
        .map((found): Unfaithful => ({ kind: 'quotation', found })),
      ...namesOf(sentence)
        .filter(
          (name) =>
            !isKnown(name.toLowerCase(), words) &&
            !allowed.has(name.toLowerCase()) &&
            !shortened.has(name.replace(/\./g, '')),
        )
        .map((found): Unfaithful => ({ kind: 'name', found })),
    ]),
  ];
}

/** `Q3`: told by what it means. */
const QUARTER = /(?<![\p{L}\p{N}])(?:Q[1-4]|[1-4]Q|H[12])(?![\p{L}\p{N}])/gu;
/** So much of a clause must stand in another for one to deny what the other says; short ones must be the same. */
const SAME_CLAUSE = 0.7;
const SHORT_CLAUSE = 3;

/** Where a sentence of the answer, mainly about the company `about`, turns round what the article claims. */
function contradictions(own: Claims, given: Claims, about: string | null): Unfaithful[] {
  return [
    ...own.figures.flatMap((figure) => wrongFigure(figure, given.figures, about)),
    ...[...own.changes]
      .filter(
        (change) => !given.changes.has(change) && given.changes.has(change.split(' ').reverse().join(' ')),
      )
      .map((found): Unfaithful => ({ kind: 'direction', found })),
    ...own.movements
      .filter(({ of, direction, owners }) => {
        const same = given.movements.filter(
          (other) =>
            other.of === of && (owners.size === 0 || other.owners.size === 0 || meet(owners, other.owners)),
        );
        return same.length > 0 && same.every((other) => other.direction !== direction);
      })
      .map(({ of }): Unfaithful => ({ kind: 'direction', found: of })),
    ...own.movements
      .filter(({ of, direction, owners }) => {
        const same = given.movements.filter((other) => other.of === of);
        return (
          owners.size > 0 &&
          same.some((other) => other.direction === direction) &&
          same.every((other) => other.owners.size > 0 && !meet(owners, other.owners))
        );
      })
      .map(({ of }): Unfaithful => ({ kind: 'company', found: of })),
    ...[...own.periods]
      .filter((period) => given.periods.size > 0 && !given.periods.has(period))
      .map((found): Unfaithful => ({ kind: 'time', found })),
    ...own.clauses
      .filter(({ stems, negated, open }) => {
        if (stems.size < 2 || open) return false;
        const same = given.clauses.filter((clause) =>
          stems.size > SHORT_CLAUSE
            ? share(stems, clause.stems) >= SAME_CLAUSE ||
              (clause.stems.size > SHORT_CLAUSE && share(clause.stems, stems) === 1)
            : stems.size === clause.stems.size && share(stems, clause.stems) === 1,
        );
        return same.length > 0 && same.every((clause) => clause.negated !== negated && !clause.open);
      })
      .map(({ text }): Unfaithful => ({ kind: 'negation', found: text })),
    ...[...own.affirmed]
      .filter((stem) => given.denied.has(stem) && !given.affirmed.has(stem))
      .map((found): Unfaithful => ({ kind: 'negation', found })),
    ...[...own.deals]
      .filter((deal) => !given.deals.has(deal) && given.deals.has(deal.split('>').reverse().join('>')))
      .map((found): Unfaithful => ({ kind: 'direction', found })),
    ...turnedStances(own.stances, given.stances).map((found): Unfaithful => ({ kind: 'stance', found })),
    ...exchangedActs(own.acts, given.acts).map((found): Unfaithful => ({ kind: 'company', found })),
    ...turnedSuits(own.suits, given.suits).map((found): Unfaithful => ({ kind: 'direction', found })),
    ...[...toldTooFar(own.happenings, given.happenings), ...toldAsFact(own.tellings, given.tellings)].map(
      (found): Unfaithful => ({ kind: 'status', found }),
    ),
    ...own.roles
      .filter(({ person, owners }) => {
        const same = given.roles.filter((role) => role.person === person);
        return same.length > 0 && same.every((role) => !meet(role.owners, owners));
      })
      .map(({ person }): Unfaithful => ({ kind: 'company', found: person })),
  ];
}

/** A figure that the article does not give, or gives for another company, another time or the other direction. */
function wrongFigure(
  { value, unit, direction, found, owners, times, measure, stage, estimate, hedged }: Claim,
  given: readonly Claim[],
  about: string | null,
): Unfaithful[] {
  const same = given.filter((figure) => figure.value === value && (unit === '' || figure.unit === unit));
  if (same.length === 0) return isCounted(unit) ? [] : [{ kind: 'number', found }];
  const moved = same.map((figure) => figure.direction);
  const meant = owners ?? (about === null ? null : new Set([about]));
  const faults: Unfaithful['kind'][] = [];
  if (
    unit !== '' &&
    !isCounted(unit) &&
    direction !== null &&
    !moved.includes(null) &&
    !moved.includes(direction)
  )
    faults.push('direction');
  if (meant && same.every((figure) => figure.owners !== null && !meet(figure.owners, meant)))
    faults.push('company');
  if (
    (measure !== null && same.every((figure) => figure.measure !== null && figure.measure !== measure)) ||
    (estimate && !same.some((figure) => figure.estimate))
  )
    faults.push('number');
  if (!hedged && unit !== '' && same.every((figure) => figure.maybe)) faults.push('status');
  const otherStage = stage !== null && same.every((other) => other.stage !== null && other.stage !== stage);
  if (otherStage || (times.size > 0 && same.every((figure) => apart(figure.times, times))))
    faults.push('time');
  return faults.map((kind) => ({ kind, found }));
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Whether two sentences speak of years, or of parts of years, that have none in common. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [/^\d/, /^[QH]/].some((kind) => {
    const [left, right] = [
      [...a].filter((time) => kind.test(time)),
      [...b].filter((time) => kind.test(time)),
    ];
    return left.length > 0 && right.length > 0 && !left.some((time) => right.includes(time));
  });
}

/** `US` for the United States: the first letters of capital words that follow each other. */
function initialsIn(text: string): Set<string> {
  const found = new Set<string>(
    /(?<!\p{L})(?:U\.S\.|USA?|Vereinigten? Staaten)(?!\p{L})/u.test(text) ? ['US', 'USA'] : [],
  );
  for (const [names] of text.matchAll(/\p{Lu}\p{Ll}+(?: (?:of |and |the )?\p{Lu}\p{Ll}+){1,5}/gu)) {
    const initials = (names.match(/\p{Lu}/gu) ?? []).join('');
    for (let start = 0; start < initials.length; start++)
      for (let end = start + 2; end <= initials.length; end++) found.add(initials.slice(start, end));
  }
  return found;
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
    if (COUNTED.test(word)) return false;
    if (/^\p{Lu}{2,}$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
    const before = words[i - 1];
    return (
      i > 1 &&
      before !== undefined &&
      isCapital(word) &&
      isCapital(before) &&
      !isMonth(before) &&
      !COUNTED.test(before)
    );
  });
}

/** What a number counts is judged with the number. */
const COUNTED =
  /^(?:(?:US-)?Dollars?|Euros?|EUR|USD|CHF|GBP|Pfund|Franken|Million(?:en)?|Milliarden?|Mio|Mrd|Prozent(?:punkten?)?)$/;

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** A name may carry an ending of inflection, here or there. */
function isKnown(name: string, words: ReadonlySet<string>): boolean {
  const base = name.replace(/['’]?s$/u, '');
  return (
    [name, base, `${base}s`, `${base}es`, `${base}n`].some((form) => words.has(form)) ||
    [...name.split('-')].every((part) => words.has(part))
  );
}
