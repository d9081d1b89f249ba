/** Finds the lists and tables that belong to an article: their lines are short and loose, as those of boxes are. */
import { type Line, stays } from './place.ts';

const MAX_ITEM = 140;
/** What is shorter is a heading of links. */
const MIN_ANNOUNCEMENT = 40;

const textOf = (line: Line) => line.map(({ judged }) => judged.text).join(' ');
const cellsOf = (line: Line | undefined) => (line === undefined ? 0 : textOf(line).split(/ \| ?|\t/).length);

/** An item is loose, and speaks to nobody. */
function isItem(line: Line): boolean {
  const text = textOf(line);
  return (
    text.length <= MAX_ITEM &&
    !/[.!?:]$/.test(text) &&
    line.every(
      ({ judged: { evidence } }) =>
        evidence.reader + evidence.publisher + evidence.imperative + evidence.free + evidence.pointer === 0,
    )
  );
}

/** For each line whether it is an item behind a sentence that announces items, or a row of a table. */
export function listedLines(lines: readonly Line[]): boolean[] {
  let announced = false;
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
    return row || item;
  });
}
