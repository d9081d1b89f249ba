/** What models wrote and what it cost, in the Feeds table. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import type { Clock } from '../ports.ts';
import type { Budget, CachedAnswer, SummaryCache } from '../summarizer/ports.ts';
import { ModelAnswer } from '../summarizer/prompt.ts';
import { openTable } from './dynamo.ts';
import { budgetKey, expiryIn, summaryKey } from './keys.ts';

const AnswerItem = z.object({
  answer: ModelAnswer.nullable().catch(null),
  stopReason: z.string().nullable().default(null),
  model: z.string(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  costUsd: z.number(),
}) satisfies z.ZodType<CachedAnswer>;
/** Stands where the answer will: somebody is asking for it until then, milliseconds since the epoch. */
const ClaimItem = z.object({ claimedUntil: z.number() });

/** @param options.retentionDays an answer is kept as long as an article. */
export function createSummaryCache(
  client: DynamoDBClient,
  options: { tableName: string; retentionDays: number; clock: Clock },
): SummaryCache {
  const table = openTable(client, options.tableName);
  const expiresAt = (): number => expiryIn(options.clock.now(), options.retentionDays);
  return {
    async get(key) {
      const item = await table.get(summaryKey(key));
      return item === null || ClaimItem.safeParse(item).success ? null : AnswerItem.parse(item);
    },
    async put(key, answer) {
      await table.put({ ...summaryKey(key), ...answer, expiresAt: expiresAt() });
    },
    claim(key, forMs) {
      const now = options.clock.now().getTime();
      return table.put(
        { ...summaryKey(key), claimedUntil: now + forMs, expiresAt: expiresAt() },
        { expression: 'attribute_not_exists(pk) or claimedUntil <= :now', values: { ':now': now } },
      );
    },
    async release(key) {
      // Somebody else may have answered after the claim had run out.
      await table.put(
        { ...summaryKey(key), claimedUntil: 0, expiresAt: expiresAt() },
        { expression: 'attribute_exists(claimedUntil)' },
      );
    },
  };
}

/** One item a calendar month (UTC), kept for good: it says what was spent. */
export function createBudget(client: DynamoDBClient, options: { tableName: string; clock: Clock }): Budget {
  const table = openTable(client, options.tableName);
  return {
    async reserve(usd, limitUsd) {
      // A call at the turn of a month belongs to the one it began in.
      const month = budgetKey(options.clock.now().toISOString().slice(0, 7));
      if ((await table.add(month, 'spentUsd', usd, limitUsd)) === null) return null;
      return { settle: async (cost) => (await table.add(month, 'spentUsd', cost - usd)) ?? 0 };
    },
  };
}
