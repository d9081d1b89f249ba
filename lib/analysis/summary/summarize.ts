import type { Mention, Summary } from '../../model.ts';
import { type SentenceSpan, splitSentences } from '../sentences.ts';
import { judgeSentence } from './eligible.ts';
import { rankSentences, type Weights, weightsFor } from './rank.ts';
import { selectSentences } from './select.ts';

export type SummaryInput = {
  title: string | null;
  text: string;
  language: string;
  /** Mentions of each company, most relevant company first. */
  mentions: readonly (readonly Mention[])[];
};
export type SummaryLimits = { maxSentences: number; maxChars: number };
export const DEFAULT_SUMMARY_LIMITS: SummaryLimits = { maxSentences: 3, maxChars: 550 };

/**
 * An extractive summary: sentences of the text, verbatim and in order, at most `maxSentences` and `maxChars`
 * (joined by blanks). Where no sentence is short enough the best one is returned whole, because half a
 * sentence can say the opposite. No sentence opens the summary that leans on one before it.
 */
export function summarize(
  { title, text, language, mentions }: SummaryInput,
  limits: SummaryLimits = DEFAULT_SUMMARY_LIMITS,
  weights: Weights = weightsFor(language, text),
): Summary {
  const sentences = splitSentences(text, language);
  const candidates = rankSentences({ title, text, sentences, mentions }, weights);
  const chosen = selectSentences(candidates, limits, weights).map((candidate) => candidate.text);
  return { sentences: chosen.length > 0 ? chosen : lastResort(candidates, sentences), method: 'extractive' };
}

/** A label or an exclamation has fewer words. */
const TELLING_WORDS = 4;
const tells = (text: string): boolean =>
  !/\?["'”“»’)]*$/u.test(text) && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= TELLING_WORDS;

/** One sentence all the same: the best that stands on its own, else the best, else the first that tells something. */
function lastResort(
  candidates: ReturnType<typeof rankSentences>,
  sentences: readonly SentenceSpan[],
): string[] {
  const ranked = [...candidates].sort(
    (a, b) => Number(a.leans || a.nameless) - Number(b.leans || b.nameless) || b.prior - a.prior,
  );
  if (ranked[0]) return [ranked[0].text];
  const bare = sentences.map(({ text }) => judgeSentence(text, false).text).filter((text) => text !== '');
  const best = bare.find(tells) ?? bare[0];
  return best === undefined ? [] : [best];
}
