import type { Sentiment } from '../../model.ts';
import type { Role } from './binding.ts';
import { type Form, featuresOf, type Reading, readFor } from './features.ts';
import type { Judgement, Span } from './judgement.ts';
import { has, type JudgedLanguage, type ReadToken } from './lexicon.ts';
import { type Probabilities, predict } from './model.ts';

/** One sentence judged: how likely each label is, and whether it tells how the price moved. */
export type Judged = Probabilities & {
  /** What the price did, -1..1, 0 where it stood still; null where the sentence does not tell. */
  price: number | null;
  /** Whether it only says what might be. */
  doubtful: boolean;
};
type Weighed = Judged & {
  text: string;
  weight: number;
  /** Whether the sentence names the company; one that only speaks on is no match for it on the price. */
  named: boolean;
};

/** Probabilities are surer than people agree; scores are drawn in by this much. */
const SCORE_SCALE = 0.5;
/** A single sentence takes the likeliest label; several together need this much of a lead. */
export const LEAD = 0.22;
const LEAD_ASIDE = 0.5;
/** What might be for a company that the headline leaves out counts as much as this of what is. */
const DOUBTFUL_ASIDE = 0.75;
/** A sentence that is neutral says little about the whole. */
const NEUTRAL_SHARE = 0.25;
/** What the market made of the news weighs as much as this against the news itself. */
const PRICE_SHARE = 0.65;

export function judgeSentence(
  text: string,
  language: JudgedLanguage,
  target: readonly Span[],
  others: readonly Span[],
  form: Form | null,
): Judged {
  const reading = readFor(text, language, target, others, form);
  const doubtful = reading.tokens.some(({ lower }) => DOUBTS.test(lower));
  return { ...withRules(predict(featuresOf(reading)), reading), price: priceMove(reading), doubtful };
}

/**
 * What share the rules have beside the model, of whose features they are a part already. They get it a second time
 * where the model had little to learn from: in German news, in general news above all, and in English sentences,
 * because what it learned from English are headlines and posts.
 */
const RULES_SHARE: Readonly<Record<string, number>> = { de: 0.25, general: 0.4, sentence: 0.3 };

/** The model's probabilities and what the rules found, as one. */
export function withRules(learned: Probabilities, reading: Reading): Probabilities {
  const { tokens, signals, weights } = reading;
  const share = RULES_SHARE[reading.form] ?? 0;
  const total = signals.reduce((sum, { value }, i) => sum + value * (weights[i] ?? 1), 0);
  const ruled = { positive: sure(total), negative: sure(-total) };
  // A denial leaves things as they were.
  const kept = tokens.some(({ lower }) => DENIES.test(lower)) ? 0.4 : 1;
  const positive = kept * ((1 - share) * learned.positive + share * ruled.positive);
  const negative = kept * ((1 - share) * learned.negative + share * ruled.negative);
  return { positive, negative, neutral: 1 - positive - negative };
}

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|refut(?:es?|ed)|dementier\p{L}*|zurückgewiesen|bestreitet|bestritt)$/u;

/** Not every Konjunktiv: in indirect speech it says who speaks, not how sure it is. */
const DOUBTS =
  /^(?:könnten?|dürften?|würden?|wären?|hätten?|möglicherweise|womöglich|vielleicht|eventuell|could|may|might|would|possibly|perhaps)$/u;

/** How sure a sum of signals is: 0.35 is as much as half a word. */
const sure = (value: number): number => (value <= 0 ? 0 : Math.tanh(1.6 * value) * 0.95);

/** "Die Aktie verlor 3 Prozent", "BMW gaben 2,7 Prozent nach": what the market made of the news. */
function priceMove({ tokens, roles, signals, weights, clauses: clause }: Reading): number | null {
  if (!tokens.some(({ kind, lower }) => kind === 'percent' || SHARE.test(lower))) return null;
  const told = signals.flatMap(({ kind, value, at }, i) => {
    if (kind !== 'move' || Math.abs(value) <= 0.3 || Math.abs(weights[i] ?? 0) <= 0.5) return [];
    const here = tokens.filter((_, k) => clause[k] === clause[at]);
    const share = here.some((token) => SHARE.test(token.lower));
    const percent = here.some(({ kind }) => kind === 'percent');
    const sure = !here.some((token) => has(token, 'hedge', 'cond', 'gain', 'cost', 'target', 'outlook'));
    const own = tokens.some((_, k) => clause[k] === clause[at] && roles[k] === 'target');
    // Without a word for the share the company itself must be what moves: "BMW gaben nach", not "Mieten von BMW".
    const subject = tokens.some(
      (_, k) => clause[k] === clause[at] && roles[k] === 'target' && !OF.test(tokens[k - 1]?.lower ?? ''),
    );
    const told = (share || (percent && subject)) && sure;
    return told ? [{ value: value * (weights[i] ?? 1), own }] : [];
  });
  const direct = told.filter(({ own }) => own);
  if (direct.length === 0 && standsStill(tokens, roles, clause)) return 0;
  const counted = direct.length > 0 ? direct : told;
  return counted.length > 0 ? Math.sign(counted.reduce((sum, { value }) => sum + value, 0)) : null;
}

