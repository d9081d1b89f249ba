import { describe, expect, it } from 'vitest';
import { importSymbols } from '../../../lib/analysis/tickers/import.ts';
import { tagCompanies } from '../../../lib/analysis/tickers/tag.ts';
import { buildUniverse, parseSymbolsCsv } from '../../../lib/analysis/tickers/universe.ts';
import { InputError } from '../../../lib/errors.ts';

const HEADER = 'symbol,mic,isin,name,aliases';

describe('the documented CSV', () => {
  it('gives listings with their aliases', () => {
    expect(
      parseSymbolsCsv(`${HEADER}\nWNT,XETR,,"Wintermut, Söhne AG",Wintermut|Wintermut & Söhne\n`),
    ).toEqual([
      {
        symbol: 'WNT',
        mic: 'XETR',
        isin: null,
        name: 'Wintermut, Söhne AG',
        aliases: ['Wintermut', 'Wintermut & Söhne'],
      },
    ]);
  });

  it('names the line of a bad row', () => {
    expect(() => parseSymbolsCsv(`${HEADER}\nAAA,XETR,,Aaa AG,\nBBB,Xetra,,Bbb AG,`)).toThrow(/line 3: mic/);
    expect(() => parseSymbolsCsv(`${HEADER}\nAAA,XETR,DE0007164601,Aaa AG,`)).toThrow(/line 2: isin/);
    expect(() => parseSymbolsCsv('ticker;name')).toThrow(InputError);
  });

  it('names the line of a comma or a quotation mark that breaks a row', () => {
    expect(() => parseSymbolsCsv(`${HEADER}\nAAA,XETR,,Aaa, AG,\n`)).toThrow(/line 2: 6 cells for 5 columns/);
    expect(() => parseSymbolsCsv(`${HEADER}\nAAA,XETR,,Aaa AG,\nBBB,XETR,,"Bbb AG,\nCCC,`)).toThrow(
      /line 3: a quotation mark is never closed/,
    );
  });

  it('passes over lines without a value and counts those within a cell', () => {
    const [first] = parseSymbolsCsv(`${HEADER},,\r\n,,,,,,\r\nAAA,XETR,,"Aaa ""A"" AG",,,\r\n`);
    expect(first?.name).toBe('Aaa "A" AG');
    expect(() => parseSymbolsCsv(`${HEADER}\nAAA,XETR,,"Aaa\nAG",\nBBB,X,,Bbb,`)).toThrow(/line 4: mic/);
  });

  it('is UTF-8', () => {
    expect(() => importSymbols(`${HEADER}\nAAA,XETR,,M\ufffdller AG,`)).toThrow(/line 2: not UTF-8/);
  });
});

describe('the list of the SEC', () => {
  it('is read as JSON with fields and data', () => {
    const json = JSON.stringify({
      fields: ['cik', 'name', 'ticker', 'exchange'],
      data: [
        [1, 'WINTERMUT HOLDINGS CORP', 'WNTM', 'Nasdaq'],
        [2, 'Quillon Inc.', 'QLN-A', 'NYSE'],
      ],
    });
    expect(importSymbols(json)).toEqual([
      {
        symbol: 'WNTM',
        mic: 'XNAS',
        isin: null,
        name: 'Wintermut Holdings Corp',
        aliases: ['Wintermut Holdings'],
      },
      { symbol: 'QLN-A', mic: 'XNYS', isin: null, name: 'Quillon Inc.', aliases: ['Quillon'] },
    ]);
  });

  it('is read as records and as CSV', () => {
    expect(importSymbols('{"0":{"cik_str":1,"ticker":"WNTM","title":"Wintermut Inc"}}')[0]?.symbol).toBe(
      'WNTM',
    );
    expect(importSymbols('cik,name,ticker,exchange\n1,Wintermut Inc,WNTM,NYSE\n')[0]?.mic).toBe('XNYS');
  });

  it('names what is wrong and where', () => {
    expect(() => importSymbols('{"0":{"ticker":"AAA","title":"Aaa"},"7":{"ticker":"BBB"}}')).toThrow(
      /entry 7: no title/,
    );
    expect(() => importSymbols('cik,name,ticker,exchange\n1,Wintermut Inc,,NYSE\n')).toThrow(
      /line 2: no ticker/,
    );
    expect(() => importSymbols('{"fields": ["a"], "data": []}')).toThrow(InputError);
    expect(() => importSymbols('{"fields":')).toThrow(InputError);
    expect(() => importSymbols('  ')).toThrow(/empty/);
  });
});

