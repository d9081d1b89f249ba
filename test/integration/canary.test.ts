import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApi } from '../../lib/api/app.ts';
import { watchCanary } from '../../lib/canary/watch.ts';
import { type CanarySite, startCanarySite } from '../../lib/local/canary-site.ts';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { newest, startTestStack } from './support.ts';

let stack: EmbeddedStack;
let site: CanarySite;
const published: [string, number][] = [];
beforeEach(async () => {
  published.length = 0;
  site = await startCanarySite();
  stack = await startTestStack({
    info: () => {},
    warn: () => {},
    count: (metric, value = 1) => published.push([metric, value]),
    record: (metric, value) => published.push([metric, value]),
  });
  const api = createApi({ ...stack.pipeline, cursorKey: stack.cursorKey });
  site.answerWith(api.fetch);
});
afterEach(async () => {
  await stack.stop();
  await site.stop();
});

const watch = () => watchCanary({ ...stack.pipeline, canaryFeedUrl: site.feedUrl });
const pollCanary = async () => {
  await stack.pipeline.feedQueue.send([{ feedId: 'canary', pollId: 'p' }]);
  await stack.runOnce();
};

test('a probe goes the whole way, is measured, and reaches no reader', { timeout: 60_000 }, async () => {
  expect(await watch()).toEqual({ delays: [] });
  expect(await stack.pipeline.feeds.get('canary')).toMatchObject({ url: site.feedUrl, status: 'active' });
  await pollCanary();

  const { delays } = await watch();
  expect(delays.length).toBeGreaterThan(0);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
  expect(published.map(([metric]) => metric)).toEqual(delays.map(() => 'CanaryDelay'));
  expect(await newest(stack)).toEqual([]);
  expect((await stack.pipeline.articles.changes({ limit: 9, cursor: null })).items).toEqual([]);

  const feed = await stack.pipeline.feeds.get('canary');
  expect(feed?.nextPollReason).toContain('An operator set this interval');
});

test('a canary that backs off is called back, one that was paused is left alone', async () => {
  await watch();
  const far = new Date(Date.now() + 6 * 3_600_000).toISOString();
  await stack.pipeline.feeds.update('canary', { nextPollAt: far });
  await watch();
  expect((await stack.pipeline.feeds.get('canary'))?.nextPollReason).toBe('called by the canary');
  await stack.pipeline.feeds.update('canary', { status: 'paused' });
  await watch();
  expect((await stack.pipeline.feeds.get('canary'))?.status).toBe('paused');
});

test('the site of the probes leads to nothing else of the API', async () => {
  expect((await fetch(`${site.origin}/canary/status`)).status).toBe(200);
  expect((await fetch(`${site.origin}/v1/feeds`)).status).toBe(404);
  expect((await fetch(`${site.origin}/canary/item?n=99999999999`)).status).toBe(404);
});
