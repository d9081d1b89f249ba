import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { passageKey } from '../../lib/articles/clean/furniture.ts';
import type { FeedEvidence } from '../../lib/articles/extract.ts';
import { createExtractor, workerEntry } from '../../lib/isolation/extractor.ts';

// A worker that starts on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const URL_OF_PAGE = 'https://news.example/a';

const sentence =
  'The maker of industrial pumps lifted its outlook for the year after a strong quarter in Asia. ';
const story = (inside = '') =>
  `<!doctype html><html lang="en"><head><title>Pump maker lifts outlook</title></head><body><nav>Home</nav>
  <article><h1>Pump maker lifts outlook</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}${inside}</article></body></html>`;
const page = (html: string) => ({
  url: URL_OF_PAGE,
  contentType: 'text/html; charset=utf-8',
  body: new TextEncoder().encode(html),
});
const evidence: FeedEvidence = {
  title: 'Pump maker lifts outlook',
  summary: null,
  contentHtml: '<p>The feed tells this much.</p>',
  authors: ['A. Writer'],
  published: null,
  language: 'en',
};

describe('the extractor', () => {
  const extractor = createExtractor();
  afterAll(() => extractor.close());

  test('reads a page as extractArticle does', async () => {
    const article = await extractor.extract(page(story()), evidence);
    expect(article).toMatchObject({ url: URL_OF_PAGE, completeness: 'full', incompleteReason: null });
    expect(article.text).toContain(sentence.trim());
  });

  test('is told what every page of the host carries, and leaves it out', async () => {
    const box = 'The Harbour Gazette is printed at the old market.';
    const knownFurniture = new Set([passageKey(box)]);
    const article = await extractor.extract(page(story(`<p>${box}</p>`)), evidence, { knownFurniture });
    expect(article.removed).toEqual([{ text: box, rule: 'known-furniture' }]);
    expect(article.text).not.toContain('Gazette');
  });

  test.each([
    ['a style sheet that is none', '<style>@import url(;}}} p{color:#zz;;{{ @media{</style>'],
    ['a style attribute that is none', `<p style="{{{;:::@}}}\\url(">${sentence}</p>`],
    ['a script that never ends', '<script>for(;;);</script>'],
    [
      'a refresh and a frame',
      '<meta http-equiv="refresh" content="0;url=file:///etc/passwd"><iframe src="x">',
    ],
    ['null bytes and half a character', '\0\0<p>\ud800\0</p>'],
  ])('is not stopped by %s', async (_, inside) => {
    const article = await extractor.extract(page(story(inside)), evidence);
    expect(article.text).toContain(sentence.trim());
  });
});

describe('a page that cannot be read in time', () => {
  test('yields what its feed said, with the reason, and the next page is read', async () => {
    const entry = {
      url: new URL('../fixtures/isolation/moody-extract-worker.mjs', import.meta.url),
      execArgv: [],
    };
    const extractor = createExtractor({ entry, deadlineMs: 2000, maxHeapMb: 32 });
    const reasons: unknown[] = [];
    for (const order of ['hang', 'throw', 'memory', 'read']) {
      const article = await extractor.extract(page(order), evidence);
      reasons.push([article.completeness, article.incompleteReason, article.text]);
    }
    await extractor.close();
    const fromFeed = 'The feed tells this much.';
    expect(reasons).toEqual([
      ['feed-only', 'timeout', fromFeed],
      ['feed-only', 'extraction-crashed', fromFeed],
      ['feed-only', 'extraction-crashed', fromFeed],
      ['full', null, 'read'],
    ]);
  });

  test('yields an empty article where the feed said nothing either', async () => {
    const entry = {
      url: new URL('../fixtures/isolation/moody-extract-worker.mjs', import.meta.url),
      execArgv: [],
    };
    const extractor = createExtractor({ entry });
    expect(await extractor.extract(page('throw'))).toMatchObject({
      title: null,
      text: '',
      wordCount: 0,
      incompleteReason: 'extraction-crashed',
    });
    await extractor.close();
  });
});

describe('the worker', () => {
  test('is a file beside the bundle', () => {
    expect(workerEntry('file:///var/task/index.mjs')).toEqual({
      url: new URL('file:///var/task/extract-worker.mjs'),
      execArgv: [],
    });
  });

  test('works in a bundle, in a process that ends by itself when it has nothing left to do', async () => {
    const cache = path.join(ROOT, 'node_modules/.cache');
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(path.join(cache, 'isolation-'));
    try {
      await writeFile(path.join(folder, 'page.html'), story());
      await writeFile(
        path.join(folder, 'index.ts'),
        `import { readFileSync } from 'node:fs';
         import { createExtractor } from ${JSON.stringify(path.join(ROOT, 'lib/isolation/extractor.ts'))};
         const body = readFileSync(new URL('./page.html', import.meta.url));
         const article = await createExtractor().extract({ url: 'https://news.example/a', body });
         console.log(article.completeness, article.title);`,
      );
      await build({
        entryPoints: {
          index: path.join(folder, 'index.ts'),
          'extract-worker': path.join(ROOT, 'lib/isolation/extract-worker.ts'),
        },
        outdir: folder,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
      });
      const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, 'index.mjs')], {
        timeout: 90_000,
      });
      expect(stdout).toBe('full Pump maker lifts outlook\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('works under tsx', async () => {
    const script = `import('./lib/isolation/extractor.ts').then(async ({ createExtractor }) => {
      const body = new TextEncoder().encode(${JSON.stringify(story())});
      console.log((await createExtractor().extract({ url: 'https://news.example/a', body })).completeness);
    })`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--eval', script], {
      cwd: ROOT,
      timeout: 90_000,
    });
    expect(stdout).toBe('full\n');
  });
});
