import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitizeHtml, textOfHtml } from '../../lib/feeds/sanitize-html.ts';

const BASE = 'https://example.com/news/feed.xml';
const clean = (html: string) => sanitizeHtml(html, BASE);

describe('sanitizeHtml', () => {
  test.each([
    ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['<p onclick="x()" style="color:red;position:fixed">a</p>', '<p style="color: red;">a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="java&#10;script:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="&#x6A;avascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<iframe src="https://evil.example/"></iframe>text', 'text'],
    ['<img src="/a.png" onerror="x()">', '<img src="https://example.com/a.png" />'],
    ['<a href="../b?x=1&amp;y=2">b</a>', '<a href="https://example.com/b?x=1&amp;y=2">b</a>'],
    ['<img srcset="/a.png 1x, javascript:x 2x">', '<img srcset="https://example.com/a.png 1x" />'],
    ['<p style="background-image:url(javascript:x)">a</p>', '<p>a</p>'],
    ['<b>open', '<b>open</b>'],
    ['a < b & c > d', 'a &lt; b & c &gt; d'],
    ['<!-- comment --><p>a</p>', '<p>a</p>'],
  ])('%s', (html, safe) => {
    expect(clean(html)).toBe(safe);
  });

  test('leaves what is plain as it is', () => {
    const html = '<p>Der <b>DAX</b> steigt. <a href="https://example.com/1">Mehr</a><br /></p>';
    expect(clean(html)).toBe(html);
  });

  test('lets nothing that runs through, whatever the mixture', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '<a href="javascript:x">',
      '"',
      "'",
      '>',
      '<',
      '<!--',
      '-->',
      '<style>',
      '<p ',
      ' onclick="x" ',
      '<math><mi xlink:href="javascript:x">',
      '<![CDATA[',
      ']]>',
      'text',
      '</p>',
      '<iframe srcdoc="<script>">',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const safe = clean(pieces.join(''));
        expect(safe).not.toMatch(/<(?:script|style|iframe|svg|math|object)/i);
        expect(safe).not.toMatch(/<[^>]*\son\w+\s*=/i);
        expect(safe).not.toMatch(/<[^>]*(?:href|src)="\s*javascript:/i);
        expect(clean(safe)).not.toMatch(/<(?:script|style|iframe|svg|math|object)/i);
      }),
      { numRuns: 500 },
    );
  });

  test('ends quickly on markup without end', () => {
    const started = performance.now();
    for (const html of [
      '<b>'.repeat(200_000),
      '<a '.repeat(200_000),
      '<'.repeat(500_000),
      '<!--'.repeat(200_000),
    ])
      clean(html);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('textOfHtml', () => {
  test.each([
    ['AT&amp;T hebt <b>Prognose</b> an', 'AT&T hebt Prognose an'],
    ['a &lt; b und List<String>', 'a < b und List<String>'],
    ['eins<br>zwei', 'eins zwei'],
    ['  viel \n Platz ', 'viel Platz'],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
