/** What an operator does to a running stack, embedded or deployed: every command is a call of its API. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { AddedFeed, FeedView, Imported, LedgerView, Requeued, Status } from '../../api/schemas.ts';
import { CANARY_FEED_ID } from '../../canary/probe.ts';
import { InputError } from '../../errors.ts';
import { readSubscriptions, writeOpml } from '../../feeds/opml.ts';
import { type Connection, connect, type Target, withTarget } from './connection.ts';
import { renderTable } from './table.ts';

/** Feeds sent with one request: a few seconds' work for the API. */
const IMPORT_AT_ONCE = 1000;

type Options = Target & { json?: boolean };
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const show = (options: Options, value: unknown, text: () => string): void =>
  print(options.json ? JSON.stringify(value) : text());
/** `2026-11-22T08:30:00.000Z` as `11-22 08:30`, in UTC. */
const shortly = (instant: string | null): string => instant?.slice(5, 16).replace('T', ' ') ?? '-';
const JSON_BODY = (value: unknown) => ({ type: 'application/json', content: JSON.stringify(value) });

async function all<Item>(connection: Connection, path: string, item: z.ZodType<Item>): Promise<Item[]> {
  const page = z.object({ items: z.array(item), cursor: z.string().nullable() });
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const join = path.includes('?') ? '&' : '?';
    const next: z.infer<typeof page> = await connection.request(
      'GET',
      `${path}${join}limit=200${cursor ? `&cursor=${cursor}` : ''}`,
      page,
    );
    items.push(...next.items);
    cursor = next.cursor;
  } while (cursor !== null);
  return items;
}

