import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../lib/http/fetch.ts';
import type { Fetcher } from '../../lib/http/types.ts';
import { serve } from './servers.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

function fetcherWith(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: 'Tickerwire/0.1 (+test)',
    allowPrivateAddresses: true,
    ...options,
  });
  cleanups.push(() => fetcher.close());
  return fetcher;
}

describe('a form', () => {
  const form = { 'hub.mode': 'subscribe', 'hub.topic': 'https://news.example/ä?a=1&b=2' };
  const receiver = async (answer: (url: string) => [status: number, location?: string]) => {
    const seen: string[] = [];
    const server = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      seen.push(`${request.method} ${request.headers['content-type']} ${Buffer.concat(chunks)}`);
      const [status, location] = answer(request.url ?? '');
      response.writeHead(status, location === undefined ? {} : { location }).end();
    });
    cleanups.push(() => server.close());
    return { server, seen };
  };
  const sent =
    'POST application/x-www-form-urlencoded hub.mode=subscribe&hub.topic=https%3A%2F%2Fnews.example%2F%C3%A4%3Fa%3D1%26b%3D2';

  test('is posted', async () => {
    const { server, seen } = await receiver(() => [202]);
    expect(await fetcherWith().fetch({ url: server.origin, kind: 'hub', form })).toMatchObject({
      status: 202,
    });
    expect(seen).toEqual([sent]);
  });

  test.each([307, 308])('is posted again where a %i says so', async (status) => {
    const { server, seen } = await receiver((url) => (url === '/' ? [status, '/other'] : [202]));
    await fetcherWith().fetch({ url: server.origin, kind: 'hub', form });
    expect(seen).toEqual([sent, sent]);
  });

  test.each([301, 302, 303])('does not become a question where a %i says so', async (status) => {
    const { server, seen } = await receiver((url) => (url === '/' ? [status, '/other'] : [202]));
    await expect(fetcherWith().fetch({ url: server.origin, kind: 'hub', form })).rejects.toMatchObject({
      code: 'redirect-loop',
      status,
    });
    expect(seen).toEqual([sent]);
  });

  test('goes to no private address', async () => {
    const { server, seen } = await receiver(() => [202]);
    const fetcher = fetcherWith({ allowPrivateAddresses: false });
    await expect(fetcher.fetch({ url: server.origin, kind: 'hub', form })).rejects.toMatchObject({
      code: 'blocked-address',
    });
    expect(seen).toEqual([]);
  });
});
