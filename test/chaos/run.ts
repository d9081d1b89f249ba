/** One experiment: publish under faults, stop the faults, drain, reconcile. */
import { createFaults, type Faults, spared } from './faults.ts';
import { startNewsroom } from './newsroom.ts';
import { type Reconciliation, reconcile } from './reconcile.ts';
import { type ChaosStack, startChaosStack } from './stack.ts';
import { createWorld } from './world.ts';

export type ChaosOptions = { feeds: number; entries: number; seed: number };

export type ChaosReport = Reconciliation & {
  seed: number;
  seconds: number;
  /** From the last fault to the last entry's end: by the clock of the experiment, and in fact. */
  recoveryMinutes: number;
  recoverySeconds: number;
  /** Whether it came to rest at all. */
  recovered: boolean;
  invocations: ChaosStack['runs'];
  /** Pages, each version by itself, that were read whole while faults were injected. */
  readUnderFaults: number;
  /** Whole reads of a page beyond one for each of its versions. */
  repeatedReads: number;
  /** Listed but unconfirmed: feeds whose reader never got as far as the latest list. */
  unread: number;
  faults: Record<string, number>;
};

const TICKS_A_ROUND = 4;
/** Feeds that failed come due one by one. */
const DRAIN_TICKS = { atLeast: 300, aFeed: 10 };

export async function runChaos({ feeds, entries, seed }: ChaosOptions): Promise<ChaosReport> {
  const started = performance.now();
  const world = createWorld(seed, feeds, entries);
  const faults = createFaults(seed);
  const newsroom = await startNewsroom(world, faults);
  const stack = await startChaosStack(
    {
      seed,
      newsroomOrigin: newsroom.origin,
      feedUrls: newsroom.feedUrls,
      poison: (url) => url.includes('/gift/'),
    },
    faults,
  );
  try {
    await underFaults(stack, newsroom, faults, world.rounds);
    faults.on = false;
    const readUnderFaults = newsroom.reads.size;
    const quiet = performance.now();
    const since = stack.clock.now().getTime();
    const confirmed = () => world.stories.every(({ feeds: carriers }) => carriers.every(newsroom.confirmed));
    const ticks = DRAIN_TICKS.atLeast + DRAIN_TICKS.aFeed * feeds;
    const recovered = await drain(stack, confirmed, ticks);
    const result = await spared(() => reconcile(stack.dynamo, stack.pipeline.articles, world));
    return {
      ...result,
      seed,
      seconds: seconds(started),
      recoveryMinutes: Math.round((stack.clock.now().getTime() - since) / 60_000),
      recoverySeconds: seconds(quiet),
      recovered,
      invocations: stack.runs,
      readUnderFaults,
      repeatedReads: [...newsroom.reads.values()].reduce((sum, times) => sum + times - 1, 0),
      unread: newsroom.feedUrls.filter((_, feed) => !newsroom.confirmed(feed)).length,
      faults: Object.fromEntries([...faults.injected].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  } finally {
    await stack.stop();
    await newsroom.stop();
  }
}

/** A round a publication, and ticks until every feed has come due in it; now and then the clock jumps. */
async function underFaults(
  stack: ChaosStack,
  newsroom: Awaited<ReturnType<typeof startNewsroom>>,
  faults: Faults,
  rounds: number,
): Promise<void> {
  for (let round = 0; round <= rounds; round++) {
    newsroom.publish(round);
    for (let tick = 0; tick < TICKS_A_ROUND; tick++) {
      if (faults.hits('clock-jump', `tick ${round} ${tick}`)) stack.clock.advance(tick % 2 === 0 ? 180 : -20);
      await stack.tick();
      // A share of the wait for the last feed, so that feeds come due one after the other.
      const untilLast = Math.max(...(await untilDue(stack)));
      stack.clock.advance(Math.max(12, untilLast / (TICKS_A_ROUND - tick)));
    }
  }
}

/** Minutes until each feed is due. */
async function untilDue({ pipeline, clock }: ChaosStack): Promise<number[]> {
  const { items } = await spared(() => pipeline.feeds.list({ limit: 1000, cursor: null }));
  return items.map(({ nextPollAt }) => (Date.parse(nextPollAt) - clock.now().getTime()) / 60_000);
}

/** Ticks on, from one instant at which something is due to the next, until nothing is open. */
async function drain(stack: ChaosStack, confirmed: () => boolean, ticks: number): Promise<boolean> {
  const { ledger } = stack.pipeline;
  for (let tick = 0; tick < ticks; tick++) {
    await stack.tick();
    const open = await spared(() => ledger.open('queued', { before: new Date('2100-01-01'), limit: 1 }));
    if (open.items.length === 0 && confirmed()) return true;
    const untilNext = Math.min(...(await untilDue(stack)));
    stack.clock.advance(open.items.length > 0 ? 31 : Math.max(1, untilNext));
  }
  return false;
}

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

/** What broke of what is promised; empty where nothing did. */
export type Outcome = Reconciliation & Pick<ChaosReport, 'recovered'>;
export function broken(report: Outcome): string[] {
  const { lost, doubled, stale, outdated, halved, recovered } = report;
  return [
    ...Object.entries({ lost, doubled, stale, outdated, halved }).flatMap(([name, count]) =>
      count > 0 ? [`${count} ${name}`] : [],
    ),
    ...(recovered ? [] : ['it did not come to rest']),
  ];
}
