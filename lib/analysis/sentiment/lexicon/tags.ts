/**
 * What a word does in a sentence about markets. The tags are the same in every language, so that patterns of tags,
 * and a model trained on them, carry over from one to the other.
 *
 * up, down        something rises or falls by itself ("fell", "Anstieg")
 * raise, cut      somebody makes something rise or fall: the object follows ("cuts costs", "hebt Prognose")
 * good, bad       says how things are, whatever moves ("strong", "scandal")
 * gain, cost      a thing holders like to see more of (profit, orders) or less of (loss, debt)
 * price           the share, its price, the market
 * outlook         what is promised or forecast
 * expect          what was awaited ("estimates", "erwartet"); beat, miss: better or worse than that
 * above, below    a level compared ("above", "unter")
 * more, less      quantities compared
 * buy, hold, sell what analysts say; upgrade, downgrade: a change of it; target: their price target
 * stay            nothing changes ("reiterates", "unverändert")
 * not             negation; ease: takes the weight off what follows ("avoids", "ended", "weniger")
 * hedge           not certain ("may", "angeblich"); cond: a condition ("if", "falls")
 * despite         the phrase after it counts little; but: what follows counts most; although: its clause counts little
 * adverse, favourable  words of general news that trouble or please; for the model only
 * deal            something won or agreed (order, approval, stake)
 * idle            an expression whose words mean nothing here ("up to", "share capital")
 */
export const TAGS = [
  'up',
  'down',
  'raise',
  'cut',
  'good',
  'bad',
  'gain',
  'cost',
  'price',
  'outlook',
  'expect',
  'beat',
  'miss',
  'above',
  'below',
  'more',
  'less',
  'buy',
  'hold',
  'sell',
  'upgrade',
  'downgrade',
  'target',
  'stay',
  'not',
  'ease',
  'hedge',
  'cond',
  'despite',
  'but',
  'although',
  'deal',
  'adverse',
  'favourable',
  'idle',
] as const;
export type Tag = (typeof TAGS)[number];

/** `strength` 0..1 says how much the word weighs; words are separated by blanks, phrases by semicolons. */
export type WordGroup = { tag: Tag; strength: number; words: string };
export type PhraseGroup = { tag: Tag; strength: number; phrases: string };

/**
 * A lexicon of one language. In `words`, `stem~` stands for every word that begins so and `verb+` for a regular
 * English verb in all its forms (`verb++` where the last consonant doubles).
 */
export type LexiconData = {
  words: readonly WordGroup[];
  phrases: readonly PhraseGroup[];
  /** German verbs that leave their prefix at the end of the clause: "legte … zu". */
  separable: readonly { tag: Tag; strength: number; verbs: string; particle: string }[];
};
