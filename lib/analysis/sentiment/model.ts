import file from './data/weights.json' with { type: 'json' };
import type { Features } from './features.ts';
import { decodeWeights, type Weights, type WeightsFile } from './weights.ts';

/** Probabilities that sum to 1. */
export type Probabilities = { positive: number; neutral: number; negative: number };
const stored: WeightsFile = { ...file, format: 3 };
let decoded: Weights | null = null;

/** The linear model on a sentence's features; the weights are decoded at the first call. */
export function predict(features: Features): Probabilities {
  decoded ??= decodeWeights(stored);
  return apply(features, decoded.steps, decoded.scale);
}

/** Multinomial logistic regression: for each feature what speaks for positive and for negative against neutral. */
export function apply(
  { ids, values }: Features,
  weights: Int16Array | Float32Array,
  scale = 1,
): Probabilities {
  let good = 0;
  let bad = 0;
  for (let k = 0; k < ids.length; k++) {
    const at = (ids[k] ?? 0) * 2;
    const value = values[k] ?? 0;
    good += (weights[at] ?? 0) * value;
    bad += (weights[at + 1] ?? 0) * value;
  }
  const [positive = 0, neutral = 0, negative = 0] = softmax([good * scale, 0, bad * scale]);
  return { positive, neutral, negative };
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Three weights a bucket (positive, neutral, negative) as two: softmax knows differences only. */
export function againstNeutral(weights: Float32Array): Float32Array {
  const two = new Float32Array((weights.length / 3) * 2);
  for (let i = 0; i < two.length / 2; i++) {
    const neutral = weights[3 * i + 1] ?? 0;
    two[2 * i] = (weights[3 * i] ?? 0) - neutral;
    two[2 * i + 1] = (weights[3 * i + 2] ?? 0) - neutral;
  }
  return two;
}
