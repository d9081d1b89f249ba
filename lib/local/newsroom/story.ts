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

const DAY_MS = 86_400_000;
/** Of the latest stories, as they are written. */
const LATEST_DAY = Date.parse('2026-11-20');

/** The same stories, the latest of them from yesterday: a first run is to show news of these days. */
export function asOf(stories: readonly Story[], now: Date): Story[] {
  const shift = (Math.floor(now.getTime() / DAY_MS) - 1) * DAY_MS - LATEST_DAY;
  return stories.map((story) => {
    const day = new Date(Date.parse(story.published.slice(0, 10)) + shift).toISOString().slice(0, 10);
    return { ...story, published: `${day}${story.published.slice(10)}` };
  });
}
