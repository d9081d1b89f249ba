/** What models wrote and what it cost, in the Feeds table. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import type { Clock } from '../ports.ts';
import type { Budget, CachedAnswer, SummaryCache } from '../summarizer/ports.ts';
import { openTable } from './dynamo.ts';
import { budgetKey, expiryIn, summaryKey } from './keys.ts';

const AnswerItem = z.object({
  answer: z.unknown(),
  model: z.string(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  costUsd: z.number(),
}) satisfies z.ZodType<CachedAnswer>;
const BudgetItem = z.object({ spentUsd: z.number() });

/** @param options.retentionDays an answer is kept as long as an article. */
export function createSummaryCache(
  client: DynamoDBClient,
  options: { tableName: string; retentionDays: number; clock: Clock },
): SummaryCache {
  const table = openTable(client, options.tableName);
  return {
    async get(key) {
      const item = await table.get(summaryKey(key));
      return item === null ? null : AnswerItem.parse(item);
    },
    async put(key, answer) {
      const expiresAt = expiryIn(options.clock.now(), options.retentionDays);
      await table.put({ ...summaryKey(key), ...answer, expiresAt });
    },
  };
}

/** One item a calendar month (UTC), kept for good: it says what was spent. */
export function createBudget(client: DynamoDBClient, options: { tableName: string; clock: Clock }): Budget {
  const table = openTable(client, options.tableName);
  const thisMonth = () => budgetKey(options.clock.now().toISOString().slice(0, 7));
  return {
    async spentThisMonthUsd() {
      const item = await table.get(thisMonth());
      return item === null ? 0 : BudgetItem.parse(item).spentUsd;
    },
    add: (usd) => table.add(thisMonth(), 'spentUsd', usd),
  };
}
