import { BUCKETS, type Features } from '../features.ts';
import { againstNeutral, softmax } from '../model.ts';

/** The classes in the order of the weights. */
export const CLASSES = ['positive', 'neutral', 'negative'] as const;
/** `class` is an index of `CLASSES`; `weight` how much the example counts. */
export type Example = { features: Features; class: number; weight: number };
export type LearnOptions = {
  epochs: number;
  rate: number;
  decay: number;
  minCount: number;
  seed: number;
  /** Runs of which the mean is taken, each with its own order and its own features left out. */
  runs: number;
};
export const DEFAULT_OPTIONS: LearnOptions = {
  epochs: 5,
  rate: 0.03,
  decay: 3e-3,
  minCount: 3,
  seed: 7,
  runs: 8,
};

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with L2 shrinkage on the features seen, the
 * weights averaged over the later epochs and over several runs, which still is one linear model. The weights of positive and negative against neutral stand bucket by bucket. The
 * same examples and options give the same weights.
 */
export function learn(examples: readonly Example[], options: LearnOptions = DEFAULT_OPTIONS): Float32Array {
  const scales = scalesOf(examples);
  const rows = compact(examples, options.minCount, scales);
  const sum = new Float32Array(BUCKETS * 3);
  for (let run = 0; run < options.runs; run++) addRun(rows, options, generator(options.seed + run), sum);
  const counted = options.runs * (options.epochs - Math.ceil(options.epochs / 2));
  return againstNeutral(
    sum.map((value, i) => (value * (scales[Math.floor(i / 3)] ?? 0)) / Math.max(1, counted)),
  );
}

/** One run: adds the weights after each of the later epochs, whose mean is steadier than the last step. */
function addRun(rows: readonly Row[], options: LearnOptions, random: () => number, sum: Float32Array): void {
  const weights = new Float32Array(BUCKETS * 3);
  const squares = new Float32Array(BUCKETS * 3).fill(1e-2);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row) step(thinned(row, random), weights, squares, options);
    }
    if (epoch >= options.epochs / 2)
      for (let i = 0; i < weights.length; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
  }
}

/**
 * By how much each feature is scaled before it is learned from: the more one class has of it than the others, the
 * easier it takes weight (the log-count ratios of Wang and Manning 2012, Baselines and Bigrams).
 */
function scalesOf(examples: readonly Example[]): Float32Array {
  const sums = CLASSES.map(() => new Float32Array(BUCKETS));
  for (const { features, class: wanted, weight } of examples) {
    const own = sums[wanted];
    features.ids.forEach((id, k) => {
      if (own) own[id] = (own[id] ?? 0) + Math.abs(features.values[k] ?? 0) * weight;
    });
  }
  const totals = sums.map((own) => own.reduce((total, value) => total + value, 0));
  const all = totals.reduce((sum, total) => sum + total, 0);
  return Float32Array.from({ length: BUCKETS }, (_, id) => {
    const here = sums.reduce((sum, own) => sum + (own[id] ?? 0), 0);
    if (here === 0) return 0;
    const ratios = sums.map((own, c) => {
      const value = own[id] ?? 0;
      const total = totals[c] ?? 0;
      const share = (value + PRIOR) / (total + PRIOR * 1000);
      return Math.abs(Math.log(share / ((here - value + PRIOR) / (all - total + PRIOR * 1000))));
    });
    return Math.min(2, 0.3 + 0.7 * Math.max(...ratios));
  });
}

const PRIOR = 0.3;

/** An example without the features that are too rare to learn from; `places` are those of the first class's weight. */
type Row = { places: Int32Array; values: Float32Array; class: number; weight: number };

function compact(examples: readonly Example[], minCount: number, scales: Float32Array): Row[] {
  const counts = new Uint32Array(BUCKETS);
  for (const { features } of examples) for (const id of features.ids) counts[id] = (counts[id] ?? 0) + 1;
  return examples.map(({ features: { ids, values }, ...example }) => {
    const kept = ids.flatMap((id, k) => ((counts[id] ?? 0) >= minCount ? [k] : []));
    return {
      places: Int32Array.from(kept, (k) => (ids[k] ?? 0) * 3),
      values: Float32Array.from(kept, (k) => (values[k] ?? 0) * (scales[ids[k] ?? 0] ?? 0)),
      class: example.class,
      weight: example.weight,
    };
  });
}

/** A row without a share of its features, so that none relies on another; what stays counts for what is left out. */
function thinned({ places, values, ...rest }: Row, random: () => number): Row {
  const kept = places.map((_, k) => (random() < DROPPED ? -1 : k)).filter((k) => k >= 0);
  return {
    ...rest,
    places: kept.map((k) => places[k] ?? 0),
    values: Float32Array.from(kept, (k) => (values[k] ?? 0) / (1 - DROPPED)),
  };
}

const DROPPED = 0.3;

function step(
  { places, values, class: wanted, weight }: Row,
  weights: Float32Array,
  squares: Float32Array,
  { rate, decay }: LearnOptions,
): void {
  const scores = [0, 0, 0];
  for (let c = 0; c < 3; c++) {
    let score = 0;
    for (let k = 0; k < places.length; k++) score += (weights[(places[k] ?? 0) + c] ?? 0) * (values[k] ?? 0);
    scores[c] = score;
  }
  const probabilities = softmax(scores);
  for (let c = 0; c < 3; c++) {
    const error = ((probabilities[c] ?? 0) - (wanted === c ? 1 : 0)) * weight;
    for (let k = 0; k < places.length; k++) {
      const at = (places[k] ?? 0) + c;
      const before = weights[at] ?? 0;
      const gradient = error * (values[k] ?? 0) + decay * before;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = before - (rate * gradient) / Math.sqrt(square);
    }
  }
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
