import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagCompanies } from '../../../lib/analysis/tickers/tag.ts';
import { buildUniverse } from '../../../lib/analysis/tickers/universe.ts';

const universe = buildUniverse();
const tag = (text: string, language = 'de', title: string | null = null) =>
  tagCompanies({ title, text, language }, universe);
const symbols = (text: string, language = 'de', title: string | null = null) =>
  tag(text, language, title).companies.map(({ listing }) => listing.symbol);

describe('words that begin as a name does', () => {
  it.each(['Shell companies must name their owners.', 'A gap opens. Apple growers fear the frost.'])(
    'are no mention: %s',
    (text) =>
      expect(symbols(text, 'en', 'Shell companies and Apple pie: what Shell corporations hide')).toEqual([]),
  );
});

describe('mentions', () => {
  it('stand where they say, without the ending of the genitive', () => {
    const [infineon] = tag('Gestern stiegen Infineons Aktien.').companies;
    expect(infineon?.mentions).toEqual([
      { field: 'text', start: 16, end: 24, text: 'Infineon', rule: 'alias' },
    ]);
    const [apple] = tag('On Monday Apple’s shares fell.', 'en').companies;
    expect(apple?.mentions[0]?.text).toBe('Apple');
  });

  it('count in UTF-16 units and know the title from the text', () => {
    const [sap] = tag('🚀🚀 SAP steigt.', 'de', 'SAP 📈 im Plus').companies;
    expect(sap?.mentions.map(({ field, start, end }) => [field, start, end])).toEqual([
      ['title', 0, 3],
      ['text', 5, 8],
    ]);
  });

  it('follow a full name with its later short form', () => {
    const [kla] = tag('Wells Fargo beat forecasts. Wells also raised its outlook.', 'en').companies;
    expect(kla?.mentions.map(({ rule }) => rule)).toEqual(['alias', 'short-form']);
  });

  it('may write a name of capitals like a word', () => {
    expect(symbols('Der Anlagenbauer Gea legt zu.', 'de', 'Gea hebt Prognose an')).toEqual(['G1A']);
  });

  it('always lie within the text, whatever the text is', () => {
    const pieces = fc.constantFrom(
      'Siemens',
      'Energy',
      'SAP',
      '-Aktie',
      ' ',
      '. ',
      '\n\n',
      '(NASDAQ: MSFT)',
      '$AAPL',
      "'s",
      'Münchener Rück',
      '„',
      '“',
      'DE0007164600',
      'Ford',
      'Harrison ',
      '🚀',
      'der ',
      'Allianz',
      '&',
      'Co',
      ',',
      'WKN 716460',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom('de', 'en', 'fr', 'und'),
        (parts, language) => {
          const text = parts.join('');
          for (const { mentions, relevance } of tag(text, language).companies) {
            expect(relevance).toBeGreaterThanOrEqual(0);
            expect(relevance).toBeLessThanOrEqual(1);
            for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        },
      ),
    );
  });
});

describe('identifiers', () => {
  it.each([
    ['$BRK.B fell', 'BRK.B'],
    ['the bank (NYSE: C) fell', 'C'],
    ['NYSE:IBM rose', 'IBM'],
    ['(Nasdaq: GOOG, MSFT)', 'GOOGL'],
    ['SAPG.DE rose', 'SAP'],
    ['HNKG_p.DE rose', 'HEN3'],
    ['SAP GY rose', 'SAP'],
    ['7203 JP Equity rose', '7203'],
    ['ISIN DE0007164600', 'SAP'],
    ['WKN: 716460', 'SAP'],
    ['CUSIP 594918104', 'MSFT'],
    ['(HKEX: 700)', '0700'],
    ['EPA: MC', 'MC'],
  ])('%s is %s', (text, symbol) => {
    expect(symbols(text, 'en')).toContain(symbol);
  });

  it('leave the exchange before a symbol to itself, though it is a symbol elsewhere', () => {
    expect(symbols('Gehandelt wurde AMS:ASML.')).toEqual(['ASML']);
  });

  it('with a wrong check digit are none', () => {
    expect(symbols('ISIN DE0007164601 und CUSIP 594918105')).toEqual([]);
  });

  it('are no amounts, initials or abbreviations', () => {
    expect(symbols('He paid $5 to J.P. in the U.S. and A.B. for $1.5T.', 'en')).toEqual([]);
  });
});

