/** Places where the stores are held to their contract: the embedded emulator, and AWS's own where Java is. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startEmulators, tableInput } from '../../lib/local/emulators.ts';
import { ARTICLES_TABLE, FEEDS_TABLE } from '../../lib/storage/tables.ts';

export type Database = { client: DynamoDBClient; stop(): Promise<void> };

export async function embeddedDatabase(): Promise<Database> {
  const emulators = await startEmulators(null);
  return { client: emulators.dynamo, stop: emulators.stop };
}

export const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava)
  process.stderr.write(
    '\n!!! No Java here: the contract with AWS DynamoDB Local is NOT checked in this run !!!\n\n',
  );

/** AWS's DynamoDB Local, in memory, in a Java process of its own. */
export async function dynamoDbLocal(): Promise<Database> {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const port = await freePort();
  const java = spawn(
    'java',
    [
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-port',
      String(port),
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  await listening(java, port);
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  for (const table of [FEEDS_TABLE, ARTICLES_TABLE])
    await client.send(new CreateTableCommand(tableInput(table)));
  return {
    client,
    async stop() {
      client.destroy();
      const gone = new Promise((resolve) => java.once('exit', resolve));
      java.kill();
      await gone;
    },
  };
}

/** Until it takes connections, or ends. */
async function listening(java: ChildProcess, port: number): Promise<void> {
  while (java.exitCode === null) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('DynamoDB Local ended before it listened');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
