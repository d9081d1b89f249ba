/** What the README says about reading the table, done as it is written there. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { storedArticle, ticker } from '../support/articles.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SECTION = /## Reading the table directly\n([\s\S]*?)\n## /.exec(
  readFileSync(resolve(ROOT, 'README.md'), 'utf8'),
)?.[1];
const EXAMPLE = /```ts\n([\s\S]*?)```/.exec(SECTION ?? '')?.[1] ?? '';
const PATTERNS = [
  ...(SECTION ?? '').matchAll(/^\| ([^|]+) \| `?(\w+)`? \| `(\w+) = (\S+) and (.+?)` \|/gm),
].map(([, what = '', index = '', partitionKey = '', partition = '', range = '']) => ({
  what,
  index,
  partitionKey,
  partition,
  range,
}));

const ARTICLE = storedArticle({
  articleId: 'a1',
  title: 'SAP senkt die Prognose',
  publishedAt: '2026-11-20T08:00:00.000Z',
  feedIds: ['f1'],
  storyId: 's1',
  contentHash: '0123456789abcdef'.repeat(4),
  tickers: [ticker('SAP', 'negative')],
});
/** The placeholders of the README, and what they stand for here. */
const REAL: Readonly<Record<string, string>> = {
  'ARTICLE#id': 'ARTICLE#a1',
  'FEED#id': 'FEED#f1',
  ':id': 's1',
  'TEXT#hash16#': 'TEXT#0123456789abcdef#',
};

describe('the access patterns of the README', () => {
  let emulators: Emulators;
  let documents: DynamoDBDocumentClient;
  beforeAll(async () => {
    emulators = await startEmulators(null);
    documents = DynamoDBDocumentClient.from(emulators.dynamo);
    const clock = { now: () => new Date('2026-11-22T12:00:00.000Z') };
    const options = { tableName: 'Articles', retentionDays: 90, clock };
    await createArticleStore(emulators.dynamo, options).save(ARTICLE, 'text', null);
  });
  afterAll(() => emulators.stop());

  test('are all there', () => {
    const indexes = ['table', 'table', 'label', 'table', 'story', 'timeline', 'changes'];
    expect(PATTERNS.map(({ index }) => index)).toEqual(indexes);
  });

  test('an article is one GetItem', async () => {
    expect(SECTION).toContain('GetItem `pk = ARTICLE#id`, `sk = ARTICLE`');
    const key = { pk: 'ARTICLE#a1', sk: 'ARTICLE' };
    const { Item: item } = await documents.send(new GetCommand({ TableName: 'Articles', Key: key }));
    expect(item).toMatchObject({ articleId: 'a1', title: ARTICLE.title });
  });

  test.each(PATTERNS)(
    '$what is one Query of each partition',
    async ({ index, partitionKey, partition, range }) => {
      const [, prefix = '', last] = /^(.*?)(?:0\.\.(\d))?$/.exec(partition) ?? [];
      const partitions =
        last === undefined
          ? [REAL[partition] ?? partition]
          : Array.from({ length: Number(last) + 1 }, (_, shard) => `${prefix}${shard}`);
      const begins = /^begins_with\((\w+), (\S+)\)$/.exec(range);
      const between = /^(\w+) between/.exec(range);
      const sortKey = begins?.[1] ?? between?.[1] ?? '';
      const found = await Promise.all(
        partitions.map((value) =>
          documents.send(
            new QueryCommand({
              TableName: 'Articles',
              ...(index === 'table' ? {} : { IndexName: index }),
              KeyConditionExpression: begins
                ? `${partitionKey} = :partition and begins_with(${sortKey}, :from)`
                : `${partitionKey} = :partition and ${sortKey} between :from and :to`,
              ExpressionAttributeValues: {
                ':partition': value,
                ...(begins ? { ':from': REAL[begins[2] ?? ''] } : { ':from': '2026-11', ':to': '2026-12~' }),
              },
            }),
          ),
        ),
      );
      expect(found.flatMap(({ Items: items = [] }) => items)).toHaveLength(1);
    },
  );

  test('the example prints the news of a company', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', EXAMPLE],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          ARTICLES_TABLE: 'Articles',
          AWS_ENDPOINT_URL_DYNAMODB: emulators.dynamoEndpoint,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
        },
      },
    );
    expect(stdout).toBe('SAP senkt die Prognose -0.6\n');
  });
});
