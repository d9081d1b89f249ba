/** Listed companies; the format and the sources are told in `index.ts`. */
export const US_NASDAQ = `
# XNAS Nasdaq
ADBE | US00724F1012 | 871981 | Adobe Inc. | Adobe; Adobe Systems
AMD | US0079031078 | 863186 | Advanced Micro Devices, Inc. | AMD; Advanced Micro Devices; Advanced Micro; *Xilinx
ABNB | US0090661010 | A2QG35 | Airbnb, Inc. | Airbnb; AirBnB
AKAM | US00971T1016 | | Akamai Technologies, Inc. | Akamai
ALGN | US0162551016 | | Align Technology, Inc. | Align Technology
LNT | | | Alliant Energy Corporation | Alliant Energy
GOOGL, GOOG | US02079K3059 US02079K1079 | A14Y6F | Alphabet Inc. | Alphabet~(!letters,!Buchstaben,!Greek,!Schriftzeichen,!Kinder,Google,YouTube,Pichai,Waymo,Gemini,Inc,Microsoft,Amazon,Apple,Meta); *Google; *YouTube; *Youtube; *Waymo; *Google Cloud; *DeepMind; *Fitbit; Google Inc
AMZN | US0231351067 | 906866 | Amazon.com, Inc. | Amazon~(!rainforest,!Regenwald,!deforestation,!in the Amazon,!Abholzung,!Indigenous,Bezos,Jassy,Prime,AWS,cloud,Onlinehändler,e-commerce,retailer,Microsoft,Walmart,Google,Apple); Amazon.com; Amazon.Com; *AWS; *Amazon Web Services; *Whole Foods; *Twitch
AEP | US0255371017 | | American Electric Power Company, Inc. | American Electric Power
AMGN | US0311621009 | 867900 | Amgen Inc. | Amgen
ADI | US0326541051 | 862485 | Analog Devices, Inc. | Analog Devices
APA | | | APA Corporation | APA Corp; Apache Corp
AAPL | US0378331005 | 865985 | Apple Inc. | Apple~(!orchard,!orchards,!cider,!juice,!growers,!fruit,!Obst,!an apple a day,iPhone,iPad,Mac,Cupertino,Tim Cook,App Store,Foxconn,Vision Pro,Siri,iOS); *iPhone-Hersteller; *iPhone-Konzern; *Beats Electronics
AMAT | US0382221051 | 865177 | Applied Materials, Inc. | Applied Materials
APP | | | AppLovin Corporation | AppLovin; Applovin
ACGL | | | Arch Capital Group Ltd. | Arch Capital
ADSK | US0527691069 | 869964 | Autodesk, Inc. | Autodesk
ADP | US0530151036 | | Automatic Data Processing, Inc. | Automatic Data Processing; ADP?(Inc,shares,Aktie,payroll processor)
AXON | | | Axon Enterprise, Inc. | Axon Enterprise; Axon
BKR | US05722G1004 | A2DUAY | Baker Hughes Company | Baker Hughes
TECH | | | Bio-Techne Corporation | Bio-Techne
BIIB | US09062X1037 | | Biogen Inc. | Biogen
BKNG | US09857L1089 | | Booking Holdings Inc. | Booking Holdings; Booking.com; *Priceline; *Kayak
AVGO | US11135F1012 | A2JG9Z | Broadcom Inc. | Broadcom; *VMware
CHRW | US12541W2098 | A0HGF5 | C.H. Robinson Worldwide, Inc. | C.H. Robinson; CH Robinson
CDNS | US1273871087 | | Cadence Design Systems, Inc. | Cadence Design Systems; Cadence Design; Cadence?(EDA,Synopsys,chip design,chip-design,Chipdesign)
CASY | | | Casey's General Stores, Inc. | Casey's General Stores; Casey's
CDW | | | CDW Corporation | CDW
CHTR | US16119P1084 | A2AJX9 | Charter Communications, Inc. | Charter Communications; Charter?(cable,broadband,Comcast,Spectrum,Cox)
CINF | US1720621010 | | Cincinnati Financial Corporation | Cincinnati Financial
CTAS | US1729081059 | 880205 | Cintas Corporation | Cintas
CSCO | US17275R1023 | 878841 | Cisco Systems, Inc. | Cisco; Cisco Systems; *Splunk
CME | US12572Q1058 | | CME Group Inc. | CME Group; CME?(exchange operator,Chicago Mercantile,shares,earnings,profit,Börsenbetreiber)
CTSH | US1924461023 | 915272 | Cognizant Technology Solutions Corporation | Cognizant; Cognizant Technology Solutions
COIN | US19260Q1076 | A2QP7J | Coinbase Global, Inc. | Coinbase; *Deribit
CMCSA | US20030N1019 | | Comcast Corporation | Comcast; *NBCUniversal; *Sky Deutschland; *Universal Pictures; *Peacock
CEG | US21037T1097 | | Constellation Energy Corporation | Constellation Energy; *Calpine; Constellation?(nuclear,reactor,reactors,Calpine,Three Mile Island,utility,Vistra,Talen)
COO | | | The Cooper Companies, Inc. | Cooper Companies
CPRT | | | Copart, Inc. | Copart
CSGP | | | CoStar Group, Inc. | CoStar; CoStar Group
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
ECHO, SATS | | | EchoStar Corporation | EchoStar; Echostar
EQIX | US29444U7000 | | Equinix, Inc. | Equinix
ERIE | | | Erie Indemnity Company | Erie Indemnity
EVRG | US30034W1062 | | Evergy, Inc. | Evergy
EXC | US30161N1019 | 852011 | Exelon Corporation | Exelon
EXE | | | Expand Energy Corporation | Expand Energy; Chesapeake Energy
EXPE | US30212P3038 | | Expedia Group, Inc. | Expedia; Expedia Group
FFIV | US3156161024 | 922977 | F5, Inc. | F5 Inc; F5 Networks
FAST | US3119001044 | | Fastenal Company | Fastenal
FITB | | | Fifth Third Bancorp | Fifth Third; Fifth Third Bancorp; *Comerica
FSLR | US3364331070 | | First Solar, Inc. | First Solar
FLEX | | | Flex Ltd. | Flex Ltd; Flextronics
FTNT | US34959E1091 | | Fortinet, Inc. | Fortinet
FOXA, FOX | US35137L1052 | | Fox Corporation | Fox Corp; Fox Corporation; *Fox News; *Tubi
GEHC | US36266G1076 | | GE HealthCare Technologies Inc. | GE HealthCare; GE Healthcare
GEN | | | Gen Digital Inc. | Gen Digital; NortonLifeLock; *Norton; *Avast
GILD | US3755581036 | 885823 | Gilead Sciences, Inc. | Gilead; Gilead Sciences
HAS | US4180561072 | | Hasbro, Inc. | Hasbro
HSIC | | | Henry Schein, Inc. | Henry Schein
HON | US4385161066 | 870153 | Honeywell International Inc. | Honeywell; Honeywell International
HST | | | Host Hotels & Resorts, Inc. | Host Hotels; Host Hotels & Resorts
HBAN | | | Huntington Bancshares Incorporated | Huntington Bancshares
IDXX | US45168D1046 | | IDEXX Laboratories, Inc. | Idexx; IDEXX; Idexx Laboratories
INCY | US45337C1027 | | Incyte Corporation | Incyte
PODD | | | Insulet Corporation | Insulet
INTC | US4581401001 | 855681 | Intel Corporation | Intel~(chip,chips,Chip,Chipkonzern,Chiphersteller,Magdeburg,foundry,AMD,Nvidia,Gelsinger,Lip-Bu,Halbleiter,processor,semiconductor,CEO,shares,TSMC,Corp); Intel Corp
IBKR | | | Interactive Brokers Group, Inc. | Interactive Brokers
INTU | US4612021034 | | Intuit Inc. | Intuit; *TurboTax; *Mailchimp
ISRG | US46120E6023 | | Intuitive Surgical, Inc. | Intuitive Surgical
JBHT | US4456581077 | | J.B. Hunt Transport Services, Inc. | J.B. Hunt; JB Hunt; J.B. Hunt Transport
JKHY | | | Jack Henry & Associates, Inc. | Jack Henry & Associates
KDP | US49271V1008 | | Keurig Dr Pepper Inc. | Keurig Dr Pepper; Keurig; Dr Pepper
KMB | US4943681035 | | Kimberly-Clark Corporation | Kimberly-Clark; Kimberly Clark; *Kleenex
KLAC | US4824801009 | | KLA Corporation | KLA; KLA Corp; KLA-Tencor
KHC | US5007541064 | A14TU4 | The Kraft Heinz Company | Kraft Heinz; Kraft Heinz Co
LRCX | US5128073062 | | Lam Research Corporation | Lam Research
LIN | IE000S9YS762 IE00BZ12WP82 | A3D7VW | Linde plc | Linde plc; Linde?(Gase,Gasekonzern,Industriegase,Industriegasehersteller,Praxair,gases,Air Liquide,hydrogen,Wasserstoff,Dax,DAX,Pullach,Lamba); Praxair
LULU | US5500211090 | A0MXBY | lululemon athletica inc. | lululemon; Lululemon; Lululemon Athletica
LITE | | | Lumentum Holdings Inc. | Lumentum
MAR | US5719032022 | | Marriott International, Inc. | Marriott; Marriott International; *Sheraton; *Ritz-Carlton
MRVL | US5738741041 | | Marvell Technology, Inc. | Marvell; Marvell Technology
META | US30303M1027 | A1JWVX | Meta Platforms, Inc. | Meta Platforms; Meta~(Facebook,Instagram,WhatsApp,Zuckerberg,Threads,Llama,Quest,Reels,Google,Alphabet,Microsoft,Apple,Amazon); *Facebook; *Instagram; *WhatsApp; *Whatsapp; Facebook Inc; *Oculus
MCHP | US5950171042 | | Microchip Technology Incorporated | Microchip Technology
MU | US5951121038 | 869020 | Micron Technology, Inc. | Micron; Micron Technology
MSFT | US5949181045 | 870747 | Microsoft Corporation | Microsoft; *LinkedIn; *Linkedin; *GitHub; *Xbox; *Activision Blizzard; *Azure?(cloud,Cloud,Microsoft,AWS,Nadella)
MRNA | US60770K1079 | A2N9D9 | Moderna, Inc. | Moderna
MDLZ | US6092071058 | A1J4U0 | Mondelez International, Inc. | Mondelez; Mondelez International; Mondelēz; *Milka; *Oreo
MPWR | | | Monolithic Power Systems, Inc. | Monolithic Power; Monolithic Power Systems
MNST | US61174X1090 | | Monster Beverage Corporation | Monster Beverage
NDAQ | US6311031081 | | Nasdaq, Inc. | Nasdaq Inc; Nasdaq OMX; Nasdaq?(Börsenbetreiber,exchange operator,Friedman,Adenza,!the Nasdaq,!der Nasdaq,!die Nasdaq,!on Nasdaq,!an Nasdaq,!Nasdaq Composite,!Dow,!S&P,!Punkte,!points)
NTAP | US64110D1046 | A0NHKR | NetApp, Inc. | NetApp; Netapp
NFLX | US64110L1061 | 552484 | Netflix, Inc. | Netflix
NWSA, NWS | | | News Corporation | News Corp; *Dow Jones & Co
NDSN | | | Nordson Corporation | Nordson
NTRS | | | Northern Trust Corporation | Northern Trust
NVDA | US67066G1040 | 918422 | NVIDIA Corporation | Nvidia; NVIDIA; nVidia; *Mellanox
NXPI | NL0009538784 | | NXP Semiconductors N.V. | NXP; NXP Semiconductors
ORLY | US67103H1077 | | O'Reilly Automotive, Inc. | O'Reilly Automotive; O'Reilly?(auto parts,AutoZone,Advance Auto)
ODFL | | | Old Dominion Freight Line, Inc. | Old Dominion Freight Line; Old Dominion
ON | US6821891057 | | ON Semiconductor Corporation | ON Semiconductor; On Semiconductor; onsemi; Onsemi; ON Semi
PCAR | US6937181088 | 861114 | PACCAR Inc | Paccar; *Peterbilt; *Kenworth
PLTR | US69608A1088 | A2QA4J | Palantir Technologies Inc. | Palantir
PANW | US6974351057 | A1JZ0Q | Palo Alto Networks, Inc. | Palo Alto Networks; Palo Alto?(cybersecurity,Networks,security,firewall,Arora,Fortinet,Wedbush); *CyberArk
PSKY, PARA | | | Paramount Skydance Corporation | Paramount Skydance; Paramount Global; Paramount?(Skydance,CBS,Ellison,studio,streaming,Warner,Hollywood,Redstone,ViacomCBS,Disney); ViacomCBS; *CBS
PAYX | US7043261079 | | Paychex, Inc. | Paychex
PYPL | US70450Y1038 | A14R7U | PayPal Holdings, Inc. | PayPal; Paypal; *Venmo
PEP | US7134481081 | 851995 | PepsiCo, Inc. | PepsiCo; Pepsico; Pepsi; *Frito-Lay
PFG | | | Principal Financial Group, Inc. | Principal Financial; Principal Financial Group
PTC | US69370C1009 | | PTC Inc. | PTC Inc
QCOM | US7475251036 | 883121 | QUALCOMM Incorporated | Qualcomm; QUALCOMM
REG | US7588491032 | | Regency Centers Corporation | Regency Centers
REGN | US75886F1075 | | Regeneron Pharmaceuticals, Inc. | Regeneron; Regeneron Pharmaceuticals
HOOD | US7707001027 | A3CVQC | Robinhood Markets, Inc. | Robinhood Markets; Robinhood
ROP | | | Roper Technologies, Inc. | Roper Technologies; Roper?(software,acquisition)
ROST | US7782961038 | | Ross Stores, Inc. | Ross Stores
SNDK | US80004C2008 | | Sandisk Corporation | Sandisk; SanDisk
SBAC | | | SBA Communications Corporation | SBA Communications
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
TRMB | | | Trimble Inc. | Trimble
ULTA | US90384S3031 | | Ulta Beauty, Inc. | Ulta Beauty; Ulta
UAL | US9100471096 | | United Airlines Holdings, Inc. | United Airlines; United Airlines Holdings; United?(Delta,American,JetBlue,Southwest,airline,airlines,Airline,carrier,carriers,flights,Kirby)
VRSN | US92343E1029 | | VeriSign, Inc. | Verisign; VeriSign
VRSK | US92345Y1064 | | Verisk Analytics, Inc. | Verisk; Verisk Analytics
VRTX | US92532F1003 | | Vertex Pharmaceuticals Incorporated | Vertex Pharmaceuticals; Vertex?(cystic,Crispr,CRISPR,biotech,Biotech,drugmaker,Mukoviszidose)
VTRS | US92556V1061 | A2QAME | Viatris Inc. | Viatris; *Mylan
WMT | US9311421039 | 860853 | Walmart Inc. | Walmart; Wal-Mart; Wal Mart; *Flipkart; *Sam's Club; *Vizio
WBD | US9344231041 | | Warner Bros. Discovery, Inc. | Warner Bros. Discovery; Warner Bros Discovery; Warner Brothers Discovery; Warner Bros; Warner Bros.; *HBO; *CNN
WDC | US9581021055 | | Western Digital Corporation | Western Digital
WTW | | | Willis Towers Watson Public Limited Company | Willis Towers Watson; WTW
WDAY | US98138H1014 | | Workday, Inc. | Workday
WYNN | US9831341071 | | Wynn Resorts, Limited | Wynn Resorts; Wynn?(casino,casinos,Macau,Sands,Casino)
XEL | US98389B1008 | | Xcel Energy Inc. | Xcel Energy; Xcel
ZBRA | US9892071054 | | Zebra Technologies Corporation | Zebra Technologies; Zebra?(barcode,scanner,scanners)
AAL | US02376R1023 | A1W97M | American Airlines Group Inc. | American Airlines; American Airlines Group; American?(Delta,United,JetBlue,airline,airlines,Airline,carriers,Isom)
JBLU | US4771431016 | | JetBlue Airways Corporation | JetBlue; JetBlue Airways
ULCC | | | Frontier Group Holdings, Inc. | Frontier Group; Frontier Airlines; Frontier Group Holdings
ALGT | | | Allegiant Travel Company | Allegiant Travel; Allegiant Air; *Sun Country
SKYW | | | SkyWest, Inc. | SkyWest
LILM | | | Lilium N.V. | Lilium
AFRM | US00827B1061 | | Affirm Holdings, Inc. | Affirm?(Klarna,BNPL,buy now,lender,fintech,Upstart,Levchin); Affirm Holdings
UPST | US91680M1071 | | Upstart Holdings, Inc. | Upstart Holdings; Upstart
SOFI | US83406F1021 | | SoFi Technologies, Inc. | SoFi; SoFi Technologies; Sofi Technologies
OKTA | US6792951054 | | Okta, Inc. | Okta
ZS | US98980G1022 | | Zscaler, Inc. | Zscaler
MDB | US60937P1066 | | MongoDB, Inc. | MongoDB; Mongodb
TEAM | | | Atlassian Corporation | Atlassian
ZM | US98980L1017 | A2PGJ2 | Zoom Communications, Inc. | Zoom Video; Zoom Communications; Zoom Video Communications; Zoom?(video,Video,Videokonferenz,Videodienst,conferencing,meetings,Roku,Tesla,Yuan,pandemic,stay-at-home)
DOCU | US2561631068 | | DocuSign, Inc. | DocuSign; Docusign
DBX | US26210C1045 | A2JE48 | Dropbox, Inc. | Dropbox
GTLB | | | GitLab Inc. | GitLab; Gitlab
EA | US2855121099 | | Electronic Arts Inc. | Electronic Arts
ROKU | US77543R1023 | | Roku, Inc. | Roku
SHOP | CA82509L1076 | A14TJP | Shopify Inc. | Shopify
GRAB | KYG4124C1096 | | Grab Holdings Limited | Grab Holdings; Grab?(ride-hailing,Singapore,GoTo,Gojek)
MELI | US58733R1023 | | MercadoLibre, Inc. | MercadoLibre; Mercado Libre; Mercadolibre
STNE | | | StoneCo Ltd. | StoneCo
XP | | | XP Inc. | XP Inc
OPEN | | | Opendoor Technologies Inc. | Opendoor; Opendoor Technologies
Z, ZG | | | Zillow Group, Inc. | Zillow; Zillow Group
LYFT | US55087P1049 | | Lyft, Inc. | Lyft; *FreeNow
CART | | | Maplebear Inc. | Instacart; Maplebear
TRIP | US8969452015 | | Tripadvisor, Inc. | Tripadvisor; TripAdvisor
SABR | | | Sabre Corporation | Sabre Corp; Sabre Corporation
URBN | US9170471026 | | Urban Outfitters, Inc. | Urban Outfitters; *Anthropologie
FIVE | US33829M1018 | | Five Below, Inc. | Five Below
OLLI | | | Ollie's Bargain Outlet Holdings, Inc. | Ollie's Bargain Outlet; Ollie's
WBA | US9314271084 | | Walgreens Boots Alliance, Inc. | Walgreens; Walgreens Boots Alliance
SFM | | | Sprouts Farmers Market, Inc. | Sprouts Farmers Market
WOOF | | | Petco Health and Wellness Company, Inc. | Petco
RIVN | US76954A1034 | A3C47B | Rivian Automotive, Inc. | Rivian; Rivian Automotive
LCID | | | Lucid Group, Inc. | Lucid Group; Lucid Motors; Lucid?(EV,Elektroauto,electric,Rivian,Tesla,Gravity,E-Auto)
NKLA | | | Nikola Corporation | Nikola Corp; Nikola?(truck,trucks,Lkw,Wasserstoff,hydrogen,Milton,Lastwagen)
EVGO | | | EVgo, Inc. | EVgo
BLNK | | | Blink Charging Co. | Blink Charging
PLUG | US72919P2020 | A1JA81 | Plug Power Inc. | Plug Power
FCEL | | | FuelCell Energy, Inc. | FuelCell Energy
ENPH | US29355A1079 | | Enphase Energy, Inc. | Enphase; Enphase Energy
SEDG | US83417M1045 | | SolarEdge Technologies, Inc. | SolarEdge; Solaredge
RUN | US86771W1053 | | Sunrun Inc. | Sunrun
SPWR | | | SunPower Corporation | SunPower; Sunpower
ARRY | | | Array Technologies, Inc. | Array Technologies
NXT | | | Nextpower Inc. | Nextracker; Nextpower
FLNC | | | Fluence Energy, Inc. | Fluence Energy
NNE | | | NANO Nuclear Energy Inc. | Nano Nuclear Energy
RGTI | US76655K1034 | | Rigetti Computing, Inc. | Rigetti; Rigetti Computing
RKLB | US7731211089 | | Rocket Lab Corporation | Rocket Lab
ASTS | US00217D1000 | | AST SpaceMobile, Inc. | AST SpaceMobile
LUNR | | | Intuitive Machines, Inc. | Intuitive Machines
SOUN | | | SoundHound AI, Inc. | SoundHound; SoundHound AI
CRWV | US21873S1087 | | CoreWeave, Inc. | CoreWeave; Coreweave
NBIS | NL0009805522 | A1JGSL | Nebius Group N.V. | Nebius; Nebius Group; Yandex NV
IREN | | | IREN Limited | Iren Limited; Iris Energy
APLD | | | Applied Digital Corporation | Applied Digital
MARA | US5657881067 | | MARA Holdings, Inc. | Marathon Digital; MARA Holdings
RIOT | US7672921050 | | Riot Platforms, Inc. | Riot Platforms; Riot Blockchain; Riot?(bitcoin,miner,mining,Bitcoin)
CLSK | | | CleanSpark, Inc. | CleanSpark
HUT | | | Hut 8 Corp. | Hut 8
MSTR | US5949724083 | 722713 | Strategy Inc | MicroStrategy; Microstrategy; Strategy?(Bitcoin,bitcoin,Saylor,MicroStrategy,Microstrategy,Kryptowährung)
GLXY | | | Galaxy Digital Inc. | Galaxy Digital
CHYM | | | Chime Financial, Inc. | Chime Financial; Chime?(Klarna,fintech,Figma,IPO,neobank,Affirm)
ETOR | | | eToro Group Ltd. | eToro; Etoro
GEMI | | | Gemini Space Station, Inc. | Gemini Space Station
ARM | US0420682058 | A3EUCD | Arm Holdings plc | Arm Holdings; ARM Holdings; Arm?(chip,Chip,SoftBank,Softbank,Chipdesigner,Nvidia,Cambridge,semiconductor,Qualcomm,Haas)
MBLY | | | Mobileye Global Inc. | Mobileye
GFS | KYG393871085 | | GLOBALFOUNDRIES Inc. | GlobalFoundries; Globalfoundries
AMKR | | | Amkor Technology, Inc. | Amkor
CRUS | US1727551004 | | Cirrus Logic, Inc. | Cirrus Logic
QRVO | | | Qorvo, Inc. | Qorvo
ALGM | | | Allegro MicroSystems, Inc. | Allegro MicroSystems
CRDO | | | Credo Technology Group Holding Ltd | Credo Technology; Credo?(chip,AI,data center,cables)
ALAB | | | Astera Labs, Inc. | Astera Labs; Astera
RMBS | | | Rambus Inc. | Rambus
ENTG | | | Entegris, Inc. | Entegris
MKSI | | | MKS Inc. | MKS Instruments
ACLS | | | Axcelis Technologies, Inc. | Axcelis
LSCC | | | Lattice Semiconductor Corporation | Lattice Semiconductor; Lattice?(chip,chips,semiconductor,FPGA)
AEHR | | | Aehr Test Systems, Inc. | Aehr Test Systems
NVTS | | | Navitas Semiconductor Corporation | Navitas; Navitas Semiconductor
TSEM | | | Tower Semiconductor Ltd. | Tower Semiconductor
CAMT | | | Camtek Ltd. | Camtek
NVMI | | | Nova Ltd. | Nova Ltd
CHKP | IL0010824113 | | Check Point Software Technologies Ltd. | Check Point Software; Check Point
WIX | IL0011301780 | | Wix.com Ltd. | Wix.com; Wix
MNDY | IL0011762130 | | monday.com Ltd. | monday.com; Monday.com
NICE | | | NICE Ltd. | NICE Ltd
GLBE | | | Global-E Online Ltd. | Global-E Online
INMD | | | InMode Ltd. | InMode
ESLT | | | Elbit Systems Ltd. | Elbit; Elbit Systems
XRX | | | Xerox Holdings Corporation | Xerox
NCNO | | | nCino, Inc. | nCino
OTEX | | | Open Text Corporation | OpenText; Open Text
MANH | | | Manhattan Associates, Inc. | Manhattan Associates
PEGA | US7055731035 | | Pegasystems Inc. | Pegasystems
PTON | US70614W1009 | | Peloton Interactive, Inc. | Peloton
GPRO | | | GoPro, Inc. | GoPro
SONO | US83570H1086 | | Sonos, Inc. | Sonos
GRPN | | | Groupon, Inc. | Groupon
MTCH | US57667L1070 | | Match Group, Inc. | Match Group; *Tinder
BMBL | | | Bumble Inc. | Bumble Inc
DUOL | | | Duolingo, Inc. | Duolingo
DKNG | US26142V1052 | | DraftKings Inc. | DraftKings; Draftkings
PENN | | | PENN Entertainment, Inc. | Penn Entertainment; Penn National; Penn?(casino,sportsbook,ESPN Bet,betting)
CZR | US12769G1004 | | Caesars Entertainment, Inc. | Caesars; Caesars Entertainment
MLCO | | | Melco Resorts & Entertainment Limited | Melco Resorts; Melco
LNW, XASX:LNW | | | Light & Wonder, Inc. | Light & Wonder
PLAY | | | Dave & Buster's Entertainment, Inc. | Dave & Buster's
WMG | US9345502036 | | Warner Music Group Corp. | Warner Music; Warner Music Group
FWONK | | | Formula One Group | Liberty Media
AMCX | | | AMC Networks Inc. | AMC Networks
SIRI | | | Sirius XM Holdings Inc. | Sirius XM; SiriusXM
IHRT | | | iHeartMedia, Inc. | iHeartMedia
NXST | | | Nexstar Media Group, Inc. | Nexstar; *Tegna
SBGI | | | Sinclair, Inc. | Sinclair Broadcast; Sinclair Inc
MAT | US5770811025 | 851704 | Mattel, Inc. | Mattel
FNKO | | | Funko, Inc. | Funko
CROX | | | Crocs, Inc. | Crocs
COLM | | | Columbia Sportswear Company | Columbia Sportswear
NWL | US6512291062 | | Newell Brands Inc. | Newell Brands; Newell?(Sharpie,Rubbermaid,consumer)
WEN | | | The Wendy's Company | Wendy's
DNUT | | | Krispy Kreme, Inc. | Krispy Kreme
PZZA | | | Papa John's International, Inc. | Papa John's
TXRH | | | Texas Roadhouse, Inc. | Texas Roadhouse
BLMN | | | Bloomin' Brands, Inc. | Bloomin' Brands
CAKE | US1630721017 | | The Cheesecake Factory Incorporated | Cheesecake Factory
CBRL | | | Cracker Barrel Old Country Store, Inc. | Cracker Barrel
BYND | US08862E1091 | A2N7XQ | Beyond Meat, Inc. | Beyond Meat
OTLY | | | Oatly Group AB | Oatly
CELH | | | Celsius Holdings, Inc. | Celsius Holdings
CPB | | | The Campbell's Company | Campbell Soup; Campbell's; Campbell's Soup
PPC | | | Pilgrim's Pride Corporation | Pilgrim's Pride
SFD | | | Smithfield Foods, Inc. | Smithfield Foods; Smithfield?(pork,hog,WH Group,meat)
CALM | | | Cal-Maine Foods, Inc. | Cal-Maine Foods; Cal-Maine
CHEF | | | The Chefs' Warehouse, Inc. | Chefs' Warehouse
TLRY | | | Tilray Brands, Inc. | Tilray; Tilray Brands
CGC | | | Canopy Growth Corporation | Canopy Growth
ACB | | | Aurora Cannabis Inc. | Aurora Cannabis
CRON | | | Cronos Group Inc. | Cronos Group
GH | US40131M1099 | A2N5RY | Guardant Health, Inc. | Guardant Health; Guardant
EXAS | | | Exact Sciences Corporation | Exact Sciences
ILMN | US4523271090 | | Illumina, Inc. | Illumina; *Grail
PACB | | | Pacific Biosciences of California, Inc. | Pacific Biosciences; PacBio
TXG | | | 10x Genomics, Inc. | 10x Genomics
NTRA | | | Natera, Inc. | Natera
TEM | | | Tempus AI, Inc. | Tempus AI
MASI | US5747951003 | | Masimo Corporation | Masimo
HALO | US40637H1095 | | Halozyme Therapeutics, Inc. | Halozyme
HOLX | | | Hologic, Inc. | Hologic
XRAY | US24906P1093 | | DENTSPLY SIRONA Inc. | Dentsply Sirona; Dentsply
BRKR | | | Bruker Corporation | Bruker
JAZZ | | | Jazz Pharmaceuticals plc | Jazz Pharmaceuticals
ALNY | US02043Q1076 | | Alnylam Pharmaceuticals, Inc. | Alnylam; Alnylam Pharmaceuticals
BMRN | US09061G1013 | | BioMarin Pharmaceutical Inc. | BioMarin
NBIX | US64125C1099 | | Neurocrine Biosciences, Inc. | Neurocrine; Neurocrine Biosciences
SRPT | US8036071004 | | Sarepta Therapeutics, Inc. | Sarepta; Sarepta Therapeutics
UTHR | | | United Therapeutics Corporation | United Therapeutics
EXEL | US30161Q1040 | | Exelixis, Inc. | Exelixis
IONS | US4622221004 | | Ionis Pharmaceuticals, Inc. | Ionis; Ionis Pharmaceuticals
NVAX | US6700024010 | A2PKMZ | Novavax, Inc. | Novavax
BNTX | US09075V1026 | A2PSR2 | BioNTech SE | BioNTech; Biontech
CVAC | NL0015436031 | A2P71U | CureVac N.V. | CureVac; Curevac
CRSP | CH0334081137 | | CRISPR Therapeutics AG | CRISPR Therapeutics; Crispr Therapeutics
NTLA | US45826J1051 | | Intellia Therapeutics, Inc. | Intellia; Intellia Therapeutics
BEAM | | | Beam Therapeutics Inc. | Beam Therapeutics
EDIT | US28106W1036 | | Editas Medicine, Inc. | Editas Medicine; Editas
VKTX | | | Viking Therapeutics, Inc. | Viking Therapeutics; Viking?(obesity,weight-loss,drug,trial,Lilly,Novo Nordisk)
LEGN | | | Legend Biotech Corporation | Legend Biotech
ONC, XHKG:6160 | | | BeOne Medicines AG | BeiGene; Beigene; BeOne Medicines
RPRX | | | Royalty Pharma plc | Royalty Pharma
INSM | | | Insmed Incorporated | Insmed
SMMT | | | Summit Therapeutics Inc. | Summit Therapeutics
RVMD | | | Revolution Medicines, Inc. | Revolution Medicines
MDGL | US5588681057 | | Madrigal Pharmaceuticals, Inc. | Madrigal Pharmaceuticals; Madrigal?(drug,liver,NASH,MASH,Rezdiffra)
IMTX | NL0015285941 | A2P72S | Immatics N.V. | Immatics
AXSM | US05464T1043 | | Axsome Therapeutics, Inc. | Axsome
SAVA | | | Cassava Sciences, Inc. | Cassava Sciences
AMRX | | | Amneal Pharmaceuticals, Inc. | Amneal
ACHC | | | Acadia Healthcare Company, Inc. | Acadia Healthcare
CLOV | | | Clover Health Investments, Corp. | Clover Health
ALHC | | | Alignment Healthcare, Inc. | Alignment Healthcare
PGNY | | | Progyny, Inc. | Progyny
WW | | | WW International, Inc. | WeightWatchers; Weight Watchers; WW International
GDRX | | | GoodRx Holdings, Inc. | GoodRx
TNDM | US8753722037 | | Tandem Diabetes Care, Inc. | Tandem Diabetes; Tandem Diabetes Care
IRTC | | | iRhythm Technologies | iRhythm
ZION | | | Zions Bancorporation, N.A. | Zions; Zions Bancorporation; Zions Bancorp
SIVB | | | SVB Financial Group | SVB Financial; Silicon Valley Bank; SVB
SBNY | | | Signature Bank | Signature Bank
FCNCA | | | First Citizens BancShares, Inc. | First Citizens; First Citizens BancShares
EWBC | | | East West Bancorp, Inc. | East West Bancorp
PNFP | | | Pinnacle Financial Partners, Inc. | Pinnacle Financial
LPLA | | | LPL Financial Holdings Inc. | LPL Financial
CG | US14316J1088 | | The Carlyle Group Inc. | Carlyle; Carlyle Group
TPG | | | TPG Inc. | TPG Inc; TPG?(private equity,buyout,Finanzinvestor,KKR,Apollo,Blackstone)
TW | | | Tradeweb Markets Inc. | Tradeweb
MKTX | US57060D1081 | | MarketAxess Holdings Inc. | MarketAxess
MORN | | | Morningstar, Inc. | Morningstar
TRI, XTSE:TRI | CA8849038085 | | Thomson Reuters Corporation | Thomson Reuters Corp; Thomson Reuters Corporation
ROOT | | | Root, Inc. | Root Inc
PAYO | | | Payoneer Global Inc. | Payoneer
FLYW | | | Flywire Corporation | Flywire
MQ | | | Marqeta, Inc. | Marqeta
EEFT | | | Euronet Worldwide, Inc. | Euronet Worldwide
CENX | | | Century Aluminum Company | Century Aluminum
KALU | | | Kaiser Aluminum Corporation | Kaiser Aluminum
RGLD | | | Royal Gold, Inc. | Royal Gold
SGML | | | Sigma Lithium Corporation | Sigma Lithium
CHRD | | | Chord Energy Corporation | Chord Energy
WFRD | | | Weatherford International plc | Weatherford; Weatherford International
NEXT | | | NextDecade Corporation | NextDecade
PAA | | | Plains All American Pipeline, L.P. | Plains All American
TLN | | | Talen Energy Corporation | Talen Energy; Talen
GT | US3825501014 | 851204 | The Goodyear Tire & Rubber Company | Goodyear; Goodyear Tire
GTX | | | Garrett Motion Inc. | Garrett Motion
VC | | | Visteon Corporation | Visteon
HTZ | US42806J7000 | | Hertz Global Holdings, Inc. | Hertz?(rental,Mietwagen,Autovermieter,rental-car,Avis,Sixt,car rental); Hertz Global
CAR | US0537741052 | | Avis Budget Group, Inc. | Avis Budget; Avis; Avis Budget Group
SAIA | | | Saia, Inc. | Saia
YELL | | | Yellow Corporation | Yellow Corp
KTOS | US50077B2079 | | Kratos Defense & Security Solutions, Inc. | Kratos; Kratos Defense
AVAV | US0080731088 | | AeroVironment, Inc. | AeroVironment; Aerovironment
MRCY | | | Mercury Systems, Inc. | Mercury Systems
SAIC | | | Science Applications International Corporation | Science Applications International
POOL | | | Pool Corporation | Pool Corp
LGIH | | | LGI Homes, Inc. | LGI Homes
AGNC | | | AGNC Investment Corp. | AGNC Investment
GLPI | | | Gaming and Leisure Properties, Inc. | Gaming and Leisure Properties
VSAT | | | Viasat, Inc. | Viasat; *Inmarsat
IRDM | US46269C1027 | | Iridium Communications Inc. | Iridium Communications; Iridium?(satellite,satellites,Globalstar,Starlink)
GSAT | | | Globalstar, Inc. | Globalstar
DISH | | | DISH Network Corporation | Dish Network; DISH Network
LBTYA | | | Liberty Global Ltd. | Liberty Global
EXTR | | | Extreme Networks, Inc. | Extreme Networks
CRSR | US22041X1028 | | Corsair Gaming, Inc. | Corsair Gaming; Corsair
SMTC | | | Semtech Corporation | Semtech
AVT | | | Avnet, Inc. | Avnet
SANM | US8010561020 | | Sanmina Corporation | Sanmina
AAOI | | | Applied Optoelectronics, Inc. | Applied Optoelectronics
TTMI | | | TTM Technologies, Inc. | TTM Technologies
LECO | | | Lincoln Electric Holdings, Inc. | Lincoln Electric
SRAD | | | Sportradar Group AG | Sportradar
TRVG | US89686D1054 | | trivago N.V. | trivago; Trivago
ATAI | | | AtaiBeckley Inc. | Atai Life Sciences; AtaiBeckley
ALVO | | | Alvotech | Alvotech
GLNG | BMG9456A1009 | | Golar LNG Limited | Golar LNG
RCKT | | | Rocket Pharmaceuticals | Rocket Pharmaceuticals
TDUP | | | ThredUp Inc. | ThredUp
REAL | | | The RealReal, Inc. | RealReal
RENT | | | Rent the Runway, Inc. | Rent the Runway
SFIX | US8608971078 | | Stitch Fix, Inc. | Stitch Fix
IRBT | | | iRobot Corporation | iRobot
SWBI | US8317541063 | | Smith & Wesson Brands, Inc. | Smith & Wesson
DJT | US25400Q1058 | | Trump Media & Technology Group Corp. | Trump Media; Trump Media & Technology; Trump Media & Technology Group; *Truth Social
RUM | | | Rumble Inc. | Rumble Inc; Rumble?(YouTube,Truth Social,Trump Media,Pavlovski,Northern Data,Tether)
FFAI, FFIE | | | Faraday Future Intelligent Electric Inc. | Faraday Future
PSNY | | | Polestar Automotive Holding UK PLC | Polestar
VFS | | | VinFast Auto Ltd. | VinFast; Vinfast
LOT | | | Lotus Technology Inc. | Lotus Technology
HSAI | | | Hesai Group | Hesai
LAZR | | | Luminar Technologies, Inc. | Luminar; Luminar Technologies
OUST | | | Ouster, Inc. | Ouster Inc
AUR | | | Aurora Innovation, Inc. | Aurora Innovation; Aurora?(driverless,self-driving,autonomous,trucks,Waymo,Urmson,autonome,Lkw)
PONY | | | Pony AI Inc. | Pony.ai; Pony AI
WRD | | | WeRide Inc. | WeRide
SERV | | | Serve Robotics Inc. | Serve Robotics
SYM | | | Symbotic Inc. | Symbotic
FUTU | US36118L1061 | | Futu Holdings Limited | Futu Holdings; Futu
TIGR | | | UP Fintech Holding Limited | UP Fintech
BILI | US0900401060 | | Bilibili Inc. | Bilibili
BIDU, XHKG:9888 | US0567521085 | A0F5DE | Baidu, Inc. | Baidu
JD, XHKG:9618 | US47215P1066 KYG8208B1014 | A112ST | JD.com, Inc. | JD.com; JD.Com; JD com
PDD | US7223041028 | A2JRK6 | PDD Holdings Inc. | PDD Holdings; Pinduoduo; PDD; *Temu
NTES, XHKG:9999 | US64110W1027 | | NetEase, Inc. | NetEase; Netease
LI, XHKG:2015 | US50202M1027 | | Li Auto Inc. | Li Auto
TCOM, XHKG:9961 | US89677Q1076 | | Trip.com Group Limited | Trip.com; Trip.com Group; Ctrip
IQ | | | iQIYI, Inc. | iQiyi; iQIYI
WB | KYG9515T1085 | | Weibo Corporation | Weibo Corp; Weibo?(shares,Aktie,Corp,revenue,Sina)
HTHT | | | H World Group Limited | H World Group; Huazhu
GGAL | | | Grupo Financiero Galicia S.A. | Grupo Financiero Galicia
ADTN, XETR:QH9 | | | ADTRAN Holdings, Inc. | Adtran
UI, XNYS:UI | | | Ubiquiti Inc. | Ubiquiti
SSNC | | | SS&C Technologies Holdings, Inc. | SS&C; SS&C Technologies
NTNX | | | Nutanix, Inc. | Nutanix
WSO, XNYS:WSO | | | Watsco, Inc. | Watsco
KSPI | | | Joint Stock Company Kaspi.kz | Kaspi.kz; Kaspi
BSY | | | Bentley Systems, Incorporated | Bentley Systems
ARCC | | | Ares Capital Corporation | Ares Capital
WWD | | | Woodward, Inc. | Woodward Inc; Woodward?(aerospace,aircraft,supplier)
FTAI | | | FTAI Aviation Ltd. | FTAI Aviation; FTAI
LAMR | | | Lamar Advertising Company | Lamar Advertising
ICLR | | | ICON Public Limited Company | Icon plc; ICON plc
MEDP | | | Medpace Holdings, Inc. | Medpace
GTM | | | ZoomInfo Technologies Inc. | ZoomInfo
SAIL | | | SailPoint, Inc. | SailPoint
VNOM | | | Viper Energy, Inc. | Viper Energy
LINE | | | Lineage, Inc. | Lineage Inc; Lineage?(cold storage,warehouse,IPO,REIT)
ASND | | | Ascendis Pharma A/S | Ascendis; Ascendis Pharma
SEIC | | | SEI Investments Company | SEI Investments
APPF | | | AppFolio, Inc. | AppFolio
PCTY | | | Paylocity Holding Corporation | Paylocity
MTSI | | | MACOM Technology Solutions Holdings, Inc. | MACOM
TTAN | | | ServiceTitan, Inc. | ServiceTitan
COKE | | | Coca-Cola Consolidated, Inc. | Coca-Cola Consolidated
TTEK | | | Tetra Tech, Inc. | Tetra Tech
WING | | | Wingstop Inc. | Wingstop
DOX | | | Amdocs Limited | Amdocs
STRL | | | Sterling Infrastructure, Inc. | Sterling Infrastructure
DSGX | | | The Descartes Systems Group Inc. | Descartes Systems
HLNE | | | Hamilton Lane Incorporated | Hamilton Lane
MMYT | | | MakeMyTrip Limited | MakeMyTrip
BBIO | | | BridgeBio Pharma, Inc. | BridgeBio; BridgeBio Pharma
CVLT | | | Commvault Systems, Inc. | Commvault
CAI | | | Caris Life Sciences, Inc. | Caris Life Sciences
HQY | | | HealthEquity, Inc. | HealthEquity
ROIV | | | Roivant Sciences Ltd. | Roivant; Roivant Sciences
LKQ | | | LKQ Corporation | LKQ
BULL | | | Webull Corporation | Webull
STEP | | | StepStone Group Inc. | StepStone Group
CHDN | | | Churchill Downs Incorporated | Churchill Downs Inc
IDCC | | | InterDigital, Inc. | InterDigital
CGNX | | | Cognex Corporation | Cognex
EXLS | | | ExlService Holdings, Inc. | ExlService
GDS | | | GDS Holdings Limited | GDS Holdings
MIDD | | | The Middleby Corporation | Middleby
TIGO | | | Millicom International Cellular S.A. | Millicom
OLED | | | Universal Display Corporation | Universal Display
LIF | | | Life360, Inc. | Life360
WAY | | | Waystar Holding Corp. | Waystar
SGHC, XNYS:SGHC | | | Super Group (SGHC) Limited | Super Group (SGHC)
SITM | | | SiTime Corporation | SiTime
AEIS | | | Advanced Energy Industries, Inc. | Advanced Energy Industries
IEP | | | Icahn Enterprises L.P. | Icahn Enterprises
GNTX | | | Gentex Corporation | Gentex
QLYS | | | Qualys, Inc. | Qualys
FROG | | | JFrog Ltd. | JFrog
ZETA, XNYS:ZETA | | | Zeta Global Holdings Corp. | Zeta Global
SEZL | | | Sezzle Inc. | Sezzle
HNGE, XNYS:HNGE | | | Hinge Health, Inc. | Hinge Health
OMDA | | | Omada Health, Inc. | Omada Health
LSTR | | | Landstar System, Inc. | Landstar
ZLAB | | | Zai Lab Limited | Zai Lab
CORZ | | | Core Scientific, Inc. | Core Scientific
CIFR | | | Cipher Mining Inc. | Cipher Mining
WULF | | | TeraWulf Inc. | TeraWulf
BITF | | | Bitfarms Ltd. | Bitfarms
CYTK | | | Cytokinetics, Incorporated | Cytokinetics
PCVX | | | Vaxcyte, Inc. | Vaxcyte
TMDX | | | TransMedics Group, Inc. | TransMedics
PTCT | | | PTC Therapeutics, Inc. | PTC Therapeutics
SNEX | | | StoneX Group Inc. | StoneX
KRYS | | | Krystal Biotech, Inc. | Krystal Biotech
FRSH | | | Freshworks Inc. | Freshworks
AVPT | | | AvePoint, Inc. | AvePoint
VEON | | | VEON Ltd. | Veon; VEON; *Kyivstar
CALX, XNYS:CALX | | | Calix, Inc. | Calix Inc
TENB | | | Tenable Holdings, Inc. | Tenable
GRND, XNYS:GRND | | | Grindr Inc. | Grindr
ASO | | | Academy Sports and Outdoors, Inc. | Academy Sports
LNTH | | | Lantheus Holdings, Inc. | Lantheus
RELY | | | Remitly Global, Inc. | Remitly
PSMT | | | PriceSmart, Inc. | PriceSmart
CLBT | | | Cellebrite DI Ltd. | Cellebrite
ODD | | | Oddity Tech Ltd. | Oddity Tech
PTGX | | | Protagonist Therapeutics, Inc. | Protagonist Therapeutics
BLKB | | | Blackbaud, Inc. | Blackbaud
FRPT | | | Freshpet, Inc. | Freshpet
MGNI | | | Magnite, Inc. | Magnite
CARG | | | CarGurus, Inc. | CarGurus
BBOT | | | BridgeBio Oncology Therapeutics, Inc. | BridgeBio Oncology
NTSK | | | Netskope, Inc. | Netskope
WBTN | | | Webtoon Entertainment Inc. | Webtoon; Webtoon Entertainment
FLY | | | Firefly Aerospace Inc. | Firefly Aerospace; Firefly?(rocket,lunar,Blue Ghost,lander,space)
VOYG, XNYS:VOYG | | | Voyager Technologies, Inc. | Voyager Technologies; Voyager?(space station,Starlab,defense)
RDW, XNYS:RDW | | | Redwire Corporation | Redwire
SBET | | | SharpLink Gaming, Inc. | SharpLink; SharpLink Gaming
LQDA | | | Liquidia Corporation | Liquidia
NUVL | | | Nuvalent, Inc. | Nuvalent
VSNT | | | Versant Media Group, Inc. | Versant Media; Versant?(Comcast,CNBC,MSNBC,spinoff)
SOLS | | | Solstice Advanced Materials Inc. | Solstice Advanced Materials; Solstice?(Honeywell,spinoff,spin-off)
MDLN | | | Medline Inc. | Medline
WLTH | | | Wealthfront Corporation | Wealthfront
NAVN | | | Navan, Inc. | Navan
KLC, XNYS:KLC | | | KinderCare Learning Companies, Inc. | KinderCare
PPTA | | | Perpetua Resources Corp. | Perpetua Resources
USAR | | | USA Rare Earth, Inc. | USA Rare Earth
CRML | | | Critical Metals Corp. | Critical Metals Corp
TMC | | | TMC the metals company Inc. | The Metals Company; TMC?(deep-sea,seabed,nodules)
`;
