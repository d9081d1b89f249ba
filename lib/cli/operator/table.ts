import Table from 'cli-table3';

/** Rows under headings, cut so that they fit the terminal; the last column takes what is left. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns = process.stdout.columns || 120,
): string {
  const widths = head.map(
    (title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)) + 2,
  );
  const room = columns - head.length - 1;
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= 8) break;
    widths[widest] = width - 1;
  }
  const table = new Table({
    head: [...head],
    colWidths: widths,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(row.map((cell) => cell.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')));
  return table.toString();
}
