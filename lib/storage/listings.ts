/**
 * Listings in the order of time with a cursor. A cursor is the sort key of the last item that was shown: a page
 * begins after it, whatever has been inserted since, and all partitions of a listing continue from the same place.
 */
import type { z } from 'zod';
import type { ListingOptions, Page } from '../ports.ts';
import type { Table } from './dynamo.ts';

export type ListingSource = {
  index: string | null;
  partitionKey: string;
  sortKey: string;
  /** The partitions that share this listing. */
  partitions: readonly string[];
  /** Show what stands in any partition, or only what stands in all of them. */
  match: 'any' | 'all';
};

/** Sorts after every `#id` of the instant before it. */
const AFTER_EVERY_ID = '~';

/** How much more than its even share is read of a partition. */
const SLACK = 1.25;

type Row = { position: string; item: Record<string, unknown> };

/**
 * Reads one page. With `match: 'all'` a page may hold fewer items than asked for and still have a next one.
 * @param now items that expired before it are not shown, though the table may still hold them.
 */
export async function readListing<Item>(
  table: Table,
  source: ListingSource,
  schema: z.ZodType<Item>,
  options: ListingOptions,
  now: Date,
): Promise<Page<Item>> {
  const { limit } = options;
  // Each of several partitions is likely to hold its share of the page: reading the whole page from each would
  // cost as often as there are partitions. Where the shares do not make a page, the rest is read in full.
  const share =
    source.match === 'any' && source.partitions.length > 1
      ? Math.min(limit, Math.ceil((limit / source.partitions.length) * SLACK) + 2)
      : limit;
  const first = await readRound(table, source, options, share);
  const missing = limit - first.rows.length;
  const second =
    source.match === 'any' && missing > 0 && first.cursor !== null
      ? await readRound(table, source, { ...options, limit: missing, cursor: first.cursor }, missing)
      : null;
  return {
    items: [...first.rows, ...(second?.rows ?? [])]
      .filter(({ item }) => typeof item.expiresAt !== 'number' || item.expiresAt * 1000 > now.getTime())
      .map(({ item }) => schema.parse(item)),
    cursor: second === null ? first.cursor : second.cursor,
  };
}

/** Up to `limit` rows in order, from up to `take` rows of each partition. */
async function readRound(
  table: Table,
  source: ListingSource,
  options: ListingOptions,
  take: number,
): Promise<{ rows: Row[]; cursor: string | null }> {
  const { limit, cursor, order = 'newest' } = options;
  const newest = order === 'newest';
  const parts = await Promise.all(
    source.partitions.map((partition) => readPartition(table, source, partition, options, take)),
  );
  // A partition that was cut says nothing about what lies beyond its last row: nothing there is decided yet.
  const cuts = parts.flatMap((rows) => (rows.length > take ? [rows.at(-1)?.position ?? ''] : []));
  const horizon = cuts.sort().at(newest ? -1 : 0);
  const beyond = (position: string) =>
    horizon !== undefined && (newest ? position < horizon : position > horizon);
  // Of all of several: where one partition is read to its end, nothing beyond its last row is in all.
  const ended =
    source.match === 'all' &&
    parts.some((rows) => rows.length <= take && !rows.some(({ position }) => beyond(position)));

  const groups = new Map<string, Row[]>();
  for (const row of parts.flat()) {
    if (row.position === cursor || beyond(row.position)) continue;
    groups.set(row.position, [...(groups.get(row.position) ?? []), row]);
  }
  const needed = source.match === 'all' ? source.partitions.length : 1;
  const matching = [...groups.values()]
    .flatMap((rows) => (rows.length >= needed ? mostRelevant(rows) : []))
    .sort((a, b) => (a.position < b.position === newest ? 1 : -1));
  const rows = matching.slice(0, limit);
  const more = matching.length > limit;
  return { rows, cursor: (more ? rows.at(-1)?.position : ended ? undefined : horizon) ?? null };
}

/** Of the rows of one article, the one of the company it is most about. */
function mostRelevant(rows: readonly Row[]): Row[] {
  const relevance = ({ item }: Row) => Number(item.relevance ?? 0);
  return rows.toSorted((a, b) => relevance(b) - relevance(a)).slice(0, 1);
}

/** One row more than `take` where there are more, beside the cursor's own. */
async function readPartition(
  table: Table,
  source: ListingSource,
  partition: string,
  { from, to, cursor, order = 'newest' }: ListingOptions,
  take: number,
): Promise<Row[]> {
  const newest = order === 'newest';
  const first = from ?? '0';
  const last = to ? `${to}${AFTER_EVERY_ID}` : '9';
  const [lower, upper] = newest ? [first, cursor ?? last] : [cursor ?? first, last];
  // DynamoDB refuses a range whose end lies before its beginning.
  if (lower > upper) return [];
  const items = await table.query({
    ...(source.index === null ? {} : { IndexName: source.index }),
    KeyConditionExpression: '#partition = :partition and #sort between :first and :last',
    ExpressionAttributeNames: { '#partition': source.partitionKey, '#sort': source.sortKey },
    ExpressionAttributeValues: {
      ':partition': partition,
      ':first': lower,
      ':last': upper,
    },
    ScanIndexForward: !newest,
    Limit: take + (cursor === null ? 1 : 2),
  });
  return items
    .map((item) => ({ position: String(item[source.sortKey]), item }))
    .filter(({ position }) => position !== cursor)
    .slice(0, take + 1);
}
