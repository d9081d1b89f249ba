import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addFeed } from '../../lib/add-feed.ts';
import { createFileHeaders } from '../../lib/local/feed-headers.ts';
import { pollFeed } from '../../lib/pipeline.ts';
import { type Answer, rss, type Site, startSite, xml } from '../integration/support.ts';
import { type Poller, startPoller } from './support.ts';

const KEY = 'Bearer s3cr3t-value';

describe('a private feed', () => {
  let poller: Poller;
  let site: Site;
  let elsewhere: Site;
  let file: string;
  /** Every Authorization header that either site was sent. */
  const sent: [site: string, value: string | undefined][] = [];

  const guarded =
    (name: string, answer: Answer): Answer =>
    (request, response) => {
      sent.push([name, request.headers.authorization]);
      if (request.headers.authorization === KEY) answer(request, response);
      else response.writeHead(401).end();
    };

  beforeAll(async () => {
    [poller, site, elsewhere] = await Promise.all([startPoller(), startSite(), startSite()]);
    file = join(await mkdtemp(join(tmpdir(), 'tickerwire-')), 'headers.json');
  });
  afterAll(() => Promise.all([poller.stop(), site.stop(), elsewhere.stop()]));
  beforeEach(() => {
    sent.length = 0;
    poller.log.length = 0;
    keep({ wire: { origin: site.origin, headers: { Authorization: KEY } } });
    site.routes.set('/feed.xml', guarded('site', xml(rss(site.origin, [['/1', 'Eins']]))));
  });

  const keep = (secrets: unknown) => writeFileSync(file, JSON.stringify(secrets));
  const poll = async (feedId: string) => {
    await pollFeed({ ...poller.services, feedHeaders: createFileHeaders(file) }, { feedId, pollId: 'p' });
    return poller.feed(feedId);
  };
  const problemOf = async (feedId: string) => (await poll(feedId)).lastError;

  test('is read with the headers its settings name; table and log hold the name alone', async () => {
    const feedId = await poller.add(`${site.origin}/feed.xml`, { headersSecret: 'wire' });
    expect(await poll(feedId)).toMatchObject({ title: 'Test Wire', lastError: null });
    expect(sent).toEqual([['site', KEY]]);
    const { Items: items } = await poller.dynamo.send(new ScanCommand({ TableName: 'Feeds' }));
    expect(JSON.stringify(items)).toContain('"wire"');
    expect(JSON.stringify(items) + poller.log.join()).not.toContain('s3cr3t');
  });

  test.each([
    ['there is no such secret', { headersSecret: 'other' }, 'the request headers "other" are missing'],
    [
      'its secret has another form',
      { headersSecret: 'odd' },
      'the request headers "odd" are not of the form',
    ],
    ['its secret is for another origin', { headersSecret: 'far' }, 'are for https://far.example'],
  ])('whose headers cannot be had fails with a sentence: %s', async (name, settings, sentence) => {
    keep({ odd: { Authorization: KEY }, far: { origin: 'https://far.example', headers: { 'x-key': KEY } } });
    const feedId = await poller.add(`${site.origin}/feed.xml?${encodeURIComponent(name)}`, settings);
    const problem = await problemOf(feedId);
    expect(problem?.code).toBe('headers-unavailable');
    expect(problem?.message).toContain(sentence);
    expect(problem?.message).not.toContain('s3cr3t');
    expect(sent).toEqual([]);
    expect((await poller.feed(feedId)).consecutiveErrors).toBe(1);
  });

  test('keeps its headers from the server that it redirects to', async () => {
    elsewhere.routes.set('/feed.xml', guarded('elsewhere', xml(rss(site.origin, [['/1', 'Eins']]))));
    site.routes.set(
      '/moved.xml',
      guarded('site', (_, response) =>
        response.writeHead(301, { location: `${elsewhere.origin}/feed.xml` }).end(),
      ),
    );
    const feedId = await poller.add(`${site.origin}/moved.xml`, { headersSecret: 'wire' });
    expect((await problemOf(feedId))?.code).toBe('status-4xx');
    expect(sent).toEqual([
      ['site', KEY],
      ['elsewhere', undefined],
    ]);
  });

  test('does not move to another origin, where its headers could not follow', async () => {
    elsewhere.routes.set('/open.xml', xml(rss(site.origin, [['/1', 'Eins']])));
    site.routes.set('/moves.xml', (_, response) =>
      response.writeHead(301, { location: `${elsewhere.origin}/open.xml` }).end(),
    );
    const feedId = await poller.add(`${site.origin}/moves.xml`, { headersSecret: 'wire' });
    await poll(feedId);
    poller.later(8 * 1440);
    expect(await poll(feedId)).toMatchObject({ url: `${site.origin}/moves.xml`, moved: null });
  });

  test('is added unseen: whoever adds it sends nothing and learns nothing', async () => {
    const url = `${site.origin}/added.xml`;
    const added = await addFeed(poller.services, url, { headersSecret: 'wire' });
    expect(added).toMatchObject({ added: true, entries: 0, feed: { url } });
    expect(added.warnings).toEqual([expect.stringContaining('added unseen')]);
    expect(site.hits).not.toContain('/added.xml');
  });

  test('is named by one path segment in the API', async () => {
    const given = (headersSecret: string) =>
      poller.app.request('/v1/feeds', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ url: `${site.origin}/named.xml`, settings: { headersSecret } }),
      });
    for (const wrong of ['../prod', 'a/b', '/a', '', 'arn:aws:ssm:x', 'a b'])
      expect((await given(wrong)).status, wrong).toBe(400);
    expect((await given('wire-2.de')).status).toBe(201);
  });
});

test('a feed is added and polled with the User-Agent of its settings', async () => {
  const [poller, site] = await Promise.all([startPoller(), startSite()]);
  const agents: (string | undefined)[] = [];
  site.routes.set('/feed.xml', (request, response) => {
    agents.push(request.headers['user-agent']);
    xml(rss(site.origin, [['/1', 'Eins']]))(request, response);
  });
  const { feed } = await addFeed(poller.services, `${site.origin}/feed.xml`, { userAgent: 'Desk/1.0' });
  await poller.poll(feed.feedId);
  expect(agents).toEqual(['Desk/1.0', 'Desk/1.0']);
  await Promise.all([poller.stop(), site.stop()]);
});
