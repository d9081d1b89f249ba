import type { Candidate, Weights } from './rank.ts';
import { share } from './words.ts';

/** So many candidates are tried in every combination: 16 give 696 sets of up to three. */
const POOL = 16;

/**
 * The best set of sentences under the limits, in the order of the text. Every set is tried rather than built
 * greedily, because what leans on its predecessor is only worth something together with it.
 */
export function selectSentences(
  candidates: readonly Candidate[],
  limits: { maxSentences: number; maxChars: number },
  weights: Weights,
): Candidate[] {
  const pool = [...candidates]
    .sort((a, b) => b.prior - a.prior || a.index - b.index)
    .slice(0, POOL)
    .sort((a, b) => a.index - b.index);
  // Counted once for each pair: most pairs stand in many sets.
  const overlaps = new Map<Candidate, number[]>(
    pool.map((one) => [
      one,
      pool.map((other) => Math.max(share(one.stems, other.stems), share(other.stems, one.stems))),
    ]),
  );
  const missed = pool.some(({ subject }) => subject) ? weights.subject : 0;
  let best: Candidate[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  const extend = (chosen: Candidate[], from: number, value: number, chars: number): void => {
    const long = (weights.brevity * Math.max(0, chars - weights.ample)) / 100;
    const worth = (chosen.some(({ subject }) => subject) ? value : value - missed) - long;
    if (chosen.length > 0 && worth > bestValue) {
      best = chosen;
      bestValue = worth;
    }
    if (chosen.length >= limits.maxSentences) return;
    for (let i = from; i < pool.length; i++) {
      const next = pool[i];
      if (!next) continue;
      const last = chosen.at(-1);
      if (next.leans && last?.index !== next.index - 1) continue;
      if (next.nameless && !isNamed(next, chosen)) continue;
      if (last?.index !== next.index - 1 && !isKnown(next, chosen)) continue;
      const length = chars + next.text.length + (chosen.length > 0 ? 1 : 0);
      if (length > limits.maxChars) continue;
      const repeated = chosen.reduce((sum, other) => sum + (overlaps.get(other)?.[i] ?? 0), 0);
      extend([...chosen, next], i + 1, value + next.prior - weights.overlap * repeated, length);
    }
  };
  extend([], 0, 0, 0);
  return best;
}

/** Whether the chosen sentences told of what the next one takes as known. */
const isKnown = ({ known }: Candidate, chosen: readonly Candidate[]): boolean =>
  known.length === 0 || chosen.some(({ stems }) => known.some((stem) => stems.has(stem)));

/** Whether one of the chosen sentences names whom the article had named last when it said "the company". */
function isNamed({ namedBefore }: Candidate, chosen: readonly Candidate[]): boolean {
  return namedBefore.size === 0
    ? chosen.length > 0
    : chosen.some(({ companies }) => [...companies].some((company) => namedBefore.has(company)));
}
