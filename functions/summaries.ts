import { setTimeout } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Environment, SummaryVariable } from '../lib/config.ts';
import type { Telemetry } from '../lib/ports.ts';
import { createBudget, createSummaryCache } from '../lib/storage/summaries.ts';
import { bedrockClient } from '../lib/summarizer/converse.ts';
import type { Summarizer } from '../lib/summarizer/ports.ts';
import { createSummarizer } from '../lib/summarizer/summarizer.ts';

/** Summaries by the models that are set; null, and no client, where none is. */
export function modelSummarizer(
  config: Pick<Environment, SummaryVariable>,
  dynamo: DynamoDBClient,
  kept: Parameters<typeof createSummaryCache>[1],
  telemetry: Telemetry,
): Summarizer | null {
  if (config.SUMMARY_MODELS.length === 0) return null;
  return createSummarizer(
    {
      models: config.SUMMARY_MODELS,
      language: config.SUMMARY_LANGUAGE,
      monthlyBudgetUsd: config.SUMMARY_MONTHLY_BUDGET_USD,
      prices: config.SUMMARY_PRICES,
    },
    {
      client: bedrockClient(),
      cache: createSummaryCache(dynamo, kept),
      budget: createBudget(dynamo, kept),
      now: () => performance.now(),
      wait: setTimeout,
      telemetry,
    },
  );
}
