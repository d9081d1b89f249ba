/** Listings that the built-in universe does not have: a file that the stack reads when it starts. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { UniverseEntry } from '../../analysis/tickers/added.ts';
import { importSymbols, symbolsCsv } from '../../analysis/tickers/import.ts';
import { InputError } from '../../errors.ts';

type Options = { data: string; json?: boolean };

/** Where an embedded stack keeps added listings, in its data folder. */
export const symbolsFile = (dataFolder: string): string => join(dataFolder, 'symbols.csv');

export function addSymbolsCommand(program: Command): void {
  const symbols = program
    .command('symbols')
    .description('listings of companies added to the built-in ones: import, list')
    .addHelpText(
      'after',
      '\nAn embedded stack (npm start) reads them from its data folder when it starts. A deployed stack takes the same\nfiles at deploy: npm run deploy -- -c symbolsFile=FILE',
    );
  const folder = ['--data <folder>', 'the data folder of the embedded stack', '.tickerwire'] as const;

  symbols
    .command('import')
    .description('add the listings of a file to those added before; the same listing is replaced')
    .argument(
      '<file>',
      'CSV (symbol,mic,isin,name,aliases), the SEC’s company tickers, or Xetra’s instruments',
    )
    .option(...folder)
    .option('--json', 'answer as JSON')
    .action(async (file: string, { data, json }: Options) => {
      const given = importSymbols(await read(file));
      const known = await addedSymbols(data);
      const merged = new Map([...known, ...given].map((entry) => [`${entry.symbol}.${entry.mic}`, entry]));
      const target = symbolsFile(data);
      await mkdir(dirname(target), { recursive: true });
      // Moved into place, so that a stack that starts meanwhile never reads half of it.
      await writeFile(`${target}.new`, symbolsCsv([...merged.values()]));
      await rename(`${target}.new`, target);
      const figures = {
        read: given.length,
        added: merged.size - known.length,
        total: merged.size,
        file: target,
      };
      process.stdout.write(
        json
          ? `${JSON.stringify(figures)}\n`
          : `${given.length} listings read, ${figures.added} of them new; ${merged.size} in ${target}, used from the next start on\n`,
      );
    });

  symbols
    .command('list')
    .description('the listings that were added')
    .option(...folder)
    .option('--json', 'answer as JSON')
    .action(async ({ data, json }: Options) => {
      const entries = await addedSymbols(data);
      process.stdout.write(
        json
          ? `${JSON.stringify(entries)}\n`
          : entries.map(({ symbol, mic, name }) => `${symbol}.${mic}  ${name}\n`).join('') || 'none\n',
      );
    });
}

/** What was added in a data folder; nothing where there is no file. */
export async function addedSymbols(dataFolder: string): Promise<UniverseEntry[]> {
  const file = symbolsFile(dataFolder);
  try {
    return importSymbols(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(`${file}: ${error.message}`, 'symbols', { cause: error });
    return [];
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(`cannot read ${file}`, 'file', { cause });
  }
}
