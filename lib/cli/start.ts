import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { Command } from 'commander';
import { createApi } from '../api/app.ts';
import { InputError } from '../errors.ts';
import { readSubscriptions } from '../feeds/opml.ts';
import { type CanarySite, startCanarySite } from '../local/canary-site.ts';
import { startNewsroom } from '../local/newsroom/server.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../local/stack.ts';
import type { StoredArticle } from '../model.ts';
import { addedSymbols } from './operator/symbols.ts';
import { createProgress, type Progress } from './progress.ts';
import { ruleNames } from './rule-names.ts';
import { printArticles } from './stored-table.ts';

type Options = {
  once?: boolean;
  json?: boolean;
  port: string;
  data: string;
  ephemeral?: boolean;
  feeds?: string;
  allowPrivateAddresses?: boolean;
  contact: string;
  feedHeaders?: string;
  disableRules?: string[];
};

export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('run the whole system here: emulators, handlers, API; without feeds, on a sample newsroom')
    .argument('[urls...]', 'feeds to poll')
    .option('--once', 'one pass until the queues are empty; prints what was stored')
    .option('--json', 'with --once: one stored article a line as JSON, nothing else on standard output')
    .option('--port <number>', 'port of the API', '3000')
    .option('--data <folder>', 'where the state is kept between starts', '.tickerwire')
    .option('--ephemeral', 'keep the state in memory')
    .option('--feeds <file>', 'feeds to poll: OPML, or one URL a line')
    .option('--allow-private-addresses', 'let feeds and pages lie on private and loopback addresses')
    .option(
      '--feed-headers <file>',
      'request headers of private feeds as JSON: {"name": {"origin": "https://…", "headers": {…}}}',
    )
    .option('--disable-rules <names>', 'rules of cleaning that cut nothing, separated by commas', ruleNames)
    .option('--contact <address>', 'contact that the User-Agent names', 'mailto:operator@localhost')
    .action(async (urls: string[], options: Options) => {
      if (options.json && !options.once) throw new InputError('--json goes with --once', 'json');
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_534)
        throw new InputError(`--port: ${options.port} is not a port (0 to 65534)`, 'port');
      process.exitCode = await start([...urls, ...(await feedsOf(options.feeds))], port, options);
    });
}

async function start(urls: readonly string[], port: number, options: Options): Promise<number> {
  for (const url of urls) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
      throw new InputError(`${url} is not an http or https address`, 'urls');
  }
  const progress = createProgress();
  const newsroom =
    urls.length > 0 ? null : await startNewsroom(options.ephemeral || port === 0 ? 0 : port + 1, new Date());
  const canary = await startCanarySite();
  const stack = await startEmbeddedStack({
    dataFolder: options.ephemeral ? null : resolve(options.data),
    contact: options.contact,
    allowPrivateAddresses: options.allowPrivateAddresses ?? false,
    allowedOrigins: [canary.origin, ...(newsroom ? [newsroom.origin] : [])],
    headersFile: options.feedHeaders ?? null,
    disabledRules: options.disableRules ?? [],
    clock: { now: () => new Date() },
    telemetry: progress.telemetry,
    symbols: options.ephemeral ? [] : await addedSymbols(options.data),
  });
  try {
    await stack.addFeeds(newsroom ? newsroom.feedUrls : urls);
    return options.once ? await once(stack, progress, options) : await forever(stack, progress, port, canary);
  } finally {
    await stack.stop();
    await newsroom?.stop();
    await canary.stop();
  }
}

/** One pass; 1 where an entry was lost. */
async function once(stack: EmbeddedStack, progress: Progress, options: Options): Promise<number> {
  await stack.runOnce();
  progress.end();
  const { articles, ledger, clock } = stack.pipeline;
  const stored: StoredArticle[] = [];
  for (const id of progress.stored) {
    const article = await articles.get(id);
    if (article) stored.push(article);
  }
  stored.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  if (options.json) for (const article of stored) process.stdout.write(`${JSON.stringify(article)}\n`);
  else printArticles(stored, progress);
  const lost = (await ledger.open('queued', { before: clock.now(), limit: 1000 })).items;
  for (const { entry, feedId } of lost)
    progress.note(`lost: ${entry.link ?? entry.title ?? 'entry'} of feed ${feedId}`);
  return lost.length > 0 ? 1 : 0;
}

/** Runs until Ctrl-C; what is in flight is finished first. */
async function forever(
  stack: EmbeddedStack,
  progress: Progress,
  port: number,
  canary: CanarySite,
): Promise<number> {
  const app = createApi(
    { ...stack.pipeline, cursorKey: stack.cursorKey },
    { liveEvents: true, console: true, loopbackOnly: true },
  );
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) => {
    progress.note(`console on http://127.0.0.1:${info.port}/, API reference on /docs (Ctrl-C ends it)`);
  });
  canary.answerWith(app.fetch);
  stack.runForever(canary.feedUrl);
  await new Promise<void>((done, fail) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new InputError(`port ${port} is in use: choose another with --port`, 'port')
          : error,
      ),
    );
  });
  progress.note('finishing what is in flight');
  server.close();
  return 0;
}

async function feedsOf(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(`--feeds: cannot read ${file}`, 'feeds', { cause });
  }
  return readSubscriptions(text).feeds.map(({ url }) => url);
}
