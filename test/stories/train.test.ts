import { describe, expect, it } from 'vitest';
import file from '../../lib/stories/data/estimate.json' with { type: 'json' };
import { digestOf } from '../../lib/stories/digest.ts';
import { inputsOf } from '../../lib/stories/similar.ts';
import { foldsOf, pearson, predict, ridge } from '../../lib/stories/train/fit.ts';

describe('the training of the similarity', () => {
  it('finds the line that made the labels, a little flatter for the penalty', () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const inputs = [(i % 20) / 20, (i % 7) / 7];
      return { inputs, label: 1 + 2 * (inputs[0] ?? 0) - 0.5 * (inputs[1] ?? 0) };
    });
    const { constant, weights } = ridge(rows);
    expect(weights[0]).toBeGreaterThan(1.9);
    expect(weights[0]).toBeLessThanOrEqual(2);
    expect(weights[1]).toBeCloseTo(-0.5, 1);
    expect(constant).toBeCloseTo(1, 1);
    expect(predict({ constant: 1, weights: [2, -0.5] }, [0.5, 1])).toBe(1.5);
  });

  it('holds pairs out together that share an article, also through a third pair', () => {
    const folds = foldsOf(
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['b', 'c'],
        ['g', 'h'],
      ],
      10,
    );
    expect(new Set([folds[0], folds[1], folds[3]]).size).toBe(1);
    expect(new Set([folds[0], folds[2], folds[4]]).size).toBe(3);
  });

  it('measures correlation', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(pearson([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it('left a weight for every input', () => {
    const [english, german] = [
      digestOf({ title: null, text: 'The bank has cut the rate and the shares of it fell in the market.' }),
      digestOf({ title: null, text: 'Die Bank hat den Zins gesenkt und die Aktien sind am Markt gefallen.' }),
    ];
    expect(inputsOf(english, english)).toHaveLength(file.within.weights.length);
    expect(inputsOf(english, german)).toHaveLength(file.across.weights.length);
  });
});
