/** Whether a name means the company: what speaks for it and against it around the name. */
import {
  BUSINESS_WORDS,
  COMPANY_COMPOUND,
  COMPANY_VERBS,
  DESCRIPTOR_ENDING,
  DESCRIPTORS,
  OF_WORDS,
  PERSON_TITLES,
  SHARE_NOUNS,
  VENUE_NOUNS,
} from './data/context.ts';
import { FIRST_NAMES } from './data/words.ts';
import type { Company } from './directory.ts';
import type { Meaning, Phrase } from './matcher.ts';
import { LEGAL_UNITS } from './names.ts';
import { beginsSentence, neighbour, type Scene } from './scene.ts';
import { fold, isAllCaps, isCapitalised, type Unit } from './tokens.ts';

/** A name found in a field, with everything it may mean. */
export type Candidate = Phrase & { scene: Scene; start: number; end: number };

/** What the whole text says, folded, for cue words, and whether it speaks of business at all. */
export type Surroundings = {
  words: ReadonlySet<string>;
  /** Words in capitals, symbols among them. */
  capitals: ReadonlySet<string>;
  folded: string;
  business: boolean;
  /** Which cues of several words stand in the text, as far as they were looked for. */
  heard: Map<string, boolean>;
};

/** What is known of the other names in the text. */
export type Known = {
  isNamed: (company: Company | null) => boolean;
  /** Whether a listed company stands at a unit. */
  isCompanyAt: (scene: Scene, unit: number) => boolean;
};

/** The evidence a name needs that is also a word, and one that seldom is. */
export const ENOUGH = { always: 2, mild: 0 } as const;

const INDEFINITE = new Set(
  'a an this that these those any each every no another ein eine einen einem einer eines kein keine keinen keinem keiner diese dieser diesen dieses diesem jede jeder jedes manche solche'.split(
    ' ',
  ),
);
/** Prepositions after a German noun that takes a complement: `Allianz gegen`, `Block aus`. */
const COMPLEMENT = new Set('zwischen aus gegen mit zur zum between against among for'.split(' '));

/** Names of people, places, prizes and clubs: no mention of the company, however well known the name is. */
export function isElsewhere(candidate: Candidate): boolean {
  const { scene, first, last } = candidate;
  const next = neighbour(scene, last, 1);
  if (next?.word && next.join !== 'break' && VENUE_NOUNS.has(next.norm) && isCapitalised(next.text))
    return next.join === 'hyphen' || !scene.titleCase(last) || isProperVenue(scene, last);
  // `the Ford Community Center`: two words of a place.
  const wider = neighbour(scene, last, 2);
  if (next?.join === 'space' && wider?.join === 'space' && isPlace(next, wider) && !scene.titleCase(last))
    return true;
  if (isPastPost(candidate)) return true;
  return first === last && isPerson(candidate);
}

function isPlace(first: Unit, second: Unit): boolean {
  return (
    first.word &&
    isCapitalised(first.text) &&
    !LEGAL_UNITS.has(first.norm) &&
    VENUE_NOUNS.has(second.norm) &&
    isCapitalised(second.text)
  );
}

/** In a headline in title case `Open` and `Field` may be verbs or nouns of the sentence; two words are no venue. */
function isProperVenue(scene: Scene, last: number): boolean {
  const after = neighbour(scene, last, 2);
  return !after?.word || !isCapitalised(after.text);
}

function isPerson({ scene, first, last }: Candidate): boolean {
  const unit = scene.units[last];
  const next = neighbour(scene, last, 1);
  if (next?.join === 'hyphen' && COMPANY_COMPOUND.test(next.norm)) return false;
  if (next?.word && LEGAL_UNITS.has(next.norm)) return false;
  let before = neighbour(scene, first, -1);
  if (!before?.word || unit?.join === 'break' || unit?.join === 'hyphen') return false;
  let from = first - 1;
  if (PERSON_TITLES.has(before.norm) && (isCapitalised(before.text) || /family|familien?/.test(before.norm)))
    return !DESCRIPTORS.has(before.norm);
  if (['von', 'van', 'de', 'zu'].includes(before.norm)) {
    before = neighbour(scene, first, -2);
    from = first - 2;
    if (!before?.word) return false;
  }
  if (!isCapitalised(before.text) || !FIRST_NAMES.has(before.norm)) {
    // A family name before `family`: `the Ford family`.
    return next?.norm === 'family' || next?.norm === 'familie';
  }
  // `Paul, Apple and …` is a list, `Will Apple …` a question; the former has a comma, the latter no first name.
  return from >= 0;
}

