/** Listed companies; the format and the sources are told in `index.ts`. */
export const REST = `
# XTSE Toronto
RY, XNYS:RY | CA7800871021 | | Royal Bank of Canada | Royal Bank of Canada; RBC; RBC Capital Markets; RBC Capital
TD, XNYS:TD | CA8911605092 | | The Toronto-Dominion Bank | Toronto-Dominion Bank; Toronto-Dominion; TD Bank; TD Cowen; TD Securities
BMO, XNYS:BMO | CA0636711016 | | Bank of Montreal | Bank of Montreal; BMO; BMO Capital Markets
BNS, XNYS:BNS | CA0641491075 | | The Bank of Nova Scotia | Bank of Nova Scotia; Scotiabank
CM, XNYS:CM | CA1360691010 | | Canadian Imperial Bank of Commerce | Canadian Imperial Bank of Commerce; CIBC
NA | | | National Bank of Canada | National Bank of Canada
MFC, XNYS:MFC | CA56501R1064 | | Manulife Financial Corporation | Manulife; Manulife Financial
SLF, XNYS:SLF | CA8667961053 | | Sun Life Financial Inc. | Sun Life; Sun Life Financial
GWO | | | Great-West Lifeco Inc. | Great-West Lifeco
FFH | | | Fairfax Financial Holdings Limited | Fairfax Financial; Fairfax?(insurer,Watsa,BlackBerry)
ENB, XNYS:ENB | CA29250N1050 | | Enbridge Inc. | Enbridge
TRP, XNYS:TRP | CA87807B1076 | | TC Energy Corporation | TC Energy; TransCanada
SU, XNYS:SU | CA8672241079 | | Suncor Energy Inc. | Suncor; Suncor Energy
CNQ, XNYS:CNQ | CA1363851017 | | Canadian Natural Resources Limited | Canadian Natural Resources; Canadian Natural
CVE, XNYS:CVE | | | Cenovus Energy Inc. | Cenovus; Cenovus Energy; *MEG Energy
IMO, XASE:IMO | CA4530384086 | | Imperial Oil Limited | Imperial Oil
PPL, XNYS:PBA | | | Pembina Pipeline Corporation | Pembina; Pembina Pipeline
FTS, XNYS:FTS | | | Fortis Inc. | Fortis Inc
BCE, XNYS:BCE | CA05534B7604 | | BCE Inc. | BCE Inc; Bell Canada
T, XNYS:TU | CA87971M1032 | | TELUS Corporation | Telus; TELUS
RCI.B, XNYS:RCI | | | Rogers Communications Inc. | Rogers Communications; Shaw Communications
L | | | Loblaw Companies Limited | Loblaw
ATD | CA01626P1484 | | Alimentation Couche-Tard Inc. | Alimentation Couche-Tard; Couche-Tard; *Circle K
CTC.A | | | Canadian Tire Corporation, Limited | Canadian Tire
DOL | | | Dollarama Inc. | Dollarama
GIB.A, XNYS:GIB | | | CGI Inc. | CGI Inc; CGI Group
CSU | CA21037X1006 | | Constellation Software Inc. | Constellation Software
BBD.B | CA0977518616 | | Bombardier Inc. | Bombardier
MG, XNYS:MGA | CA5592224011 | | Magna International Inc. | Magna International; Magna?(Autozulieferer,supplier,auto,Graz,Steyr,Zulieferer)
AC | CA0089118776 | | Air Canada | Air Canada
CAE, XNYS:CAE | | | CAE Inc. | CAE Inc
WSP | | | WSP Global Inc. | WSP Global
IVN | | | Ivanhoe Mines Ltd. | Ivanhoe Mines
FM | CA3359341052 | | First Quantum Minerals Ltd. | First Quantum; First Quantum Minerals
LUN | CA5503721063 | | Lundin Mining Corporation | Lundin Mining; Lundin?(copper,mine,miner)
HBM | CA4436281022 | | Hudbay Minerals Inc. | Hudbay; Hudbay Minerals
LUG | | | Lundin Gold Inc. | Lundin Gold
NXE, XNYS:NXE | CA65340P1062 | | NexGen Energy Ltd. | NexGen Energy
DML | CA2483561072 | | Denison Mines Corp. | Denison Mines
BLDP, XNAS:BLDP | CA0585861085 | A0RENB | Ballard Power Systems Inc. | Ballard Power; Ballard; Ballard Power Systems
LSPD | | | Lightspeed Commerce Inc. | Lightspeed Commerce
GIL, XNYS:GIL | | | Gildan Activewear Inc. | Gildan; Gildan Activewear
ONEX | | | Onex Corporation | Onex
WCN, XNYS:WCN | CA94106B1013 | | Waste Connections, Inc. | Waste Connections
FSV | | | FirstService | FirstService
CIGI | | | Colliers International Group Inc. | Colliers
GOOS, XNYS:GOOS | | | Canada Goose Holdings Inc. | Canada Goose
MX | | | Methanex Corporation | Methanex
ERO | | | Ero Copper | Ero Copper
EQX | | | Equinox Gold Corp. | Equinox Gold
BTO | CA11777Q2099 | | B2Gold Corp. | B2Gold
ELD | CA2849025093 | A2PA9H | Eldorado Gold Corporation | Eldorado Gold
EMA | | | Emera Incorporated | Emera
POW | | | Power Corporation of Canada | Power Corporation of Canada
IFC | | | Intact Financial Corporation | Intact Financial
STN | | | Stantec Inc. | Stantec
AGI | | | Alamos Gold Inc. | Alamos Gold
DOO | | | BRP Inc. | BRP Inc
TOU | | | Tourmaline Oil Corp. | Tourmaline Oil
ARX | | | ARC Resources Ltd. | ARC Resources
WN | | | George Weston Limited | George Weston
TFII | | | TFI International Inc. | TFI International
SOBO | | | South Bow Corporation | South Bow
SAP | | | Saputo Inc. | Saputo
IMG | | | IAMGOLD Corporation | Iamgold; IAMGOLD
TIH | | | Toromont Industries Ltd. | Toromont
EFN | | | Element Fleet Management Corp. | Element Fleet
# XJSE Johannesburg
NPN | ZAE000325783 | | Naspers Limited | Naspers
SBK | | | Standard Bank Group Limited | Standard Bank
FSR | | | FirstRand Limited | FirstRand
MTN | | | MTN Group Limited | MTN Group
SOL, XNYS:SSL | ZAE000006896 | | Sasol Limited | Sasol
VAL | | | Valterra Platinum Limited | Anglo American Platinum; Amplats; Valterra Platinum
IMP | | | Impala Platinum Holdings Limited | Impala Platinum; Implats
SHP | | | Shoprite Holdings Limited | Shoprite
DSY | | | Discovery Limited | Discovery Ltd
ABG | | | Absa Group Limited | Absa
CPI | | | Capitec Bank Holdings Limited | Capitec
BID | | | Bid Corporation Limited | Bidcorp
# BVMF São Paulo
B3SA3 | | | B3 S.A. - Brasil, Bolsa, Balcão | B3 SA
WEGE3 | | | WEG S.A. | WEG SA
BBAS3 | | | Banco do Brasil S.A. | Banco do Brasil
MGLU3 | | | Magazine Luiza S.A. | Magazine Luiza; Magalu
ELET3 | | | Axia Energia S.A. | Eletrobras; Axia Energia
AMER3 | | | Americanas S.A. | Americanas
LREN3 | | | Lojas Renner S.A. | Lojas Renner
BPAC11 | | | Banco BTG Pactual S.A. | BTG Pactual
BRFS3 | | | BRF S.A. | BRF SA
MRFG3 | | | MBRF Global Foods Company S.A. | Marfrig; MBRF
# XMEX Mexico
WALMEX | | | Wal-Mart de México, S.A.B. de C.V. | Walmex; Walmart de Mexico
GFNORTEO | | | Grupo Financiero Banorte, S.A.B. de C.V. | Banorte
BIMBOA | | | Grupo Bimbo, S.A.B. de C.V. | Grupo Bimbo
GMEXICOB | | | Grupo México, S.A.B. de C.V. | Grupo México; Grupo Mexico
# XSAU Saudi Exchange
2222 | | | Saudi Arabian Oil Company | Saudi Aramco; Aramco
2010 | | | Saudi Basic Industries Corporation | SABIC; Sabic
1120 | | | Al Rajhi Banking and Investment Corporation | Al Rajhi Bank
1180 | | | The Saudi National Bank | Saudi National Bank
7010 | | | Saudi Telecom Company | Saudi Telecom; STC Group
1211 | | | Saudi Arabian Mining Company | Maaden; Ma'aden
# XADS Abu Dhabi
ADNOCDIST | | | Abu Dhabi National Oil Company for Distribution PJSC | ADNOC Distribution
FAB | | | First Abu Dhabi Bank PJSC | First Abu Dhabi Bank
IHC | | | International Holding Company PJSC | International Holding Company
ADNOCDRILL | | | ADNOC Drilling Company PJSC | ADNOC Drilling
ADNOCGAS | | | ADNOC Gas plc | ADNOC Gas
BOROUGE | | | Borouge plc | Borouge
# XDFM Dubai
EMAAR | | | Emaar Properties PJSC | Emaar; Emaar Properties
EMIRATESNBD | | | Emirates NBD Bank PJSC | Emirates NBD
TALABAT | | | Talabat Holding plc | Talabat
# DSMD Qatar
QNBK | | | Qatar National Bank (Q.P.S.C.) | Qatar National Bank; QNB
# XIST Istanbul
THYAO | | | Türk Hava Yolları A.O. | Turkish Airlines
GARAN | | | Türkiye Garanti Bankası A.Ş. | Garanti BBVA; Garanti
AKBNK | | | Akbank T.A.Ş. | Akbank
TUPRS | | | Türkiye Petrol Rafinerileri A.Ş. | Tüpraş; Tupras
KCHOL | | | Koç Holding A.Ş. | Koc Holding; Koç Holding
ARCLK | | | Arçelik A.Ş. | Arcelik; Arçelik
TCELL, XNYS:TKC | | | Turkcell İletişim Hizmetleri A.Ş. | Turkcell
PGSUS | | | Pegasus Hava Taşımacılığı A.Ş. | Pegasus Airlines
# XTAE Tel Aviv
POLI | | | Bank Hapoalim B.M. | Bank Hapoalim
LUMI | | | Bank Leumi Le-Israel B.M. | Bank Leumi
DLEKG | | | Delek Group Ltd. | Delek Group
# MISX Moscow
SBER | RU0009029540 | | Sberbank of Russia PJSC | Sberbank
GAZP | RU0007661625 | | Gazprom PJSC | Gazprom
LKOH | RU0009024277 | | Lukoil PJSC | Lukoil
ROSN | | | Rosneft Oil Company PJSC | Rosneft; *Rosneft Deutschland
GMKN | | | MMC Norilsk Nickel PJSC | Norilsk Nickel; Nornickel
NVTK | | | Novatek PJSC | Novatek
VTBR | | | VTB Bank PJSC | VTB
YDEX | | | MKPAO Yandex | Yandex
AFLT | | | Aeroflot PJSC | Aeroflot
`;
