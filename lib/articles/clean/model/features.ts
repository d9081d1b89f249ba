/** What the promotion model sees of a passage: its words and letters, its shape, and the evidence found in it. */
import { MASK } from '../passages.ts';
import type { Judged } from '../rule.ts';

/** Buckets of the hashed features; a power of two. */
export const BUCKETS = 2 ** 16;
/** Parallel lists: the bucket of a feature and its value. */
export type Features = { ids: number[]; values: number[] };

/** All wording together weighs as much, however long the passage. */
const WORDING = 3;
/** A string of letters says less than a word. */
const LETTERS = 0.5;
const GRAMS = [4, 5];
const TOKEN = /\p{L}+(?:['’-]\p{L}+)*|\d+|[!?…»→►|©:%€$+*@]/gu;
const QUOTED = new RegExp(`${MASK}+`, 'g');
/** Longer passages are judged by their head. */
const MAX_LENGTH = 600;
const LENGTHS = [4, 7, 11, 18, 28];

/** The features of a passage; the same passage gives the same features. */
export function featuresOf(passage: Judged): Features {
  const plain = passage.plain.slice(0, MAX_LENGTH).replace(QUOTED, 'Q');
  const wording = wordingOf(plain);
  let norm = 0;
  for (const value of wording.values()) norm += value * value;
  const scale = WORDING / Math.sqrt(norm || 1);
  const ids = [...wording.keys()];
  const values = [...wording.values()].map((value) => value * scale);
  for (const [name, value] of shapeOf(passage, plain)) {
    if (value === 0) continue;
    ids.push(bucket(name, 7));
    values.push(value);
  }
  return { ids, values };
}

/** Words, pairs of words, heads and tails of long words, strings of letters; by bucket. */
function wordingOf(plain: string): Map<number, number> {
  const found = new Map<number, number>();
  const words = (plain.match(TOKEN) ?? []).map((word) => (/^\d/.test(word) ? '0' : word.toLowerCase()));
  words.forEach((word, at) => {
    found.set(bucket(word, 1), 1);
    found.set(bucket(`${words[at - 1] ?? '^'} ${word}`, 2), 1);
    if (at === words.length - 1) found.set(bucket(`${word} $`, 2), 1);
    if (word.length > 6) found.set(bucket(word.slice(0, 5), 3), 1);
    if (word.length > 8) found.set(bucket(word.slice(-6), 4), 1);
  });
  const letters = ` ${plain.toLowerCase().replace(/\d/g, '0')} `;
  for (const size of GRAMS) {
    for (let at = 0; at + size <= letters.length; at++) {
      const id = bucketOf(letters, at, at + size, 5);
      if (!found.has(id)) found.set(id, LETTERS);
    }
  }
  return found;
}

function shapeOf(passage: Judged, plain: string): [name: string, value: number][] {
  const { evidence, alone, closed, foreign, shared, conversation, words, report, statement } = passage;
  const asks = /\?\W*$/.test(plain);
  const length = LENGTHS.findIndex((limit) => words < limit);
  const flags: [string, boolean][] = [
    ['always', true],
    ['alone', alone],
    ['closed', closed],
    ['headline', alone && !closed],
    ['subheading', alone && !closed && words <= 6],
    ['foreign', foreign],
    ['foreign alone', foreign && alone],
    ['shares nothing', shared === 0],
    ['shares', shared >= 3],
    ['exclaims', /!\W*$/.test(plain)],
    ['asks', asks],
    ['asks alone', asks && alone],
    ['colon', /\p{L}: \p{L}/u.test(plain)],
    ['quotes', passage.plain.includes(MASK)],
    ['digits', /\d/.test(plain)],
    [`length ${length}`, true],
    ['reports', report],
    ['states', statement],
    ['bullet', passage.bullet],
    ['fragment', /[,;]$|^\p{Ll}/u.test(plain)],
    ['row', / \| |\t/.test(plain)],
    ['opening', passage.opening],
    ['conversation', conversation],
    ['spoken in conversation', conversation && evidence.reader + evidence.publisher > 0],
    ['offers to the reader', evidence.reader > 0 && evidence.offer > 0],
    ['publisher offers', evidence.publisher > 0 && evidence.offer > 0],
  ];
  const found: [string, number][] = flags.map(([name, is]) => [name, is ? 1 : 0]);
  for (const [kind, count] of Object.entries(evidence)) {
    if (count > 0) found.push([`evidence ${kind}`, 1]);
    if (count > 1) found.push([`evidence of much ${kind}`, 1]);
  }
  if (!report) found.push(['touch', evidence.touch / 2]);
  return found;
}

const bucket = (text: string, salt: number) => bucketOf(text, 0, text.length, salt);

/** FNV-1a of the UTF-16 code units of `text` from `start` to `end`. */
function bucketOf(text: string, start: number, end: number, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % BUCKETS;
}
