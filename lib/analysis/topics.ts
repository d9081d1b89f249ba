import { type Topic, TopicName } from '../model.ts';
import { splitSentences } from './sentences.ts';
import { TOPIC_RULES } from './topics/rules.ts';

/** News says what it is about at its beginning; later sentences are background. */
const LEAD_SENTENCES = 4;
/** A topic of the background needs to come up more than once. */
const BACKGROUND_HITS = 2;
/** A text that shows more is a list of the day; what its head shows comes first. */
const MAX_TOPICS = 4;

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
  const sentences = splitSentences(text.slice(0, 20_000), language).map((sentence) => sentence.text);
  const lower = (sentence: string) => ({ sentence, lower: sentence.toLowerCase() });
  const head = [...(title ? [title] : []), ...sentences.slice(0, LEAD_SENTENCES)].map(lower);
  const rest = sentences.slice(LEAD_SENTENCES).map(lower);
  const shows = (topic: TopicName) => {
    const { is, unless } = TOPIC_RULES[topic][language];
    return ({ lower }: { lower: string }) => is.test(lower) && !unless?.test(lower);
  };
  const found = TopicName.options.flatMap((topic) => {
    const lead = head.find(shows(topic));
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
