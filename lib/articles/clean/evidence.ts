/**
 * Weighs how much a passage speaks as an advert does: who is spoken to, what is asked, what is offered, where to go;
 * against what speaks for a report: attribution, and the matter of market news.
 */

import type { Vocabulary } from './vocabulary.ts';
import { DE } from './vocabulary-de.ts';
import { EN } from './vocabulary-en.ts';

export type Evidence = {
  reader: boolean;
  imperative: boolean;
  command: boolean;
  action: boolean;
  publisher: boolean;
  offer: boolean;
  weakOffer: boolean;
  free: boolean;
  pointer: boolean;
  urgency: boolean;
  hype: boolean;
  trade: boolean;
  attribution: boolean;
  reporting: boolean;
};

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
  return {
    reader: words.reader.test(plain),
    imperative: words.imperative.test(plain),
    command: commands(plain, words),
    action: words.action.test(plain),
    publisher: words.publisher.test(plain),
    offer: words.offer.test(plain),
    weakOffer: words.weakOffer.test(plain),
    free: words.free.test(plain),
    pointer: words.pointer.test(plain),
    urgency: words.urgency.test(plain),
    hype: words.hype.test(plain),
    trade: words.trade.test(plain),
    attribution: words.attribution.test(plain),
    reporting: words.reporting.test(plain),
  };
}

/** Some clause orders, and that clause makes no statement. */
function commands(plain: string, words: Vocabulary): boolean {
  const found = words.command.exec(plain);
  return found !== null && !words.finite.test(found[0]);
}
