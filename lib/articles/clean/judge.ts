/** Gathers about every passage of a text what the rules may look at. */
import { type Evidence, languageOf, languageOfWords, weigh } from './evidence.ts';
import { type Passage, passagesOf } from './passages.ts';
import { isReport, isStatement } from './report.ts';
import type { Judged } from './rule.ts';
import { belongings } from './topic.ts';
import { wordsOf } from './words.ts';

/** A line as written, with its passages and what is known of each, in the same order. */
export type JudgedLine = { source: string; passages: readonly Passage[]; judged: readonly Judged[] };

/** A sentence is judged by so many characters; what is longer is none, and some rules look ahead to the end. */
const MAX_JUDGED = 1500;
/** A text that says "you" and "we" in so many passages, and so large a share of them, is a conversation. German says "man". */
const MIN_TALK = 5;
const TALK_SHARE = { de: 0.3, en: 0.2 };

/** So many passages open a text. */
const OPENING = 3;

/** The lines of the text; a passage is judged in its own language, `language` (BCP 47) where that cannot be told. */
export function judgeText(text: string, title: string | null, language: string | null): JudgedLine[] {
  const fallback = mainLanguage(text, language);
  const sources = text.split('\n');
  const cuts = sources.map(passagesOf);
  const belonging = belongings(cuts, title);
  const first = cuts.findIndex((passages) => passages.length > 0);
  const lines = sources.map((source, at) => {
    const passages = cuts[at] ?? [];
    const asks = passages.every((passage) => /\?[\s!?]*$/.test(passage.text));
    const judged = passages.map((passage, index) => ({
      ...judge(passage, passages.length, fallback),
      alone: passages.length === 1 || asks,
      foreign: belonging[at]?.[index]?.foreign ?? false,
      shared: belonging[at]?.[index]?.shared ?? 0,
      opening: at === first && index < OPENING,
    }));
    return { source, passages, judged };
  });
  if (
    !isConversation(
      lines.flatMap(({ judged }) => judged),
      fallback,
    )
  )
    return lines;
  return lines.map((line) => ({
    ...line,
    judged: line.judged.map((passage) => ({ ...passage, conversation: true })),
  }));
}

function mainLanguage(text: string, language: string | null): 'de' | 'en' {
  if (language?.startsWith('de')) return 'de';
  if (language?.startsWith('en')) return 'en';
  return languageOf(text) ?? 'en';
}

function judge(passage: Passage, siblings: number, fallback: 'de' | 'en'): Judged {
  const { text } = passage;
  const plain = passage.plain.slice(0, MAX_JUDGED);
  const words = wordsOf(plain);
  const language = languageOfWords(words) ?? fallback;
  const evidence = weigh(plain, words, language);
  const closed = /[.;][”“"')\]»]*$/.test(text) && !/(?:\.\.\.|…)$/.test(text);
  return {
    text,
    plain,
    language,
    evidence,
    report: stands(evidence, isReport(plain, words, language), TELLING.test(plain)),
    statement: closed && evidence.reader + evidence.publisher === 0 && isStatement(plain, words, language),
    words: text.split(/\s+/).length,
    closed,
    alone: siblings === 1,
    bullet: /^[-–•*·]\s/.test(text),
    foreign: false,
    shared: 0,
    opening: false,
    conversation: false,
  };
}

/** "We" tell what we did; "our" is what publishers offer. */
const TELLING = /^(?!.*(?<![\p{L}])our)(?=.*(?<![\p{L}])[Ww]e(?![\p{L}]))/su;

/** Who speaks to the reader, or of an offer, needs somebody's word to be a report. */
function stands(evidence: Evidence, inForm: boolean, telling: boolean): boolean {
  const { attribution, reporting, reader, publisher, imperative, command, free, pointer } = evidence;
  if (reader + publisher + imperative + command > 0)
    return (attribution > 0 && command === 0) || (telling && inForm && reader + imperative === 0);
  return attribution > 0 || inForm || (reporting > 0 && free + pointer === 0);
}

/** An interview, a letter, a column of advice: many passages address somebody and offer nothing. */
function isConversation(passages: readonly Judged[], language: 'de' | 'en'): boolean {
  const talk = passages.filter(
    ({ evidence: { reader, publisher, offer, free, pointer } }) =>
      reader + publisher > 0 && offer + free + pointer === 0,
  );
  return talk.length >= MIN_TALK && talk.length >= passages.length * TALK_SHARE[language];
}
