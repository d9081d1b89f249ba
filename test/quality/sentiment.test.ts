import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { judgeSentiment } from '../../lib/analysis/sentiment/judge.ts';
import { measure } from '../../lib/analysis/sentiment/train/measure.ts';
import { buildUniverse } from '../../lib/analysis/tickers/universe.ts';
import { type FixtureCase, readArticles, readFixtures } from '../fixtures/sentiment/read.ts';

const cases = readFixtures();

function judged({ text, language, target, others }: FixtureCase) {
  const targets = [target, ...others.map((other) => [other])]
    .filter((spans) => spans.length > 0)
    .map((spans) => ({ mentions: spans.map((span) => ({ field: 'text' as const, ...span })), relevance: 1 }));
  const { article, targets: answers } = judgeSentiment({ title: null, text, language }, targets);
  return (target.length > 0 ? answers[0] : article)?.sentiment.label ?? 'neutral';
}

describe('sentiment of our own sentences', () => {
  it('are at least 120, and every label in both languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    const kinds = new Set(cases.map(({ language, label }) => `${language} ${label}`));
    expect(kinds.size).toBe(6);
  });

  it.each(['de', 'en'] as const)('is right in 93 of 100 (%s)', (language) => {
    const pairs = cases
      .filter((one) => one.language === language)
      .map((one) => [one.label, judged(one)] as const);
    expect(measure(pairs).accuracy).toBeGreaterThanOrEqual(0.93);
  });

  it('takes the opposite for at most one in forty', () => {
    const opposed = cases.filter(
      (one) => one.label !== 'neutral' && judged(one) !== 'neutral' && judged(one) !== one.label,
    );
    expect(opposed.length / cases.length).toBeLessThanOrEqual(0.025);
  });
});

describe('sentiment of our own German articles', () => {
  const universe = buildUniverse([]);
  const answers = readArticles().map((article) => ({
    ...article,
    given: analyze({ title: article.title, text: article.text, language: 'de' }, universe),
  }));

  it('is right for 85 of 100 articles', () => {
    const pairs = answers.map(({ label, given }) => [label, given.sentiment?.label ?? 'neutral'] as const);
    expect(pairs.length).toBeGreaterThanOrEqual(75);
    expect(measure(pairs).accuracy).toBeGreaterThanOrEqual(0.85);
  });

  it('is right for 85 of 100 companies, one that was not found being wrong', () => {
    const right = answers.flatMap(({ companies, given }) =>
      [...companies].map(
        ([symbol, label]) =>
          given.tickers.find((ticker) => ticker.symbol === symbol)?.sentiment?.label === label,
      ),
    );
    expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.85);
  });
});
