import type { Universe } from '../analysis/tickers/universe.ts';
import { InputError } from '../errors.ts';
import type { Listing } from '../model.ts';
import { tickerKey } from '../storage/keys.ts';

/** From what a caller writes to a ticker's key, and from a key to the listing behind it. */
export type TickerNames = {
  /**
   * `SYMBOL.MIC` as it is, also of listings we do not know; an ISIN or a bare symbol by the universe.
   * @throws {InputError} where there is none, or more than one.
   */
  keyOf(written: string): string;
  listing(key: string): Listing | null;
};

const KEY = /^[A-Z0-9][A-Z0-9.&/-]{0,18}\.[A-Z0-9]{4}$/;
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;

export function createTickerNames(universe: Universe): TickerNames {
  const byKey = new Map<string, Listing>();
  const byIsin = new Map<string, Listing>();
  const bySymbol = new Map<string, Listing[]>();
  for (const entry of universe.entries) {
    byKey.set(tickerKey(entry), entry);
    if (entry.isin !== null) byIsin.set(entry.isin, entry);
    bySymbol.set(entry.symbol, [...(bySymbol.get(entry.symbol) ?? []), entry]);
  }
  return {
    keyOf(written) {
      const text = written.toUpperCase();
      if (byKey.has(text)) return text;
      const isin = ISIN.test(text) ? byIsin.get(text) : undefined;
      if (isin) return tickerKey(isin);
      const [only, ...others] = bySymbol.get(text) ?? [];
      if (only && others.length === 0) return tickerKey(only);
      if (only)
        throw new InputError(
          `${written} is listed on several markets: ${[only, ...others].map(tickerKey).join(', ')}`,
          'tickers',
        );
      if (KEY.test(text)) return text;
      throw new InputError(`${written} is neither SYMBOL.MIC nor a symbol or ISIN we know`, 'tickers');
    },
    listing: (key) => byKey.get(key) ?? null,
  };
}
