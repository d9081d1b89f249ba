/** Listed companies; the format and the sources are told in `index.ts`. */
export const GERMANY = `
# XETR Xetra, Germany
ADS | DE000A1EWWW0 | A1EWWW | adidas AG | adidas
ALV | DE0008404005 | 840400 | Allianz SE | Allianz?de(Versicherer,Rückversicherer,Münchener Rück,Munich Re,Hannover Rück,Axa,Generali,Bäte,Versicherung,insurer,Pimco,Versicherungskonzern); *Pimco; *PIMCO; Allianz Group
BAS | DE000BASF111 | BASF11 | BASF SE | BASF; Basf
BAYN | DE000BAY0017 | BAY001 | Bayer AG | Bayer~(Leverkusener,Monsanto,Glyphosat,Roundup,Pharma,Agrar,Anderson,!ein Bayer ,!der Bayer ,!jeder Bayer ); *Monsanto
BEI | DE0005200000 | 520000 | Beiersdorf AG | Beiersdorf; *Nivea
BMW | DE0005190003 DE0005190037 | 519000 | Bayerische Motoren Werke AG | BMW; Bayerische Motoren Werke; BMW Group; *Rolls-Royce Motor Cars
BNR | DE000A1DAHH0 | A1DAHH | Brenntag SE | Brenntag
CBK | DE000CBK1001 | CBK100 | Commerzbank AG | Commerzbank; Coba; *comdirect
CON | DE0005439004 | 543900 | Continental AG | Continental?en(Reifen,Autozulieferer,Hannover,tyre,tire,tires,supplier,ContiTech,Zulieferer); Conti
1COV | DE0006062144 | 606214 | Covestro AG | Covestro
DTG | DE000DTR0CK8 | DTR0CK | Daimler Truck Holding AG | Daimler Truck; Daimler Trucks; *Freightliner; *Mitsubishi Fuso
DBK | DE0005140008 | 514000 | Deutsche Bank AG | Deutsche Bank; *Postbank
DB1 | DE0005810055 | 581005 | Deutsche Börse AG | Deutsche Börse~(Börsenbetreiber,Xetra-Betreiber,!an der Deutschen Börse,!an der Deutsche Börse,!Regelwerk der Deutschen Börse); *Clearstream; *Eurex Clearing; *SimCorp
DHL | DE0005552004 | 555200 | Deutsche Post AG | DHL Group; Deutsche Post; Deutsche Post DHL; Deutsche Post DHL Group; DHL; Post DHL; *DHL Express
DTE | DE0005557508 | 555750 | Deutsche Telekom AG | Deutsche Telekom; Telekom?en(Bonner,T-Mobile,Höttges,Telekomkonzern,Magenta); *T-Systems
EOAN | DE000ENAG999 | ENAG99 | E.ON SE | E.ON; Eon; EON; E.On
FME | DE0005785802 | 578580 | Fresenius Medical Care AG | Fresenius Medical Care; FMC
FRE | DE0005785604 | 578560 | Fresenius SE & Co. KGaA | Fresenius; Fresenius SE; *Kabi; *Helios Kliniken; *Fresenius Kabi
G1A | DE0006602006 | 660200 | GEA Group AG | GEA; GEA Group; Gea~
HNR1 | DE0008402215 | 840221 | Hannover Rück SE | Hannover Rück; Hannover Re; Hannover Rückversicherung
HEI | DE0006047004 | 604700 | Heidelberg Materials AG | Heidelberg Materials; HeidelbergCement; Heidelberg Cement
HEN3 | DE0006048432 DE0006048408 | 604843 | Henkel AG & Co. KGaA | Henkel~(Konsumgüter,Klebstoff,Persil,!der Henkel ,!Tasse,!Krug,!Topf); Henkel vz; Henkel Vz.; *Persil; *Schwarzkopf
IFX | DE0006231004 | 623100 | Infineon Technologies AG | Infineon
MBG | DE0007100000 | 710000 | Mercedes-Benz Group AG | Mercedes-Benz Group; Mercedes-Benz; Mercedes; Daimler AG; Daimler; Mercedes Benz; DaimlerChrysler
MRK | DE0006599905 | 659990 | Merck KGaA | Merck KGaA; Merck?(Darmstadt,Darmstädter,Dax,DAX,KGaA,Garijo,Laborausrüster); *EMD Serono; *MilliporeSigma; *Sigma-Aldrich
MTX | DE000A0D9PT0 | A0D9PT | MTU Aero Engines AG | MTU Aero Engines; MTU
MUV2 | DE0008430026 | 843002 | Münchener Rückversicherungs-Gesellschaft AG | Munich Re; Münchener Rück; Münchener Rückversicherungs-Gesellschaft; Münchener Rückversicherung; Münchner Rück; *Ergo Versicherung; *Ergo-Gruppe
PAH3 | DE000PAH0038 | PAH003 | Porsche Automobil Holding SE | Porsche SE; Porsche Automobil Holding; Porsche Automobil vz; Porsche Holding SE; Porsche Automobil Holding SE
P911 | DE000PAG9113 | PAG911 | Dr. Ing. h.c. F. Porsche AG | Porsche AG; Porsche~(Sportwagenbauer,Zuffenhausen,Blume,Sportwagen,Taycan,Cayenne,Macan,Autobauer,carmaker)
QIA, XNYS:QGEN | NL0015002CX3 NL0012169213 NL0015001WM6 NL0015002SN0 | A40SCG | QIAGEN N.V. | Qiagen
RHM | DE0007030009 | 703000 | Rheinmetall AG | Rheinmetall
RWE | DE0007037129 | 703712 | RWE AG | RWE; *RWE Renewables
SAP, XNYS:SAP | DE0007164600 | 716460 | SAP SE | SAP; *SuccessFactors
SRT3 | DE0007165631 DE0007165607 | 716563 | Sartorius AG | Sartorius; Sartorius vz
SIE | DE0007236101 | 723610 | Siemens AG | Siemens; *Siemens Mobility
ENR | DE000ENER6Y0 | ENER6Y | Siemens Energy AG | Siemens Energy; *Siemens Gamesa; *Gamesa
SHL | DE000SHL1006 | SHL100 | Siemens Healthineers AG | Siemens Healthineers; Healthineers
SY1 | DE000SYM9999 | SYM999 | Symrise AG | Symrise
VOW3, VOW | DE0007664039 DE0007664005 | 766403 | Volkswagen AG | Volkswagen; VW; Volkswagen vz; Volkswagen (VW) vz; Volkswagen Group; VW Group; *Audi; *Skoda; *Seat?(Cupra,Autobauer,VW,Volkswagen); *Bentley; *Lamborghini; *PowerCo; *Cupra; *Scout Motors
VNA | DE000A1ML7J1 | A1ML7J | Vonovia SE | Vonovia; Deutsche Annington
ZAL | DE000ZAL1111 | ZAL111 | Zalando SE | Zalando; *About You
G24 | DE000A12DM80 | A12DM8 | Scout24 SE | Scout24; *ImmoScout24; *ImmobilienScout24; Immoscout
AFX | DE0005313704 | 531370 | Carl Zeiss Meditec AG | Carl Zeiss Meditec; Zeiss Meditec
PUM | DE0006969603 | 696960 | PUMA SE | Puma~(Sportartikel,Adidas,Nike,!Zoo,!Gehege,!Raubkatze,!Tierpark,!Wildkatze,!Raubtier)
LHA | DE0008232125 | 823212 | Deutsche Lufthansa AG | Lufthansa; Deutsche Lufthansa; *Eurowings; *Austrian Airlines; *Brussels Airlines; *Lufthansa Cargo; *Lufthansa Technik; *Discover Airlines
TKA | DE0007500001 | 750000 | thyssenkrupp AG | thyssenkrupp; ThyssenKrupp; Thyssen-Krupp; Thyssenkrupp; Thyssen; *Thyssenkrupp Steel; *TKSE
TKMS | DE000TKMS001 | TKMS00 | TKMS AG & Co. KGaA | TKMS; Thyssenkrupp Marine Systems
NDA | DE0006766504 | 676650 | Aurubis AG | Aurubis; Norddeutsche Affinerie
BC8 | DE0005158703 | 515870 | Bechtle AG | Bechtle
GBF | DE0005909006 | 590900 | Bilfinger SE | Bilfinger; Bilfinger Berger
COK | DE0005419105 | 541910 | CANCOM SE | Cancom
EVD | DE0005470306 | 547030 | CTS Eventim AG & Co. KGaA | CTS Eventim; Eventim
DHER | DE000A2E4K43 | A2E4K4 | Delivery Hero SE | Delivery Hero; *Foodpanda; *Glovo; *Baemin
LEG | DE000LEG1110 | LEG111 | LEG Immobilien SE | LEG Immobilien; LEG
DWNI | DE000A0HN5C6 | A0HN5C | Deutsche Wohnen SE | Deutsche Wohnen
DEQ | DE0007480204 | 748020 | Deutsche EuroShop AG | Deutsche EuroShop
EVK | DE000EVNK013 | EVNK01 | Evonik Industries AG | Evonik
EVT | DE0005664809 | 566480 | Evotec SE | Evotec
FRA | DE0005773303 | 577330 | Fraport AG | Fraport
FNTN | DE000A0Z2ZZ5 | A0Z2ZZ | freenet AG | freenet
FPE3 | DE000A3E5D64 DE000A3E5D56 | A3E5D6 | FUCHS SE | Fuchs Petrolub; Fuchs?(Schmierstoff,Schmierstoffe,Mannheimer,Schmierstoffhersteller,lubricants)
GXI | DE000A0LD6E6 | A0LD6E | Gerresheimer AG | Gerresheimer
GYC | LU0775917882 | | Grand City Properties S.A. | Grand City Properties
HFG | DE000A161408 | A16140 | HelloFresh SE | HelloFresh; Hello Fresh
HLE | DE000A13SX22 | A13SX2 | HELLA GmbH & Co. KGaA | Hella; Forvia Hella
HAG | DE000HAG0005 | HAG000 | HENSOLDT AG | Hensoldt
HOT | DE0006070006 | 607000 | HOCHTIEF AG | Hochtief; *Turner Construction; *Cimic
BOSS | DE000A1PHFF7 | A1PHFF | HUGO BOSS AG | Hugo Boss; Boss?(Metzingen,Metzinger,Modekonzern,Grieder)
JEN | DE000A2NB601 | A2NB60 | JENOPTIK AG | Jenoptik
JUN3 | DE0006219934 | 621993 | Jungheinrich AG | Jungheinrich
SDF | DE000KSAG888 | KSAG88 | K+S AG | K+S; K + S; Kali und Salz; K plus S
KGX | DE000KGX8881 | KGX888 | KION GROUP AG | Kion; Kion Group
KBX | DE000KBX1006 | KBX100 | Knorr-Bremse AG | Knorr-Bremse; Knorr Bremse
KRN | DE0006335003 | 633500 | Krones AG | Krones
LXS | DE0005470405 | 547040 | LANXESS AG | Lanxess
NEM | DE0006452907 | 645290 | Nemetschek SE | Nemetschek
NDX1 | DE000A0D6554 | A0D655 | Nordex SE | Nordex
RAA | DE0007010803 | 701080 | RATIONAL AG | Rational?(Landsberg,Großküchen,Kombidämpfer,Garsysteme,Großküchenausrüster)
RRTL | LU0061462528 | 861149 | RTL Group S.A. | RTL Group; RTL
SZG | DE0006202005 | 620200 | Salzgitter AG | Salzgitter~(Stahl,Stahlkonzern,!in Salzgitter,!aus Salzgitter,!nach Salzgitter,!Stadt Salzgitter,!Werk Salzgitter)
SIX2 | DE0007231326 DE0007231334 | 723132 | Sixt SE | Sixt
WAF | DE000WAF3001 | WAF300 | Siltronic AG | Siltronic
S92 | DE000A0DJ6J9 | A0DJ6J | SMA Solar Technology AG | SMA Solar; SMA Solar Technology; SMA?(Solar,Wechselrichter,Niestetal,SDax,MDax,TecDax,Solarwerte)
SAX | DE0007493991 | 749399 | Ströer SE & Co. KGaA | Ströer
TEG | DE0008303504 | 830350 | TAG Immobilien AG | TAG Immobilien
TLX | DE000TLX1005 | TLX100 | Talanx AG | Talanx; *HDI; *Warta
TMV | DE000A2YN900 | A2YN90 | TeamViewer SE | TeamViewer; Team Viewer
TUI1 | DE000TUAG505 DE000TUAG000 | TUAG50 | TUI AG | TUI; Tui
UTDI | DE0005089031 | 508903 | United Internet AG | United Internet; *GMX; *Web.de
1U1 | DE0005545503 | 554550 | 1&1 AG | 1&1; 1und1; 1 & 1; 1&1 Drillisch; Drillisch
IOS | DE000A3E00M1 | A3E00M | IONOS Group SE | Ionos
WCH | DE000WCH8881 | WCH888 | Wacker Chemie AG | Wacker Chemie
WAC | DE000WACK012 | WACK01 | Wacker Neuson SE | Wacker Neuson
AIXA | DE000A0WMPJ6 | A0WMPJ | AIXTRON SE | Aixtron
AT1 | LU1673108939 | | Aroundtown SA | Aroundtown
RDC | NL0012044747 | A2AR94 | Redcare Pharmacy N.V. | Redcare Pharmacy; Redcare; Shop Apotheke; Shop Apotheke Europe
R3NK | DE000RENK730 | RENK73 | RENK Group AG | Renk
TPE | DE0007461006 | 746100 | PVA TePla AG | PVA TePla
SMHN | DE000A1K0235 | A1K023 | SÜSS MicroTec SE | Süss Microtec; Suss Microtec; Süss
ELG | DE0005677108 | 567710 | Elmos Semiconductor SE | Elmos Semiconductor; Elmos
LPK | DE0006450000 | 645000 | LPKF Laser & Electronics SE | LPKF; LPKF Laser
NA9 | DE000A3H2200 | A3H220 | Nagarro SE | Nagarro
COP | DE000A288904 | A28890 | CompuGroup Medical SE & Co. KGaA | CompuGroup Medical; CompuGroup; CGM
DRW3 | DE0005550636 DE0005550602 | 555063 | Drägerwerk AG & Co. KGaA | Drägerwerk; Dräger
EUZ | DE0005659700 | 565970 | Eckert & Ziegler SE | Eckert & Ziegler; Eckert und Ziegler
ECV | DE0006095003 | 609500 | ENCAVIS AG | Encavis
BYW6 | DE0005194062 DE0005194005 | 519406 | BayWa AG | BayWa
BVB | DE0005493092 | 549309 | Borussia Dortmund GmbH & Co. KGaA | Borussia Dortmund; BVB
CEC | DE0007257503 | 725750 | CECONOMY AG | Ceconomy; *MediaMarktSaturn; *Media-Saturn; *MediaMarkt; *Media Markt
CWC | DE0005403901 | 540390 | CEWE Stiftung & Co. KGaA | Cewe
DMP | DE000A2GS5D8 | A2GS5D | Dermapharm Holding SE | Dermapharm
DEZ | DE0006305006 | 630500 | DEUTZ AG | Deutz~(Motoren,Motorenbauer,!in Deutz,!Köln-Deutz,!nach Deutz)
PBB | DE0008019001 | 801900 | Deutsche Pfandbriefbank AG | Deutsche Pfandbriefbank; PBB; pbb
ARL | DE0005408116 | 540811 | Aareal Bank AG | Aareal Bank; Aareal
DBAN | DE000A1TNUT7 | A1TNUT | Deutsche Beteiligungs AG | Deutsche Beteiligungs AG
DUE | DE0005565204 | 556520 | Dürr AG | Dürr
DWS | DE000DWS1007 | DWS100 | DWS Group GmbH & Co. KGaA | DWS; DWS Group
EKT | DE0005313506 | 531350 | Energiekontor AG | Energiekontor
EBK | DE0005220008 | 522000 | EnBW Energie Baden-Württemberg AG | EnBW
FIE | DE0005772206 | 577220 | Fielmann Group AG | Fielmann
FTK | DE000FTG1111 | FTG111 | flatexDEGIRO SE | flatexDEGIRO; Flatex; Flatexdegiro
YSN | DE0007276503 | 727650 | secunet Security Networks AG | Secunet
GLJ | DE000A161N30 | A161N3 | Grenke AG | Grenke
GFT | DE0005800601 | 580060 | GFT Technologies SE | GFT; GFT Technologies
HBH | DE0006083405 | 608340 | HORNBACH Holding AG & Co. KGaA | Hornbach; Hornbach Holding
HDD | DE0007314007 | 731400 | Heidelberger Druckmaschinen AG | Heidelberger Druck; Heidelberger Druckmaschinen; Heideldruck
HYQ | DE0005493365 | 549336 | Hypoport SE | Hypoport
HHFA | DE000A0S8488 | A0S848 | Hamburger Hafen und Logistik AG | HHLA; Hamburger Hafen und Logistik
HLAG | DE000HLAG475 | HLAG47 | Hapag-Lloyd AG | Hapag-Lloyd; Hapag Lloyd; Hapag
INH | DE0006200108 | 620010 | INDUS Holding AG | Indus Holding; Indus?(Beteiligungsgesellschaft,SDax,SDAX,Bergisch)
IXX | DE0005759807 | 575980 | init innovation in traffic systems SE | Init?(Karlsruhe,Telematik,Nahverkehr)
JST | DE000JST4000 | JST400 | JOST Werke SE | Jost Werke
KTN | AT0000A0E9W5 | A0X9EJ | Kontron AG | Kontron
KCO | DE000KC01000 | KC0100 | Klöckner & Co SE | Klöckner & Co; KlöCo; Klöckner
KSB3 | DE0006292030 | 629203 | KSB SE & Co. KGaA | KSB
KWS | DE0007074007 | 707400 | KWS SAAT SE & Co. KGaA | KWS Saat; KWS
MED | DE0006595101 | 659510 | MEDICLIN AG | Mediclin
B4B | DE000BFB0019 | BFB001 | METRO AG | Metro?(Großhändler,Großhandel,Handelskonzern,Düsseldorfer,wholesaler,Kretinsky)
MLP | DE0006569908 | 656990 | MLP SE | MLP
MOR | DE0006632003 | 663200 | MorphoSys AG | MorphoSys
MUX | DE000A2NB650 | A2NB65 | Mutares SE & Co. KGaA | Mutares
NOEJ | DE000A1H8BV3 | A1H8BV | NORMA Group SE | Norma Group
PAT | DE000PAT1AG3 | PAT1AG | PATRIZIA SE | Patrizia?(Immobilien,Augsburg,Augsburger,Immobilieninvestor)
PFV | DE0006916604 | 691660 | Pfeiffer Vacuum Technology AG | Pfeiffer Vacuum
PNE3 | DE000A0JBPG2 | A0JBPG | PNE AG | PNE
PSM | DE000PSM7770 | PSM777 | ProSiebenSat.1 Media SE | ProSiebenSat.1; ProSieben; ProSiebenSat 1
PSAN | DE000A0Z1JH9 | A0Z1JH | PSI Software SE | PSI Software; PSI
TTK | DE0007446007 | 744600 | TAKKT AG | Takkt
SBS | DE000STRA555 | STRA55 | STRATEC SE | Stratec
SZU | DE0007297004 | 729700 | Südzucker AG | Südzucker; *CropEnergies
SFQ | DE000SAFH001 | SAFH00 | SAF-HOLLAND SE | SAF-Holland; SAF Holland
SHA0 | DE000SHA0100 | SHA010 | Schaeffler AG | Schaeffler; *Vitesco; Vitesco Technologies
SKB | DE0007193500 | 719350 | Koenig & Bauer AG | Koenig & Bauer; König & Bauer
SGL | DE0007235301 | 723530 | SGL Carbon SE | SGL Carbon; SGL
SNG | DE000A1681X5 | A1681X | Singulus Technologies AG | Singulus
STO3 | DE0007274136 | 727413 | STO SE & Co. KGaA | Sto SE; Sto?(Dämmung,Dämmstoffe,Wärmedämmung,Stühlingen,Fassaden,SDax)
TIMA | DE000ZEAL241 | ZEAL24 | ZEAL Network SE | Zeal Network; Zeal?(Lotto,Lotterie,Lotto24); *Lotto24; *Tipp24
UN0 | DE000UNSE026 DE000UNSE018 | UNSE02 | Uniper SE | Uniper
USU | DE000A0BVU28 | A0BVU2 | USU Software AG | USU Software
VBK | DE000A0JL9W6 | A0JL9W | VERBIO SE | Verbio
VOS | DE0007667107 | 766710 | Vossloh AG | Vossloh
WUW | DE0008051004 | 805100 | Wüstenrot & Württembergische AG | Wüstenrot & Württembergische; W&W; Wüstenrot
ZIL2 | DE0007856023 | 785602 | ElringKlinger AG | ElringKlinger
AOX | DE000A0LD2U1 | A0LD2U | alstria office REIT-AG | Alstria Office; alstria
AAD | DE0005093108 | 509310 | Amadeus FiRe AG | Amadeus Fire
ACX | DE000A0DNAY5 | A0DNAY | bet-at-home.com AG | bet-at-home
ADV | DE0005103006 | 510300 | ADVA Optical Networking SE | Adva; Adva Optical; Adva Optical Networking
AG1 | DE000A2LQ884 | A2LQ88 | AUTO1 Group SE | Auto1; Auto1 Group; *Autohero; *wirkaufendeinauto.de
NVM | LU2356314745 | | Novem Group S.A. | Novem
BFSA | LU1704650164 | A2H5Z1 | Befesa S.A. | Befesa
BSL | DE0005102008 | 510200 | Basler AG | Basler?(Ahrensburg,Bildverarbeiter,Industriekameras,Kamerahersteller)
BIO3 | DE0005227235 | 522723 | Biotest AG | Biotest
BDT | DE0005232805 | 523280 | Bertrandt AG | Bertrandt
BNN | DE0005229504 | 522950 | Bijou Brigitte AG | Bijou Brigitte
BRNK | DE000A1X3XX4 | A1X3XX | Branicks Group AG | Branicks; DIC Asset
DOU | DE000BEAU7Y1 | BEAU7Y | Douglas AG | Douglas?(Parfümerie,Parfümeriekette,Kosmetik,Düsseldorf,perfume)
EIN3 | DE0005654933 | 565493 | Einhell Germany AG | Einhell
ETG | DE000A0MVLS8 | A0MVLS | EnviTec Biogas AG | EnviTec Biogas; Envitec
FYB | DE000A1EWVY8 | A1EWVY | FORMYCON AG | Formycon
FPH | DE000FPH9000 | FPH900 | Francotyp-Postalia Holding AG | Francotyp-Postalia
GMM | DE0005895403 | 589540 | Grammer AG | Grammer
GIL | DE0005878003 | 587800 | DMG MORI AG | DMG Mori
HABA | DE000A3H2333 | A3H233 | Hamborner REIT AG | Hamborner Reit; Hamborner
HG1 | LU2380748603 | | HomeToGo SE | HomeToGo
H24 | DE000A14KEB5 | A14KEB | home24 SE | Home24
HPHA | DE000A11QVV0 | A11QVV | Heidelberg Pharma AG | Heidelberg Pharma
IVU | DE0007448508 | 744850 | IVU Traffic Technologies AG | IVU Traffic
INS | DE000A2NBX80 | A2NBX8 | Instone Real Estate Group SE | Instone; Instone Real Estate
LEO | DE0005408884 | 540888 | LEONI AG | Leoni
M5Z | DE000A0JQ5U3 | A0JQ5U | Manz AG | Manz
MBB | DE000A0ETBQ4 | A0ETBQ | MBB SE | MBB SE
MDG1 | DE000A1X3W00 | A1X3W0 | Medigene AG | Medigene
NB2 | DE000A0SMU87 | A0SMU8 | Northern Data AG | Northern Data
O2D | DE000A1J5RX9 | A1J5RX | Telefónica Deutschland Holding AG | Telefónica Deutschland; Telefonica Deutschland; O2 Telefónica; O2 Deutschland
OSR | DE000LED4000 | LED400 | OSRAM Licht AG | Osram Licht
RHK | DE0007042301 | 704230 | RHÖN-KLINIKUM AG | Rhön-Klinikum; Rhön Klinikum
RKET | DE000A12UKK6 | A12UKK | Rocket Internet SE | Rocket Internet
S4A | DE0005751986 | 575198 | SMT Scharf AG | SMT Scharf
SIM0 | DE000A3E5CP0 | A3E5CP | SIMONA AG | Simona AG
SPG | DE000SPG1003 | SPG100 | Springer Nature AG & Co. KGaA | Springer Nature
VAR1 | DE000A0TGJ55 | A0TGJ5 | VARTA AG | Varta
V6C | DE0007846867 | 784686 | Viscom SE | Viscom
VVV3 | DE0005408686 | | ÖKOWORLD AG | Ökoworld
WDI | DE0007472060 | 747206 | Wirecard AG | Wirecard
WSU | DE0007507501 | 750750 | WashTec AG | WashTec
ACT | DE000A2YNT30 | A2YNT3 | AlzChem Group AG | AlzChem
AM3D | DE000A111338 | A11133 | SLM Solutions Group AG | SLM Solutions
AEIN | DE000A2GS633 | A2GS63 | Allgeier SE | Allgeier
B8A | DE0002605557 | 260555 | BAVARIA Industries Group AG | Bavaria Industries
DR0 | DE000A0XYG76 | A0XYG7 | Deutsche Rohstoff AG | Deutsche Rohstoff
DKG | DE000A14KRD3 | A14KRD | Deutsche Konsum REIT-AG | Deutsche Konsum Reit
ADJ | LU1250154413 | A14U78 | ADLER Group S.A. | Adler Group
ADN1 | DE000A0Z23Q5 | A0Z23Q | adesso SE | adesso
A1OS | DE0005110001 | 511000 | All for One Group SE | All for One Group
TTR1 | DE000A0XYGA7 | A0XYGA | technotrans SE | technotrans
MVV1 | DE000A0H52F5 | A0H52F | MVV Energie AG | MVV Energie; MVV
NFN | DE000A0N4N52 | A0N4N5 | Nfon AG | Nfon
OHB | DE0005936124 | 593612 | OHB SE | OHB
PWO | DE0006968001 | 696800 | PWO AG | PWO; Progress-Werk Oberkirch
SBX | DE000A3E5A59 | A3E5A5 | SynBiotic SE | SynBiotic
SJJ | DE000A2G8X31 | A2G8X3 | Serviceware SE | Serviceware
SNH | NL0011375019 | | Steinhoff International Holdings N.V. | Steinhoff
VH2 | DE000A255F11 | A255F1 | Friedrich Vorwerk Group SE | Friedrich Vorwerk; Vorwerk Group
VIH1 | DE000A2YPDD0 | A2YPDD | VIB Vermögen AG | VIB Vermögen
WEW | DE000A2N4H07 | A2N4H0 | Westwing Group SE | Westwing
8TRA | DE000TRAT0N7 | TRAT0N | TRATON SE | Traton; *MAN Truck & Bus; *MAN?(Lkw,Truck,Trucks,Busse,Traton,Scania,Lastwagen,Nutzfahrzeuge); *Scania; *Navistar; MAN SE
EXL | DE000A0LR9G9 | A0LR9G | Exasol AG | Exasol
F3C | DE0007568578 | 756857 | SFC Energy AG | SFC Energy; SFC?(Brennstoffzelle,Brennstoffzellen,Brunnthal)
FQT | ATFREQUENT09 | A2PHG5 | Frequentis AG | Frequentis
HAW | DE0006042708 | 604270 | Hawesko Holding SE | Hawesko
KA8 | DE0007857476 | 785747 | Klassik Radio AG | Klassik Radio
LEC | DE0006458003 | | Lechwerke AG | Lechwerke
MZX | DE0005492938 | 549293 | Masterflex SE | Masterflex
NXU | DE0005220909 | 522090 | Nexus AG | Nexus AG
PA8 | DE000A0B65S3 | A0B65S | PAION AG | Paion
SWA | DE0007229007 | 722900 | Schloss Wachenheim AG | Schloss Wachenheim
SUR | DE0005176903 | 517690 | SURTECO GROUP SE | Surteco
TC1 | DE000TCAG172 | | Tele Columbus AG | Tele Columbus
UZU | DE0007551509 | 755150 | Uzin Utz SE | Uzin Utz
VQT | DE0006636681 | 663668 | va-Q-tec AG | va-Q-tec
ZO1 | DE0005111702 | 511170 | zooplus AG | Zooplus
CSH | DE0005407100 | 540710 | CENIT AG | Cenit
C3RY | DE000A3CRRN9 | A3CRRN | Cherry SE | Cherry?(Tastatur,Tastaturen,Tastaturhersteller,Computerperipherie)
CLIQ | DE000A0HHJR3 | A0HHJR | CLIQ Digital AG | Cliq Digital; Cliq
BIKE | DE000A3CQ7F4 | | Bike24 Holding AG | Bike24
MF6 | DE000A2DA588 | A2DA58 | MAX Automation SE | Max Automation
SHF | DE0007203705 | 720370 | SNP Schneider-Neureither & Partner SE | SNP
LUS1 | DE0006459324 | 645932 | Lang & Schwarz AG | Lang & Schwarz; Lang und Schwarz
MBH3 | DE0006052830 | | Maschinenfabrik Berthold Hermle AG | Hermle
NCH2 | DE000NCA0001 | NCA000 | thyssenkrupp nucera AG & Co. KGaA | thyssenkrupp nucera; Nucera; Thyssenkrupp Nucera
OBCK | DE000BCK2223 | BCK222 | Ottobock SE & Co. KGaA | Ottobock
1SXP | DE000A3ENQ51 | A3ENQ5 | SCHOTT Pharma AG & Co. KGaA | Schott Pharma
PFSE | DE000PFSE212 | | PFISTERER Holding SE | Pfisterer
INN | DE000A40QVM8 | | innoscripta SE | Innoscripta
AMV0 | DE000AUM0V10 | AUM0V1 | AUMOVIO SE | Aumovio
AB1 | GB00B128C026 | | Air Berlin PLC | Air Berlin
B5A | DE0005168108 | 516810 | BAUER AG | Bauer AG; Bauer?(Spezialtiefbau,Schrobenhausen,Tiefbau)
DEX | DE0005146807 | 514680 | Delticom AG | Delticom
TPG | DE000A2QEFA1 | A2QEFA | The Platform Group SE | The Platform Group
NBG6 | DE0008435967 | 843596 | Nürnberger Beteiligungs-AG | Nürnberger Versicherung; Nürnberger Beteiligungs
MPCK | DE000A1TNWJ4 | A1TNWJ | MPC Münchmeyer Petersen Capital AG | MPC Capital
LEI | DE0006464506 | 646450 | Leifheit AG | Leifheit
KTEK | DE000A2TSQH7 | A2TSQH | Katek SE | Katek
BST | DE000A1X3YY0 | A1X3YY | Bastei Lübbe AG | Bastei Lübbe
HRPK | DE000A11QW68 | A11QW6 | 7C Solarparken AG | 7C Solarparken
IBU | DE000A0XYHT5 | A0XYHT | IBU-tec advanced materials AG | IBU-tec
SIS | DE0007201907 | 720190 | First Sensor AG | First Sensor
S9I | DE000A2G9MZ9 | A2G9MZ | STEMMER IMAGING AG | Stemmer Imaging
PCZ | DE0006223407 | 622340 | ProCredit Holding AG | ProCredit
MUM | DE0006580806 | 658080 | Mensch und Maschine Software SE | Mensch und Maschine
DFV | DE000A2NBVD5 | A2NBVD | DFV Deutsche Familienversicherung AG | Deutsche Familienversicherung
LQAG | DE000A12UP29 | | Laiqon AG | Laiqon; Lloyd Fonds
EQS | DE0005494165 | 549416 | EQS Group AG | EQS Group
VTWR | DE000A3H3LL2 | A3H3LL | Vantage Towers AG | Vantage Towers
SYAB | DE000A2TSL71 | A2TSL7 | Synlab AG | Synlab
SUSE | LU2333210958 | SUSE5A | SUSE S.A. | Suse
UBK | DE0005570808 | 557080 | UmweltBank AG | Umweltbank
DAM | DE0005498901 | 549890 | DATA MODUL AG | Data Modul
TLG | DE000A12B8Z4 | A12B8Z | TLG Immobilien AG | TLG Immobilien
GSC1 | DE000A1K0201 | A1K020 | GESCO SE | Gesco
SOW | DE000A2GS401 | A2GS40 | Software AG | Software AG
V3V | DE000A0BL849 | A0BL84 | Vita 34 AG | Vita 34; FamiCord
AR4 | DE000A0JK2A8 | A0JK2A | AURELIUS Equity Opportunities SE & Co. KGaA | Aurelius
AB9 | DE0005760029 | 576002 | ABO Energy GmbH & Co. KGaA | ABO Energy; ABO Wind
AOF | DE0005104400 | 510440 | ATOSS Software SE | Atoss; Atoss Software
VIB3 | DE0007657231 | 765723 | Villeroy & Boch AG | Villeroy & Boch
ILM1 | DE000A1MMCC8 | A1MMCC | Medios AG | Medios
2GB | DE000A0HL8N9 | A0HL8N | 2G Energy AG | 2G Energy
D6H | DE000A0JC8S7 | A0JC8S | DATAGROUP SE | Datagroup
BWB | DE0005088108 | 508810 | Baader Bank AG | Baader Bank?(Aktie,Umsatz,Gewinn,Quartal)
NTG | DE000A0KPPR7 | A0KPPR | Nabaltec AG | Nabaltec
ST5 | DE000A0LR936 | A0LR93 | STEICO SE | Steico
RSL2 | DE000A1PHBB5 | A1PHBB | R. STAHL AG | R. Stahl
KTA | DE000A2YN504 | A2YN50 | Knaus Tabbert AG | Knaus Tabbert; Knaus
AAG | DE000A2DAM03 | A2DAM0 | Aumann AG | Aumann?(Elektromobilität,Beelen,Maschinenbauer)
MUB | DE0006627201 | | Mühlbauer Holding AG | Mühlbauer Holding
M0Y | DE000A0JCY11 | A0JCY1 | Mynaric AG | Mynaric
ADE | DE000A1TNV91 | A1TNV9 | Bitcoin Group SE | Bitcoin Group
MDN | DE0006605009 | 660500 | MEDION AG | Medion
STM | DE000STAB1L8 | STAB1L | Stabilus SE | Stabilus
GGS | DE0005156004 | 515600 | Gigaset AG | Gigaset
QBY | DE0005137004 | 513700 | q.beyond AG | q.beyond; Q.Beyond
BEZ | DE0005201602 | 520160 | Berentzen-Gruppe AG | Berentzen
GKS | DE0007571424 | 757142 | GK Software SE | GK Software
ISHA | DE000A254211 | A25421 | INTERSHOP Communications AG | Intershop Communications
APPH | DE000A3CMGM5 | A3CMGM | APONTIS PHARMA AG | Apontis Pharma
GWI2 | DE000A255G36 | A255G3 | GERRY WEBER International AG | Gerry Weber
SF3 | DE000A1TNU68 | A1TNU6 | STS Group AG | STS Group
DMRE | DE000A0XFSF0 | A0XFSF | DEMIRE Deutsche Mittelstand Real Estate AG | Demire
HNL | DE0005157101 | | Dr. Hönle AG | Dr. Hönle; Hönle
B7E | DE000A0JM2M1 | A0JM2M | Blue Cap AG | Blue Cap
SYT | DE0005178008 | 517800 | Softing AG | Softing
`;
