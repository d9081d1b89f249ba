/**
 * Milliseconds a page of ours beside raw jsdom + Readability, linkedom + Readability, defuddle and article-extractor,
 * in one run on the same pages, and the memory after 5,000 pages.
 *
 *   npm run bench -- extract [FOLDER] [--pages N]     FOLDER holds .html or .html.gz files; without it our fixtures
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/articles/extract.ts';

type Contender = { name: string; read: (html: string, body: Uint8Array) => unknown };

const URL_OF_PAGES = 'https://news.example/article';
const MEMORY_PAGES = 5_000;
const MEMORY_STEP = 1_000;
/** Malformed CSS ends the process inside jsdom: the others get pages without. */
const withoutStyles = (html: string): string =>
  html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/\sstyle="[^"]*"/gi, '');

const CONTENDERS: readonly Contender[] = [
  { name: 'tickerwire', read: (_, body) => extractArticle({ url: URL_OF_PAGES, body }) },
  {
    name: 'jsdom + Readability',
    read: (html) => {
      const dom = new JSDOM(withoutStyles(html), { url: URL_OF_PAGES, virtualConsole: new VirtualConsole() });
      const found = new Readability(dom.window.document).parse();
      dom.window.close();
      return found;
    },
  },
  {
    name: 'linkedom + Readability',
    read: (html) => {
      const { document } = parseHTML(html);
      return new Readability(document).parse();
    },
  },
  {
    name: 'defuddle (linkedom)',
    read: (html) => Defuddle(parseHTML(html).document, URL_OF_PAGES),
  },
  { name: 'article-extractor', read: (html) => extractFromHtml(html, URL_OF_PAGES) },
];

function readPages(folder: string): Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const raw = readFileSync(join(folder, name));
      return new Uint8Array(name.endsWith('.gz') ? gunzipSync(raw) : raw);
    });
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

/** Runs the contenders page by page in turn, so that a busy machine slows all alike. */
async function time(pages: readonly Uint8Array[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(CONTENDERS.map(({ name }) => [name, []]));
  for (const body of pages) {
    const html = new TextDecoder().decode(body);
    for (const { name, read } of CONTENDERS) {
      const start = performance.now();
      try {
        await read(html, body);
      } catch {
        // A page that a contender cannot read still took its time.
      }
      times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

export async function run(args: string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, '../fixtures/pages');
  const limit = Number(args[args.indexOf('--pages') + 1] || Number.NaN);
  const pages = readPages(folder).slice(0, args.includes('--pages') ? limit : undefined);
  if (pages.length === 0) throw new Error(`no .html or .html.gz files in ${folder}`);
  await printMemory(pages); // first: the others leave memory behind
  const silent = console.error;
  console.error = () => {}; // contenders report broken pages there
  await time(pages.slice(0, 20)); // warm-up
  const times = await time(pages);
  console.error = silent;
  const baseline = quantile(
    [...(times.get('jsdom + Readability') ?? [])].sort((a, b) => a - b),
    0.5,
  );
  console.log(`${pages.length} pages, milliseconds a page`);
  console.log('                          median      p95   of raw jsdom + Readability');
  for (const [name, list] of times) {
    const sorted = [...list].sort((a, b) => a - b);
    const median = quantile(sorted, 0.5);
    console.log(
      `${name.padEnd(24)}${median.toFixed(1).padStart(8)}${quantile(sorted, 0.95).toFixed(1).padStart(9)}   ${(median / baseline).toFixed(2)}`,
    );
  }
}

/** Resident memory every thousand pages: flat after the first. */
async function printMemory(pages: readonly Uint8Array[]): Promise<void> {
  for (let i = 0; i <= MEMORY_PAGES; i++) {
    if (i % MEMORY_STEP === 0) {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      console.log(
        `after ${String(i).padStart(5)} pages: ${Math.round(rss / 1e6)} MB resident, ${Math.round(heapUsed / 1e6)} MB heap`,
      );
    }
    const body = pages[i % pages.length];
    if (body) extractArticle({ url: URL_OF_PAGES, body });
    // As between two records: weak references are let go only when a job ends.
    await new Promise((next) => setImmediate(next));
  }
}
