/** Parses what the fuzzer sends, and judges what came of it. */
import { extractArticle } from '../../lib/articles/extract.ts';
import { FeedUnreadable } from '../../lib/errors.ts';
import { parseFeed } from '../../lib/feeds/parse.ts';
import { serveJobs } from '../../lib/isolation/jobs.ts';
import { Article, ParsedFeed } from '../../lib/model.ts';
import type { Kind } from './seeds.ts';

export type FuzzJob = { kind: Kind; contentType: string; body: Uint8Array };

/** `outcome` is a count's name; `defect` what should not have happened; `liveMb` the heap after a collection, now and then. */
export type FuzzResult = { outcome: string; defect: string | null; ms: number; liveMb: number | null };

const URL_OF_DOCUMENT = 'https://news.example/path/';

async function judge({
  kind,
  contentType,
  body,
}: FuzzJob): Promise<{ outcome: string; defect: string | null }> {
  const document = { url: URL_OF_DOCUMENT, ...(contentType ? { contentType } : {}), body };
  if (kind === 'page') return judgePage(extractArticle(document));
  try {
    return judgeFeed(await parseFeed(document));
  } catch (error) {
    if (error instanceof FeedUnreadable) return { outcome: error.code, defect: null };
    throw error;
  }
}

function judgePage(article: unknown) {
  const parsed = Article.safeParse(article);
  if (!parsed.success)
    return { outcome: 'invalid', defect: `invalid: ${parsed.error.issues[0]?.path.join('.')}` };
  const { completeness, incompleteReason, text } = parsed.data;
  const odd =
    (completeness === 'full') !== (incompleteReason === null)
      ? 'full, and a reason why not'
      : completeness === 'full' && text.trim() === ''
        ? 'full without a text'
        : null;
  return { outcome: incompleteReason ?? 'full', defect: odd };
}

function judgeFeed(feed: unknown) {
  const parsed = ParsedFeed.safeParse(feed);
  if (!parsed.success)
    return { outcome: 'invalid', defect: `invalid: ${parsed.error.issues[0]?.path.join('.')}` };
  const { entries } = parsed.data;
  const relative = entries.find(
    ({ link }) => link !== null && !(/^https?:/i.test(link) && URL.canParse(link)),
  );
  return {
    outcome: entries.length > 0 ? parsed.data.format : 'no entries',
    defect: relative ? 'a link that is no absolute URL' : null,
  };
}

/** Documents between two looks at the heap. */
const COLLECT_EVERY = 20;

let done = 0;
serveJobs(async (job: FuzzJob): Promise<FuzzResult> => {
  const started = performance.now();
  let result: { outcome: string; defect: string | null };
  try {
    result = await judge(job);
  } catch (error) {
    const where = error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : String(error);
    result = { outcome: 'thrown', defect: `thrown: ${where}` };
  }
  const ms = performance.now() - started;
  if (++done % COLLECT_EVERY !== 0) return { ...result, ms, liveMb: null };
  globalThis.gc?.();
  return { ...result, ms, liveMb: process.memoryUsage().heapUsed / 2 ** 20 };
});
