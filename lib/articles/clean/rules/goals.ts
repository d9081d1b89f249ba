/** Lines that are no more than a link, and say where it leads: "Zum Kursverlauf der Aktie", "View all filings". */
import type { Rule } from '../rule.ts';

/** What data pages, tools and documents of a portal are called; a compound may end in it. */
const DE_GOAL =
  '\\p{L}*[Kk]urs(?:e|en|verlauf|liste|tabelle)?|\\p{L}*[Cc]harts?|\\p{L}*[Aa]nalysen?|\\p{L}*[Kk]ennzahlen|\\p{L}*[Pp]rofil|\\p{L}*[Üü]bersicht|\\p{L}*[Tt]abelle|\\p{L}*[Kk]alender|\\p{L}*[Rr]echner|\\p{L}*[Oo]rderbuch|\\p{L}*[Mm]itteilung|\\p{L}*[Mm]eldung(?:en)?|\\p{L}*[Nn]achrichten|News|\\p{L}+zahlen|\\p{L}+vergleich|Kurszettel|\\p{L}*[Bb]ericht|\\p{L}*[Tt]ermine|\\p{L}*[Hh]istorie|\\p{L}*[Pp]orträt|\\p{L}*[Kk]ursziele|Insider(?:käufe|verkäufe|geschäfte)|Fassung|Watchlist|Depot|Original(?:text|artikel)';
const EN_GOAL =
  'quotes?|charts?|filings?|ratings?|profile|calendar|prices?|history|targets?|trades?|activity|transcript|press release|release|news|data(?: set)?|overview|dates|holdings|balance sheet|articles?|author|stock page|watch ?list|portfolio|report|list|ETFs|peers|version(?: on [a-z]+\\.com)?';

const OF = '(?:der|des|von|zu|zur|für|im)(?: [\\p{L}\\p{N}.&-]+){1,3}';

const GERMAN = new RegExp(
  // "Zum Kursverlauf der Aktie": where to, with what belongs to it behind
  `^(?:Zum|Zur|Zu den)(?: (?:\\p{Ll}+(?:en|e|er)|\\p{Lu}[\\p{L}\\p{N}.&-]*)){0,2} (?:${DE_GOAL}|(?:\\p{L}[\\p{L}\\p{N}&]*-)+(?:Aktie|Analyse|Kurs|Chart|Kennzahlen|Profil))(?: (?:der|des|von|zu|zur|aller)(?: [\\p{L}\\p{N}.&-]+){1,3})?(?: hinzufügen)?$|` +
    // "Alle Analysen zur Aktie", "Weitere Kurse anzeigen"
    `^(?:Alle|Sämtliche) (?:${DE_GOAL})(?: ${OF})?$|^(?:Weitere|Mehr|Historische) (?:${DE_GOAL}) ${OF}$|` +
    // "Dividendenhistorie ansehen"
    `^(?:[\\p{L}\\p{N}.&-]+ ){0,2}(?:[\\p{L}\\p{N}.&]+-)?(?:${DE_GOAL})(?: zu [\\p{L}\\p{N}.&-]+| \\p{Lu}+)? (?:anzeigen|ansehen|aufrufen|öffnen)$`,
  'u',
);
const ENGLISH = new RegExp(
  // "View all Northworks filings", "Go to the stock page"
  `^(?:View|See|Show|Open|Browse|Explore|Go to|Get|Check|Track|Download|Read)(?: (?:all|more|the|this|our|full|latest|original|live|source|historical|interactive|stock|company|market|insider|analyst|dividend|earnings|price|SEC|\\p{Lu}[\\p{L}\\p{N}.&]*(?:['’]s)?|author['’]s)){1,4} ?(?:${EN_GOAL})(?: (?:as PDF|from this author|on [a-z]+\\.[a-z]+))?$|` +
    // "All Northworks news"
    `^(?:All|Full|Latest|Historical)(?: \\p{Lu}[\\p{L}\\p{N}.&]*)? (?:${EN_GOAL})(?: (?:by this author|of \\p{L}+))?$|` +
    `^Add(?: \\p{Lu}[\\p{L}\\p{N}.&]*)? to (?:watch ?list|portfolio)$|^Track this (?:stock|share|company)$`,
  'u',
);

export const GOALS: readonly Rule[] = [
  {
    name: 'goal-link',
    test: ({ plain, alone, closed }) => {
      const line = plain.replace(/^[\s»›→►>]+|[\s»›→►>:]+$/gu, '');
      return alone && !closed && line.length <= 60 && (GERMAN.test(line) || ENGLISH.test(line));
    },
    examples: [
      'Zum Kursverlauf der Aktie',
      'Alle Analysen zur Nordwerk-Aktie',
      'Dividendenhistorie ansehen',
      'View all Northworks filings',
      '» Go to the stock page',
    ],
    counterExamples: [
      'Zum Vergleich',
      'Zur Lage der Branche',
      'Zum Hintergrund',
      'Alle Augen auf den Chart',
      'Weitere Termine',
      'Historische Kurse',
      'Alle Meldungen liegen vor.',
      'View from the top',
      'See the difference',
      'All news is good news',
    ],
  },
];
