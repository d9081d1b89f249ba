/** Listed companies; the format and the sources are told in `index.ts`. */
export const EUROPE = `
# XPAR Euronext Paris
AC | FR0000120404 | 860206 | Accor SA | Accor; AccorHotels
AI | | | L'Air Liquide S.A. | Air Liquide
ALO | FR0010220475 | A0F7BK | Alstom SA | Alstom
AKE | | | Arkema S.A. | Arkema
ATO | | | Atos SE | Atos; *Eviden
CS | | | AXA SA | AXA
BIM | FR0013280286 | | bioMérieux SA | bioMérieux; Biomerieux
BNP | | | BNP Paribas SA | BNP Paribas; BNP; BNP Paribas Exane; *Consorsbank; *Consors Finanz
BOL | FR0000039299 | | Bolloré SE | Bolloré; Bollore
EN | FR0000120503 | | Bouygues SA | Bouygues
BVI | FR0006174348 | | Bureau Veritas SA | Bureau Veritas
CAP | | | Capgemini SE | Capgemini
CA | | | Carrefour SA | Carrefour
CDI | | | Christian Dior SE | Christian Dior SE
COFA | FR0010667147 | | Coface SA | Coface
ACA | FR0000045072 | 982285 | Crédit Agricole S.A. | Crédit Agricole; Credit Agricole
BN | FR0000120644 | | Danone S.A. | Danone
AM | FR0000121725 | | Dassault Aviation SA | Dassault Aviation; Dassault?(Rafale,Kampfjet,fighter,FCAS,Jet)
DSY | | | Dassault Systèmes SE | Dassault Systèmes; Dassault Systemes
FGR | | | Eiffage S.A. | Eiffage
EDEN | | | Edenred SE | Edenred
ELIS | | | Elis SA | Elis SA
ENGI | FR0010208488 | A0ER6Q | Engie SA | Engie; GDF Suez
EL | FR0000121667 | | EssilorLuxottica SA | EssilorLuxottica; Essilor; Essilor Luxottica; *Ray-Ban; *Luxottica
ERF | | | Eurofins Scientific SE | Eurofins; Eurofins Scientific
ENX | | | Euronext N.V. | Euronext?(NV,Börsenbetreiber,exchange operator,Boujnah,operator)
ETL | FR0010221234 | A0HGPT | Eutelsat Communications S.A. | Eutelsat; *OneWeb
FDJU | | | FDJ United | FDJ; FDJ United; Française des Jeux
FRVIA | | | Forvia SE | Forvia; Faurecia
GFC | | | Gecina SA | Gecina
GET | | | Getlink SE | Getlink; Eurotunnel
GTT | FR0011726835 | | Gaztransport & Technigaz SA | GTT?(LNG,membrane,tankers)
RMS | FR0000052292 | 886670 | Hermès International SCA | Hermès; Hermes International; Hermès International; Hermes?(Birkin,Luxus,Luxusgüter,luxury,Kelly,LVMH,Kering,handbag,handbags,leather)
ICAD | FR0000035081 | | Icade SA | Icade
NK | | | Imerys SA | Imerys
IPN | FR0010259150 | | Ipsen S.A. | Ipsen
IPS | FR0000073298 | | Ipsos SA | Ipsos
DEC | FR0000077919 | | JCDecaux SE | JCDecaux
KER | FR0000121485 | 851223 | Kering SA | Kering; *Gucci; *Yves Saint Laurent; *Balenciaga; *Bottega Veneta
LI | | | Klépierre SA | Klépierre; Klepierre
OR | | | L'Oréal S.A. | L'Oréal; L'Oreal; Loreal; Loréal; LOréal
MMB | FR0000130213 | | Lagardère SA | Lagardère; Lagardere
LR | FR0010307819 | | Legrand SA | Legrand
MC | | | LVMH Moët Hennessy Louis Vuitton SE | LVMH; Lvmh; LVMH Moët Hennessy; Moët Hennessy Louis Vuitton; *Louis Vuitton; *Dior; *Tiffany & Co; *Sephora; *Bulgari; *Moët Hennessy; *TAG Heuer; *Rimowa
ML | | | Compagnie Générale des Établissements Michelin SCA | Michelin
MMT | | | Métropole Télévision SA | M6 Group
NEX | FR0000044448 | 676168 | Nexans S.A. | Nexans
NEOEN | FR0011675362 | | Neoen SA | Neoen
ORA | | | Orange S.A. | Orange?(Telekom,telecom,telecoms,Mobilfunk,operator,Heydemann,broadband,SFR,mobile)
OVH | | | OVH Groupe SA | OVHcloud; OVH
RI | FR0000120693 | 853373 | Pernod Ricard SA | Pernod Ricard; Pernod
PUB | | | Publicis Groupe SA | Publicis
RNO | FR0000131906 | | Renault SA | Renault; *Dacia; Renault Group; *Ampere SAS
RXL | FR0010451203 | | Rexel SA | Rexel
RCO | | | Rémy Cointreau SA | Rémy Cointreau; Remy Cointreau
SAF | | | Safran SA | Safran
SGO | | | Compagnie de Saint-Gobain S.A. | Saint-Gobain; Saint Gobain
SAN, XNAS:SNY | FR0000120578 | 920657 | Sanofi SA | Sanofi; Sanofi-Aventis; *Opella; *Genzyme
DIM | FR0013154002 | | Sartorius Stedim Biotech S.A. | Sartorius Stedim Biotech; Sartorius Stedim
SU | | | Schneider Electric SE | Schneider Electric
SCR | FR0010411983 | | SCOR SE | Scor
SK | FR0000121709 | | SEB SA | Groupe SEB
GLE | | | Société Générale S.A. | Société Générale; Societe Generale; SocGen; Societé Générale
SW | FR0000121220 | | Sodexo S.A. | Sodexo
SOI | | | Soitec SA | Soitec
SOP | FR0000050809 | | Sopra Steria Group SA | Sopra Steria
SPIE | FR0012757854 | | SPIE SA | Spie
STMPA, XNYS:STM, XMIL:STMMI | NL0000226223 | 893438 | STMicroelectronics N.V. | STMicroelectronics; STMicro; ST Microelectronics; STM
TEP | | | Teleperformance SE | Teleperformance
TFI | | | TF1 SA | TF1
HO | | | Thales S.A. | Thales
TTE, XNYS:TTE | FR0000120271 | | TotalEnergies SE | TotalEnergies; Total Energies; Total SA
UBI | FR0000054470 | | Ubisoft Entertainment SA | Ubisoft
URW | FR0013326246 | | Unibail-Rodamco-Westfield SE | Unibail-Rodamco-Westfield; Unibail-Rodamco; Unibail; URW
VK | | | Vallourec SA | Vallourec
FR | | | Valeo SE | Valeo
VIE | | | Veolia Environnement SA | Veolia
DG | | | Vinci SA | Vinci?(Baukonzern,Concessions,Autobahn,construction,Airports,Huillard)
VIV | | | Vivendi SE | Vivendi
WLN | FR0011981968 | | Worldline SA | Worldline
EXENS | | | Exosens SA | Exosens
EAPI | | | Euroapi | Euroapi
AF | FR0000031122 | 855111 | Air France-KLM SA | Air France-KLM; Air France KLM; *Air France; *KLM; *Transavia
AMUN | | | Amundi SA | Amundi
CO | FR0000125585 | | Casino, Guichard-Perrachon S.A. | Casino Guichard
EMEIS | | | Emeis SA | Emeis; Orpea
VRLA | | | Verallia SA | Verallia
VLTSA | FR0011995588 | | Voltalia SA | Voltalia
TE | | | Technip Energies N.V. | Technip Energies
TRI | FR0005691656 | | Trigano S.A. | Trigano
NXI | FR0010112524 | | Nexity SA | Nexity
MF | FR0000121204 | | Wendel SE | Wendel
RF | | | Eurazeo SE | Eurazeo
VIRP | FR0000031577 | | Virbac SA | Virbac
BB | | | Société BIC SA | BIC?(pens,lighters,Kugelschreiber,Feuerzeuge)
BEN | FR0000035164 | | Bénéteau SA | Beneteau; Bénéteau
DBV | FR0010417345 | | DBV Technologies SA | DBV Technologies
VLA | FR0004056851 | | Valneva SE | Valneva
GNFT | | | Genfit SA | Genfit
NANO | | | Nanobiotix S.A. | Nanobiotix
ABVX | FR0012333284 | | Abivax SA | Abivax
POM | | | OPmobility SE | OPmobility; Plastic Omnium
VU | | | VusionGroup SA | VusionGroup
EXA | | | Exail Technologies SA | Exail
# XAMS Euronext Amsterdam
ABN | NL0011540547 | | ABN AMRO Bank N.V. | ABN Amro; ABN AMRO; *Hauck Aufhäuser Lampe
ADYEN | | | Adyen N.V. | Adyen
AGN | | | Aegon Ltd. | Aegon
AD | NL0011794037 | | Koninklijke Ahold Delhaize N.V. | Ahold Delhaize; Ahold
AKZA | | | Akzo Nobel N.V. | Akzo Nobel; AkzoNobel; Akzo
MT, XNYS:MT | LU1598757687 | A2DRTZ | ArcelorMittal S.A. | ArcelorMittal; Arcelor Mittal; Arcelormittal
ARCAD | NL0006237562 | | Arcadis N.V. | Arcadis
ASM | NL0000334118 | | ASM International N.V. | ASM International; ASMI
ASML, XNAS:ASML | NL0010273215 | | ASML Holding N.V. | ASML; Asml
ASRNL | NL0011872643 | | ASR Nederland N.V. | ASR Nederland
BESI | NL0012866412 | | BE Semiconductor Industries N.V. | BE Semiconductor; BESI; Besi; BE Semiconductor Industries
BAMNB | NL0000337319 | | Koninklijke BAM Groep N.V. | BAM Groep; Royal BAM
CTPNV | | | CTP N.V. | CTP
DSFIR | | | DSM-Firmenich AG | DSM-Firmenich; DSM; DSM Firmenich
EXO | | | EXOR N.V. | Exor
FUR | | | Fugro N.V. | Fugro
GLPG | BE0003818359 | A0EAT9 | Galapagos N.V. | Galapagos?(Biotech,biotech,Gilead,Pharma)
HEIA | NL0000009165 | | Heineken N.V. | Heineken
HEIO | NL0000009165 | | Heineken Holding N.V. | Heineken Holding
IMCD | NL0010801007 | | IMCD N.V. | IMCD
INGA, XNYS:ING | NL0011821202 | | ING Groep N.V. | ING Groep; ING Group; ING; *ING-Diba; ING Deutschland; *ING Germany
INPST | | | InPost S.A. | InPost
TKWY | | | Just Eat Takeaway.com N.V. | Just Eat Takeaway; Just Eat Takeaway.com; Just Eat; *Lieferando; Takeaway.com
KPN | | | Koninklijke KPN N.V. | KPN
NN | | | NN Group N.V. | NN Group
PHIA, XNYS:PHG | NL0000009538 | | Koninklijke Philips N.V. | Philips; Royal Philips
PRX | | | Prosus N.V. | Prosus; *PayU
RAND | | | Randstad N.V. | Randstad
SBMO | | | SBM Offshore N.V. | SBM Offshore
LIGHT | NL0011821392 | | Signify N.V. | Signify
TOM2 | | | TomTom N.V. | TomTom
UMG | | | Universal Music Group N.V. | Universal Music Group; Universal Music; UMG
VPK | | | Koninklijke Vopak N.V. | Vopak
WKL | | | Wolters Kluwer N.V. | Wolters Kluwer
BFIT | NL0011872650 | | Basic-Fit N.V. | Basic-Fit
ALFEN | NL0012817175 | | Alfen N.V. | Alfen
PHARM | NL0010391025 | | Pharming Group N.V. | Pharming
ALLFG | | | Allfunds Group plc | Allfunds
FLOW | | | Flow Traders Ltd. | Flow Traders
MICC | | | The Magnum Ice Cream Company N.V. | Magnum Ice Cream; Magnum Ice Cream Company; *Langnese; *Ben & Jerry's
THEON | | | Theon International PLC | Theon; Theon International
CSG | | | CSG N.V. | Czechoslovak Group
AALB | | | Aalberts N.V. | Aalberts
CRBN | | | Corbion N.V. | Corbion
APAM | LU0569974404 | | Aperam S.A. | Aperam
CMCOM | | | CM.com N.V. | CM.com
ECMPA | | | Eurocommercial Properties N.V. | Eurocommercial Properties
JDEP | | | JDE Peet's N.V. | JDE Peet's; JDE Peets
OCI | | | OCI N.V. | OCI Global
TWEKA | | | TKH Group N.V. | TKH Group
VLK | NL0000302636 | | Van Lanschot Kempen N.V. | Van Lanschot Kempen; Van Lanschot
HAL | | | HAL Trust | HAL Trust
# XBRU Euronext Brussels
ABI, XNYS:BUD | BE0974293251 | A2ASUV | Anheuser-Busch InBev SA/NV | Anheuser-Busch InBev; AB InBev; Anheuser-Busch; Anheuser Busch; *Beck's; *Budweiser; *Bud Light
ACKB | | | Ackermans & van Haaren NV | Ackermans & van Haaren
AGS | BE0974264930 | A1J1DR | Ageas SA/NV | Ageas
ARGX, XNAS:ARGX | | | argenx SE | argenx
AZE | | | Azelis Group NV | Azelis
BEKB | BE0974258874 | | NV Bekaert SA | Bekaert
COLR | BE0974256852 | | Colruyt Group NV | Colruyt
DIE | BE0974259880 | | D'Ieteren Group SA | D'Ieteren; *Belron
ELI | BE0003822393 | | Elia Group SA/NV | Elia Group; *50Hertz
GBLB | | | Groupe Bruxelles Lambert SA | Groupe Bruxelles Lambert; GBL
KBC | | | KBC Group NV | KBC; KBC Group
MELE | BE0165385973 | | Melexis NV | Melexis
PROX | BE0003810273 | | Proximus NV | Proximus
SOF | BE0003717312 | | Sofina SA | Sofina
SOLB | BE0003470755 | | Solvay SA | Solvay
SYENS | | | Syensqo SA | Syensqo
UCB | | | UCB SA | UCB
UMI | BE0974320526 | A2H5A3 | Umicore SA | Umicore
WDP | BE0974349814 | | Warehouses De Pauw NV | Warehouses De Pauw; WDP
BAR | BE0974362940 | | Barco NV | Barco
BPOST | BE0974268972 | A1W0FA | bpost NV | bpost
CMBT | | | CMB.TECH NV | CMB.Tech; Euronav
EVS | BE0003820371 | | EVS Broadcast Equipment SA | EVS Broadcast
FAGR | BE0003874915 | | Fagron NV | Fagron
ONTEX | | | Ontex Group NV | Ontex
TESB | BE0003555639 | | Tessenderlo Group NV | Tessenderlo
COFB | BE0003593044 | | Cofinimmo SA | Cofinimmo
AED | BE0003851681 | | Aedifica SA | Aedifica
# XMIL Euronext Milan
A2A | IT0001233417 | | A2A S.p.A. | A2A
AMP | IT0004056880 | | Amplifon S.p.A. | Amplifon
AZM | IT0003261697 | | Azimut Holding S.p.A. | Azimut
BAMI | IT0005218380 | | Banco BPM S.p.A. | Banco BPM
BPE | | | BPER Banca S.p.A. | BPER; BPER Banca; Bper
BMED | IT0004776628 | | Banca Mediolanum S.p.A. | Banca Mediolanum
BMPS | IT0005508921 | | Banca Monte dei Paschi di Siena S.p.A. | Monte dei Paschi; Monte dei Paschi di Siena; MPS; Monte Paschi; Banca Monte dei Paschi
BPSO | IT0000784196 | | Banca Popolare di Sondrio S.p.A. | Banca Popolare di Sondrio
BRE | IT0005252728 | | Brembo N.V. | Brembo
BC | IT0004764699 | | Brunello Cucinelli S.p.A. | Brunello Cucinelli
BZU | | | Buzzi S.p.A. | Buzzi Unicem; Buzzi
CPR | NL0015435975 | | Davide Campari-Milano N.V. | Campari; Davide Campari
DIA | IT0003492391 | | DiaSorin S.p.A. | DiaSorin; Diasorin
ENEL | IT0003128367 | 928624 | Enel S.p.A. | Enel
ENI, XNYS:E | IT0003132476 | 897791 | Eni S.p.A. | Eni; ENI; *Plenitude; *Enilive
ERG | IT0001157020 | | ERG S.p.A. | ERG
RACE, XNYS:RACE | NL0011585146 | A2ACKK | Ferrari N.V. | Ferrari?(Maranello,Sportwagen,Autobauer,sports car,carmaker,Luxusautobauer)
FBK | IT0000072170 | | FinecoBank Banca Fineco S.p.A. | FinecoBank; Fineco
FCT | IT0001415246 | | Fincantieri S.p.A. | Fincantieri
G | IT0000062072 | 850312 | Assicurazioni Generali S.p.A. | Generali; Assicurazioni Generali
HER | IT0001250932 | | Hera S.p.A. | Hera?(multiutility,utility,Bologna,A2A,Acea)
IP | IT0001078911 | | Interpump Group S.p.A. | Interpump
ISP | IT0000072618 | 850605 | Intesa Sanpaolo S.p.A. | Intesa Sanpaolo; Intesa
INW | IT0005090300 | | Infrastrutture Wireless Italiane S.p.A. | Inwit
IG | IT0005211237 | | Italgas S.p.A. | Italgas
IVG | | | Iveco Group N.V. | Iveco; Iveco Group
LDO | | | Leonardo S.p.A. | Leonardo?(Rüstungskonzern,Rüstung,defence,defense,aerospace,helicopters,Hubschrauber,Rheinmetall,Finmeccanica); Finmeccanica
MB | | | Mediobanca Banca di Credito Finanziario S.p.A. | Mediobanca
MFEB, MFEA | | | MFE-MediaForEurope N.V. | MFE-MediaForEurope; MediaForEurope; Media for Europe; MFE; Mediaset
MONC | IT0004965148 | | Moncler S.p.A. | Moncler
MN | IT0001469383 | | Arnoldo Mondadori Editore S.p.A. | Mondadori; Arnoldo Mondadori Editore
NEXI | IT0005366767 | | Nexi S.p.A. | Nexi
PIRC | IT0005278236 | | Pirelli & C. S.p.A. | Pirelli
PST | IT0003796171 | | Poste Italiane S.p.A. | Poste Italiane
PRY | | | Prysmian S.p.A. | Prysmian
RWAY | IT0005054967 | | Rai Way S.p.A. | Rai Way
REC | | | Recordati S.p.A. | Recordati
SPM | IT0005495657 | | Saipem S.p.A. | Saipem
SFER | IT0004712375 | | Salvatore Ferragamo S.p.A. | Salvatore Ferragamo; Ferragamo
SRG | IT0003153415 | | Snam S.p.A. | Snam
STLAM, XNYS:STLA, XPAR:STLAP | NL00150001Q9 | | Stellantis N.V. | Stellantis; Fiat Chrysler; *Opel; *Peugeot; *Fiat; *Chrysler; *Citroën; *Citroen; *Vauxhall; *Alfa Romeo; *Maserati; FCA Group; *Jeep?(SUV,Stellantis,Autobauer,Marke,brand,recall,Rückruf)
TIT | IT0003497168 | 120470 | Telecom Italia S.p.A. | Telecom Italia; TIM?(Telecom,KKR,Labriola,Mailand,Milan)
TEN | LU0156801721 | | Tenaris S.A. | Tenaris
TRN | | | Terna S.p.A. | Terna
TOD | IT0003007728 | | Tod's S.p.A. | Tod's
UCG | IT0005239360 | A2DJV6 | UniCredit S.p.A. | UniCredit; Unicredit; *HypoVereinsbank; *HVB
UNI | | | Unipol Assicurazioni S.p.A. | Unipol; UnipolSai
ACE | IT0001207098 | | Acea S.p.A. | Acea
ANIM | IT0004998065 | | Anima Holding S.p.A. | Anima Holding
ATL | IT0003506190 | | Atlantia S.p.A. | Atlantia
IF | IT0003188064 | | Banca Ifis S.p.A. | Banca Ifis
BGN | | | Banca Generali S.p.A. | Banca Generali
CE | | | Credito Emiliano S.p.A. | Credito Emiliano; Credem
DOV | IT0001044996 | | doValue S.p.A. | doValue
EDNR | IT0003372205 | | Edison S.p.A. | Edison?(gas,Italian,EDF,Milan)
ILTY | IT0005359192 | | illimity Bank S.p.A. | illimity Bank; illimity
DAN | | | Danieli & C. Officine Meccaniche S.p.A. | Danieli
DLG | IT0003115950 | | De'Longhi S.p.A. | De'Longhi; De Longhi; Delonghi
ENAV | IT0005176406 | | ENAV S.p.A. | Enav
IRE | IT0003027817 | | Iren S.p.A. | Iren SpA
JUVE | IT0000336518 | | Juventus Football Club S.p.A. | Juventus FC; Juventus Football Club
LTMC | | | Lottomatica Group S.p.A. | Lottomatica
MAIRE | IT0004931058 | | MAIRE S.p.A. | Maire Tecnimont
PIA | IT0003073266 | | Piaggio & C. S.p.A. | Piaggio
REY | IT0005282865 | | Reply S.p.A. | Reply?(IT-Dienstleister,Turin,IT services)
SES | IT0004729759 | | Sesa S.p.A. | Sesa SpA
SOL | IT0001206769 | | SOL S.p.A. | SOL SpA
TPRO | | | Technoprobe S.p.A. | Technoprobe
TGYM | IT0005162406 | | Technogym S.p.A. | Technogym
WBD | IT0003865570 | | Webuild S.p.A. | Webuild
AVIO | IT0005119810 | | Avio S.p.A. | Avio SpA
DNR | | | Industrie De Nora S.p.A. | Industrie De Nora; De Nora
# XMAD Madrid
ACS | ES0167050915 | | ACS, Actividades de Construcción y Servicios, S.A. | ACS
ACX | | | Acerinox, S.A. | Acerinox
AENA | | | Aena S.M.E., S.A. | Aena
AMS | | | Amadeus IT Group, S.A. | Amadeus IT; Amadeus IT Group; Amadeus?(Reisetechnik,Buchungssystem,travel technology,Buchungssysteme,booking)
ANA | ES0125220311 | | Acciona, S.A. | Acciona
ANE | | | Corporación Acciona Energías Renovables, S.A. | Acciona Energía; Acciona Energia
BBVA, XNYS:BBVA | ES0113211835 | 875773 | Banco Bilbao Vizcaya Argentaria, S.A. | BBVA; Banco Bilbao Vizcaya Argentaria
BKT | | | Bankinter, S.A. | Bankinter
CABK | | | CaixaBank, S.A. | CaixaBank; Caixabank
CLNX | ES0105066007 | | Cellnex Telecom, S.A. | Cellnex
COL | | | Inmobiliaria Colonial SOCIMI, S.A. | Inmobiliaria Colonial; Colonial SFL
ELE | | | Endesa, S.A. | Endesa
ENG | | | Enagás, S.A. | Enagas; Enagás
FDR | ES0137650018 | | Fluidra, S.A. | Fluidra
FER | | | Ferrovial SE | Ferrovial
GRF | | | Grifols, S.A. | Grifols
IBE | ES0144580Y14 | | Iberdrola, S.A. | Iberdrola
IDR | | | Indra Sistemas, S.A. | Indra Sistemas; Indra Group; Indra?(defence,Rüstung,Spanish,spanische)
ITX | ES0148396007 | | Industria de Diseño Textil, S.A. | Inditex; *Zara; *Massimo Dutti; *Bershka
LOG | | | Logista Integral, S.A. | Logista
MAP | | | Mapfre, S.A. | Mapfre
MEL | ES0176252718 | | Meliá Hotels International, S.A. | Melia Hotels; Meliá Hotels; Meliá
MRL | ES0105025003 | | MERLIN Properties SOCIMI, S.A. | Merlin Properties
NTGY | | | Naturgy Energy Group, S.A. | Naturgy
PUIG | | | Puig Brands, S.A. | Puig
RED | | | Redeia Corporación, S.A. | Redeia; Red Eléctrica
REP | | | Repsol, S.A. | Repsol
ROVI | ES0157261019 | | Laboratorios Farmacéuticos Rovi, S.A. | Rovi
SAB | | | Banco de Sabadell, S.A. | Sabadell; Banco Sabadell; Banco de Sabadell
SAN, XNYS:SAN | ES0113900J37 | | Banco Santander, S.A. | Santander; Banco Santander; *Openbank
SCYR | ES0182870214 | | Sacyr, S.A. | Sacyr
SLR | ES0165386014 | | Solaria Energía y Medio Ambiente, S.A. | Solaria
TEF, XNYS:TEF | ES0178430E18 | 850775 | Telefónica, S.A. | Telefónica; Telefonica
UNI | ES0180907000 | | Unicaja Banco, S.A. | Unicaja
VIS | ES0184262212 | | Viscofan, S.A. | Viscofan
TLGO | | | Talgo, S.A. | Talgo
GEST | ES0105223004 | | Gestamp Automoción, S.A. | Gestamp
CAF | | | Construcciones y Auxiliar de Ferrocarriles, S.A. | CAF
PHM | ES0169501022 | | Pharma Mar, S.A. | PharmaMar
OHLA | ES0142090317 | | Obrascón Huarte Lain, S.A. | OHLA
HBX | | | HBX Group International plc | HBX Group
TRE | ES0178165017 | | Técnicas Reunidas, S.A. | Tecnicas Reunidas; Técnicas Reunidas
# XLIS Lisbon
EDP | | | EDP, S.A. | EDP; Energias de Portugal
EDPR | | | EDP Renováveis, S.A. | EDP Renováveis; EDP Renovaveis
GALP | | | Galp Energia, SGPS, S.A. | Galp; Galp Energia
JMT | | | Jerónimo Martins, SGPS, S.A. | Jerónimo Martins; Jeronimo Martins
BCP | | | Banco Comercial Português, S.A. | Banco Comercial Português; Millennium BCP
NOS | | | NOS, SGPS, S.A. | NOS SGPS
# XDUB Dublin
A5G | | | AIB Group plc | AIB Group; AIB; Allied Irish Banks
BIRG | | | Bank of Ireland Group plc | Bank of Ireland
RYA, XNAS:RYAAY | IE00BYTBXV33 | | Ryanair Holdings plc | Ryanair; *Lauda Europe
KRZ | | | Kerry Group plc | Kerry Group
KRX | | | Kingspan Group plc | Kingspan
GL9 | | | Glanbia plc | Glanbia
PTSB | | | Permanent TSB Group Holdings plc | Permanent TSB
C5H | | | Cairn Homes plc | Cairn Homes
IR5B | IE00BLP58571 | | Irish Continental Group plc | Irish Continental
# XATH Athens
ETE | | | National Bank of Greece S.A. | National Bank of Greece
ALPHA | | | Alpha Bank S.A. | Alpha Bank
EUROB | | | Eurobank Ergasias S.A. | Eurobank
TPEIR | | | Piraeus Financial Holdings S.A. | Piraeus Bank; Piraeus Financial
OPAP | | | OPAP S.A. | OPAP
HTO | | | Hellenic Telecommunications Organization S.A. | OTE Group; Hellenic Telecom
PPC | | | Public Power Corporation S.A. | Public Power Corporation
MTLN | | | Metlen Energy & Metals PLC | Metlen; Mytilineos
# XWAR Warsaw
PKO | | | PKO Bank Polski S.A. | PKO Bank Polski; PKO BP; PKO
PEO | PLPEKAO00016 | | Bank Polska Kasa Opieki S.A. | Bank Pekao; Pekao
PKN | | | Orlen S.A. | Orlen; PKN Orlen
PZU | | | PZU S.A. | PZU
KGH | | | KGHM Polska Miedź S.A. | KGHM
CDR | | | CD Projekt S.A. | CD Projekt; CD Projekt Red
ALE | | | Allegro.eu S.A. | Allegro.eu; Allegro?(Polish,polnische,Polen,Poland,marketplace,Onlinehändler)
DNP | | | Dino Polska S.A. | Dino Polska
LPP | | | LPP S.A. | LPP
MBK | | | mBank S.A. | mBank
SPL | | | Santander Bank Polska S.A. | Santander Bank Polska; Santander Polska
ZAB | | | Żabka Group S.A. | Zabka; Żabka
PGE | PLPGER000010 | | PGE Polska Grupa Energetyczna S.A. | Polska Grupa Energetyczna
JSW | | | Jastrzębska Spółka Węglowa S.A. | Jastrzebska Spolka Weglowa
# XPRA Prague
CEZ | | | ČEZ, a.s. | CEZ; ČEZ
KOMB | | | Komerční banka, a.s. | Komercni Banka
MONET | | | MONETA Money Bank, a.s. | Moneta Money Bank
CZG | | | Colt CZ Group SE | Colt CZ; Colt CZ Group
# XBUD Budapest
OTP | | | OTP Bank Nyrt. | OTP Bank; OTP
MOL | | | MOL Nyrt. | MOL Group; MOL?(Hungarian,ungarische,Ungarn,Hungary,oil,Ölkonzern)
RICHT | | | Richter Gedeon Nyrt. | Gedeon Richter; Richter Gedeon
# XSTO Stockholm
ALFA | | | Alfa Laval AB | Alfa Laval
ASSA B | | | ASSA ABLOY AB | Assa Abloy
ATCO A, ATCO B | SE0011166610 | A2JLJU | Atlas Copco AB | Atlas Copco
BOL | | | Boliden AB | Boliden
CAST | | | Castellum AB | Castellum
ELUX B | | | AB Electrolux | Electrolux; *AEG-Hausgeräte
EPI A | | | Epiroc AB | Epiroc
EQT | SE0012853455 | A2PQ7G | EQT AB | EQT
ERIC B, XNAS:ERIC | SE0000108656 | 850001 | Telefonaktiebolaget LM Ericsson | Ericsson; LM Ericsson
ESSITY B | SE0009922164 | A2DS20 | Essity AB | Essity
EVO | | | Evolution AB | Evolution AB; Evolution Gaming
GETI B | | | Getinge AB | Getinge
HM B | SE0000106270 | 872318 | H & M Hennes & Mauritz AB | H&M; Hennes & Mauritz; H & M; Hennes und Mauritz
HEXA B | | | Hexagon AB | Hexagon?(Messtechnik,AB,measurement,Swedish,schwedische)
HUSQ B | SE0001662230 | | Husqvarna AB | Husqvarna; *Gardena
INDU C | | | AB Industrivärden | Industrivärden
INVE B | | | Investor AB | Investor AB
KINV B | SE0008373906 | | Kinnevik AB | Kinnevik
LATO B | | | Investment AB Latour | Latour
LIFCO B | | | Lifco AB | Lifco
LUND B | | | L E Lundbergföretagen AB | Lundbergföretagen; Lundbergs
NIBE B | SE0015988019 | A3CRAH | NIBE Industrier AB | Nibe; Nibe Industrier
SAAB B | | | Saab AB | Saab
SAND | SE0000667891 | 865956 | Sandvik AB | Sandvik
SBB B | | | Samhällsbyggnadsbolaget i Norden AB | SBB?(Immobilien,real estate,landlord,property,Swedish,schwedische); Samhällsbyggnadsbolaget
SCA B | SE0000112724 | 856193 | Svenska Cellulosa AB SCA | Svenska Cellulosa
SEB A | SE0000148884 | | Skandinaviska Enskilda Banken AB | SEB; Skandinaviska Enskilda Banken
SHB A | SE0007100599 | | Svenska Handelsbanken AB | Handelsbanken; Svenska Handelsbanken
SINCH | SE0016101844 | A3CRFP | Sinch AB | Sinch
SKA B | | | Skanska AB | Skanska
SKF B | | | AB SKF | SKF
SSAB A | SE0000171100 | | SSAB AB | SSAB
STORY B | SE0007439443 | | Storytel AB | Storytel
SWED A | SE0000242455 | 895705 | Swedbank AB | Swedbank
TEL2 B | SE0005190238 | | Tele2 AB | Tele2
TELIA | | | Telia Company AB | Telia
THULE | | | Thule Group AB | Thule Group; Thule
TREL B | SE0000114837 | | Trelleborg AB | Trelleborg
VOLCAR B | | | Volvo Car AB | Volvo Cars; Volvo Car; *Polestar-Mutter
VOLV B | | | AB Volvo | AB Volvo; Volvo; Volvo Trucks; Volvo Group
SOBI | SE0000872095 | | Swedish Orphan Biovitrum AB | Swedish Orphan Biovitrum; Sobi
SECU B | | | Securitas AB | Securitas
EMBRAC B | SE0016828511 | A3C36T | Embracer Group AB | Embracer; Embracer Group
EKTA B | | | Elekta AB | Elekta
DOM | SE0007691613 | | Dometic Group AB | Dometic
CAMX | | | Camurus AB | Camurus
MYCR | SE0000375115 | | Mycronic AB | Mycronic
NCC B | | | NCC AB | NCC AB
PEAB B | SE0000106205 | | Peab AB | Peab
SAGA B | SE0004635878 | | Sagax | Sagax
AXFO | SE0006993770 | | Axfood AB | Axfood
BILL | | | Billerud AB | Billerud
AAK | | | AAK AB | AAK
ADDT B | SE0014781795 | | Addtech AB | Addtech
INDT | | | Indutrade AB | Indutrade
HPOL B | SE0007074281 | | Hexpol AB | Hexpol
FING B | SE0008374250 | | Fingerprint Cards AB | Fingerprint Cards
SAVE | SE0015192067 | | Nordnet AB | Nordnet
AZA | SE0012454072 | | Avanza Bank Holding AB | Avanza
VIMIAN | | | Vimian Group AB | Vimian
YUBICO | | | Yubico AB | Yubico
HEM | SE0015671995 | | Hemnet Group AB | Hemnet
AMBEA | | | Ambea AB | Ambea
OX2 | | | OX2 AB | OX2
# XCSE Copenhagen
AMBU B | | | Ambu A/S | Ambu
CARL B | DK0010181759 | | Carlsberg A/S | Carlsberg
NSIS B | | | Novonesis A/S | Novonesis; Novozymes; Chr. Hansen
COLO B | | | Coloplast A/S | Coloplast
DANSKE | DK0010274414 | | Danske Bank A/S | Danske Bank
DEMANT | | | Demant A/S | Demant
DSV | DK0060079531 | A0MRDY | DSV A/S | DSV; *DB Schenker; *Schenker AG
FLS | | | FLSmidth & Co. A/S | FLSmidth
GMAB, XNAS:GMAB | | | Genmab A/S | Genmab
GN | DK0010272632 | | GN Store Nord A/S | GN Store Nord
ISS | | | ISS A/S | ISS A/S
JYSK | | | Jyske Bank A/S | Jyske Bank
MAERSK B, MAERSK A | | | A.P. Møller - Mærsk A/S | Maersk; Mærsk; A.P. Moller-Maersk; A.P. Møller-Mærsk; AP Moller-Maersk; Moller-Maersk; A.P. Moeller-Maersk; Moeller-Maersk; Möller-Maersk; AP Møller Mærsk
NETC | DK0060952919 | | Netcompany Group A/S | Netcompany
NKT | | | NKT A/S | NKT
NOVO B, XNYS:NVO | | | Novo Nordisk A/S | Novo Nordisk; Novo; *Ozempic-Hersteller; *Wegovy-Hersteller
ORSTED | DK0060094928 | A0NBLH | Ørsted A/S | Ørsted; Orsted; Örsted; Oersted; Dong Energy
PNDORA | DK0060252690 | A1C6JV | Pandora A/S | Pandora?(Schmuck,Schmuckhersteller,jewellery,jewelry,Juwelier,jeweller,jeweler,bracelets,Armbänder)
RBREW | DK0060634707 | | Royal Unibrew A/S | Royal Unibrew
ROCK B | DK0010219153 | | ROCKWOOL A/S | Rockwool
TRYG | | | Tryg A/S | Tryg
VWS | DK0061539921 | | Vestas Wind Systems A/S | Vestas
ZEAL | | | Zealand Pharma A/S | Zealand Pharma
BAVA | | | Bavarian Nordic A/S | Bavarian Nordic
ALK B | DK0060027142 | | ALK-Abelló A/S | ALK-Abelló; ALK-Abello
HLUN B | | | H. Lundbeck A/S | Lundbeck
SYDB | | | AL Sydbank A/S | Sydbank
TRMD A | | | TORM plc | Torm
NTG | | | NTG Nordic Transport Group A/S | Nordic Transport Group
BO | DK0010218429 | | Bang & Olufsen A/S | Bang & Olufsen
# XOSL Oslo
AKER | NO0010234552 | | Aker ASA | Aker ASA
AKRBP | | | Aker BP ASA | Aker BP
AKSO | NO0010716582 | | Aker Solutions ASA | Aker Solutions
ADE | NO0010844038 | | Adevinta ASA | Adevinta; *mobile.de; *Kleinanzeigen
DNB | | | DNB Bank ASA | DNB
EQNR, XNYS:EQNR | NO0010096985 | | Equinor ASA | Equinor; Statoil
FRO | BMG3682E1921 | | Frontline plc | Frontline plc; Frontline?(tanker,tankers,Tanker,Fredriksen,VLCC)
GJF | NO0010582521 | | Gjensidige Forsikring ASA | Gjensidige
GOGL | BMG396372051 | | Golden Ocean | Golden Ocean
HAFNI | | | Hafnia Limited | Hafnia
KOG | NO0003043309 | | Kongsberg Gruppen ASA | Kongsberg; Kongsberg Gruppen
MOWI | NO0003054108 | | Mowi ASA | Mowi; Marine Harvest
NEL | NO0010081235 | | Nel ASA | Nel ASA; Nel?de(Wasserstoff,Elektrolyse,Elektrolyseur,hydrogen,norwegische)
NHY | NO0005052605 | | Norsk Hydro ASA | Norsk Hydro
NAS | NO0010196140 | | Norwegian Air Shuttle ASA | Norwegian Air Shuttle; Norwegian Air
NOD | NO0003055501 | | Nordic Semiconductor ASA | Nordic Semiconductor; Nordic Semi
ORK | NO0003733800 | | Orkla ASA | Orkla
SALM | | | SalMar ASA | SalMar
SCATC | NO0010715139 | | Scatec ASA | Scatec; Scatec Solar
SCHA | | | Vend Marketplaces ASA | Schibsted
STB | NO0003053605 | | Storebrand ASA | Storebrand
SUBC | LU0075646355 | | Subsea 7 S.A. | Subsea 7
TEL | NO0010063308 | | Telenor ASA | Telenor
TGS | NO0003078800 | | TGS ASA | TGS ASA
TOM | NO0012470089 | | Tomra Systems ASA | Tomra
VAR | | | Vår Energi ASA | Vår Energi; Var Energi
YAR | NO0010208051 | | Yara International ASA | Yara
AUTO | | | AutoStore Holdings Ltd. | AutoStore
REC | | | REC Silicon ASA | REC Silicon
HEX | NO0003067902 | | Hexagon Composites ASA | Hexagon Composites
KAHOT | | | Kahoot | Kahoot
LSG | | | Lerøy Seafood Group ASA | Leroy Seafood; Lerøy Seafood
BAKKA | FO0000000179 | | P/F Bakkafrost | Bakkafrost
ELK | NO0010816093 | | Elkem ASA | Elkem
WAWI | NO0010571680 | | Wallenius Wilhelmsen ASA | Wallenius Wilhelmsen
HAUTO | | | Höegh Autoliners ASA | Höegh Autoliners; Hoegh Autoliners
MPCC | NO0010791353 | | MPC Container Ships ASA | MPC Container Ships
# XHEL Helsinki
ELISA | FI0009007884 | | Elisa Oyj | Elisa Oyj
FORTUM | | | Fortum Oyj | Fortum
HUH1V | | | Huhtamäki Oyj | Huhtamäki; Huhtamaki
KEMIRA | | | Kemira Oyj | Kemira
KESKOB | | | Kesko Oyj | Kesko
KCR | | | Konecranes Oyj | Konecranes
KNEBV | FI0009013403 | A0ET4X | KONE Oyj | Kone; KONE
METSO | | | Metso Oyj | Metso; Metso Outotec
NDA FI, XSTO:NDA SE | FI4000297767 | A2N6F4 | Nordea Bank Abp | Nordea
NESTE | FI0009013296 | A0D9U6 | Neste Oyj | Neste
NOKIA, XNYS:NOK | FI0009000681 | | Nokia Oyj | Nokia
TYRES | | | Nokian Tyres plc | Nokian Tyres; Nokian Renkaat
ORNBV | FI0009014377 | | Orion Oyj | Orion Oyj; Orion?(Finnish,finnische,Pharmakonzern,Espoo,Bayer)
OUT1V | FI0009002422 | 885421 | Outokumpu Oyj | Outokumpu
QTCOM | | | Qt Group Oyj | Qt Group
SAMPO | | | Sampo Oyj | Sampo
STERV | FI0009005961 | | Stora Enso Oyj | Stora Enso
UPM | FI0009005987 | 881026 | UPM-Kymmene Oyj | UPM-Kymmene; UPM; UPM Kymmene
VALMT | FI4000074984 | | Valmet Oyj | Valmet
WRT1V | | | Wärtsilä Oyj Abp | Wärtsilä; Wartsila
FIA1S | FI0009003230 | | Finnair Oyj | Finnair
KOJAMO | | | Kojamo Oyj | Kojamo
CARGOTEC | | | Hiab Oyj | Hiab; Cargotec
KALMAR | | | Kalmar Oyj | Kalmar Oyj
MANTA | | | Mandatum Oyj | Mandatum
# XBSE Bucharest
SNP | | | OMV Petrom S.A. | OMV Petrom; Petrom
TLV | | | Banca Transilvania S.A. | Banca Transilvania
SNG | | | Romgaz S.A. | Romgaz
`;
