import type { Sentiment } from '../../model.ts';

/** Offsets in UTF-16 code units, the end excluded. */
export type Span = { start: number; end: number };
/** A judgement and the sentence that decided it, verbatim. */
export type Judgement = { sentiment: Sentiment; evidence: string | null };
