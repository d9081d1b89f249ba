import file from './data/weights.json' with { type: 'json' };
import { BUCKETS, type Features } from './features.ts';

/** Probabilities that sum to 1. */
export type Probabilities = { positive: number; neutral: number; negative: number };
/** The weights as the trainer writes them: `BUCKETS` × 2 signed bytes in base64, one scale for all. */
export type WeightsFile = { format: 2; scale: number; weights: string };

let decoded: Int8Array | null = null;

/** The linear model on a sentence's features; the weights are decoded at the first call. */
export function predict(features: Features): Probabilities {
  decoded ??= decodeWeights(file.weights);
  return apply(features, decoded, file.scale);
}

/** Multinomial logistic regression: for each feature what speaks for positive and for negative against neutral. */
export function apply(
  { ids, values }: Features,
  weights: Int8Array | Float32Array,
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

function decodeWeights(base64: string): Int8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  if (bytes.length !== BUCKETS * 2)
    throw new RangeError(`weights.json holds ${bytes.length} weights, not ${BUCKETS * 2}`);
  return new Int8Array(bytes.buffer);
}

/** The file for weights that were learned: two a bucket, as `againstNeutral` gives them. */
export function encodeWeights(weights: Float32Array): WeightsFile {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  // A few large weights must not coarsen all the others.
  const scale = Math.min(top, LARGEST) / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { format: 2, scale: Number(scale.toPrecision(6)), weights: toBase64(new Uint8Array(bytes.buffer)) };
}

const LARGEST = 1;

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

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
