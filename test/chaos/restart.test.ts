import { expect, test } from 'vitest';
import { runRestarts } from './restart.ts';

test('a start that is killed three times loses and doubles nothing', { timeout: 300_000 }, async () => {
  const report = await runRestarts({ kills: 3, feeds: 2, entries: 4, seed: 1 });
  const { lost, doubled, stale, outdated, halved, findings } = report;
  expect({ lost, doubled, stale, outdated, halved, findings }).toEqual({
    lost: 0,
    doubled: 0,
    stale: 0,
    outdated: 0,
    halved: 0,
    findings: [],
  });
  expect(report.published).toBe(8);
});
