import { createHash } from 'node:crypto';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { z } from 'zod';
import { costUsd, estimateUsd, fitsBudget, type Price, priceOf } from '../analysis/summary/cost.ts';
import { type FaithfulInput, unfaithful } from '../analysis/summary/faithful.ts';
import { buildPrompt, ModelAnswer, PROMPT_VERSION, TOOL_NAME } from '../analysis/summary/prompt.ts';
import type { Summary, SummaryFallbackReason } from '../model.ts';
import type { Budget, SummaryCache } from './ports.ts';

export type SummarizerSettings = {
  /** Model or inference profile ids, tried in this order. */
  models: readonly string[];
  /** ISO 639-1 of every summary; null for the language of the article. */
  language: string | null;
  /** US dollars a calendar month, null without bound. */
  monthlyBudgetUsd: number | null;
  /** Shorter bodies are not worth a call: their summary is what they say. */
  minWords: number;
  /** For each call, milliseconds. */
  timeoutMs: number;
  prices?: Readonly<Record<string, Price>>;
};

export type SummarizerInput = Pick<FaithfulInput, 'title' | 'text'> & {
  /** SHA-256 of title and text. */
  contentHash: string;
  language: string;
  companies: readonly { symbol: string; name: string; names: readonly string[] }[];
  /** The names of listed companies in a text, as they stand there. */
  companiesIn: FaithfulInput['companiesIn'];
  /** What is used where no model may or can answer. */
  extractive: Summary;
};

export type ModelSummary = Summary & {
  headline: string | null;
  companies: ModelAnswer['companies'];
  /** null where the summary is extractive. */
  model: string | null;
  /** Tokens, time and cost of every call made for it, failed ones included; all 0 from the cache. */
  inputTokens: number;
  outputTokens: number;
  latencyMs: number;
  costUsd: number;
  cached: boolean;
  /** Why it is extractive; null where a model wrote it. */
  fallbackReason: SummaryFallbackReason | null;
};

export type SummarizerParts = {
  client: Pick<BedrockRuntimeClient, 'send'>;
  cache: SummaryCache;
  budget: Budget;
  /** Milliseconds of a monotonic clock. */
  now: () => number;
};

const MAX_OUTPUT_TOKENS = 700;

/** A client that never retries: the next model or the extractive summary is the retry. */
export function bedrockClient(
  options: ConstructorParameters<typeof BedrockRuntimeClient>[0] = {},
): BedrockRuntimeClient {
  return new BedrockRuntimeClient({ ...options, maxAttempts: 1 });
}

/** The key under which an answer is kept: it changes with the article, the instructions, the language and the model. */
export function cacheKey(contentHash: string, model: string, language: string): string {
  return createHash('sha256').update([contentHash, PROMPT_VERSION, model, language].join('\n')).digest('hex');
}

/**
 * A summary by the first model that answers well, else the extractive one with the reason. Never throws for what a
 * model or Bedrock does, never waits for a second attempt, logs nothing.
 */
export async function summarizeWithModel(
  input: SummarizerInput,
  settings: SummarizerSettings,
  { client, cache, budget, now }: SummarizerParts,
): Promise<ModelSummary> {
  const used = { inputTokens: 0, outputTokens: 0, latencyMs: 0, costUsd: 0 };
  const fallBack = (fallbackReason: SummaryFallbackReason): ModelSummary => ({
    ...input.extractive,
    headline: null,
    companies: [],
    model: null,
    ...used,
    cached: false,
    fallbackReason,
  });
  const words = input.text.match(/\p{L}+/gu)?.length ?? 0;
  if (words < settings.minWords) return fallBack('body-too-short');

  const language = settings.language ?? input.language;
  const prompt = buildPrompt({ ...input, language });
  let reason: SummaryFallbackReason = 'no-model';
  for (const model of settings.models) {
    const key = cacheKey(input.contentHash, model, language);
    const kept = await cache.get(key);
    if (kept) {
      const judged = judge(kept.answer, input);
      if ('answer' in judged) return { ...written(judged.answer, model), ...used, cached: true };
      reason = judged.failure;
      continue;
    }
    const price = priceOf(model, settings.prices);
    const estimated = estimateUsd(price, prompt.system.length + prompt.user.length, MAX_OUTPUT_TOKENS);
    if (!fitsBudget(await budget.spentThisMonthUsd(), estimated, settings.monthlyBudgetUsd)) {
      reason = 'budget';
      continue;
    }
    const started = now();
    const reply = await converse(client, model, prompt, settings.timeoutMs);
    used.latencyMs += now() - started;
    if ('failure' in reply) {
      // What was given up may be charged all the same.
      if (reply.failure === 'timeout') await budget.add(estimated);
      reason = reply.failure;
      continue;
    }
    const cost = costUsd(price, reply.inputTokens, reply.outputTokens);
    used.inputTokens += reply.inputTokens;
    used.outputTokens += reply.outputTokens;
    used.costUsd += cost;
    await budget.add(cost);
    // Kept before it is judged: an answer that is of no use was paid for as well.
    const { answer, inputTokens, outputTokens } = reply;
    await cache.put(key, { answer, model, inputTokens, outputTokens, costUsd: cost });
    const judged = judge(answer, input);
    if ('answer' in judged) return { ...written(judged.answer, model), ...used, cached: false };
    reason = judged.failure;
  }
  return fallBack(reason);
}

