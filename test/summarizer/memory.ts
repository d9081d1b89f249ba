import type { Budget, CachedAnswer, SummaryCache } from '../../lib/summarizer/ports.ts';

/** A budget and a cache within the process, with what a test looks at. */
export class MemoryBudget implements Budget {
  spentUsd = 0;

  async reserve(usd: number, limitUsd: number | null) {
    if (limitUsd !== null && this.spentUsd + usd > limitUsd) return null;
    this.spentUsd += usd;
    return { settle: async (cost: number) => (this.spentUsd += cost - usd) };
  }
}

export class MemoryCache implements SummaryCache {
  readonly answers = new Map<string, CachedAnswer>();
  readonly claims = new Set<string>();

  async get(key: string) {
    return this.answers.get(key) ?? null;
  }

  async put(key: string, value: CachedAnswer) {
    this.claims.delete(key);
    this.answers.set(key, value);
  }

  async claim(key: string) {
    if (this.claims.has(key) || this.answers.has(key)) return false;
    this.claims.add(key);
    return true;
  }

  async release(key: string) {
    this.claims.delete(key);
  }
}
