import type { Article, IncompleteReason } from '../model.ts';
import { decodeText } from '../text/charset.ts';
import type { CleanOptions } from './clean/clean.ts';
import { cleanArticle } from './clean-article.ts';
import { chooseLanguage, languageOfTag } from './metadata/language.ts';
import { type Metadata, readMetadata } from './metadata/metadata.ts';
import { articleInAppData } from './page/app-data.ts';
import { type Continuation, findContinuation } from './page/continuation.ts';
import { prune } from './page/furniture.ts';
import { dropOtherArticles } from './page/other-articles.ts';
import { type ParsedPage, parsePage } from './page/parse.ts';
import { runReadability } from './page/readability.ts';
import { blocksOf, renderText } from './page/render.ts';
import { selectBlocks } from './page/select.ts';
import { sniff } from './page/sniff.ts';
import { measure, textOf } from './page/tree.ts';
import { recogniseWall } from './page/walls.ts';

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

/**
 * The article of a page: the bytes are sniffed and decoded, the page is parsed and pruned, Readability and the page's
 * own structure choose the text, the text is cleaned. Never throws for what a page contains: where there is no
 * article the reason is in `incompleteReason`, and the text is the feed's own.
 */
export function extractArticle(page: Page, evidence?: FeedEvidence, cleaning?: CleanOptions): Article {
  const { continuation: _, ...article } = readArticle(page, evidence, cleaning);
  return article;
}

/** An article as its page shows it, and where the page lets it go on; nothing where it is not even HTML. */
export type ReadArticle = Article & { continuation?: Continuation | undefined };

/** As `extractArticle`, with the addresses at which the page lets the article go on. */
export function readArticle(page: Page, evidence?: FeedEvidence, cleaning: CleanOptions = {}): ReadArticle {
  const refused = sniff(page.body, page.contentType);
  if (refused) return fromFeed(page.url, refused, evidence, cleaning);
  const { text: html } = decodeText(page.body, {
    kind: 'html',
    ...(page.contentType ? { contentType: page.contentType } : {}),
  });
  const parsed = parsePage(html);
  if (parsed.stopped) return fromFeed(page.url, parsed.stopped, evidence, cleaning);
  const continuation = findContinuation(parsed, page.url);
  return { ...articleOf(parsed, page.url, evidence, cleaning), continuation };
}

function articleOf(
  parsed: ParsedPage,
  url: string,
  evidence: FeedEvidence | undefined,
  cleaning: CleanOptions,
): Article {
  const pageText = textOf(parsed.root);
  const declared = [parsed.lang, evidence?.language];
  const metadata = readMetadata(parsed, url, chooseLanguage(pageText, declared));
  const text = chooseText(parsed, metadata, feedText(evidence));
  const reason = whyIncomplete(parsed, metadata, pageText, text);
  const known = {
    ...metadata,
    language: chooseLanguage(text === '' ? pageText : text, [...metadata.languages, ...declared]),
  };
  if (reason) return fromFeed(url, reason, evidence, cleaning, known, reason === 'paywall' ? text : '');
  const article = finish(url, known, text, evidence, null, cleaning);
  // Furniture may be all there was: an imprint has words enough to pass for a text.
  return article.wordCount < MIN_WORDS ? fromFeed(url, 'no-article', evidence, cleaning, known) : article;
}

/** Below this share of another candidate's length, what was read of the page is only a part of the article. */
const PART_OF = 0.6;
const MIN_CANDIDATE = 400;

/**
 * The page's text, unless the article body in its JSON-LD or the feed's own content is a longer text of the same
 * article: then the page holds only a part (its text is loaded by a script, or stands behind a wall).
 */
function chooseText(parsed: ParsedPage, metadata: Metadata, fromFeed: string): string {
  dropOtherArticles(parsed.root, metadata.title);
  prune(parsed.root);
  measure(parsed.root);
  const found = runReadability(parsed.root, metadata.title);
  const language = metadata.structured.language ?? null;
  const { blocks } = selectBlocks(
    parsed.root,
    found?.kept ?? new Set<number>(),
    metadata.titles,
    (metadata.byline ?? '').split(', ').filter((name) => name.includes(' ')),
    chooseLanguage(textOf(parsed.root), [parsed.lang, language]),
  );
  let text = renderText(blocks);
  for (const candidate of [bodyText(metadata.structured.body), fromFeed])
    if (candidate.length >= MIN_CANDIDATE && text.length < candidate.length * PART_OF) text = candidate;
  // Last, since other articles of the site may be in it: only where the page shows nothing at all.
  if (text.length < MIN_CANDIDATE && parsed.root.proseLength < MIN_CANDIDATE) {
    const hidden = htmlText(articleInAppData(parsed.appData, parsed.templates) ?? '');
    if (hidden.length >= MIN_CANDIDATE) text = hidden;
  }
  return text;
}

