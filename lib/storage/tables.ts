/**
 * The two tables: names, keys, indexes. Imported by the stack that creates them in AWS, by the embedded
 * stack that creates them in the emulator, and by the stores. Imports nothing.
 */

export type IndexDefinition = {
  indexName: string;
  partitionKey: string;
  sortKey: string;
  /** Attributes copied into the index beside the keys; `all` copies the whole item. */
  projection: 'all' | readonly string[];
};

export type TableDefinition = {
  /** Logical name; the deployed table's name comes from the environment. */
  name: 'Feeds' | 'Articles';
  partitionKey: 'pk';
  sortKey: 'sk';
  /** Epoch seconds after which the item may vanish. */
  ttlAttribute: 'expiresAt';
  stream: boolean;
  indexes: readonly IndexDefinition[];
};

/**
 * What an index over article items copies: the listing map, which stays under 1 KB, and when the item expires,
 * for TTL deletes days late.
 */
const LISTING = ['articleId', 'listing', 'expiresAt'] as const;

/** Private to the pipeline: feeds, the ledger of entries, what is learned about hosts. */
export const FEEDS_TABLE = {
  name: 'Feeds',
  partitionKey: 'pk',
  sortKey: 'sk',
  ttlAttribute: 'expiresAt',
  stream: false,
  indexes: [
    /** What is due: sparse, paused feeds are not in it. */
    { indexName: 'due', partitionKey: 'dueShard', sortKey: 'nextPollAt', projection: ['feedId'] },
    /** Ledger entries that are queued or failed, oldest first: sparse, finished entries are not in it. */
    { indexName: 'open', partitionKey: 'openState', sortKey: 'openKey', projection: ['feedId', 'entryKey'] },
  ],
} as const satisfies TableDefinition;

/** The public contract: articles and their listings. */
export const ARTICLES_TABLE = {
  name: 'Articles',
  partitionKey: 'pk',
  sortKey: 'sk',
  ttlAttribute: 'expiresAt',
  stream: true,
  indexes: [
    /** Newest first over everything; only article items carry the key. */
    { indexName: 'timeline', partitionKey: 'timelineShard', sortKey: 'timelineKey', projection: LISTING },
    /** Stored or revised since an instant; only article items carry the key. */
    {
      indexName: 'changes',
      partitionKey: 'changesShard',
      sortKey: 'changesKey',
      projection: [...LISTING, 'tickerKeys'],
    },
    /** The reports of one story; only article items carry the key. */
    { indexName: 'story', partitionKey: 'storyId', sortKey: 'timelineKey', projection: LISTING },
    /** One company's news of one sentiment; only that company's listing items carry the key. */
    {
      indexName: 'label',
      partitionKey: 'labelPk',
      sortKey: 'sk',
      projection: [...LISTING, 'relevance', 'companySentiment'],
    },
  ],
} as const satisfies TableDefinition;
