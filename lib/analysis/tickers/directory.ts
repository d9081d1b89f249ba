import type { Listing } from '../../model.ts';
import { COMPANY_LISTS } from './data/index.ts';
import { GENERIC_NAMES } from './data/words.ts';
import { type NameSpec, parseName, withoutLegalForm } from './names.ts';

export type SymbolOnMarket = { symbol: string; mic: string };

/**
 * A name; `added` where it came with a listing that a user added: given by name, derived from the listing,
 * or one of a list too long to be a watch list.
 * `capitals` asks for at least two capitals in the text, as in a symbol.
 */
export type CompanyName = NameSpec & { added?: 'named' | 'derived' | 'bulk'; capitals?: boolean };

/** A company of the universe with everything it can be recognised by. */
export type Company = {
  listing: Listing;
  /** The primary listing first. */
  symbols: readonly SymbolOnMarket[];
  isins: readonly string[];
  wkn: string | null;
  names: readonly CompanyName[];
};

/** Reads the built-in lists; see `data/index.ts` for the format. */
export function builtInCompanies(): Company[] {
  return COMPANY_LISTS.flatMap((list) => {
    let mic = '';
    return list
      .split('\n')
      .map((line) => line.trim())
      .flatMap((line) => {
        if (line === '') return [];
        if (line.startsWith('#')) {
          mic = line.slice(2, 6);
          return [];
        }
        return [parseCompany(line, mic)];
      });
  });
}

function parseCompany(line: string, mic: string): Company {
  const [symbols = '', isins = '', wkn = '', name = '', names = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const markets = symbols.split(',').map((source) => {
    const [symbol = '', market] = source.trim().split(':').reverse();
    return { symbol, mic: market ?? mic };
  });
  const known = isins.split(' ').filter((isin) => isin !== '');
  const given = names
    .split(';')
    .filter((source) => source.trim() !== '')
    .map(parseName);
  // The bare name is a name too, unless the line says itself how far to trust it; a bare single word that the
  // line does not list is not trusted.
  const own = [name, withoutLegalForm(name)]
    .filter((text) => !given.some((spec) => spec.text.toLowerCase() === text.toLowerCase()))
    .filter((text, i, all) => all.indexOf(text) === i && !GENERIC_NAMES.has(text.toLowerCase()))
    .map(
      (text): NameSpec => ({
        text,
        rule: 'name',
        ambiguity: text === name || /[\s&+]/.test(text) ? 'none' : 'always',
        cues: [],
        against: [],
      }),
    );
  return {
    listing: { symbol: markets[0]?.symbol ?? '', mic, isin: known[0] ?? null, name },
    symbols: markets,
    isins: known,
    wkn: wkn === '' ? null : wkn,
    names: [...own, ...given],
  };
}
