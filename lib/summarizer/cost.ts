/** US dollars for a million tokens. */
export type Price = { input: number; output: number };

/**
 * List prices on demand in us-east-1, by the beginning of the model id without the prefix of its inference profile
 * (`eu.`, `us.`, `global.`). Other regions may be dearer: an operator may set others. A model without a price is
 * counted with the dearest.
 */
const PRICES: Readonly<Record<string, Price>> = {
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

/** @param prices before the list prices. */
export function priceOf(modelId: string, prices: Readonly<Record<string, Price>>): Price {
  const bare = modelId.replace(/^(?:us|eu|apac|jp|au|ca|sa|global|us-gov)\./, '');
  const best = (from: Readonly<Record<string, Price>>): Price | undefined =>
    Object.entries(from)
      .filter(([prefix]) => bare.startsWith(prefix))
      .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  return best(prices) ?? best(PRICES) ?? DEAREST;
}

export function costUsd(price: Price, inputTokens: number, outputTokens: number): number {
  return (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
}

/** A summary with its company lines takes a third of it. */
export const MAX_OUTPUT_TOKENS = 1_000;
/** What a provider puts around prompt and tools, above the most that one is known to. */
const WRAPPING_TOKENS = 1_000;

/** What a call costs at most, known before it is made: no token is shorter than a byte. */
export function estimateUsd(price: Price, promptBytes: number): number {
  return costUsd(price, promptBytes + WRAPPING_TOKENS, MAX_OUTPUT_TOKENS);
}
