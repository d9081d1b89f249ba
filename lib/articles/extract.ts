import type { Article } from '../model.ts';
import { decodeText } from '../text/charset.ts';
import { cleanText } from './clean/clean.ts';
import { chooseLanguage } from './metadata/language.ts';
import { prune } from './page/furniture.ts';
import { parsePage } from './page/parse.ts';
import { runReadability } from './page/readability.ts';
import { renderText } from './page/render.ts';
import { selectBlocks } from './page/select.ts';
import { elementsOf, measure, textOf } from './page/tree.ts';

/** A fetched page; `contentType` is the response header. */
export type Page = { url: string; contentType?: string; body: Uint8Array };

/** What the feed already said about the page: evidence for extraction, and the fallback. */
export type FeedEvidence = {
  title: string | null;
  summary: string | null;
  contentHtml: string | null;
  authors: string[];
  published: string | null;
  language: string | null;
};

/** The article of a page. Never throws for what a page contains: the reason is in `incompleteReason`. */
export function extractArticle(page: Page, _evidence?: FeedEvidence): Article {
  const { text: html } = decodeText(page.body, {
    kind: 'html',
    ...(page.contentType ? { contentType: page.contentType } : {}),
  });
  const parsed = parsePage(html);
  const h1s = [...elementsOf(parsed.root)].filter((e) => e.tag === 'h1').map(textOf);
  prune(parsed.root);
  const found = runReadability(parsed.root, parsed.title);
  const kept = found?.kept ?? new Set<number>();
  measure(parsed.root);
  const language = chooseLanguage(textOf(parsed.root), [parsed.lang]);
  const ogTitle = parsed.metas.find((m) => m.name === 'og:title')?.content;
  const { blocks, source: why } = selectBlocks(parsed.root, kept, [parsed.title ?? '', ogTitle ?? '', ...h1s], language);
  const raw = renderText(blocks);
  const { text, removed } = cleanText({ title: parsed.title, text: raw, language: null });
  return {
    url: page.url,
    canonicalUrl: page.url,
    title: parsed.title,
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language,
    image: null,
    text,
    wordCount: text.split(/\s+/).length,
    removed,
    completeness: 'full',
    incompleteReason: null,
    ...{ why },
  };
}
