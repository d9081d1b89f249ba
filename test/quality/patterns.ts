/** Every regular expression of the source: the literals, and those that modules build while they load. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Folders whose modules do nothing when they are loaded but define things. */
const LOADABLE = ['analysis', 'articles', 'feeds', 'http', 'stories', 'text'];

async function sourcesUnder(folder: string): Promise<string[]> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}

/** The literals of every file, by file. */
export async function literalPatterns(): Promise<Map<string, RegExp[]>> {
  const found = new Map<string, RegExp[]>();
  for (const file of [...(await sourcesUnder('lib')), ...(await sourcesUnder('functions'))]) {
    const { code } = transformSync(readFileSync(path.join(ROOT, file), 'utf8'), {
      loader: 'ts',
      format: 'esm',
    });
    const patterns: RegExp[] = [];
    simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
      Literal({ regex }) {
        if (regex) patterns.push(new RegExp(regex.pattern, regex.flags));
      },
    });
    if (patterns.length > 0) found.set(file, patterns);
  }
  return found;
}

/** What the domain's modules build with `new RegExp` while they load, by the file that calls it. */
export async function builtPatterns(): Promise<Map<string, RegExp[]>> {
  const found = new Map<string, RegExp[]>();
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parameters: [string, string?]) {
      const pattern = new target(...parameters);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const file = /\/(lib\/[\w/.-]+\.ts)/.exec(caller)?.[1];
      if (file && !caller.includes('node_modules')) found.set(file, [...(found.get(file) ?? []), pattern]);
      return pattern;
    },
  });
  try {
    for (const folder of LOADABLE)
      for (const file of await sourcesUnder(`lib/${folder}`))
        await import(pathToFileURL(path.join(ROOT, file)).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
