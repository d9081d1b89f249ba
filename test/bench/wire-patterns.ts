/** What the second generated day is written after: tellings of events, notices, market reports, and what fills them. */

export type Language = 'de' | 'en';
/** Each telling begins with its title, a line of its own. */
type Event = Record<Language, [string, string]>;

export const EVENTS: Event[] = [
  {
    de: [
      `Warnstreik legt Werk von {c} in {town} lahm\nRund {n} Beschäftigte des Maschinenbauers {c} haben am Dienstag in {town} die Arbeit niedergelegt. Die Gewerkschaft fordert {p} Prozent mehr Lohn für zwölf Monate, das Unternehmen bietet bislang {q} Prozent. „Wir sind zu allem bereit“, rief Verhandlungsführerin {person} den Streikenden zu. Die Bänder standen sechs Stunden still. Die nächste Runde ist für kommende Woche angesetzt.`,
      `{c}: Belegschaft geht auf die Straße\nTrillerpfeifen statt Fräsen: In {town} sind am Dienstag {n} Menschen dem Aufruf zum Ausstand gefolgt. Im Tarifkonflikt bei {c} liegen beide Seiten weit auseinander, {p} Prozent verlangt die Arbeitnehmerseite um {person}, {q} Prozent stehen im Angebot. Der Vorstand sprach von einem Schaden in Millionenhöhe.`,
    ],
    en: [
      `Strike halts {c} plant in {town}\nAbout {n} workers at machinery maker {c} walked off the job in {town} on Tuesday. Their union wants {p} percent more pay over twelve months, the company has offered {q} percent. "We are ready for anything," chief negotiator {person} told the crowd. Assembly lines stood still for six hours. Talks resume next week.`,
      `Pay row at {c} spills onto the picket line\nWhistles replaced lathes outside the gates in {town} on Tuesday, where {n} employees of {c} answered the call for a walkout. The gap is wide: {p} percent is what labour leader {person} demands, {q} percent is on the table. Management put the damage in the millions.`,
    ],
  },
  {
    de: [
      `Großbrand in Lagerhalle von {c}\nEin Feuer hat in der Nacht ein Lager des Logistikers {c} in {town} zerstört. {n} Feuerwehrleute kämpften bis zum Morgen gegen die Flammen, drei Menschen erlitten Rauchvergiftungen. Den Schaden schätzt die Polizei auf {a} Millionen Euro. Die Ursache ist unklar, wie Sprecher {person} sagte. Anwohner sollten Fenster geschlossen halten.`,
      `Flammen über {town}: {c} verliert wichtiges Depot\nVon dem Umschlagplatz ist nur noch ein Gerippe übrig. Bis in die Morgenstunden löschten {n} Einsatzkräfte das Depot, aus dem {c} halb Norddeutschland belieferte. Laut Polizeisprecher {person} wurden drei Mitarbeiter leicht verletzt; der Verlust dürfte {a} Millionen Euro erreichen. Lieferungen werden umgeleitet.`,
    ],
    en: [
      `Fire destroys {c} warehouse in {town}\nA blaze gutted a warehouse of logistics group {c} in {town} overnight. {n} firefighters battled the flames until dawn and three people suffered smoke poisoning. Police put the damage at {a} million euros. The cause is unknown, spokesman {person} said. Residents were told to keep their windows shut.`,
      `{c} loses key depot to overnight inferno\nNothing but a skeleton is left of the hub from which {c} served half the north. Crews of {n} fought the fire in {town} into the early hours; three employees were slightly hurt, said {person} of the police. The loss may reach {a} million euros. Shipments are being rerouted.`,
    ],
  },
  {
    de: [
      `{c} ruft {n} Geräte zurück\nDer Haushaltsgerätehersteller {c} ruft {n} Wasserkocher der Reihe {d} zurück. Wegen eines defekten Schalters könnten sie überhitzen, teilte das Unternehmen in {town} mit. Gemeldet wurden bislang {p} Fälle, verletzt wurde niemand. Kunden erhalten den Kaufpreis zurück, kündigte Qualitätschefin {person} an. Die Kosten beziffert {c} auf {b} Millionen Euro.`,
      `Brandgefahr: Wasserkocher {d} sofort ausschalten\nWer ein Gerät mit der Aufschrift {d} in der Küche stehen hat, sollte es nicht mehr benutzen. {p} Mal ist ein Schalter durchgeschmort, räumt {c} ein. Betroffen sind {n} Exemplare. „Das hätte uns nicht passieren dürfen“, sagt {person}. {b} Millionen Euro legt die Firma aus {town} für die Erstattung zurück.`,
    ],
    en: [
      `{c} recalls {n} kettles over fire risk\nAppliance maker {c} is recalling {n} kettles of its {d} range because a faulty switch may overheat, the company said in {town}. It knows of {p} incidents, none with injuries. Customers get their money back, quality chief {person} said. The recall will cost {b} million euros.`,
      `Switch off your {d}, kettle owners told\nAnyone with a {d} in the kitchen should stop using it. {c} admits that the switch has melted {p} times; {n} units are affected. "This should never have happened to us," says {person}. The {town} firm is setting aside {b} million euros for refunds.`,
    ],
  },
  {
    de: [
      `{person} wird Finanzvorstand von {c}\nDer Aufsichtsrat von {c} hat {person} zum 1. März zum Finanzvorstand berufen. {person} kommt von {d} und tritt die Nachfolge von {other} an, der in den Ruhestand geht. Das teilte der Chemiekonzern in {town} mit. Der Vertrag läuft über {m} Jahre.`,
      `{c} holt neuen Kassenwart von {d}\nDie Suche hat ein Ende: {c} bekommt {person} als obersten Zahlenmenschen. Bei {d} hatte {person} zuletzt das Rechnungswesen geleitet. {other} verabschiedet sich nach langen Jahren in {town} in den Ruhestand; unterschrieben sind {m} Jahre.`,
    ],
    en: [
      `{c} names {person} finance chief\nThe supervisory board of {c} has appointed {person} chief financial officer from March 1. {person} joins from {d} and succeeds {other}, who is retiring, the chemicals group said in {town}. The contract runs for {m} years.`,
      `{c} poaches bookkeeper from {d}\nThe search is over: {person} will look after the numbers at {c}, having run accounting at {d}. {other} is bidding farewell to {town} after many years. The new arrival has signed for {m} years.`,
    ],
  },
  {
    de: [
      `{c} sammelt {a} Millionen Euro ein\nDas Biotechunternehmen {c} hat mit einer Kapitalerhöhung {a} Millionen Euro eingenommen. Platziert wurden {n} Tausend neue Aktien zu je {q} Euro, wie {c} in {town} mitteilte. Das Geld soll in die Zulassung des Mittels {d} fließen. Größter Zeichner war der Fonds von {person}. Der Kurs gab {p} Prozent nach.`,
      `Frisches Geld für {d}\nBei Anlegern hat {c} offene Türen gefunden: {a} Millionen Euro kamen binnen eines Tages zusammen. Zu {q} Euro griffen Investoren um {person} bei {n} Tausend Papieren zu. Altaktionäre aus {town} sehen ihre Anteile verwässert, die Notierung fiel um {p} Prozent. Für das Präparat {d} steht die entscheidende Studie an.`,
    ],
    en: [
      `{c} raises {a} million euros\nBiotech company {c} has raised {a} million euros in a capital increase, placing {n} thousand new shares at {q} euros each, it said in {town}. The money will go into approval of its drug {d}. The fund of {person} was the largest buyer. The stock lost {p} percent.`,
      `Fresh cash for {d} as investors back {c}\nIt took a day to collect {a} million euros. Backers led by {person} snapped up {n} thousand shares of {c} at {q} euros. Existing holders in {town} are diluted and the price dropped {p} percent, but the pivotal trial of {d} can begin.`,
    ],
  },
  {
    de: [
      `Hacker legen {c} lahm\nNach einem Cyberangriff steht beim Autozulieferer {c} seit Montag die Produktion in {town} still. Die Täter verlangen {b} Millionen Euro Lösegeld, bestätigte Sicherheitschef {person}. {n} Rechner seien verschlüsselt. Das Landeskriminalamt ermittelt. Wann die Systeme wieder laufen, ist offen.`,
      `Erpresser verschlüsseln Rechner in {town}\nStillstand auf den Fluren, Zettel statt Bildschirm: Unbekannte haben sich Zugang zum Netz von {c} verschafft und {n} Geräte unbrauchbar gemacht. Von einer Forderung über {b} Millionen Euro spricht {person}. Zahlen will der Zulieferer nicht. Fahnder des Landes sind eingeschaltet.`,
    ],
    en: [
      `Hackers bring {c} to a standstill\nProduction at car parts maker {c} in {town} has been down since Monday after a cyber attack. The attackers demand {b} million euros in ransom, security chief {person} confirmed, and {n} computers have been encrypted. State police are investigating. It is unclear when systems will be back.`,
      `Paper and pencil at {c} after ransomware raid\nScreens are dark in the corridors of {town}: intruders have broken into the network of {c} and rendered {n} machines useless. {person} speaks of a demand for {b} million euros. The supplier does not intend to pay. Detectives have been called in.`,
    ],
  },
  {
    de: [
      `{c} beantragt Insolvenz\nDie Modekette {c} hat beim Amtsgericht {town} Insolvenz in Eigenverwaltung beantragt. Betroffen sind {m}0 Filialen mit {n} Mitarbeitern. Die Löhne sind für drei Monate gesichert, sagte der vorläufige Sachwalter {person}. Die Verbindlichkeiten belaufen sich auf {a} Millionen Euro. Der Geschäftsbetrieb läuft weiter.`,
      `Aus für {c}?\nWieder trifft es einen Namen aus den Innenstädten: {c} ist zahlungsunfähig. {n} Menschen bangen in {m}0 Läden um ihre Arbeit. {person}, vom Gericht in {town} bestellt, will einen Käufer finden. Gläubiger warten auf {a} Millionen Euro. Bis zum Frühjahr zahlt die Arbeitsagentur die Gehälter.`,
    ],
    en: [
      `{c} files for insolvency\nFashion chain {c} has filed for insolvency with the court in {town}. The move affects {m}0 stores with {n} staff. Wages are secured for three months, preliminary administrator {person} said. Liabilities come to {a} million euros. Stores stay open for now.`,
      `High street loses another name as {c} collapses\n{n} people in {m}0 shops fear for their jobs: {c} can no longer pay its bills. {person}, appointed by judges in {town}, hopes to find a buyer. Creditors are waiting for {a} million euros. Salaries are covered until spring.`,
    ],
  },
  {
    de: [
      `Kartellwächter durchsuchen {c}\nErmittler des Kartellamts haben am Mittwoch Büros von {c} in {town} durchsucht. Der Zementhersteller soll sich mit {d} über Preise abgesprochen haben. {n} Beamte waren im Einsatz, sagte Behördenchefin {person}. Bei einem Verstoß droht eine Strafe von bis zu {p} Prozent des Umsatzes, der zuletzt {a} Millionen Euro betrug.`,
      `Razzia in der Zementbranche\nKistenweise Akten trugen {n} Fahnder am Mittwoch aus der Zentrale von {c}. Der Verdacht: verbotene Absprachen mit dem Rivalen {d}. „Wir meinen es ernst“, sagte {person} von der Wettbewerbsbehörde. Dem Unternehmen aus {town} mit {a} Millionen Euro Erlösen drohen {p} Prozent davon als Buße.`,
    ],
    en: [
      `Cartel office raids {c}\nAntitrust investigators searched offices of {c} in {town} on Wednesday. The cement maker is suspected of fixing prices with {d}. {n} officers took part, agency head {person} said. A breach can cost up to {p} percent of sales, which last came to {a} million euros.`,
      `Crates of files leave {c} as cement price probe widens\n{n} detectives emptied shelves at the headquarters of {c} on Wednesday, looking for proof of illegal deals with rival {d}. "We mean business," said {person} of the competition authority. Up to {p} percent of revenue of {a} million euros is at stake for the {town} group.`,
    ],
  },
  {
    de: [
      `{c} gewinnt Auftrag über {a} Millionen Euro\nDer Bahntechniker {c} liefert {n} Triebwagen an die Verkehrsbetriebe von {town}. Der Auftrag hat einen Wert von {a} Millionen Euro, teilte {c} mit. Die ersten Züge sollen in {m} Jahren fahren. Unterlegen war {d}. Vertriebschef {person} sprach vom größten Auftrag der Firmengeschichte.`,
      `{town} bestellt neue Bahnen bei {c}\n{a} Millionen Euro lässt sich {town} die Erneuerung seiner Flotte kosten. {n} Wagen kommen von {c}, der Konkurrent {d} ging leer aus. „Ein Ritterschlag“, freut sich {person}. Fahrgäste müssen sich allerdings noch {m} Jahre gedulden.`,
    ],
    en: [
      `{c} wins {a} million euro train order\nRail technology firm {c} will supply {n} railcars to the transport authority of {town}. The order is worth {a} million euros, {c} said. The first trains are to run in {m} years. {d} lost out. Sales head {person} called it the largest order in the company's history.`,
      `{town} picks {c} for new fleet\nIt is a snub for {d}: {n} carriages for {town} will be built by {c}, at a cost of {a} million euros. "We have been knighted," beamed {person}. Passengers will have to be patient for another {m} years.`,
    ],
  },
];

