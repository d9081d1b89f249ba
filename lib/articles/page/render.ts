import { isBlock, isHeading, type PageElement } from './tree.ts';

/** One paragraph of the text and the element that holds it. */
export type Block = {
  element: PageElement;
  text: string;
  /** Characters of it that are link text. */
  linkLength: number;
  /** Links in it. */
  links: number;
  kind: 'text' | 'heading' | 'item' | 'row';
};

/** The visible text below an element as blocks, in reading order. `keep` false skips an element and all below. */
export function blocksOf(root: PageElement, keep: (element: PageElement) => boolean): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linkLength = 0;
  let links = 0;
  const flush = (element: PageElement) => {
    const text = squeezeLines(parts.join(''));
    if (text !== '') blocks.push({ element, text, linkLength, links, kind: kindOf(element) });
    parts = [];
    linkLength = 0;
    links = 0;
  };
  const visit = (element: PageElement, owner: PageElement, inLink: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        parts.push(element.tag === 'pre' ? child : child.replace(/\s+/g, ' '));
        if (inLink) linkLength += child.trim().length;
      } else if (!keep(child)) {
        if (isBlock(child)) flush(owner);
      } else if (child.tag === 'br') {
        // A blank line made of two breaks parts paragraphs as boxes do; in a table's row all is one line.
        if (endsWithBreak(parts) && !insideRow(child)) flush(owner);
        else parts.push('\n');
      } else if (child.tag === 'td' || child.tag === 'th') {
        if (parts.some((part) => part.trim() !== '')) parts.push(' | ');
        visit(child, isRowOwner(owner) ? owner : child, inLink);
      } else if (isBlock(child)) {
        if (!insideRow(child)) flush(owner);
        else parts.push(' ');
        visit(child, insideRow(child) ? owner : child, inLink);
        if (!insideRow(child)) flush(child);
        else parts.push(' ');
      } else {
        const link = leadsAway(child);
        if (link) links++;
        visit(child, owner, inLink || link);
      }
    }
  };
  visit(root, root, false);
  flush(root);
  return blocks;
}

function endsWithBreak(parts: readonly string[]): boolean {
  const last = parts.findLast((part) => part === '\n' || part.trim() !== '');
  return last === '\n';
}

/** A link to another page, or to anywhere a script may lead; an anchor without an address is none. */
function leadsAway(element: PageElement): boolean {
  const { href } = element.attributes;
  return element.tag === 'a' && href !== undefined && !href.startsWith('#');
}

function isRowOwner(element: PageElement): boolean {
  return element.tag === 'tr';
}

/** Inside a row of a table that shows data, blocks do not part the row. */
function insideRow(element: PageElement): boolean {
  for (let up = element.parent, steps = 0; up && steps < 4; up = up.parent, steps++) {
    if (up.tag === 'td' || up.tag === 'th') return up.textLength < 200;
  }
  return false;
}

function kindOf(element: PageElement): Block['kind'] {
  if (isHeading(element)) return 'heading';
  if (element.tag === 'li' || element.tag === 'dd' || element.tag === 'dt') return 'item';
  return element.tag === 'tr' ? 'row' : 'text';
}

/** One blank between words; a single line break stays one, more part paragraphs. */
function squeezeLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

export function renderText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}