describe('the list of Deutsche Börse', () => {
  const list = [
    'Market:;XETR',
    'Date Last Update:;01.10.2026',
    'Product Status;Instrument Status;Instrument;ISIN;Product ID;Instrument ID;WKN;Mnemonic;MIC Code;Instrument Type',
    'Active;Active;WINTERMUT AG NA O.N.;DE0007164600;1;2;000716460;WNT;XETR;CS',
    'Active;Active;SOME FUND;IE00B4L5Y983;1;2;000A0RPWH;EUNL;XETR;ETF',
  ].join('\n');

  it('gives its shares', () => {
    expect(importSymbols(list)).toEqual([
      { symbol: 'WNT', mic: 'XETR', isin: 'DE0007164600', name: 'Wintermut AG', aliases: ['Wintermut'] },
    ]);
  });

  it('names the line of a bad ISIN', () => {
    expect(() => importSymbols(list.replace('DE0007164600', 'DE0007164601'))).toThrow(
      /line 4: no valid ISIN/,
    );
  });
});

describe('added listings', () => {
  const text = 'Wintermut meldet einen Rekord, die Aktie (ISIN DE0007164600) steigt.';
  const tags = (universe: ReturnType<typeof buildUniverse>, sentence: string, language = 'de') =>
    tagCompanies({ title: null, text: sentence, language }, universe).companies.map(
      ({ listing }) => listing.symbol,
    );

  it('are found by their names', () => {
    const universe = buildUniverse(parseSymbolsCsv(`${HEADER}\nWNT,XETR,,Wintermut AG,\n`));
    expect(tags(universe, text)).toContain('WNT');
  });

  it('bring their names to a company that is known already', () => {
    const universe = buildUniverse(parseSymbolsCsv(`${HEADER}\nSAP,XETR,DE0007164600,SAP SE,Walldorfer\n`));
    expect(tags(universe, 'Die Walldorfer heben die Prognose.')).toEqual(['SAP']);
  });

  it('need evidence where their name is a word', () => {
    const universe = buildUniverse(parseSymbolsCsv(`${HEADER}\nTTAN,XNSE,,Titan Ltd.,Titan\n`));
    expect(tags(universe, 'A titan of industry retires.', 'en')).toEqual([]);
    expect(tags(universe, 'Titan shares rose 3% after earnings.', 'en')).toEqual(['TTAN']);
  });

  it('of a long list are found by name, alias and symbol, and are one company under one symbol', () => {
    const filler = Array.from({ length: 2500 }, (_, i) => ({
      symbol: `Z${i}`,
      mic: 'OTCM',
      isin: null,
      name: `Quarx${i} Inc`,
      aliases: [],
    }));
    const listed = { symbol: 'OVR', mic: 'XNYS', isin: null, name: 'The Övrebø & Sons, Inc.', aliases: [] };
    const universe = buildUniverse([...filler, listed, { ...listed, aliases: ['Tindra Works'] }]);
    const found = (text: string) =>
      tagCompanies({ title: null, text, language: 'en' }, universe).companies.map(
        ({ listing, mentions }) => `${listing.symbol} ${mentions.length}`,
      );
    expect(found('Ovrebo & Sons hired staff. (NYSE: OVR) Tindra Works did too.')).toEqual(['OVR 3']);
    expect(found('Övrebø and Sons met Quarx77.')).toEqual(['OVR 1', 'Z77 1']);
    expect(universe.entries.filter(({ symbol }) => symbol === 'OVR')).toHaveLength(1);
  });

  it('of a bulk list stand back behind the built-in ones', () => {
    const bulk = Array.from({ length: 2500 }, (_, i) => ({
      symbol: `Q${i}`,
      mic: 'OTCM',
      isin: null,
      name: i === 0 ? 'Siemens AG' : `Quarx${i} Inc`,
      aliases: [],
    }));
    expect(tags(buildUniverse(bulk), 'Siemens und Quarx7 kooperieren.').sort()).toEqual(['Q7', 'SIE']);
  });
});
