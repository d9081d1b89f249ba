import { assignStory, PER_KEY } from '../../lib/stories/assign.ts';
import { nodeOf } from '../../lib/stories/cluster.ts';
import { digestOf } from '../../lib/stories/digest.ts';
import { MemoryStoryPort } from '../stories/memory-port.ts';
import { generateDay, type Report } from './newsday.ts';

export type StoriesBench = {
  articles: number;
  /** Of the pairs put into one story, those that belong together, and the other way round. */
  precision: number;
  recall: number;
  recallByKind: Record<string, number>;
  readsPerArticle: number;
  writesPerArticle: number;
  millisecondsPerArticle: number;
};

/** Clusters a generated day in the order of arrival against a store in memory. */
export async function run(articles = 5_000): Promise<StoriesBench> {
  const day = generateDay(articles);
  const port = new MemoryStoryPort();
  const started = performance.now();
  for (const { articleId, publishedAt, title, text } of day) {
    await assignStory({ node: nodeOf(publishedAt, articleId), digest: digestOf({ title, text }) }, port);
  }
  const elapsed = performance.now() - started;
  const [reads, writes] = [port.reads, port.writes];
  const stories = new Map<Report, string>();
  const { storyOf } = await import('../../lib/stories/assign.ts');
  for (const report of day)
    stories.set(report, await storyOf(nodeOf(report.publishedAt, report.articleId), port));
  return {
    articles,
    ...pairScores(day, stories),
    readsPerArticle: reads / articles,
    writesPerArticle: writes / articles,
    millisecondsPerArticle: elapsed / articles,
  };
}

function pairScores(day: readonly Report[], stories: ReadonlyMap<Report, string>) {
  const pairs = (key: (report: Report) => string): number => {
    const sizes = new Map<string, number>();
    for (const report of day) sizes.set(key(report), (sizes.get(key(report)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const both = pairs((report) => `${stories.get(report)} ${report.event}`);
  const recallByKind: Record<string, number> = {};
  const first = new Map(
    day.filter(({ kind }) => kind === 'first').map((report) => [report.event, stories.get(report)]),
  );
  for (const kind of ['copy', 'rewrite', 'report', 'other-language']) {
    const those = day.filter((report) => report.kind === kind && first.has(report.event));
    recallByKind[kind] =
      those.filter((report) => stories.get(report) === first.get(report.event)).length / those.length;
  }
  return {
    precision: both / pairs((report) => stories.get(report) ?? ''),
    recall: both / pairs((report) => String(report.event)),
    recallByKind,
  };
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify({ perKey: PER_KEY, ...(await run(Number(process.argv[2] ?? 5_000))) }, null, 2));
}
