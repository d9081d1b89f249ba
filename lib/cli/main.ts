#!/usr/bin/env -S npx tsx
import { Command } from 'commander';
import { runProgram } from './run-program.ts';

type AddCommands = (program: Command) => void;

const operator = async (): Promise<AddCommands> =>
  (await import('./operator/commands.ts')).addOperatorCommands;
/** In the order and under the headings of the help. A command loads only what it needs, so that it starts fast. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, () => Promise<AddCommands>>>>> = {
  'Run it here:': {
    start: async () => (await import('./start.ts')).addStartCommand,
    symbols: async () => (await import('./operator/symbols.ts')).addSymbolsCommand,
  },
  'Operate a stack, here or deployed:': {
    ...Object.fromEntries(
      [
        ...['status', 'feeds', 'add', 'import', 'export', 'remove', 'pause', 'resume', 'poll'],
        ...['entries', 'redrive', 'reprocess'],
      ].map((name) => [name, operator]),
    ),
    settings: async () => (await import('./operator/settings.ts')).addSettingsCommand,
    tail: async () => (await import('./operator/tail.ts')).addTailCommand,
  },
  'Look at one document, or many:': {
    explain: async () => (await import('./explain.ts')).addExplainCommand,
    batch: async () => (await import('./batch.ts')).addBatchCommand,
    schema: async () => (await import('./schema.ts')).addSchemaCommand,
  },
};

// The SDK's notice about Node versions is for developers of this project, not for those who type a command.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const program = new Command('tickerwire')
  .description('RSS in, tagged market news out.')
  .showHelpAfterError('(try --help)')
  // Before commands are added, which take it over.
  .exitOverride();

const asked = process.argv[2] ?? '';
const known = Object.values(COMMANDS).some((commands) => asked in commands);
for (const [heading, commands] of Object.entries(COMMANDS)) {
  program.commandsGroup(heading);
  const needed = Object.entries(commands).flatMap(([name, load]) => (known && name !== asked ? [] : [load]));
  for (const load of new Set(needed)) (await load())(program);
}

await runProgram(program);
