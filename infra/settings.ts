/**
 * What an operator may set: one schema, with the default, the unit and what it costs beside each key. Values come
 * from `cdk.json` (context, under `tickerwire`) and from `-c key=value` on the command line, which wins.
 * A wrong value or an unknown key stops synthesis.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { importSymbols, symbolsCsv } from '../lib/analysis/tickers/import.ts';
import { RULE_NAMES } from '../lib/articles/clean/clean.ts';
import { MODEL_PRICE } from '../lib/config.ts';
import { InputError } from '../lib/errors.ts';
import { readSubscriptions } from '../lib/feeds/opml.ts';
import { ARTICLE_QUEUE, FEED_QUEUE } from '../lib/queues/definitions.ts';

/** Retention periods CloudWatch Logs knows, in days. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** CloudFormation carries them in one event. */
const MAX_SEED_FEEDS = 1000;

type About = {
  description: string;
  /** The unit of the value, where it has one. */
  unit?: string;
  /** What may be given, in words: shown with every error. */
  allowed: string;
  /** What the setting does to the bill. */
  cost: string;
};

const about = <Schema extends z.ZodType>(schema: Schema, facts: About): Schema => schema.meta({ ...facts });

/** Settings that may be left empty: `-c alarmEmail=` or null. */
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const whole = (min: number, max: number) => z.int().min(min).max(max);

