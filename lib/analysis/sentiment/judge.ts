import { splitSentences } from '../sentences.ts';
import { judgeSentence, LEAD, verdict } from './combine.ts';
import { formOfText } from './features.ts';
import type { Judgement, Span } from './judgement.ts';
import { isAboutMarkets, isAdvice } from './kinds.ts';
import type { JudgedLanguage } from './lexicon.ts';
import { attribute, type Passage } from './passages.ts';

export type SentimentInput = {
  title: string | null;
  text: string;
  /** ISO 639-1; `de` and `en` are judged. */
  language: string;
};
/** What a company's sentiment is judged from: every place where it is named. */
export type Target = { mentions: readonly (Span & { field: 'title' | 'text' })[]; relevance: number };

/** The languages `judgeSentiment` knows. */
export const JUDGED_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en']);

/** A longer text is judged by its beginning: news says first what counts. */
const MAX_SENTENCES = 60;
/** A longer sentence is a list, or none: it is judged piece by piece, each at least half as long. */
const MAX_SENTENCE = 800;
/** Of a list the companies beyond these, the least relevant, are neutral. */
const MAX_TARGETS = 60;
/** A company this close to the most relevant one is what the article is about as well. */
const PRIMARY_SHARE = 0.75;
/** What the title and the first sentence count beside the others. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
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

  const form = formOfText(
    passages.map(({ text }) => text),
    language,
  );
  const spans = targets.map(({ mentions }) => mentions);
  const top = Math.max(0, ...targets.map(({ relevance }) => relevance));
  const headed = passages[0]?.field === 'title';
  const named = targets.some(({ mentions }) => mentions.some(({ field }) => field === 'title'));
  // What a report says of the market it does not say of the one company it names.
  const report = headed && !named && isAboutMarkets(passages.slice(0, 1));
  const judged = targets.map((target, i) => {
    if (i >= MAX_TARGETS) return NEUTRAL;
    const about = attribute(passages, spans, i, !report && target.relevance === top, !report);
    const aside = headed && !target.mentions.some(({ field }) => field === 'title');
    return verdict(
      about.map(({ passage, part, target, others, weight }) => ({
        ...judgeSentence(part, language, target, others, form),
        text: passage.text,
        weight,
        named: target.length > 0,
      })),
      aside,
    );
  });
  const whole = (about = passages) =>
    verdict(
      about.map((passage) => ({
        ...judgeSentence(passage.text, language, [], [], form),
        text: passage.text,
        weight: passage.weight,
        named: true,
      })),
    );
  if (input.title === null && passages.length <= SHORT_TEXT) return { article: whole(), targets: judged };
  if (report)
    return { article: whole(passages.filter((passage) => isAboutMarkets([passage]))), targets: judged };
  const article = ofPrimaries(targets, judged, input.title);
  if (article) return { article, targets: judged };
  // Without a company only the market or the economy can be judged: "Aldi senkt Butterpreise" is no news to a holder.
  return { article: isAboutMarkets(passages) && !isAdvice(input.title) ? whole() : NEUTRAL, targets: judged };
}

/** The sentences with what each counts: the title most, then the lead. */
function passagesOf({ title, text }: SentimentInput, language: JudgedLanguage): Passage[] {
  const headed = title !== null && title.trim() !== '';
  const given = headed ? [{ text: title, start: 0, end: title.length }] : [];
  // No headline is longer than a piece; of a hostile one the rest is left out.
  const headline = given
    .flatMap((span) => pieces(span).slice(0, 1))
    .map((span): Passage => ({ field: 'title', ...span, weight: TITLE_WEIGHT }));
  const body = splitSentences(text, language)
    .slice(0, MAX_SENTENCES)
    .flatMap(pieces)
    .slice(0, MAX_SENTENCES)
    .map((span, i): Passage => ({ field: 'text', ...span, weight: i === 0 ? LEAD_WEIGHT : 1 }));
  return [...headline, ...body];
}

type Sentence = Span & { text: string };
/** Cuts at commas where there are any. */
function pieces(sentence: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let { start, text } = sentence;
  while (text.length > MAX_SENTENCE) {
    const comma = text.lastIndexOf(', ', MAX_SENTENCE) + 2;
    const length = comma > MAX_SENTENCE / 2 ? comma : MAX_SENTENCE;
    found.push({ start, end: start + length, text: text.slice(0, length) });
    start += length;
    text = text.slice(length);
  }
  return [...found, { start, end: sentence.end, text }];
}

