import { describe, expect, it } from 'vitest';
import { run } from '../bench/stories.ts';

describe('the stories of a generated day', () => {
  it('keep their floors of precision, recall and cost', async () => {
    const day = await run(800);
    expect(day.precision).toBeGreaterThanOrEqual(0.98);
    expect(day.recall).toBeGreaterThanOrEqual(0.95);
    expect(day.recallByKind.copy).toBeGreaterThanOrEqual(0.98);
    expect(day.recallByKind.rewrite).toBeGreaterThanOrEqual(0.98);
    expect(day.recallByKind['other-language']).toBeGreaterThanOrEqual(0.95);
    expect(day.readsPerArticle).toBeLessThan(70);
    expect(day.writesPerArticle).toBeLessThan(16);
  });
});
