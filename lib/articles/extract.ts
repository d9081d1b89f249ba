import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Article } from '../model.ts';
import { cleanText } from './clean/clean.ts';

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
  const dom = new JSDOM(new TextDecoder().decode(page.body).replace(/<style[\s\S]*?<\/style>/gi, ''), {
    url: page.url,
  });
  const found = new Readability(dom.window.document).parse();
  const { text, removed } = cleanText({
    title: found?.title ?? null,
    text: found?.textContent ?? '',
    language: null,
  });
  dom.window.close();
  return {
    url: page.url,
    canonicalUrl: page.url,
    title: found?.title ?? null,
    byline: found?.byline ?? null,
    siteName: found?.siteName ?? null,
    published: null,
    modified: null,
    language: found?.lang ?? null,
    image: null,
    text,
    wordCount: text.split(/\s+/).length,
    removed,
    completeness: 'full',
    incompleteReason: null,
  };
}
