import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AbstractValueIterator } from 'abstract-level';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LedgerEntry } from '../../lib/feeds/feed.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { createLedger } from '../../lib/storage/feeds.ts';
import { entryOf } from '../support/entries.ts';

const AT = '2026-11-20T08:00:00.000Z';
const record: LedgerEntry = {
  feedId: 'f',
  entryKey: 'e',
  state: 'queued',
  stateAt: AT,
  discoveredAt: AT,
  fingerprint: 'p',
  articleId: null,
  attempts: 0,
  lastError: null,
  unsettled: [],
  heldUntil: null,
  entry: entryOf({ id: 'e', title: 'Konzern legt Zahlen vor' }),
};
const ledgerOf = ({ dynamo }: Emulators) =>
  createLedger(dynamo, { tableName: 'Feeds', clock: { now: () => new Date(AT) } });
const openOf = async (emulators: Emulators): Promise<string[]> => {
  const { items } = await ledgerOf(emulators).open('queued', { before: new Date('2027-01-01'), limit: 9 });
  return items.map(({ stateAt }) => stateAt);
};

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tickerwire-')), 'tables');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** What a kill between an item and its index row leaves. */
async function loseIndexRows(): Promise<void> {
  const files = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer' });
  const keys = (await files.keys().all()).filter((key) => key.includes('index-global~Feeds~open'));
  expect(keys).toHaveLength(1);
  await files.batch(keys.map((key) => ({ type: 'del', key })));
  await files.close();
}

async function afterwards<Result>(run: (emulators: Emulators) => Promise<Result>): Promise<Result> {
  const emulators = await startEmulators(folder);
  try {
    return await run(emulators);
  } finally {
    await emulators.stop();
  }
}

test('an entry whose index row a kill took is found again at the next start', async () => {
  await afterwards((emulators) => ledgerOf(emulators).put(record, null));
  await loseIndexRows();
  expect(await afterwards(openOf)).toEqual([]);
  await writeFile(`${folder}.in-use`, '');
  expect(await afterwards(openOf)).toEqual([AT]);
});

test('an index row that outlived its item is gone after the next start, and the item is as it was', async () => {
  const later = { ...record, state: 'stored' as const, stateAt: '2026-11-20T09:00:00.000Z', articleId: 'a' };
  await afterwards((emulators) => ledgerOf(emulators).put(record, null));
  const files = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer' });
  const [row] = (await files.iterator().all()).filter(([key]) => key.includes('index-global~Feeds~open'));
  await files.close();
  await afterwards((emulators) => ledgerOf(emulators).put(later, record));
  const again = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer' });
  if (row) await again.put(...row);
  await again.close();
  await writeFile(`${folder}.in-use`, '');
  await afterwards(async (emulators) => {
    expect(await openOf(emulators)).toEqual([]);
    expect(await ledgerOf(emulators).get('f', 'e')).toEqual(later);
  });
});

test.each(['in memory', 'in a folder'])('the emulator ends what it read a table with, %s', async (where) => {
  const emulators = await startEmulators(where === 'in memory' ? null : folder);
  const closed = vi.spyOn(AbstractValueIterator.prototype, 'close');
  try {
    await openOf(emulators);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  } finally {
    closed.mockRestore();
    await emulators.stop();
  }
});
