/** The word classes a language brings to the promotion grammar; each is one compiled expression. */
export type Vocabulary = {
  language: 'de' | 'en';
  /** Function words, to tell the languages apart (global flag). */
  stopWords: RegExp;
  /** The reader is spoken to. */
  reader: RegExp;
  /** A sentence or clause orders the reader to do something. */
  imperative: RegExp;
  /** A verb of what readers are asked to do. */
  action: RegExp;
  /** A clause without subject that orders: "Jetzt anmelden". */
  command: RegExp;
  /** Verbs that make a clause a statement, so that its infinitive orders nobody. */
  finite: RegExp;
  /** The publisher speaks of itself. */
  publisher: RegExp;
  /** What publishers and their advertisers offer. */
  offer: RegExp;
  /** What is offered as well, but is also news. */
  weakOffer: RegExp;
  free: RegExp;
  /** The words of disclaimers, consent and copyright. */
  smallPrint: RegExp;
  /** The text speaks of itself: this article, its author, the page. */
  self: RegExp;
  /** Where to go: "hier", a link's arrow. */
  pointer: RegExp;
  urgency: RegExp;
  /** The diction of adverts and clickbait. */
  hype: RegExp;
  /** Whether to buy or to sell. */
  trade: RegExp;
  /** Somebody said, did or judged it: the sentence reports. */
  attribution: RegExp;
  /** The things market reports are made of. */
  reporting: RegExp;
};
