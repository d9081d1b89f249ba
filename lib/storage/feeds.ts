/** The Feeds table: the feeds, what is due, and the ledger of every entry they showed us. */
import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { FEED_REMOVED, Feed, FeedMemory, LedgerEntry } from '../feeds/feed.ts';
import type { Entry } from '../model.ts';
import type { Clock, FeedStore, Ledger } from '../ports.ts';
import { type Condition, openTable } from './dynamo.ts';
import {
  dueShard,
  FEED_SHARDS,
  feedKey,
  feedMemoryKey,
  feedPartition,
  LEDGER_DAYS,
  ledgerKey,
  ledgerPartition,
  openKey,
  openState,
  shardOf,
  shards,
} from './keys.ts';

const Due = Feed.pick({ feedId: true, nextPollAt: true });
const NOTHING: FeedMemory = { identity: null, recent: {}, history: null };
/** JSON, compressed (gzip): what only we read costs a fraction of the units. */
const Packed = z.object({ packed: z.instanceof(Uint8Array) });
const unpack = (item: unknown): unknown => JSON.parse(gunzipSync(Packed.parse(item).packed).toString('utf8'));

export function createFeedStore(client: DynamoDBClient, options: { tableName: string }): FeedStore {
  const table = openTable(client, options.tableName);

  /** Only an active feed is in the `due` index. */
  const due = (feedId: string, status: Feed['status'] | undefined) =>
    status === undefined
      ? {}
      : { dueShard: status === 'active' ? dueShard(shardOf(feedId, FEED_SHARDS)) : undefined };

  const feedsOf = async (shard: number, after: string | null, limit: number): Promise<Feed[]> => {
    const rows = await table.query({
      KeyConditionExpression: 'pk = :pk and sk > :after',
      ExpressionAttributeValues: { ':pk': feedPartition(shard), ':after': after ?? ' ' },
      Limit: limit,
    });
    return rows.map((row) => Feed.parse(row));
  };

  return {
    async get(feedId) {
      const item = await table.get(feedKey(feedId));
      return item === null ? null : Feed.parse(item);
    },

    add: (feed) =>
      table.put(
        { ...feedKey(feed.feedId), ...feed, ...due(feed.feedId, feed.status) },
        { expression: 'attribute_not_exists(pk)' },
      ),

    update: (feedId, changes) =>
      table.update(
        feedKey(feedId),
        { ...changes, ...due(feedId, changes.status) },
        { expression: 'attribute_exists(pk)' },
      ),

    async remove(feedId) {
      await table.remove(feedKey(feedId));
      await table.remove(feedMemoryKey(feedId));
    },

    async memory(feedId) {
      const item = await table.get(feedMemoryKey(feedId));
      return item === null ? NOTHING : FeedMemory.parse(unpack(item));
    },

    async remember(feedId, memory) {
      await table.put({ ...feedMemoryKey(feedId), packed: gzipSync(JSON.stringify(memory)) });
    },

    async list({ limit, cursor }) {
      // Ids are hashes: a shard holds about its share of a page, and seldom more than three deviations above it.
      const share = (limit + 1) / FEED_SHARDS;
      const perShard = Math.ceil(share + 3 * Math.sqrt(share));
      const found: Feed[] = [];
      let after: string | null = cursor;
      do {
        const rows = await Promise.all(shards(FEED_SHARDS).map((shard) => feedsOf(shard, after, perShard)));
        // Up to the first id at which a shard's answer was cut nothing is missing.
        after = rows.reduce<string | null>((first, shard) => {
          const cut = shard.length < perShard ? null : (shard.at(-1)?.feedId ?? null);
          return first === null || (cut !== null && cut < first) ? cut : first;
        }, null);
        const end = after;
        found.push(...rows.flat().filter(({ feedId }) => end === null || feedId <= end));
      } while (after !== null && found.length <= limit);
      const items = found.sort((a, b) => (a.feedId < b.feedId ? -1 : 1)).slice(0, limit);
      return { items, cursor: found.length > limit ? (items.at(-1)?.feedId ?? null) : null };
    },

    async due(now, limit) {
      const rows = await Promise.all(
        shards(FEED_SHARDS).map((shard) =>
          table.query({
            IndexName: 'due',
            KeyConditionExpression: 'dueShard = :shard and nextPollAt <= :now',
            ExpressionAttributeValues: { ':shard': dueShard(shard), ':now': now.toISOString() },
            Limit: limit,
          }),
        ),
      );
      return rows
        .flat()
        .map((row) => Due.parse(row))
        .sort((a, b) => (a.nextPollAt < b.nextPollAt ? -1 : 1))
        .slice(0, limit);
    },

    // The table decides: of two schedulers that saw the same time, one finds it changed.
    lease: (feed, until) =>
      table.update(
        feedKey(feed.feedId),
        { nextPollAt: until.toISOString() },
        { expression: 'nextPollAt = :seen', values: { ':seen': feed.nextPollAt } },
      ),
  };
}

const Open = z.object({ feedId: z.string(), entryKey: z.string(), openKey: z.string() });
const LedgerItem = z
  .unknown()
  .transform((item) =>
    LedgerEntry.parse({ ...z.record(z.string(), z.unknown()).parse(item), entry: unpack(item) }),
  );

/** What tells two records of one entry apart. */
const sameRecord = (a: LedgerEntry, b: LedgerEntry): boolean =>
  a.state === b.state &&
  a.stateAt === b.stateAt &&
  a.fingerprint === b.fingerprint &&
  a.attempts === b.attempts;

