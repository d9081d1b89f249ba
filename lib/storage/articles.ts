/** The Articles table: one item an article, its text apart, its listing items; never a transaction. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { RevisionConflict } from '../errors.ts';
import { ArticleListing, CompanyListing, StoredArticle } from '../model.ts';
import type { ArticleStore, Clock } from '../ports.ts';
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
import { openTable } from './dynamo.ts';
import {
  aliasKey,
  articleKey,
  changesShard,
  feedListingPartition,
  labelPartition,
  shards,
  TEXT_PREFIX,
  TIMELINE_SHARDS,
  textPrefix,
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
const Trace = StoredKey.extend({ listed: z.array(StoredKey).default([]) });
/** An article that moved more often is found under its latest ids. */
const MAX_ALIASES = 5;

export function createArticleStore(
  client: DynamoDBClient,
  options: { tableName: string; retentionDays: number; clock: Clock },
): ArticleStore {
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

  /** Every text that lies under the article's id, and the listing items that were written with any of them. */
  const traces = async (articleId: string) => {
    const rows = (await textRows(articleId, TEXT_PREFIX)).map((row) => Trace.parse(row));
    return { texts: rows.map(keyOf), listed: rows.flatMap((row) => row.listed) };
  };
  const isTextOf = (article: StoredArticle, { sk }: Key) => sk.startsWith(textPrefix(article));
  const without = (keys: readonly Key[], kept: readonly Key[]): Key[] =>
    keys.filter(
      (key, i) =>
        !kept.some((other) => sameKey(key, other)) && keys.findIndex((one) => sameKey(one, key)) === i,
    );

  return {
    async get(articleId) {
      const item = await table.get(articleKey(articleId));
      return item === null ? null : StoredArticle.parse(item);
    },

    async text(article) {
      return unpackText((await textParts(article)).map((part) => TextPart.parse(part).gzip));
    },

    // Order: text (it names the listing items), listing items, and last the article, so that a reader never sees
    // half an article. What a crash in between leaves is found by those names, also by a later revision's save.
    async save(article, text, previous) {
      const expiresAt = expiryOf(article, options.retentionDays);
      const listings = listingItems(article, expiresAt);
      const { texts, listed } = await traces(article.articleId);
      const old = [...listed, ...(previous === null ? [] : listingItems(previous, 0).map(keyOf))];
      const stale = without(old, listings);
      await table.write(textItems(article, text, expiresAt, listings), []);
      await table.write(listings, stale);
      const stored = await table.put(
        articleItem(article, expiresAt),
        previous === null
          ? { expression: 'attribute_not_exists(pk)' }
          : { expression: 'revision = :revision', values: { ':revision': previous.revision } },
      );
      if (!stored) throw new RevisionConflict(article.articleId);
      await table.write(
        [],
        texts.filter((key) => !isTextOf(article, key)),
      );
    },

    async settled(article) {
      const { texts } = await traces(article.articleId);
      return texts.every((key) => isTextOf(article, key));
    },

    // Order: what is listed can be read; the texts, which nothing shows by themselves, go last. Where there is no
    // text there is nothing else, for it comes first.
    async remove(articleId) {
      const { texts, listed } = await traces(articleId);
      if (texts.length === 0) return;
      await table.write([], without(listed, []));
      await table.remove(articleKey(articleId));
      await table.write([], texts);
    },

    async resolve(articleId) {
      let id = articleId;
      for (let hops = 0; hops < MAX_ALIASES; hops++) {
        const alias = await table.get(aliasKey(id));
        if (alias === null) break;
        id = Alias.parse(alias).articleId;
      }
      return id;
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
