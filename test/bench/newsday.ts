/** A day of generated news: events with one or several reports, in German and English. Same seed, same day. */

export type Report = {
  articleId: string;
  publishedAt: string;
  title: string;
  text: string;
  event: number;
  kind: ReportKind;
};
export type ReportKind = 'first' | 'copy' | 'rewrite' | 'report' | 'other-language';

type Facts = Record<'c' | 'p' | 'q' | 'town' | 'person' | 'a' | 'b' | 'n' | 'd' | 'thing' | 'ding', string>;
/** Two tellings of one event in each language; the first line is the title. */
type Template = { en: [string, string]; de: [string, string] };

const TEMPLATES: Template[] = [
  {
    en: [
      `{c} raises outlook after strong {thing} sales\n{c} raised its full-year outlook on Thursday after demand for {thing} lifted quarterly revenue by {p} percent to {a} million euros. Operating profit came to {b} million euros, the company said in {town}. Chief executive {person} said orders had held up well into the new quarter. The shares rose {q} percent in early trade.`,
      `Upbeat {c} sees more growth in {thing}\nShares in {c} jumped {q} percent after the group lifted its guidance for the year. The {town}-based firm earned {b} million euros before interest and tax, on turnover of {a} million, {p} percent more than a year ago. "{thing} is flying off the shelves," {person}, who runs the business, told reporters.`,
    ],
    de: [
      `{c} hebt Prognose nach starkem Geschäft mit {ding} an\n{c} hat am Donnerstag die Jahresprognose angehoben. Die Nachfrage nach {ding} trieb den Umsatz im Quartal um {p} Prozent auf {a} Millionen Euro. Der operative Gewinn lag bei {b} Millionen Euro, wie das Unternehmen in {town} mitteilte. Die Aktie stieg im frühen Handel um {q} Prozent.`,
      `{c} wird optimistischer\nDas Unternehmen {c} aus {town} traut sich mehr zu: Nach einem Umsatzplus von {p} Prozent auf {a} Millionen Euro erhöhte Vorstandschef {person} die Ziele für das Jahr. Vor Zinsen und Steuern verdiente der Anbieter von {ding} {b} Millionen Euro. Anleger griffen zu, der Kurs zog um {q} Prozent an.`,
    ],
  },
  {
    en: [
      `{c} warns on profit as {thing} business weakens\n{c} cut its profit forecast on Thursday, blaming weak demand for {thing} and high energy costs. It now expects operating profit of {b} million euros at most, down from {a} million. {person}, the finance chief, spoke of a difficult market. The stock lost {q} percent in {town}.`,
      `Profit warning sends {c} tumbling\nInvestors dumped {c} after the maker of {thing} slashed its forecast for the second time this year. Instead of {a} million euros it will earn no more than {b} million before interest and tax. Shares closed {q} percent lower. The company in {town} also froze hiring, {person} said.`,
    ],
    de: [
      `{c} kappt Gewinnprognose\n{c} hat am Donnerstag die Gewinnprognose gesenkt. Grund seien die schwache Nachfrage nach {ding} und hohe Energiekosten. Erwartet wird nun ein operativer Gewinn von höchstens {b} Millionen Euro statt {a} Millionen. Finanzvorstand {person} sprach in {town} von einem schwierigen Markt. Die Aktie verlor {q} Prozent.`,
      `Gewinnwarnung lässt {c} abstürzen\nSchon zum zweiten Mal in diesem Jahr muss {c} die Ziele kappen. Mehr als {b} Millionen Euro Betriebsgewinn traut sich der Hersteller von {ding} nicht mehr zu, bisher waren es {a} Millionen. Die Papiere brachen um {q} Prozent ein. In {town} gilt ein Einstellungsstopp, sagte {person}.`,
    ],
  },
  {
    en: [
      `{c} to buy {d} for {a} million euros\n{c} has agreed to buy {d}, a specialist for {thing}, for {a} million euros in cash. The deal should close by the end of the year and save {b} million euros annually, the company said in {town}. Antitrust authorities still have to approve. {person} will lead the combined unit.`,
      `{d} falls to {c} in {a} million euro takeover\nThe bidding for {d} is over: {c} will pay {a} million euros for the supplier of {thing}. {person} of {c} promised synergies of {b} million a year. The {town} company expects regulators to give their consent before the winter.`,
    ],
    de: [
      `{c} übernimmt {d} für {a} Millionen Euro\n{c} kauft {d}, einen Spezialisten für {ding}, für {a} Millionen Euro in bar. Der Abschluss wird bis Jahresende erwartet, die Einsparungen sollen {b} Millionen Euro im Jahr betragen, teilte das Unternehmen in {town} mit. Die Kartellbehörden müssen noch zustimmen. {person} soll die gemeinsame Sparte führen.`,
      `Übernahmekampf um {d} entschieden\nDer Zuschlag für {d} geht an {c}. Für den Anbieter von {ding} fließen {a} Millionen Euro, kündigte {person} an. Synergien von {b} Millionen Euro jährlich hat sich der Konzern aus {town} vorgenommen. Die Wettbewerbshüter prüfen das Geschäft noch.`,
    ],
  },
  {
    en: [
      `{c} cuts {n} jobs in {town}\n{c} plans to cut {n} jobs at its site in {town}, where it makes {thing}. The restructuring will cost {b} million euros and save {a} million by next year, the company said. The union called for protests. {person} said there would be no forced layoffs before summer.`,
      `Union angry as {c} axes {n} posts\nWorkers at the {town} plant of {c} learnt on Thursday that {n} of them will have to go. Management around {person} wants to save {a} million euros in the {thing} division and has set aside {b} million for severance.`,
    ],
    de: [
      `{c} streicht {n} Stellen in {town}\n{c} will am Standort {town}, wo {ding} gefertigt werden, {n} Stellen abbauen. Der Umbau kostet {b} Millionen Euro und soll bis zum nächsten Jahr {a} Millionen einsparen. Die Gewerkschaft kündigte Proteste an. Vor dem Sommer werde es keine Kündigungen geben, sagte {person}.`,
      `Wut bei {c}: {n} Beschäftigte müssen gehen\nIn {town} haben die Mitarbeiter von {c} am Donnerstag erfahren, dass {n} Arbeitsplätze wegfallen. Die Führung um {person} will in der Sparte {ding} {a} Millionen Euro sparen und legt {b} Millionen für Abfindungen zurück.`,
    ],
  },
  {
    en: [
      `{person} to leave {c}\n{c} is looking for a new chief executive: {person} will step down at the end of the month, the maker of {thing} said in {town}. Under {person} revenue had grown to {a} million euros. The supervisory board thanked the manager and named a committee to find a successor. The shares slipped {q} percent.`,
      `Boss of {c} quits\nAfter {p} years at the top, {person} is giving up the helm of {c}. The surprise announcement from {town} cost the stock {q} percent. Analysts credit the outgoing boss with turning a regional producer of {thing} into a group with sales of {a} million euros.`,
    ],
    de: [
      `{person} verlässt {c}\n{c} sucht einen neuen Vorstandschef: {person} tritt zum Monatsende zurück, wie der Hersteller von {ding} in {town} mitteilte. Unter {person} war der Umsatz auf {a} Millionen Euro gestiegen. Der Aufsichtsrat dankte und setzte einen Ausschuss für die Nachfolge ein. Die Aktie gab um {q} Prozent nach.`,
      `Chefwechsel bei {c}\nNach {p} Jahren an der Spitze gibt {person} die Leitung von {c} ab. Die überraschende Nachricht aus {town} kostete die Aktie {q} Prozent. Analysten rechnen dem Manager hoch an, dass aus einem regionalen Anbieter von {ding} ein Konzern mit {a} Millionen Euro Umsatz wurde.`,
    ],
  },
  {
    en: [
      `Court fines {c} {a} million euros over {thing}\nA court in {town} has ordered {c} to pay {a} million euros because of faulty {thing}. The judges found that the company had known about the defects for years. {person}, a lawyer for {n} plaintiffs, called it a great day for consumers. {c} will appeal and has provisions of {b} million.`,
      `{c} loses {thing} trial\nIn one of the largest product liability cases {town} has seen, {c} was found liable towards {n} customers. Damages come to {a} million euros, far above the {b} million the firm had set aside. "Justice at last," said {person}, who represents the victims. An appeal is planned.`,
    ],
    de: [
      `Gericht verurteilt {c} zu {a} Millionen Euro wegen {ding}\nEin Gericht in {town} hat {c} wegen fehlerhafter {ding} zur Zahlung von {a} Millionen Euro verurteilt. Die Richter sahen es als erwiesen an, dass das Unternehmen die Mängel seit Jahren kannte. {person}, Anwalt von {n} Klägern, sprach von einem großen Tag. {c} geht in Berufung und hat {b} Millionen zurückgestellt.`,
      `{c} verliert Prozess um {ding}\nEs ist eines der größten Haftungsverfahren in {town}: {c} muss {n} Kunden entschädigen. Der Schadenersatz summiert sich auf {a} Millionen Euro, zurückgelegt hatte die Firma nur {b} Millionen. „Endlich Gerechtigkeit“, sagte Opferanwalt {person}. Gegen das Urteil will sich der Konzern wehren.`,
    ],
  },
];

