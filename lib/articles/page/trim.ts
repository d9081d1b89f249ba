/** What stands inside an article's box and is not its text: captions, credits, bylines, link lists, headings of nothing. */
import { isHidden } from './furniture.ts';
import type { Block } from './render.ts';
import { elementsOf, type PageElement } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Named small things around a text; only while they are short. */
const DETAIL_WORDS = words(`
  caption captions figcaption imagecaption photocaption bildunterschrift credit credits copyright bildrechte imagesource
  byline bylines author authors autor autoren writer dateline date datum datetime timestamp pubdate published publish
  updated lastupdated meta metadata metabar postmeta entrymeta articlemeta infoline kicker eyebrow overline rubrik
  category categories readtime readingtime duration views viewcount counter likes
  contributor contributors photographer source tooltip button buttons btn cta badge disclaimer hashtags
`);
const MAX_DETAIL = 350;

const AUTHOR_WORDS = words('author authors autor bio biography contributor contributors writer profile');
const MAX_AUTHOR = 1_500;

export function isDetail(element: PageElement, region: PageElement): boolean {
  if (isHidden(element) && element.proseLength < region.proseLength * 0.3) return true;
  if (element.tag === 'figcaption' || element.tag === 'time' && element.textLength < 60) return true;
  if (element.tag === 'figure') return isPictureOnly(element);
  if (element.tag === 'h1' || element.tag === 'p' && element.proseLength > 150) return false;
  const limit = Math.min(MAX_DETAIL, region.textLength * 0.3);
  const authorLimit = Math.min(MAX_AUTHOR, region.textLength * 0.3);
  if (element.textLength > authorLimit) return false;
  for (const token of element.nameTokens) {
    if (element.textLength <= limit && DETAIL_WORDS.has(token)) return true;
    if (AUTHOR_WORDS.has(token)) return true;
  }
  return /(?:^|\s)(?:author|datePublished|dateModified|publisher|keywords|copyrightHolder)(?:\s|$)/.test(
    element.attribute('itemprop'),
  );
}

/** A figure may hold a table, a quotation or code; what else is written in it belongs to the picture. */
function isPictureOnly(figure: PageElement): boolean {
  for (const inner of elementsOf(figure))
    if (inner.tag === 'table' || inner.tag === 'blockquote' || inner.tag === 'pre' || inner.tag === 'ul') return false;
  return true;
}

/** 0..1 */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length);
}

/** A block that only leads elsewhere. */
export function isLinkBlock(block: Block): boolean {
  const share = linkShare(block);
  if (block.kind === 'heading') return false;
  if (share >= 0.8) return block.text.length < 200;
  return share > 0.5 && block.text.length < 100;
}

/** Headings at the end, and headings that are followed by a heading of the same or a higher level, head nothing. */
export function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let following: Block | null = null;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (block.kind === 'heading' && following === null) continue;
    kept.push(block);
    following = block;
  }
  return kept.reverse();
}
