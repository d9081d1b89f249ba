/** Judges passages by their neighbours: what stands among promotion, and what a heading or a label announces. */
import { MASK } from './passages.ts';
import { type ContextRule, type Line, type Placed, stays } from './place.ts';

const MAX_LISTED = 8;
/** A line of a list of links is a headline: short, and not closed by a full stop. */
const MAX_HEADLINE = 140;

const reports = ({ judged: { evidence, plain } }: Placed) =>
  evidence.attribution > 0 ||
  plain.includes(MASK) ||
  (evidence.reporting > 0 && evidence.reader + evidence.publisher === 0);

function headline(line: Line): boolean {
  const length = line.reduce((sum, { judged }) => sum + judged.text.length, 0);
  const last = line.at(-1);
  return (
    last !== undefined && length <= MAX_HEADLINE && !last.judged.closed && !/[:;,]$/.test(last.judged.text)
  );
}

/** What follows a heading of links, or an advertising label, as long as it is headlines. */
export const announced: ContextRule = {
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

/** Log-odds from which a passage behind promotion goes on promoting. */
const LEANING = -1;

const goesOn = (placed: Placed): boolean => stays(placed) && (placed.odds <= LEANING || reports(placed));

/** An offer or a note on its author may take several sentences, to the end of the paragraph; else the article goes on behind it. */
const rest: ContextRule = {
  name: 'promotion-paragraph',
  apply(lines) {
    for (const line of lines) {
      const first = line.findIndex((placed) => !stays(placed));
      if (first < 0 || line.length - first - 1 > MAX_REST) continue;
      const from = line[first]?.rule === 'author-note' ? first : Math.max(first, line.findLastIndex(goesOn));
      for (const placed of line.slice(from + 1)) placed.rule ??= rest.name;
    }
  },
};

/** A release's fields, as services set them below its text: language, company, address, listings. */
const FIRST_FIELD = /^(?:Sprache|Language):\s+\p{L}+$/u;
const SECOND_FIELD = /^(?:Unternehmen|Company):\s/u;
const LAST_FIELD = /^(?:Ende der Mitteilung|End of (?:News|Announcement|Inside Information))(?!\p{L})/u;
const MAX_FIELDS = 30;

/** What stands from the language to the end of the announcement, or while lines are no sentences. */
export const releaseFields: ContextRule = {
  name: 'release-fields',
  apply(lines) {
    const textAt = (at: number) => (lines[at] ?? []).map(({ judged }) => judged.text).join(' ');
    const from = lines.findIndex(
      (_, at) => FIRST_FIELD.test(textAt(at)) && SECOND_FIELD.test(textAt(at + 1)),
    );
    if (from < 0) return;
    const marked = lines.findIndex((_, at) => at > from && LAST_FIELD.test(textAt(at)));
    const loose = lines.findIndex((line, at) => at > from && line.at(-1)?.judged.closed === true);
    const end = marked < 0 ? (loose < 0 ? lines.length : loose) : marked + 1;
    for (const placed of lines.slice(from, Math.min(end, from + MAX_FIELDS)).flat())
      placed.rule ??= releaseFields.name;
  },
};

/** The rules that look at what all the others have cut. */
export const CONTEXT_RULES: readonly ContextRule[] = [rest];