/** How much speaks for a meaning; `ENOUGH` is convincing, a negative value is against it. */
export function evidenceFor(
  candidate: Candidate,
  meaning: Meaning,
  around: Surroundings,
  known: Known,
): number {
  const { scene, first, last } = candidate;
  const { spec } = meaning;
  const unit = scene.units[first];
  const before = neighbour(scene, first, -1);
  const next = neighbour(scene, last, 1);
  let score = 0;

  if (known.isNamed(meaning.company)) score += 2;
  if (around.business) score += 0.5;
  if (next?.word && next.join !== 'break') {
    if (LEGAL_UNITS.has(next.norm)) score += 3;
    else if (next.join === 'hyphen') score += COMPANY_COMPOUND.test(next.norm) ? 3 : -1;
    else if (SHARE_NOUNS.has(next.norm)) score += 2;
    else if (COMPANY_VERBS.has(next.norm) || FIGURES.test(next.norm)) score += around.business ? 1.5 : 1;
    if (spec.added === 'derived' && isSurname(scene, last)) score -= 2;
  }
  if (/['’]s$/.test(scene.units[last]?.text ?? '')) score += 1;
  if (before?.word && unit?.join !== 'break') {
    if (unit?.join === 'hyphen') score -= 1;
    else if (DESCRIPTORS.has(before.norm) || DESCRIPTOR_ENDING.test(before.norm)) score += 2;
    else if (OF_WORDS.has(before.norm)) {
      const noun = neighbour(scene, first, -2);
      if (noun && SHARE_NOUNS.has(noun.norm)) score += 2;
    } else if (INDEFINITE.has(before.norm)) score -= 2;
    else if (scene.language === 'de') score -= commonNounBefore(scene, first, before.text, spec);
  }
  if (next?.word && next.join !== 'break' && COMPLEMENT.has(next.norm)) score -= 1;
  if (symbolFollows(candidate, meaning)) score += 3;
  else if (symbolHeard(meaning, around)) score += 2;
  if (isDescribed(scene, last)) score += 2;
  if (isRated(candidate)) score += 3;
  if (quoteFollows(candidate)) score += 2;
  score += neighboursInList(candidate, known);
  score += capitalsSpeak(candidate);
  score += cuesSpeak(spec.cues, around, scene, first);
  score -= spec.against.filter((word) => against(word, around, candidate)).length * 2.5;
  return score;
}

/** What companies report, right after the name: `Trent Q2 net up`. */
const FIGURES =
  /^(?:q[1-4]|h[12]|fy\d*|net|profits?|loss|pat|sales|revenues?|earnings|results?|ebitda|ipo|fpo|margins?|volumes?|ceo|cfo|chairman|board|founders?|quartal\w*|halbjahr\w*|gewinn\w*|umsatz\w*)$/;

/** A capitalised word after a first name is a family name: `Vishal Sikka`. */
function isSurname(scene: Scene, last: number): boolean {
  const next = neighbour(scene, last, 1);
  if (!next?.word || next.join !== 'space' || scene.titleCase(last)) return false;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
    !FIGURES.test(next.norm) &&
    !COMPANY_VERBS.has(next.norm) &&
    !BUSINESS_WORDS.has(next.norm)
  );
}

/** In German an adjective, or another noun that describes no company, goes before a common noun. */
function commonNounBefore(scene: Scene, first: number, text: string, spec: Meaning['spec']): number {
  const doubtful = spec.ambiguity === 'always' || spec.ambiguity === 'de';
  if (/^\p{Ll}+(?:e|en|er|em|es)$/u.test(text) && !isArticle(text))
    return INDEFINITE.has(neighbour(scene, first, -2)?.norm ?? '') ? 2 : doubtful ? 1 : 0;
  return spec.ambiguity === 'always' && isCapitalised(text) && !/^\d/.test(text) ? 1 : 0;
}

const ARTICLES = new Set('der die das den dem des'.split(' '));
const isArticle = (norm: string) => ARTICLES.has(norm);

/** Capitals inside an English sentence make a name; in German only where the word is no German noun. */
function capitalsSpeak({ scene, first, last }: Candidate): number {
  const unit = scene.units[first];
  if (!unit || !isCapitalised(unit.text) || /^\d/.test(unit.text)) return 0;
  if (scene.language === 'de') return 0;
  if (isAllCaps(unit.text) && unit.text.length > 3) return 0;
  if (scene.titleCase(first) || beginsSentence(scene, first)) return 0;
  const next = neighbour(scene, last, 1);
  const before = neighbour(scene, first, -1);
  // Part of a longer name that we do not know: `the Delta Conveyance Project`.
  const longer =
    (next?.word === true &&
      next.join === 'space' &&
      isCapitalised(next.text) &&
      !SHARE_NOUNS.has(next.norm)) ||
    (before?.word === true &&
      unit.join === 'space' &&
      isCapitalised(before.text) &&
      !beginsSentence(scene, first - 1));
  return longer ? 0 : 1.5;
}

/** `Einstufung für Allianz`, `belässt Allianz auf „Neutral“`: only shares are rated. */
function isRated({ scene, start, end }: Candidate): boolean {
  return (
    RATED_BEFORE.test(scene.text.slice(Math.max(0, start - 40), start)) ||
    RATED_AFTER.test(scene.text.slice(end, end + 60))
  );
}

const RATED_BEFORE =
  /(?<!\p{L})(?:einstufung|(?:kurs)?ziel|rating|votum|price target)s? (?:für|for|on|von|of) (?:die |den |the )?$/iu;
const RATED_AFTER =
  /^ (?:[^\s.,;:]{1,20} ){0,4}(?:auf|bei|to|at) [„"“”'«»‚]?(?:buy|sell|hold|neutral|halten|kaufen|verkaufen|overweight|underweight|outperform|underperform|equal[ -]weight|market[ -]perform)(?!\p{L})/iu;

function symbolFollows({ scene, last }: Candidate, { company }: Meaning): boolean {
  if (neighbour(scene, last, 1)?.text !== '(') return false;
  const inside = neighbour(scene, last, 2);
  return company?.symbols.some(({ symbol }) => symbol === inside?.text) ?? false;
}

/** `Aurora said … The company, listed as AUR on Nasdaq`. */
function symbolHeard({ company, spec }: Meaning, { capitals }: Surroundings): boolean {
  return (
    company?.symbols.some(
      ({ symbol }) =>
        symbol.length > 2 && capitals.has(symbol) && symbol.toLowerCase() !== spec.text.toLowerCase(),
    ) ?? false
  );
}

/** What the name is follows between commas: `Rumble, a rival, …`, `Gap, der Modehändler, …`. */
function isDescribed(scene: Scene, last: number): boolean {
  if (neighbour(scene, last, 1)?.text !== ',' || !APPOSING.has(neighbour(scene, last, 2)?.norm ?? ''))
    return false;
  for (let distance = 3; distance <= 7; distance++) {
    const unit = neighbour(scene, last, distance);
    if (!unit?.word) return false;
    if (DESCRIPTORS.has(unit.norm) || DESCRIPTOR_ENDING.test(unit.norm)) return true;
  }
  return false;
}

const APPOSING = new Set('a an the der die das ein eine'.split(' '));

const QUOTE =
  /^\s{0,2}(?:(?:rose|fell|gained|lost|added|shed|dropped|climbed|jumped|slid|sank|slipped|surged|tumbled|advanced|declined|gewannen|gewann|verloren|verlor|stiegen|stieg|fielen|fiel)(?: by| um)? )?\(?\s?[+\-−–±]?\s?\d{1,3}(?:[.,]\d+)?\s?(?:%|Prozent|percent|pct)/;

/** `Target (+2,3 Prozent)`, `Gap 3.4% higher`, `Zoom rose 3%`. */
function quoteFollows({ scene, end }: Candidate): boolean {
  return QUOTE.test(scene.text.slice(end, end + 40));
}

/** Other companies right beside the name: `Walmart, Target and Costco`. */
function neighboursInList({ scene, first, last }: Candidate, known: Known): number {
  const beside = [first - 2, last + 2].some((at) => {
    const between = at < first ? scene.units[first - 1] : scene.units[last + 1];
    return (
      between !== undefined &&
      /^(?:,|&|\/|or|oder|sowie|vs|versus|wie)$/.test(between.norm) &&
      scene.sentences[at] === scene.sentences[first] &&
      known.isCompanyAt(scene, at)
    );
  });
  return beside ? 2 : 0;
}

function cuesSpeak(cues: readonly string[], around: Surroundings, scene: Scene, at: number): number {
  const own = fold(scene.units[at]?.text ?? '');
  const found = cues.filter((cue) => fold(cue) !== own && heard(cue, around)).length;
  return found === 0 ? 0 : found === 1 ? 1.5 : 2.5;
}

function heard(cue: string, { words, folded, heard: known }: Surroundings): boolean {
  let found = known.get(cue);
  if (found === undefined) {
    const key = fold(cue);
    found = /[^a-z0-9]/.test(key) ? folded.includes(key) : words.has(key);
    known.set(cue, found);
  }
  return found;
}

/** A word against the company counts anywhere in the text, a phrase only around the name. */
function against(cue: string, around: Surroundings, { scene, start, end }: Candidate): boolean {
  if (!cue.includes(' ')) return heard(cue, around);
  const near = ` ${fold(scene.text.slice(Math.max(0, start - 40), end + 40))} `;
  return near.includes(fold(cue));
}

const FORMER = /^(?:former|ex|frueher\w*|ehemalig\w*|einstig\w*|onetime)$/;
const POST =
  /^(?:chief|chef\w*|ceo|cfo|boss|executive\w*|manager\w*|head|president|chairman|employee\w*|banker\w*|trader\w*|analyst\w*|vorst\w*|mitarbeiter\w*|finanzchef\w*|aufsichtsratschef\w*|engineer\w*|researcher\w*|director|staffer\w*)$/;

/** A post of somebody's past: `ex-Siemens chief`, `der frühere Opel-Chef`. */
function isPastPost({ scene, first, last }: Candidate): boolean {
  const before = neighbour(scene, first, -1);
  const next = neighbour(scene, last, 1);
  if (!before || !FORMER.test(before.norm)) return false;
  return before.norm === 'ex' ? scene.units[first]?.join === 'hyphen' : POST.test(next?.norm ?? '');
}
