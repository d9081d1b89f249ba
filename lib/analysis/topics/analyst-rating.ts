import { GAP, type TopicRules, words } from './rule.ts';

/** `"Buy"`, `„Kaufen“`: what a house calls a share. */
export const RATING = `["„“'»](?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|kaufen|halten|verkaufen)["“”'«]`;

/** What analysts and rating agencies say of a share or a debtor: `Bank Lutz stuft Nordmar hoch`, `Harbour Foods cut to sell from hold`. */
export const ANALYST_RATING: TopicRules = {
  de: {
    is: words(
      RATING,
      'kaufliste',
      'empfehlungsliste',
      'faire[rn]? wert',
      'rät zum (?:kauf|verkauf)',
      'empfiehlt (?:zum|den) kauf',
      'moody.s',
      'fitch',
      'top-?pick',
      '-kursziel',
      '-kursziele',
      'hochgestuft',
      'herabgestuft',
      'abgestuft',
      'stuft',
      'einstufung',
      'kaufempfehlung',
      'verkaufsempfehlung',
      '"?(?:outperform|underperform|overweight|underweight|buy|hold|sell|neutral|sector perform)"? (?:belassen|auf|mit)',
      `(?:auf|von|mit) [„"'»](?:outperform|underperform|overweight|underweight|buy|hold|sell|neutral|kaufen|halten|verkaufen)`,
      'analysten-?(?:urteil|kommentar|haus)',
      'analyse-flash',
      'bonität',
      'ratingagentur',
      'kreditwürdigkeit',
    ),
  },
  en: {
    is: words(
      `(?:goldman|jpmorgan|barclays|citi|ubs|jefferies|berenberg|morgan stanley|evercore|wedbush|bernstein|rbc|hsbc|bofa|stifel|oppenheimer|wells fargo|piper sandler|mizuho|nomura|kepler cheuvreux|td cowen|raymond james)${GAP}target`,
      'turns? (?:bullish|bearish|cautious)',
      'turned (?:bullish|bearish|cautious)',
      'to (?:buy|hold|sell|neutral|outperform|underperform|overweight|underweight) from',
      '(?:buy|sell) recommendation',
      'moody.s',
      'fitch ratings?',
      's&p global ratings',
      'top pick',
      '(?:raise[sd]?|cuts?|lift(?:s|ed)?|lowers?|lowered|trim(?:s|med)?) (?:its |the )?target to',
      'price targets?',
      'target price',
      `(?:analysts?|brokers?|brokerage|goldman|jpmorgan|barclays|citi|ubs|jefferies|berenberg|morgan stanley|bank)${GAP}(?:upgrade[sd]?|downgrade[sd]?|rating|initiat)-`,
      'upgrade[sd]? to',
      'downgrade[sd]? to',
      `(?:upgrade|downgrade)[sd]?${GAP}(?:buy|hold|sell|neutral|outperform|underperform|overweight|underweight|junk)`,
      '(?:outperform|underperform|overweight|underweight|buy|hold|sell|neutral) rating',
      'rated (?:buy|hold|sell|neutral|outperform)',
      'credit rating',
      'ratings agency',
      'initiated? coverage',
      'initiates coverage',
    ),
  },
};
