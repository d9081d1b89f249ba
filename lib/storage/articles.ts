/** The Articles table: one item an article, its text apart, its listing items; never a transaction. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { ArticleInUse, RevisionConflict } from '../errors.ts';
import { ArticleListing, CompanyListing, StoredArticle } from '../model.ts';
import type { ArticleStore, Clock } from '../ports.ts';
import { ARTICLE_QUEUE } from '../queues/definitions.ts';
import {
  articleItem,
  expiryOf,
  type Key,
  keyOf,
  listingItems,
  sameKey,
  textItems,
  unpackText,
} from './article-items.ts';
import { type Condition, openTable } from './dynamo.ts';
import {
  aliasKey,
  articleKey,
  changesShard,
  feedListingPartition,
  labelPartition,
  shards,
  TEXT_PREFIX,
  TIMELINE_SHARDS,
  textKey,
  textPrefix,
  textSavedAt,
  tickerPartition,
  timelineShard,
} from './keys.ts';
import { type ListingSource, readListing } from './listings.ts';

const Listed = z.object({ listing: ArticleListing }).transform(({ listing }) => listing);
const ListedChange = z
  .object({ listing: ArticleListing, tickerKeys: z.array(z.string()) })
  .transform(({ listing, tickerKeys }) => ({ ...listing, tickerKeys }));
const ListedCompany = z
  .object({ listing: ArticleListing })
  .and(CompanyListing.pick({ relevance: true, companySentiment: true }))
  .transform(({ listing, relevance, companySentiment }) => ({ ...listing, relevance, companySentiment }));
const Alias = z.object({ articleId: z.string() });
const TextPart = z.object({ gzip: z.instanceof(Uint8Array) });
const StoredKey = z.object({ pk: z.string(), sk: z.string() });
/** A text, and the listing items that were written after it; `ended` where its save was refused and is over. */
const Trace = StoredKey.extend({
  listed: z.array(StoredKey).default([]),
  ended: z.boolean().default(false),
});
type Trace = z.infer<typeof Trace>;
const atRevision = ({ revision }: StoredArticle): Condition => ({
  expression: 'revision = :revision',
  values: { ':revision': revision },
});
/** An article that moved more often is found under its latest ids. */
export const MAX_ALIASES = 5;

export type ArticleStoreOptions = {
  tableName: string;
  retentionDays: number;
  clock: Clock;
  /** Where one process owns the table: when it began. Whoever wrote before is dead. */
  ownedSince?: Date;
};

