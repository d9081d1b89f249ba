import { describe, expect, test } from 'vitest';
import { type Miss, measureHeldOut } from './clean-held-out.ts';

const list = (misses: readonly Miss[]) =>
  misses.map(({ placed, passage, rule }) => `${placed} [${rule}] ${passage}`);

/**
 * Floors on passages written before the rules were tuned. At their first measuring, before any tuning on them, recall
 * was 0.87/0.87 (first set, German/English) and 0.52/0.55 (second); the floors are what holds now.
 */
describe.each([
  ['held-out', 'de', 0.97, 0.99],
  ['held-out', 'en', 0.95, 0.99],
  ['second', 'de', 0.88, 0.99],
  ['second', 'en', 0.9, 0.99],
] as const)('the %s passages in %s', (name, language, recall, keepRate) => {
  const measure = measureHeldOut(language, name);

  test(`lose at least ${recall} of the promotion`, () => {
    expect(measure.recall, list(measure.left).join('\n')).toBeGreaterThanOrEqual(recall);
  });

  test(`keep at least ${keepRate} of the journalism`, () => {
    expect(measure.keepRate, list(measure.lost).join('\n')).toBeGreaterThanOrEqual(keepRate);
  });
});
