/**
 * Mutated feeds and pages against the parsers: no crash, no hang, flat memory.
 *
 *     npm run fuzz -- --feeds 20000 --pages 5000 --seed 1
 *     npm run fuzz -- --seed 1 --show page:17     # writes that document to standard output
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProcessPool, type ProcessPool } from '../../lib/isolation/process-pool.ts';
import { contentType, mutate } from './mutate.ts';
import { rngOf } from './random.ts';
import { type Kind, seedDocument } from './seeds.ts';
import type { FuzzJob, FuzzResult } from './worker.ts';

const DEADLINE_MS = 5000;
const HEAP_MB = 400;
/** The live heap may grow by this after warm-up. */
const GROWTH_MB = 40;

export type Report = {
  kind: Kind;
  documents: number;
  outcomes: Record<string, number>;
  /** What went wrong, with the documents it went wrong on. */
  defects: Map<string, number[]>;
  medianMs: number;
  slowestMs: number;
  /** Smallest live heap seen in each tenth of the run. */
  liveMb: number[];
};

export function documentOf(kind: Kind, seed: string, n: number): FuzzJob {
  const rng = rngOf(`${seed}:${kind}:${n}`);
  return { kind, contentType: contentType(rng), body: mutate(seedDocument(kind, rng), rng) };
}

function workerPool(): ProcessPool {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const entry = { url: new URL('./worker.ts', import.meta.url), execArgv: ['--expose-gc', '--import', tsx] };
  return createProcessPool({ entry, deadlineMs: DEADLINE_MS, maxHeapMb: HEAP_MB, processes: 1 });
}

function isResult(value: unknown): value is FuzzResult {
  return typeof value === 'object' && value !== null && 'outcome' in value && 'liveMb' in value;
}

export async function fuzz(kind: Kind, documents: number, seed: string): Promise<Report> {
  const pool = workerPool();
  const outcomes: Record<string, number> = {};
  const defects = new Map<string, number[]>();
  const times: number[] = [];
  const heaps: number[] = [];
  for (let n = 0; n < documents; n++) {
    const answer = await pool.run(documentOf(kind, seed, n));
    const result = 'value' in answer && isResult(answer.value) ? answer.value : null;
    const outcome = result?.outcome ?? ('failure' in answer ? answer.failure : 'no result');
    const defect = result ? result.defect : outcome;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (defect !== null) defects.set(defect, [...(defects.get(defect) ?? []), n]);
    times.push(result?.ms ?? DEADLINE_MS);
    if (result?.liveMb) heaps.push(result.liveMb);
  }
  await pool.close();
  const sorted = [...times].sort((a, b) => a - b);
  const tenth = Math.max(1, Math.ceil(heaps.length / 10));
  const liveMb = Array.from({ length: Math.ceil(heaps.length / tenth) }, (_, n) =>
    Math.min(...heaps.slice(n * tenth, (n + 1) * tenth)),
  );
  const medianMs = sorted[sorted.length >> 1] ?? 0;
  return { kind, documents, outcomes, defects, medianMs, slowestMs: sorted.at(-1) ?? 0, liveMb };
}

/** Growth of the live heap from the second tenth of a run, when everything is warm, to its last; MB. */
export const growthOf = ({ liveMb }: Report): number => (liveMb.at(-1) ?? 0) - (liveMb[1] ?? liveMb[0] ?? 0);

function print({ kind, documents, outcomes, defects, medianMs, slowestMs, liveMb }: Report): void {
  const counts = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  console.log(
    `${kind}: ${documents} documents, median ${medianMs.toFixed(1)} ms, slowest ${slowestMs.toFixed(0)} ms`,
  );
  console.log(`  outcomes: ${counts.map(([name, count]) => `${name} ${count}`).join(', ')}`);
  console.log(`  live heap by tenths, MB: ${liveMb.map((mb) => mb.toFixed(0)).join(' ')}`);
  for (const [defect, where] of defects)
    console.log(
      `  DEFECT ${defect} (${where.length}; ${where
        .slice(0, 5)
        .map((n) => `${kind}:${n}`)
        .join(', ')})`,
    );
}

function show(name: string, seed: string): number {
  const [kind, n] = name.split(':');
  if ((kind !== 'feed' && kind !== 'page') || !/^\d+$/.test(n ?? '')) {
    console.error('--show takes feed:N or page:N');
    return 2;
  }
  process.stdout.write(documentOf(kind, seed, Number(n)).body);
  return 0;
}

const USAGE = 'usage: npm run fuzz -- [--feeds N] [--pages N] [--seed TEXT] [--show feed:N|page:N]';

function optionsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        feeds: { type: 'string', default: '2000' },
        pages: { type: 'string', default: '500' },
        seed: { type: 'string', default: '1' },
        show: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}

/** Exit code: 0 where nothing was found, 1 where something was, 2 for options that cannot be used. */
export async function run(args: string[]): Promise<number> {
  const values = optionsOf(args);
  if (values === null || values.help) {
    console.log(USAGE);
    return values === null ? 2 : 0;
  }
  if (values.show !== undefined) return show(values.show, values.seed);
  let failed = false;
  for (const [kind, count] of [
    ['feed', Number(values.feeds)],
    ['page', Number(values.pages)],
  ] as const) {
    if (!Number.isInteger(count) || count < 0) {
      console.error(`--${kind}s takes a number of documents`);
      return 2;
    }
    const report = await fuzz(kind, count, values.seed);
    print(report);
    failed ||= report.defects.size > 0 || growthOf(report) > GROWTH_MB;
  }
  return failed ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await run(process.argv.slice(2));
