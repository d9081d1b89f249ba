import { type Topic, TopicName } from '../model.ts';
import { splitSentences } from './sentences.ts';
import { GERMAN } from './topics/de.ts';
import { ENGLISH } from './topics/en.ts';

const RULES = { de: GERMAN, en: ENGLISH };

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
  const shown = TopicName.options.map((topic) => {
    const rule = RULES[language][topic];
    const shows = ({ lower }: { lower: string }) => rule.is.test(lower) && !rule.unless?.test(lower);
    const lead = head.find(shows);
    const background = lead === undefined ? rest.filter(shows) : [];
    const [first] = background.length >= BACKGROUND_HITS ? background : [];
    return { topic, lead: lead?.sentence ?? null, background: first?.sentence ?? null };
  });
  const found = [
    ...shown.flatMap(({ topic, lead }) => (lead === null ? [] : [{ topic, evidence: lead }])),
    ...shown.flatMap(({ topic, background }) =>
      background === null ? [] : [{ topic, evidence: background }],
    ),
  ];
  return found.slice(0, MAX_TOPICS);
}
