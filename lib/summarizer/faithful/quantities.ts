import { numeral } from './numerals.ts';

const MONTHS = 'jan|jän feb mar|mär|mrz apr may|mai jun jul aug sep oct|okt nov dec|dez'
  .split(' ')
  .map((names) => names.split('|'));
const MONTH_NAME =
  /^(?:jan|feb|mär|mar|mrz|apr|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec|januar|january|jänner|februar|february|märz|march|april|mai|may|juni|june|juli|july|august|september|oktober|october|november|dezember|december)$/;
const DAYS = 'mon die|tue mit|wed don|thu fre|fri sam|sat|sonna son|sun'
  .split(' ')
  .map((names) => names.split('|'));
const DAY_NAME =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/;

/** Shares and multiples in words, by what they say in either language; an English quarter is mostly a part of a year. */
const IN_PARTS: readonly [RegExp, string][] = [
  [/^(?:hälfte|halbiert\p{L}*|halbierung|half|halved|halving)$/u, '1/2'],
  [/^(?:zwei)?drittel[ns]?$/, '1/3'],
  [/^(?:drei)?viertel[ns]?$/, '1/4'],
  [/^fünftel[ns]?$/, '1/5'],
  [/^(?:verdoppel\p{L}*|doppelte|doubled|doubling|twofold|twice)$/u, '×2'],
  [/^(?:verdreifach\p{L}*|dreifache|tripled|tripling|threefold)$/u, '×3'],
  [/^(?:vervierfach\p{L}*|vierfache|quadrupled|fourfold)$/u, '×4'],
];
/** `four-year`, `vierjährig`. */
const OF_A_SPAN =
  /^(\p{L}+)(?:-(?:year|month|week|day|hour|way|time|fold)s?$|(?:jährig|monatig|wöchig|tägig|stündig)\p{Ll}{0,2}$)/u;
/** Shares in per cent that may be told in words. */
const AS_PARTS: readonly [RegExp, string][] = [
  [/(?<![\d.,])50(?:[.,]0+)?[ -]?(?:%|prozent|per ?cent|pct)/iu, '1/2'],
  [/(?<![\d.,])25(?:[.,]0+)?[ -]?(?:%|prozent|per ?cent|pct)/iu, '1/4'],
];
/** `the first half`, `die zweite Hälfte`: a part of the year. */
const OF_THE_YEAR = /^(?:first|second|ersten?|zweiten?|latter)$/;

const SPACE = ' \\u00a0\\u202f';
const DIGITS = new RegExp(`\\d+(?:[.,’'${SPACE}]\\d+)*`, 'gu');
const WORD = /\p{L}[\p{L}\p{N}’'&-]*/gu;

/**
 * Every number, month, weekday and share of a text in one notation. A group of three after a mark is taken for
 * thousands (`1.200`, `1,200`).
 */
export function numbersOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [raw] of text.matchAll(DIGITS)) {
    for (const part of apart(raw)) found.add(canonical(part));
    // The parts of a date: 3.5.2026.
    if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(raw))
      for (const part of raw.split('.')) found.add(String(Number(part)));
  }
  for (const [form, part] of AS_PARTS) if (form.test(text)) found.add(part);
  let before = '';
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const value = lower === 'ein' ? undefined : (numeral(lower) ?? numeral(OF_A_SPAN.exec(lower)?.[1] ?? ''));
    if (value !== undefined) found.add(String(value));
    if (/^\p{Lu}/u.test(word)) {
      if (MONTH_NAME.test(lower)) found.add(String(place(MONTHS, lower)));
      if (DAY_NAME.test(lower)) found.add(`day ${place(DAYS, lower)}`);
    }
    for (const [form, part] of IN_PARTS) if (form.test(lower) && !OF_THE_YEAR.test(before)) found.add(part);
    before = lower;
  }
  return found;
}

const place = (names: readonly string[][], word: string): number =>
  names.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning))) + 1;

export const isMonth = (word: string): boolean => MONTH_NAME.test(word.toLowerCase());

