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
/** Strings of so many letters, and of one more. */
const GRAM = 4;
/** The constants of FNV-1a. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const TOKEN = /\p{L}+(?:['’-]\p{L}+)*|\d+|[!?…»→►|©:%€$+*@]/gu;
const QUOTED = new RegExp(`${MASK}+`, 'g');
/** Longer passages are judged by their head. */
const MAX_LENGTH = 600;
const LENGTHS = [4, 7, 11, 18, 28];

/** The features of a passage; the same passage gives the same features. */
export function featuresOf(passage: Judged): Features {
  const plain = passage.plain.slice(0, MAX_LENGTH).replace(QUOTED, 'Q');
  const ids = wordingOf(plain);
  const found = ids.map((id) => SCRATCH[id] ?? 0);
  for (const id of ids) SCRATCH[id] = 0;
  let norm = 0;
  for (const value of found) norm += value * value;
  const scale = WORDING / Math.sqrt(norm || 1);
  const values = found.map((value) => value * scale);
  for (const [name, value] of shapeOf(passage, plain)) {
    if (value === 0) continue;
    ids.push(bucket(name, 7));
    values.push(value);
  }
  return { ids, values };
}

/** Values by bucket while a passage is read, zero between passages. */
const SCRATCH = new Float32Array(BUCKETS);

/** Words, pairs of words, heads and tails of long words, strings of letters: their buckets, valued in `SCRATCH`. */
function wordingOf(plain: string): number[] {
  const ids: number[] = [];
  const add = (id: number, value: number) => {
    if ((SCRATCH[id] ?? 0) !== 0) return;
    SCRATCH[id] = value;
    ids.push(id);
  };
  const words = (plain.match(TOKEN) ?? []).map((word) => (/^\d/.test(word) ? '0' : word.toLowerCase()));
  words.forEach((word, at) => {
    add(bucket(word, 1), 1);
    add(bucket(`${words[at - 1] ?? '^'} ${word}`, 2), 1);
    if (at === words.length - 1) add(bucket(`${word} $`, 2), 1);
    if (word.length > 6) add(bucket(word.slice(0, 5), 3), 1);
    if (word.length > 8) add(bucket(word.slice(-6), 4), 1);
  });
  const letters = ` ${plain.toLowerCase().replace(/\d/g, '0')} `;
  for (let at = 0; at + GRAM <= letters.length; at++) {
    let hash = OFFSET ^ 5;
    for (let index = at; index < at + GRAM; index++)
      hash = Math.imul(hash ^ letters.charCodeAt(index), PRIME);
    add(folded(hash), LETTERS);
    if (at + GRAM < letters.length)
      add(folded(Math.imul(hash ^ letters.charCodeAt(at + GRAM), PRIME)), LETTERS);
  }
  return ids;
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

/** FNV-1a of the UTF-16 code units, folded to a bucket. */
function bucket(text: string, salt: number): number {
  let hash = OFFSET ^ salt;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return folded(hash);
}

const folded = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
