/** Words around a name that tell what it is. Folded (see `fold`); German and English. Written for this list. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Nouns before a name that say what kind of company follows; German ones are matched by their ending too. */
export const DESCRIPTORS = words(
  `company firm group giant maker retailer carmaker automaker chipmaker drugmaker planemaker brewer lender insurer
reinsurer bank broker brokerage operator owner parent rival competitor peer supplier developer producer
manufacturer miner refiner airline carrier utility conglomerate startup startups heavyweight bellwether
heavyweights rivals peers competitors companies giants retailers automakers carmakers lenders insurers airlines
stocks names shares stock share chain processor platform provider distributor wholesaler grocer publisher
broadcaster studio builder homebuilder telecoms telecom pharma drugmakers biotech specialist gases-producer
konzern riese gigant hersteller anbieter haendler unternehmen firma gesellschaft dienstleister zulieferer kette
betreiber spezialist produzent gruppe entwickler tochter mutter rivale rivalin konkurrent konkurrentin wettbewerber
autobauer bauer versicherer rueckversicherer bank kreditinstitut brauer ausruester lieferant kunde partner
grosskunde grossaktionaer eigentuemer kaeufer uebernahmeziel schwergewicht schwergewichte titel wert werte
oelmulti multi energieriese boersenneuling aktie aktien papiere anteilsscheine rivalen konkurrenten
branchenprimus marktfuehrer weltmarktfuehrer branchennachbar traditionskonzern`,
);
export const DESCRIPTOR_ENDING =
  /(?:konzerns?|riesen?|giganten?|herstellers?|bauers?|anbieters?|haendlers?|unternehmens?|firma|gesellschaft|dienstleisters?|zulieferers?|kette|betreibers?|spezialist(?:en)?|produzent(?:en)?|gruppe|entwicklers?|tochter|mutter|rivale[n]?|konkurrent(?:en)?|versicherers?|brauers?|ausruesters?|lieferant(?:en)?|schmiede|multis?|werte?|aktien?|titel|firmen|maker|makers|holding|haus|netzwerks?|reederei|airline|brauerei|bank|riesin|primus|fuehrer|anbieterin|plattform)$/;

/** Nouns that German hangs on a company's name: `Bayer-Aktie`, `Allianz-Chefin`. */
export const COMPANY_COMPOUND =
  /^(?:stamm|vorzugs|namens)?(?:akt(?:ie|ien|ionaer\w*)|papier\w*|titel\w*|vorzuege\w*|stammaktie\w*|vorzugsaktie\w*|anteil\w*|kurs\w*|chef\w*|boss\w*|vorst\w*|aufsichtsr\w*|konzern\w*|gruppe|tochter\w*|toechter\w*|mutter\w*|manager\w*|gruender\w*|anleihe\w*|zahlen|bilanz|gewinn\w*|umsatz\w*|ergebnis\w*|quartal\w*|prognose\w*|anleger\w*|investor\w*|aktivist\w*|grossaktion\w*|beteilig\w*|uebernahme\w*|dividende\w*|rivale\w*|konkurrent\w*|konkurrenz|sprecher\w*|werk\w*|fabrik\w*|filiale\w*|mitarbeit\w*|beschaeftigt\w*|belegschaft|betriebsrat\w*|kunde\w*|produkt\w*|modell\w*|vertrieb\w*|zentrale|hauptsitz|spitze|fuehrung|management|ceo|cfo|finanzchef\w*|geschaeft\w*|sparte\w*|boersengang|hauptversammlung|stock|shares?|share|backed|owned|genussschein\w*|partizipations\w*|scheine?|calls?|puts?|deal\w*|angebot\w*|offerte|papers?|led|made|wert\w*|eigner\w*|verkauf\w*|einstieg\w*|expert\w*|plan\w*|strategie|rueckruf\w*|auftr\w*|standort\w*|gelaende|jobs|stellen\w*|sanierung|restrukturierung|krise|skandal)$/;

/** Folded nouns for shares that stand beside a name in both languages. */
export const SHARE_NOUNS = words(
  `share shares stock stocks adr adrs ads bonds stake holding holdings equity options aktie aktien papier papiere papieren titel
anteil anteile anteilen anteilsschein anteilsscheine vorzuege vorzugsaktie vorzugsaktien stammaktie stammaktien
genussschein genussscheine aktionaer aktionaere aktionaeren anteilseigner shareholders kurs aktienkurs anleihe anleihen beteiligung namensaktie namensaktien paket dividende`,
);

