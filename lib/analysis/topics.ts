import { type Topic, TopicName } from '../model.ts';
import { splitSentences } from './sentences.ts';
import { isBackground, isFiller } from './summary/substance.ts';
import { TOPIC_RULES } from './topics/rules.ts';

/** News says what it is about at its beginning; later sentences are background. */
const LEAD_SENTENCES = 3;
/** A topic of the background needs to come up more than once. */
const BACKGROUND_HITS = 2;
/** A text that shows more is a list of the day; what its head shows comes first. */
const MAX_TOPICS = 4;

/** What these are about happens once: told as the past it is no news. Of figures the past is what they are held against. */
const EVENTS: ReadonlySet<TopicName> = new Set([
  'mergers-acquisitions',
  'dividend-buyback',
  'management',
  'product',
  'legal-regulatory',
  'capital-raise',
  'insolvency',
  'ipo',
  'labour',
]);
const PAST =
  /(?<!\p{L})(?:last (?:year|month|week|summer|spring|autumn)|in (?:19|20)\d\d|since (?:the|its|it)|earlier this year|(?:im|in der) (?:vergangenen|letzten|vorigen) (?:jahr|monat|woche|sommer|herbst|frühjahr)|im jahr (?:19|20)\d\d|seit (?:dem|der|ihrem|seinem))(?!\p{L})/iu;

/** Kickers, price lines and what only leads up to the news say nothing of a topic. */
const tells = (sentence: string): boolean => /[.!?…]["'”“»’)\]]*$/u.test(sentence) && !isFiller(sentence);

/**
 * The topics of an article from a closed set, each with the sentence that shows it, verbatim. Rules in German and
 * English; other languages get none. A topic counts where title or lead show it, or the rest of the text twice.
 */
export function findTopics({
  title,
  text,
  language,
}: {
  title: string | null;
  text: string;
  language: string;
}): Topic[] {
  if (language !== 'de' && language !== 'en') return [];
  const all = splitSentences(text.slice(0, 20_000), language).map((sentence) => sentence.text);
  const telling = all.filter(tells);
  const sentences = telling.length > 0 ? telling : all;
  const lower = (sentence: string) => ({ sentence, lower: sentence.toLowerCase() });
  const headline = (title ? [title] : []).map(lower);
  const head = sentences.slice(0, LEAD_SENTENCES).map(lower);
  const rest = sentences.slice(LEAD_SENTENCES).map(lower);
  const shows = (topic: TopicName) => {
    const { is, unless } = TOPIC_RULES[topic][language];
    return ({ lower }: { lower: string }) => is.test(lower) && !unless?.test(lower);
  };
  const showsNow = (topic: TopicName) => {
    const shown = shows(topic);
    return (one: { sentence: string; lower: string }) =>
      shown(one) && !(EVENTS.has(topic) && (PAST.test(one.sentence) || isBackground(one.sentence)));
  };
  const found = TopicName.options.flatMap((topic) => {
    const lead = headline.find(shows(topic)) ?? head.find(showsNow(topic));
    return lead ? [{ topic, evidence: lead.sentence }] : [];
  });
  for (const topic of TopicName.options) {
    if (found.length >= MAX_TOPICS) break;
    if (found.some((one) => one.topic === topic)) continue;
    const [first, ...more] = firstHits(rest, shows(topic));
    if (first && more.length === BACKGROUND_HITS - 1) found.push({ topic, evidence: first.sentence });
  }
  return found.slice(0, MAX_TOPICS);
}

/** The first `BACKGROUND_HITS` of the list that pass; what comes after them is not looked at. */
function firstHits<T>(list: readonly T[], passes: (one: T) => boolean): T[] {
  const hits: T[] = [];
  for (const one of list) {
    if (passes(one)) hits.push(one);
    if (hits.length === BACKGROUND_HITS) break;
  }
  return hits;
}
