import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUNDLES } from '../../infra/bundle.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { METRICS, PUBLISHED_BY } from '../../lib/metrics.ts';
import { schedulePolls } from '../../lib/pipeline.ts';
import { storedArticle } from '../support/articles.ts';
import { articlePage, html, rss, type Site, startSite, startTestStack, xml } from './support.ts';

let stack: EmbeddedStack;
let site: Site;
const published = new Map<string, number[]>();
const note = (metric: string, value = 1) =>
  void published.set(metric, [...(published.get(metric) ?? []), value]);
beforeEach(async () => {
  published.clear();
  site = await startSite();
  stack = await startTestStack({ info: () => {}, warn: () => {}, count: note, record: note });
});
afterEach(async () => {
  await stack.stop();
  await site.stop();
});
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);

test('a function that works publishes every metric that is its own', { timeout: 60_000 }, async () => {
  const { feeds, ledger, articles } = stack.pipeline;
  const news = newFeed(`${site.origin}/news`, ago(48));
  await feeds.add(news);
  await feeds.add({ ...newFeed(`${site.origin}/gone`, ago(48)), lastSuccessAt: ago(30).toISOString() });
  // Ten articles without text before: with the one that has some, most are bare.
  for (let i = 0; i < 10; i++)
    await articles.save(
      storedArticle({
        articleId: `bare${i}`,
        feedIds: [news.feedId],
        completeness: 'feed-only',
        publishedAt: ago(1 + i).toISOString(),
      }),
      'kurz',
      null,
    );
  const sentences = {
    gut: 'Siemens hebt die Prognose an und meldet einen Rekordgewinn.',
    schlecht: 'Siemens senkt die Prognose drastisch, die Aktie bricht ein.',
    neutral: 'Siemens lädt am Dienstag zur Hauptversammlung nach München.',
  };
  for (const [path, title] of Object.entries(sentences))
    site.routes.set(`/${path}`, html(articlePage(title, title)));
  const titles = [...Object.entries(sentences).map(([path, title]) => [`/${path}`, title]), ['/weg', 'Weg']];
  const items = titles.map(([path = '', title = '']) => [path, title] as const);
  const dated = `<pubDate>${ago(0.02).toUTCString()}</pubDate>`;
  site.routes.set('/news', xml(rss(site.origin, items, dated)));
  await stack.runOnce();

  const [record] = (await ledger.list(news.feedId, { limit: 1, cursor: null })).items;
  if (record) await ledger.put({ ...record, state: 'queued', stateAt: ago(2).toISOString() });
  await schedulePolls(stack.pipeline);
  await stack.runOnce();

  const seen = [...published.keys()].sort();
  const expected = Object.entries(PUBLISHED_BY)
    .filter(([metric, by]) => by !== 'canary' && !metric.startsWith('Summary') && metric !== 'IngestFailed')
    .map(([metric]) => metric)
    .sort();
  expect(seen).toEqual(expected);
  expect(published.get(METRICS.storedDelay)?.every((seconds) => seconds >= 60 && seconds < 300)).toBe(true);
});

/** Every source file that a function's entry points lead to. */
function sourcesOf(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g))
      visit(new URL(specifier, `file:///${file}`).pathname.slice(1));
  };
  entries.forEach(visit);
  return [...found];
}

test.each(Object.entries(METRICS))('%s is published by the function that is said to', (key, metric) => {
  const sources = sourcesOf(Object.values(BUNDLES[PUBLISHED_BY[metric]]));
  const publishing = sources.filter((file) => readFileSync(file, 'utf8').includes(`METRICS.${key}`));
  expect(publishing.filter((file) => file !== 'lib/metrics.ts')).not.toEqual([]);
});
