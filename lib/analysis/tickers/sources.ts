/** Whether a bank, broker or data service is only quoted: the source of a statement, not a company of the news. */

import { SHARE_NOUNS } from './data/context.ts';
import { QUOTED_HOUSES, QUOTED_MEDIA } from './data/sources.ts';
import type { Company } from './directory.ts';
import type { Findings } from './findings.ts';
import { isForecaster } from './forecasters.ts';
import type { Placed } from './relevance.ts';
import { beginsSentence, neighbour, type Scene, unitsAround, wordsAround } from './scene.ts';

/** The people and papers of a research house, folded. */
const QUOTED_ROLE =
  /^(?:chef|senior|markt|aktien|bank|boersen|finanz|kredit|anlage|kapitalmarkt|devisen|rohstoff|oel|gold|auto|tech|branchen|lead|chief)*(?:analyst\w*|analysehaus\w*|expert\w*|volkswirt\w*|oekonom\w*|stratege?\w*|strateg\w*|economist\w*|haendler\w*|trader\w*|broker\w*|banker\w*|investmentbank|research\w*|studie\w*|umfrage\w*|schaetzung\w*|daten|note|survey\w*|estimates?|data|fondsmanager\w*|portfoliomanager\w*|kollegen|einschaetzung\w*|ratingagentur|indikation\w*)$/;
const HOUSE_ROLE =
  /^(?:analyst\w*|expert\w*|volkswirt\w*|oekonom\w*|strateg\w*|chefvolkswirt\w*|chefstrateg\w*|chefoekonom\w*|economist\w*|research\w*|studie\w*|umfrage\w*|schaetzung\w*|daten\w*|analyse\w*|strategist\w*|haendler\w*|trader\w*|fondsmanager\w*|estimates?|survey|data|note|kommentar\w*|indikation\w*|prognose\w*)$/;
const OF = new Set([
  'von',
  'der',
  'bei',
  'des',
  'vom',
  'at',
  'from',
  'with',
  'of',
  'by',
  'beim',
  'durch',
  'seitens',
]);
const ACCORDING = new Set(['laut', 'according', 'gemaess', 'per']);
const RATING_VERB =
  /^(?:hebt|hob|senkt|senkte|stuft|stufte|belaesst|beliess|bestaetigt|bestaetigte|startet|startete|nimmt|nahm|erhoeht|erhoehte|reduziert|reduzierte|kappt|streicht|raet|empfiehlt|haelt|hielt|sieht|sah|setzt|traut|bewertet|bekraeftigt|bleibt|warnt|rechnet|erwartet|schreibt|schrieb|lobt|passt|upgrades|upgraded|downgrades|downgraded|raises|raised|lifts|lifted|cuts|cut|lowers|lowered|trims|trimmed|initiates|initiated|reiterates|reiterated|maintains|maintained|keeps|kept|starts|started|strich|strichen|rates|rated|sees|saw|hat|hatte|haben|has|had|moved|moves|says|said|expects|boosts|boosted|resumes|resumed|assumes|adds|removes|recommends|slashes|slashed|hikes|hiked|ups)$/;
const STRONG_RATING =
  /^(?:kursziel\w*|zielkurs\w*|einstufung\w*|votum|kaufempfehlung\w*|verkaufsempfehlung\w*|kaufliste|hochgestuft|abgestuft|herabgestuft|heraufgestuft|hochstufung|abstufung|overweight|underweight|outperform|underperform|upgrades?|upgraded|downgrades?|downgraded|rating)$/;
const WEAK_RATING =
  /^(?:buy|hold|sell|neutral|kaufen|halten|verkaufen|uebergewichten|untergewichten|target|targets|ziel|daumen|stuft|stufte|reduce|accumulate|add|coverage|recommendation|perform|raet|empfiehlt)$/;
const TARGET = /^(?:targets?|ziel)$/;
/** Before `target` these make it what a house aims at itself. */
const OWN_AIM =
  /^(?:return|returns|profit|profitability|revenue|income|cost|costs|savings|margin|capital|dividend|payout|growth|climate|own|eigenes?|full|year|medium|term)$/;
/** Before the house that is rated: `das Kursziel für UBS`. */
const RATED_BEFORE = new Set(['fuer', 'for', 'on', 'ueber']);
const RATED_AFTER = new Set(['auf', 'to']);
/** What the rated house does. */
const SUFFERS_RATING =
  /^(?:verliert|verlor|bekommt|bekam|erhaelt|erhielt|kassiert\w*|loses|lost|gets|got|receives|received)$/;
const SUFFERING = /^(?:bleibt|bleiben|blieb|wird|werden|wurde|wurden|ist|is|was|are|were|remains?|remained)$/;
const RATED =
  /^(?:eingestuft|hochgestuft|abgestuft|herabgestuft|heraufgestuft|bewertet|belassen|rated|upgraded|downgraded)$/;
/** Words that end the names of houses that rate. */
const HOUSE_NAME =
  /^(?:\w*bank|\w*haus|research|capital|securities|markets|barclays|jpmorgan|sachs|ubs|jefferies|berenberg|citigroup|citi|hsbc|bernstein|rbc|warburg|lbbw|metzler|cheuvreux|stanley|america|generale|exane|oddo|bhf|stifel|baader|suisse|analyst\w*)$/;
