/** The compiled universe: every name as a sequence of folded units, found by hash, longest first. */
import type { BulkListings } from './bulk.ts';
import { OTHER_MEANINGS } from './data/other-meanings.ts';
import { PRIVATE_ORGANISATIONS } from './data/private.ts';
import { COMMON_WORDS, FIRST_NAMES } from './data/words.ts';
import type { Company, CompanyName } from './directory.ts';
import { IdentifierIndex } from './identifiers.ts';
import { parseName } from './names.ts';
import { fold, foldStripped, isCapitalised, type Unit, unitsOf } from './tokens.ts';

/** What a sequence of units may mean. */
export type Meaning = {
  /** null for an organisation without a listing and for names that mean something else. */
  company: Company | null;
  /** The organisation's name; null for companies and for names that mean something else. */
  organisation: string | null;
  spec: CompanyName;
  /** Bit i: unit i must begin with a capital. */
  capitals: number;
  /** Short acronyms (`SAP`, `GE`) must stand exactly as written. */
  exact: string | null;
  /** The accents make the name: without them it is another word, which the company lists separately. */
  accented: boolean;
};

export type Phrase = { first: number; last: number; meanings: readonly Meaning[] };

export type Matcher = {
  identifiers: IdentifierIndex;
  /** The meanings of the longest name that begins at a unit. */
  longestAt(units: readonly Unit[], at: number, language: string, caseless: boolean): Phrase | undefined;
};

/** German endings that make an adjective of the first word agree: `der Deutschen Bank`. */
const ADJECTIVE = /(?:isch|sch)(?:en|er|es|em)$/;
/** Nouns that German joins to a company's name without a hyphen: `Telekomaktie`. */
const CLOSED_COMPOUND =
  /^(.{3,}?)s?(?:aktien?|aktionaere?n?|papiere?n?|chefs?|chefin|konzerns?|vorstands?|anteile?n?|manager|mitarbeiter|tochter|mutter)$/;

const LETTER_S = 115;
const APOSTROPHE = 39;

/** The folded spellings under which a unit may be looked up, the written one first. */
function spellings(unit: Unit, language: string): string[] {
  const { norm } = unit;
  // Most words have one spelling only; endings hang on names, and names begin with a capital.
  const ending = norm.charCodeAt(norm.length - 1);
  if (ending !== LETTER_S && ending !== APOSTROPHE && (language === 'en' || !isCapitalised(unit.text)))
    return [norm];
  const found = [norm];
  if (norm.endsWith("'s")) found.push(norm.slice(0, -2));
  else if (norm.endsWith("s'")) found.push(norm.slice(0, -1), norm.slice(0, -2));
  if (language === 'en') return found;
  if (norm.length > 2 && norm.endsWith('s') && !norm.endsWith("'s")) found.push(norm.slice(0, -1));
  if (norm.length > 5) {
    if (ADJECTIVE.test(norm)) found.push(norm.slice(0, -1));
    const compound = norm.length > 8 ? CLOSED_COMPOUND.exec(norm)?.[1] : undefined;
    if (compound) found.push(compound);
  }
  return found;
}

/** @param bulk further listings, whose names are compiled when a text has the first word of one */
export function compileMatcher(companies: readonly Company[], bulk?: BulkListings): Matcher {
  const phrases = new Map<string, Meaning[]>();
  /** The most units a name beginning with this unit has. */
  const longest = new Map<string, number>();
  /** First units of names that begin small: most words of a text begin small and need no further look. */
  const small = new Set<string>();

  const put = (meaning: Pick<Meaning, 'company' | 'organisation' | 'spec'>, accented = false) => {
    const { keys, capitals, size } = compileName(meaning.spec.text);
    if (size === 0) return;
    const complete: Meaning = {
      company: meaning.company,
      organisation: meaning.organisation,
      spec: meaning.spec,
      capitals,
      exact: size === 1 && ACRONYM.test(meaning.spec.text) ? meaning.spec.text : null,
      accented,
    };
    for (const key of keys) {
      const space = key.indexOf(' ');
      const first = space < 0 ? key : key.slice(0, space);
      if ((longest.get(first) ?? 0) < size) longest.set(first, size);
      if ((capitals & 1) === 0) small.add(first);
      const known = phrases.get(key);
      if (!known) phrases.set(key, [complete]);
      else addMeaning(known, complete);
    }
  };

  const putNames = (company: Company) => {
    for (const spec of company.names)
      put(
        { company, organisation: null, spec: spec.added ? judged(spec) : spec },
        !PLAIN.test(spec.text) && company.names.some((other) => other.text === withoutAccents(spec.text)),
      );
  };
  for (const company of companies) putNames(company);
  for (const line of linesOf(PRIVATE_ORGANISATIONS)) {
    const [name = '', ...others] = line.split('|').map((part) => part.trim());
    for (const text of [name, ...others])
      put({ company: null, organisation: name.replace(/\?$/, ''), spec: parseName(text) });
  }
  for (const text of linesOf(OTHER_MEANINGS))
    put({ company: null, organisation: null, spec: parseName(text) });
  // A name that a user added means the company added.
  for (const [key, meanings] of phrases) {
    const added = meanings.filter((meaning) => meaning.spec.added === 'named');
    if (added.length > 0 && added.length < meanings.length) phrases.set(key, added);
  }

  return {
    identifiers: new IdentifierIndex(companies, bulk),
    longestAt(units, at, language, caseless) {
      const start = units[at];
      if (!start) return undefined;
      let best: Phrase | undefined;
      const beginsSmall = !caseless && !isCapitalised(start.text);
      const variants = spellings(start, language);
      for (let variant = 0; variant < variants.length; variant++) {
        const first = variants[variant] ?? '';
        if (bulk) for (const company of bulk.takeUnder(first)) putNames(company);
        if (beginsSmall && !small.has(first)) continue;
        const most = longest.get(first);
        if (most === undefined) continue;
        let key = first;
        for (let size = 1; size <= most; size++) {
          const unit = units[at + size - 1];
          if (!unit || (size > 1 && unit.join === 'break')) break;
          const endings = size === 1 ? [key] : spellings(unit, language).map((end) => `${key} ${end}`);
          for (const ending of endings) {
            // The first unit's other spellings were tried by themselves already.
            const meanings = phrases
              .get(ending)
              ?.filter((meaning) => spelled(meaning, units, at, size, caseless));
            if (meanings && meanings.length > 0 && (!best || best.last < at + size - 1))
              best = { first: at, last: at + size - 1, meanings };
          }
          if (size > 1) key = `${key} ${unit.norm}`;
        }
        if (best && variant === 0 && best.last > at) break;
      }
      return best;
    },
  };
}

