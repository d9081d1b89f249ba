/** Adds the evidence up to one number: how promotional a passage sounds. */
import type { Kind } from './evidence.ts';
import { MASK } from './passages.ts';
import type { Judged } from './rule.ts';

/** What each piece of evidence adds. Set by hand. */
const WEIGHTS: readonly (readonly [Kind, number])[] = [
  ['command', 2.5],
  ['imperative', 2],
  ['reader', 1.8],
  ['publisher', 1.5],
  ['offer', 1.2],
  ['free', 1],
  ['pointer', 0.9],
  ['hype', 0.9],
  ['self', 0.9],
  ['smallPrint', 1],
  ['action', 0.8],
  ['urgency', 0.5],
  ['weakOffer', 0.4],
  ['trade', 0.3],
  ['attribution', -2.4],
  ['reporting', -1.1],
];

/** From here on a passage that speaks to the reader, or for the publisher, is promotion. */
export const ADDRESSED = 2.5;
/** From here on any passage is. */
export const UNADDRESSED = 3;

/** A paragraph of so few passages may be an advert as a whole. */
const BRIEF = 2;

/** How much sooner a passage goes that has nothing to do with the rest; more so in a paragraph of its own. */
export function ease({ foreign, alone, closed, siblings }: Judged): number {
  return foreign ? (siblings <= BRIEF ? 1 : 0.5) : alone && !closed ? 0.5 : 0;
}

/** The publisher, not an economy or a bank that says "we" without quotation marks. */
const OURS =
  /(?<![\p{L}])(?:in|mit|von|bei|auf|aus|über|verrät|zeigt|erklärt|sagt|nennt|liefert) unser(?:e[mnrs]?)?(?! (?:Land|Wirtschaft|Branche|Kund|Gesellschaft))(?![\p{L}])/u;

/** What the words of a passage add up to, whatever its form. */
export function evidenceScore({ evidence, language }: Judged): number {
  let score = 0;
  for (const [kind, weight] of WEIGHTS) score += weight * evidence[kind];
  // English says "you" where German says "man"
  return language === 'en' ? score - 0.5 * evidence.reader : score;
}

/** Below 0 a report, from `ADDRESSED` or `UNADDRESSED` on an advert. */
export function promotionScore(passage: Judged): number {
  const { evidence, plain, closed, words } = passage;
  let score = evidenceScore(passage);
  const { attribution, reporting, reader, publisher, imperative, command } = evidence;
  if (passage.report && attribution + reporting + reader + publisher + imperative + command === 0) score -= 1;
  if (/!\W*$/.test(plain)) score += 0.8;
  if (/\?\W*$/.test(plain)) score += 0.3;
  if (!closed && words > 2) score += 0.4;
  if (plain.includes(MASK)) score -= 0.3;
  // what "our experts" say is an offer, not a report
  if (evidence.attribution > 0 && /^(?:Unsere?|Our) (?!own|view|goal|Ziel)/.test(plain)) score += 2.4;
  // what somebody advises is told "in unserem Magazin"
  else if (evidence.attribution > 0 && OURS.test(plain)) score += 1.6;
  return score;
}
