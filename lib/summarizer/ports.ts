import type { ModelAnswer } from '../analysis/summary/prompt.ts';

/** What is kept of a model's answer, so that an unchanged article is never paid for twice. */
export type CachedAnswer = {
  answer: ModelAnswer;
  model: string;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
};

export interface SummaryCache {
  get(key: string): Promise<CachedAnswer | null>;
  put(key: string, value: CachedAnswer): Promise<void>;
}

/** What was spent in the current calendar month (UTC). */
export interface Budget {
  spentThisMonthUsd(): Promise<number>;
  add(usd: number): Promise<void>;
}
