import type { StoredArticle } from '../model.ts';
import { tickerKey } from '../storage/keys.ts';
import type { Progress } from './progress.ts';

const SIGNS = { positive: '+', neutral: '=', negative: '-' };

/** A table of what was stored: time, title, tickers with sentiment, the summary's first sentence. */
export function printArticles(
  articles: readonly StoredArticle[],
  { counts }: Pick<Progress, 'counts'>,
): void {
  const lines = articles.flatMap((article) => [
    `${article.publishedAt.slice(0, 16).replace('T', ' ')}  ${article.title}`,
    ...[
      article.tickers
        .map((ticker) => `${tickerKey(ticker)} ${ticker.sentiment ? SIGNS[ticker.sentiment.label] : '?'}`)
        .join('  '),
      article.summary.sentences[0] ?? '',
      article.incompleteReason ? `${article.completeness}: ${article.incompleteReason}` : '',
    ]
      .filter((line) => line !== '')
      .map((line) => `                  ${line}`),
  ]);
  if (articles.length === 0) lines.push('Nothing new.');
  lines.push(`stored ${counts.full} full, ${counts.feedOnly} feed-only, ${counts.failed} failed`);
  process.stdout.write(`${lines.join('\n')}\n`);
}
