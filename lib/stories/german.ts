import { GERMAN_ENGLISH } from './data/dictionary.ts';
import { remembered } from './vocabulary.ts';

/** Endings of inflection, longest first. */
const ENDINGS = [
  'sten',
  'ten',
  'est',
  'ern',
  'tes',
  'ter',
  'tem',
  'te',
  'en',
  'er',
  'em',
  'es',
  'et',
  'st',
  'e',
  'n',
  's',
  't',
];
/** What joins the parts of a compound. */
const JOINTS = ['', 's', 'n', 'es', 'en', 'er', 'e'];
const MIN_STEM = 3;
const MIN_HEAD = 4;
/** What makes verbs is no part of a compound: `verhandeln` is not about trade. */
const PREFIX =
  /^(?:ab|an|auf|aus|be|bei|da|dar|durch|ein|emp|ent|er|fort|ge|her|hin|los|miss|mit|nach|nieder|ober|rück|über|um|un|unter|ver|vor|weg|wider|wieder|zer|zu|zusammen)(?:ge|zu|be)?$/u;
/** A word longer than this is no word; compounds are searched in quadratic time. */
const MAX_WORD = 60;

const byForm = new Map<string, string>();
const byStem = new Map<string, string>();
for (const pair of GERMAN_ENGLISH.split(/\s+/)) {
  const [german, english] = pair.split('=');
  if (!german || !english) continue;
  byForm.set(german, english);
  const stem = withoutEnding(german);
  if (!byStem.has(stem)) byStem.set(stem, english);
}

/**
 * The English words for a German one in lower case: one; two for a compound; for a compound of which only the head is
 * known, that and the rest with a plus sign; none for a word that is not known, mostly a name.
 */
export const translate: (lowerCaseWord: string) => readonly string[] = remembered(translateAfresh);

function translateAfresh(word: string): readonly string[] {
  const whole = lookUp(word);
  if (whole) return [whole];
  if (word.length > MAX_WORD) return [];
  if (word.includes('-')) return word.split('-').flatMap((part) => translateAfresh(part));
  let half: readonly string[] = [];
  for (let at = MIN_STEM; at <= word.length - MIN_HEAD; at++) {
    const head = lookUp(word.slice(at));
    if (!head) continue;
    const modifier = lookUpModifier(word.slice(0, at));
    if (modifier) return [modifier, head];
    if (half.length === 0 && word.length - at > MIN_HEAD && !PREFIX.test(word.slice(0, at)))
      half = [head, `${word.slice(0, at)}+`];
  }
  return half;
}

function lookUp(word: string): string | undefined {
  return (
    byForm.get(word) ??
    (word.length > MIN_STEM ? (byStem.get(withoutEnding(word)) ?? byStem.get(word)) : undefined)
  );
}

function lookUpModifier(part: string): string | undefined {
  for (const joint of JOINTS) {
    if (!part.endsWith(joint) || part.length - joint.length < MIN_STEM) continue;
    const found = byForm.get(part.slice(0, part.length - joint.length));
    if (found) return found;
  }
  return undefined;
}

/** A German word without the ending of its inflection; at least three letters stay. */
export function withoutEnding(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= MIN_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}
