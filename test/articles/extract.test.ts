import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle, type FeedEvidence } from '../../lib/articles/extract.ts';
import { Article } from '../../lib/model.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const URL_OF_PAGE = 'https://www.boersenblick.example/news/nordwerk?utm=1';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);
const extract = (html: string, evidence?: FeedEvidence) =>
  extractArticle({ url: URL_OF_PAGE, contentType: 'text/html; charset=utf-8', body: bytes(html) }, evidence);
const fixture = (name: string) => readFileSync(join(PAGES, `${name}.html`), 'utf8');

const SENTENCE =
  'Der Umsatz stieg im zweiten Quartal um acht Prozent auf 412 Millionen Euro, wie das Unternehmen am Donnerstag mitteilte. ';
const PARAGRAPHS = Array.from({ length: 6 }, (_, i) => `<p>${i + 1}. ${SENTENCE.repeat(2)}</p>`).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>Nordwerk wächst</title>${head}</head><body>${body}</body></html>`;
const EVIDENCE: FeedEvidence = {
  title: 'Nordwerk wächst',
  summary: '<p>Nordwerk wächst im zweiten Quartal.</p>',
  contentHtml: null,
  authors: ['Anna Berg'],
  published: '2026-07-30T05:15:00.000Z',
  language: 'de-DE',
};

describe('the text of an article', () => {
  const german = extract(fixture('de-quartalszahlen'));

  it('keeps lead, subheadings, lists, tables and quotations', () => {
    expect(german.text).toMatch(/^Der Maschinenbauer Nordwerk hat im zweiten Quartal mehr verdient/);
    expect(german.text).toContain('\n\nAuftragseingang über Vorjahr\n\n');
    expect(german.text).toContain('\n\nPressen für den Fahrzeugbau\n\n');
    expect(german.text).toContain('Umsatz | 412 | 380');
    expect(german.text).toContain('„Wir sehen in allen Regionen eine Belebung');
  });

  it.each([
    ['the headline', 'Aktie legt zu\n'],
    ['the byline', 'Jonas Thiel'],
    ['the caption', 'Foto: Nordwerk'],
    ['share links', 'Teilen'],
    ['related stories', 'Mehr zum Thema'],
    ['the sidebar', 'Dividendenwerte'],
    ['the author box', 'schreibt seit zwölf Jahren'],
    ['comments', 'Endlich einmal'],
    ['the footer', 'Impressum'],
    ['the consent layer', 'Cookies'],
  ])('leaves out %s', (_, passage) => {
    expect(german.text).not.toContain(passage);
  });

  it('is found where class names are hashes', () => {
    const english = extract(fixture('en-merger'));
    expect(english.text).toMatch(/^Harbour Foods has agreed/);
    expect(english.text).not.toMatch(/READ:|newsletter|More stories|wheat prices/);
  });

  it('does not repeat what a pull quote shows again', () => {
    const { text } = extract(fixture('en-merger'));
    expect(text.split('This brings together two brands').length).toBe(2);
  });

  it('is taken from JSON-LD where the page itself holds only its beginning', () => {
    const body = `${SENTENCE.repeat(4)}\\n\\n${SENTENCE.repeat(4)}`;
    const { text, completeness } = extract(
      page(
        `<article><p>${SENTENCE}</p></article>`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Nordwerk wächst","articleBody":"${body}"}</script>`,
      ),
    );
    expect(completeness).toBe('full');
    expect(text.split('\n\n')).toHaveLength(2);
  });

  it('is not lost in an element that is named like furniture but holds the whole text', () => {
    expect(
      extract(page(`<div class="content-with-sidebar share"><h1>Nordwerk wächst</h1>${PARAGRAPHS}</div>`))
        .text,
    ).toContain('6. Der Umsatz');
  });

  it('comes from an encoding that only the bytes tell', () => {
    const latin1 = Buffer.from(
      page(
        `<article>${PARAGRAPHS}<p>Übernahme geprüft, größere Zukäufe schließt der Vorstand aus.</p></article>`,
      ),
      'latin1',
    );
    const { text } = extractArticle({ url: URL_OF_PAGE, body: new Uint8Array(latin1) });
    expect(text).toContain('Übernahme geprüft, größere');
  });
});

