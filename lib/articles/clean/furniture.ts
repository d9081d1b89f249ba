/**
 * Repetition: a passage that stands in several articles of one host is furniture, whatever it says. Learned per host,
 * with a state small enough for one attribute of an item.
 */
import { z } from 'zod';
import { passagesOf } from './passages.ts';

/** A passage is furniture from this many sightings on. */
const KNOWN_FROM = 3;
/** Passages remembered per host; the ones seen least, then longest ago, go first. */
const MAX_ENTRIES = 300;
/** Keys taken from one article, so that a long one cannot push out what is learned: from its head and its tail. */
const MAX_KEYS = 140;
/** An article most of whose passages are known already is a copy: learning from it would teach its own text. */
const COPY_SHARE = 0.8;
const MIN_COPY_KEYS = 4;
/** A known passage that was not seen for so many articles is forgotten. */
const FORGET_AFTER = 200;

/**
 * What is remembered of one host, JSON-able: `articles` counts the articles learned from, an entry is
 * `[passage key, sightings, number of the article that last held it]`. At most 300 entries, about 7 kB.
 */
export const FurnitureState = z.object({
  articles: z.number().int().nonnegative(),
  entries: z
    .array(z.tuple([z.string(), z.number().int().positive(), z.number().int().nonnegative()]))
    .max(MAX_ENTRIES),
});
export type FurnitureState = z.infer<typeof FurnitureState>;

export const EMPTY_FURNITURE: FurnitureState = { articles: 0, entries: [] };

/** The key of a passage: 11 characters, the same whatever its case, blanks and punctuation. `''` for one without a letter. */
export function passageKey(passage: string): string {
  const letters = passage
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!/\p{L}/u.test(letters)) return '';
  return hash(letters).toString(36).padStart(11, '0');
}

/** The distinct keys of a text's lines and passages, in order. */
export function passageKeys(text: string): string[] {
  const keys = new Set<string>();
  for (const line of text.split('\n')) {
    for (const passage of [line, ...passagesOf(line).map((found) => found.text)]) {
      const key = passageKey(passage);
      if (key !== '') keys.add(key);
    }
  }
  return [...keys];
}

/**
 * Counts the passages of one more article of the host (`passageKeys` of its text before cleaning). Pure. Learn first,
 * then clean with `knownFurniture` of the new state: so a new box is gone from the third article that shows it.
 */
export function learnFurniture(state: FurnitureState, articlePassageKeys: readonly string[]): FurnitureState {
  const distinct = [...new Set(articlePassageKeys)];
  const keys =
    distinct.length <= MAX_KEYS
      ? distinct
      : [...distinct.slice(0, MAX_KEYS / 2), ...distinct.slice(-MAX_KEYS / 2)];
  const article = state.articles + 1;
  const entries = new Map(state.entries.map(([key, sightings, last]) => [key, { sightings, last }]));
  if (isCopy(keys, entries)) return state;
  for (const key of keys) {
    entries.set(key, { sightings: (entries.get(key)?.sightings ?? 0) + 1, last: article });
  }
  const kept = [...entries]
    .filter(([, { last }]) => article - last < FORGET_AFTER)
    .sort(([, a], [, b]) => rank(b) - rank(a) || b.last - a.last)
    .slice(0, MAX_ENTRIES);
  return {
    articles: article,
    entries: kept.map(([key, { sightings, last }]) => [key, Math.min(sightings, 2 * KNOWN_FROM), last]),
  };
}

/** Passages that are known furniture, for `CleanOptions.knownFurniture`. */
export function knownFurniture(state: FurnitureState): ReadonlySet<string> {
  return new Set(state.entries.filter(([, sightings]) => sightings >= KNOWN_FROM).map(([key]) => key));
}

/** What is known stays before what was seen twice, and that before what was seen once. */
const rank = ({ sightings }: { sightings: number }) => Math.min(sightings, KNOWN_FROM);

function isCopy(keys: readonly string[], entries: ReadonlyMap<string, { sightings: number }>): boolean {
  // Furniture may be most of a short article; only what is not yet known tells a copy
  const open = keys.filter((key) => (entries.get(key)?.sightings ?? 0) < KNOWN_FROM);
  return (
    open.length >= MIN_COPY_KEYS && open.filter((key) => entries.has(key)).length > open.length * COPY_SHARE
  );
}

/** cyrb53 (public domain, bryc): 53 bits of a string. */
function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
