import type { Universe } from '../analysis/tickers/universe.ts';
import type { StoredArticle, StoredSummary } from '../model.ts';

/** A model's answer, kept so that an unchanged article is never paid for twice. */
export type CachedAnswer = {
  /** As the model gave it, useless ones too: it is judged whenever it is read. */
  answer: unknown;
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
  /** Answers what was spent then. */
  add(usd: number): Promise<number>;
}

/** Writes the summary of an article that is about to be stored with an extractive one. */
export interface Summarizer {
  /** Never fails: where no model may or can answer, the summary stays extractive, and `usage` says why. */
  summarize(article: StoredArticle, text: string, universe: Universe): Promise<StoredSummary>;
}
