import { describe, expect, it } from 'vitest';
import { runFirst, runSecond } from '../bench/stories.ts';

describe('the stories of a generated day', () => {
  it('keep their floors of precision, recall and cost', async () => {
    const day = await runFirst(800);
    expect(day.precision).toBeGreaterThanOrEqual(0.98);
    expect(day.recall).toBeGreaterThanOrEqual(0.95);
    expect(day.recallByKind.copy).toBeGreaterThanOrEqual(0.98);
    expect(day.recallByKind.rewrite).toBeGreaterThanOrEqual(0.98);
    expect(day.recallByKind['other-language']).toBeGreaterThanOrEqual(0.95);
    expect(day.readsPerArticle).toBeLessThan(70);
    expect(day.writesPerArticle).toBeLessThan(16);
  });

  it('keep apart notices and market reports of one pattern, and gather copies, corrections and live reports', async () => {
    const day = await runSecond(800);
    expect(day.precision).toBeGreaterThanOrEqual(0.9);
    expect(day.recall).toBeGreaterThanOrEqual(0.88);
    for (const kind of ['copy', 'corrected', 'rewrite', 'ticker'])
      expect(day.recallByKind[kind]).toBeGreaterThanOrEqual(0.93);
    expect(day.mostEvents).toBeLessThanOrEqual(12);
  });
});
