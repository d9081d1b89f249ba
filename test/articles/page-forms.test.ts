import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/articles/extract.ts';

const LEAD =
  'Die Fähre nach Borkum fährt ab Montag wieder, doch viele Insulaner trauen dem Fahrplan noch nicht ganz.';
const BODY = [
  'Seit drei Wochen liegt das Schiff im Trockendock von Emden, weil ein Ruderlager gebrochen war und Ersatz fehlte.',
  'Die Reederei ließ das Teil in Rostock nachgießen, erklärte ihr Sprecher am Freitag vor den Gästen des Hafens.',
  'Auf der Insel wurden unterdessen Milch und Mehl knapp, der Bäcker öffnete zuletzt nur noch an jedem zweiten Tag.',
].map((text) => `<p>${text}</p>`);
const extract = (
  body: string,
  head = '<title>Fähre nach Borkum fährt wieder</title>',
  url = 'https://insel.example/news/1',
) =>
  extractArticle({
    url,
    body: new TextEncoder().encode(`<html lang="de"><head>${head}</head><body>${body}</body></html>`),
  });
const H1 = '<h1>Fähre nach Borkum fährt wieder</h1>';

describe('the text', () => {
  it('begins with a lead that is called a teaser', () => {
    const { text } = extract(
      `<article>${H1}<div class="article-teaser"><p>${LEAD}</p></div>${BODY.join('')}</article>`,
    );
    expect(text.startsWith(LEAD)).toBe(true);
  });

  it('is without teasers that lead to other articles', () => {
    const teaser = `<div class="teaser"><p><a href="/2">Hafenfest</a> ${'In Leer feiern sie drei Tage lang den Sommer. '.repeat(2)}</p></div>`;
    expect(extract(`<article>${H1}${BODY.join(teaser)}</article>`).text).not.toContain('Leer');
  });

  it('is without a paragraph that is nothing but links', () => {
    const links = `<p>${['Hafenfest in Leer lockt Tausende', 'Sturm zieht auf', 'Neuer Deich für Norden']
      .map((title) => `<a href="/x">${title}, wie die Stadt am Sonntag meldete, mit vielen Gästen</a>`)
      .join(' ')}</p>`;
    expect(extract(`<article>${H1}${BODY.join(links)}</article>`).text).not.toContain('Hafenfest');
  });

  it('is without what stands below a picture', () => {
    const box =
      '<div class="imgbox"><img src="a.jpg"><div>Das Ruderlager der Fähre wird in der Werft gehoben.</div></div>';
    expect(extract(`<article>${H1}${BODY.join(box)}</article>`).text).not.toContain('gehoben');
  });

  it('ends where a page goes on with the next article', () => {
    const next = `<article class="story"><h1>Deich in Norden gebrochen</h1>${'<p>Das Wasser kam in der Nacht und stand am Morgen in zweihundert Kellern der Altstadt.</p>'.repeat(40)}</article>`;
    const { text, title } = extract(
      `<main><article class="story">${H1}${BODY.join('').repeat(2)}</article>${next}</main>`,
    );
    expect(title).toBe('Fähre nach Borkum fährt wieder');
    expect(text).not.toContain('Altstadt');
  });

  it('keeps what a recipe or a guide says to its reader, which in market news would be an advert', () => {
    const advice =
      'Sichern Sie sich rechtzeitig einen Platz an Deck und kaufen Sie die Karten am besten schon im Hafen!';
    expect(extract(`<article>${H1}${BODY.join(`<p>${advice}</p>`)}</article>`).text).toContain(advice);
  });
});

describe('the title', () => {
  it('is the heading that the document names beside the site, where only the site has an h1', () => {
    const head = '<title>Inselbote » Archiv » Fähre nach Borkum fährt wieder</title>';
    const body = `<h1>Inselbote</h1><article><h2>Fähre nach Borkum fährt wieder</h2>${BODY.join('')}</article>`;
    expect(extract(body, head).title).toBe('Fähre nach Borkum fährt wieder');
  });

  it('is without the name of the site that the heading carries', () => {
    const head =
      '<title>Fähre fährt wieder | Inselbote</title><meta property="og:site_name" content="Inselbote">';
    const body = `<article><h1>Fähre fährt wieder | Inselbote</h1>${BODY.join('')}</article>`;
    expect(extract(body, head).title).toBe('Fähre fährt wieder');
  });
});

describe('the byline', () => {
  const byline = (html: string) => extract(`<article>${H1}${html}${BODY.join('')}</article>`).byline;

  it.each([
    [
      'a label that only a style parts',
      '<p class="byline"><span>Von</span><b>Antje Deichgraf</b></p>',
      'Antje Deichgraf',
    ],
    ['a job behind the name', '<p class="author">Antje Deichgraf Redakteurin</p>', 'Antje Deichgraf'],
    ['a date behind the name', '<p class="author">Antje Deichgraf 12. März 2026</p>', 'Antje Deichgraf'],
    ['two authors', '<p>Autoren Antje Deichgraf und Jan Poller</p>', 'Antje Deichgraf, Jan Poller'],
    [
      'a link to the page of the author',
      '<p><a href="/autor/antje-deichgraf">Antje Deichgraf</a></p>',
      'Antje Deichgraf',
    ],
    ['a box', '<div class="blog-author"><div><h4>Antje Deichgraf</h4></div></div>', 'Antje Deichgraf'],
  ])('is read from %s', (_, html, name) => {
    expect(byline(html)).toBe(name);
  });
});
