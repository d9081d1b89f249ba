/** News that several articles tell. */
import { html } from 'hono/html';
import type { ArticleListing } from '../model.ts';
import type { Html } from './layout.ts';
import { articlePath, storyPath, tickerChip, time } from './parts.ts';

/** Stories of at least two of the given articles, the one with the newest report first. */
export function storiesBody(articles: readonly ArticleListing[]): Html {
  const byStory = new Map<string, ArticleListing[]>();
  for (const article of articles)
    byStory.set(article.storyId, [...(byStory.get(article.storyId) ?? []), article]);
  const stories = [...byStory].filter(([, reports]) => reports.length > 1);
  if (stories.length === 0)
    return html`<h1>Stories</h1><p class="empty">No news among the latest ${articles.length} articles is told by more than one.</p>`;
  return html`<h1>Stories</h1><p class="soft">Of the latest ${articles.length} articles, news that more than one tells.</p>
<ul class="plain">${stories.map(([id, reports]) => {
    const tickers = new Map(
      reports.flatMap((report) => report.tickers.map((found) => [found.ticker, found])),
    );
    return html`<li class="card"><h3><a href="${storyPath(id)}">${reports.at(-1)?.title ?? id}</a></h3>
<div class="meta">${time(reports[0]?.publishedAt ?? null)} <span>${reports.length} reports</span></div>
<ul>${reports.map(({ articleId, title, siteName }) => html`<li><a href="${articlePath(articleId)}">${title}</a> <span class="soft small">${siteName ?? ''}</span></li>`)}</ul>
<div class="chips">${[...tickers.values()].map(tickerChip)}</div></li>`;
  })}</ul>`;
}
