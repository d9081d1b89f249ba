import { InputError } from '../../errors.ts';

/** A row of a CSV file and the line it begins on, counted from 1. */
export type CsvRow = { cells: string[]; line: number };

/**
 * Reads RFC 4180 CSV: quoted cells may hold separators, doubled quotes and line breaks. Lines without a value
 * are skipped.
 * @throws InputError naming the line of a quotation mark that is never closed.
 */
export function readCsv(text: string, separator: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  while (at <= source.length) {
    let cell = '';
    if (source.charAt(at) === '"') {
      const { value, next } = quotedCell(source, at, line);
      cell = value;
      line += value.split('\n').length - 1;
      at = next;
    }
    let end = at;
    for (; end < source.length; end++) {
      const char = source.charAt(end);
      if (char === separator || char === '\n') break;
    }
    const bare = source.slice(at, end);
    cell += bare.endsWith('\r') ? bare.slice(0, -1) : bare;
    cells.push(cell);
    at = end + 1;
    if (source.charAt(end) === separator) continue;
    if (cells.some((value) => value.trim() !== '')) rows.push({ cells, line: begun });
    cells = [];
    line++;
    begun = line;
  }
  return rows;
}

/** The cell whose opening quotation mark stands at `at`, and where the text goes on behind the closing one. */
function quotedCell(source: string, at: number, line: number): { value: string; next: number } {
  let value = '';
  let opening = at;
  for (;;) {
    const closing = source.indexOf('"', opening + 1);
    if (closing < 0)
      throw new InputError(`symbols, line ${line}: a quotation mark is never closed`, `line ${line}`);
    value += source.slice(opening + 1, closing);
    if (source.charAt(closing + 1) !== '"') return { value, next: closing + 1 };
    value += '"';
    opening = closing + 1;
  }
}
