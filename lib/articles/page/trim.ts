/** Takes off the blocks of an article's box that are not its text: link lists, headings of nothing, labels, head and tail. */
import { dropNotes } from './closing-notes.ts';
import type { Block } from './render.ts';
import { hasAncestor, nameList, type PageElement } from './tree.ts';

/** 0..1 */
function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkLength / block.text.length);
}

/** A list with a larger share of text outside of its links says something, item by item. */
const MAX_LINKED_LIST = 0.5;

function listOf(element: PageElement): PageElement | null {
  for (let up: PageElement | null = element, steps = 0; up && steps < 4; up = up.parent, steps++)
    if (up.tag === 'ul' || up.tag === 'ol') return up;
  return null;
}

/** A block that only leads elsewhere. */
function isLinkBlock(block: Block): boolean {
  const share = linkShare(block);
  if (block.kind === 'heading' || share <= 0.5) return false;
  const list = listOf(block.element);
  if (list && list.linkDensity < MAX_LINKED_LIST) return false;
  if (share >= 0.9) return true;
  return block.text.length < (share >= 0.8 ? 200 : 100);
}

/** Whether a block that Readability dropped inside of its own region belongs to the text after all. */
export function isWorthTakingBack(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return linkShare(block) < 0.3 && block.text.length >= 60;
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** A sentence or more of running text. */
const isProse = (block: Block): boolean =>
  block.kind !== 'heading' &&
  block.text.length >= 80 &&
  linkShare(block) < 0.5 &&
  /[.!?…:"”“»]/.test(block.text);

export function isTitle(block: Block, titles: readonly string[]): boolean {
  if (block.element.tag !== 'h1' && block.kind !== 'heading') return false;
  const text = plain(block.text);
  return text !== '' && titles.some((title) => plain(title) === text || isHeadlineOf(text, plain(title)));
}

/** A headline may carry its kicker in front. */
const isHeadlineOf = (heading: string, title: string): boolean =>
  title.length >= 15 && heading.length < 300 && heading.endsWith(` ${title}`);

const LEAD_WORDS = nameList(`
  lead leadin leadtext intro introduction introtext vorspann summary abstract excerpt standfirst dek subline teasertext
  description anlauf anriss einleitung
`);

/** A heading of so many characters is a lead set in large print. */
const MIN_LEAD_HEADING = 100;

/** A paragraph that introduces: running text, or one that is named as a lead. */
export function isLead(block: Block): boolean {
  if (block.kind === 'item' || block.kind === 'row' || linkShare(block) >= 0.3 || block.text.length < 60)
    return false;
  const { element } = block;
  const named = [...element.nameTokens, ...(element.parent?.nameTokens ?? [])].some((token) =>
    LEAD_WORDS.has(token),
  );
  return (
    named ||
    (block.kind === 'text' && /[.!?…]["”“»]?$/.test(block.text)) ||
    (element.tag === 'h2' && block.text.length >= MIN_LEAD_HEADING)
  );
}

/** Takes off what stands before, after and between the paragraphs of an article without being part of it. */
export function trimBlocks(
  blocks: readonly Block[],
  titles: readonly string[],
  authors: readonly string[],
  withLead: boolean,
): Block[] {
  const names = new Set(titles.map(plain).filter((name) => name !== ''));
  let list = dropBeforeTitle(blocks, names);
  list = list.filter((block) => !(block.text.length < 300 && names.has(plain(block.text))));
  list = dropRepeated(list);
  list = dropHead(list, withLead);
  return dropNotes(dropAuthors(dropTail(dropLinkSections(list))), authors);
}

const AUTHOR_HEADING =
  /^(?:(?:about|meet) (?:the |this |our )?(?:authors?|reviewers?|writers?|editors?|contributors?)|über (?:den|die) autor(?:in|en)?|zu[mr] autor(?:in)?|autor(?:in|en)?|author|the authors?)\s?:?$/i;
/** Share of the text that may stand below such a heading. */
const MAX_AUTHORS = 0.5;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((total, { text }) => total + text.length, 0);

/** A heading that announces the authors closes the text. */
function dropAuthors(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ text }) => AUTHOR_HEADING.test(text));
  if (at < 1 || lengthOf(blocks.slice(at)) > lengthOf(blocks) * MAX_AUTHORS) return [...blocks];
  return blocks.slice(0, at);
}

/** What stands above the headline (section names, breadcrumbs) is not the text, unless prose does. */
function dropBeforeTitle(blocks: readonly Block[], names: ReadonlySet<string>): Block[] {
  const place = blocks.findIndex((block) => block.element.tag === 'h1' && names.has(plain(block.text)));
  return place > 0 && !blocks.slice(0, place).some(isProse) ? blocks.slice(place) : [...blocks];
}

/** A paragraph that was there already (the same box for narrow screens), or that a longer one holds (large print). */
function dropRepeated(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  const keys = blocks.map((block) => plain(block.text));
  const all =
    blocks.length <= MAX_COMPARED ? keys.filter((key) => key.length <= MAX_COMPARED_LENGTH).join('\n') : '';
  return blocks.filter((block, i) => {
    const key = keys[i] ?? '';
    if (block.kind === 'row' || block.text.length < 40) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return block.kind !== 'text' || block.text.length > 300 || !isInside(key, all);
  });
}

const MAX_COMPARED = 400;
const MAX_COMPARED_LENGTH = 5_000;

/** Whether the words stand in a longer line of `all`, besides the line that they are. */
function isInside(key: string, all: string): boolean {
  // The empty text is found behind the end for ever.
  if (key === '') return false;
  for (let at = all.indexOf(key); at >= 0; at = all.indexOf(key, at + 1)) {
    const [before, after] = [all[at - 1], all[at + key.length]];
    const whole = (before === undefined || before === '\n') && (after === undefined || after === '\n');
    if (!whole) return true;
  }
  return false;
}

const MAX_HEAD_LINE = 60;

/** Above the first paragraph: lines without a sentence (dates, names, sections) and a headline's second line. */
function dropHead(blocks: readonly Block[], withLead: boolean): Block[] {
  const first = blocks.findIndex(isProse);
  return blocks.filter((block, i) => {
    if (i >= first) return true;
    if (block.kind === 'heading') return withLead || !isSubheadline(block);
    if (block.kind !== 'text') return true;
    return block.text.length >= MAX_HEAD_LINE || /[.!?:]$/.test(block.text);
  });
}

const MAX_TAIL_LINE = 60;

/** Below the last paragraph: lines without a sentence, such as dates, signs of agencies and leftover buttons. */
function dropTail(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => isProse(block) && !isCopyright(block));
  if (last < 0) return [...blocks];
  const own = blocks.filter((block, i) => i <= last || !isCopyright(block));
  return own.filter(
    (block, i) =>
      i <= last ||
      block.kind !== 'text' ||
      block.element.tag === 'pre' ||
      isQuoted(block.element) ||
      block.text.length >= MAX_TAIL_LINE ||
      /[.!?…]["”“»)]?$/.test(block.text),
  );
}

/** Who was quoted, and when it was posted, stands below the words in their box. */
const isQuoted = (element: PageElement): boolean =>
  element.tag === 'blockquote' || hasAncestor(element, ({ tag }) => tag === 'blockquote');

/** The line that reserves the rights, with the permissions that follow it in one paragraph. */
const isCopyright = (block: Block): boolean => /^(?:©|\(c\)\s|copyright\b)/i.test(block.text);

/** The second line of a headline stands in one box with it; a lead set as a heading stands in the text. */
function isSubheadline(block: Block): boolean {
  if (block.text.length < 80 && !block.text.endsWith('.')) return false;
  return (
    block.element.parent?.children.some((sibling) => typeof sibling !== 'string' && sibling.tag === 'h1') ??
    false
  );
}

/** Share of the text below which headlines in lists lead elsewhere; from there on the article is such a list. */
const MAX_HEADLINES = 0.1;

/** Headings that are links, in lists that hold nothing else. */
function headlinesOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = blocks.filter(
    (block) =>
      block.kind === 'heading' && linkShare(block) >= 0.9 && (listOf(block.element)?.linkDensity ?? 0) >= 0.9,
  );
  return new Set(lengthOf(found) <= lengthOf(blocks) * MAX_HEADLINES ? found : []);
}

