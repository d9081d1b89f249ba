import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdOf, canonicalUrl, urlKey } from '../../lib/feeds/canonical-url.ts';

const STORY = 'https://www.example.com/wirtschaft/boerse/dax-steigt-12345.html';

describe('canonicalUrl', () => {
  test.each([
    [`${STORY}?utm_source=rss&utm_medium=feed#comments`, STORY],
    [`${STORY}?mod=rss_markets`, `${STORY}?mod=rss_markets`],
    [`${STORY}?mod=rss`, STORY],
    [`${STORY}?.tsrc=rss&guccounter=1`, STORY],
    [`${STORY}?page=2&fbclid=abc&id=7`, `${STORY}?id=7&page=2`],
    [`https://www.google.com/url?sa=t&url=${encodeURIComponent(STORY)}&ct=ga`, STORY],
    [`https://www.google.com/amp/s/www.example.com/story/amp/`, 'https://www.example.com/story'],
    ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story', 'https://www.example.com/story'],
    [`https://rd.yahoo.com/finance/news/rss/*http%3A//www.example.com/story`, 'http://www.example.com/story'],
    ['https://m.example.com/story', 'https://example.com/story'],
    ['https://de.m.example.com/story', 'https://de.example.com/story'],
    ['https://m.com/story', 'https://m.com/story'],
    ['https://www.example.com/amp/story?amp=1', 'https://www.example.com/story'],
    ['https://www.example.com/story.amp.html', 'https://www.example.com/story.html'],
    ['https://www.example.com/story;jsessionid=AF12?x=%7e', 'https://www.example.com/story?x=~'],
    ['HTTPS://WWW.Example.COM:443/Story', 'https://www.example.com/Story'],
    ['https://www.example.com/#!/story/1', 'https://www.example.com/#!/story/1'],
  ])('%s is %s', (variant, canonical) => {
    expect(canonicalUrl(variant)).toBe(canonical);
  });

  test('a parameter that tells stories apart stays', () => {
    for (const query of ['id=1', 'ref=chapter2', 'source=annual-report', 'p=42', 'story=utm']) {
      expect(canonicalUrl(`${STORY}?${query}`)).toBe(`${STORY}?${query}`);
    }
  });

  test('what is no web address is null', () => {
    for (const text of ['', 'story.html', 'mailto:a@example.com', 'javascript:alert(1)', 'http://']) {
      expect(canonicalUrl(text)).toBeNull();
    }
  });

  test.each([
    ['http://a.example/???a', 'question marks in front of a name'],
    ['http://a.example/??b&a', 'a name that begins with one among others'],
    ['http://a.example/?B&%61', 'names whose order shows in one spelling only'],
    ['http://a.example/x?utm%5Fsource=y', 'a tracking parameter in another spelling'],
    ['http://a.example/%61mp/x', 'a variant in another spelling'],
    ['http://a.example/amp/amp/x', 'a variant of a variant'],
  ])('has one form for %s: %s', (url) => {
    const once = canonicalUrl(url) ?? '';
    expect(canonicalUrl(once)).toBe(once);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once === null ? null : canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('tracking parameters, their order and fragments never matter', () => {
    const tracking = fc.constantFrom(
      'utm_source=x',
      'utm_campaign=a%20b',
      'fbclid=1',
      'WT.mc_id=9',
      'ref=rss',
      '_ga=1',
    );
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.shuffledSubarray(['a=1', 'b=2', 'c=3']),
        fc.array(tracking),
        (url, own, added) => {
          const plain = `${url}?${[...own].sort().join('&')}`;
          expect(articleIdOf(`${url}?${[...own, ...added].join('&')}#top`)).toBe(articleIdOf(plain));
        },
      ),
    );
  });
});

describe('articleIdOf', () => {
  test('is the same over http, https, www, mobile host and trailing slash', () => {
    const ids = [
      'http://example.com/a/',
      'https://www.example.com/a',
      'https://m.example.com/a',
      'https://example.com/a/amp',
    ].map(articleIdOf);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test('differs between stories', () => {
    expect(articleIdOf('https://example.com/a')).not.toBe(articleIdOf('https://example.com/b'));
    expect(articleIdOf('https://example.com/?id=1')).not.toBe(articleIdOf('https://example.com/?id=2'));
  });
});

describe('urlKey', () => {
  test('is equal for the spellings of one feed address', () => {
    const keys = [
      'http://example.com/feed/',
      'https://www.example.com/feed',
      'HTTPS://Example.com:443/feed#x',
    ].map(urlKey);
    expect(new Set(keys).size).toBe(1);
  });
});
