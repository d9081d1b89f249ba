import { BUCKETS, type Features } from '../features.ts';
import { softmax } from '../model.ts';

/** The classes in the order of the weights. */
export const CLASSES = ['positive', 'neutral', 'negative'] as const;
/** `class` is an index of `CLASSES`; `weight` how much the example counts. */
export type Example = { features: Features; class: number; weight: number };
export type LearnOptions = { epochs: number; rate: number; decay: number; minCount: number; seed: number };
export const DEFAULT_OPTIONS: LearnOptions = { epochs: 4, rate: 0.02, decay: 2e-5, minCount: 2, seed: 7 };

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with L2 shrinkage on the features seen.
 * Weights stand feature by feature, three classes each. The same examples and options give the same weights.
 */
export function learn(examples: readonly Example[], options: LearnOptions = DEFAULT_OPTIONS): Float32Array {
  const { epochs, rate, decay, minCount, seed } = options;
  const kept = countOf(examples);
  const weights = new Float32Array(BUCKETS * 3);
  const squares = new Float32Array(BUCKETS * 3).fill(1e-2);
  const average = new Float32Array(BUCKETS * 3);
  const random = generator(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { ids, values } = example.features;
      const scores = [0, 0, 0];
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k] ?? 0;
        if ((kept[id] ?? 0) < minCount) continue;
        for (let c = 0; c < 3; c++)
          scores[c] = (scores[c] ?? 0) + (weights[id * 3 + c] ?? 0) * (values[k] ?? 0);
      }
      const probabilities = softmax(scores);
      for (let c = 0; c < 3; c++) {
        const error = ((probabilities[c] ?? 0) - (example.class === c ? 1 : 0)) * example.weight;
        for (let k = 0; k < ids.length; k++) {
          const id = ids[k] ?? 0;
          if ((kept[id] ?? 0) < minCount) continue;
          const at = id * 3 + c;
          const gradient = error * (values[k] ?? 0) + decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
    // The mean over the later epochs is steadier than the last step.
    if (epoch >= epochs / 2)
      for (let i = 0; i < weights.length; i++) average[i] = (average[i] ?? 0) + (weights[i] ?? 0);
  }
  const kepts = epochs - Math.ceil(epochs / 2);
  return average.map((value) => value / Math.max(1, kepts));
}

function countOf(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (const { features } of examples) for (const id of features.ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i] ?? 0, list[j] ?? 0];
    list[i] = b;
    list[j] = a;
  }
}
