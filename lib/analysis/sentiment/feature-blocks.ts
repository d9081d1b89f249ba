import type { Role } from './binding.ts';
import type { Reading } from './features.ts';
import type { ReadToken } from './lexicon.ts';
import type { SignalKind } from './signal.ts';

/**
 * Takes features by name; `close` ends a block and brings it to a length, or leaves it as it is (`null`), and says
 * whether each kind of text has a copy of it (it has, unless told otherwise).
 */
export type Blocks = {
  add: (name: string, value?: number) => void;
  /** `kind|first second third`: neighbours in a row. */
  addRow: (kind: string, first: string, second?: string, third?: string) => void;
  /** Counts a feature of which the bucket is known. */
  count: (bucket: number) => void;
  close: (length: number | null, copied?: boolean) => void;
};
type Add = Blocks['add'];
type AddRow = Blocks['addRow'];

const KINDS: readonly SignalKind[] = [
  'move',
  'figure',
  'tone',
  'expectation',
  'rating',
  'outlook',
  'amounts',
  'deal',
];
/** Words this far from the target get features of their own. */
const WINDOW = 4;

/** Lengths of the blocks: what each kind of evidence may weigh in a sentence, however long it is. */
export const LENGTHS = { words: 1.5, letters: 1, pattern: 1.5, surroundings: 1.5, rules: 1.5 };

/**
 * Words and word pairs, pieces of words, the pattern of lexicon tags (the same in every language), what stands round
 * the target, and what the rules found.
 */
export function fillBlocks(
  reading: Reading,
  bucketOf: (name: string) => number,
  { add, addRow, count, close }: Blocks,
): void {
  const { tokens, roles } = reading;
  add('bias');
  close(null);
  words(tokens, roles, addRow);
  close(LENGTHS.words);
  letters(tokens, roles, bucketOf, count);
  close(LENGTHS.letters, false);
  pattern(tokens, roles, addRow);
  shape(reading, add);
  close(LENGTHS.pattern);
  if (roles.includes('target')) {
    surroundings(reading, addRow);
    close(LENGTHS.surroundings);
  }
  rules(reading, add);
  close(LENGTHS.rules);
}

function nameOf(token: ReadToken, role: Role): string {
  if (role === 'target') return 'T';
  if (role === 'other') return 'O';
  if (token.kind === 'number') return token.amount < 0 ? '-#' : token.text.startsWith('+') ? '+#' : '#';
  if (token.kind === 'link') return 'URL';
  // A hashtag is a word of the post; which share or reader is meant says nothing.
  if (token.kind === 'symbol') return /^[$@]/.test(token.text) ? token.text.charAt(0) : token.lower;
  if (token.kind === 'percent') return '%';
  return token.lower;
}

/** Neighbours of one name count once. */
function named(tokens: readonly ReadToken[], roles: readonly Role[]): string[] {
  return tokens.map((token, i) => nameOf(token, roles[i] ?? null));
}

function words(tokens: readonly ReadToken[], roles: readonly Role[], add: AddRow): void {
  const names = named(tokens, roles).filter(
    (name, i, all) => !((name === 'T' || name === 'O') && all[i - 1] === name),
  );
  names.forEach((name, i) => {
    add('w', name);
    const next = names[i + 1];
    if (next !== undefined) add('w2', name, next);
    const third = names[i + 2];
    if (next !== undefined && third !== undefined) {
      add('w3', name, next, third);
      add('skip', name, third);
    }
  });
  add('first', names[0] ?? '');
  add('first2', names[0] ?? '', names[1] ?? '');
  add('last', names.at(-1) ?? '');
}

/** Pieces of three to five letters within a word: inflection, compounds and words not seen before. */
function letters(
  tokens: readonly ReadToken[],
  roles: readonly Role[],
  bucketOf: (name: string) => number,
  count: Blocks['count'],
): void {
  let before = -1;
  tokens.forEach((token, i) => {
    // A compound stands in the list once for each of its parts.
    if (token.kind !== 'word' || roles[i] || token.start === before) return;
    before = token.start;
    for (const bucket of piecesOf(token.lower, bucketOf)) count(bucket);
  });
}

/** The pieces of words read before: the dear part of it all. */
const PIECES = new Map<string, readonly number[]>();
const MAX_WORDS = 10_000;
/** A longer word is none. */
const MAX_WORD = 60;

function piecesOf(lower: string, bucketOf: (name: string) => number): readonly number[] {
  const known = PIECES.get(lower);
  if (known) return known;
  const word = `<${lower.slice(0, MAX_WORD)}>`;
  const pieces: number[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= word.length; at++) pieces.push(bucketOf(`c|${word.slice(at, at + size)}`));
  if (PIECES.size >= MAX_WORDS) PIECES.clear();
  if (lower.length <= MAX_WORD) PIECES.set(lower, pieces);
  return pieces;
}

