import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagCompanies } from '../../../lib/analysis/tickers/tag.ts';
import { buildUniverse } from '../../../lib/analysis/tickers/universe.ts';
import { unfaithful } from '../../../lib/summarizer/faithful/faithful.ts';
import { ModelAnswer } from '../../../lib/summarizer/prompt.ts';

/**
 * Articles of ours, each `# language | title`, a line of text, and summaries: `+ sentence / sentence` tells it as it is,
 * `- class: sentence / sentence` does not. `|| SYMBOL direction line` adds a line about a company.
 */
const articles = readFileSync(new URL('../../fixtures/summarizer/told.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [head = '', text = '', ...summaries] = block.trim().split('\n');
    return { language: head.slice(0, 2), title: head.slice(5), text, summaries };
  });
const universe = buildUniverse();

const faultsOf = (article: (typeof articles)[number], told: string): string[] => {
  const { language, title, text } = article;
  const companies = tagCompanies({ title, text, language }, universe).companies.map(
    ({ listing, mentions }) => ({
      symbol: `${listing.symbol}.${listing.mic}`,
      names: [listing.name, ...mentions.map((mention) => mention.text)],
    }),
  );
  const [said = '', ...lines] = told.split(' || ');
  const answer = ModelAnswer.parse({
    headline: title,
    sentences: said.split(' / '),
    companies: lines.map((line) => {
      const [short = '', direction, ...words] = line.split(' ');
      const symbol = companies.find((company) => company.symbol.startsWith(`${short}.`))?.symbol;
      return { symbol, direction, line: words.join(' ') };
    }),
  });
  const companiesIn = (written: string): string[] =>
    tagCompanies({ title: null, text: written, language }, universe).companies.flatMap(({ mentions }) =>
      mentions.map((mention) => mention.text),
    );
  return unfaithful(answer, { title, text, language, companies, companiesIn }).map(({ kind }) => kind);
};
const summaries = (mark: string) =>
  articles.flatMap((article) =>
    article.summaries
      .filter((line) => line.startsWith(mark))
      .map((line) => ({ article, told: line.slice(2), title: article.title })),
  );

describe('a summary of a model', () => {
  it.each(summaries('+'))('passes where it tells "$title" as it is: $told', ({ article, told }) => {
    expect(faultsOf(article, told)).toEqual([]);
  });

  it.each(summaries('-'))(
    'is caught where it does not tell "$title" as it is: $told',
    ({ article, told }) => {
      const [, ...said] = told.split(': ');
      expect(faultsOf(article, said.join(': '))).not.toEqual([]);
    },
  );
});
