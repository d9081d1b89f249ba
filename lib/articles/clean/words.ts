/** Word lists, looked up word by word: a list of two hundred terms costs no more than one of two. */

/** A list of terms, compiled. Give `words` as `wordsOf` takes them from `text`. */
export type Terms = {
  test: (text: string, words: readonly string[]) => boolean;
  /** How many of the words, and of the terms of several words, are there. */
  count: (text: string, words: readonly string[]) => number;
};

/** Words with what hyphens and apostrophes join to them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Words remembered per list; a text brings a few hundred. */
const MAX_SEEN = 20_000;
const NOTHING = 0;
const WORD = 1;
const OPENS_PHRASE = 2;

/**
 * Compiles terms, parted by blanks or line ends. A term stands as a whole word; `*` at an end leaves that end open
 * (`*brief` also finds "Börsenbrief"), `_` is a blank. The other characters are those of a regular expression.
 */
export function oneOf(terms: string, flags: 'iu' | 'u' = 'iu'): Terms {
  const all = terms.split(/\s+/).filter((term) => term !== '');
  const single = all.filter((term) => !term.includes('_'));
  const phrases = all.filter((term) => term.includes('_'));
  const word = single.length === 0 ? null : expression(single, flags);
  const phrase = phrases.length === 0 ? null : expression(phrases, `g${flags}`);
  const openings = phrases.map((term) => term.split('_')[0] ?? '');
  // what does not open with a word has to be looked for every time
  const always = openings.some((opening) => !/^\*?[\p{L}(]/u.test(opening));
  const opening = phrases.length === 0 ? null : expression(openings, flags);
  const seen = new Map<string, number>();

  function kindOf(one: string): number {
    let kind = seen.get(one);
    if (kind === undefined) {
      kind = (word?.test(one) ? WORD : NOTHING) | (opening?.test(one) ? OPENS_PHRASE : NOTHING);
      if (seen.size >= MAX_SEEN) seen.clear();
      seen.set(one, kind);
    }
    return kind;
  }
  function count(text: string, words: readonly string[]): number {
    let found = 0;
    let look = always;
    for (const one of words) {
      const kind = kindOf(one);
      if ((kind & WORD) !== 0) found += 1;
      if ((kind & OPENS_PHRASE) !== 0) look = true;
    }
    return look && phrase !== null ? found + (text.match(phrase)?.length ?? 0) : found;
  }
  return { count, test: (text, words) => count(text, words) > 0 };
}

/** One expression of many terms: those with the same ends share their look-around. */
function expression(terms: readonly string[], flags: string): RegExp {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const ends = `${term.startsWith('*') ? '' : '['}${term.endsWith('*') ? '' : ']'}`;
    const body = term.replace(/^\*|\*$/g, '').replaceAll('_', ' ');
    groups.set(ends, [...(groups.get(ends) ?? []), body]);
  }
  const parts = [...groups].map(
    ([ends, bodies]) =>
      `${ends.includes('[') ? '(?<![\\p{L}\\p{N}])' : ''}(?:${bodies.join('|')})${ends.includes(']') ? '(?![\\p{L}\\p{N}])' : ''}`,
  );
  return new RegExp(parts.join('|'), flags);
}
