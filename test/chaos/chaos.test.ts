import { describe, expect, test } from 'vitest';
import { broken, runChaos } from './run.ts';

describe.each([1, 2, 3])('under faults of every kind (seed %i)', (seed) => {
  test('nothing is lost, nothing doubled, nothing stale', { timeout: 180_000 }, async () => {
    const report = await runChaos({ feeds: 6, entries: 6, seed });
    expect([...broken(report), ...report.findings]).toEqual([]);
    expect(report.published).toBe(36);
    expect(report.storedFull + report.storedFeedOnly).toBe(36);
    expect(report.readUnderFaults).toBeGreaterThan(20);
    expect(Object.keys(report.faults).length).toBeGreaterThan(3);
  });
});
