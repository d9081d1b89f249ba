import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitizeHtml } from '../../lib/feeds/sanitize-html.ts';
import { rewriteTidyMarkup } from '../../lib/feeds/tidy-markup.ts';

const BASE = 'https://example.com/news/';
const rewrite = (html: string) => rewriteTidyMarkup(html, (name, value) => ` ${name}="${value}"`);

describe('tidy markup', () => {
  test('is copied, its empty elements closed, a stray bracket escaped', () => {
    expect(rewrite('a > b<p>c <b class="x">d</b><br>e</p>f')).toBe(
      'a &gt; b<p>c <b class="x">d</b><br />e</p>f',
    );
  });

  test('loses the attributes that are not written', () => {
    const html = '<p onclick="x()" class="a"><img src="/a.jpg"/></p>';
    expect(rewriteTidyMarkup(html, (name, value) => (name === 'src' ? ` src="${value}"` : ''))).toBe(
      '<p><img src="/a.jpg" /></p>',
    );
  });

  test.each([
    '<p>a',
    'a</p>',
    '<b><i>a</b></i>',
    '<p><div>a</div></p>',
    '<li>a<li>b</li></li>',
    '<a href="/a"><a href="/b">c</a></a>',
    '<h2><h3>a</h3></h2>',
    '<script>a</script>',
    '<P>a</P>',
    '<p class=a>b</p>',
    '<p class="a" class="b">c</p>',
    '<p/>',
    'a < b',
    '<!-- a -->',
    '<p class="a',
    '<svg><p>a</p></svg>',
    '<b>'.repeat(400) + '</b>'.repeat(400),
  ])('is not %s', (html) => {
    expect(rewrite(html)).toBeNull();
  });

  test('comes out of the quick way as it comes out of the parser', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<b>', '</b>', '<a href="/x?a=1&amp;b">', '</a>', '<br>', '<br/>', '<li>', '</li>'],
      ...['<ul>', '</ul>', '<div style="color: red; position: fixed">', '</div>', '<h2>', '</h2>', '<hr />'],
      ...['<img src="bild.jpg" alt="a &amp; b > c" onload="x()">', '<a href="java&#x73;cript:x" title="y">'],
      ...['text', ' > ', '&amp;', '&', 'ä', '\n', '<span class="a" >', '</span>', '<code>', '</code>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        // An empty comment leaves nothing behind and is not tidy, so that the parser has to read it.
        expect(sanitizeHtml(html, BASE)).toBe(sanitizeHtml(`${html}<!---->`, BASE));
      }),
      { numRuns: 3000 },
    );
  });
});
