import { z } from 'zod';
import { translate, withoutEnding } from './german.ts';
import { fieldOf, isCommon, isEmptyWord, keyOf, weightOf } from './vocabulary.ts';

/** What the comparison of two articles looks at; languages may differ. */
export type Comparable = {
  title: string | null;
  text: string;
  /** `symbol.mic` of the companies the article is about, where they are known. */
  companies?: readonly string[];
};

/**
 * All that is kept of an article to compare it with others, about 4 kB as JSON. Words are keyed by the stem of their
 * English counterpart, so that German and English articles meet.
 */
export const Digest = z.object({
  language: z.enum(['de', 'en', 'other']),
  /** Weight of each word: what it tells, how often it stands there, more near the beginning. At most MAX_WORDS. */
  words: z.record(z.string(), z.number()),
  /** The words of the title with what each tells; of a short one, of the sentences behind it too. At most MAX_TITLE. */
  title: z.record(z.string(), z.number()),
  /** Weight of each semantic field (its number as a string), wherever in the article its words stand. At most MAX_FIELDS. */
  fields: z.record(z.string(), z.number()),
  /** Words that are written like names, and what each tells. At most MAX_NAMES. */
  names: z.record(z.string(), z.number()),
  /** Names of the title that are named again: whom or what it is about. */
  subject: z.array(z.string()),
  companies: z.array(z.string()),
  /** Numbers of the text without years, in one notation. At most MAX_NUMBERS. */
  numbers: z.array(z.string()),
  /** Letter groups hashed into 512 signed bytes, base64: cognates, inflections and compounds meet in them. */
  letters: z.string(),
});
export type Digest = z.infer<typeof Digest>;

export const MAX_WORDS = 120;
const MAX_NAMES = 40;
const MAX_NUMBERS = 40;
const MAX_FIELDS = 60;
/** Where a title ends is not marked in every text: the first sentences count as one until they have TITLE_WORDS words. */
const TITLE_WORDS = 6;
const MAX_TITLE = 30;
/** What comes later in a long article does not change which story it tells. */
const MAX_CHARS = 6_000;
const LETTER_BUCKETS = 512;
const GROUP = 4;
/** A word at the beginning counts three times as much as one far from it; the excess falls with e^(-place/30). */
const LEAD_EXCESS = 2;
const LEAD_REACH = 30;
/** What a German word without translation tells: it may be a name or a compound, but mostly the dictionary is short. */
const UNTRANSLATED = 5;
/** A word that tells this much is taken for a name where it opens a sentence. */
const RARE = 8;
const PART_OF_COMPOUND = 0.7;

