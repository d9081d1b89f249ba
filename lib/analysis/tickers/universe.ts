import type { Listing } from '../../model.ts';

/** A listing and the names it goes by. */
export type UniverseEntry = Listing & { aliases: readonly string[] };

/** The companies we know, ready for matching. */
export type Universe = { entries: readonly UniverseEntry[] };

/** The built-in universe, with further listings added. */
export function buildUniverse(added: readonly UniverseEntry[] = []): Universe {
  return { entries: [...added] };
}

/** Reads listings from CSV with the header `symbol,mic,isin,name,aliases`, aliases separated by `|`. */
export function parseSymbolsCsv(_csv: string): UniverseEntry[] {
  return [];
}
