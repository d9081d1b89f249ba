import Table from 'cli-table3';

/** A narrower column says nothing: it is left out, with its border and padding this wide. */
const NARROW = 14;

/**
 * Rows under headings that fit the terminal: texts are cut, then columns left out from the right. Of the first
 * column nothing is cut, for it holds what other commands take.
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns = process.stdout.columns || 120,
): string {
  const natural = head.map(
    (title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)) + 2,
  );
  let widths = natural;
  for (let shown = head.length; shown > 0; shown--) {
    widths = narrowed(natural.slice(0, shown), columns - shown - 1);
    if (sumOf(widths) <= columns - shown - 1) break;
  }
  const table = new Table({
    head: head.slice(0, widths.length),
    colWidths: widths,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows)
    table.push(
      row.slice(0, widths.length).map((cell) => cell.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')),
    );
  return table.toString();
}

/** Takes from the widest until all fit the room, or nothing is left to take. */
function narrowed(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  while (sumOf(widths) > room) {
    const widest = widths.indexOf(Math.max(...widths.slice(1)), 1);
    const width = widths[widest] ?? 0;
    if (width <= NARROW) break;
    widths[widest] = width - 1;
  }
  return widths;
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
