import type { Mention, Summary } from '../../model.ts';

export type SummaryInput = {
  title: string | null;
  text: string;
  language: string;
  /** Mentions of the companies, most relevant company first. */
  mentions: readonly Mention[];
};
export type SummaryLimits = { maxSentences: number; maxChars: number };
export const DEFAULT_SUMMARY_LIMITS: SummaryLimits = { maxSentences: 3, maxChars: 400 };

/** An extractive summary: sentences of the text, verbatim and in order. */
export function summarize(_input: SummaryInput, _limits: SummaryLimits = DEFAULT_SUMMARY_LIMITS): Summary {
  return { sentences: [], method: 'extractive' };
}
