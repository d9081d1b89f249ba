/** Small things inside an article's box that are not its text, told by tag and name: captions, credits, bylines, cards. */
import { isHidden } from './furniture.ts';
import {
  elementsOf,
  isBlock,
  isHeading,
  isInSentence,
  isNamed,
  nameList,
  type PageElement,
  textOf,
} from './tree.ts';

/** Named small things around a text; only while they are short. */
const DETAIL_WORDS = nameList(`
  bildtext bildtitel bilduntertitel figcaption imagecaption photocaption bildunterschrift credit credits copyright bildrechte imagesource
  byline bylines author authors autor autoren writer dateline date datum datetime timestamp pubdate published publish
  updated lastupdated meta metadata metabar postmeta entrymeta articlemeta infoline kicker eyebrow overline rubrik
  category categories readtime readingtime duration views viewcount counter likes
  contributor contributors photographer source tooltip button buttons btn cta badge disclaimer hashtags
`);
const MAX_DETAIL = 350;
/** Of these, what is no part of the sentence that it stands beside. */
const SENTENCE_DETAILS = nameList(`
  caption figcaption imagecaption credit credits copyright bildrechte imagesource byline bylines readtime readingtime button buttons btn
  cta hashtags
`);
/** A box that explains a word; the word itself leads to its page. */
const TOOLTIP = nameList('tooltip');

const CAPTION_WORDS = nameList(
  'caption captions legend legende bildtext bildunterschrift bilduntertitel bildtitel imagecaption photocaption figcaption',
);
const MAX_CAPTION = 700;
/** Boxes around a picture and what is written below it, unless they are columns of text and picture. */
const PICTURE_NAME =
  /(?:^|[\s_-])(?:img|image|bild|foto|photo|picture|pic)[a-z]{0,10}(?:$|[\s_-])|[a-z](?:Image|Img|Bild|Foto|Photo)(?:$|[\s_-])/;
const TEXT_NAME = /text|content|body|rte|article|post|entry|media|teaser|row|col/i;

const AUTHOR_WORDS = nameList('author authors autor bio biography contributor contributors writer profile');
const MAX_AUTHOR = 1_500;

export function isDetail(element: PageElement, region: PageElement): boolean {
  if (isHidden(element) && element.proseLength < region.proseLength * 0.5) return true;
  if (isHoverCard(element)) return true;
  if (isInSentence(element))
    return isNamed(element, SENTENCE_DETAILS) || (isNamed(element, TOOLTIP) && element.linkLength === 0);
  if (element.tag === 'figcaption' || (element.tag === 'time' && element.textLength < 60)) return true;
  if (element.tag === 'figure') return isPictureOnly(element);
  if (element.tag === 'h1' || (element.tag === 'p' && element.proseLength > 150)) return false;
  if (isPictureBox(element)) return true;
  const limit = Math.min(MAX_DETAIL, region.textLength * 0.3);
  const captionLimit = Math.min(MAX_CAPTION, region.textLength * 0.3);
  const authorLimit = Math.min(MAX_AUTHOR, region.textLength * 0.3);
  if (element.textLength > authorLimit || isEntry(element)) return false;
  for (const token of element.nameTokens) {
    if (element.textLength <= limit && DETAIL_WORDS.has(token)) return true;
    if (element.textLength <= captionLimit && CAPTION_WORDS.has(token)) return true;
    if (AUTHOR_WORDS.has(token)) return true;
  }
  return /(?:^|\s)(?:author|datePublished|dateModified|publisher|keywords|copyrightHolder)(?:\s|$)/.test(
    element.attribute('itemprop'),
  );
}

/** A card that shows where the pointer rests on a name: it begins with the name again and leads elsewhere. */
function isHoverCard(element: PageElement): boolean {
  if (element.tag !== 'span' || element.linkDensity < 0.5) return false;
  const siblings = element.parent?.children ?? [];
  const name = siblings[siblings.indexOf(element) - 1];
  return (
    name !== undefined &&
    typeof name !== 'string' &&
    name.tag === 'a' &&
    name.textLength > 0 &&
    element.textLength > name.textLength &&
    textOf(element).startsWith(textOf(name))
  );
}

function isPictureBox(element: PageElement): boolean {
  if (element.textLength === 0 || element.textLength > MAX_DETAIL || !isBlock(element)) return false;
  const name = element.attribute('class');
  if (!PICTURE_NAME.test(name) || TEXT_NAME.test(name)) return false;
  let picture = false;
  for (const inner of elementsOf(element)) {
    if (isHeading(inner) || (inner.tag === 'p' && inner.proseLength > MAX_CAPTION_LINE)) return false;
    if (inner.tag === 'img') picture = true;
  }
  return picture;
}

const MAX_CAPTION_LINE = 150;

/** An entry's class lists its tags and its author, which says nothing of its place. */
const isEntry = (element: PageElement): boolean =>
  element.tag === 'article' || element.nameTokens.has('hentry') || element.nameTokens.has('post');

/** A figure may hold a table, a quotation or code; what else is written in it belongs to the picture. */
function isPictureOnly(figure: PageElement): boolean {
  for (const inner of elementsOf(figure))
    if (inner.tag === 'table' || inner.tag === 'blockquote' || inner.tag === 'pre' || inner.tag === 'ul')
      return false;
  return true;
}
