import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { startEmulators, tableInput } from '../../lib/local/emulators.ts';
import { ARTICLES_TABLE } from '../../lib/storage/tables.ts';

test('the drill that restores a table puts back what is missing, and nothing over what is newer', async () => {
  const runbook = readFileSync('infra/runbook.md', 'utf8');
  const [, script = ''] = /node --input-type=module -e "\n([\s\S]*?)\n"\n/.exec(runbook) ?? [];
  const emulators = await startEmulators(null);
  try {
    const documents = DynamoDBDocumentClient.from(emulators.dynamo);
    await documents.send(new CreateTableCommand({ ...tableInput(ARTICLES_TABLE), TableName: 'Restored' }));
    const wait = { client: emulators.dynamo, minDelay: 1, maxDelay: 1, maxWaitTime: 10 };
    await waitUntilTableExists(wait, { TableName: 'Restored' });
    const put = (table: string, pk: string, revision: number) =>
      documents.send(new PutCommand({ TableName: table, Item: { pk, sk: 'ARTICLE', revision } }));
    await Promise.all([put('Restored', 'kept', 1), put('Restored', 'lost', 1), put('Articles', 'kept', 2)]);

    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      {
        env: {
          ...process.env,
          FROM: 'Restored',
          TO: 'Articles',
          AWS_ENDPOINT_URL_DYNAMODB: emulators.dynamoEndpoint,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
        },
      },
    );

    expect(stdout).toBe('1 items were missing and are back\n');
    const { Items: items = [] } = await documents.send(new ScanCommand({ TableName: 'Articles' }));
    expect(items.map(({ pk, revision }) => [pk, revision]).sort()).toEqual([
      ['kept', 2],
      ['lost', 1],
    ]);
  } finally {
    await emulators.stop();
  }
});
