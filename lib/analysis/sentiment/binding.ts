import type { Span } from './judgement.ts';
import { has, type ReadToken } from './lexicon.ts';
import type { Signal } from './signal.ts';
import { clausesOf } from './signals.ts';

/** Which tokens name the company asked for, and which another one. */
export type Role = 'target' | 'other' | null;

/** Marks the tokens of a sentence by the spans they overlap; offsets are those of the sentence. */
export function rolesOf(
  tokens: readonly ReadToken[],
  target: readonly Span[],
  others: readonly Span[],
): Role[] {
  const within = (token: ReadToken, spans: readonly Span[]) =>
    spans.some(({ start, end }) => token.start < end && token.end > start);
  return tokens.map((token) => (within(token, target) ? 'target' : within(token, others) ? 'other' : null));
}

/**
 * How much each signal is about the target, 0..1. A clause belongs to the companies it names; in a clause that names
 * several a signal goes to the nearest before it and to those listed with it ("A, B and C fall"); a clause that
 * names none goes with the clause before.
 */
export function bindSignals(
  tokens: readonly ReadToken[],
  roles: readonly Role[],
  signals: readonly Signal[],
): number[] {
  if (!roles.includes('other')) return signals.map(() => 1);
  const lost = rivalsOf(tokens, roles);
  const clause = clausesOf(tokens);
  const groups = listed(tokens, roles);
  const shared = sharedClauses(tokens, roles, clause);
  return signals.map(({ at, kind }) => {
    if (kind === 'move' && shared.has(clause[at] ?? 0)) return 0.9;
    const rival = lost.get(at);
    if (rival !== undefined && roles[rival] === 'target') return -0.8;
    if (rival !== undefined && roles.lastIndexOf('target', at) < 0) return 0.15;
    const here = roles.flatMap((role, i) => (role && clause[i] === clause[at] ? [i] : []));
    if (here.some((i) => roles[i] === 'target') && !here.some((i) => roles[i] === 'other')) return 1;
    // "Es verloren A drei Prozent und B zwei": a verb before all names of its clause goes to each.
    if (here.some((i) => roles[i] === 'target') && here.every((i) => i > at)) return 0.9;
    const before = roles.findLastIndex((role, i) => role !== null && i < at);
    const after = roles.findIndex((role, i) => role !== null && i > at);
    const nearest = before >= 0 ? before : after;
    const belongs = roles[nearest] === 'target' || groups[nearest]?.has('target');
    if (here.length === 0) return belongs ? 0.8 : 0.25;
    if (belongs) return 0.9;
    return here.some((i) => roles[i] === 'target') ? 0.35 : 0.15;
  });
}

/**
 * The clauses whose move goes on in one of the target's without a verb of its own:
 * "A verteuerten sich um 2 Prozent, B sogar um 4 Prozent".
 */
function sharedClauses(
  tokens: readonly ReadToken[],
  roles: readonly Role[],
  clause: readonly number[],
): ReadonlySet<number> {
  const inClause = (number: number) => tokens.filter((_, i) => clause[i] === number);
  const own = new Set(roles.flatMap((role, i) => (role === 'target' ? [clause[i] ?? 0] : [])));
  return new Set(
    [...own].flatMap((number) => {
      const here = inClause(number);
      const elliptic =
        here.some(({ kind }) => kind === 'percent') &&
        !here.some((token) => has(token, 'up', 'down', 'raise', 'cut', 'stay'));
      const before = inClause(number - 1);
      return elliptic && before.some(({ kind }) => kind === 'percent') ? [number - 1] : [];
    }),
  );
}

/**
 * Where one company's gain is another's loss, the signal and the token that names the other:
 * "A beats B", "A überholt B", "A loses customers to B", "A verliert Kunden an B".
 */
function rivalsOf(tokens: readonly ReadToken[], roles: readonly Role[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  tokens.forEach((token, i) => {
    const overtakes = has(token, 'beat') || OVERTAKES.test(token.lower);
    if (!overtakes && !LOSES.test(token.lower)) return;
    let passed = overtakes;
    for (let k = i + 1; k <= Math.min(i + 5, tokens.length - 1) && tokens[k]?.kind !== 'mark'; k++) {
      if (roles[k] && passed && roles.slice(0, i).some((role) => role && role !== roles[k])) {
        found.set(i, k);
        return;
      }
      passed ||= LOST_TO.test(tokens[k]?.lower ?? '');
    }
  });
  return found;
}

const OVERTAKES =
  /^(?:outpac|outperform|outshin|overtak|overtook|outgr[oe]w|outs[eo]l|leapfrog|eclips|überrund|überhol|übertrumpf|überflügel|schlägt|schlug|verdräng|abgehängt)/;
const LOST_TO = /^(?:to|against|an|gegen|gegenüber)$/;
const LOSES = /^(?:los(?:es|e|ing|t)|verlier|verliert|verlor|verloren|cedes|ceded)/;

/** The roles named in one list with each token: names with nothing but commas and "and" between them. */
function listed(tokens: readonly ReadToken[], roles: readonly Role[]): ReadonlySet<Role>[] {
  const groups: Set<Role>[] = [];
  let open = new Set<Role>();
  tokens.forEach((token, i) => {
    const role = roles[i] ?? null;
    const joins = role !== null || /^(?:,|and|und|&|sowie|or|oder|\/)$/.test(token.lower);
    if (!joins) open = new Set();
    if (role) open.add(role);
    groups.push(open);
  });
  return groups;
}
