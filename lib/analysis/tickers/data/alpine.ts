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
FQT | ATFREQUENT09 | A2PHG5 | Frequentis AG | Frequentis
IIA | | | CPI Europe AG | CPI Europe; Immofinanz
LNZ | AT0000644505 | 852927 | Lenzing AG | Lenzing
MMK | AT0000938204 | 890447 | Mayr-Melnhof Karton AG | Mayr-Melnhof; Mayr-Melnhof Karton
OMV | AT0000743059 | 874341 | OMV AG | OMV; *Borealis
PAL | | | Palfinger AG | Palfinger
POS | AT0000609607 | 850185 | PORR AG | Porr
POST | | | Österreichische Post AG | Österreichische Post; Austrian Post
RBI | | | Raiffeisen Bank International AG | Raiffeisen Bank International; RBI?(Wien,Vienna,Raiffeisen,Russland,Russia,Österreich); Raiffeisenbank International; Raiffeisen International
ROS | AT0000922554 | 892502 | Rosenbauer International AG | Rosenbauer
SBO | | | Schoeller-Bleckmann Oilfield Equipment AG | Schoeller-Bleckmann; SBO
SEM | | | Semperit AG Holding | Semperit
SPI | AT0000652250 | 902388 | S IMMO AG | S Immo
STR | AT000000STR1 | A0M23V | STRABAG SE | Strabag
TKA | AT0000720008 | 588811 | Telekom Austria AG | Telekom Austria; A1 Group; A1 Telekom Austria; A1 Telekom
UBS | | | UBM Development AG | UBM Development
UQA | AT0000821103 | 928900 | UNIQA Insurance Group AG | Uniqa
VER | AT0000746409 | 877738 | VERBUND AG | Verbund?(Stromkonzern,Versorger,ATX,Wasserkraft,Energiekonzern,Strugl)
VIG | | | Vienna Insurance Group AG | Vienna Insurance Group; VIG; Wiener Städtische
VOE | AT0000937503 | 897200 | voestalpine AG | voestalpine; Voestalpine; Voest
WIE | AT0000831706 | 852894 | Wienerberger AG | Wienerberger
ZAG | AT0000837307 | A0JLPR | Zumtobel Group AG | Zumtobel
FLU | | | Flughafen Wien AG | Flughafen Wien
KTCG | | | KTM AG | Pierer Mobility; Bajaj Mobility AG
AGR | AT000AGRANA3 | A2NB37 | Agrana Beteiligungs-AG | Agrana
AMAG | AT00000AMAG3 | | AMAG Austria Metall AG | Amag; Amag Austria Metall
MARI | ATMARINOMED6 | | Marinomed Biotech AG | Marinomed
KAI | AT000KAPSCH9 | | Kapsch TrafficCom AG | Kapsch TrafficCom; Kapsch
WARI | AT0000827209 | A0LGV4 | Warimpex Finanz- und Beteiligungs-AG | Warimpex
BKS | | | BKS Bank AG | BKS Bank
OBS | | | Oberbank AG | Oberbank
ADDA | | | Addiko Bank AG | Addiko Bank; Addiko
# XSWX SIX Swiss Exchange
ABBN, XNYS:ABBNY | CH0012221716 | | ABB Ltd | ABB
ADEN | | | Adecco Group AG | Adecco
ALC, XNYS:ALC | CH0432492467 | | Alcon Inc. | Alcon
ALLN | | | Allreal Holding AG | Allreal
AMS | | | ams-OSRAM AG | ams-Osram; ams Osram; AMS-Osram; AMS Osram; Ams; Osram
ARYN | | | Aryzta AG | Aryzta
AVOL | | | Avolta AG | Avolta; Dufry
BAER | | | Julius Bär Gruppe AG | Julius Bär; Julius Baer
BALN | | | Baloise Holding AG | Baloise; Bâloise
BANB | | | Bachem Holding AG | Bachem
BARN | | | Barry Callebaut AG | Barry Callebaut
BCVN | | | Banque Cantonale Vaudoise | Banque Cantonale Vaudoise; BCV
BEAN | | | Belimo Holding AG | Belimo
BKW | | | BKW AG | BKW
BOSN | | | Bossard Holding AG | Bossard
BRKN | | | Burkhalter Holding AG | Burkhalter
BSLN | CH0011432447 | | Basilea Pharmaceutica AG | Basilea; Basilea Pharmaceutica
BUCN | CH0002432174 | | Bucher Industries AG | Bucher Industries; Bucher?(Landmaschinen,Landtechnik,SIX)
BYS | | | Bystronic AG | Bystronic
CFR | CH0210483332 | | Compagnie Financière Richemont SA | Richemont; *Cartier
CFT | | | Compagnie Financière Tradition SA | Compagnie Financière Tradition
CLN | | | Clariant AG | Clariant
CMBN | | | Cembra Money Bank AG | Cembra; Cembra Money Bank
COTN | CH0360826991 | | Comet Holding AG | Comet?(Röntgen,Halbleiter,Plasma,Flamatt)
CSGN | | | Credit Suisse Group AG | Credit Suisse; CS Group
DAE | | | Dätwyler Holding AG | Dätwyler; Datwyler
DESN | | | Dottikon ES Holding AG | Dottikon
DKSH | CH0126673539 | | DKSH Holding AG | DKSH
DOCM | | | DocMorris AG | DocMorris; Docmorris; Zur Rose; Zur Rose Group
DOKA | | | dormakaba Holding AG | dormakaba; Dorma+Kaba
EFGN | | | EFG International AG | EFG International
EMMN | CH0012829898 | | Emmi AG | Emmi?(Milch,Molkerei,Milchverarbeiter,Luzern,Käse)
EMSN | CH0016440353 | | EMS-CHEMIE HOLDING AG | Ems-Chemie; Ems Chemie
FHZN | | | Flughafen Zürich AG | Flughafen Zürich; Zurich Airport
FORN | | | Forbo Holding AG | Forbo
GF | | | Georg Fischer AG | Georg Fischer
GALD | | | Galderma Group AG | Galderma
GALE | CH0360674466 | | Galenica AG | Galenica
GAM | CH0102659627 | | GAM Holding AG | GAM Holding
GEBN | | | Geberit AG | Geberit
GIVN | | | Givaudan SA | Givaudan
GURN | | | Gurit Holding AG | Gurit
HBAN | | | Helvetia Baloise Holding AG | Helvetia Baloise; Helvetia; Helvetia Holding
HOLN | | | Holcim AG | Holcim; LafargeHolcim; Lafarge
AMRZ, XNYS:AMRZ | | | Amrize AG | Amrize
HUBN | | | HUBER+SUHNER AG | Huber+Suhner; Huber + Suhner
IDIA | CH0363463438 | | Idorsia AG | Idorsia
IFCN | | | INFICON Holding AG | Inficon
IMPN | | | Implenia AG | Implenia
INRN | | | Interroll Holding AG | Interroll
ISN | | | Intershop Holding AG | Intershop Holding
KARN | | | Kardex Holding AG | Kardex
KNIN | | | Kühne + Nagel International AG | Kühne + Nagel; Kühne+Nagel; Kühne und Nagel; Kuehne + Nagel; Kuehne+Nagel; Kühne & Nagel; Kuehne & Nagel
KOMN | | | Komax Holding AG | Komax
KUD | CH0012268360 | | Kudelski SA | Kudelski
KURN | | | Kuros Biosciences AG | Kuros; Kuros Biosciences
LAND | CH0371153492 | | Landis+Gyr Group AG | Landis+Gyr; Landis + Gyr
LISN, LISP | CH0010570767 | | Chocoladefabriken Lindt & Sprüngli AG | Lindt & Sprüngli; Lindt; Lindt und Sprüngli
LOGN, XNAS:LOGI | CH0025751329 | | Logitech International S.A. | Logitech
LONN | | | Lonza Group AG | Lonza
MEDX | | | medmix AG | medmix
METN | CH0039821084 | | Metall Zug AG | Metall Zug
MIKN | | | Mikron Holding AG | Mikron
MOBN | CH0011108872 | | Mobimo Holding AG | Mobimo
MOVE | CH0468525222 | | Medacta Group SA | Medacta
MBTN | | | Meyer Burger Technology AG | Meyer Burger
NESN | | | Nestlé S.A. | Nestlé; Nestle; *Nespresso; *Nescafé; *Nescafe; *Purina
NOVN, XNYS:NVS | CH0012005267 | | Novartis AG | Novartis
OERL | CH0000816824 | | OC Oerlikon Corporation AG | Oerlikon; OC Oerlikon
ORON | | | Orior AG | Orior
PGHN | CH0024608827 | | Partners Group Holding AG | Partners Group
PSPN | | | PSP Swiss Property AG | PSP Swiss Property
RIEN | CH0003671440 | | Rieter Holding AG | Rieter
ROG, RO, ROP | CH0012032048 | | Roche Holding AG | Roche; Hoffmann-La Roche; *Genentech; *Chugai
RSGN | | | R&S Group Holding AG | R&S Group
SANN | CH0027148649 | | Santhera Pharmaceuticals Holding AG | Santhera
SCHP, SCHN | CH0024638212 | | Schindler Holding AG | Schindler?(Aufzug,Aufzüge,Aufzugshersteller,Rolltreppen,Lift,Lifthersteller,elevator,elevators,Kone)
SCMN | CH0008742519 | | Swisscom AG | Swisscom; *Fastweb
SDZ | | | Sandoz Group AG | Sandoz
SENS | CH0406705126 | | Sensirion Holding AG | Sensirion
SFSN | | | SFS Group AG | SFS Group
SFZN | | | Siegfried Holding AG | Siegfried Holding; Siegfried?(Auftragsfertiger,Pharmazulieferer,CDMO,Zofingen,Pharma)
SGSN | | | SGS SA | SGS
SIGN | CH0435377954 | | SIG Group AG | SIG Group; SIG Combibloc; SIG?(Verpackung,Verpackungen,Verpackungshersteller,packaging,Neuhausen)
SIKA | | | Sika AG | Sika; *MBCC
SKAN | | | SKAN Group AG | SKAN
SLHN | | | Swiss Life Holding AG | Swiss Life
SMG | | | SMG Swiss Marketplace Group AG | Swiss Marketplace Group
SOON | | | Sonova Holding AG | Sonova; *Sennheiser Consumer
SPSN | CH0008038389 | | Swiss Prime Site AG | Swiss Prime Site
SQN | | | Swissquote Group Holding AG | Swissquote
SRAIL | CH0002178181 | | Stadler Rail AG | Stadler Rail; Stadler?(Zughersteller,Züge,Schienenfahrzeug,Zugbauer,Spuhler,Bussnang)
SREN | | | Swiss Re AG | Swiss Re; Schweizer Rück
STMN | | | Straumann Holding AG | Straumann
SUN | | | Sulzer AG | Sulzer?de(Winterthur,Pumpen,Industriekonzern,Aktie)
SWON | | | SoftwareONE Holding AG | SoftwareOne; Softwareone
TECN | | | Tecan Group AG | Tecan
TEMN | | | Temenos AG | Temenos
TXGN | | | TX Group AG | TX Group; Tamedia
UBSG, XNYS:UBS | CH0244767585 | | UBS Group AG | UBS
UHR, UHRN | CH0012255144 | | The Swatch Group AG | Swatch Group; Swatch; *Omega-Mutter; *Longines; *Tissot
VACN | | | VAT Group AG | VAT Group; VAT?(Ventil,Ventile,Vakuum,Vakuumventil,Vakuumventile,Haag)
VAHN | | | Vaudoise Assurances Holding SA | Vaudoise
VATN | CH0014786500 | | Valiant Holding AG | Valiant Holding; Valiant?(Bank,Regionalbank,Bern)
VONN | CH0012335540 | | Vontobel Holding AG | Vontobel
VETN | | | Vetropack Holding AG | Vetropack
VZN | | | VZ Holding AG | VZ Holding
YPSN | CH0019396990 | | Ypsomed Holding AG | Ypsomed
ZEHN | | | Zehnder Group AG | Zehnder
ZUGN | | | Zug Estates Holding AG | Zug Estates
ZURN | | | Zurich Insurance Group AG | Zurich Insurance; Zurich Insurance Group; Zurich?de(Versicherer,Versicherungskonzern,Versicherung,insurer); Zürich Versicherung; Zurich Versicherung; *Farmers Insurance
UBXN | | | u-blox Holding AG | u-blox
SUNN | | | Sunrise Communications AG | Sunrise?(Mobilfunk,Telekom,Telekomanbieter,Liberty,UPC)
ASCN | | | Ascom Holding AG | Ascom
AUTN | | | Autoneum Holding AG | Autoneum
COPN | NL0011832936 | | Cosmo Pharmaceuticals N.V. | Cosmo Pharmaceuticals
ACLN | | | Accelleron Industries AG | Accelleron
MOZN | | | mobilezone holding ag | Mobilezone
LEON | | | Leonteq AG | Leonteq
PPGN | | | PolyPeptide Group AG | PolyPeptide
MCHN | | | MCH Group AG | MCH Group
HIAG | CH0239518779 | | HIAG Immobilien Holding AG | HIAG
BELL | | | Bell Food Group AG | Bell Food; Bell Food Group
BIOV | | | BioVersys AG | BioVersys
TKBP | | | Thurgauer Kantonalbank | Thurgauer Kantonalbank
LUKN | | | Luzerner Kantonalbank AG | Luzerner Kantonalbank
SGKN | | | St. Galler Kantonalbank AG | St. Galler Kantonalbank
LLBN | LI0355147575 | | Liechtensteinische Landesbank AG | Liechtensteinische Landesbank; LLB
VPBN | | | VP Bank AG | VP Bank
CICN | CH0008702190 | | Cicor Technologies Ltd. | Cicor
KLIN | | | Klingelnberg AG | Klingelnberg
VZUG | | | V-ZUG Holding AG | V-Zug
APGN | | | APG SGA SA | APG SGA
MED | CH0386200239 | | Medartis Holding AG | Medartis
NWRN | | | Newron Pharmaceuticals S.p.A. | Newron
MOLN | CH0256379097 | | Molecular Partners AG | Molecular Partners
BION | CH0038389992 | | BB Biotech AG | BB Biotech
AEVS | | | AEVIS VICTORIA SA | Aevis Victoria
`;
