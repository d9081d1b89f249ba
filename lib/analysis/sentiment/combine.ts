import type { Sentiment } from '../../model.ts';
import { featuresOf, type Reading, readFor } from './features.ts';
import type { Judgement, Span } from './judge.ts';
import type { JudgedLanguage } from './lexicon.ts';
import { type Probabilities, predict } from './model.ts';
import { has } from './signals.ts';

/** One sentence judged: how likely each label is, and whether it tells how the price moved. */
export type Judged = Probabilities & { movesPrice: boolean };
type Weighed = Judged & { text: string; weight: number };

/** Probabilities are surer than people agree; scores are drawn in by this much. */
const SCORE_SCALE = 0.6;
/** A single sentence takes the likeliest label; several together need this much of a lead. */
const LEAD = Number(process.env['LEAD'] ?? 0.17);
/** A sentence that is neutral says little about the whole. */
const NEUTRAL_SHARE = 0.25;
const PRICE_SHARE = Number(process.env['PS'] ?? 2);

export function judgeSentence(
  text: string,
  language: JudgedLanguage,
  target: readonly Span[],
  others: readonly Span[],
): Judged {
  const reading = readFor(text, language, target, others);
  const learned = predict(featuresOf(reading));
  return { ...mixed(learned, reading, RULES_SHARE[language]), movesPrice: movesPrice(reading) };
}

/**
 * What share the rules have beside the model. They are among its features; German gets them a second time, because
 * what the model learned from German is general news, which leans neutral.
 */
const RULES_SHARE: Readonly<Record<JudgedLanguage, number>> = { de: Number(process.env['DEA'] ?? 0.4), en: Number(process.env['ENA'] ?? 0) };

function mixed(learned: Probabilities, { signals, weights }: Reading, share: number): Probabilities {
  const total = signals.reduce((sum, { value }, i) => sum + value * (weights[i] ?? 1), 0);
  const ruled = { positive: sure(total), negative: sure(-total) };
  const positive = (1 - share) * learned.positive + share * ruled.positive;
  const negative = (1 - share) * learned.negative + share * ruled.negative;
  return { positive, negative, neutral: 1 - positive - negative };
}

/** How sure a sum of signals is: 0.35 is as much as half a word. */
const sure = (value: number): number => (value <= 0 ? 0 : Math.tanh(1.6 * value) * 0.95);

/** "Die Aktie verlor 3 Prozent": what the market made of the news outweighs the news. */
function movesPrice({ tokens, signals, weights }: Reading): boolean {
  const share = tokens.some((token) => has(token, 'price'));
  const percent = tokens.some(({ kind }) => kind === 'percent');
  return (
    (share || percent) &&
    signals.some(({ kind, value }, i) => kind === 'move' && Math.abs(value) > 0.3 && (weights[i] ?? 0) > 0.5)
  );
}

/** Brings sentences together; the one that pulled hardest towards the label is the evidence. */
export function verdict(sentences: readonly Weighed[]): Judgement {
  const [first] = sentences;
  if (!first) return { sentiment: { score: 0, label: 'neutral' }, evidence: null };
  if (sentences.length === 1) return { sentiment: sentimentOf(first), evidence: first.text };
  let positive = 0;
  let negative = 0;
  let total = 0;
  for (const sentence of sentences) {
    const weight = sentence.weight * (sentence.movesPrice ? PRICE_SHARE : 1);
    total += weight * (1 - (1 - NEUTRAL_SHARE) * sentence.neutral);
    positive += weight * sentence.positive;
    negative += weight * sentence.negative;
  }
  const score = clamp((positive - negative) / total);
  const label = score > LEAD ? 'positive' : score < -LEAD ? 'negative' : 'neutral';
  const pull = ({ positive, negative, neutral, weight, movesPrice }: Weighed) =>
    weight * (movesPrice ? 1.5 : 1) * (label === 'positive' ? positive : label === 'negative' ? negative : neutral / 2);
  const decisive = sentences.reduce((best, sentence) => (pull(sentence) > pull(best) ? sentence : best), first);
  return { sentiment: { score, label }, evidence: decisive.text };
}

function sentimentOf(probabilities: Probabilities): Sentiment {
  return { score: clamp(SCORE_SCALE * (probabilities.positive - probabilities.negative)), label: labelOf(probabilities) };
}

export function labelOf({ positive, neutral, negative }: Probabilities): Sentiment['label'] {
  if (neutral >= positive && neutral >= negative) return 'neutral';
  return positive >= negative ? 'positive' : 'negative';
}

const clamp = (value: number): number => Math.round(Math.max(-1, Math.min(1, value)) * 1000) / 1000;
