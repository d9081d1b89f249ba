/** Listed companies; the format and the sources are told in `index.ts`. */
export const ALPINE = `
# XWBO Vienna
ANDR | AT0000730007 | 632305 | ANDRITZ AG | Andritz
ATS | AT0000969985 | 922230 | AT & S Austria Technologie & Systemtechnik AG | AT&S; AT & S
BG | AT0000BAWAG2 | A2DYJN | BAWAG Group AG | Bawag; Bawag Group
CAI | AT0000641352 | | CA Immobilien Anlagen AG | CA Immo; CA Immobilien
DOC | AT0000818802 | 915210 | DO & CO AG | DO & CO; Do&Co
EBS | AT0000652011 | 909943 | Erste Group Bank AG | Erste Group; Erste Bank
EVN | AT0000741053 | 878279 | EVN AG | EVN
FACC | AT00000FACC2 | A1147K | FACC AG | FACC
CPI, IIA | AT0000A21KS2 | | CPI Europe AG | CPI Europe; Immofinanz
LNZ | AT0000644505 | 852927 | Lenzing AG | Lenzing
MMK | AT0000938204 | 890447 | Mayr-Melnhof Karton AG | Mayr-Melnhof; Mayr-Melnhof Karton
OMV | AT0000743059 | 874341 | OMV AG | OMV; *Borealis
PAL | AT0000758305 | | Palfinger AG | Palfinger
POS | AT0000609607 | 850185 | PORR AG | Porr
POST | AT0000APOST4 | A0JML5 | Österreichische Post AG | Österreichische Post; Austrian Post
RBI | AT0000606306 | A0D9SU | Raiffeisen Bank International AG | Raiffeisen Bank International; RBI?(Wien,Vienna,Raiffeisen,Russland,Russia,Österreich); Raiffeisenbank International; Raiffeisen International
ROS | AT0000922554 | 892502 | Rosenbauer International AG | Rosenbauer
SBO | AT0000946652 | 907391 | Schoeller-Bleckmann Oilfield Equipment AG | Schoeller-Bleckmann; SBO
SEM | AT0000785555 | 870378 | Semperit AG Holding | Semperit
SPI | AT0000652250 | 902388 | S IMMO AG | S Immo
STR | AT000000STR1 | A0M23V | STRABAG SE | Strabag
TKA | AT0000720008 | 588811 | Telekom Austria AG | Telekom Austria; A1 Group; A1 Telekom Austria; A1 Telekom
UBS | AT0000815402 | | UBM Development AG | UBM Development
UQA | AT0000821103 | 928900 | UNIQA Insurance Group AG | Uniqa
VER | AT0000746409 | 877738 | VERBUND AG | Verbund?(Stromkonzern,Stromerzeuger,Strompreis,Strompreise,Versorger,ATX,Wasserkraft,Wasserkraftwerk,Wasserkraftwerke,Energiekonzern,Strugl)
VIG | AT0000908504 | | Vienna Insurance Group AG | Vienna Insurance Group; VIG; Wiener Städtische; Vienna Insurance
VOE | AT0000937503 | 897200 | voestalpine AG | voestalpine; Voestalpine; Voest
WIE | AT0000831706 | 852894 | Wienerberger AG | Wienerberger
ZAG | AT0000837307 | A0JLPR | Zumtobel Group AG | Zumtobel
FLU | AT00000VIE62 | | Flughafen Wien AG | Flughafen Wien
KTCG | AT0000KTMI02 | A2JKHY | KTM AG | Pierer Mobility; Bajaj Mobility AG
AGR | AT000AGRANA3 | A2NB37 | Agrana Beteiligungs-AG | Agrana
AMAG | AT00000AMAG3 | | AMAG Austria Metall AG | Amag; Amag Austria Metall
MARI | ATMARINOMED6 | | Marinomed Biotech AG | Marinomed
KAI | AT000KAPSCH9 | | Kapsch TrafficCom AG | Kapsch TrafficCom; Kapsch
WARI | AT0000827209 | A0LGV4 | Warimpex Finanz- und Beteiligungs-AG | Warimpex
BKS | AT0000624705 | | BKS Bank AG | BKS Bank
OBS | AT0000625108 | | Oberbank AG | Oberbank
ADDA | AT000ADDIKO0 | | Addiko Bank AG | Addiko Bank; Addiko
ETS | AT000000ETS9 | | EuroTeleSites AG | EuroTeleSites
PYT | AT0000A00XX9 | | POLYTEC Holding AG | Polytec Holding; Polytec
RPDC | | | Reploid Group AG | Reploid
# XSWX SIX Swiss Exchange
ABBN, XNYS:ABBNY | CH0012221716 | | ABB Ltd | ABB
ADEN | CH0012138605 | | Adecco Group AG | Adecco
ALC, XNYS:ALC | CH0432492467 | | Alcon Inc. | Alcon
ALLN | CH0008837566 | | Allreal Holding AG | Allreal
AMS | AT0000A3EPA4 | | ams-OSRAM AG | ams-Osram; ams Osram; AMS-Osram; AMS Osram; Ams; Osram
ARYN | CH0043238366 | | Aryzta AG | Aryzta
AVOL | CH0023405456 | | Avolta AG | Avolta; Dufry
BAER | CH0102484968 | | Julius Bär Gruppe AG | Julius Bär; Julius Baer
BALN | CH0012410517 | | Baloise Holding AG | Baloise; Bâloise
BANB | CH1176493729 | | Bachem Holding AG | Bachem
BARN | CH0009002962 | | Barry Callebaut AG | Barry Callebaut
BCVN | CH0531751755 | | Banque Cantonale Vaudoise | Banque Cantonale Vaudoise; BCV
BEAN | CH1101098163 | | Belimo Holding AG | Belimo
BKW | CH0130293662 | | BKW AG | BKW
BOSN | CH0238627142 | | Bossard Holding AG | Bossard
BRKN | CH0212255803 | | Burkhalter Holding AG | Burkhalter
BSLN | CH0011432447 | | Basilea Pharmaceutica AG | Basilea; Basilea Pharmaceutica
BUCN | CH0002432174 | | Bucher Industries AG | Bucher Industries; Bucher?(Landmaschinen,Landtechnik,SIX)
BYS | CH0244017502 | | Bystronic AG | Bystronic
CFR | CH0210483332 | | Compagnie Financière Richemont SA | Richemont; *Cartier
CFT | CH0014345117 | | Compagnie Financière Tradition SA | Compagnie Financière Tradition
CLN | CH0012142631 | | Clariant AG | Clariant
CMBN | CH0225173167 | | Cembra Money Bank AG | Cembra; Cembra Money Bank
COTN | CH0360826991 | | Comet Holding AG | Comet?(Röntgen,Halbleiter,Plasma,Flamatt)
CSGN | CH0012138530 | | Credit Suisse Group AG | Credit Suisse; CS Group
DAE | CH0030486770 | | Dätwyler Holding AG | Dätwyler; Datwyler
DESN | CH0582581713 | | Dottikon ES Holding AG | Dottikon
DKSH | CH0126673539 | | DKSH Holding AG | DKSH
DOCM | CH0042615283 | | DocMorris AG | DocMorris; Docmorris; Zur Rose; Zur Rose Group; Doc Morris
DOKA | CH0011795959 | | dormakaba Holding AG | dormakaba; Dorma+Kaba
EFGN | CH0022268228 | | EFG International AG | EFG International
EMMN | CH0012829898 | | Emmi AG | Emmi?(Milch,Molkerei,Milchverarbeiter,Luzern,Käse)
EMSN | CH0016440353 | | EMS-CHEMIE HOLDING AG | Ems-Chemie; Ems Chemie
FHZN | CH0319416936 | | Flughafen Zürich AG | Flughafen Zürich; Zurich Airport
FORN | CH0003541510 | | Forbo Holding AG | Forbo
GF | CH1169151003 | | Georg Fischer AG | Georg Fischer
GALD | CH1335392721 | | Galderma Group AG | Galderma
GALE | CH0360674466 | | Galenica AG | Galenica
GAM | CH0102659627 | | GAM Holding AG | GAM Holding
GEBN | CH0030170408 | | Geberit AG | Geberit
GIVN | CH0010645932 | | Givaudan SA | Givaudan
GURN | CH1173567111 | | Gurit Holding AG | Gurit
HBAN | CH0466642201 | | Helvetia Baloise Holding AG | Helvetia Baloise; Helvetia; Helvetia Holding
HOLN | CH0012214059 | | Holcim AG | Holcim; LafargeHolcim; Lafarge
AMRZ, XNYS:AMRZ | CH1430134226 | | Amrize AG | Amrize
HUBN | CH0030380734 | | HUBER+SUHNER AG | Huber+Suhner; Huber + Suhner
IDIA | CH0363463438 | | Idorsia AG | Idorsia
IFCN | CH0011029946 | | INFICON Holding AG | Inficon
IMPN | CH0023868554 | | Implenia AG | Implenia
INRN | CH0006372897 | | Interroll Holding AG | Interroll
ISN | CH1338987303 | | Intershop Holding AG | Intershop Holding
KARN | CH0100837282 | | Kardex Holding AG | Kardex
KNIN | CH0025238863 | | Kühne + Nagel International AG | Kühne + Nagel; Kühne+Nagel; Kühne und Nagel; Kuehne + Nagel; Kuehne+Nagel; Kühne & Nagel; Kuehne & Nagel
KOMN | CH0010702154 | | Komax Holding AG | Komax
KUD | CH0012268360 | | Kudelski SA | Kudelski
KURN | CH0325814116 | | Kuros Biosciences AG | Kuros; Kuros Biosciences
LAND | CH0371153492 | | Landis+Gyr Group AG | Landis+Gyr; Landis + Gyr
LISN, LISP | CH0010570767 | | Chocoladefabriken Lindt & Sprüngli AG | Lindt & Sprüngli; Lindt; Lindt und Sprüngli
LOGN, XNAS:LOGI | CH0025751329 | | Logitech International S.A. | Logitech
LONN | CH0013841017 | | Lonza Group AG | Lonza
MEDX | CH1129677105 | | medmix AG | medmix
METN | CH0039821084 | | Metall Zug AG | Metall Zug
MIKN | CH0003390066 | | Mikron Holding AG | Mikron
MOBN | CH0011108872 | | Mobimo Holding AG | Mobimo
MOVE | CH0468525222 | | Medacta Group SA | Medacta
MBTN | CH1357065999 | | Meyer Burger Technology AG | Meyer Burger
NESN | CH0038863350 | | Nestlé S.A. | Nestlé; Nestle; *Nespresso; *Nescafé; *Nescafe; *Purina
NOVN, XNYS:NVS | CH0012005267 | | Novartis AG | Novartis; *Avidity Biosciences
OERL | CH0000816824 | | OC Oerlikon Corporation AG | Oerlikon; OC Oerlikon
ORON | CH0111677362 | | Orior AG | Orior
PGHN | CH0024608827 | | Partners Group Holding AG | Partners Group
PSPN | CH0018294154 | | PSP Swiss Property AG | PSP Swiss Property
RIEN | CH0003671440 | | Rieter Holding AG | Rieter
ROG, RO, ROP | CH0012032048 CH0012032113 | | Roche Holding AG | Roche; Hoffmann-La Roche; *Genentech
RSGN | CH1107979838 | | R&S Group Holding AG | R&S Group
SANN | CH0027148649 | | Santhera Pharmaceuticals Holding AG | Santhera
SCHP, SCHN | CH0024638212 | | Schindler Holding AG | Schindler?(Aufzug,Aufzüge,Aufzugshersteller,Rolltreppen,Lift,Lifthersteller,elevator,elevators,Kone)
SCMN | CH0008742519 | | Swisscom AG | Swisscom; *Fastweb
SDZ | CH1243598427 | | Sandoz Group AG | Sandoz
SENS | CH0406705126 | | Sensirion Holding AG | Sensirion
SFSN | CH0239229302 | | SFS Group AG | SFS Group
SFZN | CH0014284498 | | Siegfried Holding AG | Siegfried Holding; Siegfried?(Auftragsfertiger,Pharmazulieferer,CDMO,Zofingen,Pharma)
SGSN | CH1256740924 | | SGS SA | SGS
SIGN | CH0435377954 | | SIG Group AG | SIG Group; SIG Combibloc; SIG?(Verpackung,Verpackungen,Verpackungshersteller,packaging,Neuhausen)
SIKA | CH0418792922 | | Sika AG | Sika; *MBCC
SKAN | CH0013396012 | | SKAN Group AG | SKAN
SLHN | CH0014852781 | | Swiss Life Holding AG | Swiss Life
SMG | CH1486057214 | | SMG Swiss Marketplace Group AG | Swiss Marketplace Group
SOON | CH0012549785 | | Sonova Holding AG | Sonova; *Sennheiser Consumer
SPSN | CH0008038389 | | Swiss Prime Site AG | Swiss Prime Site
SQN | CH0010675863 | | Swissquote Group Holding AG | Swissquote
SRAIL | CH0002178181 | | Stadler Rail AG | Stadler Rail; Stadler?(Zughersteller,Züge,Schienenfahrzeug,Zugbauer,Spuhler,Bussnang)
SREN | CH0126881561 | | Swiss Re AG | Swiss Re; Schweizer Rück
STMN | CH1175448666 | | Straumann Holding AG | Straumann
SUN | CH0038388911 | | Sulzer AG | Sulzer?(Winterthur,Pumpen,Industriekonzern,Aktie)
SWON | CH0496451508 | | SoftwareONE Holding AG | SoftwareOne; Softwareone
TECN | CH0012100191 | | Tecan Group AG | Tecan
TEMN | CH0012453913 | | Temenos AG | Temenos
TXGN | CH0011178255 | | TX Group AG | TX Group; Tamedia
UBSG, XNYS:UBS | CH0244767585 | | UBS Group AG | UBS
UHR, UHRN | CH0012255144 | | The Swatch Group AG | Swatch Group; Swatch; *Longines; *Tissot
VACN | CH0311864901 | | VAT Group AG | VAT Group; VAT?(Ventil,Ventile,Vakuum,Vakuumventil,Vakuumventile,Haag)
VAHN | CH0021545667 | | Vaudoise Assurances Holding SA | Vaudoise
VATN | CH0014786500 | | Valiant Holding AG | Valiant Holding; Valiant?(Bank,Regionalbank,Bern)
VONN | CH0012335540 | | Vontobel Holding AG | Vontobel
VETN | CH0530235594 | | Vetropack Holding AG | Vetropack
VZN | CH0528751586 | | VZ Holding AG | VZ Holding
YPSN | CH0019396990 | | Ypsomed Holding AG | Ypsomed
ZEHN | CH0276534614 | | Zehnder Group AG | Zehnder
ZUGN | CH0148052126 | | Zug Estates Holding AG | Zug Estates
ZURN | CH0011075394 | | Zurich Insurance Group AG | Zurich Insurance; Zurich Insurance Group; Zurich?de(Versicherer,Versicherungskonzern,Versicherung,insurer); Zürich Versicherung; Zurich Versicherung; *Farmers Insurance
UBXN | CH0033361673 | | u-blox Holding AG | u-blox
SUNN | CH1386220409 | | Sunrise Communications AG | Sunrise?(Mobilfunk,Telekom,Telekomanbieter,Liberty,UPC)
ASCN | CH0011339204 | | Ascom Holding AG | Ascom
AUTN | CH0127480363 | | Autoneum Holding AG | Autoneum
COPN | NL0011832936 | | Cosmo Pharmaceuticals N.V. | Cosmo Pharmaceuticals
ACLN | CH1169360919 | | Accelleron Industries AG | Accelleron
MOZN | CH0276837694 | | mobilezone holding ag | Mobilezone
LEON | CH0190891181 | | Leonteq AG | Leonteq
PPGN | CH1110760852 | | PolyPeptide Group AG | PolyPeptide
MCHN | CH0039542854 | | MCH Group AG | MCH Group
HIAG | CH0239518779 | | HIAG Immobilien Holding AG | HIAG
BELL | CH0315966322 | | Bell Food Group AG | Bell Food; Bell Food Group
BIOV | CH0210362643 | | BioVersys AG | BioVersys
TKBP | CH0231351104 | | Thurgauer Kantonalbank | Thurgauer Kantonalbank
LUKN | CH1252930610 | | Luzerner Kantonalbank AG | Luzerner Kantonalbank
SGKN | CH0011484067 | | St. Galler Kantonalbank AG | St. Galler Kantonalbank
LLBN | LI0355147575 | | Liechtensteinische Landesbank AG | Liechtensteinische Landesbank; LLB
VPBN | LI0315487269 | | VP Bank AG | VP Bank
CICN | CH0008702190 | | Cicor Technologies Ltd. | Cicor
KLIN | CH0420462266 | | Klingelnberg AG | Klingelnberg
VZUG | CH0542483745 | | V-ZUG Holding AG | V-Zug
APGN | CH0019107025 | | APG SGA SA | APG SGA
MED | CH0386200239 | | Medartis Holding AG | Medartis
NWRN | IT0004147952 | | Newron Pharmaceuticals S.p.A. | Newron
MOLN | CH0256379097 | | Molecular Partners AG | Molecular Partners
BION | CH0038389992 | | BB Biotech AG | BB Biotech
AEVS | CH0478634105 | | AEVIS VICTORIA SA | Aevis Victoria
ALSN | CH0024590272 | | ALSO Holding AG | Also Holding; ALSO Holding
LEHN | CH0022427626 | | LEM Holding SA | LEM Holding
SWTQ | CH0010754924 | | Schweiter Technologies AG | Schweiter; Schweiter Technologies
ZUGER | CH0493891243 | | Zuger Kantonalbank | Zuger Kantonalbank
BEKN | CH0009691608 | | Berner Kantonalbank AG | Berner Kantonalbank
HBMN | CH0012627250 | | HBM Healthcare Investments AG | HBM Healthcare
BSKP | CH0009236461 | | Basler Kantonalbank | Basler Kantonalbank
`;
