/** Tells market news from any other text by how many of its words are of the market. */

/** Words and figures of the market in every hundred words. A shop's page brings prices and costs, too: it needs more. */
const MARKET_WORDS = { article: 2.5, page: 4.5 };
const MARKET =
  /(?<!\p{L})(?:\p{L}*aktien?|aktionär\p{L}*|börs\p{L}*|kurs(?:e|en|es|s|ziel\p{L}*)?|anleger\p{L}*|analyst\p{L}*|dividend\p{L}*|dax|mdax|sdax|xetra|quartal\p{L}*|umsatz\p{L}*|umsätze\p{L}*|\p{L}*gewinn\p{L}*|verlust\p{L}*|prognose\p{L}*|\p{L}*konzern\p{L}*|prozent|milliarden|millionen|euro|dollar|franken|zins\p{L}*|notenbank\p{L}*|anleihe\p{L}*|vorstand\p{L}*|finanzchef\p{L}*|aufsichtsrat\p{L}*|\p{L}*bank(?:en)?|händler\p{L}*|hersteller\p{L}*|unternehmen\p{L}*|preise?[ns]?|kosten|kunden|verbraucher\p{L}*|sparer\p{L}*|kredite?[ns]?|gebühr\p{L}*|\p{L}*versicherer[ns]?|ausfuhr\p{L}*|exporte?[ns]?|absatz|aufträge\p{L}*|zölle\p{L}*|shares?|stocks?|investors?|shareholders?|earnings|revenues?|sales|quarter\p{L}*|nasdaq|nyse|dow|billion|million|percent|profits?|margins?|forecast\p{L}*|tariffs?|inflation|fed|treasury|bonds?|yields?|dollars?|prices?|banks|lenders?|chief|ceo|analysts?|compan(?:y|ies)|regulators?|deals?|customers?|costs?|orders|exports?|insurers?|savers?|economists?|tax(?:es)?|mortgages?|retire\p{L}*|savings?|invest(?:ments?|ing|or\p{L}*))(?!\p{L})|[$€£]\s?\d|\d\s?(?:[%€]|Mrd|Mio)/giu;
const WORD = /[\p{L}\p{N}]+/gu;

export function isMarketNews(text: string, form: 'article' | 'page' = 'article'): boolean {
  const words = text.match(WORD)?.length ?? 0;
  return ((text.match(MARKET)?.length ?? 0) * 100) / Math.max(words, 1) >= MARKET_WORDS[form];
}
