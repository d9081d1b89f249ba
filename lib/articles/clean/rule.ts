import type { Evidence } from './evidence.ts';

/** A passage with all a rule may look at. */
export type Judged = {
  /** As written. */
  text: string;
  /** Without what is quoted (see `Passage.plain`). */
  plain: string;
  language: 'de' | 'en';
  evidence: Evidence;
  /** It stands firmly as a report, see `isReport`. */
  report: boolean;
  /** It states something, and addresses nobody. */
  statement: boolean;
  words: number;
  /** It closes like a sentence: with a full stop. */
  closed: boolean;
  /** It is the only passage of its line, or all of them ask. */
  alone: boolean;
  /** It shares no content word with the rest of a text that is long enough to tell. */
  foreign: boolean;
  /** How many content words it shares with other passages, those of the title apart. */
  shared: number;
  /** An item of a list. */
  bullet: boolean;
  /** It is among the first of the text, which may say what the text is. */
  opening: boolean;
  /** The text is a conversation: it says "you" and "we" all the time. */
  conversation: boolean;
};

/** A reason to cut a passage. The examples are its test: each is cut, each counter-example stays. */
export type Rule = {
  name: string;
  examples: readonly string[];
  counterExamples: readonly string[];
  test: (passage: Judged) => boolean;
};

/** Furniture is no longer than this, and the time of an expression may grow with the square of the length. */
const LONGEST_FURNITURE = 2000;

/** A rule that is an expression: tested on the passage without its quotations. */
export function pattern(
  name: string,
  expression: RegExp,
  examples: readonly string[],
  counterExamples: readonly string[],
): Rule {
  return {
    name,
    examples,
    counterExamples,
    test: ({ plain }) => plain.length <= LONGEST_FURNITURE && expression.test(plain),
  };
}

/** A closed sentence that reports, and speaks neither to the reader nor of the publisher: news of just such things. */
export const tells = ({ closed, report, evidence }: Judged): boolean =>
  closed &&
  report &&
  evidence.reader + evidence.publisher + evidence.imperative + evidence.command + evidence.free === 0;

/** As a rule says, but for what is news: boxes and news of logins, subscribers or approvals are made of the same words. */
export const unless = (isNews: (passage: Judged) => boolean, rule: Rule): Rule => ({
  ...rule,
  test: (passage) => rule.test(passage) && !isNews(passage),
});

/** As `pattern`, for furniture that is always short: at most `words` words. */
export function shortPattern(
  name: string,
  words: number,
  expression: RegExp,
  examples: readonly string[],
  counterExamples: readonly string[],
): Rule {
  return {
    name,
    examples,
    counterExamples,
    test: ({ plain, words: count }) =>
      count <= words && plain.length <= LONGEST_FURNITURE && expression.test(plain),
  };
}
