/** Companies named by an identifier: cashtag, exchange and symbol, Reuters, Bloomberg, ISIN, WKN, CUSIP. */
import type { BulkListings } from './bulk.ts';
import type { Company, SymbolOnMarket } from './directory.ts';
import {
  BLOOMBERG_CODES,
  bareSymbol,
  DOT_SUFFIXES,
  EXCHANGE_NAMES,
  REUTERS_ROOTS,
  symbolKey,
  WEAK_BLOOMBERG_CODES,
} from './exchanges.ts';
import { isCusip, isIsin, isinOfCusip, isWkn } from './securities.ts';

/** `from` is where the exchange before a symbol begins, else the start. */
export type IdentifierHit = { company: Company; from: number; start: number; end: number; rule: string };

/** Looks companies up by their identifiers. */
export class IdentifierIndex {
  readonly #bySymbol = new Map<string, Company>();
  readonly #byIsin = new Map<string, Company>();
  readonly #byWkn = new Map<string, Company>();

  readonly #bulk: BulkListings | undefined;

  constructor(companies: readonly Company[], bulk?: BulkListings) {
    this.#bulk = bulk;
    // Primary listings first, so that no secondary listing takes the symbol of another company.
    for (const company of companies) this.#addSymbols(company, company.symbols.slice(0, 1));
    for (const company of companies) this.#addSymbols(company, company.symbols.slice(1));
    for (const company of companies) {
      for (const isin of company.isins) this.#byIsin.set(isin, company);
      if (company.wkn !== null) this.#byWkn.set(company.wkn, company);
    }
  }

  #addSymbols(company: Company, symbols: readonly SymbolOnMarket[]): void {
    for (const { symbol, mic } of symbols) {
      const key = symbolKey(symbol, mic);
      if (!this.#bySymbol.has(key)) this.#bySymbol.set(key, company);
    }
  }

  bySymbol(symbol: string, families: readonly string[]): Company | undefined {
    for (const family of families) {
      const key = `${bareSymbol(symbol, family)}:${family}`;
      const company = this.#bySymbol.get(key) ?? this.#bulk?.bySymbol(key);
      if (company) return company;
    }
    return undefined;
  }

  byIsin(isin: string): Company | undefined {
    return this.#byIsin.get(isin) ?? this.#bulk?.byIsin(isin);
  }

  byWkn(wkn: string): Company | undefined {
    return this.#byWkn.get(wkn);
  }

  /** A Reuters code, `SAPG` + `DE`; the root is the exchange's symbol with letters hung on, or one of the listed. */
  byReuters(root: string, suffix: string): Company | undefined {
    const family = DOT_SUFFIXES[suffix];
    if (family === undefined) return undefined;
    const bare = root.replace(/_p$/, '').replace(/[a-z]$/, '');
    const share = /[a-z]$/.exec(root.replace(/_p$/, ''))?.[0].toUpperCase() ?? '';
    const candidates = [REUTERS_ROOTS[`${bare}:${family}`] ?? bare, `${bare}${share}`, bare];
    // Registered shares in Germany: `BAYGn` is BAYN, `ADSGn` is ADS.
    if (family === 'DE' && bare.endsWith('G'))
      candidates.push(`${bare.slice(0, -1)}${share}`, bare.slice(0, -1));
    for (const candidate of candidates) {
      const company = this.bySymbol(candidate, [family]);
      if (company) return company;
    }
    return undefined;
  }
}

