import type { Topic } from '../model.ts';
import { splitSentences } from './sentences.ts';
import { TOPIC_RULES } from './topics/rules.ts';

/** News says what it is about at its beginning; later sentences are background. */
const LEAD_SENTENCES = 4;
/** A topic of the background needs to come up more than once. */
const BACKGROUND_HITS = 2;

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
  const head = [...(title ? [title] : []), ...sentences.slice(0, LEAD_SENTENCES)];
  const rest = sentences.slice(LEAD_SENTENCES);
  return TOPIC_RULES.flatMap(({ topic, [language]: rule }) => {
    const shows = (sentence: string): boolean => {
      const lower = sentence.toLowerCase();
      return rule.is.test(lower) && !rule.unless?.test(lower);
    };
    const evidence = head.find(shows);
    if (evidence !== undefined) return [{ topic, evidence }];
    const background = rest.filter(shows);
    const [first] = background;
    return first !== undefined && background.length >= BACKGROUND_HITS ? [{ topic, evidence: first }] : [];
  });
}
