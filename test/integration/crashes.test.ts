import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { pollFeed, requeueLost } from '../../lib/pipeline.ts';
import { articlePage, html, newest, rss, type Site, startSite, startTestStack, xml } from './support.ts';

describe('a crash between two steps', () => {
  let site: Site;
  let stack: EmbeddedStack;
  beforeEach(async () => {
    site = await startSite();
    stack = await startTestStack();
    site.routes.set(
      '/feed.xml',
      xml(rss(site.origin, [['/story', 'Konzern legt Zahlen vor']]), { etag: '"v1"' }),
    );
    site.routes.set('/story', html(articlePage('Konzern legt Zahlen vor')));
    await stack.addFeeds([`${site.origin}/feed.xml`]);
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });
  const feed = async () => {
    const [found] = (await stack.pipeline.feeds.list({ limit: 1, cursor: null })).items;
    if (!found) throw new Error('no feed');
    return found;
  };
  const crash = async (): Promise<never> => {
    throw new Error('killed');
  };

  test('before the queue accepted the entries leaves the cursor where it was, and the next poll loses nothing', async () => {
    const { feedId } = await feed();
    const crashing = { ...stack.pipeline, articleQueue: { send: crash } };
    await expect(pollFeed(crashing, { feedId, pollId: 'p' })).rejects.toThrow('killed');
    expect(await feed()).toMatchObject({ etag: null, recent: {} });
    await stack.runOnce();
    expect(await newest(stack)).toHaveLength(1);
  });

  test('after the queue accepted them queues them again, and stores one article', async () => {
    const { feedId } = await feed();
    const crashing = { ...stack.pipeline, feeds: { ...stack.pipeline.feeds, update: crash } };
    await expect(pollFeed(crashing, { feedId, pollId: 'p' })).rejects.toThrow('killed');
    await stack.runOnce();
    expect(await newest(stack)).toMatchObject([{ revision: 1 }]);
  });

  test('that loses a message is mended by the scheduler', async () => {
    const { feedId } = await feed();
    const losing = { ...stack.pipeline, articleQueue: { send: async () => {} } };
    await pollFeed(losing, { feedId, pollId: 'p' });
    await stack.runOnce();
    expect(await newest(stack)).toEqual([]);
    expect(await requeueLost(stack.pipeline, new Date())).toBe(1);
    await stack.runOnce();
    expect(await newest(stack)).toHaveLength(1);
  });
});
