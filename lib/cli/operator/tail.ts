/** Follows what is stored: the changes of the API, one line an article. */
import type { Command } from 'commander';
import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { ArticleListing } from '../../model.ts';
import { type Connection, connect, type Target, withTarget } from './connection.ts';

type Options = Target & { json?: boolean; ticker?: string; since?: string; every: string; count?: string };

const Changes = z.object({ items: z.array(ArticleListing), cursor: z.string().nullable() });

export function addTailCommand(program: Command): void {
  withTarget(
    program
      .command('tail')
      .description('follow what is stored: one line an article, until Ctrl-C')
      .option('--ticker <company>', 'only news of this one: SYMBOL.MIC, symbol or ISIN')
      .option(
        '--since <instant>',
        'begin with what was stored then, as 2026-11-22T08:00:00Z; now where absent',
      )
      .option('--every <seconds>', 'how often to ask', '5')
      .option('--count <number>', 'end after so many articles'),
  ).action(async (options: Options) => {
    const since = options.since === undefined ? new Date() : new Date(options.since);
    if (Number.isNaN(since.getTime())) throw new InputError(`--since: ${options.since} is no date`, 'since');
    const every = positive('every', options.every);
    const count = options.count === undefined ? Number.POSITIVE_INFINITY : positive('count', options.count);
    let shown = 0;
    // A reader that has seen enough closes the pipe: `tail | head`.
    process.stdout.on('error', () => process.exit(0));
    for await (const item of changesSince(await connect(options), since, options.ticker, every)) {
      process.stdout.write(`${options.json ? JSON.stringify(item) : lineOf(item)}\n`);
      if (++shown >= count) return;
    }
  });
}

/** The API shows a change ten seconds after it was stored, so that none slips in behind. */
async function* changesSince(
  connection: Connection,
  since: Date,
  ticker: string | undefined,
  everySeconds: number,
): AsyncGenerator<ArticleListing> {
  let position = since.toISOString();
  /** Revisions seen at the position itself, from which the next question begins. */
  let seen = new Set<string>();
  for (;;) {
    const query = new URLSearchParams({ changedAfter: position, limit: '200' });
    if (ticker !== undefined) query.set('tickers', ticker);
    const { items } = await connection.request('GET', `/v1/articles?${query}`, Changes);
    const fresh = items.filter((item) => !seen.has(keyOf(item)));
    yield* fresh;
    const last = items.at(-1)?.ingestedAt ?? position;
    const atLast = items.filter(({ ingestedAt }) => ingestedAt === last).map(keyOf);
    seen = new Set(last === position ? [...seen, ...atLast] : atLast);
    position = last;
    if (fresh.length === 0) await new Promise((resolve) => setTimeout(resolve, everySeconds * 1000));
  }
}

const EXTENTS = { full: '', partial: ', pages missing', 'feed-only': ', from the feed only' };
const keyOf = ({ articleId, revision }: ArticleListing): string => `${articleId}@${revision}`;

function lineOf({ publishedAt, sentiment, tickers, title, siteName, completeness }: ArticleListing): string {
  const mood = sentiment === null ? 'unjudged' : `${sentiment.label} ${sentiment.score.toFixed(2)}`;
  const companies = tickers.map(({ ticker }) => ticker).join(' ') || '-';
  const where = `${siteName ?? 'unknown site'}${EXTENTS[completeness]}`;
  const text = `${publishedAt.slice(0, 16)}  ${mood.padEnd(14)}  ${companies}  ${title} (${where})`;
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InputError(`--${option}: ${text} is no number above 0`, option);
  return value;
}
