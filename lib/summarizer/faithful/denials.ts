/** The clauses of a sentence, and what it denies. */

import { contentStems } from '../../analysis/summary/words.ts';
import { CLAUSE_END } from './quantities.ts';
import { isAgainst } from './stances.ts';

export type Clause = {
  text: string;
  stems: ReadonlySet<string>;
  negated: boolean;
  /** Ends something, or only says what others say: neither denied nor not. */
  open: boolean;
};

export function clauseSpans(sentence: string): { start: number; end: number; text: string }[] {
  const spans: { start: number; end: number; text: string }[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) spans.push({ start, end, text: sentence.slice(start, end) });
  };
  for (const { index, 0: mark } of sentence.matchAll(CLAUSE_END)) {
    push(index);
    start = index + mark.length;
  }
  push(sentence.length);
  return spans;
}

const NEGATION =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|weder|ohne|not|no|never|neither|nor|cannot|without)(?!\p{L})|n['’]t\b/iu;
/** Verbs that deny; with a negation beside them they do not. */
const EXCLUSION =
  /(?<!\p{L})(?:verzichte\p{Ll}*|absage\p{Ll}*|verweiger\p{Ll}*|ausgeschlossen|(?:schlie(?:ß|ss)\p{Ll}*|schloss(?:en)?) [^.]{0,80} aus|ruled? out|rules out|declin(?:ed|es) to|refus\p{Ll}+|den(?:y|ies|ied))(?!\p{L})/iu;
/** `nicht nur`, `no later than`: nothing is denied. */
const NO_NEGATION =
  /(?<!\p{L})(?:nicht (?:nur|zuletzt|mehr als|(?:be|ver)\p{Ll}*(?:rührt|ändert|einflusst))|not (?:only|affect|change|alter|influence|hurt)|no (?:later|less|more) than)(?!\p{L})/giu;
/** What ends is not, whoever says so without a negation. */
const ENDING =
  /(?<!\p{L})(?:g(?:i|a)b(?:t|en)? [^.]{0,80} auf|stell(?:t|te|en) [^.]{0,80} ein|aufgegeben|eingestellt|stopp\p{Ll}*|beende\p{Ll}*|end(?:s|ed)|stop(?:s|ped)|halt(?:s|ed)|scrap(?:s|ped)|abandon\p{Ll}*|cancel\p{Ll}*|drop(?:s|ped)|withdr[ae]w\p{Ll}*)(?!\p{L})/iu;

export const denies = (text: string): boolean =>
  NEGATION.test(text.replace(NO_NEGATION, '')) !== EXCLUSION.test(text);

/** Of `denied a report that …` what follows is denied as well; of any other `that` it stands for itself. */
const DENIAL =
  /(?<!\p{L})(?:dementier\p{Ll}*|bestreit\p{Ll}*|zurückgewiesen|w(?:ie|ei)s(?:t|en)? [^.]{0,60} zurück|den(?:y|ies|ied)|(?:reject|disput|refut|dismiss)\p{Ll}* [^.]{0,30}(?:reports?|rumou?rs?|claims?)|(?:wrong|false|falsch|unwahr))(?!\p{L})/iu;
const REPORTED = /(?<!\p{L})(?:reported|bericht(?:et|ete|eten))(?!\p{L})/iu;
/** Nothing is said yet. */
const UNDECIDED = /(?<!\p{L})(?:whether|ob)(?!\p{L})/iu;
const SUBORDINATE = /^(?:dass|nach (?:dem|der|denen)|wonach|that)(?!\p{L})/iu;

/** The clauses of a sentence that it may deny each for itself. */
export function deniableOf(sentence: string): Clause[] {
  const denied = DENIAL.test(sentence);
  const reported = REPORTED.test(sentence);
  return clauseSpans(sentence)
    .flatMap(({ text }) => text.split(/ (?=that )/))
    .map((text) => ({
      text,
      stems: new Set(contentStems(text)),
      negated: denies(text) || (denied && SUBORDINATE.test(text)),
      open:
        ENDING.test(text) || UNDECIDED.test(text) || isAgainst(text) || (reported && SUBORDINATE.test(text)),
    }));
}
