import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseByline, namesIn, signedName } from '../../lib/articles/metadata/byline.ts';
import { dateInUrl, parseDate } from '../../lib/articles/metadata/dates.ts';
import { chooseLanguage } from '../../lib/articles/metadata/language.ts';
import { readMetadata } from '../../lib/articles/metadata/metadata.ts';
import { readStructured } from '../../lib/articles/metadata/structured.ts';
import { parsePage } from '../../lib/articles/page/parse.ts';

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
      'is not the blog\u2019s own heading',
      '<title>Nordwerk hebt die Prognose an » Mein Börsentagebuch</title><h1>Mein Börsentagebuch</h1>',
    ],
  ])('%s', (_, html) => {
    expect(metadata(html).title).toBe('Nordwerk hebt die Prognose an');
  });

  it('keeps a dash that belongs to it', () => {
    expect(
      metadata(
        '<title>Nordwerk hebt Prognose an – Aktie steigt</title><h1>Nordwerk hebt Prognose an – Aktie steigt</h1>',
      ).title,
    ).toBe('Nordwerk hebt Prognose an – Aktie steigt');
  });
});

describe('the byline', () => {
  it.each([
    ['Von Anna Berg', ['Anna Berg']],
    ['By Priya Nair, Retail Correspondent', ['Priya Nair']],
    ['Von Anna Berg und Jonas Thiel, 30. Juli 2026', ['Anna Berg', 'Jonas Thiel']],
    ['Autor: Max Muster | Redakteur', ['Max Muster']],
    ['Text: Eva Klein (Foto: dpa)', ['Eva Klein']],
    ['Written by Tom Ashdown and Mary Ash', ['Tom Ashdown', 'Mary Ash']],
    ['Von Der Deichgraf', ['Der Deichgraf']],
    ['By April Roach on Friday December 19, 2025', ['April Roach']],
    ['This post was written by Tom Ashdown, Head of Marketing and Sales', ['Tom Ashdown']],
    ['Chefredakteurin Anna Berg', ['Anna Berg']],
    ['Sat, 20 Dec, 2025 - 06:36', []],
    ['admin', []],
    ['5 min read', []],
    ['https://www.facebook.com/blatt', []],
  ])('%s', (raw, names) => {
    expect(namesIn(raw)).toEqual(names);
  });

  it('prefers a person to the site and to a user name', () => {
    expect(chooseByline([['Das Blatt'], ['aberg'], ['Anna Berg']], ['Das Blatt'])).toBe('Anna Berg');
    expect(chooseByline([['Börsenblick']], ['Börsenblick'])).toBe('Börsenblick');
  });

  it('is read from a line that signs the text', () => {
    expect(signedName('Von Anna Berg, Frankfurt')).toBe('Anna Berg');
    expect(signedName('von heute an gelten neue Regeln')).toBeNull();
  });
});

describe('a date', () => {
  it.each([
    ['2026-07-30T07:15:00+02:00', '2026-07-30T05:15:00.000Z'],
    ['2026-07-30T07:15:00Z', '2026-07-30T07:15:00.000Z'],
    ['2026-07-30 07:15', '2026-07-30T05:15:00.000Z'],
    ['2026-01-30 07:15', '2026-01-30T06:15:00.000Z'],
    ['30.07.2026, 07:15 Uhr', '2026-07-30T05:15:00.000Z'],
    ['Donnerstag, 30. Juli 2026 um 7:15 Uhr', '2026-07-30T05:15:00.000Z'],
    ['5. März 2026', '2026-03-04T23:00:00.000Z'],
    ['Thu, 30 Jul 2026 07:15:00 GMT', '2026-07-30T07:15:00.000Z'],
    ['20260730T071500Z', '2026-07-30T07:15:00.000Z'],
    ['30.07.2026, 07:15 Uhr MESZ', '2026-07-30T05:15:00.000Z'],
    ['Der Stand vom 30.07.2026 07:15 ist vorläufig', '2026-07-30T05:15:00.000Z'],
    ['2026-07-30 07:15 Uhr', '2026-07-30T05:15:00.000Z'],
    ['1785395700', '2026-07-30T07:15:00.000Z'],
  ])('on a German page: %s', (raw, instant) => {
    expect(parseDate(raw, 'Europe/Berlin')).toBe(instant);
  });

  it.each([
    ['July 30, 2026', '2026-07-30T00:00:00.000Z'],
    ['2026 Jul 30', '2026-07-30T00:00:00.000Z'],
    ['07/30/2026', '2026-07-30T00:00:00.000Z'],
    ['03/04/2026', '2026-03-04T00:00:00.000Z'],
    ['Nov 3, 2026, 14:05 IST', '2026-11-03T08:35:00.000Z'],
    ['August 1ST, 2026 9:30 AM (AEST)', '2026-07-31T23:30:00.000Z'],
    ['2026-11-03 09:30 ET', '2026-11-03T14:30:00.000Z'],
    ['2026-11-03 09:30 EST', '2026-11-03T14:30:00.000Z'],
    ['Published 4:00 pm EST, Wednesday, July 29, 2026', '2026-07-29T21:00:00.000Z'],
  ])('on an American page: %s', (raw, instant) => {
    expect(parseDate(raw, 'UTC', true)).toBe(instant);
  });

  it('changes to summer time on the last Sunday of March at 02:00', () => {
    expect(parseDate('2026-03-29 01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00.000Z');
    expect(parseDate('2026-03-29 03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
  });

  it.each(['', 'gestern', '31.02.2026', '2026-13-01', '99.99.9999', 'Kurs 12.5.'])(
    'is not read into "%s"',
    (raw) => {
      expect(parseDate(raw, 'UTC')).toBeNull();
    },
  );

  it('is an instant or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (raw) => {
        const instant = parseDate(raw, 'Europe/Berlin');
        expect(instant === null || new Date(instant).toISOString() === instant).toBe(true);
      }),
    );
  });

  it('stands in an address', () => {
    expect(dateInUrl('https://a.example/2026/07/30/nordwerk', 'UTC')).toBe('2026-07-30T00:00:00.000Z');
    expect(dateInUrl('https://a.example/12345678', 'UTC')).toBeNull();
  });

  it('is the one that the page publishes, before any other on it', () => {
    const html =
      '<meta property="article:published_time" content="2026-07-30T05:15:00Z"><time datetime="2020-01-01">alt</time>';
    expect(metadata(html).published).toBe('2026-07-30T05:15:00.000Z');
  });

  it.each([
    [
      'a label',
      '<meta name="date" content="2026-08-02"><div><span>Erschienen am:</span><h2>30.07.2026</h2></div>',
    ],
    ['a dateline', `<p>BREMEN, 30. Juli 2026 – ${'Die Werft hat einen neuen Eigentümer. '.repeat(4)}</p>`],
  ])('is read from %s', (_, html) => {
    expect(metadata(html).published).toBe('2026-07-29T22:00:00.000Z');
  });

  it('is found below the headline where nothing declares it', () => {
    expect(
      metadata('<h1>Nordwerk hebt die Prognose an</h1><div><span>30. Juli 2026, 7:15 Uhr</span></div>')
        .published,
    ).toBe('2026-07-30T05:15:00.000Z');
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
