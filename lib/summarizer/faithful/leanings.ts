import { JUDGED_LANGUAGES, judgeSentiment } from '../../analysis/sentiment/judge.ts';
import type { ModelAnswer } from '../prompt.ts';

/** From here a line says plainly which way it goes, -1..1. */
const PLAIN = 0.3;

/** Whether a line about a company says the opposite of the direction it is given; a neutral one opposes nothing. */
export function leansAway(
  { direction, line }: ModelAnswer['companies'][number],
  names: readonly string[],
  language: string,
): boolean {
  if (direction === 'neutral' || !JUDGED_LANGUAGES.has(language)) return false;
  const named = names.find((name) => name !== '' && line.includes(name));
  const name = named ?? names[0] ?? '';
  const text = named === undefined ? `${name}: ${line}` : line;
  const start = text.indexOf(name);
  const mentions = [{ field: 'text' as const, start, end: start + name.length }];
  const [judged] = judgeSentiment({ title: null, text, language }, [{ mentions, relevance: 1 }]).targets;
  const score = judged?.sentiment.score ?? 0;
  return direction === 'positive' ? score <= -PLAIN : score >= PLAIN;
}
