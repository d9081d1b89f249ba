import type { Listing, Mention, Organisation } from '../../model.ts';
import type { Universe } from './universe.ts';

export type TagInput = { title: string | null; text: string; language: string };
/** A company found in the text; sentiment is judged afterwards from its mentions. */
export type TaggedCompany = { listing: Listing; relevance: number; mentions: Mention[] };
export type TagResult = { companies: TaggedCompany[]; organisations: Organisation[] };

/** Finds the listed companies of a text, most relevant first. */
export function tagCompanies(_input: TagInput, _universe: Universe): TagResult {
  return { companies: [], organisations: [] };
}
