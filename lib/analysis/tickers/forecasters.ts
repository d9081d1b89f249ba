/** Whether a bank tells its opinion on the economy or the markets, which is no news of the bank. */
import { beginsSentence, neighbour, type Scene, wordsAround } from './scene.ts';

/** Economies, rates, currencies, commodities, indices. */
const ECONOMY =
  /^(?:ecb|ezb|fed|fomc|boe|boj|notenbank\w*|zentralbank\w*|leitzins\w*|bauzins\w*|zinsschritt\w*|zinssenkung\w*|zinserhoehung\w*|inflation\w*|teuerung\w*|konjunktur\w*|wirtschaft(?:swachstum|sleistung|sabschwung)?|bip|gdp|recession\w*|rezession\w*|econom(?:y|ies)|payrolls|unemployment|arbeitslosigkeit|arbeitsmarkt|oil|crude|brent|wti|oelpreis\w*|goldpreis\w*|gold|silber\w*|silver|kupfer\w*|copper|dollar|euro|yen|yuan|rates|barrel|ounce|unze|volkswirt\w*|renminbi|treasur(?:y|ies)|(?:bundes|staats)?anleihen?|dax|stoxx|nasdaq|nikkei|bitcoin|opec|ore|lithium|nickel|wheat|weizen|boersen|aktienm(?:arkt|aerkten?)|(?:immobilien|haus|wohnungs|verbraucher)preise?n?)$/;
/** What a country has as well as a company does. */
const GROWTH =
  /^(?:\w*wachstums?(?:prognose|erwartung)?|growth|stocks|equities|aktien|homes?|housing|prices|preise|exporte?|exports)$/;
const PLACE =
  /^(?:deutschlands?|germany|german|eurozone|euroraum|europas?|europe|european|usa?|amerikas?|america|u|s|american|chinas?|chinese|japans?|indiens?|india|grossbritanniens?|britain|british|uk|frankreichs?|france|italiens?|italy|spaniens?|spain|schweiz|switzerland|oesterreichs?|austria|asiens?|asia|schwellenlaender\w*|global|world|home)$/;
/** What makes it news of the house itself. */
const OWN_BUSINESS =
  /^(?:profit\w*|earnings|revenues?|income|dividend\w*|loss(?:es)?|staff|layoffs|headcount|bonus(?:es)?|fees|provisions?|buybacks?|bankers?|banking|unit|division|clients?|customers?|business|acquir\w*|acquisition|takeover|stake|branches|uebernahme|uebernimmt|zukauf\w*|beteiligung|gewinn\w*|ergebnis\w*|umsatz\w*|ertraeg\w*|ertrag\w*|dividend\w*|verlust\w*|stellen\w*|personal\w*|risikovorsorge\w*|filial\w*|aktie|shares?|stock|fonds?|funds?|etfs?|kosten|sparte\w*|zinsueberschuss\w*)$/;
/** The same within a German compound. */
const OWN_PART = /geschaeft|banking|kunden/;
const FORESEES =
  /^(?:expects?|expected|sees|saw|says|said|predicts?|predicted|forecasts?|projects|reckons|anticipates|now|raises|raised|lifts|lifted|cuts|cut|lowers|lowered|trims|trimmed|erwartet\w*|rechnet\w*|sieht|sehen|sah|prognostizier\w*|prophezei\w*|glaubt|hebt|hob|senkt|senkte|erhoeht\w*|bleibt|warnt\w*|warns?|warned)$/;
const SAYS_BEFORE = new Set(['says', 'said', 'sagt', 'sagte', 'erwartet', 'prognostiziert', 'predicts']);
const HAS = /^(?:hat|hatte|has|had)$/;
const FORECAST = /^(?:\w*prognosen?|forecasts?|outlook|\w*erwartung(?:en)?|estimates?|targets?|ziel)$/;

/** `Goldman Sachs expects ECB cuts`, `UBS hebt Goldpreisprognose an`, `Commerzbank: Bauzinsen steigen`. */
export function isForecaster(scene: Scene, first: number, last: number): boolean {
  const sentence = wordsAround(scene, first);
  if (!isAboutEconomy(sentence.map(({ norm }) => norm))) return false;
  if (sentence.some(({ norm }) => OWN_BUSINESS.test(norm) || OWN_PART.test(norm))) return false;
  const next = neighbour(scene, last, 1);
  const before = neighbour(scene, first, -1);
  if (before && SAYS_BEFORE.has(before.norm)) return true;
  if (!next) return false;
  if (next.text === ':') return beginsSentence(scene, first);
  const changed = HAS.test(next.norm) && sentence.some(({ norm }) => FORECAST.test(norm));
  return changed || FORESEES.test(next.norm);
}

/** "Growth in Germany" is the country's. */
function isAboutEconomy(words: readonly string[]): boolean {
  return (
    words.some((word, i) => ECONOMY.test(word) || (word === 'p' && words[i + 1] === '500')) ||
    (words.some((word) => GROWTH.test(word)) && words.some((word) => PLACE.test(word)))
  );
}
