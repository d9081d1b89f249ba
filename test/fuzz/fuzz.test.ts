/** A small run of the fuzzer; the large one is `npm run fuzz`. */
import { describe, expect, test } from 'vitest';
import { documentOf, fuzz, growthOf, run } from './main.ts';

/** Whatever a document holds, the parsers give an answer of the agreed shape. */
const GRAVE = /^(?:thrown|invalid|crashed|timeout|no result|a link)/;

describe('broken documents', () => {
  test.each([
    ['feed', 200],
    ['page', 30],
  ] as const)(
    'neither crash nor hang the reading of a %s',
    async (kind, documents) => {
      const report = await fuzz(kind, documents, 'small');
      expect([...report.defects.keys()].filter((defect) => GRAVE.test(defect))).toEqual([]);
      expect(Object.values(report.outcomes).reduce((a, b) => a + b, 0)).toBe(documents);
      expect(growthOf(report)).toBeLessThan(40);
    },
    120_000,
  );

  test('are the same for the same seed, and others for another', () => {
    expect(documentOf('feed', 'a', 7)).toEqual(documentOf('feed', 'a', 7));
    expect(documentOf('feed', 'a', 7)).not.toEqual(documentOf('feed', 'b', 7));
    expect(documentOf('page', 'a', 7)).not.toEqual(documentOf('page', 'a', 8));
  });

  test('are not made for options that cannot be used', async () => {
    expect(await run(['--feeds', 'many', '--pages', '0'])).toBe(2);
    expect(await run(['--show', 'nothing'])).toBe(2);
  });
});
