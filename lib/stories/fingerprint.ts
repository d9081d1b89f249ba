import { type Digest, hashOf } from './digest.ts';

/** An article is found again under its heaviest words: two reports of one event share at least one of them. */
const WORD_KEYS = 8;
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
  return [...words.slice(0, WORD_KEYS).map(([word]) => `w:${word}`), ...bands];
}