/** "Die Aktie veränderte sich kaum", "TAG zeigten sich unverändert" among moves in percent. */
function standsStill(
  tokens: readonly ReadToken[],
  roles: readonly Role[],
  clause: readonly number[],
): boolean {
  const market = tokens.some(({ lower, kind }) => kind === 'percent' || SHARE.test(lower));
  return tokens.some(
    (token, i) =>
      has(token, 'stay') &&
      tokens.some(
        (other, k) =>
          clause[k] === clause[i] && (SHARE.test(other.lower) || (market && roles[k] === 'target')),
      ),
  );
}

const OF = /^(?:von|bei|für|of|at|for|from|by|in)$/;

/** Words for the share itself; an index or a currency is another matter. */
const SHARE =
  /^(?:shares?|stocks?|scrip|counter|aktien?|aktienkurs(?:es)?|papiere?n?|titeln?|anteilss?cheine?n?|wertpapiere?|kurs|vorzugsaktien?|vorzüge|notierung(?:en)?)$/;

/**
 * Brings sentences together; the one that pulled hardest towards the label is the evidence. `aside`: of a company that
 * the headline does not name the news mostly is somebody else's, so that it takes more to be news for it.
 */
export function verdict(sentences: readonly Weighed[], aside = false): Judgement {
  const [first] = sentences;
  if (!first) return { sentiment: { score: 0, label: 'neutral' }, evidence: null };
  if (sentences.length === 1 && !aside) return { sentiment: sentimentOf(first), evidence: first.text };
  let positive = 0;
  let negative = 0;
  let total = 0;
  let moved = 0;
  let told = 0;
  const direct = sentences.some(({ price, named }) => price !== null && named);
  for (const { weight, price, named, doubtful, ...sentence } of sentences) {
    const kept = aside && doubtful ? DOUBTFUL_ASIDE : 1;
    // A sentence that only leans counts less than its lean: many of them are no news yet.
    const sure = kept * (1 - sentence.neutral);
    total += weight * (NEUTRAL_SHARE + (1 - NEUTRAL_SHARE) * sure);
    positive += weight * kept * sentence.positive * sure;
    negative += weight * kept * sentence.negative * sure;
    if (price === null || (direct && !named)) continue;
    moved += weight * price;
    told += weight;
  }
  const news = (positive - negative) / total;
  const lead = clamp(told > 0 ? (1 - PRICE_SHARE) * news + PRICE_SHARE * (moved / told) : news);
  const needed = aside ? LEAD_ASIDE : LEAD;
  const label = lead > needed ? 'positive' : lead < -needed ? 'negative' : 'neutral';
  const way = label === 'positive' ? 1 : label === 'negative' ? -1 : 0;
  const pull = ({ weight, price, ...sentence }: Weighed) =>
    weight * (way === 0 ? sentence.neutral / 2 : way * (sentence.positive - sentence.negative)) +
    (price === null ? 0 : way * price);
  const decisive = sentences.reduce(
    (best, sentence) => (pull(sentence) > pull(best) ? sentence : best),
    first,
  );
  return { sentiment: { score: clamp(SCORE_SCALE * lead), label }, evidence: decisive.text };
}

function sentimentOf(probabilities: Probabilities): Sentiment {
  return {
    score: clamp(SCORE_SCALE * (probabilities.positive - probabilities.negative)),
    label: labelOf(probabilities),
  };
}

export function labelOf({ positive, neutral, negative }: Probabilities): Sentiment['label'] {
  if (neutral >= positive && neutral >= negative) return 'neutral';
  return positive >= negative ? 'positive' : 'negative';
}

const clamp = (value: number): number => Math.round(Math.max(-1, Math.min(1, value)) * 1000) / 1000;
