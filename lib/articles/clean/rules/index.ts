import type { Rule } from '../rule.ts';
import { ACCESS } from './access.ts';
import { GOALS } from './goals.ts';
import { INTERACTION } from './interaction.ts';
import { LABELS } from './labels.ts';
import { LEGAL } from './legal.ts';
import { PRODUCTS } from './products.ts';
import { SOURCE } from './source.ts';

/** Every rule on a passage, the most specific first: the first that fires gives the cut its name. */
export const RULES: readonly Rule[] = [
  ...LABELS,
  ...INTERACTION,
  ...GOALS,
  ...SOURCE,
  ...LEGAL,
  ...PRODUCTS,
  ...ACCESS,
];
