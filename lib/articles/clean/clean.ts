import type { RemovedPassage } from '../../model.ts';
import { CONTEXT_RULES } from './context.ts';
import { passageKey } from './furniture.ts';
import { type JudgedLine, judgeText } from './judge.ts';
import { noiseLines, textureOf } from './noise.ts';
import type { Line } from './place.ts';
import { RULES } from './rules/index.ts';
import { OFFERS } from './rules/offers.ts';

export { knownFurniture, learnFurniture, passageKey, passageKeys } from './furniture.ts';

export type CleanInput = { title: string | null; text: string; language: string | null };
export type CleanOptions = {
  /** Rules that are switched off, by name. */
  disabledRules?: readonly string[];
  /** Passages that are known furniture of the host (learned by repetition), as `passageKey` gives them. */
  knownFurniture?: ReadonlySet<string>;
};
export type CleanResult = { text: string; removed: RemovedPassage[] };

const NOISE = 'noise-line';
const KNOWN = 'known-furniture';
/** The rules that are not on one passage: on its neighbours, on the shape of lines, on repetition. */
const OTHER_RULES = [...CONTEXT_RULES.map(({ name }) => name), NOISE, KNOWN];
/** The names `disabledRules` and `removed` know. */
export const RULE_NAMES: readonly string[] = [...RULES.map(({ name }) => name), ...OTHER_RULES];

/** Rules that weigh wording; the others are on fixed forms, which hold in any text. */
const WEIGHING: ReadonlySet<string> = new Set([...OFFERS, ...CONTEXT_RULES].map(({ name }) => name));
/**
 * Rules that would take more than this share of the characters have taken the article for its advertising. The
 * grammar was made for market news; any other text (a recipe, a test, a blog) addresses its reader as a habit, and
 * there it is believed only while it takes little.
 */
const MOST = { marketNews: 0.6, other: 0.1 };
/** Words of the market in every hundred of a text that make it market news. */
const MARKET_WORDS = 1.2;
const MARKET =
  /(?<!\p{L})(?:\p{L}*aktien?|aktionär\p{L}*|börs\p{L}*|kurs(?:e|en|es|s|ziel\p{L}*)?|anleger\p{L}*|analyst\p{L}*|dividend\p{L}*|dax|mdax|xetra|quartal\p{L}*|umsatz\p{L}*|gewinn\p{L}*|prognose\p{L}*|konzern\p{L}*|prozent|milliarden|millionen|euro|shares?|stocks?|investors?|shareholders?|earnings|revenues?|quarter\p{L}*|nasdaq|nyse|billion|million|percent|profits?|forecast)(?!\p{L})/giu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Whether the text speaks of the market as densely as the news that the grammar was made on. */
export function isMarketNews(text: string): boolean {
  const words = text.match(WORD)?.length ?? 0;
  return ((text.match(MARKET)?.length ?? 0) * 100) / Math.max(words, 1) >= MARKET_WORDS;
}

/**
 * Cuts promotion and boilerplate out of a text, passage by passage; what is cut is returned, verbatim and in order,
 * with the rule that cut it. The lines of the text are its paragraphs; blank lines between them are kept.
 */
export function cleanText(input: CleanInput, options: CleanOptions = {}): CleanResult {
  const disabled = new Set(options.disabledRules);
  const rules = RULES.filter(({ name }) => !disabled.has(name));
  const source = judgeText(input.text, input.title, input.language);
  const lines: Line[] = source.map(({ judged }) =>
    judged.map((passage) => ({
      judged: passage,
      rule: rules.find((rule) => rule.test(passage))?.name ?? null,
    })),
  );
  if (options.knownFurniture && !disabled.has(KNOWN)) cutKnown(source, lines, options.knownFurniture);
  const texture = textureOf(source.map((line) => line.source.trim()).filter((line) => line !== ''));
  if (texture.pageLike) {
    // in a page's leavings the shape of a line says more than the grammar of adverts
    spare(lines, WEIGHING);
    if (!disabled.has(NOISE)) cutNoise(source, lines, texture.proseShare);
  } else {
    const filled = lines.filter((line) => line.length > 0);
    for (const rule of CONTEXT_RULES) if (!disabled.has(rule.name)) rule.apply(filled);
    const most = isMarketNews(input.text) ? MOST.marketNews : MOST.other;
    if (shareOf(lines, WEIGHING) > most) spare(lines, WEIGHING);
  }
  return rebuild(source, lines);
}

/** A host's furniture, learned by repetition; a text that is nearly all known is a second copy of an article. */
function cutKnown(source: readonly JudgedLine[], lines: readonly Line[], known: ReadonlySet<string>): void {
  const found = lines.map((line, at) => {
    const whole = known.has(passageKey(source[at]?.source ?? ''));
    return line.filter(({ judged }) => whole || known.has(passageKey(judged.text)));
  });
  const length = (line: Line) => line.reduce((sum, { judged }) => sum + judged.text.length, 0);
  if (length(found.flat()) > length(lines.flat()) * MOST.marketNews) return;
  for (const placed of found.flat()) placed.rule ??= KNOWN;
}

function cutNoise(source: readonly JudgedLine[], lines: readonly Line[], proseShare: number): void {
  const places = lines.flatMap((line, at) => (line.length === 0 ? [] : [at]));
  const noise = noiseLines(
    places.map((at) => source[at]?.source.trim() ?? ''),
    proseShare,
  );
  places.forEach((at, index) => {
    if (noise[index]) for (const placed of lines[at] ?? []) placed.rule ??= NOISE;
  });
}

/** What share of the text's characters these rules take. */
function shareOf(lines: readonly Line[], rules: ReadonlySet<string>): number {
  let [all, gone] = [0, 0];
  for (const { judged, rule } of lines.flat()) {
    all += judged.text.length;
    if (rule !== null && rules.has(rule)) gone += judged.text.length;
  }
  return all === 0 ? 0 : gone / all;
}

/** Takes back what these rules cut. */
function spare(lines: readonly Line[], rules: ReadonlySet<string>): void {
  for (const placed of lines.flat()) if (placed.rule !== null && rules.has(placed.rule)) placed.rule = null;
}

/** The text without what goes; a line that loses nothing stays as it was written. */
function rebuild(source: readonly JudgedLine[], lines: readonly Line[]): CleanResult {
  const removed: RemovedPassage[] = [];
  const kept: string[] = [];
  source.forEach(({ source: written, passages }, at) => {
    const line = lines[at] ?? [];
    if (line.every(({ rule }) => rule === null)) {
      kept.push(written);
      return;
    }
    let text = '';
    let from = 0;
    passages.forEach((passage, index) => {
      const rule = line[index]?.rule ?? null;
      if (rule === null) text += written.slice(from, passage.end);
      else removed.push({ text: passage.text, rule });
      from = passage.end;
    });
    text = (text + written.slice(from)).trim();
    if (text !== '') kept.push(text);
  });
  const text = kept.join('\n');
  return { text: removed.length === 0 ? text : text.replace(/\n{3,}/g, '\n\n').trim(), removed };
}
