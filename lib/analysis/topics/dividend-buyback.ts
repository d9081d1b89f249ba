import { GAP, type TopicRules, words } from './rule.ts';

/** What shareholders get: `Nordmar kauft eigene Aktien zurück`, `Harbour Foods raises its dividend`; not the yield as a key figure. */
export const DIVIDEND_BUYBACK: TopicRules = {
  de: {
    is: words(
      'sonderausschüttung',
      'bonusdividende',
      `schütt(?:et|ete|en)${GAP}aus`,
      '-dividende',
      '-dividenden',
      '-dividendenvorschlag',
      'dividendenkürzung',
      'dividendenerhöhung',
      '-aktienrückkauf',
      '-aktienrückkäufe',
      '-aktienrückkaufprogramm',
      'rückkaufprogramm',
      'ausschüttung',
      'ausschüttungen',
      `(?:aktionäre|anteilseigner|anteilseignerinnen)${GAP}(?:euro|cent|franken|dollar) (?:je|pro) (?:aktie|anteilsschein|papier)`,
      `kauf(?:t|te|en)${GAP}(?:aktien|papiere|anteile|anteilsscheine)${GAP}zurück`,
      `kauft${GAP}eigene (?:aktien|papiere|anteile)`,
      `eigene (?:aktien|papiere)${GAP}(?:zurück|kaufen)`,
    ),
    unless: words('dividendenrendite'),
  },
  en: {
    is: words(
      'share buying',
      `authori[sz](?:es|ed|ing)${GAP}repurchase`,
      '(?:purchas(?:e|es|ing)|buy(?:s|ing)?) (?:of )?(?:back )?its own (?:shares|stock)',
      'repurchase (?:another |up to |about )?[$€£]\\d-',
      'payouts?',
      'repurchase (?:programmes?|programs?|plans?|authori[sz]ations?)',
      `(?:extends?|expands?|starts?|launches|suspends?|pauses?)${GAP}repurchases`,
      'dividends?',
      'buy-?backs?',
      'share repurchases?',
      'stock repurchases?',
      `repurchas(?:e|es|ing)${GAP}(?:shares|stock)`,
      `buy back${GAP}(?:shares|stock)`,
      'payout ratio',
      `return${GAP}to shareholders`,
    ),
    unless: words(
      `payouts?${GAP}(?:settle|settlement|lawsuits?|claims|victims)`,
      'insurance payouts?',
      'settlement payouts?',
      'dividend yield stocks',
      'peace dividend',
    ),
  },
};
