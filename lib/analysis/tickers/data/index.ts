/**
 * The built-in universe: facts about listed companies as of November 2026, one company a line, by market.
 *
 *     # MIC Market
 *     SYMBOL[, SYMBOL | MIC:SYMBOL …] | ISIN[ ISIN …] | WKN | Name | names; names; …
 *
 * - The first symbol stands on the market of the primary listing; the others are further share classes there or
 *   listings elsewhere and stand for the same company. So do further ISINs. Empty where we were not sure.
 * - A name is one by which news calls the company. `*Name` is a brand or subsidiary that stands for it.
 * - `Name?` is also a word, a person or another company and needs evidence; `Name?en` only in English text,
 *   `Name?de` only in German text. `Name~` means the company unless something speaks against it. In brackets the
 *   words that speak for the company, with `!` against it (a phrase counts only right around the name).
 *
 * Sources: index members as their operators publish them (STOXX, SIX, FTSE Russell, S&P, Nasdaq, Euronext,
 * Wiener Börse, JPX, HKEX, NSE), the companies' own investor pages, the SEC's company list and Deutsche Börse's
 * list of instruments for symbols, ISINs and WKNs; the ISINs that these lists lack from general knowledge, kept
 * where the check digits hold, the ISIN's own and that of the CUSIP or SEDOL inside it, or, where there is none inside,
 * where other public lists have them too; names and their ambiguity
 * from reading financial news.
 */
import { ALPINE } from './alpine.ts';
import { ASIA_PACIFIC } from './asia-pacific.ts';
import { BRITAIN } from './britain.ts';
import { EUROPE } from './europe.ts';
import { GERMANY } from './germany.ts';
import { REST } from './rest.ts';
import { US_NASDAQ } from './us-nasdaq.ts';
import { US_NYSE } from './us-nyse.ts';

export const COMPANY_LISTS: readonly string[] = [
  GERMANY,
  ALPINE,
  EUROPE,
  BRITAIN,
  US_NYSE,
  US_NASDAQ,
  ASIA_PACIFIC,
  REST,
];