export function createArticleStore(client: DynamoDBClient, options: ArticleStoreOptions): ArticleStore {
  const table = openTable(client, options.tableName);
  const { clock } = options;
  const base = (...partitions: string[]): ListingSource => ({
    index: null,
    partitionKey: 'pk',
    sortKey: 'sk',
    partitions,
    match: 'any',
  });

  const textParts = (article: StoredArticle) => textRows(article.articleId, textPrefix(article));

  const textRows = (articleId: string, prefix: string) =>
    table.query({
      KeyConditionExpression: 'pk = :pk and begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': articleKey(articleId).pk, ':prefix': prefix },
      ConsistentRead: true,
    });

  /** What every save under the article's id left that was not cleaned up after. */
  const traces = async (articleId: string): Promise<Trace[]> =>
    (await textRows(articleId, TEXT_PREFIX)).map((row) => Trace.parse(row));
  const isTextOf = (article: StoredArticle | null, { sk }: Key): boolean =>
    article !== null && sk.startsWith(textPrefix(article));
  /** Whether the save that left it can write nothing more: no function outlives its time limit. */
  const isOver = ({ sk, ended }: Trace): boolean => {
    const began = Date.parse(textSavedAt(sk));
    const deadline = clock.now().getTime() - ARTICLE_QUEUE.functionTimeoutSeconds * 1000;
    return ended || began <= deadline || began < (options.ownedSince?.getTime() ?? 0);
  };

  /** Takes away texts and the listing items written with them, except what another save has written over since. */
  const retract = async (over: readonly Trace[]): Promise<void> => {
    for (const { listed, sk } of over) {
      const condition = {
        expression: '#listing.#ingestedAt = :savedAt',
        names: { '#listing': 'listing', '#ingestedAt': 'ingestedAt' },
        values: { ':savedAt': textSavedAt(sk) },
      };
      await Promise.all(listed.map((key) => table.remove(key, condition)));
    }
  };
  const without = (keys: readonly Key[], kept: readonly Key[]): Key[] =>
    keys.filter(
      (key, i) =>
        !kept.some((other) => sameKey(key, other)) && keys.findIndex((one) => sameKey(one, key)) === i,
    );

  const get = async (articleId: string): Promise<StoredArticle | null> => {
    const item = await table.get(articleKey(articleId));
    return item === null ? null : StoredArticle.parse(item);
  };

  const trail = async (articleId: string): Promise<string[]> => {
    const ids = [articleId];
    for (let id = articleId; ids.length <= MAX_ALIASES; ids.push(id)) {
      const alias = await table.get(aliasKey(id));
      if (alias === null) break;
      id = Alias.parse(alias).articleId;
    }
    return ids;
  };

  return {
    get,
    trail,

    async text(article) {
      return unpackText((await textParts(article)).map((part) => TextPart.parse(part).gzip));
    },

    // Order: text (it names the listing items), listing items, and last the article, so that a reader never sees
    // half an article. What a crash in between leaves is found by those names, also by a later revision's save. A
    // text whose save may still be at work stays: whoever comes after its death must find it.
    async save(article, text, previous) {
      const expiresAt = expiryOf(article, options.retentionDays);
      const listings = listingItems(article, expiresAt);
      const before = await traces(article.articleId);
      const old = [
        ...before.flatMap(({ listed }) => listed),
        ...(previous === null ? [] : listingItems(previous, 0).map(keyOf)),
      ];
      const stale = without(old, listings);
      await table.write(textItems(article, text, expiresAt, listings), []);
      await table.write(listings, stale);
      const stored = await table.put(
        articleItem(article, expiresAt),
        previous === null ? { expression: 'attribute_not_exists(pk)' } : atRevision(previous),
      );
      if (!stored) {
        await table.update(textKey(article, 0), { ended: true }, { expression: 'attribute_exists(pk)' });
        throw new RevisionConflict(article.articleId);
      }
      const done = before.filter((text) => isOver(text) || isTextOf(previous, text));
      await table.write([], done.filter((text) => !isTextOf(article, text)).map(keyOf));
    },

    async settled(article) {
      return (await traces(article.articleId)).every((text) => isTextOf(article, text));
    },

    async sweep(articleId, from = []) {
      const all = await traces(articleId);
      // After its traces: whoever stores an article there from now on writes over what is taken away.
      if ((await get(articleId)) !== null) return;
      const over = all.filter(isOver);
      await retract(over);
      await table.write([], over.map(keyOf));
      if (over.length < all.length) throw new ArticleInUse(articleId);
      await table.write([], from.map(aliasKey));
    },

    // Order: what is listed can be read; the texts, which nothing shows by themselves, go last. Where there is no
    // text there is nothing else, for it comes first.
    async remove(articleId) {
      const all = await traces(articleId);
      if (all.length === 0) return;
      const article = await get(articleId);
      const over = all.filter((text) => isOver(text) || isTextOf(article, text));
      await retract(over);
      if (article !== null && !(await table.remove(articleKey(articleId), atRevision(article))))
        throw new RevisionConflict(articleId);
      await table.write([], over.map(keyOf));
      if (over.length < all.length) throw new ArticleInUse(articleId);
    },

    async resolve(articleId) {
      return (await trail(articleId)).at(-1) ?? articleId;
    },

    async alias(from, to) {
      const expiresAt = Math.floor(clock.now().getTime() / 1000) + options.retentionDays * 86_400;
      await table.put({ ...aliasKey(from), articleId: to, expiresAt });
    },

    newest: (page) =>
      readListing(
        table,
        {
          index: 'timeline',
          partitionKey: 'timelineShard',
          sortKey: 'timelineKey',
          partitions: shards(TIMELINE_SHARDS).map(timelineShard),
          match: 'any',
        },
        Listed,
        page,
        clock.now(),
      ),

    changes: (page) =>
      readListing(
        table,
        {
          index: 'changes',
          partitionKey: 'changesShard',
          sortKey: 'changesKey',
          partitions: shards(TIMELINE_SHARDS).map(changesShard),
          match: 'any',
        },
        ListedChange,
        page,
        clock.now(),
      ),

    ofTickers: ({ tickers, match, label }, page) =>
      readListing(
        table,
        label
          ? {
              index: 'label',
              partitionKey: 'labelPk',
              sortKey: 'sk',
              partitions: tickers.map((ticker) => labelPartition(ticker, label)),
              match,
            }
          : { ...base(...tickers.map(tickerPartition)), match },
        ListedCompany,
        page,
        clock.now(),
      ),

    ofFeed: (feedId, page) =>
      readListing(table, base(feedListingPartition(feedId)), Listed, page, clock.now()),

    ofStory: (storyId, page) =>
      readListing(
        table,
        {
          index: 'story',
          partitionKey: 'storyId',
          sortKey: 'timelineKey',
          partitions: [storyId],
          match: 'any',
        },
        Listed,
        page,
        clock.now(),
      ),
  };
}