/** Blocks that only lead elsewhere go, and with them the headings that have nothing else below. */
function dropLinkSections(blocks: readonly Block[]): Block[] {
  const headlines = headlinesOf(blocks);
  const result: Block[] = [];
  let followed = false;
  let cut = true;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (isLinkBlock(block) || headlines.has(block)) {
      cut = true;
      continue;
    }
    if (block.kind === 'text' && cut && block.text.length < 60 && block.text.endsWith(':')) continue;
    if (block.kind === 'heading') {
      // A heading heads nothing when all that followed it was cut, up to the next heading or the end.
      if (!followed && cut) continue;
      followed = false;
      cut = false;
    } else {
      followed = true;
      cut = false;
    }
    result.push(block);
  }
  return result.reverse();
}

/** Labels of figures and buttons stand alone; a table of facts has more lines in a row. */
const MAX_LABELS = 2;
const MAX_LABEL = 60;

/** Lines without a sentence between the paragraphs that Readability has dropped. */
export function dropLabels(blocks: readonly Block[], kept: ReadonlySet<number>): Block[] {
  const isLabel = ({ element, kind, text }: Block) =>
    kind === 'text' &&
    element.tag === 'div' &&
    text.length < MAX_LABEL &&
    !kept.has(element.index) &&
    !/[.!?:…]["”“»)]?$/.test(text);
  const result: Block[] = [];
  let run: Block[] = [];
  for (const block of [...blocks, null]) {
    if (block && isLabel(block)) {
      run.push(block);
      continue;
    }
    if (run.length > MAX_LABELS) result.push(...run);
    run = [];
    if (block) result.push(block);
  }
  return result;
}
