/** The pieces that several pages show. Colour never speaks alone: a sign and a word go with it. */
import { html } from 'hono/html';
import type { ArticleListing, CompanyListing, Sentiment } from '../model.ts';
import type { Html } from './layout.ts';

const TONES = { positive: ['up', '▲'], negative: ['down', '▼'], neutral: ['flat', '●'] } as const;
/** A score this near to zero is shown as neither good nor bad. */
const FLAT = 0.1;

export const signed = (score: number): string =>
  `${score > 0 ? '+' : score < 0 ? '−' : '±'}${Math.abs(score).toFixed(2)}`;

export const labelOf = (score: number): Sentiment['label'] =>
  score > FLAT ? 'positive' : score < -FLAT ? 'negative' : 'neutral';

export function sentimentChip(sentiment: Sentiment | null): Html {
  if (sentiment === null) return html`<span class="chip plain-chip">not judged</span>`;
  const [tone, sign] = TONES[sentiment.label];
  return html`<span class="chip ${tone}">${sign} ${sentiment.label} ${signed(sentiment.score)}</span>`;
}

export function tickerChip({ ticker, score }: { ticker: string; score: number | null }): Html {
  const path = tickerPath(ticker);
  if (score === null) return html`<a class="chip plain-chip" href="${path}">${ticker}</a>`;
  const [tone, sign] = TONES[labelOf(score)];
  return html`<a class="chip ${tone}" href="${path}" title="${labelOf(score)}">${ticker} ${sign} ${signed(score)}</a>`;
}

export const tickerPath = (ticker: string): string => `/tickers/${encodeURIComponent(ticker)}`;
export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}`;
export const storyPath = (id: string): string => `/stories/${encodeURIComponent(id)}`;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-11-22T08:30:00.000Z` as `22 Nov 2026, 08:30`. */
export function time(instant: string | null): Html {
  if (instant === null) return html`<span class="soft">never</span>`;
  const [year, month, day] = instant.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return html`<time datetime="${instant}">${Number(day)} ${name} ${year}, ${instant.slice(11, 16)}</time>`;
}

/** A link out, where the address is one a browser should follow; else its text. */
export function outbound(url: string | null, label: string): Html {
  if (url === null || !/^https?:\/\//i.test(url)) return html`${label}`;
  return html`<a href="${url}" rel="noopener noreferrer nofollow" target="_blank">${label}</a>`;
}

export const completenessChip = ({ completeness }: Pick<ArticleListing, 'completeness'>): Html =>
  completeness === 'full'
    ? html`<span class="chip plain-chip">full text</span>`
    : html`<span class="chip warn">${completeness === 'partial' ? 'part of the text' : 'from the feed only'}</span>`;

/** A listing cuts a long sentence by bytes. */
const wholeWords = (sentence: string): string => sentence.replace(/\s\S{0,40}…$/, ' …');

/** One article in a list; with the company's own sentiment where the list is of one company. */
export function articleCard(item: ArticleListing & Partial<CompanyListing>): Html {
  const own = item.companySentiment === undefined ? item.sentiment : item.companySentiment;
  const relevance =
    item.relevance === undefined ? '' : html`<span>relevance ${item.relevance.toFixed(2)}</span>`;
  return html`<li class="card">
<h3><a href="${articlePath(item.articleId)}" lang="${item.language}">${item.title}</a></h3>
<div class="meta">${time(item.publishedAt)} <span>${item.siteName ?? 'unknown site'}</span> <span>${item.language}</span>
${item.revision > 1 ? html`<span>revision ${item.revision}</span>` : ''} ${relevance}</div>
${item.firstSentence ? html`<p lang="${item.language}">${wholeWords(item.firstSentence)}</p>` : ''}
<div class="chips">${sentimentChip(own)} ${completenessChip(item)} ${item.tickers.map(tickerChip)}
${item.topics.map((topic) => html`<span class="chip plain-chip">${topic}</span> `)}</div>
</li>`;
}

/** @param older where the next page is; null at the end. */
export function articleList(items: readonly ArticleListing[], older: string | null, empty: string): Html {
  const list =
    items.length === 0
      ? html`<p class="empty">${empty}</p>`
      : html`<ul class="plain">${items.map(articleCard)}</ul>`;
  return html`${list}${older === null ? '' : html`<p class="pager"><a href="${older}" rel="next">Older →</a></p>`}`;
}