const CASHTAG = /(?<![\w$€£.])\$([A-Z]{1,6}(?:[.-][A-Z])?)(?![\w$]|\.\d)/g;
const EXCHANGE_LIST = Object.keys(EXCHANGE_NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const EXCHANGE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}$])(${EXCHANGE_LIST}) ?$`, 'iu');
/** One symbol, or several after each other: `(NYSE: BRK.A, BRK.B)`. */
const SYMBOLS_AFTER =
  /^ ?\$?[A-Z0-9][A-Z0-9&.-]{0,11}(?![\p{L}\p{N}])(?: ?[,;/] ?[A-Z]{1,5}(?:\.[A-Z])?(?![\p{L}\p{N}:.]))*/u;
const indexOfColon = (text: string, from: number) => {
  const [plain, wide] = [text.indexOf(':', from), text.indexOf('：', from)];
  return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
};
const ISIN = /(?<![A-Za-z0-9])[A-Z]{2}[A-Z0-9]{9}[0-9](?![A-Za-z0-9])/g;
const WKN =
  /(?<![\p{L}\p{N}])(?:WKN|Wertpapierkennnummer)(?:[ :.\-–/]{0,3})([0-9A-HJ-NP-Z]{6})(?![\p{L}\p{N}])/gu;
const CUSIP = /(?<![\p{L}\p{N}])CUSIP(?: (?:No\.?|number|Nr\.?))?[ :#.]{0,3}([0-9A-Z]{9})(?![\p{L}\p{N}])/gu;
const DOTTED =
  /(?<![\p{L}\p{N}.@/_&-])([A-Z0-9]{1,10}(?:[a-z]|_p)?)\.([A-Z]{1,2})(?![\p{L}\p{N}_@]|\.\p{L})/gu;
const BLOOMBERG = /(?<![\p{L}\p{N}.&-])([A-Z0-9]{1,8}(?:\/[A-Z])?) ([A-Z]{2})( Equity)?(?![\p{L}\p{N}&-])/gu;
const LABELLED =
  /(?<![\p{L}\p{N}])(?:[Tt]icker(?:-?[Ss]ymbol)?|[Ss]ymbol|[Bb]örsenkürzel|[Kk]ürzel)(?:: ?| )([A-Z]{1,5}(?:\.[A-Z])?)(?![\p{L}\p{N}.])/gu;
const SHARE_CLASS = /(?<![\p{L}\p{N}.$])[A-Z]{2,5}[.-][AB](?![\p{L}\p{N}.-])/gu;

/** Where a cashtag is looked up: American markets first, then the rest by weight. */
const CASHTAG_FAMILIES = ['US', 'DE', 'XTSE', 'XLON', 'XPAR', 'XAMS', 'CH', 'IN', 'XASX'];

/** Every identifier in a text that is one of a known company, in order of place. */
export function findIdentifiers(text: string, index: IdentifierIndex): IdentifierHit[] {
  const hits: IdentifierHit[] = [];
  const add = (company: Company | undefined, start: number, end: number, rule: string, from = start) => {
    if (company) hits.push({ company, from, start, end, rule });
  };
  for (const hit of text.matchAll(ISIN))
    if (isIsin(hit[0])) add(index.byIsin(hit[0]), hit.index, hit.index + hit[0].length, 'isin');
  for (let colon = indexOfColon(text, 0); colon >= 0; colon = indexOfColon(text, colon + 1)) {
    const exchange = EXCHANGE_BEFORE.exec(text.slice(Math.max(0, colon - 20), colon))?.[1];
    const families = exchange === undefined ? undefined : EXCHANGE_NAMES[exchange.toLowerCase()];
    const after = families && SYMBOLS_AFTER.exec(text.slice(colon + 1, colon + 80));
    if (exchange === undefined || !families || !after) continue;
    for (const listed of after[0].matchAll(/[A-Z0-9][A-Z0-9&.-]*/g)) {
      const symbol = listed[0].replace(/(?<![.-])[.-]+$/, '');
      const at = colon + 1 + listed.index;
      add(
        index.bySymbol(symbol, families),
        at,
        at + symbol.length,
        'exchange-symbol',
        colon - exchange.length,
      );
    }
  }
  for (const hit of matchesWhere(text, CASHTAG, ['$'])) {
    const [all, symbol = ''] = hit;
    add(index.bySymbol(symbol, CASHTAG_FAMILIES), hit.index, hit.index + all.length, 'cashtag');
  }
  for (const hit of matchesWhere(text, WKN, ['WKN', 'Wertpapierkennnummer'])) {
    const [all, wkn = ''] = hit;
    if (!isWkn(wkn)) continue;
    const company = index.byWkn(wkn);
    add(company, hit.index + all.length - wkn.length, hit.index + all.length, 'wkn');
  }
  for (const hit of matchesWhere(text, CUSIP, ['CUSIP'])) {
    const [all, cusip = ''] = hit;
    if (!isCusip(cusip)) continue;
    const isins = [isinOfCusip(cusip, 'US'), isinOfCusip(cusip, 'CA')];
    const company = isins.map((isin) => (isin ? index.byIsin(isin) : undefined)).find(Boolean);
    add(company, hit.index + all.length - cusip.length, hit.index + all.length, 'cusip');
  }
  for (const hit of text.matchAll(DOTTED)) {
    const [all, root = '', suffix = ''] = hit;
    // One capital before and one or two after the dot are initials: `J.P`, `U.S`.
    if (root.length === 1 && !bracketed(text, hit.index, hit.index + all.length)) continue;
    add(index.byReuters(root, suffix), hit.index, hit.index + all.length, 'ric');
  }
  for (const hit of text.matchAll(BLOOMBERG)) {
    const [all, symbol = '', code = '', equity] = hit;
    const family = BLOOMBERG_CODES[code];
    if (family === undefined) continue;
    const sure = equity !== undefined || bracketed(text, hit.index, hit.index + all.length);
    if (!sure && (symbol.length < 2 || WEAK_BLOOMBERG_CODES.has(code))) continue;
    add(index.bySymbol(symbol, [family]), hit.index, hit.index + all.length, 'bloomberg');
  }
  for (const hit of matchesWhere(text, LABELLED, ['icker', 'ymbol', 'ürzel'])) {
    const [all, symbol = ''] = hit;
    const at = hit.index + all.length - symbol.length;
    add(index.bySymbol(symbol, CASHTAG_FAMILIES), at, at + symbol.length, 'symbol');
  }
  for (const hit of text.matchAll(SHARE_CLASS))
    add(index.bySymbol(hit[0], ['US']), hit.index, hit.index + hit[0].length, 'symbol');
  return withoutOverlaps(hits);
}

/** The matches of a pattern, looked for only in a text that holds one of its literal parts. */
function matchesWhere(text: string, pattern: RegExp, literals: readonly string[]): Iterable<RegExpExecArray> {
  return literals.some((literal) => text.includes(literal)) ? text.matchAll(pattern) : [];
}

const OPENING = new Set(['(', '[', '<', '|']);
const CLOSING = new Set([')', ']', '>', '|', ',']);

function bracketed(text: string, start: number, end: number): boolean {
  return OPENING.has(text.charAt(start - 1)) && CLOSING.has(text.charAt(end));
}

function withoutOverlaps(hits: IdentifierHit[]): IdentifierHit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
