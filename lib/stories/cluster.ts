import type { Digest } from './digest.ts';
import type { StoryEntry } from './ports.ts';
import { compareDigests, measure, tellsOfNumber } from './similar.ts';

/**
 * From which similarity on two reports are joined. Above SAME_STORY, because one wrong pair joins two whole stories;
 * what reads alike must also agree in names and figures, and the reports that a pair misses mostly meet through a third.
 */
export const JOINED = 0.44;
/** Reports of one event come within this time of each other, by their date of publication. */
const WINDOW_HOURS = 48;

export type Decision = {
  /** Nodes of the reports that tell the same news, most similar first. */
  links: string[];
  /** 0..1: how much of the article no earlier report had told; 1 for the first. */
  novelty: number;
};

/**
 * Which of the candidates an article joins, and what it adds to those that were published before it. Looks at nothing
 * but the pairs, and a pair is judged alike from both sides: whoever comes later finds the same link.
 */
export function decide(entry: StoryEntry, candidates: readonly StoryEntry[]): Decision {
  const linked = candidates
    .filter(({ node }) => node !== entry.node && near(node, entry.node))
    .map((candidate) => ({
      candidate,
      similarity: compareDigests(entry.digest, candidate.digest).similarity,
    }))
    .filter(({ candidate, similarity }) => similarity >= JOINED && agree(entry.digest, candidate.digest))
    .sort((a, b) => b.similarity - a.similarity || (a.candidate.node < b.candidate.node ? -1 : 1));
  const told = linked
    .filter(({ candidate }) => candidate.node < entry.node)
    .map(({ candidate }) => share(entry.digest, candidate.digest));
  return { links: linked.map(({ candidate }) => candidate.node), novelty: 1 - Math.max(0, ...told) };
}

/**
 * So much of the names must be shared; where both give figures, so much of names and figures together. Of what is no name
 * so much must be shared too, or some figures: a company is in the news twice a day.
 */
const AGREED = { names: 0.15, namesAndFigures: 0.7, figures: 0.5, others: 0.07, someFigures: 0.15 };
const SOME_FIGURES = 2;
/** Fewer names than these may be shared by chance. */
const SOME_NAMES = 3;
/** A figure of so many digits alone tells as much as two others. */
const PRECISE_DIGITS = 4;
/** From this similarity of words on two texts may be of one pattern; copies of one text share its figures. */
const ALIKE = 0.7;
/** From this one on they are copies of one text, or of one pattern. */
const COPIED = 0.8;

/**
 * Whether two articles that read alike are about the same: reports written to a pattern (results, ratings, the market
 * at noon) differ in nothing but names and figures.
 */
function agree(a: Digest, b: Digest): boolean {
  if (
    a.companies.length > 0 &&
    b.companies.length > 0 &&
    !a.companies.some((company) => b.companies.includes(company))
  ) {
    return false;
  }
  const { words, titles, names, numbers, letters } = measure(a, b);
  const alike = Math.max(words, titles) >= ALIKE || letters >= COPIED;
  if (strangers(a, b) && strangers(b, a)) return false;
  if (words >= COPIED && titles >= ALIKE && titleStrangers(a, b) && titleStrangers(b, a)) return false;
  if (alike && (aboutAnother(a, b) || aboutAnother(b, a))) return false;
  const some = words >= COPIED ? 1 : SOME_FIGURES;
  const figures = Math.min(a.numbers.length, b.numbers.length) >= some || (isPrecise(a) && isPrecise(b));
  const named = Math.min(Object.keys(a.names).length, Object.keys(b.names).length);
  if (figures && (alike || named < SOME_NAMES) && sharedFigures(a, b) < AGREED.figures) return false;
  if (named === 0) return true;
  if (numbers < AGREED.someFigures && sharedBesideNames(a, b) < AGREED.others) return false;
  return names >= AGREED.names && (!figures || names + numbers >= AGREED.namesAndFigures);
}

const isPrecise = ({ numbers }: Digest): boolean =>
  numbers.some((number) => number.replace('.', '').length >= PRECISE_DIGITS);

/** Which part of the figures of the one that gives fewer stands in the other, by what they tell. */
function sharedFigures({ numbers: a }: Digest, { numbers: b }: Digest): number {
  const tells = (numbers: readonly string[]): number =>
    numbers.reduce((total, number) => total + tellsOfNumber(number), 0);
  return tells(a.filter((number) => b.includes(number))) / Math.min(tells(a), tells(b));
}

/** Which part of the words that are names in neither stands in both, by the one that has fewer of them. */
function sharedBesideNames(a: Digest, b: Digest): number {
  const others = ({ words }: Digest): [string, number][] =>
    Object.entries(words).filter(([key]) => !Object.hasOwn(a.names, key) && !Object.hasOwn(b.names, key));
  const total = (list: readonly [string, number][]): number =>
    list.reduce((sum, [, weight]) => sum + weight, 0);
  const [left, right] = [others(a), others(b)];
  const least = Math.min(total(left), total(right));
  const known = new Map(right);
  const shared = left.reduce((sum, [key, weight]) => sum + Math.min(weight, known.get(key) ?? 0), 0);
  return least === 0 ? 0 : shared / least;
}

const knows = (digest: Digest, key: string): boolean =>
  [key, `${key}s`, key.replace(/s$/, '')].some(
    (form) => Object.hasOwn(digest.words, form) || Object.hasOwn(digest.names, form),
  );

/** Whether an article is about somebody, among others, whom another does not know. */
const strangers = (a: Digest, b: Digest): boolean => a.subject.some((key) => !knows(b, key));

/** Whether the title of an article names somebody whom another does not know. */
const titleStrangers = (a: Digest, b: Digest): boolean =>
  Object.keys(a.title).some((key) => Object.hasOwn(a.names, key) && !knows(b, key));

/** Whether an article is about somebody, and another knows none of them. */
const aboutAnother = (a: Digest, b: Digest): boolean =>
  a.subject.length > 0 && !a.subject.some((key) => knows(b, key));

/** The node of an article: `publishedAt#articleId`. */
export const nodeOf = (publishedAt: string, articleId: string): string => `${publishedAt}#${articleId}`;
const publishedAt = (node: string): number => Date.parse(node.slice(0, node.indexOf('#')));
const near = (a: string, b: string): boolean =>
  Math.abs(publishedAt(a) - publishedAt(b)) <= WINDOW_HOURS * 3_600_000;

/** The nodes between which reports of one story lie. */
export function windowAround(node: string): { from: string; to: string } {
  const at = (hours: number): string => new Date(publishedAt(node) + hours * 3_600_000).toISOString();
  return { from: at(-WINDOW_HOURS), to: `${at(WINDOW_HOURS)}#\uffff` };
}

/** Words count seven tenths, numbers three; where an article has no numbers the words alone. */
const NUMBERS_SHARE = 0.3;

/** Which part of the article another one has told, 0..1. */
function share(own: Digest, other: Digest): number {
  const total = Object.values(own.words).reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 1;
  const found = Object.entries(own.words).reduce(
    (sum, [key, w]) => sum + (Object.hasOwn(other.words, key) ? w : 0),
    0,
  );
  const words = found / total;
  if (own.numbers.length === 0) return words;
  const known = new Set(other.numbers);
  const numbers = own.numbers.filter((number) => known.has(number)).length / own.numbers.length;
  return (1 - NUMBERS_SHARE) * words + NUMBERS_SHARE * numbers;
}
