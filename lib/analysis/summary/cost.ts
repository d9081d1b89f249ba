/** US dollars for a million tokens. */
export type Price = { input: number; output: number };

/**
 * List prices on demand in us-east-1, by the beginning of the model id without the prefix of its inference profile
 * (`eu.`, `us.`, `global.`). An operator may set others; a model without a price is counted with the dearest.
 */
export const PRICES: Readonly<Record<string, Price>> = {
  'amazon.nova-micro': { input: 0.035, output: 0.14 },
  'amazon.nova-lite': { input: 0.06, output: 0.24 },
  'amazon.nova-pro': { input: 0.8, output: 3.2 },
  'anthropic.claude-3-haiku': { input: 0.25, output: 1.25 },
  'anthropic.claude-3-5-haiku': { input: 0.8, output: 4 },
  'anthropic.claude-haiku-4-5': { input: 1, output: 5 },
  'anthropic.claude-sonnet-4': { input: 3, output: 15 },
  'mistral.mistral-large': { input: 4, output: 12 },
};
const DEAREST: Price = { input: 15, output: 75 };

export function priceOf(modelId: string, prices: Readonly<Record<string, Price>> = PRICES): Price {
  const bare = modelId.replace(/^(?:us|eu|apac|jp|au|ca|sa|global|us-gov)\./, '');
  const [best] = Object.keys(prices)
    .filter((prefix) => bare.startsWith(prefix))
    .sort((a, b) => b.length - a.length);
  return (best === undefined ? undefined : prices[best]) ?? DEAREST;
}

export function costUsd(price: Price, inputTokens: number, outputTokens: number): number {
  return (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
}

/** A character is at least a quarter of a token in German and English; the estimate must not be too low. */
const CHARS_PER_TOKEN = 3;

/** What a call may cost at most, known before it is made. */
export function estimateUsd(price: Price, promptChars: number, maxOutputTokens: number): number {
  return costUsd(price, Math.ceil(promptChars / CHARS_PER_TOKEN), maxOutputTokens);
}

/** Whether a call fits into what is left of the month; a budget of null has no bound. */
export function fitsBudget(spentUsd: number, estimatedUsd: number, monthlyUsd: number | null): boolean {
  return monthlyUsd === null || spentUsd + estimatedUsd <= monthlyUsd;
}
