import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildUniverse } from '../../lib/analysis/tickers/universe.ts';
import { cacheKey, summarizeWithModel } from '../../lib/summarizer/bedrock.ts';
import { createSummarizer } from '../../lib/summarizer/summarizer.ts';
import { storedArticle } from '../support/articles.ts';
import { ConverseStub } from './converse-stub.ts';
import { BAD, GOOD, INPUT, partsFor, SETTINGS } from './nordmar.ts';

const [FIRST = ''] = SETTINGS.models;
const stub = new ConverseStub();
let parts: ReturnType<typeof partsFor>;
let endpoint: string;

beforeAll(async () => {
  endpoint = await stub.start();
});
afterAll(() => stub.stop());
beforeEach(() => {
  parts = partsFor(endpoint);
});

describe('a summary by a model', () => {
  it('comes from the first model, with tokens, time and cost', async () => {
    stub.answerWith({ answer: GOOD });
    const summary = await summarizeWithModel(INPUT, SETTINGS, parts);
    expect(summary).toMatchObject({
      sentences: GOOD.sentences,
      method: FIRST,
      model: FIRST,
      headline: GOOD.headline,
      inputTokens: 1_000,
      outputTokens: 200,
      latencyMs: 14,
      cached: false,
      fallbackReason: null,
    });
    expect(summary.costUsd).toBeCloseTo(0.000108, 9);
    expect(parts.budget.spentUsd).toBeCloseTo(0.000108, 9);
    expect(stub.calls.map(({ model }) => model)).toEqual([FIRST]);
  });

  it('costs what an operator says that the model costs', async () => {
    stub.answerWith({ answer: GOOD });
    const prices = { 'amazon.nova-lite': { input: 1, output: 10 } };
    const summary = await summarizeWithModel(INPUT, { ...SETTINGS, prices }, parts);
    expect(summary.costUsd).toBeCloseTo(0.003, 9);
  });

  it('forces the answer into the shape we store', async () => {
    stub.answerWith({ answer: GOOD });
    await summarizeWithModel(INPUT, { ...SETTINGS, language: 'en' }, parts);
    const body = JSON.parse(stub.calls[0]?.body ?? '{}');
    expect(body.toolConfig.tools).toHaveLength(1);
    expect(body.toolConfig.toolChoice).toEqual({ any: {} });
    expect(Object.keys(body.toolConfig.tools[0].toolSpec.inputSchema.json.properties)).toEqual([
      'headline',
      'sentences',
      'companies',
    ]);
    expect(body.system[0].text).toContain('"en"');
  });

  it('is in the language of the article where none is set', async () => {
    stub.answerWith({ answer: GOOD });
    await summarizeWithModel(INPUT, SETTINGS, parts);
    expect(JSON.parse(stub.calls[0]?.body ?? '{}').system[0].text).toContain('"de"');
  });

  it('is never paid for twice for an unchanged article', async () => {
    stub.answerWith({ answer: GOOD });
    await summarizeWithModel(INPUT, SETTINGS, parts);
    const again = await summarizeWithModel(INPUT, SETTINGS, parts);
    expect(again).toMatchObject({ sentences: GOOD.sentences, cached: true, costUsd: 0, inputTokens: 0 });
    expect(stub.calls).toHaveLength(1);
    expect(
      new Set([
        cacheKey('a', 'm', 'de'),
        cacheKey('b', 'm', 'de'),
        cacheKey('a', 'n', 'de'),
        cacheKey('a', 'm', 'en'),
        createHash('sha256').update(['a', 'm', 'de'].join('\n')).digest('hex'),
      ]).size,
    ).toBe(5);
  });

  it('is nobody else’s to ask for until its call has ended and its answer is kept', async () => {
    stub.answerWith({ answer: GOOD });
    const claimed: number[] = [];
    const claim = async (_key: string, forMs: number) => claimed.push(forMs) > 0;
    const get = async () => null;
    const cache = { ...parts.cache, get, claim, put: async () => {}, release: async () => {} };
    await summarizeWithModel(INPUT, SETTINGS, { ...parts, cache });
    expect(claimed).toHaveLength(1);
    expect(claimed[0]).toBeGreaterThan(SETTINGS.timeoutMs + 1_000);
  });

  it('is paid for once where two ask for it at the same time', async () => {
    stub.answerAlways({ answer: GOOD });
    const atOnce = { ...parts, now: () => 0 };
    const summaries = await Promise.all(
      Array.from({ length: 5 }, () => summarizeWithModel(INPUT, SETTINGS, atOnce)),
    );
    expect(stub.calls).toHaveLength(1);
    expect(summaries.map(({ sentences }) => sentences)).toEqual(Array(5).fill(GOOD.sentences));
    expect(summaries.filter(({ cached }) => cached)).toHaveLength(4);
    expect(parts.budget.spentUsd).toBeCloseTo(0.000108, 9);
  });
});

