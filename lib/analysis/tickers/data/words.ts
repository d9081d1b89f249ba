/**
 * Common words and first names that also occur as names of companies. An imported listing whose only name is one
 * of these needs evidence in the text, as the built-in names marked `?` do. Written for this list; folded.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `take care karnataka chennai mumbai delhi bombay madras gujarat kerala punjab london paris berlin munich muenchen
hamburg frankfurt vienna wien zurich geneva tokyo chicago boston houston dallas texas california florida america europe
about above access accord ace active actual admiral advance advantage aim air alliance allianz allied alpha
alphabet alto amazon amber anchor angel apex apollo apple arc arch arena ark arm arrow art asia aspen asset atlas
atom august aurora auto axis bad balance ball bank banner bar base basic bay beacon bear beat bell best beta
better beyond big bill bird black blend block bloom blue board bond book boot boss bounce box brand brave bridge
bright brink broad brown build bull bumble bullish burger cable cadence call camp canal canon capital car card
care cargo carnival carrier cash castle catalyst cell central century champion chance change channel charge chart
charter chase check cherry chief choice circle citizen city claim class clean clear clever click clover cloud club
coach coal coast coda code coffee coherent cold colony comet comfort common compass complete concord condor
connect constellation consumer contact continental control copper coral core corner cosmos council country coupon
court cover craft crane creative credit crest crown crystal cube current curve custom cyber daily dart data dawn
day deal dean deep delta demand den depot design desert develop diamond digital direct discovery dish dog dollar
domain dominion dove dover dow dragon dream drive duck dutch dynamic eagle early earth east easy echo eclipse edge
edison elastic electric element elevate elite embrace emerald emerson empire end energy engine enterprise entry
epic equal equity era escape essential estate eternal ever everest every evolution excel exchange expand expert
express extra eye fabric face fair falcon family farm fast fate fathom feather federal field figs finance fine
fire first fit five flag flex flow fluor flux focus fold food foot force ford forest forge fortune forum forward
foundation four fox frame free fresh front frontier fuel full fun fund fusion future gain galaxy game gap garden
gas gate gem gemini general genesis genius giant gift glacier global globe go gold golden good grab grace graco
grand granite graph gravity great green grid ground group grow growth guard guardian guess guide gulf half hall
halo hand harbor hard harmony harvest haven hawk head health heart heat heritage hermes hero hertz high hill
hilton hold home honest honey hope horizon host hot house hub human humble hunt ibex ice icon ideal image impact
imperial impulse independent index indeed indus infinity info ingles inside insight inspire instant integral
intel intelligent inter international invest iris iron island item jack jaguar jet jewel join joint journey joy
jump juno just keen key kind king kite knight lake lamp land landmark lane large laser last latitude launch lead
leader leaf league leap legacy legal legend lemonade leonardo level liberty life lift light lilly lime limit lincoln
line link lion liquid list little live load loan local logic long loop lotus love loyal lucid lumen luna luxury
lynx mad magic magna magnet main major manor maple marathon mark market marvel master match matrix matter mature
max maxim meadow media mega melon mercury merit meta metal metro mile milestone mind mine mint mirror mission mobile
modern momentum monday money monitor monster moon more mosaic motion motor mountain move music mutual nano
nation national native natural nature navigator near neo net network new news next nice night nobel noble node
nomad norm north nova now nucleus oak oasis ocean odd office oil old olive olympic omega on once one only onto
open opera oppo optical option oracle orange orbit orchard orchid order organic origin orion osprey outlook oval over
own oxford pace pacific pack palace palm pandora panorama paper par paradise paragon parallel paramount park
partner party pass passage path patriot pay peak pearl penguin penny people perfect perform persimmon phoenix photon
pilot pinnacle pioneer pipe pivot planet plant plastic plate platform play plaza plenty plug plus point polar pole
pool popular port portal post potential power prairie precision premier premium present press prestige price
prime prince principal print prism private pro process product profile profit progress progressive project
prominent promise proof proper property proud provident prudential public pulse pure purple quality quantum
quarter quartz queen quest quick quiet rack radiant radius rail rain rainbow range rank rapid rational raven raw
ray reach ready real red reflex regal regent region regional reliance relief reliable reliant rent reply republic
rescue reserve resolute resource response rest result return reveal revolution rex ribbon rich ride right ring
rise rithm river road robust rock rocket roma root rose round route royal ruby rule run rush sabre safe saga
sage sail saint salon salt sand santos sapphire satellite saturn scale schuster science scope scout screen sea
seal season second secure see select senior sense sentinel serve service seven shade shadow shape share sharp shell
shield shift shine ship shop shore short show side sight sigma sign signal signature signet silent silk silver simple
simply six sky sleep slim small smart snap snow snowflake social soft solar solid solo solution sonic sound source
south southern southwest space spark special spectrum speed spin spirit splash sport spot spring sprint square
stable stadium staff stage stand standard star state station stay steel stellar step sterling stone store storm
story strategy stream street strength strive strong studio style sub success suite summer summit sun sunrise super
supreme sure surge swift sword symbol sync synergy system table tag talent talos tandem tango tap tapestry target
team tech tell tempo tempus term terra test thor thrive tide tiger time tip titan title toast today token tone
top torch total touch tower town track trade train transit travel traveler travelers tree trend trent triangle
tribe trident trinity trio triumph true trump trust truth turn twin twist uber ultra union unique unison unit
united unity universal up upper urban valiant valley value vanguard vast vault vector vega velocity venture venus
verdi verge vertex vertical vest vibe victor victory view village vine vintage virtue virtual viking visa vision vista
vital vital vivid voice volt voyage voyager wall warm warrior water wave way wealth web welcome well west
western whirlpool white whole wide wild will win wind window wing wire wise wish wolf wonder wood word work
workday world worth xylem yard yellow yes yield young your youth zebra zen zenith zero zest zinc zip zone zoom
abend adler alltag anker arbeit auge aura bahn basis bau berg bild blatt block blume boden brand brief brille
buch burg dach dank dom eis erde eule feld fest feuer fisch flug form frieden frisch fuchs garten geist geld glas
glocke gold gras grund gut hafen hahn halle hand handel haus held herz himmel hof holz hut insel jagd kaiser kanal
kante karte kern kette klasse kohle kraft kreis krone kunst lage land leben leder licht linde linie lob luft macht
markt mauer meer meister messe mond morgen muster nacht netz norden ort osten pferd platz post preis quelle rad
rat raum recht reich reif rhein richter ring ritter rose ruhe saat salz sand schiff schild schloss schmuck see
sicht sieg sitz sonne spiegel spiel stadt stahl stamm stein stern stoff strom sturm tag tal tor treue turm ufer
verbund viertel vogel wald wandel wasser weg welt werk wert west wind wort zeit ziel zoll zug zukunft`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** First names that stand before a family name which is also a company, or are a company's name themselves. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron adam adrian ahmed alan albert alex alexander alexandra alfred alice amit amy andrea andreas andrew angela
anil anita anja anna anne annette anthony anton antonio anupam aretha arjun armin arnold arthur arun ashok axel
barbara beate ben benjamin bernard bernd bernhard betty bill birgit bob boris brad brian bruce bruno carl carla
carlos carmen carol caroline charles charlie charlotte chris christa christian christiane christina christine
christoph christopher clara claudia claus clemens cornelia daniel daniela danny dave david deborah deepak dennis
detlef diana dieter dietmar dirk dominik donald doris dorothea doug douglas eberhard eckhard ed eddie edgar edith
edward elena elisabeth elizabeth elke ellen emil emily emma eric erich erik ernst erwin esther eugen eva evelyn
fabian felix ferdinand florian frank franz franziska fred frederick friedrich fritz gabriele gary gavin geoff georg george
gerald gerd gerhard gerrit gisela gottfried gottlieb greg gregor gretchen guenter guenther guido gustav hannah hannes
hans harald harry hartmut heather heidi heike heiko heiner heinrich heinz helen helena helga helmut henrik henry
herbert hermann holger horst howard hubert hugo ian ilse ines inge ingo ingrid irene iris isabel jack jacob jakob james
jan jana jane janet jason jean jeff jeffrey jennifer jens jeremy jerry jessica jim joachim joan joe joerg johan
johann johanna johannes john johnny jon jonas jonathan jordan jose josef joseph joshua juan judith juergen julia
julian julius jutta kai karen karin karl karsten kate katharina katherine kathrin kathy katja kay keith ken kenneth
kerstin kevin kim klaus konrad konstantin kurt kyle lara larry lars laura lauren lea leo leon leonard leonie leslie
lina linda lisa lothar louis louise luca lucas ludwig luis luisa lukas lutz lydia maggie manfred manuel marc marcel
marco marcus margaret margarete maria marianne marie marina mario marion mark markus marlene martha martin martina
mary mathias matt matthew matthias maurice max maximilian megan melanie melinda michael michaela michelle miguel
mike mirko mohammed monica monika moritz nadine naomi natalie nathan neil nicholas nick nico nicola nicolas nicole
niklas nikolaus nils nina norbert nora oliver olivia oscar oskar otto owen pamela parker pascal patricia patrick paul
paula peter petra phil philip philipp phillip piers priya rachel rafael rainer rajesh rajiv ralf ralph ramesh raphael
ravi ray raymond rebecca regina reiner reinhard reinhold renate rene rich richard rita rob robert roberto robin roger
roland rolf roman ron ronald ross rudi rudolf rupert russell ruth ryan sabine sally sam samuel sandra sanjay sara
sarah scott sean sebastian sharon sibylle siegfried sigmund silke silvia simon simone sofia sonja sophia sophie
stefan stefanie steffen stephan stephanie stephen steve steven stuart sunil susan susanne suresh suzanne svenja
sven sylvia tanja ted teresa terry theo theodor theresa thilo thomas thorsten till tim timo timothy tina tobias todd
tom tony torsten tracy udo ulf uli ulla ulrich ulrike ursula uta ute uwe valentin vera verena veronika victor victoria
vijay viktor vikram vincent vinay volker walter waltraud wanda wayne wendy werner wilhelm will william willi willy wolf
wolfgang xaver yvonne zoe`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Abbreviations in capitals that are also somebody's symbol. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  `CEO CFO COO CTO CIO IPO FPO GDP BIP CPI PPI PMI EPS ETF ETN EBIT EBITDA PAT PBT NPA NPL ROE ROI IRR KGV KPI USA
USD EUR GBP CHF JPY INR RBI SEBI ECB EZB FED FTC FDA SEC EPA WHO IMF IWF WTO OPEC NATO PSU PSE NSE BSE NYSE AGM EGM
HV DAX ATX SMI FTSE MDAX SDAX AI KI IT HR PR TV PC CPU GPU API LNG LPG CNG CO ESG REIT SPAC BIC IBAN VAT GST TAX
MBA PHD NGO COVID HIV AIDS DNA RNA ISO DIN SUV EV BEV CAR BUS LKW PKW CDU CSU SPD FDP AFD IG BDI VDA DIHK IFO ZEW
AUG SEP OCT NOV DEC JAN FEB MAR APR JUN JUL MON TUE WED THU FRI SAT SUN ALL ANY ARE AND FOR NEW NOW ONE OUT THE
TWO WHY WIN YES YOU NOT BUT HAS HAD CAN MAY ITS OUR WAY DAY`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What is left of some company names without the legal form: words of a trade that stand for no one company. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(['news', 'software', 'bid', 'media', 'future']);
