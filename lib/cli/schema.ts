import type { Command } from 'commander';
import { z } from 'zod';
import { StoredArticle } from '../model.ts';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a stored article, the public contract')
    .action(() => {
      // An empty registry: the schema stands by itself, not as a reference to its own name.
      const schema = z.toJSONSchema(StoredArticle, { metadata: z.registry() });
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
