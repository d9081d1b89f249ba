/** `npm start` killed with SIGKILL again and again, at points that the seed decides; then what its folder holds is counted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmulators } from '../../lib/local/emulators.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { createFaults, fractionOf } from './faults.ts';
import { startNewsroom } from './newsroom.ts';
import { type Reconciliation, reconcile } from './reconcile.ts';
import { createWorld } from './world.ts';

const READY_MS = 120_000;
const ROOT = join(import.meta.dirname, '../..');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export type RestartOptions = { kills: number; feeds: number; entries: number; seed: number };
export type RestartReport = Reconciliation & { kills: number; seed: number; seconds: number };

export async function runRestarts(options: RestartOptions): Promise<RestartReport> {
  const { kills, feeds, entries, seed } = options;
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'tickerwire-restart-'));
  const world = createWorld(seed, feeds, entries, Math.max(1, kills));
  const faults = createFaults(seed);
  faults.on = false;
  const newsroom = await startNewsroom(world, faults, 'folders');
  const start = (...extra: string[]) =>
    spawn(
      process.execPath,
      // Private addresses are allowed: the newsroom is on loopback.
      [
        '--import',
        TSX,
        'lib/cli/main.ts',
        'start',
        ...newsroom.feedUrls,
        '--data',
        folder,
        '--port',
        '0',
        '--allow-private-addresses',
        ...extra,
      ],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  try {
    for (let kill = 0; kill < kills; kill++) {
      newsroom.publish(kill);
      const before = newsroom.requests();
      // Most starts poll everything at once; the others go on with what was left.
      const once = fractionOf(`${seed}|once|${kill}`) < 0.7;
      const child = once ? start('--once') : start();
      await (once ? asked(child, () => newsroom.requests() > before) : ready(child));
      await new Promise((resolve) => setTimeout(resolve, fractionOf(`${seed}|kill|${kill}`) * 2500));
      child.kill('SIGKILL');
      await exited(child);
    }
    newsroom.publish(world.rounds);
    // The last of what was queued is queued again at the start; a second pass sees every list as it is now.
    for (let pass = 0; pass < 2; pass++) await exited(start('--once'));
    const emulators = await startEmulators(join(folder, 'tables'));
    try {
      const articles = createArticleStore(emulators.dynamo, {
        tableName: 'Articles',
        retentionDays: 90,
        clock: { now: () => new Date() },
      });
      const result = await reconcile(
        emulators.dynamo,
        articles,
        world,
        (feed) => newsroom.feedUrls[feed] ?? '',
      );
      return { ...result, kills, seed, seconds: Math.round((performance.now() - started) / 100) / 10 };
    } finally {
      await emulators.stop();
    }
  } finally {
    await newsroom.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resolves when the process works: it says where its API is. @throws where it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C')) resolve();
    });
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the start does not say that it is ready: ${said}`));
    }, READY_MS);
    child.once('exit', () => clearTimeout(limit));
    child.once('exit', (code) => reject(new Error(`the start ended with ${code}: ${said}`)));
  });
}

/** Resolves with the first request, or when the process ends without one. */
async function asked(child: ChildProcess, isAsked: () => boolean): Promise<void> {
  child.stderr?.resume();
  while (!isAsked() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
}

function exited(child: ChildProcess): Promise<void> {
  child.stderr?.resume();
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}
