/** From a ledger record to the article its page shows. */
import type { FeedEvidence } from '../articles/extract.ts';
import { feedOnlyArticle } from '../articles/feed-only.ts';
import { FetchFailure } from '../errors.ts';
import { canonicalUrl } from '../feeds/canonical-url.ts';
import type { Feed, LedgerEntry } from '../feeds/feed.ts';
import type { Article } from '../model.ts';
import type { Ingesting } from '../ports.ts';
import { hostOf, incompleteReasonOf } from './assemble.ts';
import { type HostKnowledge, recallHost } from './host-furniture.ts';
import { readOn } from './read-on.ts';

/** A page that was tried this often without an end is what ends it: the article comes from its feed. */
const GIVE_UP_READING_AFTER = 8;
export const GIVEN_UP = {
  code: 'extraction-crashed',
  message: `reading the page was cut short ${GIVE_UP_READING_AFTER} times`,
};

export type PageRead = {
  article: Article;
  failure: FetchFailure | null;
  /** What the host's furniture is known to be; only where a page was read. */
  knowledge?: HostKnowledge;
  givenUp?: true;
};

/** The article of an entry's page; from the feed alone, with the reason, where the page cannot be had. */
export async function readPage(
  pipeline: Ingesting,
  feed: Feed,
  { entry, attempts }: LedgerEntry,
): Promise<PageRead> {
  const { fetcher, robots, extractor } = pipeline;
  const evidence: FeedEvidence = {
    title: entry.title,
    summary: entry.summary,
    contentHtml: entry.contentHtml,
    authors: entry.authors,
    published: entry.published ?? entry.updated,
    language: feed.settings.language ?? feed.language,
  };
  const url = entry.link === null ? null : canonicalUrl(entry.link);
  if (url === null)
    return { article: feedOnlyArticle(entry.link ?? feed.url, evidence, 'no-link'), failure: null };
  if (!feed.settings.extraction)
    return { article: feedOnlyArticle(url, evidence, 'extraction-off'), failure: null };
  if (attempts >= GIVE_UP_READING_AFTER)
    return { article: feedOnlyArticle(url, evidence, 'extraction-crashed'), failure: null, givenUp: true };
  try {
    if (!(await robots.allowed(url)))
      return { article: feedOnlyArticle(url, evidence, 'robots-disallowed'), failure: null };
    const { finalUrl, contentType, body } = await fetcher.fetch({
      url,
      kind: 'page',
      ...(feed.settings.userAgent === null ? {} : { userAgent: feed.settings.userAgent }),
    });
    const page = { url: finalUrl, ...(contentType === null ? {} : { contentType }), body };
    const knowledge = await recallHost(pipeline, hostOf(finalUrl) ?? finalUrl);
    const read = await extractor.extract(page, evidence, knowledge.furniture);
    return { ...(await readOn(pipeline, feed, read, evidence, knowledge.furniture)), knowledge };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { article: feedOnlyArticle(url, evidence, incompleteReasonOf(error.code)), failure: error };
  }
}
