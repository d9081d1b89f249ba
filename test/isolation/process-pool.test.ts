import { afterEach, describe, expect, test } from 'vitest';
import {
  createProcessPool,
  type ProcessPool,
  type ProcessPoolOptions,
} from '../../lib/isolation/process-pool.ts';

const entry = { url: new URL('../fixtures/isolation/obedient-worker.mjs', import.meta.url), execArgv: [] };

const pools: ProcessPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function poolWith(options: Partial<ProcessPoolOptions> = {}): ProcessPool {
  const pool = createProcessPool({ entry, deadlineMs: 10_000, maxHeapMb: 32, processes: 1, ...options });
  pools.push(pool);
  return pool;
}

describe('a process pool', () => {
  test('does jobs one after the other in one process', async () => {
    const pool = poolWith();
    const jobs = [1, 2, 3].map(() => pool.run({ order: 'count' }));
    expect(await Promise.all(jobs)).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
  });

  test('does as many at a time as it has processes', async () => {
    const pool = poolWith({ processes: 2 });
    const jobs = [1, 2].map(() => pool.run({ order: 'count' }));
    expect(await Promise.all(jobs)).toEqual([{ value: 1 }, { value: 1 }]);
  });

  test('hands a job over as it is', async () => {
    const value = { body: new Uint8Array([0, 255]), text: 'ü\ud800\0', nested: [{ a: null, b: undefined }] };
    expect(await poolWith().run({ order: 'echo', value })).toEqual({ value });
  });

  test.each(['hang', 'backtrack'])('ends a job that never comes back: %s', async (order) => {
    const pool = poolWith({ deadlineMs: 300 });
    expect(await pool.run({ order })).toEqual({ failure: 'timeout' });
    expect(await pool.run({ order: 'count' })).toEqual({ value: 1 });
  });

  test.each(['throw', 'overflow', 'exit', 'abort', 'objects', 'strings', 'arrays', 'map', 'doubling'])(
    'outlives a job that ends its process: %s',
    async (order) => {
      const pool = poolWith();
      expect(await pool.run({ order })).toEqual({ failure: 'crashed' });
      expect(await pool.run({ order: 'count' })).toEqual({ value: 1 });
    },
  );

  test('does a job again that another one took down with it', async () => {
    const pool = poolWith();
    const jobs = [{ order: 'throw-later' }, { order: 'echo', value: 'innocent' }].map((job) => pool.run(job));
    expect(await Promise.all(jobs)).toEqual([{ value: 'answered' }, { value: 'innocent' }]);
    expect(await pool.run({ order: 'echo', value: 'next' })).toEqual({ value: 'next' });
  });

  test('answers for every job in a queue of good and bad ones', async () => {
    const pool = poolWith({ deadlineMs: 500 });
    const jobs = ['count', 'exit', 'hang', 'count', 'throw', 'count'].map((order) => pool.run({ order }));
    expect(await Promise.all(jobs)).toEqual([
      { value: 1 },
      { failure: 'crashed' },
      { failure: 'timeout' },
      { value: 1 },
      { failure: 'crashed' },
      { value: 1 },
    ]);
  });

  test('says so when its module cannot be loaded', async () => {
    const pool = poolWith({ entry: { url: new URL('./nowhere.mjs', import.meta.url), execArgv: [] } });
    await expect(pool.run({ order: 'count' })).rejects.toThrow(/nowhere\.mjs does not start/);
  });

  test('takes nothing after it was closed, and ends what it was doing', async () => {
    const pool = poolWith({ processes: 2 });
    const hanging = pool.run({ order: 'hang' }).catch(() => ({ failure: 'closed' }));
    await pool.run({ order: 'count' });
    await pool.close();
    expect(await hanging).toHaveProperty('failure');
    await expect(pool.run({ order: 'count' })).rejects.toThrow(/closed/);
  });
});
