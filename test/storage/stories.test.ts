import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_FURNITURE, learnFurniture } from '../../lib/articles/clean/furniture.ts';
import { openTable } from '../../lib/storage/dynamo.ts';
import { createHostMemory } from '../../lib/storage/hosts.ts';
import { storyDigestKey } from '../../lib/storage/keys.ts';
import { createStoryPort } from '../../lib/storage/stories.ts';
import { assignStory, reportsOf, storyOf } from '../../lib/stories/assign.ts';
import { nodeOf, windowAround } from '../../lib/stories/cluster.ts';
import { digestOf } from '../../lib/stories/digest.ts';
import { fingerprint } from '../../lib/stories/fingerprint.ts';
import type { StoryEntry, StoryPort } from '../../lib/stories/ports.ts';
import { MemoryStoryPort } from '../stories/memory-port.ts';
import { type Database, dynamoDbLocal, embeddedDatabase, hasJava } from '../support/tables.ts';

const NOVEMBER = new Date('2026-11-20T12:00:00.000Z');
let now = NOVEMBER;
const clock = { now: () => now };
const options = { tableName: 'Feeds', retentionDays: 90, clock };

const report = (minute: number, company: string, day = 20): StoryEntry => ({
  node: nodeOf(new Date(Date.UTC(2026, 10, day, 8, minute)).toISOString(), `a${minute}`),
  digest: digestOf({
    title: `${company} to buy Seawind Systems for 480 million euros`,
    text: `Shipbuilder ${company} has agreed to buy Seawind Systems, a maker of rotor blades, for 480 million euros in cash. The deal should close in March 2027, chief executive Ina Holm said in Kiel. ${company} expects savings of 35 million euros a year.`,
  }),
});

describe.each([
  ['the embedded emulator', embeddedDatabase, true],
  ['AWS DynamoDB Local', dynamoDbLocal, hasJava],
])('what is remembered in the Feeds table on %s', (_, start, available) => {
  describe.runIf(available)('keeps its contract', () => {
    let database: Database;
    let stories: StoryPort;
    beforeAll(async () => {
      now = NOVEMBER;
      database = await start();
      stories = createStoryPort(database.client, options);
    });
    afterAll(() => database.stop());

    test('stories answer as the port in memory does', async () => {
      const memory = new MemoryStoryPort();
      const entries = [
        report(1, 'Nordmar'),
        report(2, 'Nordmar'),
        report(3, 'Harbour'),
        report(4, 'Nordmar'),
      ];
      for (const entry of entries) {
        const keys = fingerprint(entry.digest);
        for (const port of [memory, stories]) await port.register(entry, keys);
      }
      for (const { node: self, digest } of entries) {
        const query = { self, keys: fingerprint(digest), ...windowAround(self), perKey: 2, atMost: 3 };
        expect(await stories.candidates(query)).toEqual(await memory.candidates(query));
      }
    });

    test('of two who join one report one does', async () => {
      const joined = await Promise.all([stories.claim('n2', 'n0'), stories.claim('n2', 'n1')]);
      expect(joined.sort()).toEqual([false, true]);
      expect(['n0', 'n1']).toContain(await stories.parentOf('n2'));
      expect(await stories.parentOf('n0')).toBeNull();
      await stories.noteChild('n0', 'n2');
      await stories.noteChild('n0', 'n2');
      expect(await stories.childrenOf('n0')).toEqual(['n2']);
    });

    test('reports that arrive at once are one story, named after the first', async () => {
      const entries = [5, 6, 7, 8].map((minute) => report(minute, 'Nordmar', 10));
      await Promise.all(entries.map((entry) => assignStory(entry, stories)));
      const [first] = entries.map(({ node }) => node);
      for (const { node } of entries) expect(await storyOf(node, stories)).toBe(first);
      expect(await reportsOf(first ?? '', stories)).toEqual(entries.map(({ node }) => node));
    });

    test('a digest that another version wrote is passed over', async () => {
      const [known, other, self] = [1, 2, 3].map((minute) => report(minute, 'Nordmar', 15));
      if (!known || !other || !self) throw new Error('three reports');
      const keys = fingerprint(self.digest);
      for (const entry of [known, other]) await stories.register(entry, keys);
      const { fields: _, ...digest } = other.digest;
      const { node } = other;
      await openTable(database.client, options.tableName).put({
        ...storyDigestKey(node),
        node,
        gzip: gzipSync(JSON.stringify(digest)),
      });
      const query = { self: self.node, keys, ...windowAround(self.node), perKey: 5, atMost: 5 };
      expect(await stories.candidates(query)).toEqual([known]);
    });

    test('a word of any length can be a key', async () => {
      const digest = digestOf({ title: 'x'.repeat(3000), text: `${'y'.repeat(3000)} Nordmar` });
      const entry = { node: nodeOf('2026-11-20T08:00:00.000Z', 'long'), digest };
      await assignStory(entry, stories);
      // Cut, these are one.
      const keys = ['a', 'b'].map((end) => `w:${'x'.repeat(3000)}${end}`);
      await stories.register(entry, keys);
      const query = { self: 'another', keys, ...windowAround(entry.node), perKey: 5, atMost: 5 };
      expect((await stories.candidates(query)).map(({ node }) => node)).toEqual([entry.node]);
    });

    test('of a host the state that was seen is replaced, and no other', async () => {
      const hosts = createHostMemory(database.client, options);
      expect(await hosts.get('example.org')).toEqual(EMPTY_FURNITURE);
      const one = learnFurniture(EMPTY_FURNITURE, ['a', 'b']);
      const two = learnFurniture(one, ['a', 'c', 'd']);
      expect(await hosts.put('example.org', one, 0)).toBe(true);
      expect(await hosts.put('example.org', one, 0)).toBe(false);
      expect(await hosts.put('example.org', two, 1)).toBe(true);
      expect(await hosts.put('example.org', one, 1)).toBe(false);
      expect(await hosts.get('example.org')).toEqual(two);
    });
  });
});
