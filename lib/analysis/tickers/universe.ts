import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { Listing } from '../../model.ts';
import { readCsv } from './csv.ts';
import { COMMON_ACRONYMS, COMMON_WORDS, FIRST_NAMES } from './data/words.ts';
import { builtInCompanies, type Company, type CompanyName } from './directory.ts';
import { bareSymbol, familyOf } from './exchanges.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { withoutLegalForm } from './names.ts';
import { isIsin } from './securities.ts';
import { fold } from './tokens.ts';

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

/** The same symbol on the markets of one country is one listing. */
function symbolKey(symbol: string, mic: string): string {
  const family = familyOf(mic);
  return `${bareSymbol(symbol, family)}:${family}`;
}

function universeOf(companies: readonly Company[], added: readonly UniverseEntry[] = []): Universe {
  const merged = companies.map((company) => ({ ...company }));
  const known = new Map<string, Company>();
  for (const company of merged) {
    for (const { symbol, mic } of company.symbols) known.set(symbolKey(symbol, mic), company);
    for (const isin of company.isins) known.set(isin, company);
  }
  const addedNames = namesOfAdded(added);
  for (const [i, { aliases: _, ...listing }] of added.entries()) {
    const names = addedNames[i] ?? [];
    const twin =
      known.get(symbolKey(listing.symbol, listing.mic)) ??
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
    known.set(symbolKey(listing.symbol, listing.mic), company);
    if (listing.isin !== null) known.set(listing.isin, company);
  }
  let entries: UniverseEntry[] | undefined;
  return {
    // Made when somebody asks: tagging does not.
    get entries() {
      entries ??= merged.map(({ listing, names }) => ({
        ...listing,
        aliases: names.map(({ text }) => text),
      }));
      return entries;
    },
    matcher: compileMatcher(merged),
  };
}

/** Up to so many added listings are somebody's watch list, where symbols and short names are names too. */
const WATCH_LIST = 2000;
/** The first word of a name shorter than this does not stand for the whole. */
const LONG_ENOUGH = 4;

/** The names of added listings; those of a watch list also by symbol and by the first word of the name. */
function namesOfAdded(added: readonly UniverseEntry[]): CompanyName[][] {
  const watchList = added.length <= WATCH_LIST;
  const firstWords = new Map<string, number>();
  if (watchList)
    for (const word of added.map(({ name }) => firstWord(name)))
      firstWords.set(word, (firstWords.get(word) ?? 0) + 1);
  const symbols = new Set(watchList ? added.map(({ symbol }) => symbol) : []);
  return added.map(({ symbol, name, aliases }) => {
    const given = new Set([withoutLegalForm(name), ...aliases].filter((text) => text.trim() !== ''));
    const names = [...given].map((text) => plainName(text, watchList ? 'named' : 'bulk'));
    if (!watchList) return names;
    const word = firstWord(name);
    const short =
      word.length >= LONG_ENOUGH &&
      firstWords.get(word) === 1 &&
      !symbols.has(word) &&
      !COMMON_WORDS.has(fold(word)) &&
      !FIRST_NAMES.has(fold(word));
    const derived: CompanyName[] = [];
    if (short && !given.has(word)) derived.push({ ...plainName(word, 'derived'), ambiguity: 'mild' });
    if (/^[A-Z]{3,}$/.test(symbol) && !given.has(symbol) && !COMMON_ACRONYMS.has(symbol))
      derived.push({
        ...plainName(symbol, 'derived'),
        ambiguity: 'mild',
        capitals: isAmbiguousSymbol(symbol),
      });
    return [...names, ...derived];
  });
}

const plainName = (text: string, added: NonNullable<CompanyName['added']>): CompanyName => ({
  text,
  rule: 'name',
  ambiguity: 'none',
  cues: [],
  against: [],
  added,
});

/** Short symbols and those that are words are names only in capitals. */
const isAmbiguousSymbol = (symbol: string) =>
  symbol.length < 4 || COMMON_WORDS.has(fold(symbol)) || FIRST_NAMES.has(fold(symbol));

const firstWord = (name: string) => /^[\p{L}\d]+/u.exec(name.trim())?.[0] ?? '';

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
