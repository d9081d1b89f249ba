/**
 * Trains the sentiment model: `npm run train -- FOLDER [--folds N]`.
 *
 * FOLDER holds the labelled sets (`doc-NAME.jsonl`, `target-NAME.jsonl`); only those whose licence permits it are
 * read (`TRAINABLE`). Prints how each set does under cross-validation, then trains on all of them and writes
 * `lib/analysis/sentiment/data/weights.json`. The same data give the same file, byte for byte.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelOf, withRules } from '../analysis/sentiment/combine.ts';
import { featuresOf, type Reading, readFor } from '../analysis/sentiment/features.ts';
import { apply, encodeWeights } from '../analysis/sentiment/model.ts';
import { type Labelled, readOwn, readSet, TRAINABLE } from '../analysis/sentiment/train/corpus.ts';
import { CLASSES, type Example, learn } from '../analysis/sentiment/train/learn.ts';
import { describe, measure } from '../analysis/sentiment/train/measure.ts';
import { InputError } from '../errors.ts';

const WEIGHTS = new URL('../analysis/sentiment/data/weights.json', import.meta.url);
const OWN_SENTENCES = ['sentences.txt', 'german.txt'].map(
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
    const reading = readFor(row.text, row.language, row.target, row.others);
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

function crossValidate(rows: readonly Row[], folds: number): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const held = (row: Row) => row.set !== 'own' && foldOf(row.text, folds) === fold;
    const weights = learn(rows.filter((row) => !held(row)));
    return rows.filter(held).map((row) => ({
      row,
      given: labelOf(withRules(apply(row.features, weights), row.reading, row.language)),
    }));
  }).flat();
  for (const set of Object.keys(TRAINABLE)) {
    const stated = judged.filter(({ row }) => row.set === set && row.stated);
    const pairs = stated.map(({ row, given }) => [row.label, given] as const);
    process.stderr.write(`${describe(`${set} (${folds}-fold)`, measure(pairs))}\n`);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder || !existsSync(folder))
    throw new InputError('usage: npm run train -- FOLDER [--folds N]', 'folder');
  const rows = loadRows(folder);
  const folds = Number(values.folds ?? 5);
  if (folds > 1) crossValidate(rows, folds);
  writeFileSync(WEIGHTS, `${JSON.stringify(encodeWeights(learn(rows)))}\n`);
  process.stderr.write(`${`trained on ${rows.length} examples`}\n`);
}

main();
