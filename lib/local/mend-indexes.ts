/**
 * Puts an emulated table's indexes right after its process was killed. The emulator writes an item and its index rows
 * one after the other; DynamoDB itself loses no index row.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { TableDefinition } from '../storage/tables.ts';

type Row = Record<string, unknown>;

/** @returns index rows that were missing or that no item implied. */
export async function mendIndexes(client: DynamoDBClient, table: TableDefinition): Promise<number> {
  const documents = DynamoDBDocumentClient.from(client);
  const scan = async (indexName?: string): Promise<Row[]> => {
    const rows: Row[] = [];
    const input = { TableName: table.name, ...(indexName === undefined ? {} : { IndexName: indexName }) };
    for await (const page of paginateScan({ client: documents }, input)) rows.push(...(page.Items ?? []));
    return rows;
  };
  const put = (item: Row) => documents.send(new PutCommand({ TableName: table.name, Item: item }));
  const keyOf = ({ pk, sk }: Row): string => JSON.stringify([pk, sk]);
  const items = new Map((await scan()).map((item) => [keyOf(item), item]));
  let mended = 0;
  for (const { indexName, partitionKey, sortKey } of table.indexes) {
    const placeOf = (row: Row): string => JSON.stringify([row[partitionKey], row[sortKey]]);
    const found = new Set<string>();
    for (const row of await scan(indexName)) {
      const item = items.get(keyOf(row));
      if (item !== undefined && placeOf(item) === placeOf(row)) {
        found.add(keyOf(row));
        continue;
      }
      // The emulator takes out the index row of the item it replaces: for a moment, the one that is too many.
      const { pk, sk } = row;
      await put({ ...item, pk, sk, [partitionKey]: row[partitionKey], [sortKey]: row[sortKey] });
      if (item === undefined)
        await documents.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
      mended++;
    }
    for (const [key, item] of items) {
      const listed = item[partitionKey] !== undefined && item[sortKey] !== undefined;
      if (!listed || found.has(key)) continue;
      await put(item);
      mended++;
    }
  }
  return mended;
}
