/** What a figure measures, and whose expectation it is: profit is not revenue, a forecast of analysts no price. */

const MEASURES: readonly [RegExp, string][] = [
  [
    /(?<!\p{L})\p{L}*(?:umsatz|umsätze\p{Ll}*|erlös\p{Ll}*)(?!\p{L})|(?<!\p{L})revenues?(?!\p{L})/giu,
    'revenue',
  ],
  [
    /(?<!\p{L})\p{L}*(?:gewinn|gewinns|überschuss|überschusses)(?!\p{L})|(?<!\p{L})(?:profits?|net income|(?:earned|made)(?= [$€£\d]))(?!\p{L})/giu,
    'profit',
  ],
  [
    /(?<!\p{L})\p{L}*(?:verlust|verlusts|fehlbetrag)(?!\p{L})|(?<!\p{L})(?:loss(?:es)?|lost(?= [$€£]))(?!\p{L})/giu,
    'loss',
  ],
  [
    /(?<!\p{L})(?:auftragseingang|auftragsbestand)\p{Ll}{0,2}(?!\p{L})|(?<!\p{L})order (?:intake|backlog)(?!\p{L})/giu,
    'orders',
  ],
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

/** `70 Millionen Euro Umsatz`, `$5 million in revenue`: nothing stands between but the unit. */
const UNIT =
  /^ ?(?:(?:US-)?(?:Euros?|Dollars?|Franken|Pfund|euros?|dollars?|francs|pounds|yen|Yen) |[€$£] ?)?(?:in |of )?$/u;

/** The measure right behind a figure, else the last one named before it; null where there is none. */
export function measureAt(
  measures: readonly Measured[],
  { start, end }: { start: number; end: number },
  sentence: string,
): string | null {
  const near = measures.find(({ index }) => index >= end && UNIT.test(sentence.slice(end, index)));
  return (near ?? measures.findLast(({ index }) => index < start))?.measure ?? null;
}

/** Somebody who only estimates. */
const ANALYSTS = /(?<!\p{L})(?:analyst\p{Ll}*|experten|konsens|consensus|marktbeobachter\p{Ll}*)(?!\p{L})/iu;
export const isEstimate = (sentence: string): boolean => ANALYSTS.test(sentence);

/** `die verlangten 19 Millionen Euro`: of somebody else than who pays. */
const ASKED =
  /(?<!\p{L})(?:verlangte|geforderte|gebotene|gewünschte|erhoffte|demanded|requested|sought)[nrs]? $/iu;
export const isAskedFor = (before: string): boolean => ASKED.test(before);
