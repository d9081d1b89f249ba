import type { Span } from './judgement.ts';

/** A sentence of the title or text; `start` and `end` are offsets into that field. */
export type Passage = Span & { field: 'title' | 'text'; text: string; weight: number };
type Mention = Span & { field: 'title' | 'text' };

/**
 * A passage about a company, and the part of it that is; spans are offsets into the part, empty where the company is
 * named only before.
 */
export type Attributed = { passage: Passage; part: string; target: Span[]; others: Span[]; weight: number };

/** After a name these make it no more than a matter of another company: "Nvidia supplier X plunges", "auf VW-Anteil". */
const ONLY_A_MEASURE =
  /^(?:['’]s?)?[-\s]{1,2}(?:rival[a-z]?n?|konkurrent(?:in|en)?|wettbewerber(?:in|s)?|zulieferer|lieferant(?:en)?|kunden?|partner(?:in|s)?|anteils?|beteiligung|paket|supplier|competitor|peer|customer)\b/iu;

/** Before a name these make it what another company is held against: "gewann mehr Kunden als X". */
const COMPARED_WITH = /(?<!\p{L})(?:als|than)\s$/iu;

/** How a sentence speaks on of the company named before it. */
const SPEAKS_ON =
  /^(?:["„“»«'(]\s*)?(?:die (?:aktien?|titel|papiere?|anteilsscheine|anleger|gesellschaft|firma|bank|prognose|dividende|marge|zahlen|verkäufe|bestellungen|gründe?)|das (?:papier|unternehmen|management|wertpapier|geschäft|ergebnis|kursziel)|der (?:konzern|kurs|umsatz|gewinn|vorstand|hersteller|verlust|ausblick|aktienkurs|auftrag|versicherer|[\p{L}-]+konzern|[\p{L}-]+hersteller)|an der börse|im vorbörslichen|im frühen|am (?:mittag|nachmittag|vormittag)|beide|er|sie|es|man|zudem|auch|außerdem|grund|analyst|the (?:shares?|stock|company|firm|group|bank|maker|results?|guidance|forecast|board)|shares|its?|they|revenue|sales|profit|earnings|analysts?)\b/iu;

const OF_THE_SHARE = /(?<!\p{L})(?:aktien?|papiere?|titel|anteilsscheine?|kurs|shares?|stock)(?!\p{L})/iu;

const BOTH = /(?<!\p{L})(?:beide[nr]?|both)(?!\p{L})/iu;

/**
 * The passages that are about the target with the index `own`: those that name it, and those after them that name
 * nobody and speak on of it. What speaks on counts less; every sentence counts in a text `aboutOne` company where no
 * other is named, as does every one after a `leading` company was named.
 */
export function attribute(
  passages: readonly Passage[],
  targets: readonly (readonly Mention[])[],
  own: number,
  leading: boolean,
  aboutOne = true,
): Attributed[] {
  const inside = (passage: Passage, mentions: readonly Mention[]): Span[] =>
    mentions
      .filter(
        ({ field, start, end }) => field === passage.field && start < passage.end && end > passage.start,
      )
      .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }));
  const measure = ({ text }: Passage, { start, end }: Span) =>
    ONLY_A_MEASURE.test(text.slice(end, end + 24)) ||
    COMPARED_WITH.test(text.slice(Math.max(0, start - 6), start));
  const alone = aboutOne && targets.length === 1;
  const result: Attributed[] = [];
  let last: 'own' | 'shared' | 'other' | null = null;
  for (const passage of passages) {
    const named = inside(passage, targets[own] ?? []);
    const target = named.filter((span) => !measure(passage, span));
    if (named.length > 0 && target.length === 0) {
      last = 'other';
      continue;
    }
    // A symbol of the same company may be asked for beside it: places that overlap are no rivals.
    const others = targets
      .flatMap((mentions, i) => (i === own ? [] : inside(passage, mentions)))
      .filter((other) => !target.some(({ start, end }) => start < other.end && end > other.start));
    if (target.length > 0) {
      result.push({ passage, ...ownPart(passage.text, target, others), weight: passage.weight });
      // Of several companies the sentence is about the first: what speaks on speaks of that one.
      const start = Math.min(...target.map((span) => span.start));
      last = others.every((other) => other.start > start) ? 'own' : 'shared';
    } else if (others.length > 0) {
      last = 'other';
    } else {
      const speaksOn = SPEAKS_ON.test(passage.text) || OF_THE_SHARE.test(passage.text);
      const of = last === 'own' ? speaksOn || leading : last === 'shared' && BOTH.test(passage.text);
      if (!alone && !of) continue;
      result.push({
        passage,
        part: passage.text,
        target: [],
        others: [],
        weight: (speaksOn ? 0.9 : 0.5) * Math.min(1, passage.weight),
      });
    }
  }
  return result;
}

/** Between two pieces of news in one sentence: a dash, a semicolon, "while". */
const PARTING = /\s[–—-]\s|;|,?\s(?:während|wohingegen|while|whereas)\s/giu;

/** The sentence without the pieces at either end that are about other companies only. */
function ownPart(
  text: string,
  target: Span[],
  others: Span[],
): Pick<Attributed, 'part' | 'target' | 'others'> {
  const cuts = [...text.matchAll(PARTING)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  if (others.length === 0 || cuts.length === 0) return { part: text, target, others };
  const first = Math.min(...target.map(({ start }) => start));
  const last = Math.max(...target.map(({ end }) => end));
  const names = (from: number, to: number) => others.some(({ start, end }) => start < to && end > from);
  const before = cuts.filter(({ end }) => end <= first && names(0, end)).at(-1);
  const after = cuts.find(({ start }) => start >= last && names(start, text.length));
  const from = before?.end ?? 0;
  const to = after?.start ?? text.length;
  const within = (spans: Span[]) =>
    spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { part: text.slice(from, to), target: within(target), others: within(others) };
}
