import { isUnit, readAmounts } from './amounts.ts';
import { discountsOf } from './discounts.ts';
import type { Tag } from './lexicon/tags.ts';
import { has, type Reading, type ReadToken } from './lexicon.ts';
import type { Signal, SignalKind } from './signal.ts';

/** How far from a verb its object is looked for, in tokens. */
const REACH = 8;
/** A German participle stands at the end of its clause, its object far ahead: "den Fehlbetrag … von 14 auf 3 … gedrückt". */
const REACH_OF_PARTICIPLE = 16;
const PARTICIPLE =
  /^(?:\p{L}{0,8}ge\p{L}{2,}(?:t|en)|(?:ver|er|be|ent|zer|hinter|über|unter)\p{L}{3,}(?:t|en)|\p{L}{3,}iert)$/u;
const THINGS: readonly Tag[] = ['gain', 'cost', 'price', 'outlook', 'target', 'idle'];

/** English clauses begin with these without a mark; German ones never do ("gab dennoch nach", "stieg zwar um"). */
const BEGINS_CLAUSE = /^(?:but|yet|although|though|while|whereas|albeit)$/;

/** Numbers the clauses of a sentence; commas, dashes, colons, "but" and "although" divide. */
export function clausesOf(tokens: readonly ReadToken[]): number[] {
  let clause = 0;
  return tokens.map((token, i) => {
    const divides =
      token.kind === 'mark' ? /[,;:–—()!?|…-]/.test(token.text) : BEGINS_CLAUSE.test(token.lower);
    // A comma between digits was read as part of the number; one after "Inc" or before a year still divides.
    if (divides && i > 0) clause++;
    return clause;
  });
}

/** Reads what a sentence states; the order is that of the tokens. */
export function readSignals(tokens: readonly ReadToken[]): Signal[] {
  const clause = clausesOf(tokens);
  const taken = new Set<number>();
  const signals: Signal[] = [];
  const state: State = { tokens, clause, taken };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.readings.length === 0) {
      if (token?.kind === 'number') signals.push(...signedPercent(state, i));
      continue;
    }
    const signal = expectation(state, i) ?? rating(state, i) ?? move(state, i) ?? quantity(state, i);
    if (signal) signals.push(signal);
  }
  for (let i = 0; i < tokens.length; i++) {
    const signal = tone(state, i);
    if (signal) signals.push(signal);
  }
  signals.push(...readAmounts(tokens));
  const weights = discountsOf(tokens, clause);
  return signals
    .map((signal) => ({ ...signal, value: signal.value * (weights[signal.at] ?? 1) }))
    .sort((a, b) => a.at - b.at);
}

type State = { tokens: readonly ReadToken[]; clause: readonly number[]; taken: Set<number> };

function reading(token: ReadToken | undefined, ...tags: readonly Tag[]): Reading | undefined {
  return token?.readings.find(({ tag }) => tags.includes(tag));
}

/** Something rises or falls, or is raised or cut: good or bad by what it is. */
function move({ tokens, clause, taken }: State, i: number): Signal | null {
  const found = reading(tokens[i], 'up', 'down', 'raise', 'cut');
  if (!found) return null;
  const upward = found.tag === 'up' || found.tag === 'raise';
  const transitive = found.tag === 'raise' || found.tag === 'cut';
  const object = objectOf(tokens, clause, i, transitive);
  const thing = reading(tokens[object ?? -1], ...THINGS)?.tag;
  if (object !== null) taken.add(object);
  taken.add(i);
  let value = (upward ? 1 : -1) * found.strength;
  if (thing === 'cost') value = -value * 0.9;
  if (thing === undefined && transitive) value *= 0.6;
  if (thing === 'idle') value *= 0.2;
  // "Steigende Mieten": an adjective of something the lexicon does not know
  if (thing === undefined && /(?:ende[nrms]?|ing)$/.test(tokens[i]?.lower ?? '')) value *= 0.4;
  if (thing === 'outlook') value *= 1.4;
  if (thing === 'target') value *= 0.6;
  if (isTiny(tokens, clause, i)) value *= 0.25;
  if (upward && isOnly(tokens, clause, i)) value *= 0.2;
  // "Der Ausverkauf ist gestoppt"
  if (found.tag === 'down' && thing === undefined && easedAfter(tokens, clause, i)) value *= -0.6;
  const kind: SignalKind =
    thing === 'price' ? 'move' : thing === 'outlook' || thing === 'target' ? 'outlook' : 'figure';
  return {
    at: i,
    value: negated(tokens, clause, i) ? -0.6 * value : value,
    kind: thing === undefined ? 'move' : kind,
  };
}

