/** One article out of the pages it is spread over. */
import type { Article } from '../model.ts';

const MIN_COMPARED = 40;
/** A page of which so much was there already is the same page again. */
const MAX_REPEATED = 0.5;

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * The first page with the text of the second behind it, without the paragraphs that every page repeats. Null where
 * the second goes on with nothing: it is another article, the same page again, or no article at all.
 */
export function joinPages(first: Article, second: Article): Article | null {
  if (second.completeness !== 'full' || !sameStory(first, second)) return null;
  const seen = new Set(first.text.split('\n\n').map(words));
  const paragraphs = second.text.split('\n\n');
  const fresh = paragraphs.filter(
    (paragraph) => paragraph.length < MIN_COMPARED || !seen.has(words(paragraph)),
  );
  const [all, added] = [wordsIn(second.text), wordsIn(fresh.join(' '))];
  if (added === 0 || all - added > all * MAX_REPEATED) return null;
  const text = [first.text, ...fresh].filter((part) => part !== '').join('\n\n');
  return { ...first, text, wordCount: wordsIn(text), removed: [...first.removed, ...second.removed] };
}

/**
 * The better of a page that holds only a part and its alternative (AMP, all on one page): where it came from and
 * what is known of it stays, the text is the longer one.
 */
export function preferLonger(page: Article, alternative: Article): Article {
  const better = alternative.completeness === 'full' && alternative.text.length > page.text.length;
  if (!better || !sameStory(page, alternative)) return page;
  return {
    ...alternative,
    url: page.url,
    canonicalUrl: page.canonicalUrl,
    title: page.title ?? alternative.title,
    byline: page.byline ?? alternative.byline,
    siteName: page.siteName ?? alternative.siteName,
    published: page.published ?? alternative.published,
    modified: page.modified ?? alternative.modified,
    image: page.image ?? alternative.image,
  };
}

/** Pages of one article share most words of their titles; a page without a title says nothing. */
function sameStory(a: Article, b: Article): boolean {
  if (a.title === null || b.title === null) return true;
  const [x, y] = [new Set(words(a.title).split(' ')), new Set(words(b.title).split(' '))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= Math.min(x.size, y.size) * 0.5;
}
