/** Pages made to exhaust whoever reads them: each yields an article, or the reason why not, in time and bounded memory. */
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createExtractor } from '../../lib/isolation/extractor.ts';

// A worker that starts on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const DEADLINE_MS = 10_000;
/** For a new process after one that was ended. */
const START_MS = 60_000;
const extractor = createExtractor({ deadlineMs: DEADLINE_MS, maxHeapMb: 256 });
afterAll(() => extractor.close());

const sentence =
  'The maker of industrial pumps lifted its outlook for the year after a strong quarter in Asia. ';
const paragraphs = `<p>${sentence.repeat(4)}</p>`.repeat(5);
const html = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;
const bytes = (text: string) => new TextEncoder().encode(text);
const repeat = (part: string, times: number) => part.repeat(times);

/** Bytes from a fixed linear congruential sequence: noise that is the same in every run. */
function noise(size: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length: size }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >>> 16;
  });
}

const PAGES: Record<string, () => Uint8Array> = {
  '100,000 nested elements': () => bytes(html(repeat('<div>', 100_000) + paragraphs)),
  '100,000 nested formatting elements': () => bytes(html(repeat('<b><i>', 50_000) + paragraphs)),
  '100,000 nested tables': () => bytes(html(repeat('<table><tr><td>', 33_000) + paragraphs)),
  '100,000 nested lists': () => bytes(html(repeat('<ul><li>', 50_000) + paragraphs)),
  '100,000 nested links': () => bytes(html(repeat('<a href=x>', 100_000) + paragraphs)),
  '100,000 closing tags': () => bytes(html(repeat('</p></div>', 50_000) + paragraphs)),
  '200,000 siblings': () => bytes(html(repeat('<p>a', 200_000) + paragraphs)),
  'an attribute of 1 MB': () => bytes(html(`<p title="${repeat('x', 1_000_000)}">${paragraphs}`)),
  'a class of 1 MB of names': () => bytes(html(`<div class="${repeat('a ', 500_000)}">${paragraphs}</div>`)),
  'a style of 1 MB': () => bytes(html(`<div style="${repeat('color:red;', 100_000)}">${paragraphs}</div>`)),
  '50,000 attributes on one element': () =>
    bytes(html(`<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}="${n}"`).join(' ')}>${paragraphs}`)),
  'a tag that never closes': () => bytes(html(`${paragraphs}<p ${repeat('x', 2_000_000)}`)),
  'a comment that never closes': () => bytes(html(`${paragraphs}<!-- ${repeat('- ', 1_000_000)}`)),
  '500,000 opening angle brackets': () => bytes(html(repeat('<', 500_000) + paragraphs)),
  '500,000 comment starts': () => bytes(html(repeat('<!--', 500_000) + paragraphs)),
  '300,000 entities': () => bytes(html(`<p>${repeat('&amp;&#x1F600;&nosuch;', 100_000)}</p>${paragraphs}`)),
  'a word of 3 MB': () => bytes(html(`<p>${repeat('a', 3_000_000)}</p>${paragraphs}`)),
  '3 MB of blanks': () => bytes(html(`<p>${repeat(' ', 3_000_000)}</p>${paragraphs}`)),
  '1 MB of line breaks': () => bytes(html(`<p>a${repeat('\n \t', 350_000)}</p>${paragraphs}`)),
  '1 MB of full stops': () => bytes(html(`<p>${repeat('.', 1_000_000)}</p>${paragraphs}`)),
  'a title of 1 MB': () => bytes(`<title>${repeat('very ', 200_000)}</title>${paragraphs}`),
  'JSON-LD nested 100,000 deep': () =>
    bytes(html(`<script type="application/ld+json">${repeat('[', 100_000)}</script>${paragraphs}`)),
  'JSON-LD of 3 MB': () =>
    bytes(
      html(
        `<script type="application/ld+json">[${repeat('{"@type":"NewsArticle"},', 130_000)}{}]</script>${paragraphs}`,
      ),
    ),
  'a null byte after every byte': () => bytes(html(paragraphs).replace(/./gs, '$&\0')),
  '2 MB of null bytes': () => new Uint8Array(2_000_000),
  '2 MB of noise': () => noise(2_000_000),
  'noise in a page': () => Buffer.concat([bytes('<html><body><p>'), noise(500_000), bytes(paragraphs)]),
  'direction overrides and zero-width characters': () =>
    bytes(html(`<p>${repeat('\u202e\u200b\u2066', 200_000)}</p>${paragraphs}`)),
  'combining marks without end': () => bytes(html(`<p>a${repeat('\u0301', 500_000)}</p>${paragraphs}`)),
  'half surrogates in UTF-16': () =>
    Buffer.from(`\ufeff<p>${repeat('\ud800', 100_000)}${paragraphs}`, 'utf16le'),
  'frames in frames': () => bytes(repeat('<frameset><frame src=x>', 50_000)),
  'svg and math in each other': () =>
    bytes(html(repeat('<svg><foreignObject><math><mi>', 25_000) + paragraphs)),
  'templates in each other': () => bytes(html(repeat('<template>', 100_000) + paragraphs)),
  'selects in each other': () => bytes(html(repeat('<select><option>', 50_000) + paragraphs)),
  nothing: () => new Uint8Array(),
};

const LYING_TYPES: [string, Uint8Array][] = [
  ['text/html', bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>')],
  ['text/html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['text/html', bytes('{"a":1}')],
  ['application/pdf', bytes(html(paragraphs))],
  ['image/png', bytes(html(paragraphs))],
  ['text/html; charset=utf-7', bytes(html(paragraphs))],
  ['text/html; charset=utf-16', bytes(html(paragraphs))],
  ['text/html; charset="', bytes(html(paragraphs))],
  [`text/html; charset=${repeat('x', 100_000)}`, bytes(html(paragraphs))],
  ['', bytes(html(paragraphs))],
  ['\0', bytes(html(paragraphs))],
];

async function read(body: Uint8Array, contentType = 'text/html; charset=utf-8') {
  const started = performance.now();
  const article = await extractor.extract({ url: 'https://news.example/a', contentType, body });
  return { article, ms: performance.now() - started };
}

describe('a page of', () => {
  test.each(Object.keys(PAGES))('%s ends in an article or a reason', async (name) => {
    const { article, ms } = await read(PAGES[name]?.() ?? new Uint8Array());
    expect(ms).toBeLessThan(DEADLINE_MS + START_MS);
    expect(article.completeness === 'full').toBe(article.incompleteReason === null);
    expect(article.completeness === 'full' && article.text === '').toBe(false);
    expect(article.incompleteReason).not.toBe('extraction-crashed');
  });

  test.each(LYING_TYPES)(
    'another type than its header says (%#) ends in an article or a reason',
    async (contentType, body) => {
      const { article } = await read(body, contentType);
      expect(article.completeness === 'full').toBe(article.incompleteReason === null);
    },
  );

  test.each(['- ', '\ufffd', '😀', '\u0301'])('lines of nothing but %j ends at once', async (part) => {
    const { article } = await read(bytes(html(`<article>${paragraphs}<p>${repeat(part, 50)}</p></article>`)));
    expect(article).toMatchObject({ completeness: 'full', incompleteReason: null });
    expect(article.text).toContain(sentence.trim());
  });

  test.each([
    ['dates in each other', `${repeat('<time>', 180)}${repeat('x y ', 250_000)}${repeat('</time>', 180)}`],
    [
      'days of publication in each other',
      `${repeat('<b itemprop="datePublished">', 180)}${repeat('x y ', 250_000)}${repeat('</b>', 180)}`,
    ],
  ])('1 MB of text in %s is read in time', async (_, inside) => {
    const { article } = await read(bytes(html(`<article>${paragraphs}${inside}</article>`)));
    expect(article.incompleteReason).toBeNull();
  });

  test('ordinary news is still read after all that', async () => {
    expect((await read(bytes(html(`<article>${paragraphs}</article>`)))).article.text).toContain(
      sentence.trim(),
    );
  });
});
