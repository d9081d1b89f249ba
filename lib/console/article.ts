/** One article: its text with the mentions marked, what was found in it and why, what was cut out. */
import { html } from 'hono/html';
import type { Mention, StoredArticle, Ticker } from '../model.ts';
import { tickerKey } from '../storage/keys.ts';
import type { Html } from './layout.ts';
import { completenessChip, outbound, sentimentChip, storyPath, tickerPath, time } from './parts.ts';

export function articleBody(article: StoredArticle, text: string): Html {
  const { tickers, removed, topics, organisations, summary, language } = article;
  return html`<article>
<h1 lang="${language}">${article.title}</h1>
<div class="meta">${time(article.publishedAt)} <span>${article.siteName ?? 'unknown site'}</span>
${article.byline ? html`<span>${article.byline}</span>` : ''} <span>${article.wordCount} words, ${language}</span>
<span>revision ${article.revision}</span> <a href="${storyPath(article.storyId)}">Story</a> ${outbound(article.url, 'Original ↗')}</div>
<div class="chips">${sentimentChip(article.sentiment)} ${completenessChip(article)}
${article.incompleteReason ? html`<span class="chip warn">${article.incompleteReason}</span>` : ''}
${topics.map(({ topic, evidence }) => html`<span class="chip plain-chip" title="${evidence}">${topic}</span> `)}</div>
${article.sentimentEvidence ? html`<blockquote lang="${language}">${article.sentimentEvidence}</blockquote>` : ''}
${section(
  summary.method === 'extractive' ? 'Summary' : `Summary by ${summary.method}`,
  summary.sentences.length,
  html`<ul lang="${language}">${summary.sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
)}
${section('Companies', tickers.length, html`${tickers.map((ticker) => company(ticker, language))}`)}
${section('Also named', organisations.length, html`<p>${organisations.map(({ name }) => name).join(', ')}</p>`)}
<h2>Text</h2>
<div class="text" lang="${language}">${text === '' ? html`<p class="empty">There is no text.</p>` : marked(text, tickers)}</div>
${section(
  `Cut out (${removed.length})`,
  removed.length,
  html`${removed.map(
    (passage) =>
      html`<div class="cut"><code>${passage.rule}</code><p class="soft" lang="${language}">${passage.text}</p></div>`,
  )}`,
)}
</article>`;
}

const section = (title: string, size: number, body: Html): Html =>
  size === 0 ? html`` : html`<section><h2>${title}</h2>${body}</section>`;

function company(ticker: Ticker, language: string): Html {
  const key = tickerKey(ticker);
  const mentions = ticker.mentions.map(
    ({ text, rule, field }) =>
      html`<span class="chip plain-chip">${text} · ${rule}${field === 'title' ? ' · title' : ''}</span> `,
  );
  return html`<div class="card">
<h3><a href="${tickerPath(key)}">${ticker.name}</a> <span class="soft small">${key}${ticker.isin ? ` · ${ticker.isin}` : ''}</span></h3>
<div class="chips">${sentimentChip(ticker.sentiment)} <span class="chip flat">relevance ${ticker.relevance.toFixed(2)}</span></div>
${ticker.evidence ? html`<blockquote lang="${language}">${ticker.evidence}</blockquote>` : ''}
<details><summary class="small soft">Mentions: ${ticker.mentions.length}</summary><div class="chips">${mentions}</div></details>
</div>`;
}

/** The text by paragraphs with every mention marked; spans that overlap an earlier one are left out. */
export function marked(text: string, tickers: readonly Ticker[]): Html[] {
  const spans = tickers
    .flatMap((ticker) =>
      ticker.mentions.map((mention): Mention & { key: string } => ({ ...mention, key: tickerKey(ticker) })),
    )
    .filter(({ field, end }) => field === 'text' && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: (string | { text: string; key: string })[] = [];
  let done = 0;
  for (const { start, end, key } of spans) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), { text: text.slice(start, end), key });
    done = end;
  }
  pieces.push(text.slice(done));

  const paragraphs: Html[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      paragraphs.at(-1)?.push(html`<mark title="${piece.key}">${piece.text}</mark>`);
      continue;
    }
    for (const [i, part] of piece.split('\n\n').entries()) {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push(html`${part}`);
    }
  }
  return paragraphs.map((parts) => html`<p>${parts}</p>`);
}
