/** Judges passages by their neighbours: what stands among promotion, and what a heading or a label announces. */
import { box, looseHeadline } from './boxes.ts';
import { MASK } from './passages.ts';
import { type ContextRule, type Line, type Placed, stays } from './place.ts';
import { promotionScore } from './score.ts';

const MAX_LISTED = 8;
/** A line of a list of links is a headline: short, and not closed by a full stop. */
const MAX_HEADLINE = 140;

const reports = ({ judged: { evidence, plain } }: Placed) =>
  evidence.attribution > 0 ||
  plain.includes(MASK) ||
  (evidence.reporting > 0 && evidence.reader + evidence.publisher === 0);
const asks = ({ judged }: Placed) => /\?[\s!?]*$/.test(judged.plain);

function headline(line: Line): boolean {
  const length = line.reduce((sum, { judged }) => sum + judged.text.length, 0);
  const last = line.at(-1);
  return (
    last !== undefined && length <= MAX_HEADLINE && !last.judged.closed && !/[:;,]$/.test(last.judged.text)
  );
}

/** What follows a heading of links, or an advertising label, as long as it is headlines. */
const announced: ContextRule = {
  name: 'announced-links',
  apply(lines) {
    let left = 0;
    for (const line of lines) {
      const opener = line.find(({ rule }) => rule === 'link-heading' || rule === 'ad-label');
      if (opener !== undefined && line.length === 1) {
        left = opener.rule === 'ad-label' ? 2 : MAX_LISTED;
      } else if (left > 0 && headline(line)) {
        for (const placed of line) placed.rule ??= announced.name;
        left -= 1;
      } else if (!line.every((placed) => !stays(placed))) {
        left = 0;
      }
    }
  },
};

/** How many passages behind a promotion may go with it. */
const MAX_REST = 4;

/** Promotion opens a paragraph or closes it, but journalism never goes on behind it without reporting something. */
const rest: ContextRule = {
  name: 'promotion-paragraph',
  apply(lines) {
    for (const line of lines) {
      const first = line.findIndex((placed) => !stays(placed));
      if (first < 0 || line.length - first - 1 > MAX_REST) continue;
      const opener = line[first]?.rule;
      for (const placed of line.slice(first + 1)) {
        if (stays(placed) && (opener === 'author-note' || !reports(placed))) placed.rule = rest.name;
      }
    }
  },
};

/** A question that leads to an offer: directly before it in the paragraph, or the paragraph before it. */
const leadIn: ContextRule = {
  name: 'question-before-offer',
  apply(lines) {
    for (const line of lines) {
      for (let at = line.length - 2; at >= 0; at--) {
        const [placed, next] = [line[at], line[at + 1]];
        if (placed && next && stays(placed) && !stays(next) && asks(placed) && !reports(placed))
          placed.rule = leadIn.name;
      }
      // the hook in front: nothing reported, the rest of the paragraph is promotion
      const kept = line.filter(stays);
      if (
        kept.length > 0 &&
        kept.length < line.length &&
        kept.length <= 2 &&
        kept.every((p) => !reports(p) && promotionScore(p.judged) >= 0.8)
      ) {
        for (const placed of kept) placed.rule = leadIn.name;
      }
    }
  },
};

/** Weak evidence is enough right beside promotion. */
const beside: ContextRule = {
  name: 'beside-promotion',
  apply(lines) {
    const gone = lines.map((line) => line.every((placed) => !stays(placed)));
    lines.forEach((line, at) => {
      if (gone[at] || line.length > 3) return;
      const neighbours = Number(gone[at - 1] ?? false) + Number(gone[at + 1] ?? false);
      if (neighbours === 0) return;
      const limit = neighbours === 2 ? 1.2 : 1.8;
      if (
        line.every((placed) => !stays(placed) || (!reports(placed) && promotionScore(placed.judged) >= limit))
      ) {
        for (const placed of line) placed.rule ??= beside.name;
      }
    });
  },
};

export const CONTEXT_RULES: readonly ContextRule[] = [announced, rest, leadIn, beside, box, looseHeadline];