/** What a model answered, if it may be shown. */
function judge(
  given: unknown,
  input: FaithfulInput,
): { answer: ModelAnswer } | { failure: SummaryFallbackReason } {
  const answer = ModelAnswer.safeParse(given);
  if (!answer.success) return { failure: 'malformed' };
  return unfaithful(answer.data, input).length > 0 ? { failure: 'unfaithful' } : { answer: answer.data };
}

function written({ sentences, headline, companies }: ModelAnswer, model: string) {
  return { sentences, method: model, headline, companies, model, fallbackReason: null };
}

const Reply = z.object({
  output: z
    .object({
      message: z.object({
        content: z.array(
          z.looseObject({
            toolUse: z.object({ name: z.string().optional(), input: z.unknown() }).optional(),
          }),
        ),
      }),
    })
    .optional(),
  usage: z
    .object({ inputTokens: z.number().nonnegative(), outputTokens: z.number().nonnegative() })
    .optional(),
});
type Converse =
  | { answer: unknown; inputTokens: number; outputTokens: number }
  | { failure: SummaryFallbackReason };

async function converse(
  client: SummarizerParts['client'],
  modelId: string,
  { system, user }: { system: string; user: string },
  timeoutMs: number,
): Promise<Converse> {
  const { $schema: _, ...schema } = z.toJSONSchema(ModelAnswer);
  const command = new ConverseCommand({
    modelId,
    system: [{ text: system }],
    messages: [{ role: 'user', content: [{ text: user }] }],
    inferenceConfig: { maxTokens: MAX_OUTPUT_TOKENS, temperature: 0 },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: TOOL_NAME,
            description: 'Stores the summary of the article.',
            inputSchema: { json: JSON.parse(JSON.stringify(schema)) },
          },
        },
      ],
      toolChoice: { tool: { name: TOOL_NAME } },
    },
  });
  try {
    const reply = Reply.safeParse(
      await client.send(command, { abortSignal: AbortSignal.timeout(timeoutMs) }),
    );
    if (!reply.success) return { failure: 'malformed' };
    const call = reply.data.output?.message.content.find(
      ({ toolUse }) => toolUse?.name === TOOL_NAME,
    )?.toolUse;
    const { inputTokens = 0, outputTokens = 0 } = reply.data.usage ?? {};
    return { answer: call?.input ?? null, inputTokens, outputTokens };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): SummaryFallbackReason {
  const name = error instanceof Error ? error.name : '';
  if (
    name === 'ThrottlingException' ||
    name === 'ServiceQuotaExceededException' ||
    name === 'TooManyRequestsException'
  )
    return 'throttled';
  if (name === 'TimeoutError' || name === 'AbortError' || name === 'ModelTimeoutException') return 'timeout';
  if (
    name === 'AccessDeniedException' ||
    name === 'ValidationException' ||
    name === 'ResourceNotFoundException'
  )
    return 'refused';
  return name === 'SyntaxError' ? 'malformed' : 'unavailable';
}
