import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTopics } from '../../lib/analysis/topics.ts';

const cases = readFileSync(new URL('../fixtures/topics/headlines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', text = '', labels = ''] = line.split('\t');
    return { language, text, labels: new Set(labels === '-' ? [] : labels.split(' ')) };
  });

describe('topics of labelled headlines', () => {
  it.each(['de', 'en'])('are found with few misses and false alarms (%s)', (language) => {
    let [right, found, wanted] = [0, 0, 0];
    const wrong: string[] = [];
    for (const { text, labels } of cases.filter((one) => one.language === language)) {
      const topics = findTopics({ title: text, text: '', language }).map(({ topic }) => topic);
      const hits = topics.filter((topic) => labels.has(topic)).length;
      right += hits;
      found += topics.length;
      wanted += labels.size;
      if (hits < labels.size || hits < topics.length) wrong.push(`${text} → ${topics.join(' ') || 'none'}`);
    }
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

/** Leads that speak of much in passing: `title | topics | text`, written and labelled before any answer was seen. */
function readArticles(language: string) {
  const file = new URL(`../fixtures/topics/articles-${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', labels = '', text = ''] = line.split(' | ');
      const topics = findTopics({ title, text, language }).map(({ topic }) => topic);
      return { topics, labels: new Set(labels === '-' ? [] : labels.split(' ')) };
    });
}

it.each(['de', 'en'])(
  'topics of articles are not taken from what they mention in passing (%s)',
  (language) => {
    const articles = readArticles(language);
    const count = (of: (one: (typeof articles)[number]) => number): number =>
      articles.reduce((sum, one) => sum + of(one), 0);
    const right = count(({ labels, topics }) => topics.filter((topic) => labels.has(topic)).length);
    expect(articles.length).toBeGreaterThanOrEqual(24);
    expect(right / count(({ topics }) => topics.length)).toBeGreaterThanOrEqual(0.8);
    expect(right / count(({ labels }) => labels.size)).toBeGreaterThanOrEqual(0.85);
  },
);
