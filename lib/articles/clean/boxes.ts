/**
 * Finds boxes by what they are not: the paragraphs of a news text report, one after the other; a paragraph of its own
 * that reports nothing, and a headline that heads nothing, do not belong to it. Little evidence of an offer is enough.
 */
import { type ContextRule, isGone, type Line, lengthOf, type Placed, stays } from './place.ts';
import { evidenceScore } from './score.ts';

/** A text is news from so many long paragraphs that report on, and so large a share of them. */
const MIN_REPORTS = 3;
const MIN_REPORT_SHARE = 0.6;
const LONG = 75;
/** ... and from so few paragraphs that speak to somebody. */
const MAX_PERSONAL = 0.08;
/** More than this share of a text is no boxes. */
const MOST = 0.4;
/** A longer paragraph is no box. */
const LONGEST_BOX = 420;
/** Lean from which a paragraph that reports nothing is a box. */
const BOX = 1.1;

const reports = (line: Line) => line.some((placed) => stays(placed) && placed.judged.report);
const carries = (line: Line) =>
  line.some(
    (placed) =>
      stays(placed) && (placed.judged.report || (placed.judged.statement && placed.judged.language === 'de')),
  );

/** Where the last paragraph of a news text stands; -1 where the text is none. */
function lastParagraph(lines: readonly Line[]): number {
  const long = lines.map((line) => lengthOf(line) >= LONG && line.some(stays));
  const news = lines.map((line, at) => long[at] === true && carries(line));
  const all = long.filter(Boolean).length;
  const found = news.filter(Boolean).length;
  if (found < MIN_REPORTS || found < all * MIN_REPORT_SHARE) return -1;
  // a review, a column, a guide says "you" and "we" among its facts
  const personal = lines.filter((line) => reports(line) && line.some(isPersonal)).length;
  return personal > Math.max(1, found * MAX_PERSONAL) ? -1 : news.lastIndexOf(true);
}

const isPersonal = (placed: Placed) =>
  stays(placed) &&
  (placed.judged.evidence.reader + placed.judged.evidence.publisher > 0 ||
    FIRST_PERSON.test(placed.judged.plain));
