import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
const source = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** Without imports, exports by name, comments and strings: words in them are no code. */
const code = (file: string): string =>
  source(file)
    .replace(/^(?:import|export)\s[^;=(]*?from '[^']+';$/gm, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/(?<=[(,=:[!&|?{}\s])\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, '');
/** Specifiers of imports and exports; those of types only are erased and couple nothing at run time. */
const importsOf = (file: string, { types }: { types: boolean }): string[] =>
  [
    ...source(file).matchAll(
      /^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ]
    .filter(([, type]) => types || !type)
    .map(([, , from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : specifier;

const LIB = filesIn('lib');
const SOURCE = [...LIB, ...filesIn('functions'), ...filesIn('infra')];
const DOMAIN = ['feeds', 'articles', 'analysis', 'stories'];
/** Data flows left to right: a folder imports what stands before it, never what stands behind. */
const FLOW = ['feeds', 'articles', 'analysis', 'stories', 'storage', 'api'];
const folderOf = (path: string): string | undefined => /^lib\/([^/]+)\//.exec(path)?.[1];

describe('the house', () => {
  test('data flows one way through the stages', () => {
    const against = LIB.flatMap((file) => {
      const place = FLOW.indexOf(folderOf(file) ?? '');
      return importsOf(file, { types: true })
        .map((specifier) => target(file, specifier))
        .filter((to) => place >= 0 && FLOW.indexOf(folderOf(to) ?? '') > place)
        .map((to) => `${file} imports ${to}`);
    });
    expect(against).toEqual([]);
  });

  test('the domain touches nothing outside', () => {
    const outside =
      /^(?:@aws-sdk|@aws-lambda|@smithy|undici|aws-cdk|dynalite|fauxqs|hono|@hono|(?:node:)?(?:fs|net|http|https|dns|child_process|process|worker_threads)(?:\/|$))/;
    const reaching = LIB.filter((file) => DOMAIN.includes(folderOf(file) ?? '')).flatMap((file) =>
      importsOf(file, { types: false })
        .filter((specifier) => outside.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(reaching).toEqual([]);
  });

  test('only the adapters speak to AWS', () => {
    const adapters = /^(?:lib\/(?:storage|queues|http|local|cli|summarizer|telemetry)\/|functions\/|infra\/)/;
    const speaking = SOURCE.filter((file) => !adapters.test(file)).filter((file) =>
      importsOf(file, { types: false }).some((specifier) => specifier.startsWith('@aws-sdk/')),
    );
    expect(speaking).toEqual([]);
  });

  test('the environment is read at the doors only', () => {
    const doors = /^(?:functions\/|lib\/cli\/|infra\/)/;
    expect(
      SOURCE.filter((file) => !doors.test(file) && /process\.env(?! = \{\})/.test(source(file))),
    ).toEqual([]);
  });

  test('clock and randomness are passed in', () => {
    const doors = /^(?:functions\/|lib\/(?:cli|local)\/|infra\/|lib\/http\/fetch\.ts)/;
    const own = SOURCE.filter((file) => !doors.test(file)).filter((file) =>
      /new Date\(\)|Date\.now|Math\.random/.test(source(file)),
    );
    expect(own).toEqual([]);
  });

  test('no type is asserted and no checker silenced', () => {
    const asserted = SOURCE.filter((file) => /\bas (?!const\b)[\w{(]/.test(code(file)));
    const silenced = SOURCE.filter((file) =>
      /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(source(file)),
    );
    expect([...asserted, ...silenced]).toEqual([]);
  });

  test('a handler file fits on a screen', () => {
    const long = filesIn('functions').filter((file) => source(file).split('\n').length > 80);
    expect(long).toEqual([]);
  });
});
