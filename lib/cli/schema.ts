import type { Command } from 'commander';
import { z } from 'zod';
import { StoredArticle } from '../model.ts';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a stored article, the public contract')
    .action(() => {
      process.stdout.write(
        `${JSON.stringify(z.toJSONSchema(StoredArticle.meta({ title: 'A stored Tickerwire article' })), null, 2)}\n`,
      );
    });
}
