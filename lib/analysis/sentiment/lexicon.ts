import { DE } from './lexicon/de.ts';
import { EN } from './lexicon/en.ts';
import { GENERAL_DE, GENERAL_EN } from './lexicon/general.ts';
import { MARKET_DE, MARKET_EN } from './lexicon/market.ts';
import type { LexiconData, Tag, WordGroup } from './lexicon/tags.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a word may mean here; a word can have several readings. */
export type Reading = { tag: Tag; strength: number };
export type ReadToken = Token & { readings: readonly Reading[] };

/** Whether a token has one of these tags among its readings. */
export function has(token: ReadToken | undefined, ...tags: readonly Tag[]): boolean {
  return token?.readings.some(({ tag }) => tags.includes(tag)) ?? false;
}

type Separable = { tag: Tag; strength: number; particle: string };
type Lexicon = {
  exact: Map<string, Reading[]>;
  stems: Map<string, Reading[]>;
  longestStem: number;
  phrases: Map<string, { words: string[]; reading: Reading }[]>;
  separable: Map<string, Separable[]>;
  compounds: boolean;
  /** Words outside the market, asked where the others know nothing. */
  general: Lexicon | null;
  /** Words read before: looking a compound up is the dear part. */
  seen: Map<string, Reading[][]>;
};

export type JudgedLanguage = 'de' | 'en';
const LEXICONS: Readonly<Record<JudgedLanguage, Lexicon>> = {
  de: build(withMore(DE, MARKET_DE), GENERAL_DE, true),
  en: build(withMore(EN, MARKET_EN), GENERAL_EN, false),
};

/** Shorter parts of a German compound are mostly accidents ("Rat" in "Beratung"). */
const MIN_COMPOUND_PART = 4;
const MAX_SEEN = 20_000;
/** German verbs leave their prefix this far behind at most, in words. */
const MAX_PARTICLE_GAP = 18;

/** Tokens of a sentence with what the lexicon knows of them; German compounds come apart into their parts. */
export function readTokens(text: string, language: JudgedLanguage): ReadToken[] {
  const lexicon = LEXICONS[language];
  const tokens: ReadToken[] = [];
  for (const token of tokenize(text, (word) => lexicon.exact.has(word))) {
    const parts = token.kind === 'word' ? readWord(token.lower, lexicon) : NOTHING;
    const { text, lower, start, end, kind, amount } = token;
    // Written out: spreading is slow, and this runs for every word.
    for (const readings of parts) tokens.push({ text, lower, start, end, kind, amount, readings });
  }
  readPhrases(tokens, lexicon);
  readYields(tokens);
  readSeparableVerbs(tokens, lexicon);
  return tokens;
}

const NOTHING: Reading[][] = [[]];

/** The readings of a word; of each part where it is a compound. */
function readWord(word: string, lexicon: Lexicon): Reading[][] {
  const known = lexicon.seen.get(word);
  if (known) return known;
  const read = takeApart(word, lexicon);
  if (lexicon.seen.size >= MAX_SEEN) lexicon.seen.clear();
  lexicon.seen.set(word, read);
  return read;
}

function takeApart(word: string, lexicon: Lexicon): Reading[][] {
  const whole = lookUp(word, lexicon);
  if (whole) return [whole];
  if (lexicon.compounds && word.length >= 2 * MIN_COMPOUND_PART) {
    for (let at = MIN_COMPOUND_PART; at <= word.length - MIN_COMPOUND_PART; at++) {
      const head = lookUp(word.slice(at), lexicon);
      if (!head) continue;
      const modifier = word.slice(0, at);
      const first = lookUp(modifier, lexicon) ?? lookUp(modifier.replace(/(?:s|es|n|en)$/, ''), lexicon);
      return first ? [first, head] : [head];
    }
  }
  const genitive = word.replace(/(?:'s|s')$/, '');
  const owner = genitive === word ? null : lookUp(genitive, lexicon);
  return [owner ?? (lexicon.general ? (lookUp(word, lexicon.general) ?? []) : [])];
}

function lookUp(word: string, lexicon: Lexicon): Reading[] | null {
  const exact = lexicon.exact.get(word);
  if (exact) return exact;
  for (let length = Math.min(word.length, lexicon.longestStem); length >= 3; length--) {
    const found = lexicon.stems.get(word.slice(0, length));
    // Beyond an inflection the rest is a word of its own: "Gewinn|warnung"
    if (found && word.length - length <= 5) return found;
  }
  return null;
}

/** A phrase gives its reading to its first word and takes those of the others away. */
function readPhrases(tokens: ReadToken[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const candidates = lexicon.phrases.get(tokens[i]?.lower ?? '');
    const hit = candidates?.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (!hit) continue;
    hit.words.forEach((_, k) => {
      const token = tokens[i + k];
      if (token) token.readings = k === 0 ? [hit.reading] : [];
    });
    i += hit.words.length - 1;
  }
}

