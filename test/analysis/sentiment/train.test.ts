import { describe, expect, it } from 'vitest';
import weightsFile from '../../../lib/analysis/sentiment/data/weights.json' with { type: 'json' };
import { BUCKETS, featuresOf, readFor } from '../../../lib/analysis/sentiment/features.ts';
import { apply } from '../../../lib/analysis/sentiment/model.ts';
import { readOwn, readSet } from '../../../lib/analysis/sentiment/train/corpus.ts';
import { learn } from '../../../lib/analysis/sentiment/train/learn.ts';
import { measure } from '../../../lib/analysis/sentiment/train/measure.ts';
import { withScores } from '../../../lib/analysis/sentiment/train/report.ts';
import { decodeWeights, encodeWeights } from '../../../lib/analysis/sentiment/weights.ts';

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

  it('learns what it was shown, and keeps it in three digits a bucket', () => {
    const file = encodeWeights(learn(examples, options));
    const { steps, scale } = decodeWeights(file);
    for (const { features, class: wanted } of examples) {
      const { positive, neutral, negative } = apply(features, steps, scale);
      const given = [positive, neutral, negative];
      expect(given.indexOf(Math.max(...given))).toBe(wanted);
    }
  });

  it('gives weights back as they were, but for the steps between them, however far apart', () => {
    const weights = new Float32Array(BUCKETS * 2);
    const set = [
      [0, 0.5, -0.25],
      [1, 0.01, 0],
      [63, -0.1, 0.9],
      [127, 0, -1],
      [BUCKETS - 1, 0.3, 0.3],
    ] as const;
    for (const [bucket, positive, negative] of set) weights.set([positive, negative], 2 * bucket);
    const { steps, scale } = decodeWeights(encodeWeights(weights));
    expect(steps.reduce((count, step) => count + Math.abs(Math.sign(step)), 0)).toBe(8);
    for (const [bucket, positive, negative] of set) {
      expect(Math.abs((steps[2 * bucket] ?? 0) * scale - positive)).toBeLessThan(0.04);
      expect(Math.abs((steps[2 * bucket + 1] ?? 0) * scale - negative)).toBeLessThan(0.04);
    }
  });

  it('writes a file of less than two megabytes of which every bucket can be read', () => {
    expect(JSON.stringify(weightsFile).length).toBeLessThan(2_000_000);
    expect(decodeWeights({ ...weightsFile, format: 3 }).steps).toHaveLength(BUCKETS * 2);
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
