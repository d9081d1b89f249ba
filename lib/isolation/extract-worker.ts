/** The process in which pages are read. Bundled as `extract-worker.mjs` beside the function that uses it. */
import { type FeedEvidence, type Page, readArticle } from '../articles/extract.ts';
import { serveJobs } from './jobs.ts';

export type ExtractJob = {
  page: Page;
  evidence: FeedEvidence | undefined;
  furniture: ReadonlySet<string> | undefined;
};

serveJobs(({ page, evidence, furniture }: ExtractJob) => readArticle(page, evidence, furniture));
