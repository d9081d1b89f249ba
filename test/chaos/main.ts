/** `npm run chaos`: breaks the embedded stack on purpose and counts what is left. */
import { Command, InvalidArgumentError } from 'commander';
import { broken, type ChaosReport, runChaos } from './run.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number above 0');
  return value;
};

const program = new Command('chaos')
  .description('runs the embedded stack on a generated newsroom while faults are injected, then reconciles')
  .option('--feeds <number>', 'feeds of the newsroom', whole, 10)
  .option('--entries <number>', 'entries a feed', whole, 30)
  .option('--seed <number>', 'decides every story and every fault', whole, 1)
  .option('--json', 'ends with one line of JSON')
  .action(async (options: { feeds: number; entries: number; seed: number; json?: boolean }) => {
    const report = await runChaos(options);
    print(report);
    if (options.json) {
      const { findings, ...line } = report;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
    if (broken(report).length > 0) process.exitCode = 1;
  });

function print(report: ChaosReport): void {
  const table = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  const lines: [string, string | number][] = [
    ['seed', report.seed],
    ['published', report.published],
    ['stored full', report.storedFull],
    ['stored feed-only', `${report.storedFeedOnly} (${table(report.reasons)})`],
    ['lost', report.lost],
    ['doubled', report.doubled],
    ['stale listing items', report.stale],
    ['outdated', report.outdated],
    ['without their text', report.halved],
    ['recovery', `${report.recoveryMinutes} min of its clock, ${report.recoverySeconds} s in fact`],
    ['invocations', table(report.invocations)],
    ['pages read again', report.repeatedReads],
    ['faults', table(report.faults)],
    ['seconds', report.seconds],
  ];
  for (const [name, value] of lines) process.stdout.write(`${name.padEnd(20)} ${value}\n`);
  for (const finding of report.findings.slice(0, 40)) process.stdout.write(`  ! ${finding}\n`);
  const wrong = broken(report);
  process.stdout.write(wrong.length > 0 ? `BROKEN: ${wrong.join(', ')}\n` : 'every guarantee held\n');
}

await program.parseAsync();
