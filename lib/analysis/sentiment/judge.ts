import type { Sentiment } from '../../model.ts';
import { splitSentences } from '../sentences.ts';
import { judgeSentence, verdict } from './combine.ts';
import type { JudgedLanguage } from './lexicon.ts';
import { attribute, type Passage } from './passages.ts';

export type Span = { start: number; end: number };
export type SentimentInput = {
  title: string | null;
  text: string;
  /** ISO 639-1; `de` and `en` are judged. */
  language: string;
};
/** A judgement and the sentence that decided it, verbatim. */
export type Judgement = { sentiment: Sentiment; evidence: string | null };
/** What a company's sentiment is judged from: every place where it is named. */
export type Target = { mentions: readonly (Span & { field: 'title' | 'text' })[]; relevance: number };

/** The languages `judgeSentiment` knows. */
export const JUDGED_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en']);

/** A longer text is judged by its beginning: news says first what counts. */
const MAX_SENTENCES = 60;
/** Beyond this the companies of a list share the judgement of the passage that names them. */
const MAX_TARGETS = 60;
/** A company this close to the most relevant one is what the article is about as well. */
const PRIMARY_SHARE = 0.75;
/** Without a title and up to this many sentences, the text is a headline or a post: judged as a whole. */
const SHORT_TEXT = 2;

const NEUTRAL: Judgement = { sentiment: { score: 0, label: 'neutral' }, evidence: null };

/**
 * Judges the article and each target from the clauses about it, for somebody who holds the share: the move of the
 * price first, then figures against expectations, outlook, orders, ratings. Scores lie in -1..1.
 * `targets` of the answer stand in the order of those given. The article is judged by its primary companies,
 * neutral where they are evenly opposed; without a company by what is said of the market or the economy.
 */
export function judgeSentiment(
  input: SentimentInput,
  targets: readonly Target[],
): { article: Judgement; targets: Judgement[] } {
  const language: JudgedLanguage = input.language === 'de' ? 'de' : 'en';
  const passages = passagesOf(input, language);
  if (passages.length === 0) return { article: NEUTRAL, targets: targets.map(() => NEUTRAL) };

  const spans = targets.map(({ mentions }) => mentions);
  const judged = targets.map((_, i) => {
    if (i >= MAX_TARGETS) return NEUTRAL;
    const about = attribute(passages, spans, i);
    return verdict(about.map(({ passage, target, others, weight }) => ({
      ...judgeSentence(passage.text, language, target, others),
      text: passage.text,
      weight,
    })));
  });
  const whole = () =>
    verdict(
      passages.map((passage) => ({
        ...judgeSentence(passage.text, language, [], []),
        text: passage.text,
        weight: passage.weight,
      })),
    );
  const short = input.title === null && passages.length <= SHORT_TEXT;
  return { article: (short ? null : ofPrimaries(targets, judged, input.title !== null)) ?? whole(), targets: judged };
}

/** The sentences with what each counts: the title most, then the lead. */
function passagesOf({ title, text }: SentimentInput, language: JudgedLanguage): Passage[] {
  const headed = title !== null && title.trim() !== '';
  const headline: Passage[] = headed
    ? [{ field: 'title', text: title, start: 0, end: title.length, weight: 2.5 }]
    : [];
  const body = splitSentences(text, language)
    .slice(0, MAX_SENTENCES)
    .map((span, i): Passage => ({ field: 'text', ...span, weight: i === 0 ? 1.5 : 1 }));
  return [...headline, ...body];
}

function ofPrimaries(
  targets: readonly Target[],
  judged: readonly Judgement[],
  titled: boolean,
): Judgement | null {
  const top = Math.max(0, ...targets.map(({ relevance }) => relevance));
  if (top === 0) return null;
  const primaries = targets.flatMap((target, i) => {
    const named = !titled || target.mentions.some(({ field }) => field === 'title');
    const judgement = judged[i];
    const counts = target.relevance === top || (named && target.relevance >= PRIMARY_SHARE * top);
    return counts && judgement ? [{ ...judgement, relevance: target.relevance }] : [];
  });
  const labels = new Set(primaries.map(({ sentiment }) => sentiment.label));
  const score = primaries.reduce((sum, { sentiment }) => sum + sentiment.score, 0) / primaries.length;
  const [strongest] = [...primaries].sort((a, b) => Math.abs(b.sentiment.score) - Math.abs(a.sentiment.score));
  const opposed = labels.has('positive') && labels.has('negative');
  const label = opposed ? 'neutral' : labels.has('positive') ? 'positive' : labels.has('negative') ? 'negative' : 'neutral';
  return {
    sentiment: { score: opposed ? score / 2 : score, label },
    evidence: strongest?.evidence ?? null,
  };
}