function ofPrimaries(
  targets: readonly Target[],
  judged: readonly Judgement[],
  title: string | null,
): Judgement | null {
  const top = Math.max(0, ...targets.map(({ relevance }) => relevance));
  if (top === 0) return null;
  const primaries = targets
    .flatMap(({ relevance, mentions }, i) => {
      const at = Math.min(...mentions.flatMap(({ field, start }) => (field === 'title' ? [start] : [])));
      const named = title === null || at < Number.POSITIVE_INFINITY;
      const judgement = judged[i];
      const counts = relevance === top || (named && relevance >= PRIMARY_SHARE * top);
      return counts && judgement ? [{ ...judgement, at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = primaries;
  if (!first) return null;
  const positive = primaries.filter(({ sentiment }) => sentiment.label === 'positive');
  const negative = primaries.filter(({ sentiment }) => sentiment.label === 'negative');
  const opposed = positive.length > 0 && negative.length > 0;
  // "A läuft B davon", "A verliert Boden an B": the news is A's, B only measures it.
  const way = between(title, primaries);
  const measured = first.sentiment.label === 'positive' ? leavesBehind(title, way) : fallsBehind(way);
  if (opposed && measured) return { sentiment: first.sentiment, evidence: first.evidence };
  const rest = primaries.slice(1);
  // "A plunges – B climbs": what the headline says first is its news; in one breath the two are even.
  if (rest.length > 0 && SECOND_NEWS.test(way)) {
    const others = rest.reduce((sum, { sentiment }) => sum + sentiment.score, 0) / rest.length;
    const score = round(FIRST_NEWS * first.sentiment.score + (1 - FIRST_NEWS) * others);
    const label = score > HALF_LEAD ? 'positive' : score < -HALF_LEAD ? 'negative' : 'neutral';
    return { sentiment: { score, label }, evidence: first.evidence };
  }
  const side = opposed
    ? primaries
    : positive.length > 0
      ? positive
      : negative.length > 0
        ? negative
        : primaries;
  const score = side.reduce((sum, { sentiment }) => sum + sentiment.score, 0) / side.length;
  const strongest = side.reduce((best, one) =>
    Math.abs(one.sentiment.score) > Math.abs(best.sentiment.score) ? one : best,
  );
  const label = opposed ? 'neutral' : (side[0]?.sentiment.label ?? 'neutral');
  return { sentiment: { score: round(score), label }, evidence: strongest.evidence };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
/** The share of the first piece of news in a headline of two. */
const FIRST_NEWS = 0.85;
/** Two pieces of news even out, so that half the lead of one suffices; scores are drawn in by half. */
const HALF_LEAD = LEAD / 4;

/** Verbs of which the object is left behind; German ones end the clause with their prefix. */
const OVERTAKES =
  /(?<!\p{L})(?:outpac|outperform|outshin|outgr[oe]w|outs[eo]l|leapfrog|eclips|überrund|overt[ao]|surpass|beats?|überhol|übertrumpf|überflügel|übertrifft|schlägt|verdräng|läuft|zieht|hängt|lässt)/iu;
const SEPARABLE = /(?<!\p{L})(?:läuft|zieht|hängt|lässt)(?!\p{L})/iu;
const SEPARATED = /(?<!\p{L})(?:davon|vorbei|ab|hinter sich|stehen)(?!\p{L})/iu;

function leavesBehind(title: string | null, way: string): boolean {
  if (title === null || !OVERTAKES.test(way) || /[,;]|\s[–—-]\s/.test(way)) return false;
  return !SEPARABLE.test(way) || SEPARATED.test(title);
}

/** "Verliert Kunden an", "falls behind": the object is ahead. */
const TRAILS =
  /(?<!\p{L})(?:verlier\p{L}*|verlor\p{L}*|unterl[ai]\p{L}*|los(?:es?|t|ing)|cedes?|fall(?:s|en)?|fällt|fiel|trails?|lags?)(?!\p{L})/iu;
const TRAILED = /(?<!\p{L})(?:an|gegen(?:über)?|hinter|to|against|behind|trails?|lags?|unterl[ai]\p{L}*)\s/iu;

function fallsBehind(way: string): boolean {
  return TRAILS.test(way) && TRAILED.test(way) && !/[,;]|\s[–—-]\s/.test(way);
}

/** What parts the first piece of news in a headline from the second. */
const SECOND_NEWS = /\s[–—-]\s|;/;

function between(title: string | null, primaries: readonly { at: number }[]): string {
  const places = primaries.map(({ at }) => at).filter((at) => at < Number.POSITIVE_INFINITY);
  const [first, second] = places;
  return title === null || first === undefined || second === undefined ? '' : title.slice(first, second);
}
