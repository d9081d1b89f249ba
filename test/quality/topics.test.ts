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
