import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { addedCompany, givenNames, plainName, type UniverseEntry } from './added.ts';
import { BulkListings } from './bulk.ts';
import { readCsv } from './csv.ts';
import { COMMON_ACRONYMS, COMMON_WORDS, FIRST_NAMES } from './data/words.ts';
import { builtInCompanies, type Company, type CompanyName } from './directory.ts';
import { symbolKey } from './exchanges.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { isIsin } from './securities.ts';
import { fold } from './tokens.ts';

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

let builtInList: readonly Company[] | undefined;
let builtInUniverse: Universe | undefined;

/**
 * The built-in universe, with further listings added. An added listing that is already known (same symbol and
 * market, or same ISIN) brings its names to the known one; an added name wins over a built-in meaning of it.
 */
export function buildUniverse(added: readonly UniverseEntry[] = []): Universe {
  builtInList ??= builtInCompanies();
  if (added.length > 0) return universeOf(builtInList, added);
  builtInUniverse ??= universeOf(builtInList);
  return builtInUniverse;
}

function universeOf(companies: readonly Company[], added: readonly UniverseEntry[] = []): Universe {
  const merged = companies.map((company) => ({ ...company }));
  const known = new Map<string, Company>();
  const remember = (company: Company) => {
    for (const { symbol, mic } of company.symbols) known.set(symbolKey(symbol, mic), company);
    for (const isin of company.isins) known.set(isin, company);
  };
  for (const company of merged) remember(company);
  const twinOf = ({ symbol, mic, isin }: UniverseEntry) =>
    known.get(symbolKey(symbol, mic)) ?? (isin === null ? undefined : known.get(isin));

  let bulk: BulkListings | undefined;
  if (added.length <= WATCH_LIST) {
    const names = namesOfWatchList(added);
    for (const [i, entry] of added.entries()) {
      const own = names[i] ?? [];
      const twin = twinOf(entry);
      if (twin) twin.names = [...twin.names, ...own];
      else {
        const company = addedCompany(entry, own);
        merged.push(company);
        remember(company);
      }
    }
  } else {
    bulk = new BulkListings(
      added.filter((entry) => {
        const twin = twinOf(entry);
        if (twin) twin.names = [...twin.names, ...givenNames(entry, 'bulk')];
        return !twin;
      }),
    );
  }
  let entries: UniverseEntry[] | undefined;
  return {
    // Made when somebody asks: tagging does not.
    get entries() {
      entries ??= [...merged, ...(bulk?.all() ?? [])].map(({ listing, names }) => ({
        ...listing,
        aliases: names.map(({ text }) => text),
      }));
      return entries;
    },
    matcher: compileMatcher(merged, bulk),
  };
}

/** Up to so many added listings are somebody's watch list, where symbols and short names are names too. */
const WATCH_LIST = 2000;
/** The first word of a name shorter than this does not stand for the whole. */
const LONG_ENOUGH = 4;

/** The names of the listings of a watch list: those given, the symbol, and the first word of the name. */
function namesOfWatchList(added: readonly UniverseEntry[]): CompanyName[][] {
  const firstWords = new Map<string, number>();
  for (const word of added.map(({ name }) => firstWord(name)))
    firstWords.set(word, (firstWords.get(word) ?? 0) + 1);
  const symbols = new Set(added.map(({ symbol }) => symbol));
  return added.map((entry) => {
    const { symbol, name } = entry;
    const names = givenNames(entry, 'named');
    const given = new Set(names.map(({ text }) => text));
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
  const places = COLUMNS.map((column) => columns.indexOf(column));
  const [symbolAt = -1, micAt = -1, isinAt = -1, nameAt = -1, aliasesAt = -1] = places;
  if (places.includes(-1))
    throw new InputError(`symbols, line 1: expected the header ${COLUMNS.join(',')}`, 'line 1');
  return rows.map(({ cells, line }) => {
    const cell = (at: number) => (cells[at] ?? '').trim();
    if (cells.length > columns.length)
      throw new InputError(
        `symbols, line ${line}: ${cells.length} cells for ${columns.length} columns; a name with a comma needs quotation marks`,
        `line ${line}`,
      );
    const row = Row.safeParse({
      symbol: cell(symbolAt),
      mic: cell(micAt),
      isin: cell(isinAt),
      name: cell(nameAt),
      aliases: cell(aliasesAt),
    });
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
