import { eld } from 'eld/small';

/** More than this adds nothing to a decision about the language of a text. */
const SAMPLE_CHARS = 4000;
/** A word list overrules the n-gram model only where that model holds both languages for nearly as likely. */
const CLOSE_CALL = 0.2;

type Told = 'de' | 'en' | 'nl' | 'da';
/**
 * Words that tell languages from their neighbours: function words, and those of market headlines,
 * which are too short for n-grams. Words shared with a neighbour (`die`, `in`, `was` with Dutch) are left out.
 * Dutch and Danish are here because n-grams take short sentences of theirs for German.
 */
const TELLING_WORDS: Readonly<Record<Told, ReadonlySet<string>>> = {
  de: words(`
    und nicht auf auch eine einen einem einer eines ich sich sie wir ihr ihre ihren seine seinen seiner
    mit von vom zum zur beim durch für über nach aus bei noch nur aber oder wenn wie dass daß weil ob
    ist sind war waren wird wurde wurden hat haben hatte kann können soll sollen muss
    dem das dieser diese dieses diesen mehr sehr schon jetzt kein keine keinen gegen unter zwischen vor
    im ins isch gsi gsy nanig dr hei gseit nöd nid nume numme öb äbe nümm nümme mues bisch uf ufs öppis öpper halt
    chli chunt cho gaht geit guet würd wüss vill viu drum aui scho sone mue gseh chasch chöi
    aktie aktien anleger prognose gewinn gewinne verlust umsatz quartal kurs kursziel börse konzern
    hebt senkt steigt fällt kauft verkauft startet bleibt vorstand dividende übernahme legt sinkt belässt
    bestätigt erhöht kündigt streicht verliert gewinnt rechnet erwartet stellen milliarden millionen prozent
    zahlen ergebnis gewinnwarnung rekordhoch schließt tochter fester schwächer stärker`),
  en: words(`
    the and that with from this these those which were been will would could should its their they you your
    not than about into said says what when how why after
    shares stock stocks earnings profit revenue buys sells launches joins hits quits resigns rises falls
    jumps jumped surges upgrade downgrade outlook forecast quarter market markets bank buying selling higher
    lower price yield net vice president chairman announces reports bids cuts raises lifts beats misses recalls sales slump
    slumps drags ends gains slips slides drops soars tumbles climbs estimates guidance jobs growth losses stake
    merger insurer lender carmaker chipmaker billion debt bonds rates tariffs amid ahead despite while year week`),
  nl: words(`
    de het een van voor niet zijn naar ook werd worden door bij uit aan wordt tot heeft deze dit zij haar
    hun maar om te gaven gegeven kunnen zou hebben`),
  da: words('af nogle noget hvor hvad også mod uden hvordan deres ham hun'),
};
/** In so few words names outweigh the rest for n-grams. */
const SHORT_WORDS = 12;
const WORD = /\p{L}+/gu;
/** Mostly a title in another language. */
const SHORT_QUOTE = /[„“"«»‘'](?=\p{Lu})[^„“”"«»‘’'\n]{1,40}[“”"«»’'](?!\p{L})/gu;
const RARE: ReadonlySet<string> = words('tl ms sq eu ca sl lt lv et hr bs is ro cs sk hu vi az eo la');
const NOT_ASCII = /[À-ɏ]/;

/**
 * The language of a text as ISO 639-1, `und` where it cannot be told (no letters, or none the model knows).
 * Swiss German has no two-letter code and counts as `de`. Every length is fine: a sample decides.
 *
 * The model is ELD (n-grams, Apache-2.0, https://github.com/nitotm/efficient-language-detector-js);
 * where it wavers between German or English and another language, telling words decide.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const found = eld.detect(sample);
  if (found.language === '') return 'und';
  const heard = [...sample.toLowerCase().matchAll(WORD)].map(([word]) => word);
  const votes = votesOf(heard);
  const [leader, most] = first(votes);
  const second = Math.max(...votes.filter(([language]) => language !== leader).map(([, count]) => count));
  const scores = found.getScores();
  const best = scores[found.language] ?? 0;
  const close = (language: string) => best - (scores[language] ?? 0) <= CLOSE_CALL * best;
  if (leader === found.language || most <= 2 * second) {
    // Names alone read as a language far from our feeds: English headlines are likelier.
    return RARE.has(found.language) && !NOT_ASCII.test(sample) && close('en') ? 'en' : found.language;
  }
  // A headline of names and a few words: `Deutsche Bank profit jumps`.
  if (heard.length <= SHORT_WORDS && (leader === 'de' || leader === 'en') && most >= 2 && second === 0)
    return leader;
  // A foreign sentence may quote an English title; its accents give it away.
  if (leader === 'en' && NOT_ASCII.test(sample)) return found.language;
  // A German sentence around an English title reads as English to n-grams: its own grammar decides.
  const aroundTitle = leader === 'de' && found.language === 'en' && most >= 2;
  return aroundTitle || close(leader) ? leader : found.language;
}

function first(votes: readonly (readonly [Told, number])[]): readonly [Told, number] {
  return votes.reduce((best, vote) => (vote[1] > best[1] ? vote : best), votes[0] ?? ['de', 0]);
}

/** The beginning and the middle, since an agency header or a quotation may open the text. */
function sampleOf(text: string): string {
  const half = SAMPLE_CHARS / 2;
  const middle = Math.max(half, Math.floor(text.length / 2));
  const sample =
    text.length <= SAMPLE_CHARS ? text : `${text.slice(0, half)} ${text.slice(middle, middle + half)}`;
  const plain = sample.replace(/https?:\/\/\S+|[$#@][\p{L}\p{N}_]+/gu, ' ');
  const unquoted = plain.replace(SHORT_QUOTE, ' ');
  return unquoted.length > plain.length / 3 ? unquoted : plain;
}

function votesOf(heard: readonly string[]): [Told, number][] {
  const count = (language: Told) => heard.filter((word) => TELLING_WORDS[language].has(word)).length;
  return [
    ['de', count('de')],
    ['en', count('en')],
    ['nl', count('nl')],
    ['da', count('da')],
  ];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
