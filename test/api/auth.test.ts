import { handle, type LambdaContext } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../lib/api/app.ts';
import { startApi } from './support.ts';

type Call = { method: string; path: string; authorizer?: object };
const context: LambdaContext = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'api',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '512',
  awsRequestId: 'r',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 1000,
};
const jwt = (claims: Record<string, unknown>) => ({ jwt: { claims, scopes: null } });

describe('behind a gateway', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** As API Gateway calls the function of an HTTP API. */
  const call = ({ method, path, authorizer }: Call) =>
    handle(createApi(api.services, { console: true }))(
      {
        version: '2.0',
        routeKey: 'ANY /{proxy+}',
        rawPath: path,
        rawQueryString: '',
        headers: { host: 'api.example.org' },
        body: null,
        isBase64Encoded: false,
        requestContext: {
          accountId: '1',
          apiId: 'a',
          domainName: 'api.example.org',
          domainPrefix: 'api',
          requestId: 'r',
          routeKey: 'ANY /{proxy+}',
          stage: '$default',
          time: '22/Nov/2026:12:00:00 +0000',
          timeEpoch: 0,
          authentication: null,
          authorizer: authorizer ?? {},
          http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
        },
      },
      context,
    );
  const read = { method: 'GET', path: '/v1/articles' };
  const write = { method: 'POST', path: '/v1/feeds/none/pause' };

  test.each([
    ['reads with the scope to read', read, jwt({ scope: 'openid tickerwire/read' }), 200],
    ['reads with a list as the gateway writes it', read, jwt({ scope: '[openid tickerwire/read]' }), 200],
    ['reads with scp instead of scope', read, jwt({ scp: ['tickerwire/read'] }), 200],
    ['does not read with the scope to write alone', read, jwt({ scope: 'tickerwire/write' }), 403],
    ['writes with the scope to write', write, jwt({ scope: 'tickerwire/read tickerwire/write' }), 404],
    ['does not write with the scope to read', write, jwt({ scope: 'tickerwire/read' }), 403],
    ['does not write with a scope that only begins alike', write, jwt({ scope: 'tickerwire/writer' }), 403],
    ['does nothing without a scope', read, jwt({ sub: 'someone' }), 403],
    ['does nothing with a token without claims', read, { jwt: {} }, 403],
    ['shows the console to readers only', { method: 'GET', path: '/' }, jwt({}), 403],
    ['leaves reading and writing to the gateway with IAM', write, { iam: { userArn: 'arn' } }, 404],
  ])('a caller %s', async (_, request, authorizer, status) => {
    const answer = await call({ ...request, authorizer });
    expect(answer.statusCode).toBe(status);
    if (status === 403) {
      expect(answer.headers?.['content-type']).toBe('application/problem+json');
      expect(answer.headers?.['www-authenticate']).toContain('insufficient_scope');
    }
  });
});

describe("on its owner's machine", () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  test('a name that was made to point at loopback reads nothing', async () => {
    expect((await api.app.request('http://rebound.example:3000/v1/articles')).status).toBe(403);
    for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect((await api.app.request(`${origin}/v1/articles`)).status).toBe(200);
  });

  test("another site's form changes nothing", async () => {
    const pause = (origin: string) =>
      api.app.request('http://localhost:3000/v1/feeds/none/pause', { method: 'POST', headers: { origin } });
    expect((await pause('https://evil.example')).status).toBe(403);
    expect((await pause('null')).status).toBe(403);
    expect((await pause('http://localhost:3000')).status).toBe(404);
  });
});
