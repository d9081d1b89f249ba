/**
 * Fits the similarity of articles: `npm run train:stories -- FILE [--folds N]`.
 *
 * FILE holds labelled pairs as JSON lines, `{lang, overall, a: {title?, text}, b: {title?, text}}`, `overall` from 1 (the
 * same story) to 4 (different). Prints what cross-validation gives (pairs that share an article are held out together):
 * Pearson's correlation with the labels and F1 of `sameStory`; then fits all pairs and writes
 * `lib/stories/data/estimate.json`. The same pairs give the same file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { digestOf } from '../stories/digest.ts';
import { inputsOf, SAME_STORY } from '../stories/similar.ts';
import { type Fit, foldsOf, pearson, predict, ridge } from '../stories/train/fit.ts';
import { runProgram, wholeNumber } from './run-program.ts';

const ESTIMATE = new URL('../stories/data/estimate.json', import.meta.url);
const Article = z.object({ title: z.string().nullish(), text: z.string() });
const Pair = z.object({ lang: z.string(), overall: z.number().min(1).max(4), a: Article, b: Article });

/** Labels are turned round: 4 is the same story. */
type Row = { lang: string; within: boolean; inputs: number[]; label: number; texts: [string, string] };
/** From which label on the people who labelled said "very" or "somewhat" similar. */
const SAME_LABEL = 3;

function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { lang, overall, a, b } = Pair.parse(JSON.parse(line));
      const digests = [a, b].map(({ title, text }) => digestOf({ title: title ?? null, text }));
      const [left, right] = digests;
      if (!left || !right) throw new InputError('a pair has two articles', 'file');
      return {
        lang,
        within: left.language === right.language,
        inputs: inputsOf(left, right),
        label: 5 - overall,
        texts: [a.text, b.text],
      };
    });
}

type Model = { within: Fit; across: Fit };
const learn = (rows: readonly Row[]): Model => ({
  within: ridge(rows.filter(({ within }) => within)),
  across: ridge(rows.filter(({ within }) => !within)),
});
const estimate = (model: Model, { within, inputs }: Row): number =>
  Math.min(4, Math.max(1, predict(within ? model.within : model.across, inputs)));

function report(name: string, rows: readonly Row[], estimates: readonly number[]): void {
  for (const lang of ['all', ...new Set(rows.map((row) => row.lang))]) {
    const those = rows.flatMap((row, i) =>
      lang === 'all' || row.lang === lang ? [{ label: row.label, given: estimates[i] ?? 1 }] : [],
    );
    const correlation = pearson(
      those.map(({ given }) => given),
      those.map(({ label }) => label),
    );
    const said = those.filter(({ given }) => (given - 1) / 3 >= SAME_STORY);
    const right = said.filter(({ label }) => label >= SAME_LABEL).length;
    const f1 = (2 * right) / (said.length + those.filter(({ label }) => label >= SAME_LABEL).length);
    process.stderr.write(
      `${name} ${lang}: Pearson ${correlation.toFixed(3)}, sameStory F1 ${f1.toFixed(3)}\n`,
    );
  }
}

function train(file: string, { folds }: { folds: number }): void {
  if (!existsSync(file)) throw new InputError(`there is no file ${file}`, 'file');
  const rows = readRows(file);
  if (folds > 1) {
    const held = foldsOf(
      rows.map(({ texts }) => texts),
      folds,
    );
    const models = Array.from({ length: folds }, (_, fold) =>
      learn(rows.filter((__, i) => held[i] !== fold)),
    );
    const unseen = rows.map((row, i) => {
      const model = models[held[i] ?? 0];
      return model ? estimate(model, row) : 1;
    });
    report('held out', rows, unseen);
  }
  const model = learn(rows);
  report(
    'in sample',
    rows,
    rows.map((row) => estimate(model, row)),
  );
  writeFileSync(ESTIMATE, `${JSON.stringify(model, null, 2)}\n`);
}

await runProgram(
  new Command('train:stories')
    .description('Fits the similarity of articles to labelled pairs, and writes its estimate.')
    .argument('<file>', 'pairs with their labels, a JSON object a line')
    .option('--folds <n>', 'parts held out in turn for the report', wholeNumber, 10)
    .action(train),
);
