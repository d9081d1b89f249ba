/** What saves that were killed left behind: half written articles, and items under ids that lead elsewhere now. */
import { ArticleInUse } from '../errors.ts';
import type { LedgerEntry } from '../feeds/feed.ts';
import type { ArticleStore, Ingesting } from '../ports.ts';
import { linkIdOf } from './assemble.ts';

/**
 * Takes away whatever is stored under ids that lead elsewhere now.
 * @throws {ArticleInUse} where another save may still be at work under one of them, after all else is gone.
 */
export async function removeAll(articles: ArticleStore, ids: Iterable<string>): Promise<void> {
  let inUse: ArticleInUse | null = null;
  for (const id of ids) {
    try {
      await articles.remove(id);
    } catch (error) {
      if (!(error instanceof ArticleInUse)) throw error;
      inUse = error;
    }
  }
  if (inUse !== null) throw inUse;
}

/**
 * Puts right what a save that was killed may have left where the article of an ended entry is, or leads to.
 * @throws {ArticleInUse} where another save may still be at work there.
 */
export async function tidyUp({ articles, clock }: Ingesting, record: LedgerEntry): Promise<void> {
  const linkId = linkIdOf(record);
  const home = await articles.resolve(record.articleId ?? linkId);
  const article = await articles.get(home);
  if (article === null) return;
  const trail = await articles.trail(linkId);
  if (trail.at(-1) === home) await removeAll(articles, trail.slice(0, -1));
  if (await articles.settled(article)) return;
  const again = { ...article, revision: article.revision + 1, ingestedAt: clock.now().toISOString() };
  await articles.save(again, await articles.text(article), article);
}