const STARTS =
  'Al Bre Cor Dal Eld Fal Gor Hal Ister Jor Kel Lam Mar Nor Orb Pel Quin Ras Sol Tar Ulm Vas Wen Xan Yar Zel'.split(
    ' ',
  );
const ENDS =
  'dana mont vex tronik berg wick tec lund marin phos nova gard rix hold plast stern fur dent moor val'.split(
    ' ',
  );
const MIDDLES = 'a e i o u an el in or um ber dil fan gis hen kal lor min nes pat'.split(' ');
const SURNAME_ENDS =
  'eny off itz aud erling agh inski ovic ersen elli ault oven ucker amm ild etti isch ompf ower ays'.split(
    ' ',
  );
const TOWN_STARTS =
  'Ober Nieder Alten Neu Gross Klein Lang Wald Stein Brunn Eich Birk Linden Hof Rosen Kirch Burg Sand Schwarz Weiss'.split(
    ' ',
  );
const TOWN_ENDS =
  'bach heim dorf stedt hausen ford ham ton bury wick rode lingen büttel born münde au see tal horst fels'.split(
    ' ',
  );
const FIRST =
  'Anna Bernd Clara David Eva Frank Greta Hans Ina Jan Karin Lars Maria Nils Olga Peter Ruth Sven Tina Uwe'.split(
    ' ',
  );
