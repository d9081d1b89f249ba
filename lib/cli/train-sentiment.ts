/**
 * Trains the sentiment model: `npm run train -- FOLDER [--folds N] [--worst N]`.
 *
 * FOLDER holds the labelled sets (`doc-NAME.jsonl`, `target-NAME.jsonl`); only those whose licence permits it are
 * read (`TRAINABLE`). Prints how rules, model and both do under cross-validation, with confusion matrices and the N
 * worst errors, and puts the table into the model card; then trains on all sets and writes
 * `lib/analysis/sentiment/data/weights.json`. The same data give the same files, byte for byte. `--folds 0` leaves
 * the measuring out.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { featuresOf, type Reading, readFor } from '../analysis/sentiment/features.ts';
import { apply } from '../analysis/sentiment/model.ts';
import { type Labelled, readOwn, readSet, TRAINABLE } from '../analysis/sentiment/train/corpus.ts';
import { CLASSES, type Example, learn } from '../analysis/sentiment/train/learn.ts';
import {
  ablation,
  describeAll,
  type HeldOut,
  withScores,
  worstOf,
} from '../analysis/sentiment/train/report.ts';
import { encodeWeights } from '../analysis/sentiment/weights.ts';
import { InputError } from '../errors.ts';
import { runProgram, wholeNumber } from './run-program.ts';

const WEIGHTS = new URL('../analysis/sentiment/data/weights.json', import.meta.url);
const CARD = new URL('../analysis/sentiment/data/model-card.md', import.meta.url);
const OWN_SENTENCES = ['sentences.txt', 'german.txt', 'companies.txt', 'events.txt', 'posts.txt'].map(
  (name) => new URL(`../analysis/sentiment/train/${name}`, import.meta.url),
);

type Row = Labelled & Example & { reading: Reading };

function loadRows(folder: string): Row[] {
  const sets = Object.keys(TRAINABLE).flatMap((set) => {
    const file = [`doc-${set}.jsonl`, `target-${set}.jsonl`]
      .map((name) => join(folder, name))
      .find(existsSync);
    if (!file) throw new InputError(`no file for the set ${set} in ${folder}`, 'folder');
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return readSet(set, lines);
  });
  const own = OWN_SENTENCES.flatMap((file) => readOwn(readFileSync(file, 'utf8')));
  return [...sets, ...own].map((row) => {
    const reading = readFor(row.text, row.language, row.target, row.others, row.form);
    return { ...row, reading, features: featuresOf(reading), class: CLASSES.indexOf(row.label) };
  });
}

/** Copies of one text, and headlines that differ in figures only, stay in one fold. */
function foldOf(text: string, folds: number): number {
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 50);
  let hash = 7;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) >>> 0;
  return hash % folds;
}

/** Every stated case of the sets, judged by a model that did not see its fold. */
function crossValidate(rows: readonly Row[], folds: number): HeldOut[] {
  return Array.from({ length: folds }, (_, fold) => {
    const held = (row: Row) => row.set !== 'own' && foldOf(row.text, folds) === fold;
    const weights = learn(rows.filter((row) => !held(row)));
    return rows
      .filter((row) => held(row) && row.stated)
      .map((row) => ({ ...row, learned: apply(row.features, weights) }));
  }).flat();
}

function report(rows: readonly Row[], folds: number, worst: number): void {
  const cases = crossValidate(rows, folds);
  const measures = ablation(cases, Object.keys(TRAINABLE));
  for (const line of describeAll(measures)) process.stderr.write(`${line}\n`);
  for (const { set, label, given, text } of worstOf(cases, worst))
    process.stderr.write(`${set}: ${label}, given ${given}: ${text}\n`);
  writeFileSync(CARD, withScores(readFileSync(CARD, 'utf8'), measures, folds));
}

function train(folder: string, { folds, worst }: { folds: number; worst: number }): void {
  if (!existsSync(folder)) throw new InputError(`there is no folder ${folder}`, 'folder');
  const rows = loadRows(folder);
  if (folds > 1) report(rows, folds, worst);
  const weights = `${JSON.stringify(encodeWeights(learn(rows)))}\n`;
  writeFileSync(WEIGHTS, weights);
  const checksum = createHash('sha256').update(weights).digest('hex');
  writeFileSync(CARD, readFileSync(CARD, 'utf8').replace(/(?<=SHA-256 `)\w+/, checksum));
  process.stderr.write(`trained on ${rows.length} examples\n`);
}

await runProgram(
  new Command('train')
    .description('Trains the sentiment model, and writes its weights.')
    .argument('<folder>', 'labelled data')
    .option('--folds <n>', 'parts held out in turn for the report; 0 for none', wholeNumber, 5)
    .option('--worst <n>', 'errors to show', wholeNumber, 0)
    .action(train),
);
