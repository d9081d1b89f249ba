import type { Listing, Mention, Organisation } from '../../model.ts';
import { BUSINESS_WORDS } from './data/context.ts';
import { COMMON_WORDS } from './data/words.ts';
import { type Candidate, ENOUGH, evidenceFor, isElsewhere, type Surroundings } from './evidence.ts';
import { Findings } from './findings.ts';
import { findIdentifiers } from './identifiers.ts';
import type { Matcher, Meaning } from './matcher.ts';
import { ambiguityIn } from './names.ts';
import { type Placed, relevances } from './relevance.ts';
import { type Scene, sceneOf } from './scene.ts';
import { shortForms } from './short-forms.ts';
import { isQuoted } from './sources.ts';
import { fold, isAllCaps } from './tokens.ts';
import type { Universe } from './universe.ts';

export type TagInput = { title: string | null; text: string; language: string };
/** A company found in the text; sentiment is judged afterwards from its mentions. */
export type TaggedCompany = { listing: Listing; relevance: number; mentions: Mention[] };
export type TagResult = { companies: TaggedCompany[]; organisations: Organisation[] };

/** Finds the listed companies of a text, most relevant first, and the well-known organisations without a listing. */
export function tagCompanies(input: TagInput, universe: Universe): TagResult {
  const { matcher } = universe;
  const scenes: Scene[] = [sceneOf('text', input.text, input.language)];
  if (input.title) scenes.unshift(sceneOf('title', input.title, input.language));

  const found = new Findings();
  const open = scenes.flatMap((scene) => readScene(scene, matcher, found));
  settle(open, found, surroundingsOf(scenes));
  shortForms(scenes, found);

  const companies = [...found.companies].flatMap(([company, places]) => {
    const told = places.filter((placed) => !isQuoted(company, placed, found));
    return told.length === 0 ? [] : [{ company, places: told.sort(byPlace) }];
  });
  const relevance = relevances(
    companies.map(({ places }) => places),
    scenes.length > 1,
  );
  return {
    companies: companies
      .map(({ company, places }, i) => ({
        listing: company.listing,
        relevance: relevance[i] ?? 0,
        mentions: places.map(({ mention }) => mention),
      }))
      .sort((a, b) => b.relevance - a.relevance),
    organisations: [...found.organisations].map(([name, places]) => ({
      name,
      mentions: places.sort(byPlace).map(({ mention }) => mention),
    })),
  };
}

/** Currencies and indices by which a text shows the market it speaks of. */
const HOME_WORDS: Record<string, readonly string[]> = {
  XNSE: ['rs', 'crore', 'cr', 'lakh', 'rupees', 'sensex', 'nifty', 'nse', 'bse', 'india', 'indian'],
  XETR: ['dax', 'mdax', 'sdax', 'tecdax', 'xetra'],
  XSWX: ['smi', 'franken', 'chf'],
  XWBO: ['atx', 'wien'],
  XLON: ['ftse', 'pence', 'london', 'uk', 'britain', 'british'],
  XTSE: ['tsx', 'toronto', 'canadian'],
  XASX: ['asx', 'australian', 'australia'],
  XTKS: ['yen', 'nikkei', 'topix', 'japan'],
};

const FIELD_ORDER = { title: 0, text: 1 } as const;
function byPlace(a: Placed, b: Placed): number {
  return FIELD_ORDER[a.mention.field] - FIELD_ORDER[b.mention.field] || a.mention.start - b.mention.start;
}

