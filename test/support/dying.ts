/** A writer that is gone in the middle of its work. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * A client of the same database whose caller dies: from the call that `lives` refuses on, none is made.
 * @param lives is asked before each call, with the command's name and how many of that name there have been.
 */
export async function dyingClient(
  client: DynamoDBClient,
  lives: (command: string, nth: number) => boolean | Promise<boolean>,
): Promise<DynamoDBClient> {
  const { region, credentials, endpoint } = client.config;
  const { protocol, hostname, port } = (await endpoint?.()) ?? { protocol: '', hostname: '', port: 0 };
  const dying = new DynamoDBClient({ region, credentials, endpoint: `${protocol}//${hostname}:${port}` });
  const calls = new Map<string, number>();
  let dead = false;
  dying.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const nth = (calls.get(commandName) ?? 0) + 1;
        calls.set(commandName, nth);
        dead ||= !(await lives(commandName, nth));
        if (dead) throw new Error('killed');
        return next(args);
      },
    { step: 'initialize' },
  );
  return dying;
}

/** A save's last step is the article: dead before it, its text and listing items are written. */
export const beforeTheArticle = (command: string): boolean => command !== 'PutItemCommand';