/** Notices of one company each: what differs is a name and a figure. */
export const NOTICES: Record<Language, string[]> = {
  de: [
    `{c} AG: Veröffentlichung der Gesamtzahl der Stimmrechte\n{c} AG: Veröffentlichung der Gesamtzahl der Stimmrechte nach § 41 WpHG mit dem Ziel der europaweiten Verbreitung. 1. Angaben zum Emittenten: {c} AG, {town}. 2. Art der Kapitalmaßnahme: Ausgabe von Bezugsaktien. 3. Neue Gesamtzahl der Stimmrechte: {n}.{m}00. Die Mitteilungen umfassen gesetzliche Meldepflichten, Corporate News und Pressemitteilungen.`,
    `DD: {c} AG: {person}, Kauf\nMeldung und öffentliche Bekanntgabe der Geschäfte von Personen, die Führungsaufgaben wahrnehmen. 1. Angaben zu den Personen: {person}. 2. Grund der Meldung: Vorstand. 3. Angaben zum Emittenten: {c} AG. 4. Angaben zum Geschäft: Aktie, Kauf, Preis {q} EUR, Volumen {n}{m}.00 EUR. Die Mitteilungen umfassen gesetzliche Meldepflichten, Corporate News und Pressemitteilungen.`,
    `Analyst belässt {c} auf 'Halten' - Kursziel {b} Euro\nDas Analysehaus Merkner hat die Einstufung für {c} nach Zahlen auf 'Halten' mit einem Kursziel von {b} Euro belassen. Das dritte Quartal sei durchwachsen ausgefallen, schrieb Analyst {person} in einer am Donnerstag vorliegenden Studie. Die Bewertung sei fair.`,
    `{c}: Quartalszahlen im Rahmen der Erwartungen\n{c} hat im dritten Quartal einen Umsatz von {a} Millionen Euro erzielt nach {n} Millionen Euro im Vorjahr. Das Ergebnis je Aktie lag bei {q} Euro. Analysten hatten mit {q} Euro gerechnet. Für das Gesamtjahr bestätigte das Unternehmen aus {town} seine Prognose.`,
  ],
  en: [
    `{c} plc: Total voting rights\nIn accordance with the disclosure rules, {c} plc announces that its issued share capital consists of {n}{m}00 ordinary shares with voting rights. The above figure may be used by shareholders as the denominator for the calculations by which they determine whether they are required to notify their interest in {c} plc. Enquiries: {person}, company secretary, {town}.`,
    `{c} keeps 'neutral' rating, target {b} euros\nResearch house Merkner has reiterated its 'neutral' rating on {c} after results, with a price target of {b} euros. The third quarter was mixed, analyst {person} wrote in a note published on Thursday. The valuation is fair.`,
    `{c} third-quarter results in line\n{c} reported third-quarter revenue of {a} million euros, against {n} million a year earlier. Earnings per share came to {q} euros, in line with the consensus of {q} euros. The {town} company confirmed its outlook for the full year.`,
    `{c} declares quarterly dividend\nThe board of directors of {c} has declared a regular quarterly dividend of {q} euros a share, payable on December 15 to shareholders of record on December 1. {c} has paid dividends for {m} consecutive years. Contact: {person}, investor relations, {town}.`,
  ],
};

