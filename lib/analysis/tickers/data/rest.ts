/** Listed companies; the format and the sources are told in `index.ts`. */
export const REST = `
# XTSE Toronto
RY, XNYS:RY | CA7800871021 | | Royal Bank of Canada | Royal Bank of Canada; RBC; RBC Capital Markets; RBC Capital
TD, XNYS:TD | CA8911605092 | | The Toronto-Dominion Bank | Toronto-Dominion Bank; Toronto-Dominion; TD Bank; TD Cowen; TD Securities
BMO, XNYS:BMO | CA0636711016 | | Bank of Montreal | Bank of Montreal; BMO; BMO Capital Markets
BNS, XNYS:BNS | CA0641491075 | | The Bank of Nova Scotia | Bank of Nova Scotia; Scotiabank
CM, XNYS:CM | CA1360691010 | | Canadian Imperial Bank of Commerce | Canadian Imperial Bank of Commerce; CIBC
NA | CA6330671034 | | National Bank of Canada | National Bank of Canada
MFC, XNYS:MFC | CA56501R1064 | | Manulife Financial Corporation | Manulife; Manulife Financial
SLF, XNYS:SLF | CA8667961053 | | Sun Life Financial Inc. | Sun Life; Sun Life Financial
GWO | CA39138C1068 | | Great-West Lifeco Inc. | Great-West Lifeco
FFH | CA3039011026 | | Fairfax Financial Holdings Limited | Fairfax Financial; Fairfax?(insurer,Watsa,BlackBerry)
ENB, XNYS:ENB | CA29250N1050 | | Enbridge Inc. | Enbridge
TRP, XNYS:TRP | CA87807B1076 | | TC Energy Corporation | TC Energy; TransCanada
SU, XNYS:SU | CA8672241079 | | Suncor Energy Inc. | Suncor; Suncor Energy
CNQ, XNYS:CNQ | CA1363851017 | | Canadian Natural Resources Limited | Canadian Natural Resources; Canadian Natural
CVE, XNYS:CVE | CA15135U1093 | | Cenovus Energy Inc. | Cenovus; Cenovus Energy; *MEG Energy
IMO, XASE:IMO | CA4530384086 | | Imperial Oil Limited | Imperial Oil
PPL, XNYS:PBA | CA7063271034 | | Pembina Pipeline Corporation | Pembina; Pembina Pipeline
FTS, XNYS:FTS | CA3495531079 | | Fortis Inc. | Fortis Inc
BCE, XNYS:BCE | CA05534B7604 | | BCE Inc. | BCE Inc; Bell Canada
T, XNYS:TU | CA87971M1032 | | TELUS Corporation | Telus; TELUS
RCI.B, XNYS:RCI | CA7751092007 | | Rogers Communications Inc. | Rogers Communications; Shaw Communications
L | CA5394811015 | | Loblaw Companies Limited | Loblaw
ATD | CA01626P1484 | | Alimentation Couche-Tard Inc. | Alimentation Couche-Tard; Couche-Tard; *Circle K
CTC.A | CA1366812024 | | Canadian Tire Corporation, Limited | Canadian Tire
DOL | CA25675T1075 | | Dollarama Inc. | Dollarama
GIB.A, XNYS:GIB | CA12532H1047 | | CGI Inc. | CGI Inc; CGI Group
CSU | CA21037X1006 | | Constellation Software Inc. | Constellation Software
BBD.B | CA0977518616 | | Bombardier Inc. | Bombardier
MG, XNYS:MGA | CA5592224011 | | Magna International Inc. | Magna International; Magna?(Autozulieferer,supplier,auto,Graz,Steyr,Zulieferer)
AC | CA0089118776 | | Air Canada | Air Canada
CAE, XNYS:CAE | CA1247651088 | | CAE Inc. | CAE Inc
WSP | CA92938W2022 | | WSP Global Inc. | WSP Global
IVN | CA46579R1047 | | Ivanhoe Mines Ltd. | Ivanhoe Mines
FM | CA3359341052 | | First Quantum Minerals Ltd. | First Quantum; First Quantum Minerals
LUN | CA5503721063 | | Lundin Mining Corporation | Lundin Mining; Lundin?(copper,mine,miner)
HBM | CA4436281022 | | Hudbay Minerals Inc. | Hudbay; Hudbay Minerals
LUG | CA5503711080 | | Lundin Gold Inc. | Lundin Gold
NXE, XNYS:NXE | CA65340P1062 | | NexGen Energy Ltd. | NexGen Energy
DML | CA2483561072 | | Denison Mines Corp. | Denison Mines
BLDP, XNAS:BLDP | CA0585861085 | A0RENB | Ballard Power Systems Inc. | Ballard Power; Ballard; Ballard Power Systems
LSPD | CA53229C1077 | | Lightspeed Commerce Inc. | Lightspeed Commerce
GIL, XNYS:GIL | CA3759161035 | | Gildan Activewear Inc. | Gildan; Gildan Activewear
ONEX | CA68272K1030 | | Onex Corporation | Onex
WCN, XNYS:WCN | CA94106B1013 | | Waste Connections, Inc. | Waste Connections
FSV | CA33767E2024 | | FirstService | FirstService
CIGI | CA1946931070 | | Colliers International Group Inc. | Colliers
GOOS, XNYS:GOOS | CA1350861060 | | Canada Goose Holdings Inc. | Canada Goose
MX | CA59151K1084 | | Methanex Corporation | Methanex
ERO | CA2960061091 | | Ero Copper | Ero Copper
EQX | CA29446Y5020 | | Equinox Gold Corp. | Equinox Gold
BTO | CA11777Q2099 | | B2Gold Corp. | B2Gold
ELD | CA2849025093 | A2PA9H | Eldorado Gold Corporation | Eldorado Gold
EMA | CA2908761018 | | Emera Incorporated | Emera
POW | CA7392391016 | | Power Corporation of Canada | Power Corporation of Canada
IFC | CA45823T1066 | | Intact Financial Corporation | Intact Financial
STN | CA85472N1096 | | Stantec Inc. | Stantec
AGI | CA0115321089 | | Alamos Gold Inc. | Alamos Gold
DOO | CA05577W2004 | | BRP Inc. | BRP Inc
TOU | CA89156V1067 | | Tourmaline Oil Corp. | Tourmaline Oil
ARX | CA00208D4084 | | ARC Resources Ltd. | ARC Resources
WN | CA9611485090 | | George Weston Limited | George Weston
TFII | CA87241L1094 | | TFI International Inc. | TFI International
SOBO | CA83671M1059 | | South Bow Corporation | South Bow
SAP | CA8029121057 | | Saputo Inc. | Saputo
IMG | CA4509131088 | | IAMGOLD Corporation | Iamgold; IAMGOLD
TIH | CA8911021050 | | Toromont Industries Ltd. | Toromont
EFN | CA2861812014 | | Element Fleet Management Corp. | Element Fleet
# XJSE Johannesburg
NPN | ZAE000325783 | | Naspers Limited | Naspers
SBK | ZAE000109815 | | Standard Bank Group Limited | Standard Bank
FSR | ZAE000066304 | | FirstRand Limited | FirstRand
MTN | ZAE000042164 | | MTN Group Limited | MTN Group
SOL, XNYS:SSL | ZAE000006896 | | Sasol Limited | Sasol
VAL | ZAE000013181 | | Valterra Platinum Limited | Anglo American Platinum; Amplats; Valterra Platinum
IMP | ZAE000083648 | | Impala Platinum Holdings Limited | Impala Platinum; Implats
SHP | ZAE000012084 | | Shoprite Holdings Limited | Shoprite
DSY | ZAE000022331 | | Discovery Limited | Discovery Ltd
ABG | ZAE000255915 | | Absa Group Limited | Absa
CPI | ZAE000035861 | | Capitec Bank Holdings Limited | Capitec
BID | ZAE000216537 | | Bid Corporation Limited | Bidcorp
# BVMF São Paulo
B3SA3 | BRB3SAACNOR6 | | B3 S.A. - Brasil, Bolsa, Balcão | B3 SA
WEGE3 | BRWEGEACNOR0 | | WEG S.A. | WEG SA
BBAS3 | BRBBASACNOR3 | | Banco do Brasil S.A. | Banco do Brasil
MGLU3 | BRMGLUACNOR2 | | Magazine Luiza S.A. | Magazine Luiza; Magalu
ELET3 | BRELETACNOR6 | | Axia Energia S.A. | Eletrobras; Axia Energia
AMER3 | BRAMERACNOR6 | | Americanas S.A. | Americanas
LREN3 | BRLRENACNOR1 | | Lojas Renner S.A. | Lojas Renner
BPAC11 | BRBPACUNT006 | | Banco BTG Pactual S.A. | BTG Pactual
BRFS3 | BRBRFSACNOR8 | | BRF S.A. | BRF SA
MRFG3 | BRMRFGACNOR0 | | MBRF Global Foods Company S.A. | Marfrig; MBRF
# XMEX Mexico
WALMEX | MX01WA000038 | | Wal-Mart de México, S.A.B. de C.V. | Walmex; Walmart de Mexico
GFNORTEO | MXP370711014 | | Grupo Financiero Banorte, S.A.B. de C.V. | Banorte
BIMBOA | MXP495211262 | | Grupo Bimbo, S.A.B. de C.V. | Grupo Bimbo
GMEXICOB | MXP370841019 | | Grupo México, S.A.B. de C.V. | Grupo México; Grupo Mexico
# XSAU Saudi Exchange
2222 | SA14TG012N13 | | Saudi Arabian Oil Company | Saudi Aramco; Aramco
2010 | SA0007879121 | | Saudi Basic Industries Corporation | SABIC; Sabic
1120 | SA0007879113 | | Al Rajhi Banking and Investment Corporation | Al Rajhi Bank
1180 | SA13L050IE10 | | The Saudi National Bank | Saudi National Bank
7010 | SA0007879543 | | Saudi Telecom Company | Saudi Telecom; STC Group
1211 | SA123GA0ITH7 | | Saudi Arabian Mining Company | Maaden; Ma'aden
# XADS Abu Dhabi
ADNOCDIST | AEA006101017 | | Abu Dhabi National Oil Company for Distribution PJSC | ADNOC Distribution
FAB | AEN000101016 | | First Abu Dhabi Bank PJSC | First Abu Dhabi Bank
IHC | | | International Holding Company PJSC | International Holding Company
ADNOCDRILL | AEA007301012 | | ADNOC Drilling Company PJSC | ADNOC Drilling
ADNOCGAS | AEE01195A234 | | ADNOC Gas plc | ADNOC Gas
BOROUGE | AEE01072B225 | | Borouge plc | Borouge
# XDFM Dubai
EMAAR | AEE000301011 | | Emaar Properties PJSC | Emaar; Emaar Properties
EMIRATESNBD | AEE000801010 | | Emirates NBD Bank PJSC | Emirates NBD
TALABAT | AEE01569T248 | | Talabat Holding plc | Talabat
# DSMD Qatar
QNBK | QA0006929895 | | Qatar National Bank (Q.P.S.C.) | Qatar National Bank; QNB
# XIST Istanbul
THYAO | TRATHYAO91M5 | | Türk Hava Yolları A.O. | Turkish Airlines
GARAN | TRAGARAN91N1 | | Türkiye Garanti Bankası A.Ş. | Garanti BBVA; Garanti
AKBNK | TRAAKBNK91N6 | | Akbank T.A.Ş. | Akbank
TUPRS | TRATUPRS91E8 | | Türkiye Petrol Rafinerileri A.Ş. | Tüpraş; Tupras
KCHOL | TRAKCHOL91Q8 | | Koç Holding A.Ş. | Koc Holding; Koç Holding
ARCLK | TRAARCLK91H5 | | Arçelik A.Ş. | Arcelik; Arçelik
TCELL, XNYS:TKC | TRATCELL91M1 | | Turkcell İletişim Hizmetleri A.Ş. | Turkcell
PGSUS | TREPEGS00016 | | Pegasus Hava Taşımacılığı A.Ş. | Pegasus Airlines
# XTAE Tel Aviv
POLI | IL0006625771 | | Bank Hapoalim B.M. | Bank Hapoalim
LUMI | IL0006046119 | | Bank Leumi Le-Israel B.M. | Bank Leumi
DLEKG | IL0010841281 | | Delek Group Ltd. | Delek Group
# MISX Moscow
SBER | RU0009029540 | | Sberbank of Russia PJSC | Sberbank
GAZP | RU0007661625 | | Gazprom PJSC | Gazprom
LKOH | RU0009024277 | | Lukoil PJSC | Lukoil
ROSN | RU000A0J2Q06 | | Rosneft Oil Company PJSC | Rosneft; *Rosneft Deutschland
GMKN | RU0007288411 | | MMC Norilsk Nickel PJSC | Norilsk Nickel; Nornickel
NVTK | RU000A0DKVS5 | | Novatek PJSC | Novatek
VTBR | RU000A0JP5V6 | | VTB Bank PJSC | VTB
YDEX | RU000A107T19 | | MKPAO Yandex | Yandex
AFLT | RU0009062285 | | Aeroflot PJSC | Aeroflot
`;
