/** A field of the text with what the judgement of a name needs to know about its surroundings. */
import { isAllCaps, isCapitalised, type Unit, unitsOf } from './tokens.ts';

export type Field = 'title' | 'text';

export type Scene = {
  field: Field;
  text: string;
  language: string;
  units: readonly Unit[];
  /** The sentence of each unit, counted from 0. */
  sentences: readonly number[];
  /** The writing gives no hint: every word of the sentence begins with a capital, or is all capitals. */
  titleCase: (unit: number) => boolean;
  /** No capitals at all, as in careless posts. */
  caseless: boolean;
};

export function sceneOf(field: Field, text: string, language: string): Scene {
  const units = unitsOf(text);
  const sentences: number[] = [];
  let sentence = 0;
  for (const [i, unit] of units.entries()) {
    const previous = units[i - 1];
    if (previous && endsSentence(text, previous, unit)) sentence++;
    sentences.push(sentence);
  }
  const shares = capitalShares(units, sentences);
  return {
    field,
    text,
    language,
    units,
    sentences,
    titleCase: (unit) => (shares[sentences[unit] ?? 0] ?? 0) > 0.7,
    caseless: !/\p{Lu}/u.test(text),
  };
}

function endsSentence(text: string, before: Unit, after: Unit): boolean {
  if (after.join !== 'break') return before.text === '?' || before.text === '!' || before.text === '|';
  const between = text.slice(before.end, after.start);
  return between.includes('.') || between.includes('\n') || between.includes('!') || between.includes('?');
}

/** For each sentence the share of its longer words, the first aside, that begin with a capital. */
function capitalShares(units: readonly Unit[], sentences: readonly number[]): number[] {
  const counts: { words: number; capitals: number }[] = [];
  for (const [i, unit] of units.entries()) {
    const at = sentences[i] ?? 0;
    counts[at] ??= { words: 0, capitals: 0 };
    const first = sentences[i - 1] !== at;
    if (!unit.word || first || unit.text.length < 4 || /^\d/.test(unit.text)) continue;
    const count = counts[at];
    count.words++;
    if (isCapitalised(unit.text) || isAllCaps(unit.text)) count.capitals++;
  }
  return counts.map(({ words, capitals }) => (words < 2 ? 0 : capitals / words));
}

/** The unit `distance` places from `at` in the same sentence, marks counted. */
export function neighbour(scene: Scene, at: number, distance: number): Unit | undefined {
  const to = at + distance;
  return scene.sentences[to] === scene.sentences[at] ? scene.units[to] : undefined;
}

/** Whether a unit begins its sentence, quotation marks aside. */
export function beginsSentence(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (scene.sentences[i] !== scene.sentences[at]) return true;
    const unit = scene.units[i];
    if (unit?.word || unit?.text === ',') return false;
    if (unit?.text === ':') return true;
  }
  return true;
}

/** How far a sentence is read from a name; no writer's sentence is longer, hostile text may be. */
const FAR = 80;

/** The places of the units in the sentence around one. */
export function unitsAround(scene: Scene, at: number): number[] {
  const places: number[] = [];
  for (let i = Math.max(0, at - FAR); i <= at + FAR; i++)
    if (scene.sentences[i] === scene.sentences[at]) places.push(i);
  return places;
}

/** The words of the sentence around a unit. */
export const wordsAround = (scene: Scene, at: number): Unit[] =>
  unitsAround(scene, at).flatMap((i) => {
    const unit = scene.units[i];
    return unit?.word ? [unit] : [];
  });
