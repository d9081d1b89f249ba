/** Measures the cleaner on whole articles with promotion in them (test/fixtures/clean). */
import { readFileSync } from 'node:fs';
import { cleanText } from '../../lib/articles/clean/clean.ts';

/** An article; `promo` should go from `text`, `keep` should stay, both verbatim. */
export type Document = { title: string; text: string; promo: string[]; keep: string[] };
export type DocumentMeasure = { recall: number; keepRate: number; left: string[]; lost: string[] };

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const MARKED = /\[\[(.+?)\]\]|\{\{(.+?)\}\}/g;
const SENTENCES = /(?<=[.!?][“”"]?) (?=[\p{Lu}„“"])/u;

/** Reads the format that the head of ninth-de.txt explains. */
export function readDocuments(name: string, language: 'de' | 'en'): Document[] {
  const file = new URL(`../fixtures/clean/${name}-${language}.txt`, import.meta.url);
  const [, ...blocks] = readFileSync(file, 'utf8').split(/^===/m);
  return blocks.map((block) => {
    const [head = '', ...paragraphs] = block.split('\n').filter((line) => line.trim() !== '');
    const promo: string[] = [];
    const keep: string[] = [];
    for (const paragraph of paragraphs.filter((one) => !one.startsWith('##'))) {
      for (const [, offer, trap] of paragraph.matchAll(MARKED)) {
        if (offer !== undefined) promo.push(offer);
        if (trap !== undefined) keep.push(trap);
      }
      const rest = paragraph
        .replace(MARKED, '\n')
        .split('\n')
        .flatMap((part) => part.split(SENTENCES));
      keep.push(...rest.map(squeeze).filter((sentence) => sentence !== ''));
    }
    const text = paragraphs
      .map((paragraph) => paragraph.replace(/^## /, '').replace(MARKED, '$1$2'))
      .join(head.startsWith('|') ? '\n' : '\n\n');
    return { title: head.replace(/^\|/, '').trim(), text, promo, keep };
  });
}

export function measureDocuments(documents: readonly Document[], language: 'de' | 'en'): DocumentMeasure {
  const left: string[] = [];
  const lost: string[] = [];
  for (const { title, text, promo, keep } of documents) {
    const result = cleanText({ title, text, language });
    const flat = squeeze(result.text);
    left.push(...promo.filter((passage) => flat.includes(passage)));
    for (const passage of keep.filter((one) => !flat.includes(one))) {
      const rule = result.removed.find(
        (one) => passage.includes(one.text) || one.text.includes(passage),
      )?.rule;
      lost.push(`[${rule}] ${passage}`);
    }
  }
  const share = (part: readonly string[], all: number) => (all === 0 ? 1 : 1 - part.length / all);
  const count = (passages: (document: Document) => readonly string[]) =>
    documents.reduce((sum, document) => sum + passages(document).length, 0);
  return {
    recall: share(
      left,
      count((document) => document.promo),
    ),
    keepRate: share(
      lost,
      count((document) => document.keep),
    ),
    left,
    lost,
  };
}
