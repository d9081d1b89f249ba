import { readFileSync } from 'node:fs';
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

  it('are not what an event of the past was about', () => {
    const past = 'Die Nordmar AG, die im vergangenen Jahr die Übernahme von Holm abschloss, baut eine Fähre.';
    expect(findTopics({ title: 'Nordmar baut Fähre', text: past, language: 'de' })).toEqual([]);
    const now = 'Die Nordmar AG will ihren Rivalen Holm für 90 Millionen Euro kaufen.';
    expect(findTopics({ title: 'Nordmar baut aus', text: now, language: 'de' })).toEqual([
      { topic: 'mergers-acquisitions', evidence: now },
    ]);
  });

  it('stand behind kickers, prices and what only leads up to the news', () => {
    const news = 'Am Montag begann auf der Werft ein Warnstreik.';
    const text = `Werften\n\nNordmar 24,90 EUR +3,1 %\n\nDie Aktie der Nordmar AG steht im Fokus. Die Aktionäre brauchen starke Nerven. ${news}`;
    expect(findTopics({ title: 'Unruhe bei Nordmar', text, language: 'de' })).toEqual([
      { topic: 'labour', evidence: news },
    ]);
  });

  it.each([
    ['Chief executive Ann Lowe said the airline would retire its oldest planes.', 'management'],
    ['Harbour Foods beats forecasts with its holiday sales.', 'guidance'],
    ['Traders turn to next week’s inflation report.', 'macro'],
    ['The founder of buyout firm Ashgrove has bought a penthouse in Hull.', 'mergers-acquisitions'],
    ['A decision on Harbour Foods is expected next year.', 'guidance'],
    ['Harbour Foods last year bought a stake in a dairy.', 'mergers-acquisitions'],
  ])('are not told by a word alone: %s', (text, topic) => {
    expect(findTopics({ title: null, text, language: 'en' }).map((one) => one.topic)).not.toContain(topic);
  });

  it.each([
    ['de', 'Bank Lutz hebt Nordmar auf "Buy" – Ziel 58 Euro', false],
    ['de', 'Bank Lutz senkt Ziel für Nordmar auf 32 Euro – „Kaufen“', false],
    ['de', 'Bank Lutz erhöht Goldpreisprognose', false],
    ['en', 'Bank Lutz expects oil to fall to $53 next year', false],
    ['en', 'Bank Lutz trims its forecast for U.S. crude', false],
    ['en', 'Harbour Foods raises its forecast for gold production', true],
    ['de', 'Nordmar rechnet 2027 mit einem operativen Verlust von 30 Millionen Euro', true],
    ['de', 'Nordmar-Aktie fällt, obwohl der Konzern mehr Umsatz in Aussicht stellte', true],
    ['de', 'Nordmar hebt Umsatzziel auf 500 Millionen Euro', true],
    ['en', 'Harbour Foods expects oil bill to hurt annual profit', true],
  ])('tell what a company expects of itself (%s): %s', (language, title, own) => {
    const topics = findTopics({ title, text: '', language }).map(({ topic }) => topic);
    expect(topics.includes('guidance')).toBe(own);
  });

  it.each([
    [
      'Der Aufsichtsrat von Nordmar hat den Vertrag von Vorstandschef Udo Lenz bis 2030 verlängert.',
      'management',
    ],
    ['Bank Lutz senkt das Ziel für Nordmar und bleibt skeptisch, „Verkaufen“.', 'analyst-rating'],
    ['Holm hat im abgelaufenen Halbjahr 40 Millionen Euro umgesetzt.', 'earnings'],
    ['Holm hat den Verlust im ersten Quartal auf 8 Millionen Euro verringert.', 'earnings'],
    ['Der Werftkonzern schließt einen Vergleich, der den Streit in Kiel beendet.', 'legal-regulatory'],
  ])('are told by %s', (text, topic) => {
    expect(findTopics({ title: null, text, language: 'de' }).map((one) => one.topic)).toEqual([topic]);
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

describe('a short item', () => {
  const items = readFileSync(new URL('../../fixtures/topics/short-items.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', topics = '', title = '', text = ''] = line.split('|');
      return { language, topics: topics.split(',').filter(Boolean).sort(), title, text };
    });

  it.each(items)(
    'has its topics and no other, each with its words: $title',
    ({ language, topics, title, text }) => {
      const found = findTopics({ language, title, text });
      expect(found.map(({ topic }) => topic).sort()).toEqual(topics);
      for (const { evidence } of found) expect(title === evidence || text.includes(evidence)).toBe(true);
    },
  );
});
