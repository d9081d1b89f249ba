/** What AWS charges, in one place. An operator may override any of it: `npm run cost -- --prices FILE`. */
import { z } from 'zod';

/** List prices of us-east-1 in USD, without free tiers, support plans and discounts. */
export const Prices = z.strictObject({
  /** The day of the table: prices fall and tiers move, so compare it with the price lists before a decision. */
  asOf: z.iso.date().default('2026-11-22'),
  lambdaGbSecond: z.number().default(0.0000133334).describe('ARM64, first tier'),
  lambdaMillionRequests: z.number().default(0.2),
  dynamoMillionWrites: z.number().default(0.625).describe('on demand, units of 1 KB'),
  dynamoMillionReads: z.number().default(0.125).describe('on demand, units of 4 KB'),
  dynamoGbMonth: z.number().default(0.25),
  dynamoBackupGbMonth: z.number().default(0.2).describe('point-in-time recovery'),
  sqsMillionRequests: z.number().default(0.4),
  sqsFifoMillionRequests: z.number().default(0.5),
  pipesMillionRequests: z.number().default(0.4),
  eventsMillion: z.number().default(1).describe('events put on a bus of your own'),
  eventArchiveGb: z.number().default(0.1),
  schedulerMillion: z.number().default(1),
  httpApiMillionRequests: z.number().default(1),
  transferOutGb: z.number().default(0.09),
  logsIngestedGb: z.number().default(0.5),
  logsStoredGbMonth: z.number().default(0.03),
  customMetricMonth: z.number().default(0.3),
  alarmMonth: z.number().default(0.1),
  dashboardMonth: z.number().default(3),
  xrayMillionTraces: z.number().default(5),
  summaryMillionInputTokens: z.number().default(1).describe('a small model on Bedrock'),
  summaryMillionOutputTokens: z.number().default(5).describe('a small model on Bedrock'),
});
export type Prices = z.infer<typeof Prices>;

export const LIST_PRICES: Prices = Prices.parse({});