describe('what stands in the place of an article', () => {
  it.each([
    ['an empty body', '', 'empty'],
    ['a page without text', '<html><body></body></html>', 'empty'],
    [
      'a bot challenge',
      '<title>Just a moment...</title><p>Checking your browser before accessing the site.</p>',
      'bot-wall',
    ],
    [
      'a consent page',
      '<title>Mit Werbung weiterlesen oder Pur-Abo</title><p>Wir und unsere 212 Partner verwenden Cookies. Alle akzeptieren</p>',
      'consent-wall',
    ],
    [
      'a login',
      '<title>Anmelden</title><form><p>Bitte melden Sie sich an, um fortzufahren.</p><input type="password"></form>',
      'login-wall',
    ],
    [
      'an error page that answers 200',
      '<title>Seite nicht gefunden</title><h1>404</h1><p>Die gesuchte Seite existiert nicht mehr.</p>',
      'soft-404',
    ],
    [
      'a frameset',
      '<title>Alt</title><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset>',
      'no-article',
    ],
    [
      'a film',
      '<title>Video: Das Quartal</title><meta property="og:type" content="video.other"><h1>Das Quartal</h1><video src="a.mp4"></video><p>Unsere Reporterin fasst zusammen, was der Vorstand in Essen über das Quartal zu sagen hatte.</p>',
      'no-article',
    ],
    [
      'a page of buttons',
      '<title>Nordwerk</title><h1>Nordwerk</h1><p>Dauer: 3:20</p><p>Start</p>',
      'no-article',
    ],
    [
      'a page of furniture alone',
      '<title>Nordwerk</title><h1>Nordwerk</h1><p>Copyright © 2026 Nordwerk Verlag GmbH, alle Rechte vorbehalten</p>',
      'no-article',
    ],
    [
      'a list of links',
      `<title>Suche</title><ul>${'<li><a href="/x">Nordwerk wächst weiter kräftig</a></li>'.repeat(30)}</ul>`,
      'no-article',
    ],
  ])('%s is named', (_, html, reason) => {
    const article = extract(html, EVIDENCE);
    expect(article.incompleteReason).toBe(reason);
    expect(article.completeness).toBe('feed-only');
    expect(article.text).toBe('Nordwerk wächst im zweiten Quartal.');
    expect(article.title).toBe('Nordwerk wächst');
  });

  it('a paywall is named, and only the public opening is kept', () => {
    const article = extract(
      page(
        `<article><p>${SENTENCE}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
    );
    expect(article.incompleteReason).toBe('paywall');
    expect(article.text).toBe(SENTENCE.trim());
  });

  it('an article about cookies and captchas is an article', () => {
    const about = PARAGRAPHS.replaceAll(
      'Der Umsatz',
      'Wir verwenden Cookies, heißt es, und Captchas. Bitte anmelden. Der Umsatz',
    );
    expect(extract(page(`<article>${about}</article>`)).incompleteReason).toBeNull();
  });

  it.each([
    ['a PDF', '%PDF-1.7 …', undefined],
    ['JSON', '{"a": 1}', undefined],
    ['JSON that holds markup', '{"html": "<p>x</p>"}', undefined],
    ['a feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>', 'application/xml'],
    ['a film by its type', '<p>x</p>', 'video/mp4'],
    ['an image by its type', '<p>x</p>', 'image/png'],
    ['JSON by its type', '<p>x</p>', 'application/json'],
  ])('%s is not HTML', (_, body, contentType) => {
    const article = extractArticle({
      url: URL_OF_PAGE,
      body: bytes(body),
      ...(contentType ? { contentType } : {}),
    });
    expect(article.incompleteReason).toBe('not-html');
  });
});

describe('hostile pages end quickly', () => {
  const quickly = (html: string) => {
    const start = performance.now();
    const article = extract(html);
    expect(performance.now() - start).toBeLessThan(5_000);
    return article;
  };

  it('20 MB', () => {
    expect(quickly(page(`<p>${'a '.repeat(10_000_000)}</p>`)).incompleteReason).toBe('too-large');
  });

  it('100,000 nested elements', () => {
    expect(quickly(`${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`).incompleteReason).toBe(
      'too-deep',
    );
  });

  it('a thousand nested elements around an article', () => {
    expect(quickly(page(`${'<div>'.repeat(1_000)}${PARAGRAPHS}`)).text).toContain('6. Der Umsatz');
  });

  it('an attribute of 1 MB', () => {
    expect(
      quickly(page(`<div class="${'ab '.repeat(350_000)}"><article>${PARAGRAPHS}</article></div>`))
        .completeness,
    ).toBe('full');
  });

  it('null bytes', () => {
    expect(quickly(page(`<article>${PARAGRAPHS.replaceAll('Umsatz', 'Um\0satz')}</article>`)).text).toContain(
      'Der Umsatz stieg',
    );
  });

  it('200,000 elements', () => {
    expect(quickly(page('<b>x</b>'.repeat(200_000))).incompleteReason).toBe('too-large');
  });

  it.each([
    ['dates', (i: number) => `<div class="date">1. Januar ${i}</div>`],
    ['authors', (i: number) => `<div class="author">Von Anna Berg ${i}</div>`],
    ['headings', (i: number) => `<h3>Zeile ${i}</h3>`],
    ['tables', (i: number) => `<table><td>${i},4</td></table>`],
    ['boxes of ever other names', (i: number) => `<div class="k${i}">Zeile ${i}</div>`],
    ['broken lines', (i: number) => `Zeile ${i}<br><br>`],
  ])('40,000 %s beside each other', (_, element) => {
    const many = Array.from({ length: 40_000 }, (_, i) => element(i)).join('');
    expect(quickly(page(`<article>${PARAGRAPHS}</article><div>${many}</div>`)).text).toContain('6. Der');
  });

  it('closing tags without end', () => {
    quickly(`${'<div>'.repeat(1_900)}${'</span>'.repeat(200_000)}${PARAGRAPHS}`);
  });

  it('malformed CSS, which ends the process inside of jsdom', () => {
    const css =
      '<style>} } @media { .a { width: calc(; } :is(( {</style><link rel="stylesheet" href="data:text/css,}}}">';
    expect(
      quickly(page(`<article style="width: calc((;}}">${css}${PARAGRAPHS}</article>`, css)).text,
    ).toContain('6. Der');
  });
});

describe('any input', () => {
  it('gives a valid article and never throws', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<table><tr><td>',
      '<li>',
      '<a href="x">',
      '<!--',
      '<script>',
      '<svg>',
      '<h1>',
      '&amp;',
      '\0',
      '<![CDATA[',
    );
    const html = fc.array(fc.oneof(tag, fc.string({ maxLength: 40 }), fc.constant(SENTENCE)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(html, (parts) => {
        expect(Article.safeParse(extract(parts.join(''))).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
