import { describe, expect, it } from 'vitest';
import { formOfText, readFor } from '../../../lib/analysis/sentiment/features.ts';
import type { JudgedLanguage } from '../../../lib/analysis/sentiment/lexicon.ts';
import { readTokens } from '../../../lib/analysis/sentiment/lexicon.ts';

/** The sum of what the rules find in a sentence. */
function sum(text: string, language: JudgedLanguage): number {
  const { signals, weights } = readFor(text, language);
  return signals.reduce((total, { value }, i) => total + value * (weights[i] ?? 1), 0);
}

const tagsOf = (text: string, language: JudgedLanguage) =>
  readTokens(text, language).map(({ readings }) => readings[0]?.tag ?? null);

describe('the rules', () => {
  it.each([
    ['de', 'Der Verlust verringerte sich.'],
    ['de', 'Die Kosten sanken.'],
    ['de', 'Weniger schlecht als befürchtet'],
    ['de', 'Die Aktie legte nach langem Zögern der Anleger zu.'],
    ['de', 'Der Gewinn stieg auf 3 Mrd. Euro.'],
    ['de', 'Der Index hat seine Verluste wettgemacht.'],
    ['de', 'Der Leitindex dreht ins Plus.'],
    ['de', 'Die Schäden blieben unter dem Vorjahr.'],
    ['de', 'Die Rendite der zehnjährigen Anleihe sank.'],
    ['de', 'Der Umbau kostet weniger als gedacht.'],
    ['de', 'Das Werk hat seinen Fehlbetrag im Vergleich zum Vorjahr von 14 auf 3 Millionen Euro gedrückt.'],
    ['de', 'Die Werft fährt die Kurzarbeit zurück.'],
    ['de', 'Die Anleger atmen nach dem Urteil auf.'],
    ['en', 'The loss was smaller than expected.'],
    ['en', 'The 10-year yield fell.'],
    ['en', 'Stocks erase early losses'],
    ['en', 'Treasury yields fell.'],
    ['en', 'The retailer gains ground.'],
    ['en', 'Costs fell.'],
    ['en', 'The loss narrowed.'],
    ['en', 'better than feared'],
    ['en', 'Profit was EUR 5.2 mn , compared to EUR 4.1 mn a year earlier .'],
    ['en', 'The loss was EUR 4.1 mn , compared to EUR 5.2 mn a year earlier .'],
  ] as const)('find good in: %s %s', (language, text) => expect(sum(text, language)).toBeGreaterThan(0.3));

  it.each([
    ['de', 'Der Verlust weitete sich aus.'],
    ['de', 'Die Kosten stiegen.'],
    ['de', 'Trotz Rekordumsatz fällt die Aktie.'],
    ['de', 'Der Umsatz stieg zwar, der Gewinn aber brach ein.'],
    ['de', 'Die Aktie brach um 10 Prozent ein.'],
    ['de', 'Der Konzern erfüllte die Erwartungen nicht und senkte die Prognose.'],
    ['de', 'Der Leitindex dreht ins Minus.'],
    ['de', 'Die Rendite zehnjähriger Anleihen stieg.'],
    ['de', 'Der Umbau kostet mehr als gedacht.'],
    ['de', 'Die Werft kommt mit dem Bauen nicht hinterher.'],
    ['de', 'Der Hersteller macht das Stammwerk in Lippe dicht.'],
    ['en', 'Bond yields jump'],
    ['de', 'Die Rendite der Bundesanleihe zog an.'],
    ['en', 'Profit fell short of estimates'],
    ['en', 'Profit was EUR 4.1 mn , compared to EUR 5.2 mn a year earlier .'],
    ['en', 'Shares slide despite record sales'],
  ] as const)('find bad in: %s %s', (language, text) => expect(sum(text, language)).toBeLessThan(-0.3));

  it('leave a word of concession in its clause: what stands before it there is not conceded', () => {
    expect(sum('Die Aktie gab dennoch nach.', 'de')).toBe(sum('Die Aktie gab nach.', 'de'));
  });

  it('find that what persists stands still no more than before', () => {
    expect(tagsOf('Die Schwäche hält an.', 'de')).not.toContain('stay');
  });

  it('count growth of only so much for little', () => {
    expect(sum('Der Umsatz wuchs nur um 2 Prozent.', 'de')).toBeLessThan(
      0.5 * sum('Der Umsatz wuchs um 2 Prozent.', 'de'),
    );
  });

  it('count what may be less than what is', () => {
    expect(sum('Der Gewinn könnte steigen.', 'de')).toBeLessThan(sum('Der Gewinn stieg.', 'de'));
    expect(sum('Profit may rise', 'en')).toBeLessThan(sum('Profit rises', 'en'));
  });
});

describe('the lexicon', () => {
  it('takes German compounds apart', () => {
    expect(tagsOf('Gewinneinbruch', 'de')).toEqual(['gain', 'down']);
    expect(tagsOf('Verlustabbau', 'de')).toEqual(['cost', 'cut']);
    expect(tagsOf('Rekordergebnis', 'de')).toEqual(['good', 'gain']);
  });

  it('finds the prefix of a German verb at the end of its clause only', () => {
    expect(tagsOf('legte um drei Prozent zu', 'de')[0]).toBe('up');
    expect(tagsOf('legte zu Beginn den Bericht vor', 'de')[0]).toBeNull();
    expect(tagsOf('während sie zulegte', 'de').at(-1)).toBe('up');
  });

  it('reads numbers of both notations', () => {
    const amount = (text: string) => readTokens(text, 'de').find(({ kind }) => kind === 'number')?.amount;
    expect(amount('1.234,5')).toBe(1234.5);
    expect(amount('1,234.5')).toBe(1234.5);
    expect(amount('-2,5 Prozent')).toBe(-2.5);
    expect(amount('EUR30 .6 m')).toBe(30.6);
  });

  it('keeps the offsets of the text it read', () => {
    const text = 'Die Nordhafen-Aktie fällt um 3,4 % – Kursrutsch!';
    for (const token of readTokens(text, 'de')) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('the form of a text', () => {
  it('is that of market news for all its sentences where one speaks of the market', () => {
    expect(formOfText(['Nordhafen wechselt den Trainer.'], 'de')).toBe('general');
    expect(formOfText(['Nordhafen wechselt den Chef.', 'Die Aktie fiel.'], 'de')).toBe('de');
    expect(formOfText(['Redwood shares fell.'], 'en')).toBeNull();
  });
});
