import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/articles/extract.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const names = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

const paragraphsOf = (text: string): string[] => text.trim().split(/\n\s*\n/);

/** Every page of the folder that has its text beside it in a .txt file. */
describe('extraction quality on our own pages', () => {
  it.each(names)('%s', (name) => {
    const body = new Uint8Array(readFileSync(join(PAGES, `${name}.html`)));
    const { text } = extractArticle({ url: `https://news.example/${name}`, body });
    const wanted = readFileSync(join(PAGES, `${name}.txt`), 'utf8');
    expect(paragraphsOf(text)).toEqual(paragraphsOf(wanted));
  });
});
