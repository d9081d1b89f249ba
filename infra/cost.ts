#!/usr/bin/env -S npx tsx
/** `npm run cost -- --feeds N --articles-per-day M`: what a month costs, by service. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { runProgram } from '../lib/cli/run-program.ts';
import { InputError } from '../lib/errors.ts';
import { type CostLine, Measured, monthlyCost } from './cost-model.ts';
import { Prices } from './prices.ts';

const Options = z.object({
  feeds: z.number(),
  articlesPerDay: z.number().optional(),
  apiRequestsPerDay: z.number(),
  retentionDays: z.number(),
  logRetentionDays: z.number(),
  modelSummaryShare: z.number(),
  measured: z.string().optional(),
  prices: z.string().optional(),
  json: z.boolean().optional(),
});

/** A business feed publishes about this many articles a day. */
const ARTICLES_PER_FEED = 20;

const number =
  (max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= 0 && value <= max))
      throw new InvalidArgumentError(`a number from 0 to ${max} is allowed.`);
    return value;
  };

const program = new Command('cost')
  .description('What a month costs by service, from list prices, before free tiers.')
  .requiredOption('--feeds <n>', 'feeds that are polled', number(10_000_000))
  .option('--articles-per-day <n>', `articles a day (default: ${ARTICLES_PER_FEED} a feed)`, number(1e9))
  .option('--api-requests-per-day <n>', 'requests to the API a day', number(1e10), 10_000)
  .option('--retention-days <n>', 'days articles are kept', number(3650), 365)
  .option('--log-retention-days <n>', 'days logs are kept', number(3653), 30)
  .option('--model-summary-share <n>', 'share of summaries a model writes, 0 to 1', number(1), 0)
  .option('--measured <file>', 'JSON with your own durations and sizes')
  .option('--prices <file>', 'JSON with the prices of your region')
  .option('--json', 'one JSON object')
  .action((given: unknown) => {
    const { measured, prices, json, ...options } = Options.parse(given);
    const load = { ...options, articlesPerDay: options.articlesPerDay ?? options.feeds * ARTICLES_PER_FEED };
    const table = readJson('--prices', prices, Prices);
    const lines = monthlyCost(load, readJson('--measured', measured, Measured), table);
    const total = lines.reduce((sum, { usd }) => sum + usd, 0);
    process.stdout.write(
      json
        ? `${JSON.stringify({ pricesAsOf: table.asOf, load, total, lines })}\n`
        : print(lines, total, `list prices of us-east-1, as of ${table.asOf}, before free tiers`),
    );
  });

function print(lines: readonly CostLine[], total: number, note: string): string {
  const row = (service: string, usd: number, because: string) =>
    `${service.padEnd(28)}${usd.toFixed(2).padStart(10)}  ${because}`.trimEnd();
  return [
    `${'USD a month'.padStart(38)}`,
    ...lines.map(({ service, usd, because }) => row(service, usd, because)),
    row('total', total, `(${note})`),
    '',
  ].join('\n');
}

/** @throws {InputError} naming the option, and the key that is wrong. */
function readJson<Schema extends z.ZodType>(
  option: string,
  file: string | undefined,
  schema: Schema,
): z.infer<Schema> {
  let content: unknown = {};
  if (file !== undefined)
    try {
      content = JSON.parse(readFileSync(file, 'utf8'));
    } catch (cause) {
      throw new InputError(`${option}: ${file} cannot be read as JSON`, option, { cause });
    }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new InputError(`${option}: ${z.prettifyError(parsed.error)}`, option);
}

await runProgram(program);
