/** Compares what the newsroom published with what the tables hold, item by item. */
import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { LedgerEntry } from '../../lib/feeds/feed.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { sha256 } from '../../lib/hash.ts';
import { StoredArticle } from '../../lib/model.ts';
import type { ArticleStore } from '../../lib/ports.ts';
import { expiryOf, listingItems } from '../../lib/storage/article-items.ts';
import { MAX_ALIASES } from '../../lib/storage/articles.ts';
import { feedHost, type Story, titleOf, versionOf, type World } from './world.ts';

export type Reconciliation = {
  published: number;
  storedFull: number;
  storedFeedOnly: number;
  /** How many articles are feed-only for each reason. */
  reasons: Record<string, number>;
  /** Stories without an article, entries without an end, feeds that an article does not name. */
  lost: number;
  /** Articles beyond one a story. */
  doubled: number;
  /** Listing items that no article implies, that differ from it, or that are missing; aliases into the void. */
  stale: number;
  /** Articles that show an older version than the newsroom published, and no ledger record says why. */
  outdated: number;
  /** Articles whose text is not the one they were stored with. */
  halved: number;
  /** What is wrong, for people. */
  findings: string[];
};

type Row = Record<string, unknown> & { pk: string; sk: string };

export async function scan(client: DynamoDBClient, table: 'Feeds' | 'Articles'): Promise<Row[]> {
  const documents = DynamoDBDocumentClient.from(client);
  const rows: Row[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new ScanCommand({ TableName: table, ...(start ? { ExclusiveStartKey: start } : {}) }),
    );
    for (const item of page.Items ?? []) rows.push({ ...item, pk: String(item.pk), sk: String(item.sk) });
    start = page.LastEvaluatedKey;
  } while (start);
  return rows;
}

export async function reconcile(
  dynamo: DynamoDBClient,
  store: ArticleStore,
  world: World,
  feedUrl: (feed: number) => string = (feed) => `http://${feedHost(feed)}/feed.xml`,
): Promise<Reconciliation> {
  const findings: string[] = [];
  const round = world.rounds;
  const rows = await scan(dynamo, 'Articles');
  const articles = rows.filter(({ sk }) => sk === 'ARTICLE').map((row) => StoredArticle.parse(row));
  const ledger = await readLedger(dynamo);
  const feedId = (feed: number) => newFeed(feedUrl(feed), new Date(0)).feedId;

  let [lost, doubled, outdated, halved] = [0, 0, 0, 0];
  const published = world.stories.filter(({ appears }) => appears <= round);
  const byMark = grouped(articles, ({ title }) => markOf(title));
  const recordsByMark = grouped(ledger, ({ entry }) => markOf(entry.title ?? ''));
  for (const story of published) {
    const found = byMark.get(story.mark) ?? [];
    const records = recordsByMark.get(story.mark) ?? [];
    doubled += Math.max(0, found.length - 1);
    if (found.length > 1)
      findings.push(
        `${tell(story)} is stored ${found.length} times: ${found.map(({ canonicalUrl, completeness }) => `${canonicalUrl} ${completeness}`).join(', ')}`,
      );
    const [article] = found;
    const missing = story.feeds.filter(
      (feed) => !found.some(({ feedIds }) => feedIds.includes(feedId(feed))),
    );
    const open = records.filter(({ state }) => state === 'queued');
    if (!article || missing.length > 0 || open.length > 0) {
      lost++;
      findings.push(
        `${tell(story)} is lost: ${found.length} articles, ${missing.length} of its feeds missing, ledger ${records.map(({ state }) => state).join(', ') || 'empty'}`,
      );
    }
    const excused = records.some(
      ({ state, lastError }) => state === 'failed' || state === 'feed-only' || lastError !== null,
    );
    if (
      article?.completeness === 'full' &&
      !excused &&
      article.title !== titleOf(story, versionOf(story, round))
    ) {
      outdated++;
      findings.push(`${tell(story)} is stored as “${article.title}”`);
    }
  }
  for (const article of articles) {
    if (sha256(`${article.title}\n\n${await store.text(article)}`) === article.contentHash) continue;
    halved++;
    findings.push(`${article.canonicalUrl}: its text is not the one it was stored with`);
  }
  const feedOnly = articles.filter(({ completeness }) => completeness === 'feed-only');
  const reasons: Record<string, number> = {};
  for (const { incompleteReason } of feedOnly)
    reasons[incompleteReason ?? 'none'] = (reasons[incompleteReason ?? 'none'] ?? 0) + 1;
  const astray = strayItems(rows, articles);
  return {
    published: published.length,
    storedFull: articles.length - feedOnly.length,
    storedFeedOnly: feedOnly.length,
    reasons,
    lost,
    doubled,
    stale: astray.length,
    outdated,
    halved,
    findings: [...findings, ...astray],
  };
}

async function readLedger(
  dynamo: DynamoDBClient,
): Promise<Pick<LedgerEntry, 'state' | 'lastError' | 'entry'>[]> {
  const { createLedger } = await import('../../lib/storage/feeds.ts');
  const ledger = createLedger(dynamo, { tableName: 'Feeds', clock: { now: () => new Date(0) } });
  const keys = (await scan(dynamo, 'Feeds')).filter(({ sk }) => sk.startsWith('ENTRY#'));
  const records = await Promise.all(
    keys.map(({ pk, sk }) => ledger.get(pk.replace('LEDGER#', ''), sk.replace('ENTRY#', ''))),
  );
  return records.filter((record) => record !== null);
}

/** Items beside the articles that do not follow from them. */
function strayItems(rows: readonly Row[], articles: readonly StoredArticle[]): string[] {
  const key = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`;
  const implied = new Map(
    articles.flatMap((article) =>
      listingItems(article, expiryOf(article, 90)).map((listed) => [key(listed), listed] as const),
    ),
  );
  const ids = new Map(articles.map((article) => [`ARTICLE#${article.articleId}`, article]));
  const leads = new Map(
    rows.flatMap(({ pk, sk, articleId }) => (sk === 'ALIAS' ? [[pk, `ARTICLE#${articleId}`] as const] : [])),
  );
  const stray: string[] = [];
  const listed = rows.filter(({ pk }) => !pk.startsWith('ARTICLE#'));
  for (const row of listed) {
    const expected = implied.get(key(row));
    implied.delete(key(row));
    if (!expected) stray.push(`${key(row)}: no article implies it`);
    else if (!isDeepStrictEqual(expected, row)) stray.push(`${key(row)}: differs from its article`);
  }
  for (const missing of implied.keys()) stray.push(`${missing}: is missing`);
  for (const row of rows) {
    if (row.sk === 'ALIAS' && !ids.has(endOf(row.pk, leads))) stray.push(`${key(row)}: leads nowhere`);
    if (row.sk === 'ALIAS' && ids.has(row.pk)) stray.push(`${key(row)}: hides an article`);
  }
  return stray;
}

/** Where a reader ends who follows the ids of moved articles as far as the store does. */
function endOf(pk: string, leads: ReadonlyMap<string, string>): string {
  let end = pk;
  for (let hops = 0; hops < MAX_ALIASES; hops++) end = leads.get(end) ?? end;
  return end;
}

/** `Map.groupBy`, which Node 20 lacks. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const markOf = (title: string): string => /TW\d+X\d+Z/.exec(title)?.[0] ?? '';
const tell = (story: Story): string => `${story.mark} (${story.fate}, ${story.change})`;