/** What stands between two words of which the second opens a sentence or a line. */
const BETWEEN_SENTENCES = /[.!?…]["“”»«)]*\s|\n/u;
const TOKEN = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
/** Questions behind another sentence: teasers and readers ask, reports tell. */
const QUESTION = /(?<=[.!?\n] {0,2})[^.!?\n]{1,300}\?(?=\s)/g;
/** Figures are compared as figures. */
const FIGURE = /^\p{N}+(?:[.,]\p{N}+)*$/u;
/** What follows a time of day, which is no figure. */
const CLOCK = /^\s?(?:uhr|[ap]\.?m\b|gmt|mez|cet|et\b)/i;
const CLOCK_CHARS = 6;
const GERMAN = new Set(
  'der die das und ist nicht mit von ein eine den dem des sich auf für im zu auch als wird hat bei nach aus einen werden'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in is that for on with was at by he it from are as has have an be this will'.split(' '),
);

type Term = {
  count: number;
  weight: number;
  first: number;
  /** How often it is written like a name. */
  named: number;
};

/** Reads an article into its digest. Linear in the length of the text. */
export function digestOf({ title, text, companies = [] }: Comparable): Digest {
  const whole = `${title ?? ''}\n${text.slice(0, MAX_CHARS).replace(QUESTION, ' ')}`;
  const tokens = [...whole.matchAll(TOKEN)].map((match) => ({
    text: match[0].replace(/['’]s$/u, ''),
    at: match.index,
  }));
  const language = languageOf(tokens.map((token) => token.text.toLowerCase()));
  const terms = new Map<string, Term>();
  const numbers = new Set<string>();
  const groups = new Map<string, number>();
  const titled = new Map<string, number>();
  let [place, end, inTitle] = [-1, 0, true];

  const add = (key: string, weight: number, name: boolean, share: number): void => {
    if (inTitle) titled.set(key, (titled.get(key) ?? 0) + weight);
    const term = terms.get(key);
    if (!term) terms.set(key, { count: share, weight, first: place, named: Number(name) });
    else {
      term.count += share;
      term.named += Number(name);
    }
  };

  for (const token of tokens) {
    inTitle &&=
      place + 1 < MAX_TITLE &&
      (place + 1 < TITLE_WORDS || !BETWEEN_SENTENCES.test(whole.slice(end, token.at)));
    end = token.at + token.text.length;
    if (/^\p{N}/u.test(token.text) && !CLOCK.test(whole.slice(end, end + CLOCK_CHARS))) {
      const number = numberOf(token.text, language);
      if (number !== null && numbers.size < MAX_NUMBERS) numbers.add(number);
    }
    const lower = token.text.toLowerCase();
    if (lower.length < 2 || isEmptyWord(lower) || FIGURE.test(lower)) continue;
    place += 1;
    const english = language === 'de' ? translate(lower) : [lower];
    if (lower.length >= GROUP && /^\p{L}/u.test(lower)) countGroups(lower, tellsOf(english), groups);
    const capital = /^\p{Lu}/u.test(token.text);
    if (language !== 'de') {
      const key = keyOf(lower);
      add(key, weightOf(key), capital && (weightOf(key) >= RARE || !opensSentence(whole, token.at)), 1);
      continue;
    }
    for (const word of english) {
      const key = keyOf(word);
      if (!isEmptyWord(word)) add(key, weightOf(key), false, english.length > 1 ? PART_OF_COMPOUND : 1);
    }
    const partial = english.some((word) => word.endsWith('+'));
    if (english.length === 0 || (partial && capital)) {
      const key = keyOf(capital ? lower : withoutEnding(lower));
      const known = isCommon(key) || /\p{N}/u.test(key);
      add(key, known ? weightOf(key) : UNTRANSLATED, capital, partial ? PART_OF_COMPOUND : 1);
    }
  }

  const weighed = [...terms].map(([key, term]): [string, number] => [
    key,
    term.weight * repeated(term.count) * (1 + LEAD_EXCESS * Math.exp(-term.first / LEAD_REACH)),
  ]);
  return {
    language,
    words: heaviest(weighed, MAX_WORDS),
    title: heaviest([...titled], MAX_TITLE),
    fields: heaviest([...fieldsOf(terms)], MAX_FIELDS),
    names: heaviest(
      [...terms]
        .filter(([, { named }]) => named > 0)
        .map(([key, { weight }]): [string, number] => [key, weight]),
      MAX_NAMES,
    ),
    subject: [...titled.keys()].filter((key) => (terms.get(key)?.named ?? 0) > 1),
    companies: [...companies],
    numbers: [...numbers],
    letters: hashGroups(groups),
  };
}

function fieldsOf(terms: ReadonlyMap<string, Term>): Map<string, number> {
  const fields = new Map<string, number>();
  for (const [key, { weight, count }] of terms) {
    const field = fieldOf(key)?.toString();
    if (field !== undefined) fields.set(field, (fields.get(field) ?? 0) + weight * repeated(count));
  }
  return fields;
}

const repeated = (count: number): number => 1 + Math.log(Math.max(1, count));

function languageOf(tokens: readonly string[]): Digest['language'] {
  const german = tokens.filter((token) => GERMAN.has(token)).length;
  const english = tokens.filter((token) => ENGLISH.has(token)).length;
  if (Math.max(german, english) * 25 < tokens.length) return 'other';
  return german > english ? 'de' : 'en';
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?:\n"“„]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** `1.250,5` in German and `1,250.5` in English are one number; years are none. */
function numberOf(raw: string, language: Digest['language']): string | null {
  if (/^(?:19|20)\d\d$/.test(raw)) return null;
  const digits = /^[\d.,]+/.exec(raw)?.[0].replace(/[.,]$/, '') ?? '';
  const plain =
    language === 'de'
      ? digits.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.')
      : digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? String(value) : null;
}

/** What the most telling of some English words tells. */
const tellsOf = (words: readonly string[]): number =>
  words.length === 0 ? UNTRANSLATED : Math.max(...words.map((word) => weightOf(keyOf(word))));

function countGroups(word: string, weight: number, groups: Map<string, number>): void {
  for (let i = 0; i + GROUP <= word.length; i++) {
    const group = word.slice(i, i + GROUP);
    groups.set(group, (groups.get(group) ?? 0) + weight);
  }
}

/** Feature hashing with signs, which keeps inner products unbiased (Weinberger et al., 2009). */
function hashGroups(groups: ReadonlyMap<string, number>): string {
  const sums = new Float64Array(LETTER_BUCKETS);
  for (const [group, count] of groups) {
    const hash = hashOf(group);
    const bucket = hash % LETTER_BUCKETS;
    sums[bucket] = (sums[bucket] ?? 0) + (hash >>> 31 ? 1 : -1) * Math.sqrt(count);
  }
  const largest = sums.reduce((max, sum) => Math.max(max, Math.abs(sum)), 1e-9);
  return Buffer.from(Int8Array.from(sums, (sum) => Math.round((sum / largest) * 127)).buffer).toString(
    'base64',
  );
}

/** FNV-1a, 32 bits, with a final mix. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function heaviest(weighed: [string, number][], limit: number): Record<string, number> {
  const kept = weighed
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit);
  return Object.fromEntries(kept.map(([key, weight]) => [key, round(weight)]));
}
