import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const MAIN = resolve(import.meta.dirname, '../../lib/cli/main.ts');
const Line = z.object({
  id: z.union([z.string(), z.number()]).nullable(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

type Run = { code: number | null; out: string; err: string };

function tickerwire(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args]);
    const run: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => (run.out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (run.err += data.toString()));
    child.on('close', (code) => done({ ...run, code }));
    child.stdin.end(input);
  });
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const lines = (run: Run) =>
  run.out
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));

describe('tickerwire batch', () => {
  test.each([
    [
      'feed',
      {
        url: 'https://example.org/f',
        body: base64(
          '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://example.org/a</link></item></channel></rss>',
        ),
      },
      ['feed', 'entries', 'warnings'],
    ],
    [
      'extract',
      {
        url: 'https://example.org/a',
        body: base64(
          `<html><body><article>${'<p>Ein Absatz mit Text über eine Firma und ihre Zahlen, lang genug.</p>'.repeat(6)}</article></body></html>`,
        ),
      },
      ['title', 'byline', 'siteName', 'published', 'language', 'image', 'text', 'removed'],
    ],
    ['clean', { text: 'Ein Satz.' }, ['text', 'removed']],
    [
      'analyze',
      { text: 'SAP hebt die Prognose an.', language: 'de', targets: [{ start: 0, end: 3 }] },
      ['language', 'sentiment', 'tickers', 'targets', 'summary', 'topics'],
    ],
    [
      'similar',
      { a: { text: 'Ein Text.' }, b: { title: 'T', text: 'Ein Text.' } },
      ['similarity', 'sameStory'],
    ],
  ])('%s answers what the contract says', async (operation, input, fields) => {
    const run = await tickerwire(['batch', operation], `${JSON.stringify({ id: 'x', ...input })}\n`);
    expect(run.code).toBe(0);
    const [answer] = run.out.trim().split('\n');
    expect(JSON.parse(answer ?? '')).toMatchObject({ id: 'x' });
    for (const field of fields) expect(JSON.parse(answer ?? '')).toHaveProperty(field);
  });

  test('answers every line, whatever it holds, and the others still succeed', async () => {
    const input = [
      '{"id":1,"text":"Gut."}',
      'no json',
      '{"id":2}',
      '{"text":"no id"}',
      '',
      '{"id":3,"text":"Auch gut."}',
    ];
    const run = await tickerwire(['batch', 'clean'], input.join('\n'));
    expect(run.code).toBe(0);
    expect(lines(run).map(({ id, error }) => [id, error?.code ?? 'ok'])).toEqual([
      [1, 'ok'],
      [null, 'not-json'],
      [2, 'invalid-input'],
      [null, 'invalid-input'],
      [3, 'ok'],
    ]);
  });

  test('an error names the field that was wrong and shows no stack trace', async () => {
    const run = await tickerwire(['batch', 'feed'], '{"id":"x","url":"https://example.org","body":"***"}\n');
    expect(lines(run)[0]?.error?.message).toMatch(/^body: /);
    expect(run.out + run.err).not.toMatch(/\n\s+at /);
  });

  test.each([
    [['batch', 'nonsense']],
    [['batch']],
    [['batch', 'analyze', '--symbols', '/no/such/file.csv']],
    [['no-such-command']],
    [['start', '--json']],
    [['start', '--port', 'eighty']],
    [['start', 'ftp://example.org/feed']],
  ])('%j is wrong usage: exit 2, a sentence, nothing on standard output', async (args) => {
    const run = await tickerwire(args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/\w+ \w+/);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  test.each([[[]], [['batch']], [['start']], [['explain']], [['schema']]])('%j has help', async (args) => {
    const run = await tickerwire([...args, '--help']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('Usage: tickerwire');
  });

  test('schema prints the public contract as JSON Schema', async () => {
    const run = await tickerwire(['schema']);
    const schema = z
      .object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) })
      .parse(JSON.parse(run.out));
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(['schemaVersion', 'articleId', 'tickers', 'storyId', 'removed']),
    );
  });
});