const holds = (previous: LedgerEntry | null): Condition =>
  previous === null
    ? { expression: 'attribute_not_exists(pk)' }
    : {
        expression:
          '#state = :state and stateAt = :stateAt and fingerprint = :fingerprint and attempts = :attempts',
        names: { '#state': 'state' },
        values: {
          ':state': previous.state,
          ':stateAt': previous.stateAt,
          ':fingerprint': previous.fingerprint,
          ':attempts': previous.attempts,
        },
      };

/** Bytes that leave room for the rest of the record under DynamoDB's 400 KB. */
const PACKED_BYTES = 350_000;
/** Characters of a text in an entry that is larger than any article: the page is read for it anyway. */
const TEXT_CHARS = 20_000;

function pack(entry: Entry): Uint8Array {
  const packed = gzipSync(JSON.stringify(entry));
  if (packed.length <= PACKED_BYTES) return packed;
  const cut = (text: string | null) => text?.slice(0, TEXT_CHARS) ?? null;
  const { id, title, link, summary, contentHtml, published, updated } = entry;
  const texts = { id: cut(id), title: cut(title), summary: cut(summary), contentHtml: cut(contentHtml) };
  return gzipSync(
    JSON.stringify({
      ...texts,
      link: link !== null && link.length > TEXT_CHARS ? null : link,
      published,
      updated,
      authors: [],
      categories: [],
      enclosures: [],
    } satisfies Entry),
  );
}

export function createLedger(client: DynamoDBClient, options: { tableName: string; clock: Clock }): Ledger {
  const table = openTable(client, options.tableName);
  const getMany: Ledger['getMany'] = async (feedId, entryKeys) => {
    const items = await table.getMany(entryKeys.map((key) => ledgerKey(feedId, key)));
    return new Map(items.map((item) => LedgerItem.parse(item)).map((entry) => [entry.entryKey, entry]));
  };

  return {
    getMany,

    async get(feedId, entryKey) {
      const item = await table.get(ledgerKey(feedId, entryKey));
      return item === null ? null : LedgerItem.parse(item);
    },

    async put({ entry, ...record }, previous) {
      const isRemoved = record.lastError?.code === FEED_REMOVED;
      const open = record.state === 'queued' || (record.state === 'failed' && !isRemoved);
      const item = {
        ...ledgerKey(record.feedId, record.entryKey),
        ...record,
        packed: pack(entry),
        ...(open
          ? {
              openState: openState(
                record.state === 'queued' ? 'queued' : 'failed',
                shardOf(record.feedId, FEED_SHARDS),
              ),
              openKey: openKey(record.stateAt, record.feedId, record.entryKey),
            }
          : {}),
        expiresAt: Math.floor(options.clock.now().getTime() / 1000) + LEDGER_DAYS * 86_400,
      };
      if (previous === undefined) return table.put(item);
      if (await table.put(item, holds(previous))) return true;
      // A call whose answer was lost is made again by the SDK, and then finds what it wrote itself.
      const stored = (await getMany(record.feedId, [record.entryKey])).get(record.entryKey);
      return stored !== undefined && sameRecord(stored, { ...record, entry });
    },

    async list(feedId, { limit, cursor }) {
      const rows = await table.query({
        KeyConditionExpression: 'pk = :pk and sk > :after',
        ExpressionAttributeValues: {
          ':pk': ledgerPartition(feedId),
          ':after': cursor === null ? 'ENTRY#' : ledgerKey(feedId, cursor).sk,
        },
        Limit: limit + 1,
      });
      const items = rows.slice(0, limit).map((row) => LedgerItem.parse(row));
      return { items, cursor: rows.length > limit ? (items.at(-1)?.entryKey ?? null) : null };
    },

    async open(state, { before, limit, cursor }) {
      const rows = await Promise.all(
        shards(FEED_SHARDS).map((shard) =>
          table.query({
            IndexName: 'open',
            KeyConditionExpression: 'openState = :state and openKey between :after and :before',
            ExpressionAttributeValues: {
              ':state': openState(state, shard),
              ':after': cursor ?? '0',
              ':before': before.toISOString(),
            },
            Limit: limit + 2,
          }),
        ),
      );
      const found = rows
        .flat()
        .map((row) => Open.parse(row))
        .filter(({ openKey: position }) => position !== cursor)
        .sort((a, b) => (a.openKey < b.openKey ? -1 : 1));
      const page = found.slice(0, limit);
      const records = await table.getMany(page.map(({ feedId, entryKey }) => ledgerKey(feedId, entryKey)));
      return {
        // The index may lag behind the table: a record that has moved on is not open.
        items: records
          .map((item) => LedgerItem.parse(item))
          .filter((record) => record.state === state)
          .sort((a, b) => (a.stateAt < b.stateAt ? -1 : 1)),
        cursor: found.length > limit ? (page.at(-1)?.openKey ?? null) : null,
      };
    },
  };
}

const Secret = z.object({ secret: z.instanceof(Uint8Array) });

/** A random key that every process of a deployment shares: made by the first that asks for it. */
export function createSharedKey(
  client: DynamoDBClient,
  options: { tableName: string; name: 'cursors' | 'hubs' },
): () => Promise<Uint8Array> {
  const table = openTable(client, options.tableName);
  const key = { pk: `SECRET#${options.name}`, sk: 'SECRET' };
  let known: Promise<Uint8Array> | null = null;
  const load = async (): Promise<Uint8Array> => {
    const stored = await table.get(key);
    if (stored !== null) return Secret.parse(stored).secret;
    await table.put({ ...key, secret: randomBytes(32) }, { expression: 'attribute_not_exists(pk)' });
    return Secret.parse(await table.get(key)).secret;
  };
  return () => {
    known ??= load().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
