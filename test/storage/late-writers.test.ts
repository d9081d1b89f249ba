import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArticleInUse } from '../../lib/errors.ts';
import type { StoredArticle } from '../../lib/model.ts';
import { ARTICLE_QUEUE } from '../../lib/queues/definitions.ts';
import { listingItems } from '../../lib/storage/article-items.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { storedArticle, ticker } from '../support/articles.ts';
import { beforeTheArticle, dyingClient } from '../support/dying.ts';
import { type Database, dynamoDbLocal, embeddedDatabase, hasJava } from '../support/tables.ts';

const START = Date.parse('2026-11-22T12:00:00.000Z');
const TIME_LIMIT = ARTICLE_QUEUE.functionTimeoutSeconds;

describe.each([
  ['the embedded emulator', embeddedDatabase, true],
  ['AWS DynamoDB Local', dynamoDbLocal, hasJava],
])('a writer that dies or comes late, on %s', (name, start, available) => {
  describe.runIf(available)('leaves nothing behind for good', () => {
    let database: Database;
    let seconds = 0;
    let fresh = 0;
    const id = () => `late-${name.length}-${++fresh}`;
    const clock = { now: () => new Date(START + seconds * 1000) };
    const storeOf = (client: DynamoDBClient) =>
      createArticleStore(client, { tableName: 'Articles', retentionDays: 30, clock });
    const at = (article: StoredArticle): StoredArticle => ({
      ...article,
      ingestedAt: clock.now().toISOString(),
    });
    /** Keys and instants of the listing items under an article's id. */
    const listed = async (articleId: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const { Items: items = [] } of paginateScan(
        { client: database.client },
        { TableName: 'Articles', ConsistentRead: true },
      ))
        for (const item of items.map((raw) => unmarshall(raw)))
          if (item.articleId === articleId && 'listing' in item && item.sk !== 'ARTICLE')
            found.push(`${item.pk} ${item.sk} ${item.listing.ingestedAt}`);
      return found.sort();
    };
    const implied = (article: StoredArticle): string[] =>
      listingItems(article, 0)
        .map(({ pk, sk }) => `${pk} ${sk} ${article.ingestedAt}`)
        .sort();

    beforeAll(async () => {
      database = await start();
    });
    afterAll(() => database.stop());

    test('its trace stays while it may still be at work, and its late items go with the first save after that', async () => {
      const store = storeOf(database.client);
      const first = at(storedArticle({ articleId: id(), tickers: [ticker('SAP')] }));
      await store.save(first, 'eins', null);
      seconds += 1;
      const second = at({ ...first, revision: 2, tickers: [ticker('BAS')] });
      const late = at({ ...first, revision: 2, contentHash: 'of-another-text', tickers: [ticker('SIE')] });
      // Between its text and its listing items another one saves, from beginning to end.
      const dying = await dyingClient(database.client, async (command, nth) => {
        if (command === 'BatchWriteItemCommand' && nth === 2) await store.save(second, 'zwei', first);
        return beforeTheArticle(command);
      });
      await expect(storeOf(dying).save(late, 'spät', first)).rejects.toThrow('killed');
      expect(await listed(first.articleId)).not.toEqual(implied(second));
      expect(await store.settled(second)).toBe(false);
      seconds += TIME_LIMIT + 1;
      const third = at({ ...second, revision: 3 });
      await store.save(third, 'drei', second);
      expect(await listed(first.articleId)).toEqual(implied(third));
      expect(await store.settled(third)).toBe(true);
    });

    test('where no article is they are swept, but not while a writer may be at work', async () => {
      const dying = await dyingClient(database.client, beforeTheArticle);
      const never = at(storedArticle({ articleId: id(), tickers: [ticker('SAP')] }));
      await expect(storeOf(dying).save(never, 'nie', null)).rejects.toThrow('killed');
      const store = storeOf(database.client);
      seconds += TIME_LIMIT - 1;
      await expect(store.sweep(never.articleId)).rejects.toThrow(ArticleInUse);
      expect(await listed(never.articleId)).toEqual(implied(never));
      seconds += 1;
      await store.sweep(never.articleId);
      expect(await listed(never.articleId)).toEqual([]);
      await store.sweep(never.articleId);
    });

    test('one that wrote before the process began which owns the table now is dead', async () => {
      const dying = await dyingClient(database.client, beforeTheArticle);
      const never = at(storedArticle({ articleId: id() }));
      await expect(storeOf(dying).save(never, 'nie', null)).rejects.toThrow('killed');
      seconds += 1;
      const options = { tableName: 'Articles', retentionDays: 30, clock, ownedSince: clock.now() };
      await createArticleStore(database.client, options).sweep(never.articleId);
      expect(await listed(never.articleId)).toEqual([]);
    });

    test('sweeping after the dead takes nothing of the living, who write the same items', async () => {
      const dying = await dyingClient(database.client, beforeTheArticle);
      const dead = at(storedArticle({ articleId: id(), tickers: [ticker('SAP'), ticker('SIE')] }));
      await expect(storeOf(dying).save(dead, 'tot', null)).rejects.toThrow('killed');
      seconds += TIME_LIMIT;
      const store = storeOf(database.client);
      const alive = at({ ...dead, tickers: [ticker('SAP')] });
      const living = await dyingClient(database.client, async (command) => {
        if (command === 'PutItemCommand')
          await expect(store.sweep(dead.articleId)).rejects.toThrow(ArticleInUse);
        return true;
      });
      await storeOf(living).save(alive, 'lebt', null);
      expect(await listed(dead.articleId)).toEqual(implied(alive));
      expect(await store.settled(alive)).toBe(true);
    });

    test('an article that is stored is not swept, and one that was revised meanwhile is not removed', async () => {
      const store = storeOf(database.client);
      const first = at(storedArticle({ articleId: id(), tickers: [ticker('SAP')] }));
      await store.save(first, 'eins', null);
      seconds += TIME_LIMIT;
      await store.sweep(first.articleId);
      expect(await listed(first.articleId)).toEqual(implied(first));
      const second = at({ ...first, revision: 2 });
      const slow = await dyingClient(database.client, async (command, nth) => {
        if (command === 'DeleteItemCommand' && nth === 1) await store.save(second, 'zwei', first);
        return true;
      });
      await expect(storeOf(slow).remove(first.articleId)).rejects.toThrow('revised meanwhile');
      expect(await listed(first.articleId)).toEqual(implied(second));
      await store.remove(first.articleId);
      expect(await listed(first.articleId)).toEqual([]);
      expect(await store.get(first.articleId)).toBeNull();
    });
  });
});
