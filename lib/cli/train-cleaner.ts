/**
 * Trains the cleaner's promotion model: `npm run train:cleaner -- [--folds N]`.
 *
 * Reads our own texts in `lib/articles/clean/train/`, prints how the model does under cross-validation, and writes
 * `lib/articles/clean/model/weights.json`. The same texts give the same weights; `npm run format` lays the file out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { featuresOf } from '../articles/clean/model/features.ts';
import { apply, contextOf, encodeWeights } from '../articles/clean/model/model.ts';
import {
  layoutsOf,
  readPassages,
  readTexts,
  type Sample,
  sampleOf,
  type Text,
} from '../articles/clean/train/corpus.ts';
import { type Example, learn, learnDense } from '../articles/clean/train/learn.ts';
import { runProgram, wholeNumber } from './run-program.ts';

const TRAIN = new URL('../articles/clean/train/', import.meta.url);
const WEIGHTS = new URL('../articles/clean/model/weights.json', import.meta.url);
const FOLDS = 5;

/** A sample with the features of its passages, line by line. */
type Row = { sample: Sample; examples: (Example & { labelled: boolean })[][] };

function readFolder(folder: string, language: 'de' | 'en'): string[] {
  const url = new URL(`${folder}/`, TRAIN);
  return readdirSync(url)
    .filter((name) => name.endsWith(`-${language}.txt`))
    .sort()
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

const linesOf = (name: string) =>
  readFileSync(new URL(name, TRAIN), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function loadRows(): Row[] {
  const texts: Text[] = (['de', 'en'] as const).flatMap((language) => {
    const articles = readFolder('articles', language).flatMap((source) => readTexts(source, language));
    const lists = readFolder('passages', language).flatMap((source) =>
      readPassages(source, language, articles),
    );
    return [...articles, ...lists];
  });
  const subheadings = {
    de: linesOf('subheadings-de.txt'),
    en: linesOf('subheadings-en.txt'),
  };
  return texts.flatMap((text, at) =>
    layoutsOf(text, subheadings[text.language], at + 1).map((lines, layout) => {
      const sample = sampleOf(lines, text, at, layout);
      const examples = sample.lines.map((line, index) =>
        line.map((passage, place) => {
          const label = sample.labels[index]?.[place] ?? null;
          return { features: featuresOf(passage), promotion: label === true, labelled: label !== null };
        }),
      );
      return { sample, examples };
    }),
  );
}

const labelledOf = (rows: readonly Row[]) =>
  rows.flatMap(({ examples }) => examples.flat().filter(({ labelled }) => labelled));

/** Odds of each passage by models that have not seen its text. */
function heldOutOdds(rows: readonly Row[], folds: number): Map<Row, number[][]> {
  const odds = new Map<Row, number[][]>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(labelledOf(rows.filter(({ sample }) => sample.text % folds !== fold)));
    for (const row of rows.filter(({ sample }) => sample.text % folds === fold))
      odds.set(
        row,
        row.examples.map((line) => line.map(({ features }) => apply(features, weights))),
      );
  }
  return odds;
}

type Point = { row: Row; values: number[]; promotion: boolean };

function pointsOf(rows: readonly Row[], odds: ReadonlyMap<Row, number[][]>): Point[] {
  return rows.flatMap((row) => {
    const context = contextOf(odds.get(row) ?? [], row.sample.certain);
    return row.examples.flatMap((line, at) =>
      line.flatMap(({ labelled, promotion }, index) => {
        const values = context[at]?.[index];
        return labelled && values ? [{ row, values, promotion }] : [];
      }),
    );
  });
}

const dot = (values: readonly number[], weights: readonly number[]) =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

function report(points: readonly Point[], context: readonly number[]): void {
  for (const language of ['de', 'en']) {
    const own = points.filter(({ row }) => row.sample.language === language && row.sample.layout === 0);
    for (const limit of [-1, 0, 1, 2]) {
      const share = (promotion: boolean) => {
        const all = own.filter((point) => point.promotion === promotion);
        return all.filter(({ values }) => dot(values, context) > limit).length / all.length;
      };
      process.stdout.write(
        `${language} odds > ${limit}: recall ${share(true).toFixed(3)}, false removal ${share(false).toFixed(4)}\n`,
      );
    }
  }
}

function train({ folds }: { folds: number }): void {
  const rows = loadRows();
  const points = pointsOf(rows, heldOutOdds(rows, folds));
  const context = learnDense(
    points.map((point) => point.values),
    points.map((point) => point.promotion),
  );
  report(points, context);
  process.stdout.write(`context ${context.map((weight) => weight.toFixed(2)).join(' ')}\n`);
  writeFileSync(WEIGHTS, `${JSON.stringify(encodeWeights(learn(labelledOf(rows)), context))}\n`);
}

await runProgram(
  new Command('train:cleaner')
    .description('Trains the model of the cleaner on our own texts, and writes its weights.')
    .option('--folds <n>', 'parts held out in turn for the report', wholeNumber, FOLDS)
    .action(train),
);
