import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError, bodyOf, type Client, createClient, itemsOf } from '../../lib/api/client.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { ticker } from '../support/articles.ts';
import { NOW, startApi } from './support.ts';

describe('the typed client', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  let client: Client;
  beforeAll(async () => {
    api = await startApi();
    client = createClient('http://localhost', { fetch: api.app.request });
    for (let i = 0; i < 5; i++) await api.save({ articleId: `c${i}`, tickers: [ticker('TST', 'negative')] });
  });
  afterAll(() => api.stop());

  test('reads every item of a listing, page after page', async () => {
    const query = { tickers: 'TST', sentiment: 'negative', minRelevance: '0.5', limit: '2' } as const;
    const seen: string[] = [];
    for await (const { articleId, companySentiment } of itemsOf((position) =>
      client.v1.articles.$get({ query: { ...query, ...position } }),
    ))
      seen.push(`${articleId} ${companySentiment?.label}`);
    expect(seen).toEqual(['c4', 'c3', 'c2', 'c1', 'c0'].map((id) => `${id} negative`));
  });

  test('reads one article and its text', async () => {
    const article = await bodyOf(await client.v1.articles[':id'].$get({ param: { id: 'c1' } }));
    const { text } = await bodyOf(await client.v1.articles[':id'].text.$get({ param: { id: 'c1' } }));
    expect([article.articleId, article.tickers[0]?.mic, text]).toEqual(['c1', 'XETR', 'text']);
  });

  test('changes a feed', async () => {
    const { feedId } = newFeed('https://example.org/client.xml', NOW);
    await api.services.feeds.add(newFeed('https://example.org/client.xml', NOW));
    const feed = await bodyOf(
      await client.v1.feeds[':id'].$patch({ param: { id: feedId }, json: { settings: { language: 'de' } } }),
    );
    expect(feed.settings.language).toBe('de');
  });

  test('what went wrong is an error with the status and the field', async () => {
    const wrong = client.v1.articles.$get({ query: { limit: '0' } }).then(bodyOf);
    await expect(wrong).rejects.toThrow(ApiError);
    await expect(wrong).rejects.toMatchObject({ status: 400, field: 'limit' });
    const missing = client.v1.articles[':id'].$get({ param: { id: 'none' } }).then(bodyOf);
    await expect(missing).rejects.toMatchObject({ status: 404, field: null });
  });
});
