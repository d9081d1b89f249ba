import type { Entry } from '../../lib/model.ts';

/** An entry that says nothing but what is given. */
export const entryOf = (fields: Partial<Entry> = {}): Entry => ({
  id: null,
  title: null,
  link: null,
  published: null,
  updated: null,
  authors: [],
  categories: [],
  summary: null,
  contentHtml: null,
  enclosures: [],
  ...fields,
});
