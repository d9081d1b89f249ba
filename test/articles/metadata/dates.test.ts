import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInUrl, parseDate } from '../../../lib/articles/metadata/dates.ts';
import { readMetadata } from '../../../lib/articles/metadata/metadata.ts';
import { parsePage } from '../../../lib/articles/page/parse.ts';

const metadata = (html: string, url = 'https://www.blatt.example/wirtschaft/nordwerk') =>
  readMetadata(parsePage(html), url, 'de');

describe('a date', () => {
  it('with the word Uhr is in German time, whatever language the page is taken for', () => {
    expect(parseDate('30. Juli 2026, 7:15 Uhr', 'UTC')).toBe('2026-07-30T05:15:00.000Z');
    expect(parseDate('30 July 2026, 7:15', 'UTC')).toBe('2026-07-30T07:15:00.000Z');
  });

  it.each([
    'vor 3 Stunden',
    '3 hours ago',
    'Heute, 14:30 Uhr',
    'gestern 12.10 Uhr',
    '4. November, 14:30 Uhr',
  ])('is none where the day is told by the reader’s: %s', (shown) => {
    expect(
      metadata(`<h1>Nordwerk hebt die Prognose an</h1><time class="date">${shown}</time>`).published,
    ).toBeNull();
  });

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
    ['München, 30. Juli 2026, 7 Uhr', '2026-07-30T05:00:00.000Z'],
    ['Di, 30. Jul. 2026', '2026-07-29T22:00:00.000Z'],
    ['30.07.26 | 07:15', '2026-07-30T05:15:00.000Z'],
    ['Heft 3 am 30. Juli 2026', '2026-07-29T22:00:00.000Z'],
    ['30 juil. 2026 à 7h15', '2026-07-30T05:15:00.000Z'],
    ['1er mars 2026', '2026-02-28T23:00:00.000Z'],
    ['5 gen 2026', '2026-01-04T23:00:00.000Z'],
    ['5 ago 2026', '2026-08-04T22:00:00.000Z'],
    ['5 maart 2026', '2026-03-04T23:00:00.000Z'],
    ['05-Mar-2026 10:15', '2026-03-05T09:15:00.000Z'],
    ['Thu Jul 30 2026 07:15:00 GMT+0200 (Central European Summer Time)', '2026-07-30T05:15:00.000Z'],
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
    ['July 30, 2026 at 5 pm ET', '2026-07-30T21:00:00.000Z'],
    ['Jul. 30, 2026 10:15 AM PT', '2026-07-30T17:15:00.000Z'],
    ['July 30, 2026 10:15 AM Eastern Daylight Time', '2026-07-30T14:15:00.000Z'],
    ['2026-11-03 09:30 EST', '2026-11-03T14:30:00.000Z'],
    ['Published 4:00 pm EST, Wednesday, July 29, 2026', '2026-07-29T21:00:00.000Z'],
  ])('on an American page: %s', (raw, instant) => {
    expect(parseDate(raw, 'UTC', true)).toBe(instant);
  });

  it('changes to summer time on the last Sunday of March at 02:00', () => {
    expect(parseDate('2026-03-29 01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00.000Z');
    expect(parseDate('2026-03-29 03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
  });

  it.each([
    '',
    'gestern',
    '31.02.2026',
    '2026-13-01',
    '99.99.9999',
    'Kurs 12.5.',
    'Version 3.12.2026.1',
    '1000017279',
  ])('is not read into "%s"', (raw) => {
    expect(parseDate(raw, 'UTC')).toBeNull();
  });

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

  const head = '<h1>Nordwerk hebt die Prognose an</h1>';
  const prose = `<p>${'Die Werft hat einen neuen Eigentümer gefunden. '.repeat(6)}</p>`;

  it.each([
    'Veröffentlicht: 30.07.2026 | Aktualisiert: 02.08.2026',
    'Aktualisiert: 02.08.2026, veröffentlicht: 30.07.2026',
    'Zuletzt aktualisiert am 02.08.2026</div><div>Erstveröffentlichung: 30.07.2026',
    '<time class="updated" datetime="2026-08-02">2. August</time> <time datetime="2026-07-30">30. Juli</time>',
  ])('of the publication and of the last change are told apart: %s', (line) => {
    const { published, modified } = metadata(`${head}<div>${line}</div>${prose}`);
    expect([published, modified]).toEqual(['2026-07-29T22:00:00.000Z', '2026-08-01T22:00:00.000Z']);
  });

  it('takes its time of day from whatever names the same day', () => {
    const html = `<p>Erschienen am 30. Juli 2026</p>${head}<time datetime="2026-07-30T07:15:00+02:00">heute</time>`;
    expect(metadata(html).published).toBe('2026-07-30T05:15:00.000Z');
  });

  it('is not that of another article below the text', () => {
    expect(
      metadata(`${head}${prose}<div class="related"><p>Mehr</p><span>02.02.2022</span></div>`).published,
    ).toBeNull();
  });

  const declared = '<meta property="article:published_time" content="2026-11-20T05:15:00Z">';

  it('is the first edition\u2019s, where address or head name an earlier day than the declaration', () => {
    expect(metadata(`${declared}${head}`, 'https://blatt.example/2026/07/30/nordwerk').published).toBe(
      '2026-07-29T22:00:00.000Z',
    );
    expect(metadata(`${declared}${head}<div>30. Juli 2026</div>${prose}`).published).toBe(
      '2026-07-29T22:00:00.000Z',
    );
  });

  it('is not that of the reader\u2019s visit, which stands high above', () => {
    const menu = `<nav>${'<a href="/m">Märkte heute</a>'.repeat(12)}</nav>`;
    const today = `<header><time datetime="2026-11-29">Sonntag, 29.11.2026</time></header>${menu}`;
    const later = '<div><time datetime="2026-12-02T07:15:00+01:00">2. Dezember 2026</time></div>';
    expect(metadata(`${today}${head}${later}${prose}`).published).toBe('2026-12-02T06:15:00.000Z');
  });

  it.each(['Hauptversammlung: 30.07.2027', 'Die Aktionäre sollen am 30. Juli 2027 zustimmen, heißt es.'])(
    'is not the day of something else: %s',
    (line) => {
      expect(metadata(`${head}<p>${line}</p>${prose}`).published).toBeNull();
    },
  );

  it('is in the title of an abbreviation', () => {
    const html = `${head}<abbr class="published" title="2026-07-30T05:15:00Z">gestern</abbr>${prose}`;
    expect(metadata(html).published).toBe('2026-07-30T05:15:00.000Z');
  });

  it('is not an earlier day that the text mentions', () => {
    const told = `<p>Am <a href="/q">30. Juli 2026</a> hatte sie es bestritten. ${'Der Kurs stieg. '.repeat(9)}</p>`;
    expect(metadata(`${declared}${head}${told}<div>30. Juli 2026</div>`).published).toBe(
      '2026-11-20T05:15:00.000Z',
    );
  });

  it.each([
    ['a script', '<script>self.push("{\\"publishedAt\\":\\"2026-07-30T05:15:00Z\\"}")</script>'],
    ['state of an app', '<script>window.state={"datePublished": "2026-07-30T05:15:00Z"}</script>'],
    [
      'a long attribute',
      `<div data-page="{&quot;published_at&quot;:&quot;2026-07-30T05:15:00Z&quot;,&quot;x&quot;:&quot;${'y'.repeat(2_000)}&quot;}"></div>`,
    ],
    [
      'JSON-LD in a meta',
      '<meta name="script:ld+json" content="{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2026-07-30T05:15:00Z&quot;}">',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle" "datePublished":"2026-07-30T05:15:00Z"</script>',
    ],
  ])('is found in %s where nothing else tells it', (_, html) => {
    expect(metadata(`${html}${head}${prose}`).published).toBe('2026-07-30T05:15:00.000Z');
  });

  it('is found below the headline where nothing declares it', () => {
    expect(
      metadata('<h1>Nordwerk hebt die Prognose an</h1><div><span>30. Juli 2026, 7:15 Uhr</span></div>')
        .published,
    ).toBe('2026-07-30T05:15:00.000Z');
  });
});
