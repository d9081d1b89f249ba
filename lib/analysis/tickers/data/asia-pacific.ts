/** Listed companies; the format and the sources are told in `index.ts`. */
export const ASIA_PACIFIC = `
# XTKS Tokyo
7203, XNYS:TM | JP3633400001 | 853510 | Toyota Motor Corporation | Toyota; Toyota Motor; *Lexus; *Daihatsu
6758, XNYS:SONY | JP3435000009 | 853687 | Sony Group Corporation | Sony; Sony Group; *PlayStation
8306, XNYS:MUFG | JP3902900004 | | Mitsubishi UFJ Financial Group, Inc. | Mitsubishi UFJ; MUFG; Mitsubishi UFJ Financial
6501 | JP3788600009 | | Hitachi, Ltd. | Hitachi
6861 | JP3236200006 | | Keyence Corporation | Keyence
9983 | JP3802300008 | | Fast Retailing Co., Ltd. | Fast Retailing; *Uniqlo
9432 | JP3735400008 | | NTT, Inc. | Nippon Telegraph & Telephone; Nippon Telegraph and Telephone; NTT; *NTT Data; *NTT Docomo
8316, XNYS:SMFG | JP3890350006 | | Sumitomo Mitsui Financial Group, Inc. | Sumitomo Mitsui Financial; SMFG; Sumitomo Mitsui; Sumitomo Mitsui Financial Group
8411, XNYS:MFG | JP3885780001 | | Mizuho Financial Group, Inc. | Mizuho; Mizuho Financial; Mizuho Financial Group
4063 | JP3371200001 | | Shin-Etsu Chemical Co., Ltd. | Shin-Etsu; Shin-Etsu Chemical
8035 | JP3571400005 | | Tokyo Electron Limited | Tokyo Electron
9984 | JP3436100006 | 891624 | SoftBank Group Corp. | SoftBank; Softbank; SoftBank Group; Softbank Group; *Vision Fund
9434 | JP3732000009 | | SoftBank Corp. | SoftBank Corp
6857 | JP3122400009 | | Advantest Corporation | Advantest
8058 | JP3898400001 | | Mitsubishi Corporation | Mitsubishi Corp; Mitsubishi Corporation; Mitsubishi?(trading house,Handelshaus,Corp)
8001 | JP3143600009 | | ITOCHU Corporation | Itochu
8031 | JP3893600001 | | Mitsui & Co., Ltd. | Mitsui & Co; Mitsui
7974 | JP3756600007 | 864009 | Nintendo Co., Ltd. | Nintendo
7267, XNYS:HMC | JP3854600008 | 853226 | Honda Motor Co., Ltd. | Honda; Honda Motor
4502, XNYS:TAK | JP3463000004 | | Takeda Pharmaceutical Company Limited | Takeda; Takeda Pharmaceutical; *Shire Pharmaceuticals
4519 | JP3519400000 | | Chugai Pharmaceutical Co., Ltd. | Chugai Pharmaceutical
4568 | JP3475350009 | | Daiichi Sankyo Company, Limited | Daiichi Sankyo
4503 | JP3942400007 | | Astellas Pharma Inc. | Astellas; Astellas Pharma
4523 | JP3160400002 | | Eisai Co., Ltd. | Eisai
4578 | JP3188220002 | | Otsuka Holdings Co., Ltd. | Otsuka; Otsuka Holdings
8766 | JP3910660004 | | Tokio Marine Holdings, Inc. | Tokio Marine
7741 | JP3837800006 | | HOYA Corporation | Hoya
6098 | JP3970300004 | | Recruit Holdings Co., Ltd. | Recruit Holdings; *Indeed?(job,Jobbörse,hiring,Glassdoor,Stellenportal); *Glassdoor
9433 | JP3496400007 | | KDDI Corporation | KDDI
6902 | JP3551500006 | | DENSO Corporation | Denso
6954 | JP3802400006 | | Fanuc Corporation | Fanuc
6981 | JP3914400001 | | Murata Manufacturing Co., Ltd. | Murata; Murata Manufacturing
6367 | JP3481800005 | | Daikin Industries, Ltd. | Daikin; Daikin Industries
6273 | JP3162600005 | | SMC Corporation | SMC Corp
6503 | JP3902400005 | | Mitsubishi Electric Corporation | Mitsubishi Electric
7011 | JP3900000005 | | Mitsubishi Heavy Industries, Ltd. | Mitsubishi Heavy Industries; Mitsubishi Heavy
6752 | JP3866800000 | | Panasonic Holdings Corporation | Panasonic
7751 | JP3242800005 | | Canon Inc. | Canon?(Kamera,Kameras,camera,cameras,Drucker,Nikon,printer,Inc,japanische)
7731 | JP3657400002 | | Nikon Corporation | Nikon
6702 | JP3818000006 | | Fujitsu Limited | Fujitsu
6701 | JP3733000008 | | NEC Corporation | NEC Corp; NEC?(Japanese,japanische,Fujitsu,IT)
7201 | JP3672400003 | | Nissan Motor Co., Ltd. | Nissan; Nissan Motor
7211 | | | Mitsubishi Motors Corporation | Mitsubishi Motors
7261 | JP3868400007 | | Mazda Motor Corporation | Mazda; Mazda Motor
7269 | JP3397200001 | | Suzuki Motor Corporation | Suzuki Motor; Suzuki?(Autobauer,Maruti,carmaker,automaker,cars,motorcycle,Motorräder)
7270 | JP3814800003 | | Subaru Corporation | Subaru
7202 | JP3137200006 | | Isuzu Motors Limited | Isuzu
7272 | JP3942800008 | | Yamaha Motor Co., Ltd. | Yamaha Motor
6301 | JP3304200003 | | Komatsu Ltd. | Komatsu
6326 | JP3266400005 | | Kubota Corporation | Kubota
5108 | JP3830800003 | | Bridgestone Corporation | Bridgestone
5401 | JP3381000003 | | Nippon Steel Corporation | Nippon Steel
5411 | | | JFE Holdings, Inc. | JFE Holdings
8002 | JP3877600001 | | Marubeni Corporation | Marubeni
8053 | JP3404600003 | | Sumitomo Corporation | Sumitomo Corp; Sumitomo Corporation
8591, XNYS:IX | JP3200450009 | | ORIX Corporation | Orix
8604, XNYS:NMR | JP3762600009 | | Nomura Holdings, Inc. | Nomura; Nomura Holdings
8601 | | | Daiwa Securities Group Inc. | Daiwa Securities
8725 | JP3890310000 | | MS&AD Insurance Group Holdings, Inc. | MS&AD Insurance
8630 | JP3165000005 | | Sompo Holdings, Inc. | Sompo; Sompo Holdings
8750 | JP3476480003 | | Dai-ichi Life Holdings, Inc. | Dai-ichi Life
3382 | JP3422950000 | | Seven & i Holdings Co., Ltd. | Seven & i; Seven & I; Seven & i Holdings; *7-Eleven
8267 | JP3388200002 | | Aeon Co., Ltd. | Aeon Co
2914 | JP3726800000 | | Japan Tobacco Inc. | Japan Tobacco
2502 | JP3116000005 | | Asahi Group Holdings, Ltd. | Asahi Group; Asahi Breweries; Asahi?(Brauerei,beer,Bier,brewer,Kirin,cyberattack)
2503 | JP3258000003 | | Kirin Holdings Company, Limited | Kirin Holdings; Kirin
2587 | | | Suntory Beverage & Food Limited | Suntory Beverage
4452 | JP3205800000 | | Kao Corporation | Kao Corp
4911 | JP3351600006 | | Shiseido Company, Limited | Shiseido
4901 | JP3814000000 | | FUJIFILM Holdings Corporation | Fujifilm
4661 | JP3198900007 | | Oriental Land Co., Ltd. | Oriental Land
4755 | JP3967200001 | | Rakuten Group, Inc. | Rakuten
4689 | JP3933800009 | | LY Corporation | Yahoo Japan; LY Corp
4385 | | | Mercari, Inc. | Mercari
6594 | JP3734800000 | | NIDEC Corporation | Nidec
6723 | JP3164720009 | | Renesas Electronics Corporation | Renesas; Renesas Electronics
6920 | JP3979200007 | | Lasertec Corporation | Lasertec
6146 | JP3548600000 | | DISCO Corporation | Disco Corp
7735 | | | SCREEN Holdings Co., Ltd. | Screen Holdings
285A | | | Kioxia Holdings Corporation | Kioxia
6762 | JP3538800008 | | TDK Corporation | TDK
6971 | JP3249600002 | | Kyocera Corporation | Kyocera
6645 | JP3197800000 | | OMRON Corporation | Omron
7733 | JP3201200007 | | Olympus Corporation | Olympus Corp; Olympus?(Endoskope,endoscopes,medical,Kamera,Medizintechnik)
4543 | JP3546800008 | | Terumo Corporation | Terumo
6869 | | | Sysmex Corporation | Sysmex
6502 | JP3592200004 | | Toshiba Corporation | Toshiba
6753 | JP3359600008 | | Sharp Corporation | Sharp Corp; Sharp?(Foxconn,Hon Hai,display,Panasonic)
6506 | | | Yaskawa Electric Corporation | Yaskawa; Yaskawa Electric
7012 | | | Kawasaki Heavy Industries, Ltd. | Kawasaki Heavy Industries; Kawasaki Heavy
7013 | | | IHI Corporation | IHI Corp
9020 | JP3783600004 | | East Japan Railway Company | East Japan Railway; JR East
9022 | JP3566800003 | | Central Japan Railway Company | Central Japan Railway; JR Central
9101 | JP3753000003 | | Nippon Yusen Kabushiki Kaisha | Nippon Yusen; NYK Line
9104 | | | Mitsui O.S.K. Lines, Ltd. | Mitsui O.S.K. Lines; Mitsui OSK Lines
9107 | | | Kawasaki Kisen Kaisha, Ltd. | Kawasaki Kisen
9201 | JP3705200008 | | Japan Airlines Co., Ltd. | Japan Airlines
9202 | JP3429800000 | | ANA Holdings Inc. | ANA Holdings; All Nippon Airways
9501 | JP3585800000 | | Tokyo Electric Power Company Holdings, Inc. | Tokyo Electric Power; Tepco; TEPCO
1605 | JP3294460005 | | INPEX Corporation | Inpex
5020 | | | ENEOS Holdings, Inc. | Eneos
8801 | JP3893200000 | | Mitsui Fudosan Co., Ltd. | Mitsui Fudosan
8802 | JP3899600005 | | Mitsubishi Estate Co., Ltd. | Mitsubishi Estate
1925 | JP3505000004 | | Daiwa House Industry Co., Ltd. | Daiwa House
1928 | | | Sekisui House, Ltd. | Sekisui House
3659 | | | NEXON Co., Ltd. | Nexon
9684 | JP3164630000 | | SQUARE ENIX HOLDINGS CO., LTD. | Square Enix
9697 | | | CAPCOM CO., LTD. | Capcom
7832 | | | Bandai Namco Holdings Inc. | Bandai Namco
9766 | | | Konami Group Corporation | Konami
7936 | JP3118000003 | | ASICS Corporation | Asics
4507 | JP3347200002 | | Shionogi & Co., Ltd. | Shionogi
8113 | | | Unicharm Corporation | Unicharm
3402 | JP3621000003 | | Toray Industries, Inc. | Toray; Toray Industries
4188 | | | Mitsubishi Chemical Group Corporation | Mitsubishi Chemical
4005 | | | Sumitomo Chemical Company, Limited | Sumitomo Chemical
6178 | JP3752900005 | | Japan Post Holdings Co., Ltd. | Japan Post Holdings; Japan Post
7182 | | | JAPAN POST BANK Co., Ltd. | Japan Post Bank
2413 | | | M3, Inc. | M3 Inc
7259 | | | Aisin Corporation | Aisin
5802 | | | Sumitomo Electric Industries, Ltd. | Sumitomo Electric
5803 | | | Fujikura Ltd. | Fujikura
3350 | | | Metaplanet Inc. | Metaplanet
8015 | | | Toyota Tsusho Corporation | Toyota Tsusho
6201 | | | Toyota Industries Corporation | Toyota Industries
8308 | | | Resona Holdings, Inc. | Resona; Resona Holdings
8697 | | | Japan Exchange Group, Inc. | Japan Exchange Group
4307 | | | Nomura Research Institute, Ltd. | Nomura Research Institute
9735 | | | SECOM Co., Ltd. | Secom; SECOM
6988 | | | Nitto Denko Corporation | Nitto Denko
6479 | | | MinebeaMitsumi Inc. | MinebeaMitsumi; Minebea
9531 | | | Tokyo Gas Co., Ltd. | Tokyo Gas
9532 | | | Osaka Gas Co., Ltd. | Osaka Gas
9503 | | | The Kansai Electric Power Company, Incorporated | Kansai Electric; Kansai Electric Power
9502 | | | Chubu Electric Power Company, Incorporated | Chubu Electric; Chubu Electric Power
4684 | | | OBIC Co., Ltd. | OBIC; Obic
4704 | | | Trend Micro Incorporated | Trend Micro
7309 | | | SHIMANO Inc. | Shimano
6586 | | | Makita Corporation | Makita
2802 | | | Ajinomoto Co., Inc. | Ajinomoto
3407 | | | Asahi Kasei Corporation | Asahi Kasei
5201 | | | AGC Inc. | AGC?(Asahi Glass,glassmaker,glass)
4324 | | | Dentsu Group Inc. | Dentsu
1812 | | | Kajima Corporation | Kajima
1802 | | | Obayashi Corporation | Obayashi
1801 | | | Taisei Corporation | Taisei
5713 | | | Sumitomo Metal Mining Co., Ltd. | Sumitomo Metal Mining
5801 | | | Furukawa Electric Co., Ltd. | Furukawa Electric
8795 | | | T&D Holdings, Inc. | T&D Holdings
9023 | | | Tokyo Metro Co., Ltd. | Tokyo Metro
5016 | | | JX Advanced Metals Corporation | JX Advanced Metals
7453 | | | Ryohin Keikaku Co., Ltd. | Ryohin Keikaku; *Muji
7532 | | | Pan Pacific International Holdings Corporation | Pan Pacific International; *Don Quijote
8136 | | | Sanrio Company, Ltd. | Sanrio
9843 | | | Nitori Holdings Co., Ltd. | Nitori
6504 | | | Fuji Electric Co., Ltd. | Fuji Electric
8309 | | | Sumitomo Mitsui Trust Group, Inc. | Sumitomo Mitsui Trust
3086 | | | J. Front Retailing Co., Ltd. | J. Front Retailing
3099 | | | Isetan Mitsukoshi Holdings Ltd. | Isetan Mitsukoshi
9602 | | | Toho Co., Ltd. | Toho?(Godzilla,film,studio)
6963 | | | ROHM Co., Ltd. | Rohm; ROHM
6976 | | | Taiyo Yuden Co., Ltd. | Taiyo Yuden
4062 | | | IBIDEN Co., Ltd. | Ibiden; IBIDEN
6724 | | | Seiko Epson Corporation | Seiko Epson; Epson
5019 | | | Idemitsu Kosan Co., Ltd. | Idemitsu; Idemitsu Kosan
5406 | | | Kobe Steel, Ltd. | Kobe Steel
9064 | | | Yamato Holdings Co., Ltd. | Yamato Holdings
4612 | | | Nippon Paint Holdings Co., Ltd. | Nippon Paint
2269 | | | Meiji Holdings Co., Ltd. | Meiji Holdings
# XHKG Hong Kong
0700 | KYG875721634 | A1138D | Tencent Holdings Limited | Tencent; *WeChat
3690 | KYG596691041 | | Meituan | Meituan
1810 | KYG9830T1067 | A2JNY1 | Xiaomi Corporation | Xiaomi
1211, XSHE:002594 | CNE100000296 | A0M4W9 | BYD Company Limited | BYD; Byd
1024 | KYG532631028 | | Kuaishou Technology | Kuaishou
0992 | HK0992009065 | 894983 | Lenovo Group Limited | Lenovo; *Motorola Mobility
0981 | KYG8020E1199 | | Semiconductor Manufacturing International Corporation | SMIC; Semiconductor Manufacturing International
1398, XSHG:601398 | CNE1000003G1 | A0M4YB | Industrial and Commercial Bank of China Limited | ICBC; Industrial and Commercial Bank of China
0939, XSHG:601939 | CNE1000002H1 | A0M4XF | China Construction Bank Corporation | China Construction Bank; CCB
1288, XSHG:601288 | CNE100000Q43 | | Agricultural Bank of China Limited | Agricultural Bank of China; AgBank
3988, XSHG:601988 | CNE1000001Z5 | A0M4WZ | Bank of China Limited | Bank of China
3328 | | | Bank of Communications Co., Ltd. | Bank of Communications
3968, XSHG:600036 | | | China Merchants Bank Co., Ltd. | China Merchants Bank
2318, XSHG:601318 | CNE1000003X6 | A0M4YR | Ping An Insurance (Group) Company of China, Ltd. | Ping An; Ping An Insurance
2628 | CNE1000002L3 | | China Life Insurance Company Limited | China Life; China Life Insurance
1299 | HK0000069689 | A1C7F3 | AIA Group Limited | AIA Group; AIA
0388 | HK0388045442 | A0NJY9 | Hong Kong Exchanges and Clearing Limited | Hong Kong Exchanges and Clearing; HKEX?(shares,profit,Aktie,earnings,operator,Gewinn)
0941, XSHG:600941 | HK0941009539 | 909622 | China Mobile Limited | China Mobile
0728 | | | China Telecom Corporation Limited | China Telecom
0762 | | | China Unicom (Hong Kong) Limited | China Unicom
0857, XSHG:601857 | CNE1000003W8 | A0M4YQ | PetroChina Company Limited | PetroChina; Petrochina
0386, XSHG:600028 | CNE1000002Q2 | A0M4XN | China Petroleum & Chemical Corporation | Sinopec
0883, XSHG:600938 | HK0883013259 | | CNOOC Limited | CNOOC; Cnooc
1088 | CNE1000002R0 | | China Shenhua Energy Company Limited | China Shenhua; China Shenhua Energy
0175 | KYG3777B1032 | A0CACX | Geely Automobile Holdings Limited | Geely Auto; Geely Automobile
2333 | CNE100000338 | A0M4XB | Great Wall Motor Company Limited | Great Wall Motor; Great Wall Motors
0489 | | | Dongfeng Motor Group Company Limited | Dongfeng Motor; Dongfeng
2238 | | | Guangzhou Automobile Group Co., Ltd. | Guangzhou Automobile; GAC Group
9863 | | | Zhejiang Leapmotor Technology Co., Ltd. | Leapmotor
1919 | CNE1000002J7 | | COSCO SHIPPING Holdings Co., Ltd. | Cosco; COSCO; Cosco Shipping; COSCO Shipping
0316 | | | Orient Overseas (International) Limited | Orient Overseas; OOCL
2269 | KYG970081173 | | WuXi Biologics (Cayman) Inc. | WuXi Biologics
2359, XSHG:603259 | | | WuXi AppTec Co., Ltd. | WuXi AppTec
1177 | | | Sino Biopharmaceutical Limited | Sino Biopharmaceutical
2020 | KYG040111059 | | ANTA Sports Products Limited | Anta; Anta Sports
2331 | | | Li Ning Company Limited | Li Ning
6862 | | | Haidilao International Holding Ltd. | Haidilao
9992 | | | Pop Mart International Group Limited | Pop Mart
9633 | | | Nongfu Spring Co., Ltd. | Nongfu Spring
2319 | | | China Mengniu Dairy Company Limited | Mengniu
0291 | | | China Resources Beer (Holdings) Company Limited | China Resources Beer
1929 | | | Chow Tai Fook Jewellery Group Limited | Chow Tai Fook
6690, XETR:690D | CNE1000048K8 | | Haier Smart Home Co., Ltd. | Haier Smart Home; Haier
0001 | KYG217651051 | | CK Hutchison Holdings Limited | CK Hutchison
1113 | | | CK Asset Holdings Limited | CK Asset
0016 | HK0016000132 | | Sun Hung Kai Properties Limited | Sun Hung Kai; Sun Hung Kai Properties
0012 | | | Henderson Land Development Company Limited | Henderson Land
0017 | | | New World Development Company Limited | New World Development
0066 | HK0066009694 | | MTR Corporation Limited | MTR Corp; MTR Corporation
0002 | HK0002007356 | | CLP Holdings Limited | CLP Holdings
0003 | HK0003000038 | | The Hong Kong and China Gas Company Limited | Hong Kong and China Gas; Towngas
0011 | HK0011000095 | | Hang Seng Bank Limited | Hang Seng Bank
2388 | | | BOC Hong Kong (Holdings) Limited | BOC Hong Kong
0027 | HK0027032686 | | Galaxy Entertainment Group Limited | Galaxy Entertainment
1928 | KYG7800X1079 | | Sands China Ltd. | Sands China
1128 | | | Wynn Macau, Limited | Wynn Macau
0293 | | | Cathay Pacific Airways Limited | Cathay Pacific
0753 | | | Air China Limited | Air China
0670 | | | China Eastern Airlines Corporation Limited | China Eastern Airlines; China Eastern
1055 | | | China Southern Airlines Company Limited | China Southern Airlines
2007 | | | Country Garden Holdings Company Limited | Country Garden
3333 | KYG2119W1069 | | China Evergrande Group | Evergrande; China Evergrande; Evergrande Group
2202 | CNE100001SR9 | | China Vanke Co., Ltd. | China Vanke; Vanke
1918 | | | Sunac China Holdings Limited | Sunac; Sunac China
0688 | | | China Overseas Land & Investment Limited | China Overseas Land
1109 | | | China Resources Land Limited | China Resources Land
0241 | | | Alibaba Health Information Technology Limited | Alibaba Health; Ali Health
0020 | | | SenseTime Group Inc. | SenseTime
0285 | | | BYD Electronic (International) Company Limited | BYD Electronic
2382 | KYG8586D1097 | | Sunny Optical Technology (Group) Company Limited | Sunny Optical
0968 | | | Xinyi Solar Holdings Limited | Xinyi Solar
1347 | | | Hua Hong Semiconductor Limited | Hua Hong Semiconductor
1378 | | | China Hongqiao Group Limited | China Hongqiao
0358 | | | Jiangxi Copper Company Limited | Jiangxi Copper
2899, XSHG:601899 | CNE100000502 | A0M4ZR | Zijin Mining Group Company Limited | Zijin Mining; Zijin
1171 | | | Yankuang Energy Group Company Limited | Yankuang Energy
0914 | | | Anhui Conch Cement Company Limited | Anhui Conch
6030, XSHG:600030 | | | CITIC Securities Company Limited | Citic Securities; CITIC Securities
0267 | | | CITIC Limited | Citic Ltd; CITIC Limited
0788 | | | China Tower Corporation Limited | China Tower
0763, XSHE:000063 | CNE1000004Y2 | | ZTE Corporation | ZTE
6618 | | | JD Health International Inc. | JD Health
2618 | | | JD Logistics, Inc. | JD Logistics
1913 | IT0003874101 | A0NDNB | Prada S.p.A. | Prada; *Miu Miu; *Versace
0669 | | | Techtronic Industries Company Limited | Techtronic Industries; Techtronic
0288 | KYG960071028 | | WH Group Limited | WH Group
0151 | | | Want Want China Holdings Limited | Want Want
2259 | | | Zijin Gold International Company Limited | Zijin Gold International
9660 | | | Horizon Robotics | Horizon Robotics
9880 | | | UBTech Robotics Corp Ltd | UBTech; UBTech Robotics
3888 | | | Kingsoft Corporation Limited | Kingsoft
2097 | | | Mixue Group | Mixue
1801 | | | Innovent Biologics, Inc. | Innovent Biologics
1093 | | | CSPC Pharmaceutical Group Limited | CSPC Pharmaceutical
3692 | | | Hansoh Pharmaceutical Group Company Limited | Hansoh Pharmaceutical
9926 | | | Akeso, Inc. | Akeso
2328 | | | PICC Property and Casualty Company Limited | PICC Property and Casualty
2601 | | | China Pacific Insurance (Group) Co., Ltd. | China Pacific Insurance
1658 | | | Postal Savings Bank of China Co., Ltd. | Postal Savings Bank of China
1766 | | | CRRC Corporation Limited | CRRC
3993 | | | CMOC Group Limited | CMOC
6181 | | | Laopu Gold Co., Ltd. | Laopu Gold
1336 | | | New China Life Insurance Company Ltd. | New China Life
0006 | | | Power Assets Holdings Limited | Power Assets
1038 | | | CK Infrastructure Holdings Limited | CK Infrastructure
0019 | | | Swire Pacific Limited | Swire Pacific; Swire?(Hong Kong,Cathay)
0823 | | | Link Real Estate Investment Trust | Link REIT
1997 | | | Wharf Real Estate Investment Company Limited | Wharf Real Estate
0101 | | | Hang Lung Properties Limited | Hang Lung; Hang Lung Properties
1972 | | | Swire Properties Limited | Swire Properties
0522 | | | ASMPT Limited | ASMPT
0023 | | | The Bank of East Asia, Limited | Bank of East Asia
1876 | | | Budweiser Brewing Company APAC Limited | Budweiser APAC
2513 | | | Knowledge Atlas Technology (Zhipu) | Zhipu; Zhipu AI; Z.ai
0100 | | | MiniMax Group Inc. | MiniMax
6082 | | | Shanghai Biren Technology Co., Ltd. | Biren; Biren Technology
2050 | | | Zhejiang Sanhua Intelligent Controls Co., Ltd. | Sanhua Intelligent
3898 | | | Zhuzhou CRRC Times Electric Co., Ltd. | CRRC Times Electric
6060 | | | ZhongAn Online P & C Insurance Co., Ltd. | ZhongAn; ZhongAn Online
0772 | | | China Literature Limited | China Literature
0780 | | | Tongcheng Travel Holdings Limited | Tongcheng Travel
# XSHG Shanghai
600519 | CNE0000018R8 | | Kweichow Moutai Co., Ltd. | Kweichow Moutai; Moutai
600104 | | | SAIC Motor Corporation Limited | SAIC Motor; SAIC; *MG Motor
601012 | | | LONGi Green Energy Technology Co., Ltd. | Longi; LONGi; Longi Green Energy; LONGi Green Energy
600900 | | | China Yangtze Power Co., Ltd. | China Yangtze Power
600276 | | | Jiangsu Hengrui Pharmaceuticals Co., Ltd. | Hengrui; Jiangsu Hengrui
600887 | | | Inner Mongolia Yili Industrial Group Co., Ltd. | Yili Industrial
688256 | | | Cambricon Technologies Corporation Limited | Cambricon
601138 | | | Foxconn Industrial Internet Co., Ltd. | Foxconn Industrial Internet
600111 | | | China Northern Rare Earth (Group) High-Tech Co., Ltd. | China Northern Rare Earth
600019 | | | Baoshan Iron & Steel Co., Ltd. | Baosteel; Baoshan Iron & Steel
601127 | | | Seres Group Co., Ltd. | Seres Group
688795 | | | Moore Threads | Moore Threads
# XSHE Shenzhen
300750, XHKG:3750 | CNE100003662 CNE100006WS8 | | Contemporary Amperex Technology Co., Limited | CATL; Contemporary Amperex; Contemporary Amperex Technology
000858 | | | Wuliangye Yibin Co., Ltd. | Wuliangye
000333, XHKG:0300 | CNE100001QQ5 | | Midea Group Co., Ltd. | Midea; Midea Group; *Kuka
002475 | | | Luxshare Precision Industry Co., Ltd. | Luxshare
002415 | | | Hangzhou Hikvision Digital Technology Co., Ltd. | Hikvision
002352 | | | S.F. Holding Co., Ltd. | SF Holding; SF Express
300274 | | | Sungrow Power Supply Co., Ltd. | Sungrow
300014 | | | EVE Energy Co., Ltd. | EVE Energy
002466 | | | Tianqi Lithium Corporation | Tianqi Lithium
002460 | | | Ganfeng Lithium Group Co., Ltd. | Ganfeng; Ganfeng Lithium
002074 | | | Gotion High-tech Co., Ltd. | Gotion; Gotion High-Tech
000651 | | | Gree Electric Appliances, Inc. of Zhuhai | Gree Electric
000100 | | | TCL Technology Group Corporation | TCL Technology
000725 | | | BOE Technology Group Co., Ltd. | BOE Technology
300760 | | | Shenzhen Mindray Bio-Medical Electronics Co., Ltd. | Mindray
# XTAI Taiwan
2317 | TW0002317005 | | Hon Hai Precision Industry Co., Ltd. | Foxconn; Hon Hai; Hon Hai Precision; Hon Hai Precision Industry
2454 | TW0002454006 | | MediaTek Inc. | MediaTek; Mediatek
2382 | | | Quanta Computer Inc. | Quanta Computer
2308 | TW0002308004 | | Delta Electronics, Inc. | Delta Electronics
2357 | TW0002357001 | | ASUSTeK Computer Inc. | Asus; Asustek; ASUS
2353 | TW0002353000 | | Acer Incorporated | Acer
2498 | TW0002498003 | | HTC Corporation | HTC
3008 | | | Largan Precision Co., Ltd. | Largan; Largan Precision
3231 | | | Wistron Corporation | Wistron
4938 | | | Pegatron Corporation | Pegatron
2412 | | | Chunghwa Telecom Co., Ltd. | Chunghwa Telecom
2603 | | | Evergreen Marine Corporation (Taiwan) Ltd. | Evergreen Marine
1303 | | | Nan Ya Plastics Corporation | Nan Ya Plastics
6505 | | | Formosa Petrochemical Corporation | Formosa Petrochemical
2344 | | | Winbond | Winbond
6488 | | | GlobalWafers Co., Ltd. | GlobalWafers; Globalwafers
2409 | | | AUO Corporation | AU Optronics; AUO
# XKRX Korea
005930 | KR7005930003 | | Samsung Electronics Co., Ltd. | Samsung Electronics; Samsung; *Harman International
000660 | KR7000660001 | | SK hynix Inc. | SK Hynix; SK hynix; Hynix
005380 | KR7005380001 | | Hyundai Motor Company | Hyundai Motor; Hyundai; *Ioniq
000270 | KR7000270009 | | Kia Corporation | Kia; Kia Motors
373220 | KR7373220003 | | LG Energy Solution, Ltd. | LG Energy Solution
066570 | KR7066570003 | | LG Electronics Inc. | LG Electronics
051910 | KR7051910008 | | LG Chem, Ltd. | LG Chem
006400 | KR7006400006 | | Samsung SDI Co., Ltd. | Samsung SDI
207940 | KR7207940008 | | Samsung Biologics Co., Ltd. | Samsung Biologics
068270 | KR7068270008 | | Celltrion, Inc. | Celltrion
035420 | KR7035420009 | | NAVER Corporation | Naver
035720 | KR7035720002 | | Kakao Corp. | Kakao?de(Korea,Südkorea,KakaoTalk,südkoreanische)
005490 | KR7005490008 | | POSCO Holdings Inc. | Posco; POSCO; Posco Holdings
034220 | KR7034220004 | | LG Display Co., Ltd. | LG Display
012450 | KR7012450003 | | Hanwha Aerospace Co., Ltd. | Hanwha Aerospace
042660 | | | Hanwha Ocean Co., Ltd. | Hanwha Ocean
329180 | | | HD Hyundai Heavy Industries Co., Ltd. | HD Hyundai Heavy; Hyundai Heavy Industries; HD Hyundai Heavy Industries
105560 | KR7105560007 | | KB Financial Group Inc. | KB Financial; KB Financial Group
055550 | KR7055550008 | | Shinhan Financial Group Co., Ltd. | Shinhan; Shinhan Financial
017670 | KR7017670001 | | SK Telecom Co., Ltd. | SK Telecom
030200 | | | KT Corporation | KT Corp
096770 | | | SK Innovation Co., Ltd. | SK Innovation; *SK On
028260 | | | Samsung C&T Corporation | Samsung C&T
012330 | | | Hyundai Mobis Co., Ltd. | Hyundai Mobis
086790 | | | Hana Financial Group Inc. | Hana Financial
015760 | KR7015760002 | | Korea Electric Power Corporation | Korea Electric Power; KEPCO; Kepco
003490 | | | Korean Air Lines Co., Ltd. | Korean Air
259960 | | | KRAFTON, Inc. | Krafton
352820 | | | HYBE Co., Ltd. | Hybe
064350 | | | Hyundai Rotem Company | Hyundai Rotem
034020 | | | Doosan Enerbility Co., Ltd. | Doosan Enerbility
247540 | | | EcoPro BM Co., Ltd. | EcoPro BM
006800 | | | Mirae Asset Securities Co., Ltd. | Mirae Asset Securities
009540 | | | HD Korea Shipbuilding & Offshore Engineering Co., Ltd. | HD Korea Shipbuilding
010140 | | | Samsung Heavy Industries Co., Ltd. | Samsung Heavy Industries
018260 | | | Samsung SDS Co., Ltd. | Samsung SDS
009150 | | | Samsung Electro-Mechanics Co., Ltd. | Samsung Electro-Mechanics
032830 | | | Samsung Life Insurance Co., Ltd. | Samsung Life
402340 | | | SK Square Co., Ltd. | SK Square
316140 | | | Woori Financial Group Inc. | Woori Financial
033780 | | | KT&G Corporation | KT&G
047810 | | | Korea Aerospace Industries, Ltd. | Korea Aerospace Industries
010130 | | | Korea Zinc Company, Ltd. | Korea Zinc
090430 | | | Amorepacific Corporation | Amorepacific
036570 | | | NCSOFT Corporation | NCSoft; NCSOFT
323410 | | | KakaoBank Corp. | KakaoBank
241560 | | | Doosan Bobcat Inc. | Doosan Bobcat
# XNSE National Stock Exchange of India
RELIANCE | INE002A01018 | | Reliance Industries Limited | Reliance Industries; RIL; Reliance?(Jio,Ambani,Mukesh,Industries,refinery,Sensex,Nifty,retail); *Reliance Jio; *Jio Platforms
TCS | INE467B01029 | | Tata Consultancy Services Limited | Tata Consultancy Services; TCS; Tata Consultancy
HDFCBANK, XNYS:HDB | INE040A01034 | | HDFC Bank Limited | HDFC Bank
ICICIBANK, XNYS:IBN | INE090A01021 | | ICICI Bank Limited | ICICI Bank
INFY, XNYS:INFY | INE009A01021 | | Infosys Limited | Infosys
HINDUNILVR | INE030A01027 | | Hindustan Unilever Limited | Hindustan Unilever; HUL
ITC | INE154A01025 | | ITC Limited | ITC Ltd; ITC Limited; ITC?(cigarette,cigarettes,hotels,FMCG,India,Rs,crore,tobacco,Sensex,Nifty)
SBIN | INE062A01020 | | State Bank of India | State Bank of India; SBI
BHARTIARTL | INE397D01024 | | Bharti Airtel Limited | Bharti Airtel; Airtel
KOTAKBANK | | | Kotak Mahindra Bank Limited | Kotak Mahindra Bank; Kotak Bank
LT | INE018A01030 | | Larsen & Toubro Limited | Larsen & Toubro; L&T; Larsen and Toubro
AXISBANK | INE238A01034 | | Axis Bank Limited | Axis Bank
BAJFINANCE | INE296A01032 | | Bajaj Finance Limited | Bajaj Finance
BAJAJFINSV | | | Bajaj Finserv Ltd. | Bajaj Finserv
BAJAJ-AUTO | | | Bajaj Auto Limited | Bajaj Auto
ASIANPAINT | INE021A01026 | | Asian Paints Limited | Asian Paints
MARUTI | INE585B01010 | | Maruti Suzuki India Limited | Maruti Suzuki; Maruti
HCLTECH | INE860A01027 | | HCL Technologies Limited | HCL Technologies; HCLTech; HCL Tech; HCL
SUNPHARMA | INE044A01036 | | Sun Pharmaceutical Industries Limited | Sun Pharmaceutical; Sun Pharma
TITAN | INE280A01028 | | Titan Company Limited | Titan Company
ULTRACEMCO | | | UltraTech Cement Limited | UltraTech Cement; Ultratech Cement; UltraTech
NTPC | INE733E01010 | | NTPC Limited | NTPC
POWERGRID | INE752E01010 | | Power Grid Corporation of India Limited | Power Grid Corporation; PowerGrid
ONGC | INE213A01029 | | Oil and Natural Gas Corporation Limited | ONGC; Oil and Natural Gas Corporation
COALINDIA | INE522F01014 | | Coal India Limited | Coal India
TATAMOTORS, TMPV, TMCV | | | Tata Motors Limited | Tata Motors; *Jaguar Land Rover; *JLR; *Jaguar?(Land Rover,JLR,Tata,carmaker,Autobauer); *Land Rover
TATASTEEL | INE081A01020 | | Tata Steel Limited | Tata Steel; *Tata Steel Nederland
TATAPOWER | | | The Tata Power Company Limited | Tata Power
TATACONSUM | | | Tata Consumer Products Limited | Tata Consumer; Tata Consumer Products
JSWSTEEL | INE019A01038 | | JSW Steel Limited | JSW Steel; JSW?(steel,steelmaker,Sajjan Jindal)
HINDALCO | INE038A01020 | | Hindalco Industries Limited | Hindalco; *Novelis
VEDL | INE205A01025 | | Vedanta Limited | Vedanta
ADANIENT | INE423A01024 | | Adani Enterprises Limited | Adani Enterprises
ADANIPORTS | INE742F01042 | | Adani Ports and Special Economic Zone Limited | Adani Ports
ADANIGREEN | | | Adani Green Energy Limited | Adani Green; Adani Green Energy
ADANIPOWER | | | Adani Power Limited | Adani Power
WIPRO, XNYS:WIT | INE075A01022 | | Wipro Limited | Wipro
TECHM | INE669C01036 | | Tech Mahindra Limited | Tech Mahindra
M&M | INE101A01026 | | Mahindra & Mahindra Limited | Mahindra & Mahindra; M&M; Mahindra and Mahindra
NESTLEIND | | | Nestlé India Limited | Nestle India
BRITANNIA | | | Britannia Industries Limited | Britannia Industries
DRREDDY, XNYS:RDY | | | Dr. Reddy's Laboratories Limited | Dr. Reddy's; Dr Reddy's; Dr Reddys; Dr. Reddy's Laboratories
CIPLA | INE059A01026 | | Cipla Limited | Cipla
LUPIN | | | Lupin Limited | Lupin
DIVISLAB | | | Divi's Laboratories Limited | Divi's Laboratories; Divi's Labs
BIOCON | | | Biocon Limited | Biocon
AUROPHARMA | | | Aurobindo Pharma Limited | Aurobindo Pharma; Aurobindo
APOLLOHOSP | | | Apollo Hospitals Enterprise Limited | Apollo Hospitals
EICHERMOT | | | Eicher Motors Limited | Eicher Motors; *Royal Enfield
HEROMOTOCO | | | Hero MotoCorp Limited | Hero MotoCorp; Hero Motocorp
TVSMOTOR | | | TVS Motor Company Limited | TVS Motor
GRASIM | | | Grasim Industries Limited | Grasim; Grasim Industries
INDUSINDBK | | | IndusInd Bank Limited | IndusInd Bank; IndusInd
YESBANK | INE528G01035 | | Yes Bank Limited | Yes Bank
PNB | | | Punjab National Bank | Punjab National Bank; PNB
BANKBARODA | | | Bank of Baroda | Bank of Baroda
CANBK | | | Canara Bank | Canara Bank
BPCL | INE029A01011 | | Bharat Petroleum Corporation Limited | Bharat Petroleum; BPCL
HINDPETRO | | | Hindustan Petroleum Corporation Limited | Hindustan Petroleum; HPCL
IOC | INE242A01010 | | Indian Oil Corporation Limited | Indian Oil; Indian Oil Corp; IOC~(!Olympic,!Olympics,!Olympia,!athletes,!Bach,!Games,!Athleten,refiner,refinery,oil,petrol,diesel,fuel,crude)
GAIL | | | GAIL (India) Limited | GAIL~(gas,LNG,pipeline,India); GAIL India
BHEL | | | Bharat Heavy Electricals Limited | Bharat Heavy Electricals; BHEL
BEL | | | Bharat Electronics Limited | Bharat Electronics
HAL | | | Hindustan Aeronautics Limited | Hindustan Aeronautics
DLF | | | DLF Limited | DLF
INDIGO | | | InterGlobe Aviation Limited | InterGlobe Aviation; IndiGo
JETAIRWAYS | | | Jet Airways (India) Limited | Jet Airways
SPICEJET | | | SpiceJet | SpiceJet
ETERNAL | | | Eternal Limited | Zomato; *Blinkit
SWIGGY | | | Swiggy Limited | Swiggy
PAYTM | | | One 97 Communications Limited | Paytm; One97 Communications
NYKAA | | | FSN E-Commerce Ventures Limited | Nykaa
DMART | | | Avenue Supermarts Limited | Avenue Supermarts; DMart
TRENT | | | Trent Limited | Trent Ltd
JIOFIN | | | Jio Financial Services Limited | Jio Financial; Jio Financial Services
HDFCLIFE | | | HDFC Life Insurance Company Limited | HDFC Life
SBILIFE | | | SBI Life Insurance Company Limited | SBI Life
LICI | | | Life Insurance Corporation of India | Life Insurance Corporation of India; LIC~(insurer,India,life,insurance,stake)
AMBUJACEM | | | Ambuja Cements Limited | Ambuja Cements; Ambuja Cement
ACC | | | ACC Limited | ACC Ltd
IDEA | | | Vodafone Idea Limited | Vodafone Idea; Idea Cellular
ZEEL | | | Zee Entertainment Enterprises Limited | Zee Entertainment
PIDILITIND | | | Pidilite Industries Limited | Pidilite; Pidilite Industries
DABUR | | | Dabur India Limited | Dabur; Dabur India
GODREJCP | | | Godrej Consumer Products Limited | Godrej Consumer; Godrej Consumer Products
MARICO | | | Marico Limited | Marico
SIEMENS | | | Siemens India Limited | Siemens India
ABB | | | ABB India Limited | ABB India
BOSCHLTD | | | Bosch India Limited | Bosch India
JUBLFOOD | | | Jubilant FoodWorks Limited | Jubilant FoodWorks; Jubilant Foodworks
SUZLON | | | Suzlon Energy Limited | Suzlon; Suzlon Energy
MOTHERSON | | | Samvardhana Motherson International Limited | Motherson; Samvardhana Motherson; Motherson Sumi
BHARATFORG | | | Bharat Forge Limited | Bharat Forge
HYUNDAI | | | Hyundai Motor India Limited | Hyundai Motor India
IRCTC | | | Indian Railway Catering and Tourism Corporation Limited | IRCTC
LTIM | | | LTIMindtree Limited | LTIMindtree; Mindtree
PERSISTENT | | | Persistent Systems Limited | Persistent Systems
SHRIRAMFIN | | | Shriram Finance Limited | Shriram Finance
MAXHEALTH | | | Max Healthcare Institute Limited | Max Healthcare
TATACAP | | | Tata Capital Limited | Tata Capital
LGEINDIA | | | LG Electronics India Limited | LG Electronics India
HDBFS | | | HDB Financial Services Limited | HDB Financial Services; HDB Financial
ITCHOTELS | | | ITC Hotels Limited | ITC Hotels
GROWW | | | Billionbrains Garage Ventures Limited | Groww
LENSKART | | | Lenskart Solutions Limited | Lenskart
MEESHO | | | Meesho Limited | Meesho
PINELABS | | | Pine Labs Limited | Pine Labs
PWL | | | PhysicsWallah Limited | PhysicsWallah; Physicswallah
URBANCO | | | Urban Company Limited | Urban Company
OLAELEC | | | Ola Electric Mobility Limited | Ola Electric
MCX | | | Multi Commodity Exchange of India Limited | Multi Commodity Exchange
CHOLAFIN | | | Cholamandalam Investment and Finance Company Limited | Cholamandalam Investment
MUTHOOTFIN | | | Muthoot Finance Limited | Muthoot Finance
IRFC | | | Indian Railway Finance Corporation Limited | Indian Railway Finance
RVNL | | | Rail Vikas Nigam Limited | Rail Vikas Nigam; RVNL
RECLTD | | | REC Limited | REC Ltd
PFC | | | Power Finance Corporation Limited | Power Finance Corp; Power Finance Corporation
NHPC | | | NHPC Limited | NHPC
NTPCGREEN | | | NTPC Green Energy Limited | NTPC Green; NTPC Green Energy
JSWENERGY | | | JSW Energy Limited | JSW Energy
ADANIENSOL | | | Adani Energy Solutions Limited | Adani Energy Solutions; Adani Transmission
ATGL | | | Adani Total Gas Limited | Adani Total Gas
SHREECEM | | | Shree Cement Limited | Shree Cement
TORNTPHARM | | | Torrent Pharmaceuticals Limited | Torrent Pharma; Torrent Pharmaceuticals
ZYDUSLIFE | | | Zydus Lifesciences Limited | Zydus; Zydus Lifesciences; Cadila Healthcare
MANKIND | | | Mankind Pharma Limited | Mankind Pharma
DIXON | | | Dixon Technologies (India) Limited | Dixon Technologies
POLYCAB | | | Polycab India Limited | Polycab
HAVELLS | | | Havells India Limited | Havells
VBL | | | Varun Beverages Limited | Varun Beverages
NAUKRI | | | Info Edge (India) Limited | Info Edge
INDHOTEL | | | The Indian Hotels Company Limited | Indian Hotels
LODHA | | | Lodha Developers Limited | Lodha Developers; Macrotech Developers
GODREJPROP | | | Godrej Properties Limited | Godrej Properties
HINDZINC | | | Hindustan Zinc Limited | Hindustan Zinc
NMDC | | | NMDC Limited | NMDC
SAIL | | | Steel Authority of India Limited | Steel Authority of India
JINDALSTEL | | | Jindal Steel Limited | Jindal Steel; Jindal Steel & Power
MAZDOCK | | | Mazagon Dock Shipbuilders Limited | Mazagon Dock
COFORGE | | | Coforge Limited | Coforge
MPHASIS | | | Mphasis Limited | Mphasis
TATATECH | | | Tata Technologies Limited | Tata Technologies
IDFCFIRSTB | | | IDFC First Bank Limited | IDFC First Bank
UNIONBANK | | | Union Bank of India | Union Bank of India
ICICIGI | | | ICICI Lombard General Insurance Company Limited | ICICI Lombard
ICICIPRULI | | | ICICI Prudential Life Insurance Company Limited | ICICI Prudential Life
POLICYBZR | | | PB Fintech Limited | PB Fintech; Policybazaar
# XASX Australia
BHP, XNYS:BHP, XLON:BHP | AU000000BHP4 | 850524 | BHP Group Limited | BHP; BHP Group; BHP Billiton
CBA | AU000000CBA7 | | Commonwealth Bank of Australia | Commonwealth Bank of Australia; Commonwealth Bank
CSL | AU000000CSL8 | | CSL Limited | CSL Ltd; CSL Limited; CSL?(blood,plasma,Behring,Australian,vaccine,Blutplasma)
NAB | AU000000NAB4 | | National Australia Bank Limited | National Australia Bank
WBC | AU000000WBC1 | | Westpac Banking Corporation | Westpac
ANZ | AU000000ANZ3 | | ANZ Group Holdings Limited | ANZ; ANZ Group; ANZ Bank
MQG | AU000000MQG1 | | Macquarie Group Limited | Macquarie; Macquarie Group
FMG | AU000000FMG4 | 121862 | Fortescue Ltd | Fortescue; Fortescue Metals
WES | AU000000WES1 | | Wesfarmers Limited | Wesfarmers
WOW | AU000000WOW2 | | Woolworths Group Limited | Woolworths Group; Woolworths
COL | | | Coles Group Limited | Coles Group; Coles
WDS, XNYS:WDS | AU0000224040 | | Woodside Energy Group Ltd | Woodside; Woodside Energy; Woodside Petroleum
STO | AU000000STO6 | | Santos Limited | Santos?(LNG,oil,gas,Australian,Woodside,Energy,XRG,Adnoc)
TLS | AU000000TLS2 | | Telstra Group Limited | Telstra
QAN | AU000000QAN2 | | Qantas Airways Limited | Qantas
TCL | | | Transurban Group | Transurban
GMG | | | Goodman Group | Goodman Group
XRO | NZXROE0001S2 | | Xero Limited | Xero
WTC | | | WiseTech Global Limited | WiseTech; WiseTech Global
BXB | | | Brambles Limited | Brambles
ALL | | | Aristocrat Leisure Limited | Aristocrat Leisure
NST | | | Northern Star Resources Limited | Northern Star Resources
EVN | | | Evolution Mining Limited | Evolution Mining
S32 | | | South32 Limited | South32
MIN | | | Mineral Resources Limited | Mineral Resources
PLS | | | PLS Group Limited | Pilbara Minerals
LYC | AU000000LYC6 | | Lynas Rare Earths Limited | Lynas; Lynas Rare Earths
QBE | | | QBE Insurance Group Limited | QBE; QBE Insurance
SUN | | | Suncorp Group Limited | Suncorp
ORG | | | Origin Energy Limited | Origin Energy
COH | | | Cochlear Limited | Cochlear Ltd
RHC | | | Ramsay Health Care Limited | Ramsay Health Care; Ramsay Health
JHX, XNYS:JHX | | | James Hardie Industries plc | James Hardie
BSL | | | BlueScope Steel Limited | BlueScope; BlueScope Steel
LTR | | | Liontown Resources Limited | Liontown
ZIP | | | Zip Co Limited | Zip Co
DRO | | | DroneShield Limited | DroneShield; Droneshield
NXT | | | NEXTDC Limited | NextDC
SGR | | | The Star Entertainment Group Limited | Star Entertainment
VEA | | | Viva Energy | Viva Energy
A2M | | | The a2 Milk Company Limited | a2 Milk
IAG | | | Insurance Australia Group Limited | Insurance Australia Group
ASX | | | ASX Limited | ASX Ltd
# XSES Singapore
D05 | SG1L01001701 | | DBS Group Holdings Ltd | DBS Group; DBS; DBS Bank
O39 | SG1S04926220 | | Oversea-Chinese Banking Corporation Limited | Oversea-Chinese Banking; OCBC
U11 | SG1M31001969 | | United Overseas Bank Limited | United Overseas Bank; UOB
Z74 | SG1T75931496 | | Singapore Telecommunications Limited | Singtel; Singapore Telecommunications
C6L | SG1V61937297 | | Singapore Airlines Limited | Singapore Airlines
S63 | | | Singapore Technologies Engineering Ltd | ST Engineering
BN4 | | | Keppel Ltd. | Keppel; Keppel Corp
F34 | | | Wilmar International Limited | Wilmar; Wilmar International
G13 | | | Genting Singapore Limited | Genting Singapore
S68 | | | Singapore Exchange Limited | Singapore Exchange
9CI | | | CapitaLand Investment Limited | CapitaLand; CapitaLand Investment
# XIDX Indonesia
BBCA | | | PT Bank Central Asia Tbk | Bank Central Asia
BBRI | | | PT Bank Rakyat Indonesia (Persero) Tbk | Bank Rakyat Indonesia
TLKM | | | PT Telkom Indonesia (Persero) Tbk | Telkom Indonesia
GOTO | | | PT GoTo Gojek Tokopedia Tbk | GoTo Gojek Tokopedia; GoTo Group
# XBKK Thailand
PTT | | | PTT Public Company Limited | PTT Public Company
CPALL | | | CP ALL Public Company Limited | CP All
# XKLS Malaysia
1155 | | | Malayan Banking Berhad | Maybank; Malayan Banking
7113 | | | Top Glove Corporation Bhd | Top Glove
`;
