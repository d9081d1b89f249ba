import { SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createFeedHeaders } from '../../lib/storage/feed-headers.ts';
import { serve, type WebServer } from '../http/servers.ts';

const Asked = z.object({ Name: z.string(), WithDecryption: z.literal(true) });
const PREFIX = '/tickerwire/test/feeds/';
const secret = (key: string) => JSON.stringify({ origin: 'https://news.example', headers: { 'X-Key': key } });

describe('request headers in the Parameter Store', () => {
  let server: WebServer;
  let now = 0;
  const parameters = new Map<string, string>();
  const asked: string[] = [];
  const reader = () =>
    createFeedHeaders(
      () =>
        new SSMClient({
          endpoint: server.origin,
          region: 'eu-central-1',
          credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
          maxAttempts: 1,
        }),
      { prefix: PREFIX, clock: { now: () => new Date(now) } },
    );

  beforeAll(async () => {
    // What the Parameter Store speaks: AWS JSON 1.1.
    server = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { Name: name } = Asked.parse(JSON.parse(Buffer.concat(chunks).toString()));
      asked.push(name);
      const value = parameters.get(name);
      const type = value === 'denied' ? 'AccessDeniedException' : 'ParameterNotFound';
      const isThere = value !== undefined && value !== 'denied';
      response
        .writeHead(isThere ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(isThere ? { Parameter: { Name: name, Value: value } } : { __type: type }));
    });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked.length = 0;
    parameters.clear();
    now = 0;
  });

  test('are read below the prefix, and kept for five minutes', async () => {
    parameters.set(`${PREFIX}wire`, secret('one'));
    const headers = reader();
    expect(await headers.read('wire')).toEqual({
      origin: 'https://news.example',
      headers: { 'x-key': 'one' },
    });
    parameters.set(`${PREFIX}wire`, secret('two'));
    now = 4 * 60_000;
    expect((await headers.read('wire')).headers).toEqual({ 'x-key': 'one' });
    expect(asked).toEqual([`${PREFIX}wire`]);
    now = 6 * 60_000;
    expect((await headers.read('wire')).headers).toEqual({ 'x-key': 'two' });
  });

  test('that are missing are named with their place, and looked for again', async () => {
    const headers = reader();
    await expect(headers.read('wire')).rejects.toMatchObject({
      code: 'headers-unavailable',
      message: `the request headers "wire" are missing at ${PREFIX}wire: there is no such parameter`,
    });
    parameters.set(`${PREFIX}wire`, secret('one'));
    expect((await headers.read('wire')).headers).toEqual({ 'x-key': 'one' });
  });

  test('that may not be read say so', async () => {
    parameters.set(`${PREFIX}wire`, 'denied');
    await expect(reader().read('wire')).rejects.toThrow('did not give it (AccessDeniedException)');
  });

  test.each(['../../prod/feeds/wire', 'a/b', '', ' ', 'arn:aws:ssm:x'])(
    'are not looked for under %j, which leads elsewhere',
    async (name) => {
      await expect(reader().read(name)).rejects.toMatchObject({ code: 'headers-unavailable' });
      expect(asked).toEqual([]);
    },
  );
});
