/** Whether a bank, broker or data service is only quoted: the source of a statement, not a company of the news. */
import { QUOTED_HOUSES } from './data/sources.ts';
import type { Company } from './directory.ts';
import { neighbour, type Scene } from './scene.ts';

/** The people and papers of a research house, folded. */
const QUOTED_ROLE =
  /^(?:chef|senior|markt|aktien|bank|boersen|finanz|kredit|anlage|kapitalmarkt|devisen|rohstoff|oel|gold|auto|tech|branchen|lead|chief)*(?:analyst\w*|analysehaus\w*|expert\w*|volkswirt\w*|oekonom\w*|stratege?\w*|strateg\w*|economist\w*|haendler\w*|trader\w*|broker\w*|investmentbank|research\w*|studie\w*|umfrage\w*|schaetzung\w*|daten|analyse\w*|note|notes|survey\w*|estimates?|data|forecasts?|fondsmanager\w*|portfoliomanager\w*|kommentar\w*|bericht\w*|report|kollegen|prognose|konsens\w*|einschaetzung\w*|urteil|votum|rating\w*|ratingagentur|agentur|index|indices|indikation|indikationen|modell|barometer)$/;
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
  /^(?:hebt|hob|senkt|senkte|stuft|stufte|belaesst|beliess|bestaetigt|bestaetigte|startet|startete|nimmt|nahm|erhoeht|erhoehte|reduziert|reduzierte|kappt|streicht|raet|empfiehlt|haelt|hielt|sieht|sah|setzt|traut|bewertet|bekraeftigt|bleibt|warnt|rechnet|erwartet|schreibt|schrieb|lobt|passt|upgrades|upgraded|downgrades|downgraded|raises|raised|lifts|lifted|cuts|cut|lowers|lowered|trims|trimmed|initiates|initiated|reiterates|reiterated|maintains|maintained|keeps|kept|starts|started|rates|rated|sees|saw|says|said|expects|boosts|boosted|resumes|resumed|assumes|adds|removes|recommends|slashes|slashed|hikes|hiked|ups)$/;
const RATING_WORD =
  /^(?:kursziel\w*|zielkurs\w*|einstufung\w*|votum|rating\w*|kaufempfehlung\w*|verkaufsempfehlung\w*|kaufliste|daumen|hochgestuft|abgestuft|herabgestuft|heraufgestuft|hochstufung|abstufung|buy|hold|sell|neutral|overweight|underweight|outperform|underperform|kaufen|halten|verkaufen|uebergewichten|untergewichten|upgrades?|upgraded|downgrades?|downgraded|price|coverage|conviction|target|targets|recommendation|equal|perform|reduce|accumulate|add|ziel|stuft|stufte)$/;
const SAYING = new Set(
  'zufolge heisst hiess schreibt schrieb wrote writes noted so urteilt urteilte meint meinte glaubt'.split(
    ' ',
  ),
);

/** Whether this mention of a house only tells whose opinion or figure it is. */
export function isQuoted(company: Company, scene: Scene, first: number, last: number): boolean {
  const { symbol, mic } = company.listing;
  if (!QUOTED_HOUSES.has(`${symbol}:${mic}`)) return false;
  const next = neighbour(scene, last, 1);
  const before = neighbour(scene, first, -1);
  // `JPMorgan-Analystin`, `UBS analysts`, `FactSet-Schätzung`
  if (next?.word && next.join !== 'break' && HOUSE_ROLE.test(next.norm)) return true;
  if (/['’]s$/.test(scene.units[last]?.text ?? '') && next && HOUSE_ROLE.test(next.norm)) return true;
  if (before?.word) {
    if (ACCORDING.has(before.norm)) return true;
    const wider = neighbour(scene, first, -2);
    if (before.norm === 'to' && wider?.norm === 'according') return true;
    if (wider && ACCORDING.has(wider.norm) && OF.has(before.norm)) return true;
    if (QUOTED_ROLE.test(before.norm)) return true;
    if ((OF.has(before.norm) || before.norm === 'us' || before.norm === '&') && roleBefore(scene, first))
      return true;
    if (before.norm === 'by' && /(?:graded|initiated|rated)$/.test(wider?.norm ?? '')) return true;
  }
  if (next && SAYING.has(next.norm)) return true;
  return isRater(scene, first, last);
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

/** The house that gives the rating: a verb of rating follows it, and a word of rating stands in the sentence. */
function isRater(scene: Scene, first: number, last: number): boolean {
  let verb = false;
  for (let distance = 1; distance <= 4 && !verb; distance++) {
    const unit = neighbour(scene, last, distance);
    if (!unit || unit.text === ':' || unit.text === ';') return false;
    verb = unit.word && RATING_VERB.test(unit.norm);
    if (!unit.word && unit.text !== ',' && unit.text !== '(' && unit.text !== ')') return false;
  }
  if (!verb) {
    const before = neighbour(scene, first, -1);
    // `hob Goldman Sachs das Kursziel an`
    verb = before?.word === true && RATING_VERB.test(before.norm);
  }
  if (!verb) return false;
  const own = scene.sentences[first];
  return scene.units.some(
    (unit, i) => scene.sentences[i] === own && unit.word && RATING_WORD.test(unit.norm),
  );
}
