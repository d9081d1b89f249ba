import { bindSignals, type Role, rolesOf } from './binding.ts';
import type { Span } from './judge.ts';
import { has, type JudgedLanguage, type ReadToken, readTokens } from './lexicon.ts';
import { clausesOf, readSignals, type Signal, type SignalKind } from './signals.ts';

/** Buckets of the hashed features; a power of two. */
export const BUCKETS = 2 ** 18;
/** Parallel lists: the bucket of a feature and its value. */
export type Features = { ids: number[]; values: number[] };

/** A sentence as the model sees it: for one target, or as a whole where no token is a target. */
export type Reading = {
  tokens: readonly ReadToken[];
  roles: readonly Role[];
  signals: readonly Signal[];
  /** How much each signal is about the target, 0..1. */
  weights: readonly number[];
  /** The clause of each token, counted from 0. */
  clauses: readonly number[];
};

/** Reads a sentence for one target; spans are offsets into `text`, none at all means the sentence as a whole. */
export function readFor(
  text: string,
  language: JudgedLanguage,
  target: readonly Span[] = [],
  others: readonly Span[] = [],
): Reading {
  const tokens = readTokens(text, language);
  const roles = rolesOf(tokens, target, others);
  const signals = readSignals(tokens);
  const clauses = clausesOf(tokens);
  return { tokens, roles, signals, weights: bindSignals(tokens, roles, signals), clauses };
}

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

/**
 * The features of a sentence: words and word pairs, by side of the target and distance from it; the pattern of
 * lexicon tags, which is the same in every language; what the rules found. Each text form (post, headline,
 * sentence) has copies of its own beside the shared ones (Daumé 2007, Frustratingly Easy Domain Adaptation).
 */
export function featuresOf(reading: Reading): Features {
  const { tokens, roles } = reading;
  const ids: number[] = [];
  const count = (hashed: number, value: number) => {
    const id = (hashed >>> 0) % BUCKETS;
    const before = SCRATCH[id] ?? 0;
    if (before === 0) ids.push(id);
    SCRATCH[id] = before + value;
  };
  const add = (name: string, value = 1) => count(hash(name), value);
  const domain = tokens.some((token) =>
    has(token, 'gain', 'cost', 'price', 'outlook', 'target', 'buy', 'sell', 'upgrade', 'downgrade'),
  )
    ? 'fin'
    : 'gen';
  const form = domain === 'gen' ? 'general' : formOf(tokens);
  const formSeed = hash(form);
  const both = (name: string, value = 1) => {
    const hashed = hash(name);
    count(hashed, value);
    count(within(hashed, formSeed), value);
  };
  const aimed = roles.includes('target');
  both(`bias|${aimed}`);
  add(`bias|${domain}|${form}`);

  words(tokens, roles, both, add);
  pattern(tokens, roles, both);
  if (aimed) surroundings(reading, add);
  const seeds = [form, domain, aimed ? 'aimed' : 'whole'].map(hash);
  rules(reading, (name, value = 1) => {
    const hashed = hash(name);
    count(hashed, value);
    for (const seed of seeds) count(within(hashed, seed), value);
  });
  const values = ids.map((id) => {
    const value = SCRATCH[id] ?? 0;
    SCRATCH[id] = 0;
    // Long sentences must not shout: counts are damped.
    return value > 1 ? 1 + Math.log(value) : value;
  });
  return { ids, values };
}

/** Sums by bucket, all zero between calls; a map for every sentence takes twice the time. */
const SCRATCH = new Float64Array(BUCKETS);

type Add = (name: string, value?: number) => void;

