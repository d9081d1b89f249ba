/** Learns the promotion model's weights: logistic regression, by passage and then among neighbours. */
import { BUCKETS, type Features } from '../model/features.ts';

/** A passage to learn from. */
export type Example = { features: Features; promotion: boolean };

const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 1e-3;
/** A feature of fewer passages says nothing. */
const MIN_COUNT = 2;
const SEED = 7;

/**
 * Binary logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with L2 shrinkage on the features seen. The same
 * examples give the same weights.
 */
export function learn(examples: readonly Example[]): Float32Array {
  const kept = frequent(examples);
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(0.1);
  const random = generator(SEED);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { ids, values } = example.features;
      let score = 0;
      for (let k = 0; k < ids.length; k++) score += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (example.promotion ? 1 : 0);
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k] ?? 0;
        if (kept[id] === 0) continue;
        const slope = error * (values[k] ?? 0) + DECAY * (weights[id] ?? 0);
        const square = (squares[id] ?? 0) + slope * slope;
        squares[id] = square;
        weights[id] = (weights[id] ?? 0) - (RATE * slope) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

const STEPS = 3000;

/** Logistic regression on few dense features, by plain gradient descent; one weight a column. */
export function learnDense(rows: readonly (readonly number[])[], promotion: readonly boolean[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const spread = Array.from({ length: columns }, (_, column) => {
    const mean = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[column] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
  const scaled = rows.map((row) => Float64Array.from(row, (value, column) => value / (spread[column] ?? 1)));
  const weights = new Float64Array(columns);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(columns);
    scaled.forEach((row, at) => {
      let score = 0;
      for (let c = 0; c < columns; c++) score += (row[c] ?? 0) * (weights[c] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (promotion[at] ? 1 : 0);
      for (let c = 0; c < columns; c++) slope[c] = (slope[c] ?? 0) + error * (row[c] ?? 0);
    });
    for (let c = 0; c < columns; c++)
      weights[c] = (weights[c] ?? 0) - (slope[c] ?? 0) / rows.length - 1e-4 * (weights[c] ?? 0);
  }
  return [...weights].map((weight, column) => weight / (spread[column] ?? 1));
}

function frequent(examples: readonly Example[]): Uint8Array {
  const counts = new Uint32Array(BUCKETS);
  for (const { features } of examples)
    for (const id of new Set(features.ids)) counts[id] = (counts[id] ?? 0) + 1;
  return Uint8Array.from(counts, (count) => (count >= MIN_COUNT ? 1 : 0));
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
