import { describe, expect, it } from 'vitest';
import { unfaithful } from '../../../lib/summarizer/faithful/faithful.ts';

const GERMAN = {
  title: 'Nordmar hebt Prognose an, Holm Marine senkt Dividende',
  text: `Der Werftkonzern Nordmar hat im dritten Quartal 2026 besser abgeschnitten als der Rivale. Der Umsatz von Nordmar stieg um 12,5 Prozent auf 3,4 Milliarden Euro, bei Holm Marine fiel er um 4 Prozent auf 1,9 Milliarden Euro. Die Aktie von Nordmar gewann 5 Prozent, während Holm Marine 3 Prozent verlor. Nordmar hob die Prognose für das operative Ergebnis im Jahr 2026 von 300 auf 340 Millionen Euro an. Holm Marine senkte die Dividende von 1,20 auf 0,80 Euro je Aktie. Die Marge von Nordmar verbesserte sich um 1,5 Prozentpunkte. Holm Marine rechnet nicht mit einer Erholung im vierten Quartal. Nordmar plant keine Kapitalerhöhung und beschäftigt 4.200 Menschen. Im Jahr 2025 hatte Nordmar 280 Millionen Euro verdient. „Wir sind gut unterwegs“, sagte Nordmar-Chefin Ina Brandt. Der Fährenindex stieg auf 89,4 Zähler nach 88,1 Punkten. Der Vertrag ist noch nicht rechtskräftig. Nordmar und Holm Marine steckten zusammen 60 Millionen Euro in ein Dock. Goldman Sachs hob das Kursziel für Nordmar auf 95 Euro an.`,
  companies: [
    { symbol: 'NMR.XETR', names: ['Nordmar AG', 'Nordmar', 'Werftkonzern Nordmar'] },
    { symbol: 'HLM.XOSL', names: ['Holm Marine ASA', 'Holm Marine'] },
    { symbol: 'GS.XNYS', names: ['Goldman Sachs Group', 'Goldman Sachs'] },
  ],
  language: 'de',
  companiesIn: (text: string) => text.match(/Nordmar|Holm Marine|Goldman Sachs/g) ?? [],
};

const ENGLISH = {
  title: 'Harbour Foods beats forecasts as Pelican Stores stumbles',
  text: `Harbour Foods reported on Tuesday a 9% rise in revenue to $412 million for the second quarter, while revenue at Pelican Stores fell 2.5% to $1.1 billion. Shares in Harbour Foods rose 6% and Pelican Stores lost 8%. Harbour Foods raised its full-year profit forecast to $95 million from $88 million. The board of Pelican Stores cut its dividend by 10 cents. Harbour Foods did not give a forecast for 2027. Operating margin at Harbour Foods widened by 70 basis points. Pelican Stores will close 40 stores in 2027 and expects no further closures. "We are delighted," said Ann Lowe, chief executive of Harbour Foods. In the first half Harbour Foods earned $51 million. Pelican Stores declined to comment on talks with a lender.`,
  companies: [
    { symbol: 'HFD.XNYS', names: ['Harbour Foods Inc', 'Harbour Foods'] },
    { symbol: 'PLC.XNYS', names: ['Pelican Stores Inc', 'Pelican Stores', 'Pelican'] },
  ],
  language: 'en',
  companiesIn: (text: string) => text.match(/Harbour Foods|Pelican Stores/g) ?? [],
};

const faultsOf = (article: typeof GERMAN, sentence: string): string[] =>
  unfaithful({ headline: article.title, sentences: [sentence, article.title], companies: [] }, article).map(
    ({ kind, found }) => `${kind}: ${found}`,
  );

