import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/articles/extract.ts';
import { FetchFailure } from '../../lib/errors.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import type { FetchResponse } from '../../lib/http/types.ts';
import { readOn } from '../../lib/ingest/read-on.ts';

const HERE = 'https://news.example/werften';
const FEED = newFeed('https://news.example/feed', new Date('2026-11-01T00:00:00Z'));
const EVIDENCE = {
  title: null,
  summary: null,
  contentHtml: null,
  authors: [],
  published: null,
  language: 'de',
};

const markup = (text: string, head = '', links = '') =>
  `<html lang="de"><head><title>Werften im Umbruch</title>${head}</head><body><article><h1>Werften im Umbruch</h1>
   <p>Auf dieser Seite des Berichts steht, was der Betriebsrat über ${text} zu sagen hat.</p>
   <p>Zu ${text} gehören nach Auskunft des Verbands auch Zulieferer und Reeder an beiden Küsten.</p></article>${links}</body></html>`;

/** A site of these pages; every other one is missing. */
function site(pages: Record<string, string>, forbidden: readonly string[] = []) {
  const fetched: string[] = [];
  const read = (url: string, html: string) =>
    readArticle({ url, body: new TextEncoder().encode(html) }, EVIDENCE);
  return {
    fetched,
    first: () => read(HERE, pages[HERE] ?? ''),
    pipeline: {
      robots: { allowed: async (url: string) => !forbidden.includes(url) },
      extractor: {
        extract: async ({ url, body }: { url: string; body: Uint8Array }) => readArticle({ url, body }),
      },
      fetcher: {
        close: async () => {},
        fetch: async ({ url }: { url: string }): Promise<FetchResponse> => {
          fetched.push(url);
          const html = pages[url];
          if (html === undefined) throw new FetchFailure('status-4xx', `${url} answered 404`);
          return {
            status: 200,
            finalUrl: url,
            permanentRedirect: null,
            contentType: 'text/html',
            etag: null,
            lastModified: null,
            cacheMaxAgeSeconds: null,
            retryAfterSeconds: null,
            links: { hub: null, self: null },
            body: new TextEncoder().encode(html),
          };
        },
      },
    },
  };
}

const readAll = async ({ pipeline, first }: ReturnType<typeof site>) =>
  readOn(pipeline, FEED, first(), EVIDENCE, {});
const follow = async (world: ReturnType<typeof site>) => (await readAll(world)).article;

describe('an article over several pages', () => {
  it('is read to its end', async () => {
    const world = site({
      [HERE]: markup('Docks', '', '<a href="?page=2">2</a>'),
      [`${HERE}?page=2`]: markup('Kränen', '', '<a href="?page=3">weiter</a>'),
      [`${HERE}?page=3`]: markup('Fähren', '', '<a href="?page=2">2</a>'),
    });
    const article = await follow(world);
    expect(article.text).toMatch(/Docks[\s\S]+Kränen[\s\S]+Fähren/);
    expect(article.url).toBe(HERE);
    expect(article).not.toHaveProperty('continuation');
    expect(world.fetched).toHaveLength(2);
  });

  it('is partial where a page is missing or forbidden, and ends with the page before', async () => {
    const pages = { [HERE]: markup('Docks', '', '<a href="?page=2">2</a>') };
    const { article, failure } = await readAll(site(pages));
    expect(article).toMatchObject({ completeness: 'partial', incompleteReason: 'pages-missing' });
    expect(article.text).toContain('Docks');
    expect(failure?.code).toBe('status-4xx');
    const world = site(pages, [`${HERE}?page=2`]);
    expect((await follow(world)).completeness).toBe('partial');
    expect(world.fetched).toEqual([]);
  });

  it('is whole again where its AMP version holds what a missing page would have', async () => {
    const amp = 'https://amp.news.example/werften';
    const world = site({
      [HERE]: markup('Docks', `<link rel="amphtml" href="${amp}">`, '<a href="?page=2">2</a>'),
      [amp]: markup('Docks und Kränen und Fähren'),
    });
    expect(await readAll(world)).toMatchObject({
      article: { completeness: 'full', incompleteReason: null },
      failure: null,
    });
  });

  it('is taken from the page that holds all of it, where there is one', async () => {
    const world = site({
      [HERE]: markup(
        'Docks',
        '',
        '<a href="?page=2">2</a><a href="/werften/komplettansicht">Auf einer Seite lesen</a>',
      ),
      [`${HERE}/komplettansicht`]: `${markup('Docks')}${markup('Kränen und Fähren')}`,
    });
    expect((await follow(world)).text).toContain('Fähren');
    expect(world.fetched).toEqual([`${HERE}/komplettansicht`]);
  });

  it('never takes more than ten pages', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        i === 0 ? HERE : `${HERE}?page=${i + 1}`,
        markup(`Teil ${i}`, '', `<a href="?page=${i + 2}">Nächste Seite</a>`),
      ]),
    );
    const world = site(pages);
    expect(await follow(world)).toMatchObject({ completeness: 'partial' });
    expect(world.fetched).toHaveLength(9);
  });
});

describe('an article that its page holds back', () => {
  const amp = '<link rel="amphtml" href="https://amp.news.example/werften">';
  const walled = `<html lang="de"><head><title>Werften im Umbruch</title>${amp}
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Werften im Umbruch","isAccessibleForFree":false}</script>
    </head><body><h1>Werften im Umbruch</h1><p>Jetzt weiterlesen mit Plus.</p></body></html>`;

  it('is read from the AMP version, once', async () => {
    const world = site({ [HERE]: walled, 'https://amp.news.example/werften': markup('Docks', amp) });
    expect(await follow(world)).toMatchObject({ url: HERE, completeness: 'full' });
    expect(world.fetched).toEqual(['https://amp.news.example/werften']);
  });

  it('stays held back where the AMP version holds it back as well', async () => {
    const world = site({ [HERE]: walled, 'https://amp.news.example/werften': walled });
    expect(await follow(world)).toMatchObject({ completeness: 'feed-only', incompleteReason: 'paywall' });
  });
});
