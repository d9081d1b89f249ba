/** Tells which passages share no content word with the rest of the text: a teaser for another story rarely does. */
import type { Passage } from './passages.ts';

/** So many long, closed lines make a text whose topic can be known. */
const MIN_PROSE = 3;
const PROSE_LENGTH = 90;
const STEM = 5;

/** Stems of words that any market report holds, and of function words. */
const COMMON = new Set(
  `aktie aktio proze milli unter stock share compa perce billi their which about after would could there these those diese einem
   einen einer jetzt nicht werde wurde haben sollt könnt anleg inves heute schon immer markt börse analy exper where while until since
   first other every still might being before artik beitr story price years monat jahre woche tages neuen neue seine ihrer durch über
   gegen ohne zwisc zwei drei fünf sieben zehn report money profi chanc`.split(/\s+/),
);

export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    const stem = word.toLowerCase().slice(0, STEM);
    if (!COMMON.has(stem)) stems.add(stem);
  }
  return stems;
}

/** For each passage of each line: whether no other passage, nor the title, holds any of its content words. */
export function foreignPassages(lines: readonly (readonly Passage[])[], title: string | null): boolean[][] {
  const prose = lines.filter((line) => {
    const last = line.at(-1);
    return last !== undefined && last.end >= PROSE_LENGTH && /[.!?]["“”’)]*$/.test(last.text);
  });
  if (prose.length < MIN_PROSE) return lines.map((line) => line.map(() => false));
  const stems = lines.map((line) => line.map(({ text }) => stemsOf(text)));
  const counts = new Map<string, number>();
  for (const set of [...stems.flat(), stemsOf(title ?? '')]) {
    for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return stems.map((line) => line.map((set) => [...set].every((stem) => counts.get(stem) === 1)));
}
