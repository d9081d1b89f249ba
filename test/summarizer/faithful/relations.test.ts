import { describe, expect, it } from 'vitest';
import { unfaithful } from '../../../lib/summarizer/faithful/faithful.ts';

/** Articles whose second company is in no list, and whose figures stand in other sentences than whom they belong to. */
const ARTICLES = [
  {
    title: 'Velmont meldet Rekordauftrag, Tarus enttäuscht',
    text: `Der Laborausrüster Velmont hat im zweiten Quartal so viele Aufträge erhalten wie nie zuvor. Der Auftragseingang stieg um 18 Prozent auf 640 Millionen Euro. Die Zahlen veröffentlichte das Unternehmen am Mittwoch in Bonn. Beim Rivalen Tarus lief es schlechter. Dort sank der Umsatz um 7 Prozent auf 310 Millionen Euro. Tarus-Chef Paul Ernst sprach von einem verlorenen Halbjahr. Velmont erhöhte die Prognose für 2026. Erwartet wird nun ein Gewinn von 90 Millionen Euro nach bisher 80 Millionen Euro. Eine Übernahme von Tarus schloss Vorstandschefin Ruth Amann aus. „Wir wachsen aus eigener Kraft“, sagte sie. Die Aktie von Velmont gewann 9 Prozent. Das Papier von Tarus gab um 4 Prozent nach. Im kommenden Jahr will Velmont ein Werk in Polen eröffnen. Es soll 45 Millionen Euro kosten. Die Aktionäre erhalten in diesem Jahr keine Sonderdividende.`,
    companies: [{ symbol: 'VEL.XETR', names: ['Velmont AG', 'Velmont'] }],
    faithful: [
      'Velmont erhielt Aufträge über 640 Millionen Euro, 18 Prozent mehr als zuvor.',
      'Bei Tarus sank der Umsatz um 7 Prozent auf 310 Millionen Euro.',
      'Velmont erwartet für 2026 nun 90 statt 80 Millionen Euro Gewinn.',
      'Die Velmont-Aktie stieg um 9 Prozent, Tarus verlor 4 Prozent.',
      'Eine Übernahme von Tarus schließt Velmont-Chefin Ruth Amann aus.',
      'Velmont eröffnet im kommenden Jahr ein Werk in Polen für 45 Millionen Euro.',
      'Eine Sonderdividende zahlt Velmont nicht.',
    ],
    unfaithful: [
      'Tarus erhielt Aufträge über 640 Millionen Euro.',
      'Bei Velmont sank der Umsatz um 7 Prozent auf 310 Millionen Euro.',
      'Der Umsatz von Tarus stieg um 7 Prozent.',
      'Tarus erwartet für 2026 einen Gewinn von 90 Millionen Euro.',
      'Die Aktie von Tarus gewann 9 Prozent.',
      'Velmont verlor an der Börse 4 Prozent.',
      'Velmont plant eine Übernahme von Tarus.',
      'Tarus eröffnet ein Werk in Polen für 45 Millionen Euro.',
      'Velmont zahlt eine Sonderdividende.',
      'Velmont-Chef Paul Ernst sprach von einem verlorenen Halbjahr.',
    ],
  },
  {
    title: 'Kestrel Airways lifts outlook as Norwind struggles',
    text: `Kestrel Airways raised its profit outlook on Thursday after a strong summer. It now expects to earn $610 million this year, up from $540 million. Revenue climbed 11% to $2.3 billion in the third quarter. The picture was different at Norwind. Its revenue slipped 3% and it posted a loss of $48 million. Norwind blamed a strike by its pilots. Chief executive Olav Berg said the airline would not sell its stake in a catering firm. Kestrel will add 12 jets next year and hire 900 people. The jets come from Airbus. Analysts at Jefferies kept their buy rating on Kestrel. Shares of Kestrel jumped 8%, while Norwind fell 5%. Kestrel does not plan a share buyback before 2028.`,
    companies: [{ symbol: 'KST.XNYS', names: ['Kestrel Airways Inc', 'Kestrel Airways', 'Kestrel'] }],
    faithful: [
      'Kestrel Airways now expects to earn $610 million this year, up from $540 million.',
      'Kestrel revenue rose 11% to $2.3 billion in the third quarter.',
      'Norwind posted a loss of $48 million as revenue fell 3%.',
      'Kestrel shares gained 8% and Norwind lost 5%.',
      'Norwind will not sell its stake in a catering firm.',
      'Kestrel plans to add 12 jets and hire 900 people next year.',
      'No share buyback is planned at Kestrel before 2028.',
      'Jefferies kept its buy rating on Kestrel.',
    ],
    unfaithful: [
      'Norwind now expects to earn $610 million this year.',
      'Norwind revenue climbed 11% to $2.3 billion.',
      'Kestrel posted a loss of $48 million.',
      'Kestrel shares fell 8%.',
      'Norwind will sell its stake in a catering firm.',
      'Norwind will add 12 jets next year.',
      'Kestrel plans a share buyback.',
    ],
  },
  {
    title: 'Windbauer Fennwind streicht Stellen, Konkurrent Brisa stellt ein',
    text: `Der Windanlagenbauer Fennwind baut in Rostock 450 Stellen ab. Betroffen ist vor allem die Fertigung von Rotorblättern. Das Unternehmen verbuchte im ersten Halbjahr einen Verlust von 35 Millionen Euro. Der Umsatz ging um 12 Prozent auf 780 Millionen Euro zurück. Anders sieht es bei der Konkurrenz aus. Brisa stellt in Emden 200 Leute ein. Die Dänen steigerten den Gewinn um 22 Prozent auf 96 Millionen Euro. Brisa-Chef Mads Lund will das Werk bis 2028 verdoppeln. Einen Kauf der Rostocker Fabrik lehnte er ab. Fennwind rechnet für das Gesamtjahr weiter mit roten Zahlen. Eine Kapitalerhöhung ist nach Angaben von Vorstandschefin Ute Karg nicht geplant. Die Fennwind-Aktie rutschte um 8 Prozent auf 3,90 Euro. Analysten der Bank Lutz senkten das Kursziel von 6 auf 4 Euro.`,
    companies: [{ symbol: 'FEN.XETR', names: ['Fennwind AG', 'Fennwind'] }],
    faithful: [
      'Fennwind streicht in Rostock 450 Stellen.',
      'Im ersten Halbjahr machte Fennwind 35 Millionen Euro Verlust, der Umsatz sank um 12 Prozent auf 780 Millionen Euro.',
      'Brisa steigerte den Gewinn um 22 Prozent auf 96 Millionen Euro.',
      'Brisa stellt 200 Mitarbeiter in Emden ein.',
      'Einen Kauf der Fabrik in Rostock lehnt Brisa-Chef Mads Lund ab.',
      'Fennwind plant keine Kapitalerhöhung.',
      'Die Aktie von Fennwind fiel um 8 Prozent auf 3,90 Euro.',
      'Die Bank Lutz senkte das Kursziel für Fennwind auf 4 Euro.',
      'Fennwind is cutting 450 jobs in Rostock after a loss of 35 million euros.',
    ],
    unfaithful: [
      'Brisa streicht in Rostock 450 Stellen.',
      'Fennwind stellt in Emden 200 Leute ein.',
      'Fennwind steigerte den Gewinn um 22 Prozent auf 96 Millionen Euro.',
      'Brisa verbuchte einen Verlust von 35 Millionen Euro.',
      'Fennwind plant eine Kapitalerhöhung.',
      'Fennwind-Chef Mads Lund will das Werk verdoppeln.',
      'Die Brisa-Aktie rutschte um 8 Prozent.',
      'Die Bank Lutz hob das Kursziel von 4 auf 6 Euro an.',
    ],
  },
  {
    title: 'Holm kauft Reederei Santos',
    text: `Der norwegische Schiffskonzern Holm übernimmt die portugiesische Reederei Santos für 1,1 Milliarden Euro. Darauf einigten sich beide am Sonntag. Holm bezahlt zu zwei Dritteln in bar. Santos betreibt 38 Schiffe und kam zuletzt auf einen Umsatz von 640 Millionen Euro. Die Portugiesen hatten 2025 einen Gewinn von 52 Millionen Euro erzielt. Holm selbst setzte 4,8 Milliarden Euro um. Konzernchef Jan Holm verspricht Einsparungen von 70 Millionen Euro im Jahr. Stellen sollen nicht wegfallen. Die Behörden müssen noch zustimmen. Mit dem Abschluss wird im Juni gerechnet. Die Holm-Aktie verlor in Oslo 3 Prozent. Santos ist nicht an der Börse notiert.`,
    companies: [{ symbol: 'HLM.XOSL', names: ['Holm Marine ASA', 'Holm'] }],
    faithful: [
      'Holm übernimmt Santos für 1,1 Milliarden Euro.',
      'Die Reederei Santos wird von Holm gekauft.',
      'Santos betreibt 38 Schiffe und setzte zuletzt 640 Millionen Euro um.',
      'Santos verdiente 2025 52 Millionen Euro.',
      'Holm erwartet Einsparungen von 70 Millionen Euro im Jahr, Stellen fallen nicht weg.',
      'Die Behörden müssen der Übernahme noch zustimmen, der Abschluss wird im Juni erwartet.',
      'Holm-Aktien gaben 3 Prozent nach.',
      'Zwei Drittel zahlt Holm in bar.',
    ],
    unfaithful: [
      'Santos übernimmt Holm für 1,1 Milliarden Euro.',
      'Holm kam zuletzt auf einen Umsatz von 640 Millionen Euro.',
      'Santos setzte 4,8 Milliarden Euro um.',
      'Holm erzielte 2025 einen Gewinn von 52 Millionen Euro.',
      'Santos betreibt 48 Schiffe.',
      'Holm-Aktien gewannen 3 Prozent.',
      'Holm bezahlt zur Hälfte in bar.',
    ],
  },
  {
    title: 'Orwell Software beats estimates but Pelican Systems disappoints',
    text: `Orwell Software earned $1.20 a share in the fourth quarter, ahead of estimates of $1.05. Subscription revenue rose 17% to $890 million. The company guided for growth of 14% this year. It will repurchase $2 billion of stock. Competitor Pelican Systems had a harder time. Pelican lost two large customers and its revenue dropped 6% to $510 million. Its chief executive, Dana Webb, ruled out a sale of the company. Pelican will cut 1,200 jobs. Orwell added 340 customers in the quarter and employs 9,000 people. Shares of Orwell rose 10% in late trading. Pelican shares sank 13%. Neither company gave a forecast for 2028.`,
    companies: [{ symbol: 'ORW.XNAS', names: ['Orwell Software Inc', 'Orwell Software', 'Orwell'] }],
    faithful: [
      'Orwell Software earned $1.20 a share, beating estimates of $1.05.',
      'Orwell expects growth of 14% this year and will buy back $2 billion of stock.',
      'Pelican Systems revenue fell 6% to $510 million after it lost two large customers.',
      'Pelican is cutting 1,200 jobs.',
      'Dana Webb of Pelican ruled out a sale.',
      'Orwell shares gained 10%, while Pelican dropped 13%.',
      'Orwell won 340 new customers in the quarter.',
    ],
    unfaithful: [
      'Pelican Systems earned $1.20 a share.',
      'Revenue at Orwell dropped 6% to $510 million.',
      'Orwell will cut 1,200 jobs.',
      'Pelican added 340 customers.',
      'Pelican will repurchase $2 billion of stock.',
      'Orwell gave a forecast for 2028.',
    ],
  },
  {
    title: 'Court blocks Tarrant pipeline',
    text: `A federal court on Monday blocked a pipeline planned by oil producer Tarrant. The judge said the government had not studied the effects on a river. Tarrant had spent $700 million on the project. It will appeal. The pipeline was to carry 300,000 barrels a day from 2029. Rival Bowmore owns a competing line and saw its shares climb 4%. Tarrant shares fell 5%. Tarrant said the ruling would not affect its dividend of 45 cents. Analysts at Stifel cut the target for Tarrant to $62 from $70. Bowmore raised its volume forecast by 2%. Environmental groups welcomed the decision.`,
    companies: [{ symbol: 'TAR.XNYS', names: ['Tarrant Corp', 'Tarrant'] }],
    faithful: [
      'A federal court blocked a pipeline of Tarrant on Monday.',
      'Tarrant has spent $700 million on the pipeline and will appeal.',
      'Tarrant keeps its dividend of 45 cents.',
      'Shares of Bowmore rose 4% and Tarrant lost 5%.',
      'Stifel lowered its target for Tarrant to $62.',
      'The pipeline was meant to carry 300,000 barrels a day from 2029.',
    ],
    unfaithful: [
      'Bowmore had spent $700 million on the pipeline.',
      'Tarrant shares climbed 4%.',
      'Tarrant raised its volume forecast by 2%.',
    ],
  },
];

