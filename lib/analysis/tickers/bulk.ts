import { addedCompany, givenNames, type UniverseEntry } from './added.ts';
import type { Company } from './directory.ts';
import { symbolKey } from './exchanges.ts';
import { foldStripped, unitsOf } from './tokens.ts';

/**
 * Listings of a list too long to compile as a whole: found by the first word of their names, by symbol and by ISIN,
 * and made companies when a text has one of these. Entries of one symbol or ISIN are one company.
 */
export class BulkListings {
  /** Of the entries that are one company the first stands for it. */
  readonly #bySymbol = new Map<string, UniverseEntry>();
  readonly #byIsin = new Map<string, UniverseEntry>();
  readonly #byFirstWord = new Map<string, UniverseEntry | UniverseEntry[]>();
  readonly #further = new Map<UniverseEntry, UniverseEntry[]>();
  readonly #companies = new Map<UniverseEntry, Company>();

  constructor(entries: readonly UniverseEntry[]) {
    for (const entry of entries) {
      const { symbol, mic, isin, name, aliases } = entry;
      const key = symbolKey(symbol, mic);
      const twin = this.#bySymbol.get(key) ?? (isin === null ? undefined : this.#byIsin.get(isin));
      if (!twin) {
        this.#bySymbol.set(key, entry);
        if (isin !== null) this.#byIsin.set(isin, entry);
      } else if (this.#further.get(twin)?.push(entry) === undefined) this.#further.set(twin, [entry]);
      this.#addFirstWord(name.replace(/^the\s+/i, ''), twin ?? entry);
      for (const alias of aliases) this.#addFirstWord(alias, twin ?? entry);
    }
  }

  #addFirstWord(name: string, entry: UniverseEntry): void {
    for (const word of firstWords(name)) {
      const known = this.#byFirstWord.get(word);
      if (known === undefined) this.#byFirstWord.set(word, entry);
      else if (known === entry) continue;
      else if (!Array.isArray(known)) this.#byFirstWord.set(word, [known, entry]);
      else if (known.at(-1) !== entry) known.push(entry);
    }
  }

  /** The companies with a name that begins with a folded word, the first time it is asked; later none. */
  takeUnder(word: string): readonly Company[] {
    const found = this.#byFirstWord.get(word);
    if (found === undefined) return [];
    this.#byFirstWord.delete(word);
    return [found].flat().map((entry) => this.#companyOf(entry));
  }

  /** @param key as `symbolKey` makes it */
  bySymbol(key: string): Company | undefined {
    const entry = this.#bySymbol.get(key);
    return entry && this.#companyOf(entry);
  }

  byIsin(isin: string): Company | undefined {
    const entry = this.#byIsin.get(isin);
    return entry && this.#companyOf(entry);
  }

  /** Every company of the list, in its order. */
  all(): Company[] {
    return [...this.#bySymbol.values()].map((entry) => this.#companyOf(entry));
  }

  #companyOf(entry: UniverseEntry): Company {
    let company = this.#companies.get(entry);
    if (!company) {
      const entries = [entry, ...(this.#further.get(entry) ?? [])];
      company = addedCompany(
        entry,
        entries.flatMap((one) => givenNames(one, 'bulk')),
      );
      this.#companies.set(entry, company);
    }
    return company;
  }
}

const PLAIN_WORD = /^[A-Za-z0-9]+(?![\p{L}\p{M}\p{N}'’`´])/u;

/** The first unit of a name in each folding, as the matcher looks it up. */
function firstWords(name: string): string[] {
  const plain = PLAIN_WORD.exec(name)?.[0].toLowerCase();
  if (plain !== undefined && plain !== 'and' && plain !== 'und') return [plain];
  return [unitsOf(name), unitsOf(name, foldStripped)].flatMap(([first]) => (first ? [first.norm] : []));
}