const YIELD = /^(?:renditen?|yields?)$/;
const BOND =
  /^(?:[\p{L}]*anleihen?|staatspapieren?|bunds?|treasur(?:y|ies)|bonds?|gilts?|jgbs?|years?|\p{L}*jährige[nr]?)$/u;
/** How far from the word for a yield its bond stands, in tokens. */
const BOND_BEFORE = 2;
const BOND_AFTER = 6;
const AS_COST: Reading = { tag: 'cost', strength: 1 };

/** The yield of a bond is a cost, since its price falls while it rises: it is what moves, the bond is not. */
function readYields(tokens: ReadToken[]): void {
  tokens.forEach((token, i) => {
    if (!YIELD.test(token.lower)) return;
    const near = tokens
      .slice(Math.max(0, i - BOND_BEFORE), i + BOND_AFTER + 1)
      .filter(({ lower }) => BOND.test(lower));
    if (near.length === 0) return;
    token.readings = [AS_COST];
    for (const bond of near) bond.readings = [];
  });
}

function readSeparableVerbs(tokens: ReadToken[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const verb = tokens[i];
    const options = verb ? lexicon.separable.get(verb.lower) : undefined;
    if (!verb || !options) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + MAX_PARTICLE_GAP); k++) {
      const token = tokens[k];
      if (!token || (token.kind === 'mark' && /[;.!?]/.test(token.text))) break;
      const option = options.find(({ particle }) => particle === token.lower);
      if (!option || !endsClause(tokens[k + 1])) continue;
      verb.readings = [{ tag: option.tag, strength: option.strength }];
      token.readings = [];
      break;
    }
  }
}

/** A prefix stands last in its clause; before a noun the same word is a preposition. */
function endsClause(next: ReadToken | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:und|oder|sowie|als|wie|auf|bis|um|nachdem)$/.test(next.lower)
  );
}

/** The main list first: where both know a word, its readings there stand. */
function withMore(data: LexiconData, more: Pick<LexiconData, 'words' | 'phrases'>): LexiconData {
  const known = new Set(data.words.flatMap(({ words }) => words.trim().split(/\s+/)));
  const words = more.words.map((group) => ({
    ...group,
    words: group.words
      .trim()
      .split(/\s+/)
      .filter((word) => !known.has(word) && !known.has(word.replace(/(?<![~+])[~+]+$/, '')))
      .join(' '),
  }));
  return {
    ...data,
    words: [...data.words, ...words],
    phrases: [...data.phrases, ...more.phrases],
  };
}

function build(data: LexiconData, generalWords: readonly WordGroup[], compounds: boolean): Lexicon {
  const exact = new Map<string, Reading[]>();
  const stems = new Map<string, Reading[]>();
  const phrases: Lexicon['phrases'] = new Map();
  const separable: Lexicon['separable'] = new Map();
  const add = (map: Map<string, Reading[]>, word: string, reading: Reading) => {
    const known = map.get(word) ?? [];
    if (!known.some(({ tag }) => tag === reading.tag)) map.set(word, [...known, reading]);
  };
  for (const { tag, strength, words } of data.words) {
    for (const word of words.trim().split(/\s+/)) {
      if (word.endsWith('~')) add(stems, word.slice(0, -1), { tag, strength });
      else for (const form of englishForms(word)) add(exact, form, { tag, strength });
    }
  }
  for (const { tag, strength, phrases: list } of data.phrases) {
    for (const phrase of list.split(';')) {
      const words = phrase.trim().replaceAll(',', ' ,').replaceAll('-', ' ').split(/\s+/);
      const first = words[0] ?? '';
      // The longest phrase with the same beginning wins.
      const known = [...(phrases.get(first) ?? []), { words, reading: { tag, strength } }];
      phrases.set(
        first,
        known.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  for (const { verbs, ...rest } of data.separable) {
    for (const verb of verbs.split(' ')) {
      separable.set(verb, [...(separable.get(verb) ?? []), rest]);
      // Joined at the end of a subordinate clause: "während die Aktie zulegte"
      add(exact, `${rest.particle}${verb}`, { tag: rest.tag, strength: rest.strength });
      add(exact, `${rest.particle}zu${verb}`, { tag: rest.tag, strength: rest.strength });
    }
  }
  const general =
    generalWords.length > 0 ? build({ words: generalWords, phrases: [], separable: [] }, [], false) : null;
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
  return { exact, stems, longestStem, phrases, separable, compounds, general, seen: new Map() };
}

/** `verb+` in its four regular forms; the word itself without the mark. */
function englishForms(word: string): string[] {
  const base = word.replace(/(?<!\+)\++$/, '');
  if (base === word) return [word];
  const doubled = word.endsWith('++') ? base + base.slice(-1) : base;
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  if (base.endsWith('e')) return [base, third, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, third, `${base.slice(0, -1)}ied`, `${base}ing`];
  return [base, third, `${doubled}ed`, `${doubled}ing`];
}