/** A JSON-LD body is plain text, or HTML, or escaped HTML. */
function bodyText(body: string | null): string {
  if (!body) return '';
  const html = /&lt;\/?[a-z]/i.test(body) ? body.replace(/&lt;/g, '<').replace(/&gt;/g, '>') : body;
  if (/<(?:p|br|div|h\d)\b/i.test(html)) return htmlText(html);
  return html
    .replace(/\\n/g, '\n')
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n'); // prettier-ignore
}

function htmlText(html: string): string {
  const { root } = parsePage(html);
  return renderText(blocksOf(root, (element) => element.tag !== 'figcaption'));
}

/** The feed's own text of the entry: its content, else its summary. */
function feedText(evidence: FeedEvidence | undefined): string {
  const [content, summary] = [evidence?.contentHtml ?? '', evidence?.summary ?? ''].map(htmlText);
  return (content ?? '').length >= (summary ?? '').length ? (content ?? '') : (summary ?? '');
}

function whyIncomplete(
  parsed: ParsedPage,
  metadata: Metadata,
  pageText: string,
  text: string,
): IncompleteReason | null {
  if (pageText === '' && parsed.scriptLength === 0 && !parsed.hasFrameset) return 'empty';
  const wall = recogniseWall({
    title: [parsed.title, metadata.title].join(' '),
    text,
    pageText,
    free: metadata.structured.free,
    hasPassword: parsed.hasPassword,
    scriptLength: parsed.scriptLength,
  });
  if (wall) return wall;
  if (text.length < MAX_ANNOUNCEMENT && isVideo(parsed, metadata)) return 'no-article';
  return wordsIn(text) < MIN_WORDS ? 'no-article' : null;
}

/** What is written below a film to announce it is shorter than this. */
const MAX_ANNOUNCEMENT = 400;
/** A page of fewer words (a button, a length, a date) holds no article. */
const MIN_WORDS = 6;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const isVideo = (parsed: ParsedPage, { structured }: Metadata): boolean =>
  (structured.isVideo && !structured.isArticle) ||
  parsed.metas.some(({ name, content }) => name === 'og:type' && /^video/i.test(content));

type Known = Partial<Omit<Metadata, 'languages' | 'structured' | 'titles'>> & { language?: string | null };

/** The article as far as the feed tells it; of a paywalled page the public opening, where that is longer. */
function fromFeed(
  url: string,
  reason: IncompleteReason,
  evidence: FeedEvidence | undefined,
  { disabledRules = [] }: CleanOptions,
  known: Known = {},
  opening = '',
): Article {
  const own = feedText(evidence);
  const text = own.length >= opening.length ? own : opening;
  return finish(url, trustedOf(reason, known, evidence), text, evidence, reason, { disabledRules });
}

/** What a wall calls itself is not the article's title, date or author. */
function trustedOf(reason: IncompleteReason, known: Known, evidence: FeedEvidence | undefined): Known {
  if (reason === 'paywall') return known;
  if (reason === 'no-article') return { ...known, title: evidence?.title ?? known.title ?? null };
  return { language: known.language ?? null };
}

function finish(
  url: string,
  known: Known,
  raw: string,
  evidence: FeedEvidence | undefined,
  incompleteReason: IncompleteReason | null,
  cleaning: CleanOptions,
): Article {
  const title = known.title ?? evidence?.title ?? null;
  const language =
    known.language ?? chooseLanguage(raw, [evidence?.language]) ?? languageOfTag(evidence?.language);
  const { text, removed } = cleanArticle({ title, text: raw, language }, cleaning);
  return {
    url,
    canonicalUrl: known.canonicalUrl ?? url,
    title,
    byline: known.byline ?? (evidence?.authors.join(', ') || null),
    siteName: known.siteName ?? null,
    published: known.published ?? evidence?.published ?? null,
    modified: known.modified ?? null,
    language,
    image: known.image ?? null,
    text,
    wordCount: wordsIn(text),
    removed,
    completeness: incompleteReason ? 'feed-only' : 'full',
    incompleteReason,
  };
}
