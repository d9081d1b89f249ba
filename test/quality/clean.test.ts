import { describe, expect, test } from 'vitest';
import { type Miss, measureHeldOut } from './clean-held-out.ts';

const list = (misses: readonly Miss[]) =>
  misses.map(({ placed, passage, rule }) => `${placed} [${rule}] ${passage}`);

/**
 * Floors on passages written before the rules were tuned. At their first measuring, before any tuning on them, recall
 * was 0.87/0.87 (first set, German/English), 0.52/0.55 (second) and 0.74/0.61 (third), the journalism kept 0.995 and
 * better; the floors are what holds now. A new set says more than a higher floor.
 */
describe.each([
  ['held-out', 'de', 0.98, 0.995],
  ['held-out', 'en', 0.98, 0.995],
  ['second', 'de', 0.92, 0.995],
  ['second', 'en', 0.95, 0.995],
  ['third', 'de', 0.92, 0.995],
  ['third', 'en', 0.93, 0.995],
] as const)('the %s passages in %s', (name, language, recall, keepRate) => {
  const measure = measureHeldOut(language, name);

  test(`lose at least ${recall} of the promotion`, () => {
    expect(measure.recall, list(measure.left).join('\n')).toBeGreaterThanOrEqual(recall);
  });

  test(`keep at least ${keepRate} of the journalism`, () => {
    expect(measure.keepRate, list(measure.lost).join('\n')).toBeGreaterThanOrEqual(keepRate);
  });
});
