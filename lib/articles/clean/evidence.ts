/**
 * Weighs how much a passage speaks as an advert does: who is spoken to, what is asked, what is offered, where to go;
 * against what speaks for a report: attribution, and the matter of market news.
 */

import type { Vocabulary } from './vocabulary.ts';
import { DE } from './vocabulary-de.ts';
import { EN } from './vocabulary-en.ts';
import { type Terms, wordsOf } from './words.ts';

/** What a vocabulary can tell of a passage. */
export type Kind = Exclude<keyof Vocabulary, 'language' | 'stopWords' | 'readerWords' | 'finite'>;
/** How often each kind of evidence was found; 0 or 1, but up to 3 for `hype`, `smallPrint` and `touch`. */
export type Evidence = Record<Kind, number>;

/** More of the same adds nothing. */
const MOST = 3;

const VOCABULARIES: Record<'de' | 'en', Vocabulary> = { de: DE, en: EN };

/** The arrow or the dots of a link. */
const ARROW = /(?:\.\.\.|…|»|→|►|>)\s*$|^(?:»|→|►|>|\+\+\+|👉|➡)/u;
/** So many characters tell the language. */
const SAMPLE = 2000;

/** The language most function words belong to; null where they say nothing. */
export function languageOf(text: string): 'de' | 'en' | null {
  return languageOfWords(wordsOf(text.slice(0, SAMPLE)));
}

export function languageOfWords(words: readonly string[]): 'de' | 'en' | null {
  const german = DE.stopWords.count('', words);
  const english = EN.stopWords.count('', words);
  return german === english ? null : german > english ? 'de' : 'en';
}

/** `words` are those of `plain`. */
export function weigh(plain: string, words: readonly string[], language: 'de' | 'en'): Evidence {
  const vocabulary = VOCABULARIES[language];
  const has = (terms: Terms) => Number(terms.test(plain, words));
  const count = (terms: Terms) => Math.min(MOST, terms.count(plain, words));
  return {
    reader: Number(vocabulary.readerWords.test(plain, words) && vocabulary.reader.test(plain)),
    imperative: Number(vocabulary.imperative.test(plain)),
    command: Number(commands(plain, vocabulary)),
    action: has(vocabulary.action),
    publisher: Number(vocabulary.publisher.test(plain)),
    offer: has(vocabulary.offer),
    weakOffer: has(vocabulary.weakOffer),
    free: has(vocabulary.free),
    pointer: Number(ARROW.test(plain) || vocabulary.pointer.test(plain, words)),
    urgency: has(vocabulary.urgency),
    hype: count(vocabulary.hype),
    smallPrint: count(vocabulary.smallPrint),
    self: has(vocabulary.self),
    touch: count(vocabulary.touch),
    trade: Number(vocabulary.trade.test(plain)),
    attribution: Number(vocabulary.attribution.test(plain)),
    reporting: Number(vocabulary.reporting.test(plain)),
  };
}

/**
 * Some clause orders: it makes no statement itself, nor is it the slogan in front of one ("Jetzt kaufen: Der Handel
 * wird …").
 */
function commands(plain: string, { command, finite }: Vocabulary): boolean {
  const found = command.exec(plain);
  if (found === null || finite.test(found[0], wordsOf(found[0]))) return false;
  const rest = plain.slice(found.index + found[0].length);
  return !(/\.\W*$/.test(rest) && finite.test(rest, wordsOf(rest)));
}
