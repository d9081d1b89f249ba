import { describe, expect, it } from 'vitest';
import { findTopics } from '../../../lib/analysis/topics.ts';

const LEAD =
  'Die Nordmar AG hat ihren Sitz in Kiel. Sie baut Fähren. Das Werk liegt am Wasser. Die Werft ist alt.';

describe('topics', () => {
  it('come with the sentence that shows them, verbatim', () => {
    const text = 'Die Nordmar AG hat ihren Sitz in Kiel. Am Montag begann dort ein Warnstreik.';
    expect(findTopics({ title: 'Unruhe bei Nordmar', text, language: 'de' })).toEqual([
      { topic: 'labour', evidence: 'Am Montag begann dort ein Warnstreik.' },
    ]);
  });

  it('may be several', () => {
    const title = 'Nordmar verdient im Quartal mehr, hebt die Prognose an und erhöht die Dividende';
    expect(findTopics({ title, text: '', language: 'de' }).map(({ topic }) => topic)).toEqual([
      'earnings',
      'guidance',
      'dividend-buyback',
    ]);
  });

  it('of the background count when they come up twice', () => {
    const once = `${LEAD} Vor Jahren gab es einen Streik.`;
    const twice = `${once} Der Streik dauerte drei Wochen.`;
    expect(findTopics({ title: null, text: once, language: 'de' })).toEqual([]);
    expect(findTopics({ title: null, text: twice, language: 'de' })).toEqual([
      { topic: 'labour', evidence: 'Vor Jahren gab es einen Streik.' },
    ]);
  });

  it('are none in a language without rules', () => {
    expect(findTopics({ title: 'Grève chez Nordmar, dividende relevé', text: '', language: 'fr' })).toEqual(
      [],
    );
  });

  it.each(['umsatz '.repeat(30_000), 'a'.repeat(100_000), 'kauft für '.repeat(20_000)])(
    'take linear time (%#)',
    (text) => {
      const started = performance.now();
      findTopics({ title: null, text, language: 'de' });
      findTopics({ title: null, text, language: 'en' });
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );
});
