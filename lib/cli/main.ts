#!/usr/bin/env -S npx tsx
import { Command, CommanderError } from 'commander';
import { InputError, TickerwireError } from '../errors.ts';

type AddCommands = (program: Command) => void;

const operator = async (): Promise<AddCommands> =>
  (await import('./operator/commands.ts')).addOperatorCommands;
/** A command loads only what it needs, so that it starts fast. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommands>>> = {
  start: async () => (await import('./start.ts')).addStartCommand,
  batch: async () => (await import('./batch.ts')).addBatchCommand,
  explain: async () => (await import('./explain.ts')).addExplainCommand,
  schema: async () => (await import('./schema.ts')).addSchemaCommand,
  ...Object.fromEntries(
    ['status', 'feeds', 'add', 'import', 'pause', 'resume', 'poll', 'entries', 'redrive', 'reprocess'].map(
      (name) => [name, operator],
    ),
  ),
};

// The SDK's notice about Node versions is for developers of this project, not for those who type a command.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const program = new Command('tickerwire')
  .description('RSS in, tagged market news out.')
  .showHelpAfterError('(try --help)')
  .exitOverride();

const asked = COMMANDS[process.argv[2] ?? ''];
const needed = asked ? [asked] : [...new Set(Object.values(COMMANDS))];
for (const load of needed) (await load())(program);

/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof TickerwireError) {
    process.stderr.write(`tickerwire: ${error.message}\n`);
    process.exitCode = error instanceof InputError ? 2 : 1;
  } else {
    throw error;
  }
}
