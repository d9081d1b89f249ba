import type { Mention } from '../../model.ts';
import type { SentenceSpan } from '../sentences.ts';
import {
  type Eligibility,
  judgeSentence,
  kindLength,
  type Line,
  openQuotations,
  PRONOUN_SPEAKER,
} from './eligible.ts';
import { interviewAnswers } from './interview.ts';
import { findOpening } from './opening.ts';
import { isBackground, isFiller, isOutlook } from './substance.ts';
import { contentStems, share } from './words.ts';

/** A sentence that may stand in the summary, with all that its choice depends on. */
export type Candidate = Eligibility & {
  /** Index among all sentences of the article. */
  index: number;
  stems: ReadonlySet<string>;
  /** Whether it names the company that the article is about most. */
  subject: boolean;
  /** The companies it names, as indices of `mentions`. */
  companies: ReadonlySet<number>;
  /** The companies named last before it, of which "the company" speaks; empty where none was. */
  namedBefore: ReadonlySet<number>;
  /** What its opening takes as known (`The falls`), as stems; empty where it takes nothing. */
  known: readonly string[];
  /** What the sentence is worth on its own. */
  prior: number;
};

/**
 * How much each property counts. Found by coordinate search on English news with reference summaries; the values lie
 * on plateaus, a change of a third moves ROUGE by less than one percent.
 */
export type Weights = {
  /** Standing first, falling with e^(-leadDecay · place). */
  lead: number;
  leadDecay: number;
  /** Standing in the paragraph that opens the article. */
  opening: number;
  /** Loss for standing after an opening paragraph that is a teaser. */
  beyond: number;
  /** Share of the title's stems. */
  title: number;
  /** Kinship with the other sentences; `long` softens its division by the square root of the length. */
  centrality: number;
  long: number;
  figures: number;
  company: number;
  /** Loss for a summary that names not the company the article is about. */
  subject: number;
  caption: number;
  /** Leading up to the news without telling it. */
  filler: number;
  /** Opening with somebody's words. */
  speech: number;
  leaning: number;
  short: number;
  /** Loss for telling what had been before. */
  background: number;
  /** Telling what is expected of the year. */
  outlook: number;
  /** Loss for what two chosen sentences share. */
  overlap: number;
  /** Loss for each 100 characters beyond `ample`. */
  brevity: number;
  ample: number;
};

const WEIGHTS: Weights = {
  lead: 0.45,
  leadDecay: 0.2,
  opening: 0,
  beyond: 2,
  title: 0.75,
  centrality: 2,
  long: 8,
  figures: 0.1,
  company: 0.15,
  subject: 1,
  caption: 1,
  filler: 1.5,
  speech: 0.05,
  leaning: 0.07,
  short: 0.5,
  background: 0.4,
  outlook: 0.3,
  overlap: 0.8,
  brevity: 0,
  ample: 0,
};

/**
 * German news says it all in its first paragraph, and its readers are given shorter summaries: every summarizer that
 * looks elsewhere measured worse than the lead itself, against teasers and against other reports of the same event.
 */
const LEAD_FIRST: Weights = {
  ...WEIGHTS,
  lead: 4,
  opening: 1,
  beyond: 4,
  subject: 4,
  figures: 0.3,
  brevity: 1,
  ample: 375,
};

/** Where a text has lost its paragraphs, its order alone tells what belongs to the lead. */
const ORDER_ALONE: Weights = { ...LEAD_FIRST, leadDecay: 0.6, centrality: 1, opening: 0, brevity: 2 };

export function weightsFor(language: string, text: string): Weights {
  if (language === 'en') return WEIGHTS;
  return text.trim().includes('\n') ? LEAD_FIRST : ORDER_ALONE;
}

/** Long articles are judged by their beginning: what comes later is background. */
const MAX_SENTENCES = 120;

export type RankInput = {
  title: string | null;
  text: string;
  /** Of `text`, in order. */
  sentences: readonly SentenceSpan[];
  /** Mentions of each company, most relevant company first. */
  mentions: readonly (readonly Mention[])[];
};