/** "Ein Plus von 0,1 Prozent" is as good as none. */
function isTiny(tokens: readonly ReadToken[], clause: readonly number[], i: number): boolean {
  return tokens.some(
    ({ kind, amount }, k) =>
      kind === 'number' &&
      tokens[k + 1]?.kind === 'percent' &&
      clause[k] === clause[i] &&
      Math.abs(k - i) <= 6 &&
      Math.abs(amount) < TINY_PERCENT,
  );
}

const TINY_PERCENT = 0.3;

/** "Wuchs nur um 1,4 Prozent": growth that falls short. */
function isOnly(tokens: readonly ReadToken[], clause: readonly number[], i: number): boolean {
  return tokens.some(
    ({ lower }, k) =>
      ONLY.test(lower) &&
      clause[k] === clause[i] &&
      Math.abs(k - i) <= 6 &&
      tokens.slice(k + 1, k + 5).some(({ kind }) => kind === 'percent'),
  );
}

const ONLY = /^(?:nur|lediglich|bloß|only|just|merely)$/;

/** The nearest thing that moves: a subject before the verb, an object after a transitive one or a noun. */
function objectOf(
  tokens: readonly ReadToken[],
  clause: readonly number[],
  i: number,
  transitive: boolean,
): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  const next = tokens[i + 1];
  const ends = (next === undefined || next.kind === 'mark') && PARTICIPLE.test(tokens[i]?.lower ?? '');
  const reach = ends ? REACH_OF_PARTICIPLE : REACH;
  for (let k = Math.max(0, i - reach); k <= Math.min(tokens.length - 1, i + REACH); k++) {
    if (k === i || clause[k] !== clause[i] || !isThing(tokens[k]) || isUnit(tokens, k)) continue;
    const after = k > i;
    const linked =
      after &&
      (k === i + 1 ||
        /^(?:in|of|by|for|on|der|des|bei|beim|im|von|the|its|seine|ihre|die)$/.test(
          tokens[i + 1]?.lower ?? '',
        ));
    const cost = Math.abs(k - i) * (after ? (transitive || linked ? 1 : 2.5) : transitive ? 2.5 : 1.1);
    if (cost < least) {
      least = cost;
      best = k;
    }
  }
  return best;
}

/** An idle word may be an object ("Preise"), an idle phrase is none ("over the"). */
const isThing = (token: ReadToken | undefined): boolean => (reading(token, ...THINGS)?.strength ?? 0) > 0;

/** "more orders", "weniger Verluste" */
function quantity({ tokens, taken }: State, i: number): Signal | null {
  const found = reading(tokens[i], 'more', 'less');
  if (!found) return null;
  const next = [tokens[i + 1], tokens[i + 2]].findIndex((token) => has(token, 'gain', 'cost', 'good', 'bad'));
  if (next < 0) {
    // "15 Prozent weniger Fahrzeuge", "verkauft mehr"
    const measured = tokens[i - 1]?.kind === 'percent';
    const last = tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'mark';
    if (!measured && !last) return null;
    return { at: i, value: found.tag === 'more' ? 0.6 : -0.6, kind: 'figure' };
  }
  const thing = tokens[i + 1 + next];
  taken.add(i + 1 + next);
  const worth = has(thing, 'gain', 'good') ? 0.6 : -0.6;
  return { at: i, value: found.tag === 'more' ? worth : -worth, kind: 'figure' };
}

/** "beat estimates", "below expectations", "besser als befürchtet" */
function expectation({ tokens, clause, taken }: State, i: number): Signal | null {
  const token = tokens[i];
  const stated = reading(token, 'beat', 'miss');
  if (stated) {
    taken.add(i);
    const over = stated.tag === 'beat' ? 1.1 : -1.1;
    const worth = isAmount(token) && ofCost(tokens, clause, i) ? -over : over;
    return { at: i, value: negated(tokens, clause, i) ? -0.8 * worth : worth, kind: 'expectation' };
  }
  const level = reading(token, 'above', 'below', 'more', 'less', 'up', 'down', 'good', 'bad');
  if (!level) return null;
  const compared = level.tag === 'above' || level.tag === 'below';
  for (let k = i + 1; k <= Math.min(i + 5, tokens.length - 1); k++) {
    if (clause[k] !== clause[i]) break;
    if (!has(tokens[k], 'expect')) continue;
    const than = tokens.slice(i + 1, k).some(({ lower }) => lower === 'than' || lower === 'als');
    if (!compared && !than) continue;
    taken.add(i).add(k);
    const worth = ['above', 'more', 'up', 'good'].includes(level.tag) ? 1 : -1;
    const feared = /^(?:feared|befürchtet|gefürchtet)$/.test(tokens[k]?.lower ?? '');
    const cost = has(tokens[i + 1], 'cost') || ofCost(tokens, clause, i);
    return { at: i, value: feared && worth < 0 ? 0.8 : cost ? -worth : worth, kind: 'expectation' };
  }
  return null;
}

