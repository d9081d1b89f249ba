import { labelOf, withRules } from '../combine.ts';
import type { Reading } from '../features.ts';
import type { Probabilities } from '../model.ts';
import type { Label } from './corpus.ts';
import { describe, LABELS, type Measure, measure } from './measure.ts';

/** A case the model had not seen, and what it said. */
export type HeldOut = { set: string; text: string; label: Label; reading: Reading; learned: Probabilities };
/** The three ways to judge: by rules alone, by the model alone, as the pipeline does. */
export type Engine = 'rules' | 'model' | 'both';
export const ENGINES: readonly Engine[] = ['rules', 'model', 'both'];

/** A sum of signals this far from 0 is a label. */
const RULES_LEAD = 0.35;

export function labelByRules({ signals, weights }: Pick<Reading, 'signals' | 'weights'>): Label {
  const sum = signals.reduce((total, { value }, i) => total + value * (weights[i] ?? 1), 0);
  return sum > RULES_LEAD ? 'positive' : sum < -RULES_LEAD ? 'negative' : 'neutral';
}

export function labelBy(engine: Engine, reading: Reading, learned: Probabilities): Label {
  if (engine === 'rules') return labelByRules(reading);
  return labelOf(engine === 'model' ? learned : withRules(learned, reading));
}

/** What each engine is worth on each set. */
export function ablation(cases: readonly HeldOut[], sets: readonly string[]): Map<string, Measure> {
  return new Map(
    sets.flatMap((set) =>
      ENGINES.map((engine) => {
        const pairs = cases
          .filter((one) => one.set === set)
          .map(({ label, reading, learned }) => [label, labelBy(engine, reading, learned)] as const);
        return [`${set} ${engine}`, measure(pairs)] as const;
      }),
    ),
  );
}

/** The cases that were missed with the greatest certainty, worst first. */
export function worstOf(cases: readonly HeldOut[], count: number): (HeldOut & { given: Label })[] {
  return cases
    .map((one) => {
      const judged = withRules(one.learned, one.reading);
      return { ...one, given: labelOf(judged), loss: 1 - judged[one.label] };
    })
    .filter(({ given, label }) => given !== label)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, count);
}

/** Lines for a person: the measures of every set and engine, with confusion matrices. */
export function describeAll(measures: ReadonlyMap<string, Measure>): string[] {
  return [...measures].map(([name, found]) => describe(name, found));
}

const BEGIN = '<!-- scores: written by npm run train -->';
const END = '<!-- end of scores -->';

/** The model card with the table of scores put in; the rest of the card stays as it was. */
export function withScores(card: string, measures: ReadonlyMap<string, Measure>, folds: number): string {
  const begin = card.indexOf(BEGIN);
  const end = card.indexOf(END);
  if (begin < 0 || end < begin) throw new RangeError('model-card.md has no place for the scores');
  const rows = [...measures].map(([name, { count, accuracy, macroF1, confusion }]) => {
    const matrix = confusion.map((row) => row.join(' ')).join(' / ');
    return `| ${name} | ${count} | ${accuracy.toFixed(3)} | ${macroF1.toFixed(3)} | ${matrix} |`;
  });
  const table = [
    BEGIN,
    '',
    `${folds}-fold cross-validation. Confusion: rows are the gold (${LABELS.join(', ')}), columns what was given.`,
    '',
    '| set, engine | cases | accuracy | macro-F1 | confusion |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  return card.slice(0, begin) + table + card.slice(end);
}
