/**
 * What one tick of the scheduler costs, by the number of feeds, on the embedded emulator: requests, capacity units
 * and time. The same 50 feeds are due each time, so what grows grows with the number of feeds alone.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { PollMessage } from '../../lib/feeds/feed.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { startEmulators } from '../../lib/local/emulators.ts';
import { schedulePolls } from '../../lib/pipeline.ts';
import { createFeedStore, createLedger } from '../../lib/storage/feeds.ts';
import { dueShard, FEED_SHARDS, feedKey, shardOf } from '../../lib/storage/keys.ts';

const SIZES = [100, 10_000, 100_000];
const DUE = 50;
const TICKS = 5;
const NOW = new Date('2026-11-22T12:00:00.000Z');
const clock = { now: () => NOW };

type Cost = { feeds: number; due: number; requests: number; units: number; ms: number };

export async function run(args: string[] = []): Promise<string> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const rows: Cost[] = [];
  for (const feeds of sizes) rows.push(await costOfTick(feeds));
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(14)).join('');
  return [
    line(['feeds', 'due', 'requests', 'capacity units', 'ms (best)']),
    ...rows.map(({ feeds, due, requests, units, ms }) => line([feeds, due, requests, units, ms.toFixed(0)])),
  ].join('\n');
}

async function costOfTick(feeds: number): Promise<Cost> {
  const emulators = await startEmulators(null);
  try {
    await fill(emulators.dynamo, feeds);
    const spent = { requests: 0, units: 0 };
    meter(emulators.dynamo, spent);
    const store = createFeedStore(emulators.dynamo, { tableName: 'Feeds' });
    const times: number[] = [];
    let due = 0;
    for (let tick = 0; tick < TICKS; tick++) {
      Object.assign(spent, { requests: 0, units: 0 });
      const sent: PollMessage[] = [];
      const begun = performance.now();
      const { polls } = await schedulePolls({
        clock,
        feeds: store,
        ledger: createLedger(emulators.dynamo, { tableName: 'Feeds', clock }),
        feedQueue: { send: async (messages) => void sent.push(...messages) },
        articleQueue: { send: async () => {} },
        telemetry: { info: () => {}, warn: () => {}, count: () => {}, record: () => {} },
      });
      times.push(performance.now() - begun);
      due = polls;
      const cost = { ...spent };
      for (const { feedId } of sent) await store.update(feedId, { nextPollAt: NOW.toISOString() });
      Object.assign(spent, cost);
    }
    return { feeds, due, ...spent, ms: Math.min(...times) };
  } finally {
    await emulators.stop();
  }
}

/** Feeds as the store writes them; all but the due ones have an hour. */
async function fill(client: DynamoDBClient, count: number): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const later = new Date(NOW.getTime() + 3_600_000).toISOString();
  const items = Array.from({ length: count }, (_, i) => {
    const feed = newFeed(`https://feeds.example/${i}`, NOW);
    const shard = dueShard(shardOf(feed.feedId, FEED_SHARDS));
    return {
      ...feedKey(feed.feedId),
      ...feed,
      dueShard: shard,
      nextPollAt: i < DUE ? NOW.toISOString() : later,
    };
  });
  for (let start = 0; start < items.length; start += 25)
    await documents.send(
      new BatchWriteCommand({
        RequestItems: {
          Feeds: items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
}

const Consumed = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) });

/** Counts every request to the tables, and the units the emulator says it consumed. */
function meter(client: DynamoDBClient, spent: { requests: number; units: number }): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      spent.requests++;
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      spent.units += Consumed.safeParse(answer.output).data?.ConsumedCapacity.CapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', name: 'meter' },
  );
}
