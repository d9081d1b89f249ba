import type { RemovedPassage } from '../../model.ts';
import { CONTEXT_RULES, type Line } from './context.ts';
import { languageOf, weigh } from './evidence.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Judged } from './rule.ts';
import { RULES } from './rules/index.ts';
import { OFFERS } from './rules/offers.ts';
import { foreignPassages } from './topic.ts';

export type CleanInput = { title: string | null; text: string; language: string | null };
export type CleanOptions = {
  /** Rules that are switched off, by name. */
  disabledRules?: readonly string[];
  /** Passages that are known furniture of the host (learned by repetition), as `passageKey` gives them. */
  knownFurniture?: ReadonlySet<string>;
};
export type CleanResult = { text: string; removed: RemovedPassage[] };

const MIN_TALK = 5;
const TALK_SHARE = 0.2;
const MOST = 0.6;
/** Rules on fixed forms, which hold in any text. */
const LITERAL = new Set(RULES.filter((rule) => !OFFERS.includes(rule)).map(({ name }) => name));

/** Cuts promotion and boilerplate out of a text; what is cut is returned with the rule that cut it. */
export function cleanText(input: CleanInput, options: CleanOptions = {}): CleanResult {
  const disabled = new Set(options.disabledRules);
  const rules = RULES.filter(({ name }) => !disabled.has(name));
  const fallback = input.language?.startsWith('de')
    ? 'de'
    : input.language?.startsWith('en')
      ? 'en'
      : (languageOf(input.text) ?? 'en');
  const sources = input.text.split('\n');
  const cuts = sources.map(passagesOf);
  const foreign = foreignPassages(cuts, input.title);
  const prose = cuts.map(isProse);
  const [firstProse, lastProse] = [prose.indexOf(true), prose.lastIndexOf(true)];
  const judged = cuts.map((passages, at) =>
    passages.map((passage, index) => ({
      ...judge(passage, passages, fallback),
      foreign: foreign[at]?.[index] ?? false,
      edge: firstProse >= 0 && (at < firstProse || at > lastProse),
    })),
  );
  const conversation = converses(judged.flat());
  const lines: Line[] = judged.map((line) =>
    line.map((passage) => {
      const placed = conversation ? { ...passage, conversation } : passage;
      return { judged: placed, rule: rules.find((rule) => rule.test(placed))?.name ?? null };
    }),
  );
  const filled = lines.filter((line) => line.length > 0);
  for (const rule of CONTEXT_RULES) if (!disabled.has(rule.name)) rule.apply(filled);
  if (consumes(lines)) {
    for (const placed of lines.flat()) {
      if (placed.rule !== null && !LITERAL.has(placed.rule)) placed.rule = null;
    }
  }
  return rebuild(sources, cuts, lines);
}

/** Whether the grammar would take most of the text: then that is what the text is about, and not ours to empty. */
function consumes(lines: readonly Line[]): boolean {
  let [all, gone] = [0, 0];
  for (const { judged, rule } of lines.flat()) {
    all += judged.text.length;
    if (rule !== null && !LITERAL.has(rule)) gone += judged.text.length;
  }
  return gone > all * MOST;
}

/** Many passages address somebody and offer nothing. */
function converses(passages: readonly Judged[]): boolean {
  const talk = passages.filter(
    ({ evidence: { reader, publisher, offer, free, pointer } }) =>
      reader + publisher > 0 && offer + free + pointer === 0,
  );
  return talk.length >= MIN_TALK && talk.length >= passages.length * TALK_SHARE;
}

/** A line that is surely a paragraph. */
function isProse(passages: readonly Passage[]): boolean {
  const last = passages.at(-1);
  return last !== undefined && last.end >= 120 && /[.!?]["“”’)]*$/.test(last.text);
}

function judge(passage: Passage, passages: readonly Passage[], fallback: 'de' | 'en'): Judged {
  const language = languageOf(passage.plain) ?? fallback;
  return {
    text: passage.text,
    plain: passage.plain,
    language,
    evidence: weigh(passage.plain, language),
    words: passage.text.split(/\s+/).length,
    closed: /[.;][”“"')\]»]*$/.test(passage.text) && !/(?:\.\.\.|…)$/.test(passage.text),
    alone: passages.length === 1 || passages.every(({ text }) => /\?[\s!?]*$/.test(text)),
    conversation: false,
    foreign: false,
    edge: false,
    bullet: /^[-–•*·]\s/.test(passage.text),
  };
}

/** The text without what goes; what stays keeps its blanks and line ends. */
function rebuild(
  sources: readonly string[],
  cuts: readonly Passage[][],
  lines: readonly Line[],
): CleanResult {
  const removed: RemovedPassage[] = [];
  const kept: string[] = [];
  sources.forEach((source, at) => {
    const [passages = [], line = []] = [cuts[at], lines[at]];
    if (line.every(({ rule }) => rule === null)) {
      kept.push(source);
      return;
    }
    let text = '';
    let from = 0;
    passages.forEach((passage, index) => {
      const rule = line[index]?.rule ?? null;
      if (rule === null) text += source.slice(from, passage.end);
      else removed.push({ text: passage.text, rule });
      from = passage.end;
    });
    text = (text + source.slice(from)).trim();
    if (text !== '') kept.push(text);
  });
  return {
    text: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    removed,
  };
}
