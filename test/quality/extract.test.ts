import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/articles/extract.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const names = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the two bags of words. */
function f1(wanted: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, wanted.length + got.length);
}

/** Every page of the folder that has its text beside it in a .txt file. */
describe('extraction quality on our own pages', () => {
  it.each(names)('%s', (name) => {
    const body = new Uint8Array(readFileSync(join(PAGES, `${name}.html`)));
    const { text } = extractArticle({ url: `https://news.example/${name}`, body });
    expect(f1(words(readFileSync(join(PAGES, `${name}.txt`), 'utf8')), words(text))).toBeGreaterThan(0.98);
  });
});
