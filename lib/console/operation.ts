/** What an operator looks after: the feeds and what failed. */
import { html } from 'hono/html';
import type { Feed, LedgerEntry } from '../feeds/feed.ts';
import type { Html } from './layout.ts';
import { articlePath, outbound, time } from './parts.ts';

export function feedsBody(feeds: readonly Feed[], next: string | null): Html {
  if (feeds.length === 0)
    return html`<h1>Feeds</h1><p class="empty">There are no feeds yet. Add one: <code>npm run tickerwire -- add URL</code></p>`;
  return html`<h1>Feeds</h1>
<div class="scroll"><table class="stack"><thead><tr><th>Feed</th><th>Health</th><th>Last success</th><th>Next poll, and why</th></tr></thead><tbody>
${feeds.map(
  (
    feed,
  ) => html`<tr><td>${outbound(feed.siteUrl, feed.title ?? feed.url)}<div class="soft small">${outbound(feed.url, feed.url)}</div>
<div class="soft small">${[feed.format, feed.language, ...feed.settings.tags].filter(Boolean).join(' · ')}</div></td>
<td>${health(feed)}</td><td data-name="Last success">${time(feed.lastSuccessAt)}</td><td data-name="Next poll">${
    feed.status === 'paused'
      ? html`none: ${feed.pausedReason ?? 'paused'}`
      : html`${time(feed.nextPollAt)}<div class="soft small">${feed.nextPollReason}</div>`
  }</td></tr>`,
)}
</tbody></table></div>${next === null ? '' : html`<p class="pager"><a href="${next}" rel="next">More →</a></p>`}`;
}

function health({ status, lastError, consecutiveErrors, lastPollAt }: Feed): Html {
  if (status === 'paused') return html`<span class="chip flat">❚❚ paused</span>`;
  if (consecutiveErrors > 0 && lastError)
    return html`<span class="chip down">✕ ${lastError.code}, ${consecutiveErrors} in a row</span><div class="soft small">${lastError.message}</div>`;
  if (lastPollAt === null) return html`<span class="chip plain-chip">not polled yet</span>`;
  return html`<span class="chip up">✓ fine</span>`;
}

export function entriesBody(entries: readonly LedgerEntry[], next: string | null): Html {
  if (entries.length === 0) return html`<h1>Failed entries</h1><p class="empty">Nothing failed.</p>`;
  return html`<h1>Failed entries</h1>
<p class="soft">Each was stored from its feed. Try again: <code>npm run tickerwire -- redrive --entry FEED/ENTRY</code>, or all with <code>--all</code>.</p>
<div class="scroll"><table class="stack"><thead><tr><th>Entry</th><th>Error</th><th>Since</th><th class="number">Tries</th></tr></thead><tbody>
${entries.map(
  ({
    entry,
    feedId,
    entryKey,
    articleId,
    lastError,
    stateAt,
    attempts,
  }) => html`<tr><td>${outbound(entry.link, entry.title ?? entry.link ?? 'no title')}
<div class="soft small"><code>${feedId}/${entryKey}</code> ${articleId ? html`<a href="${articlePath(articleId)}">what was stored</a>` : ''}</div></td>
<td><span class="chip down">✕ ${lastError?.code ?? 'unknown'}</span><div class="soft small">${lastError?.message ?? ''}</div></td>
<td data-name="Since">${time(stateAt)}</td><td class="number" data-name="Tries">${attempts}</td></tr>`,
)}
</tbody></table></div>${next === null ? '' : html`<p class="pager"><a href="${next}" rel="next">More →</a></p>`}`;
}
