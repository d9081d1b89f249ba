import type { RemovedPassage } from '../../model.ts';
import { CONTEXT_RULES, type Line } from './context.ts';
import { languageOf, weigh } from './evidence.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Judged } from './rule.ts';
import { RULES } from './rules/index.ts';

export type CleanInput = { title: string | null; text: string; language: string | null };
export type CleanOptions = {
  /** Rules that are switched off, by name. */
  disabledRules?: readonly string[];
  /** Passages that are known furniture of the host (learned by repetition), as `passageKey` gives them. */
  knownFurniture?: ReadonlySet<string>;
};
export type CleanResult = { text: string; removed: RemovedPassage[] };

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
  const lines: Line[] = cuts.map((passages) =>
    passages.map((passage) => {
      const judged = judge(passage, passages, fallback);
      return { judged, rule: rules.find((rule) => rule.test(judged))?.name ?? null };
    }),
  );
  const filled = lines.filter((line) => line.length > 0);
  for (const rule of CONTEXT_RULES) if (!disabled.has(rule.name)) rule.apply(filled);
  return rebuild(sources, cuts, lines);
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
    alone: passages.length === 1,
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
