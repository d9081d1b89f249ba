/** A small article, a good answer to it, and how it is summarised in the tests of this folder. */

import { bedrockClient } from '../../lib/summarizer/converse.ts';
import type { ModelAnswer } from '../../lib/summarizer/prompt.ts';
import { MemoryBudget, MemoryCache } from './memory.ts';

export const TEXT =
  'Die Nordmar AG hat im dritten Quartal 82 Millionen Euro verdient. Der Umsatz stieg um 12,5 Prozent. Vorstandschefin Ina Holm hob die Prognose an. Die Aktie legte zu.';
export const GOOD: ModelAnswer = {
  headline: 'Nordmar verdient 82 Millionen Euro',
  sentences: ['Die Nordmar AG hat 82 Millionen Euro verdient.', 'Der Umsatz stieg um 12,5 Prozent.'],
  companies: [{ symbol: 'NMR.XETR', direction: 'positive', line: 'Der Umsatz stieg um 12,5 Prozent.' }],
};
/** Says what the article does not. */
export const BAD = {
  ...GOOD,
  sentences: ['Die Nordmar AG hat 99 Millionen Euro verdient.', 'Der Umsatz stieg.'],
};
export const INPUT = {
  title: 'Nordmar verdient mehr',
  text: TEXT,
  contentHash: 'hash-1',
  language: 'de',
  companies: [{ symbol: 'NMR.XETR', name: 'Nordmar AG', names: ['Nordmar AG'] }],
  companiesIn: () => [],
  extractive: {
    sentences: ['Die Nordmar AG hat im dritten Quartal 82 Millionen Euro verdient.'],
    method: 'extractive',
  },
};
export const SETTINGS = {
  models: ['eu.amazon.nova-lite-v1:0', 'eu.amazon.nova-pro-v1:0'],
  language: null,
  monthlyBudgetUsd: 5,
  minWords: 10,
  timeoutMs: 2_000,
  prices: {},
};

/** A clock on which every look takes 7 ms, and a wait as long as it says. */
export function partsFor(endpoint: string) {
  let clock = 0;
  return {
    client: bedrockClient({
      endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }),
    cache: new MemoryCache(),
    budget: new MemoryBudget(),
    now: () => (clock += 7),
    wait: async (ms: number) => {
      clock += ms;
      await new Promise((done) => setImmediate(done));
    },
  };
}
