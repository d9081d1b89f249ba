import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { splitSentences } from '../../lib/analysis/sentences.ts';
import { summarize } from '../../lib/analysis/summary/summarize.ts';

/** Articles we wrote, each with a summary written before any program's was seen: `=== title`, text, `REF: summary`. */
const articles = readFileSync(new URL('../fixtures/summary/german.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((article) => {
    const [title = '', ...lines] = article.split('\n');
    const [text = '', reference = ''] = lines.join('\n').split('\nREF: ');
    return { title, text: text.trim(), reference };
  });

/** ROUGE-N (Lin, 2004), F1 of words or pairs of words. */
function rouge(summary: string, reference: string, n: number): number {
  const [own, wanted] = [summary, reference].map((text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
  });
  const open = [...(wanted ?? [])];
  const both = (own ?? []).filter((gram) => open.includes(gram) && open.splice(open.indexOf(gram), 1)).length;
  return (2 * both) / ((own?.length ?? 0) + (wanted?.length ?? 0));
}

it.each([1, 2])('German summaries tell more than the first three sentences (ROUGE-%i)', (n) => {
  const total = (summaryOf: (article: (typeof articles)[number]) => string[]): number =>
    articles.reduce((sum, article) => sum + rouge(summaryOf(article).join(' '), article.reference, n), 0);
  const own = total(({ title, text }) => summarize({ title, text, language: 'de', mentions: [] }).sentences);
  const lead = total(({ text }) =>
    splitSentences(text, 'de')
      .slice(0, 3)
      .map((sentence) => sentence.text),
  );
  expect(articles.length).toBeGreaterThanOrEqual(14);
  expect(own / lead).toBeGreaterThanOrEqual(1.05);
});
