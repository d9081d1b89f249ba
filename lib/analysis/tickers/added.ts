/** Listings that a user added, as companies. */
import type { Listing } from '../../model.ts';
import type { Company, CompanyName } from './directory.ts';
import { withoutLegalForm } from './names.ts';

/** A listing and the names it goes by. */
export type UniverseEntry = Listing & { aliases: readonly string[] };

type Added = NonNullable<CompanyName['added']>;
const NO_CUES: readonly string[] = [];

export const plainName = (text: string, added: Added): CompanyName => ({
  text,
  rule: 'name',
  ambiguity: 'none',
  cues: NO_CUES,
  against: NO_CUES,
  added,
});

/** The names that come with an entry: the listing's without its legal form, and the aliases. */
export function givenNames({ name, aliases }: UniverseEntry, added: Added): CompanyName[] {
  const given = new Set([withoutLegalForm(name), ...aliases].filter((text) => text.trim() !== ''));
  return [...given].map((text) => plainName(text, added));
}

export function addedCompany({ aliases: _, ...listing }: UniverseEntry, names: CompanyName[]): Company {
  return {
    listing,
    symbols: [{ symbol: listing.symbol, mic: listing.mic }],
    isins: listing.isin === null ? [] : [listing.isin],
    wkn: null,
    names,
  };
}
