import { describe, expect, test } from 'vitest';
import type { FeedEvidence } from '../../lib/articles/extract.ts';
import { feedOnlyArticle } from '../../lib/articles/feed-only.ts';

const entry: FeedEvidence = {
  title: 'Lufthansa-Piloten &amp; Streik',
  summary:
    '<p>Von Montag an wollen die Piloten die Arbeit niederlegen.</p><p>Das teilte die Gewerkschaft mit.</p>',
  contentHtml: null,
  authors: ['Jana Beispiel'],
  published: null,
  language: null,
};
const read = (changes: Partial<FeedEvidence>) =>
  feedOnlyArticle('https://example.org/a', { ...entry, ...changes }, 'status-4xx');

describe('an article from its feed alone', () => {
  test('has the text without markup, and says why there is no more', () => {
    expect(read({})).toMatchObject({
      title: 'Lufthansa-Piloten & Streik',
      byline: 'Jana Beispiel',
      text: 'Von Montag an wollen die Piloten die Arbeit niederlegen.\n\nDas teilte die Gewerkschaft mit.',
      completeness: 'feed-only',
      incompleteReason: 'status-4xx',
    });
  });

  test.each(['de-DE', 'de', 'en-us', null])(
    'is in the language of its text, where the feed says %s',
    (language) => {
      const summary =
        'Von Montag an wollen die Piloten der Lufthansa für drei Tage die Arbeit niederlegen. Das teilte die Gewerkschaft am Abend mit. Die Airline sprach von einer Eskalation und will auf der Strecke nicht alle Flüge streichen.';
      expect(read({ summary, language }).language).toBe('de');
    },
  );

  test('too short to tell is in the language the feed says, without its region', () => {
    expect(read({ title: 'Dax', summary: null, language: 'de-AT' }).language).toBe('de');
    expect(read({ title: 'Dax', summary: null, language: 'Deutsch, bitte' }).language).toBe(null);
  });
});
