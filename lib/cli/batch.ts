import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { InputError, TickerwireError } from '../errors.ts';

const Bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const Id = z.union([z.string(), z.number()]);
const Document = z.object({ id: Id, url: z.string(), contentType: z.string().optional(), body: Bytes });
const Text = z.object({
  id: Id,
  title: z.string().nullish(),
  text: z.string(),
  language: z.string().min(2).nullish(),
});
const Targets = z.array(
  z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() }),
);
const Side = z.object({ title: z.string().nullish(), text: z.string() });

type Handler = (line: unknown) => Promise<object>;
type Options = { symbols?: string };

/** Each operation loads only what it needs, so that a batch starts fast. */
const OPERATIONS: Record<string, (options: Options) => Promise<Handler>> = {
  feed: async () => {
    const { parseFeed } = await import('../feeds/parse.ts');
    return async (line) => {
      const { id, url, contentType, body } = Document.parse(line);
      const {
        entries,
        warnings,
        hints: _,
        ...feed
      } = await parseFeed({ url, ...(contentType ? { contentType } : {}), body });
      return { id, feed, entries, warnings };
    };
  },
  extract: async () => {
    const { extractArticle } = await import('../articles/extract.ts');
    return async (line) => {
      const { id, url, contentType, body } = Document.parse(line);
      return { id, ...extractArticle({ url, ...(contentType ? { contentType } : {}), body }) };
    };
  },
  clean: async () => {
    const { cleanText } = await import('../articles/clean/clean.ts');
    return async (line) => {
      const { id, title, text, language } = Text.parse(line);
      return { id, ...cleanText({ title: title ?? null, text, language: language ?? null }) };
    };
  },
  analyze: async ({ symbols }) => {
    const { analyze } = await import('../analysis/analyze.ts');
    const { buildUniverse, parseSymbolsCsv } = await import('../analysis/tickers/universe.ts');
    const universe = buildUniverse(symbols ? parseSymbolsCsv(await readSymbols(symbols)) : []);
    return async (line) => {
      const { id, title, text, language, targets } = Text.extend({ targets: Targets.optional() }).parse(line);
      const { targets: judged, ...analysis } = analyze(
        { title: title ?? null, text, ...(language ? { language } : {}), ...(targets ? { targets } : {}) },
        universe,
      );
      return { id, ...analysis, ...(targets ? { targets: judged } : {}) };
    };
  },
  similar: async () => {
    const { compareArticles } = await import('../stories/similar.ts');
    const Pair = z.object({ id: Id, a: Side, b: Side });
    return async (line) => {
      const { id, a, b } = Pair.parse(line);
      return {
        id,
        ...compareArticles(
          { title: a.title ?? null, text: a.text },
          { title: b.title ?? null, text: b.text },
        ),
      };
    };
  },
};

async function readSymbols(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(`--symbols: cannot read ${file}`, 'symbols', { cause });
  }
}

/** One answer a line, whatever the line held. */
async function answer(raw: string, handle: Handler): Promise<object> {
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch {
    return { id: null, error: { code: 'not-json', message: 'the line is not JSON' } };
  }
  try {
    return await handle(line);
  } catch (error) {
    const found = z.object({ id: Id }).safeParse(line);
    return { id: found.success ? found.data.id : null, error: explain(error) };
  }
}

function explain(error: unknown): { code: string; message: string } {
  if (error instanceof TickerwireError) return { code: error.code, message: error.message };
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return {
      code: 'invalid-input',
      message: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}`,
    };
  }
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

export function addBatchCommand(program: Command): void {
  program
    .command('batch')
    .description('one JSON object a line in, one a line out')
    .addArgument(new Argument('<operation>', 'what to do with each line').choices(Object.keys(OPERATIONS)))
    .option('--symbols <file>', 'CSV of listings to add: symbol,mic,isin,name,aliases')
    .action(async (operation: string, options: Options) => {
      const handle = await OPERATIONS[operation]?.(options);
      if (!handle) throw new InputError(`unknown operation ${operation}`, 'operation');
      for await (const raw of createInterface({
        input: process.stdin,
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        if (raw.trim() === '') continue;
        const line = `${JSON.stringify(await answer(raw, handle))}\n`;
        if (!process.stdout.write(line)) await once(process.stdout, 'drain');
      }
    });
}
