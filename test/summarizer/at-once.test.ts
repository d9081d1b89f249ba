import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBudget, createSummaryCache } from '../../lib/storage/summaries.ts';
import { type SummarizerParts, summarizeWithModel } from '../../lib/summarizer/bedrock.ts';
import { bytesOf } from '../../lib/summarizer/converse.ts';
import { costUsd, estimateUsd, priceOf } from '../../lib/summarizer/cost.ts';
import { buildPrompt } from '../../lib/summarizer/prompt.ts';
import { type Database, dynamoDbLocal, embeddedDatabase, hasJava } from '../support/tables.ts';
import { ConverseStub } from './converse-stub.ts';
import { GOOD, INPUT, partsFor, SETTINGS } from './nordmar.ts';

const MODEL = 'amazon.nova-pro-v1:0';
const ONE = { ...SETTINGS, models: [MODEL] };
const WORKERS = 20;
/** What a call may cost at most, and what it costs with the tokens of the stub. */
const MOST = estimateUsd(priceOf(MODEL, {}), bytesOf(buildPrompt(INPUT)));
const COST = costUsd(priceOf(MODEL, {}), 1_000, 200);

describe.each([
  ['the embedded emulator', embeddedDatabase, true],
  ['AWS DynamoDB Local', dynamoDbLocal, hasJava],
])('many who summarise at once, on %s', (_, start, available) => {
  describe.runIf(available)('pay', () => {
    const stub = new ConverseStub();
    let database: Database;
    let now: Date;
    let parts: SummarizerParts;
    let run = 0;

    beforeAll(async () => {
      database = await start();
      parts = partsFor(await stub.start());
    });
    afterAll(async () => {
      stub.stop();
      await database.stop();
    });
    beforeEach(() => {
      // A month of its own for each test.
      now = new Date(Date.UTC(2026, run++, 28, 12));
      const options = { tableName: 'Feeds', retentionDays: 90, clock: { now: () => now } };
      parts = {
        ...parts,
        cache: createSummaryCache(database.client, options),
        budget: createBudget(database.client, options),
        now: () => 0,
      };
      stub.answerAlways({ answer: GOOD });
    });

    const summarise = (contentHash: string, monthlyBudgetUsd: number | null) =>
      summarizeWithModel({ ...INPUT, contentHash }, { ...ONE, monthlyBudgetUsd }, parts);
    const spentUsd = async (): Promise<number> =>
      (await (await parts.budget.reserve(0, null))?.settle(0)) ?? -1;

    test('once for the same text, whoever is first', async () => {
      const summaries = await Promise.all(Array.from({ length: 6 }, () => summarise('the same', null)));
      expect(stub.calls).toHaveLength(1);
      expect(summaries.map(({ sentences }) => sentences)).toEqual(Array(6).fill(GOOD.sentences));
      expect(await spentUsd()).toBeCloseTo(COST, 9);
    });

    test('never more than the budget of the month, however many they are', async () => {
      const budget = 3.5 * MOST;
      const summaries = await Promise.all(
        Array.from({ length: WORKERS }, (_, worker) => summarise(`${run} ${worker}`, budget)),
      );
      const written = summaries.filter(({ model }) => model !== null);
      expect(written.length).toBeGreaterThanOrEqual(3);
      expect(written.length).toBeLessThan(WORKERS);
      expect(new Set(summaries.map(({ fallbackReason }) => fallbackReason))).toEqual(
        new Set([null, 'budget']),
      );
      expect(stub.calls).toHaveLength(written.length);
      expect(await spentUsd()).toBeCloseTo(written.length * COST, 9);
      expect(await spentUsd()).toBeLessThanOrEqual(budget);
    });

    test('never more than the budget, where every call takes the most it can', async () => {
      const outputTokens = 1_000;
      const inputTokens = Math.floor((MOST * 1e6 - outputTokens * priceOf(MODEL, {}).output) / 0.8);
      stub.answerAlways({ answer: GOOD, usage: { inputTokens, outputTokens, totalTokens: inputTokens } });
      const budget = 3.5 * MOST;
      await Promise.all(
        Array.from({ length: WORKERS }, (_, worker) => summarise(`${run} ${worker}`, budget)),
      );
      expect(stub.calls).toHaveLength(3);
      expect(await spentUsd()).toBeLessThanOrEqual(budget);
    });

    test('nothing where the first call of a month may cost more than its budget', async () => {
      expect(await parts.budget.reserve(5.01, 5)).toBeNull();
      expect(await spentUsd()).toBe(0);
    });

    test('in the month in which a call began, and have a new budget in the next', async () => {
      now = new Date('2027-05-31T23:59:59.999Z');
      const reserved = await parts.budget.reserve(4, 5);
      now = new Date('2027-06-01T00:00:00.000Z');
      expect(await reserved?.settle(1)).toBe(1);
      expect(await spentUsd()).toBe(0);
      expect(await parts.budget.reserve(5.01, 5)).toBeNull();
      expect(await parts.budget.reserve(5, 5)).not.toBeNull();
      expect(await parts.budget.reserve(0.01, 5)).toBeNull();
    });

    test('again for what a worker that died was asking, when its time is over', async () => {
      expect(await parts.cache.claim('k', 10_000)).toBe(true);
      expect(await parts.cache.claim('k', 10_000)).toBe(false);
      expect(await parts.cache.get('k')).toBeNull();
      now = new Date(now.getTime() + 10_000);
      expect(await parts.cache.claim('k', 10_000)).toBe(true);
      await parts.cache.release('k');
      expect(await parts.cache.claim('k', 10_000)).toBe(true);
    });

    test.each([
      ['of half a megabyte', { answer: { ...GOOD, note: 'x'.repeat(500_000) } }, null],
      ['with a number too large to store', { answer: { ...GOOD, note: 1e300 } }, null],
      ['with a reason of half a megabyte', { answer: GOOD, stopReason: 'x'.repeat(500_000) }, null],
      ['of half a megabyte and no use', { answer: 'x'.repeat(500_000) }, 'malformed'],
    ])('once for a reply %s', async (what, reply, fallbackReason) => {
      stub.answerAlways(reply);
      const first = await summarise(what, null);
      expect(first).toMatchObject({ fallbackReason, costUsd: COST });
      expect(await summarise(what, null)).toMatchObject({ fallbackReason, costUsd: 0 });
      expect(stub.calls).toHaveLength(1);
      expect(await spentUsd()).toBeCloseTo(COST, 9);
    });

    test('nothing for an answer that is kept, which nobody may ask for again', async () => {
      const kept = {
        answer: GOOD,
        stopReason: 'tool_use',
        model: MODEL,
        inputTokens: 1_000,
        outputTokens: 200,
        costUsd: COST,
      };
      await parts.cache.claim('kept', 1_000);
      await parts.cache.put('kept', kept);
      now = new Date(now.getTime() + 60_000);
      expect(await parts.cache.claim('kept', 1_000)).toBe(false);
      await parts.cache.release('kept');
      expect(await parts.cache.get('kept')).toEqual(kept);
    });
  });
});
