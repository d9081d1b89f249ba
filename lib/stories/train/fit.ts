/** Ridge regression on a few inputs, and folds that keep what belongs together apart from the rest. */

/** `constant` plus inputs times `weights`. */
export type Fit = { constant: number; weights: number[] };
export type Labelled = { inputs: readonly number[]; label: number };

/** On inputs of unit variance; the constant is not penalised. Heavier penalties, up to 15, measured alike. */
const PENALTY = 5;
const DIGITS = 3;

export const predict = ({ constant, weights }: Fit, inputs: readonly number[]): number =>
  weights.reduce((total, weight, i) => total + weight * (inputs[i] ?? 0), constant);

/** Ridge regression (Hoerl and Kennard, 1970); weights rounded to three digits behind the point. */
export function ridge(rows: readonly Labelled[]): Fit {
  const columns = (rows[0]?.inputs ?? []).map((_, i) => rows.map(({ inputs }) => inputs[i] ?? 0));
  const labels = rows.map(({ label }) => label);
  const centre = mean(labels);
  const scaled = columns.map((column) => {
    const middle = mean(column);
    const spread = Math.sqrt(mean(column.map((value) => (value - middle) ** 2))) || 1;
    return { middle, spread, values: column.map((value) => (value - middle) / spread) };
  });
  const matrix = scaled.map(({ values }, i) =>
    scaled.map((other, j) => dot(values, other.values) + (i === j ? PENALTY : 0)),
  );
  const target = scaled.map(({ values }) =>
    dot(
      values,
      labels.map((label) => label - centre),
    ),
  );
  const weights = solve(matrix, target).map((weight, i) => round(weight / (scaled[i]?.spread ?? 1)));
  const shift = weights.reduce((total, weight, i) => total + weight * (scaled[i]?.middle ?? 0), 0);
  return { constant: round(centre - shift), weights };
}

/** Gaussian elimination; the matrix is positive definite, so that no pivot is 0. */
function solve(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, target[i] ?? 0]);
  rows.forEach((pivot, i) => {
    rows.forEach((row, j) => {
      if (j === i) return;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      rows[j] = row.map((value, k) => value - factor * (pivot[k] ?? 0));
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

/** A fold for each pair; pairs that share an article, also through others, come into the same. */
export function foldsOf(pairs: readonly (readonly string[])[], folds: number): number[] {
  const parents = new Map<string, string>();
  const root = (text: string): string => {
    const parent = parents.get(text) ?? text;
    return parent === text ? text : root(parent);
  };
  for (const [first = '', ...others] of pairs)
    for (const other of others) parents.set(root(other), root(first));
  const groups = new Map<string, number>();
  return pairs.map(([first = '']) => {
    const group = root(first);
    const fold = groups.get(group) ?? groups.size % folds;
    groups.set(group, fold);
    return fold;
  });
}

/** Correlation, -1..1; 0 where one side does not vary. */
export function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [left, right] = [xs, ys].map((values) => values.map((value) => value - mean(values)));
  if (!left || !right) return 0;
  const norm = Math.sqrt(dot(left, left) * dot(right, right));
  return norm === 0 ? 0 : dot(left, right) / norm;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
const round = (value: number): number => Number(value.toFixed(DIGITS));
