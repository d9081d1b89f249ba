/** The promotion model: how much each passage reads like promotion, by itself and between its neighbours. */
import type { Judged } from '../rule.ts';
import { BUCKETS, type Features, featuresOf } from './features.ts';
import file from './weights.json' with { type: 'json' };

/** The weights as the trainer writes them: one signed byte a bucket in base64, and those of `contextOf` in order. */
export type WeightsFile = { format: 1; scale: number; weights: string; context: number[] };

/** More says no more. */
const SUREST = 4;
/** What a rule on fixed forms cut is promotion beyond doubt. */
const CERTAIN = SUREST;

let decoded: Int8Array | null = null;

/**
 * Log-odds that a passage is promotion, for each passage of each line: the passage by itself, then among its
 * neighbours. `certain` tells of each passage whether a rule has cut it already.
 */
export function promotionOdds(
  lines: readonly (readonly Judged[])[],
  certain: readonly (readonly boolean[])[],
): number[][] {
  decoded ??= decodeWeights(file.weights);
  const weights = decoded;
  const alone = lines.map((line) => line.map((passage) => apply(featuresOf(passage), weights, file.scale)));
  return contextOf(alone, certain).map((line) =>
    line.map((values) => values.reduce((sum, value, at) => sum + value * (file.context[at] ?? 0), 0)),
  );
}

export function apply({ ids, values }: Features, weights: Int8Array | Float32Array, scale = 1): number {
  let sum = 0;
  for (let k = 0; k < ids.length; k++) sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum * scale;
}

/** What the odds of a passage and its neighbours tell: a constant, its own, those before and behind it in its line. */
export function contextOf(
  odds: readonly (readonly number[])[],
  certain: readonly (readonly boolean[])[],
): number[][][] {
  const limited = odds.map((line, at) =>
    line.map((own, index) => (certain[at]?.[index] ? CERTAIN : Math.max(-SUREST, Math.min(SUREST, own)))),
  );
  const means = limited.map((line) => line.reduce((sum, own) => sum + own, 0) / Math.max(1, line.length));
  const filled = means.map((_, at) => at).filter((at) => (limited[at]?.length ?? 0) > 0);
  const place = new Map(filled.map((at, index) => [at, index]));
  const beside = (at: number, by: number) => means[filled[(place.get(at) ?? 0) + by] ?? -1] ?? 0;
  return odds.map((line, at) =>
    line.map((own, index) => {
      const [before, behind] = [limited[at]?.[index - 1], limited[at]?.[index + 1]];
      const whole = line.length === 1 ? 1 : 0;
      return [
        1,
        limited[at]?.[index] ?? 0,
        own,
        before ?? 0,
        behind ?? 0,
        Math.max(0, beside(at, -1)) * whole,
        Math.max(0, beside(at, 1)) * whole,
      ];
    }),
  );
}

function decodeWeights(base64: string): Int8Array {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  if (bytes.length !== BUCKETS)
    throw new RangeError(`weights.json holds ${bytes.length} weights, not ${BUCKETS}`);
  return new Int8Array(bytes.buffer);
}

/** The file for weights that were learned; the largest becomes 127. */
export function encodeWeights(weights: Float32Array, context: readonly number[]): WeightsFile {
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const scale = Math.min(top, LARGEST) / 127;
  const bytes = Uint8Array.from(
    weights,
    (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))) & 255,
  );
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return {
    format: 1,
    scale: Number(scale.toPrecision(6)),
    weights: btoa(text),
    context: context.map((weight) => Number(weight.toPrecision(4))),
  };
}

/** A few large weights must not coarsen all the others. */
const LARGEST = 2.5;
