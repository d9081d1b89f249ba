import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { Listing } from '../../model.ts';
import { readCsv } from './csv.ts';
import { builtInCompanies, type Company } from './directory.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { parseName, withoutLegalForm } from './names.ts';
import { isIsin } from './securities.ts';

/** A listing and the names it goes by. */
export type UniverseEntry = Listing & { aliases: readonly string[] };

/** The companies we know, ready for matching. */
export type Universe = { entries: readonly UniverseEntry[]; matcher: Matcher };

const Row = z.object({
  symbol: z.string().min(1, 'is empty'),
  mic: z.string().regex(/^[A-Z0-9]{4}$/, 'is no ISO 10383 market code'),
  isin: z.string().refine((isin) => isin === '' || isIsin(isin), 'is no valid ISIN'),
  name: z.string().min(1, 'is empty'),
  aliases: z.string(),
});
const COLUMNS = ['symbol', 'mic', 'isin', 'name', 'aliases'];

let builtIn: { companies: readonly Company[]; universe: Universe } | undefined;

/**
 * The built-in universe, with further listings added. An added listing that is already known (same symbol and
 * market, or same ISIN) brings its names to the known one; an added name wins over a built-in meaning of it.
 */
export function buildUniverse(added: readonly UniverseEntry[] = []): Universe {
  builtIn ??= (() => {
    const companies = builtInCompanies();
    return { companies, universe: universeOf(companies) };
  })();
  return added.length === 0 ? builtIn.universe : universeOf(builtIn.companies, added);
}

function universeOf(companies: readonly Company[], added: readonly UniverseEntry[] = []): Universe {
  const merged = companies.map((company) => ({ ...company }));
  const known = new Map<string, Company>();
  for (const company of merged) {
    known.set(`${company.listing.symbol}:${company.listing.mic}`, company);
    for (const isin of company.isins) known.set(isin, company);
  }
  for (const { aliases, ...listing } of added) {
    const names = addedNames(listing.name, aliases);
    const twin =
      known.get(`${listing.symbol}:${listing.mic}`) ??
      (listing.isin === null ? undefined : known.get(listing.isin));
    if (twin) {
      twin.names = [...twin.names, ...names];
      continue;
    }
    const company: Company = {
      listing,
      symbols: [{ symbol: listing.symbol, mic: listing.mic }],
      isins: listing.isin === null ? [] : [listing.isin],
      wkn: null,
      names,
    };
    merged.push(company);
    known.set(`${listing.symbol}:${listing.mic}`, company);
    if (listing.isin !== null) known.set(listing.isin, company);
  }
  return {
    entries: merged.map(({ listing, names }) => ({ ...listing, aliases: names.map((name) => name.text) })),
    matcher: compileMatcher(merged),
  };
}

function addedNames(name: string, aliases: readonly string[]): Company['names'] {
  const texts = new Set([name, withoutLegalForm(name), ...aliases]);
  return [...texts]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...parseName(text.replace(/[?*]/g, ' ')), added: true }));
}

/**
 * Reads listings from CSV with the header `symbol,mic,isin,name,aliases`, aliases separated by `|`.
 * @throws InputError naming the line and what is wrong with it.
 */
export function parseSymbolsCsv(csv: string): UniverseEntry[] {
  const [header, ...rows] = readCsv(csv, ',');
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (COLUMNS.some((column) => !columns.includes(column)))
    throw new InputError(`symbols, line 1: expected the header ${COLUMNS.join(',')}`, 'line 1');
  return rows.map(({ cells, line }) => {
    const row = Row.safeParse(
      Object.fromEntries(COLUMNS.map((column) => [column, (cells[columns.indexOf(column)] ?? '').trim()])),
    );
    if (!row.success) {
      const [issue] = row.error.issues;
      throw new InputError(
        `symbols, line ${line}: ${issue?.path.join('.')} ${issue?.message}`,
        `line ${line}`,
      );
    }
    const { aliases, isin, ...listing } = row.data;
    return {
      ...listing,
      isin: isin === '' ? null : isin,
      aliases: aliases
        .split('|')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    };
  });
}
