/** A page of the sample newsroom. */
export type Story = {
  path: string;
  language: 'de' | 'en';
  title: string;
  /** What the feed shows; `content` where the feed carries more. */
  teaser: string;
  content?: string;
  author: string;
  /** ISO 8601 with offset. */
  published: string;
  /** The article's body as markup, its planted advertising included. */
  body: string;
  /** The feed lists it, the page answers 404. */
  gone?: true;
  paywalled?: true;
};
