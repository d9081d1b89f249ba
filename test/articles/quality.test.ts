import { describe, expect, test } from 'vitest';
import { degradationOf, type Read } from '../../lib/articles/quality.ts';

const read = (wordCount: number, count: number): Read[] =>
  Array.from({ length: count }, () => ({ completeness: 'full', wordCount }));
const bare = (count: number): Read[] =>
  Array.from({ length: count }, () => ({ completeness: 'feed-only', wordCount: 30 }));

describe('the quality of a feed’s articles', () => {
  test('is fine while they are as long as ever', () => {
    expect(degradationOf([...read(420, 10), ...read(500, 30)])).toBeNull();
  });

  test('is worse where most of the newest have no text of their page', () => {
    expect(degradationOf([...bare(6), ...read(500, 34)])).toContain('6 of the newest 10');
    expect(degradationOf([...bare(5), ...read(500, 35)])).toBeNull();
  });

  test('is worse where the text has collapsed, whatever one long article says', () => {
    expect(degradationOf([...read(3000, 1), ...read(120, 9), ...read(500, 30)])).toBe(
      'the newest articles have 120 words, those before had 500',
    );
  });

  test('is not judged by a handful of articles', () => {
    expect(degradationOf(bare(9))).toBeNull();
    expect(degradationOf([...read(100, 10), ...read(500, 9)])).toBeNull();
    expect(degradationOf([])).toBeNull();
  });
});
