import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../lib/errors.ts';
import { readSubscriptions, writeOpml } from '../../lib/feeds/opml.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Märkte &amp; mehr</title></head>
  <body>
    <outline text="Deutschland">
      <outline text="Börse">
        <outline type="rss" text="Kurse" title="Kurse live" xmlUrl="https://example.com/kurse.xml?a=1&amp;b=2" htmlUrl="https://example.com/"/>
      </outline>
      <outline type="rss" text="Wirtschaft" xmlUrl="https://example.com/wirtschaft.xml"/>
    </outline>
    <outline type="rss" text="Ohne Ordner" xmlUrl="https://example.org/feed"/>
  </body>
</opml>`;

describe('readSubscriptions', () => {
  test('reads OPML with its nested folders as tags', () => {
    const { title, feeds, duplicates } = readSubscriptions(LIST);
    expect(title).toBe('Märkte & mehr');
    expect(duplicates).toEqual([]);
    expect(feeds).toEqual([
      {
        url: 'https://example.com/kurse.xml?a=1&b=2',
        title: 'Kurse live',
        siteUrl: 'https://example.com/',
        tags: ['Deutschland', 'Börse'],
      },
      {
        url: 'https://example.com/wirtschaft.xml',
        title: 'Wirtschaft',
        siteUrl: null,
        tags: ['Deutschland'],
      },
      { url: 'https://example.org/feed', title: 'Ohne Ordner', siteUrl: null, tags: [] },
    ]);
  });

  test('knows a feed again over http, https, www and a trailing slash, and joins the tags', () => {
    const { feeds, duplicates } = readSubscriptions(`<opml><body>
      <outline text="A"><outline xmlUrl="http://www.example.com/feed/"/></outline>
      <outline text="B"><outline xmlUrl="https://example.com/feed"/></outline></body></opml>`);
    expect(feeds).toHaveLength(1);
    expect(feeds[0]).toMatchObject({ url: 'http://www.example.com/feed/', tags: ['A', 'B'] });
    expect(duplicates).toEqual(['https://example.com/feed']);
  });

  test('reads one address a line, with comments and what people paste', () => {
    const { feeds } = readSubscriptions(
      '# mine\nhttps://example.com/a # first\r\n\nfeed://example.com/b\nexample.org/rss\n',
    );
    expect(feeds.map(({ url }) => url)).toEqual([
      'https://example.com/a',
      'https://example.com/b',
      'https://example.org/rss',
    ]);
  });

  test.each([
    ['an outline that is never closed', LIST.replace('      </outline>\n', ''), 'line 11'],
    ['a list that ends too early', LIST.slice(0, LIST.indexOf('</body>')), 'line 12'],
    ['something else than OPML', '\n\n<html><body></body></html>', 'line 3'],
    [
      'an address that is none',
      '<opml>\n<body>\n<outline xmlUrl="javascript:alert(1)"/></body></opml>',
      'line 3',
    ],
    ['a line that is no address', 'https://example.com/\nhello world\n', 'line 2'],
  ])('names the line of %s', (_, text, line) => {
    expect(() => readSubscriptions(text)).toThrow(InputError);
    expect(() => readSubscriptions(text)).toThrow(line);
  });

  test('reads ten thousand outlines in less than two seconds', () => {
    const outlines = Array.from(
      { length: 10_000 },
      (_, n) => `<outline text="F${n}" xmlUrl="https://example.com/${n}.xml"/>\n`,
    );
    const started = performance.now();
    expect(readSubscriptions(`<opml><body>${outlines.join('')}</body></opml>`).feeds).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('writeOpml', () => {
  test('reads back a feed without a title, and one in more folders than a list may nest', () => {
    const tags = Array.from({ length: 120 }, (_, i) => `Ordner ${i}`);
    const feed = { url: 'https://example.com/?a=1&b=2', title: null, siteUrl: null, tags };
    const read = readSubscriptions(writeOpml([feed], { title: 'Liste', now: NOW }));
    expect(read.feeds).toEqual([{ ...feed, tags: tags.slice(0, 99) }]);
  });

  test('escapes what a title may hold', () => {
    const opml = writeOpml(
      [{ url: 'https://example.com/?a=1&b=2', title: '"A" <b> & \u0001 c', siteUrl: null, tags: ['<x>'] }],
      { title: 'T&C', now: NOW },
    );
    expect(opml).not.toMatch(/<b>|<x>|\u0001/);
    expect(readSubscriptions(opml).feeds[0]).toMatchObject({ title: '"A" <b> &   c', tags: ['<x>'] });
  });

  test('is read back as it was', () => {
    const name = fc.stringMatching(/^[A-Za-zäöü&<>"'][A-Za-zäöü &<>"']{0,10}[A-Za-zäöü&<>"']$/);
    const feed = fc.record({
      path: fc.nat(1000),
      title: name,
      siteUrl: fc.constantFrom(null, 'https://example.com/'),
      tags: fc.uniqueArray(name, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ path }) => path, maxLength: 10 }), (records) => {
        const feeds = records.map(({ path, ...rest }) => ({
          url: `https://example.com/${path}?x=1&y=2`,
          ...rest,
        }));
        const read = readSubscriptions(writeOpml(feeds, { title: 'Liste', now: NOW }));
        const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
        expect([...read.feeds].sort(byUrl)).toEqual([...feeds].sort(byUrl));
      }),
    );
  });
});
