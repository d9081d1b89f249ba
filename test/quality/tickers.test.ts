import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagCompanies } from '../../lib/analysis/tickers/tag.ts';
import { buildUniverse } from '../../lib/analysis/tickers/universe.ts';

type Case = { language: string; wanted: string[]; allowed: string[]; text: string };

/** The sentences of `tickers-sentences.txt`; their first lines tell the format. */
const cases: Case[] = readFileSync(new URL('tickers-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', companies = '', text = ''] = line.split(' | ');
    const keys = companies.match(/\??[^\s:]+(?: [A-Z](?=:))?:[A-Z0-9]{4}/g) ?? [];
    return {
      language,
      text,
      wanted: keys.filter((key) => !key.startsWith('?')),
      allowed: keys.map((key) => key.replace(/^\?/, '')),
    };
  });

describe('companies of single sentences', () => {
  const universe = buildUniverse();
  const judged = cases.map(({ language, wanted, allowed, text }) => {
    const found = tagCompanies({ title: null, text, language }, universe).companies.map(
      ({ listing }) => `${listing.symbol}:${listing.mic}`,
    );
    return {
      text,
      quiet: wanted.length === 0,
      hits: wanted.filter((key) => found.includes(key)).length,
      missed: wanted.filter((key) => !found.includes(key)),
      wrong: found.filter((key) => !allowed.includes(key)),
    };
  });

  it('are found and not invented: F1 of at least 0.98', () => {
    const sum = (of: (one: (typeof judged)[number]) => number) =>
      judged.reduce((total, one) => total + of(one), 0);
    const hits = sum(({ hits }) => hits);
    const faults = sum(({ missed, wrong }) => missed.length + wrong.length);
    expect((2 * hits) / (2 * hits + faults)).toBeGreaterThanOrEqual(0.98);
  });

  it('are none where a word only looks like one: 98 of 100', () => {
    const quiet = judged.filter((one) => one.quiet);
    const alarms = quiet.filter(({ wrong }) => wrong.length > 0);
    expect(1 - alarms.length / quiet.length).toBeGreaterThanOrEqual(0.98);
  });

  it('are tested on at least 150 sentences', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });
});