describe('the extractive summary stands in', () => {
  it('when somebody else asks for the same and is not done in time', async () => {
    stub.answerWith();
    for (const model of SETTINGS.models) await parts.cache.claim(cacheKey('hash-1', model, 'de'));
    expect(await summarizeWithModel(INPUT, SETTINGS, parts)).toMatchObject({
      ...INPUT.extractive,
      fallbackReason: 'timeout',
    });
    expect(stub.calls).toHaveLength(0);
  });

  it('when somebody else asked for the same in vain, and too little time is left to ask again', async () => {
    stub.answerAlways({ answer: GOOD });
    const key = cacheKey('hash-1', FIRST, 'de');
    const one = { ...SETTINGS, models: [FIRST] };
    const givenBackAfter = async (ms: number) => {
      await parts.cache.claim(key);
      let waited = 0;
      const wait = async (step: number) => {
        waited += step;
        await parts.wait(step);
        if (waited >= ms) await parts.cache.release(key);
      };
      return summarizeWithModel(INPUT, one, { ...parts, wait });
    };
    expect(await givenBackAfter(1_500)).toMatchObject({ fallbackReason: 'timeout', costUsd: 0 });
    expect(stub.calls).toHaveLength(0);
    expect(await givenBackAfter(500)).toMatchObject({ model: FIRST });
  });

  it('when a company that a kept answer judges is no longer tagged in the article', async () => {
    stub.answerWith({ answer: GOOD });
    await summarizeWithModel(INPUT, { ...SETTINGS, models: [FIRST] }, parts);
    const again = await summarizeWithModel(
      { ...INPUT, companies: [] },
      { ...SETTINGS, models: [FIRST] },
      parts,
    );
    expect(again).toMatchObject({ ...INPUT.extractive, model: null, fallbackReason: 'unfaithful' });
  });

  it('when the budget of the month is spent, without a call, and is asked for when there is one again', async () => {
    stub.answerWith({ answer: GOOD });
    parts.budget.spentUsd = 5;
    expect(await summarizeWithModel(INPUT, SETTINGS, parts)).toMatchObject({
      method: 'extractive',
      fallbackReason: 'budget',
    });
    expect(stub.calls).toHaveLength(0);
    parts.budget.spentUsd = 0;
    expect(await summarizeWithModel(INPUT, SETTINGS, parts)).toMatchObject({ model: FIRST });
  });

  it('when the body is too short or no model is set, without a call', async () => {
    stub.answerWith();
    expect((await summarizeWithModel(INPUT, { ...SETTINGS, minWords: 100 }, parts)).fallbackReason).toBe(
      'body-too-short',
    );
    expect((await summarizeWithModel(INPUT, { ...SETTINGS, models: [] }, parts)).fallbackReason).toBe(
      'no-model',
    );
    expect(stub.calls).toHaveLength(0);
  });

  it('counts what a useless answer cost', async () => {
    stub.answerWith({ answer: BAD }, { answer: BAD });
    const summary = await summarizeWithModel(INPUT, SETTINGS, parts);
    expect(summary).toMatchObject({ inputTokens: 2_000, outputTokens: 400, fallbackReason: 'unfaithful' });
    expect(summary.costUsd).toBeGreaterThan(0);
    expect(parts.budget.spentUsd).toBeCloseTo(summary.costUsd, 9);
  });

  it('within the time that the function has for all models together', async () => {
    let now = 0;
    const summarizer = createSummarizer(
      { ...SETTINGS, models: ['a.one', 'a.two', 'a.three', 'a.four'] },
      {
        ...parts,
        cache: {
          get: async () => null,
          claim: async () => false,
          put: async () => {},
          release: async () => {},
        },
        now: () => now,
        wait: async (ms) => {
          now += ms;
        },
        telemetry: { info: () => {}, warn: () => {}, count: () => {}, record: () => {} },
      },
    );
    const { usage } = await summarizer.summarize(storedArticle(), 'Wort '.repeat(100), buildUniverse());
    expect(usage?.fallbackReason).toBe('timeout');
    expect(now).toBeLessThanOrEqual(14_000);
  });
});
