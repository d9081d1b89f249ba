import type { RemovedPassage } from '../../model.ts';

export type CleanInput = { title: string | null; text: string; language: string | null };
export type CleanOptions = {
  /** Rules that are switched off, by name. */
  disabledRules?: readonly string[];
  /** Passages that are known furniture of the host (learned by repetition), as `passageKey` gives them. */
  knownFurniture?: ReadonlySet<string>;
};
export type CleanResult = { text: string; removed: RemovedPassage[] };

/** Cuts promotion and boilerplate out of a text; what is cut is returned with the rule that cut it. */
export function cleanText(input: CleanInput, _options: CleanOptions = {}): CleanResult {
  return { text: input.text, removed: [] };
}
