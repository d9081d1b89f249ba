import type { Passage } from './passages.ts';

/** Words of the market and the economy, German and English. */
const MARKETS =
  /(?<!\p{L})(?:m?dax|sdax|tecdax|atx|smi|stoxx|nikkei|hang seng|ftse|sensex|nifty|dow jones|nasdaq|s&p|wall street|börsen?|aktienm[aä]rkte?n?|leitindex|indizes|aktien(?:kurse)?|anleihen?|renditen?|konjunktur\p{L}*|wirtschaft\p{L}*|volkswirt\p{L}*|rezession|inflation\p{L}*|teuerung\p{L}*|verbraucherpreise|erzeugerpreise|leitzins\p{L}*|zinsen?|zinswende|notenbank\p{L}*|zentralbank\p{L}*|ezb|fed|bip|bruttoinlandsprodukt|ifo\p{L}*|zew\p{L}*|einkaufsmanager\p{L}*|geschäftsklima\p{L}*|konsumklima\p{L}*|arbeitslos\p{L}*|arbeitsmarkt\p{L}*|insolvenz\p{L}*|pleiten?|exporte?n?|ausfuhren?|einfuhren?|industrie\p{L}*|auftragseing[aä]ng\p{L}*|einzelhandel\p{L}*|maschinenbau\p{L}*|bitcoin|ethereum|krypto\p{L}*|gold(?:preis)?|silber(?:preis)?|kupfer(?:preis)?|platin(?:preis)?|(?:erd)?gaspreis\p{L}*|weizen(?:preis)?|ölpreis\p{L}*|rohstoff\p{L}*|(?:der|den|the) (?:euro|dollar)|zölle|zoll\p{L}*|handelsstreit|stocks?|shares?|equities|bonds?|yields?|treasur(?:y|ies)|markets?|econom(?:y|ic|ies)|gdp|recession|jobless|unemployment|payrolls?|jobs|interest rates?|rate (?:cut|hike)s?|central bank|ecb|exports?|imports?|factory|industrial|manufacturing|retail sales|consumer (?:prices|confidence|spending)|housing|oil|crude|gold|silver|copper|natural gas|wheat|tariffs?)(?!\p{L})/iu;

/** Headlines of pieces that help or look ahead and tell no news. */
const ADVICE =
  /^(?:so (?!viel|wenig|stark|schlecht|gut|hoch|tief)\p{L}+(?:en|t)? (?:sie|anleger|sparer|verbraucher|kunden)\b|(?:was|wie|worauf|warum|wann|wo) (?:\p{L}+ ){0,3}(?:sie|anleger|sparer|verbraucher|kunden)\b|(?:how|what|where|when) (?:to|you|investors)\b|ratgeber|tipps?\b|\d+ (?:tipps|tips|ways|things)\b)/iu;

/** Whether what the title and the beginning say is about a market or the economy. */
export function isAboutMarkets(passages: readonly Passage[]): boolean {
  return passages.slice(0, BEGINNING).some(({ text }) => MARKETS.test(text));
}

const BEGINNING = 3;

/** Whether a headline promises advice: what its text tells of gains and losses is an example. */
export function isAdvice(title: string | null): boolean {
  return title !== null && ADVICE.test(title.trim());
}
