import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeedUnreadable } from '../../lib/errors.ts';
import { parseFeed } from '../../lib/feeds/parse.ts';
import { ParsedFeed } from '../../lib/model.ts';

const URL_ = 'https://example.com/feeds/news.xml';
const FIXTURES = join(import.meta.dirname, '../fixtures/feeds');

const read = (text: string, url = URL_) => parseFeed({ url, body: new TextEncoder().encode(text) });
const rss = (inner: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Markt</title>${inner}</channel></rss>`;
const item = (n: number, inner = '') =>
  `<item><title>Meldung ${n}</title><link>https://example.com/${n}</link>${inner}</item>`;

async function failure(text: string): Promise<FeedUnreadable> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof FeedUnreadable) return error;
    throw error;
  }
  throw new Error('the feed was read');
}

describe('parseFeed reads every format', () => {
  for (const file of readdirSync(FIXTURES).filter(
    (name) => /\.(?:xml|json)$/.test(name) && !name.endsWith('.expected.json'),
  )) {
    test(file, async () => {
      const body = new Uint8Array(readFileSync(join(FIXTURES, file)));
      const feed = await parseFeed({ url: URL_, body });
      expect(ParsedFeed.parse(feed)).toEqual(feed);
      const expected = JSON.parse(
        readFileSync(join(FIXTURES, `${file.replace(/\.\w+$/, '')}.expected.json`), 'utf8'),
      );
      expect(feed).toMatchObject(expected);
    });
  }
});

describe('parseFeed mends', () => {
  test('stray ampersands, HTML entities and parameters that look like entities', async () => {
    const { entries } = await read(
      rss('<item><title>R&D &auml; AT&amp;T</title><link>https://example.com/?a=1&copy=2</link></item>'),
    );
    expect(entries[0]).toMatchObject({ title: 'R&D ä AT&T', link: 'https://example.com/?a=1&copy=2' });
  });

  test('control characters and leading blanks', async () => {
    const { entries, warnings } = await read(`\n  ${rss(item(1).replace('Meldung', 'Mel\u0008dung'))}`);
    expect(entries[0]?.title).toBe('Meldung 1');
    expect(warnings).toEqual(['control characters were taken out']);
  });

  test('missing closing tags of texts and entries', async () => {
    for (const broken of [
      rss(item(1).replace('</title>', '') + item(2)),
      rss(item(1).replace('</item>', '') + item(2)),
      rss(item(1, '<description>Ein <b>Absatz</b><guid>g1</guid>') + item(2)),
    ]) {
      const { entries } = await read(broken);
      expect(entries.map(({ title, link }) => [title, link])).toEqual([
        ['Meldung 1', 'https://example.com/1'],
        ['Meldung 2', 'https://example.com/2'],
      ]);
    }
  });

  test('a CDATA section without end', async () => {
    const { entries } = await read(
      rss(
        item(1, '<description><![CDATA[<p>eins</p></description>') +
          item(2, '<description><![CDATA[zwei]]></description>'),
      ),
    );
    expect(entries.map(({ summary }) => summary)).toEqual(['<p>eins</p>', 'zwei']);
  });

  test('HTML around the feed', async () => {
    const { entries } = await read(
      `<br />\n<b>Warning</b>: x in <b>y.php</b><html><body>${rss(item(1)).replace(/^<\?.*?\?>/, '')}</body></html>`,
    );
    expect(entries).toHaveLength(1);
  });

  test('a truncated download: the whole entries stay, the cut one goes', async () => {
    const whole = rss(item(1) + item(2) + item(3));
    const { entries, warnings } = await read(whole.slice(0, whole.indexOf('Meldung 3') + 4));
    expect(entries.map(({ title }) => title)).toEqual(['Meldung 1', 'Meldung 2']);
    expect(warnings).toEqual(['the document ends inside an entry, which was left out']);
  });

  test('prefixes of the publisher’s own choice, told by their namespace', async () => {
    const { entries } =
      await read(`<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:wer="http://purl.org/dc/elements/1.1/" xmlns:x="urn:x">
      <r:channel><r:item><x:title>falsch</x:title><r:title>richtig</r:title><wer:creator>Eva</wer:creator></r:item></r:channel></r:rss>`);
    expect(entries[0]).toMatchObject({ title: 'richtig', authors: ['Eva'] });
  });
});

