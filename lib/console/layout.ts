/** What every page has around it. `html` escapes all that is put in. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { STYLE } from './style.ts';

export type Html = ReturnType<typeof html>;

/** The style sheet as a content security policy names it. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const SECTIONS = [
  ['/', 'News'],
  ['/tickers', 'Companies'],
  ['/stories', 'Stories'],
  ['/feeds', 'Feeds'],
  ['/entries', 'Failed entries'],
] as const;
export type Section = (typeof SECTIONS)[number][0] | '/docs' | null;

/** @param console whether the operator's pages are served, so that links to them lead somewhere. */
export function layout(page: { title: string; section: Section; console: boolean; body: Html }): Html {
  const link = (path: string, name: string): Html =>
    path === page.section
      ? html`<a href="${path}" aria-current="page">${name}</a> `
      : html`<a href="${path}">${name}</a> `;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Tickerwire</title>
<link rel="icon" href="data:,">
<style>${raw(STYLE)}</style>
</head>
<body>
<header><div><strong><a href="${page.console ? '/' : '/docs'}">Tickerwire</a></strong>
<nav>${page.console ? SECTIONS.map(([path, name]) => link(path, name)) : ''}${link('/docs', 'API')}</nav></div></header>
<main>
${page.body}
</main>
<footer>Times are UTC. The news as a feed: <a href="/feeds/all.rss">RSS</a>, <a href="/feeds/all.atom">Atom</a>,
<a href="/feeds/all.json">JSON</a>.</footer>
</body>
</html>`;
}
