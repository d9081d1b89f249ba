import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { importSymbols, symbolsCsv } from '../../lib/analysis/tickers/import.ts';
import { addedSymbols } from '../../lib/cli/operator/symbols.ts';

const MAIN = resolve(import.meta.dirname, '../../lib/cli/main.ts');
const tickerwire = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', MAIN, ...args]).then(
    ({ stdout }) => ({ code: 0, out: stdout, err: '' }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );

test('listings of any known format are kept in the data folder, each once', { timeout: 60_000 }, async () => {
  const data = mkdtempSync(join(tmpdir(), 'tickerwire-'));
  const ours = join(data, 'ours.csv');
  const sec = join(data, 'sec.json');
  writeFileSync(ours, 'symbol,mic,isin,name,aliases\nWMT9,XETR,,"Wintermut, Sohn & Co. AG",Wintermut|WSC\n');
  writeFileSync(sec, '{"0":{"cik_str":1,"ticker":"ZZQX","title":"Zzqx Holdings Inc."}}');
  expect((await tickerwire('symbols', 'import', ours, '--data', data)).out).toContain('1 of them new; 1 in');
  const second = await tickerwire('symbols', 'import', sec, '--data', data, '--json');
  expect(JSON.parse(second.out)).toMatchObject({ read: 1, added: 1, total: 2 });
  expect(await addedSymbols(data)).toMatchObject([
    { symbol: 'WMT9', name: 'Wintermut, Sohn & Co. AG', aliases: ['Wintermut', 'WSC'] },
    { symbol: 'ZZQX', mic: 'XNYS' },
  ]);
  const broken = join(data, 'broken.csv');
  writeFileSync(broken, 'symbol,mic,isin,name,aliases\nA,nowhere,,A AG,\n');
  const refused = await tickerwire('symbols', 'import', broken, '--data', data);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('line 2') });
  expect(await addedSymbols(data)).toHaveLength(2);
});

test('no added listings is no error', async () => {
  expect(await addedSymbols(join(tmpdir(), 'tickerwire-that-is-not-there'))).toEqual([]);
});

test('what is written is read back', () => {
  const entries = importSymbols(
    `symbol,mic,isin,name,aliases\nAB,XETR,DE0007164600,"A ""B"" AG","eins|zwei, drei"\n`,
  );
  expect(importSymbols(symbolsCsv(entries))).toEqual(entries);
});

test('help names every command under a heading', async () => {
  const { out } = await tickerwire('--help');
  expect(out).toMatch(/Run it here:.*start.*symbols.*Operate a stack.*status.*tail.*Look at one.*explain/s);
});