/** One feed, one pattern, every few hours: each is news of its own, or none. */
export const SERIES: Record<Language, string[]> = {
  de: [
    `Aktien Frankfurt: Dax {move} am {phase}\nFRANKFURT - Der Dax hat sich am {weekday} {phase} {moved}. Der Leitindex notierte {q} Prozent {dir} bei {i} Punkten. Der MDax der mittelgroßen Werte gewann {r} Prozent auf {j} Zähler. Marktteilnehmer verwiesen auf {reason}. Tagesgewinner im Dax waren die Papiere von {c}.`,
    `Devisen: Eurokurs {move} zum {phase}\nFRANKFURT - Der Kurs des Euro hat sich am {weekday} {phase} {moved}. Zuletzt kostete die Gemeinschaftswährung 1,0{b}{m} US-Dollar. Die Europäische Zentralbank hatte den Referenzkurs auf 1,0{b}{p} Dollar festgesetzt. Im Mittelpunkt stand {reason}.`,
    `Wetter in {town}: die Aussichten für {weekday}\nIn {town} ist es am {weekday} {sky}. Die Höchstwerte liegen bei {p} Grad, in der Nacht kühlt es auf {m} Grad ab. Der Wind weht schwach bis mäßig aus Südwest. Die Regenwahrscheinlichkeit beträgt {b} Prozent.`,
    `Goldpreis aktuell am {weekday} {phase}\nDie Feinunze Gold kostete am {weekday} {phase} {i} US-Dollar und damit {q} Prozent {dir} als am Vortag. Silber lag bei {p} Dollar. Händler nannten {reason} als Grund.`,
  ],
  en: [
    `FTSE 100 {movedEn} in {phaseEn} trade on {weekdayEn}\nLONDON - The FTSE 100 {movedEn} {q} percent to {i} points in {phaseEn} trade on {weekdayEn}. The mid-cap index added {r} percent to {j}. Traders pointed to {reasonEn}. {c} topped the leaderboard.`,
    `Oil prices {movedEn} on {weekdayEn} {phaseEn}\nBrent crude {movedEn} {q} percent to {b}.{m} dollars a barrel on {weekdayEn} {phaseEn}, while US crude stood at {b}.{p} dollars. Analysts cited {reasonEn}.`,
  ],
};

