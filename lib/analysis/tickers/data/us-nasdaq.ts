/** Listed companies; the format and the sources are told in `index.ts`. */
export const US_NASDAQ = `
# XNAS Nasdaq
ADBE | US00724F1012 | 871981 | Adobe Inc. | Adobe; Adobe Systems
AMD | US0079031078 | 863186 | Advanced Micro Devices, Inc. | AMD; Advanced Micro Devices; Advanced Micro; *Xilinx
ABNB | US0090661010 | A2QG35 | Airbnb, Inc. | Airbnb; AirBnB
AKAM | US00971T1016 | | Akamai Technologies, Inc. | Akamai
ALGN | US0162551016 | | Align Technology, Inc. | Align Technology
LNT | US0188021085 | | Alliant Energy Corporation | Alliant Energy
GOOGL, GOOG | US02079K3059 US02079K1079 | A14Y6F | Alphabet Inc. | Alphabet~(!letters,!Buchstaben,!Greek,!Schriftzeichen,!Kinder,Google,YouTube,Pichai,Waymo,Gemini,Inc,Microsoft,Amazon,Apple,Meta); *Google; *YouTube; *Youtube; *Waymo; *Google Cloud; *DeepMind; *Fitbit; Google Inc
AMZN | US0231351067 | 906866 | Amazon.com, Inc. | Amazon~(!rainforest,!Regenwald,!deforestation,!in the Amazon,!Abholzung,!Indigenous,Bezos,Jassy,Prime,AWS,cloud,Onlinehändler,e-commerce,retailer,Microsoft,Walmart,Google,Apple); Amazon.com; Amazon.Com; *AWS; *Amazon Web Services; *Whole Foods; *Twitch
AEP | US0255371017 | | American Electric Power Company, Inc. | American Electric Power
AMGN | US0311621009 | 867900 | Amgen Inc. | Amgen
ADI | US0326541051 | 862485 | Analog Devices, Inc. | Analog Devices
APA | US03743Q1085 | | APA Corporation | APA Corp; Apache Corp
AAPL | US0378331005 | 865985 | Apple Inc. | Apple~(!orchard,!orchards,!cider,!juice,!growers,!fruit,!Obst,!an apple a day,!apple harvest,!apple crop,iPhone,iPad,Mac,Cupertino,Tim Cook,App Store,Foxconn,Vision Pro,Siri,iOS); *iPhone-Hersteller; *iPhone-Konzern; *Beats Electronics
AMAT | US0382221051 | 865177 | Applied Materials, Inc. | Applied Materials
APP | US03831W1080 | | AppLovin Corporation | AppLovin; Applovin
ACGL | BMG0450A1053 | | Arch Capital Group Ltd. | Arch Capital
ADSK | US0527691069 | 869964 | Autodesk, Inc. | Autodesk
ADP | US0530151036 | | Automatic Data Processing, Inc. | Automatic Data Processing; ADP?(Inc,shares,Aktie,payroll processor)
AXON | US05464C1018 | | Axon Enterprise, Inc. | Axon Enterprise; Axon
BKR | US05722G1004 | A2DUAY | Baker Hughes Company | Baker Hughes
TECH | US09073M1045 | | Bio-Techne Corporation | Bio-Techne
BIIB | US09062X1037 | | Biogen Inc. | Biogen
BKNG | US09857L1089 | | Booking Holdings Inc. | Booking Holdings; Booking.com; *Priceline; *Kayak
AVGO | US11135F1012 | A2JG9Z | Broadcom Inc. | Broadcom; *VMware
CHRW | US12541W2098 | A0HGF5 | C.H. Robinson Worldwide, Inc. | C.H. Robinson; CH Robinson
CDNS | US1273871087 | | Cadence Design Systems, Inc. | Cadence Design Systems; Cadence Design; Cadence?(EDA,Synopsys,chip design,chip-design,Chipdesign)
CASY | US1475281036 | | Casey's General Stores, Inc. | Casey's General Stores; Casey's
CDW | US12514G1085 | | CDW Corporation | CDW
CHTR | US16119P1084 | A2AJX9 | Charter Communications, Inc. | Charter Communications; Charter?(cable,broadband,Comcast,Spectrum,Cox)
CINF | US1720621010 | | Cincinnati Financial Corporation | Cincinnati Financial
CTAS | US1729081059 | 880205 | Cintas Corporation | Cintas
CSCO | US17275R1023 | 878841 | Cisco Systems, Inc. | Cisco; Cisco Systems; *Splunk
CME | US12572Q1058 | | CME Group Inc. | CME Group; CME?(exchange operator,Chicago Mercantile,shares,earnings,profit,Börsenbetreiber)
CTSH | US1924461023 | 915272 | Cognizant Technology Solutions Corporation | Cognizant; Cognizant Technology Solutions
COIN | US19260Q1076 | A2QP7J | Coinbase Global, Inc. | Coinbase; *Deribit
CMCSA | US20030N1019 | | Comcast Corporation | Comcast; *NBCUniversal; *Sky Deutschland; *Universal Pictures; *Peacock
CEG | US21037T1097 | | Constellation Energy Corporation | Constellation Energy; *Calpine; Constellation?(nuclear,reactor,reactors,Calpine,Three Mile Island,utility,Vistra,Talen)
COO | US2166485019 | | The Cooper Companies, Inc. | Cooper Companies
CPRT | US2172041061 | | Copart, Inc. | Copart
CSGP | US22160N1090 | | CoStar Group, Inc. | CoStar; CoStar Group
COST | US22160K1051 | 888351 | Costco Wholesale Corporation | Costco; Costco Wholesale
CRWD | US22788C1053 | A2PK2R | CrowdStrike Holdings, Inc. | CrowdStrike; Crowdstrike
CSX | US1264081035 | 865857 | CSX Corporation | CSX
DDOG | US23804L1035 | | Datadog, Inc. | Datadog
DXCM | US2521311074 | | DexCom, Inc. | DexCom; Dexcom
FANG | US25278X1090 | | Diamondback Energy, Inc. | Diamondback Energy; Diamondback
DLTR | US2567461080 | | Dollar Tree, Inc. | Dollar Tree
DPZ | US25754A2015 | | Domino's Pizza, Inc. | Domino's Pizza; Domino's; Dominos
DASH | US25809K1051 | A2QHEA | DoorDash, Inc. | DoorDash; Doordash; *Wolt
EBAY | US2786421030 | 916529 | eBay Inc. | eBay; Ebay; EBay
ECHO, SATS | US2787681061 | | EchoStar Corporation | EchoStar; Echostar
EQIX | US29444U7000 | | Equinix, Inc. | Equinix
ERIE | US29530P1021 | | Erie Indemnity Company | Erie Indemnity
EVRG | US30034W1062 | | Evergy, Inc. | Evergy
EXC | US30161N1019 | 852011 | Exelon Corporation | Exelon
EXE | US1651677353 | | Expand Energy Corporation | Expand Energy; Chesapeake Energy
EXPE | US30212P3038 | | Expedia Group, Inc. | Expedia; Expedia Group
FFIV | US3156161024 | 922977 | F5, Inc. | F5 Inc; F5 Networks
FAST | US3119001044 | | Fastenal Company | Fastenal
FITB | US3167731005 | | Fifth Third Bancorp | Fifth Third; Fifth Third Bancorp; *Comerica
FSLR | US3364331070 | | First Solar, Inc. | First Solar
FLEX | SG9999000020 | | Flex Ltd. | Flex Ltd; Flextronics
FTNT | US34959E1091 | | Fortinet, Inc. | Fortinet
FOXA, FOX | US35137L1052 | | Fox Corporation | Fox Corp; Fox Corporation; *Fox News; *Tubi
GEHC | US36266G1076 | | GE HealthCare Technologies Inc. | GE HealthCare; GE Healthcare
GEN | US6687711084 | | Gen Digital Inc. | Gen Digital; NortonLifeLock; *Norton; *Avast
GILD | US3755581036 | 885823 | Gilead Sciences, Inc. | Gilead; Gilead Sciences
HAS | US4180561072 | | Hasbro, Inc. | Hasbro
HSIC | US8064071025 | | Henry Schein, Inc. | Henry Schein
HON | US4385161066 | 870153 | Honeywell International Inc. | Honeywell; Honeywell International
HST | US44107P1049 | | Host Hotels & Resorts, Inc. | Host Hotels; Host Hotels & Resorts
HBAN | US4461501045 | | Huntington Bancshares Incorporated | Huntington Bancshares
IDXX | US45168D1046 | | IDEXX Laboratories, Inc. | Idexx; IDEXX; Idexx Laboratories
INCY | US45337C1027 | | Incyte Corporation | Incyte
PODD | US45784P1012 | | Insulet Corporation | Insulet
INTC | US4581401001 | 855681 | Intel Corporation | Intel~(chip,chips,Chip,Chipkonzern,Chiphersteller,Magdeburg,foundry,AMD,Nvidia,Gelsinger,Lip-Bu,Halbleiter,processor,semiconductor,CEO,shares,TSMC,Corp); Intel Corp
IBKR | US45841N1072 | | Interactive Brokers Group, Inc. | Interactive Brokers
INTU | US4612021034 | | Intuit Inc. | Intuit; *TurboTax; *Mailchimp
ISRG | US46120E6023 | | Intuitive Surgical, Inc. | Intuitive Surgical
JBHT | US4456581077 | | J.B. Hunt Transport Services, Inc. | J.B. Hunt; JB Hunt; J.B. Hunt Transport
JKHY | US4262811015 | | Jack Henry & Associates, Inc. | Jack Henry & Associates
KDP | US49271V1008 | | Keurig Dr Pepper Inc. | Keurig Dr Pepper; Keurig; Dr Pepper
KMB | US4943681035 | | Kimberly-Clark Corporation | Kimberly-Clark; Kimberly Clark; *Kleenex
KLAC | US4824801009 | | KLA Corporation | KLA; KLA Corp; KLA-Tencor
KHC | US5007541064 | A14TU4 | The Kraft Heinz Company | Kraft Heinz; Kraft Heinz Co
LRCX | US5128073062 | | Lam Research Corporation | Lam Research
LIN | IE000S9YS762 IE00BZ12WP82 | A3D7VW | Linde plc | Linde plc; Linde?(Gase,Gasekonzern,Industriegase,Industriegasehersteller,Praxair,gases,Air Liquide,hydrogen,Wasserstoff,Dax,DAX,Pullach,Lamba); Praxair
LULU | US5500211090 | A0MXBY | lululemon athletica inc. | lululemon; Lululemon; Lululemon Athletica
LITE | US55024U1097 | | Lumentum Holdings Inc. | Lumentum
MAR | US5719032022 | | Marriott International, Inc. | Marriott; Marriott International; *Sheraton; *Ritz-Carlton
MRVL | US5738741041 | | Marvell Technology, Inc. | Marvell; Marvell Technology
META | US30303M1027 | A1JWVX | Meta Platforms, Inc. | Meta Platforms; Meta~(Facebook,Instagram,WhatsApp,Zuckerberg,Threads,Llama,Quest,Reels,Google,Alphabet,Microsoft,Apple,Amazon); *Facebook; *Instagram; *WhatsApp; *Whatsapp; Facebook Inc; *Oculus
MCHP | US5950171042 | | Microchip Technology Incorporated | Microchip Technology
MU | US5951121038 | 869020 | Micron Technology, Inc. | Micron; Micron Technology
MSFT | US5949181045 | 870747 | Microsoft Corporation | Microsoft; *LinkedIn; *Linkedin; *GitHub; *Xbox; *Activision Blizzard; *Azure?(cloud,Cloud,Microsoft,AWS,Nadella)
MRNA | US60770K1079 | A2N9D9 | Moderna, Inc. | Moderna
MDLZ | US6092071058 | A1J4U0 | Mondelez International, Inc. | Mondelez; Mondelez International; Mondelēz; *Milka; *Oreo
MPWR | US6098391054 | | Monolithic Power Systems, Inc. | Monolithic Power; Monolithic Power Systems
MNST | US61174X1090 | | Monster Beverage Corporation | Monster Beverage
NDAQ | US6311031081 | | Nasdaq, Inc. | Nasdaq Inc; Nasdaq OMX; Nasdaq?(Börsenbetreiber,exchange operator,Friedman,Adenza,!the Nasdaq,!der Nasdaq,!die Nasdaq,!on Nasdaq,!an Nasdaq,!Nasdaq Composite,!Dow,!S&P,!Punkte,!points)
NTAP | US64110D1046 | A0NHKR | NetApp, Inc. | NetApp; Netapp
NFLX | US64110L1061 | 552484 | Netflix, Inc. | Netflix
NWSA, NWS | US65249B1098 | | News Corporation | News Corp; *Dow Jones & Co
NDSN | US6556631025 | | Nordson Corporation | Nordson
NTRS | US6658591044 | | Northern Trust Corporation | Northern Trust
NVDA | US67066G1040 | 918422 | NVIDIA Corporation | Nvidia; NVIDIA; nVidia; *Mellanox
NXPI | NL0009538784 | | NXP Semiconductors N.V. | NXP; NXP Semiconductors
ORLY | US67103H1077 | | O'Reilly Automotive, Inc. | O'Reilly Automotive; O'Reilly?(auto parts,AutoZone,Advance Auto)
ODFL | US6795801009 | | Old Dominion Freight Line, Inc. | Old Dominion Freight Line; Old Dominion
ON | US6821891057 | | ON Semiconductor Corporation | ON Semiconductor; On Semiconductor; onsemi; Onsemi; ON Semi
PCAR | US6937181088 | 861114 | PACCAR Inc | Paccar; *Peterbilt; *Kenworth
PLTR | US69608A1088 | A2QA4J | Palantir Technologies Inc. | Palantir
PANW | US6974351057 | A1JZ0Q | Palo Alto Networks, Inc. | Palo Alto Networks; Palo Alto?(cybersecurity,Networks,security,firewall,Arora,Fortinet,Wedbush); *CyberArk
PSKY, PARA | US69932A2042 | | Paramount Skydance Corporation | Paramount Skydance; Paramount Global; Paramount?(Skydance,CBS,Ellison,studio,streaming,Warner,Hollywood,Redstone,ViacomCBS,Disney); ViacomCBS; *CBS
PAYX | US7043261079 | | Paychex, Inc. | Paychex
PYPL | US70450Y1038 | A14R7U | PayPal Holdings, Inc. | PayPal; Paypal; *Venmo
PEP | US7134481081 | 851995 | PepsiCo, Inc. | PepsiCo; Pepsico; Pepsi; *Frito-Lay
PFG | US74251V1026 | | Principal Financial Group, Inc. | Principal Financial; Principal Financial Group
PTC | US69370C1009 | | PTC Inc. | PTC Inc
QCOM | US7475251036 | 883121 | QUALCOMM Incorporated | Qualcomm; QUALCOMM
REG | US7588491032 | | Regency Centers Corporation | Regency Centers
REGN | US75886F1075 | | Regeneron Pharmaceuticals, Inc. | Regeneron; Regeneron Pharmaceuticals
HOOD | US7707001027 | A3CVQC | Robinhood Markets, Inc. | Robinhood Markets; Robinhood
ROP | US7766961061 | | Roper Technologies, Inc. | Roper Technologies
ROST | US7782961038 | | Ross Stores, Inc. | Ross Stores
SNDK | US80004C2008 | | Sandisk Corporation | Sandisk; SanDisk
SBAC | US78410G1040 | | SBA Communications Corporation | SBA Communications
STX | IE00BKVD2N49 | | Seagate Technology Holdings plc | Seagate; Seagate Technology
SWKS | US83088M1027 | | Skyworks Solutions, Inc. | Skyworks; Skyworks Solutions
SBUX | US8552441094 | 884437 | Starbucks Corporation | Starbucks
STLD | US8581191009 | | Steel Dynamics, Inc. | Steel Dynamics
SMCI | US86800U3023 US86800U1043 | A40MRM | Super Micro Computer, Inc. | Super Micro Computer; Super Micro; Supermicro
SNPS | US8716071076 | | Synopsys, Inc. | Synopsys; *Ansys
TMUS | US8725901040 | A1T7LU | T-Mobile US, Inc. | T-Mobile US; T-Mobile; T-Mobile USA; *Sprint Corp; *Mint Mobile
TROW | US74144T1088 | | T. Rowe Price Group, Inc. | T. Rowe Price; T Rowe Price
TTWO | US8740541094 | 914508 | Take-Two Interactive Software, Inc. | Take-Two; Take-Two Interactive; Take Two Interactive; *Rockstar Games; *Zynga
TER | US8807701029 | | Teradyne, Inc. | Teradyne
TSLA | US88160R1014 | A1CX3T | Tesla, Inc. | Tesla; Tesla Motors
TXN | US8825081040 | 852654 | Texas Instruments Incorporated | Texas Instruments; *Silicon Labs; *Silicon Laboratories
TTD | US88339J1051 | | The Trade Desk, Inc. | Trade Desk; The Trade Desk
TSCO | US8923561067 | | Tractor Supply Company | Tractor Supply
TRMB | US8962391004 | | Trimble Inc. | Trimble
ULTA | US90384S3031 | | Ulta Beauty, Inc. | Ulta Beauty; Ulta
UAL | US9100471096 | | United Airlines Holdings, Inc. | United Airlines; United Airlines Holdings
VRSN | US92343E1029 | | VeriSign, Inc. | Verisign; VeriSign
VRSK | US92345Y1064 | | Verisk Analytics, Inc. | Verisk; Verisk Analytics
VRTX | US92532F1003 | | Vertex Pharmaceuticals Incorporated | Vertex Pharmaceuticals; Vertex?(cystic,Crispr,CRISPR,biotech,Biotech,drugmaker,Mukoviszidose)
VTRS | US92556V1061 | A2QAME | Viatris Inc. | Viatris; *Mylan
WMT | US9311421039 | 860853 | Walmart Inc. | Walmart; Wal-Mart; Wal Mart; *Flipkart; *Sam's Club; *Vizio
WBD | US9344231041 | | Warner Bros. Discovery, Inc. | Warner Bros. Discovery; Warner Bros Discovery; Warner Brothers Discovery; Warner Bros; Warner Bros.; *HBO; *CNN
WDC | US9581021055 | | Western Digital Corporation | Western Digital
WTW | IE00BDB6Q211 | | Willis Towers Watson Public Limited Company | Willis Towers Watson; WTW
WDAY | US98138H1014 | | Workday, Inc. | Workday
WYNN | US9831341071 | | Wynn Resorts, Limited | Wynn Resorts; Wynn?(casino,casinos,Macau,Sands,Casino)
XEL | US98389B1008 | | Xcel Energy Inc. | Xcel Energy; Xcel
ZBRA | US9892071054 | | Zebra Technologies Corporation | Zebra Technologies; Zebra?(barcode,scanner,scanners)
AAL | US02376R1023 | A1W97M | American Airlines Group Inc. | American Airlines; American Airlines Group
JBLU | US4771431016 | | JetBlue Airways Corporation | JetBlue; JetBlue Airways
ULCC | US35909R1086 | | Frontier Group Holdings, Inc. | Frontier Group; Frontier Airlines; Frontier Group Holdings
ALGT | US01748X1028 | | Allegiant Travel Company | Allegiant Travel; Allegiant Air; *Sun Country
SKYW | US8308791024 | | SkyWest, Inc. | SkyWest
LILM | | | Lilium N.V. | Lilium
AFRM | US00827B1061 | | Affirm Holdings, Inc. | Affirm?(Klarna,BNPL,buy now,lender,fintech,Upstart,Levchin); Affirm Holdings
UPST | US91680M1071 | | Upstart Holdings, Inc. | Upstart Holdings; Upstart
SOFI | US83406F1021 | | SoFi Technologies, Inc. | SoFi; SoFi Technologies; Sofi Technologies
OKTA | US6792951054 | | Okta, Inc. | Okta
ZS | US98980G1022 | | Zscaler, Inc. | Zscaler
MDB | US60937P1066 | | MongoDB, Inc. | MongoDB; Mongodb
TEAM | US0494681010 | | Atlassian Corporation | Atlassian
ZM | US98980L1017 | A2PGJ2 | Zoom Communications, Inc. | Zoom Video; Zoom Communications; Zoom Video Communications; Zoom?(video,Video,Videokonferenz,Videodienst,conferencing,meetings,Roku,Tesla,Yuan,pandemic,stay-at-home)
DOCU | US2561631068 | | DocuSign, Inc. | DocuSign; Docusign
DBX | US26210C1045 | A2JE48 | Dropbox, Inc. | Dropbox
GTLB | US37637K1088 | | GitLab Inc. | GitLab; Gitlab
EA | US2855121099 | | Electronic Arts Inc. | Electronic Arts
ROKU | US77543R1023 | | Roku, Inc. | Roku
SHOP | CA82509L1076 | A14TJP | Shopify Inc. | Shopify
GRAB | KYG4124C1096 | | Grab Holdings Limited | Grab Holdings; Grab?(ride-hailing,Singapore,GoTo,Gojek)
MELI | US58733R1023 | | MercadoLibre, Inc. | MercadoLibre; Mercado Libre; Mercadolibre
STNE | KYG851581069 | | StoneCo Ltd. | StoneCo
XP | KYG982391099 | | XP Inc. | XP Inc
OPEN | US6837121036 | | Opendoor Technologies Inc. | Opendoor; Opendoor Technologies
Z, ZG | US98954M2008 | | Zillow Group, Inc. | Zillow; Zillow Group
LYFT | US55087P1049 | | Lyft, Inc. | Lyft; *FreeNow
CART | US5653941030 | | Maplebear Inc. | Instacart; Maplebear
TRIP | US8969452015 | | Tripadvisor, Inc. | Tripadvisor; TripAdvisor
SABR | US78573M1045 | | Sabre Corporation | Sabre Corp; Sabre Corporation
URBN | US9170471026 | | Urban Outfitters, Inc. | Urban Outfitters; *Anthropologie
FIVE | US33829M1018 | | Five Below, Inc. | Five Below
OLLI | US6811161099 | | Ollie's Bargain Outlet Holdings, Inc. | Ollie's Bargain Outlet; Ollie's
WBA | US9314271084 | | Walgreens Boots Alliance, Inc. | Walgreens; Walgreens Boots Alliance
SFM | US85208M1027 | | Sprouts Farmers Market, Inc. | Sprouts Farmers Market
WOOF | US71601V1052 | | Petco Health and Wellness Company, Inc. | Petco
RIVN | US76954A1034 | A3C47B | Rivian Automotive, Inc. | Rivian; Rivian Automotive
LCID | US5494983019 | | Lucid Group, Inc. | Lucid Group; Lucid Motors; Lucid?(EV,Elektroauto,electric,Rivian,Tesla,Gravity,E-Auto)
NKLA | US6541101050 | | Nikola Corporation | Nikola Corp; Nikola?(truck,trucks,Lkw,Wasserstoff,hydrogen,Milton,Lastwagen)
EVGO | US30052F1003 | | EVgo, Inc. | EVgo
BLNK | US09354A1007 | | Blink Charging Co. | Blink Charging
PLUG | US72919P2020 | A1JA81 | Plug Power Inc. | Plug Power
FCEL | US35952H7008 | | FuelCell Energy, Inc. | FuelCell Energy
ENPH | US29355A1079 | | Enphase Energy, Inc. | Enphase; Enphase Energy
SEDG | US83417M1045 | | SolarEdge Technologies, Inc. | SolarEdge; Solaredge
RUN | US86771W1053 | | Sunrun Inc. | Sunrun
SPWR | | | SunPower Corporation | SunPower; Sunpower
ARRY | US04271T1007 | | Array Technologies, Inc. | Array Technologies
NXT | US65290E1010 | | Nextpower Inc. | Nextracker; Nextpower
FLNC | US34379V1035 | | Fluence Energy, Inc. | Fluence Energy
NNE | US63010H1086 | | NANO Nuclear Energy Inc. | Nano Nuclear Energy
RGTI | US76655K1034 | | Rigetti Computing, Inc. | Rigetti; Rigetti Computing
RKLB | US7731211089 | | Rocket Lab Corporation | Rocket Lab
ASTS | US00217D1000 | | AST SpaceMobile, Inc. | AST SpaceMobile
LUNR | US46125A1007 | | Intuitive Machines, Inc. | Intuitive Machines
SOUN | US8361001071 | | SoundHound AI, Inc. | SoundHound; SoundHound AI
CRWV | US21873S1087 | | CoreWeave, Inc. | CoreWeave; Coreweave
NBIS | NL0009805522 | A1JGSL | Nebius Group N.V. | Nebius; Nebius Group; Yandex NV
IREN | AU0000185993 | | IREN Limited | Iren Limited; Iris Energy
APLD | US0381692070 | | Applied Digital Corporation | Applied Digital
MARA | US5657881067 | | MARA Holdings, Inc. | Marathon Digital; MARA Holdings
RIOT | US7672921050 | | Riot Platforms, Inc. | Riot Platforms; Riot Blockchain; Riot?(bitcoin,miner,mining,Bitcoin)
CLSK | US18452B2097 | | CleanSpark, Inc. | CleanSpark
HUT | US44812J1043 | | Hut 8 Corp. | Hut 8
MSTR | US5949724083 | 722713 | Strategy Inc | MicroStrategy; Microstrategy; Strategy?(Bitcoin,bitcoin,Saylor,MicroStrategy,Microstrategy,Kryptowährung)
GLXY | US36317J2096 | | Galaxy Digital Inc. | Galaxy Digital
CHYM | | | Chime Financial, Inc. | Chime Financial; Chime?(Klarna,fintech,Figma,IPO,neobank,Affirm)
ETOR | | | eToro Group Ltd. | eToro; Etoro
GEMI | | | Gemini Space Station, Inc. | Gemini Space Station
ARM | US0420682058 | A3EUCD | Arm Holdings plc | Arm Holdings; ARM Holdings; Arm?(chip,Chip,SoftBank,Softbank,Chipdesigner,Nvidia,Cambridge,semiconductor,Qualcomm,Haas)
MBLY | US60741F1049 | | Mobileye Global Inc. | Mobileye
GFS | KYG393871085 | | GLOBALFOUNDRIES Inc. | GlobalFoundries; Globalfoundries
AMKR | US0316521006 | | Amkor Technology, Inc. | Amkor
CRUS | US1727551004 | | Cirrus Logic, Inc. | Cirrus Logic
QRVO | US74736K1016 | | Qorvo, Inc. | Qorvo
ALGM | US01749D1054 | | Allegro MicroSystems, Inc. | Allegro MicroSystems
CRDO | KYG254571055 | | Credo Technology Group Holding Ltd | Credo Technology; Credo?(chip,chips,cables)
ALAB | US04626A1034 | | Astera Labs, Inc. | Astera Labs; Astera
RMBS | US7509171069 | | Rambus Inc. | Rambus
ENTG | US29362U1043 | | Entegris, Inc. | Entegris
MKSI | US55306N1046 | | MKS Inc. | MKS Instruments
ACLS | US0545402085 | | Axcelis Technologies, Inc. | Axcelis
LSCC | US5184151042 | | Lattice Semiconductor Corporation | Lattice Semiconductor; Lattice?(chip,chips,semiconductor,FPGA)
AEHR | US00760J1088 | | Aehr Test Systems, Inc. | Aehr Test Systems
NVTS | US63942X1063 | | Navitas Semiconductor Corporation | Navitas; Navitas Semiconductor
TSEM | IL0010823792 | | Tower Semiconductor Ltd. | Tower Semiconductor
CAMT | IL0010952641 | | Camtek Ltd. | Camtek
NVMI | IL0010845571 | | Nova Ltd. | Nova Ltd
CHKP | IL0010824113 | | Check Point Software Technologies Ltd. | Check Point Software; Check Point
WIX | IL0011301780 | | Wix.com Ltd. | Wix.com; Wix
MNDY | IL0011762130 | | monday.com Ltd. | monday.com; Monday.com
NICE | US6536561086 | | NICE Ltd. | NICE Ltd
GLBE | IL0011741688 | | Global-E Online Ltd. | Global-E Online
INMD | IL0011595993 | | InMode Ltd. | InMode
ESLT | IL0010811243 | | Elbit Systems Ltd. | Elbit; Elbit Systems
XRX | US98421M1062 | | Xerox Holdings Corporation | Xerox
NCNO | US63947X1019 | | nCino, Inc. | nCino
OTEX | CA6837151068 | | Open Text Corporation | OpenText; Open Text
MANH | US5627501092 | | Manhattan Associates, Inc. | Manhattan Associates
PEGA | US7055731035 | | Pegasystems Inc. | Pegasystems
PTON | US70614W1009 | | Peloton Interactive, Inc. | Peloton
GPRO | US38268T1034 | | GoPro, Inc. | GoPro
SONO | US83570H1086 | | Sonos, Inc. | Sonos
GRPN | US3994732069 | | Groupon, Inc. | Groupon
MTCH | US57667L1070 | | Match Group, Inc. | Match Group; *Tinder
BMBL | US12047B1052 | | Bumble Inc. | Bumble Inc
DUOL | US26603R1068 | | Duolingo, Inc. | Duolingo
DKNG | US26142V1052 | | DraftKings Inc. | DraftKings; Draftkings
PENN | US7075691094 | | PENN Entertainment, Inc. | Penn Entertainment; Penn National; Penn?(casino,sportsbook,ESPN Bet,betting)
CZR | US12769G1004 | | Caesars Entertainment, Inc. | Caesars; Caesars Entertainment
MLCO | US5854641009 | | Melco Resorts & Entertainment Limited | Melco Resorts; Melco
LNW, XASX:LNW | US80874P1093 | | Light & Wonder, Inc. | Light & Wonder
PLAY | US2383371091 | | Dave & Buster's Entertainment, Inc. | Dave & Buster's
WMG | US9345502036 | | Warner Music Group Corp. | Warner Music; Warner Music Group
FWONK | US5312297550 | | Formula One Group | Liberty Media
AMCX | US00164V1035 | | AMC Networks Inc. | AMC Networks
SIRI | US8299331004 | | Sirius XM Holdings Inc. | Sirius XM; SiriusXM
IHRT | US45174J5092 | | iHeartMedia, Inc. | iHeartMedia
NXST | US65336K1034 | | Nexstar Media Group, Inc. | Nexstar; *Tegna
SBGI | US8292421067 | | Sinclair, Inc. | Sinclair Broadcast; Sinclair Inc
MAT | US5770811025 | 851704 | Mattel, Inc. | Mattel
FNKO | US3610081057 | | Funko, Inc. | Funko
CROX | US2270461096 | | Crocs, Inc. | Crocs
COLM | US1985161066 | | Columbia Sportswear Company | Columbia Sportswear
NWL | US6512291062 | | Newell Brands Inc. | Newell Brands; Newell?(Sharpie,Rubbermaid)
WEN | US95058W1009 | | The Wendy's Company | Wendy's
DNUT | US50101L1061 | | Krispy Kreme, Inc. | Krispy Kreme
PZZA | US6988131024 | | Papa John's International, Inc. | Papa John's
TXRH | US8826811098 | | Texas Roadhouse, Inc. | Texas Roadhouse
BLMN | US0942351083 | | Bloomin' Brands, Inc. | Bloomin' Brands
CAKE | US1630721017 | | The Cheesecake Factory Incorporated | Cheesecake Factory
CBRL | US22410J1060 | | Cracker Barrel Old Country Store, Inc. | Cracker Barrel
BYND | US08862E1091 | A2N7XQ | Beyond Meat, Inc. | Beyond Meat
OTLY | US67421J1088 | | Oatly Group AB | Oatly
CELH | US15118V2079 | | Celsius Holdings, Inc. | Celsius Holdings
CPB | US1344291091 | | The Campbell's Company | Campbell Soup; Campbell's; Campbell's Soup
PPC | US72147K1088 | | Pilgrim's Pride Corporation | Pilgrim's Pride
SFD | US8322481081 | | Smithfield Foods, Inc. | Smithfield Foods; Smithfield?(pork,hog,hogs,WH Group)
CALM | US1280302027 | | Cal-Maine Foods, Inc. | Cal-Maine Foods; Cal-Maine
CHEF | US1630861011 | | The Chefs' Warehouse, Inc. | Chefs' Warehouse
TLRY | US88688T1007 | | Tilray Brands, Inc. | Tilray; Tilray Brands
CGC | CA1380357048 | | Canopy Growth Corporation | Canopy Growth
ACB | CA05156X8504 | | Aurora Cannabis Inc. | Aurora Cannabis
CRON | CA22717L1013 | | Cronos Group Inc. | Cronos Group
GH | US40131M1099 | A2N5RY | Guardant Health, Inc. | Guardant Health; Guardant
EXAS | US30063P1057 | | Exact Sciences Corporation | Exact Sciences
ILMN | US4523271090 | | Illumina, Inc. | Illumina; *Grail
PACB | US69404D1081 | | Pacific Biosciences of California, Inc. | Pacific Biosciences; PacBio
TXG | US88025U1097 | | 10x Genomics, Inc. | 10x Genomics
NTRA | US6323071042 | | Natera, Inc. | Natera
TEM | US88023B1035 | | Tempus AI, Inc. | Tempus AI
MASI | US5747951003 | | Masimo Corporation | Masimo
HALO | US40637H1095 | | Halozyme Therapeutics, Inc. | Halozyme
HOLX | US4364401012 | | Hologic, Inc. | Hologic
XRAY | US24906P1093 | | DENTSPLY SIRONA Inc. | Dentsply Sirona; Dentsply
BRKR | US1167941087 | | Bruker Corporation | Bruker
JAZZ | IE00B4Q5ZN47 | | Jazz Pharmaceuticals plc | Jazz Pharmaceuticals
ALNY | US02043Q1076 | | Alnylam Pharmaceuticals, Inc. | Alnylam; Alnylam Pharmaceuticals
BMRN | US09061G1013 | | BioMarin Pharmaceutical Inc. | BioMarin
NBIX | US64125C1099 | | Neurocrine Biosciences, Inc. | Neurocrine; Neurocrine Biosciences
SRPT | US8036071004 | | Sarepta Therapeutics, Inc. | Sarepta; Sarepta Therapeutics
UTHR | US91307C1027 | | United Therapeutics Corporation | United Therapeutics
EXEL | US30161Q1040 | | Exelixis, Inc. | Exelixis
IONS | US4622221004 | | Ionis Pharmaceuticals, Inc. | Ionis; Ionis Pharmaceuticals
NVAX | US6700024010 | A2PKMZ | Novavax, Inc. | Novavax
BNTX | US09075V1026 | A2PSR2 | BioNTech SE | BioNTech; Biontech
CVAC | NL0015436031 | A2P71U | CureVac N.V. | CureVac; Curevac
CRSP | CH0334081137 | | CRISPR Therapeutics AG | CRISPR Therapeutics; Crispr Therapeutics
NTLA | US45826J1051 | | Intellia Therapeutics, Inc. | Intellia; Intellia Therapeutics
BEAM | US07373V1052 | | Beam Therapeutics Inc. | Beam Therapeutics
EDIT | US28106W1036 | | Editas Medicine, Inc. | Editas Medicine; Editas
VKTX | US92686J1060 | | Viking Therapeutics, Inc. | Viking Therapeutics; Viking?(obesity,weight-loss,drug,trial,Lilly,Novo Nordisk)
LEGN | US52490G1022 | | Legend Biotech Corporation | Legend Biotech
ONC, XHKG:6160 | | | BeOne Medicines AG | BeiGene; Beigene; BeOne Medicines
RPRX | GB00BMVP7Y09 | | Royalty Pharma plc | Royalty Pharma
INSM | US4576693075 | | Insmed Incorporated | Insmed
SMMT | US86627T1088 | | Summit Therapeutics Inc. | Summit Therapeutics
RVMD | US76155X1000 | | Revolution Medicines, Inc. | Revolution Medicines
MDGL | US5588681057 | | Madrigal Pharmaceuticals, Inc. | Madrigal Pharmaceuticals; Madrigal?(drug,liver,NASH,MASH,Rezdiffra)
IMTX | NL0015285941 | A2P72S | Immatics N.V. | Immatics
AXSM | US05464T1043 | | Axsome Therapeutics, Inc. | Axsome
SAVA | US14817C1071 | | Cassava Sciences, Inc. | Cassava Sciences
AMRX | US03168L1052 | | Amneal Pharmaceuticals, Inc. | Amneal
ACHC | US00404A1097 | | Acadia Healthcare Company, Inc. | Acadia Healthcare
CLOV | US18914F1030 | | Clover Health Investments, Corp. | Clover Health
ALHC | US01625V1044 | | Alignment Healthcare, Inc. | Alignment Healthcare
PGNY | US74340E1038 | | Progyny, Inc. | Progyny
WW | | | WW International, Inc. | WeightWatchers; Weight Watchers; WW International
GDRX | US38246G1085 | | GoodRx Holdings, Inc. | GoodRx
TNDM | US8753722037 | | Tandem Diabetes Care, Inc. | Tandem Diabetes; Tandem Diabetes Care
IRTC | US4500561067 | | iRhythm Technologies | iRhythm
ZION | US9897011071 | | Zions Bancorporation, N.A. | Zions; Zions Bancorporation; Zions Bancorp
SIVB | US78486Q1013 | | SVB Financial Group | SVB Financial; Silicon Valley Bank; SVB
SBNY | US82669G1040 | | Signature Bank | Signature Bank
FCNCA | US31946M1036 | | First Citizens BancShares, Inc. | First Citizens; First Citizens BancShares
EWBC | US27579R1041 | | East West Bancorp, Inc. | East West Bancorp
PNFP | | | Pinnacle Financial Partners, Inc. | Pinnacle Financial
LPLA | US50212V1008 | | LPL Financial Holdings Inc. | LPL Financial
CG | US14316J1088 | | The Carlyle Group Inc. | Carlyle; Carlyle Group
TPG | US8726571016 | | TPG Inc. | TPG Inc; TPG?(private equity,buyout,Finanzinvestor,KKR,Apollo,Blackstone)
TW | US8926721064 | | Tradeweb Markets Inc. | Tradeweb
MKTX | US57060D1081 | | MarketAxess Holdings Inc. | MarketAxess
MORN | US6177001095 | | Morningstar, Inc. | Morningstar
TRI, XTSE:TRI | CA8849038085 | | Thomson Reuters Corporation | Thomson Reuters Corp; Thomson Reuters Corporation
ROOT | US77664L2079 | | Root, Inc. | Root Inc
PAYO | US70451X1046 | | Payoneer Global Inc. | Payoneer
FLYW | US3024921039 | | Flywire Corporation | Flywire
MQ | US57142B1044 | | Marqeta, Inc. | Marqeta
EEFT | US2987361092 | | Euronet Worldwide, Inc. | Euronet Worldwide
CENX | US1564311082 | | Century Aluminum Company | Century Aluminum
KALU | US4830077040 | | Kaiser Aluminum Corporation | Kaiser Aluminum
RGLD | US7802871084 | | Royal Gold, Inc. | Royal Gold
SGML | CA8265991023 | | Sigma Lithium Corporation | Sigma Lithium
CHRD | US6742152076 | | Chord Energy Corporation | Chord Energy
WFRD | IE00BLNN3691 | | Weatherford International plc | Weatherford; Weatherford International
NEXT | US65342K1051 | | NextDecade Corporation | NextDecade
PAA | US7265031051 | | Plains All American Pipeline, L.P. | Plains All American
TLN | US87422Q1094 | | Talen Energy Corporation | Talen Energy; Talen
GT | US3825501014 | 851204 | The Goodyear Tire & Rubber Company | Goodyear; Goodyear Tire
GTX | US3665051054 | | Garrett Motion Inc. | Garrett Motion
VC | US92839U2069 | | Visteon Corporation | Visteon
HTZ | US42806J7000 | | Hertz Global Holdings, Inc. | Hertz?(rental,Mietwagen,Autovermieter,rental-car,Avis,Sixt,car rental); Hertz Global
CAR | US0537741052 | | Avis Budget Group, Inc. | Avis Budget; Avis; Avis Budget Group
SAIA | US78709Y1055 | | Saia, Inc. | Saia
YELL | US9855101062 | | Yellow Corporation | Yellow Corp
KTOS | US50077B2079 | | Kratos Defense & Security Solutions, Inc. | Kratos; Kratos Defense
AVAV | US0080731088 | | AeroVironment, Inc. | AeroVironment; Aerovironment
MRCY | US5893781089 | | Mercury Systems, Inc. | Mercury Systems
SAIC | US8086251076 | | Science Applications International Corporation | Science Applications International
POOL | US73278L1052 | | Pool Corporation | Pool Corp
LGIH | US50187T1060 | | LGI Homes, Inc. | LGI Homes
AGNC | US00123Q1040 | | AGNC Investment Corp. | AGNC Investment
GLPI | US36467J1088 | | Gaming and Leisure Properties, Inc. | Gaming and Leisure Properties
VSAT | US92552V1008 | | Viasat, Inc. | Viasat; *Inmarsat
IRDM | US46269C1027 | | Iridium Communications Inc. | Iridium Communications; Iridium?(satellite,satellites,Globalstar,Starlink)
GSAT | US3789735079 | | Globalstar, Inc. | Globalstar
DISH | US25470M1099 | | DISH Network Corporation | Dish Network; DISH Network
LBTYA | BMG611881019 | | Liberty Global Ltd. | Liberty Global
EXTR | US30226D1063 | | Extreme Networks, Inc. | Extreme Networks
CRSR | US22041X1028 | | Corsair Gaming, Inc. | Corsair Gaming; Corsair
SMTC | US8168501018 | | Semtech Corporation | Semtech
AVT | US0538071038 | | Avnet, Inc. | Avnet
SANM | US8010561020 | | Sanmina Corporation | Sanmina
AAOI | US03823U1025 | | Applied Optoelectronics, Inc. | Applied Optoelectronics
TTMI | US87305R1095 | | TTM Technologies, Inc. | TTM Technologies
LECO | US5339001068 | | Lincoln Electric Holdings, Inc. | Lincoln Electric
SRAD | CH1134239669 | | Sportradar Group AG | Sportradar
TRVG | US89686D1054 | | trivago N.V. | trivago; Trivago
ATAI | | | AtaiBeckley Inc. | Atai Life Sciences; AtaiBeckley
ALVO | LU2458332611 | | Alvotech | Alvotech
GLNG | BMG9456A1009 | | Golar LNG Limited | Golar LNG
RCKT | US77313F1066 | | Rocket Pharmaceuticals | Rocket Pharmaceuticals
TDUP | US88556E1029 | | ThredUp Inc. | ThredUp
REAL | US88339P1012 | | The RealReal, Inc. | RealReal
RENT | US76010Y2028 | | Rent the Runway, Inc. | Rent the Runway
SFIX | US8608971078 | | Stitch Fix, Inc. | Stitch Fix
IRBT | US4627261005 | | iRobot Corporation | iRobot
SWBI | US8317541063 | | Smith & Wesson Brands, Inc. | Smith & Wesson
DJT | US25400Q1058 | | Trump Media & Technology Group Corp. | Trump Media; Trump Media & Technology; Trump Media & Technology Group; *Truth Social
RUM | US78137L1052 | | Rumble Inc. | Rumble Inc; Rumble?(YouTube,Truth Social,Trump Media,Pavlovski,Northern Data,Tether)
FFAI, FFIE | | | Faraday Future Intelligent Electric Inc. | Faraday Future
PSNY | US7311052010 | | Polestar Automotive Holding UK PLC | Polestar
VFS | SGXZ55111462 | | VinFast Auto Ltd. | VinFast; Vinfast
LOT | | | Lotus Technology Inc. | Lotus Technology
HSAI | US4280501085 | | Hesai Group | Hesai
LAZR | US5504243032 | | Luminar Technologies, Inc. | Luminar; Luminar Technologies
OUST | US68989M2026 | | Ouster, Inc. | Ouster Inc
AUR | US0517741072 | | Aurora Innovation, Inc. | Aurora Innovation; Aurora?(driverless,self-driving,autonomous,trucks,Waymo,Urmson,autonome,Lkw)
PONY | US7329081084 | | Pony AI Inc. | Pony.ai; Pony AI
WRD | | | WeRide Inc. | WeRide
SERV | US81758H1068 | | Serve Robotics Inc. | Serve Robotics
SYM | US87151X1019 | | Symbotic Inc. | Symbotic
FUTU | US36118L1061 | | Futu Holdings Limited | Futu Holdings; Futu
TIGR | US91531W1062 | | UP Fintech Holding Limited | UP Fintech
BILI | US0900401060 | | Bilibili Inc. | Bilibili
BIDU, XHKG:9888 | US0567521085 | A0F5DE | Baidu, Inc. | Baidu
JD, XHKG:9618 | US47215P1066 KYG8208B1014 | A112ST | JD.com, Inc. | JD.com; JD.Com; JD com
PDD | US7223041028 | A2JRK6 | PDD Holdings Inc. | PDD Holdings; Pinduoduo; PDD; *Temu
NTES, XHKG:9999 | US64110W1027 | | NetEase, Inc. | NetEase; Netease
LI, XHKG:2015 | US50202M1027 | | Li Auto Inc. | Li Auto
TCOM, XHKG:9961 | US89677Q1076 | | Trip.com Group Limited | Trip.com; Trip.com Group; Ctrip
IQ | US46267X1081 | | iQIYI, Inc. | iQiyi; iQIYI
WB | KYG9515T1085 | | Weibo Corporation | Weibo Corp; Weibo?(shares,Aktie,Corp,revenue,Sina)
HTHT | US44332N1063 | | H World Group Limited | H World Group; Huazhu
GGAL | US3999091008 | | Grupo Financiero Galicia S.A. | Grupo Financiero Galicia
ADTN, XETR:QH9 | US00486H1059 | | ADTRAN Holdings, Inc. | Adtran
UI, XNYS:UI | US90353W1036 | | Ubiquiti Inc. | Ubiquiti
SSNC | US78467J1007 | | SS&C Technologies Holdings, Inc. | SS&C; SS&C Technologies
NTNX | US67059N1081 | | Nutanix, Inc. | Nutanix
WSO, XNYS:WSO | US9426222009 | | Watsco, Inc. | Watsco
KSPI | US48581R2058 | | Joint Stock Company Kaspi.kz | Kaspi.kz; Kaspi
BSY | US08265T2087 | | Bentley Systems, Incorporated | Bentley Systems
ARCC | US04010L1035 | | Ares Capital Corporation | Ares Capital
WWD | US9807451037 | | Woodward, Inc. | Woodward Inc; Woodward?(aerospace,aircraft,supplier)
FTAI | KYG3730V1059 | | FTAI Aviation Ltd. | FTAI Aviation; FTAI
LAMR | US5128161099 | | Lamar Advertising Company | Lamar Advertising
ICLR | IE0005711209 | | ICON Public Limited Company | Icon plc; ICON plc
MEDP | US58506Q1094 | | Medpace Holdings, Inc. | Medpace
GTM | US98980F1049 | | ZoomInfo Technologies Inc. | ZoomInfo
SAIL | US78781J1097 | | SailPoint, Inc. | SailPoint
VNOM | | | Viper Energy, Inc. | Viper Energy
LINE | US53566V1061 | | Lineage, Inc. | Lineage Inc; Lineage?(cold storage,warehouse,IPO,REIT)
ASND | US04351P1012 | | Ascendis Pharma A/S | Ascendis; Ascendis Pharma
SEIC | US7841171033 | | SEI Investments Company | SEI Investments
APPF | US03783C1009 | | AppFolio, Inc. | AppFolio
PCTY | US70438V1061 | | Paylocity Holding Corporation | Paylocity
MTSI | US55405Y1001 | | MACOM Technology Solutions Holdings, Inc. | MACOM
TTAN | US81764X1037 | | ServiceTitan, Inc. | ServiceTitan
COKE | US1910981026 | | Coca-Cola Consolidated, Inc. | Coca-Cola Consolidated
TTEK | US88162G1031 | | Tetra Tech, Inc. | Tetra Tech
WING | US9741551033 | | Wingstop Inc. | Wingstop
DOX | GB0022569080 | | Amdocs Limited | Amdocs
STRL | US8592411016 | | Sterling Infrastructure, Inc. | Sterling Infrastructure
DSGX | CA2499061083 | | The Descartes Systems Group Inc. | Descartes Systems
HLNE | US4074971064 | | Hamilton Lane Incorporated | Hamilton Lane
MMYT | MU0295S00016 | | MakeMyTrip Limited | MakeMyTrip
BBIO | US10806X1028 | | BridgeBio Pharma, Inc. | BridgeBio; BridgeBio Pharma
CVLT | US2041661024 | | Commvault Systems, Inc. | Commvault
CAI | US1421521071 | | Caris Life Sciences, Inc. | Caris Life Sciences
HQY | US42226A1079 | | HealthEquity, Inc. | HealthEquity
ROIV | BMG762791017 | | Roivant Sciences Ltd. | Roivant; Roivant Sciences
LKQ | US5018892084 | | LKQ Corporation | LKQ
BULL | | | Webull Corporation | Webull
STEP | US85914M1071 | | StepStone Group Inc. | StepStone Group
CHDN | US1714841087 | | Churchill Downs Incorporated | Churchill Downs Inc
IDCC | US45867G1013 | | InterDigital, Inc. | InterDigital
CGNX | US1924221039 | | Cognex Corporation | Cognex
EXLS | US3020811044 | | ExlService Holdings, Inc. | ExlService
GDS | US36165L1089 | | GDS Holdings Limited | GDS Holdings
MIDD | US5962781010 | | The Middleby Corporation | Middleby
TIGO | | | Millicom International Cellular S.A. | Millicom
OLED | US91347P1057 | | Universal Display Corporation | Universal Display
LIF | US5322061095 | | Life360, Inc. | Life360
WAY | US9467841055 | | Waystar Holding Corp. | Waystar
SGHC, XNYS:SGHC | GG00BMG42V42 | | Super Group (SGHC) Limited | Super Group (SGHC)
SITM | US82982T1060 | | SiTime Corporation | SiTime
AEIS | US0079731008 | | Advanced Energy Industries, Inc. | Advanced Energy Industries
IEP | US4511001012 | | Icahn Enterprises L.P. | Icahn Enterprises
GNTX | US3719011096 | | Gentex Corporation | Gentex
QLYS | US74758T3032 | | Qualys, Inc. | Qualys
FROG | IL0011684185 | | JFrog Ltd. | JFrog
ZETA, XNYS:ZETA | US98956A1051 | | Zeta Global Holdings Corp. | Zeta Global
SEZL | US78435P1057 | | Sezzle Inc. | Sezzle
HNGE, XNYS:HNGE | | | Hinge Health, Inc. | Hinge Health
OMDA | | | Omada Health, Inc. | Omada Health
LSTR | US5150981018 | | Landstar System, Inc. | Landstar
ZLAB | US98887Q1040 | | Zai Lab Limited | Zai Lab
CORZ | US21874A1060 | | Core Scientific, Inc. | Core Scientific
CIFR | US17253J1060 | | Cipher Mining Inc. | Cipher Mining
WULF | US88080T1043 | | TeraWulf Inc. | TeraWulf
BITF | CA09173B1076 | | Bitfarms Ltd. | Bitfarms
CYTK | US23282W6057 | | Cytokinetics, Incorporated | Cytokinetics
PCVX | US92243G1085 | | Vaxcyte, Inc. | Vaxcyte
TMDX | US89377M1099 | | TransMedics Group, Inc. | TransMedics
PTCT | US69366J2006 | | PTC Therapeutics, Inc. | PTC Therapeutics
SNEX | US8618961085 | | StoneX Group Inc. | StoneX
KRYS | US5011471027 | | Krystal Biotech, Inc. | Krystal Biotech
FRSH | US3580541049 | | Freshworks Inc. | Freshworks
AVPT | US0536041041 | | AvePoint, Inc. | AvePoint
VEON | BMG9349W1038 | | VEON Ltd. | Veon; VEON; *Kyivstar
CALX, XNYS:CALX | US13100M5094 | | Calix, Inc. | Calix Inc
TENB | US88025T1025 | | Tenable Holdings, Inc. | Tenable
GRND, XNYS:GRND | US39854F1012 | | Grindr Inc. | Grindr
ASO | US00402L1070 | | Academy Sports and Outdoors, Inc. | Academy Sports
LNTH | US5165441032 | | Lantheus Holdings, Inc. | Lantheus
RELY | US75960P1049 | | Remitly Global, Inc. | Remitly
PSMT | US7415111092 | | PriceSmart, Inc. | PriceSmart
CLBT | IL0011794802 | | Cellebrite DI Ltd. | Cellebrite
ODD | | | Oddity Tech Ltd. | Oddity Tech
PTGX | US74366E1029 | | Protagonist Therapeutics, Inc. | Protagonist Therapeutics
BLKB | US09227Q1004 | | Blackbaud, Inc. | Blackbaud
FRPT | US3580391056 | | Freshpet, Inc. | Freshpet
MGNI | US55955D1000 | | Magnite, Inc. | Magnite
CARG | US1417881091 | | CarGurus, Inc. | CarGurus
BBOT | | | BridgeBio Oncology Therapeutics, Inc. | BridgeBio Oncology
NTSK | | | Netskope, Inc. | Netskope
WBTN | | | Webtoon Entertainment Inc. | Webtoon; Webtoon Entertainment
FLY | | | Firefly Aerospace Inc. | Firefly Aerospace; Firefly?(rocket,lunar,Blue Ghost,lander,space)
VOYG, XNYS:VOYG | | | Voyager Technologies, Inc. | Voyager Technologies; Voyager?(space station,Starlab,defense)
RDW, XNYS:RDW | US75776W1036 | | Redwire Corporation | Redwire
SBET | | | SharpLink Gaming, Inc. | SharpLink; SharpLink Gaming
LQDA | US53635D2027 | | Liquidia Corporation | Liquidia
NUVL | US6707031075 | | Nuvalent, Inc. | Nuvalent
VSNT | | | Versant Media Group, Inc. | Versant Media; Versant?(Comcast,CNBC,MSNBC,spinoff)
SOLS | | | Solstice Advanced Materials Inc. | Solstice Advanced Materials; Solstice?(Honeywell,spinoff,spin-off)
MDLN | | | Medline Inc. | Medline
WLTH | | | Wealthfront Corporation | Wealthfront
NAVN | | | Navan, Inc. | Navan
KLC, XNYS:KLC | | | KinderCare Learning Companies, Inc. | KinderCare
PPTA | | | Perpetua Resources Corp. | Perpetua Resources
USAR | | | USA Rare Earth, Inc. | USA Rare Earth
CRML | | | Critical Metals Corp. | Critical Metals Corp
TMC | CA87261Y1060 | | TMC the metals company Inc. | The Metals Company; TMC?(deep-sea,seabed,nodules)
`;
