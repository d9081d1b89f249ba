/**
 * Stories in the Feeds table: what articles are found by (`STORYKEY#key / node`), what they are compared by
 * (`STORY#node / DIGEST`), and which report was joined to which (`PARENT`, `CHILD#node`). All reads are strongly
 * consistent, as `StoryPort` promises.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import type { Clock } from '../ports.ts';
import { likeliest } from '../stories/candidates.ts';
import { Digest } from '../stories/digest.ts';
import type { StoryEntry, StoryPort } from '../stories/ports.ts';
import { openTable } from './dynamo.ts';
import {
  expiryIn,
  storyChildKey,
  storyDigestKey,
  storyKeyPartition,
  storyParentKey,
  storyPartition,
} from './keys.ts';

/** Reports of one story come within two days of each other; the rest is for late deliveries. */
const FINDABLE_DAYS = 5;

const KeyItem = z.object({ sk: z.string() });
const ParentItem = z.object({ parent: z.string() });
const ChildItem = z.object({ child: z.string() });
const DigestItem = z.object({ node: z.string(), gzip: z.instanceof(Uint8Array) });

/** The entry of an item; none where another version of this software wrote the digest: it cannot be compared. */
function entriesOf(item: unknown): StoryEntry[] {
  const { node, gzip } = DigestItem.parse(item);
  const { success, data } = Digest.safeParse(JSON.parse(gunzipSync(gzip).toString('utf8')));
  return success ? [{ node, digest: data }] : [];
}

/** @param options.retentionDays how long articles live, and with them what says which story they belong to. */
export function createStoryPort(
  client: DynamoDBClient,
  options: { tableName: string; retentionDays: number; clock: Clock },
): StoryPort {
  const table = openTable(client, options.tableName);
  const expiresAfter = (days: number) => expiryIn(options.clock.now(), days);

  return {
    // The digest comes first: whoever finds a key finds what it leads to.
    async register({ node, digest }, keys) {
      const expiresAt = expiresAfter(FINDABLE_DAYS);
      await table.put({ ...storyDigestKey(node), node, gzip: gzipSync(JSON.stringify(digest)), expiresAt });
      // Keys that were cut may have become one, and one write may not name an item twice.
      const partitions = [...new Set(keys.map(storyKeyPartition))];
      await table.write(
        partitions.map((pk) => ({ pk, sk: node, expiresAt })),
        [],
      );
    },

    async candidates({ self, keys, from, to, perKey, atMost }) {
      const found = await Promise.all(
        keys.map(async (key) => {
          const items = await table.query({
            KeyConditionExpression: 'pk = :pk and sk between :from and :to',
            ExpressionAttributeValues: { ':pk': storyKeyPartition(key), ':from': from, ':to': to },
            ConsistentRead: true,
            ScanIndexForward: false,
            Limit: perKey + 1,
          });
          return items
            .map((item) => KeyItem.parse(item).sk)
            .filter((node) => node !== self)
            .slice(0, perKey);
        }),
      );
      const best = likeliest(found, atMost);
      const entries = (await table.getMany(best.map(storyDigestKey))).flatMap(entriesOf);
      return entries.sort((a, b) => best.indexOf(a.node) - best.indexOf(b.node));
    },

    async parentOf(node) {
      const item = await table.get(storyParentKey(node));
      return item === null ? null : ParentItem.parse(item).parent;
    },

    async noteChild(parent, child) {
      const expiresAt = expiresAfter(options.retentionDays);
      await table.put({ ...storyChildKey(parent, child), child, expiresAt });
    },

    async childrenOf(node) {
      const items = await table.query({
        KeyConditionExpression: 'pk = :pk and begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': storyPartition(node), ':prefix': storyChildKey(node, '').sk },
        ConsistentRead: true,
      });
      return items.map((item) => ChildItem.parse(item).child);
    },

    claim: (node, parent) =>
      table.put(
        { ...storyParentKey(node), parent, expiresAt: expiresAfter(options.retentionDays) },
        { expression: 'attribute_not_exists(pk)' },
      ),
  };
}
