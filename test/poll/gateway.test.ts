import { createHmac } from 'node:crypto';
import { handle } from 'hono/aws-lambda';
import { expect, test } from 'vitest';
import { callbackToken, secretOf } from '../../lib/feeds/web-sub.ts';
import { HUB_CALLBACK_PATH } from '../../lib/poll/subscription.ts';
import { startPoller } from './support.ts';

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

test('an announcement whose bytes a gateway packs is signed as it was sent', async () => {
  const poller = await startPoller();
  const feedId = await poller.add('https://news.example/feed');
  const hub = 'https://hub.example/';
  const at = poller.services.clock.now().toISOString();
  const asked = { hub, topic: hub, requestedAt: at, isPending: false, confirmedAt: at, leaseEndsAt: at };
  await poller.services.feeds.update(feedId, { webSub: { ...asked, refusal: null } });
  const key = await poller.services.hubCallback.key();
  // ISO 8859-1: no UTF-8, and so changed by whoever takes it for text.
  const body = Buffer.from('<rss>\xe4\xf6\xfc</rss>', 'latin1');
  const mac = createHmac('sha256', secretOf(key, feedId, hub))
    .update(body)
    .digest('hex');
  const answer = await handle(poller.app)({
    version: '2.0',
    routeKey: `POST ${HUB_CALLBACK_PATH}`,
    rawPath: HUB_CALLBACK_PATH,
    rawQueryString: `id=${callbackToken(key, feedId)}`,
    headers: {
      host: 'api.example.org',
      'content-type': 'application/rss+xml',
      'x-hub-signature': `sha256=${mac}`,
    },
    requestContext: gatewayContext(HUB_CALLBACK_PATH),
    body: body.toString('base64'),
    isBase64Encoded: true,
  });
  expect(answer.statusCode).toBe(202);
  expect(poller.queued).toEqual([{ feedId, delaySeconds: 0 }]);
  await poller.stop();
});
