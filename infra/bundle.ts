/**
 * Bundles the functions with esbuild: one folder under `.assets/` each, made of what the function needs and
 * nothing else, the AWS SDK included, so that what was tested is what runs. The same input gives the same bytes.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const PROJECT = path.resolve(import.meta.dirname, '..');
const ASSETS = path.join(PROJECT, '.assets');

/** Every function: the name of its folder, and what goes into it; `index` holds the handler. */
export const BUNDLES = {
  'schedule-polls': { index: 'functions/schedule-polls.ts' },
  'poll-feed': { index: 'functions/poll-feed.ts' },
  'ingest-article': {
    index: 'functions/ingest-article.ts',
    'extract-worker': 'lib/isolation/extract-worker.ts',
  },
  api: { index: 'functions/api.ts' },
  'seed-feeds': { index: 'functions/seed-feeds.ts' },
  canary: { index: 'functions/canary.ts' },
} as const satisfies Record<string, Record<string, string>>;
export type BundleName = keyof typeof BUNDLES;

export type Bundle = { folder: string; metafile: Metafile };

/**
 * jsdom reads its default style sheet from disk while it loads, and resolves a worker file for synchronous
 * XMLHttpRequest. Neither file is there in a bundle: the sheet is put in as text, the worker is left out,
 * because no script of a page ever runs here.
 */
const jsdomInOneFile: Plugin = {
  name: 'jsdom-in-one-file',
  setup({ onLoad, onResolve, resolve }) {
    // Its module edition reads JSON files beside it when it loads; its distribution has them inside.
    onResolve({ filter: /^css-tree$/ }, ({ resolveDir, kind }) =>
      resolve('css-tree/dist/csstree.esm', { resolveDir, kind }),
    );
    onLoad({ filter: /jsdom[\\/]lib[\\/].*[\\/]computed-style\.js$/ }, async ({ path: file }) => {
      const sheet = path.resolve(path.dirname(file), '../../../browser/default-stylesheet.css');
      const contents = (await readFile(file, 'utf8')).replace(
        /fs\.readFileSync\(\s*path\.resolve\([^)]*default-stylesheet\.css"\s*\),\s*\{[^}]*\}\s*\)/,
        () => JSON.stringify('SHEET'),
      );
      if (!contents.includes('"SHEET"'))
        throw new Error(`${file}: jsdom no longer reads its style sheet here`);
      return { contents: contents.replace('"SHEET"', JSON.stringify(await readFile(sheet, 'utf8'))) };
    });
    onLoad({ filter: /jsdom[\\/]lib[\\/].*[\\/]XMLHttpRequest-impl\.js$/ }, async ({ path: file }) => {
      const contents = (await readFile(file, 'utf8')).replace(
        /require\.resolve\("\.\/xhr-sync-worker\.js"\)/,
        'null',
      );
      return { contents };
    });
  },
};

/** zod carries its messages in fifty languages; ours are English. */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

const OPTIONS = {
  absWorkingDir: PROJECT,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  // Names of error classes are in logs and in what the ledger keeps.
  keepNames: true,
  sourcesContent: false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'error',
  // An optional native dependency of jsdom that draws pictures.
  external: ['canvas'],
  // CommonJS packages inside an ES module still call `require` for what Node brings along.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [jsdomInOneFile, zodInEnglish],
} satisfies BuildOptions;

/**
 * @param entryPoints output name without ending → source file, relative to the project.
 * @param folder where the bundle goes; emptied first.
 */
export async function bundle(entryPoints: Readonly<Record<string, string>>, folder: string): Promise<Bundle> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const metafile: Metafile = { inputs: {}, outputs: {} };
  for (const [name, source] of Object.entries(entryPoints)) {
    const made = await build({
      ...OPTIONS,
      entryPoints: { [name]: source },
      outdir: folder,
      // Nobody sees the stack traces of a worker, and reading a map of jsdom takes memory from the pages.
      sourcemap: name === 'index' ? 'linked' : false,
    });
    Object.assign(metafile.inputs, made.metafile.inputs);
    Object.assign(metafile.outputs, made.metafile.outputs);
  }
  return { folder, metafile };
}

/** The functions that know companies. */
const KNOWING = ['ingest-article', 'api'] as const;

/**
 * Bundles every function; the keys are those of `BUNDLES`.
 * @param symbols CSV of listings that go beside the functions that know companies.
 */
export async function bundleAll(symbols: string | null = null): Promise<Record<BundleName, Bundle>> {
  const bundleOne = (name: BundleName) => bundle(BUNDLES[name], path.join(ASSETS, name));
  const [schedulePolls, pollFeed, ingestArticle, api, seedFeeds, canary] = await Promise.all([
    bundleOne('schedule-polls'),
    bundleOne('poll-feed'),
    bundleOne('ingest-article'),
    bundleOne('api'),
    bundleOne('seed-feeds'),
    bundleOne('canary'),
  ]);
  if (symbols !== null)
    for (const name of KNOWING) await writeFile(path.join(ASSETS, name, 'symbols.csv'), symbols);
  return {
    'schedule-polls': schedulePolls,
    'poll-feed': pollFeed,
    'ingest-article': ingestArticle,
    api,
    'seed-feeds': seedFeeds,
    canary,
  };
}
