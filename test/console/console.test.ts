import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../lib/api/app.ts';
import { marked } from '../../lib/console/article.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { NOW, startApi } from '../api/support.ts';
import { ticker } from '../support/articles.ts';
import { entryOf } from '../support/entries.ts';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const day = (number: number) => `2026-11-${number}T08:00:00.000Z`;
const PAGES = [
  '/',
  '/articles/evil',
  '/tickers',
  '/tickers/TST.XETR',
  '/stories',
  '/stories/s1',
  '/feeds',
  '/entries',
  '/docs',
];

describe('the console', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  const text = async (path: string) => (await api.app.request(path)).text();

  beforeAll(async () => {
    api = await startApi();
    const { feeds, ledger, articles } = api.services;
    for (let i = 10; i < 20; i++)
      await api.save({
        articleId: `n${i}`,
        publishedAt: day(i),
        tickers: [ticker('TST', i % 2 ? 'positive' : 'negative')],
      });
    const evil = {
      articleId: 'evil',
      publishedAt: day(21),
      title: EVIL,
      url: 'javascript:alert(1)',
      siteName: EVIL,
      byline: EVIL,
      storyId: 's1',
      sentiment: { score: -0.5, label: 'negative' as const },
      sentimentEvidence: EVIL,
      summary: { sentences: [EVIL], method: 'extractive', headline: null, companies: [], usage: null },
      tickers: [{ ...ticker('TST', 'positive'), name: EVIL, evidence: EVIL }],
      removed: [{ text: EVIL, rule: 'offer' }],
      completeness: 'feed-only' as const,
      incompleteReason: 'paywall' as const,
    };
    await api.save(evil);
    await api.save({ articleId: 'other', publishedAt: day(20), storyId: 's1', title: 'Der zweite Bericht' });
    await articles.alias('former', 'other');
    const feed = newFeed('https://example.org/feed?a=1&b="2"', NOW);
    await feeds.add({
      ...feed,
      title: EVIL,
      siteUrl: 'javascript:alert(1)',
      nextPollReason: 'In 5 hours. Nothing new.',
      lastPollAt: day(22),
      consecutiveErrors: 3,
      lastError: { code: 'timeout', message: EVIL, at: day(22) },
    });
    await ledger.put({
      feedId: 'ff',
      entryKey: 'ee',
      state: 'failed',
      stateAt: day(20),
      discoveredAt: day(20),
      fingerprint: 'f',
      articleId: 'evil',
      attempts: 3,
      lastError: { code: 'timeout', message: EVIL },
      unsettled: [],
      heldUntil: null,
      entry: entryOf({ id: 'e', title: EVIL, link: 'data:text/html,x' }),
    });
  });
  afterAll(() => api.stop());

  test.each(PAGES)(
    '%s is one page of its own: no script, no foreign markup, nothing loaded from elsewhere',
    async (path) => {
      const response = await api.app.request(path);
      const page = await response.text();
      expect(response.status, page).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      const tags: string[] = [];
      const styles: string[] = [];
      let inStyle = false;
      new Parser({
        onopentag(name, attributes) {
          tags.push(name);
          inStyle = name === 'style';
          expect(
            Object.keys(attributes).filter((key) => key.startsWith('on') || key === 'style' || key === 'src'),
          ).toEqual([]);
          const { href, rel = '', target } = attributes;
          if (href !== undefined && href !== 'data:,') expect(href).toMatch(/^(?:\/(?!\/)|#|https?:\/\/)/);
          if (name === 'a' && href !== undefined && /^https?:/.test(href))
            expect(rel).toContain('noopener noreferrer');
          if (target === '_blank') expect(rel).toContain('noopener');
        },
        ontext(data) {
          if (inStyle) styles.push(data);
        },
        onclosetag() {
          inStyle = false;
        },
      }).end(page);
      expect(tags).not.toEqual(expect.arrayContaining(['script']));
      expect(tags.filter((tag) => ['img', 'iframe', 'object', 'form', 'base'].includes(tag))).toEqual([]);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain(`'sha256-${createHash('sha256').update(styles.join('')).digest('base64')}'`);
    },
  );

  test('the front page tells of each article what it says, how it comes off and whether it is whole', async () => {
    const page = await text('/');
    expect(page.indexOf('evil')).toBeLessThan(page.indexOf('Der zweite Bericht'));
    expect(page).toContain('▼ negative −0.50');
    expect(page).toContain('TST.XETR ▲ +0.60');
    expect(page).toContain('from the feed only');
    expect(page).toContain('Ein Satz.');
  });

  test('an article shows its evidence, its mentions and what was cut out by which rule', async () => {
    const page = await text('/articles/evil');
    expect(page).toContain('<code>offer</code>');
    expect(page).toContain('paywall');
    expect(page).toContain('TST · name');
    expect(page).not.toContain('href="javascript:');
    expect(await text('/articles/former')).toContain('Der zweite Bericht');
    expect((await api.app.request('/articles/none')).status).toBe(404);
  });

  test('mentions are marked where they stand, across paragraphs, once each', () => {
    const mention = (start: number, end: number) => ({
      field: 'text' as const,
      start,
      end,
      text: '',
      rule: 'name',
    });
    const found = {
      ...ticker('SAP'),
      mentions: [mention(0, 3), mention(1, 3), mention(9, 12), { ...mention(0, 3), field: 'title' as const }],
    };
    expect(marked('SAP <b>\n\nSAP', [found]).join('')).toBe(
      '<p><mark title="SAP.XETR">SAP</mark> &lt;b&gt;</p><p><mark title="SAP.XETR">SAP</mark></p>',
    );
  });

  test('a company shows its sentiment by day as bars that are also said in words', async () => {
    const page = await text('/tickers/TST.XETR');
    expect(page.match(/<rect class="bar-up"/g)).toHaveLength(6);
    expect(page.match(/<rect class="bar-down"/g)).toHaveLength(5);
    expect(page).toContain('2026-11-11: positive +0.60, 1 articles');
  });

  test('the feeds say how they are, when they are polled next and why', async () => {
    const page = await text('/feeds');
    expect(page).toContain('✕ timeout, 3 in a row');
    expect(page).toContain('In 5 hours. Nothing new.');
  });

  test('a story lists its reports, and the stories those that several tell', async () => {
    expect(await text('/stories')).toContain('2 reports');
    expect(await text('/stories/s1')).toContain('Der zweite Bericht');
  });

  test('older news is a page away, and its cursor serves that list only', async () => {
    for (let i = 0; i < 60; i++)
      await api.save({ articleId: `old${i}`, publishedAt: '2026-10-01T08:00:00.000Z' });
    const next = /href="(\/\?cursor=[^"]+)"/.exec(await text('/'))?.[1] ?? '';
    expect(await text(next)).toContain('old');
    expect((await api.app.request(next.replace('/?', '/feeds?'))).status).toBe(400);
  });

  test('is not there unless it is asked for, and then /docs does not link to it', async () => {
    const bare = createApi(api.services);
    for (const path of PAGES.filter((path) => path !== '/docs'))
      expect((await bare.request(path)).status).toBe(404);
    expect(await (await bare.request('/docs')).text()).not.toContain('href="/stories"');
  });
});
