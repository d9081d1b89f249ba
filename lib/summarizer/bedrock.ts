import { createHash } from 'node:crypto';
import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Summary, SummaryFallbackReason } from '../model.ts';
import { bytesOf, converse, type Reply } from './converse.ts';
import { costUsd, estimateUsd, type Price, priceOf } from './cost.ts';
import { type FaithfulInput, unfaithful } from './faithful/faithful.ts';
import { forModels } from './instructions.ts';
import type { Budget, CachedAnswer, SummaryCache } from './ports.ts';
import { buildPrompt, type ModelAnswer, PROMPT_VERSION, type Prompt } from './prompt.ts';

export type SummarizerSettings = {
  /** Model or inference profile ids, tried in this order. */
  models: readonly string[];
  /** ISO 639-1 of every summary; null for the language of the article. */
  language: string | null;
  /** US dollars a calendar month, null without bound. */
  monthlyBudgetUsd: number | null;
  /** Shorter bodies are not worth a call: their summary is what they say. */
  minWords: number;
  /** For each model, milliseconds. */
  timeoutMs: number;
  /** By the beginning of the model id; before the list prices. */
  prices: Readonly<Record<string, Price>>;
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
  /** Resolves after so many milliseconds. */
  wait: (ms: number) => Promise<void>;
};

/** A claim outlives the call it was made for by so much: the answer has to be kept within it. */
const CLAIM_MARGIN_MS = 5_000;
/** Who waited for somebody else's call makes its own where so much of the time is left, as a part of it. */
const SHORTEST_CALL = 0.5;
/** Between two looks at whether somebody else's call has ended. */
const LOOK_MS = 500;

/** The key under which an answer is kept: it changes with the article, the instructions, the language and the model. */
export function cacheKey(contentHash: string, model: string, language: string): string {
  return createHash('sha256').update([contentHash, PROMPT_VERSION, model, language].join('\n')).digest('hex');
}

type Spent = Pick<ModelSummary, 'inputTokens' | 'outputTokens' | 'latencyMs' | 'costUsd'>;
type Outcome =
  | { reply: Pick<Reply, 'answer' | 'stopReason'>; cached: boolean }
  | { failure: SummaryFallbackReason };

/**
 * A summary by the first model that answers well, else the extractive one with the reason. Never throws for what a
 * model or Bedrock does, never waits for a second attempt, logs nothing.
 */
export async function summarizeWithModel(
  given: SummarizerInput,
  settings: SummarizerSettings,
  parts: SummarizerParts,
): Promise<ModelSummary> {
  const input = { ...given, ...forModels(given) };
  const spent: Spent = { inputTokens: 0, outputTokens: 0, latencyMs: 0, costUsd: 0 };
  const fallBack = (fallbackReason: SummaryFallbackReason): ModelSummary => ({
    ...given.extractive,
    headline: null,
    companies: [],
    model: null,
    ...spent,
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
    const outcome = await ask({ key, model, prompt, spent }, settings, parts);
    const judged = 'failure' in outcome ? outcome : judge(outcome.reply, { ...input, language });
    if ('answer' in judged)
      return { ...written(judged.answer, model), ...spent, cached: 'cached' in outcome && outcome.cached };
    reason = judged.failure;
  }
  return fallBack(reason);
}

/** What one model says: what it said before, else what it says now; nobody else asks it the same meanwhile. */
async function ask(
  { key, model, prompt, spent }: { key: string; model: string; prompt: Prompt; spent: Spent },
  settings: SummarizerSettings,
  { client, cache, budget, now, wait }: SummarizerParts,
): Promise<Outcome> {
  const started = now();
  const left = (): number => settings.timeoutMs - (now() - started);
  for (;;) {
    const kept = await cache.get(key);
    if (kept) return { reply: kept, cached: true };
    if (left() <= 0) return { failure: 'timeout' };
    // In less time no answer comes, but the call is paid for.
    const enough = left() >= settings.timeoutMs * SHORTEST_CALL;
    if (enough && (await cache.claim(key, settings.timeoutMs + CLAIM_MARGIN_MS))) break;
    await wait(LOOK_MS);
  }
  const price = priceOf(model, settings.prices);
  const estimated = estimateUsd(price, bytesOf(prompt));
  const reserved = await budget.reserve(estimated, settings.monthlyBudgetUsd);
  if (reserved === null) {
    await cache.release(key);
    return { failure: 'budget' };
  }
  const called = now();
  const reply = await converse(client, model, prompt, Math.max(1, left()));
  spent.latencyMs += now() - called;
  if ('failure' in reply) {
    const cost = reply.charged ? estimated : 0;
    spent.costUsd += cost;
    await reserved.settle(cost);
    await cache.release(key);
    return reply;
  }
  const { answer, stopReason, usage } = reply;
  const { inputTokens, outputTokens } = usage ?? { inputTokens: 0, outputTokens: 0 };
  const cost = usage ? costUsd(price, inputTokens, outputTokens) : estimated;
  // Kept before it is judged: an answer that is of no use was paid for as well.
  const answered: CachedAnswer = { answer, stopReason, model, inputTokens, outputTokens, costUsd: cost };
  await cache.put(key, answered);
  spent.inputTokens += inputTokens;
  spent.outputTokens += outputTokens;
  spent.costUsd += cost;
  await reserved.settle(cost);
  return { reply: answered, cached: false };
}

/** Cut off or unreadable for Bedrock itself; what stands in it all the same is no answer. */
const CUT_OFF = new Set([
  'max_tokens',
  'model_context_window_exceeded',
  'malformed_model_output',
  'malformed_tool_use',
]);
const FILTERED = new Set(['guardrail_intervened', 'content_filtered']);

/** What a model answered, if it may be shown. */
function judge(
  { answer, stopReason }: Pick<Reply, 'answer' | 'stopReason'>,
  input: FaithfulInput,
): { answer: ModelAnswer } | { failure: SummaryFallbackReason } {
  if (FILTERED.has(stopReason ?? '')) return { failure: 'filtered' };
  if (answer === null || CUT_OFF.has(stopReason ?? '')) return { failure: 'malformed' };
  return unfaithful(answer, input).length > 0 ? { failure: 'unfaithful' } : { answer };
}

function written({ sentences, headline, companies }: ModelAnswer, model: string) {
  return { sentences, method: model, headline, companies, model, fallbackReason: null };
}
