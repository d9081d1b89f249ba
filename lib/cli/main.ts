#!/usr/bin/env -S npx tsx
import { Command, CommanderError } from 'commander';
import { InputError, TickerwireError } from '../errors.ts';
import { addBatchCommand } from './batch.ts';
import { addExplainCommand } from './explain.ts';
import { addSchemaCommand } from './schema.ts';
import { addStartCommand } from './start.ts';

// The SDK's notice about Node versions is for developers of this project, not for those who type a command.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const program = new Command('tickerwire')
  .description('RSS in, tagged market news out.')
  .showHelpAfterError('(try --help)')
  .exitOverride();

addStartCommand(program);
addExplainCommand(program);
addSchemaCommand(program);
addBatchCommand(program);

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