/** Blanks within a number part thousands (`1 200 000`), otherwise two numbers. */
function apart(raw: string): string[] {
  return new RegExp(`^\\d{1,3}(?:[${SPACE}’']\\d{3})+(?:[.,]\\d+)?$`, 'u').test(raw)
    ? [raw]
    : raw.split(new RegExp(`[${SPACE}]`, 'u'));
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

export type Direction = 'up' | 'down' | null;
export type Figure = {
  /** Multiplied out: `1.25 bn` is 1250000000. */
  value: number;
  unit: string;
  direction: Direction;
  /** As it stands in the text, with what follows. */
  found: string;
  /** Of number and multiple, UTF-16 code units. */
  start: number;
  end: number;
};

const FACTORS: Readonly<Record<string, number>> = {
  tsd: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  mio: 1e6,
  mill: 1e6,
  million: 1e6,
  millionen: 1e6,
  mln: 1e6,
  mn: 1e6,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  bio: 1e12,
  billionen: 1e12,
  trillion: 1e12,
  tn: 1e12,
};
const UNITS: readonly [RegExp, string][] = [
  [/^(?:prozentpunkten?|percentage points?|pp\b)/i, 'points'],
  [/^(?:punkten?|zählern?|points?)(?!\p{L})/iu, 'index'],
  [/^(?:%|prozent|percent|per cent|pct)/i, '%'],
  [/^(?:€|euros?\b|eur\b)/i, '€'],
  [/^(?:us-dollars?|dollars?|usd)/i, '$'],
  [/^(?:£|pfund|pounds?|gbp)/i, '£'],
  [/^(?:schweizer franken|franken|chf|francs)/i, 'CHF'],
];
const PREFIXES: Readonly<Record<string, string>> = {
  $: '$',
  '€': '€',
  '£': '£',
  eur: '€',
  usd: '$',
  chf: 'CHF',
  gbp: '£',
};

const UP =
  /(?<!\p{L})(?:stieg(?:en)?|steigt|steigen|gestiegen|steigert?en?|steigerte|kletter\p{Ll}+|wuchs(?:en)?|wächst|gewachsen|gewann(?:en)?|gewinn(?:t|en)|gewonnen|erhöht?\p{Ll}*|zu(?:gelegt|legte|legen)|legten? [^.]{0,60} zu|plus|höher|rose|rises?|rising|risen|up|gain(?:s|ed)?|grew|grow[sn]?|hebt [^.]{0,120} an|hob(?:en)? [^.]{0,120} an|heben [^.]{0,120} an|an(?:zu)?heb\p{Ll}+|angehoben|aufgestockt|stockt\p{Ll}* [^.]{0,80} auf|verbesser\p{Ll}+|kletter\p{Ll}+|sprang(?:en)?|zog(?:en)? [^.]{0,60} an|boost\p{Ll}*|lift(?:s|ed|ing)?|soar\p{Ll}*|rall(?:y|ied|ies)|widen\p{Ll}*|hik\p{Ll}+|increas\p{Ll}+|climb\p{Ll}*|jump\p{Ll}*|surg\p{Ll}+|higher|rais\p{Ll}+)(?!\p{L})|(?<![\p{L}\p{N}])\+(?=\d)/iu;
const DOWN =
  /(?<!\p{L})(?:fiel(?:en)?|fällt|fallen|gefallen|sank(?:en)?|sink(?:t|en)|gesunken|verlor(?:en)?|verlier(?:t|en)|rückgang|zurück|zurückgegangen|schrumpf\p{Ll}+|büßten?|minus|niedriger|tiefer|leichter|senkt?\p{Ll}*|gesenkt|verringert?\p{Ll}*|gab(?:en)? [^.]{0,60} nach|fell|falls?|kürz\p{Ll}+|gekürzt|kapp\p{Ll}+|gekappt|rutsch\p{Ll}+|brach(?:en)? [^.]{0,60} ein|eingebrochen|verschlechter\p{Ll}+|drop\p{Ll}*|tumbl\p{Ll}+|dip(?:s|ped)?|eas(?:es|ed)|slash\p{Ll}*|trim(?:s|med)?|narrow(?:s|ed)|declin(?:es?|ing|ed(?! to))|lost|loses?|lower\p{Ll}*|down|decreas\p{Ll}+|slid|slip(?:s|ped)?|slump\p{Ll}*|plung\p{Ll}+|shr[aiu]nk|cut|reduced)(?!\p{L})|(?<![\p{L}\p{N}])[-−–](?=\d)/iu;
/** What parts the clauses of a sentence. */
export const CLAUSE_END = /[.;:!?](?=\s)|, |\s(?:und|and|while|während|but|aber|nachdem|after)\s/gu;

const FIGURE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(\\$|€|£|EUR|USD|CHF|GBP) ?)?(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:[${SPACE}’']\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,’']\\d+)*|\\p{L}[\\p{L}-]{2,39}(?= ))[${SPACE}-]?(?:(tsd|tausend|thousand|mio|mill|million|millionen|mln|mn|mrd|milliarden?|billion|billionen|bio|bln|bn|trillion|tn)(?!\\p{L})\\.?[${SPACE}]?)?`,
  'giu',
);

/**
 * The figures of a text that say what they count: per cent, points or money. The first of a range counts the same as the
 * second (`1.1 to 1.2 billion euros`).
 */
export function figuresOf(text: string): Figure[] {
  const figures: (Figure & { bare: boolean; factor: number })[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, prefix, number = '', multiple] = match;
    const plain = /^\d/.test(number) ? Number(canonical(number)) : numeral(number.toLowerCase());
    if (plain === undefined || !Number.isFinite(plain)) continue;
    const end = match.index + whole.length;
    const rest = text.slice(end, end + 20);
    const unit = PREFIXES[prefix?.toLowerCase() ?? ''] ?? UNITS.find(([form]) => form.test(rest))?.[1] ?? '';
    const factor = FACTORS[multiple?.toLowerCase() ?? ''] ?? 1;
    figures.push({
      value: plain * factor,
      factor,
      unit,
      bare: unit === '' && multiple === undefined,
      direction: directionAt(text, match.index),
      found: text.slice(match.index, end + 20).trim(),
      start: match.index,
      end,
    });
  }
  for (let i = figures.length - 2; i >= 0; i--) {
    const [figure, next] = [figures[i], figures[i + 1]];
    if (!figure?.bare || !next || next.bare || YEAR.test(String(figure.value))) continue;
    if (
      !/^(?:bis|to|auf|und|and|oder|or|from|[–-]|,|(?:statt|instead of|rather than)(?: \p{Ll}+){0,3})\s*$/u.test(
        text.slice(figure.end, next.start).trim(),
      )
    )
      continue;
    figure.value *= next.factor;
    figure.unit = next.unit;
    figure.bare = false;
  }
  return [
    ...figures.flatMap((figure) => (figure.bare ? countAt(text, figure) : [figure])),
    ...partsOf(text),
  ].sort((a, b) => a.start - b.start);
}

/** Of what is counted or shared the unit is no measure: other words may name it. */
export const isCounted = (unit: string): boolean => unit === PART || unit.startsWith(COUNT);
const PART = 'part';
const COUNT = '#';
const COUNTED_NOUN = /^[ \u00a0]?(\p{L}{3})\p{L}*/u;
const YEAR = /^(?:19|20)\d\d$/;

/** `12 jets`, `300 Stellen`; no years, and no days of a month. */
function countAt(text: string, figure: Figure): Figure[] {
  const noun = COUNTED_NOUN.exec(text.slice(figure.end, figure.end + 40));
  const word = noun?.[0].trim() ?? '';
  return noun && /^\d/.test(figure.found) && !isMonth(word) && !YEAR.test(String(figure.value))
    ? [{ ...figure, unit: `${COUNT}${(noun[1] ?? '').toLowerCase()}` }]
    : [];
}

function partsOf(text: string): Figure[] {
  let before = '';
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const lower = word.toLowerCase();
    const part = IN_PARTS.findIndex(([form]) => form.test(lower) && !OF_THE_YEAR.test(before));
    before = lower;
    const [start, end] = [index, index + word.length];
    return part < 0 ? [] : [{ value: part, unit: PART, direction: null, found: word, start, end }];
  });
}

/** Which way things move in the clause at `at`; none where it says both or nothing. */
function directionAt(text: string, at: number): Direction {
  const from = Math.max(0, at - 160);
  const near = text.slice(from, at + 160);
  let [start, end] = [0, near.length];
  for (const { index, 0: mark } of near.matchAll(CLAUSE_END)) {
    if (from + index < at) start = index + mark.length;
    else {
      end = index;
      break;
    }
  }
  return directionOf(near.slice(start, end));
}

/** Which way things move in a clause; null where it says both or nothing. */
export function directionOf(clause: string): Direction {
  const [up, down] = [UP.test(clause), DOWN.test(clause)];
  return up === down ? null : up ? 'up' : 'down';
}
