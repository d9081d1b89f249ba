/** From a ledger record to the article its page shows. */
import type { FeedEvidence } from '../articles/extract.ts';
import { feedOnlyArticle } from '../articles/feed-only.ts';
import { FetchFailure } from '../errors.ts';
import { canonicalUrl } from '../feeds/canonical-url.ts';
import type { Feed, LedgerEntry } from '../feeds/feed.ts';
import type { Article, IncompleteReason } from '../model.ts';
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
  const { fetcher, robots, extractor, cleaning } = pipeline;
  const evidence: FeedEvidence = {
    title: entry.title,
    summary: entry.summary,
    contentHtml: entry.contentHtml,
    authors: entry.authors,
    published: entry.published ?? entry.updated,
    language: feed.settings.language ?? feed.language,
  };
  const fromFeed = (link: string, reason: IncompleteReason) =>
    feedOnlyArticle(link, evidence, reason, cleaning);
  const url = entry.link === null ? null : canonicalUrl(entry.link);
  if (url === null) return { article: fromFeed(entry.link ?? feed.url, 'no-link'), failure: null };
  if (!feed.settings.extraction) return { article: fromFeed(url, 'extraction-off'), failure: null };
  if (attempts >= GIVE_UP_READING_AFTER)
    return { article: fromFeed(url, 'extraction-crashed'), failure: null, givenUp: true };
  try {
    if (!(await robots.allowed(url))) return { article: fromFeed(url, 'robots-disallowed'), failure: null };
    const { finalUrl, contentType, body } = await fetcher.fetch({
      url,
      kind: 'page',
      ...(feed.settings.userAgent === null ? {} : { userAgent: feed.settings.userAgent }),
    });
    const page = { url: finalUrl, ...(contentType === null ? {} : { contentType }), body };
    const knowledge = await recallHost(pipeline, hostOf(finalUrl) ?? finalUrl);
    const options = { ...cleaning, knownFurniture: knowledge.furniture };
    const read = await extractor.extract(page, evidence, options);
    return { ...(await readOn(pipeline, feed, read, evidence, options)), knowledge };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { article: fromFeed(url, incompleteReasonOf(error.code)), failure: error };
  }
}
