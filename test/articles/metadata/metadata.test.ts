import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/articles/metadata/language.ts';
import { readMetadata } from '../../../lib/articles/metadata/metadata.ts';
import { readStructured } from '../../../lib/articles/metadata/structured.ts';
import { parsePage } from '../../../lib/articles/page/parse.ts';

const metadata = (html: string, url = 'https://www.blatt.example/wirtschaft/nordwerk', language = 'de') =>
  readMetadata(parsePage(html), url, language);

describe('the title', () => {
  it.each([
    [
      'loses the site name',
      '<title>Nordwerk hebt die Prognose an | Das Blatt</title><meta property="og:site_name" content="Das Blatt">',
    ],
    ['loses the host name', '<title>Nordwerk hebt die Prognose an - blatt.example</title>'],
    [
      'is the heading that agrees with the declaration',
      '<title>Nordwerk hebt die Prognose an – Blatt</title><h1>Das Blatt</h1><h1>Nordwerk hebt die Prognose an</h1>',
    ],
    [
      'loses the kicker',
      '<meta property="og:title" content="Nordwerk hebt die Prognose an"><h1><span class="kicker">Industrie</span>Nordwerk hebt die Prognose an</h1>',
    ],
    [
      'loses the source of what it links, and its comments',
      '<title>Nordwerk hebt die Prognose an - Blatt</title><h1>Nordwerk hebt die Prognose an (zeitung.example) 87</h1>',
    ],
    [
      'is no site name, though the application is called like it',
      '<title>Nordwerk hebt die Prognose an</title><meta name="application-name" content="Nordwerk hebt die Prognose an"><h1>Nordwerk hebt die Prognose an</h1>',
    ],
    [
      'is not the blog\u2019s own heading',
      '<title>Nordwerk hebt die Prognose an » Mein Börsentagebuch</title><h1>Mein Börsentagebuch</h1>',
    ],
  ])('%s', (_, html) => {
    expect(metadata(html).title).toBe('Nordwerk hebt die Prognose an');
  });

  it('keeps a part that reads as the site\u2019s name, where a smaller heading shows the whole', () => {
    const whole = 'Blatt AG: Gewinn verdoppelt - Blatt';
    expect(
      metadata(
        `<title>${whole}</title><meta property="og:title" content="${whole}"><meta property="og:site_name" content="Blatt"><h2>${whole}</h2>`,
      ).title,
    ).toBe(whole);
  });

  it('is the heading that the address repeats, whatever the document adds to it', () => {
    expect(
      metadata(
        '<title>Nordwerk wächst » Alles zur Aktie des Maschinenbauers auf einen Blick</title><h1>Nordwerk wächst</h1>',
        'https://www.blatt.example/aktien/nordwerk-waechst',
      ).title,
    ).toBe('Nordwerk wächst');
  });

  it('is the smaller heading that page and document declare alike, not a larger one in other words', () => {
    const declared = 'Nordwerk hebt die Prognose für das Jahr an';
    expect(
      metadata(
        `<title>${declared}</title><meta property="og:title" content="${declared}"><h1>Nordwerk: Prognose für das Jahr</h1><h2>${declared}</h2>`,
      ).title,
    ).toBe(declared);
  });

  it('loses one site name, written as its host cannot be, and no part of its own before that', () => {
    const page = (title: string) =>
      metadata(`<title>${title}</title>`, 'https://www.boersenwelt.example/n/1').title;
    expect(page('Nordwerk hebt die Prognose an - Börsenwelt')).toBe('Nordwerk hebt die Prognose an');
    expect(page('Nordwerk hebt die Prognose an | Aktie springt | Börsenwelt')).toBe(
      'Nordwerk hebt die Prognose an | Aktie springt',
    );
  });

  it('keeps a symbol of an exchange in brackets', () => {
    const headline = 'Analysten raten zu Nordwerk (NWK.DE)';
    expect(metadata(`<title>${headline}</title><h1>${headline}</h1>`).title).toBe(headline);
  });

  it('keeps a dash that belongs to it', () => {
    expect(
      metadata(
        '<title>Nordwerk hebt Prognose an – Aktie steigt</title><h1>Nordwerk hebt Prognose an – Aktie steigt</h1>',
      ).title,
    ).toBe('Nordwerk hebt Prognose an – Aktie steigt');
  });
});

describe('addresses', () => {
  it('are absolute, and the canonical one is not the home page', () => {
    const { canonicalUrl, image } = metadata(
      '<link rel="canonical" href="/"><meta property="og:url" content="/wirtschaft/nordwerk-1"><meta property="og:image" content="//cdn.blatt.example/b.jpg">',
    );
    expect(canonicalUrl).toBe('https://www.blatt.example/wirtschaft/nordwerk-1');
    expect(image).toBe('https://cdn.blatt.example/b.jpg');
  });

  it('of other schemes are not taken', () => {
    expect(
      metadata(
        '<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:x">',
      ),
    ).toMatchObject({
      canonicalUrl: 'https://www.blatt.example/wirtschaft/nordwerk',
      image: null,
    });
  });
});

describe('JSON-LD', () => {
  it('is read through graphs, references and broken JSON', () => {
    const script = `<!-- {"@graph":[{"@type":"NewsArticle","headline":"Nordwerk","author":{"@id":"#a"},"articleBody":"Eins
zwei",},{"@type":"Person","@id":"#a","name":"Anna Berg"}]} -->`;
    expect(readStructured([script]).authors).toEqual([]);
    const mended = readStructured([script.replace(',}', '}')]);
    expect(mended).toMatchObject({ headline: 'Nordwerk', authors: ['Anna Berg'], isArticle: true });
  });

  it.each([
    [{ '@type': 'Person', name: ['Anna Berg', 'Jonas Thiel'] }, ['Anna Berg', 'Jonas Thiel']],
    [{ '@type': 'Person', givenName: 'Anna', familyName: 'Berg' }, ['Anna Berg']],
    [{ '@type': 'Person', url: 'https://blatt.example/anna' }, []],
  ])('names its authors in any form: %j', (author, authors) => {
    expect(readStructured([JSON.stringify({ '@type': 'NewsArticle', author })]).authors).toEqual(authors);
  });

  it('that is not JSON says nothing', () => {
    expect(readStructured(['{', '[]', 'null', '42', '"x"'])).toMatchObject({
      headline: null,
      isArticle: false,
    });
  });
});

describe('the language', () => {
  it('is that of the words, whatever the theme declares', () => {
    const text =
      'Der Umsatz stieg und die Aktie legte zu, weil das Unternehmen nicht mit einem so guten Quartal gerechnet hatte und sich der Auftragseingang auch bei den Kunden';
    expect(chooseLanguage(text, ['en-US'])).toBe('de');
    expect(chooseLanguage('Kurz', ['en-US'])).toBe('en');
    expect(chooseLanguage('Kurz', ['deutsch', null])).toBeNull();
  });
});