const THINGS = [
  ['heat pumps', 'Wärmepumpen'],
  ['frozen meals', 'Tiefkühlkost'],
  ['hearing aids', 'Hörgeräten'],
  ['cargo bikes', 'Lastenrädern'],
  ['wind turbines', 'Windrädern'],
  ['garden tools', 'Gartengeräten'],
  ['laser optics', 'Laseroptik'],
  ['running shoes', 'Laufschuhen'],
  ['insulin pens', 'Insulinspritzen'],
  ['truck axles', 'Achsen'],
  ['coffee machines', 'Kaffeemaschinen'],
  ['solar cells', 'Solarzellen'],
] as const;
const SWAPS: Record<'en' | 'de', [RegExp, string][]> = {
  en: [
    [/\bsaid\b/g, 'announced'],
    [/\bthe company\b/g, 'the group'],
    [/\bon Thursday\b/g, 'today'],
    [/\bshares\b/g, 'stock'],
    [/\bdemand\b/g, 'appetite'],
    [/\bplans to\b/g, 'intends to'],
  ],
  de: [
    [/\bmitteilte\b/g, 'bekannt gab'],
    [/\bdas Unternehmen\b/g, 'der Konzern'],
    [/\bam Donnerstag\b/g, 'heute'],
    [/\bDie Aktie\b/g, 'Das Papier'],
    [/\bNachfrage\b/g, 'Kauflust'],
    [/\bsagte\b/g, 'erklärte'],
  ],
};
const FRAMES: Record<'en' | 'de', [string, string][]> = {
  en: [
    ['', ' (Reporting by the newsroom; editing by the desk)'],
    ['Advertisement. Share this story. ', ' Sign up for our newsletter. Click here to subscribe.'],
    ['', ''],
  ],
  de: [
    ['', '/abc/xyz'],
    ['Anzeige. Artikel teilen. ', ' Mehr zum Thema lesen Sie hier. Jetzt den Newsletter abonnieren.'],
    ['', ''],
  ],
};

