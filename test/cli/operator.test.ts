import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeServer, listenOnLoopback } from '../../lib/local/loopback.ts';
import { startApi } from '../api/support.ts';
import { rss, type Site, startSite, xml } from '../integration/support.ts';
import { ticker } from '../support/articles.ts';
import { entryOf } from '../support/entries.ts';

const MAIN = resolve(import.meta.dirname, '../../lib/cli/main.ts');

describe('the operator at the command line', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let server: Server;
  let site: Site;
  let origin: string;
  let folder: string;

  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        MAIN,
        ...args,
        ...(args.includes('--api') ? [] : ['--api', origin]),
      ]);
      const result = { code: null as number | null, out: '', err: '' };
      child.stdout.on('data', (data: Buffer) => (result.out += data.toString()));
      child.stderr.on('data', (data: Buffer) => (result.err += data.toString()));
      child.on('close', (code) => done({ ...result, code }));
    });

  beforeAll(async () => {
    api = await startApi();
    site = await startSite();
    server = createServer(getRequestListener(api.app.fetch));
    origin = await listenOnLoopback(server, 0);
    folder = await mkdtemp(join(tmpdir(), 'tickerwire-'));
    await api.services.ledger.put({
      feedId: 'f',
      entryKey: 'e',
      state: 'failed',
      stateAt: '2026-11-20T08:00:00.000Z',
      discoveredAt: '2026-11-20T08:00:00.000Z',
      fingerprint: 'x',
      articleId: null,
      attempts: 3,
      lastError: { code: 'timeout', message: 'too slow' },
      unsettled: [],
      heldUntil: null,
      entry: entryOf({ id: 'e', title: 'Kaputt', link: 'https://example.org/e' }),
    });
  });
  afterAll(async () => {
    await closeServer(server);
    await api.stop();
    await site.stop();
    await rm(folder, { recursive: true });
  });

  test('adds a feed and sees it listed', async () => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/1', 'Eins']])));
    const added = await run('add', `${site.origin}/feed.xml`);
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toContain('added: Test Wire');
    const listed = await run('feeds', '--json');
    expect(JSON.parse(listed.out)).toMatchObject([{ title: 'Test Wire', status: 'active' }]);
    expect((await run('feeds')).out).toContain('Test Wire');
  });

  test('imports a list, and says where a broken one is broken', async () => {
    const good = join(folder, 'good.txt');
    writeFileSync(good, 'https://list.example/a\nhttps://list.example/b\nhttp://www.list.example/a/\n');
    expect((await run('import', good)).out).toContain('2 added, 0 known already, 1 double in the file');
    const bad = join(folder, 'bad.opml');
    writeFileSync(bad, '<opml version="2.0"><body>\n<outline xmlUrl="https://x.example/">\n</body></opml>');
    const refused = await run('import', bad);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/line \d/);
  });

  test('sees at a glance that something failed, and redrives it', async () => {
    const bad = await run('status');
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('1 entry failed for good');
    expect((await run('entries')).out).toContain('timeout');
    expect(await run('redrive', '--entry', 'f/none')).toMatchObject({
      code: 2,
      err: expect.stringContaining('f/none'),
    });
    expect((await run('redrive', '--all', '--dry-run')).out).toContain('1 would be queued again');
    expect((await run('redrive', '--entry', 'f/e')).out).toContain('1 are queued again');
    expect((await run('redrive')).code).toBe(2);
    expect((await run('status')).code).toBe(0);
    expect((await run('entries')).out).toBe('No entry failed.\n');
  });

  test('changes the settings of a feed, one by one', async () => {
    const [{ feedId }] = JSON.parse((await run('feeds', '--json')).out);
    const changed = await run('settings', feedId, '--no-extraction', '--language', 'de', '--tags', 'a, b');
    expect(changed).toMatchObject({ code: 0, err: '' });
    const read = async () => JSON.parse((await run('settings', feedId, '--json')).out).settings;
    expect(await read()).toMatchObject({ extraction: false, language: 'de', tags: ['a', 'b'] });
    await run('settings', feedId, '--extraction', '--language', '');
    expect(await read()).toMatchObject({ extraction: true, language: null, tags: ['a', 'b'] });
    expect((await run('settings', feedId, '--poll-minutes', 'often')).code).toBe(2);
    expect((await run('settings', 'none')).code).toBe(2);
  });

  test('shows a token where the API wants one', async () => {
    const seen: (string | undefined)[] = [];
    const guarded = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Unauthorized"}');
    });
    const address = await listenOnLoopback(guarded, 0);
    const { code } = await run('feeds', '--token', 'abc.def', '--api', address);
    await closeServer(guarded);
    expect([code, seen]).toEqual([2, ['Bearer abc.def']]);
  });

  test('follows what was stored, one line an article, of one company where asked', async () => {
    const at = { ingestedAt: '2026-11-20T08:00:00.000Z' };
    await api.save({
      ...at,
      articleId: 't1',
      title: 'Test AG\nhebt an',
      tickers: [ticker('TST', 'positive')],
    });
    await api.save({ ...at, articleId: 't2', title: 'Andere', tickers: [ticker('SAP')] });
    const both = await run('tail', '--since', '2026-11-20T07:00:00Z', '--count', '2', '--json');
    const titles = both.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).title);
    expect(titles.sort()).toEqual(['Andere', 'Test AG\nhebt an']);
    const one = await run('tail', '--since', '2026-11-20T07:00:00Z', '--count', '1', '--ticker', 'TST');
    expect(one.out).toBe('2026-11-20T08:00  neutral 0.00    TST.XETR  Test AG hebt an (Beispiel)\n');
    expect((await run('tail', '--since', 'gestern')).code).toBe(2);
  });

  test('exports the feeds, and removes one', async () => {
    const file = join(folder, 'feeds.opml');
    const feeds = JSON.parse((await run('feeds', '--json')).out);
    expect((await run('export', '--out', file)).out).toContain(`${feeds.length} feeds in`);
    expect((await run('export')).out).toContain('https://list.example/a');
    const nowhere = await run('export', '--out', join(folder, 'no', 'such', 'folder.opml'));
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('cannot write') });
    expect((await run('pause', feeds[0].feedId)).out).toMatch(/: paused$/m);
    expect((await run('resume', feeds[0].feedId)).out).toMatch(/: active, next poll 20/);
    expect((await run('remove', feeds[0].feedId)).out).toContain('removed');
    expect((await run('remove', feeds[0].feedId)).code).toBe(2);
    expect((await run('import', file)).out).toContain('1 added');
  });

  test('imports in parts what is too long for one request, and says how far it is', async () => {
    const file = join(folder, 'long.txt');
    const addresses = Array.from({ length: 1003 }, (_, i) => `https://long.example/${i}`);
    writeFileSync(file, [...addresses, 'http://www.long.example/0'].join('\n'));
    const { code, out, err } = await run('import', file);
    expect(out).toBe('1003 added, 0 known already, 1 double in the file\n');
    expect(err).toBe('1000 of 1003 feeds sent\n1003 of 1003 feeds sent\n');
    expect(code).toBe(0);
    const again = JSON.parse((await run('import', file, '--json')).out);
    expect(again).toMatchObject({ added: 0, known: 1003 });
  });

  test('a stack that is not there is a sentence, not a stack trace', async () => {
    const child = await run('status', '--api', 'http://127.0.0.1:9');
    expect(child.err + child.out).not.toMatch(/\n\s+at /);
  });
});
