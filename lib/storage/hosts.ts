/** What is learned about hosts, in the Feeds table. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { EMPTY_FURNITURE, FurnitureState } from '../articles/clean/furniture.ts';
import type { Clock, HostMemory } from '../ports.ts';
import { openTable } from './dynamo.ts';
import { expiryIn, furnitureKey } from './keys.ts';

/** Days after the last lesson: furniture of a host that is not read any more need not be known. */
const REMEMBERED_DAYS = 90;

const FurnitureItem = z
  .object({ gzip: z.instanceof(Uint8Array) })
  .transform(({ gzip }) => FurnitureState.parse(JSON.parse(gunzipSync(gzip).toString('utf8'))));

export function createHostMemory(
  client: DynamoDBClient,
  options: { tableName: string; clock: Clock },
): HostMemory {
  const table = openTable(client, options.tableName);
  return {
    async get(host) {
      const item = await table.get(furnitureKey(host));
      return item === null ? EMPTY_FURNITURE : FurnitureItem.parse(item);
    },

    put: (host, state, expectedArticles) =>
      table.put(
        {
          ...furnitureKey(host),
          articles: state.articles,
          gzip: gzipSync(JSON.stringify(state)),
          expiresAt: expiryIn(options.clock.now(), REMEMBERED_DAYS),
        },
        expectedArticles === 0
          ? { expression: 'attribute_not_exists(pk)' }
          : { expression: 'articles = :expected', values: { ':expected': expectedArticles } },
      ),
  };
}
