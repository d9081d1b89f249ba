import type { Terms } from './words.ts';

/** The word classes a language brings to the promotion grammar; each is compiled once. */
export type Vocabulary = {
  language: 'de' | 'en';
  /** Function words, to tell the languages apart . */
  stopWords: Terms;
  /** The reader is spoken to. */
  reader: RegExp;
  /** No reader without one of these words. */
  readerWords: Terms;
  /** A sentence or clause orders the reader to do something. */
  imperative: RegExp;
  /** A verb of what readers are asked to do. */
  action: Terms;
  /** A clause without subject that orders: "Jetzt anmelden". */
  command: RegExp;
  /** Verbs that make a clause a statement, so that its infinitive orders nobody. */
  finite: Terms;
  /** The publisher speaks of itself. */
  publisher: RegExp;
  /** What publishers and their advertisers offer. */
  offer: Terms;
  /** What is offered as well, but is also news. */
  weakOffer: Terms;
  free: Terms;
  /** The words of disclaimers, consent and copyright. */
  smallPrint: Terms;
  /** The text speaks of itself: this article, its author, the page. */
  self: Terms;
  /** Where to go: "hier". */
  pointer: Terms;
  urgency: Terms;
  /** The diction of adverts and clickbait. */
  hype: Terms;
  /** Words of any box around an article, and of many articles: they only count where nothing is reported. */
  touch: Terms;
  /** Whether to buy or to sell. */
  trade: RegExp;
  /** Somebody said, did or judged it: the sentence reports. */
  attribution: RegExp;
  /** The things market reports are made of. */
  reporting: RegExp;
};