const BY = new Set(['by', 'at', 'durch', 'from', 'seitens']);
/** What a newspaper does with somebody else's news. */
const REPORTING = /^(?:report(?:s|ed)|berichtet\w*|meldet\w*|told|zufolge|news|sports|interview\w*)$/;
const SAYING = new Set(
  'zufolge heisst hiess schreibt schrieb wrote writes noted so urteilt urteilte meint meinte glaubt'.split(
    ' ',
  ),
);

/**
 * Whether this mention of a house only tells whose opinion or figure it is.
 * @param found the companies of the text, which the opinion may be about
 */
export function isQuoted(company: Company, placed: Placed, found: Findings): boolean {
  const { scene, first, last } = placed;
  const others = found.companies.size > 1;
  const { symbol, mic } = company.listing;
  const next = neighbour(scene, last, 1);
  if (QUOTED_MEDIA.has(`${symbol}:${mic}`) && next && REPORTING.test(next.norm)) return true;
  if (!QUOTED_HOUSES.has(`${symbol}:${mic}`)) return false;
  const before = neighbour(scene, first, -1);
  // `JPMorgan-Analystin`, `UBS analysts`, `FactSet-Schätzung`
  if (next?.word && next.join !== 'break' && HOUSE_ROLE.test(next.norm)) return true;
  if (/['’]s$/.test(scene.units[last]?.text ?? '') && next && HOUSE_ROLE.test(next.norm)) return true;
  if (before?.word) {
    if (ACCORDING.has(before.norm)) return true;
    const wider = neighbour(scene, first, -2);
    if (accordingBefore(scene, first)) return true;
    if (wider && ACCORDING.has(wider.norm) && OF.has(before.norm)) return true;
    if (QUOTED_ROLE.test(before.norm)) return true;
    if (OF.has(before.norm) && roleBefore(scene, first)) return true;
  }
  if (next && SAYING.has(next.norm)) return true;
  return (
    isRater(scene, first, last, others) || (!namesAnother(placed, found) && isForecaster(scene, first, last))
  );
}

/** Whether the sentence of a house names a company beside it. */
const namesAnother = ({ scene, first, last }: Placed, found: Findings): boolean =>
  unitsAround(scene, first).some((unit) => (unit < first || unit > last) && found.isCompanyAt(scene, unit));

/** `according to the research firm Gartner`, `laut der US-Bank JPMorgan`. */
function accordingBefore(scene: Scene, first: number): boolean {
  for (let distance = 2; distance <= 6; distance++) {
    const unit = neighbour(scene, first, -distance);
    if (!unit?.word) return false;
    if (ACCORDING.has(unit.norm)) return true;
  }
  return false;
}

/** `Analystin Maurer von der LBBW`: a role within the seven units before, no verb's end or full stop between. */
function roleBefore(scene: Scene, first: number): boolean {
  for (let distance = 2; distance <= 8; distance++) {
    const unit = neighbour(scene, first, -distance);
    if (!unit || unit.text === ';' || unit.text === ':') return false;
    if (unit.word && QUOTED_ROLE.test(unit.norm)) return true;
  }
  return false;
}

/** The house that gives a rating: a verb of rating follows it, or the sentence rates and the house is not rated. */
function isRater(scene: Scene, first: number, last: number, others: boolean): boolean {
  const sentence = wordsAround(scene, first);
  const strong = sentence.some((unit) => STRONG_RATING.test(unit.norm));
  const weak = new Set(
    sentence.flatMap(({ norm }, i) =>
      WEAK_RATING.test(norm) && !(TARGET.test(norm) && OWN_AIM.test(sentence[i - 1]?.norm ?? ''))
        ? [norm]
        : [],
    ),
  ).size;
  if (!strong && weak === 0) return false;
  const next = neighbour(scene, last, 1);
  const before = neighbour(scene, first, -1);
  const wider = neighbour(scene, first, -2);
  // `JPMorgan-Aktie`, `UBS shares`, `Kursziel für UBS`, `UBS: Goldman hebt …` tell of the house itself.
  if (next?.join === 'hyphen' || (next && SHARE_NOUNS.has(next.norm))) return false;
  if (next?.text === ':' && beginsSentence(scene, first)) return false;
  if (before && RATED_BEFORE.has(before.norm)) return false;
  // `Commerzbank verliert Kaufempfehlung`, `Barclays hat UBS auf Hold abgestuft`
  if (next && SUFFERS_RATING.test(next.norm)) return false;
  if (before && /^(?:hat|haben|has|have)$/.test(before.norm) && wider && HOUSE_NAME.test(wider.norm))
    return false;
  // `Deutsche Bank bleibt mit Neutral eingestuft`
  if (next && SUFFERING.test(next.norm) && sentence.some(({ norm }) => RATED.test(norm))) return false;
  // `hebt die Deutsche Bank auf Overweight`
  if (next && RATED_AFTER.has(next.norm)) return false;
  if (before && OF.has(before.norm) && wider && SHARE_NOUNS.has(wider.norm)) return false;
  for (let distance = 1; distance <= 5; distance++) {
    const unit = neighbour(scene, last, distance);
    if (unit?.word && RATING_VERB.test(unit.norm)) return true;
  }
  if (before?.word && (RATING_VERB.test(before.norm) || BY.has(before.norm))) return true;
  return others && (strong || weak > 1);
}
