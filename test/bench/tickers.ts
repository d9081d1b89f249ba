/**
 * Milliseconds an article and memory, for the ticker matching and for the whole analysis, with the built-in universe
 * and 50,000 listings more.
 */
import { analyze } from '../../lib/analysis/analyze.ts';
import type { UniverseEntry } from '../../lib/analysis/tickers/added.ts';
import { builtInCompanies } from '../../lib/analysis/tickers/directory.ts';
import { symbolsCsv } from '../../lib/analysis/tickers/import.ts';
import { tagCompanies } from '../../lib/analysis/tickers/tag.ts';
import { buildUniverse, parseSymbolsCsv } from '../../lib/analysis/tickers/universe.ts';

const PARAGRAPHS = [
  'Der Softwarekonzern SAP hat seine Prognose für das laufende Jahr angehoben. Die Aktie gewann am Dienstag im Xetra-Handel 3,2 Prozent auf 251,40 Euro und war damit der stärkste Wert im Dax.',
  'Analysten hatten mit weniger gerechnet. Das Kursziel von 270 Euro bestätigte eine Analystin der Deutschen Bank, die Einstufung lautet weiter „Buy“. Auch Oracle und Salesforce legten in New York zu.',
  'Shares of Microsoft (NASDAQ: MSFT) rose 1.4% in early trading, while Target and Walmart slipped after a weak retail report. Ford said it would recall 40,000 trucks.',
  'Der Vorstand rechnet damit, dass die Nachfrage aus der Industrie im zweiten Halbjahr anzieht. Bosch, Siemens und Infineons Rivale STMicroelectronics hatten sich zuletzt vorsichtiger geäußert.',
];
const ARTICLES = Array.from({ length: 40 }, (_, i) => ({
  title: 'SAP hebt die Prognose an – Oracle zieht mit',
  text: Array.from({ length: 12 }, (_, j) => PARAGRAPHS[(i + j) % PARAGRAPHS.length]).join('\n\n'),
  language: i % 2 === 0 ? 'de' : 'en',
}));

function listings(count: number): UniverseEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    symbol: `Z${i}`,
    mic: 'OTCM',
    isin: null,
    name: `Quarx${i.toString(36)} ${['Energy', 'Mining', 'Bancorp', 'Pharma', 'Metals'][i % 5]} Inc`,
    aliases: [`Quarx${i.toString(36)}`],
  }));
}

const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

export type TickerFigures = {
  listings: number;
  /** From the text of the CSV to a universe that matches. */
  loadMs: number;
  cpuLoadMs: number;
  heapMb: number;
  msPerArticle: number;
  /** Processor time, which a busy machine does not distort as much. */
  cpuMsPerArticle: number;
  /** Processor time of the whole analysis: language, companies, sentiment, summary, topics. */
  analysisCpuMsPerArticle: number;
  charsPerArticle: number;
};

/** One row for each size of the universe. Run with `--expose-gc` for exact memory. */
export function run(): TickerFigures[] {
  return [0, 50_000].map((count) => {
    const csv = symbolsCsv(listings(count));
    const before = megabytes();
    const started = performance.now();
    const loading = process.cpuUsage();
    const universe = buildUniverse(parseSymbolsCsv(csv));
    const loadMs = performance.now() - started;
    const load = process.cpuUsage(loading);
    const heapMb = megabytes() - before;
    for (const article of [...ARTICLES, ...ARTICLES]) tagCompanies(article, universe);
    const first = performance.now();
    const cpu = process.cpuUsage();
    for (const article of ARTICLES) tagCompanies(article, universe);
    const { user, system } = process.cpuUsage(cpu);
    const msPerArticle = (performance.now() - first) / ARTICLES.length;
    for (const { title, text } of ARTICLES) analyze({ title, text }, universe);
    const start = process.cpuUsage();
    for (const { title, text } of ARTICLES) analyze({ title, text }, universe);
    const whole = process.cpuUsage(start);
    const round = (value: number) => Math.round(value * 100) / 100;
    return {
      listings: count + builtInCompanies().length,
      loadMs: round(loadMs),
      cpuLoadMs: round((load.user + load.system) / 1000),
      heapMb: round(heapMb),
      msPerArticle: round(msPerArticle),
      cpuMsPerArticle: round((user + system) / 1000 / ARTICLES.length),
      analysisCpuMsPerArticle: round((whole.user + whole.system) / 1000 / ARTICLES.length),
      charsPerArticle: Math.round(ARTICLES.reduce((sum, { text }) => sum + text.length, 0) / ARTICLES.length),
    };
  });
}
