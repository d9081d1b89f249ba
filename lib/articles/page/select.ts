/**
 * Chooses the blocks of the article. Readability says where the prose is; the page's own structure (microdata, the
 * names of its boxes, the JSON-LD text) says where the article begins and ends; what Readability lost inside of
 * these bounds is taken back, and what only surrounds the text is dropped.
 */
import { commonAncestor, findContainers } from './containers.ts';
import { type Block, blocksOf } from './render.ts';
import { contains, type PageElement } from './tree.ts';
import { dropEmptyHeadings, isDetail, isLinkBlock, linkShare } from './trim.ts';

export type Selection = { blocks: Block[]; region: PageElement; why: string };

type Weighted = { block: Block; prose: number; kept: boolean };

const proseOf = (block: Block): number => {
  const own = block.text.length - block.linkLength;
  return own >= 50 ? own : 0;
};

export function selectBlocks(root: PageElement, kept: ReadonlySet<number>): Selection {
  const all = blocksOf(root, () => true);
  const weighted = all.map((block) => ({ block, prose: proseOf(block), kept: isKept(block, kept) }));
  const read = weighted.filter(({ kept }) => kept);
  const readProse = sum(read);
  const readRegion = regionOf(root, read, 0.9) ?? root;
  const container = bestContainer(root, weighted, readProse);
  const region = container ?? readRegion;
  const seen = new Set(read.map(({ block }) => block.element));
  const blocks = blocksOf(region, (element) => !isDetail(element, region)).filter(
    (block) => !isLinkBlock(block) && (container !== null || seen.has(block.element) || isWorthTakingBack(block)),
  );
  return { blocks: dropEmptyHeadings(blocks), region, why: container ? 'container' : 'readability' };
}

function isKept(block: Block, kept: ReadonlySet<number>): boolean {
  return kept.has(block.element.index);
}

const sum = (list: readonly Weighted[]): number => list.reduce((total, { prose }) => total + prose, 0);

/** The smallest element that holds this share of the prose of the blocks. */
function regionOf(root: PageElement, list: readonly Weighted[], share: number): PageElement | null {
  const needed = sum(list) * share;
  let region = root;
  for (;;) {
    const next: PageElement | undefined = region.children.find(
      (child): child is PageElement =>
        typeof child !== 'string' && proseIn(child, list) >= needed && needed > 0,
    );
    if (!next) return region;
    region = next;
  }
}

function proseIn(element: PageElement, list: readonly Weighted[]): number {
  return sum(list.filter(({ block }) => contains(element, block.element)));
}

/** The strongest named box whose prose agrees with what Readability read: F1 of the two, by characters. */
function bestContainer(root: PageElement, list: readonly Weighted[], readProse: number): PageElement | null {
  let best: { element: PageElement; score: number } | null = null;
  for (const { element, level } of findContainers(root)) {
    const inside = list.filter(({ block }) => contains(element, block.element));
    const prose = sum(inside);
    const shared = sum(inside.filter(({ kept }) => kept));
    if (prose === 0) continue;
    const f1 = readProse + prose === 0 ? 0 : (2 * shared) / (readProse + prose);
    const score = f1 - level * 0.05;
    if (f1 >= 0.6 && (!best || score > best.score)) best = { element, score };
  }
  return best?.element ?? null;
}

function isWorthTakingBack(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return linkShare(block) < 0.3 && block.text.length >= 60;
}

export { commonAncestor };
