import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { summarizeWithModel } from '../../lib/summarizer/bedrock.ts';
import { bedrockClient } from '../../lib/summarizer/converse.ts';
import { ConverseStub, type StubReply } from './converse-stub.ts';
import { BAD, GOOD, INPUT, partsFor, SETTINGS } from './nordmar.ts';

const [FIRST, SECOND] = SETTINGS.models;
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

type Failure = [what: string, reason: string, reply: StubReply];
/** Bedrock said no: nothing is charged, and the same may be asked again. */
const FREE: Failure[] = [
  ['a throttle', 'throttled', { status: 429, error: 'ThrottlingException' }],
  ['a used-up quota', 'throttled', { status: 400, error: 'ServiceQuotaExceededException' }],
  ['too many requests', 'throttled', { status: 429, error: 'TooManyRequestsException' }],
  ['a request it does not like', 'refused', { status: 400, error: 'ValidationException' }],
  ['a model it does not allow', 'refused', { status: 403, error: 'AccessDeniedException' }],
  ['a model it does not have', 'refused', { status: 404, error: 'ResourceNotFoundException' }],
  ['an error of the model', 'unavailable', { status: 424, error: 'ModelErrorException' }],
  ['a model that is not ready', 'unavailable', { status: 429, error: 'ModelNotReadyException' }],
  ['an error of the server', 'unavailable', { status: 500, error: 'InternalServerException' }],
  ['a gateway without a name for it', 'unavailable', { status: 502, error: '' }],
  ['a service that is down', 'unavailable', { status: 503, error: 'ServiceUnavailableException' }],
];
/** Nobody knows whether the model worked: counted as if it had, and asked again another time. */
const BROKEN_OFF: Failure[] = [
  ['the model’s own timeout', 'timeout', { status: 408, error: 'ModelTimeoutException' }],
  ['a reply without end', 'timeout', { drip: true }],
  ['no reply', 'timeout', { hang: true }],
  ['a connection that ends before the reply', 'timeout', { reset: 'head' }],
];
const text = (raw: object): StubReply => ({ raw: JSON.stringify(raw) });
/** It came, whatever it is: paid for, and kept, so that it is not paid for again. */
const USELESS: Failure[] = [
  ['no JSON', 'malformed', { raw: '<html>no json' }],
  ['JSON that ends too early', 'malformed', { raw: '{"output": {"message": ' }],
  ['a connection that ends within the reply', 'malformed', { reset: 'body' }],
  ['nothing', 'malformed', { raw: '' }],
  ['an empty object', 'malformed', text({})],
  ['a list', 'malformed', text([])],
  [
    'content that is no list',
    'malformed',
    text({ output: { message: { role: 'assistant', content: 'x' } } }),
  ],
  ['no message', 'malformed', text({ output: {}, stopReason: 'end_turn' })],
  ['empty content', 'malformed', { answer: GOOD, content: [] }],
  [
    'text instead of the tool',
    'malformed',
    { answer: GOOD, content: [{ text: 'Sorry.' }], stopReason: 'end_turn' },
  ],
  ['another tool', 'malformed', { answer: GOOD, tool: 'another_tool' }],
  ['a tool without arguments', 'malformed', { answer: null }],
  ['arguments of another shape', 'malformed', { answer: { headline: 'x' } }],
  [
    'more sentences than asked for',
    'malformed',
    { answer: { ...GOOD, sentences: Array(4).fill('Der Umsatz stieg.') } },
  ],
  ['an answer that was cut off', 'malformed', { answer: GOOD, stopReason: 'max_tokens' }],
  ['too long a prompt', 'malformed', { answer: GOOD, stopReason: 'model_context_window_exceeded' }],
  ['a broken call of the tool', 'malformed', { answer: GOOD, stopReason: 'malformed_tool_use' }],
  ['output it cannot read itself', 'malformed', { answer: GOOD, stopReason: 'malformed_model_output' }],
  ['what a guardrail put in its place', 'filtered', { answer: GOOD, stopReason: 'guardrail_intervened' }],
  ['what a filter left of it', 'filtered', { answer: GOOD, stopReason: 'content_filtered' }],
  ['what the article does not say', 'unfaithful', { answer: BAD }],
];
const QUICK = { ...SETTINGS, timeoutMs: 150 };
const settingsFor = (reason: string) => (reason === 'timeout' ? QUICK : SETTINGS);

