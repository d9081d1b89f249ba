/** How much a text is about each of its companies, from where and how it names them. */
import type { Mention } from '../../model.ts';
import { neighbour, type Scene } from './scene.ts';

/** A mention with its place among the units of its field. */
export type Placed = { mention: Mention; scene: Scene; first: number; last: number };

const MEASURE_NOUN =
  /^(?:konkurren\w*|rival\w*|wettbewerber\w*|competitor\w*|peer\w*|nachbar\w*|partner\w*|kunde\w*|lieferant\w*|zulieferer\w*|supplier\w*|customer\w*|gegner\w*|killer|alternative\w*|herausforder\w*)$/;
const COMPARING = new Set(
  'wie als like than such including etwa beispielsweise darunter neben versus vs unlike auch'.split(' '),
);
const BY_WAY_OF = new Set(
  'an von bei fuer mit gegen durch in auf to with for from of at by against zu aus beim vom'.split(' '),
);

/** The part a mention plays in its sentence, 0..1: 1 for the subject, little for a measure of others. */
function roleOf({ scene, first, last }: Placed): number {
  const next = neighbour(scene, last, 1);
  if (next?.word && next.join !== 'break' && MEASURE_NOUN.test(next.norm)) return 0.15;
  const before = neighbour(scene, first, -1);
  if (!before) return 1;
  if (MEASURE_NOUN.test(before.norm)) return 0.4;
  const wider = neighbour(scene, first, -2);
  if (
    wider &&
    (BY_WAY_OF.has(before.norm) || /^d(?:er|es|em|en)$/.test(before.norm)) &&
    MEASURE_NOUN.test(wider.norm)
  )
    return 0.3;
  if (COMPARING.has(before.norm)) return 0.4;
  if (BY_WAY_OF.has(before.norm)) return 0.6;
  return neighbour(scene, first, -4) === undefined ? 1 : 0.8;
}

/** A first sentence stands for the headline where a text has none, though it says more than one. */
const FIRST_SENTENCE = 0.6;

/** Weight of a company before it is set against the others. */
function weightOf(mentions: readonly Placed[], titled: boolean): number {
  let title = 0;
  let lead = 0;
  let body = 0;
  for (const placed of mentions) {
    const role = roleOf(placed);
    const inTitle = placed.scene.field === 'title';
    if (inTitle || (!titled && placed.scene.sentences[placed.first] === 0)) {
      const early = placed.first <= 2 ? 1.15 : 1;
      const place = 1 - 0.02 * Math.min(placed.first, 15);
      title = Math.max(title, role * early * place * (inTitle ? 1 : FIRST_SENTENCE));
    }
    if (!inTitle) {
      if (placed.mention.start < 400) lead += role * (placed.mention.start < 160 ? 1 : 0.7);
      body += role;
    }
  }
  return 5 * title + 1.6 * Math.log1p(lead) + Math.log1p(body);
}

/**
 * Relevance 0..1 for each company: its weight against a floor, lowered by the share that the others take.
 * The only company of a headline comes near 1, one of thirty in a list near 0.1.
 */
export function relevances(companies: readonly (readonly Placed[])[], titled: boolean): number[] {
  const weights = companies.map((mentions) => weightOf(mentions, titled));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => {
    const share = total === 0 ? 0 : weight / total;
    const value = (weight / (weight + 1)) * (0.1 + 0.9 * Math.sqrt(share));
    return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  });
}
