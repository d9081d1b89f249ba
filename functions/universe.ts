import { existsSync, readFileSync } from 'node:fs';
import { buildUniverse, parseSymbolsCsv, type Universe } from '../lib/analysis/tickers/universe.ts';

/** The companies, with the listings that the deployment put beside the function. */
export function deployedUniverse(): Universe {
  const file = new URL('./symbols.csv', import.meta.url);
  return buildUniverse(existsSync(file) ? parseSymbolsCsv(readFileSync(file, 'utf8')) : []);
}
