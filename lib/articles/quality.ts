/** Whether a feed's articles lately come worse than they did: a redesign, a consent page, a paywall. */
import type { ArticleListing } from '../model.ts';

export type Read = Pick<ArticleListing, 'completeness' | 'wordCount'>;

/** The newest articles that are judged, and how many before them they are held against. */
const NEWEST = 10;
const BEFORE = 30;
export const LOOK_BACK = NEWEST + BEFORE;
/** Fewer say nothing of what is usual. */
const ENOUGH_BEFORE = 10;
/** Words of the middle article, newest against before: under this share the text has collapsed. */
const COLLAPSE = 0.4;

/**
 * Judges the newest ten of a feed: degraded where most have no text of their own page, or where the middle one
 * has under 0.4 of the words that the middle one of the thirty before had. Needs no memory of its own: a length
 * that has collapsed is the new usual after thirty articles.
 * @param newestFirst up to `LOOK_BACK` articles of one feed.
 * @returns why, in a sentence; null where all is well, or too little is known.
 */
export function degradationOf(newestFirst: readonly Read[]): string | null {
  const newest = newestFirst.slice(0, NEWEST);
  if (newest.length < NEWEST) return null;
  const bare = newest.filter(({ completeness }) => completeness === 'feed-only').length;
  if (bare > NEWEST / 2) return `${bare} of the newest ${NEWEST} articles have no text of their own page`;
  const before = lengths(newestFirst.slice(NEWEST, LOOK_BACK));
  if (before.length < ENOUGH_BEFORE) return null;
  const [now, usual] = [middle(lengths(newest)), middle(before)];
  return now < COLLAPSE * usual ? `the newest articles have ${now} words, those before had ${usual}` : null;
}

const lengths = (articles: readonly Read[]): number[] =>
  articles.flatMap(({ completeness, wordCount }) => (completeness === 'full' ? [wordCount] : []));

const middle = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
