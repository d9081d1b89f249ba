/**
 * Weighs how much a passage speaks as an advert does: who is spoken to, what is asked, what is offered, where to go;
 * against what speaks for a report: attribution, and the matter of market news.
 */

import type { Vocabulary } from './vocabulary.ts';
import { DE } from './vocabulary-de.ts';
import { EN } from './vocabulary-en.ts';

/** What a vocabulary can tell of a passage. */
export type Kind = Exclude<keyof Vocabulary, 'language' | 'stopWords' | 'finite'>;
/** How often each kind of evidence was found; 0 or 1, but up to 3 for `hype` and `smallPrint`. */
export type Evidence = Record<Kind, number>;

/** More of the same adds nothing. */
const MOST = 3;

const VOCABULARIES: Record<'de' | 'en', Vocabulary> = { de: DE, en: EN };

/** The language most function words belong to; null where they say nothing. */
export function languageOf(text: string): 'de' | 'en' | null {
  const sample = text.slice(0, 2000);
  const german = sample.match(DE.stopWords)?.length ?? 0;
  const english = sample.match(EN.stopWords)?.length ?? 0;
  return german === english ? null : german > english ? 'de' : 'en';
}

export function weigh(plain: string, language: 'de' | 'en'): Evidence {
  const words = VOCABULARIES[language];
  const found = (expression: RegExp) => Number(expression.test(plain));
  const count = (expression: RegExp) => Math.min(MOST, plain.match(expression)?.length ?? 0);
  return {
    reader: found(words.reader),
    imperative: found(words.imperative),
    command: Number(commands(plain, words)),
    action: found(words.action),
    publisher: found(words.publisher),
    offer: found(words.offer),
    weakOffer: found(words.weakOffer),
    free: found(words.free),
    pointer: found(words.pointer),
    urgency: found(words.urgency),
    hype: count(words.hype),
    smallPrint: count(words.smallPrint),
    self: found(words.self),
    trade: found(words.trade),
    attribution: found(words.attribution),
    reporting: found(words.reporting),
  };
}

/** Some clause orders: it makes no statement itself, nor is it the slogan in front of one ("Jetzt kaufen: Der Handel wird …"). */
function commands(plain: string, words: Vocabulary): boolean {
  const found = words.command.exec(plain);
  if (found === null || words.finite.test(found[0])) return false;
  const rest = plain.slice(found.index + found[0].length);
  return !(/\.\W*$/.test(rest) && words.finite.test(rest));
}