const list = (text: string): string[] => text.split('|');
export const BEGINNINGS = list(
  'Adler|Brack|Carlow|Dorn|Elving|Fenn|Gillis|Hark|Ivers|Jost|Kirsch|Lorn|Marten|Nagold|Ostra|Pell|Quist|Rosk|Seller|Thorn|Ulbrich|Vintz|Wesser|Yorck|Zander',
);
export const ENDINGS = list(
  'werke|chem|line|pharm|soft|motion|systems|logistik|bau|energy|works|gen|ware|form|data|trade|rail|foods|optik|mode',
);
export const GIVEN = list(
  'Andrea|Björn|Chiara|Dirk|Ellen|Fatma|Georg|Hanna|Igor|Julia|Katrin|Leon|Mila|Norbert|Oskar|Petra|Rainer|Silke|Thomas|Ulrike|Viktor|Wiebke',
);
export const FAMILY = list(
  'Albers|Bergmann|Conrad|Dietz|Ebert|Fuchs|Graf|Huber|Irmer|Jansen|Kruse|Lindner|Moritz|Novak|Otten|Pohl|Reuter|Schade|Thiel|Unger|Vogt|Winkler|Yilmaz|Ziegler',
);
export const TOWNS = list(
  'Bremen|Kassel|Ulm|Rostock|Mainz|Jena|Graz|Linz|Leeds|Cardiff|Trier|Fulda|Passau|Halle|Essen|Bonn|Kiel|Dresden|Bristol|Zwickau|Siegen|Hagen|Worms|Gera',
);
export const BRANDS = list(
  'Avero|Belmont|Corvia|Delpha|Ennox|Filara|Gravis|Helion|Inuvel|Jovara|Kestra|Lumeo|Mirava|Nexum|Orvall|Pandus|Quorix|Revanto|Solvia|Tresco|Umbrio|Velaro',
);
export const REASONS: [string, string][] = [
  ['die Zinssorgen der Anleger', 'worries about interest rates'],
  ['frische Konjunkturdaten aus China', 'fresh economic data from China'],
  ['den Verfall an den Terminmärkten', 'the expiry of futures'],
  ['die Zurückhaltung vor dem US-Arbeitsmarktbericht', 'caution ahead of US payrolls'],
];
export const WEEKDAYS: [string, string][] = [
  ['Montag', 'Monday'],
  ['Dienstag', 'Tuesday'],
  ['Mittwoch', 'Wednesday'],
  ['Donnerstag', 'Thursday'],
];
export const PHASES: [string, string][] = [
  ['Morgen', 'early'],
  ['Mittag', 'midday'],
  ['Nachmittag', 'afternoon'],
  ['Abend', 'late'],
];
export const MOVES: [string, string, string, string][] = [
  ['fester', 'nach oben bewegt', 'höher', 'rose'],
  ['schwächer', 'nach unten bewegt', 'tiefer', 'fell'],
  ['kaum verändert', 'kaum bewegt', 'höher', 'edged up'],
];
export const SKIES = list('heiter bis wolkig|bedeckt und trübe|sonnig|regnerisch|neblig');

