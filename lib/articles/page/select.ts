/**
 * Chooses the blocks of the article. Readability says where the prose is; the page's own structure (microdata, the
 * names of its boxes) says where the article begins and ends; what Readability lost inside of these bounds is taken
 * back, and what only surrounds the text is dropped.
 */
import { findContainers } from './containers.ts';
import { isDetail } from './details.ts';
import { type Block, blocksOf } from './render.ts';
import { contains, isBlock, isHeading, type PageElement } from './tree.ts';
import { dropLabels, isLead, isTitle, isWorthTakingBack, trimBlocks } from './trim.ts';

export type Selection = {
  blocks: Block[];
  region: PageElement;
  /** Which candidate won, and its score 0..1. */
  source: 'container' | 'readability' | 'page';
  score: number;
};

type Weighted = { block: Block; prose: number; kept: boolean };

/** Characters of running text; shorter blocks tell nothing about where the article is. */
const MIN_PROSE = 50;

const proseOf = (block: Block): number => {
  const own = block.text.length - block.linkLength;
  return own >= MIN_PROSE ? own : 0;
};

const sum = (list: readonly Weighted[]): number => list.reduce((total, { prose }) => total + prose, 0);

/** `kept` are the elements that Readability chose; `titles` what the page calls itself, `authors` whom it is by. */
export function selectBlocks(
  root: PageElement,
  kept: ReadonlySet<number>,
  titles: readonly string[],
  authors: readonly string[],
  language: string | null,
): Selection {
  const weighted = blocksOf(root, () => true).map((block) => ({
    block,
    prose: proseOf(block),
    kept: kept.has(block.element.index),
  }));
  const read = weighted.filter((one) => one.kept);
  const named = bestContainer(root, weighted, sum(read));
  const region = named?.element ?? boxOf(regionOf(root, read.length > 0 ? read : weighted, 0.9));
  const blocks = blocksOf(region, (element) => !isDetail(element, region)).filter(
    (block) => named || kept.has(block.element.index) || isWorthTakingBack(block),
  );
  const withLead = takesLead(language);
  const lead = withLead
    ? leadBefore(
        region,
        weighted.map(({ block }) => block),
        titles.filter((title) => title.length >= MIN_HEADLINE),
      )
    : [];
  return {
    blocks: [...lead, ...dropLabels(trimBlocks(blocks, titles, authors, withLead), kept)],
    region,
    source: named ? 'container' : read.length > 0 ? 'readability' : 'page',
    score: named?.score ?? 0,
  };
}

/**
 * In English the line beside the headline (dek, standfirst) is display copy that repeats the text; elsewhere, and
 * in German above all, the lead is the first paragraph and the text goes on from it.
 */
const takesLead = (language: string | null): boolean => language !== 'en';

/** How many blocks (buttons, links) may stand between headline and text. */
const MAX_LEAD_DISTANCE = 40;
/** A shorter heading names the site. */
const MIN_HEADLINE = 15;
/** How far below the headline a lead is looked for: further down stand the teasers for other articles. */
const MAX_LEAD_PLACE = 12;

/** The lead that many pages set beside the headline, outside of the article's box. */
function leadBefore(region: PageElement, all: readonly Block[], titles: readonly string[]): Block[] {
  const start = all.findIndex(({ element }) => contains(region, element));
  let headline = -1;
  for (let i = Math.max(0, start - MAX_LEAD_DISTANCE); i < start; i++) {
    const block = all[i];
    if (block && isTitle(block, titles)) headline = i;
  }
  if (headline < 0) return [];
  return all
    .slice(headline + 1, Math.min(start, headline + 1 + MAX_LEAD_PLACE))
    .filter((block) => isLead(block));
}

/** The smallest element that holds this share of the prose of the blocks. */
function regionOf(root: PageElement, list: readonly Weighted[], share: number): PageElement {
  const needed = sum(list) * share;
  let region = root;
  for (;;) {
    const next: PageElement | undefined = region.children.find(
      (child): child is PageElement =>
        typeof child !== 'string' && needed > 0 && proseIn(child, list) >= needed,
    );
    if (!next) return region;
    region = next;
  }
}

/** A paragraph alone is no region: what stands beside it belongs to it. */
function boxOf(element: PageElement): PageElement {
  let box = element;
  while (box.parent && (!isBlock(box) || NO_BOX.has(box.tag) || isHeading(box))) box = box.parent;
  return box;
}

const NO_BOX: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'ul', 'ol', 'pre', 'dd', 'dt']);

function proseIn(element: PageElement, list: readonly Weighted[]): number {
  return sum(list.filter(({ block }) => contains(element, block.element)));
}

/** What a weaker name costs, in points of the score. */
const LEVEL_COST = 0.05;
const MIN_SCORE = 0.55;

/**
 * The named box with the best score. The score is the agreement with Readability (F1 of the two texts, by characters
 * of prose); where Readability read less than half of the page's prose it counts less, and the share of the page's
 * prose that the box holds counts instead. Weaker names cost.
 */
function bestContainer(
  root: PageElement,
  list: readonly Weighted[],
  readProse: number,
): { element: PageElement; score: number } | null {
  const pageProse = Math.max(sum(list), 1);
  const trust = Math.min(1, readProse / (0.5 * pageProse));
  let best: { element: PageElement; score: number } | null = null;
  for (const { element, level } of findContainers(root)) {
    const inside = list.filter(({ block }) => contains(element, block.element));
    const prose = sum(inside);
    const shared = sum(inside.filter(({ kept }) => kept));
    if (prose === 0) continue;
    const agreement = (2 * shared) / (readProse + prose);
    const score = trust * agreement + (1 - trust) * (prose / pageProse) - level * LEVEL_COST;
    if (score >= MIN_SCORE && (!best || score > best.score)) best = { element, score };
  }
  return best;
}