/** What companies do in the news. Third person, present, past and participle. */
export const COMPANY_VERBS = words(
  `says said reports reported posts posted rises rose gains gained falls fell drops dropped slips slipped slides slid
jumps jumped surges surged climbs climbed sinks sank tumbles tumbled plunges plunged soars soared slumps slumped
rallies rallied adds added loses lost beats beat misses missed raises raised cuts cut lifts lifted lowers lowered
announces announced launches launched plans planned expects expected forecasts forecast warns warned agrees agreed
buys bought sells sold acquires acquired hires hired names named appoints appointed unveils unveiled wins won
signs signed files filed sues sued settles settled recalls recalled halts halted opens opened closes closed ends ended
trades traded reveals revealed introduces introduced invests invested pays paid faces faced reaffirms reaffirmed
outperforms outperformed underperforms snaps extends extended edges edged advances advanced declines declined
targets aims seeks sought wants considers mulls weighs eyes explores declares declared swings swung
delivers delivered confirms confirmed denies denied rejects rejected joins joined leads led shares hikes hiked doubles doubled
to shuts slashes slashed boosts boosted tops topped trims trimmed books booked earns earned generates generated
offers offered begins began starts started stops stopped completes completed receives received bids bid operates hit hits
owns has had will would is was are were may might could should can
meldet meldete steigt stieg faellt fiel gewinnt gewann verliert verlor legt legte hebt hob senkt senkte kuendigt
kuendigte plant plante erwartet erwartete rechnet rechnete warnt warnte verkauft verkaufte kauft kaufte uebernimmt
uebernahm baut baute streicht strich schliesst schloss eroeffnet eroeffnete steigert steigerte verdient verdiente
verfehlt verfehlte uebertrifft uebertraf bestaetigt bestaetigte kassiert kassierte erhaelt erhielt bekommt bekam
setzt setzte will wollte muss musste kann konnte soll sollte hat hatte ist war wird wurde klettert kletterte springt
sprang bricht brach rutscht rutschte sackt sackte zieht zog gibt gab gaben schreibt schrieb macht machte liefert lieferte
stellt stellte startet startete ruft rief zahlt zahlte prueft pruefte verhandelt verhandelte trennt trennte
profitiert profitierte leidet litt ueberrascht ueberraschte enttaeuscht enttaeuschte wirbt verspricht investiert
investierte entlaesst schraubt kappt kappte halbiert verdoppelt waechst wuchs schrumpft nennt teilte teilt
zogen stiegen fielen verloren gewannen legten rutschten sackten verteuerten verbilligten buessten buesst buesste
notieren notierten notiert notierte tendieren tendierten schlossen eroeffneten kosteten kostet
hielt haelt hielten avanciert avancierte avancierten schlug schlaegt landete landeten fuehrte fuehrten gehoerte gehoerten
sank sanken sinkt sinken stuerzte stuerzten stuerzt tauchte tauchten zaehlte zaehlten buesste kletterten sprangen steigen fallen
peilt bleibt blieb kommt kam geht ging steht stand sieht sah darf durfte dreht drehte bremst
schuettet schuettete erzielt erzielte erwirtschaftet erwirtschaftete beschaeftigt produziert fertigt drosselt drosselte
tilgt platziert ordert beliefert kuerzt kuerzte erhoeht erhoehte bekraeftigt bekraeftigte schluckt stoppt stoppte`,
);

/** Units before a name after which a share is meant: `shares of`, `Aktie von`, `Papiere der`. */
export const OF_WORDS = words('of in von der des vom bei an am fuer');

/** Titles and words before a family name. */
export const PERSON_TITLES = words(
  `mr mrs ms dr prof professor sir lord lady herr herrn frau senator sen president praesident praesidentin
kanzler minister ministerin governor gov judge richter richterin congressman rep representative mayor captain familie familien
family clan dynastie dynasty brothers gebrueder enkel urenkel erbe erben erbin sohn tochter witwe witwer trainer coach stuermer
torwart spieler schauspieler schauspielerin actor actress singer saenger saengerin autor autorin`,
);

/** Nouns after a name that make it a place, an event or a foundation. Capitalised in the text. */
export const VENUE_NOUNS = words(
  `arena stadion stadium park field dome halle hall center centre cup open masters theater theatre tower
building strasse platz allee stiftung foundation universitaet university gymnasium schule preis prize award
marathon championship classic bowl island river county bridge avenue street road lane college hospital
musikpreis forum`,
);

/** Words that show that a text speaks of business. */
export const BUSINESS_WORDS = words(
  `share shares stock stocks profit profits revenue revenues sales earnings quarter quarterly margin margins
dividend investors investor ceo outlook forecast guidance market markets analyst analysts nasdaq nyse ipo merger
acquisition takeover deal stake billion million percent pct layoffs jobs plant factory net eps loss losses
aktie aktien aktionaere gewinn umsatz umsaetze ergebnis quartal quartalszahlen marge dividende anleger investoren konzern
vorstand vorstandschef prognose ausblick boerse kurs kursziel analyst analysten uebernahme milliarden millionen
prozent stellen werk absatz verlust verluste aufsichtsrat rueckkauf aktienrueckkauf gewinnwarnung bilanz geschaeft
rueckkaufprogramm anteilsschein erwartungen
crore lakh rs rupees ebitda fiscal staff customers kunden`,
);
