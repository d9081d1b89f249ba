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

/** Somebody who only estimates, and what stands between a figure and the estimate that it is held against. */
const ANALYSTS = /(?<!\p{L})(?:analyst\p{Ll}*|experten|konsens|consensus|marktbeobachter\p{Ll}*)(?!\p{L})/iu;
const HELD_AGAINST =
  /(?<!\p{L})(?:beat|beats|beating|top(?:s|ped)|exceed\p{Ll}*|miss(?:ed|es)|above|below|(?:more|less|better|worse|higher|lower) than|short of|against|compared with|übertr[ai]f\p{Ll}*|übertroffen|verfehl\p{Ll}*|(?:mehr|weniger|besser|höher|niedriger) als|über|unter)(?!\p{L})/iu;
export const isEstimate = (sentence: string, { end }: { end: number }): boolean =>
  ANALYSTS.test(sentence) && !HELD_AGAINST.test(sentence.slice(end));

/** `die verlangten 19 Millionen Euro`: of somebody else than who pays. */
const ASKED =
  /(?<!\p{L})(?:verlangte|geforderte|gebotene|gewünschte|erhoffte|demanded|requested|sought)[nrs]? $/iu;
export const isAskedFor = (before: string): boolean => ASKED.test(before);

export type Stage = 'before' | 'now' | null;
/** `nun 13 statt bisher 8 Prozent`: what is so now, and what was so before. */
const STAGES =
  /(?<!\p{L})(?:(bisher|bislang|zuvor|ursprünglich|statt|previously|originally|formerly|instead of|rather than)|nun(?:mehr)?|jetzt|now)(?!\p{L})/giu;

/** By the last word for it that stands before a figure in its clause, other figures aside. */
export function stageOf(before: string): Stage {
  const last = [...before.matchAll(STAGES)].at(-1);
  return last === undefined ? null : last[1] === undefined ? 'now' : 'before';
}

/** `ein kleinerer Verlust als erwartet`, `better than feared`. */
const COMPARED =
  /(?<!\p{L})(?:(mehr|größer|höher|stärker|more|larger|bigger|higher|stronger|steeper)|(weniger|kleiner|geringer|niedriger|schwächer|less|fewer|smaller|lower|weaker)|(besser|better)|schlechter|schlimmer|worse)(?:e[nmrs]?)?(?: (?!als |than )[\p{L}-]+){0,4} (?:als|than)(?: \p{L}+){0,3} (?:erwartet|prognostiziert|befürchtet|gedacht|erhofft|expected|forecast|feared|estimated|hoped)(?!\p{L})/giu;

/** How a clause says things compare with what was expected. Size and worth apart, since a smaller loss is better. */
export function comparedIn(clause: string): { of: string; direction: 'up' | 'down' }[] {
  return [...clause.matchAll(COMPARED)].map(([, more, less, better]) => ({
    of: (more ?? less) ? 'size against expectations' : 'worth against expectations',
    direction: (more ?? better) ? 'up' : 'down',
  }));
}
