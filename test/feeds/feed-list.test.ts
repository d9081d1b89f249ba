import { describe, expect, test } from 'vitest';
import { InputError } from '../../lib/errors.ts';
import { parseFeedList } from '../../lib/feeds/feed-list.ts';

describe('a list of feeds', () => {
  test('is one URL a line; blank lines and comments do not count, repeated ones count once', () => {
    const text =
      '\uFEFF# ours\r\nhttps://a.example/feed\r\n\r\n  https://b.example/rss \nhttps://a.example/feed\n';
    expect(parseFeedList(text, 'feeds.txt')).toEqual(['https://a.example/feed', 'https://b.example/rss']);
  });

  test('is OPML with folders in folders', () => {
    const text = `<?xml version="1.0"?><opml version="2.0"><head><title>Ours</title></head><body>
      <outline text="Markets"><outline text="Germany">
        <outline text="A" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2"/></outline></outline>
      <outline text="B" xmlUrl="https://b.example/rss"/></body></opml>`;
    expect(parseFeedList(text, 'feeds.opml')).toEqual([
      'https://a.example/feed?x=1&y=2',
      'https://b.example/rss',
    ]);
  });

  test.each([
    ['https://a.example/feed\nftp://b.example/feed', /feeds\.txt: line 2 .*ftp:\/\/b\.example/],
    ['<html><body>Not found</body></html>', /feeds\.txt: .*no OPML/],
    [
      '<opml version="2.0"><body><outline text="a" xmlUrl="a.example"/></body></opml>',
      /number 1 .*a\.example/,
    ],
  ])('says what is wrong and where: %j', (text, message) => {
    const parse = () => parseFeedList(text, 'feeds.txt');
    expect(parse).toThrow(InputError);
    expect(parse).toThrow(message);
  });
});
