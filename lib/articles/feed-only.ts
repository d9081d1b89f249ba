import { Parser } from 'htmlparser2';
import type { Article, IncompleteReason } from '../model.ts';
import { type CleanOptions, cleanText } from './clean/clean.ts';
import type { FeedEvidence } from './extract.ts';
import { chooseLanguage } from './metadata/language.ts';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'tr',
  'table',
  'br',
]);
const DROPPED = new Set(['script', 'style', 'iframe', 'figure', 'noscript']);

/** The text of a fragment of markup; paragraphs separated by a blank line. */
export function textOfMarkup(html: string): string {
  let text = '';
  let dropped = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (DROPPED.has(name)) dropped++;
        else if (BLOCKS.has(name)) text += '\n\n';
      },
      onclosetag(name) {
        if (DROPPED.has(name)) dropped--;
        else if (BLOCKS.has(name)) text += '\n\n';
      },
      ontext(piece) {
        if (dropped === 0) text += piece.replace(/\s+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The article as far as its feed tells it, and why its page does not. */
export function feedOnlyArticle(
  url: string,
  evidence: FeedEvidence,
  reason: IncompleteReason,
  cleaning: CleanOptions = {},
): Article {
  const title = evidence.title === null ? null : textOfMarkup(evidence.title).replace(/\s+/g, ' ');
  const content = textOfMarkup(evidence.contentHtml ?? '');
  const summary = textOfMarkup(evidence.summary ?? '');
  const told = content.length >= summary.length ? content : summary;
  const language = chooseLanguage(`${title ?? ''}\n${told}`, [evidence.language]);
  const { text, removed } = cleanText({ title, text: told, language }, cleaning);
  return {
    url,
    canonicalUrl: url,
    title,
    byline: evidence.authors.join(', ') || null,
    siteName: null,
    published: evidence.published,
    modified: null,
    language,
    image: null,
    text,
    wordCount: text === '' ? 0 : text.split(/\s+/).length,
    removed,
    completeness: 'feed-only',
    incompleteReason: reason,
  };
}
