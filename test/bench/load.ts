/** A sustained run of the embedded stack: throughput, memory and politeness over time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeServer } from '../../lib/local/loopback.ts';
import { startEmbeddedStack } from '../../lib/local/stack.ts';
import { METRICS } from '../../lib/metrics.ts';
import { bodyOf } from '../chaos/world.ts';

const SAMPLE_MS = 5000;
/** Of the run, before the curve counts as warm. */
const WARM_UP = 0.25;

type Sample = { seconds: number; stored: number; perSecond: number; heapMb: number; rssMb: number };

/**
 * `--feeds 200 --entries 50`: each feed and its pages on a loopback address of its own. The tables lie in a folder, as
 * those of `npm start` do: in memory they would be all that the curve shows.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { feeds: { type: 'string', default: '200' }, entries: { type: 'string', default: '50' } },
  });
  const [feeds, entries] = [Number(values.feeds), Number(values.entries)];
  const log = new Map<string, { open: number; most: number; requests: number }>();
  const sites = await Promise.all(Array.from({ length: feeds }, (_, feed) => startSite(feed, entries, log)));
  const folder = await mkdtemp(join(tmpdir(), 'tickerwire-load-'));
  let stored = 0;
  const stack = await startEmbeddedStack({
    dataFolder: folder,
    contact: 'mailto:bench@example.org',
    allowPrivateAddresses: true,
    allowedOrigins: [],
    clock: { now: () => new Date() },
    telemetry: {
      info: () => {},
      warn: () => {},
      record: () => {},
      count: (metric) => {
        if (metric === METRICS.articlesStored || metric === METRICS.articlesFeedOnly) stored++;
      },
    },
  });
  const started = performance.now();
  const samples: Sample[] = [];
  const sample = (): void => {
    const seconds = (performance.now() - started) / 1000;
    const { heapUsed, rss } = process.memoryUsage();
    const last = samples.at(-1) ?? { seconds: 0, stored: 0 };
    const perSecond = (stored - last.stored) / Math.max(0.001, seconds - last.seconds);
    samples.push({ seconds, stored, perSecond, heapMb: heapUsed / 1e6, rssMb: rss / 1e6 });
  };
  const timer = setInterval(sample, SAMPLE_MS);
  try {
    await stack.addFeeds(sites.map(({ url }) => url));
    await stack.runOnce();
    sample();
    const open = await stack.pipeline.ledger.open('queued', { before: new Date(), limit: 10 });
    print(samples, { feeds, entries, stored, open: open.items.length, log });
  } finally {
    clearInterval(timer);
    await stack.stop();
    await Promise.all(sites.map(({ server }) => closeServer(server)));
    await rm(folder, { recursive: true });
  }
}

function print(
  samples: readonly Sample[],
  end: {
    feeds: number;
    entries: number;
    stored: number;
    open: number;
    log: Map<string, { most: number; requests: number }>;
  },
): void {
  const cell = (value: number, digits = 0) => value.toFixed(digits).padStart(10);
  console.log(
    ['seconds', 'stored', 'per second', 'heap MB', 'RSS MB'].map((name) => name.padStart(10)).join(''),
  );
  const step = Math.max(1, Math.ceil(samples.length / 20));
  for (const [i, { seconds, stored, perSecond, heapMb, rssMb }] of samples.entries())
    if (i % step === 0 || i === samples.length - 1)
      console.log(cell(seconds) + cell(stored) + cell(perSecond, 1) + cell(heapMb) + cell(rssMb));
  const total = samples.at(-1)?.seconds ?? 0;
  const warm = samples.filter(({ seconds }) => seconds >= total * WARM_UP);
  const half = Math.floor(warm.length / 2);
  const mean = (part: readonly Sample[], of: (sample: Sample) => number) =>
    part.reduce((sum, one) => sum + of(one), 0) / Math.max(1, part.length);
  const trend = (of: (sample: Sample) => number) =>
    `${mean(warm.slice(0, half), of).toFixed(1)} then ${mean(warm.slice(half), of).toFixed(1)}`;
  const most = Math.max(...[...end.log.values()].map((host) => host.most));
  const requests = [...end.log.values()].reduce((sum, host) => sum + host.requests, 0);
  console.log(
    `${end.stored} of ${end.feeds * end.entries} articles in ${total.toFixed(0)} s, ${end.open} left in the queue`,
  );
  console.log(
    `after warm-up, first half then second: ${trend((s) => s.perSecond)} articles a second, ${trend((s) => s.rssMb)} MB RSS`,
  );
  console.log(`${requests} requests to ${end.log.size} hosts, at most ${most} in flight to one host`);
}

/** One feed and its pages at one address; `log` says how many requests it had, and how many at once. */
async function startSite(
  feed: number,
  entries: number,
  log: Map<string, { open: number; most: number; requests: number }>,
): Promise<{ url: string; server: Server }> {
  const host = `127.0.${1 + Math.floor(feed / 250)}.${1 + (feed % 250)}`;
  const seen = { open: 0, most: 0, requests: 0 };
  log.set(host, seen);
  let origin = '';
  const server = createServer((request, response) => {
    seen.requests++;
    seen.most = Math.max(seen.most, ++seen.open);
    response.once('close', () => seen.open--);
    const [, entry] = /^\/story\/(\d+)$/.exec(request.url ?? '') ?? [];
    if (request.url === '/feed.xml') {
      const items = Array.from(
        { length: entries },
        (_, i) =>
          `<item><title>${titleOf(feed, i)}</title><link>${origin}/story/${i}</link><guid>${i}</guid></item>`,
      );
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(
        `<rss version="2.0"><channel><title>Wire ${feed}</title>${items.join('')}</channel></rss>`,
      );
    } else if (entry === undefined) response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(feed, Number(entry)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = addressOf(server);
  origin = `http://${host}:${port}`;
  return { url: `${origin}/feed.xml`, server };
}

function addressOf(server: Server): { port: number } {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

const COMPANIES = ['Siemens', 'BASF', 'Infineon', 'Commerzbank', 'Brenntag', 'Covestro', 'Beiersdorf'];
const titleOf = (feed: number, entry: number): string =>
  `${COMPANIES[(feed + entry) % COMPANIES.length]} legt Zahlen für das Quartal vor (Meldung ${feed}-${entry})`;

const page = (feed: number, entry: number): string =>
  `<!doctype html><html lang="de"><head><title>${titleOf(feed, entry)}</title></head><body><nav>${'<a href="/">Kurse</a>'.repeat(40)}</nav><article><h1>${titleOf(feed, entry)}</h1>${bodyOf(
    { news: `${feed}-${entry}` },
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}</article><footer>${'<a href="/">Impressum</a>'.repeat(20)}</footer></body></html>`;
