/** A row of a CSV file and the line it begins on, counted from 1. */
export type CsvRow = { cells: string[]; line: number };

/** Reads RFC 4180 CSV: quoted cells may hold separators, doubled quotes and line breaks. Empty lines are skipped. */
export function readCsv(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== '') rows.push({ cells, line: begun });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endRow();
      begun = line;
    } else if (char !== '\r') cell += char;
  }
  endRow();
  return rows;
}
