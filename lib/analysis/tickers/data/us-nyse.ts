/** Listed companies; the format and the sources are told in `index.ts`. */
export const US_NYSE = `
# XNYS New York Stock Exchange
MMM | US88579Y1010 | 851745 | 3M Company | 3M
AOS | US8318652091 | | A. O. Smith Corporation | A. O. Smith; AO Smith
ABT | US0028241000 | 850103 | Abbott Laboratories | Abbott Laboratories; Abbott?(diagnostics,medical,FreeStyle,Dexcom,devices,baby formula,Medizintechnik)
ABBV | US00287Y1091 | A1J84E | AbbVie Inc. | AbbVie; Abbvie; *Allergan
ACN | IE00B4BNMY34 | A0YAQA | Accenture plc | Accenture
AES | US00130H1059 | | The AES Corporation | AES Corp; AES Corporation
AFL | US0010551028 | | Aflac Incorporated | Aflac
A | US00846U1016 | | Agilent Technologies, Inc. | Agilent; Agilent Technologies
APD | US0091581068 | 854912 | Air Products and Chemicals, Inc. | Air Products; Air Products and Chemicals
ALB | US0126531013 | | Albemarle Corporation | Albemarle
ARE | US0152711091 | | Alexandria Real Estate Equities, Inc. | Alexandria Real Estate
ALLE | IE00BFRT3W74 | | Allegion plc | Allegion
ALL | US0200021014 | | The Allstate Corporation | Allstate
MO | US02209S1033 | | Altria Group, Inc. | Altria; *Philip Morris USA
AMCR | JE00BJ1F3079 | | Amcor plc | Amcor; *Berry Global
AEE | US0236081024 | | Ameren Corporation | Ameren
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
ARES | US03990B1017 | | Ares Management Corporation | Ares Management
ANET | US0404132054 | | Arista Networks, Inc. | Arista Networks; Arista
AJG | US3635761097 | | Arthur J. Gallagher & Co. | Arthur J. Gallagher; Arthur J Gallagher
AIZ | US04621X1081 | | Assurant, Inc. | Assurant
T | US00206R1023 | A0HL9Z | AT&T Inc. | AT&T; At&T; ATT Inc
ATO | US0495601058 | 868746 | Atmos Energy Corporation | Atmos Energy
AZO | US0533321024 | | AutoZone, Inc. | AutoZone; Autozone
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
BRO | US1152361010 | | Brown & Brown, Inc. | Brown & Brown
BF.B, BF.A | US1156372096 | | Brown-Forman Corporation | Brown-Forman; Brown Forman; *Jack Daniel's
BLDR | US12008R1077 | | Builders FirstSource, Inc. | Builders FirstSource
BG | CH1300646267 | | Bunge Global SA | Bunge
BXP | US1011211018 | | BXP, Inc. | Boston Properties; BXP
CPT | US1331311027 | | Camden Property Trust | Camden Property Trust; Camden Property
COF | US14040H1059 | | Capital One Financial Corporation | Capital One; Capital One Financial; *Discover Financial; *Discover Financial Services; *Brex
CAH | US14149Y1082 | | Cardinal Health, Inc. | Cardinal Health
CCL | PA1436583006 | 120100 | Carnival Corporation | Carnival Corp; Carnival Corporation; Carnival?(cruise,Kreuzfahrt,Kreuzfahrten,Royal Caribbean,Norwegian,AIDA,Aida,Reederei,cruises); *Aida Cruises; *Costa Kreuzfahrten; Carnival Corporation & plc
CARR | US14448C1045 | | Carrier Global Corporation | Carrier Global; Carrier?(Viessmann,Klima,Klimatechnik,HVAC,Otis,air conditioning,heat pumps,Wärmepumpen); *Viessmann Climate Solutions
CVNA | US1468691027 | | Carvana Co. | Carvana
CAT | US1491231015 | 850598 | Caterpillar Inc. | Caterpillar
CBRE | US12504L1098 | | CBRE Group, Inc. | CBRE
COR | US03073E1055 | | Cencora, Inc. | Cencora; AmerisourceBergen
CNC | US15135B1017 | | Centene Corporation | Centene
CNP | US15189T1079 | 854566 | CenterPoint Energy, Inc. | CenterPoint Energy
CF | US1252691001 | | CF Industries Holdings, Inc. | CF Industries
CRL | US1598641074 | | Charles River Laboratories International, Inc. | Charles River Laboratories; Charles River
SCHW | US8085131055 | 874171 | The Charles Schwab Corporation | Charles Schwab; Schwab?(broker,brokerage,Charles,TD Ameritrade,Broker,discount)
CVX | US1667641005 | 852552 | Chevron Corporation | Chevron; *Hess Corp; *Hess Corporation
CMG | US1696561059 | | Chipotle Mexican Grill, Inc. | Chipotle; Chipotle Mexican Grill
CB | CH0044328745 | | Chubb Limited | Chubb
CHD | US1713401024 | 864371 | Church & Dwight Co., Inc. | Church & Dwight
CIEN | US1717793095 | | Ciena Corporation | Ciena
CI | US1255231003 | A2PA9L | The Cigna Group | Cigna
C | US1729674242 | A1H92V | Citigroup Inc. | Citigroup; Citi; Citibank; CitiGroup; Citi Research
CFG | US1746101054 | | Citizens Financial Group, Inc. | Citizens Financial; Citizens Financial Group
CLX | US1890541097 | | The Clorox Company | Clorox
CMS | US1258961002 | | CMS Energy Corporation | CMS Energy
KO | US1912161007 | 850663 | The Coca-Cola Company | Coca-Cola; Coca Cola; Coke?(soda,PepsiCo,Pepsi,Coca-Cola,beverage,soft drink); Coca-Cola Co
COHR | US19247G1076 | | Coherent Corp. | Coherent Corp; Coherent?(Laser,laser,photonics,optical,Lumentum,II-VI)
CL | US1941621039 | 850667 | Colgate-Palmolive Company | Colgate-Palmolive; Colgate; Colgate Palmolive
FIX | US1999081045 | | Comfort Systems USA, Inc. | Comfort Systems USA; Comfort Systems
COP | US20825C1045 | | ConocoPhillips | ConocoPhillips; Conoco; Conocophillips; *Marathon Oil
ED | US2091151041 | 911563 | Consolidated Edison, Inc. | Consolidated Edison; Con Edison; ConEd
STZ | US21036P1084 | | Constellation Brands, Inc. | Constellation Brands; Constellation?(beer,Corona,Modelo,brewer,wine,tequila)
GLW | US2193501051 | | Corning Incorporated | Corning
CPAY | US2199481068 | | Corpay, Inc. | Corpay; Fleetcor
CTVA | US22052L1044 | | Corteva, Inc. | Corteva
CRH | IE0001827041 | | CRH plc | CRH
CCI | US22822V1017 | | Crown Castle Inc. | Crown Castle
CMI | US2310211063 | | Cummins Inc. | Cummins?(engine,engines,diesel,Motorenhersteller,Inc,truck,Accelera)
CVS | US1266501006 | | CVS Health Corporation | CVS Health; CVS; *Aetna; *Caremark
DHR | US2358511028 | | Danaher Corporation | Danaher
DRI | US2371941053 | 895738 | Darden Restaurants, Inc. | Darden Restaurants; Darden; *Olive Garden
DVA | US23918K1088 | | DaVita Inc. | DaVita; Davita
DECK | US2435371073 | | Deckers Outdoor Corporation | Deckers; Deckers Brands; Deckers Outdoor; *Hoka; *Ugg
DE | US2441991054 | 850866 | Deere & Company | Deere; John Deere; Deere & Co; Deere & Company
DELL | US24703L2025 | | Dell Technologies Inc. | Dell; Dell Technologies
DAL | US2473617023 | A0MQV8 | Delta Air Lines, Inc. | Delta Air Lines; Delta Airlines; Delta Air; Delta?(!variant,!Variante,!Covid,!river,!Mekong,airline,airlines,Airline,Fluggesellschaft,United,American,JetBlue,Southwest,flights,Bastian,carrier)
DVN | US25179M1036 | | Devon Energy Corporation | Devon Energy; *Coterra; Coterra Energy; Devon?(shale,oil,Coterra,Permian,producer)
DLR | US2538681030 | | Digital Realty Trust, Inc. | Digital Realty
DG | US2566771059 | | Dollar General Corporation | Dollar General
D | US25746U1097 | 932798 | Dominion Energy, Inc. | Dominion Energy
DOV | US2600031080 | 853707 | Dover Corporation | Dover Corp; Dover Corporation
DOW | US2605571031 | A2PFRC | Dow Inc. | Dow Inc; Dow Chemical; Dow?(!points,!Nasdaq,!Jones,!index,!Punkte,!futures,!average,!S&P,!industrials,!Wall Street,chemicals,Chemie,Chemiekonzern,LyondellBasell,Midland,Böhlen,Schkopau,Cracker,plastics,chemical)
DHI | US23331A1097 | | D.R. Horton, Inc. | D.R. Horton; DR Horton; D R Horton
DTE | US2333311072 | | DTE Energy Company | DTE Energy
DUK | US26441C2044 | | Duke Energy Corporation | Duke Energy
DD | US26614N1028 | A2PLC7 | DuPont de Nemours, Inc. | DuPont; Dupont; DuPont de Nemours
ETN | IE00B8KQN827 | | Eaton Corporation plc | Eaton; Eaton Corp; Eaton Corporation
ECL | US2788651006 | 854545 | Ecolab Inc. | Ecolab
EIX | US2810201077 | 887629 | Edison International | Edison International
EW | US28176E1082 | 936853 | Edwards Lifesciences Corporation | Edwards Lifesciences
ELV | US0367521038 | | Elevance Health, Inc. | Elevance Health; Elevance; Anthem Inc
EME | US29084Q1004 | | EMCOR Group, Inc. | Emcor
EMR | US2910111044 | | Emerson Electric Co. | Emerson Electric; Emerson?(automation,Automatisierung,AspenTech,industrial)
ETR | US29364G1031 | | Entergy Corporation | Entergy
EOG | US26875P1012 | | EOG Resources, Inc. | EOG Resources; EOG
EQT | US26884L1098 | A0RFZL | EQT Corporation | EQT Corp; EQT Corporation
EFX | US2944291051 | | Equifax Inc. | Equifax
EQR | US29476L1070 | | Equity Residential | Equity Residential
ESS | US2971781057 | | Essex Property Trust, Inc. | Essex Property; Essex Property Trust
EL | US5184391044 | | The Estée Lauder Companies Inc. | Estée Lauder; Estee Lauder
EG | BMG3223R1088 | | Everest Group, Ltd. | Everest Group; Everest Re
ES | US30040W1080 | A14NE5 | Eversource Energy | Eversource; Eversource Energy
EXPD | US3021301094 | 875272 | Expeditors International of Washington, Inc. | Expeditors International; Expeditors
EXR | US30225T1025 | | Extra Space Storage Inc. | Extra Space Storage
XOM | US30231G1022 | 852549 | Exxon Mobil Corporation | Exxon Mobil; ExxonMobil; Exxon; Exxonmobil; *Esso
FDS | US3030751057 | | FactSet Research Systems Inc. | FactSet; Factset
FICO | US3032501047 | | Fair Isaac Corporation | Fair Isaac; FICO
FRT | US3137451015 | | Federal Realty Investment Trust | Federal Realty
FDX | US31428X1063 | 912029 | FedEx Corporation | FedEx; Fedex
FERG | US31488V1070 | | Ferguson Enterprises Inc. | Ferguson Enterprises; Ferguson?(plumbing,heating,distributor,building)
FIS | US31620M1062 | A0H1FP | Fidelity National Information Services, Inc. | Fidelity National Information Services; FIS?(payments,Worldpay,fintech,banking)
FE | US3379321074 | 910509 | FirstEnergy Corp. | FirstEnergy
FISV, FI | US3377381088 | | Fiserv, Inc. | Fiserv
F | US3453708600 | | Ford Motor Company | Ford Motor; Ford~(!President Ford,!Senator Ford,Autobauer,carmaker,automaker,F-150,Dearborn,Farley,Köln,Mustang,GM,EV,vehicles,Motors,truck,trucks,recall,SUV)
FTV | US34959J1088 | | Fortive Corporation | Fortive
BEN | US3546131018 | | Franklin Resources, Inc. | Franklin Resources; Franklin Templeton
FCX | US35671D8570 | 896476 | Freeport-McMoRan Inc. | Freeport-McMoRan; Freeport McMoRan; Freeport
GRMN | CH0114405324 | | Garmin Ltd. | Garmin
IT | US3666511072 | | Gartner, Inc. | Gartner
GE | US3696043013 | A3CSML | GE Aerospace | GE Aerospace; GE; General Electric
GEV | US36828A1016 | | GE Vernova Inc. | GE Vernova
GNRC | US3687361044 | | Generac Holdings Inc. | Generac
GD | US3695501086 | 851143 | General Dynamics Corporation | General Dynamics; *Gulfstream
GIS | US3703341046 | | General Mills, Inc. | General Mills
GM | US37045V1008 | A1C9CM | General Motors Company | General Motors; GM; *Chevrolet; *Cadillac
GPC | US3724601055 | | Genuine Parts Company | Genuine Parts
GPN | US37940X1028 | 603111 | Global Payments Inc. | Global Payments; *Worldpay
GL | US37959E1029 | | Globe Life Inc. | Globe Life
GDDY | US3802371076 | | GoDaddy Inc. | GoDaddy; Godaddy
GS | US38141G1040 | 920332 | The Goldman Sachs Group, Inc. | Goldman Sachs; Goldman; Goldman Sachs Group
HAL | US4062161017 | | Halliburton Company | Halliburton
HIG | US4165151048 | | The Hartford Insurance Group, Inc. | Hartford Financial; Hartford Insurance; The Hartford
HCA | US40412C1018 | | HCA Healthcare, Inc. | HCA Healthcare; HCA
DOC | US42250P1030 | | Healthpeak Properties, Inc. | Healthpeak; Healthpeak Properties
HSY | US4278661081 | 851297 | The Hershey Company | Hershey; Hershey's
HPE | US42824C1099 | A140KD | Hewlett Packard Enterprise Company | Hewlett Packard Enterprise; HPE; Hewlett-Packard Enterprise; *Juniper Networks
HLT | US43300A2033 | | Hilton Worldwide Holdings Inc. | Hilton Worldwide; Hilton?(hotel,hotels,Hotels,Hotelkette,Hyatt,Marriott,rooms,RevPAR,travel); Hilton Hotels
HD | US4370761029 | 866953 | The Home Depot, Inc. | Home Depot
HRL | US4404521001 | | Hormel Foods Corporation | Hormel; Hormel Foods
HWM | US4432011082 | | Howmet Aerospace Inc. | Howmet; Howmet Aerospace
HPQ | US40434L1052 | A142VP | HP Inc. | HP; HP Inc; Hewlett-Packard; Hewlett Packard
HUBB | US4435106079 | | Hubbell Incorporated | Hubbell
HUM | US4448591028 | | Humana Inc. | Humana
HII | US4464131063 | | Huntington Ingalls Industries, Inc. | Huntington Ingalls
IBM | US4592001014 | 851399 | International Business Machines Corporation | IBM; International Business Machines; *Red Hat; *HashiCorp; *Confluent
IEX | US45167R1041 | | IDEX Corporation | Idex Corp; IDEX Corporation
ITW | US4523081093 | 861219 | Illinois Tool Works Inc. | Illinois Tool Works
IR | US45687V1061 | | Ingersoll Rand Inc. | Ingersoll Rand; Ingersoll-Rand
ICE | US45866F1049 | A1W5H0 | Intercontinental Exchange, Inc. | Intercontinental Exchange
IFF | US4595061015 | | International Flavors & Fragrances Inc. | International Flavors & Fragrances; IFF
IP | US4601461035 | | International Paper Company | International Paper; *DS Smith
IVZ | BMG491BT1088 | | Invesco Ltd. | Invesco
INVH | US46187W1071 | | Invitation Homes Inc. | Invitation Homes
IQV | US46266C1053 | | IQVIA Holdings Inc. | IQVIA; Iqvia
IRM | US46284V1017 | | Iron Mountain Incorporated | Iron Mountain
JBL | US4663131039 | | Jabil Inc. | Jabil
J | US46982L1089 | | Jacobs Solutions Inc. | Jacobs Solutions; Jacobs Engineering
JNJ | US4781601046 | 853260 | Johnson & Johnson | Johnson & Johnson; J&J; Johnson and Johnson; *Janssen
JCI | IE00BY7QL619 | | Johnson Controls International plc | Johnson Controls
JPM | US46625H1005 | 850628 | JPMorgan Chase & Co. | JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; JP Morgan Chase; J.P. Morgan Chase; JPMorgan Chase & Co; JPMorgan Chase and Co; JP.Morgan; Jpmorgan; *Chase Bank
KVUE | US49177J1025 | | Kenvue Inc. | Kenvue; *Tylenol
KEY | US4932671088 | | KeyCorp | KeyCorp
KEYS | US49338L1035 | | Keysight Technologies, Inc. | Keysight
KIM | US49446R1095 | | Kimco Realty Corporation | Kimco Realty; Kimco
KMI | US49456B1017 | | Kinder Morgan, Inc. | Kinder Morgan
KKR | US48251W1045 | | KKR & Co. Inc. | KKR
KR | US5010441013 | 851544 | The Kroger Co. | Kroger
LHX | US5024311095 | | L3Harris Technologies, Inc. | L3Harris
LH | US5049221055 | | Labcorp Holdings Inc. | Labcorp; LabCorp
LVS | US5178341070 | | Las Vegas Sands Corp. | Las Vegas Sands
LDOS | US5253271028 | | Leidos Holdings, Inc. | Leidos
LEN | US5260571048 | | Lennar Corporation | Lennar
LII | US5261071071 | | Lennox International Inc. | Lennox International; Lennox?(HVAC,air conditioners,Trane,Carrier,heating)
LLY | US5324571083 | 858560 | Eli Lilly and Company | Eli Lilly; Lilly?(Novo,Zepbound,Mounjaro,Abnehmspritze,drugmaker,pharma,Pharma,obesity,Ricks,Eli,weight-loss)
LYV | US5380341090 | | Live Nation Entertainment, Inc. | Live Nation; *Ticketmaster; Live Nation Entertainment
LMT | US5398301094 | 894648 | Lockheed Martin Corporation | Lockheed Martin; Lockheed
L | US5404241086 | | Loews Corporation | Loews Corp; Loews
LOW | US5486611073 | 859545 | Lowe's Companies, Inc. | Lowe's; Lowe's Companies; Lowes Companies
LYB | NL0009434992 | | LyondellBasell Industries N.V. | LyondellBasell; Lyondellbasell
MTB | US55261F1049 | | M&T Bank Corporation | M&T Bank
MPC | US56585A1025 | | Marathon Petroleum Corporation | Marathon Petroleum; Marathon?(refiner,refinery,refining,refineries,Valero,Phillips 66)
MRSH, MMC | US5717481023 | 858415 | Marsh & McLennan Companies, Inc. | Marsh McLennan; Marsh & McLennan
MLM | US5732841060 | | Martin Marietta Materials, Inc. | Martin Marietta
MAS | US5745991068 | 856632 | Masco Corporation | Masco
MA | US57636Q1040 | A0F602 | Mastercard Incorporated | Mastercard; MasterCard
MKC | US5797802064 | | McCormick & Company, Incorporated | McCormick & Company; McCormick & Co; McCormick?(spice,spices,Gewürze,seasoning)
MCD | US5801351017 | 856958 | McDonald's Corporation | McDonald's; McDonalds; Mcdonald's; McDonald’s
MCK | US58155Q1031 | | McKesson Corporation | McKesson
MDT | IE00BTN1Y115 | | Medtronic plc | Medtronic
MRK | US58933Y1055 | A0YD8Q | Merck & Co., Inc. | Merck & Co; Merck & Co.; Merck and Co; Merck Sharp & Dohme; MSD?(Merck,Pharma,Keytruda); Merck?(Keytruda,MSD,Rahway,US-Pharma,Gardasil,New Jersey,Pfizer,drugmaker,FDA,Moderna,Eisai,molnupiravir,vaccine); *Verona Pharma
MET | US59156R1086 | | MetLife, Inc. | MetLife
MTD | US5926881054 | 910553 | Mettler-Toledo International Inc. | Mettler-Toledo; Mettler Toledo
MGM | US5529531015 | | MGM Resorts International | MGM Resorts; MGM Resorts International
MAA | US59522J1034 | | Mid-America Apartment Communities, Inc. | Mid-America Apartment Communities
TAP | US60871R2094 | | Molson Coors Beverage Company | Molson Coors
MCO | US6153691059 | | Moody's Corporation | Moody's; Moodys; Moody's Corp; Moody's Ratings
MS | US6174464486 | 885836 | Morgan Stanley | Morgan Stanley; *E*Trade
MOS | US61945C1036 | | The Mosaic Company | Mosaic Co; Mosaic Company; Mosaic?(fertilizer,potash,phosphate,Dünger,Nutrien,K+S)
MSI | US6200763075 | | Motorola Solutions, Inc. | Motorola Solutions
MSCI | US55354G1004 | | MSCI Inc. | MSCI Inc
NEM | US6516391066 | 853823 | Newmont Corporation | Newmont
NEE | US65339F1012 | A1CZ4H | NextEra Energy, Inc. | NextEra Energy; NextEra; Nextera
NKE | US6541061031 | 866993 | NIKE, Inc. | Nike; NIKE
NI | US65473P1057 | | NiSource Inc. | NiSource
NSC | US6558441084 | 867028 | Norfolk Southern Corporation | Norfolk Southern
NOC | US6668071029 | 851915 | Northrop Grumman Corporation | Northrop Grumman; Northrop
NCLH | BMG667211046 | | Norwegian Cruise Line Holdings Ltd. | Norwegian Cruise Line; Norwegian Cruise; Norwegian Cruise Line Holdings
NRG | US6293775085 | | NRG Energy, Inc. | NRG Energy; NRG
NUE | US6703461052 | | Nucor Corporation | Nucor
NVR | US62944T1051 | | NVR, Inc. | NVR Inc
OXY | US6745991058 | | Occidental Petroleum Corporation | Occidental Petroleum; Occidental
OMC | US6819191064 | | Omnicom Group Inc. | Omnicom; Omnicom Group; *Interpublic
OKE | US6826801036 | | ONEOK, Inc. | Oneok
ORCL | US68389X1054 | 871460 | Oracle Corporation | Oracle~(!Oracle of,!Delphi,database,cloud,Cloud,Ellison,software,Software,Catz,SAP,OpenAI,Datenbank,Corp,Larry,TikTok); Oracle Corp; *Cerner
OTIS | US68902V1070 | | Otis Worldwide Corporation | Otis Worldwide; Otis?(elevator,elevators,Aufzug,Aufzüge,Schindler,Kone,Aufzugsbauer)
PKG | US6951561090 | | Packaging Corporation of America | Packaging Corporation of America
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
PEG | US7445731067 | | Public Service Enterprise Group Incorporated | Public Service Enterprise Group; PSEG
PSA | US74460D1090 | | Public Storage | Public Storage
PHM | US7458671010 | | PulteGroup, Inc. | PulteGroup
PWR | US74762E1029 | | Quanta Services, Inc. | Quanta Services
DGX | US74834L1008 | | Quest Diagnostics Incorporated | Quest Diagnostics
Q | US74743L1008 | | Qnity Electronics, Inc. | Qnity; Qnity Electronics
RL | US7512121010 | | Ralph Lauren Corporation | Ralph Lauren
RJF | US7547301090 | | Raymond James Financial, Inc. | Raymond James; Raymond James Financial
RTX | US75513E1010 | A2PZ0R | RTX Corporation | RTX; Raytheon; Raytheon Technologies; *Pratt & Whitney; *Collins Aerospace; *Pratt and Whitney
O | US7561091049 | | Realty Income Corporation | Realty Income
RF | US7591EP1005 | | Regions Financial Corporation | Regions Financial
RSG | US7607591002 | | Republic Services, Inc. | Republic Services
RMD | US7611521078 | | ResMed Inc. | ResMed; Resmed
RVTY | US7140461093 | | Revvity, Inc. | Revvity; PerkinElmer
ROK | US7739031091 | 903978 | Rockwell Automation, Inc. | Rockwell Automation
ROL | US7757111049 | | Rollins, Inc. | Rollins Inc
RCL | LR0008862868 | | Royal Caribbean Cruises Ltd. | Royal Caribbean; Royal Caribbean Cruises; Royal Caribbean Group
SPGI | US78409V1044 | A2AHZ7 | S&P Global Inc. | S&P Global; Standard & Poor's; *S&P Global Ratings; S&P Global Market Intelligence
CRM | US79466L3024 | A0B87V | Salesforce, Inc. | Salesforce; Salesforce.com; *Slack Technologies; *Tableau; *Informatica
SLB | AN8068571086 | | SLB N.V. | SLB; Schlumberger; *ChampionX
SRE | US8168511090 | 915266 | Sempra | Sempra; Sempra Energy
NOW | US81762P1021 | A1JX4P | ServiceNow, Inc. | ServiceNow; Servicenow
SHW | US8243481061 | 856050 | The Sherwin-Williams Company | Sherwin-Williams; Sherwin Williams
SPG | US8288061091 | | Simon Property Group, Inc. | Simon Property; Simon Property Group
SJM | US8326964058 | | The J. M. Smucker Company | Smucker; J.M. Smucker; JM Smucker; *Hostess Brands
SW | IE00028FXN24 | | Smurfit Westrock plc | Smurfit Westrock; Smurfit Kappa; WestRock
SNA | US8330341012 | 853887 | Snap-on Incorporated | Snap-on
SOLV | US83444M1018 | | Solventum Corporation | Solventum
SO | US8425871071 | 852523 | The Southern Company | Southern Co; Southern Company
LUV | US8447411088 | 862837 | Southwest Airlines Co. | Southwest Airlines; Southwest?(airline,airlines,Airline,Delta,United,carrier,Elliott,flights)
SWK | US8545021011 | | Stanley Black & Decker, Inc. | Stanley Black & Decker
STT | US8574771031 | 864777 | State Street Corporation | State Street Corp; State Street Corporation; State Street?(custody,asset manager,Vermögensverwalter,ETF,BlackRock,Vanguard,BNY)
STE | IE00BFY8C754 | | STERIS plc | Steris
SYK | US8636671013 | | Stryker Corporation | Stryker
SYF | US87165B1035 | | Synchrony Financial | Synchrony; Synchrony Financial
SYY | US8718291078 | 859121 | Sysco Corporation | Sysco
TPR | US8760301072 | | Tapestry, Inc. | Tapestry?(Coach,Kate Spade,handbag,Capri,luxury,Handtaschen); *Kate Spade; Tapestry Inc
TRGP | US87612G1013 | | Targa Resources Corp. | Targa Resources; Targa
TGT | US87612E1064 | 856243 | Target Corporation | Target?(retailer,store,stores,shoppers,Walmart,Costco,Minneapolis,Einzelhändler,Handelskette,Cornell,Fiddelke,same-store,Best Buy,Kohl's,Macy's,merchandise,Supermarktkette,Discounter,US-Händler); Target Corp
TEL | IE000IVNQZ81 | | TE Connectivity plc | TE Connectivity
TDY | US8793601050 | | Teledyne Technologies Incorporated | Teledyne
TPL | US88262P1021 | | Texas Pacific Land Corporation | Texas Pacific Land
TXT | US8832031012 | | Textron Inc. | Textron; *Cessna
TMO | US8835561023 | 857209 | Thermo Fisher Scientific Inc. | Thermo Fisher; Thermo Fisher Scientific
TJX | US8725401090 | 854854 | The TJX Companies, Inc. | TJX; TJX Companies; *TK Maxx; *T.J. Maxx
TKO | US87256C1018 | | TKO Group Holdings, Inc. | TKO Group; *UFC; *WWE
TT | IE00BK9ZQ967 | | Trane Technologies plc | Trane; Trane Technologies
TDG | US8936411003 | | TransDigm Group Incorporated | TransDigm; Transdigm
TRV | US89417E1091 | A0MLX4 | The Travelers Companies, Inc. | Travelers Companies; Travelers?(insurer,insurance,Versicherer,catastrophe,Chubb,Allstate,underwriting)
TFC | US89832Q1094 | A2PWMZ | Truist Financial Corporation | Truist; Truist Financial; Truist Securities
TYL | US9022521051 | | Tyler Technologies, Inc. | Tyler Technologies
TSN | US9024941034 | | Tyson Foods, Inc. | Tyson Foods; Tyson?(meat,chicken,beef,Foods,pork,Fleisch)
USB | US9029733048 | | U.S. Bancorp | U.S. Bancorp; US Bancorp
UBER | US90353T1007 | A2PHHG | Uber Technologies, Inc. | Uber; Uber Technologies; *Uber Eats
UDR | US9026531049 | | UDR, Inc. | UDR Inc
UNP | US9078181081 | | Union Pacific Corporation | Union Pacific
UPS | US9113121068 | 929198 | United Parcel Service, Inc. | United Parcel Service; UPS
URI | US9113631090 | | United Rentals, Inc. | United Rentals
UNH | US91324P1021 | 869561 | UnitedHealth Group Incorporated | UnitedHealth; UnitedHealth Group; Unitedhealth; United Health; *Optum; *UnitedHealthcare; *Change Healthcare
UHS | US9139031002 | | Universal Health Services, Inc. | Universal Health Services
VLO | US91913Y1001 | | Valero Energy Corporation | Valero; Valero Energy
VEEV | US9224751084 | | Veeva Systems Inc. | Veeva; Veeva Systems
VTR | US92276F1003 | | Ventas, Inc. | Ventas
VLTO | US92338C1036 | | Veralto Corporation | Veralto
VZ | US92343V1044 | 868402 | Verizon Communications Inc. | Verizon; Verizon Communications; *Frontier Communications
VRT | US92537N1081 | | Vertiv Holdings Co | Vertiv
VICI | US9256521090 | | VICI Properties Inc. | Vici Properties; VICI Properties
V | US92826C8394 | A0NC7B | Visa Inc. | Visa?(!Einreise,!Visum,!Konsulat,!Touristen,!Botschaft,!immigration,!embassy,!tourists,!H-1B,!migrants,!visa-free,!Einwanderung,!Aufenthalt,!visas,!Fachkräfte,!passport,Mastercard,MasterCard,Kreditkarte,Kreditkarten,Kreditkartenanbieter,Kreditkartenkonzern,payments,card,cards,payment,Zahlungsdienstleister,Zahlungen,credit-card,debit,PayPal,American Express)
VST | US92840M1027 | | Vistra Corp. | Vistra; Vistra Energy
VMC | US9291601097 | | Vulcan Materials Company | Vulcan Materials; Vulcan?(aggregates,Martin Marietta,construction)
WRB | US0844231029 | | W. R. Berkley Corporation | W. R. Berkley; W.R. Berkley; WR Berkley
GWW | US3848021040 | 857498 | W.W. Grainger, Inc. | Grainger?(W.W.,distributor,industrial,Fastenal); W.W. Grainger; WW Grainger
WAB | US9297401088 | | Westinghouse Air Brake Technologies Corporation | Wabtec; Westinghouse Air Brake
DIS | US2546871060 | 855686 | The Walt Disney Company | Walt Disney; Disney; Walt Disney Co; *ESPN; *Pixar; *Hulu
WM | US94106L1098 | 893579 | Waste Management, Inc. | Waste Management
WAT | US9418481035 | | Waters Corporation | Waters Corp; Waters Corporation; Waters?(Laborgeräte,chromatography,instruments,Milford,lab)
WEC | US92939U1060 | | WEC Energy Group, Inc. | WEC Energy
WFC | US9497461015 | 857949 | Wells Fargo & Company | Wells Fargo; Well Fargo; Wells Fargo & Co
WELL | US95040Q1040 | | Welltower Inc. | Welltower
WST | US9553061055 | | West Pharmaceutical Services, Inc. | West Pharmaceutical; West Pharmaceutical Services
WY | US9621661043 | | Weyerhaeuser Company | Weyerhaeuser
WSM | US9699041011 | | Williams-Sonoma, Inc. | Williams-Sonoma; Williams Sonoma; *Pottery Barn
WMB | US9694571004 | 855451 | The Williams Companies, Inc. | Williams Companies; Williams Cos
XYL | US98419M1009 | | Xylem Inc. | Xylem Inc; Xylem?(water,Wasser,pumps,Evoqua)
YUM | US9884981013 | 909190 | Yum! Brands, Inc. | Yum Brands; Yum! Brands; *Taco Bell; *KFC; *Pizza Hut
ZBH | US98956P1021 | 753718 | Zimmer Biomet Holdings, Inc. | Zimmer Biomet
ZTS | US98978V1035 | | Zoetis Inc. | Zoetis
ALK | US0116591092 | | Alaska Air Group, Inc. | Alaska Air; Alaska Airlines; Alaska Air Group; *Hawaiian Airlines; Hawaiian Holdings
JOBY | KYG651631007 | | Joby Aviation, Inc. | Joby Aviation; Joby
ACHR | US03945R1023 | | Archer Aviation Inc. | Archer Aviation; Archer?(eVTOL,air taxi,air taxis,Joby,Flugtaxi,Flugtaxis,Midnight)
EVTL | KYG9471C2068 | | Vertical Aerospace Ltd. | Vertical Aerospace
LC | US52603A2087 | | LendingClub Corporation | LendingClub
HUBS | US4435731009 | | HubSpot, Inc. | HubSpot; Hubspot
SNOW | US8334451098 | A2QB38 | Snowflake Inc. | Snowflake?(cloud,data,Databricks,software,Cloud,Datadog,Daten,Inc,AI)
NET | US18915M1071 | | Cloudflare, Inc. | Cloudflare
S | US81730H1095 | | SentinelOne, Inc. | SentinelOne
TWLO | US90138F1021 | | Twilio Inc. | Twilio
BOX | US10316T1043 | | Box, Inc. | Box Inc
PATH | US90364P1057 | | UiPath Inc. | UiPath
ESTC | NL0013056914 | | Elastic N.V. | Elastic NV
DT | US2681501092 | | Dynatrace, Inc. | Dynatrace
U | US91332U1016 | | Unity Software Inc. | Unity Software
RBLX | US7710491033 | | Roblox Corporation | Roblox
PINS | US72352L1061 | A2PGMG | Pinterest, Inc. | Pinterest
SNAP | US83304A1060 | A2DLMS | Snap Inc. | Snap?en(Snapchat,Spiegel,Pinterest,Meta,advertising,social,Instagram,Facebook,ad revenue,Twitter,TikTok); Snap Inc; *Snapchat
RDDT | US75734B1008 | | Reddit, Inc. | Reddit
TWTR | US90184L1026 | | Twitter, Inc. | Twitter?(Inc,Musk,takeover,buyout,deal,shares,board,offer,bid)
SPOT | LU1778762911 | A2JEGN | Spotify Technology S.A. | Spotify; Spotify Technology
SE | US81141R1005 | | Sea Limited | Sea Ltd; Sea Limited; *Shopee; *Garena
NU | KYG6683N1034 | | Nu Holdings Ltd. | Nu Holdings; *Nubank
PAGS | KYG687071012 | | PagSeguro Digital Ltd. | PagSeguro
CPNG | US22266T1097 | | Coupang, Inc. | Coupang
ETSY | US29786A1060 | | Etsy, Inc. | Etsy
W | US94419L1017 | | Wayfair Inc. | Wayfair
CHWY | US16679L1098 | | Chewy, Inc. | Chewy
RKT | US77311W1018 | | Rocket Companies, Inc. | Rocket Companies; *Rocket Mortgage; *Redfin; *Mr. Cooper; Mr. Cooper Group
UWMC | US91823B1098 | | UWM Holdings Corporation | UWM Holdings
GME | US36467W1099 | A0HGDX | GameStop Corp. | GameStop; Gamestop
AMC | US00165C3025 | | AMC Entertainment Holdings, Inc. | AMC Entertainment; AMC~(cinema,theaters,movie,GameStop,meme,Kinokette,Aron,theatres,Cineworld); AMC Entertainment Holdings
BB | CA09228F1036 | A1W2YK | BlackBerry Limited | BlackBerry; Blackberry
BBBY | US6903701018 | | Bed Bath & Beyond, Inc. | Bed Bath & Beyond; Overstock.com; Overstock; Beyond Inc
M | US55616P1049 | | Macy's, Inc. | Macy's; Macys; *Bloomingdale's
KSS | US5002551043 | | Kohl's Corporation | Kohl's; Kohls Corp
JWN | US6556641008 | | Nordstrom, Inc. | Nordstrom
DDS | US2540671011 | | Dillard's, Inc. | Dillard's
GAP, GPS | US3647601083 | | Gap Inc. | Gap?(!gender,!between,!zwischen,Old Navy,Banana Republic,Athleta,apparel,clothing,Modekette,Bekleidung,Dickson,Inc,Bekleidungskette,retailer,Modehändler,Levi); *Old Navy; Gap Inc
ANF | US0028962076 | 903016 | Abercrombie & Fitch Co. | Abercrombie & Fitch; Abercrombie
AEO | US02553E1064 | | American Eagle Outfitters, Inc. | American Eagle Outfitters; American Eagle
FL | US3448491049 | | Foot Locker, Inc. | Foot Locker
DKS | US2533931026 | | DICK'S Sporting Goods, Inc. | Dick's Sporting Goods; Dick's Sporting
BBWI | US0708301041 | | Bath & Body Works, Inc. | Bath & Body Works; L Brands
VSCO | US9264001028 | | Victoria's Secret & Co. | Victoria's Secret
BURL | US1220171060 | | Burlington Stores, Inc. | Burlington Stores; Burlington?(off-price,Ross,TJX,retailer)
BIG | US0893021032 | | Big Lots, Inc. | Big Lots
BJ | US05550J1016 | | BJ's Wholesale Club Holdings, Inc. | BJ's Wholesale Club; BJ's Wholesale
RAD | US7677548726 | | Rite Aid Corporation | Rite Aid
ACI | US0130911037 | A14YJM | Albertsons Companies, Inc. | Albertsons
RH | US74967X1037 | | RH | Restoration Hardware
AAP | US00751Y1064 | | Advance Auto Parts, Inc. | Advance Auto Parts
KMX | US1431301027 | | CarMax, Inc. | CarMax; Carmax
AN | US05329W1027 | | AutoNation, Inc. | AutoNation
PAG | US70959W1036 | | Penske Automotive Group, Inc. | Penske Automotive
LAD | US5367971034 | 914076 | Lithia Motors, Inc. | Lithia Motors
HOG | US4128221086 | | Harley-Davidson, Inc. | Harley-Davidson; Harley Davidson; Harley?(motorcycle,Motorrad,Motorräder,motorcycles,Davidson)
PII | US7310681025 | | Polaris Inc. | Polaris Inc
BC | US1170431092 | | Brunswick Corporation | Brunswick Corp
THO | US8851601018 | | Thor Industries, Inc. | Thor Industries; *Hymer
WGO | US9746371007 | | Winnebago Industries, Inc. | Winnebago
FSR | US33813J1060 | | Fisker Inc. | Fisker?(EV,Elektroauto,Ocean,electric,Inc,E-Auto,bankruptcy)
QS | US74767V1098 | | QuantumScape Corporation | QuantumScape
CHPT | US15961R3030 | | ChargePoint Holdings, Inc. | ChargePoint; Chargepoint
BE | US0937121079 | | Bloom Energy Corporation | Bloom Energy
NOVA | US86745K1043 | | Sunnova Energy International Inc. | Sunnova
OKLO | US02156V1098 | | Oklo Inc. | Oklo
SMR | US67079K1007 | | NuScale Power Corporation | NuScale; NuScale Power
CCJ, XTSE:CCO | CA13321L1085 | 882017 | Cameco Corporation | Cameco
LEU | US15643U1043 | | Centrus Energy Corp. | Centrus Energy
IONQ | US46222L1089 | | IonQ, Inc. | IonQ
QBTS | US26740W1099 | | D-Wave Quantum Inc. | D-Wave; D-Wave Quantum
SPCE | US92766K4031 | | Virgin Galactic Holdings, Inc. | Virgin Galactic
PL | US72703X1063 | | Planet Labs PBC | Planet Labs
BBAI | US08975B1098 | | BigBear.ai Holdings, Inc. | BigBear.ai
AI | US12468P1049 | | C3.ai, Inc. | C3.ai; C3 AI
CRCL | US1725731079 | | Circle Internet Group, Inc. | Circle Internet Group; Circle Internet; Circle?(stablecoin,USDC,Stablecoin,stablecoins,Stablecoins)
FIG | US3168411052 | | Figma, Inc. | Figma
KLAR | GB00BMHVL512 | | Klarna Group plc | Klarna
WOLF | US9778521024 | | Wolfspeed, Inc. | Wolfspeed
ONTO | US6833441057 | | Onto Innovation Inc. | Onto Innovation
FVRR | IL0011582033 | | Fiverr International Ltd. | Fiverr
TEVA | US8816242098 | | Teva Pharmaceutical Industries Limited | Teva; Teva Pharmaceutical; *Ratiopharm; Teva Pharmaceuticals
ZIM | IL0065100930 | | ZIM Integrated Shipping Services Ltd. | ZIM Integrated Shipping; Zim Integrated
ICL | IL0002810146 | | ICL Group Ltd | ICL Group
PSTG | US74624M1027 | | Pure Storage, Inc. | Pure Storage; Everpure
DXC | US23355L1061 | | DXC Technology Company | DXC Technology
EPAM | US29414B1044 | | EPAM Systems, Inc. | EPAM Systems; EPAM
KD | US50155Q1004 | | Kyndryl Holdings, Inc. | Kyndryl
GLOB | LU0974299876 | | Globant S.A. | Globant
UIS | US9092143067 | | Unisys Corporation | Unisys
TDC | US88076W1036 | | Teradata Corporation | Teradata
YELP | US9858171054 | | Yelp Inc. | Yelp
CHGG | US1630921096 | | Chegg, Inc. | Chegg
COUR | US22266M1045 | | Coursera, Inc. | Coursera; *Udemy
FLUT, XLON:FLTR | IE00BWT6H894 | | Flutter Entertainment plc | Flutter Entertainment; Flutter; *FanDuel; *Betfair; *Paddy Power
BYD | US1033041013 | | Boyd Gaming Corporation | Boyd Gaming
FUN | US83001C1080 | | Six Flags Entertainment Corporation | Six Flags; Cedar Fair
PRKS, SEAS | US81282V1008 | | United Parks & Resorts Inc. | SeaWorld; SeaWorld Entertainment; United Parks & Resorts
MSGS | US55825T1034 | | Madison Square Garden Sports Corp. | Madison Square Garden Sports
TME | US88034P1093 | | Tencent Music Entertainment Group | Tencent Music; Tencent Music Entertainment
NYT | US6501111073 | | The New York Times Company | New York Times Co; New York Times Company
IPG | US4606901001 | | The Interpublic Group of Companies, Inc. | Interpublic Group
HBI | US4103451021 | | Hanesbrands Inc. | Hanesbrands
VFC | US9182041080 | 857621 | V.F. Corporation | VF Corp; V.F. Corp; VF Corporation; *Vans; *North Face; *Timberland; *The North Face
PVH | US6936561009 | | PVH Corp. | PVH; *Tommy Hilfiger; *Calvin Klein
UAA, UA | US9043111072 | | Under Armour, Inc. | Under Armour
SKX | US8305661055 | | Skechers U.S.A., Inc. | Skechers
LEVI | US52736R1023 | A2PFHR | Levi Strauss & Co. | Levi Strauss; Levi's; Levi Strauss & Co
BIRK | JE00BS44BN30 | | Birkenstock Holding plc | Birkenstock
ONON | CH1134540470 | A3C21P | On Holding AG | On Holding; On Running
AS | KYG0260P1028 | | Amer Sports, Inc. | Amer Sports; *Arc'teryx; *Salomon?(ski,Schuhe,shoe,Amer,outdoor)
CPRI | VGG1890L1076 | | Capri Holdings Limited | Capri Holdings; *Michael Kors
SIG | BMG812761002 | | Signet Jewelers Limited | Signet Jewelers
TPX, SGI | | | Somnigroup International Inc. | Tempur Sealy; Somnigroup
WHR | US9633201069 | 856331 | Whirlpool Corporation | Whirlpool?(Waschmaschinen,appliances,appliance,Hausgeräte,Haushaltsgeräte,Bosch,washing,Corp,Electrolux)
TUP | US8998961044 | | Tupperware Brands Corporation | Tupperware
SCI | US8175651046 | | Service Corporation International | Service Corporation International
EDU | US6475812060 | | New Oriental Education & Technology Group Inc. | New Oriental; New Oriental Education
TAL | US8740801043 | | TAL Education Group | TAL Education
QSR, XTSE:QSR | CA76131D1033 | | Restaurant Brands International Inc. | Restaurant Brands; Restaurant Brands International; *Burger King; *Tim Hortons; *Popeyes
SHAK | US8190471016 | | Shake Shack Inc. | Shake Shack
CAVA | US1489291021 | | CAVA Group, Inc. | Cava Group; Cava?(restaurant,Mediterranean,Sweetgreen,Chipotle)
SG | US87043Q1085 | | Sweetgreen, Inc. | Sweetgreen
EAT | US1096411004 | | Brinker International, Inc. | Brinker International; *Chili's
DIN | US2544231069 | | Dine Brands Global, Inc. | Dine Brands; *Applebee's
YUMC | US98850P1093 | | Yum China Holdings, Inc. | Yum China
BROS | US26701L1008 | | Dutch Bros Inc. | Dutch Bros
CAG | US2058871029 | | Conagra Brands, Inc. | Conagra; Conagra Brands
K | US4878361082 | | Kellanova | Kellanova; Kellogg; Kellogg's
KLG | US92942W1071 | | WK Kellogg Co | WK Kellogg
POST | US7374461041 | | Post Holdings, Inc. | Post Holdings
BRBR | US07831C1036 | | BellRing Brands, Inc. | BellRing Brands
USFD | US9120081099 | | US Foods Holding Corp. | US Foods
PFGC | US71377A1034 | | Performance Food Group Company | Performance Food Group
SAM | US1005571070 | | The Boston Beer Company, Inc. | Boston Beer
COTY | US2220702037 | | Coty Inc. | Coty
ELF | US26856L1035 | | e.l.f. Beauty, Inc. | e.l.f. Beauty; ELF Beauty; Elf Beauty
HIMS | US4330001060 | | Hims & Hers Health, Inc. | Hims & Hers; Hims & Hers Health; Hims and Hers
TDOC | US87918A1051 | | Teladoc Health, Inc. | Teladoc; Teladoc Health
TFX | US8793691069 | 855853 | Teleflex Incorporated | Teleflex
AVTR | US05352A1007 | | Avantor, Inc. | Avantor
CTLT | US1488061029 | | Catalent, Inc. | Catalent
ELAN | US28414H1032 | | Elanco Animal Health Incorporated | Elanco
PRGO | IE00BGH1M568 | | Perrigo Company plc | Perrigo
OGN | US68622V1061 | | Organon & Co. | Organon
BHC | CA0717341071 | | Bausch Health Companies Inc. | Bausch Health
BLCO | CA0717051076 | | Bausch + Lomb Corporation | Bausch + Lomb; Bausch & Lomb
CYH | US2036681086 | | Community Health Systems, Inc. | Community Health Systems
THC | US88033G4073 | | Tenet Healthcare Corporation | Tenet Healthcare
MOH | US60855R1005 | | Molina Healthcare, Inc. | Molina Healthcare; Molina
OSCR | US6877931096 | | Oscar Health, Inc. | Oscar Health
AGL | US00857U1079 | | agilon health, inc. | agilon health
DOCS | US26622P1075 | | Doximity, Inc. | Doximity
NVST | US29415F1049 | | Envista Holdings Corporation | Envista
PEN | US70975L1070 | | Penumbra, Inc. | Penumbra
GMED | US3795772082 | | Globus Medical, Inc. | Globus Medical
ALLY | US02005N1000 | | Ally Financial Inc. | Ally Financial; Ally?(auto loans,lender,bank,deposits,Ally's)
WAL | US9576381092 | | Western Alliance Bancorporation | Western Alliance; Western Alliance Bancorp
BANC | US05990K1060 | | Banc of California, Inc. | Banc of California; PacWest; PacWest Bancorp
FRC | US33616C1009 | | First Republic Bank | First Republic; First Republic Bank
FLG, NYCB | US6494451031 | | Flagstar Financial, Inc. | New York Community Bancorp; Flagstar Financial; NYCB; Flagstar
FHN | US3205171057 | | First Horizon Corporation | First Horizon
CFR | US2298991090 | | Cullen/Frost Bankers, Inc. | Cullen/Frost
SNV | US87161C5013 | | Synovus Financial Corp. | Synovus
WBS | US9478901096 | | Webster Financial Corporation | Webster Financial
SF | US8606301021 | | Stifel Financial Corp. | Stifel; Stifel Financial
PIPR | US7240781002 | | Piper Sandler Companies | Piper Sandler
EVR | US29977A1051 | | Evercore Inc. | Evercore; Evercore ISI
LAZ | US52110M1099 | | Lazard, Inc. | Lazard
JEF | US47233W1099 | | Jefferies Financial Group Inc. | Jefferies; Jefferies Financial Group
HLI | US4415931009 | | Houlihan Lokey, Inc. | Houlihan Lokey
MC | US60786M1053 | | Moelis & Company | Moelis
PJT | US69343T1079 | | PJT Partners Inc. | PJT Partners
OWL | US09581B1035 | | Blue Owl Capital Inc. | Blue Owl; Blue Owl Capital
BAM | CA1130041058 | | Brookfield Asset Management Ltd. | Brookfield Asset Management
BN, XTSE:BN | CA11271J1075 | | Brookfield Corporation | Brookfield Corp; Brookfield Corporation; Brookfield
AMG | US0082521081 | | Affiliated Managers Group, Inc. | Affiliated Managers Group
JHG | JE00BYPZJM29 | | Janus Henderson Group plc | Janus Henderson
VIRT | US9282541013 | | Virtu Financial, Inc. | Virtu Financial; Virtu
CRBG | US21871X1090 | | Corebridge Financial, Inc. | Corebridge; Corebridge Financial
EQH | US29452E1010 | | Equitable Holdings, Inc. | Equitable Holdings
LNC | US5341871094 | | Lincoln National Corporation | Lincoln National; Lincoln Financial
UNM | US91529Y1064 | | Unum Group | Unum
VOYA | US9290891004 | | Voya Financial, Inc. | Voya Financial
RGA | US7593516047 | | Reinsurance Group of America, Incorporated | Reinsurance Group of America
MKL | US5705351048 | | Markel Group Inc. | Markel
RNR | BMG7496G1033 | | RenaissanceRe Holdings Ltd. | RenaissanceRe
LMND | US52567D1072 | | Lemonade, Inc. | Lemonade?(insurer,insurance,Versicherer,Insurtech,insurtech,Inc)
FNF | US31620R3030 | | Fidelity National Financial, Inc. | Fidelity National Financial
WU | US9598021098 | | The Western Union Company | Western Union
TOST | US8887871080 | | Toast, Inc. | Toast Inc
BILL | US0900431000 | | BILL Holdings, Inc. | Bill.com; Bill Holdings
FOUR | US82452J1097 | | Shift4 Payments, Inc. | Shift4; Shift4 Payments
WEX | US96208T1043 | | WEX Inc. | WEX Inc
HRB | US0936711052 | | H&R Block, Inc. | H&R Block; H & R Block
TRU | US89400J1079 | | TransUnion | TransUnion
AA | US0138721065 | A2ASZ7 | Alcoa Corporation | Alcoa
X | US9129091081 | 529498 | United States Steel Corporation | U.S. Steel; US Steel; United States Steel
CLF | US1858991011 | | Cleveland-Cliffs Inc. | Cleveland-Cliffs; Cleveland Cliffs
CMC | US2017231034 | | Commercial Metals Company | Commercial Metals
RS | US7595091023 | | Reliance, Inc. | Reliance Steel; Reliance Steel & Aluminum
ATI | US01741R1023 | | ATI Inc. | Allegheny Technologies; ATI Inc
MP | US5533681012 | | MP Materials Corp. | MP Materials
SCCO | US84265V1052 | | Southern Copper Corporation | Southern Copper
TECK, XTSE:TECK.B | CA8787422044 | | Teck Resources Limited | Teck Resources
GOLD, B | CA06849F1080 | | Barrick Mining Corporation | Barrick; Barrick Gold; Barrick Mining
AEM, XTSE:AEM | CA0084741085 | | Agnico Eagle Mines Limited | Agnico Eagle; Agnico Eagle Mines
KGC | CA4969024047 | A0DM94 | Kinross Gold Corporation | Kinross; Kinross Gold
WPM | CA9628791027 | A2DRBP | Wheaton Precious Metals Corp. | Wheaton Precious Metals
FNV | CA3518581051 | | Franco-Nevada Corporation | Franco-Nevada
PAAS | CA6979001089 | | Pan American Silver Corp. | Pan American Silver
AG | CA32076V1031 | | First Majestic Silver Corp. | First Majestic; First Majestic Silver
HL | US4227041062 | | Hecla Mining Company | Hecla; Hecla Mining
CDE | US1921085049 | | Coeur Mining, Inc. | Coeur Mining; Coeur
GFI | US38059T1060 | | Gold Fields Limited | Gold Fields
AU | GB00BRXH2664 | | AngloGold Ashanti plc | AngloGold; AngloGold Ashanti
HMY | US4132163001 | | Harmony Gold Mining Company Limited | Harmony Gold
SBSW | ZAE000259701 | | Sibanye Stillwater Limited | Sibanye; Sibanye-Stillwater; Sibanye Stillwater
SQM | US8336351056 | | Sociedad Química y Minera de Chile S.A. | SQM
LAC | CA53681J1030 | | Lithium Americas Corp. | Lithium Americas
NTR, XTSE:NTR | CA67077M1086 | A2DWB8 | Nutrien Ltd. | Nutrien
FMC | US3024913036 | | FMC Corporation | FMC Corp; FMC Corporation
EMN | US2774321002 | | Eastman Chemical Company | Eastman Chemical
HUN | US4470111075 | | Huntsman Corporation | Huntsman?(chemicals,Chemie,Clariant,chemical,Chemiekonzern)
CE | US1508701034 | | Celanese Corporation | Celanese
OLN | US6806652052 | 851936 | Olin Corporation | Olin Corp
CC | US1638511089 | | The Chemours Company | Chemours
AXTA | BMG0750C1082 | | Axalta Coating Systems Ltd. | Axalta
RPM | US7496851038 | | RPM International Inc. | RPM International
SMG | US8101861065 | | The Scotts Miracle-Gro Company | Scotts Miracle-Gro
ESI | US28618M1062 | | Element Solutions Inc | Element Solutions
WLK | US9604131022 | | Westlake Corporation | Westlake Corp; Westlake Chemical
TROX | GB00BJT16S69 | | Tronox Holdings plc | Tronox
ASH | US0441861046 | | Ashland Inc. | Ashland Inc
OVV | US69047Q1022 | | Ovintiv Inc. | Ovintiv
AR | US03674X1063 | | Antero Resources Corporation | Antero Resources; Antero
RRC | US75281A1097 | | Range Resources Corporation | Range Resources
SWN | US8454671095 | | Southwestern Energy Company | Southwestern Energy
MTDR | US5764852050 | | Matador Resources Company | Matador Resources; Matador?(oil,shale,Permian,Delaware Basin)
PR | US71424F1057 | | Permian Resources Corporation | Permian Resources
CIVI | US17888H1032 | | Civitas Resources, Inc. | Civitas Resources; Civitas?(oil,shale,SM Energy)
SM | US78454L1008 | | SM Energy Company | SM Energy
MUR | US6267171022 | | Murphy Oil Corporation | Murphy Oil
MUSA | US6267551025 | | Murphy USA Inc. | Murphy USA
DINO | US4039491000 | | HF Sinclair Corporation | HF Sinclair
PBF | US69318G1067 | | PBF Energy Inc. | PBF Energy
DK | US24665A1034 | | Delek US Holdings, Inc. | Delek US
PXD | US7237871071 | | Pioneer Natural Resources Company | Pioneer Natural Resources
CRC | US13057Q3056 | | California Resources Corporation | California Resources
TALO | US87484T1088 | | Talos Energy Inc. | Talos Energy; Talos?(oil,offshore,Gulf of Mexico)
KOS | US5006881065 | | Kosmos Energy Ltd. | Kosmos Energy; Kosmos?(oil,offshore,LNG,Ghana)
VAL | BMG9460G1015 | | Valaris Limited | Valaris
RIG | CH0048265513 | | Transocean Ltd. | Transocean
NE | GB00BMXNWH07 | | Noble Corporation plc | Noble Corp
FTI | GB00BDSFG982 | | TechnipFMC plc | TechnipFMC
NOV | US62955J1034 | | NOV Inc. | National Oilwell Varco; NOV Inc
LBRT | US53115L1044 | | Liberty Energy Inc. | Liberty Energy
LNG | US16411R2085 | | Cheniere Energy, Inc. | Cheniere; Cheniere Energy
VG | US92333F1012 | | Venture Global, Inc. | Venture Global
ET | US29273V1008 | | Energy Transfer LP | Energy Transfer
EPD | US2937921078 | | Enterprise Products Partners L.P. | Enterprise Products Partners; Enterprise Products
MPLX | US55336V1008 | | MPLX LP | MPLX
BTU | US7045511000 | | Peabody Energy Corporation | Peabody Energy; Peabody
CNR | US2189371006 | | Core Natural Resources, Inc. | Core Natural Resources; Consol Energy; Arch Resources
HE | US4198701009 | | Hawaiian Electric Industries, Inc. | Hawaiian Electric
ORA | US6866881021 | | Ormat Technologies, Inc. | Ormat
CWEN | US18539C2044 | | Clearway Energy, Inc. | Clearway Energy; Clearway
BEP | BMG162581083 | | Brookfield Renewable Partners L.P. | Brookfield Renewable
AQN | CA0158571053 | | Algonquin Power & Utilities Corp. | Algonquin Power
OGE | US6708371033 | | OGE Energy Corp. | OGE Energy
ALV | US0528001094 | | Autoliv, Inc. | Autoliv
BWA | US0997241064 | | BorgWarner Inc. | BorgWarner; Borgwarner
LEA | US5218652049 | | Lear Corporation | Lear Corp; Lear Corporation
DAN | US2358252052 | | Dana Incorporated | Dana Inc; Dana Incorporated
ADNT | IE00BD845X29 | | Adient plc | Adient
AGCO | US0010841023 | | AGCO Corporation | AGCO; Agco; *Fendt
CNH | NL0010545661 | | CNH Industrial N.V. | CNH Industrial; CNH; *New Holland
OSK | US6882392011 | | Oshkosh Corporation | Oshkosh
TEX | US8807791038 | | Terex Corporation | Terex
ALSN | US01973R1014 | | Allison Transmission Holdings, Inc. | Allison Transmission
XPO | US9837931008 | | XPO, Inc. | XPO; XPO Logistics
GXO | US36262G1013 | | GXO Logistics, Inc. | GXO; GXO Logistics; *Wincanton
KNX | US4990491049 | | Knight-Swift Transportation Holdings Inc. | Knight-Swift
R | US7835491082 | | Ryder System, Inc. | Ryder System
UHAL | US0235861004 | | U-Haul Holding Company | U-Haul
CP, XTSE:CP | CA13646K1084 | | Canadian Pacific Kansas City Limited | Canadian Pacific Kansas City; Canadian Pacific; Kansas City Southern; CPKC
CNI, XTSE:CNR | CA1363751027 | | Canadian National Railway Company | Canadian National; Canadian National Railway
GATX | US3614481030 | | GATX Corporation | GATX
TDW | US88642R1095 | | Tidewater Inc. | Tidewater Inc
SPR | US8485741099 | | Spirit AeroSystems Holdings, Inc. | Spirit AeroSystems
HEI | US4228061093 | | HEICO Corporation | Heico
CW | US2315611010 | | Curtiss-Wright Corporation | Curtiss-Wright
BWXT | US05605H1005 | | BWX Technologies, Inc. | BWX Technologies; BWXT
BAH | US0995021062 | | Booz Allen Hamilton Holding Corporation | Booz Allen Hamilton; Booz Allen
CACI | US1271903049 | | CACI International Inc | CACI; CACI International
HXL | US4282911084 | | Hexcel Corporation | Hexcel
ERJ, EMBJ, BVMF:EMBJ3 | US29082A1079 | | Embraer S.A. | Embraer
FLR | US3434121022 | | Fluor Corporation | Fluor Corp; Fluor Corporation; Fluor?en(engineering,NuScale,construction)
KBR | US48242W1062 | | KBR, Inc. | KBR
ACM | US00766T1007 | | AECOM | Aecom; AECOM
MTZ | US5763231090 | | MasTec, Inc. | MasTec
DY | US2674751019 | | Dycom Industries, Inc. | Dycom
TOL | US8894781033 | | Toll Brothers, Inc. | Toll Brothers
KBH | US48666K1097 | | KB Home | KB Home
TMHC | US87724P1066 | | Taylor Morrison Home Corporation | Taylor Morrison
MTH | US59001A1025 | | Meritage Homes Corporation | Meritage Homes
OC | US6907421019 | | Owens Corning | Owens Corning
CSL | US1423391002 | | Carlisle Companies Incorporated | Carlisle Companies
QXO | US82846H4056 | | QXO, Inc. | QXO; Beacon Roofing
FBIN | US34964C1062 | | Fortune Brands Innovations, Inc. | Fortune Brands
MHK | US6081901042 | | Mohawk Industries, Inc. | Mohawk Industries
LPX | US5463471053 | | Louisiana-Pacific Corporation | Louisiana-Pacific
TREX | US89531P1057 | | Trex Company, Inc. | Trex
EXP | US26969P1084 | | Eagle Materials Inc. | Eagle Materials
AYI | US00508Y1029 | | Acuity Inc. | Acuity Brands
GNW | US37247D1063 | | Genworth Financial, Inc. | Genworth
NLY | US0357108390 | | Annaly Capital Management, Inc. | Annaly; Annaly Capital
STWD | US85571B1052 | | Starwood Property Trust, Inc. | Starwood Property Trust
VNO | US9290421091 | | Vornado Realty Trust | Vornado; Vornado Realty
SLG | US78440X8873 | | SL Green Realty Corp. | SL Green
MAC | US5543821012 | | The Macerich Company | Macerich
MPW | US58463J3041 | | Medical Properties Trust, Inc. | Medical Properties Trust
WPC | US92936U1097 | | W. P. Carey Inc. | W. P. Carey; WP Carey
CUBE | US2296631094 | | CubeSmart | CubeSmart
AMH | US02665T3068 | | American Homes 4 Rent | American Homes 4 Rent
WE | | | WeWork Inc. | WeWork
CWK | GB00BFZ4N465 | | Cushman & Wakefield Ltd. | Cushman & Wakefield
JLL | US48020Q1076 | | Jones Lang LaSalle Incorporated | Jones Lang LaSalle; JLL
COMP | US20464U1007 | | Compass, Inc. | Compass Inc; *Anywhere Real Estate
LUMN | US5502411037 | | Lumen Technologies, Inc. | Lumen Technologies; CenturyLink
CABO | US12685J1051 | | Cable One, Inc. | Cable One
ATUS, OPTU | | | Optimum Communications, Inc. | Altice USA; Optimum Communications
VSH | US9282981086 | | Vishay Intertechnology, Inc. | Vishay
ARW | US0427351004 | 855225 | Arrow Electronics, Inc. | Arrow Electronics
SNX | US87162W1009 | | TD SYNNEX Corporation | TD Synnex
INGM | US4571521065 | | Ingram Micro Holding Corporation | Ingram Micro
CLS, XTSE:CLS | CA15101Q2071 | | Celestica Inc. | Celestica
FN | KYG3323L1005 | | Fabrinet | Fabrinet
FLS | US34354P1057 | | Flowserve Corporation | Flowserve
ITT | US45073V1089 | | ITT Inc. | ITT Inc
GGG | US3841091040 | | Graco Inc. | Graco
RRX | US7587501039 | | Regal Rexnord Corporation | Regal Rexnord
NVT | IE00BDVJJQ56 | | nVent Electric plc | nVent; nVent Electric
ST | GB00BFMBMT84 | | Sensata Technologies Holding plc | Sensata
WCC | US95082P1057 | | WESCO International, Inc. | Wesco International
TNL | US8941641024 | | Travel + Leisure Co. | Travel + Leisure
WH | US98311A1051 | | Wyndham Hotels & Resorts, Inc. | Wyndham Hotels; Wyndham
CHH | US1699051066 | | Choice Hotels International, Inc. | Choice Hotels
H | US4485791028 | | Hyatt Hotels Corporation | Hyatt; Hyatt Hotels
VAC | US57164Y1073 | | Marriott Vacations Worldwide Corporation | Marriott Vacations
VIK | BMG93A5A1010 | | Viking Holdings Ltd | Viking Holdings; Viking Cruises; Viking?(cruise,cruises,Carnival,Royal Caribbean)
RSI | US7820111000 | | Rush Street Interactive, Inc. | Rush Street Interactive
GENI | GG00BMF1JR16 | | Genius Sports Limited | Genius Sports
MANU | KYG5784H1065 | | Manchester United plc | Manchester United
JMIA | US48138M1053 | | Jumia Technologies AG | Jumia
LUXE | US55406W1036 | | LuxExperience B.V. | MyTheresa; Mytheresa; LuxExperience
FTCH | KY30744W1070 | | Farfetch Limited | Farfetch
BHVN | VGG1110E1079 | | Biohaven Ltd. | Biohaven
RGR | US8641591081 | | Sturm, Ruger & Company, Inc. | Sturm Ruger; Sturm, Ruger
HKD | | | AMTD Digital Inc. | AMTD Digital
ZK | US98923K1034 | | ZEEKR Intelligent Technology Holding Limited | Zeekr
BABA, XHKG:9988 | US01609W1027 | A117ME | Alibaba Group Holding Limited | Alibaba; Alibaba Group; Alibaba Group Holding; *AliExpress; *Lazada
NIO, XHKG:9866 | US62914V1061 | A2N4PB | NIO Inc. | Nio; NIO
XPEV, XHKG:9868 | US98422D1054 | | XPeng Inc. | Xpeng; XPeng
VIPS | US92763W1036 | | Vipshop Holdings Limited | Vipshop
ZTO | US98980A1051 | | ZTO Express (Cayman) Inc. | ZTO Express
TSM, XTAI:2330 | US8740391003 | 909800 | Taiwan Semiconductor Manufacturing Company Limited | TSMC; Taiwan Semiconductor Manufacturing; Taiwan Semiconductor; Taiwan Semi; Taiwan Semiconductor Manufacturing Co
UMC, XTAI:2303 | US9108734057 | | United Microelectronics Corporation | United Microelectronics; UMC
ASX, XTAI:3711 | US00215W1009 | | ASE Technology Holding Co., Ltd. | ASE Technology
VALE, BVMF:VALE3 | US91912E1055 | | Vale S.A. | Vale?(iron ore,Eisenerz,mining,Brazil,Brazilian,Brasilien,brasilianische,miner,Rio Tinto,BHP,nickel,Minenkonzern)
PBR, BVMF:PETR4 | US71654V4086 | | Petróleo Brasileiro S.A. | Petrobras; Petróleo Brasileiro
ITUB, BVMF:ITUB4 | US4655621062 | | Itaú Unibanco Holding S.A. | Itaú Unibanco; Itau Unibanco; Itau; Itaú
BBD, BVMF:BBDC4 | US0594603039 | | Banco Bradesco S.A. | Bradesco; Banco Bradesco
ABEV | US02319V1035 | | Ambev S.A. | Ambev
GGB | US3737371050 | | Gerdau S.A. | Gerdau
JBS | | | JBS N.V. | JBS
SUZ | US86959K1051 | | Suzano S.A. | Suzano
AMX | US02390A1016 | | América Móvil, S.A.B. de C.V. | America Movil; América Móvil
CX | US1512908898 | | Cemex, S.A.B. de C.V. | Cemex
FMX | US3444191064 | | Fomento Económico Mexicano, S.A.B. de C.V. | Femsa; FEMSA
YPF | US9842451000 | | YPF S.A. | YPF
BAP | BMG2519Y1084 | | Credicorp Ltd. | Credicorp
EC | US2791581091 | | Ecopetrol S.A. | Ecopetrol
LTM | US51817R2058 | | LATAM Airlines Group S.A. | Latam Airlines; LATAM Airlines
AZUL | | | Azul | Azul SA
BEKE | US4824971042 | | KE Holdings Inc. | KE Holdings; Beike
RBA | CA74935Q1072 | | RB Global, Inc. | RB Global; Ritchie Bros
AER | NL0000687663 | | AerCap Holdings N.V. | AerCap; Aercap
GWRE | US40171V1008 | | Guidewire Software, Inc. | Guidewire; Guidewire Software
GFL | CA36168Q1046 | | GFL Environmental Inc. | GFL Environmental
IOT | US79589L1061 | | Samsara Inc. | Samsara
RBRK | US7811541090 | | Rubrik, Inc. | Rubrik
SUI | US8666741041 | | Sun Communities, Inc. | Sun Communities
SN | KYG8068L1086 | | SharkNinja, Inc. | SharkNinja
WES | US9586691035 | | Western Midstream Partners, LP | Western Midstream
BIP | BMG162521014 | | Brookfield Infrastructure Partners L.P. | Brookfield Infrastructure
APG | US00187Y1001 | | APi Group Corporation | APi Group
ULS | US9037311076 | | UL Solutions Inc. | UL Solutions
CLH | US1844961078 | | Clean Harbors, Inc. | Clean Harbors
CNA | US1261171003 | | CNA Financial Corporation | CNA Financial
RYAN | US78351F1075 | | Ryan Specialty Holdings, Inc. | Ryan Specialty
CRS | US1442851036 | | Carpenter Technology Corporation | Carpenter Technology
RBC | US75524B1044 | | RBC Bearings Incorporated | RBC Bearings
CNM | US21874C1027 | | Core & Main, Inc. | Core & Main
ELS | US29472R1086 | | Equity LifeStyle Properties, Inc. | Equity LifeStyle
PAYC | US70432V1026 | | Paycom Software, Inc. | Paycom
OHI | US6819361006 | | Omega Healthcare Investors, Inc. | Omega Healthcare
YMM | US35969L1089 | | Full Truck Alliance Co. Ltd. | Full Truck Alliance
EHC | US29261A1007 | | Encompass Health Corporation | Encompass Health
BLD | US89055F1030 | | TopBuild Corp. | TopBuild
CCK | US2283681060 | | Crown Holdings, Inc. | Crown Holdings
CR | US2244081046 | | Crane Company | Crane Company; Crane Co
DRS, XNAS:DRS | US52661A1088 | | Leonardo DRS, Inc. | Leonardo DRS
KVYO | US49845K1016 | | Klaviyo, Inc. | Klaviyo
PCOR | US74275K1088 | | Procore Technologies, Inc. | Procore
KNSL | US49714P1084 | | Kinsale Capital Group, Inc. | Kinsale Capital
ARMK | US03852U1060 | | Aramark | Aramark
PRMB | US7416231022 | | Primo Brands Corporation | Primo Brands
SARO | US85423L1035 | | StandardAero, Inc. | StandardAero
ORI | US6802231042 | | Old Republic International Corporation | Old Republic
ATR | US0383361039 | | AptarGroup, Inc. | AptarGroup; Aptar
REXR | US76169C1009 | | Rexford Industrial Realty, Inc. | Rexford Industrial
WMS | US00790R1041 | | Advanced Drainage Systems, Inc. | Advanced Drainage Systems
GTLS | US16115Q3083 | | Chart Industries, Inc. | Chart Industries
PLNT | US72703H1014 | | Planet Fitness, Inc. | Planet Fitness
AM | US03676B1026 | | Antero Midstream Corporation | Antero Midstream
PRI | US74164M1080 | | Primerica, Inc. | Primerica
FND | US3397501012 | | Floor & Decor Holdings, Inc. | Floor & Decor
DCI | US2576511099 | | Donaldson Company, Inc. | Donaldson Company
NNN | US6374171063 | | NNN REIT, Inc. | NNN REIT
UGI | US9026811052 | | UGI Corporation | UGI Corp
BRX | US11120U1051 | | Brixmor Property Group Inc. | Brixmor
PSN | US70202L1026 | | Parsons Corporation | Parsons Corp
INGR | US4571871023 | | Ingredion Incorporated | Ingredion
AXS | BMG0692U1099 | | AXIS Capital Holdings Limited | Axis Capital; AXIS Capital
G | BMG3922B1072 | | Genpact Limited | Genpact
TTC | US8910921084 | | The Toro Company | Toro Company; Toro Co
VMI | US9202531011 | | Valmont Industries, Inc. | Valmont
SUN | US86765K1097 | | Sunoco LP | Sunoco
LW | US5132721045 | | Lamb Weston Holdings, Inc. | Lamb Weston
BIO | US0905722072 | | Bio-Rad Laboratories, Inc. | Bio-Rad
ADT | US00090Q1031 | | ADT Inc. | ADT?(security,alarm,home)
JBTM | US4778391049 | | JBT Marel Corporation | JBT Marel
DLB | US25659T1079 | | Dolby Laboratories, Inc. | Dolby Laboratories; Dolby
BFAM | US1091941005 | | Bright Horizons Family Solutions Inc. | Bright Horizons
ESAB | US29605J1060 | | ESAB Corporation | ESAB
JXN | US46817M1071 | | Jackson Financial Inc. | Jackson Financial
OMF | US68268W1036 | | OneMain Holdings, Inc. | OneMain; OneMain Financial
SLM | US78442P1066 | | SLM Corporation | Sallie Mae
GPK | US3886891015 | | Graphic Packaging Holding Company | Graphic Packaging
GBTG | US37890B1008 | | Global Business Travel Group, Inc. | Amex GBT; American Express Global Business Travel
AMTM | US0239391016 | | Amentum Holdings, Inc. | Amentum
AL | US00912X3026 | | Air Lease Corporation | Air Lease
TX | US8808901081 | | Ternium S.A. | Ternium
MOG.A | US6153942023 | | Moog Inc. | Moog Inc
SITE | US82982L1035 | | SiteOne Landscape Supply, Inc. | SiteOne
MNSO | US66981J1025 | | MINISO Group Holding Limited | Miniso; MINISO
TXNM | US69349H1077 | | TXNM Energy, Inc. | TXNM Energy; PNM Resources
HR | US42226K1051 | | Healthcare Realty Trust Incorporated | Healthcare Realty
RHP | US78377T1079 | | Ryman Hospitality Properties, Inc. | Ryman Hospitality
VNT | US9288811014 | | Vontier Corporation | Vontier
SWX | US8448951025 | | Southwest Gas Holdings, Inc. | Southwest Gas
LTH | US53190C1027 | | Life Time Group Holdings, Inc. | Life Time Group
WFG | CA9528451052 | | West Fraser Timber Co. Ltd. | West Fraser
MTN | US91879Q1094 | | Vail Resorts, Inc. | Vail Resorts
GPI | US3989051095 | | Group 1 Automotive, Inc. | Group 1 Automotive
FCN | US3029411093 | | FTI Consulting, Inc. | FTI Consulting
TKR | US8873891043 | | The Timken Company | Timken
BOOT | US0994061002 | | Boot Barn Holdings, Inc. | Boot Barn
NIQ | | | NIQ Global Intelligence plc | NIQ?(NielsenIQ,IPO); NielsenIQ
SLGN | US8270481091 | | Silgan Holdings Inc. | Silgan
RAL | US7509401086 | | Ralliant Corporation | Ralliant
KNF | US4988941047 | | Knife River Corporation | Knife River
VVV | US92047W1018 | | Valvoline Inc. | Valvoline
DAR | US2372661015 | | Darling Ingredients Inc. | Darling Ingredients
LB | US5149521008 | | LandBridge Company LLC | LandBridge
BVN | US2044481040 | | Compañía de Minas Buenaventura S.A.A. | Buenaventura
GOLF | US0050981085 | | Acushnet Holdings Corp. | Acushnet; *Titleist
CPA | PAP310761054 | | Copa Holdings, S.A. | Copa Holdings; Copa Airlines
COLD | US03064D1081 | | Americold Realty Trust, Inc. | Americold
ABG | US0434361046 | | Asbury Automotive Group, Inc. | Asbury Automotive
MGY | US5596631094 | | Magnolia Oil & Gas Corporation | Magnolia Oil & Gas
AB | US01881G1067 | | AllianceBernstein Holding L.P. | AllianceBernstein
SON | US8354951027 | | Sonoco Products Company | Sonoco
YOU | US18467V1098 | | Clear Secure, Inc. | Clear Secure
SNDR | US80689H1023 | | Schneider National, Inc. | Schneider National
SEE | US81211K1007 | | Sealed Air Corporation | Sealed Air
UEC, XASE:UEC | US9168961038 | | Uranium Energy Corp. | Uranium Energy
BMNR, XASE:BMNR | US09175A2069 | | BitMine Immersion Technologies, Inc. | BitMine; Bitmine; BitMine Immersion
AGO | BMG0585R1060 | | Assured Guaranty Ltd. | Assured Guaranty
REZI | US76118Y1047 | | Resideo Technologies, Inc. | Resideo
ENVA | US29357K1034 | | Enova International, Inc. | Enova International
CNX | US12653C1080 | | CNX Resources Corporation | CNX Resources
BCO | US1096961040 | | The Brink's Company | Brink's; Brinks
HHH | US44267T1025 | | Howard Hughes Holdings Inc. | Howard Hughes Holdings
HGV | US43283X1054 | | Hilton Grand Vacations Inc. | Hilton Grand Vacations
HRI | US42704L1044 | | Herc Holdings Inc. | Herc Holdings
RYN | US7549071030 | | Rayonier Inc. | Rayonier
TAC | CA89346D1078 | | TransAlta Corporation | TransAlta
MATX | US57686G1058 | | Matson, Inc. | Matson
RHI | US7703231032 | | Robert Half Inc. | Robert Half
ASAN | US04342Y1047 | | Asana, Inc. | Asana
DOCN | US25402D1028 | | DigitalOcean Holdings, Inc. | DigitalOcean
FLO | US3434981011 | | Flowers Foods, Inc. | Flowers Foods
GEO | US36162J1060 | | The GEO Group, Inc. | GEO Group; Geo Group
CXW | US21871N1019 | | CoreCivic, Inc. | CoreCivic
CLVT | JE00BJJN4441 | | Clarivate Plc | Clarivate
FIGR, XNAS:FIGR | | | Figure Technology Solutions, Inc. | Figure Technology; Figure Technology Solutions
BLSH | | | Bullish | Bullish Global; Bullish?(crypto exchange,CoinDesk,Farley,Thiel)
STUB | | | StubHub Holdings, Inc. | StubHub; Stubhub
VIA | | | Via Transportation, Inc. | Via Transportation
NBR | BMG6359F1370 | | Nabors Industries Ltd. | Nabors
HP | US4234521015 | | Helmerich & Payne, Inc. | Helmerich & Payne
PTEN, XNAS:PTEN | US7034811015 | | Patterson-UTI Energy, Inc. | Patterson-UTI
XPRO | NL0010556684 | | Expro Group Holdings N.V. | Expro Group
NGVT | US45688C1071 | | Ingevity Corporation | Ingevity
MLI | US6247561029 | | Mueller Industries, Inc. | Mueller Industries
ATKR | US0476491081 | | Atkore Inc. | Atkore
CACC, XNAS:CACC | US2253101016 | | Credit Acceptance Corporation | Credit Acceptance
MBC | US57638P1049 | | MasterBrand, Inc. | MasterBrand
BKD | US1124631045 | | Brookdale Senior Living Inc. | Brookdale Senior Living
NGD, XASE:NGD | CA6445351068 | | New Gold Inc. | New Gold Inc
GENB | | | Generate Biomedicines, Inc. | Generate Biomedicines
# BATS Cboe BZX
CBOE | US12503M1080 | | Cboe Global Markets, Inc. | Cboe Global Markets; Cboe Global; Cboe?(exchange operator,Börsenbetreiber,shares,profit,earnings)
# OTCM US over the counter, after delisting
SAVE | US8485771021 | | Spirit Airlines, Inc. | Spirit Airlines; Spirit Aviation; Spirit Aviation Holdings
LKNCY | US54951L1098 | | Luckin Coffee Inc. | Luckin Coffee; Luckin
DIDIY | US23292E1082 | | DiDi Global Inc. | Didi Global; DiDi Global; Didi?(ride-hailing,Chinese,chinesische,Fahrdienst)
`;
