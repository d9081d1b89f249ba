/** Finds the lists, tables and subheadings that belong to an article: their lines are short and loose, as those of boxes. */
import { type Line, type Placed, stays } from './place.ts';

const MAX_ITEM = 140;
/** What is shorter is a heading of links. */
const MIN_ANNOUNCEMENT = 40;

const textOf = (line: Line) => line.map(({ judged }) => judged.text).join(' ');
const cellsOf = (line: Line | undefined) => (line === undefined ? 0 : textOf(line).split(/ \| ?|\t/).length);

/** Words of a subheading; what has more may be the headline of another article. */
const MAX_HEADING = 5;

const offersNothing = ({ judged: { evidence } }: Placed): boolean =>
  evidence.reader + evidence.publisher + evidence.imperative + evidence.free + evidence.pointer === 0;

/** Whether a line is a few plain words over a paragraph that reports: its neighbours' company does not make it promotion. */
export function isSubheading(line: Line, below: Line | undefined): boolean {
  const [heading, ...more] = line;
  if (!heading || more.length > 0 || below === undefined) return false;
  const { text, words, closed } = heading.judged;
  return (
    !closed &&
    words <= MAX_HEADING &&
    /^[\p{L}\p{N}„“"&’' -]+$/u.test(text) &&
    offersNothing(heading) &&
    below.every(stays) &&
    below.some(({ judged }) => judged.closed && (judged.report || judged.statement))
  );
}

/** An item is loose, and speaks to nobody. */
function isItem(line: Line): boolean {
  const text = textOf(line);
  return text.length <= MAX_ITEM && !/[.!?:]$/.test(text) && line.every(offersNothing);
}

/** "Fee: 0.20%", "Kursziel: 45 Euro": what is told of each thing in turn. */
const FIELD =
  /^\p{L}[\p{L} -]{1,24}(?: \([\p{L}\d ]{1,20}\))?: (?:[+±–-]|plus |minus )?(?:[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:[%€$£]|Prozent|per ?cent|Euro|Dollar|Cents?|Punkte|points|Milli\p{L}+|Mi?[or]d?\.|[mb]illion))/u;
const MAX_FIELD = 60;
/** One field alone may be a price tag. */
const MIN_FIELDS = 2;

const isField = (line: Line): boolean => {
  const text = textOf(line);
  return text.length <= MAX_FIELD && FIELD.test(text) && line.every(offersNothing);
};

/** For each line whether it is an item behind a sentence that announces items, a row of a table, or one of several fields. */
export function listedLines(lines: readonly Line[]): boolean[] {
  let announced = false;
  const fields = lines.map(isField);
  const hasFields = fields.filter(Boolean).length >= MIN_FIELDS;
  return lines.map((line, at) => {
    const cells = cellsOf(line);
    const row = cells > 1 && (cells === cellsOf(lines[at - 1]) || cells === cellsOf(lines[at + 1]));
    const item = announced && isItem(line);
    const last = line.at(-1);
    if (last !== undefined && !stays(last)) announced = false;
    else
      announced =
        item ||
        (last !== undefined && /:$/.test(last.judged.text) && textOf(line).length >= MIN_ANNOUNCEMENT);
    return row || item || (hasFields && fields[at] === true);
  });
}

const NUMBER = /^(?:(?<rank>#|No\. |Nr\. |Platz |Rang )\d{1,2}[.):]?|\d{1,2}(?:[.):]|\.\))) (?=[\p{L}„“"])/u;
/** "3. Best Buy": the number and a name, which may sound like an offer. */
const NAMED = /^[^\p{L}]*(?:\p{Lu}[\p{L}.&’'-]*(?: (?:& )?|$)){1,4}$/u;

/**
 * For each line whether it is a numbered heading or item: it says that it counts ("Platz 3: …"), or its neighbour in the
 * count stands in the text as well. Names are believed among others that offer nothing.
 */
export function numberedLines(lines: readonly Line[]): boolean[] {
  const numbers = lines.map((line) => {
    const text = textOf(line);
    const bare = line.every(offersNothing);
    const found = text.length <= MAX_ITEM && (bare || NAMED.test(text)) ? NUMBER.exec(text) : null;
    return found === null
      ? null
      : { ranks: found.groups?.rank !== undefined, number: Number(/\d+/.exec(found[0])?.[0]), bare };
  });
  const found = new Set(numbers.flatMap((one) => (one?.bare === true ? [one.number] : [])));
  return numbers.map((one) => {
    if (one === null) return false;
    const [before, behind] = [found.has(one.number - 1), found.has(one.number + 1)];
    return one.bare ? one.ranks || before || behind : before && (behind || found.size > 2);
  });
}
