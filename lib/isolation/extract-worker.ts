/** The process in which pages are read. Bundled as `extract-worker.mjs` beside the function that uses it. */
import { extractArticle, type FeedEvidence, type Page } from '../articles/extract.ts';
import { serveJobs } from './jobs.ts';

export type ExtractJob = { page: Page; evidence: FeedEvidence | undefined };

serveJobs(({ page, evidence }: ExtractJob) => extractArticle(page, evidence));
