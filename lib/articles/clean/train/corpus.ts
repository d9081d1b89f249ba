/** Reads the training texts and sets each in several layouts, so that the model learns wording and not one layout. */
import { judgeText } from '../judge.ts';
import type { Judged } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { generator } from './learn.ts';

/** A piece of a text with its label, null where nothing is to be learned. */
type Piece = { text: string; promotion: boolean | null };
/** A text: its paragraphs in pieces. */
export type Text = { title: string | null; language: 'de' | 'en'; lines: readonly (readonly Piece[])[] };
/** A text as the model sees it; `labels` are null where nothing is to be learned. */
export type Sample = {
  text: number;
  layout: number;
  language: 'de' | 'en';
  lines: readonly (readonly Judged[])[];
  certain: readonly (readonly boolean[])[];
  labels: readonly (readonly (boolean | null)[])[];
};

const MARKED = /\[\[(.+?)\]\]|\{\{(.+?)\}\}/g;
const SENTENCES = /(?<=[.!?][“”"]?) (?=[\p{Lu}„“"])/u;
const SEED = 7;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads whole articles: `=== title`, a line a paragraph, [[promotion]], {{what looks like it}}, `## ` a subheading. */
export function readTexts(source: string, language: 'de' | 'en'): Text[] {
  const [, ...blocks] = source.split(/^===/m);
  return blocks.map((block) => {
    const [head = '', ...paragraphs] = block.split('\n').filter((line) => line.trim() !== '');
    return { title: head.replace(/^\|/, '').trim(), language, lines: paragraphs.map(piecesOf) };
  });
}

function piecesOf(paragraph: string): Piece[] {
  if (paragraph.startsWith('## ')) return [{ text: paragraph.slice(3), promotion: false }];
  const pieces: Piece[] = [];
  const add = (text: string, promotion: boolean) => {
    for (const part of promotion ? [text] : text.split(SENTENCES))
      if (part.trim() !== '') pieces.push({ text: squeeze(part), promotion });
  };
  let from = 0;
  for (const found of paragraph.matchAll(MARKED)) {
    add(paragraph.slice(from, found.index), false);
    add(found[1] ?? found[2] ?? '', found[1] !== undefined);
    from = found.index + found[0].length;
  }
  add(paragraph.slice(from), false);
  return pieces;
}

/** Paragraphs around a listed passage. */
const AROUND = 4;

/**
 * Reads lists of passages: a line `- promotion` or `+ journalism`, `|` between its sentences, `\\` at a line break.
 * Each is set between paragraphs of one of `carriers`, from which nothing is learned.
 */
export function readPassages(source: string, language: 'de' | 'en', carriers: readonly Text[]): Text[] {
  return source
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line, at) => {
      const promotion = line.startsWith('-');
      const passage = line
        .slice(2)
        .split('\\')
        .map((part) => part.split('|').map((text) => ({ text: squeeze(text), promotion })));
      const around = (carriers[at % carriers.length]?.lines ?? [])
        .filter((paragraph) => paragraph.every((piece) => piece.promotion === false))
        .slice(0, AROUND)
        .map((paragraph) => paragraph.map(({ text }) => ({ text, promotion: null })));
      return { title: null, language, lines: [...around.slice(0, 2), ...passage, ...around.slice(2)] };
    });
}

const isPromotion = (line: readonly Piece[]) => line.every(({ promotion }) => promotion === true);
const isOpen = (line: readonly Piece[] | undefined) => !/[.!?:]$/.test(line?.at(-1)?.text ?? '');

/** How often a text opens with promotion, as portals set boxes above it. */
const ON_TOP = 0.3;
function onTop(lines: Text['lines'], random: () => number): Text['lines'] {
  const promotion = lines.filter(isPromotion);
  const moved = promotion[Math.floor(random() * promotion.length)];
  return moved && random() < ON_TOP ? [moved, ...lines.filter((line) => line !== moved)] : lines;
}

/** How many texts become items of a list. */
const LISTED = 0.15;
const listed = (lines: readonly Piece[][], random: () => number) =>
  random() < LISTED
    ? lines.map((line) => line.map((piece) => ({ ...piece, text: `- ${piece.text}` })))
    : lines;

/** How often a paragraph gets a subheading. */
const HEADED = 0.25;
function headed(lines: Text['lines'], subheadings: readonly string[], random: () => number): Text['lines'] {
  return lines.flatMap((line, at) => {
    if (at === 0 || random() > HEADED || !line.some(({ promotion }) => promotion === false) || isOpen(line))
      return [line];
    const text = subheadings[Math.floor(random() * subheadings.length)];
    return text === undefined ? [line] : [[{ text, promotion: false }], line];
  });
}

/** As scrapers deliver text: blanks lost around links and between sentences. */
const GLUED = 0.08;
const glue = (text: string, random: () => number) =>
  text.replace(/ (?=\p{Lu})/gu, (blank) => (random() < GLUED ? '' : blank));

/**
 * The text as written; a sentence a paragraph, some as items of a list; promotion run into paragraphs; little of it,
 * under the title; all in one paragraph, blanks lost.
 */
export function layoutsOf(text: Text, subheadings: readonly string[], seed = SEED): Piece[][][] {
  const random = generator(seed);
  const { title } = text;
  const lines = headed(text.lines, subheadings, random);
  const merged: Piece[][] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (before && !isOpen(before) && random() < (isPromotion(line) ? 0.6 : 0.3)) before.push(...line);
    else merged.push([...line]);
  }
  const apart = (line: readonly Piece[]) => line.map((piece) => [piece]);
  const layouts = [
    onTop(lines, random).map((line) => [...line]),
    lines.flatMap((line) => (isPromotion(line) ? [[...line]] : listed(apart(line), random))),
    merged,
    [...(title === null ? [] : [[{ text: title, promotion: false }]]), ...lines]
      .filter((line) => !isPromotion(line) || random() < 0.3)
      .flatMap((line) => (random() < 0.5 ? [[...line]] : apart(line))),
    [
      lines
        .filter((line) => !isOpen(line))
        .flat()
        .map((piece) => ({ ...piece, text: glue(piece.text, random) })),
    ],
  ];
  return layouts.filter((layout) => layout.flat().length > 0);
}

/** The passages of a text in one layout, judged, with the label of the piece each belongs to. */
export function sampleOf(
  lines: readonly (readonly Piece[])[],
  source: Text,
  text: number,
  layout: number,
): Sample {
  const written = lines.map((line) => line.map((piece) => piece.text).join(' ')).join('\n');
  const judged = judgeText(written, source.title, source.language);
  return {
    text,
    layout,
    language: source.language,
    lines: judged.map((line) => line.judged),
    certain: judged.map((line) => line.judged.map((passage) => RULES.some((rule) => rule.test(passage)))),
    labels: judged.map((line, at) => line.judged.map((passage) => labelOf(passage.text, lines[at] ?? []))),
  };
}

function labelOf(passage: string, pieces: readonly Piece[]): boolean | null {
  const flat = squeeze(passage);
  const found = pieces.filter(({ text }) => text.includes(flat) || flat.includes(text));
  const labels = new Set((found.length > 0 ? found : pieces).map(({ promotion }) => promotion));
  return labels.size === 1 ? labels.has(true) : null;
}