export function addOperatorCommands(program: Command): void {
  withTarget(
    program.command('status').description('health at a glance; exit 1 where something needs you'),
  ).action(async (options: Options) => {
    const status = await (await connect(options)).request('GET', '/v1/status', Status);
    const { feeds, entries, articles } = status;
    show(options, status, () =>
      [
        `feeds     ${feeds.active} active, ${feeds.paused} paused, ${feeds.failing} failing, ${feeds.overdue} overdue`,
        `entries   ${entries.queued} queued, ${entries.failed} failed`,
        `articles  ${articles.lastDay} in a day, ${articles.feedOnly} of them feed-only, newest ${articles.newest ?? '-'}`,
        `canary    ${status.canary === null ? 'no probe has come through yet' : `${status.canary.delaySeconds.toFixed(0)} s from publication to readers, at ${status.canary.publishedAt.slice(0, 16)}`}`,
        ...status.problems.map((problem) => `problem   ${problem}`),
        ...(status.ok ? ['All is well.'] : []),
      ].join('\n'),
    );
    process.exitCode = status.ok ? 0 : 1;
  });

  withTarget(program.command('feeds').description('list the feeds with their health')).action(
    async (options: Options) => {
      const feeds = await all(await connect(options), '/v1/feeds', FeedView);
      show(options, feeds, () =>
        feeds.length === 0
          ? 'There are no feeds yet.'
          : renderTable(
              ['id', 'title', 'state', 'last success', 'next poll', 'why'],
              feeds.map((feed) => [
                feed.feedId,
                feed.title ?? feed.url,
                feed.status === 'paused' ? 'paused' : feed.lastError ? feed.lastError.code : 'ok',
                shortly(feed.lastSuccessAt),
                feed.status === 'paused' ? '-' : shortly(feed.nextPollAt),
                feed.pausedReason ?? feed.nextPollReason,
              ]),
            ),
      );
    },
  );

  withTarget(
    program
      .command('add')
      .description('add a feed; of a web page its feed is taken')
      .argument('<url>')
      .option('--headers <name>', 'a private feed: the name under which its request headers are kept')
      .option('--user-agent <text>', 'User-Agent for this feed'),
  ).action(async (url: string, options: Options & { headers?: string; userAgent?: string }) => {
    const settings = { headersSecret: options.headers, userAgent: options.userAgent };
    const body = JSON_BODY({ url, settings });
    const added = await (await connect(options)).request('POST', '/v1/feeds', AddedFeed, body);
    const { feed } = added;
    show(options, added, () =>
      [
        `${added.added ? 'added' : 'known already'}: ${feed.title ?? feed.url} (${feed.feedId})`,
        `address   ${feed.url}`,
        `format    ${feed.format ?? '-'}, language ${feed.language ?? 'not stated'}`,
        `entries   ${added.entries}, newest ${added.newest ?? 'not dated'}`,
        `next poll ${feed.nextPollAt}: ${feed.nextPollReason}`,
        ...added.warnings.map((warning) => `note      ${warning}`),
      ].join('\n'),
    );
  });

  withTarget(
    program
      .command('import')
      .description('add the feeds of an OPML file, or of a list of addresses')
      .argument('<file>'),
  ).action(async (file: string, options: Options) => {
    const content = await read(file);
    const connection = await connect(options);
    const send = (part: string) =>
      connection.request('POST', '/v1/feeds/opml', Imported, { type: 'text/x-opml', content: part });
    const { feeds, duplicates } = readSubscriptions(content);
    const imported: z.infer<typeof Imported> = { added: 0, known: 0, duplicates };
    for (let start = 0; start < feeds.length; start += IMPORT_AT_ONCE) {
      const part = feeds.slice(start, start + IMPORT_AT_ONCE);
      const { added, known } = await send(writeOpml(part, { title: file, now: new Date() }));
      imported.added += added;
      imported.known += known;
      if (feeds.length > IMPORT_AT_ONCE)
        process.stderr.write(`${start + part.length} of ${feeds.length} feeds sent\n`);
    }
    show(
      options,
      imported,
      () =>
        `${imported.added} added, ${imported.known} known already, ${imported.duplicates.length} double in the file`,
    );
  });

  withTarget(
    program
      .command('export')
      .description('all feeds as OPML, on standard output or into a file')
      .option('--out <file>', 'write it here'),
  ).action(async (options: Options & { out?: string }) => {
    const opml = await (await connect(options)).text('/v1/feeds/opml');
    if (options.out !== undefined) await write(options.out, opml);
    const feeds = readSubscriptions(opml).feeds.length;
    if (options.out === undefined && !options.json) process.stdout.write(opml);
    else
      show(
        options,
        options.out === undefined ? { feeds, opml } : { feeds, file: options.out },
        () => `${feeds} feeds in ${options.out}`,
      );
  });

  withTarget(
    program
      .command('remove')
      .description('remove a feed; its articles stay')
      .argument('<feed>', 'id of the feed'),
  ).action(async (id: string, options: Options) => {
    await (await connect(options)).request('DELETE', `/v1/feeds/${encodeURIComponent(id)}`, z.null());
    show(options, { removed: id }, () => `removed: ${id}`);
  });

  for (const [name, description] of [
    ['pause', 'poll a feed no more'],
    ['resume', 'poll a paused feed again'],
    ['poll', 'poll a feed now'],
  ] as const)
    withTarget(program.command(name).description(description).argument('<feed>', 'id of the feed')).action(
      async (id: string, options: Options) => {
        const path = `/v1/feeds/${encodeURIComponent(id)}/${name}`;
        const feed = await (await connect(options)).request('POST', path, FeedView);
        const next = feed.status === 'active' ? `, next poll ${feed.nextPollAt}` : '';
        show(options, feed, () => `${feed.title ?? feed.url}: ${feed.status}${next}`);
      },
    );

  withTarget(
    program
      .command('entries')
      .description('entries that failed, or that wait')
      .option('--failed', 'those that failed (the default)')
      .option('--queued', 'those that wait'),
  ).action(async (options: Options & { queued?: boolean }) => {
    const entries = await all(
      await connect(options),
      `/v1/entries?state=${options.queued ? 'queued' : 'failed'}`,
      LedgerView,
    );
    show(options, entries, () =>
      entries.length === 0
        ? `No entry ${options.queued ? 'waits' : 'failed'}.`
        : renderTable(
            ['feed/entry', 'error', 'title', 'since', 'tries'],
            entries.map((entry) => [
              `${entry.feedId}/${entry.entryKey}`,
              entry.lastError?.code ?? '-',
              entry.title ?? entry.link ?? '-',
              shortly(entry.stateAt),
              String(entry.attempts),
            ]),
          ),
    );
  });

  withTarget(
    program
      .command('redrive')
      .description('queue what failed again: one entry, one feed, or everything')
      .option('--entry <feed/entry>', 'one entry')
      .option('--feed <id>', 'all that failed of one feed')
      .option('--all', 'all that failed')
      .option('--dry-run', 'only say what would be queued'),
  ).action(async (options: Options & { entry?: string; feed?: string; all?: boolean; dryRun?: boolean }) => {
    if ([options.entry, options.feed, options.all].filter((given) => given !== undefined).length !== 1)
      throw new InputError('redrive needs exactly one of --entry, --feed and --all');
    const connection = await connect(options);
    const failed = await all(connection, '/v1/entries?state=failed', LedgerView);
    const chosen = failed.filter(
      ({ feedId, entryKey }) =>
        options.all || feedId === options.feed || `${feedId}/${entryKey}` === options.entry,
    );
    if (options.entry !== undefined && chosen.length === 0)
      throw new InputError(`--entry: ${options.entry} is no entry that failed (see entries)`, 'entry');
    if (!options.dryRun)
      for (const { feedId, entryKey } of chosen)
        await connection.request(
          'POST',
          `/v1/entries/${encodeURIComponent(feedId)}/${encodeURIComponent(entryKey)}/retry`,
          LedgerView,
        );
    show(options, { redriven: chosen, dryRun: options.dryRun ?? false }, () =>
      [
        ...chosen.map(({ feedId, entryKey, title }) => `${feedId}/${entryKey} ${title ?? ''}`),
        `${chosen.length} ${options.dryRun ? 'would be' : 'are'} queued again`,
      ].join('\n'),
    );
  });

  withTarget(
    program
      .command('reprocess')
      .description(
        'read what was stored again, as after a better extractor: throttled, and safe to start again',
      )
      .requiredOption('--since <instant>', 'discovered at this instant or later, as 2026-11-01')
      .option('--feed <id>', 'of one feed only')
      .option('--per-minute <number>', 'entries queued a minute at the most', '300')
      .option('--dry-run', 'only count'),
  ).action(
    async (options: Options & { since: string; feed?: string; perMinute: string; dryRun?: boolean }) => {
      const since = new Date(options.since);
      const rate = Number(options.perMinute);
      if (Number.isNaN(since.getTime()))
        throw new InputError(`--since: ${options.since} is no date`, 'since');
      if (!(rate > 0))
        throw new InputError(`--per-minute: ${options.perMinute} is no number above 0`, 'perMinute');
      const connection = await connect(options);
      const feeds = options.feed
        ? [options.feed]
        : (await all(connection, '/v1/feeds', FeedView))
            .map(({ feedId }) => feedId)
            // Probes tell the time, nothing else.
            .filter((feedId) => feedId !== CANARY_FEED_ID);
      let queued = 0;
      for (const feed of feeds) {
        let cursor: string | null = null;
        do {
          const query = new URLSearchParams({
            since: since.toISOString(),
            limit: '50',
            dryRun: String(options.dryRun ?? false),
          });
          if (cursor) query.set('cursor', cursor);
          const path = `/v1/feeds/${encodeURIComponent(feed)}/reprocess?${query}`;
          const part: z.infer<typeof Requeued> = await connection.request('POST', path, Requeued);
          queued += part.queued;
          cursor = part.cursor;
          process.stderr.write(`${queued} so far, reading feed ${feed}\n`);
          if (!options.dryRun && part.queued > 0)
            await new Promise((resolve) => setTimeout(resolve, (part.queued / rate) * 60_000));
        } while (cursor !== null);
      }
      show(options, { queued }, () => `${queued} entries ${options.dryRun ? 'would be' : 'are'} read again`);
    },
  );
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(`cannot read ${file}`, 'file', { cause });
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw new InputError(`--out: cannot write ${file}`, 'out', { cause });
  }
}
