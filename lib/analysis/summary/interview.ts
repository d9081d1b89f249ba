import type { SentenceSpan } from '../sentences.ts';

const ADDRESSED = /^(?:Herr|Frau|Mr|Mrs|Ms) (?:Dr\. )?\p{Lu}[\p{L}-]+, /u;
const CALLED = /(?<!\p{L})(?:interviews?|im gespräch|q&a)(?!\p{L})/iu;
const QUOTED_TITLE = /^["“„«»]|: ["“„«»]/u;

/** A single question may be the author's own. */
const FEWEST_QUESTIONS = 2;

/**
 * For each sentence, whether it stands after the first question of an interview: somebody's speech, with the speaker
 * named nowhere near it. An interview has questions in lines of their own, and says that it is one.
 */
export function interviewAnswers(
  sentences: readonly SentenceSpan[],
  text: string,
  title: string | null,
): boolean[] {
  const breaks = (a: SentenceSpan | undefined, b: SentenceSpan | undefined): boolean =>
    a === undefined || b === undefined || text.slice(a.end, b.start).includes('\n');
  const questions: number[] = [];
  let line = 0;
  sentences.forEach((sentence, i) => {
    if (breaks(sentences[i - 1], sentence)) line = i;
    if (sentence.text.endsWith('?') && breaks(sentence, sentences[i + 1])) questions.push(line);
  });
  const [first = sentences.length] = questions;
  const says =
    QUOTED_TITLE.test(title ?? '') ||
    CALLED.test(title ?? '') ||
    sentences.slice(0, first).some((sentence) => CALLED.test(sentence.text)) ||
    questions.some((i) => ADDRESSED.test(sentences[i]?.text ?? ''));
  const interview = says && questions.length >= FEWEST_QUESTIONS;
  return sentences.map((_, i) => interview && i >= first);
}