describe('a summary that tells the article in other words passes', () => {
  it.each([
    'Nordmar steigerte den Umsatz um 12,5 Prozent auf 3,4 Milliarden Euro.',
    'Während Nordmar 5 Prozent gewann, verlor Holm Marine 3 Prozent.',
    'Um 5 Prozent legte Nordmar zu, um 3 Prozent gab Holm Marine nach.',
    'Bei Holm Marine sank der Umsatz um 4 Prozent auf 1,9 Milliarden Euro.',
    'Nordmar erwartet nun 340 statt 300 Millionen Euro operatives Ergebnis.',
    'Die Prognose stieg bei Nordmar von 300 auf 340 Millionen Euro.',
    'Holm Marine zahlt nur noch 0,80 Euro Dividende nach 1,20 Euro.',
    'Holm Marine kürzt die Dividende auf 0,80 Euro je Aktie.',
    'Die Marge verbesserte sich bei Nordmar um 1,5 Prozentpunkte.',
    'Holm Marine erwartet keine Erholung im vierten Quartal.',
    'Eine Kapitalerhöhung plant Nordmar nicht.',
    '2025 hatte Nordmar 280 Millionen Euro verdient.',
    'Nordmar und Holm Marine investieren 60 Millionen Euro in ein Dock.',
    'Nordmar investiert zusammen mit Holm Marine 60 Millionen Euro.',
    'Goldman Sachs sieht Nordmar bei 95 Euro.',
    'Goldman Sachs nennt ein Kursziel von 95 Euro.',
    'Im dritten Quartal wuchs der Umsatz von Nordmar auf 3,4 Mrd. Euro.',
    'Im Q3 2026 kletterte der Umsatz um 12,5 %.',
    'Nordmar revenue rose 12.5 percent to 3.4 billion euros.',
    'Shares in Holm Marine fell 3 percent.',
    'Der Fährenindex legte von 88,1 auf 89,4 Punkte zu.',
  ])('%s', (sentence) => {
    expect(faultsOf(GERMAN, sentence)).toEqual([]);
  });

  it.each([
    'Revenue at Harbour Foods increased 9% to $412 million in Q2.',
    'Pelican Stores saw revenue drop 2.5% to $1.1 billion.',
    'Harbour Foods shares gained 6%, while Pelican Stores fell 8%.',
    'Harbour Foods now expects profit of $95 million, up from $88 million.',
    'Harbour Foods lifted its forecast from $88 million to $95 million.',
    'Pelican Stores lowered its dividend by 10 cents.',
    'Harbour Foods gave no forecast for 2027.',
    'Pelican Stores plans to close 40 stores in 2027.',
    'Pelican Stores refused to comment on talks with a lender.',
    'Der Umsatz von Harbour Foods stieg um 9 Prozent auf 412 Millionen Dollar.',
    'Harbour Foods earned $51 million in the first half.',
  ])('%s', (sentence) => {
    expect(faultsOf(ENGLISH, sentence)).toEqual([]);
  });
});

describe('what the article leaves open passes', () => {
  const { language, companies, companiesIn } = GERMAN;
  const faults = (title: string, text: string, sentence: string) =>
    unfaithful(
      { headline: title, sentences: [sentence, title], companies: [] },
      { title, text, language, companies, companiesIn },
    );

  it('whose figure it is', () => {
    const text =
      'Nordmar wuchs im Norden um 9 Prozent, der Rivale kam dort auf 7 Prozent. Holm Marine hat seinen Sitz in Oslo.';
    expect(faults('Nordmar wächst im Norden', text, 'Holm Marine kam im Norden auf 7 Prozent.')).toEqual([]);
  });

  it('what the first sentence denies and the title does not', () => {
    const title = 'Nordmar baut neues Dock in Kiel';
    const text =
      'Nordmar baut das Dock in Kiel nicht allein, sondern mit Partnern aus Oslo, Bergen und Stavanger.';
    expect(faults(title, text, 'Nordmar baut in Kiel mit Partnern aus Oslo.')).toEqual([]);
  });
});

