import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { LedgerEntry } from '../../lib/feeds/feed.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { recordEntries } from '../../lib/feeds/publishing-history.ts';
import { sha256 } from '../../lib/hash.ts';
import type { FeedStore, Ledger } from '../../lib/ports.ts';
import { createFeedStore, createLedger } from '../../lib/storage/feeds.ts';
import { entryOf } from '../support/entries.ts';
import { type Database, dynamoDbLocal, embeddedDatabase, hasJava } from '../support/tables.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);

const record = (changes: Partial<LedgerEntry> & Pick<LedgerEntry, 'feedId' | 'entryKey'>): LedgerEntry => ({
  state: 'queued',
  stateAt: NOW.toISOString(),
  discoveredAt: NOW.toISOString(),
  fingerprint: 'f',
  articleId: null,
  attempts: 0,
  lastError: null,
  unsettled: [],
  heldUntil: null,
  entry: entryOf({
    id: changes.entryKey,
    title: 'Börse: „Titel“',
    link: 'https://example.org/a',
    contentHtml: '<p>Inhalt</p>',
  }),
  ...changes,
});

describe.each([
  ['the embedded emulator', embeddedDatabase, true],
  ['AWS DynamoDB Local', dynamoDbLocal, hasJava],
])('the Feeds table on %s', (_, start, available) => {
  describe.runIf(available)('keeps its contract', () => {
    let database: Database;
    let feeds: FeedStore;
    let ledger: Ledger;
    beforeAll(async () => {
      database = await start();
      feeds = createFeedStore(database.client, { tableName: 'Feeds' });
      ledger = createLedger(database.client, { tableName: 'Feeds', clock: { now: () => NOW } });
    });
    afterAll(() => database.stop());

    test('a feed is added once, however its address is spelled', async () => {
      expect(await feeds.add(newFeed('https://www.example.org/feed/', NOW))).toBe(true);
      expect(await feeds.add(newFeed('http://example.org/feed', NOW))).toBe(false);
    });

    test('only active feeds whose time has come are due, most overdue first', async () => {
      const due = ['https://due.example/1', 'https://due.example/2'].map((url) => newFeed(url, NOW));
      const [first, second] = due;
      if (!first || !second) throw new Error('unreachable');
      await feeds.add({ ...first, nextPollAt: minutes(-600).toISOString() });
      await feeds.add({ ...second, nextPollAt: minutes(-700).toISOString() });
      const later = { ...newFeed('https://due.example/later', NOW), nextPollAt: minutes(1).toISOString() };
      const paused = {
        ...newFeed('https://due.example/paused', NOW),
        nextPollAt: minutes(-800).toISOString(),
        status: 'paused' as const,
      };
      await feeds.add(later);
      await feeds.add(paused);
      const found = (await feeds.due(minutes(-500), 10)).map(({ feedId }) => feedId);
      expect(found).toEqual([second.feedId, first.feedId]);
      await feeds.update(first.feedId, { status: 'paused' });
      await feeds.update(paused.feedId, { status: 'active' });
      expect((await feeds.due(minutes(-500), 10)).map(({ feedId }) => feedId)).toEqual([
        paused.feedId,
        second.feedId,
      ]);
    });

    test('of two schedulers that saw the same feed due one gets it', async () => {
      const feed = newFeed('https://lease.example/feed', NOW);
      await feeds.add(feed);
      expect(await Promise.all([feeds.lease(feed, minutes(10)), feeds.lease(feed, minutes(10))])).toEqual(
        expect.arrayContaining([true, false]),
      );
    });

    test('a change to some fields leaves the others, and a deleted feed stays deleted', async () => {
      const feed = newFeed('https://update.example/feed', NOW);
      await feeds.add(feed);
      await feeds.update(feed.feedId, { title: 'Neu' });
      expect(await feeds.get(feed.feedId)).toEqual({ ...feed, title: 'Neu' });
      await feeds.remove(feed.feedId);
      expect(await feeds.update(feed.feedId, { title: 'Wieder da' })).toBe(false);
      expect(await feeds.get(feed.feedId)).toBeNull();
    });

    test('what is remembered of a feed is kept apart from it, and goes with it', async () => {
      const feed = newFeed('https://memory.example/feed', NOW);
      await feeds.add(feed);
      const nothing = { identity: null, recent: {}, history: null };
      expect(await feeds.memory(feed.feedId)).toEqual(nothing);
      const memory = {
        identity: { mode: 'link' as const, seen: ['0a:1b'] },
        recent: { k1: 'f1', k2: 'f2' },
        history: recordEntries(null, [NOW.toISOString()], NOW.toISOString()),
      };
      await feeds.remember(feed.feedId, memory);
      expect(await feeds.memory(feed.feedId)).toEqual(memory);
      expect(await feeds.get(feed.feedId)).toEqual(feed);
      await feeds.remove(feed.feedId);
      expect(await feeds.memory(feed.feedId)).toEqual(nothing);
    });

    test('a listing of all feeds shows each once, page by page', async () => {
      for (let i = 0; i < 12; i++) await feeds.add(newFeed(`https://many.example/${i}`, NOW));
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<FeedStore['list']>> = await feeds.list({ limit: 5, cursor });
        seen.push(...page.items.map(({ url }) => url));
        cursor = page.cursor;
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((url) => url.startsWith('https://many.example/'))).toHaveLength(12);
    });

    test('a page of any size is full to the last, and the pages are in order', async () => {
      const many = Array.from({ length: 300 }, (_, i) => newFeed(`https://sizes.example/${i}`, NOW));
      await Promise.all(many.map((feed) => feeds.add(feed)));
      const { items: all } = await feeds.list({ limit: 1000, cursor: null });
      for (const limit of [7, 50, all.length - 1, all.length, all.length + 1]) {
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<FeedStore['list']>> = await feeds.list({ limit, cursor });
          seen.push(...page.items.map(({ feedId }) => feedId));
          if (page.cursor !== null) expect(page.items).toHaveLength(limit);
          cursor = page.cursor;
        } while (cursor !== null);
        expect(seen).toEqual(all.map(({ feedId }) => feedId));
      }
      expect(all.map(({ feedId }) => feedId)).toEqual(all.map(({ feedId }) => feedId).sort());
    });

    test('a page is made of few more feeds than it shows, however many there are', async () => {
      let read = 0;
      const counted = createFeedStore(database.client, { tableName: 'Feeds' });
      const Rows = z.object({ Items: z.array(z.unknown()).default([]) });
      database.client.middlewareStack.add(
        (next) => async (args) => {
          const answer = await next(args);
          read += Rows.parse(answer.output).Items.length;
          return answer;
        },
        { step: 'initialize', name: 'rows' },
      );
      const { items } = await counted.list({ limit: 40, cursor: null });
      database.client.middlewareStack.remove('rows');
      expect(items).toHaveLength(40);
      expect(read).toBeGreaterThanOrEqual(40);
      expect(read).toBeLessThan(40 * 3);
    });

    test('a ledger record is read as it was written, alone and among others', async () => {
      const written = record({ feedId: 'f1', entryKey: 'e1' });
      await ledger.put(written);
      expect(await ledger.get('f1', 'e1')).toEqual(written);
      const keys = Array.from({ length: 120 }, (_, i) => `bulk-${i}`);
      for (const entryKey of keys.slice(0, 110))
        await ledger.put(record({ feedId: 'f2', entryKey, state: 'stored' }));
      const found = await ledger.getMany('f2', keys);
      expect(found.size).toBe(110);
      expect(found.get('bulk-7')?.entry.title).toBe('Börse: „Titel“');
    });

    test('an entry larger than an item is kept with the beginning of its texts', async () => {
      const noise = Array.from({ length: 30_000 }, (_, i) => sha256(String(i))).join(' ');
      const whole = record({ feedId: 'large', entryKey: 'k' });
      const large = { ...whole, entry: { ...whole.entry, contentHtml: noise, summary: noise } };
      await ledger.put(large);
      const kept = await ledger.get('large', 'k');
      expect(kept?.entry).toMatchObject({ title: whole.entry.title, link: whole.entry.link });
      expect(noise.startsWith(kept?.entry.contentHtml ?? '?')).toBe(true);
    });

    test('a ledger record is replaced only while it is what was read', async () => {
      const first = record({ feedId: 'race', entryKey: 'e' });
      expect(await ledger.put(first, null)).toBe(true);
      expect(await ledger.put({ ...first, fingerprint: 'other' }, null)).toBe(false);
      const second = { ...first, fingerprint: 'newer', stateAt: minutes(1).toISOString() };
      expect(await ledger.put(second, first)).toBe(true);
      expect(await ledger.put({ ...first, state: 'stored' }, first)).toBe(false);
      expect(await ledger.get('race', 'e')).toEqual(second);
      // The same call again, as the SDK makes it where the answer was lost.
      expect(await ledger.put(second, first)).toBe(true);
    });

    test('open records are found by the age of their state, oldest first, and are gone once they end', async () => {
      for (const [entryKey, age] of [
        ['old', -90],
        ['older', -120],
        ['young', -1],
      ] as const)
        await ledger.put(
          record({ feedId: 'open', entryKey, state: 'failed', stateAt: minutes(age).toISOString() }),
        );
      const open = async () =>
        (await ledger.open('failed', { before: minutes(-30), limit: 10 })).items.map(
          ({ entryKey }) => entryKey,
        );
      expect(await open()).toEqual(['older', 'old']);
      await ledger.put(
        record({ feedId: 'open', entryKey: 'older', state: 'stored', stateAt: minutes(0).toISOString() }),
      );
      expect(await open()).toEqual(['old']);
    });

    test('open records are listed page by page, also those of one instant', async () => {
      for (let i = 0; i < 9; i++)
        await ledger.put(record({ feedId: `page-${i}`, entryKey: 'e', stateAt: minutes(-60).toISOString() }));
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Ledger['open']>> = await ledger.open('queued', {
          before: minutes(-30),
          limit: 4,
          cursor,
        });
        seen.push(...page.items.map(({ feedId }) => feedId));
        cursor = page.cursor;
      } while (cursor !== null);
      expect(seen.sort()).toEqual(Array.from({ length: 9 }, (_, i) => `page-${i}`));
    });
  });
});
