import { describe, expect, it } from 'vitest';
import weightsFile from '../../../lib/analysis/sentiment/data/weights.json' with { type: 'json' };
import { BUCKETS, featuresOf, readFor } from '../../../lib/analysis/sentiment/features.ts';
import { apply, encodeWeights } from '../../../lib/analysis/sentiment/model.ts';
import { readOwn, readSet } from '../../../lib/analysis/sentiment/train/corpus.ts';
import { learn } from '../../../lib/analysis/sentiment/train/learn.ts';
import { measure } from '../../../lib/analysis/sentiment/train/measure.ts';
import { withScores } from '../../../lib/analysis/sentiment/train/report.ts';

const examples = [
  'profit rises',
  'profit falls',
  'meeting today',
  'sales rise',
  'sales fall',
  'meeting on Monday',
].map((text, i) => ({ features: featuresOf(readFor(text, 'en')), class: [0, 2, 1][i % 3] ?? 1, weight: 1 }));
const options = { epochs: 10, rate: 0.1, decay: 0, minCount: 1, seed: 3, runs: 1 };

describe('training', () => {
  it('gives the same weights for the same examples', () => {
    expect(learn(examples, options)).toEqual(learn(examples, options));
  });

  it('takes the mean of its runs', () => {
    const single = [3, 4].map((seed) => learn(examples, { ...options, seed }));
    const both = learn(examples, { ...options, runs: 2 });
    both.forEach((weight, i) => {
      const mean = single.reduce((sum, weights) => sum + (weights[i] ?? 0), 0) / 2;
      if (Math.abs(weight - mean) > 1e-5) expect(weight, `weight ${i}`).toBeCloseTo(mean, 5);
    });
    expect(both.some((weight, i) => weight !== single[0]?.[i])).toBe(true);
  });

  it('learns what it was shown, and keeps it in a byte a weight', () => {
    const file = encodeWeights(learn(examples, options));
    const bytes = new Int8Array(Uint8Array.from(atob(file.weights), (char) => char.charCodeAt(0)).buffer);
    for (const { features, class: wanted } of examples) {
      const { positive, neutral, negative } = apply(features, bytes, file.scale);
      const given = [positive, neutral, negative];
      expect(given.indexOf(Math.max(...given))).toBe(wanted);
    }
  });

  it('writes a file of less than two megabytes with two weights a bucket', () => {
    expect(JSON.stringify(weightsFile).length).toBeLessThan(2_000_000);
    expect(atob(weightsFile.weights)).toHaveLength(BUCKETS * 2);
  });

  it('reads labelled targets, each with the others beside it', () => {
    const line = JSON.stringify({
      lang: 'de',
      text: 'A fällt, B steigt',
      targets: [
        { start: 0, end: 1, label: 'negative' },
        { start: 9, end: 10, label: 'positive' },
      ],
    });
    const rows = readSet('any', [line]);
    expect(rows.map(({ label, others }) => [label, others.length])).toEqual([
      ['negative', 1],
      ['positive', 1],
    ]);
  });

  it('says which line of a set does not fit', () => {
    expect(() => readSet('any', ['{"lang":"fr","text":"x","label":"good"}'])).toThrow(/any, line 1/);
  });

  it('writes out the alternatives of our own sentences', () => {
    const rows = readOwn('en + [Maple|+] {rises|climbs}\n# a comment\n');
    expect(new Set(rows.map(({ text }) => text))).toEqual(new Set(['Maple rises', 'Maple climbs']));
    expect(rows.every(({ label }) => label === 'positive')).toBe(true);
  });

  it('writes out every alternative of a line, however many there are', () => {
    const verbs = Array.from({ length: 40 }, (_, i) => `verb${i}s`);
    const rows = readOwn(`en + [Maple|+] {${verbs.join('|')}} {at home|abroad}\n`);
    for (const verb of verbs) expect(rows.some(({ text }) => text.includes(` ${verb} `))).toBe(true);
  });

  it('puts the scores into the card and leaves the rest of it alone', () => {
    const card = 'a\n<!-- scores: written by npm run train -->\nstale\n<!-- end of scores -->\nz\n';
    const found = new Map([['posts both', measure([['positive', 'positive']])]]);
    const once = withScores(card, found, 5);
    expect(once).toContain('| posts both | 1 | 1.000 |');
    expect(once).not.toContain('stale');
    expect(withScores(once, found, 5)).toBe(once);
    expect(() => withScores('no place', found, 5)).toThrow(/no place for the scores/);
  });

  it('measures accuracy and macro-F1', () => {
    const { accuracy, macroF1, confusion } = measure([
      ['positive', 'positive'],
      ['negative', 'neutral'],
    ]);
    expect(accuracy).toBe(0.5);
    expect(macroF1).toBeCloseTo(1 / 3);
    expect(confusion[2]).toEqual([0, 1, 0]);
  });
});
