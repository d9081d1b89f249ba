import { describe, expect, test } from 'vitest';
import { discoverFeeds } from '../../lib/feeds/parse.ts';

const PAGE = 'https://example.com/news/index.html';

describe('discoverFeeds', () => {
  test('finds what the head announces, absolute, once each, comments last', () => {
    const html = `<html><head><base href="/b/">
      <link rel="alternate" type="application/rss+xml" title="Kommentare" href="comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="Alles &amp; mehr" href="/feed/">
      <LINK REL='alternate' TYPE='application/atom+xml' HREF='atom.xml'>
      <link rel="alternate" type="application/rss+xml" href="/feed/">
      <link rel="alternate" type="application/feed+json" href="https://example.com/feed.json">
      <link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" href="/feed.css">
      <!-- <link rel="alternate" type="application/rss+xml" href="/old"> --></head></html>`;
    expect(discoverFeeds(html, PAGE)).toEqual([
      { url: 'https://example.com/feed/', title: 'Alles & mehr', type: 'rss' },
      { url: 'https://example.com/b/atom.xml', title: null, type: 'atom' },
      { url: 'https://example.com/feed.json', title: null, type: 'json' },
      { url: 'https://example.com/b/comments/feed/', title: 'Kommentare', type: 'rss' },
    ]);
  });

  test('goes by the links of the page where the head announces nothing', () => {
    const html =
      '<body><a href="/about">Über</a> <a href="/rss/boerse.xml">RSS</a> <a href="mailto:feed@example.com">x</a></body>';
    expect(discoverFeeds(html, PAGE)).toEqual([
      { url: 'https://example.com/rss/boerse.xml', title: null, type: 'rss' },
    ]);
  });

  test('a JSON interface is not taken for a feed', () => {
    const html =
      '<link rel="alternate" type="application/json" href="https://example.com/wp-json/wp/v2/pages/1">';
    expect(discoverFeeds(html, PAGE)).toEqual([]);
  });

  test('finds nothing on a page without feeds', () => {
    expect(discoverFeeds('<html><body>Hallo</body></html>', PAGE)).toEqual([]);
  });
});