/** What an agency's customers put before and behind its text. */
export const CUSTOMERS: Record<Language, [string, string][]> = {
  de: [
    ['', '\n\n© Nordagentur. Alle Rechte vorbehalten.'],
    ['(nag) ', '\n\nLesen Sie auch: Was Anleger jetzt wissen müssen'],
    ['Von unserem Korrespondenten. ', ''],
  ],
  en: [
    ['', '\n\nCopyright Northern Press Agency. This material may not be republished.'],
    ['(NPA) - ', '\n\nRead more: what investors need to know now'],
    ['By our correspondent. ', ''],
  ],
};
/** How editors turn an agency's sentences. */
export const TURNED: Record<Language, [RegExp, string][]> = {
  de: [
    [/ teilte das Unternehmen in (\S+) mit/g, ' hieß es am Sitz in $1'],
    [/ wie Sprecher /g, ' erklärte Sprecher '],
    [/ sagte /g, ' erläuterte '],
    [/ am (?:Dienstag|Mittwoch|Montag)/g, ''],
    [/ Rund | Etwa /g, ' Ungefähr '],
    [/ Millionen Euro/g, ' Mio. Euro'],
    [/ Prozent/g, ' %'],
    [/ hat | haben /g, ' '],
  ],
  en: [
    [/ the company said in (\S+)/g, ' according to a statement from $1'],
    [/ said\b/g, ' noted'],
    [/ on (?:Tuesday|Wednesday|Monday)/g, ''],
    [/About /g, 'Some '],
    [/ million euros/g, 'm euros'],
    [/ percent/g, ' pct'],
    [/ has been | have been /g, ' was '],
  ],
};
