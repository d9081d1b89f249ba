/** Passages in their places, for the rules that look at neighbours. */
import type { Judged } from './rule.ts';

/** A passage in its place; `rule` says why it goes, null while it stays; `odds` are the model's log-odds of promotion. */
export type Placed = { judged: Judged; rule: string | null; odds: number };
/** A line of the text: its passages in order. */
export type Line = Placed[];
/** A rule that sees all lines with a passage in them, and sets `rule` where something goes. */
export type ContextRule = { name: string; apply: (lines: Line[]) => void };

export const stays = (placed: Placed): boolean => placed.rule === null;