const linesOf = (list: string) =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return (
    a.company === b.company &&
    a.organisation === b.organisation &&
    a.exact === b.exact &&
    a.spec.capitals === b.spec.capitals &&
    a.accented === b.accented
  );
}

/** Up to three capitals are an acronym that other words look like when written small. */
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d]{1,3}$/u;
const PLAIN = /^[\x20-\x7e]*$/;
const SIMPLE = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The folded units of a name in each spelling, joined by blanks, and which of them begin with a capital letter. */
function compileName(text: string): { keys: string[]; capitals: number; size: number } {
  if (SIMPLE.test(text)) {
    const words = text.split(' ');
    const key = text.toLowerCase();
    return {
      keys: [/\b(?:and|und)\b/.test(key) ? key.replace(/\b(?:and|und)\b/g, '&') : key],
      capitals: capitalsOf(words),
      size: words.length,
    };
  }
  const units = unitsOf(text);
  const keys = [units.map((unit) => unit.norm).join(' ')];
  if (!PLAIN.test(text)) {
    const stripped = unitsOf(text, foldStripped)
      .map((unit) => unit.norm)
      .join(' ');
    if (stripped !== keys[0]) keys.push(stripped);
  }
  return { keys, capitals: capitalsOf(units.map((unit) => unit.text)), size: units.length };
}

function capitalsOf(words: readonly string[]): number {
  let bits = 0;
  for (const [i, word] of words.entries())
    if (i < 30 && isCapitalised(word) && !/^\d/.test(word)) bits |= 1 << i;
  return bits;
}

/** A name that a user listed means the company listed; names of a bulk list stand back behind the built-in ones. */
function addMeaning(known: Meaning[], meaning: Meaning): void {
  const twin = known.findIndex((other) => sameMeaning(other, meaning));
  if (meaning.spec.added === 'bulk') {
    if (known.some((other) => other.spec.added !== 'bulk')) return;
    if (twin < 0) known.push(meaning);
  } else if (twin < 0) known.push(meaning);
  else if (meaning.spec.added === 'named') known[twin] = meaning;
}

function spelled(
  meaning: Meaning,
  units: readonly Unit[],
  at: number,
  size: number,
  caseless: boolean,
): boolean {
  if (meaning.exact !== null) return (units[at]?.text ?? '').startsWith(meaning.exact);
  if (meaning.spec.capitals && size === 1 && !/^\p{Lu}.*\p{Lu}/u.test(units[at]?.text ?? '')) return false;
  if (meaning.accented && /^[\x20-\x7e]*$/.test(units[at]?.text ?? '')) return false;
  if (caseless && meaning.spec.ambiguity === 'none' && meaning.spec.text.length > 4) return true;
  for (let i = 0; i < size; i++)
    if (meaning.capitals & (1 << i)) {
      const text = units[at + i]?.text ?? '';
      // `HDFC bank`: only the first word of a name must keep its capital, if it is no word by itself.
      if (!isCapitalised(text) && (i === 0 || COMMON_WORDS.has(units[at]?.norm ?? ''))) return false;
    }
  return true;
}

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** An added name that is a common word, a first name or very short needs evidence. */
function judged(spec: CompanyName): CompanyName {
  if (spec.text.length > 14) return spec;
  const norm = fold(spec.text);
  // `BoB`, `CARE`: the capitals tell the name from the word.
  if (spec.added === 'named' && norm.length < 6 && /^\p{Lu}\S*\p{Lu}/u.test(spec.text))
    return { ...spec, capitals: true, ambiguity: COMMON_WORDS.has(norm) ? 'always' : spec.ambiguity };
  const doubtful =
    COMMON_WORDS.has(norm) ||
    FIRST_NAMES.has(norm) ||
    (norm.length < 3 && !/&/.test(norm)) ||
    (/^\p{Ll}/u.test(spec.text) && !/\s/.test(spec.text) && norm.length < 6);
  return doubtful ? { ...spec, ambiguity: 'always' } : spec;
}