describe('a name that is also a word', () => {
  it('means the company that is described right behind it', () => {
    expect(symbols('Rumble, a rival of the platform, was mentioned too.', 'en')).toEqual(['RUM']);
    expect(symbols('Rumble, a noise in the night, woke the village.', 'en')).toEqual([]);
  });

  it('means the company whose symbol the text gives', () => {
    expect(symbols('Aurora published a report. The company is listed as AUR on Nasdaq.', 'en')).toEqual([
      'AUR',
    ]);
    expect(symbols('Aurora published a report. The poet is read in the USA.', 'en')).toEqual([]);
  });

  it('means the company whose price moves', () => {
    expect(symbols('Gap rose 3%.', 'en')).toEqual(['GAP']);
    expect(symbols('Gap years rose by a third.', 'en')).toEqual([]);
  });

  it('is a place with two more words of one', () => {
    expect(symbols('The band played at the Ford Community Center.', 'en')).toEqual([]);
  });

  it('means the company that doubts it least where nothing else tells', () => {
    expect(symbols('SEB and Handelsbanken did not.', 'en')).toContain('SEB A');
  });
});

describe('organisations without a listing', () => {
  it('are named and bring no ticker', () => {
    const { companies, organisations } = tag('OpenAI und Bosch arbeiten zusammen.');
    expect(companies).toEqual([]);
    expect(organisations.map(({ name }) => name)).toEqual(['OpenAI', 'Bosch']);
  });
});

describe('houses that are quoted', () => {
  it('are no companies of the news, be they large or small', () => {
    for (const house of ['Deutschen Bank', 'Baader Bank'])
      expect(symbols(`Analystin Ruth Ahlers von der ${house} strich ihre Kaufempfehlung für Bayer.`)).toEqual(
        ['BAYN'],
      );
  });

  it('are sources while they rate others', () => {
    expect(symbols('Goldman Sachs hebt das Kursziel für Siemens auf 250 Euro.')).toEqual(['SIE']);
    expect(symbols('UBS analysts expect Nvidia to grow.', 'en')).toEqual(['NVDA']);
  });

  it('are companies when the news is theirs', () => {
    expect(symbols('Goldman Sachs verdient im Quartal mehr als erwartet.')).toEqual(['GS']);
    expect(symbols('JPMorgan hebt das Kursziel für UBS auf 40 Franken.')).toEqual(['UBSG']);
  });

  it('are sources while they foresee what the economy does, and companies in news of their own', () => {
    expect(symbols('Goldman Sachs expects the Fed to cut interest rates in March.', 'en')).toEqual([]);
    expect(symbols('The ECB will pause, says JPMorgan.', 'en')).toEqual([]);
    expect(symbols('UBS hebt Prognose für den Goldpreis an.')).toEqual([]);
    expect(symbols('Die Großbank UBS hat ihre Prognose für den Goldpreis angehoben.')).toEqual([]);
    expect(symbols('Goldman Sachs expects higher profit as the Fed cuts rates.', 'en')).toEqual(['GS']);
    expect(symbols('Die Deutsche Bank erwartet wegen der EZB weniger Ertrag.')).toEqual(['DBK']);
  });

  it.each([
    ['de', 'Deutsche Bank erwartet schwächeres Wachstum in Deutschland'],
    ['de', 'Commerzbank rechnet mit Stillstand der deutschen Wirtschaft'],
    ['de', 'Commerzbank: Bauzinsen ziehen bis Jahresende an'],
    ['de', 'UBS erwartet fallende Hauspreise in der Schweiz'],
    ['en', 'Goldman Sachs cuts U.S. growth forecast to 1.2%'],
    ['en', 'UBS says European stocks could fall 10%'],
  ])('are sources while they speak of an economy: %s %s', (language, text) =>
    expect(symbols(text, language)).toEqual([]),
  );

  it('are sources of what they foresee also where the text goes on to companies', () => {
    const oil =
      'Goldman Sachs expects Brent crude to fall to $53 a barrel. Chevron and Exxon Mobil shares fell.';
    expect(symbols(oil, 'en').toSorted()).toEqual(['CVX', 'XOM']);
    expect(symbols('UBS sees Credit Suisse deal pay off as the Swiss economy grows.', 'en')).toContain(
      'UBSG',
    );
  });

  it.each([
    ['de', 'Deutsche Bank erwartet schwächeres Wachstum im Investmentbanking', 'DBK'],
    ['de', 'Deutsche Bank erwartet mehr Ertrag mit Privatkunden in Deutschland', 'DBK'],
    ['en', 'Deutsche Bank sees revenue growth in Germany', 'DBK'],
    ['en', 'Morgan Stanley expects its wealth unit to grow in Asia', 'MS'],
    ['en', 'Citi raises return target after strong quarter', 'C'],
    ['en', 'UBS said acquiring a lender opens the Brazilian economy to it', 'UBSG'],
    ['de', 'UBS sieht die Übernahme als Zugang zur Wirtschaft Brasiliens', 'UBSG'],
  ])('are companies while they speak of their own business: %s %s', (language, text, symbol) =>
    expect(symbols(text, language)).toEqual([symbol]),
  );

  it('are companies where they are what is rated', () => {
    expect(symbols('Das Ziel lautet 24 Euro.', 'de', 'Deutsche Bank bleibt mit Neutral eingestuft')).toEqual([
      'DBK',
    ]);
  });
});

