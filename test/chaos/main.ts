/** `npm run chaos`: breaks the embedded stack on purpose and counts what is left. */
import { Command, InvalidArgumentError } from 'commander';
import type { Reconciliation } from './reconcile.ts';
import { type RestartOptions, runRestarts } from './restart.ts';
import { broken, type Outcome, runChaos } from './run.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number above 0');
  return value;
};

const program = new Command('chaos').enablePositionalOptions();
program
  .command('restart')
  .description('kills `npm start` again and again, then counts what its folder holds')
  .option('--kills <number>', 'how often', whole, 50)
  .option('--feeds <number>', 'feeds of the newsroom', whole, 3)
  .option('--entries <number>', 'entries a feed', whole, 40)
  .option('--seed <number>', 'decides every story and the moment of every kill', whole, 1)
  .option('--json', 'ends with one line of JSON')
  .action(async (options: RestartOptions & { json?: boolean }) => {
    const report = await runRestarts(options);
    printRows([['kills', report.kills], ...rowsOf(report), ['seconds', report.seconds]]);
    end(report, { ...report, recovered: true }, options.json);
  });

program
  .description('runs the embedded stack on a generated newsroom while faults are injected, then reconciles')
  .option('--feeds <number>', 'feeds of the newsroom', whole, 20)
  .option('--entries <number>', 'entries a feed', whole, 20)
  .option('--seed <number>', 'decides every story and every fault', whole, 1)
  .option('--json', 'ends with one line of JSON')
  .action(async (options: { feeds: number; entries: number; seed: number; json?: boolean }) => {
    const report = await runChaos(options);
    printRows([
      ...rowsOf(report),
      ['recovery', `${report.recoveryMinutes} min of its clock, ${report.recoverySeconds} s in fact`],
      ['invocations', table(report.invocations)],
      ['read under faults', report.readUnderFaults],
      ['pages read again', report.repeatedReads],
      ['faults', table(report.faults)],
      ['seconds', report.seconds],
    ]);
    end(report, report, options.json);
  });

const table = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

const rowsOf = (report: Reconciliation & { seed: number }): [string, string | number][] => [
  ['seed', report.seed],
  ['published', report.published],
  ['stored full', report.storedFull],
  ['stored feed-only', `${report.storedFeedOnly} (${table(report.reasons)})`],
  ['lost', report.lost],
  ['doubled', report.doubled],
  ['stale listing items', report.stale],
  ['outdated', report.outdated],
  ['without their text', report.halved],
];

function printRows(rows: readonly (readonly [string, string | number])[]): void {
  for (const [name, value] of rows) process.stdout.write(`${name.padEnd(20)} ${value}\n`);
}

/** What broke, for people and for programs; exit code 1 where anything did. */
function end(report: Reconciliation, outcome: Outcome, json: boolean | undefined): void {
  for (const finding of report.findings.slice(0, 40)) process.stdout.write(`  ! ${finding}\n`);
  const wrong = broken(outcome);
  process.stdout.write(wrong.length > 0 ? `BROKEN: ${wrong.join(', ')}\n` : 'every guarantee held\n');
  const { findings, ...line } = report;
  if (json) process.stdout.write(`${JSON.stringify(line)}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

await program.parseAsync();