describe('when a model answers with', () => {
  it.each([...FREE, ...BROKEN_OFF, ...USELESS])(
    '%s, the next model is asked at once',
    async (_, reason, reply) => {
      stub.answerWith(reply, { answer: GOOD });
      const summary = await summarizeWithModel(INPUT, settingsFor(reason), parts);
      expect(summary).toMatchObject({ model: SECOND, sentences: GOOD.sentences, fallbackReason: null });
      expect(stub.calls.map(({ model }) => model)).toEqual([FIRST, SECOND]);
    },
  );

  it.each([...FREE, ...BROKEN_OFF, ...USELESS])(
    '%s, the summary stays extractive where every model does',
    async (_, reason, reply) => {
      stub.answerWith(reply, reply);
      const summary = await summarizeWithModel(INPUT, settingsFor(reason), parts);
      expect(summary).toMatchObject({ ...INPUT.extractive, headline: null, companies: [], model: null });
      expect(summary.fallbackReason).toBe(reason);
      expect(stub.calls).toHaveLength(2);
    },
  );

  it.each(FREE)('%s, nothing is charged and nothing kept', async (_, __, reply) => {
    stub.answerWith(reply, reply, { answer: GOOD });
    const summary = await summarizeWithModel(INPUT, SETTINGS, parts);
    expect(summary.costUsd).toBe(0);
    expect(parts.budget.spentUsd).toBeCloseTo(0, 12);
    expect(await summarizeWithModel(INPUT, SETTINGS, parts)).toMatchObject({ model: FIRST });
  });

  it.each(BROKEN_OFF)(
    '%s, the most it may have cost is counted, and nothing kept',
    async (_, reason, reply) => {
      stub.answerWith(reply, reply, { answer: GOOD });
      const summary = await summarizeWithModel(INPUT, settingsFor(reason), parts);
      expect(summary.costUsd).toBeGreaterThan(0);
      expect(parts.budget.spentUsd).toBeCloseTo(summary.costUsd, 12);
      expect(await summarizeWithModel(INPUT, SETTINGS, parts)).toMatchObject({ model: FIRST });
    },
  );

  it.each(USELESS)(
    '%s, it is paid for once, also where the article comes again',
    async (_, reason, reply) => {
      stub.answerWith(reply, reply);
      const summary = await summarizeWithModel(INPUT, SETTINGS, parts);
      expect(summary.costUsd).toBeGreaterThan(0);
      expect(parts.budget.spentUsd).toBeCloseTo(summary.costUsd, 12);
      const again = await summarizeWithModel(INPUT, SETTINGS, parts);
      expect(again).toMatchObject({ ...INPUT.extractive, fallbackReason: reason, costUsd: 0 });
      expect(stub.calls).toHaveLength(2);
      expect(parts.budget.spentUsd).toBeCloseTo(summary.costUsd, 12);
    },
  );

  it.each([
    ['none', null],
    ['negative ones', { inputTokens: -1, outputTokens: 200, totalTokens: 199 }],
    ['no numbers', { inputTokens: 'many', outputTokens: 'some', totalTokens: 'all' }],
  ])('a good summary and as tokens %s, the most it may have cost is counted', async (_, usage) => {
    stub.answerWith({ answer: GOOD, usage });
    const summary = await summarizeWithModel(INPUT, SETTINGS, parts);
    expect(summary).toMatchObject({ model: FIRST, inputTokens: 0, outputTokens: 0 });
    expect(summary.costUsd).toBeGreaterThan(0.0002);
    expect(parts.budget.spentUsd).toBeCloseTo(summary.costUsd, 12);
  });
});

describe('when no call reaches Bedrock', () => {
  it.each([
    ['nobody listens', { endpoint: 'http://127.0.0.1:9' }],
    [
      'nobody may sign it',
      {
        credentials: async () => {
          throw Object.assign(new Error('no credentials'), { name: 'CredentialsProviderError' });
        },
      },
    ],
  ])('because %s, the summary stays extractive and nothing is charged', async (_, options) => {
    stub.answerWith();
    const client = bedrockClient({
      endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      ...options,
    });
    const summary = await summarizeWithModel(INPUT, SETTINGS, { ...parts, client });
    expect(summary).toMatchObject({ ...INPUT.extractive, fallbackReason: 'unavailable', costUsd: 0 });
    expect(parts.budget.spentUsd).toBeCloseTo(0, 12);
  });

  it('but nobody knows that, the most it may have cost is counted', async () => {
    const send = async () => {
      throw Object.assign(new Error('socket hang up'), { cause: { code: 'ECONNRESET' } });
    };
    const summary = await summarizeWithModel(INPUT, SETTINGS, { ...parts, client: { send } });
    expect(summary.fallbackReason).toBe('unavailable');
    expect(summary.costUsd).toBeGreaterThan(0);
    expect(parts.budget.spentUsd).toBeCloseTo(summary.costUsd, 12);
  });
});
