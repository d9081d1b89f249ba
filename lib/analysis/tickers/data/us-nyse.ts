/** Listed companies; the format and the sources are told in `index.ts`. */
export const US_NYSE = `
# XNYS New York Stock Exchange
MMM | US88579Y1010 | 851745 | 3M Company | 3M
AOS | | | A. O. Smith Corporation | A. O. Smith; AO Smith
ABT | US0028241000 | 850103 | Abbott Laboratories | Abbott Laboratories; Abbott?(diagnostics,medical,FreeStyle,Dexcom,devices,baby formula,Medizintechnik)
ABBV | US00287Y1091 | A1J84E | AbbVie Inc. | AbbVie; Abbvie; *Allergan
ACN | IE00B4BNMY34 | A0YAQA | Accenture plc | Accenture
AES | | | The AES Corporation | AES Corp; AES Corporation
AFL | US0010551028 | | Aflac Incorporated | Aflac
A | US00846U1016 | | Agilent Technologies, Inc. | Agilent; Agilent Technologies
APD | US0091581068 | 854912 | Air Products and Chemicals, Inc. | Air Products; Air Products and Chemicals
ALB | US0126531013 | | Albemarle Corporation | Albemarle
ARE | US0152711091 | | Alexandria Real Estate Equities, Inc. | Alexandria Real Estate
ALLE | | | Allegion plc | Allegion
ALL | US0200021014 | | The Allstate Corporation | Allstate
MO | US02209S1033 | | Altria Group, Inc. | Altria; *Philip Morris USA
AMCR | JE00BJ1F3079 | | Amcor plc | Amcor; *Berry Global
AEE | | | Ameren Corporation | Ameren
AXP | US0258161092 | 850226 | American Express Company | American Express; Amex; AmEx
AIG | US0268747849 | | American International Group, Inc. | AIG; American International Group
AMT | US03027X1000 | | American Tower Corporation | American Tower
AWK | US0304201033 | | American Water Works Company, Inc. | American Water Works; American Water
AMP | US03076C1062 | | Ameriprise Financial, Inc. | Ameriprise; Ameriprise Financial
AME | US0311001004 | | AMETEK, Inc. | Ametek
APH | US0320951017 | | Amphenol Corporation | Amphenol
AON | IE00BLP1HW54 | | Aon plc | Aon
APO | US03769M1062 | | Apollo Global Management, Inc. | Apollo Global Management; Apollo Global; Apollo?(private equity,buyout,Finanzinvestor,Rowan,Athene,KKR,Blackstone,Carlyle,Investor); *Athene
APTV | JE00BTDN8H13 | | Aptiv PLC | Aptiv
ADM | US0394831020 | 854161 | Archer-Daniels-Midland Company | Archer Daniels Midland; Archer-Daniels-Midland; ADM
ARES | | | Ares Management Corporation | Ares Management
ANET | US0404132054 | | Arista Networks, Inc. | Arista Networks; Arista
AJG | US3635761097 | | Arthur J. Gallagher & Co. | Arthur J. Gallagher; Arthur J Gallagher
AIZ | | | Assurant, Inc. | Assurant
T | US00206R1023 | A0HL9Z | AT&T Inc. | AT&T; At&T; ATT Inc
ATO | US0495601058 | 868746 | Atmos Energy Corporation | Atmos Energy
AZO | | | AutoZone, Inc. | AutoZone; Autozone
AVB | US0534841012 | | AvalonBay Communities, Inc. | AvalonBay; AvalonBay Communities
AVY | US0536111091 | 850354 | Avery Dennison Corporation | Avery Dennison
BALL | US0584981064 | 860408 | Ball Corporation | Ball Corp; Ball Corporation
BAC | US0605051046 | 858388 | Bank of America Corporation | Bank of America; BofA; BofA Securities; Bank of America Merrill Lynch; Merrill Lynch
BAX | US0718131099 | 853815 | Baxter International Inc. | Baxter International; Baxter?(dialysis,medical,Vantive,infusion,hospital)
BDX | US0758871091 | | Becton, Dickinson and Company | Becton Dickinson; Becton, Dickinson
BRK.B, BRK.A | US0846707026 US0846701086 | A0YJQ2 | Berkshire Hathaway Inc. | Berkshire Hathaway; Berkshire?(Buffett,Hathaway,Omaha,Abel,Munger,Warren); *Geico; *BNSF; *Dairy Queen
BBY | US0865161014 | | Best Buy Co., Inc. | Best Buy
BLK | US09290D1019 US09247X1019 | | BlackRock, Inc. | BlackRock; Blackrock; *iShares
BX | US09260D1072 | | Blackstone Inc. | Blackstone
XYZ, SQ | US8522341036 | A143D6 | Block, Inc. | Block?(!residents,!Wohnungen,!Reaktor,!flats,Square,Dorsey,Cash App,Afterpay,payments,Zahlungsdienstleister,fintech,PayPal,Bitcoin,Inc); Block Inc; *Cash App; *Afterpay
BNY, BK | US0640581007 | | The Bank of New York Mellon Corporation | BNY Mellon; Bank of New York Mellon; Bank of New York; BNY
BA | US0970231058 | 850471 | The Boeing Company | Boeing
BSX | US1011371077 | | Boston Scientific Corporation | Boston Scientific
BMY | US1101221083 | 850501 | Bristol-Myers Squibb Company | Bristol Myers Squibb; Bristol-Myers Squibb; Bristol Myers; Bristol-Myers
BR | US11133T1034 | | Broadridge Financial Solutions, Inc. | Broadridge; Broadridge Financial
BRO | | | Brown & Brown, Inc. | Brown & Brown
BF.B, BF.A | | | Brown-Forman Corporation | Brown-Forman; Brown Forman; *Jack Daniel's
BLDR | | | Builders FirstSource, Inc. | Builders FirstSource
BG | CH1300646267 | | Bunge Global SA | Bunge
BXP | | | BXP, Inc. | Boston Properties; BXP
CPT | | | Camden Property Trust | Camden Property Trust; Camden Property
COF | US14040H1059 | | Capital One Financial Corporation | Capital One; Capital One Financial; *Discover Financial; *Discover Financial Services; *Brex
CAH | US14149Y1082 | | Cardinal Health, Inc. | Cardinal Health
CCL | PA1436583006 | 120100 | Carnival Corporation | Carnival Corp; Carnival Corporation; Carnival?(cruise,Kreuzfahrt,Kreuzfahrten,Royal Caribbean,Norwegian,AIDA,Aida,Reederei,cruises); *Aida Cruises; *Costa Kreuzfahrten; Carnival Corporation & plc
CARR | US14448C1045 | | Carrier Global Corporation | Carrier Global; Carrier?(Viessmann,Klima,Klimatechnik,HVAC,Otis,air conditioning,heat pumps,Wärmepumpen); *Viessmann Climate Solutions
CVNA | US1468691027 | | Carvana Co. | Carvana
CAT | US1491231015 | 850598 | Caterpillar Inc. | Caterpillar
CBRE | US12504L1098 | | CBRE Group, Inc. | CBRE
COR | | | Cencora, Inc. | Cencora; AmerisourceBergen
CNC | US15135B1017 | | Centene Corporation | Centene
CNP | US15189T1079 | 854566 | CenterPoint Energy, Inc. | CenterPoint Energy
CF | | | CF Industries Holdings, Inc. | CF Industries
CRL | US1598641074 | | Charles River Laboratories International, Inc. | Charles River Laboratories; Charles River
SCHW | US8085131055 | 874171 | The Charles Schwab Corporation | Charles Schwab; Schwab?(broker,brokerage,Charles,TD Ameritrade,Broker,discount)
CVX | US1667641005 | 852552 | Chevron Corporation | Chevron; *Hess Corp; *Hess Corporation
CMG | US1696561059 | | Chipotle Mexican Grill, Inc. | Chipotle; Chipotle Mexican Grill
CB | CH0044328745 | | Chubb Limited | Chubb
CHD | US1713401024 | 864371 | Church & Dwight Co., Inc. | Church & Dwight
CIEN | US1717793095 | | Ciena Corporation | Ciena
CI | US1255231003 | A2PA9L | The Cigna Group | Cigna
C | US1729674242 | A1H92V | Citigroup Inc. | Citigroup; Citi; Citibank; CitiGroup; Citi Research
CFG | | | Citizens Financial Group, Inc. | Citizens Financial; Citizens Financial Group
CLX | | | The Clorox Company | Clorox
CMS | | | CMS Energy Corporation | CMS Energy
KO | US1912161007 | 850663 | The Coca-Cola Company | Coca-Cola; Coca Cola; Coke?(soda,PepsiCo,Pepsi,Coca-Cola,beverage,soft drink); Coca-Cola Co
COHR | | | Coherent Corp. | Coherent Corp; Coherent?(Laser,laser,photonics,optical,Lumentum,II-VI)
CL | US1941621039 | 850667 | Colgate-Palmolive Company | Colgate-Palmolive; Colgate; Colgate Palmolive
FIX | | | Comfort Systems USA, Inc. | Comfort Systems USA; Comfort Systems
COP | US20825C1045 | | ConocoPhillips | ConocoPhillips; Conoco; Conocophillips; *Marathon Oil
ED | US2091151041 | 911563 | Consolidated Edison, Inc. | Consolidated Edison; Con Edison; ConEd
STZ | US21036P1084 | | Constellation Brands, Inc. | Constellation Brands; Constellation?(beer,Corona,Modelo,brewer,wine,tequila)
GLW | US2193501051 | | Corning Incorporated | Corning
CPAY | | | Corpay, Inc. | Corpay; Fleetcor
CTVA | US22052L1044 | | Corteva, Inc. | Corteva
CRH | IE0001827041 | | CRH plc | CRH
CCI | US22822V1017 | | Crown Castle Inc. | Crown Castle
CMI | US2310211063 | | Cummins Inc. | Cummins?(engine,engines,diesel,Motorenhersteller,Inc,truck,Accelera)
CVS | US1266501006 | | CVS Health Corporation | CVS Health; CVS; *Aetna; *Caremark
DHR | US2358511028 | | Danaher Corporation | Danaher
DRI | US2371941053 | 895738 | Darden Restaurants, Inc. | Darden Restaurants; Darden; *Olive Garden
DVA | | | DaVita Inc. | DaVita; Davita
DECK | US2435371073 | | Deckers Outdoor Corporation | Deckers; Deckers Brands; Deckers Outdoor; *Hoka; *Ugg
DE | US2441991054 | 850866 | Deere & Company | Deere; John Deere; Deere & Co; Deere & Company
DELL | US24703L2025 | | Dell Technologies Inc. | Dell; Dell Technologies
DAL | US2473617023 | A0MQV8 | Delta Air Lines, Inc. | Delta Air Lines; Delta Airlines; Delta Air; Delta?(!variant,!Variante,!Covid,!river,!Mekong,airline,airlines,Airline,Fluggesellschaft,United,American,JetBlue,Southwest,flights,Bastian,carrier)
DVN | US25179M1036 | | Devon Energy Corporation | Devon Energy; *Coterra; Coterra Energy; Devon?(shale,oil,Coterra,Permian,producer)
DLR | US2538681030 | | Digital Realty Trust, Inc. | Digital Realty
DG | US2566771059 | | Dollar General Corporation | Dollar General
D | US25746U1097 | 932798 | Dominion Energy, Inc. | Dominion Energy; Dominion?(utility,electricity,Virginia,offshore wind,NextEra,Duke Energy)
DOV | US2600031080 | 853707 | Dover Corporation | Dover Corp; Dover Corporation
DOW | US2605571031 | A2PFRC | Dow Inc. | Dow Inc; Dow Chemical; Dow?(!points,!Nasdaq,!Jones,!index,!Punkte,!futures,!average,!S&P,!industrials,!Wall Street,chemicals,Chemie,Chemiekonzern,LyondellBasell,Midland,Böhlen,Schkopau,Cracker,plastics,chemical)
DHI | US23331A1097 | | D.R. Horton, Inc. | D.R. Horton; DR Horton; D R Horton
DTE | | | DTE Energy Company | DTE Energy
DUK | US26441C2044 | | Duke Energy Corporation | Duke Energy; Duke?(utility,Charlotte,Carolina,electricity,Southern Company)
DD | US26614N1028 | A2PLC7 | DuPont de Nemours, Inc. | DuPont; Dupont; DuPont de Nemours
ETN | IE00B8KQN827 | | Eaton Corporation plc | Eaton; Eaton Corp; Eaton Corporation
ECL | US2788651006 | 854545 | Ecolab Inc. | Ecolab
EIX | US2810201077 | 887629 | Edison International | Edison International
EW | US28176E1082 | 936853 | Edwards Lifesciences Corporation | Edwards Lifesciences
ELV | US0367521038 | | Elevance Health, Inc. | Elevance Health; Elevance; Anthem Inc
EME | | | EMCOR Group, Inc. | Emcor
EMR | US2910111044 | | Emerson Electric Co. | Emerson Electric; Emerson?(automation,Automatisierung,AspenTech,industrial)
ETR | US29364G1031 | | Entergy Corporation | Entergy
EOG | US26875P1012 | | EOG Resources, Inc. | EOG Resources; EOG
EQT | US26884L1098 | A0RFZL | EQT Corporation | EQT Corp; EQT Corporation
EFX | US2944291051 | | Equifax Inc. | Equifax
EQR | | | Equity Residential | Equity Residential
ESS | | | Essex Property Trust, Inc. | Essex Property; Essex Property Trust
EL | US5184391044 | | The Estée Lauder Companies Inc. | Estée Lauder; Estee Lauder
EG | | | Everest Group, Ltd. | Everest Group; Everest Re
ES | US30040W1080 | A14NE5 | Eversource Energy | Eversource; Eversource Energy
EXPD | US3021301094 | 875272 | Expeditors International of Washington, Inc. | Expeditors International; Expeditors
EXR | | | Extra Space Storage Inc. | Extra Space Storage
XOM | US30231G1022 | 852549 | Exxon Mobil Corporation | Exxon Mobil; ExxonMobil; Exxon; Exxonmobil; *Esso
FDS | | | FactSet Research Systems Inc. | FactSet; Factset
FICO | US3032501047 | | Fair Isaac Corporation | Fair Isaac; FICO
FRT | | | Federal Realty Investment Trust | Federal Realty
FDX | US31428X1063 | 912029 | FedEx Corporation | FedEx; Fedex
FERG | US31488V1070 | | Ferguson Enterprises Inc. | Ferguson Enterprises; Ferguson?(plumbing,heating,distributor,building)
FIS | US31620M1062 | A0H1FP | Fidelity National Information Services, Inc. | Fidelity National Information Services; FIS?(payments,Worldpay,fintech,banking)
FE | US3379321074 | 910509 | FirstEnergy Corp. | FirstEnergy
FISV, FI | US3377381088 | | Fiserv, Inc. | Fiserv
F | US3453708600 | | Ford Motor Company | Ford Motor; Ford~(!President Ford,!Senator Ford,Autobauer,carmaker,automaker,F-150,Dearborn,Farley,Köln,Mustang,GM,EV,vehicles,Motors,truck,trucks,recall,SUV)
FTV | | | Fortive Corporation | Fortive
BEN | | | Franklin Resources, Inc. | Franklin Resources; Franklin Templeton
FCX | US35671D8570 | 896476 | Freeport-McMoRan Inc. | Freeport-McMoRan; Freeport McMoRan; Freeport
GRMN | CH0114405324 | | Garmin Ltd. | Garmin
IT | US3666511072 | | Gartner, Inc. | Gartner
GE | US3696043013 | A3CSML | GE Aerospace | GE Aerospace; GE; General Electric
GEV | US36828A1016 | | GE Vernova Inc. | GE Vernova
GNRC | | | Generac Holdings Inc. | Generac
GD | US3695501086 | 851143 | General Dynamics Corporation | General Dynamics; *Gulfstream
GIS | US3703341046 | | General Mills, Inc. | General Mills
GM | US37045V1008 | A1C9CM | General Motors Company | General Motors; GM; *Chevrolet; *Cadillac
GPC | | | Genuine Parts Company | Genuine Parts
GPN | US37940X1028 | 603111 | Global Payments Inc. | Global Payments; *Worldpay
GL | | | Globe Life Inc. | Globe Life
GDDY | | | GoDaddy Inc. | GoDaddy; Godaddy
GS | US38141G1040 | 920332 | The Goldman Sachs Group, Inc. | Goldman Sachs; Goldman; Goldman Sachs Group
HAL | US4062161017 | | Halliburton Company | Halliburton
HIG | | | The Hartford Insurance Group, Inc. | Hartford Financial; Hartford Insurance; The Hartford; Hartford?(insurer,insurance,Travelers,Chubb,premiums)
HCA | US40412C1018 | | HCA Healthcare, Inc. | HCA Healthcare; HCA
DOC | | | Healthpeak Properties, Inc. | Healthpeak; Healthpeak Properties
HSY | US4278661081 | 851297 | The Hershey Company | Hershey; Hershey's
HPE | US42824C1099 | A140KD | Hewlett Packard Enterprise Company | Hewlett Packard Enterprise; HPE; Hewlett-Packard Enterprise; *Juniper Networks
HLT | US43300A2033 | | Hilton Worldwide Holdings Inc. | Hilton Worldwide; Hilton?(hotel,hotels,Hotels,Hotelkette,Hyatt,Marriott,rooms,RevPAR,travel); Hilton Hotels
HD | US4370761029 | 866953 | The Home Depot, Inc. | Home Depot
HRL | | | Hormel Foods Corporation | Hormel; Hormel Foods
HWM | US4432011082 | | Howmet Aerospace Inc. | Howmet; Howmet Aerospace
HPQ | US40434L1052 | A142VP | HP Inc. | HP; HP Inc; Hewlett-Packard; Hewlett Packard
HUBB | | | Hubbell Incorporated | Hubbell
HUM | US4448591028 | | Humana Inc. | Humana
HII | US4464131063 | | Huntington Ingalls Industries, Inc. | Huntington Ingalls
IBM | US4592001014 | 851399 | International Business Machines Corporation | IBM; International Business Machines; *Red Hat; *HashiCorp; *Confluent
IEX | | | IDEX Corporation | Idex Corp; IDEX Corporation
ITW | US4523081093 | 861219 | Illinois Tool Works Inc. | Illinois Tool Works
IR | | | Ingersoll Rand Inc. | Ingersoll Rand; Ingersoll-Rand
ICE | US45866F1049 | A1W5H0 | Intercontinental Exchange, Inc. | Intercontinental Exchange
IFF | US4595061015 | | International Flavors & Fragrances Inc. | International Flavors & Fragrances; IFF
IP | | | International Paper Company | International Paper; *DS Smith
IVZ | | | Invesco Ltd. | Invesco
INVH | | | Invitation Homes Inc. | Invitation Homes
IQV | US46266C1053 | | IQVIA Holdings Inc. | IQVIA; Iqvia
IRM | | | Iron Mountain Incorporated | Iron Mountain
JBL | | | Jabil Inc. | Jabil
J | | | Jacobs Solutions Inc. | Jacobs Solutions; Jacobs Engineering; Jacobs?(engineering,Amentum,PA Consulting,infrastructure)
JNJ | US4781601046 | 853260 | Johnson & Johnson | Johnson & Johnson; J&J; Johnson and Johnson; *Janssen
JCI | IE00BY7QL619 | | Johnson Controls International plc | Johnson Controls
JPM | US46625H1005 | 850628 | JPMorgan Chase & Co. | JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; JP Morgan Chase; J.P. Morgan Chase; JPMorgan Chase & Co; JPMorgan Chase and Co; JP.Morgan; Jpmorgan; *Chase Bank
KVUE | US49177J1025 | | Kenvue Inc. | Kenvue; *Tylenol
KEY | | | KeyCorp | KeyCorp
KEYS | US49338L1035 | | Keysight Technologies, Inc. | Keysight
KIM | | | Kimco Realty Corporation | Kimco Realty; Kimco
KMI | US49456B1017 | | Kinder Morgan, Inc. | Kinder Morgan
KKR | US48251W1045 | | KKR & Co. Inc. | KKR
KR | US5010441013 | 851544 | The Kroger Co. | Kroger
LHX | US5024311095 | | L3Harris Technologies, Inc. | L3Harris
LH | | | Labcorp Holdings Inc. | Labcorp; LabCorp
LVS | US5178341070 | | Las Vegas Sands Corp. | Las Vegas Sands
LDOS | | | Leidos Holdings, Inc. | Leidos
LEN | | | Lennar Corporation | Lennar
LII | | | Lennox International Inc. | Lennox International; Lennox?(HVAC,air conditioners,Trane,Carrier,heating)
LLY | US5324571083 | 858560 | Eli Lilly and Company | Eli Lilly; Lilly?(Novo,Zepbound,Mounjaro,Abnehmspritze,drugmaker,pharma,Pharma,obesity,Ricks,Eli,weight-loss)
LYV | | | Live Nation Entertainment, Inc. | Live Nation; *Ticketmaster; Live Nation Entertainment
LMT | US5398301094 | 894648 | Lockheed Martin Corporation | Lockheed Martin; Lockheed
L | US5404241086 | | Loews Corporation | Loews Corp; Loews
LOW | US5486611073 | 859545 | Lowe's Companies, Inc. | Lowe's; Lowe's Companies; Lowes Companies
LYB | NL0009434992 | | LyondellBasell Industries N.V. | LyondellBasell; Lyondellbasell
MTB | | | M&T Bank Corporation | M&T Bank
MPC | US56585A1025 | | Marathon Petroleum Corporation | Marathon Petroleum; Marathon?(refiner,refinery,refining,refineries,Valero,Phillips 66)
MRSH, MMC | US5717481023 | 858415 | Marsh & McLennan Companies, Inc. | Marsh McLennan; Marsh & McLennan
MLM | US5732841060 | | Martin Marietta Materials, Inc. | Martin Marietta
MAS | US5745991068 | 856632 | Masco Corporation | Masco
MA | US57636Q1040 | A0F602 | Mastercard Incorporated | Mastercard; MasterCard
MKC | | | McCormick & Company, Incorporated | McCormick & Company; McCormick & Co; McCormick?(spice,spices,Gewürze,seasoning)
MCD | US5801351017 | 856958 | McDonald's Corporation | McDonald's; McDonalds; Mcdonald's; McDonald’s
MCK | US58155Q1031 | | McKesson Corporation | McKesson
MDT | IE00BTN1Y115 | | Medtronic plc | Medtronic
MRK | US58933Y1055 | A0YD8Q | Merck & Co., Inc. | Merck & Co; Merck & Co.; Merck and Co; Merck Sharp & Dohme; MSD?(Merck,Pharma,Keytruda); Merck?(Keytruda,MSD,Rahway,US-Pharma,Gardasil,New Jersey,Pfizer,drugmaker,FDA,Moderna,Eisai,molnupiravir,vaccine); *Verona Pharma
MET | US59156R1086 | | MetLife, Inc. | MetLife
MTD | US5926881054 | 910553 | Mettler-Toledo International Inc. | Mettler-Toledo; Mettler Toledo
MGM | US5529531015 | | MGM Resorts International | MGM Resorts; MGM Resorts International
MAA | | | Mid-America Apartment Communities, Inc. | Mid-America Apartment Communities
TAP | | | Molson Coors Beverage Company | Molson Coors
MCO | US6153691059 | | Moody's Corporation | Moody's; Moodys; Moody's Corp; Moody's Ratings
MS | US6174464486 | 885836 | Morgan Stanley | Morgan Stanley; *E*Trade
MOS | US61945C1036 | | The Mosaic Company | Mosaic Co; Mosaic Company; Mosaic?(fertilizer,potash,phosphate,Dünger,Nutrien,K+S)
MSI | US6200763075 | | Motorola Solutions, Inc. | Motorola Solutions
MSCI | US55354G1004 | | MSCI Inc. | MSCI Inc
NEM | US6516391066 | 853823 | Newmont Corporation | Newmont
NEE | US65339F1012 | A1CZ4H | NextEra Energy, Inc. | NextEra Energy; NextEra; Nextera
NKE | US6541061031 | 866993 | NIKE, Inc. | Nike; NIKE
NI | | | NiSource Inc. | NiSource
NSC | US6558441084 | 867028 | Norfolk Southern Corporation | Norfolk Southern
NOC | US6668071029 | 851915 | Northrop Grumman Corporation | Northrop Grumman; Northrop
NCLH | BMG667211046 | | Norwegian Cruise Line Holdings Ltd. | Norwegian Cruise Line; Norwegian Cruise; Norwegian Cruise Line Holdings
NRG | US6293775085 | | NRG Energy, Inc. | NRG Energy; NRG
NUE | US6703461052 | | Nucor Corporation | Nucor
NVR | | | NVR, Inc. | NVR Inc
OXY | US6745991058 | | Occidental Petroleum Corporation | Occidental Petroleum; Occidental
OMC | | | Omnicom Group Inc. | Omnicom; Omnicom Group; *Interpublic
OKE | US6826801036 | | ONEOK, Inc. | Oneok
ORCL | US68389X1054 | 871460 | Oracle Corporation | Oracle~(!Oracle of,!Delphi,database,cloud,Cloud,Ellison,software,Software,Catz,SAP,OpenAI,Datenbank,Corp,Larry,TikTok); Oracle Corp; *Cerner
OTIS | US68902V1070 | | Otis Worldwide Corporation | Otis Worldwide; Otis?(elevator,elevators,Aufzug,Aufzüge,Schindler,Kone,Aufzugsbauer)
PKG | | | Packaging Corporation of America | Packaging Corporation of America
PH | US7010941042 | | Parker-Hannifin Corporation | Parker-Hannifin; Parker Hannifin
PNR | IE00BLS09M33 | | Pentair plc | Pentair
PFE | US7170811035 | 852009 | Pfizer Inc. | Pfizer; *Seagen; *Metsera
PCG | US69331C1080 | 851962 | PG&E Corporation | PG&E; Pacific Gas & Electric; Pacific Gas and Electric
PM | US7181721090 | A0NDBJ | Philip Morris International Inc. | Philip Morris International; Philip Morris; *Swedish Match; *Iqos
PSX | US7185461040 | | Phillips 66 | Phillips 66
PNW | US7234841010 | 853915 | Pinnacle West Capital Corporation | Pinnacle West
PNC | US6934751057 | 867679 | The PNC Financial Services Group, Inc. | PNC Financial; PNC Financial Services; PNC
PPG | US6935061076 | | PPG Industries, Inc. | PPG Industries; PPG
PPL | US69351T1060 | | PPL Corporation | PPL Corp; PPL Corporation
PG | US7427181091 | 852062 | The Procter & Gamble Company | Procter & Gamble; P&G; Procter and Gamble; Procter & Gamble Co; Procter&Gamble; *Gillette; *Pampers
PGR | US7433151039 | | The Progressive Corporation | Progressive Corp; Progressive Corporation; Progressive?(insurer,auto insurer,Allstate,Geico,Versicherer)
PLD | US74340W1036 | | Prologis, Inc. | Prologis
PRU | US7443201022 | | Prudential Financial, Inc. | Prudential Financial
PEG | | | Public Service Enterprise Group Incorporated | Public Service Enterprise Group; PSEG
PSA | US74460D1090 | | Public Storage | Public Storage
PHM | | | PulteGroup, Inc. | PulteGroup
PWR | | | Quanta Services, Inc. | Quanta Services
DGX | US74834L1008 | | Quest Diagnostics Incorporated | Quest Diagnostics
Q | | | Qnity Electronics, Inc. | Qnity; Qnity Electronics
RL | US7512121010 | | Ralph Lauren Corporation | Ralph Lauren
RJF | | | Raymond James Financial, Inc. | Raymond James; Raymond James Financial
RTX | US75513E1010 | A2PZ0R | RTX Corporation | RTX; Raytheon; Raytheon Technologies; *Pratt & Whitney; *Collins Aerospace; *Pratt and Whitney
O | US7561091049 | | Realty Income Corporation | Realty Income
RF | | | Regions Financial Corporation | Regions Financial
RSG | | | Republic Services, Inc. | Republic Services
RMD | | | ResMed Inc. | ResMed; Resmed
RVTY | | | Revvity, Inc. | Revvity; PerkinElmer
ROK | US7739031091 | 903978 | Rockwell Automation, Inc. | Rockwell Automation
ROL | | | Rollins, Inc. | Rollins Inc
RCL | LR0008862868 | | Royal Caribbean Cruises Ltd. | Royal Caribbean; Royal Caribbean Cruises; Royal Caribbean Group
SPGI | US78409V1044 | A2AHZ7 | S&P Global Inc. | S&P Global; Standard & Poor's; *S&P Global Ratings; S&P Global Market Intelligence
CRM | US79466L3024 | A0B87V | Salesforce, Inc. | Salesforce; Salesforce.com; *Slack Technologies; *Tableau; *Informatica
SLB | AN8068571086 | | SLB N.V. | SLB; Schlumberger; *ChampionX
SRE | US8168511090 | 915266 | Sempra | Sempra; Sempra Energy
NOW | US81762P1021 | A1JX4P | ServiceNow, Inc. | ServiceNow; Servicenow
SHW | US8243481061 | 856050 | The Sherwin-Williams Company | Sherwin-Williams; Sherwin Williams
SPG | US8288061091 | | Simon Property Group, Inc. | Simon Property; Simon Property Group
SJM | | | The J. M. Smucker Company | Smucker; J.M. Smucker; JM Smucker; *Hostess Brands
SW | IE00028FXN24 | | Smurfit Westrock plc | Smurfit Westrock; Smurfit Kappa; WestRock
SNA | US8330341012 | 853887 | Snap-on Incorporated | Snap-on
SOLV | | | Solventum Corporation | Solventum
SO | US8425871071 | 852523 | The Southern Company | Southern Co; Southern Company
LUV | US8447411088 | 862837 | Southwest Airlines Co. | Southwest Airlines; Southwest?(airline,airlines,Airline,Delta,United,carrier,Elliott,flights)
SWK | | | Stanley Black & Decker, Inc. | Stanley Black & Decker
STT | US8574771031 | 864777 | State Street Corporation | State Street Corp; State Street Corporation; State Street?(custody,asset manager,Vermögensverwalter,ETF,BlackRock,Vanguard,BNY)
STE | | | STERIS plc | Steris
SYK | US8636671013 | | Stryker Corporation | Stryker
SYF | | | Synchrony Financial | Synchrony; Synchrony Financial
SYY | US8718291078 | 859121 | Sysco Corporation | Sysco
TPR | US8760301072 | | Tapestry, Inc. | Tapestry?(Coach,Kate Spade,handbag,Capri,luxury,Handtaschen); *Kate Spade; Tapestry Inc
TRGP | | | Targa Resources Corp. | Targa Resources; Targa
TGT | US87612E1064 | 856243 | Target Corporation | Target?(retailer,store,stores,shoppers,Walmart,Costco,Minneapolis,Einzelhändler,Handelskette,Cornell,Fiddelke,same-store,Best Buy,Kohl's,Macy's,merchandise,Supermarktkette,Discounter,US-Händler); Target Corp
TEL | | | TE Connectivity plc | TE Connectivity
TDY | | | Teledyne Technologies Incorporated | Teledyne
TPL | | | Texas Pacific Land Corporation | Texas Pacific Land
TXT | US8832031012 | | Textron Inc. | Textron; *Cessna
TMO | US8835561023 | 857209 | Thermo Fisher Scientific Inc. | Thermo Fisher; Thermo Fisher Scientific
TJX | US8725401090 | 854854 | The TJX Companies, Inc. | TJX; TJX Companies; *TK Maxx; *T.J. Maxx
TKO | | | TKO Group Holdings, Inc. | TKO Group; *UFC; *WWE
TT | IE00BK9ZQ967 | | Trane Technologies plc | Trane; Trane Technologies
TDG | US8936411003 | | TransDigm Group Incorporated | TransDigm; Transdigm
TRV | US89417E1091 | A0MLX4 | The Travelers Companies, Inc. | Travelers Companies; Travelers?(insurer,insurance,Versicherer,catastrophe,Chubb,Allstate,underwriting)
TFC | US89832Q1094 | A2PWMZ | Truist Financial Corporation | Truist; Truist Financial; Truist Securities
TYL | | | Tyler Technologies, Inc. | Tyler Technologies; Tyler?(software,government software)
TSN | US9024941034 | | Tyson Foods, Inc. | Tyson Foods; Tyson?(meat,chicken,beef,Foods,pork,Fleisch)
USB | US9029733048 | | U.S. Bancorp | U.S. Bancorp; US Bancorp
UBER | US90353T1007 | A2PHHG | Uber Technologies, Inc. | Uber; Uber Technologies; *Uber Eats
UDR | US9026531049 | | UDR, Inc. | UDR Inc
UNP | US9078181081 | | Union Pacific Corporation | Union Pacific
UPS | US9113121068 | 929198 | United Parcel Service, Inc. | United Parcel Service; UPS
URI | US9113631090 | | United Rentals, Inc. | United Rentals
UNH | US91324P1021 | 869561 | UnitedHealth Group Incorporated | UnitedHealth; UnitedHealth Group; Unitedhealth; United Health; *Optum; *UnitedHealthcare; *Change Healthcare
UHS | | | Universal Health Services, Inc. | Universal Health Services
VLO | US91913Y1001 | | Valero Energy Corporation | Valero; Valero Energy
VEEV | US9224751084 | | Veeva Systems Inc. | Veeva; Veeva Systems
VTR | US92276F1003 | | Ventas, Inc. | Ventas
VLTO | | | Veralto Corporation | Veralto
VZ | US92343V1044 | 868402 | Verizon Communications Inc. | Verizon; Verizon Communications; *Frontier Communications
VRT | | | Vertiv Holdings Co | Vertiv
VICI | | | VICI Properties Inc. | Vici Properties; VICI Properties
V | US92826C8394 | A0NC7B | Visa Inc. | Visa?(!Einreise,!Visum,!Konsulat,!Touristen,!Botschaft,!immigration,!embassy,!tourists,!H-1B,!migrants,!visa-free,!Einwanderung,!Aufenthalt,!visas,!Fachkräfte,!passport,Mastercard,MasterCard,Kreditkarte,Kreditkarten,Kreditkartenanbieter,Kreditkartenkonzern,payments,card,cards,payment,Zahlungsdienstleister,Zahlungen,credit-card,debit,PayPal,American Express)
VST | US92840M1027 | | Vistra Corp. | Vistra; Vistra Energy
VMC | | | Vulcan Materials Company | Vulcan Materials; Vulcan?(aggregates,Martin Marietta,construction)
WRB | | | W. R. Berkley Corporation | W. R. Berkley; W.R. Berkley; WR Berkley
GWW | US3848021040 | 857498 | W.W. Grainger, Inc. | Grainger?(W.W.,distributor,industrial,Fastenal); W.W. Grainger; WW Grainger
WAB | US9297401088 | | Westinghouse Air Brake Technologies Corporation | Wabtec; Westinghouse Air Brake
DIS | US2546871060 | 855686 | The Walt Disney Company | Walt Disney; Disney; Walt Disney Co; *ESPN; *Pixar; *Hulu
WM | US94106L1098 | 893579 | Waste Management, Inc. | Waste Management
WAT | US9418481035 | | Waters Corporation | Waters Corp; Waters Corporation; Waters?(Laborgeräte,chromatography,instruments,Milford,lab)
WEC | | | WEC Energy Group, Inc. | WEC Energy
WFC | US9497461015 | 857949 | Wells Fargo & Company | Wells Fargo; Well Fargo; Wells Fargo & Co
WELL | US95040Q1040 | | Welltower Inc. | Welltower
WST | US9553061055 | | West Pharmaceutical Services, Inc. | West Pharmaceutical; West Pharmaceutical Services
WY | US9621661043 | | Weyerhaeuser Company | Weyerhaeuser
WSM | | | Williams-Sonoma, Inc. | Williams-Sonoma; Williams Sonoma; *Pottery Barn
WMB | US9694571004 | 855451 | The Williams Companies, Inc. | Williams Companies; Williams Cos
XYL | US98419M1009 | | Xylem Inc. | Xylem Inc; Xylem?(water,Wasser,pumps,Evoqua)
YUM | US9884981013 | 909190 | Yum! Brands, Inc. | Yum Brands; Yum! Brands; *Taco Bell; *KFC; *Pizza Hut
ZBH | US98956P1021 | 753718 | Zimmer Biomet Holdings, Inc. | Zimmer Biomet
ZTS | US98978V1035 | | Zoetis Inc. | Zoetis
ALK | US0116591092 | | Alaska Air Group, Inc. | Alaska Air; Alaska Airlines; Alaska Air Group; *Hawaiian Airlines; Hawaiian Holdings
JOBY | KYG651631007 | | Joby Aviation, Inc. | Joby Aviation; Joby
ACHR | US03945R1023 | | Archer Aviation Inc. | Archer Aviation; Archer?(eVTOL,air taxi,air taxis,Joby,Flugtaxi,Flugtaxis,Midnight)
EVTL | | | Vertical Aerospace Ltd. | Vertical Aerospace
LC | | | LendingClub Corporation | LendingClub
HUBS | US4435731009 | | HubSpot, Inc. | HubSpot; Hubspot
SNOW | US8334451098 | A2QB38 | Snowflake Inc. | Snowflake?(cloud,data,Databricks,software,Cloud,Datadog,Daten,Inc,AI)
NET | US18915M1071 | | Cloudflare, Inc. | Cloudflare
S | | | SentinelOne, Inc. | SentinelOne
TWLO | US90138F1021 | | Twilio Inc. | Twilio
BOX | | | Box, Inc. | Box Inc
PATH | US90364P1057 | | UiPath Inc. | UiPath
ESTC | | | Elastic N.V. | Elastic NV
DT | | | Dynatrace, Inc. | Dynatrace
U | US91332U1016 | | Unity Software Inc. | Unity Software
RBLX | US7710491033 | | Roblox Corporation | Roblox
PINS | US72352L1061 | A2PGMG | Pinterest, Inc. | Pinterest
SNAP | US83304A1060 | A2DLMS | Snap Inc. | Snap?en(Snapchat,Spiegel,Pinterest,Meta,advertising,social,Instagram,Facebook,ad revenue,Twitter,TikTok); Snap Inc; *Snapchat
RDDT | US75734B1008 | | Reddit, Inc. | Reddit
TWTR | US90184L1026 | | Twitter, Inc. | Twitter?(Inc,Musk,takeover,buyout,deal,shares,board,offer,bid)
SPOT | LU1778762911 | A2JEGN | Spotify Technology S.A. | Spotify; Spotify Technology
SE | US81141R1005 | | Sea Limited | Sea Ltd; Sea Limited; *Shopee; *Garena
NU | KYG6683N1034 | | Nu Holdings Ltd. | Nu Holdings; *Nubank
PAGS | | | PagSeguro Digital Ltd. | PagSeguro
CPNG | US22266T1097 | | Coupang, Inc. | Coupang
ETSY | US29786A1060 | | Etsy, Inc. | Etsy
W | US94419L1017 | | Wayfair Inc. | Wayfair
CHWY | US16679L1098 | | Chewy, Inc. | Chewy
RKT | | | Rocket Companies, Inc. | Rocket Companies; *Rocket Mortgage; *Redfin; *Mr. Cooper; Mr. Cooper Group
UWMC | | | UWM Holdings Corporation | UWM Holdings
GME | US36467W1099 | A0HGDX | GameStop Corp. | GameStop; Gamestop
AMC | US00165C3025 | | AMC Entertainment Holdings, Inc. | AMC Entertainment; AMC~(cinema,theaters,movie,GameStop,meme,Kinokette,Aron,theatres,Cineworld); AMC Entertainment Holdings
BB | CA09228F1036 | A1W2YK | BlackBerry Limited | BlackBerry; Blackberry
BBBY | | | Bed Bath & Beyond, Inc. | Bed Bath & Beyond; Overstock.com; Overstock; Beyond Inc
M | US55616P1049 | | Macy's, Inc. | Macy's; Macys; *Bloomingdale's
KSS | US5002551043 | | Kohl's Corporation | Kohl's; Kohls Corp
JWN | US6556641008 | | Nordstrom, Inc. | Nordstrom
DDS | | | Dillard's, Inc. | Dillard's
GAP, GPS | US3647601083 | | Gap Inc. | Gap?(!gender,!between,!zwischen,Old Navy,Banana Republic,Athleta,apparel,clothing,Modekette,Bekleidung,Dickson,Inc,Bekleidungskette,retailer,Modehändler,Levi); *Old Navy; Gap Inc
ANF | US0028962076 | 903016 | Abercrombie & Fitch Co. | Abercrombie & Fitch; Abercrombie
AEO | | | American Eagle Outfitters, Inc. | American Eagle Outfitters; American Eagle
FL | | | Foot Locker, Inc. | Foot Locker
DKS | US2533931026 | | DICK'S Sporting Goods, Inc. | Dick's Sporting Goods; Dick's Sporting
BBWI | | | Bath & Body Works, Inc. | Bath & Body Works; L Brands
VSCO | | | Victoria's Secret & Co. | Victoria's Secret
BURL | | | Burlington Stores, Inc. | Burlington Stores; Burlington?(off-price,Ross,TJX,retailer)
BIG | | | Big Lots, Inc. | Big Lots
BJ | | | BJ's Wholesale Club Holdings, Inc. | BJ's Wholesale Club; BJ's Wholesale
RAD | | | Rite Aid Corporation | Rite Aid
ACI | US0130911037 | A14YJM | Albertsons Companies, Inc. | Albertsons
RH | | | RH | Restoration Hardware
AAP | | | Advance Auto Parts, Inc. | Advance Auto Parts
KMX | US1431301027 | | CarMax, Inc. | CarMax; Carmax
AN | | | AutoNation, Inc. | AutoNation
PAG | | | Penske Automotive Group, Inc. | Penske Automotive
LAD | US5367971034 | 914076 | Lithia Motors, Inc. | Lithia Motors
HOG | US4128221086 | | Harley-Davidson, Inc. | Harley-Davidson; Harley Davidson; Harley?(motorcycle,Motorrad,Motorräder,motorcycles,Davidson)
PII | | | Polaris Inc. | Polaris Inc
BC | | | Brunswick Corporation | Brunswick Corp
THO | | | Thor Industries, Inc. | Thor Industries; *Hymer
WGO | | | Winnebago Industries, Inc. | Winnebago
FSR | | | Fisker Inc. | Fisker?(EV,Elektroauto,Ocean,electric,Inc,E-Auto,bankruptcy)
QS | | | QuantumScape Corporation | QuantumScape
CHPT | | | ChargePoint Holdings, Inc. | ChargePoint; Chargepoint
BE | US0937121079 | | Bloom Energy Corporation | Bloom Energy
NOVA | | | Sunnova Energy International Inc. | Sunnova
OKLO | US02156V1098 | | Oklo Inc. | Oklo
SMR | US67079K1007 | | NuScale Power Corporation | NuScale; NuScale Power
CCJ, XTSE:CCO | CA13321L1085 | 882017 | Cameco Corporation | Cameco
LEU | | | Centrus Energy Corp. | Centrus Energy
IONQ | | | IonQ, Inc. | IonQ
QBTS | US26740W1099 | | D-Wave Quantum Inc. | D-Wave; D-Wave Quantum
SPCE | | | Virgin Galactic Holdings, Inc. | Virgin Galactic
PL | | | Planet Labs PBC | Planet Labs
BBAI | | | BigBear.ai Holdings, Inc. | BigBear.ai
AI | | | C3.ai, Inc. | C3.ai; C3 AI
CRCL | US1725731079 | | Circle Internet Group, Inc. | Circle Internet Group; Circle Internet; Circle?(stablecoin,USDC,Stablecoin,stablecoins,Stablecoins)
FIG | US3168411052 | | Figma, Inc. | Figma
KLAR | | | Klarna Group plc | Klarna
WOLF | US9778521024 | | Wolfspeed, Inc. | Wolfspeed
ONTO | | | Onto Innovation Inc. | Onto Innovation
FVRR | | | Fiverr International Ltd. | Fiverr
TEVA | US8816242098 | | Teva Pharmaceutical Industries Limited | Teva; Teva Pharmaceutical; *Ratiopharm; Teva Pharmaceuticals
ZIM | IL0065100930 | | ZIM Integrated Shipping Services Ltd. | ZIM Integrated Shipping; Zim Integrated
ICL | | | ICL Group Ltd | ICL Group
PSTG | | | Pure Storage, Inc. | Pure Storage; Everpure
DXC | | | DXC Technology Company | DXC Technology
EPAM | | | EPAM Systems, Inc. | EPAM Systems; EPAM
KD | | | Kyndryl Holdings, Inc. | Kyndryl
GLOB | LU0974299876 | | Globant S.A. | Globant
UIS | | | Unisys Corporation | Unisys
TDC | US88076W1036 | | Teradata Corporation | Teradata
YELP | US9858171054 | | Yelp Inc. | Yelp
CHGG | | | Chegg, Inc. | Chegg
COUR | | | Coursera, Inc. | Coursera; *Udemy
FLUT, XLON:FLTR | IE00BWT6H894 | | Flutter Entertainment plc | Flutter Entertainment; Flutter; *FanDuel; *Betfair; *Paddy Power
BYD | | | Boyd Gaming Corporation | Boyd Gaming
FUN | | | Six Flags Entertainment Corporation | Six Flags; Cedar Fair
PRKS, SEAS | | | United Parks & Resorts Inc. | SeaWorld; SeaWorld Entertainment; United Parks & Resorts
MSGS | | | Madison Square Garden Sports Corp. | Madison Square Garden Sports
TME | US88034P1093 | | Tencent Music Entertainment Group | Tencent Music; Tencent Music Entertainment
NYT | | | The New York Times Company | New York Times Co; New York Times Company
IPG | | | The Interpublic Group of Companies, Inc. | Interpublic Group
HBI | | | Hanesbrands Inc. | Hanesbrands
VFC | US9182041080 | 857621 | V.F. Corporation | VF Corp; V.F. Corp; VF Corporation; *Vans; *North Face; *Timberland; *The North Face
PVH | US6936561009 | | PVH Corp. | PVH; *Tommy Hilfiger; *Calvin Klein
UAA, UA | US9043111072 | | Under Armour, Inc. | Under Armour
SKX | | | Skechers U.S.A., Inc. | Skechers
LEVI | US52736R1023 | A2PFHR | Levi Strauss & Co. | Levi Strauss; Levi's; Levi Strauss & Co
BIRK | JE00BS44BN30 | | Birkenstock Holding plc | Birkenstock
ONON | CH1134540470 | A3C21P | On Holding AG | On Holding; On Running
AS | KYG0260P1028 | | Amer Sports, Inc. | Amer Sports; *Arc'teryx; *Salomon?(ski,Schuhe,shoe,Amer,outdoor)
CPRI | | | Capri Holdings Limited | Capri Holdings; *Michael Kors
SIG | | | Signet Jewelers Limited | Signet Jewelers
TPX, SGI | | | Somnigroup International Inc. | Tempur Sealy; Somnigroup
WHR | US9633201069 | 856331 | Whirlpool Corporation | Whirlpool?(Waschmaschinen,appliances,appliance,Hausgeräte,Haushaltsgeräte,Bosch,washing,Corp,Electrolux)
TUP | | | Tupperware Brands Corporation | Tupperware
SCI | | | Service Corporation International | Service Corporation International
EDU | US6475812060 | | New Oriental Education & Technology Group Inc. | New Oriental; New Oriental Education
TAL | US8740801043 | | TAL Education Group | TAL Education
QSR, XTSE:QSR | CA76131D1033 | | Restaurant Brands International Inc. | Restaurant Brands; Restaurant Brands International; *Burger King; *Tim Hortons; *Popeyes
SHAK | US8190471016 | | Shake Shack Inc. | Shake Shack
CAVA | | | CAVA Group, Inc. | Cava Group; Cava?(restaurant,Mediterranean,Sweetgreen,Chipotle)
SG | | | Sweetgreen, Inc. | Sweetgreen
EAT | | | Brinker International, Inc. | Brinker International; *Chili's
DIN | | | Dine Brands Global, Inc. | Dine Brands; *Applebee's
YUMC | US98850P1093 | | Yum China Holdings, Inc. | Yum China
BROS | | | Dutch Bros Inc. | Dutch Bros
CAG | US2058871029 | | Conagra Brands, Inc. | Conagra; Conagra Brands
K | | | Kellanova | Kellanova; Kellogg; Kellogg's
KLG | | | WK Kellogg Co | WK Kellogg
POST | | | Post Holdings, Inc. | Post Holdings
BRBR | | | BellRing Brands, Inc. | BellRing Brands
USFD | | | US Foods Holding Corp. | US Foods
PFGC | | | Performance Food Group Company | Performance Food Group
SAM | | | The Boston Beer Company, Inc. | Boston Beer
COTY | US2220702037 | | Coty Inc. | Coty
ELF | | | e.l.f. Beauty, Inc. | e.l.f. Beauty; ELF Beauty; Elf Beauty
HIMS | | | Hims & Hers Health, Inc. | Hims & Hers; Hims & Hers Health; Hims and Hers
TDOC | US87918A1051 | | Teladoc Health, Inc. | Teladoc; Teladoc Health
TFX | US8793691069 | 855853 | Teleflex Incorporated | Teleflex
AVTR | | | Avantor, Inc. | Avantor
CTLT | | | Catalent, Inc. | Catalent
ELAN | | | Elanco Animal Health Incorporated | Elanco
PRGO | IE00BGH1M568 | | Perrigo Company plc | Perrigo
OGN | | | Organon & Co. | Organon
BHC | | | Bausch Health Companies Inc. | Bausch Health
BLCO | | | Bausch + Lomb Corporation | Bausch + Lomb; Bausch & Lomb
CYH | | | Community Health Systems, Inc. | Community Health Systems
THC | | | Tenet Healthcare Corporation | Tenet Healthcare
MOH | | | Molina Healthcare, Inc. | Molina Healthcare; Molina
OSCR | | | Oscar Health, Inc. | Oscar Health
AGL | | | agilon health, inc. | agilon health
DOCS | | | Doximity, Inc. | Doximity
NVST | US29415F1049 | | Envista Holdings Corporation | Envista
PEN | | | Penumbra, Inc. | Penumbra
GMED | | | Globus Medical, Inc. | Globus Medical
ALLY | US02005N1000 | | Ally Financial Inc. | Ally Financial; Ally?(auto loans,lender,bank,deposits,Ally's)
WAL | | | Western Alliance Bancorporation | Western Alliance; Western Alliance Bancorp
BANC | | | Banc of California, Inc. | Banc of California; PacWest; PacWest Bancorp
FRC | | | First Republic Bank | First Republic; First Republic Bank
FLG, NYCB | | | Flagstar Financial, Inc. | New York Community Bancorp; Flagstar Financial; NYCB; Flagstar
FHN | | | First Horizon Corporation | First Horizon
CFR | | | Cullen/Frost Bankers, Inc. | Cullen/Frost
SNV | | | Synovus Financial Corp. | Synovus
WBS | | | Webster Financial Corporation | Webster Financial
SF | | | Stifel Financial Corp. | Stifel; Stifel Financial
PIPR | | | Piper Sandler Companies | Piper Sandler
EVR | | | Evercore Inc. | Evercore; Evercore ISI
LAZ | | | Lazard, Inc. | Lazard
JEF | | | Jefferies Financial Group Inc. | Jefferies; Jefferies Financial Group
HLI | | | Houlihan Lokey, Inc. | Houlihan Lokey
MC | | | Moelis & Company | Moelis
PJT | US69343T1079 | | PJT Partners Inc. | PJT Partners
OWL | | | Blue Owl Capital Inc. | Blue Owl; Blue Owl Capital
BAM | | | Brookfield Asset Management Ltd. | Brookfield Asset Management
BN, XTSE:BN | CA11271J1075 | | Brookfield Corporation | Brookfield Corp; Brookfield Corporation; Brookfield
AMG | | | Affiliated Managers Group, Inc. | Affiliated Managers Group
JHG | | | Janus Henderson Group plc | Janus Henderson
VIRT | | | Virtu Financial, Inc. | Virtu Financial; Virtu
CRBG | | | Corebridge Financial, Inc. | Corebridge; Corebridge Financial
EQH | | | Equitable Holdings, Inc. | Equitable Holdings
LNC | US5341871094 | | Lincoln National Corporation | Lincoln National; Lincoln Financial
UNM | | | Unum Group | Unum
VOYA | | | Voya Financial, Inc. | Voya Financial
RGA | | | Reinsurance Group of America, Incorporated | Reinsurance Group of America
MKL | | | Markel Group Inc. | Markel
RNR | | | RenaissanceRe Holdings Ltd. | RenaissanceRe
LMND | US52567D1072 | | Lemonade, Inc. | Lemonade?(insurer,insurance,Versicherer,Insurtech,insurtech,Inc)
FNF | | | Fidelity National Financial, Inc. | Fidelity National Financial
WU | | | The Western Union Company | Western Union
TOST | | | Toast, Inc. | Toast Inc
BILL | US0900431000 | | BILL Holdings, Inc. | Bill.com; Bill Holdings
FOUR | | | Shift4 Payments, Inc. | Shift4; Shift4 Payments
WEX | | | WEX Inc. | WEX Inc
HRB | | | H&R Block, Inc. | H&R Block; H & R Block
TRU | US89400J1079 | | TransUnion | TransUnion
AA | US0138721065 | A2ASZ7 | Alcoa Corporation | Alcoa
X | US9129091081 | 529498 | United States Steel Corporation | U.S. Steel; US Steel; United States Steel
CLF | US1858991011 | | Cleveland-Cliffs Inc. | Cleveland-Cliffs; Cleveland Cliffs
CMC | US2017231034 | | Commercial Metals Company | Commercial Metals
RS | | | Reliance, Inc. | Reliance Steel; Reliance Steel & Aluminum
ATI | | | ATI Inc. | Allegheny Technologies; ATI Inc
MP | | | MP Materials Corp. | MP Materials
SCCO | | | Southern Copper Corporation | Southern Copper
TECK, XTSE:TECK.B | | | Teck Resources Limited | Teck Resources
GOLD, B | CA06849F1080 | | Barrick Mining Corporation | Barrick; Barrick Gold; Barrick Mining
AEM, XTSE:AEM | CA0084741085 | | Agnico Eagle Mines Limited | Agnico Eagle; Agnico Eagle Mines
KGC | CA4969024047 | A0DM94 | Kinross Gold Corporation | Kinross; Kinross Gold
WPM | CA9628791027 | A2DRBP | Wheaton Precious Metals Corp. | Wheaton Precious Metals
FNV | CA3518581051 | | Franco-Nevada Corporation | Franco-Nevada
PAAS | | | Pan American Silver Corp. | Pan American Silver
AG | | | First Majestic Silver Corp. | First Majestic; First Majestic Silver
HL | | | Hecla Mining Company | Hecla; Hecla Mining
CDE | US1921085049 | | Coeur Mining, Inc. | Coeur Mining; Coeur
GFI | | | Gold Fields Limited | Gold Fields
AU | GB00BRXH2664 | | AngloGold Ashanti plc | AngloGold; AngloGold Ashanti
HMY | | | Harmony Gold Mining Company Limited | Harmony Gold
SBSW | ZAE000259701 | | Sibanye Stillwater Limited | Sibanye; Sibanye-Stillwater; Sibanye Stillwater
SQM | | | Sociedad Química y Minera de Chile S.A. | SQM
LAC | | | Lithium Americas Corp. | Lithium Americas
NTR, XTSE:NTR | CA67077M1086 | A2DWB8 | Nutrien Ltd. | Nutrien
FMC | | | FMC Corporation | FMC Corp; FMC Corporation
EMN | | | Eastman Chemical Company | Eastman Chemical
HUN | | | Huntsman Corporation | Huntsman?(chemicals,Chemie,Clariant,chemical,Chemiekonzern)
CE | US1508701034 | | Celanese Corporation | Celanese
OLN | US6806652052 | 851936 | Olin Corporation | Olin Corp
CC | US1638511089 | | The Chemours Company | Chemours
AXTA | | | Axalta Coating Systems Ltd. | Axalta
RPM | | | RPM International Inc. | RPM International
SMG | US8101861065 | | The Scotts Miracle-Gro Company | Scotts Miracle-Gro
ESI | | | Element Solutions Inc | Element Solutions
WLK | US9604131022 | | Westlake Corporation | Westlake Corp; Westlake Chemical
TROX | | | Tronox Holdings plc | Tronox
ASH | | | Ashland Inc. | Ashland Inc
OVV | | | Ovintiv Inc. | Ovintiv
AR | US03674X1063 | | Antero Resources Corporation | Antero Resources; Antero
RRC | | | Range Resources Corporation | Range Resources
SWN | | | Southwestern Energy Company | Southwestern Energy
MTDR | | | Matador Resources Company | Matador Resources; Matador?(oil,shale,Permian,Delaware Basin)
PR | | | Permian Resources Corporation | Permian Resources
CIVI | | | Civitas Resources, Inc. | Civitas Resources; Civitas?(oil,shale,SM Energy)
SM | | | SM Energy Company | SM Energy
MUR | | | Murphy Oil Corporation | Murphy Oil
MUSA | | | Murphy USA Inc. | Murphy USA
DINO | | | HF Sinclair Corporation | HF Sinclair
PBF | | | PBF Energy Inc. | PBF Energy
DK | | | Delek US Holdings, Inc. | Delek US
PXD | | | Pioneer Natural Resources Company | Pioneer Natural Resources
CRC | | | California Resources Corporation | California Resources
TALO | | | Talos Energy Inc. | Talos Energy; Talos?(oil,offshore,Gulf of Mexico)
KOS | US5006881065 | | Kosmos Energy Ltd. | Kosmos Energy; Kosmos?(oil,offshore,LNG,Ghana)
VAL | | | Valaris Limited | Valaris
RIG | CH0048265513 | | Transocean Ltd. | Transocean
NE | | | Noble Corporation plc | Noble Corp
FTI | GB00BDSFG982 | | TechnipFMC plc | TechnipFMC
NOV | | | NOV Inc. | National Oilwell Varco; NOV Inc
LBRT | | | Liberty Energy Inc. | Liberty Energy
LNG | US16411R2085 | | Cheniere Energy, Inc. | Cheniere; Cheniere Energy
VG | | | Venture Global, Inc. | Venture Global
ET | US29273V1008 | | Energy Transfer LP | Energy Transfer
EPD | US2937921078 | | Enterprise Products Partners L.P. | Enterprise Products Partners; Enterprise Products
MPLX | | | MPLX LP | MPLX
BTU | | | Peabody Energy Corporation | Peabody Energy; Peabody
CNR | | | Core Natural Resources, Inc. | Core Natural Resources; Consol Energy; Arch Resources
HE | | | Hawaiian Electric Industries, Inc. | Hawaiian Electric
ORA | US6866881021 | | Ormat Technologies, Inc. | Ormat
CWEN | | | Clearway Energy, Inc. | Clearway Energy; Clearway
BEP | | | Brookfield Renewable Partners L.P. | Brookfield Renewable
AQN | | | Algonquin Power & Utilities Corp. | Algonquin Power
OGE | | | OGE Energy Corp. | OGE Energy
ALV | US0528001094 | | Autoliv, Inc. | Autoliv
BWA | US0997241064 | | BorgWarner Inc. | BorgWarner; Borgwarner
LEA | US5218652049 | | Lear Corporation | Lear Corp; Lear Corporation
DAN | | | Dana Incorporated | Dana Inc; Dana Incorporated
ADNT | IE00BD845X29 | | Adient plc | Adient
AGCO | | | AGCO Corporation | AGCO; Agco; *Fendt
CNH | NL0010545661 | | CNH Industrial N.V. | CNH Industrial; CNH; *New Holland
OSK | US6882392011 | | Oshkosh Corporation | Oshkosh
TEX | | | Terex Corporation | Terex
ALSN | | | Allison Transmission Holdings, Inc. | Allison Transmission
XPO | US9837931008 | | XPO, Inc. | XPO; XPO Logistics
GXO | | | GXO Logistics, Inc. | GXO; GXO Logistics; *Wincanton
KNX | | | Knight-Swift Transportation Holdings Inc. | Knight-Swift
R | | | Ryder System, Inc. | Ryder System
UHAL | | | U-Haul Holding Company | U-Haul
CP, XTSE:CP | CA13646K1084 | | Canadian Pacific Kansas City Limited | Canadian Pacific Kansas City; Canadian Pacific; Kansas City Southern; CPKC
CNI, XTSE:CNR | CA1363751027 | | Canadian National Railway Company | Canadian National; Canadian National Railway
GATX | | | GATX Corporation | GATX
TDW | | | Tidewater Inc. | Tidewater Inc
SPR | US8485741099 | | Spirit AeroSystems Holdings, Inc. | Spirit AeroSystems
HEI | | | HEICO Corporation | Heico
CW | | | Curtiss-Wright Corporation | Curtiss-Wright
BWXT | | | BWX Technologies, Inc. | BWX Technologies; BWXT
BAH | US0995021062 | | Booz Allen Hamilton Holding Corporation | Booz Allen Hamilton; Booz Allen
CACI | | | CACI International Inc | CACI; CACI International
HXL | | | Hexcel Corporation | Hexcel
ERJ, EMBJ, BVMF:EMBJ3 | | | Embraer S.A. | Embraer
FLR | | | Fluor Corporation | Fluor Corp; Fluor Corporation; Fluor?en(engineering,NuScale,construction)
KBR | US48242W1062 | | KBR, Inc. | KBR
ACM | | | AECOM | Aecom; AECOM
MTZ | | | MasTec, Inc. | MasTec
DY | | | Dycom Industries, Inc. | Dycom
TOL | US8894781033 | | Toll Brothers, Inc. | Toll Brothers
KBH | | | KB Home | KB Home
TMHC | | | Taylor Morrison Home Corporation | Taylor Morrison
MTH | | | Meritage Homes Corporation | Meritage Homes
OC | US6907421019 | | Owens Corning | Owens Corning
CSL | | | Carlisle Companies Incorporated | Carlisle Companies
QXO | | | QXO, Inc. | QXO; Beacon Roofing
FBIN | | | Fortune Brands Innovations, Inc. | Fortune Brands
MHK | US6081901042 | | Mohawk Industries, Inc. | Mohawk Industries
LPX | | | Louisiana-Pacific Corporation | Louisiana-Pacific
TREX | | | Trex Company, Inc. | Trex
EXP | | | Eagle Materials Inc. | Eagle Materials
AYI | | | Acuity Inc. | Acuity Brands
GNW | | | Genworth Financial, Inc. | Genworth
NLY | | | Annaly Capital Management, Inc. | Annaly; Annaly Capital
STWD | US85571B1052 | | Starwood Property Trust, Inc. | Starwood Property Trust
VNO | US9290421091 | | Vornado Realty Trust | Vornado; Vornado Realty
SLG | | | SL Green Realty Corp. | SL Green
MAC | US5543821012 | | The Macerich Company | Macerich
MPW | | | Medical Properties Trust, Inc. | Medical Properties Trust
WPC | US92936U1097 | | W. P. Carey Inc. | W. P. Carey; WP Carey
CUBE | | | CubeSmart | CubeSmart
AMH | | | American Homes 4 Rent | American Homes 4 Rent
WE | | | WeWork Inc. | WeWork
CWK | | | Cushman & Wakefield Ltd. | Cushman & Wakefield
JLL | | | Jones Lang LaSalle Incorporated | Jones Lang LaSalle; JLL
COMP | | | Compass, Inc. | Compass Inc; *Anywhere Real Estate
LUMN | | | Lumen Technologies, Inc. | Lumen Technologies; CenturyLink
CABO | | | Cable One, Inc. | Cable One
ATUS, OPTU | | | Optimum Communications, Inc. | Altice USA; Optimum Communications
VSH | | | Vishay Intertechnology, Inc. | Vishay
ARW | US0427351004 | 855225 | Arrow Electronics, Inc. | Arrow Electronics
SNX | | | TD SYNNEX Corporation | TD Synnex
INGM | | | Ingram Micro Holding Corporation | Ingram Micro
CLS, XTSE:CLS | | | Celestica Inc. | Celestica
FN | | | Fabrinet | Fabrinet
FLS | US34354P1057 | | Flowserve Corporation | Flowserve
ITT | | | ITT Inc. | ITT Inc
GGG | | | Graco Inc. | Graco
RRX | | | Regal Rexnord Corporation | Regal Rexnord
NVT | | | nVent Electric plc | nVent; nVent Electric
ST | | | Sensata Technologies Holding plc | Sensata
WCC | | | WESCO International, Inc. | Wesco International
TNL | | | Travel + Leisure Co. | Travel + Leisure
WH | US98311A1051 | | Wyndham Hotels & Resorts, Inc. | Wyndham Hotels; Wyndham
CHH | | | Choice Hotels International, Inc. | Choice Hotels
H | US4485791028 | | Hyatt Hotels Corporation | Hyatt; Hyatt Hotels
VAC | | | Marriott Vacations Worldwide Corporation | Marriott Vacations
VIK | | | Viking Holdings Ltd | Viking Holdings; Viking Cruises; Viking?(cruise,cruises,Carnival,river)
RSI | | | Rush Street Interactive, Inc. | Rush Street Interactive
GENI | | | Genius Sports Limited | Genius Sports
MANU | KYG5784H1065 | | Manchester United plc | Manchester United
JMIA | US48138M1053 | | Jumia Technologies AG | Jumia
LUXE | | | LuxExperience B.V. | MyTheresa; Mytheresa; LuxExperience
FTCH | | | Farfetch Limited | Farfetch
BHVN | | | Biohaven Ltd. | Biohaven
RGR | | | Sturm, Ruger & Company, Inc. | Sturm Ruger; Sturm, Ruger
HKD | | | AMTD Digital Inc. | AMTD Digital
ZK | | | ZEEKR Intelligent Technology Holding Limited | Zeekr
BABA, XHKG:9988 | US01609W1027 | A117ME | Alibaba Group Holding Limited | Alibaba; Alibaba Group; Alibaba Group Holding; *AliExpress; *Lazada
NIO, XHKG:9866 | US62914V1061 | A2N4PB | NIO Inc. | Nio; NIO
XPEV, XHKG:9868 | US98422D1054 | | XPeng Inc. | Xpeng; XPeng
VIPS | | | Vipshop Holdings Limited | Vipshop
ZTO | | | ZTO Express (Cayman) Inc. | ZTO Express
TSM, XTAI:2330 | US8740391003 | 909800 | Taiwan Semiconductor Manufacturing Company Limited | TSMC; Taiwan Semiconductor Manufacturing; Taiwan Semiconductor; Taiwan Semi; Taiwan Semiconductor Manufacturing Co
UMC, XTAI:2303 | US9108734057 | | United Microelectronics Corporation | United Microelectronics; UMC
ASX, XTAI:3711 | | | ASE Technology Holding Co., Ltd. | ASE Technology
VALE, BVMF:VALE3 | US91912E1055 | | Vale S.A. | Vale?(iron ore,Eisenerz,mining,Brazil,Brazilian,Brasilien,brasilianische,miner,Rio Tinto,BHP,nickel,Minenkonzern)
PBR, BVMF:PETR4 | US71654V4086 | | Petróleo Brasileiro S.A. | Petrobras; Petróleo Brasileiro
ITUB, BVMF:ITUB4 | US4655621062 | | Itaú Unibanco Holding S.A. | Itaú Unibanco; Itau Unibanco; Itau; Itaú
BBD, BVMF:BBDC4 | US0594603039 | | Banco Bradesco S.A. | Bradesco; Banco Bradesco
ABEV | US02319V1035 | | Ambev S.A. | Ambev
GGB | US3737371050 | | Gerdau S.A. | Gerdau
JBS | | | JBS N.V. | JBS
SUZ | | | Suzano S.A. | Suzano
AMX | US02390A1016 | | América Móvil, S.A.B. de C.V. | America Movil; América Móvil
CX | | | Cemex, S.A.B. de C.V. | Cemex
FMX | | | Fomento Económico Mexicano, S.A.B. de C.V. | Femsa; FEMSA
YPF | | | YPF S.A. | YPF
BAP | BMG2519Y1084 | | Credicorp Ltd. | Credicorp
EC | | | Ecopetrol S.A. | Ecopetrol
LTM | | | LATAM Airlines Group S.A. | Latam Airlines; LATAM Airlines
AZUL | | | Azul | Azul SA
BEKE | | | KE Holdings Inc. | KE Holdings; Beike
RBA | | | RB Global, Inc. | RB Global; Ritchie Bros
AER | | | AerCap Holdings N.V. | AerCap; Aercap
GWRE | | | Guidewire Software, Inc. | Guidewire; Guidewire Software
GFL | | | GFL Environmental Inc. | GFL Environmental
IOT | | | Samsara Inc. | Samsara
RBRK | | | Rubrik, Inc. | Rubrik
SUI | | | Sun Communities, Inc. | Sun Communities
SN | | | SharkNinja, Inc. | SharkNinja
WES | | | Western Midstream Partners, LP | Western Midstream
BIP | | | Brookfield Infrastructure Partners L.P. | Brookfield Infrastructure
APG | | | APi Group Corporation | APi Group
ULS | | | UL Solutions Inc. | UL Solutions
CLH | | | Clean Harbors, Inc. | Clean Harbors
CNA | | | CNA Financial Corporation | CNA Financial
RYAN | | | Ryan Specialty Holdings, Inc. | Ryan Specialty
CRS | | | Carpenter Technology Corporation | Carpenter Technology
RBC | | | RBC Bearings Incorporated | RBC Bearings
CNM | | | Core & Main, Inc. | Core & Main
ELS | | | Equity LifeStyle Properties, Inc. | Equity LifeStyle
PAYC | | | Paycom Software, Inc. | Paycom
OHI | | | Omega Healthcare Investors, Inc. | Omega Healthcare
YMM | | | Full Truck Alliance Co. Ltd. | Full Truck Alliance
EHC | | | Encompass Health Corporation | Encompass Health
BLD | | | TopBuild Corp. | TopBuild
CCK | | | Crown Holdings, Inc. | Crown Holdings
CR | | | Crane Company | Crane Company; Crane Co
DRS, XNAS:DRS | | | Leonardo DRS, Inc. | Leonardo DRS
KVYO | | | Klaviyo, Inc. | Klaviyo
PCOR | | | Procore Technologies, Inc. | Procore
KNSL | | | Kinsale Capital Group, Inc. | Kinsale Capital
ARMK | | | Aramark | Aramark
PRMB | | | Primo Brands Corporation | Primo Brands
SARO | | | StandardAero, Inc. | StandardAero
ORI | | | Old Republic International Corporation | Old Republic
ATR | | | AptarGroup, Inc. | AptarGroup; Aptar
REXR | | | Rexford Industrial Realty, Inc. | Rexford Industrial
WMS | | | Advanced Drainage Systems, Inc. | Advanced Drainage Systems
GTLS | | | Chart Industries, Inc. | Chart Industries
PLNT | | | Planet Fitness, Inc. | Planet Fitness
AM | | | Antero Midstream Corporation | Antero Midstream
PRI | | | Primerica, Inc. | Primerica
FND | | | Floor & Decor Holdings, Inc. | Floor & Decor
DCI | | | Donaldson Company, Inc. | Donaldson Company
NNN | | | NNN REIT, Inc. | NNN REIT
UGI | | | UGI Corporation | UGI Corp
BRX | | | Brixmor Property Group Inc. | Brixmor
PSN | | | Parsons Corporation | Parsons Corp
INGR | | | Ingredion Incorporated | Ingredion
AXS | | | AXIS Capital Holdings Limited | Axis Capital; AXIS Capital
G | | | Genpact Limited | Genpact
TTC | | | The Toro Company | Toro Company; Toro Co
VMI | | | Valmont Industries, Inc. | Valmont
SUN | | | Sunoco LP | Sunoco
LW | | | Lamb Weston Holdings, Inc. | Lamb Weston
BIO | | | Bio-Rad Laboratories, Inc. | Bio-Rad
ADT | | | ADT Inc. | ADT?(security,alarm,home)
JBTM | | | JBT Marel Corporation | JBT Marel
DLB | | | Dolby Laboratories, Inc. | Dolby Laboratories; Dolby
BFAM | | | Bright Horizons Family Solutions Inc. | Bright Horizons
ESAB | | | ESAB Corporation | ESAB
JXN | | | Jackson Financial Inc. | Jackson Financial
OMF | | | OneMain Holdings, Inc. | OneMain; OneMain Financial
SLM | | | SLM Corporation | Sallie Mae
GPK | | | Graphic Packaging Holding Company | Graphic Packaging
GBTG | | | Global Business Travel Group, Inc. | Amex GBT; American Express Global Business Travel
AMTM | | | Amentum Holdings, Inc. | Amentum
AL | | | Air Lease Corporation | Air Lease
TX | | | Ternium S.A. | Ternium
MOG.A | | | Moog Inc. | Moog Inc
SITE | | | SiteOne Landscape Supply, Inc. | SiteOne
MNSO | | | MINISO Group Holding Limited | Miniso; MINISO
TXNM | | | TXNM Energy, Inc. | TXNM Energy; PNM Resources
HR | | | Healthcare Realty Trust Incorporated | Healthcare Realty
RHP | | | Ryman Hospitality Properties, Inc. | Ryman Hospitality
VNT | | | Vontier Corporation | Vontier
SWX | | | Southwest Gas Holdings, Inc. | Southwest Gas
LTH | | | Life Time Group Holdings, Inc. | Life Time Group
WFG | | | West Fraser Timber Co. Ltd. | West Fraser
MTN | | | Vail Resorts, Inc. | Vail Resorts
GPI | | | Group 1 Automotive, Inc. | Group 1 Automotive
FCN | | | FTI Consulting, Inc. | FTI Consulting
TKR | | | The Timken Company | Timken
BOOT | | | Boot Barn Holdings, Inc. | Boot Barn
NIQ | | | NIQ Global Intelligence plc | NIQ?(NielsenIQ,IPO); NielsenIQ
SLGN | | | Silgan Holdings Inc. | Silgan
RAL | | | Ralliant Corporation | Ralliant
KNF | | | Knife River Corporation | Knife River
VVV | | | Valvoline Inc. | Valvoline
DAR | | | Darling Ingredients Inc. | Darling Ingredients
LB | | | LandBridge Company LLC | LandBridge
BVN | | | Compañía de Minas Buenaventura S.A.A. | Buenaventura
GOLF | | | Acushnet Holdings Corp. | Acushnet; *Titleist
CPA | | | Copa Holdings, S.A. | Copa Holdings; Copa Airlines
COLD | | | Americold Realty Trust, Inc. | Americold
ABG | | | Asbury Automotive Group, Inc. | Asbury Automotive
MGY | | | Magnolia Oil & Gas Corporation | Magnolia Oil & Gas
AB | | | AllianceBernstein Holding L.P. | AllianceBernstein
SON | | | Sonoco Products Company | Sonoco
YOU | | | Clear Secure, Inc. | Clear Secure
SNDR | | | Schneider National, Inc. | Schneider National
SEE | | | Sealed Air Corporation | Sealed Air
UEC, XASE:UEC | | | Uranium Energy Corp. | Uranium Energy
BMNR, XASE:BMNR | | | BitMine Immersion Technologies, Inc. | BitMine; Bitmine; BitMine Immersion
AGO | | | Assured Guaranty Ltd. | Assured Guaranty
REZI | | | Resideo Technologies, Inc. | Resideo
ENVA | | | Enova International, Inc. | Enova International
CNX | | | CNX Resources Corporation | CNX Resources
BCO | | | The Brink's Company | Brink's; Brinks
HHH | | | Howard Hughes Holdings Inc. | Howard Hughes Holdings
HGV | | | Hilton Grand Vacations Inc. | Hilton Grand Vacations
HRI | | | Herc Holdings Inc. | Herc Holdings
RYN | | | Rayonier Inc. | Rayonier
TAC | | | TransAlta Corporation | TransAlta
MATX | | | Matson, Inc. | Matson
RHI | | | Robert Half Inc. | Robert Half
ASAN | | | Asana, Inc. | Asana
DOCN | | | DigitalOcean Holdings, Inc. | DigitalOcean
FLO | | | Flowers Foods, Inc. | Flowers Foods
GEO | | | The GEO Group, Inc. | GEO Group; Geo Group
CXW | | | CoreCivic, Inc. | CoreCivic
CLVT | | | Clarivate Plc | Clarivate
FIGR, XNAS:FIGR | | | Figure Technology Solutions, Inc. | Figure Technology; Figure Technology Solutions
BLSH | | | Bullish | Bullish Global; Bullish?(crypto exchange,CoinDesk,Farley,Thiel)
STUB | | | StubHub Holdings, Inc. | StubHub; Stubhub
VIA | | | Via Transportation, Inc. | Via Transportation
NBR | | | Nabors Industries Ltd. | Nabors
HP | | | Helmerich & Payne, Inc. | Helmerich & Payne
PTEN, XNAS:PTEN | | | Patterson-UTI Energy, Inc. | Patterson-UTI
XPRO | | | Expro Group Holdings N.V. | Expro Group
NGVT | | | Ingevity Corporation | Ingevity
MLI | | | Mueller Industries, Inc. | Mueller Industries
ATKR | | | Atkore Inc. | Atkore
CACC, XNAS:CACC | | | Credit Acceptance Corporation | Credit Acceptance
MBC | | | MasterBrand, Inc. | MasterBrand
BKD | | | Brookdale Senior Living Inc. | Brookdale Senior Living
NGD, XASE:NGD | | | New Gold Inc. | New Gold Inc
GENB | | | Generate Biomedicines, Inc. | Generate Biomedicines
# BATS Cboe BZX
CBOE | | | Cboe Global Markets, Inc. | Cboe Global Markets; Cboe Global; Cboe?(exchange operator,Börsenbetreiber,shares,profit,earnings)
# OTCM US over the counter, after delisting
SAVE | | | Spirit Airlines, Inc. | Spirit Airlines; Spirit Aviation; Spirit Aviation Holdings
LKNCY | US54951L1098 | | Luckin Coffee Inc. | Luckin Coffee; Luckin
DIDIY | US23292E1082 | | DiDi Global Inc. | Didi Global; DiDi Global; Didi?(ride-hailing,Chinese,chinesische,Fahrdienst)
`;