describe('a summary that turns the article round is caught', () => {
  it.each([
    ['another company', 'Holm Marine steigerte den Umsatz um 12,5 Prozent.'],
    ['another company', 'Nordmar setzte 1,9 Milliarden Euro um.'],
    ['both swapped', 'Die Aktie von Holm Marine bewegte sich um 5 Prozent, die von Nordmar um 3 Prozent.'],
    ['another company', 'Holm Marine erwartet ein operatives Ergebnis von 340 Millionen Euro.'],
    ['another company', 'Nordmar zahlt 0,80 Euro Dividende.'],
    ['another company', 'Holm Marine verdiente 280 Millionen Euro.'],
    ['direction', 'Der Umsatz von Nordmar fiel um 12,5 Prozent.'],
    ['direction', 'Die Aktie von Nordmar verlor 5 Prozent.'],
    ['direction', 'Nordmar senkt die Prognose.'],
    ['direction', 'Holm Marine erhöht die Dividende.'],
    ['direction of money', 'Der Umsatz von Holm Marine stieg auf 1,9 Milliarden Euro.'],
    ['from and to', 'Holm Marine setzt die Dividende von 0,80 auf 1,20 Euro fest.'],
    ['from and to', 'Nordmar rechnet nach 340 Millionen Euro jetzt nur mit 300 Millionen Euro.'],
    ['negated', 'Holm Marine rechnet mit einer Erholung im vierten Quartal.'],
    ['negated', 'Nordmar plant eine Kapitalerhöhung.'],
    ['from and to', 'Der Fährenindex fiel von 89,4 auf 88,1 Punkte.'],
    ['negated', 'Der Vertrag ist rechtskräftig.'],
    ['per cent for points', 'Die Marge von Nordmar stieg um 1,5 Prozent.'],
    ['another quarter', 'Im zweiten Quartal stieg der Umsatz von Nordmar um 12,5 Prozent.'],
    ['another quarter', 'Nordmar wuchs im Q1 stärker als der Rivale.'],
    ['another year', 'Für 2025 hob Nordmar die Prognose auf 340 Millionen Euro an.'],
    ['another year', 'Im Jahr 2026 verdiente Nordmar 280 Millionen Euro.'],
    ['a year that is not there', 'Für 2027 erwartet Nordmar 340 Millionen Euro.'],
    ['million for billion', 'Nordmar setzte 3,4 Millionen Euro um.'],
  ])('%s: %s', (_fault, sentence) => {
    expect(faultsOf(GERMAN, sentence)).not.toEqual([]);
  });

  it.each([
    ['another company', 'Harbour Foods lost 8% on the day.'],
    ['another company', 'Pelican Stores expects profit of $95 million.'],
    ['both swapped', 'Harbour Foods moved 8%, Pelican Stores 6%.'],
    ['direction', 'Revenue at Pelican Stores rose 2.5%.'],
    ['direction', 'Harbour Foods cut its profit forecast.'],
    ['direction', 'Pelican Stores raised its dividend.'],
    ['from and to', 'Harbour Foods expects profit of $88 million, from $95 million.'],
    ['negated', 'Harbour Foods did give a forecast for 2027.'],
    ['another half', 'Harbour Foods earned $51 million in the second half.'],
    ['another quarter', 'In the third quarter revenue at Harbour Foods rose 9%.'],
    ['billion for million', 'Revenue at Harbour Foods rose to $412 billion.'],
    ['negated', 'Pelican Stores will not close 40 stores in 2027.'],
  ])('%s: %s', (_fault, sentence) => {
    expect(faultsOf(ENGLISH, sentence)).not.toEqual([]);
  });

  it('in the line of a company', () => {
    const companies = [
      { symbol: 'HLM.XOSL', direction: 'positive' as const, line: 'Der Umsatz stieg um 12,5 Prozent.' },
    ];
    expect(
      unfaithful({ headline: GERMAN.title, sentences: [GERMAN.title, GERMAN.title], companies }, GERMAN),
    ).toEqual([{ kind: 'company', found: expect.stringContaining('12,5 Prozent') }]);
  });
});

describe('the check', () => {
  it.each([
    ['sentences', 'Nordmar stieg um 5 Prozent auf 3 Mio. Euro, Holm Marine fiel. '.repeat(3_000)],
    ['one sentence', 'Nordmar stieg um 5 Prozent und '.repeat(6_000)],
    ['changes', 'von 5 Prozent auf 6 Prozent '.repeat(7_000)],
    ['names', 'Nordmar '.repeat(25_000)],
    ['refusals', 'lehnte '.repeat(28_000)],
  ])('takes linear time on %s', (_name, text) => {
    const started = performance.now();
    faultsOf({ ...GERMAN, text }, 'Nordmar stieg um 5 Prozent.');
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
