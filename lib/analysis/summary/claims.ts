/** What a text claims beyond its words: whose a figure is, of what time, which way things moved, and what it denies. */
import { splitSentences } from '../sentences.ts';
import { CLAUSE_END, type Direction, directionOf, type Figure, figuresOf } from './quantities.ts';
import { contentStems } from './words.ts';

export type Claim = Figure & {
  /** Symbols of the companies it may belong to; null where the text leaves that open. */
  owners: ReadonlySet<string> | null;
  /** Years and parts of years that its sentence speaks of. */
  times: ReadonlySet<string>;
};
export type Movement = { of: string; direction: Direction; owners: ReadonlySet<string> };
export type Clause = { text: string; stems: ReadonlySet<string>; negated: boolean };
export type Claims = {
  figures: Claim[];
  /** `von 105 auf 82 Euro`, as `105 82`. */
  changes: ReadonlySet<string>;
  movements: Movement[];
  clauses: Clause[];
  /** `Q3`, `H1`: the parts of years it speaks of. */
  periods: ReadonlySet<string>;
};
export type Named = readonly { symbol: string; names: readonly string[] }[];
type Mention = { symbol: string; start: number; end: number };

/** The claims of a text in German or English. `companies` are those whose figures are to be told apart. */
export function claimsOf(text: string, companies: Named): Claims {
  const sentences = splitSentences(text, 'de').flatMap((sentence) => piecesOf(sentence.text));
  const read = sentences.map((sentence) => ({ sentence, mentions: mentionsOf(sentence, companies) }));
  return {
    figures: read.flatMap(({ sentence, mentions }) => figuresWithOwners(sentence, mentions)),
    changes: new Set(sentences.flatMap(changesOf)),
    movements: read.flatMap(({ sentence, mentions }) => movementsOf(sentence, mentions)),
    clauses: sentences
      .flatMap((sentence) => clauseSpans(sentence))
      .map(({ text: clause }) => readClause(clause)),
    periods: periodsOf(text),
  };
}

/** What has no stop for so long is a table; work within a sentence grows with the square of its length. */
const MAX_SENTENCE = 2_000;
const piecesOf = (sentence: string): string[] =>
  sentence.match(new RegExp(`[^]{1,${MAX_SENTENCE}}`, 'gu')) ?? [];

function mentionsOf(sentence: string, companies: Named): Mention[] {
  const found = companies.flatMap(({ symbol, names }) =>
    names.flatMap((name) => {
      const mentions: Mention[] = [];
      for (
        let at = sentence.indexOf(name);
        name !== '' && at >= 0;
        at = sentence.indexOf(name, at + name.length)
      ) {
        const end = at + name.length;
        const whole =
          !/[\p{L}\p{N}]$/u.test(sentence.slice(0, at)) && !/^(?!s\b)[\p{L}\p{N}]/u.test(sentence.slice(end));
        if (whole) mentions.push({ symbol, start: at, end });
      }
      return mentions;
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** Somebody who may be any of the companies: `der Konzern`, `its rival`. */
const SOMEBODY =
  /(?<!\p{L})(?:er|sie|es|ihr\p{Ll}*|sein\p{Ll}*|diese[rs]?|(?:der|die|das) (?:\p{Ll}+ )?\p{Lu}?\p{Ll}*(?:konzern|unternehmen|firma|gruppe|bank|aktie|papier|hersteller|rivale|konkurrent)|he|she|it|its|their|they|the (?:[\p{Ll}-]+ ){0,2}(?:company|firm|group|bank|maker|rival|retailer|stock|shares))(?!\p{L})/iu;

/**
 * A figure belongs to the companies named since the figure before it, else to those of that figure, and possibly to one
 * that its clause names after it.
 */
function figuresWithOwners(sentence: string, mentions: readonly Mention[]): Claim[] {
  const figures = figuresOf(sentence);
  const times = new Set([...yearsOf(sentence), ...periodsOf(sentence)]);
  let before: ReadonlySet<string> | null = null;
  return figures.map((figure, i) => {
    const from = figures[i - 1]?.end ?? 0;
    const until = Math.min(figures[i + 1]?.start ?? sentence.length, clauseEnd(sentence, figure.end));
    const symbols = (low: number, high: number): string[] =>
      mentions.filter(({ start, end }) => start >= low && end <= high).map(({ symbol }) => symbol);
    const since = symbols(from, figure.start);
    if (since.length > 0) before = new Set(since);
    else if (SOMEBODY.test(sentence.slice(from, figure.start))) before = null;
    const after = symbols(figure.end, until);
    const owners =
      before === null && (since.length > 0 || after.length === 0)
        ? null
        : new Set([...(before ?? []), ...after]);
    return { ...figure, owners, times };
  });
}

function clauseEnd(sentence: string, from: number): number {
  for (const { index } of sentence.matchAll(CLAUSE_END)) if (index >= from) return index;
  return sentence.length;
}

function clauseSpans(sentence: string): { start: number; end: number; text: string }[] {
  const spans: { start: number; end: number; text: string }[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) spans.push({ start, end, text: sentence.slice(start, end) });
  };
  for (const { index, 0: mark } of sentence.matchAll(CLAUSE_END)) {
    push(index);
    start = index + mark.length;
  }
  push(sentence.length);
  return spans;
}

/** What moves, by a name that holds in both languages. */
const MOVING: readonly [RegExp, string][] = [
  [/(?:prognosen?|ausblick|jahresziele?|forecasts?|outlook|guidance)(?!\p{L})/iu, 'forecast'],
  [/dividenden?(?!\p{L})|dividends?\b/iu, 'dividend'],
  [/(?:kursziele?|price target|target price)(?!\p{L})/iu, 'target'],
  [/(?:umsatz|umsätzen?|erlösen?|erlös)(?!\p{L})|\brevenues?\b/iu, 'revenue'],
  [/(?<!\p{L})margen?(?!\p{L})|\bmargins?\b/iu, 'margin'],
];

function movementsOf(sentence: string, mentions: readonly Mention[]): Movement[] {
  return clauseSpans(sentence).flatMap(({ start, end, text }) => {
    const direction = directionOf(text);
    if (direction === null) return [];
    const owners = new Set(
      mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ symbol }) => symbol),
    );
    return MOVING.filter(([form]) => form.test(text)).map(([, of]) => ({ of, direction, owners }));
  });
}

