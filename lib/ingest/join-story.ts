/**
 * The story of an article that is about to be stored, and of those that are stored already. In stored articles and in
 * the API a story is named by the `articleId` of its first report. Nothing here keeps an article from being stored:
 * where stories cannot be reached it stands alone, and the next report of its story brings it in.
 */
import { isProbe } from '../canary/probe.ts';
import { RevisionConflict } from '../errors.ts';
import type { StoredArticle } from '../model.ts';
import type { ArticleStore, Clock, Telemetry } from '../ports.ts';
import { tickerKey } from '../storage/keys.ts';
import { assignStory, reportsOf, storyOf } from '../stories/assign.ts';
import { nodeOf } from '../stories/cluster.ts';
import { digestOf } from '../stories/digest.ts';
import type { StoryPort } from '../stories/ports.ts';
import { type StoryFields, storyFieldsOf } from './assemble.ts';
import { removeAll } from './leftovers.ts';

type Parts = { stories: StoryPort; articles: ArticleStore; clock: Clock; telemetry: Telemetry };
/** `reports` are the nodes of the story's reports, first report first; none where none was looked for. */
export type Placed = { fields: StoryFields; reports: readonly string[] };

/** A shorter text tells too little to be told apart from another of its kind. */
const MIN_WORDS = 30;
/** Of a large story so many of the newest reports are looked at, and so many renamed; the next report goes on. */
const LOOKED_AT = 60;
const RENAMED = 20;
const RENEW_ATTEMPTS = 5;

const articleIdIn = (node: string): string => node.slice(node.indexOf('#') + 1);
const nodeOfArticle = ({ publishedAt, articleId }: StoredArticle) => nodeOf(publishedAt, articleId);

/** Joins the article to its story. May be repeated; before the article is saved. */
export async function joinStory(
  { stories, telemetry }: Parts,
  article: StoredArticle,
  text: string,
): Promise<Placed> {
  const before: Placed = { fields: storyFieldsOf(article), reports: [] };
  if (article.wordCount < MIN_WORDS || isProbe(article)) return before;
  const companies = article.tickers.filter(({ mentions }) => mentions.length > 0).map(tickerKey);
  const digest = digestOf({ title: article.title, text, companies });
  try {
    const assigned = await assignStory({ node: nodeOfArticle(article), digest }, stories);
    const fields = {
      storyId: articleIdIn(assigned.storyId),
      storyFirst: assigned.storyFirst,
      novelty: assigned.novelty,
      storyReports: assigned.reports.length,
    };
    return { fields, reports: assigned.reports };
  } catch (error) {
    warn(telemetry, article, error);
    return before;
  }
}

/**
 * The stored reports of the article's story that do not bear its present name; after the article is saved, or found
 * unchanged by another delivery. Of two reports that arrive at once, the one whose joining gave the other a new name
 * either finds the other saved, and renames it, or the other, which asks again here, finds the name changed.
 * @param reports of the story, as `joinStory` gives them; looked up where absent.
 */
export async function misnamedReports(
  parts: Parts,
  article: StoredArticle,
  reports?: readonly string[],
): Promise<string[]> {
  if (article.wordCount < MIN_WORDS || reports?.length === 0) return [];
  try {
    const story = await storyOf(nodeOfArticle(article), parts.stories);
    const storyId = articleIdIn(story);
    const ids = (reports ?? (await reportsOf(story, parts.stories))).slice(-LOOKED_AT).map(articleIdIn);
    const stored = await Promise.all(
      ids.map((id) => (id === article.articleId ? article : parts.articles.get(id))),
    );
    return stored
      .flatMap((report) => (report !== null && report.storyId !== storyId ? [report.articleId] : []))
      .slice(0, RENAMED);
  } catch (error) {
    warn(parts.telemetry, article, error);
    return [];
  }
}

/**
 * Writes an article once more where its story gives it other fields now, or where a delivery that was killed may have
 * left it half written; takes away what such a delivery left where there is no article.
 * @throws {ArticleInUse} where a delivery that may have left something may still be at work.
 * @throws {RevisionConflict} where others write it all the time.
 */
export async function renew(parts: Parts, formerId: string): Promise<void> {
  const { articles, clock } = parts;
  for (let attempt = 1; ; attempt++) {
    const trail = await articles.trail(formerId);
    const articleId = trail.pop() ?? formerId;
    await removeAll(articles, trail);
    const article = await articles.get(articleId);
    if (article === null) return articles.sweep(articleId, trail);
    // Listings of a revision that was not saved lie over those of the one that was: they are written once more.
    const text = await articles.text(article);
    const { fields } = await joinStory(parts, article, text);
    if (fields.storyId === article.storyId && (await articles.settled(article))) return;
    const next = {
      ...article,
      ...fields,
      revision: article.revision + 1,
      ingestedAt: clock.now().toISOString(),
    };
    try {
      return await articles.save(next, text, article);
    } catch (error) {
      // Somebody else stored a revision meanwhile, perhaps with the right story.
      if (!(error instanceof RevisionConflict) || attempt === RENEW_ATTEMPTS) throw error;
    }
  }
}

function warn(telemetry: Telemetry, { articleId }: StoredArticle, error: unknown): void {
  telemetry.warn('story failed', { articleId, error: error instanceof Error ? error.name : 'unknown' });
}
