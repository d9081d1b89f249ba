import { assignStory, storyOf } from '../../lib/stories/assign.ts';
import { nodeOf } from '../../lib/stories/cluster.ts';
import { digestOf } from '../../lib/stories/digest.ts';
import { MemoryStoryPort } from '../stories/memory-port.ts';
import { generateDay } from './newsday.ts';
import { generateWireDay } from './wire-day.ts';

/** What either generated day is made of. */
type Told = {
  articleId: string;
  publishedAt: string;
  title: string;
  text: string;
  event: number | string;
  kind: string;
};

export type StoriesBench = {
  articles: number;
  /** Of the pairs put into one story, those that belong together, and the other way round. */
  precision: number;
  recall: number;
  /** How many of the further reports of an event are in the story of its first. */
  recallByKind: Record<string, number>;
  /** The most reports of different events in one story. */
  mostEvents: number;
  readsPerArticle: number;
  writesPerArticle: number;
  millisecondsPerArticle: number;
};

export const run = async () => ({ first: await runFirst(), second: await runSecond() });

/** Clusters the first generated day, of which the rules were made. */
export const runFirst = (articles = 5_000): Promise<StoriesBench> => cluster(generateDay(articles));

/** Clusters the second one: agency copies, live reports, corrections, notices and market reports of one pattern. */
export const runSecond = (articles = 4_000, seed = 41): Promise<StoriesBench> =>
  cluster(generateWireDay(articles, seed));

/** Clusters a day in the order of arrival against a store in memory. */
async function cluster(day: readonly Told[]): Promise<StoriesBench> {
  const port = new MemoryStoryPort();
  const started = performance.now();
  for (const { articleId, publishedAt, title, text } of day) {
    await assignStory({ node: nodeOf(publishedAt, articleId), digest: digestOf({ title, text }) }, port);
  }
  const elapsed = performance.now() - started;
  const [reads, writes] = [port.reads, port.writes];
  const stories = new Map<Told, string>();
  for (const report of day)
    stories.set(report, await storyOf(nodeOf(report.publishedAt, report.articleId), port));
  return {
    articles: day.length,
    ...scores(day, stories),
    readsPerArticle: reads / day.length,
    writesPerArticle: writes / day.length,
    millisecondsPerArticle: elapsed / day.length,
  };
}

function scores(day: readonly Told[], stories: ReadonlyMap<Told, string>) {
  const pairs = (key: (report: Told) => string): number => {
    const sizes = new Map<string, number>();
    for (const report of day) sizes.set(key(report), (sizes.get(key(report)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const both = pairs((report) => `${stories.get(report)} ${report.event}`);
  const first = new Map(
    day.filter(({ kind }) => kind === 'first').map((report) => [report.event, stories.get(report)]),
  );
  const further = day.filter(({ kind, event }) => kind !== 'first' && first.has(event));
  const recallByKind = Object.fromEntries(
    [...new Set(further.map(({ kind }) => kind))].sort().map((kind) => {
      const those = further.filter((report) => report.kind === kind);
      const found = those.filter((report) => stories.get(report) === first.get(report.event));
      return [kind, found.length / those.length];
    }),
  );
  const events = new Map<string, Set<number | string>>();
  for (const report of day) {
    const story = stories.get(report) ?? '';
    events.set(story, (events.get(story) ?? new Set()).add(report.event));
  }
  return {
    precision: both / pairs((report) => stories.get(report) ?? ''),
    recall: both / pairs((report) => String(report.event)),
    recallByKind,
    mostEvents: Math.max(...[...events.values()].map(({ size }) => size)),
  };
}
