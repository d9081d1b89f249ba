import { stemmer } from 'stemmer';
import { isStopWord } from '../analysis/summary/words.ts';
import { CALENDAR, FURNITURE, GERMAN_FILLERS, RECENT_WORDS } from './data/dictionary.ts';
import { FIELD_LETTERS, FIELDS, STEMS_BY_FREQUENCY } from './data/stems.ts';

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

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const RANKS: ReadonlyMap<string, number> = new Map(
  list(STEMS_BY_FREQUENCY).map((stem, rank) => [stem, rank]),
);
const FIELDS_BY_RANK = Uint16Array.from(
  FIELDS.replace(/\s/g, '').match(/../g) ?? [],
  ([high = '', low = '']) => FIELD_LETTERS.indexOf(high) * FIELD_LETTERS.length + FIELD_LETTERS.indexOf(low),
);
const EMPTY: ReadonlySet<string> = new Set([...list(GERMAN_FILLERS), ...list(FURNITURE), ...list(CALENDAR)]);
const RECENT: ReadonlySet<string> = new Set(list(RECENT_WORDS).map(keyOf));

const MAX_WEIGHT = 9;
const RECENT_WEIGHT = 4.5;

/** Whether a key is among the most frequent English words and names. */
export const isCommon = (key: string): boolean => RANKS.has(key);

/**
 * How much an English word or a name tells, 0..9, by its key: the logarithm of its rank in the order of frequency, which
 * by Zipf's law is its inverse document frequency up to a constant.
 */
export function weightOf(key: string): number {
  const rank = RANKS.get(key);
  const weight = rank === undefined ? MAX_WEIGHT : Math.min(MAX_WEIGHT, Math.log(rank + 36) - 1);
  return RECENT.has(key) ? Math.min(RECENT_WEIGHT, weight) : weight;
}

/**
 * The semantic field of a key, a number below 2,048: words of one field are used alike (ship, vessel, ferry), so that
 * articles about one matter meet where their words differ. None for rare words and names.
 */
export function fieldOf(key: string): number | undefined {
  const rank = RANKS.get(key);
  return rank === undefined ? undefined : FIELDS_BY_RANK[rank];
}

/** Words that say nothing about what an article reports: function words, fillers, and what sites put around a text. */
export function isEmptyWord(lowerCaseWord: string): boolean {
  return isStopWord(lowerCaseWord) || EMPTY.has(lowerCaseWord) || lowerCaseWord.startsWith('pol-');
}
