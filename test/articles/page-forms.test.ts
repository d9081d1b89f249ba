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

  it('is without the marks of its footnotes, but with its powers and ordinals', () => {
    const notes = `<p>Das Deck misst 900 m<sup>2</sup>, das Becken ist das 3<sup>a</sup> der Werft<sup><a href="#fn3">3</a></sup>, hieß es<sup class="ref"><a href="#fn4">[4]</a></sup>.</p>`;
    const { text } = extract(`<article>${H1}${BODY.join(notes)}</article>`);
    expect(text).toContain('900 m2, das Becken ist das 3a der Werft, hieß es.');
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

describe('a word that is marked in its sentence', () => {
  it.each([
    [
      'a symbol',
      'Reeder <span class="ticker">(<a href="/q">XETR: RDR</a>)</span> zahlt',
      'Reeder (XETR: RDR) zahlt',
    ],
    ['a day', 'am <span class="date">5. Mai</span> zahlt', 'am 5. Mai zahlt'],
    [
      'an explained name',
      'die <span class="tooltip"><a href="/a">AG Ems</a></span> zahlt',
      'die AG Ems zahlt',
    ],
  ])('stays where it is %s', (_, html, wanted) => {
    const text = `<p>Wie es am Hafen heißt, war die Lage klar: ${html} den Schaden an dem Schiff aus eigener Tasche.</p>`;
    expect(extract(`<article>${H1}${BODY.join(text)}</article>`).text).toContain(wanted);
  });

  it('goes where it is for screen readers only', () => {
    const text =
      '<p>Die <a href="/a">Reederei<span class="sr-only">, öffnet neues Fenster</span></a> zahlt den Schaden an dem Schiff.</p>';
    expect(extract(`<article>${H1}${BODY.join(text)}</article>`).text).toContain('Die Reederei zahlt');
  });
});

describe('an article that is only in the data of an app', () => {
  const plain = BODY.map((text) => text.replace(/<\/?p>/g, ''));
  const app = (data: unknown) =>
    extract(
      '<div id="app">Lädt …</div>',
      `<title>Fähre</title><script type="application/json">${JSON.stringify(data)}</script>`,
    );

  it.each([
    ['as markup', { page: { story: { body: BODY.join('').repeat(2) } } }],
    [
      'as a list of blocks',
      { story: { blocks: [...plain, ...plain].map((text) => ({ type: 'paragraph', text })) } },
    ],
  ])('is read %s', (_, data) => {
    expect(app(data)).toMatchObject({
      completeness: 'full',
      text: expect.stringContaining(`${plain[0]}\n\n${plain[1]}`),
    });
  });

  it('is not looked for where the page shows a text', () => {
    const data = `<script type="application/json">${JSON.stringify({ body: `<p>Deich.</p>`.repeat(900) })}</script>`;
    expect(extract(`<article>${H1}${BODY.join('').repeat(2)}</article>${data}`).text).not.toContain('Deich.');
  });
});

describe('the title', () => {
  it('is the smaller heading that the page declares, where a blog keeps its h1 for itself', () => {
    const head = '<title>Inselbote: Fähre fährt</title><meta property="og:title" content="Fähre fährt">';
    expect(
      extract(`<h1>Inselbote</h1><article><h3>Fähre fährt</h3>${BODY.join('')}</article>`, head).title,
    ).toBe('Fähre fährt');
  });

  it('keeps its first part where the page declares the whole', () => {
    const head = `<title>Borkum: Fähre fährt bald wieder</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fähre fährt bald wieder"}</script>`;
    expect(extract(`<h1>Borkum: Fähre fährt bald wieder</h1>${BODY.join('')}`, head).title).toBe(
      'Borkum: Fähre fährt bald wieder',
    );
  });

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
    ['a label in the line above', '<p>Geschrieben von</p><p>Antje Deichgraf</p>', 'Antje Deichgraf'],
    ['a line with post and day', '<p>Antje Deichgraf | Redakteurin | 12. März 2026</p>', 'Antje Deichgraf'],
    [
      'a line below which the post stands',
      '<p class="author">Antje Deichgraf<br>Alles über Häfen und Deiche</p>',
      'Antje Deichgraf',
    ],
    [
      'a line that begins with the day',
      '<p class="byline">Mar 12 Written by Antje Deichgraf</p>',
      'Antje Deichgraf',
    ],
    [
      'the foot of the entry',
      '<footer class="entry-footer"><a rel="author">Antje Deichgraf</a></footer>',
      'Antje Deichgraf',
    ],
    ['a box', '<div class="blog-author"><div><h4>Antje Deichgraf</h4></div></div>', 'Antje Deichgraf'],
  ])('is read from %s', (_, html, name) => {
    expect(byline(html)).toBe(name);
  });
});
