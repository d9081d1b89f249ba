import { stemmer } from 'stemmer';
import { isStopWord } from '../analysis/summary/words.ts';
import { CALENDAR, FURNITURE, GERMAN_FILLERS, RECENT_WORDS } from './data/dictionary.ts';
import { WORDS_BY_FREQUENCY } from './data/frequency.ts';

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const RANKS: ReadonlyMap<string, number> = new Map(
  list(WORDS_BY_FREQUENCY).map((word, rank) => [word, rank]),
);
const EMPTY: ReadonlySet<string> = new Set([...list(GERMAN_FILLERS), ...list(FURNITURE), ...list(CALENDAR)]);
const RECENT: ReadonlySet<string> = new Set(list(RECENT_WORDS));

const MAX_WEIGHT = 9;
const RECENT_WEIGHT = 4.5;

/** The place of an English word in the order of frequency, 0 the most frequent; undefined beyond the first 20,000. */
export const rankOf = (word: string): number | undefined => RANKS.get(word);

/**
 * How much an English word or a name tells, 0..9: the logarithm of its rank in the order of frequency, which by
 * Zipf's law is its inverse document frequency up to a constant.
 */
export function weightOf(word: string): number {
  const rank = RANKS.get(word);
  const weight =
    rank === undefined ? MAX_WEIGHT : Math.min(MAX_WEIGHT, Math.max(0, Math.log(rank + 1) - 1.5));
  return RECENT.has(word) ? Math.min(RECENT_WEIGHT, weight) : weight;
}

/** Words that say nothing about what an article reports: function words, fillers, and what sites put around a text. */
export function isEmptyWord(lowerCaseWord: string): boolean {
  return isStopWord(lowerCaseWord) || EMPTY.has(lowerCaseWord) || lowerCaseWord.startsWith('pol-');
}

const MEMORY = 50_000;

/** Remembers answers up to a bound, because the same words come in every article. */
export function remembered<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size >= MEMORY) known.clear();
    known.set(word, value);
    return value;
  };
}

/** The key under which the forms of a word meet, in either language: the stem of the English word (Porter, 1980). */
export const keyOf: (word: string) => string = remembered(stemmer);