export const Settings = z.strictObject({
  stage: about(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,19}$/)
      .default('dev'),
    {
      description:
        'Names the stack, so that several stand side by side. Tables of `prod` are protected from deletion.',
      allowed: 'a lower-case letter, then up to 19 of a-z, 0-9 and -',
      cost: 'each stage is a deployment of its own',
    },
  ),
  feeds: about(
    z
      .union([
        z.array(z.url({ protocol: /^https?$/ })).max(MAX_SEED_FEEDS),
        z.string().regex(/^(?![a-z][a-z0-9+.-]*:\/\/)./i),
      ])
      .default([]),
    {
      description: 'Feeds to add at deploy; those that exist are left alone, none is ever removed.',
      allowed:
        'a list of up to 1000 http(s) URLs (comma-separated on the command line), or the path of an OPML file or of a text file with one URL a line',
      cost: 'see `npm run cost -- --feeds N`',
    },
  ),
  symbolsFile: about(optional(z.string().min(1)), {
    description: 'Listings of companies beside the built-in ones, put into the functions at synthesis.',
    allowed:
      'the path of a CSV (symbol,mic,isin,name,aliases), of the SEC’s company tickers or of Xetra’s instruments, or empty',
    cost: 'nothing; 10,000 listings add half a second to a cold start',
  }),
  contact: about(z.union([z.email(), z.url({ protocol: /^https?$/ })]), {
    description: 'Goes into the User-Agent, so that a publisher can reach you.',
    allowed: 'an e-mail address or an http(s) URL',
    cost: 'nothing',
  }),
  retentionDays: about(whole(1, 3650).default(365), {
    description: 'After these an article and everything about it expires.',
    unit: 'days',
    allowed: 'a whole number from 1 to 3650',
    cost: 'storage: about 0.25 USD a month for each GB; 10,000 articles are about 0.1 GB',
  }),
  logRetentionDays: about(z.literal(LOG_RETENTION_DAYS).default(30), {
    description: 'After these log lines are deleted.',
    unit: 'days',
    allowed: `one of ${LOG_RETENTION_DAYS.join(', ')}`,
    cost: '0.03 USD a month for each GB kept; writing a line costs more than keeping it',
  }),
  alarmEmail: about(optional(z.email()), {
    description: 'Receives every alarm; the address has to confirm the subscription once.',
    allowed: 'an e-mail address, or empty for none',
    cost: 'nothing up to 1,000 mails a month',
  }),
  runbookUrl: about(z.string().min(1).default('infra/runbook.md'), {
    description: 'Where your team reads infra/runbook.md; every alarm links to its section there.',
    allowed: 'a URL or a path',
    cost: 'nothing',
  }),
  apiAuth: about(z.enum(['iam', 'jwt']).default('iam'), {
    description: 'Who may call the API: AWS principals (SigV4), or bearers of a token of your issuer.',
    allowed: 'iam or jwt',
    cost: 'nothing',
  }),
  jwtIssuer: about(optional(z.url({ protocol: /^https$/ })), {
    description: 'Issuer of the tokens, with apiAuth=jwt.',
    allowed: 'an https URL, or empty',
    cost: 'nothing',
  }),
  jwtAudience: about(optional(z.string().min(1)), {
    description: 'Audience the tokens are meant for, with apiAuth=jwt.',
    allowed: 'text, or empty',
    cost: 'nothing',
  }),
  apiRequestsPerSecond: about(whole(1, 10_000).default(50), {
    description: 'Rate over which the API answers 429; bursts of twice as many are let through.',
    unit: 'requests per second',
    allowed: 'a whole number from 1 to 10000',
    cost: 'caps what callers can cost: 1 USD for each million requests, and Lambda time',
  }),
  apiReservedConcurrency: about(optional(whole(1, 1000)), {
    description: 'Executions of the API kept free for it, and its most; empty takes from the account’s pool.',
    unit: 'concurrent executions',
    allowed: 'a whole number from 1 to 1000, or empty',
    cost: 'nothing, but it is taken from the other functions of the account, and a new account has none to give',
  }),
  pollConcurrency: about(whole(2, 1000).default(FEED_QUEUE.maxConcurrency), {
    description: 'Invocations that poll feeds at the same time, at most.',
    unit: 'concurrent executions',
    allowed: 'a whole number from 2 to 1000',
    cost: 'caps Lambda time: a burst waits in the queue instead',
  }),
  ingestConcurrency: about(whole(2, 1000).default(ARTICLE_QUEUE.maxConcurrency), {
    description: 'Invocations that ingest articles at the same time, at most.',
    unit: 'concurrent executions',
    allowed: 'a whole number from 2 to 1000',
    cost: 'caps Lambda time: a burst waits in the queue instead',
  }),
  canary: about(z.enum(['on', 'off']).default('on'), {
    description:
      'Measures with a probe feed of our own how late news reaches its readers. The probes are open to everybody.',
    allowed: 'on or off',
    cost: 'about 2 USD a month',
  }),
  webSub: about(z.enum(['on', 'off']).default('on'), {
    description:
      'Subscribes to the WebSub hubs that feeds name, so that news arrives in seconds and the feed is polled once a day. The callback is open to everybody and believes signed announcements only.',
    allowed: 'on or off',
    cost: 'next to nothing: an API request for each announcement, and fewer polls',
  }),
  pollStalledMinutes: about(whole(5, 1440).default(15), {
    description: 'Alarm when no feed at all was polled with success for this long.',
    unit: 'minutes',
    allowed: 'a whole number from 5 to 1440',
    cost: 'nothing',
  }),
  oldestMessageMinutes: about(whole(1, 1440).default(15), {
    description: 'Alarm when a message has waited in a queue for this long.',
    unit: 'minutes',
    allowed: 'a whole number from 1 to 1440',
    cost: 'nothing',
  }),
  feedOnlyPercent: about(whole(1, 100).default(30), {
    description: 'Alarm when more than this share of an hour’s articles has no text of its own page.',
    unit: 'percent',
    allowed: 'a whole number from 1 to 100',
    cost: 'nothing',
  }),
  archiveDays: about(whole(1, 3650).default(30), {
    description: 'Events on the bus can be replayed for this long.',
    unit: 'days',
    allowed: 'a whole number from 1 to 3650',
    cost: '0.10 USD for each GB archived, 0.023 USD a month for each GB kept',
  }),
  monthlyBudgetUsd: about(optional(z.number().min(1).max(1_000_000)), {
    description:
      'Mails alarmEmail at 80 % of it and when the forecast exceeds it; counts what carries the stack’s tag.',
    unit: 'USD a month',
    allowed: 'a number from 1 to 1000000, or empty for no budget',
    cost: 'nothing; activate the cost allocation tag `tickerwire:stage` once in the Billing console',
  }),
  disabledCleaningRules: about(z.array(z.enum(RULE_NAMES)).default([]), {
    description:
      'Rules of cleaning that cut nothing: where one takes what readers miss. `removed` and `tickerwire explain` name the rule of every cut.',
    allowed: `a list of rules (comma-separated on the command line), or empty; rules are ${RULE_NAMES.join(', ')}`,
    cost: 'nothing',
  }),
  summaryModels: about(z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?$/)).default([]), {
    description: 'Bedrock models that may write summaries, best first; empty keeps them extractive.',
    allowed:
      'a list of Bedrock model or inference profile ids (comma-separated on the command line), or empty',
    cost: 'by token, capped by summaryMonthlyBudgetUsd',
  }),
  summaryMonthlyBudgetUsd: about(z.number().min(0).max(100_000).default(20), {
    description: 'When a month’s model summaries have cost this, they become extractive until the next.',
    unit: 'USD a month',
    allowed: 'a number from 0 to 100000',
    cost: 'the most that model summaries cost',
  }),
  summaryLanguage: about(optional(z.string().regex(/^[a-z]{2}$/)), {
    description: 'Language of all model summaries; empty takes that of the article.',
    allowed: 'an ISO 639-1 code such as en, or empty',
    cost: 'nothing',
  }),
  summaryPrices: about(z.array(z.string().regex(MODEL_PRICE)).default([]), {
    description:
      'What models cost where you run them, by the beginning of the model id; for others the list prices of us-east-1 count.',
    unit: 'USD for a million input/output tokens',
    allowed: 'a list such as amazon.nova-lite=0.078/0.312 (comma-separated on the command line), or empty',
    cost: 'nothing: the budget is counted with them',
  }),
});
export type Settings = z.infer<typeof Settings>;

