import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import {
  type Answer,
  articlePage,
  html,
  newest,
  rss,
  type Site,
  startSite,
  startTestStack,
  xml,
} from './support.ts';

const TITLE = 'Konzern legt Zahlen vor';
const whole = articlePage(TITLE);

/** A page as it may be served: `type` is the header, which may be wrong. */
const served =
  (type: string, body: string | Uint8Array): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
const titled = (title: string, body: string, head = '') =>
  html(
    `<!doctype html><html lang="de"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );

/** What a feed links where no article is to be had, from the feed to the table. */
describe('a page that shows no article', () => {
  let site: Site;
  let stack: EmbeddedStack;

  beforeEach(async () => {
    site = await startSite();
    stack = await startTestStack();
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });

  const ingest = async (answer: Answer) => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [['/page', TITLE]])));
    site.routes.set('/page', answer);
    await stack.addFeeds([`${site.origin}/feed.xml`]);
    await stack.runOnce();
    const listings = await newest(stack);
    expect(listings).toHaveLength(1);
    const article = await stack.pipeline.articles.get(listings[0]?.articleId ?? '');
    if (!article) throw new Error('the listing leads to no article');
    return { article, text: await stack.pipeline.articles.text(article) };
  };

  test.each<[string, Answer, string]>([
    ['is a PDF', served('application/pdf', '%PDF-1.7'), 'not-html'],
    ['is a PDF that calls itself HTML', served('text/html', '%PDF-1.7 <p>x</p>'), 'not-html'],
    ['is an image', served('image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)), 'not-html'],
    ['is JSON', served('application/json', '{"title": "Konzern legt Zahlen vor"}'), 'not-html'],
    [
      'is a film',
      titled(
        `Video: ${TITLE}`,
        `<h1>${TITLE}</h1><video src="a.mp4"></video><p>Unser Reporter fasst zusammen, was in Essen gesagt wurde.</p>`,
        '<meta property="og:type" content="video.other">',
      ),
      'no-article',
    ],
    ['is empty', served('text/html', ''), 'empty'],
    ['has 20 MB', served('text/html', `<p>${'a '.repeat(10_000_000)}</p>`), 'too-large'],
    ['nests 100,000 elements', html(`${'<div>'.repeat(100_000)}x`), 'too-deep'],
    [
      'is a frameset',
      titled('Alt', '', '<frameset cols="20%,80%"><frame src="a.html"></frameset>'),
      'no-article',
    ],
    [
      'is an error page that answers 200',
      titled('Seite nicht gefunden', '<h1>404</h1><p>Die gesuchte Seite existiert nicht mehr.</p>'),
      'soft-404',
    ],
    [
      'leads to itself for ever',
      (_, response) => {
        response.writeHead(302, { location: '/page' }).end();
      },
      'redirect-loop',
    ],
    [
      'asks for a login',
      titled('Anmelden', '<p>Bitte melden Sie sich an, um fortzufahren.</p><input type="password">'),
      'login-wall',
    ],
    [
      'asks for consent',
      titled(
        'Mit Werbung weiterlesen',
        '<p>Wir und unsere 212 Partner verwenden Cookies. Alle akzeptieren</p>',
      ),
      'consent-wall',
    ],
    [
      'asks whether a person reads it',
      titled('Just a moment...', '<p>Checking your browser before accessing the site.</p>'),
      'bot-wall',
    ],
  ])('%s', async (_, answer, reason) => {
    const { article, text } = await ingest(answer);
    expect(article).toMatchObject({ title: TITLE, completeness: 'feed-only', incompleteReason: reason });
    expect(text).toContain(`Kurz: ${TITLE}.`);
  });

  test('stands behind a paywall, and gives its public opening', async () => {
    const opening =
      'Der Konzern hat seine Zahlen vorgelegt und die Prognose für das laufende Jahr bestätigt, wie er mitteilte.';
    const { article, text } = await ingest(
      titled(
        TITLE,
        `<article><h1>${TITLE}</h1><p>${opening}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      ),
    );
    expect(article).toMatchObject({ completeness: 'feed-only', incompleteReason: 'paywall' });
    expect(text).toBe(opening);
  });

  test.each<[string, Answer]>([
    ['names an unknown charset', served('text/html; charset=klingon-8', whole)],
    ['declares UTF-8 and is Latin-1', served('text/html; charset=utf-8', Buffer.from(whole, 'latin1'))],
    [
      'carries malformed CSS',
      html(
        whole
          .replace('</head>', '<style>@media (x { ( } .a:not( {</style></head>')
          .replace('<p>', '<p style="color: rgb(1,2">'),
      ),
    ],
  ])('is none that %s: it is read in full', async (_, answer) => {
    const { article, text } = await ingest(answer);
    expect(article).toMatchObject({ completeness: 'full', incompleteReason: null });
    expect(text).toContain('Der Vorstand bestätigte die Prognose für das laufende Jahr');
  });
});
