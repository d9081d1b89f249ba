/**
 * An article's item must stay under DynamoDB's 400 KB, whatever its page and its feed say. No honest article comes near
 * any of these; of what is counted the first stay, and companies come with the most relevant first.
 */
import type { StoredArticle } from '../model.ts';
import { cut } from '../text/cut.ts';

/** Characters; one takes up to three bytes. */
const TITLE = 1000;
const NAME = 100;
const URL = 2000;
const SENTENCE = 600;
const SUMMARY_SENTENCE = 2000;
const REMOVED = 30_000;
const ALL_EVIDENCE = 20_000;
/** Companies, organisations, and mentions of all of them. */
const COMPANIES = 500;
const ORGANISATIONS = 100;
const MENTIONS = 1000;
const COMPANY_LINES = 20;

export function withinItem(article: StoredArticle): StoredArticle {
  let mentions = MENTIONS;
  let evidence = ALL_EVIDENCE;
  /** As many as are left; one company's many do not take those of the others. */
  const some = <Mention extends { text: string }>(all: readonly Mention[]): Mention[] => {
    const kept = all.slice(0, Math.min(mentions, Math.max(1, MENTIONS / 5)));
    mentions -= kept.length;
    return kept.map((mention) => ({ ...mention, text: cut(mention.text, NAME) }));
  };
  return {
    ...article,
    url: cut(article.url, URL),
    canonicalUrl: cut(article.canonicalUrl, URL),
    title: cut(article.title, TITLE),
    byline: orNull(article.byline, (byline) => cut(byline, NAME)),
    siteName: orNull(article.siteName, (name) => cut(name, NAME)),
    image: orNull(article.image, (image) => (image.length > URL ? null : image)),
    summary: {
      ...article.summary,
      sentences: article.summary.sentences.map((sentence) => cut(sentence, SUMMARY_SENTENCE)),
      headline: orNull(article.summary.headline, (headline) => cut(headline, TITLE)),
      companies: article.summary.companies.slice(0, COMPANY_LINES),
    },
    sentimentEvidence: orNull(article.sentimentEvidence, (sentence) => cut(sentence, SENTENCE)),
    tickers: article.tickers.slice(0, COMPANIES).map((ticker) => {
      const sentence = orNull(ticker.evidence, (text) => cut(text, SENTENCE));
      evidence -= sentence?.length ?? 0;
      return { ...ticker, evidence: evidence < 0 ? null : sentence, mentions: some(ticker.mentions) };
    }),
    organisations: article.organisations
      .slice(0, ORGANISATIONS)
      .map(({ name, mentions: all }) => ({ name: cut(name, NAME), mentions: some(all) })),
    topics: article.topics.map(({ topic, evidence: sentence }) => ({
      topic,
      evidence: cut(sentence, SENTENCE),
    })),
    removed: firstOf(article.removed),
  };
}

const orNull = <Value, Result>(value: Value | null, map: (value: Value) => Result): Result | null =>
  value === null ? null : map(value);

/** The first passages that fit; what a page has beyond them is furniture of the same kind. */
function firstOf(removed: StoredArticle['removed']): StoredArticle['removed'] {
  let left = REMOVED;
  return removed.filter(({ text }) => {
    left -= text.length + 30;
    return left >= 0;
  });
}
