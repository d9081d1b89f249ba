import { describe, expect, test } from 'vitest';
import { broken, runChaos } from './run.ts';

describe.each([1, 2, 3])('under faults of every kind (seed %i)', (seed) => {
  test('nothing is lost, nothing doubled, nothing stale', { timeout: 180_000 }, async () => {
    const report = await runChaos({ feeds: 3, entries: 4, seed });
    expect([...broken(report), ...report.findings]).toEqual([]);
    expect(report.published).toBe(12);
    expect(report.storedFull + report.storedFeedOnly).toBe(12);
    expect(report.readUnderFaults).toBeGreaterThan(6);
    expect(Object.keys(report.faults).length).toBeGreaterThan(3);
  });
});
