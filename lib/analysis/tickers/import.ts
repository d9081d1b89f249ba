/** Lists of listings as exchanges and authorities publish them, read into entries of the universe. */
import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { UniverseEntry } from './added.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { withoutLegalForm } from './names.ts';
import { isIsin } from './securities.ts';
import { parseSymbolsCsv } from './universe.ts';

/**
 * Reads a list of listings, told apart by its content:
 * - the documented CSV, `symbol,mic,isin,name,aliases`;
 * - the SEC's `company_tickers_exchange.json` (`{fields, data}`), its older `company_tickers.json`
 *   (`{"0": {cik_str, ticker, title}}`), or either as CSV with the columns ticker or symbol, name or title, exchange;
 * - Deutsche Börse's list of all tradable instruments (semicolons, lines of metadata above the header); of it the
 *   shares (instrument type `CS`).
 * @throws InputError naming the line (or the index in JSON) and what is wrong with it.
 */
export function importSymbols(text: string): UniverseEntry[] {
  const source = text.replace(/^\ufeff/, '');
  const undecoded = source.search(/[\ufffd\0]/);
  if (undecoded >= 0) {
    const line = `line ${source.slice(0, undecoded).split('\n').length}`;
    throw new InputError(`symbols, ${line}: not UTF-8; save the file as UTF-8`, line);
  }
  const start = source.trimStart();
  if (start === '') throw new InputError('symbols: the file is empty', 'line 1');
  if (start.startsWith('{') || start.startsWith('[')) return fromSecJson(start);
  if (XETRA_HEADER.test(source)) return fromXetra(source);
  const header = start.slice(0, start.search(/\r?\n|$/)).toLowerCase();
  if (/(?:^|[,"])(?:ticker|symbol)(?:[,"]|$)/.test(header) && /exchange|cik|title/.test(header))
    return fromSecCsv(source);
  return parseSymbolsCsv(source);
}

/** The SEC's words for the American markets; those without one are traded over the counter. */
const SEC_MARKETS: Record<string, string> = {
  nasdaq: 'XNAS',
  nyse: 'XNYS',
  'nyse american': 'XASE',
  'nyse arca': 'ARCX',
  cboe: 'BATS',
  otc: 'OTCM',
  '': 'OTCM',
};

const SecTable = z.object({
  fields: z.array(z.string()),
  data: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});
const SecRecords = z.record(z.string(), z.object({ ticker: z.string(), title: z.string() }));

function fromSecJson(source: string): UniverseEntry[] {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (cause) {
    throw new InputError('symbols: the file begins like JSON but is none', 'line 1', { cause });
  }
  const table = SecTable.safeParse(json);
  if (table.success) {
    const at = (name: string) => table.data.fields.indexOf(name);
    const [symbol, name, exchange] = [at('ticker'), at('name'), at('exchange')];
    if (symbol < 0 || name < 0) throw new InputError('symbols: fields lack ticker or name', 'fields');
    return table.data.data.map((row, i) =>
      secEntry(
        `entry ${i}`,
        cellOf(row[symbol]),
        cellOf(row[name]),
        exchange < 0 ? '' : cellOf(row[exchange]),
      ),
    );
  }
  const records = SecRecords.safeParse(json);
  if (!records.success) {
    const [entry, field] = records.error.issues[0]?.path ?? [];
    if (field === 'ticker' || field === 'title')
      throw new InputError(`symbols, entry ${String(entry)}: no ${field}`, `entry ${String(entry)}`);
    throw new InputError('symbols: JSON is neither {fields, data} nor records of ticker and title', 'line 1');
  }
  return Object.entries(records.data).map(([key, { ticker, title }]) =>
    secEntry(`entry ${key}`, ticker, title, 'nyse'),
  );
}

const cellOf = (value: string | number | null | undefined) => (value == null ? '' : String(value));

function fromSecCsv(source: string): UniverseEntry[] {
  const [header, ...rows] = readCsv(source, ',');
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const column = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const [symbol, name, exchange] = [column('ticker', 'symbol'), column('name', 'title'), column('exchange')];
  if (symbol < 0 || name < 0) throw new InputError('symbols, line 1: no column for ticker or name', 'line 1');
  return rows.map(({ cells, line }) =>
    secEntry(`line ${line}`, cells[symbol] ?? '', cells[name] ?? '', cells[exchange] ?? ''),
  );
}