const FROM =
  /(?<!\p{L})(?:von|nach|gegenüber|statt|zuvor|bisher|from|after|against|instead of|compared with)(?: \p{Ll}+)? $/iu;
const TO = /(?<!\p{L})(?:auf|to) $/iu;

/** The changes that a sentence states with both ends, `from to`. */
function changesOf(sentence: string): string[] {
  const figures = figuresOf(sentence);
  return figures.flatMap((figure, i) => {
    if (!FROM.test(sentence.slice(0, figure.start))) return [];
    const [previous, next] = [figures[i - 1], figures[i + 1]];
    const forwards = next && (TO.test(sentence.slice(0, next.start)) || !previous);
    const other = forwards ? next : previous;
    return other && other.unit === figure.unit && other.value !== figure.value
      ? [`${figure.value} ${other.value}`]
      : [];
  });
}

const NEGATION =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|weder|verzichte\p{Ll}*|lehn\p{Ll}+ [^.]{0,80}ab|abgelehnt|verweiger\p{Ll}*|not|no|never|neither|nor|declin(?:ed|es) to|refus\p{Ll}+|reject\p{Ll}*|den(?:y|ies|ied)|cannot)(?!\p{L})|n['’]t\b/iu;
/** `nicht nur`, `no later than`: nothing is denied. */
const NO_NEGATION =
  /(?<!\p{L})(?:nicht (?:nur|zuletzt|mehr als)|not only|no (?:later|less|more) than)(?!\p{L})/giu;

function readClause(text: string): Clause {
  return {
    text,
    stems: new Set(contentStems(text)),
    negated: NEGATION.test(text.replace(NO_NEGATION, '')),
  };
}

const yearsOf = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g)].map(([year]) => year);

const ORDINALS: readonly [string, RegExp][] = [
  ['1', /^(?:1|erst|first|auftakt)/i],
  ['2', /^(?:2|zweit|second)/i],
  ['3', /^(?:3|dritt|third)/i],
  ['4', /^(?:4|viert|fourth|schluss)/i],
];
const PERIOD =
  /(?<![\p{L}\p{N}])(?:Q([1-4])|([1-4])Q|H([12])|([1-4])\. ?(Quartal|Halbjahr)|(erst|zweit|dritt|viert)e[nrsm]? (?:Geschäfts)?(quartal|halbjahr|jahreshälfte)|(Auftakt|Schluss)(?:quartal)|(first|second|third|fourth)[ -](?:fiscal )?(quarter|half))(?!\p{N})/giu;

/** `Q3` for a third quarter, `H1` for a first half, in either language. */
export function periodsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(PERIOD)].map(([whole]) => {
      const digit = /[1-4]/.exec(whole)?.[0] ?? ORDINALS.find(([, form]) => form.test(whole))?.[0] ?? '';
      return `${/^H|hal(?:b|f)|hälfte/i.test(whole) ? 'H' : 'Q'}${digit}`;
    }),
  );
}