describe('parseFeed is safe', () => {
  test('markup is sanitised, addresses are absolute', async () => {
    const { entries } = await read(
      rss(
        item(
          1,
          '<description><![CDATA[<a href="/x" onclick="y()">a</a><script>z()</script>]]></description>',
        ),
      ),
    );
    expect(entries[0]?.summary).toBe('<a href="https://example.com/x">a</a>');
  });

  test('entities of the document type are neither expanded nor fetched', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&b;&f;</title></item>')}`;
    const { entries } = await read(bomb);
    expect(entries[0]?.title).toBe('&b;&f;');
  });

  test('a hundred thousand nested elements end quickly with a typed error', async () => {
    const started = performance.now();
    expect(await failure(`<rss><channel>${'<a>'.repeat(100_000)}`)).toMatchObject({ code: 'malformed' });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test.each([
    ['tags without end', '<a '.repeat(300_000)],
    ['unclosed CDATA', `<rss><channel>${'<item><title><![CDATA[x</title></item>'.repeat(20_000)}`],
    [
      'text that rss-parser’s snippets would be slow on',
      rss(item(1, `<description>${'&lt;'.repeat(300_000)}</description>`)),
    ],
    ['comments', '<!--'.repeat(300_000)],
  ])('ends quickly on megabytes of %s', async (_, text) => {
    const started = performance.now();
    await read(text).catch((error: unknown) => expect(error).toBeInstanceOf(FeedUnreadable));
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test('answers any bytes with a feed or with FeedUnreadable', async () => {
    const markup = fc.array(
      fc.constantFrom(
        '<rss>',
        '<channel>',
        '<item>',
        '<title>',
        '</title>',
        '</item>',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&',
        '<feed>',
        '<entry>',
        '<link href="x"/>',
        'ä',
        '"',
        '<x:y>',
        '{',
        '}',
        '<!--',
        '-->',
        '<author>',
        '<name>',
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          markup.map((parts) => parts.join('')),
        ),
        async (text) => {
          try {
            ParsedFeed.parse(await read(text));
          } catch (error) {
            expect(error).toBeInstanceOf(FeedUnreadable);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('parseFeed reads ten thousand entries of a feed without end, and says so', async () => {
  const { entries, warnings } = await read(rss('<item><title>x</title></item>'.repeat(10_050)));
  expect(entries).toHaveLength(10_000);
  expect(warnings).toEqual(['only the first 10000 entries were read']);
});

describe('a CDATA section', () => {
  const title = async (inner: string) => (await read(rss(inner))).entries.map((entry) => entry.title);

  test.each([
    ['is text', '<item><title><![CDATA[a ]] b]]]></title></item>', ['a ]] b]']],
    [
      'stands beside others',
      '<item><title>a<![CDATA[b]]>c<![CDATA[]]><![CDATA[d]]></title></item><item><title>e</title></item>',
      ['abcd', 'e'],
    ],
    [
      'in a comment is none',
      '<!-- <item><![CDATA[ --><item><title>a</title></item><!-- ]]> --><item><title><![CDATA[b]]></title></item>',
      ['a', 'b'],
    ],
    [
      'in an attribute is none',
      '<item><x y="<![CDATA["/><title>a</title></item><item><title><![CDATA[b]]></title></item>',
      ['a', 'b'],
    ],
    [
      'holds what looks like entries',
      '<item><title>a</title><description><![CDATA[<item><title>x</title>]]></description></item>',
      ['a'],
    ],
  ])('%s', async (_, inner, titles) => {
    expect(await title(inner)).toEqual(titles);
  });

  test('leaves markup where it is: what stands before and behind it is read as it was written', async () => {
    const { entries } = await read(
      rss(
        '<item><title><![CDATA[lang]]></title><description>a <b>b</b> <![CDATA[<c>]]> d</description><link>https://example.com/1</link></item>',
      ),
    );
    expect(entries[0]).toMatchObject({
      title: 'lang',
      summary: 'a <b>b</b> &lt;c&gt; d',
      link: 'https://example.com/1',
    });
  });
});

describe('the link of an entry is a page that can be asked for, or absent', () => {
  const linkIn = async (inner: string) =>
    (await read(rss(`<item><title>Meldung</title>${inner}</item>`))).entries[0]?.link;

  test.each([
    ['<link>http://[::bad/</link>', null],
    ['<link>https://</link>', null],
    ['<link>mailto:desk@example.com</link>', null],
    ['<link>javascript:alert(1)</link>', null],
    ['<guid>http://exa mple.com/a b</guid>', null],
    ['<link>mailto:desk@example.com</link><guid>https://example.com/1</guid>', 'https://example.com/1'],
    ['<link>/meldung/1</link>', 'https://example.com/meldung/1'],
    ['<link>//www.example.com/1</link>', 'https://www.example.com/1'],
    ['<link>HTTPS://Example.com/1</link>', 'https://example.com/1'],
  ])('%s', async (inner, link) => {
    expect((await linkIn(inner))?.toLowerCase() ?? null).toBe(link);
  });

  test('in JSON Feed too', async () => {
    const feed = (item: object) =>
      read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [item] }));
    const bad = await feed({ id: '1', url: 'tel:110' });
    expect(bad.entries[0]?.link).toBeNull();
    const second = await feed({ id: '1', url: 'tel:110', external_url: '/a' });
    expect(second.entries[0]?.link).toBe('https://example.com/a');
  });
});

describe('parseFeed names what is no feed', () => {
  test('an HTML page, with the feed it announces', async () => {
    const error = await failure(
      '<!doctype html><html><head><title>News</title><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>…</body></html>',
    );
    expect(error).toMatchObject({
      code: 'not-a-feed',
      message: 'the document is an HTML page; its feed is at https://example.com/rss.xml',
    });
  });

  test.each([
    [
      '<!doctype html><title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x.js"></script>',
      'a bot challenge',
    ],
    [
      '<html><head><title>Zustimmung</title></head><body><h1>Wir brauchen Ihre Einwilligung</h1><div id="sp_message_container_1"></div></body></html>',
      'a consent page',
    ],
    ['<html><head><title>Access Denied</title></head><body>Reference #18</body></html>', 'a refusal'],
  ])('a wall in its place: %s', async (html, what) => {
    expect(await failure(html)).toMatchObject({
      code: 'blocked',
      message: `the server sent ${what} instead of the feed`,
    });
  });

  test('an HTML page with a thousand elements that are never closed', async () => {
    expect(
      await failure(`<!doctype html><html><body>${'<p>Text<br><img src="x">'.repeat(1000)}`),
    ).toMatchObject({ code: 'not-a-feed' });
  });

  test('an ordinary page with a cookie banner is not called a wall', async () => {
    const page = `<html><head><title>News</title></head><body><div class="cookie-consent"></div><p>${'Text und noch mehr. '.repeat(600)}</p></body></html>`;
    expect(await failure(page)).toMatchObject({ code: 'not-a-feed' });
  });

  test.each([
    ['', 'empty'],
    ['hello', 'not-a-feed'],
    ['{"a":1', 'malformed'],
    ['{"error":"not found"}', 'not-a-feed'],
    ['<opml version="2.0"><body/></opml>', 'not-a-feed'],
  ])('%j', async (text, code) => {
    expect(await failure(text)).toMatchObject({ code });
  });
});

describe('the interval a feed states', () => {
  const interval = async (inner: string) => {
    const { hints } = ParsedFeed.parse(await read(rss(inner + item(1))));
    return hints.intervalMinutes;
  };
  const hourly = (frequency: string) =>
    `<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency>`;

  test('is its ttl, else its period by its frequency', async () => {
    expect(await interval(`<ttl>90</ttl>${hourly('2')}`)).toBe(90);
    expect(await interval(hourly('2'))).toBe(30);
  });

  test.each([
    ['that no number holds', '9'.repeat(400)],
    ['of ages, which no table keeps', '9'.repeat(30)],
    ['of next to nothing', `0.${'0'.repeat(200)}1`],
    ['of less than nothing', '-5'],
  ])('counts as not stated where it is one %s', async (_, ttl) => {
    expect(await interval(`<ttl>${ttl}</ttl>`)).toBeNull();
    expect(await interval(`<ttl>${ttl}</ttl>${hourly('2')}`)).toBe(30);
  });

  test('counts as not stated where a period is divided into moments', async () => {
    expect(await interval(hourly('9'.repeat(400)))).toBeNull();
  });
});
