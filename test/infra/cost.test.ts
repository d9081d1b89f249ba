import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Load, Measured, monthlyCost, writesPerArticle } from '../../infra/cost-model.ts';
import { LIST_PRICES, Prices } from '../../infra/prices.ts';

const measured = Measured.parse({});
const load: Load = {
  feeds: 100,
  articlesPerDay: 2000,
  apiRequestsPerDay: 10_000,
  retentionDays: 365,
  logRetentionDays: 30,
  modelSummaryShare: 0,
};
const total = (changes: Partial<Load>, prices = LIST_PRICES) =>
  monthlyCost({ ...load, ...changes }, measured, prices).reduce((sum, { usd }) => sum + usd, 0);

describe('the cost of a month', () => {
  test('is the sum of what is used times what it costs', () => {
    const free = Prices.parse(
      Object.fromEntries(
        Object.entries(LIST_PRICES).map(([key, price]) => [key, typeof price === 'number' ? 0 : price]),
      ),
    );
    expect(total({}, free)).toBe(0);
    const onlyLambda = monthlyCost(load, measured, { ...free, lambdaMillionRequests: 1 });
    // A tick a minute, a poll every 15 minutes, 1.1 revisions an article, 10,000 requests, for 30.44 days.
    const minutes = 30.44 * 1440;
    const news = minutes + (100 * minutes) / 15 + 2000 * 1.1 * 30.44 + 10_000 * 30.44;
    // The canary: a poll and its request a minute; every five minutes a look, an article, a page and a question.
    const invocations = news + 2 * minutes + (4 * minutes) / 5;
    expect(onlyLambda.find(({ service }) => service === 'Lambda')?.usd).toBeCloseTo(invocations / 1e6, 6);
  });

  test('never falls when anything grows', () => {
    const key = fc.constantFrom(
      'feeds',
      'articlesPerDay',
      'apiRequestsPerDay',
      'retentionDays',
      'logRetentionDays',
    );
    fc.assert(
      fc.property(
        key,
        fc.nat(1e6),
        fc.nat(1e6),
        (name, less, more) => total({ [name]: less }) <= total({ [name]: less + more }),
      ),
    );
  });

  test('of a poll that finds nothing is that of the feed’s own small item', () => {
    const writes = (feeds: number, articlesPerDay: number, changes: Partial<Measured> = {}) => {
      const usage = { ...load, feeds, articlesPerDay };
      const requests = monthlyCost(usage, { ...measured, ...changes }, LIST_PRICES).find(
        ({ service }) => service === 'DynamoDB requests',
      );
      return Number(/^([\d,]+) writes/.exec(requests?.because ?? '')?.[1]?.replaceAll(',', ''));
    };
    const polls = (30.44 * 1440) / measured.pollIntervalMinutes;
    // Lease and outcome: each writes the item, and takes its entry of the index away and puts one there.
    expect((writes(1001, 0) - writes(1, 0)) / 1000 / polls).toBeCloseTo(6, 2);
    expect(writes(1000, 0, { feedMemoryKb: 30 })).toBe(
      writes(1, 0, { feedMemoryKb: 30 }) + writes(1000, 0) - writes(1, 0),
    );
  });

  test('of a summary by a model is its tokens, five writes and a read', () => {
    const requests = (modelSummaryShare: number) => {
      const lines = monthlyCost({ ...load, modelSummaryShare }, measured, LIST_PRICES);
      const because = lines.find(({ service }) => service === 'DynamoDB requests')?.because ?? '';
      return because.split(', ').map((count) => Number(/^[\d,]+/.exec(count)?.[0].replaceAll(',', '')));
    };
    const [before, after] = [requests(0), requests(1)];
    const news = 2000 * 1.1 * 30.44;
    expect((after[0] ?? 0) - (before[0] ?? 0)).toBeCloseTo(5 * news, -1);
    expect((after[1] ?? 0) - (before[1] ?? 0)).toBeCloseTo(news, -1);
  });

  test('of an article grows with the companies it names', () => {
    const writes = (tickersPerArticle: number) => writesPerArticle({ ...measured, tickersPerArticle });
    expect(writes(0)).toBeLessThan(writes(1));
    expect(writes(3) - writes(2)).toBe(2);
  });
});

describe('the command', () => {
  const cost = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/cost.ts', ...args]).catch(
      (error: { code: number; stderr: string; stdout: string }) => error,
    );
  const file = (content: unknown): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'tickerwire-')), 'file.json');
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  test('answers as JSON, with the operator’s own prices', async () => {
    const prices = file({ asOf: '2026-10-01', lambdaGbSecond: 0.00002 });
    const { stdout } = await cost(
      '--feeds',
      '100',
      '--articles-per-day',
      '2000',
      '--prices',
      prices,
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      pricesAsOf: '2026-10-01',
      load: { feeds: 100, articlesPerDay: 2000 },
    });
  }, 60_000);

  test('names a wrong option and a wrong key', async () => {
    expect(await cost('--feeds', 'many')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--feeds'),
    });
    expect(await cost('--feeds', '1', '--prices', file({ lambda: 1 }))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('lambda'),
    });
  }, 60_000);
});