describe('relevance', () => {
  it('puts the company of the headline on top', () => {
    const text = 'BMW, Mercedes-Benz und BMW verloren. Volkswagen steigerte den Gewinn um 12 Prozent.';
    expect(symbols(text, 'de', 'Volkswagen überrascht')[0]).toBe('VOW3');
  });

  it('is high for the only company of an article', () => {
    const { companies } = tag('SAP hebt die Prognose an. SAP wächst.', 'de', 'SAP hebt Prognose an');
    expect(companies[0]?.relevance).toBeGreaterThan(0.8);
  });

  it('is low for each of thirty names in a list', () => {
    const names =
      'SAP, BASF, Bayer AG, BMW, Siemens, Allianz SE, RWE, Infineon, Covestro, Zalando, Fraport, Krones, Nordex, Hensoldt, Rheinmetall, Jenoptik, Bechtle, Evonik, Lanxess, Kion, Aurubis, Fielmann, Nemetschek, Symrise, Beiersdorf, Brenntag, Vonovia, Hochtief, Stabilus, Sixt';
    const { companies } = tag(`Im Blick stehen ${names}.`);
    expect(companies.length).toBeGreaterThan(25);
    for (const { relevance } of companies) expect(relevance).toBeLessThan(0.25);
  });

  it('is lower for the measure of another than for the other', () => {
    const { companies } = tag('Der Wert legt zu.', 'de', 'Nvidia-Konkurrent AMD springt an');
    expect(companies.map(({ listing }) => listing.symbol)).toEqual(['AMD', 'NVDA']);
  });

  it('reads the first sentence as the headline where there is none', () => {
    const text =
      'Nordex erhielt einen Auftrag. Vestas ging leer aus. Siemens Energy und Siemens Energy folgen Vestas.';
    expect(symbols(text)[0]).toBe('NDX1');
  });
});

describe('awkward input', () => {
  it('of no text has no companies', () => {
    expect(tag('')).toEqual({ companies: [], organisations: [] });
  });

  it('in another language still has companies by name and identifier', () => {
    expect(symbols('Siemens a annoncé un accord avec (NASDAQ: MSFT).', 'fr').sort()).toEqual(['MSFT', 'SIE']);
  });

  it('of a megabyte takes little time', () => {
    const text = 'Die Aktie von Siemens stieg, während die Papiere der Deutschen Telekom fielen. '.repeat(
      13_000,
    );
    const started = performance.now();
    expect(symbols(text).sort()).toEqual(['DTE', 'SIE']);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('of one endless sentence takes no more than its length', () => {
    const text = 'Visa Deutsche Bank Kursziel Apple der Linde laut UBS wie Hermes , '.repeat(8_000);
    const started = performance.now();
    tag(text);
    tag(text, 'en');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('of endless marks and capitals is no trap', () => {
    for (const piece of ['$', 'A.', '(NYSE:', 'A ', 'WKN ', "A'", 'É', '- '])
      expect(() => tag(piece.repeat(20_000))).not.toThrow();
  });
});

describe('a newspaper', () => {
  it('is no company of what it reported', () => {
    expect(symbols('The New York Times reported on Sunday that Apple plans a new phone.', 'en')).toEqual([
      'AAPL',
    ]);
    expect(
      symbols('Bloomberg News reported on Friday that Apple faces scrutiny by investors.', 'en'),
    ).toEqual(['AAPL']);
  });

  it('is one where the news is about it', () => {
    expect(symbols('Shares of the New York Times Company rose 4 percent after its results.', 'en')).toEqual([
      'NYT',
    ]);
    expect(symbols('News Corp shares fell in New York.', 'en')).toEqual(['NWSA']);
  });
});

describe('a rating', () => {
  it('makes a company of a word, since only shares are rated', () => {
    expect(symbols('Berenberg belässt Allianz auf „Neutral“.', 'de')).toEqual(['ALV']);
    expect(symbols('Das Ziel für Allianz lautet nun 400 Euro.', 'de')).toContain('ALV');
  });

  it('is about the house that loses it, not about the one that gives it', () => {
    expect(
      symbols(
        'Commerzbank verliert Kaufempfehlung. Die Deutsche Bank hat Commerzbank von „Buy“ auf „Hold“ abgestuft.',
        'de',
      ),
    ).toEqual(['CBK']);
  });
});
