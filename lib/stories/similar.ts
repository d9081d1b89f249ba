/** What the comparison of two articles looks at; languages may differ. */
export type Comparable = { title: string | null; text: string };
export type Similarity = {
  /** 0..1. */
  similarity: number;
  sameStory: boolean;
};

/** How much two articles tell the same news. */
export function compareArticles(_a: Comparable, _b: Comparable): Similarity {
  return { similarity: 0, sameStory: false };
}
