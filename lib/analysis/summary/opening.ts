import type { SentenceSpan } from '../sentences.ts';
import type { Eligibility } from './eligible.ts';
import { share } from './words.ts';

/** How an article begins; indices of its sentences. */
export type Opening = {
  /** So many sentences paint a scene before the news. */
  scene: number;
  /** The paragraph that opens the article, captions and the scene aside: from its first sentence to the one after it. */
  from: number;
  to: number;
  /** Whether that paragraph is an editor's teaser: short, and told again after it. */
  teaser: boolean;
};

/** Characters of a teaser, and of what may stand in a summary from it. */
const LONGEST_TEASER = 400;
const SHORTEST_TEASER = 100;
/** A paragraph is told again where one of so many sentences after it, of so many stems, has that part of them from it. */
const ASKED = 5;
const SHORTEST = 4;
const TOLD_AGAIN = 0.2;

/**
 * `tells` says of a sentence whether it has a figure, a company or a word of the headline. A first paragraph without,
 * before one with, paints a scene, as features and columns begin; unless it is told again, which makes it a teaser.
 */
export function findOpening(
  sentences: readonly SentenceSpan[],
  text: string,
  judged: readonly Eligibility[],
  stems: readonly ReadonlySet<string>[],
  tells: (index: number) => boolean,
): Opening {
  const paragraphEnd = (from: number): number => {
    const start = sentences[from]?.start ?? 0;
    const end = sentences.findIndex((one, i) => i > from && text.slice(start, one.start).includes('\n'));
    return end < 0 ? sentences.length : end;
  };
  const toldAgain = (told: ReadonlySet<string>, from: number): boolean =>
    stems
      .slice(from, from + ASKED)
      .some((after) => after.size >= SHORTEST && share(after, told) >= TOLD_AGAIN);
  const stemsOf = (from: number, to: number): ReadonlySet<string> =>
    new Set(stems.slice(from, to).flatMap((one) => [...one]));
  const telling = (from: number, to: number): number =>
    sentences.slice(from, to).filter((_, i) => tells(from + i)).length;

  const first = paragraphEnd(0);
  const painted =
    first >= 2 &&
    telling(0, first) === 0 &&
    telling(first, paragraphEnd(first)) >= 2 &&
    !toldAgain(stemsOf(0, first), first);
  const scene = painted ? first : 0;

  const stands = (i: number): boolean => judged[i]?.fit === true && judged[i].captionLike < 0.5;
  const from = sentences.findIndex((_, i) => i >= scene && stands(i));
  if (from < 0) return { scene, from: 0, to: 0, teaser: false };
  const to = paragraphEnd(from);
  // What may not stand in a summary is part of a teaser all the same: `Was bedeutet das für Anleger?`
  let start = from;
  while (start > 0 && !text.slice(sentences[start - 1]?.end, sentences[from]?.start).includes('\n'))
    start -= 1;
  const length = (sentences[to - 1]?.end ?? 0) - (sentences[start]?.start ?? 0);
  const said = sentences
    .slice(from, to)
    .reduce((sum, one, i) => sum + (stands(from + i) ? one.text.length : 0), 0);
  const short = to - start >= 2 && said >= SHORTEST_TEASER && length <= LONGEST_TEASER;
  return { scene, from, to, teaser: short && toldAgain(stemsOf(start, to), to) };
}
