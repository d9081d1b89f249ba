/** The process in which pages are read. Bundled as `extract-worker.mjs` beside the function that uses it. */
import type { CleanOptions } from '../articles/clean/clean.ts';
import { type FeedEvidence, type Page, readArticle } from '../articles/extract.ts';
import { serveJobs } from './jobs.ts';

export type ExtractJob = {
  page: Page;
  evidence: FeedEvidence | undefined;
  cleaning: CleanOptions | undefined;
};

serveJobs(({ page, evidence, cleaning }: ExtractJob) => readArticle(page, evidence, cleaning));