const schemaOf = (key: string) => Object.entries(Settings.shape).find(([name]) => name === key)?.[1];
const allowedFor = (key: string): string => String(schemaOf(key)?.meta()?.allowed);
const KEYS = Object.keys(Settings.shape);

/** Keys the CDK itself puts into the context: feature flags, look-ups, its own switches. */
const isCdkKey = (key: string) => key.startsWith('@') || key.includes(':') || key === 'cli-telemetry';

/** `-c key=value` brings text; it becomes what the key's schema takes, or stays text and fails there by name. */
function fromText(key: string, text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const takes = (value: unknown) => schemaOf(key)?.safeParse(value).success === true;
  const list = text.split(',').map((part) => part.trim());
  const number = text.trim() === '' ? Number.NaN : Number(text);
  const readings: unknown[] = text.trim() === '' ? [null, []] : [number, list, text];
  if (key === 'feeds' && !/^https?:/.test(text.trim())) return text.trim() === '' ? [] : text;
  const reading = readings.findIndex(takes);
  return reading < 0 ? text : readings[reading];
}

function explain(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${key} = ${JSON.stringify(given[key])}: unknown setting; there are ${KEYS.join(', ')}`,
    );
  const [key] = issue.path;
  const value = given[String(key)];
  return [
    `${String(key)} = ${value === undefined ? 'nothing' : JSON.stringify(value)}: allowed is ${allowedFor(String(key))}`,
  ];
}

/** Settings that are right by themselves and need another one. */
function contradictions(settings: Settings): string[] {
  const needed: [key: 'jwtIssuer' | 'jwtAudience' | 'alarmEmail', because: string][] = [];
  if (settings.apiAuth === 'jwt') needed.push(['jwtIssuer', 'apiAuth=jwt'], ['jwtAudience', 'apiAuth=jwt']);
  if (settings.monthlyBudgetUsd !== null) needed.push(['alarmEmail', 'monthlyBudgetUsd']);
  return needed
    .filter(([key]) => settings[key] === null)
    .map(([key, because]) => `${key} = nothing: ${because} needs it; allowed is ${allowedFor(key)}`);
}

/**
 * @param context all of the CDK's context: `tickerwire` from `cdk.json`, and `-c` keys beside it.
 * @throws {InputError} naming every key that is wrong, its value and what is allowed.
 */
export function readSettings(context: Readonly<Record<string, unknown>>): Settings {
  const { tickerwire = {}, ...beside } = context;
  const file = z.record(z.string(), z.unknown()).safeParse(tickerwire);
  if (!file.success)
    throw new InputError(
      'settings: the context key "tickerwire" in cdk.json must be an object of settings',
      'tickerwire',
    );
  const overrides = Object.entries(beside)
    .filter(([key]) => !isCdkKey(key))
    .map(([key, value]) => [key, fromText(key, value)]);
  const given: Record<string, unknown> = { ...file.data, ...Object.fromEntries(overrides) };
  const parsed = Settings.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, given));
  if (parsed.success) problems.push(...contradictions(parsed.data));
  if (!parsed.success || problems.length > 0)
    throw new InputError(`settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`, 'settings');
  return parsed.data;
}

/**
 * The addresses of the feeds to seed, read from the file where the setting names one.
 * @throws {InputError} where the file cannot be read, or holds what is no feed address.
 */
export function readSeedFeeds({ feeds }: Settings): readonly string[] {
  if (typeof feeds !== 'string') return [...new Set(feeds)];
  const wrong = (problem: string, cause?: unknown) =>
    new InputError(`settings:\n  feeds = ${JSON.stringify(feeds)}: ${problem}`, 'feeds', { cause });
  let text: string;
  try {
    text = readFileSync(feeds, 'utf8');
  } catch (cause) {
    throw wrong('cannot read that file', cause);
  }
  let urls: string[];
  try {
    urls = readSubscriptions(text).feeds.map(({ url }) => url);
  } catch (cause) {
    throw cause instanceof InputError ? wrong(cause.message, cause) : cause;
  }
  if (urls.length > MAX_SEED_FEEDS)
    throw wrong(
      `holds ${urls.length} feeds, allowed are ${MAX_SEED_FEEDS}; import the others with the command line`,
    );
  return urls;
}

/**
 * The listings of `symbolsFile` as CSV for the functions; null where the setting is empty.
 * @throws {InputError} where the file cannot be read, or a line of it.
 */
export function readSymbolsFile({ symbolsFile }: Settings): string | null {
  if (symbolsFile === null) return null;
  const wrong = (problem: string, cause: unknown) =>
    new InputError(`settings:\n  symbolsFile = ${JSON.stringify(symbolsFile)}: ${problem}`, 'symbolsFile', {
      cause,
    });
  let text: string;
  try {
    text = readFileSync(symbolsFile, 'utf8');
  } catch (cause) {
    throw wrong('cannot read that file', cause);
  }
  try {
    return symbolsCsv(importSymbols(text));
  } catch (cause) {
    throw cause instanceof InputError ? wrong(cause.message, cause) : cause;
  }
}