function secEntry(where: string, ticker: string, title: string, exchange: string): UniverseEntry {
  const symbol = ticker.trim().toUpperCase();
  const mic = SEC_MARKETS[exchange.trim().toLowerCase()];
  if (!/^[A-Z0-9][A-Z0-9.-]*$/.test(symbol))
    throw new InputError(`symbols, ${where}: ${symbol === '' ? 'no ticker' : 'the ticker is none'}`, where);
  if (title.trim() === '') throw new InputError(`symbols, ${where}: no name`, where);
  if (mic === undefined) throw new InputError(`symbols, ${where}: unknown exchange ${exchange}`, where);
  const name = readable(title);
  return { symbol, mic, isin: null, name, aliases: aliasesOf(name) };
}

const XETRA_HEADER = /^"?Product Status"?;.*\bISIN\b/m;
const XETRA_COLUMNS = { isin: 'ISIN', name: 'Instrument', symbol: 'Mnemonic', type: 'Instrument Type' };

function fromXetra(source: string): UniverseEntry[] {
  const rows = readCsv(source, ';');
  const at = rows.findIndex(({ cells }) => cells[0] === 'Product Status' && cells.includes('ISIN'));
  const header = rows[at];
  if (!header) throw new InputError('symbols: no header with ISIN and Mnemonic', 'line 1');
  const column = (name: string) => {
    const index = header.cells.findIndex((cell) => cell.trim() === name);
    if (index < 0)
      throw new InputError(`symbols, line ${header.line}: no column ${name}`, `line ${header.line}`);
    return index;
  };
  const { isin, name, symbol, type } = XETRA_COLUMNS;
  const columns = { isin: column(isin), name: column(name), symbol: column(symbol), type: column(type) };
  return rows
    .slice(at + 1)
    .filter(({ cells }) => cells[columns.type]?.trim() === 'CS')
    .map((row) => xetraEntry(row, columns));
}

function xetraEntry(
  { cells, line }: CsvRow,
  columns: { isin: number; name: number; symbol: number },
): UniverseEntry {
  const cell = (index: number) => (cells[index] ?? '').trim();
  const isin = cell(columns.isin);
  const symbol = cell(columns.symbol);
  if (!isIsin(isin)) throw new InputError(`symbols, line ${line}: no valid ISIN`, `line ${line}`);
  if (symbol === '') throw new InputError(`symbols, line ${line}: no mnemonic`, `line ${line}`);
  const name = readable(withoutShareDetails(cell(columns.name)));
  if (name === '') throw new InputError(`symbols, line ${line}: no name`, `line ${line}`);
  return { symbol, mic: 'XETR', isin, name, aliases: aliasesOf(name) };
}

/** What Deutsche Börse prints after a name: currency and par value, then the kind of share. */
const PAR_VALUE = / (?:DL|EO|YN|SF|LS|SK|NK|DK|HD|CD|AD)? ?-?[,.]\d+$/;
const SHARE_KIND =
  / (?:O\.?N\.?|NA O\.?N\.?|INH\.?(?: O\.?N\.?)?|NAM\.?|VZO?\.?(?: O\.?N\.?)?|ST\.?(?: O\.?N\.?)?|[A-Z]{2,3} ?-?\d*)$/i;

/** `WINTERMUT AG NA O.N.` is `WINTERMUT AG`. */
function withoutShareDetails(printed: string): string {
  return squeezed(printed)
    .replace(PAR_VALUE, '')
    .replace(SHARE_KIND, (end) => (/\b(?:AG|SE|PLC|INC|NV|SA)$/i.test(end) ? end : ''));
}

const squeezed = (text: string) =>
  text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');

/** Names in capitals as the lists print them: `TESLA, INC.` is `Tesla, Inc.`; short words stay as they are. */
function readable(name: string): string {
  const trimmed = squeezed(name).replace(/ ?\/[A-Z]{2,3}\/?$/, '');
  if (/\p{Ll}/u.test(trimmed)) return trimmed;
  return trimmed.replace(/\p{Lu}[\p{L}']{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function aliasesOf(name: string): string[] {
  const bare = withoutLegalForm(name);
  return bare === name ? [] : [bare];
}

/** As the documented CSV, `symbol,mic,isin,name,aliases`: `importSymbols` reads it back. */
export function symbolsCsv(entries: readonly UniverseEntry[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const row = ({ symbol, mic, isin, name, aliases }: UniverseEntry) =>
    [symbol, mic, isin ?? '', name, aliases.join('|')].map(quoted).join(',');
  return `${['symbol,mic,isin,name,aliases', ...entries.map(row)].join('\n')}\n`;
}