/** What the target's neighbours and its clause say. */
function surroundings({ tokens, roles, clauses: clause }: Reading, add: AddRow): void {
  const first = roles.indexOf('target');
  const last = roles.lastIndexOf('target');
  const own = new Set(roles.flatMap((role, i) => (role === 'target' ? [clause[i]] : [])));
  const names = named(tokens, roles);
  names.forEach((name, i) => {
    if (roles[i] === 'target') return;
    const tags = tagOf(tokens[i]);
    if (i < first) {
      add('b', name);
      if (tags) add('bt', tags);
      if (first - i <= WINDOW) add(`b${first - i}`, name);
    } else if (i > last) {
      add('a', name);
      if (tags) add('at', tags);
      if (i - last <= WINDOW) add(`a${i - last}`, name);
      if (i - last < WINDOW && i > 0) add('a2', names[i - 1] ?? '', name);
    }
    if (own.has(clause[i])) {
      add('c', name);
      if (tags) add('ct', tags);
    }
  });
  add('place', String(Math.min(3, Math.floor((4 * first) / Math.max(1, tokens.length)))));
}

function tagOf(token: ReadToken | undefined): string {
  return token ? token.readings.map(({ tag }) => tag).join('+') : '';
}

/** The sentence as a row of tags; everything else is a gap. */
function pattern(tokens: readonly ReadToken[], roles: readonly Role[], add: AddRow): void {
  const row: string[] = [];
  tokens.forEach((token, i) => {
    const role = roles[i] ?? null;
    const mark = token.kind === 'mark' && /[,;:?!–—]/.test(token.text) ? token.text : '';
    const name = role
      ? role === 'target'
        ? 'T'
        : 'O'
      : tagOf(token) || (token.kind === 'percent' ? '%' : mark);
    if (name !== '' && !(role && row.at(-1) === name)) row.push(name);
  });
  row.forEach((name, i) => {
    const [next, third, fourth] = [row[i + 1], row[i + 2], row[i + 3]];
    add('t', name);
    if (next === undefined) return;
    add('t2', name, next);
    if (third === undefined) return;
    add('t3', name, next, third);
    if (fourth !== undefined) add('t4', `${name} ${next}`, third, fourth);
  });
}

/** Length and marks of the text. */
function shape({ tokens }: Reading, add: Add): void {
  const count = (kind: ReadToken['kind']) => tokens.filter((token) => token.kind === kind).length;
  add(`s|length|${Math.min(8, tokens.length >> 2)}`);
  add(`s|symbols|${Math.min(4, count('symbol'))}`);
  add(`s|links|${Math.min(2, count('link'))}`);
  add(`s|figures|${Math.min(4, count('number'))}`);
  add(`s|begins|${tokens[0]?.kind ?? ''}`);
  for (const mark of [':', '?', '!', '"', '…'])
    if (tokens.some(({ text }) => text === mark)) add(`s|${mark}`);
}

/** What the rules found, in numbers and in steps. */
function rules({ signals, weights }: Reading, add: Add): void {
  const bound = signals.map(({ value }, i) => value * (weights[i] ?? 1));
  const total = bound.reduce((sum, value) => sum + value, 0);
  add('r|total', Math.tanh(total));
  add(`r|total|${step(total)}`);
  add(`r|all|${step(signals.reduce((sum, { value }) => sum + value, 0))}`);
  add('r|best', Math.max(0, ...bound));
  add('r|worst', Math.min(0, ...bound));
  add(`r|mixed|${bound.some((value) => value > 0.3)}|${bound.some((value) => value < -0.3)}`);
  for (const kind of KINDS) {
    const sum = bound.reduce((total, value, i) => (signals[i]?.kind === kind ? total + value : total), 0);
    if (sum !== 0) {
      add(`r|${kind}`, Math.tanh(sum));
      add(`r|${kind}|${sum > 0}`);
    }
  }
  const strongest = bound.reduce(
    (best, value, i) => (Math.abs(value) > Math.abs(bound[best] ?? 0) ? i : best),
    0,
  );
  add(`r|strongest|${signals[strongest]?.kind}|${step(bound[strongest] ?? 0)}`);
  add(`r|ends|${Math.sign(bound[0] ?? 0)}|${Math.sign(bound.at(-1) ?? 0)}`);
}

const step = (value: number): number => Math.max(-6, Math.min(6, Math.round(value * 3)));