const FIRST_PERSON =
  /(?<![\p{L}'’.])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|me|ich|mir|mich|mein(?:e[mnrs]?)?)(?![\p{L}.])/u;

/** A paragraph that reports nothing and has a touch of an offer. */
export const box: ContextRule = {
  name: 'unreporting-paragraph',
  apply(lines) {
    const last = lastParagraph(lines);
    if (last < 0) return;
    // what is cut first makes its neighbours likelier
    for (let pass = 0; pass < PASSES; pass++) {
      const gone = lines.map(isGone);
      lines.forEach((line, at) => {
        // the first paragraph may be a slogan
        if (at === 0 || gone[at] || lengthOf(line) > LONGEST_BOX || reports(line) || isPart(lines, at))
          return;
        if (isSubheading(line, lines[at + 1])) return;
        const neighbours = Number(gone[at - 1] ?? false) + Number(gone[at + 1] ?? false);
        if (lean(line, neighbours, at > last) >= BOX) for (const placed of line) placed.rule ??= box.name;
      });
    }
    const cut = lines.flat().filter(({ rule }) => rule === box.name);
    if (lengthOf(cut) > lengthOf(lines.flat()) * MOST) for (const placed of cut) placed.rule = null;
  },
};
const PASSES = 2;

/** How much a paragraph leans towards promotion: what is offered in it, and where it stands. */
function lean(line: Line, goneNeighbours: number, tail: boolean): number {
  const mixed = !line.every(stays);
  let evidence = 0;
  let form = 0;
  for (const { judged, rule } of line) {
    const { touch, reader, publisher } = judged.evidence;
    if (rule !== null) evidence += 1.5;
    else {
      evidence += Math.max(0, evidenceScore(judged)) + (judged.statement ? 0.2 : 0.4) * touch;
      if (judged.statement) evidence -= mixed ? 0.5 : 1;
      if (judged.closed) evidence -= 0.25 * Math.min(4, judged.shared);
      // outside quotations a report neither says "you" nor "we"
      if (reader + publisher > 0) evidence += 0.6;
    }
    if (/!\W*$/.test(judged.plain)) form += 0.6;
    // a headline, a slogan; a subheading is shorter
    if (!judged.closed && judged.words > 5 && !/\?\W*$/.test(judged.plain)) form += 0.5;
    if (!judged.closed && TEASER.test(judged.plain)) form += 0.6;
  }
  // a few words that boxes use are no box, least of all in whole sentences
  const closed = line.every(({ judged }) => judged.closed || /\?\W*$/.test(judged.plain));
  if (evidence + form < (closed ? 0.7 : 0.35)) return 0;
  if (line.every(({ judged }) => judged.foreign)) form += 0.5;
  return evidence + form + 0.4 * goneNeighbours + (tail ? 0.4 : 0);
}

/** A headline in two parts, the second of which keeps something back. */
const TEASER =
  /[:–—] (?:Wo|Was|Wie|Warum|Welche[rsnm]?|Wer|Wann|Wieso|Ob|So|Diese[rsnm]?|Das|Hier|Jetzt|Die \d|Mit|why|how|what|which|who|where|these?|this|here|\d)(?![\p{L}])/iu;

/** Headlines that head nothing: behind the text, or in front of what goes. */
export const looseHeadline: ContextRule = {
  name: 'loose-headline',
  apply(lines) {
    const last = lastParagraph(lines);
    if (last < 0) return;
    // from the end: a line in front of loose ones is loose as well
    let loose = true;
    for (let at = lines.length - 1; at > 0; at--) {
      const line = lines[at] ?? [];
      if (isGone(line)) {
        loose = true;
        continue;
      }
      if (line.every(({ judged }) => !/\p{L}/u.test(judged.text))) continue;
      loose &&= isHeadline(line) && (at > last || !reports(line)) && !isPart(lines, at);
      if (!loose) continue;
      // within the text a subheading may stand in front of a box
      if (at > last || isGone(lines[at - 1] ?? []))
        for (const placed of line) placed.rule ??= looseHeadline.name;
    }
  },
};

/** A subheading has few words, offers nothing and heads a paragraph that carries the text on. */
function isSubheading(line: Line, next: Line | undefined): boolean {
  const [only, second] = line;
  if (only === undefined || second !== undefined || next === undefined || !carries(next)) return false;
  const { closed, words, plain, evidence } = only.judged;
  if (closed || words > MAX_SUBHEADING || /[!|»→►>…\d]/.test(plain)) return false;
  return OFFERING.every((kind) => evidence[kind] === 0);
}
const MAX_SUBHEADING = 6;
const OFFERING = [
  'command',
  'imperative',
  'reader',
  'publisher',
  'offer',
  'free',
  'pointer',
  'self',
  'hype',
  'smallPrint',
  'action',
] as const;

const MAX_HEADLINE = 140;

function isHeadline(line: Line): boolean {
  const end = line.at(-1)?.judged;
  return end !== undefined && lengthOf(line) <= MAX_HEADLINE && !end.closed && !/[:;,?]$/.test(end.text);
}

/** Part of an enumeration or a table, or the line that announces one. */
function isPart(lines: readonly Line[], at: number): boolean {
  if (isListed(lines[at])) return true;
  // back to what may announce the list
  let from = at - 1;
  while (from > 0 && isHeadline(lines[from] ?? []) && !isGone(lines[from] ?? [])) from -= 1;
  const before = lines[from]?.at(-1);
  return before !== undefined && stays(before) && /[:;,]$/.test(before.judged.text);
}

function isListed(line: Line | undefined): boolean {
  const text = line?.map(({ judged }) => judged.text).join(' ') ?? '';
  return (
    /[:;,]$|^\p{Ll}/u.test(text) ||
    (line?.[0]?.judged.bullet ?? false) ||
    // a row of a table
    / \| |\t/.test(text) ||
    /\d[\d.,]* ?(?:%|€|\$|Prozent|Euro|Punkte)?$/.test(text)
  );
}
