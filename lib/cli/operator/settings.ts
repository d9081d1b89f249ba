/** What an operator may change of one feed. */
import type { Command } from 'commander';
import { FeedView } from '../../api/schemas.ts';
import { InputError } from '../../errors.ts';
import type { GivenSettings } from '../../feeds/new-feed.ts';
import { connect, type Target, withTarget } from './connection.ts';

type Options = Target & {
  json?: boolean;
  extraction?: boolean;
  pollMinutes?: string;
  language?: string;
  tickerHint?: string;
  userAgent?: string;
  headers?: string;
  tags?: string;
};

export function addSettingsCommand(program: Command): void {
  withTarget(
    program
      .command('settings')
      .description('show the settings of a feed, or change those given; an empty text takes one back')
      .argument('<feed>', 'id of the feed')
      .option('--extraction', 'read the pages its entries link (the default)')
      .option('--no-extraction', 'keep to what the feed carries, as where a paywall is meant to be')
      .option('--poll-minutes <number>', 'poll every so many minutes, 1 to 1440')
      .option('--language <code>', 'two letters; counts more than what feed and page say')
      .option('--ticker-hint <ticker>', 'SYMBOL.MIC of the company the feed is about')
      .option('--user-agent <text>', 'User-Agent for this feed')
      .option('--headers <name>', 'a private feed: the name under which its request headers are kept')
      .option('--tags <list>', 'separated by commas'),
  ).action(async (id: string, options: Options) => {
    const settings = changesOf(options);
    const path = `/v1/feeds/${encodeURIComponent(id)}`;
    const connection = await connect(options);
    const feed =
      Object.keys(settings).length === 0
        ? await connection.request('GET', path, FeedView)
        : await connection.request('PATCH', path, FeedView, {
            type: 'application/json',
            content: JSON.stringify({ settings }),
          });
    const lines = Object.entries(feed.settings).map(
      ([name, value]) => `${name.padEnd(14)} ${[value ?? []].flat().join(', ') || '-'}`,
    );
    process.stdout.write(
      options.json
        ? `${JSON.stringify(feed)}\n`
        : `${[`${feed.title ?? feed.url} (${feed.feedId})`, ...lines].join('\n')}\n`,
    );
  });
}

/** Only what was given; the API says what is wrong with it. */
function changesOf({ extraction, pollMinutes, tags, ...given }: Options): GivenSettings {
  const orNull = (text: string | undefined) => (text === '' ? null : text);
  const minutes = pollMinutes === '' ? null : pollMinutes === undefined ? undefined : Number(pollMinutes);
  if (Number.isNaN(minutes))
    throw new InputError(`--poll-minutes: ${pollMinutes} is no number`, 'pollMinutes');
  const changes: GivenSettings = {
    extraction,
    pollMinutes: minutes,
    language: orNull(given.language),
    tickerHint: orNull(given.tickerHint),
    userAgent: orNull(given.userAgent),
    headersSecret: orNull(given.headers),
    tags: tags?.split(',').flatMap((tag) => tag.trim() || []),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
