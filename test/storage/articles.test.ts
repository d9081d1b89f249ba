import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RevisionConflict } from '../../lib/errors.ts';
import { sha256 } from '../../lib/hash.ts';
import type { StoredArticle } from '../../lib/model.ts';
import type { ArticleStore } from '../../lib/ports.ts';
import { listingItems } from '../../lib/storage/article-items.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { tickerKey } from '../../lib/storage/keys.ts';
import { storedArticle, ticker, version } from '../support/articles.ts';
import { type Database, dynamoDbLocal, embeddedDatabase, hasJava } from '../support/tables.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const RETENTION_DAYS = 30;
const page = { limit: 50, cursor: null };

async function allItems(client: DynamoDBClient): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for await (const page of paginateScan({ client }, { TableName: 'Articles', ConsistentRead: true }))
    found.push(...(page.Items ?? []).map((item) => unmarshall(item)));
  return found;
}

describe.each([
  ['the embedded emulator', embeddedDatabase, true],
  ['AWS DynamoDB Local', dynamoDbLocal, hasJava],
])('the Articles table on %s', (name, start, available) => {
  describe.runIf(available)('keeps its contract', () => {
    let database: Database;
    let store: ArticleStore;
    let fresh = 0;
    /** An id no other test uses: they share the table. */
    const id = () => `${name.length}-${++fresh}`;

    beforeAll(async () => {
      database = await start();
      store = createArticleStore(database.client, {
        tableName: 'Articles',
        retentionDays: RETENTION_DAYS,
        clock: { now: () => NOW },
      });
    });
    afterAll(() => database.stop());

    test('what is saved is read again, text and all', async () => {
      const article = storedArticle({ articleId: id(), tickers: [ticker('SAP')] });
      await store.save(article, 'Erster Absatz.\n\nZweiter – mit Umlaut: ü, €.', null);
      expect(await store.get(article.articleId)).toEqual(article);
      expect(await store.text(article)).toBe('Erster Absatz.\n\nZweiter – mit Umlaut: ü, €.');
    });

    test('a text that exceeds an item is split and put together again', async () => {
      const text = Array.from({ length: 40_000 }, (_, i) => sha256(String(i))).join(' ');
      const article = storedArticle({ articleId: id() });
      await store.save(article, text, null);
      expect(await store.text(article)).toBe(text);
    });

    test('a save that did not come to its end is seen, and leaves nothing once the next one has', async () => {
      const first = storedArticle({ articleId: id(), tickers: [ticker('SAP')] });
      await store.save(first, 'eins', null);
      expect(await store.settled(first)).toBe(true);
      const never = { ...first, revision: 2, contentHash: 'never-finished-hash', tickers: [ticker('SIE')] };
      // Refused at its last step, the article item: as if it had been killed there.
      await expect(store.save(never, 'nie', { ...first, revision: 7 })).rejects.toThrow(RevisionConflict);
      expect(await store.settled(first)).toBe(false);
      const second = { ...first, revision: 2, tickers: [ticker('BAS')] };
      await store.save(second, 'eins', first);
      const items = (await allItems(database.client)).filter(
        ({ pk, articleId }) => articleId === first.articleId && !String(pk).startsWith('ARTICLE#'),
      );
      expect(items.map(({ pk }) => pk).sort()).toEqual(
        listingItems(second, 0)
          .map(({ pk }) => pk)
          .sort(),
      );
      expect(await store.settled(second)).toBe(true);
      expect(await store.text(second)).toBe('eins');
    });

    test('of two saves of one revision with one text, the one that was refused is seen too', async () => {
      const first = storedArticle({ articleId: id() });
      const later = { ...first, ingestedAt: new Date(Date.parse(first.ingestedAt) + 5).toISOString() };
      await store.save(first, 'eins', null);
      await expect(store.save(later, 'eins', null)).rejects.toThrow(RevisionConflict);
      expect(await store.settled(first)).toBe(false);
    });

    test('an id leads on to where an article went, also over several moves', async () => {
      const [a, b, c] = [id(), id(), id()];
      await store.alias(a, b);
      await store.alias(b, c);
      expect(await store.resolve(a)).toBe(c);
    });

    test('a revision replaces its listing items and drops those of companies it no longer names', async () => {
      const first = storedArticle({ articleId: id(), tickers: [ticker('DTE', 'positive'), ticker('RWE')] });
      await store.save(first, 'eins', null);
      const second = {
        ...first,
        revision: 2,
        contentHash: 'second-hash-of-the-text',
        tickers: [ticker('DTE', 'negative')],
      };
      await store.save(second, 'zwei', first);
      const dte = await store.ofTickers({ tickers: ['DTE.XETR'], match: 'any' }, page);
      expect(dte.items.map(({ articleId, revision }) => [articleId, revision])).toEqual([
        [first.articleId, 2],
      ]);
      expect(
        (await store.ofTickers({ tickers: ['DTE.XETR'], match: 'any', label: 'positive' }, page)).items,
      ).toEqual([]);
      expect(
        (await store.ofTickers({ tickers: ['DTE.XETR'], match: 'any', label: 'negative' }, page)).items,
      ).toHaveLength(1);
      expect((await store.ofTickers({ tickers: ['RWE.XETR'], match: 'any' }, page)).items).toEqual([]);
      expect(await store.text(second)).toBe('zwei');
      expect(await store.text(first)).toBe('');
    });

    test('of two writers that saw the same revision one is told', async () => {
      const first = storedArticle({ articleId: id() });
      await store.save(first, 'eins', null);
      const second = { ...first, revision: 2 };
      await store.save(second, 'zwei', first);
      await expect(store.save(second, 'auch zwei', first)).rejects.toThrow(RevisionConflict);
      await expect(store.save(first, 'neu', null)).rejects.toThrow(RevisionConflict);
    });

    test('a listing is newest first, page by page, each article once while others arrive', async () => {
      const feedIds = [`feed-${id()}`];
      const ids = Array.from({ length: 23 }, id);
      const at = (i: number) => `2026-11-20T08:${String(i).padStart(2, '0')}:00.000Z`;
      for (const [i, articleId] of ids.entries())
        await store.save(storedArticle({ articleId, feedIds, publishedAt: at(i) }), 'x', null);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const next: Awaited<ReturnType<ArticleStore['ofFeed']>> = await store.ofFeed(feedIds[0] ?? '', {
          limit: 5,
          cursor,
        });
        seen.push(...next.items.map(({ articleId }) => articleId));
        cursor = next.cursor;
        await store.save(storedArticle({ articleId: id(), feedIds, publishedAt: at(50) }), 'x', null);
      } while (cursor !== null);
      expect(seen).toEqual([...ids].reverse());
    });

    test('a time range bounds a listing on both sides', async () => {
      const feedIds = [`feed-${id()}`];
      for (const hour of ['06', '07', '08', '09'])
        await store.save(
          storedArticle({
            articleId: `${id()}-${hour}`,
            feedIds,
            publishedAt: `2026-11-19T${hour}:00:00.000Z`,
          }),
          'x',
          null,
        );
      const range = { from: '2026-11-19T07:00:00.000Z', to: '2026-11-19T08:00:00.000Z' };
      const { items } = await store.ofFeed(feedIds[0] ?? '', { ...page, ...range });
      expect(items.map(({ publishedAt }) => publishedAt.slice(11, 13))).toEqual(['08', '07']);
    });

    test('a story lists its reports, and a revision moves to the top of the changes', async () => {
      const storyId = `story-${id()}`;
      const first = storedArticle({ articleId: id(), storyId, ingestedAt: '2026-11-21T00:00:00.000Z' });
      const other = storedArticle({ articleId: id(), storyId, ingestedAt: '2026-11-21T01:00:00.000Z' });
      await store.save(first, 'x', null);
      await store.save(other, 'x', null);
      expect((await store.ofStory(storyId, page)).items).toHaveLength(2);
      await store.save({ ...first, revision: 2, ingestedAt: '2026-11-21T02:00:00.000Z' }, 'x', first);
      const { items } = await store.changes({ ...page, from: '2026-11-21T00:30:00.000Z' });
      expect(items.map(({ articleId }) => articleId)).toEqual([first.articleId, other.articleId]);
    });

    test('an article and all its items expire together, whatever the revision, and are not shown after', async () => {
      const first = storedArticle({ articleId: id(), feedIds: [`feed-${id()}`], tickers: [ticker('HEN3')] });
      await store.save(first, 'x', null);
      await store.save({ ...first, revision: 2, ingestedAt: '2026-11-22T00:00:00.000Z' }, 'x', first);
      const mine = (await allItems(database.client)).filter((item) =>
        JSON.stringify(item).includes(`"${first.articleId}"`),
      );
      expect(mine.length).toBeGreaterThanOrEqual(3);
      const expiry = Math.floor(Date.parse(first.discoveredAt) / 1000) + RETENTION_DAYS * 86_400;
      expect(new Set(mine.map(({ expiresAt }) => expiresAt))).toEqual(new Set([expiry]));
      const later = createArticleStore(database.client, {
        tableName: 'Articles',
        retentionDays: RETENTION_DAYS,
        clock: { now: () => new Date(expiry * 1000) },
      });
      expect((await later.ofFeed(first.feedIds[0] ?? '', page)).items).toEqual([]);
    });

    test('several companies are one listing: of any of them each article once, of all only what they share', async () => {
      const [a, b] = [`${id()}A`, `${id()}B`];
      const named = [[a], [b], [a, b], [b], [a, b], [a]];
      for (const [i, symbols] of named.entries())
        await store.save(
          storedArticle({
            articleId: id(),
            publishedAt: `2026-11-18T0${i}:00:00.000Z`,
            tickers: symbols.map((symbol) => ticker(symbol)),
          }),
          'x',
          null,
        );
      const hours = async (match: 'any' | 'all', order: 'newest' | 'oldest') => {
        const found: number[] = [];
        let cursor: string | null = null;
        do {
          const next: Awaited<ReturnType<ArticleStore['ofTickers']>> = await store.ofTickers(
            { tickers: [`${a}.XETR`, `${b}.XETR`], match },
            { limit: 2, cursor, order },
          );
          found.push(...next.items.map(({ publishedAt }) => Number(publishedAt.slice(11, 13))));
          cursor = next.cursor;
        } while (cursor !== null);
        return found;
      };
      expect(await hours('any', 'newest')).toEqual([5, 4, 3, 2, 1, 0]);
      expect(await hours('any', 'oldest')).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await hours('all', 'newest')).toEqual([4, 2]);
      expect(await hours('all', 'oldest')).toEqual([2, 4]);
    });

    test('an alias leads to the article that another address became', async () => {
      const article = storedArticle({ articleId: id() });
      await store.save(article, 'x', null);
      await store.alias('an-older-id', article.articleId);
      expect(await store.resolve('an-older-id')).toBe(article.articleId);
      expect(await store.resolve(article.articleId)).toBe(article.articleId);
    });

    test('any sequence of ingests, revisions and redeliveries leaves exactly the items that the final articles imply', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom('x', 'y'), version, fc.boolean()), {
            minLength: 1,
            maxLength: 8,
          }),
          async (steps) => {
            const prefix = id();
            const final = new Map<string, StoredArticle>();
            for (const [letter, { text, ...fields }, redelivered] of steps) {
              const articleId = `${prefix}${letter}`;
              const previous = final.get(articleId) ?? null;
              const article = storedArticle({
                ...fields,
                articleId,
                feedIds: fields.feedIds.map((feed) => `${prefix}-${feed}`),
                tickers: fields.tickers.map((found) => ({ ...found, symbol: `${prefix}${found.symbol}` })),
                contentHash: sha256(text),
                revision: (previous?.revision ?? 0) + 1,
              });
              await store.save(article, text, previous);
              if (redelivered)
                await expect(store.save(article, text, previous)).rejects.toThrow(RevisionConflict);
              final.set(articleId, article);
            }
            const implied = [...final.values()].flatMap((article) =>
              listingItems(article, 0).map(({ pk, sk }) => `${pk} ${sk}`),
            );
            const partitions = [
              ...new Set(
                steps.flatMap(([, { tickers, feedIds }]) => [
                  ...tickers.map(
                    (found) => `TICKER#${tickerKey({ ...found, symbol: `${prefix}${found.symbol}` })}`,
                  ),
                  ...feedIds.map((feed) => `FEED#${prefix}-${feed}`),
                ]),
              ),
            ];
            const kept: string[] = [];
            for (const partition of partitions) {
              const [kind, key = ''] = partition.split('#');
              const listed =
                kind === 'TICKER'
                  ? await store.ofTickers({ tickers: [key], match: 'any' }, page)
                  : await store.ofFeed(key, page);
              kept.push(
                ...listed.items.map(
                  ({ publishedAt, articleId }) => `${partition} ${publishedAt}#${articleId}`,
                ),
              );
            }
            expect(kept.sort()).toEqual(implied.sort());
          },
        ),
        { numRuns: 25, seed: 7 },
      );
    });
  });
});