type Article = Pick<(typeof ARTICLES)[number], 'title' | 'text' | 'companies'>;

const faultsOf = ({ title, text, companies }: Article, ...sentences: string[]): string[] =>
  unfaithful(
    { headline: title, sentences, companies: [] },
    {
      title,
      text,
      language: 'de',
      companies,
      companiesIn: (written) =>
        companies.flatMap(({ names }) => names.filter((name) => written.includes(name))),
    },
  ).map(({ kind, found }) => `${kind}: ${found}`);

const velmont = (text: string): Article => ({
  title: 'Velmont',
  text,
  companies: [{ symbol: 'VEL.XETR', names: ['Velmont AG', 'Velmont'] }],
});

describe('a summary of more than one company', () => {
  it.each(ARTICLES.flatMap((article) => article.faithful.map((sentence) => ({ sentence, article }))))(
    'passes where the article says so: $sentence',
    ({ sentence, article }) => {
      expect(faultsOf(article, sentence)).toEqual([]);
    },
  );

  it.each(ARTICLES.flatMap((article) => article.unfaithful.map((sentence) => ({ sentence, article }))))(
    'is caught where it swaps or turns round: $sentence',
    ({ sentence, article }) => {
      expect(faultsOf(article, sentence)).not.toEqual([]);
    },
  );

  it('is caught where it swaps over two sentences', () => {
    const article = velmont(
      'Velmont wuchs um 9 Prozent. Beim Rivalen Tarus lief es schlechter. Dort sank der Umsatz um 7 Prozent. Velmont ist zufrieden.',
    );
    expect(faultsOf(article, 'Velmont hat Zahlen vorgelegt.', 'Der Umsatz sank um 7 Prozent.')).not.toEqual(
      [],
    );
    expect(faultsOf(article, 'Bei Tarus lief es schlechter.', 'Der Umsatz sank um 7 Prozent.')).toEqual([]);
  });

  it('passes where "the share" of an article follows a sentence about somebody else', () => {
    const article = velmont(
      'Velmont senkt die Prognose. Velmont leidet unter hohen Kosten. Die Analysten vom Finanzkonzern Lutz sprachen von einer Überraschung. Die Aktie verlor elf Prozent.',
    );
    expect(faultsOf(article, 'Velmont verlor an der Börse elf Prozent.')).toEqual([]);
  });

  it('passes where an index is only where the share is listed', () => {
    const article = velmont(
      'Die Aktie fiel um 14 Prozent. Mit 10,20 Euro war Velmont das Schlusslicht im SDax.',
    );
    expect(faultsOf(article, 'Velmont fiel auf 10,20 Euro.')).toEqual([]);
  });
});

describe('figures', () => {
  it('are told from the year before them', () => {
    const article = velmont('Velmont verdiente im Jahr 2025 rund 52 Millionen Euro.');
    expect(faultsOf(article, 'Velmont verdiente 2025 52 Millionen Euro.')).toEqual([]);
  });

  it('in parts may be inflected', () => {
    expect(
      faultsOf(velmont('Velmont zahlt zu zwei Dritteln in bar.'), 'Zwei Drittel zahlt Velmont bar.'),
    ).toEqual([]);
  });
});
