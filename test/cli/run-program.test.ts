import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runProgram, wholeNumber } from '../../lib/cli/run-program.ts';
import { InputError, StoreUnavailable } from '../../lib/errors.ts';

describe('a program of the command line', () => {
  let written: string;
  const before = process.exitCode;
  beforeEach(() => {
    written = '';
    process.exitCode = undefined;
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = before;
  });
  const program = (act: () => void = () => {}) =>
    new Command('mill').option('--stones <n>', 'how many', wholeNumber, 2).action(act);

  test.each<[string, string[], number | undefined]>([
    ['help', ['--help'], 0],
    ['an unknown option', ['--wheels', '3'], 2],
    ['an option that is no number', ['--stones', 'many'], 2],
    ['a run', ['--stones', '3'], undefined],
  ])('ends with the exit code of %s', async (_name, args, code) => {
    await runProgram(program(), args);
    expect(process.exitCode).toBe(code);
  });

  test.each([
    [new InputError('there is no grain', 'grain'), 2],
    [new StoreUnavailable('the barn is shut'), 1],
  ])('says what went wrong under its name, without a stack trace: %s', async (error, code) => {
    await runProgram(
      program(() => {
        throw error;
      }),
      [],
    );
    expect(process.exitCode).toBe(code);
    expect(written).toBe(`mill: ${error.message}\n`);
  });
});
