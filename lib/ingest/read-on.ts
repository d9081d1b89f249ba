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

/** The article, and what kept a further page of it from being read. */
export type ReadOn = { article: Article; failure: FetchFailure | null };

/** What a further page shows; null where robots.txt forbids to read it. */
type Further = ReadArticle | FetchFailure | null;

/** Where a further page cannot be had, the article ends with the page before it, and is called partial. */
export async function readOn(
  pipeline: Reading,
  feed: Feed,
  { continuation, ...first }: ReadArticle,
  evidence: FeedEvidence,
  cleaning: CleanOptions,
): Promise<ReadOn> {
  if (!continuation) return { article: first, failure: null };
  const read = (url: string) => readAt(pipeline, feed, url, evidence, cleaning);
  const { singlePage, nextPage, amp } = continuation;
  let article: Article = first;
  if (first.completeness === 'full' && nextPage !== null && singlePage !== null) {
    article = longer(article, await read(singlePage));
    if (article !== first) return { article, failure: null };
  }
  let failure: FetchFailure | null = null;
  if (first.completeness === 'full' && nextPage !== null)
    ({ article, failure } = await followPages(article, nextPage, read));
  if (amp !== null && (article.completeness !== 'full' || article.wordCount < SHORT_WORDS)) {
    const better = longer(article, await read(amp));
    if (better !== article) return { article: better, failure: null };
  }
  return { article, failure };
}

const longer = (article: Article, alternative: Further): Article =>
  alternative === null || alternative instanceof FetchFailure ? article : preferLonger(article, alternative);

async function followPages(
  first: Article,
  nextPage: string,
  read: (url: string) => Promise<Further>,
): Promise<ReadOn> {
  let article = first;
  let next: string | null = nextPage;
  for (let page = 0; page < MAX_FURTHER_PAGES && next !== null; page++) {
    const further: Further = await read(next);
    if (further === null || further instanceof FetchFailure)
      return { article: partOf(article), failure: further };
    const joined = joinPages(article, further);
    if (!joined) return { article, failure: null };
    article = joined;
    next = further.continuation?.nextPage ?? null;
  }
  return { article: next === null ? article : partOf(article), failure: null };
}

const partOf = (article: Article): Article => ({
  ...article,
  completeness: 'partial',
  incompleteReason: 'pages-missing',
});

async function readAt(
  { fetcher, robots, extractor }: Reading,
  feed: Feed,
  url: string,
  evidence: FeedEvidence,
  cleaning: CleanOptions,
): Promise<Further> {
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
    return error;
  }
}
