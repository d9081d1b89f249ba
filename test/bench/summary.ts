import { DEFAULT_SUMMARY_LIMITS, summarize } from '../../lib/analysis/summary/summarize.ts';
import { generateDay } from './newsday.ts';

export type SummaryBench = {
  articles: number;
  millisecondsPerArticle: number;
  sentencesPerArticle: number;
  charsPerArticle: number;
  /** Share of the sentences that stand in the text word for word. */
  verbatim: number;
};

/** Summarises long generated articles: twelve reports of a day in one text. */
export async function run(articles = 300): Promise<SummaryBench> {
  const day = generateDay(articles + 12);
  const texts = day.slice(0, articles).map(({ title }, i) => ({
    title,
    text: day
      .slice(i, i + 12)
      .map(({ text }) => text)
      .join('\n\n'),
    language: 'en',
    mentions: [],
  }));
  const started = performance.now();
  const summaries = texts.map((input) => summarize(input, DEFAULT_SUMMARY_LIMITS).sentences);
  const elapsed = performance.now() - started;
  const sentences = summaries.flat();
  const verbatim = summaries.flatMap((summary, i) =>
    summary.filter((sentence) => texts[i]?.text.includes(sentence)),
  );
  return {
    articles,
    millisecondsPerArticle: elapsed / articles,
    sentencesPerArticle: sentences.length / articles,
    charsPerArticle: sentences.join('').length / articles,
    verbatim: verbatim.length / sentences.length,
  };
}
