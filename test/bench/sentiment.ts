/**
 * How well sentiment is judged: by rules alone, by the model alone, and as the pipeline does, with confusion matrices
 * (rows: gold positive, neutral, negative) and milliseconds a text.
 *
 * Without an argument on our own fixtures; with a folder, on its `doc-*.jsonl` and `target-*.jsonl`. The model was
 * trained on some public sets: for those `npm run train -- FOLDER` prints the honest, cross-validated figures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { labelOf } from '../../lib/analysis/sentiment/combine.ts';
import { featuresOf, readFor } from '../../lib/analysis/sentiment/features.ts';
import { judgeSentiment } from '../../lib/analysis/sentiment/judge.ts';
import type { Span } from '../../lib/analysis/sentiment/judgement.ts';
import type { JudgedLanguage } from '../../lib/analysis/sentiment/lexicon.ts';
import { predict } from '../../lib/analysis/sentiment/model.ts';
import type { Label } from '../../lib/analysis/sentiment/train/corpus.ts';
import { describe, measure } from '../../lib/analysis/sentiment/train/measure.ts';
import { labelByRules } from '../../lib/analysis/sentiment/train/report.ts';
import { readFixtures } from '../fixtures/sentiment/read.ts';

export type Case = { text: string; language: JudgedLanguage; target: Span[]; others: Span[]; label: Label };

const Name = z.enum(['positive', 'neutral', 'negative']);
const Place = z.object({ start: z.number(), end: z.number(), label: Name.optional() });
const Line = z.object({
  lang: z.enum(['de', 'en']),
  text: z.string(),
  label: Name.optional(),
  targets: z.array(Place).optional(),
});

function readFolder(folder: string): Map<string, Case[]> {
  const names = readdirSync(folder).filter((name) => /^(?:doc|target)-.*\.jsonl$/.test(name));
  return new Map(
    names.map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const cases = lines.flatMap((line): Case[] => {
        const { lang, text, label, targets = [] } = Line.parse(JSON.parse(line));
        if (label) return [{ text, language: lang, target: [], others: [], label }];
        return targets.flatMap((target) =>
          target.label
            ? [
                {
                  text,
                  language: lang,
                  target: [target],
                  others: targets.filter((one) => one !== target),
                  label: target.label,
                },
              ]
            : [],
        );
      });
      return [name.replace('.jsonl', ''), cases];
    }),
  );
}

const ENGINES: Readonly<Record<string, (one: Case) => Label>> = {
  rules: ({ text, language, target, others }) => labelByRules(readFor(text, language, target, others)),
  model: ({ text, language, target, others }) =>
    labelOf(predict(featuresOf(readFor(text, language, target, others)))),
  both: ({ text, language, target, others }) => {
    const spans = [target, ...others.map((other) => [other])].filter((list) => list.length > 0);
    const targets = spans.map((list) => ({
      mentions: list.map(({ start, end }) => ({ field: 'text' as const, start, end })),
      relevance: 1,
    }));
    const { article, targets: judged } = judgeSentiment({ title: null, text, language }, targets);
    return (target.length > 0 ? judged[0] : article)?.sentiment.label ?? 'neutral';
  },
};

/** `args[0]`: a folder of labelled sets; none: our own fixtures. */
export function run(args: readonly string[] = []): void {
  const [folder] = args;
  const sets = folder ? readFolder(folder) : new Map([['fixtures', readFixtures()]]);
  for (const [name, cases] of sets) {
    if (cases.length === 0) continue;
    for (const [engine, judge] of Object.entries(ENGINES)) {
      const started = performance.now();
      const pairs = cases.map((one) => [one.label, judge(one)] as const);
      const each = (performance.now() - started) / cases.length;
      console.log(`${describe(`${name} ${engine}`, measure(pairs))}  ${each.toFixed(2)} ms`);
    }
  }
}
