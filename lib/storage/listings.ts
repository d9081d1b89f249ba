/**
 * Newest-first listings with a cursor. A cursor is the sort key of the last item that was shown: a page begins
 * after it, whatever has been inserted since, and all shards of a listing continue from the same place.
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
};

/** Sorts after every `#id` of the instant before it. */
const AFTER_EVERY_ID = '~';

/**
 * Reads one page, newest first.
 * @param now items that expired before it are not shown, though the table may still hold them.
 */
export async function readListing<Item>(
  table: Table,
  source: ListingSource,
  schema: z.ZodType<Item>,
  { from, to, limit, cursor }: ListingOptions,
  now: Date,
): Promise<Page<Item>> {
  const lower = from ?? '0';
  const upper = cursor ?? (to ? `${to}${AFTER_EVERY_ID}` : '9');
  const rows = await Promise.all(
    source.partitions.map((partition) =>
      table.query({
        ...(source.index === null ? {} : { IndexName: source.index }),
        KeyConditionExpression: '#partition = :partition and #sort between :lower and :upper',
        ExpressionAttributeNames: { '#partition': source.partitionKey, '#sort': source.sortKey },
        ExpressionAttributeValues: { ':partition': partition, ':lower': lower, ':upper': upper },
        ScanIndexForward: false,
        // One more than shown tells whether there is a next page; one more for the cursor's own item.
        Limit: limit + 2,
      }),
    ),
  );
  const merged = rows
    .flat()
    .map((row) => ({ row, position: String(row[source.sortKey]) }))
    .filter(({ position }) => position !== cursor)
    .sort((a, b) => (a.position < b.position ? 1 : -1));
  const shown = merged.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown
      .filter(({ row }) => typeof row.expiresAt !== 'number' || row.expiresAt * 1000 > now.getTime())
      .map(({ row }) => schema.parse(row)),
    cursor: merged.length > limit && last ? last.position : null,
  };
}
