import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/analysis/sentences.ts';

/** `|` marks the boundaries wanted. */
function expectSplit(language: string, marked: string): void {
  const sentences = marked.split('|').map((part) => part.trim());
  const text = sentences.join(' ');
  expect(splitSentences(text, language).map((span) => span.text)).toEqual(sentences);
}

describe('splitSentences, German', () => {
  it.each([
    'Am 15. September legt der Konzern Zahlen vor.|Danach spricht der Vorstand.',
    'Das Werk ist die Nr. 3 der Branche.|Es liegt z. B. vor Köln.|Das gilt u.a. für Öl.',
    'Der Umsatz stieg auf 3,2 Mrd. Euro.|Der Gewinn lag bei 40 Mio. Euro.',
    'Der Umsatz erreichte 3 Mrd.|Die Aktie stieg trotzdem nicht.',
    'Im 3. Quartal lief es besser.|Der 1. FC Köln feierte mit.',
    'Das Papier schloss bei 25.|Das war zu wenig.',
    'Die Fusion kam im Jahr 2019.|Analysten hatten sie erwartet.',
    'Prof. Dr. h. c. Anna M. Lehmann (geb. 3. Mai 1950) tritt ab.|Ihr Nachfolger steht fest.',
    '„Wir sind zufrieden.|Das Jahr war gut“, sagte der Chef.',
    '„Was nun?“ fragte der Aktionär.|Niemand antwortete.',
    'Steigt die Dividende?|Nein!|Sie sinkt …|Das schmerzt.',
    'Die Kosten (Material, Löhne usw.) steigen.|Die Marge nicht.',
    'Zum 1. Januar kommt der Neue.|Bis zum 31. Dezember bleibt die Alte.',
    'Der Gewinn sank, d. h. er halbierte sich fast.|Dr. Weber geht.',
    'Die Nordmar Inc. & Co. KG und J. P. Morgan kooperieren.|Die BaFin (Abt. Wertpapiere) prüft das.',
    'Werften dieser Art.|Zusammen bauen sie Fähren nach Art. 7 Abs. 2, Nr. 4 und Art. IX.',
    'Sie segeln um das Kap.|Dahinter liegt Kap. 3 auf S. 14 der Karte.',
    'Das Urteil (Az. 4 O 17/26 und Az. XII ZB 3/25) der Kammer (gegr. 1949) in der Hafenstr. 9 steht.|Es gilt.',
    'Der Zins beträgt 6 Prozent p. a.|Die Dt. Seebank zahlt ab Kiel Hbf. mit, Nordmar vs. Norwing hin oder her.',
    'Dr. med. Weber (Vors. Jan Holm) klagt gegen die Fa. Nordmar.|Die Fam. Holm schweigt.',
    'Darunter waren 39 Jets der Baureihe 737 Max.|Der Konkurrent lieferte 66.',
    'Lt. Aufsichtsrat kommt sie zum 1. 1. 2027 zu Nordmar.|Er geht am 31. 12. 2026 in Rente.',
    'Im Tor standen 11.|2027 werden es 12.',
  ])('%s', (marked) => expectSplit('de', marked));
});

describe('splitSentences, English', () => {
  it.each([
    'Mr. Smith runs Acme Inc. in the U.S. market.|He left the U.S. in May.|It was cold.',
    'The firm moved to the U.S.|The tax office noticed.',
    'Shares of Globex Corp. fell on Jan. 5 at 4 p.m. Monday.|They recovered later.',
    'Sales reached $3.5 mn.|The margin was 4.1 percent.',
    'John F. Kennedy signed it.|J. P. Morgan paid.',
    'It is the No. 3 in steel.|He said no.|Nobody heard.',
    '"We won."|The crowd cheered.',
    'Is the rally over?|No, said Dr. Brown.',
    'Yahoo! Inc. bought it.|Prices rose.',
    'The hall shows modern art.|Visitors ate a fig.|Under art. 5 and fig. 3 the ref. 12 case failed.',
    'W.i.n. Beauty grew 3%.|The rest shrank.',
    'J.P. Morgan raised its target.|Revenue was $1.2 bln, up 3 pct.|Outlook unchanged.',
    'Net sales rose to EUR 5.2 mn .|Operating profit , however , fell .',
  ])('%s', (marked) => expectSplit('en', marked));
});

describe('splitSentences, any text', () => {
  it('ends a sentence at a paragraph break and after a line without a stop', () => {
    expect(
      splitSentences('A headline\n\nThe text begins. It ends\nAnother line', 'en').map((s) => s.text),
    ).toEqual(['A headline', 'The text begins.', 'It ends', 'Another line']);
    expect(splitSentences('Nordmar hebt Prognose an\nKiel baut Fähren\nÖl fällt', 'de')).toHaveLength(3);
  });

  it('goes on over a line break within a sentence', () => {
    expect(splitSentences('Der Gewinn stieg\num drei Prozent.', 'de')).toHaveLength(1);
  });

  it('ends a sentence whose blank was lost, and no name with a stop in it', () => {
    expect(
      splitSentences(
        'Der Dax stand am Vortag tiefer.Der Handel auf Boerse.Online ruhte.Die Fed tagt.',
        'de',
      ).map((s) => s.text),
    ).toEqual(['Der Dax stand am Vortag tiefer.', 'Der Handel auf Boerse.Online ruhte.', 'Die Fed tagt.']);
  });

  it.each([
    ['de', 'Der Zins war so erwartet.EZB-Chefin Lagarde sprach danach.', 2],
    ['de', 'Die Aktie stieg.Nordmar will bauen.', 2],
    ['en', 'Orders had risen.Harbour Foods will build.', 2],
    ['en', 'Output will rise from January.Brent fell two dollars.', 2],
    ['de', 'Es sind evtl.Kosten von drei Euro fällig.', 1],
    ['en', 'It runs the shop under example.Com in Hull.', 1],
  ] as const)('tells a lost blank from a stop within a word (%s: %s)', (language, text, count) => {
    expect(splitSentences(text, language)).toHaveLength(count);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('', 'de')).toEqual([]);
    expect(splitSentences(' \n\n ', 'en')).toEqual([]);
  });

  it('covers every character but white space, in order, at the offsets it says', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'z. B. ',
      '3. ',
      'Wort ',
      'Kurs. ',
      '“ ',
      '„',
      '?! ',
      '…',
      '\n',
      '\n\n',
      'a',
      ' ',
      '2,5 ',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('de', 'en'), (pieces, language) => {
        const text = pieces.join('');
        const spans = splitSentences(text, language);
        let at = 0;
        let outside = '';
        for (const { start, end, text: sentence } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          outside += text.slice(at, start);
          at = end;
        }
        expect((outside + text.slice(at)).trim().replace(/\s/g, '')).toBe(
          spans.length ? '' : text.replace(/\s/g, ''),
        );
      }),
    );
  });

  it.each(['. ', '.', 'Dr. ', 'z. B. ', '\n ', '“.', 'Kurs. ', '1. '])(
    'splits a megabyte of %j in linear time',
    (piece) => {
      const started = performance.now();
      splitSentences(piece.repeat(1_000_000 / piece.length), 'de');
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
