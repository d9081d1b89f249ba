/** `npm run bench -- clean`: how long cleaning takes, per article of a typical and of a large size. */
import { cleanText } from '../../lib/articles/clean/clean.ts';

const PARAGRAPH =
  'Der Maschinenbauer Nordwerk hat im zweiten Quartal 14 Prozent mehr umgesetzt als ein Jahr zuvor. „Vor allem in Asien bestellen Kunden wieder“, sagte der Vorstandschef. An seinen Zielen für das Gesamtjahr hält das Unternehmen fest, obwohl die Löhne schneller stiegen als erwartet.';
const PROMOTION = 'Kaufen oder verkaufen? Was jetzt zu tun ist, lesen Sie kostenlos in unserem neuen Report.';

export type CleanTiming = { article: string; characters: number; medianMs: number; p95Ms: number };

function time(article: string, paragraphs: number, runs: number): CleanTiming {
  const text = Array.from(
    { length: paragraphs },
    (_, at) => `${PARAGRAPH} Absatz ${at}.${at % 5 === 4 ? `\n\n${PROMOTION}` : ''}`,
  ).join('\n\n');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    cleanText({ title: 'Nordwerk wächst', text, language: 'de' });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { article, characters: text.length, medianMs: at(0.5), p95Ms: at(0.95) };
}

export function benchClean(): CleanTiming[] {
  time('warm-up', 10, 50);
  return [time('typical', 10, 200), time('long', 60, 40)];
}

if (process.argv[1]?.endsWith('clean.ts')) console.table(benchClean());
