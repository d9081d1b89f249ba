/** Which companies were in the news, and one company: its sentiment by day as bars, and its news. */
import { html } from 'hono/html';
import type { Listing } from '../model.ts';
import type { Html } from './layout.ts';
import { labelOf, signed, tickerPath, time } from './parts.ts';

type Summary = { ticker: string; articles: number; meanScore: number | null; latest: string };
type Point = { start: string; count: number; mean: number | null };

export function companiesBody(found: readonly (Summary & { name: string | null })[], hours: number): Html {
  if (found.length === 0)
    return html`<h1>Companies</h1><p class="empty">No company was named in the last ${hours} hours.</p>`;
  return html`<h1>Companies</h1><p class="soft">Named in the last ${hours} hours, most often first.</p>
<div class="scroll"><table class="stack"><thead><tr><th>Company</th><th class="number">Articles</th><th>Mean sentiment</th><th>Latest</th></tr></thead><tbody>
${found.map(
  ({
    ticker,
    name,
    articles,
    meanScore,
    latest,
  }) => html`<tr><td><a href="${tickerPath(ticker)}">${name ?? ticker}</a> <span class="soft small">${ticker}</span></td>
<td class="number" data-name="Articles">${articles}</td><td data-name="Mean sentiment">${meanScore === null ? html`<span class="soft">not judged</span>` : html`${labelOf(meanScore)} ${signed(meanScore)}`}</td>
<td data-name="Latest">${time(latest)}</td></tr>`,
)}
</tbody></table></div>`;
}

export function companyHead(
  ticker: string,
  listing: Listing | null,
  points: readonly Point[],
  days: number,
  now: Date,
): Html {
  const feed = `/feeds${tickerPath(ticker)}`;
  return html`<h1>${listing?.name ?? ticker}</h1>
<div class="meta"><span>${ticker}</span> ${listing?.isin ? html`<span>${listing.isin}</span>` : ''}
<span>as a feed: <a href="${feed}.rss">RSS</a> <a href="${feed}.atom">Atom</a> <a href="${feed}.json">JSON</a></span></div>
${points.length === 0 ? '' : html`<h2>Sentiment by day</h2><div class="card">${chart(points, days, now)}</div>`}
<h2>News</h2>`;
}

const WIDTH = 720;
const HEIGHT = 196;
const LEFT = 58;
const BASE = 84;
const FULL = 66;
const DAY_MS = 86_400_000;

/** One bar a day up to `now`, from its mean score: up is good, down is bad; days without news stay empty. */
export function chart(points: readonly Point[], days: number, now: Date): Html {
  const last = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const step = (WIDTH - LEFT) / days;
  const bars = points.flatMap(({ start, count, mean }) => {
    const fromRight = Math.round((last - Date.parse(start)) / DAY_MS);
    if (fromRight < 0 || fromRight >= days) return [];
    const x = WIDTH - (fromRight + 1) * step;
    const height = Math.max(2, Math.abs(mean ?? 0) * FULL);
    const tone =
      mean === null ? 'flat' : { positive: 'up', negative: 'down', neutral: 'flat' }[labelOf(mean)];
    const said = mean === null ? 'not judged' : `${labelOf(mean)} ${signed(mean)}`;
    return [
      html`<rect class="bar-${tone}" x="${(x + step * 0.15).toFixed(1)}" y="${((mean ?? 0) > 0 ? BASE - height : BASE).toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${height.toFixed(1)}" rx="2"><title>${start.slice(0, 10)}: ${said}, ${count} articles</title></rect>`,
    ];
  });
  const grid = [1, 0.5, -0.5, -1].map((value) => {
    const y = BASE - value * FULL;
    return html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}"/><text x="0" y="${y + 4}">${signed(value).slice(0, 4)}</text>`;
  });
  const day = (back: number) => new Date(last - back * DAY_MS).toISOString().slice(0, 10);
  const described = points.map(
    ({ start, mean }) => `${start.slice(0, 10)} ${mean === null ? 'not judged' : signed(mean)}`,
  );
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Mean sentiment by day: ${described.join(', ')}">
${grid}<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${BASE}" y2="${BASE}"/>${bars}
<text x="${LEFT}" y="${HEIGHT - 8}">${day(days - 1)}</text><text x="${WIDTH}" y="${HEIGHT - 8}" text-anchor="end">${day(0)}</text></svg>`;
}
