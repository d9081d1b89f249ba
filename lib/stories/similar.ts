import { type Comparable, type Digest, digestOf } from './digest.ts';
import { fieldOf } from './vocabulary.ts';

export type { Comparable } from './digest.ts';
export type Similarity = {
  /** 0..1. */
  similarity: number;
  sameStory: boolean;
};

/**
 * From how much on two articles tell one story. Where the people who labelled news pairs of SemEval-2022 task 8 drew
 * the line: "very" or "somewhat" similar against the rest.
 */
export const SAME_STORY = 0.38;

/** How much two articles tell the same news. */
export function compareArticles(a: Comparable, b: Comparable): Similarity {
  return compareDigests(digestOf(a), digestOf(b));
}

/**
 * An estimate on the scale of the labels (1 different … 4 the same), brought to 0..1: ridge regression on half of the
 * pairs, checked on the other half, then fitted on all and rounded. Across languages words, fields and letter groups
 * each agree by chance; what tells is that all of them do, and shared figures.
 */
export function compareDigests(a: Digest, b: Digest): Similarity {
  const { words, fields, head, numbers, letters } = measure(a, b);
  const estimate =
    a.language === b.language
      ? 0.5 + words + 1.7 * fields + 0.85 * head + 0.65 * letters
      : 1.05 + 12.5 * words * fields * letters + 1.9 * numbers;
  const similarity = Math.min(1, Math.max(0, (estimate - 1) / 3));
  return { similarity, sameStory: similarity >= SAME_STORY };
}

export type Measures = {
  words: number;
  fields: number;
  head: number;
  names: number;
  numbers: number;
  letters: number;
};

/** The single comparisons, each 0..1. */
export function measure(a: Digest, b: Digest): Measures {
  return {
    words: Math.sqrt(cosine(a.words, b.words)),
    fields: Math.sqrt(cosine(fieldsOf(a), fieldsOf(b))),
    head: (covered(a.head, b) + covered(b.head, a)) / 2,
    names: overlap(a.names, b.names),
    numbers: sharedNumbers(a.numbers, b.numbers),
    letters: Math.sqrt(Math.max(0, byteCosine(a.letters, b.letters))),
  };
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

/** An article is compared with many others. */
const fieldsKept = new WeakMap<Digest, Weights>();

/** The weight of the words of each semantic field. */
function fieldsOf(digest: Digest): Weights {
  const kept = fieldsKept.get(digest);
  if (kept) return kept;
  const fields: Record<string, number> = {};
  for (const [key, weight] of Object.entries(digest.words)) {
    const field = fieldOf(key);
    if (field !== undefined) fields[field] = (fields[field] ?? 0) + weight;
  }
  fieldsKept.set(digest, fields);
  return fields;
}

/** Which part of the first words of one article stands anywhere in the other. */
function covered(head: Weights, other: Digest): number {
  const total = sum(Object.values(head));
  const found = Object.entries(head).filter(([key]) => has(other.words, key) || has(other.head, key));
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

function sharedNumbers(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = a
    .filter((number) => other.has(number))
    .map((number) => (Number(number) >= CHANCE_BELOW ? 1 : 0.3));
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
