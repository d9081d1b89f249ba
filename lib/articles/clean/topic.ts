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
   gegen ohne zwisc zwei drei fünf sieben zehn report money profi chanc
   dass noch auch sich sind wird mehr über beim nach eine kann soll sein sehr alle viel drei fünf wenn aber oder dann denn damit dabei dafür daran davon dazu darin darau dadur etwa rund kaum fast ganz gibt geht gilt liegt wohl zuvor zudem zwar
   allem allen aller alles ander besse beste bisla derze dessen deren eigen einig erste letzt mache manch nächs seit sieht solle sowie welch wiede wolle würde zwische anfan jahr tage woche monat
   this that with from have will than more been were they them what when into over also just like most some such only very year years week weeks month month day days does make made take says said company_ many much each both even well back last next than then here your you’r away about across along among anoth befor being below compe could durin early having large later least looki might never other people
   shoul small than thoug through toward under until where whose your cent bank daily daten`.split(/\s+/),
);

export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    const stem = word.toLowerCase().slice(0, STEM);
    if (!COMMON.has(stem)) stems.add(stem);
  }
  return stems;
}

/**
 * How a passage belongs to the text: `foreign` where no other passage, nor the title, holds any of its content words;
 * `shared` counts those that other lines hold and the title does not. A teaser often names the company as well.
 */
export type Belonging = { foreign: boolean; shared: number };

/** For each passage of each line how it belongs to the text. */
export function belongings(lines: readonly (readonly Passage[])[], title: string | null): Belonging[][] {
  const prose = lines.filter((line) => {
    const last = line.at(-1);
    return last !== undefined && last.end >= PROSE_LENGTH && /[.!?]["“”’)]*$/.test(last.text);
  });
  if (prose.length < MIN_PROSE) return lines.map((line) => line.map(() => ({ foreign: false, shared: 0 })));
  const stems = lines.map((line) => line.map(({ text }) => stemsOf(text)));
  const named = stemsOf(title ?? '');
  const counts = new Map<string, number>();
  for (const set of [...stems.flat(), named]) {
    for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const inLines = new Map<string, number>();
  for (const line of stems) {
    for (const stem of new Set(line.flatMap((set) => [...set])))
      inLines.set(stem, (inLines.get(stem) ?? 0) + 1);
  }
  return stems.map((line) =>
    line.map((set) => {
      const known = [...set].filter((stem) => (counts.get(stem) ?? 0) > 1);
      const elsewhere = known.filter((stem) => !named.has(stem) && (inLines.get(stem) ?? 0) > 1);
      return { foreign: known.length === 0, shared: elsewhere.length };
    }),
  );
}
