import type { Universe } from '../analysis/tickers/universe.ts';
import type { StoredArticle, StoredSummary } from '../model.ts';
import type { Reply } from './converse.ts';

/** A model's reply, kept so that an unchanged article is never paid for twice. */
export type CachedAnswer = Pick<Reply, 'answer' | 'stopReason'> & {
  model: string;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
};

export interface SummaryCache {
  /** Useless ones too: an answer is judged whenever it is read. */
  get(key: string): Promise<CachedAnswer | null>;
  /** Ends the claim as well. */
  put(key: string, value: CachedAnswer): Promise<void>;
  /** True for one of those who ask at once, who may then ask the model; for nobody where there is an answer. */
  claim(key: string, forMs: number): Promise<boolean>;
  /** Gives the claim back where no answer came of it. */
  release(key: string): Promise<void>;
}

/** What is spent on models in a calendar month (UTC). */
export interface Budget {
  /**
   * Puts aside what a call may cost, in one step beside everybody else's; null where that is more than `limitUsd` leaves
   * of the month. What is put aside counts as spent until it is settled, for good where that never happens.
   */
  reserve(usd: number, limitUsd: number | null): Promise<Reservation | null>;
}

export interface Reservation {
  /** Counts what the call did cost instead; answers what its month has cost so far. */
  settle(usd: number): Promise<number>;
}

/** Writes the summary of an article that is about to be stored with an extractive one. */
export interface Summarizer {
  /** Never fails: where no model may or can answer, the summary stays extractive, and `usage` says why. */
  summarize(article: StoredArticle, text: string, universe: Universe): Promise<StoredSummary>;
}
