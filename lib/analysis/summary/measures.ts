/** What a figure measures, and whose expectation it is: profit is not revenue, a forecast of analysts no price. */

const MEASURES: readonly [RegExp, string][] = [
  [
    /(?<!\p{L})\p{L}*(?:umsatz|umsätze\p{Ll}*|erlös\p{Ll}*)(?!\p{L})|(?<!\p{L})revenues?(?!\p{L})/giu,
    'revenue',
  ],
  [
    /(?<!\p{L})\p{L}*(?:gewinn|gewinns|überschuss|überschusses)(?!\p{L})|(?<!\p{L})(?:profits?|net income)(?!\p{L})/giu,
    'profit',
  ],
  [/(?<!\p{L})\p{L}*(?:verlust|verlusts|fehlbetrag)(?!\p{L})|(?<!\p{L})loss(?:es)?(?!\p{L})/giu, 'loss'],
  [/(?<!\p{L})dividende|(?<!\p{L})dividend(?!\p{L})/giu, 'dividend'],
  [/(?<!\p{L})(?:kursziel|price target|target price)(?!\p{L})/giu, 'target'],
];

export type Measured = { index: number; measure: string };

/** The measures that a sentence names, in order. */
export function measuresIn(sentence: string): Measured[] {
  return MEASURES.flatMap(([form, measure]) =>
    [...sentence.matchAll(form)].map(({ index }) => ({ index, measure })),
  ).sort((a, b) => a.index - b.index);
}

/** The last measure named before `at`; null where there is none. */
export const measureAt = (measures: readonly Measured[], at: number): string | null =>
  measures.findLast(({ index }) => index < at)?.measure ?? null;

/** Somebody who only estimates. */
const ANALYSTS = /(?<!\p{L})(?:analyst\p{Ll}*|experten|konsens|consensus|marktbeobachter\p{Ll}*)(?!\p{L})/iu;
export const isEstimate = (sentence: string): boolean => ANALYSTS.test(sentence);

/** `die verlangten 19 Millionen Euro`: of somebody else than who pays. */
const ASKED =
  /(?<!\p{L})(?:verlangte|geforderte|gebotene|gewünschte|erhoffte|demanded|requested|sought)[nrs]? $/iu;
export const isAskedFor = (before: string): boolean => ASKED.test(before);
