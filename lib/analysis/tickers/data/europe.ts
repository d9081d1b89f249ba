/** Listed companies; the format and the sources are told in `index.ts`. */
export const EUROPE = `
# XPAR Euronext Paris
AIR, XETR:AIR | NL0000235190 | 938914 | Airbus SE | Airbus; EADS; Airbus Group
FNAC | FR0011476928 | | Fnac Darty SA | Fnac Darty; Fnac
AC | FR0000120404 | 860206 | Accor SA | Accor; AccorHotels
AI | FR0000120073 | 850133 | L'Air Liquide S.A. | Air Liquide
ALO | FR0010220475 | A0F7BK | Alstom SA | Alstom
AKE | FR0010313833 | | Arkema S.A. | Arkema
ATO | FR001400X2S4 | | Atos SE | Atos; *Eviden
CS | FR0000120628 | 855705 | AXA SA | AXA
BIM | FR0013280286 | | bioMérieux SA | bioMérieux; Biomerieux
BNP | FR0000131104 | 887771 | BNP Paribas SA | BNP Paribas; BNP; BNP Paribas Exane; *Consorsbank; *Consors Finanz
BOL | FR0000039299 | | Bolloré SE | Bolloré; Bollore
EN | FR0000120503 | | Bouygues SA | Bouygues
BVI | FR0006174348 | | Bureau Veritas SA | Bureau Veritas
CAP | FR0000125338 | 869858 | Capgemini SE | Capgemini
CA | FR0000120172 | | Carrefour SA | Carrefour
CDI | FR0000130403 | 883123 | Christian Dior SE | Christian Dior SE
COFA | FR0010667147 | | Coface SA | Coface
ACA | FR0000045072 | 982285 | Crédit Agricole S.A. | Crédit Agricole; Credit Agricole
BN | FR0000120644 | | Danone S.A. | Danone
AM | FR0000121725 | | Dassault Aviation SA | Dassault Aviation; Dassault?(Rafale,Kampfjet,fighter,FCAS,Jet)
DSY | FR0014003TT8 | | Dassault Systèmes SE | Dassault Systèmes; Dassault Systemes
FGR | FR0000130452 | | Eiffage S.A. | Eiffage
EDEN | FR0010908533 | | Edenred SE | Edenred
ELIS | FR0012435121 | | Elis SA | Elis SA
ENGI | FR0010208488 | A0ER6Q | Engie SA | Engie; GDF Suez
EL | FR0000121667 | | EssilorLuxottica SA | EssilorLuxottica; Essilor; Essilor Luxottica; *Ray-Ban; *Luxottica
ERF | FR0014000MR3 | | Eurofins Scientific SE | Eurofins; Eurofins Scientific
ENX | NL0006294274 | | Euronext N.V. | Euronext?(NV,Börsenbetreiber,exchange operator,Boujnah,operator)
ETL | FR0010221234 | A0HGPT | Eutelsat Communications S.A. | Eutelsat; *OneWeb
FDJU | FR0013451333 | | FDJ United | FDJ; FDJ United; Française des Jeux
FRVIA | FR0000121147 | 867025 | Forvia SE | Forvia; Faurecia
GFC | FR0010040865 | | Gecina SA | Gecina
GET | FR0010533075 | | Getlink SE | Getlink; Eurotunnel
GTT | FR0011726835 | | Gaztransport & Technigaz SA | GTT?(LNG,membrane,tankers)
RMS | FR0000052292 | 886670 | Hermès International SCA | Hermès; Hermes International; Hermès International; Hermes?(!Paket,!Pakete,!Paketdienst,!DHL,!Zusteller,Birkin,Luxus,Luxusgüter,luxury,Kelly,LVMH,Kering,handbag,handbags,leather)
ICAD | FR0000035081 | | Icade SA | Icade
NK | FR0000120859 | | Imerys SA | Imerys
IPN | FR0010259150 | | Ipsen S.A. | Ipsen
IPS | FR0000073298 | | Ipsos SA | Ipsos
DEC | FR0000077919 | | JCDecaux SE | JCDecaux
KER | FR0000121485 | 851223 | Kering SA | Kering; *Gucci; *Yves Saint Laurent; *Balenciaga; *Bottega Veneta
LI | FR0000121964 | | Klépierre SA | Klépierre; Klepierre
OR | FR0000120321 | 853888 | L'Oréal S.A. | L'Oréal; L'Oreal; Loreal; Loréal; LOréal
MMB | FR0000130213 | | Lagardère SA | Lagardère; Lagardere
LR | FR0010307819 | | Legrand SA | Legrand
MC | FR0000121014 | 853292 | LVMH Moët Hennessy Louis Vuitton SE | LVMH; Lvmh; LVMH Moët Hennessy; Moët Hennessy Louis Vuitton; *Louis Vuitton; *Dior; *Tiffany & Co; *Sephora; *Bulgari; *Moët Hennessy; *TAG Heuer; *Rimowa
ML | FR001400AJ45 | | Compagnie Générale des Établissements Michelin SCA | Michelin
MMT | FR0000053225 | | Métropole Télévision SA | M6 Group
NEX | FR0000044448 | 676168 | Nexans S.A. | Nexans
NEOEN | FR0011675362 | | Neoen SA | Neoen
ORA | FR0000133308 | 906849 | Orange S.A. | Orange?(Telekom,telecom,telecoms,Mobilfunk,operator,Heydemann,broadband,SFR,mobile)
OVH | FR0014005HJ9 | | OVH Groupe SA | OVHcloud; OVH
RI | FR0000120693 | 853373 | Pernod Ricard SA | Pernod Ricard; Pernod
PUB | FR0000130577 | | Publicis Groupe SA | Publicis
RNO | FR0000131906 | | Renault SA | Renault; *Dacia; Renault Group
RXL | FR0010451203 | | Rexel SA | Rexel
RCO | FR0000130395 | | Rémy Cointreau SA | Rémy Cointreau; Remy Cointreau
SAF | FR0000073272 | | Safran SA | Safran
SGO | FR0000125007 | 872087 | Compagnie de Saint-Gobain S.A. | Saint-Gobain; Saint Gobain
SAN, XNAS:SNY | FR0000120578 | 920657 | Sanofi SA | Sanofi; Sanofi-Aventis; *Opella; *Genzyme
DIM | FR0013154002 | | Sartorius Stedim Biotech S.A. | Sartorius Stedim Biotech; Sartorius Stedim
SU | FR0000121972 | 860180 | Schneider Electric SE | Schneider Electric
SCR | FR0010411983 | | SCOR SE | Scor
SK | FR0000121709 | | SEB SA | Groupe SEB
GLE | FR0000130809 | 873403 | Société Générale S.A. | Société Générale; Societe Generale; SocGen; Societé Générale
SW | FR0000121220 | | Sodexo S.A. | Sodexo
SOI | FR0013227113 | A2DKAC | Soitec SA | Soitec
SOP | FR0000050809 | | Sopra Steria Group SA | Sopra Steria
SPIE | FR0012757854 | | SPIE SA | Spie
STMPA, XNYS:STM, XMIL:STMMI | NL0000226223 | 893438 | STMicroelectronics N.V. | STMicroelectronics; STMicro; ST Microelectronics; STM
TEP | FR0000051807 | | Teleperformance SE | Teleperformance
TFI | FR0000054900 | | TF1 SA | TF1
HO | FR0000121329 | | Thales S.A. | Thales
TTE, XNYS:TTE | FR0000120271 | 850727 | TotalEnergies SE | TotalEnergies; Total Energies; Total SA
UBI | FR0000054470 | | Ubisoft Entertainment SA | Ubisoft
URW | FR0013326246 | | Unibail-Rodamco-Westfield SE | Unibail-Rodamco-Westfield; Unibail-Rodamco; Unibail; URW
VK | FR0013506730 | | Vallourec SA | Vallourec
FR | FR0013176526 | | Valeo SE | Valeo
VIE | FR0000124141 | 501451 | Veolia Environnement SA | Veolia
DG | FR0000125486 | 867475 | Vinci SA | Vinci?(Baukonzern,Concessions,Autobahn,construction,Airports,Huillard)
VIV | FR0000127771 | | Vivendi SE | Vivendi
WLN | FR0011981968 | | Worldline SA | Worldline
EXENS | FR001400Q9V2 | | Exosens SA | Exosens
EAPI | FR0014008VX5 | | Euroapi | Euroapi
AF | FR0000031122 | 855111 | Air France-KLM SA | Air France-KLM; Air France KLM; *Air France; *KLM; *Transavia
AMUN | FR0004125920 | | Amundi SA | Amundi
CO | FR0000125585 | | Casino, Guichard-Perrachon S.A. | Casino Guichard
EMEIS | FR001400NLM4 | | Emeis SA | Emeis; Orpea
VRLA | FR0013447729 | | Verallia SA | Verallia
VLTSA | FR0011995588 | | Voltalia SA | Voltalia
TE | NL0014559478 | | Technip Energies N.V. | Technip Energies
TRI | FR0005691656 | | Trigano S.A. | Trigano
NXI | FR0010112524 | | Nexity SA | Nexity
MF | FR0000121204 | | Wendel SE | Wendel
RF | FR0000121121 | | Eurazeo SE | Eurazeo
VIRP | FR0000031577 | | Virbac SA | Virbac
BB | FR0000120966 | | Société BIC SA | BIC?(pens,lighters,Kugelschreiber,Feuerzeuge)
BEN | FR0000035164 | | Bénéteau SA | Beneteau; Bénéteau
DBV | FR0010417345 | | DBV Technologies SA | DBV Technologies
VLA | FR0004056851 | | Valneva SE | Valneva
GNFT | FR0004163111 | | Genfit SA | Genfit
NANO | FR0011341205 | | Nanobiotix S.A. | Nanobiotix
ABVX | FR0012333284 | | Abivax SA | Abivax
POM | FR0000124570 | | OPmobility SE | OPmobility; Plastic Omnium
VU | FR0010282822 | | VusionGroup SA | VusionGroup
EXA | FR0000062671 | | Exail Technologies SA | Exail
ADP | FR0010340141 | | Aéroports de Paris SA | Aéroports de Paris; Groupe ADP; ADP?(Roissy,Orly,Flughafenbetreiber,airport operator,aéroport)
AYV | FR0013258662 | | Ayvens SA | Ayvens; ALD Automotive
ATE | FR0000071946 | | Alten SA | Alten SA
COV | FR0000064578 | | Covivio SA | Covivio
ERA | FR0000131757 | | Eramet SA | Eramet
RUI | FR0013269123 | | Rubis SCA | Rubis
TKO | FR0013230612 | | Tikehau Capital SCA | Tikehau; Tikehau Capital
VCT | FR0000031775 | | Vicat SA | Vicat
CARM | FR0010828137 | | Carmila SA | Carmila
ITP | FR0004024222 | | Interparfums SA | Interparfums
CLARI | FR0010386334 | | Clariane SE | Clariane; Korian
PEUG | FR0000064784 | | Peugeot Invest SA | Peugeot Invest
ALTA | FR0000033219 | | Altarea SCA | Altarea
MERY | FR0010241638 | | Mercialys SA | Mercialys
RBT | FR0000039091 | | Robertet SA | Robertet
# XAMS Euronext Amsterdam
ABN | NL0011540547 | | ABN AMRO Bank N.V. | ABN Amro; ABN AMRO; *Hauck Aufhäuser Lampe
ADYEN | NL0012969182 | A2JNF4 | Adyen N.V. | Adyen
AGN | BMG0112X1056 | | Aegon Ltd. | Aegon
AD | NL0011794037 | | Koninklijke Ahold Delhaize N.V. | Ahold Delhaize; Ahold
AKZA | NL0013267909 | | Akzo Nobel N.V. | Akzo Nobel; AkzoNobel; Akzo
MT, XNYS:MT | LU1598757687 | A2DRTZ | ArcelorMittal S.A. | ArcelorMittal; Arcelor Mittal; Arcelormittal
ARCAD | NL0006237562 | | Arcadis N.V. | Arcadis
ASM | NL0000334118 | | ASM International N.V. | ASM International; ASMI
ASML, XNAS:ASML | NL0010273215 | | ASML Holding N.V. | ASML; Asml
ASRNL | NL0011872643 | | ASR Nederland N.V. | ASR Nederland
BESI | NL0012866412 | | BE Semiconductor Industries N.V. | BE Semiconductor; BESI; Besi; BE Semiconductor Industries
BAMNB | NL0000337319 | | Koninklijke BAM Groep N.V. | BAM Groep; Royal BAM
CTPNV | NL00150006R6 | | CTP N.V. | CTP
DSFIR | CH1216478797 | | DSM-Firmenich AG | DSM-Firmenich; DSM; DSM Firmenich
EXO | NL0012059018 | | EXOR N.V. | Exor
FUR | NL00150003E1 | | Fugro N.V. | Fugro
GLPG | BE0003818359 | A0EAT9 | Galapagos N.V. | Galapagos?(Biotech,biotech,Gilead,Pharma)
HEIA | NL0000009165 | | Heineken N.V. | Heineken
HEIO | NL0000008977 | | Heineken Holding N.V. | Heineken Holding
IMCD | NL0010801007 | | IMCD N.V. | IMCD
INGA, XNYS:ING | NL0011821202 | | ING Groep N.V. | ING Groep; ING Group; ING; *ING-Diba; ING Deutschland; *ING Germany
INPST | LU2290522684 | | InPost S.A. | InPost
TKWY | NL0012015705 | | Just Eat Takeaway.com N.V. | Just Eat Takeaway; Just Eat Takeaway.com; Just Eat; *Lieferando; Takeaway.com
KPN | NL0000009082 | | Koninklijke KPN N.V. | KPN
NN | NL0010773842 | | NN Group N.V. | NN Group
PHIA, XNYS:PHG | NL0000009538 | | Koninklijke Philips N.V. | Philips; Royal Philips
PRX | NL0013654783 | A2PRDK | Prosus N.V. | Prosus; *PayU
RAND | NL0000379121 | | Randstad N.V. | Randstad
SBMO | NL0000360618 | | SBM Offshore N.V. | SBM Offshore
LIGHT | NL0011821392 | | Signify N.V. | Signify
TOM2 | NL0013332471 | | TomTom N.V. | TomTom
UMG | NL0015000IY2 | | Universal Music Group N.V. | Universal Music Group; Universal Music; UMG
VPK | NL0009432491 | | Koninklijke Vopak N.V. | Vopak
WKL | NL0000395903 | A0J2R1 | Wolters Kluwer N.V. | Wolters Kluwer
BFIT | NL0011872650 | | Basic-Fit N.V. | Basic-Fit
ALFEN | NL0012817175 | | Alfen N.V. | Alfen
PHARM | NL0010391025 | | Pharming Group N.V. | Pharming
ALLFG | GB00BNTJ3546 | | Allfunds Group plc | Allfunds
FLOW | BMG3602E1084 | | Flow Traders Ltd. | Flow Traders
MICC | NL0015002MS2 | | The Magnum Ice Cream Company N.V. | Magnum Ice Cream; Magnum Ice Cream Company; *Langnese; *Ben & Jerry's
THEON | CY0200751713 | | Theon International PLC | Theon; Theon International
CSG | | | CSG N.V. | Czechoslovak Group
AALB | NL0000852564 | | Aalberts N.V. | Aalberts
CRBN | NL0010583399 | | Corbion N.V. | Corbion
APAM | LU0569974404 | | Aperam S.A. | Aperam
CMCOM | NL0012747059 | | CM.com N.V. | CM.com
ECMPA | NL0015000K93 | | Eurocommercial Properties N.V. | Eurocommercial Properties
JDEP | NL0014332678 | | JDE Peet's N.V. | JDE Peet's; JDE Peets
OCI | NL0010558797 | | OCI N.V. | OCI Global
TWEKA | NL0000852523 | | TKH Group N.V. | TKH Group
VLK | NL0000302636 | | Van Lanschot Kempen N.V. | Van Lanschot Kempen; Van Lanschot
HAL | BMG455841020 | | HAL Trust | HAL Trust
PNL | NL0009739416 | | PostNL N.V. | PostNL
HAVAS | NL0015002AH0 | | Havas N.V. | Havas
CVC | JE00BRX98089 | | CVC Capital Partners plc | CVC; CVC Capital; CVC Capital Partners
# XBRU Euronext Brussels
ABI, XNYS:BUD | BE0974293251 | A2ASUV | Anheuser-Busch InBev SA/NV | Anheuser-Busch InBev; AB InBev; Anheuser-Busch; Anheuser Busch; *Beck's; *Budweiser; *Bud Light
ACKB | BE0003764785 | | Ackermans & van Haaren NV | Ackermans & van Haaren
AGS | BE0974264930 | A1J1DR | Ageas SA/NV | Ageas
ARGX, XNAS:ARGX | NL0010832176 | | argenx SE | argenx
AZE | BE0974400328 | | Azelis Group NV | Azelis
BEKB | BE0974258874 | | NV Bekaert SA | Bekaert
COLR | BE0974256852 | | Colruyt Group NV | Colruyt
DIE | BE0974259880 | | D'Ieteren Group SA | D'Ieteren; *Belron
ELI | BE0003822393 | | Elia Group SA/NV | Elia Group; *50Hertz
GBLB | BE0003797140 | | Groupe Bruxelles Lambert SA | Groupe Bruxelles Lambert; GBL
KBC | BE0003565737 | | KBC Group NV | KBC; KBC Group
MELE | BE0165385973 | | Melexis NV | Melexis
PROX | BE0003810273 | | Proximus NV | Proximus
SOF | BE0003717312 | | Sofina SA | Sofina
SOLB | BE0003470755 | | Solvay SA | Solvay
SYENS | BE0974464977 | | Syensqo SA | Syensqo
UCB | BE0003739530 | | UCB SA | UCB
UMI | BE0974320526 | A2H5A3 | Umicore SA | Umicore
WDP | BE0974349814 | | Warehouses De Pauw NV | Warehouses De Pauw; WDP
BAR | BE0974362940 | | Barco NV | Barco
BPOST | BE0974268972 | A1W0FA | bpost NV | bpost
CMBT | BE0003816338 | | CMB.TECH NV | CMB.Tech; Euronav
EVS | BE0003820371 | | EVS Broadcast Equipment SA | EVS Broadcast
FAGR | BE0003874915 | | Fagron NV | Fagron
ONTEX | BE0974276082 | | Ontex Group NV | Ontex
TESB | BE0003555639 | | Tessenderlo Group NV | Tessenderlo
COFB | BE0003593044 | | Cofinimmo SA | Cofinimmo
AED | BE0003851681 | | Aedifica SA | Aedifica
LOTB | BE0003604155 | | Lotus Bakeries NV | Lotus Bakeries; *Biscoff
VGP | BE0003878957 | | VGP NV | VGP NV
DEME | BE0974413453 | | DEME Group NV | DEME Group
FLUX | BE0974265945 | | Fluxys Belgium SA | Fluxys
XIOR | BE0974288202 | | Xior Student Housing NV | Xior
# XMIL Euronext Milan
A2A | IT0001233417 | | A2A S.p.A. | A2A
AMP | IT0004056880 | | Amplifon S.p.A. | Amplifon
AZM | IT0003261697 | | Azimut Holding S.p.A. | Azimut
BAMI | IT0005218380 | | Banco BPM S.p.A. | Banco BPM
BPE | IT0000066123 | | BPER Banca S.p.A. | BPER; BPER Banca; Bper
BMED | IT0004776628 | | Banca Mediolanum S.p.A. | Banca Mediolanum
BMPS | IT0005508921 | | Banca Monte dei Paschi di Siena S.p.A. | Monte dei Paschi; Monte dei Paschi di Siena; MPS~; Monte Paschi; Banca Monte dei Paschi
BPSO | IT0000784196 | | Banca Popolare di Sondrio S.p.A. | Banca Popolare di Sondrio
BRE | IT0005252728 | | Brembo N.V. | Brembo
BC | IT0004764699 | | Brunello Cucinelli S.p.A. | Brunello Cucinelli
BZU | IT0001347308 | | Buzzi S.p.A. | Buzzi Unicem; Buzzi
CPR | NL0015435975 | | Davide Campari-Milano N.V. | Campari; Davide Campari
DIA | IT0003492391 | | DiaSorin S.p.A. | DiaSorin; Diasorin
ENEL | IT0003128367 | 928624 | Enel S.p.A. | Enel
ENI, XNYS:E | IT0003132476 | 897791 | Eni S.p.A. | Eni; ENI; *Plenitude; *Enilive
ERG | IT0001157020 | | ERG S.p.A. | ERG
RACE, XNYS:RACE | NL0011585146 | A2ACKK | Ferrari N.V. | Ferrari~(Maranello,Sportwagen,Autobauer,sports car,carmaker,Luxusautobauer)
FBK | IT0000072170 | | FinecoBank Banca Fineco S.p.A. | FinecoBank; Fineco
FCT | IT0001415246 | | Fincantieri S.p.A. | Fincantieri
G | IT0000062072 | 850312 | Assicurazioni Generali S.p.A. | Generali; Assicurazioni Generali
HER | IT0001250932 | | Hera S.p.A. | Hera?(multiutility,utility,Bologna,A2A,Acea)
IP | IT0001078911 | | Interpump Group S.p.A. | Interpump
ISP | IT0000072618 | 850605 | Intesa Sanpaolo S.p.A. | Intesa Sanpaolo; Intesa
INW | IT0005090300 | | Infrastrutture Wireless Italiane S.p.A. | Inwit
IG | IT0005211237 | | Italgas S.p.A. | Italgas
IVG | NL0015000LU4 | | Iveco Group N.V. | Iveco; Iveco Group
LDO | IT0003856405 | A0ETQX | Leonardo S.p.A. | Leonardo?(Rüstungskonzern,Rüstung,defence,defense,aerospace,helicopters,Hubschrauber,Rheinmetall,Finmeccanica); Finmeccanica
MB | IT0000062957 | | Mediobanca Banca di Credito Finanziario S.p.A. | Mediobanca
MFEB, MFEA | NL0015001OJ9 NL0015001OI1 | | MFE-MediaForEurope N.V. | MFE-MediaForEurope; MediaForEurope; Media for Europe; MFE; Mediaset
MONC | IT0004965148 | | Moncler S.p.A. | Moncler
MN | IT0001469383 | | Arnoldo Mondadori Editore S.p.A. | Mondadori; Arnoldo Mondadori Editore
NEXI | IT0005366767 | | Nexi S.p.A. | Nexi
PIRC | IT0005278236 | | Pirelli & C. S.p.A. | Pirelli
PST | IT0003796171 | | Poste Italiane S.p.A. | Poste Italiane
PRY | IT0004176001 | | Prysmian S.p.A. | Prysmian
RWAY | IT0005054967 | | Rai Way S.p.A. | Rai Way
REC | IT0003828271 | | Recordati S.p.A. | Recordati
SPM | IT0005495657 | | Saipem S.p.A. | Saipem
SFER | IT0004712375 | | Salvatore Ferragamo S.p.A. | Salvatore Ferragamo; Ferragamo
SRG | IT0003153415 | | Snam S.p.A. | Snam
STLAM, STLA, XNYS:STLA, XPAR:STLAP | NL00150001Q9 | A2QL01 | Stellantis N.V. | Stellantis; Fiat Chrysler; *Opel; *Peugeot; *Fiat; *Chrysler; *Citroën; *Citroen; *Vauxhall; *Alfa Romeo; *Maserati; FCA Group; *Jeep?(SUV,Stellantis,Autobauer,Marke,brand,recall,Rückruf)
TIT | IT0003497168 | 120470 | Telecom Italia S.p.A. | Telecom Italia; TIM?(Telecom,KKR,Labriola,Mailand,Milan)
TEN | LU0156801721 | | Tenaris S.A. | Tenaris
TRN | IT0003242622 | | Terna S.p.A. | Terna
TOD | IT0003007728 | | Tod's S.p.A. | Tod's
UCG | IT0005239360 | A2DJV6 | UniCredit S.p.A. | UniCredit; Unicredit; *HypoVereinsbank; *HVB
UNI, US | IT0004810054 | | Unipol Assicurazioni S.p.A. | Unipol; UnipolSai
ACE | IT0001207098 | | Acea S.p.A. | Acea
ANIM | IT0004998065 | | Anima Holding S.p.A. | Anima Holding
ATL | IT0003506190 | | Atlantia S.p.A. | Atlantia
IF | IT0003188064 | | Banca Ifis S.p.A. | Banca Ifis
BGN | IT0001031084 | | Banca Generali S.p.A. | Banca Generali
CE | IT0003121677 | | Credito Emiliano S.p.A. | Credito Emiliano; Credem
DOV | IT0001044996 | | doValue S.p.A. | doValue
EDNR | IT0003372205 | | Edison S.p.A. | Edison?(gas,Italian,EDF,Milan)
ILTY | IT0005359192 | | illimity Bank S.p.A. | illimity Bank; illimity
DAN | IT0000076502 | | Danieli & C. Officine Meccaniche S.p.A. | Danieli
DLG | IT0003115950 | | De'Longhi S.p.A. | De'Longhi; De Longhi; Delonghi
ENAV | IT0005176406 | | ENAV S.p.A. | Enav
IRE | IT0003027817 | | Iren S.p.A. | Iren SpA
JUVE | IT0000336518 | | Juventus Football Club S.p.A. | Juventus FC; Juventus Football Club
LTMC | IT0005541336 | | Lottomatica Group S.p.A. | Lottomatica
MAIRE | IT0004931058 | | MAIRE S.p.A. | Maire Tecnimont
PIA | IT0003073266 | | Piaggio & C. S.p.A. | Piaggio
REY | IT0005282865 | | Reply S.p.A. | Reply?(IT-Dienstleister,Turin,IT services)
SES | IT0004729759 | | Sesa S.p.A. | Sesa SpA
SOL | IT0001206769 | | SOL S.p.A. | SOL SpA
TPRO | IT0005482333 | | Technoprobe S.p.A. | Technoprobe
TGYM | IT0005162406 | | Technogym S.p.A. | Technogym
WBD | IT0003865570 | | Webuild S.p.A. | Webuild
AVIO | IT0005119810 | | Avio S.p.A. | Avio SpA
DNR | IT0005186371 | | Industrie De Nora S.p.A. | Industrie De Nora; De Nora
CRL | IT0005331019 | | Carel Industries S.p.A. | Carel Industries
PHN | IT0005274094 | | Pharmanutra S.p.A. | Pharmanutra
# XMAD Madrid
ACS | ES0167050915 | | ACS, Actividades de Construcción y Servicios, S.A. | ACS
ACX | ES0132105018 | | Acerinox, S.A. | Acerinox
AENA | ES0105046017 | | Aena S.M.E., S.A. | Aena
AMS | ES0109067019 | | Amadeus IT Group, S.A. | Amadeus IT; Amadeus IT Group; Amadeus?(Reisetechnik,Buchungssystem,travel technology,Buchungssysteme,booking)
ANA | ES0125220311 | | Acciona, S.A. | Acciona
ANE | ES0105563003 | | Corporación Acciona Energías Renovables, S.A. | Acciona Energía; Acciona Energia
BBVA, XNYS:BBVA | ES0113211835 | 875773 | Banco Bilbao Vizcaya Argentaria, S.A. | BBVA; Banco Bilbao Vizcaya Argentaria
BKT | ES0113679I37 | | Bankinter, S.A. | Bankinter
CABK | ES0140609019 | | CaixaBank, S.A. | CaixaBank; Caixabank
CLNX | ES0105066007 | | Cellnex Telecom, S.A. | Cellnex
COL | ES0139140174 | | Inmobiliaria Colonial SOCIMI, S.A. | Inmobiliaria Colonial; Colonial SFL
ELE | ES0130670112 | | Endesa, S.A. | Endesa
ENG | ES0130960018 | | Enagás, S.A. | Enagas; Enagás
FDR | ES0137650018 | | Fluidra, S.A. | Fluidra
FER | NL0015001FS8 | | Ferrovial SE | Ferrovial
GRF | ES0171996087 | | Grifols, S.A. | Grifols
IBE | ES0144580Y14 | A0M46B | Iberdrola, S.A. | Iberdrola
IDR | ES0118594417 | | Indra Sistemas, S.A. | Indra Sistemas; Indra Group; Indra?(defence,Rüstung,Spanish,spanische)
ITX | ES0148396007 | A11873 | Industria de Diseño Textil, S.A. | Inditex; *Zara; *Massimo Dutti; *Bershka
LOG | ES0105027009 | | Logista Integral, S.A. | Logista
MAP | ES0124244E34 | | Mapfre, S.A. | Mapfre
MEL | ES0176252718 | | Meliá Hotels International, S.A. | Melia Hotels; Meliá Hotels; Meliá
MRL | ES0105025003 | | MERLIN Properties SOCIMI, S.A. | Merlin Properties
NTGY | ES0116870314 | | Naturgy Energy Group, S.A. | Naturgy
PUIG | ES0105777017 | | Puig Brands, S.A. | Puig
RED | ES0173093024 | | Redeia Corporación, S.A. | Redeia; Red Eléctrica
REP | ES0173516115 | 876845 | Repsol, S.A. | Repsol
ROVI | ES0157261019 | | Laboratorios Farmacéuticos Rovi, S.A. | Rovi
SAB | ES0113860A34 | | Banco de Sabadell, S.A. | Sabadell; Banco Sabadell; Banco de Sabadell
SAN, XNYS:SAN | ES0113900J37 | 858872 | Banco Santander, S.A. | Santander~(!in Santander,!of Santander,!Santander spain); Banco Santander; *Openbank
SCYR | ES0182870214 | | Sacyr, S.A. | Sacyr
SLR | ES0165386014 | | Solaria Energía y Medio Ambiente, S.A. | Solaria
TEF, XNYS:TEF | ES0178430E18 | 850775 | Telefónica, S.A. | Telefónica; Telefonica
UNI | ES0180907000 | | Unicaja Banco, S.A. | Unicaja
VIS | ES0184262212 | | Viscofan, S.A. | Viscofan
TLGO | ES0105065009 | | Talgo, S.A. | Talgo
GEST | ES0105223004 | | Gestamp Automoción, S.A. | Gestamp
CAF | ES0121975009 | | Construcciones y Auxiliar de Ferrocarriles, S.A. | CAF?(train,trains,Züge,Zughersteller,rail)
PHM | ES0169501022 | | Pharma Mar, S.A. | PharmaMar
OHLA | ES0142090317 | | Obrascón Huarte Lain, S.A. | OHLA
HBX | GB00BNXJB679 | | HBX Group International plc | HBX Group
TRE | ES0178165017 | | Técnicas Reunidas, S.A. | Tecnicas Reunidas; Técnicas Reunidas
ALM | ES0157097017 | | Almirall, S.A. | Almirall
CIE | ES0105630315 | | CIE Automotive, S.A. | CIE Automotive
EBRO | ES0112501012 | | Ebro Foods, S.A. | Ebro Foods
VID | ES0183746314 | | Vidrala, S.A. | Vidrala
# XLIS Lisbon
EDP | PTEDP0AM0009 | | EDP, S.A. | EDP; Energias de Portugal
EDPR | ES0127797019 | | EDP Renováveis, S.A. | EDP Renováveis; EDP Renovaveis
GALP | PTGAL0AM0009 | | Galp Energia, SGPS, S.A. | Galp; Galp Energia
JMT | PTJMT0AE0001 | | Jerónimo Martins, SGPS, S.A. | Jerónimo Martins; Jeronimo Martins
BCP | PTBCP0AM0015 | | Banco Comercial Português, S.A. | Banco Comercial Português; Millennium BCP
NOS | PTZON0AM0006 | | NOS, SGPS, S.A. | NOS SGPS
NVG | PTPTI0AM0006 | | The Navigator Company, S.A. | Navigator Company
SON | PTSON0AM0001 | | Sonae SGPS, S.A. | Sonae
CTT | PTCTT0AM0001 | | CTT - Correios de Portugal, S.A. | Correios de Portugal
# XDUB Dublin
A5G | IE00BF0L3536 | | AIB Group plc | AIB Group; AIB; Allied Irish Banks
BIRG | IE00BD1RP616 | A2DR6L | Bank of Ireland Group plc | Bank of Ireland
RYA, XNAS:RYAAY | IE00BYTBXV33 | A1401Z | Ryanair Holdings plc | Ryanair; *Lauda Europe
KRZ | IE0004906560 | | Kerry Group plc | Kerry Group
KRX | IE0004927939 | | Kingspan Group plc | Kingspan
GL9 | IE0000669501 | | Glanbia plc | Glanbia
PTSB | IE00BWB8X525 | | Permanent TSB Group Holdings plc | Permanent TSB
C5H | IE00BWY4ZF18 | | Cairn Homes plc | Cairn Homes
IR5B | IE00BLP58571 | | Irish Continental Group plc | Irish Continental
# XATH Athens
ETE | GRS003003035 | | National Bank of Greece S.A. | National Bank of Greece
ALPHA | GRS015003007 | | Alpha Bank S.A. | Alpha Bank
EUROB | GRS323003012 | | Eurobank Ergasias S.A. | Eurobank
TPEIR | GRS014003032 | | Piraeus Financial Holdings S.A. | Piraeus Bank; Piraeus Financial
OPAP | GRS419003009 | | OPAP S.A. | OPAP
HTO | GRS260333000 | | Hellenic Telecommunications Organization S.A. | OTE Group; Hellenic Telecom
PPC | GRS434003000 | | Public Power Corporation S.A. | Public Power Corporation
MTLN | GB00BTQGS779 | | Metlen Energy & Metals PLC | Metlen; Mytilineos
# XWAR Warsaw
PKO | PLPKO0000016 | | PKO Bank Polski S.A. | PKO Bank Polski; PKO BP; PKO
PEO | PLPEKAO00016 | | Bank Polska Kasa Opieki S.A. | Bank Pekao; Pekao
PKN | PLPKN0000018 | | Orlen S.A. | Orlen; PKN Orlen
PZU | PLPZU0000011 | | PZU S.A. | PZU
KGH | PLKGHM000017 | | KGHM Polska Miedź S.A. | KGHM
CDR | PLOPTTC00011 | | CD Projekt S.A. | CD Projekt; CD Projekt Red
ALE | LU2237380790 | | Allegro.eu S.A. | Allegro.eu; Allegro?(Polish,polnische,Polen,Poland,marketplace,Onlinehändler)
DNP | PLDINPL00011 | | Dino Polska S.A. | Dino Polska
LPP | PLLPP0000011 | | LPP S.A. | LPP
MBK | PLBRE0000012 | | mBank S.A. | mBank
SPL | PLBZ00000044 | | Santander Bank Polska S.A. | Santander Bank Polska; Santander Polska
ZAB | LU2910446546 | | Żabka Group S.A. | Zabka; Żabka
PGE | PLPGER000010 | | PGE Polska Grupa Energetyczna S.A. | Polska Grupa Energetyczna
JSW | PLJSW0000015 | | Jastrzębska Spółka Węglowa S.A. | Jastrzebska Spolka Weglowa
# XPRA Prague
CEZ | CZ0005112300 | | ČEZ, a.s. | CEZ; ČEZ
KOMB | CZ0008019106 | | Komerční banka, a.s. | Komercni Banka
MONET | CZ0008040318 | | MONETA Money Bank, a.s. | Moneta Money Bank
CZG | CZ0009008942 | | Colt CZ Group SE | Colt CZ; Colt CZ Group
# XBUD Budapest
OTP | HU0000061726 | | OTP Bank Nyrt. | OTP Bank; OTP
MOL | HU0000153937 | | MOL Nyrt. | MOL Group; MOL?(Hungarian,ungarische,Ungarn,Hungary,oil,Ölkonzern)
RICHT | HU0000123096 | | Richter Gedeon Nyrt. | Gedeon Richter; Richter Gedeon
# XSTO Stockholm
ALFA | SE0000695876 | | Alfa Laval AB | Alfa Laval
ASSA B | SE0007100581 | | ASSA ABLOY AB | Assa Abloy
ATCO A, ATCO B | SE0011166610 | A2JLJU | Atlas Copco AB | Atlas Copco
BOL | SE0020050417 | | Boliden AB | Boliden
CAST | SE0000379190 | | Castellum AB | Castellum
ELUX B | SE0016589188 | | AB Electrolux | Electrolux
EPI A | SE0015658109 | | Epiroc AB | Epiroc
EQT | SE0012853455 | A2PQ7G | EQT AB | EQT
ERIC B, XNAS:ERIC | SE0000108656 | 850001 | Telefonaktiebolaget LM Ericsson | Ericsson; LM Ericsson
ESSITY B | SE0009922164 | A2DS20 | Essity AB | Essity
EVO | SE0012673267 | | Evolution AB | Evolution AB; Evolution Gaming
GETI B | SE0000202624 | | Getinge AB | Getinge
HM B | SE0000106270 | 872318 | H & M Hennes & Mauritz AB | H&M; Hennes & Mauritz; H & M; Hennes und Mauritz
HEXA B | SE0015961909 | A3CMTD | Hexagon AB | Hexagon?(Messtechnik,AB,measurement,Swedish,schwedische)
HUSQ B | SE0001662230 | | Husqvarna AB | Husqvarna; *Gardena
INDU C | SE0000107203 | | AB Industrivärden | Industrivärden
INVE B | SE0015811963 | A3CMTG | Investor AB | Investor AB
KINV B | SE0008373906 | | Kinnevik AB | Kinnevik
LATO B | SE0010100958 | | Investment AB Latour | Latour
LIFCO B | SE0015949201 | | Lifco AB | Lifco
LUND B | SE0000108847 | | L E Lundbergföretagen AB | Lundbergföretagen; Lundbergs
NIBE B | SE0015988019 | A3CRAH | NIBE Industrier AB | Nibe; Nibe Industrier
SAAB B | SE0021921269 | | Saab AB | Saab
SAND | SE0000667891 | 865956 | Sandvik AB | Sandvik
SBB B | SE0009554454 | | Samhällsbyggnadsbolaget i Norden AB | SBB?(Immobilien,real estate,landlord,property,Swedish,schwedische); Samhällsbyggnadsbolaget
SCA B | SE0000112724 | 856193 | Svenska Cellulosa AB SCA | Svenska Cellulosa
SEB A | SE0000148884 | | Skandinaviska Enskilda Banken AB | SEB; Skandinaviska Enskilda Banken
SHB A | SE0007100599 | | Svenska Handelsbanken AB | Handelsbanken; Svenska Handelsbanken
SINCH | SE0016101844 | A3CRFP | Sinch AB | Sinch
SKA B | SE0000113250 | | Skanska AB | Skanska
SKF B | SE0000108227 | | AB SKF | SKF
SSAB A | SE0000171100 | | SSAB AB | SSAB
STORY B | SE0007439443 | | Storytel AB | Storytel
SWED A | SE0000242455 | 895705 | Swedbank AB | Swedbank
TEL2 B | SE0005190238 | | Tele2 AB | Tele2
TELIA | SE0000667925 | | Telia Company AB | Telia
THULE | SE0006422390 | | Thule Group AB | Thule Group; Thule
TREL B | SE0000114837 | | Trelleborg AB | Trelleborg
VOLCAR B | SE0021628898 | | Volvo Car AB | Volvo Cars; Volvo Car; Volvo~(cars,Autobauer,Geely,EX30,SUV,carmaker,Autos,Zulassungen,Elektroauto)
VOLV B | SE0000115446 | 855689 | AB Volvo | AB Volvo; Volvo~(trucks,truck,Lkw,Lastwagen,Trucks,Nutzfahrzeuge,Lastwagenbauer); Volvo Trucks; Volvo Group
SOBI | SE0000872095 | | Swedish Orphan Biovitrum AB | Swedish Orphan Biovitrum; Sobi
SAS | | | SAS AB | SAS AB; SAS?(airline,Airline,Lufthansa,Stockholm,Scandinavian,Fluggesellschaft); Scandinavian Airlines
SECU B | SE0000163594 | | Securitas AB | Securitas
EMBRAC B | SE0016828511 | A3C36T | Embracer Group AB | Embracer; Embracer Group
EKTA B | SE0000163628 | | Elekta AB | Elekta
DOM | SE0007691613 | | Dometic Group AB | Dometic
CAMX | SE0007692850 | | Camurus AB | Camurus
MYCR | SE0000375115 | | Mycronic AB | Mycronic
NCC B | SE0000117970 | | NCC AB | NCC AB
PEAB B | SE0000106205 | | Peab AB | Peab
SAGA B | SE0004635878 | | Sagax | Sagax
AXFO | SE0006993770 | | Axfood AB | Axfood
BILL | SE0000862997 | | Billerud AB | Billerud
AAK | SE0011337708 | | AAK AB | AAK
ADDT B | SE0014781795 | | Addtech AB | Addtech
INDT | SE0001515552 | | Indutrade AB | Indutrade
HPOL B | SE0007074281 | | Hexpol AB | Hexpol
FING B | SE0008374250 | | Fingerprint Cards AB | Fingerprint Cards
SAVE | SE0015192067 | | Nordnet AB | Nordnet
AZA | SE0012454072 | | Avanza Bank Holding AB | Avanza
VIMIAN | SE0015961982 | | Vimian Group AB | Vimian
YUBICO | SE0015657788 | | Yubico AB | Yubico
HEM | SE0015671995 | | Hemnet Group AB | Hemnet
AMBEA | SE0009663826 | | Ambea AB | Ambea
OX2 | SE0016075337 | | OX2 AB | OX2
ARJO B | SE0010468116 | | Arjo AB | Arjo AB
BALD B | SE0017832488 | | Fastighets AB Balder | Fastighets AB Balder; Balder?(Immobilien,Fastighets,real estate,property,Swedish)
BEIJ B | SE0015949748 | | Beijer Ref AB | Beijer Ref
BRAV | SE0007491303 | | Bravida Holding AB | Bravida
BURE | SE0000195810 | | Bure Equity AB | Bure Equity
FABG | SE0011166974 | | Fabege AB | Fabege
HOLM B | SE0011090018 | | Holmen AB | Holmen
HUFV A | SE0000170375 | | Hufvudstaden AB | Hufvudstaden
INTRUM | SE0000936478 | | Intrum AB | Intrum
JM | SE0000806994 | | JM AB | JM AB
LAGR B | SE0014990966 | | Lagercrantz Group AB | Lagercrantz Group
LOOMIS | SE0014504817 | | Loomis AB | Loomis
MCOV B | SE0009778848 | | Medicover AB | Medicover
PNDX B | SE0007100359 | | Pandox AB | Pandox
RATO B | SE0000111940 | | Ratos AB | Ratos
SECT B | SE0022419784 | | Sectra AB | Sectra
SF | SE0015346135 | | Stillfront Group AB | Stillfront
SWEC B | SE0014960373 | | Sweco AB | Sweco
VITR | SE0011205202 | | Vitrolife AB | Vitrolife
WALL B | SE0017780133 | | Wallenstam AB | Wallenstam
WIHL | SE0018012635 | | Wihlborgs Fastigheter AB | Wihlborgs
ATRLJ B | SE0000191827 | | Atrium Ljungberg AB | Atrium Ljungberg
VSURE | | | Verisure plc | Verisure
ASKER | | | Asker Healthcare Group AB | Asker Healthcare
TRUE B | SE0016787071 | | Truecaller AB | Truecaller
AFRY | SE0005999836 | | AFRY AB | AFRY
SCST | SE0005999760 | | Scandi Standard AB | Scandi Standard
CLAS B | SE0000584948 | | Clas Ohlson AB | Clas Ohlson
MTG B | SE0018012494 | | Modern Times Group MTG AB | Modern Times Group
VIAPLAY B | SE0012116390 | | Viaplay Group AB | Viaplay
RUSTA | | | Rusta AB | Rusta AB
# XCSE Copenhagen
AMBU B | DK0060946788 | | Ambu A/S | Ambu
CARL B | DK0010181759 | | Carlsberg A/S | Carlsberg
NSIS B | DK0060336014 | A1JP9Y | Novonesis A/S | Novonesis; Novozymes; Chr. Hansen
COLO B | DK0060448595 | A1KAGC | Coloplast A/S | Coloplast
DANSKE | DK0010274414 | | Danske Bank A/S | Danske Bank
DEMANT | DK0060738599 | | Demant A/S | Demant
DSV | DK0060079531 | A0MRDY | DSV A/S | DSV; *DB Schenker; *Schenker AG
FLS | DK0010234467 | | FLSmidth & Co. A/S | FLSmidth
GMAB, XNAS:GMAB | DK0010272202 | 565131 | Genmab A/S | Genmab
GN | DK0010272632 | | GN Store Nord A/S | GN Store Nord
ISS | DK0060542181 | | ISS A/S | ISS A/S
JYSK | DK0010307958 | | Jyske Bank A/S | Jyske Bank
MAERSK B, MAERSK A | DK0010244508 DK0010244425 | 861837 | A.P. Møller - Mærsk A/S | Maersk; Mærsk; A.P. Moller-Maersk; A.P. Møller-Mærsk; AP Moller-Maersk; Moller-Maersk; A.P. Moeller-Maersk; Moeller-Maersk; Möller-Maersk; AP Møller Mærsk
NETC | DK0060952919 | | Netcompany Group A/S | Netcompany
NKT | DK0010287663 | | NKT A/S | NKT
NOVO B, XNYS:NVO | DK0062498333 DK0060534915 | A3EU6F | Novo Nordisk A/S | Novo Nordisk; Novo~; *Akero Therapeutics; *Akero
ORSTED | DK0060094928 | A0NBLH | Ørsted A/S | Ørsted; Orsted; Örsted; Oersted; Dong Energy
PNDORA | DK0060252690 | A1C6JV | Pandora A/S | Pandora?(Schmuck,Schmuckhersteller,jewellery,jewelry,Juwelier,jeweller,jeweler,bracelets,Armbänder)
RBREW | DK0060634707 | | Royal Unibrew A/S | Royal Unibrew
ROCK B | DK0010219153 | | ROCKWOOL A/S | Rockwool
TRYG | DK0060636678 | | Tryg A/S | Tryg
VWS | DK0061539921 | | Vestas Wind Systems A/S | Vestas
ZEAL | DK0060257814 | | Zealand Pharma A/S | Zealand Pharma
BAVA | DK0015998017 | 917165 | Bavarian Nordic A/S | Bavarian Nordic
ALK B | DK0060027142 | | ALK-Abelló A/S | ALK-Abelló; ALK-Abello
HLUN B | DK0061804770 | | H. Lundbeck A/S | Lundbeck
SYDB | DK0010311471 | | AL Sydbank A/S | Sydbank
TRMD A | GB00BZ3CNK81 | | TORM plc | Torm
NTG | DK0061141215 | | NTG Nordic Transport Group A/S | Nordic Transport Group
BO | DK0010218429 | | Bang & Olufsen A/S | Bang & Olufsen
DFDS | DK0060655629 | | DFDS A/S | DFDS
RILBA | DK0060854669 | | Ringkjøbing Landbobank A/S | Ringkjøbing Landbobank
SCHO | DK0010253921 | | Schouw & Co. A/S | Schouw & Co
MATAS | DK0060497295 | | Matas A/S | Matas
EMBLA | IS0000000040 | | Embla Medical hf. | Embla Medical; Össur
# XOSL Oslo
AKER | NO0010234552 | | Aker ASA | Aker ASA
AKRBP | NO0010345853 | | Aker BP ASA | Aker BP
AKSO | NO0010716582 | | Aker Solutions ASA | Aker Solutions
ADE | NO0010844038 | | Adevinta ASA | Adevinta; *mobile.de; *Kleinanzeigen
DNB | NO0010161896 | | DNB Bank ASA | DNB
EQNR, XNYS:EQNR | NO0010096985 | 675213 | Equinor ASA | Equinor; Statoil
FRO | BMG3682E1921 | | Frontline plc | Frontline plc; Frontline?(tanker,tankers,Tanker,Fredriksen,VLCC)
GJF | NO0010582521 | | Gjensidige Forsikring ASA | Gjensidige
GOGL | BMG396372051 | | Golden Ocean | Golden Ocean
HAFNI | SGXZ53070850 | | Hafnia Limited | Hafnia
KOG | NO0003043309 | | Kongsberg Gruppen ASA | Kongsberg; Kongsberg Gruppen
MOWI | NO0003054108 | | Mowi ASA | Mowi; Marine Harvest
NEL | NO0010081235 | A0B733 | Nel ASA | Nel ASA; Nel?de(Wasserstoff,Elektrolyse,Elektrolyseur,hydrogen,norwegische)
NHY | NO0005052605 | | Norsk Hydro ASA | Norsk Hydro
NAS | NO0010196140 | | Norwegian Air Shuttle ASA | Norwegian Air Shuttle; Norwegian Air
NOD | NO0003055501 | | Nordic Semiconductor ASA | Nordic Semiconductor; Nordic Semi
ORK | NO0003733800 | | Orkla ASA | Orkla
SALM | NO0010310956 | | SalMar ASA | SalMar
SCATC | NO0010715139 | | Scatec ASA | Scatec; Scatec Solar
SCHA | NO0010736879 | | Vend Marketplaces ASA | Schibsted
STB | NO0003053605 | | Storebrand ASA | Storebrand
SUBC | LU0075646355 | | Subsea 7 S.A. | Subsea 7
TEL | NO0010063308 | | Telenor ASA | Telenor
TGS | NO0003078800 | | TGS ASA | TGS ASA
TOM | NO0012470089 | | Tomra Systems ASA | Tomra
VAR | NO0011202772 | | Vår Energi ASA | Vår Energi; Var Energi
YAR | NO0010208051 | | Yara International ASA | Yara
AUTO | BMG0670A1099 | | AutoStore Holdings Ltd. | AutoStore
REC | NO0010112675 | | REC Silicon ASA | REC Silicon
HEX | NO0003067902 | | Hexagon Composites ASA | Hexagon Composites
KAHOT | NO0010823131 | | Kahoot | Kahoot
LSG | NO0003096208 | | Lerøy Seafood Group ASA | Leroy Seafood; Lerøy Seafood
BAKKA | FO0000000179 | | P/F Bakkafrost | Bakkafrost
ELK | NO0010816093 | | Elkem ASA | Elkem
WAWI | NO0010571680 | | Wallenius Wilhelmsen ASA | Wallenius Wilhelmsen
HAUTO | NO0011082075 | | Höegh Autoliners ASA | Höegh Autoliners; Hoegh Autoliners
MPCC | NO0010791353 | | MPC Container Ships ASA | MPC Container Ships
AFG | NO0003078107 | | AF Gruppen ASA | AF Gruppen
ATEA | NO0004822503 | | Atea ASA | Atea ASA
AUSS | NO0010073489 | | Austevoll Seafood ASA | Austevoll; Austevoll Seafood
BRG | NO0010657505 | | Borregaard ASA | Borregaard
ENTRA | NO0010716418 | | Entra ASA | Entra ASA
DNO | NO0003921009 | | DNO ASA | DNO?(Öl,oil,Kurdistan,Norwegian)
BWLPG | BMG173841013 | | BW LPG Limited | BW LPG
SNI | BMG850801025 | | Stolt-Nielsen Limited | Stolt-Nielsen
PROT | NO0010209331 | | Protector Forsikring ASA | Protector Forsikring
KID | NO0010743545 | | Kid ASA | Kid ASA
EUPRO | NO0010735343 | | Europris ASA | Europris
SB1NO | NO0010631567 | | SpareBank 1 Sør-Norge ASA | SpareBank 1 Sør-Norge
OET | MHY641771016 | | Okeanis Eco Tankers Corp. | Okeanis Eco Tankers
# XHEL Helsinki
ELISA | FI0009007884 | | Elisa Oyj | Elisa Oyj
FORTUM | FI0009007132 | | Fortum Oyj | Fortum
HUH1V | FI0009000459 | | Huhtamäki Oyj | Huhtamäki; Huhtamaki
KEMIRA | FI0009004824 | | Kemira Oyj | Kemira
KESKOB | FI0009000202 | | Kesko Oyj | Kesko
KCR | FI0009005870 | | Konecranes Oyj | Konecranes
KNEBV | FI0009013403 | A0ET4X | KONE Oyj | Kone; KONE
METSO | FI0009014575 | | Metso Oyj | Metso; Metso Outotec
NDA FI, XSTO:NDA SE | FI4000297767 | A2N6F4 | Nordea Bank Abp | Nordea
NESTE | FI0009013296 | A0D9U6 | Neste Oyj | Neste
NOKIA, XNYS:NOK | FI0009000681 | | Nokia Oyj | Nokia
TYRES | FI0009005318 | | Nokian Tyres plc | Nokian Tyres; Nokian Renkaat
ORNBV | FI0009014377 | | Orion Oyj | Orion Oyj; Orion?(Finnish,finnische,Pharmakonzern,Espoo,Bayer)
OUT1V | FI0009002422 | 885421 | Outokumpu Oyj | Outokumpu
QTCOM | FI4000198031 | | Qt Group Oyj | Qt Group
SAMPO | FI4000552500 | | Sampo Oyj | Sampo
STERV | FI0009005961 | | Stora Enso Oyj | Stora Enso
UPM | FI0009005987 | 881026 | UPM-Kymmene Oyj | UPM-Kymmene; UPM; UPM Kymmene
VALMT | FI4000074984 | | Valmet Oyj | Valmet
WRT1V | FI0009003727 | | Wärtsilä Oyj Abp | Wärtsilä; Wartsila
FIA1S | FI0009003230 | | Finnair Oyj | Finnair
KOJAMO | FI4000312251 | | Kojamo Oyj | Kojamo
CARGOTEC | FI0009013429 | | Hiab Oyj | Hiab; Cargotec
KALMAR | FI4000571054 | | Kalmar Oyj | Kalmar Oyj
MANTA | FI4000552526 | | Mandatum Oyj | Mandatum
SANOMA | FI0009007694 | | Sanoma Oyj | Sanoma
TIETO | FI0009000277 | | Tieto Oyj | TietoEVRY; Tietoevry; Tieto
METSB | FI0009000665 | | Metsä Board Oyj | Metsä Board
KEMPOWR | FI4000513593 | | Kempower Oyj | Kempower
TOKMAN | FI4000197934 | | Tokmanni Group Oyj | Tokmanni
YIT | FI0009800643 | | YIT Oyj | YIT
# XBSE Bucharest
SNP | ROSNPPACNOR9 | | OMV Petrom S.A. | OMV Petrom; Petrom
TLV | ROTLVAACNOR1 | | Banca Transilvania S.A. | Banca Transilvania
SNG | ROSNGNACNOR3 | | Romgaz S.A. | Romgaz
`;
