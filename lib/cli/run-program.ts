import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { InputError, TickerwireError } from '../errors.ts';

/** Runs a command line and sets the exit code: 0 done, 1 failed, 2 wrong usage. What is no fault of the user's is thrown. */
export async function runProgram(
  program: Command,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  program.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof TickerwireError) {
      process.stderr.write(`${program.name()}: ${error.message}\n`);
      process.exitCode = error instanceof InputError ? 2 : 1;
    } else {
      throw error;
    }
  }
}

/** A whole number that an option takes; commander names the option of another. */
export const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < 0)
    throw new InvalidArgumentError('a whole number is wanted.');
  return value;
};