/** Posts carry links or symbols; headlines have no full stop at their end. */
export function formOf(tokens: readonly ReadToken[]): 'post' | 'headline' | 'sentence' {
  if (tokens.some(({ kind }) => kind === 'link' || kind === 'symbol')) return 'post';
  const last = tokens.at(-1)?.text ?? '';
  return /[.!"”“»)]/.test(last) ? 'sentence' : 'headline';
}

function nameOf(token: ReadToken, role: Role): string {
  if (role === 'target') return 'T';
  if (role === 'other') return 'O';
  if (token.kind === 'number') return token.amount < 0 ? '-#' : token.text.startsWith('+') ? '+#' : '#';
  if (token.kind === 'link') return 'URL';
  if (token.kind === 'symbol') return '$';
  if (token.kind === 'percent') return '%';
  return token.lower;
}

/** Neighbours of one name count once. */
function named(tokens: readonly ReadToken[], roles: readonly Role[]): string[] {
  return tokens.map((token, i) => nameOf(token, roles[i] ?? null));
}

function words(tokens: readonly ReadToken[], roles: readonly Role[], both: Add, add: Add): void {
  const names = named(tokens, roles).filter(
    (name, i, all) => !((name === 'T' || name === 'O') && all[i - 1] === name),
  );
  names.forEach((name, i) => {
    both(`w|${name}`);
    const next = names[i + 1];
    if (next !== undefined) both(`w2|${name} ${next}`);
    const third = names[i + 2];
    if (next !== undefined && third !== undefined) {
      add(`w3|${name} ${next} ${third}`);
      add(`skip|${name} ${third}`);
    }
    if (name.length > 6) add(`pre|${name.slice(0, 6)}`);
    if (name.length > 8) add(`suf|${name.slice(-6)}`);
  });
  add(`first|${names[0] ?? ''}`);
  add(`first2|${names[0] ?? ''} ${names[1] ?? ''}`);
  add(`last|${names.at(-1) ?? ''}`);
}

/** What the target's neighbours and its clause say. */
function surroundings({ tokens, roles, clauses: clause }: Reading, add: Add): void {
  const first = roles.indexOf('target');
  const last = roles.lastIndexOf('target');
  const own = new Set(roles.flatMap((role, i) => (role === 'target' ? [clause[i]] : [])));
  const names = named(tokens, roles);
  names.forEach((name, i) => {
    if (roles[i] === 'target') return;
    const tags = tagOf(tokens[i]);
    if (i < first) {
      add(`b|${name}`);
      if (tags) add(`bt|${tags}`);
      if (first - i <= WINDOW) add(`b${first - i}|${name}`);
    } else if (i > last) {
      add(`a|${name}`);
      if (tags) add(`at|${tags}`);
      if (i - last <= WINDOW) add(`a${i - last}|${name}`);
      if (i - last < WINDOW && i > 0) add(`a2|${names[i - 1]} ${name}`);
    }
    if (own.has(clause[i])) {
      add(`c|${name}`);
      if (tags) add(`ct|${tags}`);
    }
  });
  add(`place|${Math.min(3, Math.floor((4 * first) / Math.max(1, tokens.length)))}`);
}

function tagOf(token: ReadToken | undefined): string {
  return token ? token.readings.map(({ tag }) => tag).join('+') : '';
}

/** The sentence as a row of tags; everything else is a gap. */
function pattern(tokens: readonly ReadToken[], roles: readonly Role[], both: Add): void {
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
    both(`t|${name}`);
    if (row[i + 1] !== undefined) both(`t2|${name} ${row[i + 1]}`);
    if (row[i + 2] !== undefined) both(`t3|${name} ${row[i + 1]} ${row[i + 2]}`);
    if (row[i + 3] !== undefined) both(`t4|${row.slice(i, i + 4).join(' ')}`);
  });
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

/** FNV-1a over UTF-16 code units, mixed once more so that the low bits are good. */
function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h ^ (h >>> 15);
}

/** The same feature within a text form: a hash of its own, without building the name again. */
function within(hashed: number, seed: number): number {
  const h = Math.imul(hashed ^ seed, 0x9e3779b1);
  return h ^ (h >>> 15);
}