/** Takes what is certain in a field and returns the names that need judgement. */
function readScene(scene: Scene, matcher: Matcher, found: Findings): Candidate[] {
  const { units, text, language } = scene;
  const identifiers = findIdentifiers(text, matcher.identifiers);
  let unit = 0;
  // `AMS:ASML` names an exchange, not the company whose symbol is AMS.
  const exchanges = new Set<number>();
  for (const { company, from, start, end, rule } of identifiers) {
    for (; (units[unit]?.end ?? Number.POSITIVE_INFINITY) <= start; unit++)
      if ((units[unit]?.start ?? 0) >= from) exchanges.add(unit);
    let last = unit;
    while ((units[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
    const mention = { field: scene.field, start, end, text: text.slice(start, end), rule };
    found.addCompany(company, { mention, scene, first: unit, last });
  }

  const open: Candidate[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!units[at]?.word || exchanges.has(at) || found.isCompanyAt(scene, at)) continue;
    const phrase = matcher.longestAt(units, at, language, scene.caseless);
    if (!phrase) continue;
    at = phrase.last;
    const candidate = { ...phrase, scene, ...spanOf(scene, phrase.first, phrase.last, phrase.meanings) };
    if (isElsewhere(candidate)) continue;
    const [only] = candidate.meanings;
    if (candidate.meanings.length === 1 && only && ambiguityIn(language, only.spec) === 'none')
      take(candidate, only, found);
    else open.push(candidate);
  }
  return open;
}

/** Where the name itself stands, a genitive's ending left off. */
function spanOf(scene: Scene, first: number, last: number, meanings: readonly Meaning[]) {
  const start = scene.units[first]?.start ?? 0;
  const unit = scene.units[last];
  let end = unit?.end ?? start;
  if (unit && /['’`´]s$/.test(unit.text)) {
    if (!meanings.some(({ spec }) => /['’]s$/i.test(spec.text))) end -= 2;
  } else if (unit && /s$/.test(unit.norm) && !meanings.some(({ spec }) => /s$/.test(fold(spec.text))))
    end -= 1;
  return { start, end };
}

function take(candidate: Candidate, { company, organisation, spec }: Meaning, found: Findings): void {
  const { scene, first, last, start, end } = candidate;
  const mention = { field: scene.field, start, end, text: scene.text.slice(start, end), rule: spec.rule };
  const placed = { mention, scene, first, last };
  if (company) found.addCompany(company, placed);
  else if (organisation !== null) found.addOrganisation(organisation, placed);
}

/** Judges the doubtful names. What one round settles is evidence for the next. */
function settle(open: readonly Candidate[], found: Findings, around: Surroundings): void {
  let rest = open;
  for (let round = 0; round < 3 && rest.length > 0; round++) {
    const still = rest.filter((candidate) => {
      const best = bestMeaning(candidate, found, around);
      if (best) take(candidate, best, found);
      return !best;
    });
    if (still.length === rest.length) break;
    rest = still;
  }
}

/** With equal evidence a name means the company that it doubts least. */
const DOUBT = { none: 0, mild: 1, always: 2 } as const;

function bestMeaning(candidate: Candidate, found: Findings, around: Surroundings): Meaning | undefined {
  const { language } = candidate.scene;
  const judged = candidate.meanings
    .map((meaning) => ({
      meaning,
      ambiguity: ambiguityIn(language, meaning.spec),
      evidence: evidenceFor(candidate, meaning, around, found) + atHome(meaning, language, around),
    }))
    .sort((a, b) => b.evidence - a.evidence || DOUBT[a.ambiguity] - DOUBT[b.ambiguity]);
  const [best] = judged;
  if (!best) return undefined;
  // A surname or coined word that two companies share needs no proof that a company is meant.
  const shared =
    judged.length > 1 &&
    judged.some(({ ambiguity }) => ambiguity !== 'always') &&
    !COMMON_WORDS.has(fold(best.meaning.spec.text)) &&
    best.evidence >= 0;
  if (best.ambiguity === 'none' || shared) return best.meaning;
  return best.evidence >= ENOUGH[best.ambiguity] ? best.meaning : undefined;
}

/** Between two companies of one name a text means the one whose market it speaks of, then that of its language. */
function atHome({ company }: Meaning, language: string, { words }: Surroundings): number {
  if (!company) return 0;
  const { mic } = company.listing;
  if (HOME_WORDS[mic]?.some((word) => words.has(word))) return 0.8;
  if (language === 'de') return mic === 'XETR' ? 0.4 : mic === 'XSWX' || mic === 'XWBO' ? 0.2 : 0;
  return mic === 'XNYS' || mic === 'XNAS' ? 0.2 : 0;
}

function surroundingsOf(scenes: readonly Scene[]): Surroundings {
  const words = new Set<string>();
  for (const { units } of scenes) for (const { norm } of units) words.add(norm);
  let capitals: ReadonlySet<string> | undefined;
  let business = false;
  for (const word of words) if (BUSINESS_WORDS.has(word)) business = true;
  return {
    words,
    get capitals() {
      capitals ??= capitalsOf(scenes);
      return capitals;
    },
    folded: ` ${scenes.map(({ text }) => fold(text)).join('\n')} `,
    business,
    heard: new Map(),
  };
}

/** Words in capitals, where the writing distinguishes them. */
function capitalsOf(scenes: readonly Scene[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { units, titleCase } of scenes)
    for (const [i, { text }] of units.entries()) if (isAllCaps(text) && !titleCase(i)) found.add(text);
  return found;
}
