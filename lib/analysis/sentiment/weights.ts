import { BUCKETS } from './features.ts';

/**
 * The weights as the trainer writes them. Three digits or more (base 64) a bucket that weighs anything: how many
 * buckets lie before it (63: so many, and the next digit adds to them), then what speaks for positive and for
 * negative against neutral, as steps of −31..31, of which the squares are even: small weights are many.
 */
export type WeightsFile = { format: 3; top: number; weights: string };
/** Weights as parts of 32767 of `top`, two a bucket. */
export type Weights = { steps: Int16Array; scale: number };

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const STEPS = 31;
const MORE = 63;
const FULL = 32767;
/** A few large weights must not coarsen all the others. */
const LARGEST = 1;
/** A weight of less than this part of the largest says nothing. */
const LEAST = 0.004;

/** The file for weights that were learned: two a bucket, as `againstNeutral` gives them. */
export function encodeWeights(weights: Float32Array): WeightsFile {
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const top = Number(Math.min(most, LARGEST).toPrecision(6));
  const stepOf = (weight: number) => {
    const part = Math.min(1, Math.abs(weight) / top);
    return part < LEAST ? 0 : Math.sign(weight) * Math.round(STEPS * Math.sqrt(part));
  };
  const digits: string[] = [];
  let gap = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const positive = stepOf(weights[2 * bucket] ?? 0);
    const negative = stepOf(weights[2 * bucket + 1] ?? 0);
    if (positive === 0 && negative === 0) {
      gap++;
      continue;
    }
    for (; gap >= MORE; gap -= MORE) digits.push(DIGITS.charAt(MORE));
    digits.push(DIGITS.charAt(gap), DIGITS.charAt(positive + STEPS), DIGITS.charAt(negative + STEPS));
    gap = 0;
  }
  return { format: 3, top, weights: digits.join('') };
}

export function decodeWeights({ top, weights }: WeightsFile): Weights {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
  const digitAt = (at: number) => values[weights.charCodeAt(at)] ?? 0;
  const partOf = (digit: number) => {
    const step = (digit - STEPS) / STEPS;
    return Math.round(FULL * step * Math.abs(step));
  };
  const steps = new Int16Array(BUCKETS * 2);
  let bucket = -1;
  for (let at = 0; at < weights.length; at += 3) {
    for (; digitAt(at) === MORE; at++) bucket += MORE;
    bucket += digitAt(at) + 1;
    if (bucket >= BUCKETS) throw new RangeError(`weights.json has weights beyond bucket ${BUCKETS}`);
    steps[2 * bucket] = partOf(digitAt(at + 1));
    steps[2 * bucket + 1] = partOf(digitAt(at + 2));
  }
  return { steps, scale: top / FULL };
}
