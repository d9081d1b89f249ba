import { createHmac } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { handle } from 'hono/aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFetcher } from '../../lib/http/fetch.ts';
import { keepSubscribed } from '../../lib/poll/subscription.ts';
import { rss, type Site, startSite, xml } from '../integration/support.ts';
import { type Hub, startHub } from './hub.ts';
import { type Poller, startPoller } from './support.ts';

const DAY = 1440;

/** What API Gateway says about a request. */
const gatewayContext = (path: string) => ({
  accountId: '1',
  apiId: 'a',
  authentication: null,
  authorizer: {},
  domainName: 'api.example.org',
  domainPrefix: 'api',
  http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'hub' },
  requestId: 'r',
  routeKey: 'POST /websub/callback',
  stage: '$default',
  time: '22/Nov/2026:12:00:00 +0000',
  timeEpoch: 0,
});

describe('a feed that names a hub', () => {
  let poller: Poller;
  let site: Site;
  let hub: Hub;
  let number = 0;
  let path = '';
  let topic = '';
  let feedId = '';

  beforeAll(async () => {
    [poller, site] = await Promise.all([startPoller(), startSite()]);
  });
  afterAll(() => Promise.all([poller.stop(), site.stop()]));

  /** What the feed shows from now on. */
  const show = (...titles: string[]) =>
    site.routes.set(
      path,
      xml(
        rss(
          site.origin,
          titles.map((title) => [`${path}/${title}`, title] as const),
        ).replace(
          '<channel>',
          `<channel xmlns:atom="http://www.w3.org/2005/Atom"><atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="${topic}"/>`,
        ),
      ),
    );
  const feed = () => poller.feed(feedId);
  const minutesToNext = async () => {
    const { nextPollAt } = await feed();
    return (Date.parse(nextPollAt) - poller.services.clock.now().getTime()) / 60_000;
  };
  /** A feed whose hub has confirmed and announced, and that was polled for it. */
  const relyOnHub = async () => {
    await poller.poll(feedId);
    poller.later(30);
    await hub.announce('news');
    show('one', 'two');
    await poller.poll(feedId);
  };

  beforeEach(async () => {
    hub = await startHub();
    path = `/feed-${++number}.xml`;
    topic = `${site.origin}${path}`;
    poller.setNow('2026-11-22T12:00:00.000Z');
    poller.queued.length = 0;
    poller.log.length = 0;
    feedId = await poller.add(topic);
    show('one');
  });
  afterEach(() => hub.close());

  test('is subscribed to, with a secret and a callback of its own, and the hub’s lease is kept', async () => {
    await poller.poll(feedId);
    expect(hub.asked).toHaveLength(1);
    expect(hub.asked[0]).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': topic });
    expect(hub.asked[0]?.['hub.secret']).toMatch(/^[0-9a-f]{64}$/);
    expect(hub.asked[0]?.['hub.callback']).toContain(`/websub/callback?id=${feedId}.`);
    expect(hub.answers).toEqual([{ status: 200, body: 'abc<1>' }]);
    expect((await feed()).webSub).toMatchObject({
      topic,
      isPending: false,
      leaseEndsAt: '2026-12-02T12:00:00.000Z',
    });
    poller.later(60);
    await poller.poll(feedId);
    expect(hub.asked).toHaveLength(1);
  });

  test('no secret lies in the table, and none in the log', async () => {
    await relyOnHub();
    const { Items: items } = await poller.dynamo.send(new ScanCommand({ TableName: 'Feeds' }));
    const secret = hub.asked[0]?.['hub.secret'] ?? 'missing';
    const kept = JSON.stringify(items);
    for (const spelling of [secret, Buffer.from(secret, 'hex').toString('base64'), secret.slice(0, 20)])
      expect(kept.includes(spelling) || poller.log.join().includes(spelling)).toBe(false);
  });

  test('the challenge is answered as text, which no browser runs', async () => {
    hub.behaviour.confirm = () => null;
    await poller.poll(feedId);
    const url = new URL(hub.asked[0]?.['hub.callback'] ?? '');
    for (const [name, value] of Object.entries({ mode: 'subscribe', topic, challenge: '<script>' }))
      url.searchParams.set(`hub.${name}`, value);
    const { headers } = await fetch(url);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['another topic', { 'hub.topic': 'https://elsewhere.example/feed' }],
    ['another mode', { 'hub.mode': 'publish' }],
    ['no challenge', { 'hub.challenge': '' }],
    ['a challenge without end', { 'hub.challenge': 'x'.repeat(1500) }],
  ])('a confirmation with %s is refused', async (_, wrong) => {
    const { confirm } = hub.behaviour;
    hub.behaviour.confirm = (form) => ({ ...confirm(form), ...wrong });
    await poller.poll(feedId);
    expect(hub.answers.map(({ status }) => status)).toEqual([404]);
    expect((await feed()).webSub).toMatchObject({ isPending: true, leaseEndsAt: null });
  });

  test('a confirmation that is sent again prolongs nothing', async () => {
    await poller.poll(feedId);
    const { leaseEndsAt } = (await feed()).webSub ?? {};
    poller.later(DAY);
    const again = hub.behaviour.confirm(hub.asked[0] ?? {}) ?? {};
    await hub.ask(hub.asked[0]?.['hub.callback'] ?? '', { ...again, 'hub.lease_seconds': '99999999' });
    expect(hub.answers.at(-1)?.status).toBe(404);
    expect((await feed()).webSub?.leaseEndsAt).toBe(leaseEndsAt);
  });

  test('an address that was made up is answered with nothing', async () => {
    await poller.poll(feedId);
    const callback = hub.asked[0]?.['hub.callback'] ?? '';
    for (const wrong of [
      callback.slice(0, -1),
      callback.replace(/id=.*/, 'id=x'),
      callback.replace(/\?.*/, ''),
    ]) {
      expect(await hub.announce('news', { to: wrong })).toBe(404);
      expect((await fetch(wrong)).status).toBe(404);
    }
    expect(poller.queued).toEqual([]);
  });

  test.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'an announcement signed with %s queues a poll',
    async (method) => {
      await poller.poll(feedId);
      expect(await hub.announce('<rss/>', { method })).toBe(202);
      expect(poller.queued).toEqual([{ feedId, delaySeconds: 0 }]);
      expect((await feed()).announced?.at).toBe(poller.services.clock.now().toISOString());
    },
  );

  test('one that comes through a gateway, which packs its bytes, is signed as it was sent', async () => {
    await poller.poll(feedId);
    const url = new URL(hub.asked[0]?.['hub.callback'] ?? '');
    // ISO 8859-1: no UTF-8, and so changed by whoever takes it for text.
    const body = Buffer.from('<rss>\xe4\xf6\xfc</rss>', 'latin1');
    const mac = createHmac('sha256', hub.asked[0]?.['hub.secret'] ?? '')
      .update(body)
      .digest('hex');
    const answer = await handle(poller.app)({
      version: '2.0',
      routeKey: 'POST /websub/callback',
      rawPath: url.pathname,
      rawQueryString: url.search.slice(1),
      headers: {
        host: 'api.example.org',
        'content-type': 'application/rss+xml',
        'x-hub-signature': `sha256=${mac}`,
      },
      requestContext: gatewayContext(url.pathname),
      body: body.toString('base64'),
      isBase64Encoded: true,
    });
    expect(answer.statusCode).toBe(202);
    expect(poller.queued).toHaveLength(1);
  });

  test('one that is signed wrongly, or not at all, is taken and ignored', async () => {
    await poller.poll(feedId);
    expect(await hub.announce('news', { secret: 'guessed' })).toBe(202);
    expect(await hub.announce('news', { method: 'md5' })).toBe(202);
    const to = hub.asked[0]?.['hub.callback'] ?? '';
    for (const signature of ['', 'sha256=', 'sha256=zz', `sha1=${'0'.repeat(64)}`])
      expect(
        (await fetch(to, { method: 'POST', body: 'news', headers: { 'x-hub-signature': signature } })).status,
      ).toBe(202);
    expect(poller.queued).toEqual([]);
    expect((await feed()).announced).toBeNull();
  });

  test('announcements in a row share a poll, and the last one still brings one', async () => {
    await poller.poll(feedId);
    await hub.announce('1');
    poller.later(0.1);
    await hub.announce('2');
    await hub.announce('3');
    expect(poller.queued).toEqual([
      { feedId, delaySeconds: 0 },
      { feedId, delaySeconds: 24 },
    ]);
    poller.later(1);
    await hub.announce('4');
    expect(poller.queued.at(-1)).toEqual({ feedId, delaySeconds: 0 });
  });

  test('is polled as ever while its hub has announced nothing, then once a day', async () => {
    await poller.poll(feedId);
    expect((await feed()).nextPollReason).not.toContain('hub');
    poller.later(30);
    await hub.announce('news');
    show('one', 'two');
    await poller.poll(feedId);
    expect(await minutesToNext()).toBe(DAY);
    expect((await feed()).nextPollReason).toBe(
      `In 24 hours. The hub ${new URL(hub.url).host} announces new entries; this poll is the daily check.`,
    );
  });

  test('that does not show yet what was announced is asked again soon, for a quarter of an hour', async () => {
    await poller.poll(feedId);
    poller.later(30);
    await hub.announce('news');
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      await poller.poll(feedId);
      waits.push(Math.round(await minutesToNext()));
      poller.later(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([2, 2, 4, 8, DAY]);
  });

  test('its lease is renewed before it ends, and the poll comes in time for that', async () => {
    const { confirm } = hub.behaviour;
    hub.behaviour.confirm = (form) => ({ ...confirm(form), 'hub.lease_seconds': '10800' });
    await relyOnHub();
    // Two thirds of the three hours, of which half an hour is over.
    expect(await minutesToNext()).toBe(90);
    poller.later(90);
    await poller.poll(feedId);
    expect(hub.asked.map((form) => form['hub.mode'])).toEqual(['subscribe', 'subscribe']);
    expect((await feed()).webSub?.leaseEndsAt).toBe('2026-11-22T17:00:00.000Z');
  });

  test('whose lease ended is polled as ever', async () => {
    await relyOnHub();
    hub.behaviour.confirm = () => null;
    poller.later(11 * DAY);
    await poller.poll(feedId);
    expect((await feed()).nextPollReason).not.toContain('hub');
  });

  test('whose hub kept new entries to itself is polled as ever for a week, and asked for anew', async () => {
    await relyOnHub();
    poller.later(DAY);
    show('one', 'two', 'three');
    await poller.poll(feedId);
    expect((await feed()).nextPollReason).not.toContain('hub');
    expect((await feed()).hubMissedAt).not.toBeNull();
    poller.later(60);
    await hub.announce('late');
    show('one', 'two', 'three', 'four');
    await poller.poll(feedId);
    expect(poller.queued).toHaveLength(2);
    expect((await feed()).nextPollReason).not.toContain('hub');
    expect(hub.asked).toHaveLength(2);
    poller.later(7 * DAY);
    await hub.announce('again');
    show('one', 'two', 'three', 'four', 'five');
    await poller.poll(feedId);
    expect((await feed()).nextPollReason).toContain('daily check');
  });

  test('that its hub refuses is polled as ever, and the reason is kept', async () => {
    hub.behaviour.confirm = (form) => ({
      'hub.mode': 'denied',
      'hub.topic': form['hub.topic'] ?? '',
      'hub.reason': 'not\u0000 your\nfeed',
    });
    await poller.poll(feedId);
    expect((await feed()).webSub).toMatchObject({
      refusal: 'the hub refused: not your feed',
      leaseEndsAt: null,
    });
    const view: unknown = await (await poller.app.request(`/v1/feeds/${feedId}`)).json();
    expect(view).toMatchObject({ webSub: { refusal: 'the hub refused: not your feed' } });
  });

  test('whose hub fails is read all the same, and the hub is asked again after a day', async () => {
    hub.behaviour.status = 500;
    await poller.poll(feedId);
    const after = await feed();
    expect(after.lastError).toBeNull();
    expect(after.lastSuccessAt).not.toBeNull();
    expect(after.webSub).toMatchObject({ isPending: false, refusal: expect.stringContaining('(500)') });
    poller.later(60);
    await poller.poll(feedId);
    expect(hub.asked).toHaveLength(1);
    poller.later(DAY);
    await poller.poll(feedId);
    expect(hub.asked).toHaveLength(2);
  });

  test('that is removed is unsubscribed; what its hub still sends is answered with 410', async () => {
    await poller.poll(feedId);
    expect((await poller.app.request(`/v1/feeds/${feedId}`, { method: 'DELETE' })).status).toBe(204);
    expect(hub.asked[1]).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.topic': topic });
    expect(hub.asked[1]).not.toHaveProperty('hub.secret');
    expect(hub.answers.at(-1)).toEqual({ status: 200, body: 'abc<1>' });
    expect(await hub.announce('news')).toBe(410);
    expect(poller.queued).toEqual([]);
  });

  test('nobody else ends its subscription', async () => {
    await poller.poll(feedId);
    await hub.ask(hub.asked[0]?.['hub.callback'] ?? '', {
      'hub.mode': 'unsubscribe',
      'hub.topic': topic,
      'hub.challenge': 'x',
    });
    expect(hub.answers.at(-1)?.status).toBe(404);
    expect(await hub.announce('news')).toBe(202);
    expect(poller.queued).toHaveLength(1);
  });

  test('that names another hub goes there, and the first is told', async () => {
    await poller.poll(feedId);
    const first = hub;
    hub = await startHub();
    show('one', 'two');
    poller.later(60);
    await poller.poll(feedId);
    expect(first.asked.map((form) => form['hub.mode'])).toEqual(['subscribe', 'unsubscribe']);
    expect(hub.asked.map((form) => form['hub.mode'])).toEqual(['subscribe']);
    expect(hub.asked[0]?.['hub.secret']).not.toBe(first.asked[0]?.['hub.secret']);
    await first.announce('old');
    expect(poller.queued).toEqual([]);
    await first.close();
  });

  test('may name it in the headers of its answers alone', async () => {
    const link = `<${hub.url}>; rel="hub", <${topic}/canonical>; title="a, b"; rel="alternate SELF"`;
    site.routes.set(path, xml(rss(site.origin, [['/1', 'one']]), { link }));
    await poller.poll(feedId);
    expect(hub.asked[0]).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': `${topic}/canonical` });
  });

  test('asks no hub where nothing outside reaches the API', async () => {
    const services = { ...poller.services, hubCallback: { ...poller.services.hubCallback, url: null } };
    await keepSubscribed(services, await feed(), {
      intervalMinutes: null,
      skipHours: [],
      skipDays: [],
      hub: hub.url,
      self: topic,
    });
    expect(hub.asked).toEqual([]);
  });

  test('asks no hub at a private address', async () => {
    const fetcher = createFetcher({ userAgent: 'Tickerwire/0.1 (+test)' });
    await keepSubscribed({ ...poller.services, fetcher }, await feed(), {
      intervalMinutes: null,
      skipHours: [],
      skipDays: [],
      hub: hub.url,
      self: topic,
    });
    expect(hub.asked).toEqual([]);
    expect((await feed()).webSub?.refusal).toContain('not one of the public internet');
    await fetcher.close();
  });
});