export function rankSentences(
  { title, text, sentences, mentions }: RankInput,
  weights: Weights,
): Candidate[] {
  const considered = sentences.slice(0, MAX_SENTENCES);
  const inside = openQuotations(considered.map(({ text }) => text));
  const answers = interviewAnswers(considered, text, title);
  const judged = considered.map((sentence, i) =>
    judgeSentence(sentence.text, inside[i] === true || answers[i] === true, lineOf(considered, i, text)),
  );
  const stems = judged.map((sentence) => new Set(contentStems(sentence.text)));
  const titleStems = new Set(contentStems(title ?? ''));
  const central = centrality(stems, judged, weights);
  const named = (of: readonly Mention[], { start, end }: SentenceSpan): boolean =>
    of.some((mention) => mention.field === 'text' && mention.start >= start && mention.end <= end);
  const [first = []] = mentions;
  // Named once in passing, or not in the headline, it is not what the article is about.
  const headlined = title === null || first.some(({ field }) => field === 'title');
  const subject = first.length > 1 && headlined ? first : [];

  // The first sentence can lean on none: captions and labels before it say nothing.
  const opensText = (index: number): boolean =>
    judged.slice(0, index).every(({ captionLike }) => captionLike >= 0.5);
  const opening = findOpening(considered, text, judged, stems, (index) => {
    const [sentence, own] = [considered[index], judged[index]];
    if (!sentence || !own) return false;
    const headline = title === null || share(titleStems, stems[index] ?? new Set()) > 0;
    return headline || /\p{N}/u.test(own.text) || mentions.some((of) => named(of, sentence));
  });
  let rank = 0;
  let mood = -2;
  let latest: ReadonlySet<number> = new Set();
  return considered.flatMap((sentence, index) => {
    const eligibility = judged[index];
    const own = stems[index];
    const companies = new Set(mentions.flatMap((of, i) => (named(of, sentence) ? [i] : [])));
    const namedBefore = latest;
    if (companies.size > 0) latest = companies;
    if (!eligibility?.fit || !own) return [];
    // The lead counts from the first sentence that may stand, captions, labels and fillers aside.
    const place = rank;
    // What leans on a mood goes on with it.
    const filler =
      index < opening.scene || isFiller(eligibility.text) || (mood === index - 1 && eligibility.leans);
    if (filler) mood = index;
    if (eligibility.captionLike < 0.5 && !filler) rank += 1;
    const prior =
      (filler ? 0 : weights.lead * Math.exp(-weights.leadDecay * place)) +
      (index >= opening.from && index < opening.to ? weights.opening : 0) -
      (opening.teaser && index >= opening.to ? weights.beyond : 0) +
      weights.title * share(titleStems, own) +
      weights.centrality * (central[index] ?? 0) +
      weights.figures * (/\p{N}/u.test(eligibility.text) ? 1 : 0) +
      weights.company * (companies.size > 0 ? 1 : 0) -
      weights.caption * eligibility.captionLike -
      weights.filler * (filler ? 1 : 0) -
      weights.speech * (/^["'“„«‘]/u.test(eligibility.text) ? 1 : 0) -
      weights.leaning * (eligibility.leans ? 1 : 0) -
      weights.background * (isBackground(eligibility.text) ? 1 : 0) +
      weights.outlook * (isOutlook(eligibility.text) ? 1 : 0) -
      weights.short * Math.max(0, 1 - own.size / 8);
    return [
      {
        ...eligibility,
        leans: eligibility.leans && !(opensText(index) && !filler && opensFreely(eligibility.text)),
        nameless:
          eligibility.nameless &&
          !mentions.some((of) => opensWith(of, sentence, eligibility)) &&
          !titleNames(title ?? '', eligibility.text),
        index,
        known: opensText(index) ? [] : takenAsKnown(eligibility.text, titleStems),
        stems: own,
        subject: named(subject, sentence),
        companies,
        namedBefore,
        prior,
      },
    ];
  });
}

/**
 * `The falls`, `The young couple`: known from before, unless the headline names it. English only: in German the article
 * also stands before what is new (`Die Inflation`).
 */
function takenAsKnown(text: string, titleStems: ReadonlySet<string>): string[] {
  const [, phrase = ''] = /^The ((?:[\p{Ll}-]+[ ,]){1,3})/u.exec(text) ?? [];
  const stems = contentStems(phrase).slice(0, 2);
  return stems.some((stem) => titleStems.has(stem)) ? [] : stems;
}

/** Openings that lean on nothing where nothing stands before them: `Es ist das Ende …`, `It was …`, `Auch Nordmar …`. */
const EXPLETIVE =
  /^["„“]?(?:(?:auch|nun|jetzt|bislang|bisher|so|und|aber|doch|wir|ich|unser\p{Ll}*|mein\p{Ll}*)(?!\p{L})|es (?:ist|sind|war|waren|gibt|gab|bleibt|wird|dürfte|könnte|geht|kommt) |it (?:is|was|will be|has been) )/iu;

const opensFreely = (text: string): boolean => EXPLETIVE.test(text) && !PRONOUN_SPEAKER.test(text);

/** `Die Nordbank`, `Der Hersteller adidas`: so near the beginning, or right behind a kind, a name is what it speaks of. */
const ARTICLE = 6;
const opensWith = (of: readonly Mention[], { start }: SentenceSpan, { offset, text }: Eligibility): boolean =>
  of.some(
    (mention) =>
      mention.field === 'text' &&
      mention.start >= start + offset &&
      mention.start <= start + offset + Math.max(ARTICLE, kindLength(text) + 1),
  );

/**
 * `Die Nordbank` under a title that speaks of the Nordbank: more than a kind, and the reader has seen it. So is what
 * opens a title with a small letter, as only names do.
 */
function titleNames(title: string, text: string): boolean {
  const small = /^\p{Ll}[\p{L}\p{N}-]{2,}/u.exec(title)?.[0];
  if (small !== undefined && text.startsWith(` ${small} `, kindLength(text))) return true;
  const [, noun = ''] = /^\p{L}+ (\p{Lu}\p{Ll}+)/u.exec(text) ?? [];
  return noun !== '' && !BARE_KIND.test(noun) && new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u').test(title);
}
const BARE_KIND =
  /^(?:Konzern|Unternehmen|Firma|Gesellschaft|Gruppe|Bank|Institut|Haus|Versicherer|Hersteller|Händler|Zulieferer|Anbieter|Betreiber|Behörde|Manager|Managerin|Aktien?|Papiere?)s?$/u;

function lineOf(sentences: readonly SentenceSpan[], i: number, text: string): Line {
  const [before, own, after] = [sentences[i - 1], sentences[i], sentences[i + 1]];
  if (!own) return { first: false, opens: false, rest: '' };
  const opens = before === undefined || text.slice(before.end, own.start).includes('\n');
  const ends = after === undefined || text.slice(own.end, after.start).includes('\n');
  return { first: before === undefined, opens, rest: ends ? '' : after.text };
}

/**
 * Degree centrality of the sentence graph (Erkan and Radev, LexRank, 2004, without the power iteration):
 * the mean cosine of a sentence with the others, stems weighted by how many sentences have them; 0..1 by the best.
 */
function centrality(
  stems: readonly ReadonlySet<string>[],
  judged: readonly Eligibility[],
  weights: Weights,
): number[] {
  const frequency = new Map<string, number>();
  stems.forEach((set, i) => {
    if (judged[i]?.fit) for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  });
  const raw = stems.map((set) => {
    let sum = 0;
    for (const stem of set) sum += Math.log(frequency.get(stem) ?? 1);
    return set.size === 0 ? 0 : sum / Math.sqrt(set.size + weights.long);
  });
  const best = Math.max(1e-9, ...raw);
  return raw.map((value) => value / best);
}
