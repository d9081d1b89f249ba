import file from './data/estimate.json' with { type: 'json' };
import { type Comparable, type Digest, digestOf } from './digest.ts';

export type { Comparable } from './digest.ts';
export type Similarity = {
  /** 0..1. */
  similarity: number;
  sameStory: boolean;
};

/**
 * From how much on two articles tell one story. Where the people who labelled news pairs of SemEval-2022 task 8 drew
 * the line: "very" or "somewhat" similar against the rest; the median of the best cuts in bootstrap samples of them.
 */
export const SAME_STORY = 0.42;

/** How much two articles tell the same news. */
export function compareArticles(a: Comparable, b: Comparable): Similarity {
  return compareDigests(digestOf(a), digestOf(b));
}

/**
 * An estimate on the scale of the labels (1 different … 4 the same), brought to 0..1. In one language most tells whether
 * the heaviest words of each stand in the other. Across languages words, fields and letter groups each agree by chance;
 * what tells is that all of them do, and shared figures.
 */
export function compareDigests(a: Digest, b: Digest): Similarity {
  const { constant, weights } = a.language === b.language ? file.within : file.across;
  const inputs = inputsOf(a, b);
  const estimate = sum(inputs.map((input, i) => input * (weights[i] ?? 0))) + constant;
  const similarity = Math.min(1, Math.max(0, (estimate - 1) / 3));
  return { similarity, sameStory: similarity >= SAME_STORY };
}

/** What the estimate is linear in, in the order of the weights; they differ within a language and across. */
export function inputsOf(a: Digest, b: Digest): number[] {
  const { words, fields, titles, core, numbers, letters, lengths, size } = measure(a, b);
  return a.language === b.language
    ? [fields, titles, core, lengths, size]
    : [words * fields * letters, numbers];
}

export type Measures = {
  words: number;
  fields: number;
  titles: number;
  core: number;
  names: number;
  numbers: number;
  letters: number;
  /** How many times longer one is than the other, as a logarithm: what is short can share little of what is long. */
  lengths: number;
  /** The shorter one as a part of FULL: short notes agree by chance. */
  size: number;
};

/** The single comparisons, each 0..1 but `lengths`. */
export function measure(a: Digest, b: Digest): Measures {
  return {
    words: Math.sqrt(cosine(a.words, b.words)),
    fields: Math.sqrt(cosine(a.fields, b.fields)),
    titles: Math.sqrt(cosine(a.title, b.title)),
    core: (covered(coreOf(a), b) + covered(coreOf(b), a)) / 2,
    names: overlap(a.names, b.names),
    numbers: sharedNumbers(a.numbers, b.numbers),
    letters: Math.sqrt(Math.max(0, byteCosine(a.letters, b.letters))),
    ...measureLengths(Object.keys(a.words).length, Object.keys(b.words).length),
  };
}

/** Beyond so many words in a digest more words say nothing more: the labelled texts had hardly any longer one. */
const FULL = 75;

function measureLengths(a: number, b: number): { lengths: number; size: number } {
  const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
  return shorter === 0
    ? { lengths: 0, size: 0 }
    : { lengths: Math.log((longer + 5) / (shorter + 5)), size: Math.min(1, shorter / FULL) };
}

type Weights = Readonly<Record<string, number>>;

const has = (weights: Weights, key: string): boolean => Object.hasOwn(weights, key);
const at = (weights: Weights, key: string): number => (has(weights, key) ? (weights[key] ?? 0) : 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function cosine(a: Weights, b: Weights): number {
  const squares = (weights: Weights): number => sum(Object.values(weights).map((weight) => weight * weight));
  const product = sum(Object.entries(a).map(([key, weight]) => weight * at(b, key)));
  return product === 0 ? 0 : product / Math.sqrt(squares(a) * squares(b));
}

const CORE_WORDS = 10;
/** An article is compared with many others. */
const coreKept = new WeakMap<Digest, Weights>();

/** The heaviest words; those of a stored digest come in any order. */
function coreOf(digest: Digest): Weights {
  const kept = coreKept.get(digest);
  if (kept) return kept;
  const core = Object.fromEntries(
    Object.entries(digest.words)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, CORE_WORDS),
  );
  coreKept.set(digest, core);
  return core;
}

/** Which part of the heaviest words of one article stands anywhere in the other. */
function covered(core: Weights, other: Digest): number {
  const total = sum(Object.values(core));
  const found = Object.entries(core).filter(([key]) => has(other.words, key));
  return total === 0 ? 0 : sum(found.map(([, weight]) => weight)) / total;
}

/** Shared weight over the smaller of the two sides. */
function overlap(a: Weights, b: Weights): number {
  const smaller = Math.min(sum(Object.values(a)), sum(Object.values(b)));
  return smaller === 0
    ? 0
    : sum(Object.entries(a).map(([key, weight]) => Math.min(weight, at(b, key)))) / smaller;
}

/** Days of the month and small counts agree by chance. */
const CHANCE_BELOW = 32;
const FEW_NUMBERS = 4;

/** What a shared number tells, 0..1. */
export const tellsOfNumber = (number: string): number => (Number(number) >= CHANCE_BELOW ? 1 : 0.3);

function sharedNumbers(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = a.filter((number) => other.has(number)).map(tellsOfNumber);
  return Math.min(
    1,
    sum(shared) / Math.sqrt(Math.max(FEW_NUMBERS, a.length) * Math.max(FEW_NUMBERS, b.length)),
  );
}

function byteCosine(a: string, b: string): number {
  const [left, right] = [Buffer.from(a, 'base64'), Buffer.from(b, 'base64')];
  let [product, squareA, squareB] = [0, 0, 0];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left.readInt8(i), right.readInt8(i)];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return product === 0 ? 0 : product / Math.sqrt(squareA * squareB);
}
