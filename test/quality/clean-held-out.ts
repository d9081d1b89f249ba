/** Measures the cleaner on lists of passages, those the model was trained on or others. */
import { readFileSync } from 'node:fs';
import { cleanText } from '../../lib/articles/clean/clean.ts';

/** The paragraphs of an article about something else; passages are put behind the second. */
const CARRIER = {
  de: [
    'Der Maschinenbauer Nordwerk hat im zweiten Quartal 14 Prozent mehr umgesetzt als ein Jahr zuvor. Vor allem in Asien bestellten Kunden wieder mehr Anlagen.',
    'An seinen Zielen für das Gesamtjahr hält das Unternehmen fest. Die Belegschaft soll bis Dezember um 300 Stellen wachsen, vor allem im Werk bei Kassel.',
    'Größter Auftrag war eine Fertigungslinie für einen Batteriehersteller aus Vietnam. Sie soll Anfang kommenden Jahres ausgeliefert werden und 80 Millionen Euro kosten.',
    'Die Marge verbesserte sich leicht, weil Stahl billiger wurde. Frachtraten und Löhne stiegen dagegen stärker, als der Finanzchef im Frühjahr erwartet hatte.',
  ],
  en: [
    'Machine maker Northworks lifted second-quarter sales by 14% from a year earlier. Customers in Asia in particular ordered more equipment.',
    'The company stood by its targets for the full year. Its workforce is due to grow by 300 by December, most of them at the plant near Leeds.',
    'The biggest order was a production line for a battery manufacturer in Vietnam. It is scheduled for delivery early next year and will cost 80 million pounds.',
    'Margins improved slightly because steel became cheaper. Freight rates and wages rose faster than the finance chief had expected in spring.',
  ],
};

export type Miss = { language: 'de' | 'en'; passage: string; placed: string; rule: string | null };
export type Measure = { recall: number; keepRate: number; left: Miss[]; lost: Miss[] };

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const FOLDERS = { trained: '../../lib/articles/clean/train/passages', unknown: '../fixtures/clean' };

/** Every passage twice: as a paragraph of its own, and at the end of a good paragraph. */
export function measureHeldOut(
  language: 'de' | 'en',
  name = 'first',
  folder: keyof typeof FOLDERS = 'trained',
): Measure {
  const file = new URL(`${FOLDERS[folder]}/${name}-${language}.txt`, import.meta.url);
  const [first = '', second = '', ...others] = CARRIER[language];
  const after = others.join('\n\n');
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
      ['alone', `${first}\n\n${second}\n\n${passage}\n\n${after}`],
      ...(inline ? [['inline', `${first}\n\n${second} ${passage}\n\n${after}`]] : []),
    ];
    for (const [placed = '', text = ''] of texts) {
      const { text: cleaned, removed } = cleanText({ title: null, text, language });
      const flat = squeeze(cleaned);
      const where = (part: string) => ({
        language,
        passage: part,
        placed,
        rule: removed.find((r) => part.includes(r.text))?.rule ?? null,
      });
      for (const good of CARRIER[language]) {
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
