/** Where an article belongs, and its way into the store. */
import { analyze } from '../analysis/analyze.ts';
import { withFeedHint } from '../analysis/tickers/feed-hint.ts';
import { isProbe } from '../canary/probe.ts';
import { RevisionConflict } from '../errors.ts';
import { articleIdOf } from '../feeds/canonical-url.ts';
import type { Feed, LedgerEntry } from '../feeds/feed.ts';
import { type Article, Completeness, type StoredArticle } from '../model.ts';
import type { ArticleStore, Ingesting } from '../ports.ts';
import { assembleArticle, carriedBy, changed, isStill, linkIdOf, sharedWithOthers } from './assemble.ts';
import { type HostKnowledge, learnHost } from './host-furniture.ts';
import { joinStory, type Placed } from './join-story.ts';
import { removeAll } from './leftovers.ts';

const EXTENTS = Completeness.options;
/** The more of the page there is, the higher. */
const extentOf = ({ completeness }: Pick<Article, 'completeness'>): number => -EXTENTS.indexOf(completeness);

/**
 * Judges the article and writes it, as a new revision where it is known and changed.
 * @returns `reports`: the nodes of its story's reports, undefined where they were not looked for.
 */
export async function storeArticle(
  pipeline: Ingesting,
  feed: Feed,
  record: LedgerEntry,
  article: Article,
  knowledge: HostKnowledge | undefined,
): Promise<{ stored: StoredArticle; reports: readonly string[] | undefined }> {
  const { articles, clock, universe, summarizer } = pipeline;
  const language = feed.settings.language ?? article.language;
  const linkId = linkIdOf(record);
  const pageId = article.completeness === 'feed-only' ? linkId : articleIdOf(article.canonicalUrl);
  const judged = analyze(
    { title: article.title, text: article.text, ...(language ? { language } : {}) },
    universe,
  );
  const analysis = withFeedHint(judged, feed.settings.tickerHint, universe);
  const tried = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const { articleId, previous, others, left } = await homeOf(articles, record, pageId, linkId);
    const feedIds = [previous ?? [], others].flat().flatMap((carried) => carried.feedIds);
    // A page that can no longer be read does not take away what was read before.
    const kept = previous !== null && extentOf(previous) > extentOf(article);
    const revision = kept
      ? previous
      : assembleArticle({ articleId, feed, record, article, analysis, previous, now: clock.now() });
    let next = carriedBy(revision, [...feedIds, feed.feedId]);
    const unchanged = previous !== null && !changed(previous, next) && (await articles.settled(previous));
    let story: Placed | null = null;
    if (kept && !unchanged)
      next = { ...next, revision: next.revision + 1, ingestedAt: clock.now().toISOString() };
    else if (!unchanged) {
      const summary =
        summarizer !== null && article.completeness !== 'feed-only' && !isProbe(next)
          ? await summarizer.summarize(next, article.text, universe)
          : next.summary;
      story = await joinStory(pipeline, next, article.text);
      next = { ...next, summary, ...story.fields };
    }
    // Leads there before anything is there: a delivery that cannot read the page finds what this one left.
    const end = previous === null ? await articles.resolve(linkId) : articleId;
    if (end !== articleId) await articles.alias(end, articleId);
    try {
      if (!unchanged)
        await articles.save(next, kept ? await articles.text(previous) : article.text, previous);
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === 5) throw error;
      tried.add(articleId);
      continue;
    }
    // Where the entry's article was: a delivery that was killed may have led it here and not taken it away.
    const { articleId: formerId } = record;
    const former = formerId === null || formerId === articleId ? [] : await articles.trail(formerId);
    await adopt(articles, articleId, [
      linkId,
      pageId,
      ...tried,
      ...others.map((other) => other.articleId),
      ...(former.at(-1) === articleId ? former : []),
    ]);
    // Whoever gave this id away meanwhile did not see the article that has just been written under it.
    if (previous === null && (await articles.resolve(articleId)) !== articleId && attempt < 5) continue;
    if (left !== null) await leave(pipeline, left, feed.feedId);
    if (previous === null && knowledge && article.completeness !== 'feed-only')
      await learnHost(pipeline, knowledge, article, articleId);
    return { stored: unchanged ? previous : next, reports: story?.reports };
  }
}

/**
 * Where the article of a page is stored, what is stored there, and which other articles turn out to be the same:
 * under the page's id, else where its link's article is (stored from the feed until the page could be read), else
 * where the entry's article is (its link has changed). That one stays where other feeds carry it: it is `left`.
 */
async function homeOf(
  articles: ArticleStore,
  record: LedgerEntry,
  pageId: string,
  linkId: string,
): Promise<{
  articleId: string;
  previous: StoredArticle | null;
  others: StoredArticle[];
  left: StoredArticle | null;
}> {
  let left: StoredArticle | null = null;
  const found = new Map<string, StoredArticle>();
  for (const id of new Set([pageId, linkId, ...(record.articleId === null ? [] : [record.articleId])])) {
    // What lies at the page's or the link's own address is the article, whoever else carries it.
    const own = id === pageId || id === linkId;
    const home = await articles.resolve(id);
    for (const candidate of new Set([home, own ? id : home])) {
      const article = found.has(candidate) ? null : await articles.get(candidate);
      if (article === null || !(own || isStill(article, record))) continue;
      if (own || !sharedWithOthers(article, record)) found.set(candidate, article);
      else if (article.feedIds.includes(record.feedId)) left = article;
    }
  }
  const [previous = null, ...others] = found.values();
  return { articleId: previous?.articleId ?? (await articles.resolve(pageId)), previous, others, left };
}

/** A feed whose entry moved on carries its old article no longer: the last feed that does so takes it along. */
async function leave({ articles, clock }: Ingesting, article: StoredArticle, feedId: string): Promise<void> {
  const feedIds = article.feedIds.filter((carrier) => carrier !== feedId);
  const ingestedAt = clock.now().toISOString();
  const next = { ...article, feedIds, revision: article.revision + 1, ingestedAt };
  await articles.save(next, await articles.text(article), article);
}

/**
 * Other ids lead to the article from now on; what was stored under them, also by a save that never ended, goes.
 * @throws {ArticleInUse} where another save may still be at work there, after all else is done.
 */
async function adopt(articles: ArticleStore, articleId: string, ids: readonly string[]): Promise<void> {
  const left = new Set<string>();
  for (const id of new Set(ids)) {
    const trail = await articles.trail(id);
    const leads = trail.indexOf(articleId);
    for (const passed of leads < 0 ? trail : trail.slice(0, leads)) {
      // Before it is removed: whoever stores an article there meanwhile then finds out where it belongs.
      if (leads < 0) await articles.alias(passed, articleId);
      left.add(passed);
    }
  }
  await removeAll(articles, left);
}
