import { bindSignals, type Role, rolesOf } from './binding.ts';
import { fillBlocks } from './feature-blocks.ts';
import type { Span } from './judgement.ts';
import { has, type JudgedLanguage, type ReadToken, readTokens } from './lexicon.ts';
import type { Signal } from './signal.ts';
import { clausesOf, readSignals } from './signals.ts';

/** Buckets of the hashed features; a power of two. */
export const BUCKETS = 2 ** 21;
/** Parallel lists: the bucket of a feature and its value; a bucket may stand in it more than once. */
export type Features = { ids: number[]; values: number[] };

/** A sentence as the model sees it: for one target, or as a whole where no token is a target. */
export type Reading = {
  form: Form;
  tokens: readonly ReadToken[];
  roles: readonly Role[];
  signals: readonly Signal[];
  /** How much each signal is about the target, 0..1. */
  weights: readonly number[];
  /** The clause of each token, counted from 0. */
  clauses: readonly number[];
};

/**
 * Reads a sentence for one target; spans are offsets into `text`, none at all means the sentence as a whole. What is
 * known of the text around it may tell the form better than the sentence.
 */
export function readFor(
  text: string,
  language: JudgedLanguage,
  target: readonly Span[] = [],
  others: readonly Span[] = [],
  form: Form | null = null,
): Reading {
  const { tokens, clauses, stated } = readOnce(text, language);
  const roles = rolesOf(tokens, target, others);
  // A company may be called what is a word elsewhere: "Allianz", "Best Buy".
  const signals = stated.filter(({ at, kind }) => !(roles[at] && (kind === 'tone' || kind === 'deal')));
  return {
    form: form ?? formOf(tokens, language),
    tokens,
    roles,
    signals,
    weights: bindSignals(tokens, roles, signals),
    clauses,
  };
}

type Read = { tokens: ReadToken[]; clauses: number[]; stated: Signal[] };

/** What does not depend on the target: a sentence that names five companies is read once. */
function readOnce(text: string, language: JudgedLanguage): Read {
  const key = `${language} ${text}`;
  const known = READ.get(key);
  if (known) return known;
  const tokens = readTokens(text, language);
  const read = { tokens, clauses: clausesOf(tokens), stated: readSignals(tokens) };
  if (READ.size >= MAX_READ) READ.clear();
  if (text.length <= MAX_KEPT_TEXT) READ.set(key, read);
  return read;
}

const READ = new Map<string, Read>();
const MAX_READ = 100;
const MAX_KEPT_TEXT = 2000;

/**
 * The features of a sentence, in blocks of which each has a length of its own (`fillBlocks`). Each kind of text has a
 * copy of them beside the one that all share (Daumé 2007, Frustratingly Easy Domain Adaptation): the copy learns
 * what is different there. Pieces of words have none: they are many, and mean the same everywhere.
 */
export function featuresOf(reading: Reading): Features {
  const ids: number[] = [];
  const values: number[] = [];
  const seed = hash(kindOf(reading));
  let open: number[] = [];
  const count = (id: number, value = 1) => {
    let slot = SLOTS[id] ?? 0;
    if (slot === 0) {
      if (open.length === MOST) return;
      slot = open.push(id);
      SLOTS[id] = slot;
      SUMS[slot] = 0;
    }
    SUMS[slot] = (SUMS[slot] ?? 0) + value;
  };
  fillBlocks(reading, bucketOf, {
    add(name, value = 1) {
      count(bucketOf(name), value);
    },
    addRow(kind, first, second, third) {
      count(bucketOfRow(kind, first, second, third));
    },
    count,
    close(length, copied = true) {
      let squares = 0;
      for (let slot = 1; slot <= open.length; slot++) {
        // What stands twice says little more than what stands once.
        const value = SUMS[slot] ?? 0;
        const damped = value > 1 ? 1 + Math.log(value) : value;
        SUMS[slot] = damped;
        squares += damped * damped;
      }
      const scale = length === null ? 1 : length / Math.sqrt(squares || 1);
      for (let i = 0; i < open.length; i++) {
        const id = open[i] ?? 0;
        const value = (SUMS[i + 1] ?? 0) * scale;
        SLOTS[id] = 0;
        if (value === 0) continue;
        ids.push(id);
        values.push(value * (copied ? SHARED : ALONE));
        if (!copied) continue;
        ids.push(within(id, seed));
        values.push(value);
      }
      open = [];
    },
  });
  return { ids, values };
}

/** How much what all kinds of text share counts beside what one kind has of its own. */
const SHARED = 1.5;
/** As long as the two together. */
const ALONE = Math.hypot(SHARED, 1);

/**
 * Where the sum of a bucket stands among those of its block, counted from 1; all zero between calls. A map takes twice
 * the time, and sums by bucket would not fit the processor's cache.
 */
const SLOTS = new Uint16Array(BUCKETS);
/** No sentence has more features; what a hostile text has beyond them is left out. */
const MOST = 2 ** 16 - 1;
const SUMS = new Float64Array(MOST + 1);

/** Form and aim: what is said of a target is another matter than the whole. */
function kindOf(reading: Reading): string {
  return `${reading.form}|${reading.roles.includes('target') ? 'aimed' : 'whole'}`;
}

export type Form = 'de' | 'general' | 'post' | 'headline' | 'sentence';

/**
 * In German, news of the market or general news. In English, posts, which carry links or symbols, and headlines, which
 * have no full stop at their end.
 */
function formOf(tokens: readonly ReadToken[], language: JudgedLanguage): Form {
  if (language === 'de') return tokens.some((token) => has(token, ...MARKET_TAGS)) ? 'de' : 'general';
  if (tokens.some(({ kind }) => kind === 'link' || kind === 'symbol')) return 'post';
  const last = tokens.at(-1)?.text ?? '';
  return /[.!"”“»)]/.test(last) ? 'sentence' : 'headline';
}

/** A German text in which any sentence speaks of the market is market news throughout; English goes by the sentence. */
export function formOfText(sentences: readonly string[], language: JudgedLanguage): Form | null {
  if (language !== 'de') return null;
  return sentences.some((text) => formOf(readOnce(text, language).tokens, language) === 'de')
    ? 'de'
    : 'general';
}

const MARKET_TAGS = [
  'gain',
  'cost',
  'price',
  'outlook',
  'target',
  'buy',
  'sell',
  'upgrade',
  'downgrade',
] as const;

/** FNV-1a over UTF-16 code units, mixed once more so that the low bits are good. */
function hash(name: string): number {
  const h = feed(0x811c9dc5, name);
  return (h ^ (h >>> 15)) >>> 0;
}

function feed(state: number, text: string): number {
  let h = state;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h;
}

/** The bucket of `kind|first second third`, without building that name. */
function bucketOfRow(kind: string, first: string, second?: string, third?: string): number {
  let h = feed(feed(feed(0x811c9dc5, kind), '|'), first);
  if (second !== undefined) h = feed(feed(h, ' '), second);
  if (third !== undefined) h = feed(feed(h, ' '), third);
  return ((h ^ (h >>> 15)) >>> 0) & (BUCKETS - 1);
}

/** The bucket of a feature by its name. */
function bucketOf(name: string): number {
  return hash(name) & (BUCKETS - 1);
}

/** The same feature within a kind of text: a bucket of its own, without building the name again. */
function within(hashed: number, seed: number): number {
  const h = Math.imul(hashed ^ seed, 0x9e3779b1);
  return (h ^ (h >>> 15)) & (BUCKETS - 1);
}
