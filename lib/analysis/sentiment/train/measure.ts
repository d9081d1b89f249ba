import type { Label } from './corpus.ts';

export const LABELS: readonly Label[] = ['positive', 'neutral', 'negative'];

/** How well labels were met; `confusion` has a row for each label of the gold, a column for each given. */
export type Measure = { count: number; accuracy: number; macroF1: number; confusion: number[][] };

/** Accuracy and macro-F1 over the three labels. */
export function measure(pairs: readonly (readonly [gold: Label, given: Label])[]): Measure {
  const confusion = LABELS.map((gold) =>
    LABELS.map((given) => pairs.filter(([a, b]) => a === gold && b === given).length),
  );
  const cell = (row: number, column: number) => confusion[row]?.[column] ?? 0;
  const f1 = LABELS.map((_, i) => {
    const hits = cell(i, i);
    const gold = LABELS.reduce((sum, __, k) => sum + cell(i, k), 0);
    const given = LABELS.reduce((sum, __, k) => sum + cell(k, i), 0);
    return gold + given === 0 ? 0 : (2 * hits) / (gold + given);
  });
  const right = LABELS.reduce((sum, _, i) => sum + cell(i, i), 0);
  return {
    count: pairs.length,
    accuracy: right / Math.max(1, pairs.length),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / LABELS.length,
    confusion,
  };
}

/** A line for a person: the measures, then the confusion matrix row by row. */
export function describe(name: string, { count, accuracy, macroF1, confusion }: Measure): string {
  const rows = confusion.map((row) => row.join(' ')).join(' | ');
  return `${name.padEnd(24)} n ${count}  accuracy ${accuracy.toFixed(4)}  macro-F1 ${macroF1.toFixed(4)}  ${rows}`;
}
