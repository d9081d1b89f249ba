/** Reads what an article's first page does not hold: its further pages, or its AMP version. */
import type { CleanOptions } from '../articles/clean/clean.ts';
import type { FeedEvidence, ReadArticle } from '../articles/extract.ts';
import { joinPages, preferLonger } from '../articles/join-pages.ts';
import { FetchFailure } from '../errors.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Article } from '../model.ts';
import type { Ingesting } from '../ports.ts';

/** Pages behind the first that are read at the most. */
const MAX_FURTHER_PAGES = 9;
/** A shorter text may be an opening that is to be read on elsewhere. */
const SHORT_WORDS = 120;

type Reading = Pick<Ingesting, 'fetcher' | 'robots' | 'extractor'>;

/** Where a further page cannot be had, the article ends with the page before it. */
export async function readOn(
  pipeline: Reading,
  feed: Feed,
  { continuation, ...first }: ReadArticle,
  evidence: FeedEvidence,
  cleaning: CleanOptions,
): Promise<Article> {
  if (!continuation) return first;
  const read = (url: string) => readAt(pipeline, feed, url, evidence, cleaning);
  const { singlePage, nextPage, amp } = continuation;
  let article: Article = first;
  if (first.completeness === 'full' && nextPage !== null && singlePage !== null) {
    const whole = await read(singlePage);
    if (whole) article = preferLonger(article, whole);
    if (article !== first) return article;
  }
  if (first.completeness === 'full') article = await followPages(article, nextPage, read);
  if (amp !== null && (article.completeness !== 'full' || article.wordCount < SHORT_WORDS)) {
    const alternative = await read(amp);
    if (alternative) article = preferLonger(article, alternative);
  }
  return article;
}

async function followPages(
  first: Article,
  nextPage: string | null,
  read: (url: string) => Promise<ReadArticle | null>,
): Promise<Article> {
  let article = first;
  let next = nextPage;
  for (let page = 0; page < MAX_FURTHER_PAGES && next !== null; page++) {
    const further = await read(next);
    const joined = further && joinPages(article, further);
    if (!joined) break;
    article = joined;
    next = further.continuation?.nextPage ?? null;
  }
  return article;
}

async function readAt(
  { fetcher, robots, extractor }: Reading,
  feed: Feed,
  url: string,
  evidence: FeedEvidence,
  cleaning: CleanOptions,
): Promise<ReadArticle | null> {
  try {
    if (!(await robots.allowed(url))) return null;
    const { finalUrl, contentType, body } = await fetcher.fetch({
      url,
      kind: 'page',
      ...(feed.settings.userAgent === null ? {} : { userAgent: feed.settings.userAgent }),
    });
    // Of these pages only their own text is wanted, never the feed's in its place.
    const { title, language, published } = evidence;
    return await extractor.extract(
      { url: finalUrl, ...(contentType === null ? {} : { contentType }), body },
      { title, language, published, summary: null, contentHtml: null, authors: [] },
      cleaning,
    );
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return null;
  }
}
