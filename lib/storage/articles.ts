/** The Articles table: one item an article, its text apart, its listing items; never a transaction. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { RevisionConflict } from '../errors.ts';
import { ArticleListing, CompanyListing, StoredArticle } from '../model.ts';
import type { ArticleStore, Clock } from '../ports.ts';
import {
  articleItem,
  expiryOf,
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
  TIMELINE_SHARDS,
  textPrefix,
  tickerPartition,
  timelineShard,
} from './keys.ts';
import { type ListingSource, readListing } from './listings.ts';

const Listed = z.object({ listing: ArticleListing }).transform(({ listing }) => listing);
const ListedCompany = z
  .object({ listing: ArticleListing })
  .and(CompanyListing.pick({ relevance: true, companySentiment: true }))
  .transform(({ listing, relevance, companySentiment }) => ({ ...listing, relevance, companySentiment }));
const Alias = z.object({ articleId: z.string() });
const TextPart = z.object({ gzip: z.instanceof(Uint8Array) });

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

  const textParts = (article: StoredArticle) =>
    table.query({
      KeyConditionExpression: 'pk = :pk and begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': articleKey(article.articleId).pk,
        ':prefix': textPrefix(article.contentHash),
      },
    });

  return {
    async get(articleId) {
      const item = await table.get(articleKey(articleId));
      return item === null ? null : StoredArticle.parse(item);
    },

    async text(article) {
      return unpackText((await textParts(article)).map((part) => TextPart.parse(part).gzip));
    },

    // Order: text and listings first, the article last, so that a reader never sees half an article, and a
    // crash in between is mended by the redelivery, which finds the article still unwritten.
    async save(article, text, previous) {
      const expiresAt = expiryOf(article, options.retentionDays);
      const listings = listingItems(article, expiresAt);
      const stale =
        previous === null
          ? []
          : listingItems(previous, 0).filter((old) => !listings.some((item) => sameKey(item, old)));
      await table.write([...textItems(article, text, expiresAt), ...listings], stale.map(keyOf));
      const stored = await table.put(
        articleItem(article, expiresAt),
        previous === null
          ? { expression: 'attribute_not_exists(pk)' }
          : { expression: 'revision = :revision', values: { ':revision': previous.revision } },
      );
      if (!stored) throw new RevisionConflict(article.articleId);
      if (previous !== null && previous.contentHash !== article.contentHash) {
        const old = await textParts(previous);
        await table.write(
          [],
          old.map((part) => ({ pk: String(part.pk), sk: String(part.sk) })),
        );
      }
    },

    async remove(article) {
      await table.remove(articleKey(article.articleId));
      const text = await textParts(article);
      await table.write(
        [],
        [
          ...listingItems(article, 0).map(keyOf),
          ...text.map((part) => ({ pk: String(part.pk), sk: String(part.sk) })),
        ],
      );
    },

    async resolve(articleId) {
      const alias = await table.get(aliasKey(articleId));
      return alias === null ? articleId : Alias.parse(alias).articleId;
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
        Listed,
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
