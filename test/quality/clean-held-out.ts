/** Measures the cleaner on passages that were written before its rules (test/fixtures/clean/held-out-*.txt). */
import { readFileSync } from 'node:fs';
import { cleanText } from '../../lib/articles/clean/clean.ts';

const GOOD = {
  de: [
    'Der Maschinenbauer Nordwerk hat im zweiten Quartal 14 Prozent mehr umgesetzt als ein Jahr zuvor.',
    'Vor allem in Asien bestellten Kunden wieder mehr Anlagen.',
    'An seinen Zielen für das Gesamtjahr hält das Unternehmen fest.',
    'Die Belegschaft soll bis Dezember um 300 Stellen wachsen.',
  ],
  en: [
    'Machine maker Northworks lifted second-quarter sales by 14% from a year earlier.',
    'Customers in Asia in particular ordered more equipment.',
    'The company stood by its targets for the full year.',
    'Its workforce is due to grow by 300 by December.',
  ],
};

export type Miss = { language: 'de' | 'en'; passage: string; placed: string; rule: string | null };
export type Measure = { recall: number; keepRate: number; left: Miss[]; lost: Miss[] };

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every passage twice: as a paragraph of its own, and at the end of a good paragraph. */
export function measureHeldOut(language: 'de' | 'en', name = 'held-out'): Measure {
  const file = new URL(`../fixtures/clean/${name}-${language}.txt`, import.meta.url);
  const [first = '', second = '', third = '', fourth = ''] = GOOD[language];
  const counts = { promo: 0, gone: 0, keep: 0, kept: 0 };
  const left: Miss[] = [];
  const lost: Miss[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!/^[+-] /.test(line)) continue;
    const promo = line.startsWith('-');
    const parts = line.slice(2).split(/[|\\]/).map(squeeze);
    const passage = line
      .slice(2)
      .replaceAll('\\', '\n')
      .replaceAll(/\|(?=\S)/g, ' ');
    const inline = /[.!?:…]$/.test(passage) && !passage.includes('\n');
    const texts = [
      ['alone', `${first} ${second}\n\n${passage}\n\n${third} ${fourth}`],
      ...(inline ? [['inline', `${first} ${second} ${passage}\n\n${third} ${fourth}`]] : []),
    ];
    for (const [placed = '', text = ''] of texts) {
      const { text: after, removed } = cleanText({ title: null, text, language });
      const flat = squeeze(after);
      const where = (part: string) => ({
        language,
        passage: part,
        placed,
        rule: removed.find((r) => part.includes(r.text))?.rule ?? null,
      });
      for (const good of GOOD[language]) {
        counts.keep += 1;
        if (flat.includes(good)) counts.kept += 1;
        else lost.push(where(good));
      }
      for (const part of parts) {
        const there = flat.includes(part);
        counts[promo ? 'promo' : 'keep'] += 1;
        if (promo && there) left.push(where(part));
        else if (promo) counts.gone += 1;
        else if (there) counts.kept += 1;
        else lost.push(where(part));
      }
    }
  }
  return { recall: counts.gone / counts.promo, keepRate: counts.kept / counts.keep, left, lost };
}
