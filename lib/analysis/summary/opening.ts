import type { SentenceSpan } from '../sentences.ts';
import type { Eligibility } from './eligible.ts';
import { isScene } from './substance.ts';
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

/** Characters of a teaser, and how many sentences after it are asked which part of them it has told. */
const LONGEST_TEASER = 400;
const ASKED = 5;
const TOLD_AGAIN = 0.2;

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
  const first = paragraphEnd(0);
  const scenic = sentences.slice(0, first).some((one) => isScene(one.text));
  const scene =
    scenic && first < sentences.length && !sentences.slice(0, first).some((_, i) => tells(i)) ? first : 0;

  const stands = (i: number): boolean => judged[i]?.fit === true && judged[i].captionLike < 0.5;
  const from = sentences.findIndex((_, i) => i >= scene && stands(i));
  if (from < 0) return { scene, from: 0, to: 0, teaser: false };
  const to = paragraphEnd(from);
  const standing = sentences.slice(from, to).flatMap((_, i) => (stands(from + i) ? [from + i] : []));
  const told = new Set(standing.flatMap((i) => [...(stems[i] ?? [])]));
  const length = (sentences[to - 1]?.end ?? 0) - (sentences[from]?.start ?? 0);
  const again = stems
    .slice(to, to + ASKED)
    .some((after) => after.size >= 4 && share(after, told) >= TOLD_AGAIN);
  return { scene, from, to, teaser: standing.length >= 2 && length <= LONGEST_TEASER && again };
}