/** "More than", "smaller than": how much, not how well. */
const isAmount = (token: ReadToken | undefined): boolean =>
  /^(?:mehr|weniger|höher|niedriger|geringer|higher|lower|smaller|larger|more|less)$/.test(
    token?.lower ?? '',
  );

/** "Der Rückruf kostet weniger als gedacht", "the loss was smaller than expected" */
function ofCost(tokens: readonly ReadToken[], clause: readonly number[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3) && clause[k] === clause[i]; k--) {
    if (has(tokens[k], 'gain')) return false;
    if (has(tokens[k], 'cost') || COSTS.test(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}

const COSTS = /^(?:kostet|kostete|costs?)$/;

/** Analysts: a change of the rating counts, a bare rating a little, a confirmed one not at all. */
function rating({ tokens, clause, taken }: State, i: number): Signal | null {
  const found = reading(tokens[i], 'upgrade', 'downgrade', 'buy', 'sell');
  if (!found) return null;
  if (found.tag === 'upgrade' || found.tag === 'downgrade') {
    taken.add(i);
    return { at: i, value: found.tag === 'upgrade' ? 1.2 : -1.2, kind: 'rating' };
  }
  const near = tokens.slice(Math.max(0, i - 6), i + 7);
  const rated =
    i === 0 ||
    near.some(
      (token) =>
        has(token, 'target', 'upgrade', 'downgrade', 'hold') ||
        /^(?:rating|recommendations?|empfiehlt|einstufung|votum|recommends?)$/.test(token.lower),
    );
  if (!rated) return { at: i, value: found.tag === 'buy' ? 0.3 : -0.3, kind: 'deal' };
  taken.add(i);
  const confirmed = tokens.some((token, k) => has(token, 'stay') && clause[k] === clause[i]);
  const worth = confirmed ? 0.2 : 0.8;
  return { at: i, value: found.tag === 'buy' ? worth : -worth, kind: 'rating' };
}

/** Words that say how things are, and what eases or denies them. */
function tone({ tokens, clause, taken }: State, i: number): Signal | null {
  if (taken.has(i)) return null;
  const found = reading(tokens[i], 'good', 'bad', 'cost', 'deal');
  if (!found) return null;
  const eased =
    near(tokens, clause, i, 3, 'ease') || near(tokens, clause, i, 2, 'less') || easedAfter(tokens, clause, i);
  const denied = negated(tokens, clause, i);
  if (found.tag === 'good' || found.tag === 'deal') {
    const value = found.tag === 'good' ? found.strength : 0.25;
    return { at: i, value: denied ? -0.8 * value : value, kind: found.tag === 'good' ? 'tone' : 'deal' };
  }
  const still =
    found.tag === 'cost' && tokens.some((token, k) => clause[k] === clause[i] && has(token, 'stay'));
  const value = found.tag === 'bad' ? -found.strength : still ? 0 : -0.25;
  if (eased) return { at: i, value: Math.max(0.6, -0.8 * value), kind: 'tone' };
  return { at: i, value: denied ? -0.4 * value : value, kind: 'tone' };
}

/** "Loss narrowed", "Streit beigelegt" */
function easedAfter(tokens: readonly ReadToken[], clause: readonly number[], i: number): boolean {
  return [1, 2, 3, 4, 5, 6, 7].some(
    (step) =>
      clause[i + step] === clause[i] && has(tokens[i + step], 'ease') && !has(tokens[i + step], 'less'),
  );
}

/** "nicht erreicht und senkte": what stands before the "and" says nothing of what follows. */
const JOINS = /^(?:und|and|sowie)$/;

function near(
  tokens: readonly ReadToken[],
  clause: readonly number[],
  i: number,
  back: number,
  ...tags: Tag[]
): boolean {
  for (let k = i - 1; k >= Math.max(0, i - back); k--) {
    if (clause[k] !== clause[i] || JOINS.test(tokens[k]?.lower ?? '')) return false;
    if (has(tokens[k], ...tags)) return true;
  }
  return false;
}

/** A negation before, or German "nicht" closing the clause. */
function negated(tokens: readonly ReadToken[], clause: readonly number[], i: number): boolean {
  if (near(tokens, clause, i, 3, 'not')) return true;
  for (let k = i + 1; k <= Math.min(i + 5, tokens.length - 1) && clause[k] === clause[i]; k++) {
    if (tokens[k]?.lower === 'nicht') return true;
  }
  return false;
}

/** "+3.4%", "-2,5 Prozent", "plus 3 %" (the word is a move of its own) */
function signedPercent({ tokens }: State, i: number): Signal[] {
  const token = tokens[i];
  if (!token || tokens[i + 1]?.kind !== 'percent') return [];
  const sign = token.text.charAt(0);
  if (sign === '+') return [{ at: i, value: 0.7, kind: 'move' }];
  return /[-−–]/.test(sign) && token.amount < 0 ? [{ at: i, value: -0.7, kind: 'move' }] : [];
}
