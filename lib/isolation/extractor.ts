/** `extractArticle` where a page that hangs, crashes or exhausts memory costs that page only. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { CleanOptions } from '../articles/clean/clean.ts';
import type { FeedEvidence, Page, ReadArticle } from '../articles/extract.ts';
import { feedOnlyArticle } from '../articles/feed-only.ts';
import { Continuation } from '../articles/page/continuation.ts';
import { Article } from '../model.ts';
import type { ExtractJob } from './extract-worker.ts';
import { createProcessPool, type ProcessPoolOptions } from './process-pool.ts';

export type ExtractorOptions = {
  /** For one page. Default 20 s: a cold process on a busy machine takes most of ten. */
  deadlineMs?: number;
  /** JavaScript heap of a process. Default 256 MB. */
  maxHeapMb?: number;
  /** Pages read at the same time. Default 1. */
  processes?: number;
  /** Default: `extractArticle` in a process of its own. */
  entry?: ProcessPoolOptions['entry'];
};

export type Extractor = {
  /**
   * The article of a page. One that cannot be read in time comes from the feed alone, with `timeout` or
   * `extraction-crashed` as its reason.
   */
  extract(page: Page, evidence?: FeedEvidence, cleaning?: CleanOptions): Promise<ReadArticle>;
  close(): Promise<void>;
};

/** Where the worker's module lies: beside the bundle, or in development the source, which tsx loads. */
export function workerEntry(moduleUrl: string): ProcessPoolOptions['entry'] {
  if (!moduleUrl.endsWith('.ts')) return { url: new URL('./extract-worker.mjs', moduleUrl), execArgv: [] };
  const tsx = pathToFileURL(createRequire(moduleUrl).resolve('tsx'));
  return { url: new URL('./extract-worker.ts', moduleUrl), execArgv: ['--import', tsx.href] };
}

const Answer = Article.extend({ continuation: Continuation.optional() });

const NO_EVIDENCE: FeedEvidence = {
  title: null,
  summary: null,
  contentHtml: null,
  authors: [],
  published: null,
  language: null,
};

/** Workers start with the first page and end with `close`; an idle one does not keep this process alive. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const {
    deadlineMs = 20_000,
    maxHeapMb = 256,
    processes = 1,
    entry = workerEntry(import.meta.url),
  } = options;
  const pool = createProcessPool({ entry, deadlineMs, maxHeapMb, processes });
  return {
    async extract(page, evidence, cleaning) {
      const job: ExtractJob = { page, evidence, cleaning };
      const outcome = await pool.run(job);
      if ('failure' in outcome) {
        const reason = outcome.failure === 'timeout' ? 'timeout' : 'extraction-crashed';
        return feedOnlyArticle(page.url, evidence ?? NO_EVIDENCE, reason, {
          disabledRules: cleaning?.disabledRules ?? [],
        });
      }
      return Answer.parse(outcome.value);
    },
    close: () => pool.close(),
  };
}
