import type { RemovedPassage } from '../../model.ts';
import { CLOSING_PLEA } from '../closing-plea.ts';
import { isAdvice } from './advice.ts';
import { announced, CONTEXT_RULES, releaseFields } from './context.ts';
import { passageKey } from './furniture.ts';
import { type JudgedLine, judgeText } from './judge.ts';
import { isSubheading, listedLines, numberedLines } from './lists.ts';
import { isMarketNews } from './market.ts';
import { promotionOdds } from './model/model.ts';
import { noiseLines, type Texture, tellingLines, textureOf } from './noise.ts';
import type { Line } from './place.ts';
import { interviewLines, isReported, isSaid } from './reported.ts';
import type { Judged, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

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
const WORDING = 'promotional-wording';
const KNOWN = 'known-furniture';
/** The rules that are no expression: the model's, those on neighbours, on the shape of lines, on repetition. */
const OTHER_RULES = [
  releaseFields.name,
  announced.name,
  WORDING,
  ...CONTEXT_RULES.map(({ name }) => name),
  NOISE,
  KNOWN,
];
/** Log-odds from which the model's judgement is believed. */
const SURE = 1.5;
/** The names `disabledRules` and `removed` know. */
export const RULE_NAMES: readonly string[] = [...RULES.map(({ name }) => name), ...OTHER_RULES, CLOSING_PLEA];

/** Rules that weigh wording; the others are on fixed forms, which hold in any text. */
const WEIGHING: ReadonlySet<string> = new Set([
  announced.name,
  WORDING,
  ...CONTEXT_RULES.map(({ name }) => name),
]);
const ANNOUNCED: ReadonlySet<string> = new Set([announced.name]);
/** Rules that would take more than this share of the characters have taken the article for its advertising. */
const MOST = 0.6;

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
      rule: ruleOn(passage, rules),
      odds: 0,
    })),
  );
  if (options.knownFurniture && !disabled.has(KNOWN)) cutKnown(source, lines, options.knownFurniture);
  const filled = lines.filter((line) => line.length > 0);
  if (!disabled.has(releaseFields.name)) releaseFields.apply(filled);
  const interview = interviewLines(filled);
  if (!disabled.has(announced.name)) announced.apply(filled);
  spare(
    filled.filter((_, at) => interview[at]),
    ANNOUNCED,
  );
  setOdds(filled);
  if (!disabled.has(WORDING)) cutWording(filled, interview);
  for (const rule of CONTEXT_RULES) if (!disabled.has(rule.name)) rule.apply(filled);
  const written = source.map((line) => line.source.trim()).filter((line) => line !== '');
  const texture = textureOf(written);
  if (texture.pageLike && !(isMarketNews(input.text, 'page') && isBrief(texture, written, filled))) {
    // in a page's leavings the shape of a line says more than its wording
    spare(lines, WEIGHING);
    if (!disabled.has(NOISE)) cutNoise(source, lines, texture.proseShare);
  } else if (!isMarketNews(input.text) || shareOf(lines, WEIGHING) > MOST) {
    // the model learned on market news; any other text (a recipe, a test, a blog) addresses its reader as a habit
    spare(lines, WEIGHING);
  }
  return rebuild(source, lines);
}

/** So many short sentences that tell what happened make a brief report of a page's leavings. */
const MIN_TELLING = 2;
/** ... or one, and so many numbered headings. */
const MIN_NUMBERED = 3;

function isBrief({ proseShare }: Texture, written: readonly string[], lines: readonly Line[]): boolean {
  if (proseShare > 0) return true;
  const telling = tellingLines(written);
  return (
    telling >= MIN_TELLING || (telling > 0 && numberedLines(lines).filter(Boolean).length >= MIN_NUMBERED)
  );
}

/** The first rule that cuts the passage; what it says in somebody's words none cuts. */
function ruleOn(passage: Judged, rules: readonly Rule[]): string | null {
  const found = rules.find((rule) => rule.test(passage));
  return found === undefined || isSaid(passage) ? null : found.name;
}

/** Asks the model; what rules have cut speaks for its neighbours. */
function setOdds(lines: readonly Line[]): void {
  const odds = promotionOdds(
    lines.map((line) => line.map(({ judged }) => judged)),
    lines.map((line) => line.map(({ rule }) => rule !== null)),
  );
  lines.forEach((line, at) => {
    line.forEach((placed, index) => {
      placed.odds = odds[at]?.[index] ?? 0;
    });
  });
}

/** What the model takes for promotion. */
function cutWording(lines: readonly Line[], interview: readonly boolean[]): void {
  const listed = listedLines(lines);
  const numbered = numberedLines(lines);
  lines.forEach((line, at) => {
    if (listed[at] || numbered[at] || interview[at]) return;
    line.forEach((placed, index) => {
      if (placed.rule !== null || placed.odds <= SURE) return;
      if (!isAdvice(placed) && !isReported(placed, line[index + 1])) placed.rule = WORDING;
    });
  });
  lines.forEach((line, at) => {
    if (isSubheading(line, lines[at + 1]))
      for (const placed of line) if (placed.rule === WORDING) placed.rule = null;
  });
}

/** A host's furniture, learned by repetition; a text that is nearly all known is a second copy of an article. */
function cutKnown(source: readonly JudgedLine[], lines: readonly Line[], known: ReadonlySet<string>): void {
  const found = lines.map((line, at) => {
    const whole = known.has(passageKey(source[at]?.source ?? ''));
    return line.filter(({ judged }) => whole || known.has(passageKey(judged.text)));
  });
  const length = (line: Line) => line.reduce((sum, { judged }) => sum + judged.text.length, 0);
  if (length(found.flat()) > length(lines.flat()) * MOST) return;
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
