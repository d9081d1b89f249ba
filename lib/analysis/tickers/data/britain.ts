/** Listed companies; the format and the sources are told in `index.ts`. */
export const BRITAIN = `
# XLON London
III | GB00B1YW4409 | | 3i Group plc | 3i Group; 3i
ADM | GB00B02J6398 | | Admiral Group plc | Admiral Group; Admiral?(insurer,insurance,Sabre,motor,FTSE,Direct Line,insurers)
AAF | GB00BKDRYJ47 | | Airtel Africa plc | Airtel Africa
ALW | GB00B11V7W98 | | Alliance Witan plc | Alliance Witan
AAL | GB00BTK05J60 | | Anglo American plc | Anglo American; Anglo Teck; *De Beers
ANTO | GB0000456144 | | Antofagasta plc | Antofagasta
AHT, XNYS:SUNB | GB0000536739 | | Ashtead Group plc | Ashtead; Sunbelt Rentals
ABF | GB0006731235 | | Associated British Foods plc | Associated British Foods; AB Foods; ABF; *Primark
AZN, XNAS:AZN | GB0009895292 | 886455 | AstraZeneca PLC | AstraZeneca; Astrazeneca; Astra Zeneca; *Alexion
AUTO | GB00BVYVFW23 | | Auto Trader Group plc | Auto Trader; Auto Trader Group
AV. | GB00BPQY8M80 | | Aviva plc | Aviva
BAB | GB0009697037 | | Babcock International Group PLC | Babcock International; Babcock
BA. | GB0002634946 | | BAE Systems plc | BAE Systems; BAE; Bae Systems
BARC, XNYS:BCS | GB0031348658 | 850403 | Barclays PLC | Barclays
BTRW | GB0000811801 | | Barratt Redrow plc | Barratt Redrow; Barratt Developments; Barratt
BEZ | GB00BYQ0JC66 | | Beazley plc | Beazley
BKG | GB00BLJNXL82 | | The Berkeley Group Holdings plc | Berkeley Group; Berkeley?(housebuilder,homes,housebuilders,Crest,Persimmon)
BP., XNYS:BP | GB0007980591 | 850517 | BP p.l.c. | BP; *Aral; *Castrol; British Petroleum
BATS, XNYS:BTI | GB0002875804 | 916018 | British American Tobacco p.l.c. | British American Tobacco; BAT~(tobacco,Tabak,cigarette,cigarettes,Zigaretten,Zigarettenhersteller,vaping,Imperial,Tabakkonzern)
BLND | GB0001367019 | | The British Land Company PLC | British Land
BT.A | GB0030913577 | 794796 | BT Group plc | BT Group; BT~(Openreach,broadband,EE,Kirkby,telecoms,telecom,Telekom,Vodafone,fibre,British,Drahi); British Telecom; *Openreach
BNZL | GB00B0744B38 | | Bunzl plc | Bunzl
BRBY | GB0031743007 | | Burberry Group plc | Burberry
CNA | GB00B033F229 | | Centrica plc | Centrica; *British Gas
CCEP, XNAS:CCEP | GB00BDCPN049 | | Coca-Cola Europacific Partners PLC | Coca-Cola Europacific Partners; Coca-Cola European Partners; CCEP
CCH | CH0198251305 | | Coca-Cola HBC AG | Coca-Cola HBC
CPG | GB00BD6K4575 | | Compass Group PLC | Compass Group
CTEC | GB00BD3VFW73 | | ConvaTec Group PLC | ConvaTec; Convatec
CRDA | GB00BJFFLV09 | | Croda International Plc | Croda; Croda International
DCC | IE0002424939 | | DCC plc | DCC plc
DGE, XNYS:DEO | GB0002374006 | 851247 | Diageo plc | Diageo
DPLM | GB0001826634 | | Diploma PLC | Diploma PLC
EDV | GB00BL6K5J42 | | Endeavour Mining plc | Endeavour Mining
ENT | IM00B5VQMV65 | | Entain plc | Entain; *Ladbrokes; *Bwin
EZJ | GB00B7KR2P84 | | easyJet plc | easyJet; EasyJet; Easyjet
EXPN | GB00B19NLV48 | | Experian plc | Experian
FRES | GB00B2QPKJ12 | | Fresnillo plc | Fresnillo
GAW | GB0003718474 | | Games Workshop Group PLC | Games Workshop
GLEN | JE00B4T3BW64 | A1JAGV | Glencore plc | Glencore
GSK, XNYS:GSK | GB00BN7SWP63 | A3DMB5 | GSK plc | GSK; GlaxoSmithKline; Glaxosmithkline; Glaxo
HLN, XNYS:HLN | GB00BMX86B70 | | Haleon plc | Haleon
HLMA | GB0004052071 | | Halma plc | Halma
HIK | GB00B0LCW083 | | Hikma Pharmaceuticals PLC | Hikma; Hikma Pharmaceuticals
HSX | BMG4593F1389 | | Hiscox Ltd | Hiscox
HWDN | GB0005576813 | | Howden Joinery Group Plc | Howden Joinery; Howdens
HSBA, XNYS:HSBC, XHKG:0005 | GB0005405286 | 923893 | HSBC Holdings plc | HSBC; *HSBC Trinkaus
IHG, XNYS:IHG | GB00BHJYC057 | | InterContinental Hotels Group PLC | InterContinental Hotels; InterContinental Hotels Group; IHG; *Holiday Inn; Intercontinental Hotels
IMI | GB00BGLP8L22 | | IMI plc | IMI plc
IMB | GB0004544929 | 903000 | Imperial Brands PLC | Imperial Brands; Imperial Tobacco
INF | GB00BMJ6DW54 | | Informa plc | Informa
ICG | GB00BYT1DJ19 | | Intermediate Capital Group plc | Intermediate Capital Group; Intermediate Capital
IAG, XMAD:IAG | ES0177542018 | A1H6AJ | International Consolidated Airlines Group, S.A. | IAG; International Airlines Group; International Consolidated Airlines; International Consolidated Airlines Group; *British Airways; *Iberia; *Vueling; *Aer Lingus
ITRK | GB0031638363 | | Intertek Group plc | Intertek
JD. | GB00BM8Q5M07 | | JD Sports Fashion plc | JD Sports; JD Sports Fashion
KGF | GB0033195214 | | Kingfisher plc | Kingfisher?(B&Q,DIY,retailer,Screwfix,Castorama,home improvement,FTSE); *B&Q
LAND | GB00BYW0PQ60 | | Land Securities Group PLC | Land Securities; Landsec
LGEN | GB0005603997 | | Legal & General Group Plc | Legal & General; Legal and General; L&G
LLOY, XNYS:LYG | GB0008706128 | 871784 | Lloyds Banking Group plc | Lloyds; Lloyds Banking Group; Lloyds Bank; *Halifax Bank; *Scottish Widows
LMP | GB00B4WFW713 | | LondonMetric Property Plc | LondonMetric; LondonMetric Property
LSEG | GB00B0SWJX34 | A0JEJF | London Stock Exchange Group plc | London Stock Exchange Group; LSEG; *Refinitiv
MNG | GB00BKFB1C65 | | M&G plc | M&G
MKS | GB0031274896 | | Marks and Spencer Group plc | Marks and Spencer; Marks & Spencer; M&S
MRO | GB00BNR5MZ78 | | Melrose Industries PLC | Melrose Industries; Melrose?(GKN,aerospace,engineer,FTSE); *GKN Aerospace
MNDI | GB00BMWC6P49 | | Mondi plc | Mondi
NG., XNYS:NGG | GB00BDR05C01 | A2DQWX | National Grid plc | National Grid?(transmission,utility,SSE,FTSE,Aktie,PLC); National Grid plc
NWG, XNYS:NWG | GB00BM8PJY71 | | NatWest Group plc | NatWest; NatWest Group; Natwest; Royal Bank of Scotland
NXT | GB0032089863 | | NEXT plc | Next plc; Next?(retailer,fashion,clothing,Wolfson,Marks & Spencer,M&S,Modekette,Modehändler)
PSON, XNYS:PSO | GB0006776081 | | Pearson plc | Pearson?(education,textbook,publisher,learning,FTSE,Bildungskonzern)
PSH | GG00BPFJTF46 | | Pershing Square Holdings, Ltd. | Pershing Square Holdings
PSN | GB0006825383 | | Persimmon Plc | Persimmon
SDLF, PHNX | GB00BGXQNP29 | | Standard Life plc | Standard Life; Phoenix Group; Phoenix Group Holdings
PRU, XNYS:PUK, XHKG:2378 | GB0007099541 | | Prudential plc | Prudential plc; Prudential?(Asia,FTSE,British,UK,Wadhwani,HSBC,Hong Kong,London)
RKT | GB00B24CGK77 | | Reckitt Benckiser Group plc | Reckitt Benckiser; Reckitt
REL, XNYS:RELX, XAMS:REN | GB00B2B0DG97 | | RELX PLC | Relx; RELX; Reed Elsevier
RTO, XNYS:RTO | GB00B082RF11 | | Rentokil Initial plc | Rentokil; Rentokil Initial
RMV | GB00BGDT3G23 | | Rightmove plc | Rightmove
RIO, XNYS:RIO, XASX:RIO | GB0007188757 | 852147 | Rio Tinto plc | Rio Tinto
RR. | GB00B63H8491 | A1H81L | Rolls-Royce Holdings plc | Rolls-Royce; Rolls Royce; Rolls-Royce Holdings
SGE | GB00B8C3BL03 | | The Sage Group plc | Sage Group; Sage?(software,accounting,Newcastle,Buchhaltung,FTSE)
SBRY | GB00B019KW72 | | J Sainsbury plc | Sainsbury's; Sainsbury; J Sainsbury; *Argos?(retailer,JD.com,catalogue)
SDR | GB00BP9LHF23 | | Schroders plc | Schroders
SMT | GB00BLDYK618 | | Scottish Mortgage Investment Trust PLC | Scottish Mortgage Investment Trust; Scottish Mortgage
SGRO | GB00B5ZN1N88 | | SEGRO plc | Segro
SVT | GB00B1FH8J72 | | Severn Trent PLC | Severn Trent
SHEL, XNYS:SHEL, XAMS:SHELL | GB00BP6MXD84 | A3C99G | Shell plc | Shell~(!script,!shells,!shell shocked,!shell out,!shelled out,!artillery shell,!tank shell,!mortar shell,oil,Öl,Ölkonzern,Ölmulti,energy,Energiekonzern,LNG,BP,gas,Sawan,Exxon,refinery,Tankstellen,Raffinerie); Royal Dutch Shell; Royal Dutch; Shell Deutschland
SMIN | GB00B1WY2338 | | Smiths Group plc | Smiths Group
SN., XNYS:SNN | GB0009223206 | | Smith & Nephew plc | Smith & Nephew; Smith+Nephew; Smith and Nephew
SPX | GB00BWFGQN14 | | Spirax Group plc | Spirax; Spirax-Sarco; Spirax Sarco
SSE | GB0007908733 | | SSE plc | SSE~(utility,renewables,Perth,wind,power,Versorger,Scottish,energy); Scottish and Southern Energy
STJ | GB0007669376 | | St. James's Place plc | St. James's Place; St James's Place
STAN, XHKG:2888 | GB0004082847 | | Standard Chartered PLC | Standard Chartered; StanChart
TW. | GB0008782301 | | Taylor Wimpey plc | Taylor Wimpey
TSCO | GB00BLGZ9862 | | Tesco PLC | Tesco
ULVR, XNYS:UL, XAMS:UNA | GB00B10RZP78 | | Unilever PLC | Unilever; *Hellmann's
UTG | GB0006928617 | | Unite Group PLC | Unite Group
UU. | GB00B39J2M42 | | United Utilities Group PLC | United Utilities
VOD, XNAS:VOD | GB00BH4HKS39 | A1XA83 | Vodafone Group Plc | Vodafone
WEIR | GB0009465807 | | The Weir Group PLC | Weir Group
WTB | GB00B1KJJ408 | | Whitbread PLC | Whitbread; *Premier Inn
WPP, XNYS:WPP | JE00B8KF9B49 | | WPP plc | WPP
BGEO | GB00BF4HYT85 | | Lion Finance Group PLC | Bank of Georgia; Lion Finance
ABDN | GB00BF8Q6K64 | | Aberdeen Group plc | Abrdn; abrdn; Aberdeen Group; Standard Life Aberdeen
ASHM | GB00B132NW22 | | Ashmore Group plc | Ashmore; Ashmore Group
AML | GB00BN7CG237 | | Aston Martin Lagonda Global Holdings plc | Aston Martin; Aston Martin Lagonda
BAKK | GB00BF8J3Z99 | | Bakkavor Group plc | Bakkavor
BBY | GB0000961622 | | Balfour Beatty plc | Balfour Beatty
BME | LU1072616219 | | B&M European Value Retail S.A. | B&M European Value; B&M; B&M European Value Retail
BOO | JE00BG6L7297 | | boohoo group plc | Boohoo; boohoo; Debenhams Group
ASC | GB0030927254 | | ASOS Plc | Asos; ASOS
BVIC | GB00B0N8QD54 | | Britvic plc | Britvic
BYG | GB0002869419 | | Big Yellow Group PLC | Big Yellow Group
BWY | GB0000904986 | | Bellway p.l.c. | Bellway
CNE | GB00BQ98V038 | | Capricorn Energy PLC | Capricorn Energy; Cairn Energy
CINE | GB00B15FWH70 | | Cineworld Group plc | Cineworld
CKN | GB0002018363 | | Clarkson PLC | Clarkson PLC; Clarksons
CBG | GB0007668071 | | Close Brothers Group plc | Close Brothers
COA | GB00B4YZN328 | | Coats Group plc | Coats Group
CWK | GB0002318888 | | Cranswick plc | Cranswick
CRST | GB00B8VZXT93 | | Crest Nicholson Holdings plc | Crest Nicholson
CURY | GB00B4Y7R145 | | Currys plc | Currys
DARK | GB00BNYK8G86 | | Darktrace plc | Darktrace
ROO | GB00BNC5T391 | | Deliveroo plc | Deliveroo
DLN | GB0002652740 | | Derwent London Plc | Derwent London
DLG | GB00BY9D0Y18 | | Direct Line Insurance Group plc | Direct Line
DOM | GB00BYN59130 | | Domino's Pizza Group plc | Domino's Pizza Group
DRX | GB00B1VNSX38 | | Drax Group plc | Drax
DNLM | GB00B1CKQ739 | | Dunelm Group plc | Dunelm
ENQ | GB00B635TG28 | | EnQuest PLC | EnQuest; Enquest
EMG | JE00BJ1DLW90 | | Man Group Plc | Man Group
ESNT | GB00B0744359 | | Essentra plc | Essentra
FEVR | GB00BRJ9BJ26 | | Fevertree Drinks PLC | Fevertree; Fever-Tree
FGP | GB0003452173 | | FirstGroup plc | FirstGroup
FRAS | GB00B1QH8P22 | | Frasers Group plc | Frasers Group; Sports Direct
FSTA | GB00B1YPC344 | | Fuller, Smith & Turner P.L.C. | Fuller, Smith & Turner; Fuller Smith & Turner; Fuller's
FUTR | GB00BYZN9041 | | Future plc | Future plc
GFRD | GB00BKY40Q38 | | Galliford Try Holdings plc | Galliford Try
GFTU | IE00B00MZ448 | | Grafton Group plc | Grafton Group
GRG | GB00B63QSB39 | | Greggs plc | Greggs
GNC | IE0003864109 | | Greencore Group plc | Greencore
GPE | GB00BF5H9P87 | | Great Portland Estates plc | Great Portland Estates
HBR | GB00BMBVGQ36 | | Harbour Energy plc | Harbour Energy; *Wintershall Dea
HMSO | GB00BK7YQK64 | | Hammerson Plc | Hammerson
HAS | GB0004161021 | | Hays plc | Hays plc; Hays?(recruiter,recruitment,Personalvermittler,staffing)
HFD | GB00B012TP20 | | Halfords Group plc | Halfords
HILS | GB0004270301 | | Hill & Smith PLC | Hill & Smith
HOC | GB00B1FW5029 | | Hochschild Mining PLC | Hochschild Mining
HSV | GB00BYYTFB60 | | HomeServe plc | HomeServe
HTG | GB0004478896 | | Hunting PLC | Hunting PLC
IBST | GB00BYXJC278 | | Ibstock plc | Ibstock
IGG | GB00B06QFB75 | | IG Group Holdings plc | IG Group
INCH | GB00B61TVQ02 | | Inchcape plc | Inchcape
INVP | GB00B17BBQ50 | | Investec plc | Investec
ITV | GB0033986497 | | ITV plc | ITV
JET2 | GB00B1722W11 | | Jet2 plc | Jet2
JMAT | GB00BZ4BQC70 | | Johnson Matthey PLC | Johnson Matthey
JUST | GB00BCRX1J15 | | Just Group plc | Just Group
KIE | GB0004915632 | | Kier Group plc | Kier Group; Kier
KNOS | GB00BZ0D6727 | | Kainos Group plc | Kainos
LRE | BMG5361W1047 | | Lancashire Holdings Limited | Lancashire Holdings
MCRO | GB00BJ1F4N75 | | Micro Focus International plc | Micro Focus
MTRO | GB00BMX3W479 | | Metro Bank Holdings PLC | Metro Bank
MAB | GB00B1FP6H53 | | Mitchells & Butlers plc | Mitchells & Butlers
MTO | GB0004657408 | | Mitie Group plc | Mitie
MONY | GB00B1ZBKY84 | | MONY Group plc | Moneysupermarket; Moneysupermarket.com; Mony Group
MOON | GB00BMT9K014 | | Moonpig Group PLC | Moonpig
JDW | GB0001638955 | | J D Wetherspoon plc | Wetherspoon; JD Wetherspoon; Wetherspoons
NEX | GB0006215205 | | National Express | Mobico; National Express
OCDO | GB00B3MBS747 | | Ocado Group plc | Ocado
ONT | GB00BP6S8Z30 | | Oxford Nanopore Technologies plc | Oxford Nanopore; Oxford Nanopore Technologies
OSB | GB00BLDRH360 | | OSB Group plc | OSB Group
OXIG | GB0006650450 | | Oxford Instruments plc | Oxford Instruments
PAG | GB00B2NGPM57 | | Paragon Banking Group PLC | Paragon Banking
PAGE | GB0030232317 | | PageGroup plc | PageGroup
PETS | GB00BJ62K685 | | Pets at Home Group Plc | Pets at Home
PLUS | IL0011284465 | | Plus500 Ltd. | Plus500
PFD | GB00B7N0K053 | | Premier Foods plc | Premier Foods
PTEC | IM00B7S9G985 | | Playtech plc | Playtech
QLT | GB00BNHSJN34 | | Quilter plc | Quilter
QQ. | GB00B0WMWD03 | | QinetiQ Group plc | QinetiQ
RAT | GB0002148343 | | Rathbones Group Plc | Rathbones
RSW | GB0007323586 | | Renishaw plc | Renishaw
RS1 | GB0003096442 | | RS Group plc | RS Group
ROR | GB00BVFNZH21 | | Rotork plc | Rotork
IDS | GB00BDVZYZ77 | | International Distribution Services plc | International Distribution Services; *Royal Mail
SBRE | GB00BYWVDP49 | | Sabre Insurance Group plc | Sabre Insurance; Sabre?(insurer,insurance,motor,Admiral,Direct Line)
SAGA | GB00BMX64W89 | | Saga plc | Saga plc
SAFE | GB00B1N7Z094 | | Safestore Holdings plc | Safestore
SVS | GB00B135BJ46 | | Savills plc | Savills
SNR | GB0007958233 | | Senior plc | Senior plc; Senior?(aerospace,Alstom,engineer,FTSE)
SRP | GB0007973794 | | Serco Group plc | Serco
SMWH | GB00B2PDGW16 | | WH Smith PLC | WH Smith; WHSmith
SHC | GB00B62G9D36 | | Shaftesbury Capital PLC | Shaftesbury; Shaftesbury Capital
SXS | GB0003308607 | | Spectris plc | Spectris
SSPG | GB00BGBN7C04 | | SSP Group plc | SSP Group
SYNT | GB0009887422 | | Synthomer plc | Synthomer
TATE | GB0008754136 | | Tate & Lyle PLC | Tate & Lyle
TRN | GB00BKDTK925 | | Trainline plc | Trainline
TPK | GB00BK9RKT01 | | Travis Perkins plc | Travis Perkins
TLW | GB0001500809 | | Tullow Oil plc | Tullow Oil; Tullow
THG | GB00BMTV7393 | | THG PLC | THG
VTY | GB0001859296 | | Vistry Group PLC | Vistry
VMUK | GB00BD6GN030 | | Virgin Money UK PLC | Virgin Money; Virgin Money UK
VSVS | GB00B82YXW83 | | Vesuvius plc | Vesuvius plc
VCT | GB0009292243 | | Victrex plc | Victrex
WG. | GB00B5N0P849 | | John Wood Group PLC | John Wood Group; Wood Group
WISE | GB00BL9YR756 | | Wise plc | Wise plc; Wise?(fintech,money transfer,Geldtransfer,Transferwise,Käärmann,transfers); TransferWise
WIZZ | JE00BN574F90 | | Wizz Air Holdings Plc | Wizz Air; Wizzair
WKP | GB00B67G5X01 | | Workspace Group PLC | Workspace Group
XPP | SG9999003735 | | XP Power | XP Power
YU. | GB00BYQDPD80 | | Yü Group PLC | Yü Group
PNN | GB00BNNTLN49 | | Pennon Group Plc | Pennon
ITM | GB00B0130H42 | | ITM Power Plc | ITM Power
CWR | GB00BG5KQW09 | | Ceres Power Holdings plc | Ceres Power
JTC | JE00BF4X3P53 | | JTC PLC | JTC
POLY | JE00B6T5S470 | | Polymetal International plc | Polymetal
EVR | GB00B71N6K86 | | Evraz plc | Evraz
FXPO | GB00B1XH2C03 | | Ferrexpo plc | Ferrexpo
GNS | GB0002074580 | | Genus plc | Genus plc
DPH | GB0009633180 | | Dechra Pharmaceuticals PLC | Dechra; Dechra Pharmaceuticals
CHG | GB00B45C9X44 | | Chemring Group PLC | Chemring
TBCG | GB00BYT18307 | | TBC Bank Group PLC | TBC Bank
MEGP | GB0008481250 | | ME Group International plc | ME Group
RNK | GB00B1L5QH97 | | The Rank Group Plc | Rank Group
RWI | GB00BNR4T868 | | Renewi plc | Renewi
SFOR | GB00BFZZM640 | | S4 Capital plc | S4 Capital
SOLG | GB00B0WD0R35 | | SolGold plc | SolGold
CARD | GB00BLY2F708 | | Card Factory plc | Card Factory
DOCS | GB00BL6NGV24 | | Dr. Martens plc | Dr. Martens; Dr Martens
WOSG | GB00BJDQQ870 | | Watches of Switzerland Group PLC | Watches of Switzerland
VANQ | GB00B1Z4ST84 | | Vanquis Banking Group plc | Vanquis; Provident Financial
RCH | GB0009039941 | | Reach plc | Reach plc
BREE | GB00BM8NFJ84 | | Breedon Group plc | Breedon
MGNS | GB0008085614 | | Morgan Sindall Group plc | Morgan Sindall
MGAM | GB0006027295 | | Morgan Advanced Materials plc | Morgan Advanced Materials
BUR | GG00BMGYLN96 | | Burford Capital Limited | Burford Capital
RPI | GB00BS3DYQ52 | | Raspberry Pi Holdings plc | Raspberry Pi
BOWL | GB00BD0NVK62 | | Hollywood Bowl Group plc | Hollywood Bowl Group
FDEV | GB00BBT32N39 | | Frontier Developments plc | Frontier Developments
CLLN | GB0007365546 | | Carillion plc | Carillion
SAA | GB00B01F7T14 | | M&C Saatchi plc | M&C Saatchi
BOY | GB00B3FLWH99 | | Bodycote plc | Bodycote
CLDN | | | Caledonia Investments plc | Caledonia Investments
ENOG | GB00BG12Y042 | | Energean plc | Energean
GAMA | GB00BQS10J50 | | Gamma Communications plc | Gamma Communications
TCAP | JE00BMDZN391 | | TP ICAP Group PLC | TP ICAP
BCG | GB00BN44P254 | | Baltic Classifieds Group PLC | Baltic Classifieds
BYIT | GB00BMH18Q19 | | Bytes Technology Group plc | Bytes Technology
CCC | GB00BV9FP302 | | Computacenter plc | Computacenter
GRI | GB00B04V1276 | | Grainger plc | Grainger plc
HVPE | GG00BR30MJ80 | | HarbourVest Global Private Equity Limited | HarbourVest Global Private Equity
PHP | GB00BYRJ5J14 | | Primary Health Properties PLC | Primary Health Properties
SRC | GB00BYX5K988 | | SigmaRoc plc | SigmaRoc
TEP | GB0008794710 | | Telecom Plus PLC | Telecom Plus
PIN | GB00BP37WF17 | | Pantheon International PLC | Pantheon International
FCIT | GB0003466074 | | F&C Investment Trust PLC | F&C Investment Trust
PCT | GB00BR3YV268 | | Polar Capital Technology Trust plc | Polar Capital Technology Trust
CANL | | | Canal+ SA | Canal+; Canal Plus
BOKU | | | Boku, Inc. | Boku Inc
FSG | | | Foresight Group Holdings Limited | Foresight Group
CER | GB00BYYX6C66 | | Cerillion Plc | Cerillion
YCA | JE00BF50RG45 | | Yellow Cake plc | Yellow Cake plc
GGP | GB00B15XDH89 | | Greatland Gold plc | Greatland Gold
PAF | GB0004300496 | | Pan African Resources PLC | Pan African Resources
KLR | GB0004866223 | | Keller Group plc | Keller Group
MSLH | GB00B012BV22 | | Marshalls plc | Marshalls plc
GEN | GB00BKRC5K31 | | Genuit Group plc | Genuit
`;
