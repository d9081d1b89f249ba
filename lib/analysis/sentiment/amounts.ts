import { has, type ReadToken } from './lexicon.ts';
import type { Signal } from './signal.ts';

const COMPARED = /^(?:from|compared|against|versus|vs|nach|gegenüber|while)$/;

/** "profit was EUR 5.2 mn, compared to EUR 4.1 mn": two amounts of one kind, good or bad by what they measure. */
export function readAmounts(tokens: readonly ReadToken[]): Signal[] {
  for (let i = 1; i < tokens.length; i++) {
    if (!COMPARED.test(tokens[i]?.lower ?? '')) continue;
    const after = amountNear(tokens, i + 1, 1, Math.min(tokens.length - 1, i + 12));
    if (after === null) continue;
    const before = amountNear(tokens, i - 1, -1, Math.max(0, i - 20), currencyOf(tokens, after));
    if (before === null) continue;
    const subject = lastThing(tokens, before, before - 12);
    if (subject === null) continue;
    const lossNow = has(tokens[subject], 'cost') || /^negativ/.test(tokens[before - 1]?.lower ?? '');
    const measured = lastThing(tokens, after, i);
    const lossThen =
      /^negativ/.test(tokens[after - 1]?.lower ?? '') || /^negativ/.test(tokens[after - 2]?.lower ?? '')
        ? true
        : measured === null
          ? lossNow
          : has(tokens[measured], 'cost');
    if (lossNow !== lossThen) return [{ at: before, value: lossNow ? -1 : 1, kind: 'amounts' }];
    const [now, then] = [sizeOf(tokens, before), sizeOf(tokens, after)];
    if (now === then) continue;
    return [{ at: before, value: now > then === lossNow ? -0.8 : 0.8, kind: 'amounts' }];
  }
  return [];
}

/** The nearest number that is money or a share of something, in that currency where both name one. */
function amountNear(
  tokens: readonly ReadToken[],
  from: number,
  step: 1 | -1,
  limit: number,
  currency: string | null = null,
): number | null {
  for (let k = from; step > 0 ? k <= limit : k >= limit; k += step) {
    if (tokens[k]?.kind !== 'number' || !isAmount(tokens, k)) continue;
    const own = currencyOf(tokens, k);
    if (currency === null || own === null || own === currency) return k;
  }
  return null;
}

function currencyOf(tokens: readonly ReadToken[], i: number): string | null {
  const names = [tokens[i - 1], tokens[i + 1], tokens[i + 2]].map((token) => token?.lower ?? '');
  const name = names.find((word) => CURRENCY.test(word));
  return name === undefined ? null : (SAME_CURRENCY[name] ?? name);
}

const SAME_CURRENCY: Readonly<Record<string, string>> = {
  euro: 'eur',
  euros: 'eur',
  '€': 'eur',
  dollar: 'usd',
  dollars: 'usd',
  $: 'usd',
  '£': 'gbp',
  '₹': 'inr',
  rs: 'inr',
};

function isAmount(tokens: readonly ReadToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind === 'percent' || SCALE[next?.lower ?? ''] !== undefined) return true;
  return CURRENCY.test(tokens[i - 1]?.lower ?? '') || CURRENCY.test(next?.lower ?? '');
}

const CURRENCY = /^(?:eur|usd|sek|gbp|chf|inr|nok|dkk|rs|euros?|dollars?|franken|€|\$|£|₹)$/;

const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  tsd: 1e3,
  lakh: 1e5,
  mn: 1e6,
  m: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  millionen: 1e6,
  cr: 1e7,
  crore: 1e7,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  billion: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
  milliarde: 1e9,
  tn: 1e12,
  trillion: 1e12,
  billionen: 1e12,
}; // prettier-ignore

/** The amount with its unit. */
function sizeOf(tokens: readonly ReadToken[], i: number): number {
  const token = tokens[i];
  if (!token) return 0;
  for (let k = i + 1; k <= i + 2; k++) {
    const scale = SCALE[tokens[k]?.lower ?? ''];
    if (scale !== undefined) return token.amount * scale;
  }
  return token.amount;
}

function lastThing(tokens: readonly ReadToken[], before: number, after: number): number | null {
  for (let k = before - 1; k > Math.max(-1, after); k--) if (has(tokens[k], 'gain', 'cost')) return k;
  return null;
}

/** "Um drei Millionen Euro": what an amount is counted in does not move. */
export const isUnit = (tokens: readonly ReadToken[], k: number): boolean =>
  CURRENCY.test(tokens[k]?.lower ?? '') &&
  (tokens[k - 1]?.kind === 'number' || Object.hasOwn(SCALE, tokens[k - 1]?.lower ?? ''));
