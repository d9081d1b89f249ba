import { type Digest, hashOf } from './digest.ts';
import { isCommon } from './vocabulary.ts';

/** An article is found again under what names its event: two reports of one share at least one such word or figure. */
const WORD_KEYS = 8;
/** Figures read alike in every language; days of the month and small counts are too common to find anything by. */
const NUMBER_KEYS = 3;
const TELLING_NUMBER = 32;
/** Names come in both languages, dictionary words meet only where they are translated alike, halves of compounds seldom. */
const COMMON_WORD = 0.3;
/** And under bands of a MinHash, which copies share even where a word is too common to find anything by. */
const BANDS = 4;
const ROWS = 4;

/** Every article has at most this many keys: so many writes and so many queries does it cost. */
export const MAX_KEYS = WORD_KEYS + BANDS;

/**
 * The keys under which an article looks for articles of the same story, at most MAX_KEYS, strongest first.
 * MinHash (Broder, 1997) over the words of the digest: copies that share nine words in ten meet in one of the four
 * bands of four with probability 0.99, articles that share three in ten with 0.03.
 */
export function fingerprint(digest: Digest): string[] {
  const words = Object.entries(digest.words).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (words.length === 0) return [];
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (__, row) => {
      const seed = `${band * ROWS + row}:`;
      return words.reduce((least, [word]) => Math.min(least, hashOf(seed + word)), 0xffff_ffff);
    });
    return `b:${band}:${hashOf(rows.join()).toString(36)}`;
  });
  const numbers = digest.numbers
    .filter((number) => Number(number) >= TELLING_NUMBER || number.includes('.'))
    .slice(0, NUMBER_KEYS)
    .map((number) => `n:${number}`);
  const telling = [...words].sort((a, b) => tells(b) - tells(a) || (a[0] < b[0] ? -1 : 1));
  return [...telling.slice(0, WORD_KEYS - numbers.length).map(([word]) => `w:${word}`), ...numbers, ...bands];
}

const tells = ([word, weight]: readonly [string, number]): number =>
  word.endsWith('+') || isCommon(word) ? COMMON_WORD * weight : weight;
