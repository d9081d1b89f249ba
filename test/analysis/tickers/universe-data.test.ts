import { describe, expect, it } from 'vitest';
import { FIRST_NAMES } from '../../../lib/analysis/tickers/data/words.ts';
import { builtInCompanies } from '../../../lib/analysis/tickers/directory.ts';
import { bareSymbol, familyOf } from '../../../lib/analysis/tickers/exchanges.ts';
import { isCusip, isIsin, isWkn } from '../../../lib/analysis/tickers/securities.ts';
import { fold } from '../../../lib/analysis/tickers/tokens.ts';

const companies = builtInCompanies();
const label = (company: (typeof companies)[number]) => `${company.listing.symbol}:${company.listing.mic}`;

/** The market codes of the lists, ISO 10383. */
const MARKETS = new Set(
  `XETR XWBO XSWX XPAR XAMS XBRU XMIL XMAD XLIS XDUB XATH XWAR XPRA XBUD XSTO XCSE XOSL XHEL XLON XNYS XNAS XASE
BATS OTCM XTKS XHKG XSHG XSHE XTAI XKRX XNSE XTSE XASX XSES XJSE BVMF XMEX XSAU XADS XDFM DSMD XIST XTAE XIDX XBKK
XKLS MISX XBSE`.split(/\s+/),
);
/** Countries of issue that are usual on a market beside the offshore and dual-listed ones below. */
const HOME: Record<string, string> = {
  XETR: 'DE',
  XWBO: 'AT',
  XSWX: 'CH',
  XPAR: 'FR',
  XAMS: 'NL',
  XBRU: 'BE',
  XMIL: 'IT',
  XMAD: 'ES',
  XSTO: 'SE',
  XCSE: 'DK',
  XOSL: 'NO',
  XHEL: 'FI',
  XLON: 'GB',
  XNYS: 'US',
  XNAS: 'US',
  XTKS: 'JP',
  XKRX: 'KR',
  XTAI: 'TW',
  XNSE: 'IN',
  XTSE: 'CA',
  XASX: 'AU',
};
const DOMICILES = new Set(
  'IE NL BE LU JE GG IM CH BM KY GB FR IL PA LR MH VG CA DK FI AT NZ ZA ES CY AN IT US HK LI NO FO SG AU MU IS'.split(
    ' ',
  ),
);

/** The London exchange's number of seven characters, the last its weighted check digit. */
function isSedol(text: string): boolean {
  const weights = [1, 3, 1, 7, 3, 9, 1];
  return (
    [...text].reduce((sum, char, i) => sum + Number.parseInt(char, 36) * (weights[i] ?? 0), 0) % 10 === 0
  );
}

describe('the built-in universe', () => {
  it('holds the indices it is made for and the well-known rest', () => {
    expect(companies.length).toBeGreaterThan(2500);
    expect(companies.filter(({ listing }) => listing.mic === 'XETR').length).toBeGreaterThan(200);
  });

  it('has only ISINs with a right check digit', () => {
    const wrong = companies.flatMap((company) => company.isins.filter((isin) => !isIsin(isin)));
    expect(wrong).toEqual([]);
  });

  it('has ISINs whose national number has a right check digit of its own', () => {
    const wrong = companies.flatMap((company) =>
      company.isins.filter((isin) => {
        const number = isin.slice(2, 11);
        if (/^(?:US|CA)/.test(isin) || /^(?:KY|BM|VG)G/.test(isin)) return !isCusip(number);
        return /^(?:GB|JE|GG|IM)00/.test(isin) && !isSedol(number.slice(2));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has ISINs from the country of the market or from a usual domicile', () => {
    const odd = companies.flatMap((company) => {
      const home = HOME[company.listing.mic];
      const country = company.listing.isin?.slice(0, 2);
      if (home === undefined || country === undefined || country === home) return [];
      // A German share with the ISIN of its American receipt is the known fault of public lists.
      const allowed = DOMICILES.has(country) && !(country === 'US' && company.listing.mic !== 'XTSE');
      return allowed ? [] : [`${label(company)} ${company.listing.isin}`];
    });
    expect(odd).toEqual([]);
  });

  it('writes the WKN into German ISINs where there is one', () => {
    const wrong = companies
      .filter(({ wkn }) => wkn !== null)
      .filter(
        ({ wkn, listing }) =>
          !isWkn(wkn ?? '') || (/^DE000/.test(listing.isin ?? '') && listing.isin?.slice(5, 11) !== wkn),
      );
    expect(wrong.map(label)).toEqual([]);
  });

  it('knows every market code', () => {
    expect(companies.filter(({ listing }) => !MARKETS.has(listing.mic)).map(label)).toEqual([]);
  });

  it('has no symbol, ISIN or WKN twice', () => {
    const keys = companies.flatMap((company) => [
      `${bareSymbol(company.listing.symbol, familyOf(company.listing.mic))}:${familyOf(company.listing.mic)}`,
      ...company.isins,
      ...(company.wkn === null ? [] : [`WKN ${company.wkn}`]),
    ]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('gives no name to two companies without saying that it is doubtful', () => {
    const owners = new Map<string, Set<string>>();
    for (const company of companies)
      for (const name of company.names)
        if (name.ambiguity === 'none') {
          const set = owners.get(fold(name.text)) ?? new Set();
          owners.set(fold(name.text), set.add(label(company)));
        }
    expect([...owners].filter(([, set]) => set.size > 1).map(([name, set]) => [name, ...set])).toEqual([]);
  });

  it('trusts no first name and no bare single word that the line does not list', () => {
    const trusted = companies.flatMap((company) =>
      company.names
        .filter((name) => name.ambiguity === 'none' && FIRST_NAMES.has(fold(name.text)))
        .map((name) => `${name.text} ${label(company)}`),
    );
    expect(trusted).toEqual([]);
  });

  it('has a name of at least two characters and a symbol for each company', () => {
    expect(companies.filter(({ listing }) => listing.name.length < 2 || listing.symbol === '')).toEqual([]);
    expect(companies.flatMap(({ names }) => names.filter(({ text }) => text.length < 2))).toEqual([]);
  });
});