/** mulberry32: a small generator with a full period of 2^32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function generateDay(count: number, seed = 7): Report[] {
  const random = seeded(seed);
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[whole(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const companies = [
    ...new Set(Array.from({ length: 3000 }, () => `${pick(STARTS)}${pick(MIDDLES)}${pick(ENDS)}`)),
  ];
  const surname = (): string => `${pick(STARTS)}${pick(SURNAME_ENDS)}`;
  const town = (): string => `${pick(TOWN_STARTS)}${pick(TOWN_ENDS)}`;
  const reports: Report[] = [];
  for (let event = 0; reports.length < count; event++) {
    const template = pick(TEMPLATES);
    const [thing, ding] = pick(THINGS);
    const facts: Facts = {
      c: pick(companies),
      d: pick(companies),
      town: town(),
      person: `${pick(FIRST)} ${surname()}`,
      thing,
      ding,
      p: String(whole(3, 29)),
      q: `${whole(1, 14)}.${whole(1, 9)}`,
      a: String(whole(120, 990)),
      b: String(whole(11, 110)),
      n: String(whole(120, 2900)),
    };
    const language = random() < 0.5 ? 'de' : 'en';
    const other = language === 'de' ? 'en' : 'de';
    const start = Date.UTC(2026, 10, 19, whole(5, 19), whole(0, 59), whole(0, 59));
    // Six events in ten have one report, the others up to eight.
    const size = random() < 0.6 ? 1 : whole(2, 8);
    for (let i = 0; i < size && reports.length < count; i++) {
      const kind: ReportKind =
        i === 0 ? 'first' : pick(['copy', 'copy', 'rewrite', 'report', 'other-language'] as const);
      const told = kind === 'other-language' ? other : language;
      const filled = fill(
        template[told][kind === 'report' ? 1 : kind === 'other-language' ? whole(0, 1) : 0] ?? '',
        facts,
        told,
      );
      const [title = '', body = ''] = filled.split('\n');
      const [before, after] = pick(FRAMES[told]);
      reports.push({
        articleId: `e${event}r${i}`,
        publishedAt: new Date(start + i * whole(2, 50) * 60_000).toISOString(),
        title: kind === 'rewrite' ? rewrite(title, told) : title,
        text: `${before}${kind === 'rewrite' ? rewrite(reorder(body), told) : body}${after}`,
        event,
        kind,
      });
    }
  }
  // Articles arrive by time, give or take what polling adds.
  return reports
    .map((report) => ({ report, at: Date.parse(report.publishedAt) + random() * 20 * 60_000 }))
    .sort((x, y) => x.at - y.at)
    .map(({ report }) => report);
}

function fill(template: string, facts: Facts, language: 'en' | 'de'): string {
  return Object.entries(facts).reduce(
    (text, [key, value]) =>
      text.replaceAll(`{${key}}`, language === 'de' && key === 'q' ? value.replace('.', ',') : value),
    template,
  );
}

const rewrite = (text: string, language: 'en' | 'de'): string =>
  SWAPS[language].reduce((changed, [from, to]) => changed.replace(from, to), text);

/** The last sentence moves up to second place, the one before it goes. */
function reorder(body: string): string {
  const sentences = body.split(/(?<=[.“”"]) (?=\p{Lu})/u);
  const last = sentences.at(-1);
  return sentences.length < 4 || !last ? body : [sentences[0], last, ...sentences.slice(1, -2)].join(' ');
}
