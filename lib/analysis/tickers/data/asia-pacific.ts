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
7211 | JP3899800001 | | Mitsubishi Motors Corporation | Mitsubishi Motors
7261 | JP3868400007 | | Mazda Motor Corporation | Mazda; Mazda Motor
7269 | JP3397200001 | | Suzuki Motor Corporation | Suzuki Motor; Suzuki?(Autobauer,Maruti,carmaker,automaker,cars,motorcycle,Motorräder)
7270 | JP3814800003 | | Subaru Corporation | Subaru
7202 | JP3137200006 | | Isuzu Motors Limited | Isuzu
7272 | JP3942800008 | | Yamaha Motor Co., Ltd. | Yamaha Motor
6301 | JP3304200003 | | Komatsu Ltd. | Komatsu
6326 | JP3266400005 | | Kubota Corporation | Kubota
5108 | JP3830800003 | | Bridgestone Corporation | Bridgestone
5401 | JP3381000003 | | Nippon Steel Corporation | Nippon Steel
5411 | JP3386030005 | | JFE Holdings, Inc. | JFE Holdings
8002 | JP3877600001 | | Marubeni Corporation | Marubeni
8053 | JP3404600003 | | Sumitomo Corporation | Sumitomo Corp; Sumitomo Corporation
8591, XNYS:IX | JP3200450009 | | ORIX Corporation | Orix
8604, XNYS:NMR | JP3762600009 | | Nomura Holdings, Inc. | Nomura; Nomura Holdings
8601 | JP3502200003 | | Daiwa Securities Group Inc. | Daiwa Securities
8725 | JP3890310000 | | MS&AD Insurance Group Holdings, Inc. | MS&AD Insurance
8630 | JP3165000005 | | Sompo Holdings, Inc. | Sompo; Sompo Holdings
8750 | JP3476480003 | | Dai-ichi Life Holdings, Inc. | Dai-ichi Life
3382 | JP3422950000 | | Seven & i Holdings Co., Ltd. | Seven & i; Seven & I; Seven & i Holdings; *7-Eleven
8267 | JP3388200002 | | Aeon Co., Ltd. | Aeon Co
2914 | JP3726800000 | | Japan Tobacco Inc. | Japan Tobacco
2502 | JP3116000005 | | Asahi Group Holdings, Ltd. | Asahi Group; Asahi Breweries; Asahi?(Brauerei,beer,Bier,brewer,Kirin,cyberattack)
2503 | JP3258000003 | | Kirin Holdings Company, Limited | Kirin Holdings; Kirin
2587 | JP3336560002 | | Suntory Beverage & Food Limited | Suntory Beverage
4452 | JP3205800000 | | Kao Corporation | Kao Corp
4911 | JP3351600006 | | Shiseido Company, Limited | Shiseido
4901 | JP3814000000 | | FUJIFILM Holdings Corporation | Fujifilm
4661 | JP3198900007 | | Oriental Land Co., Ltd. | Oriental Land
4755 | JP3967200001 | | Rakuten Group, Inc. | Rakuten
4689 | JP3933800009 | | LY Corporation | Yahoo Japan; LY Corp
4385 | JP3921290007 | | Mercari, Inc. | Mercari
6594 | JP3734800000 | | NIDEC Corporation | Nidec
6723 | JP3164720009 | | Renesas Electronics Corporation | Renesas; Renesas Electronics
6920 | JP3979200007 | | Lasertec Corporation | Lasertec
6146 | JP3548600000 | | DISCO Corporation | Disco Corp
7735 | JP3494600004 | | SCREEN Holdings Co., Ltd. | Screen Holdings
285A | | | Kioxia Holdings Corporation | Kioxia
6762 | JP3538800008 | | TDK Corporation | TDK
6971 | JP3249600002 | | Kyocera Corporation | Kyocera
6645 | JP3197800000 | | OMRON Corporation | Omron
7733 | JP3201200007 | | Olympus Corporation | Olympus Corp; Olympus?(Endoskope,endoscopes,medical,Kamera,Medizintechnik)
4543 | JP3546800008 | | Terumo Corporation | Terumo
6869 | JP3351100007 | | Sysmex Corporation | Sysmex
6502 | JP3592200004 | | Toshiba Corporation | Toshiba
6753 | JP3359600008 | | Sharp Corporation | Sharp Corp; Sharp?(Foxconn,Hon Hai,display,Panasonic)
6506 | JP3932000007 | | Yaskawa Electric Corporation | Yaskawa; Yaskawa Electric
7012 | JP3224200000 | | Kawasaki Heavy Industries, Ltd. | Kawasaki Heavy Industries; Kawasaki Heavy
7013 | JP3134800006 | | IHI Corporation | IHI Corp
9020 | JP3783600004 | | East Japan Railway Company | East Japan Railway; JR East
9022 | JP3566800003 | | Central Japan Railway Company | Central Japan Railway; JR Central
9101 | JP3753000003 | | Nippon Yusen Kabushiki Kaisha | Nippon Yusen; NYK Line
9104 | JP3362700001 | | Mitsui O.S.K. Lines, Ltd. | Mitsui O.S.K. Lines; Mitsui OSK Lines
9107 | JP3223800008 | | Kawasaki Kisen Kaisha, Ltd. | Kawasaki Kisen
9201 | JP3705200008 | | Japan Airlines Co., Ltd. | Japan Airlines
9202 | JP3429800000 | | ANA Holdings Inc. | ANA Holdings; All Nippon Airways
9501 | JP3585800000 | | Tokyo Electric Power Company Holdings, Inc. | Tokyo Electric Power; Tepco; TEPCO
1605 | JP3294460005 | | INPEX Corporation | Inpex
5020 | JP3386450005 | | ENEOS Holdings, Inc. | Eneos
8801 | JP3893200000 | | Mitsui Fudosan Co., Ltd. | Mitsui Fudosan
8802 | JP3899600005 | | Mitsubishi Estate Co., Ltd. | Mitsubishi Estate
1925 | JP3505000004 | | Daiwa House Industry Co., Ltd. | Daiwa House
1928 | JP3420600003 | | Sekisui House, Ltd. | Sekisui House
3659 | JP3758190007 | | NEXON Co., Ltd. | Nexon
9684 | JP3164630000 | | SQUARE ENIX HOLDINGS CO., LTD. | Square Enix
9697 | JP3218900003 | | CAPCOM CO., LTD. | Capcom
7832 | JP3778630008 | | Bandai Namco Holdings Inc. | Bandai Namco
9766 | JP3300200007 | | Konami Group Corporation | Konami
7936 | JP3118000003 | | ASICS Corporation | Asics
4507 | JP3347200002 | | Shionogi & Co., Ltd. | Shionogi
8113 | JP3951600000 | | Unicharm Corporation | Unicharm
3402 | JP3621000003 | | Toray Industries, Inc. | Toray; Toray Industries
4188 | JP3897700005 | | Mitsubishi Chemical Group Corporation | Mitsubishi Chemical
4005 | JP3401400001 | | Sumitomo Chemical Company, Limited | Sumitomo Chemical
6178 | JP3752900005 | | Japan Post Holdings Co., Ltd. | Japan Post Holdings; Japan Post
7182 | JP3946750001 | | JAPAN POST BANK Co., Ltd. | Japan Post Bank
2413 | JP3435750009 | | M3, Inc. | M3 Inc
7259 | JP3102000001 | | Aisin Corporation | Aisin
5802 | JP3407400005 | | Sumitomo Electric Industries, Ltd. | Sumitomo Electric
5803 | JP3811000003 | | Fujikura Ltd. | Fujikura
3350 | JP3481200008 | | Metaplanet Inc. | Metaplanet
8015 | JP3635000007 | | Toyota Tsusho Corporation | Toyota Tsusho
6201 | JP3634600005 | | Toyota Industries Corporation | Toyota Industries
8308 | JP3500610005 | | Resona Holdings, Inc. | Resona; Resona Holdings
8697 | JP3183200009 | | Japan Exchange Group, Inc. | Japan Exchange Group
4307 | JP3762800005 | | Nomura Research Institute, Ltd. | Nomura Research Institute
9735 | JP3421800008 | | SECOM Co., Ltd. | Secom; SECOM
6988 | JP3684000007 | | Nitto Denko Corporation | Nitto Denko
6479 | JP3906000009 | | MinebeaMitsumi Inc. | MinebeaMitsumi; Minebea
9531 | JP3573000001 | | Tokyo Gas Co., Ltd. | Tokyo Gas
9532 | JP3180400008 | | Osaka Gas Co., Ltd. | Osaka Gas
9503 | JP3228600007 | | The Kansai Electric Power Company, Incorporated | Kansai Electric; Kansai Electric Power
9502 | JP3526600006 | | Chubu Electric Power Company, Incorporated | Chubu Electric; Chubu Electric Power
4684 | JP3173400007 | | OBIC Co., Ltd. | OBIC; Obic
4704 | JP3637300009 | | Trend Micro Incorporated | Trend Micro
7309 | JP3358000002 | | SHIMANO Inc. | Shimano
6586 | JP3862400003 | | Makita Corporation | Makita
2802 | JP3119600009 | | Ajinomoto Co., Inc. | Ajinomoto
3407 | JP3111200006 | | Asahi Kasei Corporation | Asahi Kasei
5201 | JP3112000009 | | AGC Inc. | AGC?(Asahi Glass,glassmaker,glass)
4324 | JP3551520004 | | Dentsu Group Inc. | Dentsu
1812 | JP3210200006 | | Kajima Corporation | Kajima
1802 | JP3190000004 | | Obayashi Corporation | Obayashi
1801 | JP3443600006 | | Taisei Corporation | Taisei
5713 | JP3402600005 | | Sumitomo Metal Mining Co., Ltd. | Sumitomo Metal Mining
5801 | JP3827200001 | | Furukawa Electric Co., Ltd. | Furukawa Electric
8795 | JP3539220008 | | T&D Holdings, Inc. | T&D Holdings
9023 | | | Tokyo Metro Co., Ltd. | Tokyo Metro
5016 | | | JX Advanced Metals Corporation | JX Advanced Metals
7453 | JP3976300008 | | Ryohin Keikaku Co., Ltd. | Ryohin Keikaku; *Muji
7532 | JP3639650005 | | Pan Pacific International Holdings Corporation | Pan Pacific International; *Don Quijote
8136 | JP3343200006 | | Sanrio Company, Ltd. | Sanrio
9843 | JP3756100008 | | Nitori Holdings Co., Ltd. | Nitori
6504 | JP3820000002 | | Fuji Electric Co., Ltd. | Fuji Electric
8309 | JP3892100003 | | Sumitomo Mitsui Trust Group, Inc. | Sumitomo Mitsui Trust
3086 | JP3386380004 | | J. Front Retailing Co., Ltd. | J. Front Retailing
3099 | JP3894900004 | | Isetan Mitsukoshi Holdings Ltd. | Isetan Mitsukoshi
9602 | JP3598600009 | | Toho Co., Ltd. | Toho?(Godzilla,film,studio)
6963 | JP3982800009 | | ROHM Co., Ltd. | Rohm; ROHM
6976 | JP3452000007 | | Taiyo Yuden Co., Ltd. | Taiyo Yuden
4062 | JP3148800000 | | IBIDEN Co., Ltd. | Ibiden; IBIDEN
6724 | JP3414750004 | | Seiko Epson Corporation | Seiko Epson; Epson
5019 | JP3142500002 | | Idemitsu Kosan Co., Ltd. | Idemitsu; Idemitsu Kosan
5406 | JP3289800009 | | Kobe Steel, Ltd. | Kobe Steel
9064 | JP3940000007 | | Yamato Holdings Co., Ltd. | Yamato Holdings
4612 | JP3749400002 | | Nippon Paint Holdings Co., Ltd. | Nippon Paint
2269 | JP3918000005 | | Meiji Holdings Co., Ltd. | Meiji Holdings
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
3328 | CNE100000205 | | Bank of Communications Co., Ltd. | Bank of Communications
3968, XSHG:600036 | CNE1000002M1 | | China Merchants Bank Co., Ltd. | China Merchants Bank
2318, XSHG:601318 | CNE1000003X6 | A0M4YR | Ping An Insurance (Group) Company of China, Ltd. | Ping An; Ping An Insurance
2628 | CNE1000002L3 | | China Life Insurance Company Limited | China Life; China Life Insurance
1299 | HK0000069689 | A1C7F3 | AIA Group Limited | AIA Group; AIA
0388 | HK0388045442 | A0NJY9 | Hong Kong Exchanges and Clearing Limited | Hong Kong Exchanges and Clearing; HKEX?(shares,profit,Aktie,earnings,operator,Gewinn)
0941, XSHG:600941 | HK0941009539 | 909622 | China Mobile Limited | China Mobile
0728 | CNE1000002V2 | | China Telecom Corporation Limited | China Telecom
0762 | HK0000049939 | | China Unicom (Hong Kong) Limited | China Unicom
0857, XSHG:601857 | CNE1000003W8 | A0M4YQ | PetroChina Company Limited | PetroChina; Petrochina
0386, XSHG:600028 | CNE1000002Q2 | A0M4XN | China Petroleum & Chemical Corporation | Sinopec
0883, XSHG:600938 | HK0883013259 | | CNOOC Limited | CNOOC; Cnooc
1088 | CNE1000002R0 | | China Shenhua Energy Company Limited | China Shenhua; China Shenhua Energy
0175 | KYG3777B1032 | A0CACX | Geely Automobile Holdings Limited | Geely Auto; Geely Automobile; Geely
2333 | CNE100000338 | A0M4XB | Great Wall Motor Company Limited | Great Wall Motor; Great Wall Motors
0489 | CNE100000312 | | Dongfeng Motor Group Company Limited | Dongfeng Motor; Dongfeng
2238 | CNE100000Q35 | | Guangzhou Automobile Group Co., Ltd. | Guangzhou Automobile; GAC Group
9863 | CNE100005K77 | | Zhejiang Leapmotor Technology Co., Ltd. | Leapmotor
1919 | CNE1000002J7 | | COSCO SHIPPING Holdings Co., Ltd. | Cosco; COSCO; Cosco Shipping; COSCO Shipping
0316 | BMG677491539 | | Orient Overseas (International) Limited | Orient Overseas; OOCL
2269 | KYG970081173 | | WuXi Biologics (Cayman) Inc. | WuXi Biologics
2359, XSHG:603259 | CNE100003F19 | | WuXi AppTec Co., Ltd. | WuXi AppTec
1177 | KYG8167W1380 | | Sino Biopharmaceutical Limited | Sino Biopharmaceutical
2020 | KYG040111059 | | ANTA Sports Products Limited | Anta; Anta Sports
2331 | KYG5496K1242 | | Li Ning Company Limited | Li Ning
6862 | KYG4290A1013 | | Haidilao International Holding Ltd. | Haidilao
9992 | KYG7170M1033 | | Pop Mart International Group Limited | Pop Mart
9633 | CNE100004272 | | Nongfu Spring Co., Ltd. | Nongfu Spring
2319 | KYG210961051 | | China Mengniu Dairy Company Limited | Mengniu
0291 | HK0291001490 | | China Resources Beer (Holdings) Company Limited | China Resources Beer
1929 | KYG211461085 | | Chow Tai Fook Jewellery Group Limited | Chow Tai Fook
6690, XETR:690D | CNE1000048K8 | | Haier Smart Home Co., Ltd. | Haier Smart Home; Haier
0001 | KYG217651051 | | CK Hutchison Holdings Limited | CK Hutchison
1113 | KYG2177B1014 | | CK Asset Holdings Limited | CK Asset
0016 | HK0016000132 | | Sun Hung Kai Properties Limited | Sun Hung Kai; Sun Hung Kai Properties
0012 | HK0012000102 | | Henderson Land Development Company Limited | Henderson Land
0017 | HK0000608585 | | New World Development Company Limited | New World Development
0066 | HK0066009694 | | MTR Corporation Limited | MTR Corp; MTR Corporation
0002 | HK0002007356 | | CLP Holdings Limited | CLP Holdings
0003 | HK0003000038 | | The Hong Kong and China Gas Company Limited | Hong Kong and China Gas; Towngas
0011 | HK0011000095 | | Hang Seng Bank Limited | Hang Seng Bank
2388 | HK2388011192 | | BOC Hong Kong (Holdings) Limited | BOC Hong Kong
0027 | HK0027032686 | | Galaxy Entertainment Group Limited | Galaxy Entertainment
1928 | KYG7800X1079 | | Sands China Ltd. | Sands China
1128 | KYG981491007 | | Wynn Macau, Limited | Wynn Macau
0293 | HK0293001514 | | Cathay Pacific Airways Limited | Cathay Pacific
0753 | CNE1000001S0 | | Air China Limited | Air China
0670 | CNE1000002K5 | | China Eastern Airlines Corporation Limited | China Eastern Airlines; China Eastern
1055 | CNE1000002T6 | | China Southern Airlines Company Limited | China Southern Airlines
2007 | KYG245241032 | | Country Garden Holdings Company Limited | Country Garden
3333 | KYG2119W1069 | | China Evergrande Group | Evergrande; China Evergrande; Evergrande Group
2202 | CNE100001SR9 | | China Vanke Co., Ltd. | China Vanke; Vanke
1918 | KYG8569A1067 | | Sunac China Holdings Limited | Sunac; Sunac China
0688 | HK0688002218 | | China Overseas Land & Investment Limited | China Overseas Land
1109 | KYG2108Y1052 | | China Resources Land Limited | China Resources Land
0241 | BMG0171K1018 | | Alibaba Health Information Technology Limited | Alibaba Health; Ali Health
0020 | KYG8062L1041 | | SenseTime Group Inc. | SenseTime
0285 | HK0285041858 | | BYD Electronic (International) Company Limited | BYD Electronic
2382 | KYG8586D1097 | | Sunny Optical Technology (Group) Company Limited | Sunny Optical
0968 | KYG9829N1025 | | Xinyi Solar Holdings Limited | Xinyi Solar
1347 | HK0000218211 | | Hua Hong Semiconductor Limited | Hua Hong Semiconductor
1378 | KYG211501005 | | China Hongqiao Group Limited | China Hongqiao
0358 | CNE1000003K3 | | Jiangxi Copper Company Limited | Jiangxi Copper
2899, XSHG:601899 | CNE100000502 | A0M4ZR | Zijin Mining Group Company Limited | Zijin Mining; Zijin
1171 | CNE1000004Q8 | | Yankuang Energy Group Company Limited | Yankuang Energy
0914 | CNE1000001W2 | | Anhui Conch Cement Company Limited | Anhui Conch
6030, XSHG:600030 | CNE1000016V2 | | CITIC Securities Company Limited | Citic Securities; CITIC Securities
0267 | HK0267001375 | | CITIC Limited | Citic Ltd; CITIC Limited
0788 | CNE100003688 | | China Tower Corporation Limited | China Tower
0763, XSHE:000063 | CNE1000004Y2 | | ZTE Corporation | ZTE
6618 | KYG5074A1004 | | JD Health International Inc. | JD Health
2618 | KYG5074S1012 | | JD Logistics, Inc. | JD Logistics
1913 | IT0003874101 | A0NDNB | Prada S.p.A. | Prada; *Miu Miu; *Versace
0669 | HK0669013440 | | Techtronic Industries Company Limited | Techtronic Industries; Techtronic
0288 | KYG960071028 | | WH Group Limited | WH Group
0151 | KYG9431R1039 | | Want Want China Holdings Limited | Want Want
2259 | | | Zijin Gold International Company Limited | Zijin Gold International
9660 | | | Horizon Robotics | Horizon Robotics
9880 | | | UBTech Robotics Corp Ltd | UBTech; UBTech Robotics
3888 | KYG5264Y1089 | | Kingsoft Corporation Limited | Kingsoft
2097 | | | Mixue Group | Mixue
1801 | KYG4818G1010 | | Innovent Biologics, Inc. | Innovent Biologics
1093 | HK1093012172 | | CSPC Pharmaceutical Group Limited | CSPC Pharmaceutical
3692 | KYG549581067 | | Hansoh Pharmaceutical Group Company Limited | Hansoh Pharmaceutical
9926 | KYG0146B1032 | | Akeso, Inc. | Akeso
2328 | CNE100000593 | | PICC Property and Casualty Company Limited | PICC Property and Casualty
2601 | CNE1000009Q7 | | China Pacific Insurance (Group) Co., Ltd. | China Pacific Insurance
1658 | CNE1000029W3 | | Postal Savings Bank of China Co., Ltd. | Postal Savings Bank of China
1766 | CNE100000BG0 | | CRRC Corporation Limited | CRRC
3993 | CNE100000114 | | CMOC Group Limited | CMOC
6181 | | | Laopu Gold Co., Ltd. | Laopu Gold; Laopu
1336 | CNE100001922 | | New China Life Insurance Company Ltd. | New China Life
0006 | HK0006000050 | | Power Assets Holdings Limited | Power Assets
1038 | BMG2178K1009 | | CK Infrastructure Holdings Limited | CK Infrastructure
0019 | HK0019000162 | | Swire Pacific Limited | Swire Pacific; Swire?(Hong Kong,Cathay)
0823 | HK0823032773 | | Link Real Estate Investment Trust | Link REIT
1997 | KYG9593A1040 | | Wharf Real Estate Investment Company Limited | Wharf Real Estate
0101 | HK0101000591 | | Hang Lung Properties Limited | Hang Lung; Hang Lung Properties
1972 | HK0000063609 | | Swire Properties Limited | Swire Properties
0522 | KYG0535Q1331 | | ASMPT Limited | ASMPT
0023 | HK0023000190 | | The Bank of East Asia, Limited | Bank of East Asia
1876 | KYG1674K1013 | | Budweiser Brewing Company APAC Limited | Budweiser APAC
2513 | | | Knowledge Atlas Technology (Zhipu) | Zhipu; Zhipu AI; Z.ai
0100 | | | MiniMax Group Inc. | MiniMax
6082 | | | Shanghai Biren Technology Co., Ltd. | Biren; Biren Technology
2050 | | | Zhejiang Sanhua Intelligent Controls Co., Ltd. | Sanhua Intelligent
3898 | CNE1000004X4 | | Zhuzhou CRRC Times Electric Co., Ltd. | CRRC Times Electric
6060 | CNE100002QY7 | | ZhongAn Online P & C Insurance Co., Ltd. | ZhongAn; ZhongAn Online
0772 | KYG2121R1039 | | China Literature Limited | China Literature
0780 | KYG8918W1069 | | Tongcheng Travel Holdings Limited | Tongcheng Travel
# XSHG Shanghai
600519 | CNE0000018R8 | | Kweichow Moutai Co., Ltd. | Kweichow Moutai; Moutai
600104 | CNE000000TY6 | | SAIC Motor Corporation Limited | SAIC Motor; SAIC; *MG Motor
601012 | CNE100001FR6 | | LONGi Green Energy Technology Co., Ltd. | Longi; LONGi; Longi Green Energy; LONGi Green Energy
600900 | CNE000001G87 | | China Yangtze Power Co., Ltd. | China Yangtze Power
600276 | CNE0000014W7 | | Jiangsu Hengrui Pharmaceuticals Co., Ltd. | Hengrui; Jiangsu Hengrui
600887 | CNE000000JP5 | | Inner Mongolia Yili Industrial Group Co., Ltd. | Yili Industrial
688256 | CNE1000041R8 | | Cambricon Technologies Corporation Limited | Cambricon
601138 | CNE1000031P3 | | Foxconn Industrial Internet Co., Ltd. | Foxconn Industrial Internet
600111 | CNE000000T18 | | China Northern Rare Earth (Group) High-Tech Co., Ltd. | China Northern Rare Earth
600019 | CNE0000015R4 | | Baoshan Iron & Steel Co., Ltd. | Baosteel; Baoshan Iron & Steel
601127 | | | Seres Group Co., Ltd. | Seres Group
688795 | | | Moore Threads | Moore Threads
# XSHE Shenzhen
300750, XHKG:3750 | CNE100003662 CNE100006WS8 | | Contemporary Amperex Technology Co., Limited | CATL; Contemporary Amperex; Contemporary Amperex Technology
000858 | CNE000000VQ8 | | Wuliangye Yibin Co., Ltd. | Wuliangye
000333, XHKG:0300 | CNE100001QQ5 | | Midea Group Co., Ltd. | Midea; Midea Group; *Kuka
002475 | CNE100000TP3 | | Luxshare Precision Industry Co., Ltd. | Luxshare
002415 | CNE100000PM8 | | Hangzhou Hikvision Digital Technology Co., Ltd. | Hikvision
002352 | CNE100000L63 | | S.F. Holding Co., Ltd. | SF Holding; SF Express
300274 | CNE1000018M7 | | Sungrow Power Supply Co., Ltd. | Sungrow
300014 | CNE100000GS4 | | EVE Energy Co., Ltd. | EVE Energy
002466 | CNE100000T32 | | Tianqi Lithium Corporation | Tianqi Lithium
002460 | CNE100000SF6 | | Ganfeng Lithium Group Co., Ltd. | Ganfeng; Ganfeng Lithium
002074 | CNE000001NY7 | | Gotion High-tech Co., Ltd. | Gotion; Gotion High-Tech
000651 | CNE0000001D4 | | Gree Electric Appliances, Inc. of Zhuhai | Gree Electric
000100 | CNE000001GL8 | | TCL Technology Group Corporation | TCL Technology
000725 | CNE0000016L5 | | BOE Technology Group Co., Ltd. | BOE Technology
300760 | CNE100003G67 | | Shenzhen Mindray Bio-Medical Electronics Co., Ltd. | Mindray
# XTAI Taiwan
2317 | TW0002317005 | | Hon Hai Precision Industry Co., Ltd. | Foxconn; Hon Hai; Hon Hai Precision; Hon Hai Precision Industry
2454 | TW0002454006 | | MediaTek Inc. | MediaTek; Mediatek
2382 | TW0002382009 | | Quanta Computer Inc. | Quanta Computer
2308 | TW0002308004 | | Delta Electronics, Inc. | Delta Electronics
2357 | TW0002357001 | | ASUSTeK Computer Inc. | Asus; Asustek; ASUS
2353 | TW0002353000 | | Acer Incorporated | Acer
2498 | TW0002498003 | | HTC Corporation | HTC
3008 | TW0003008009 | | Largan Precision Co., Ltd. | Largan; Largan Precision
3231 | TW0003231007 | | Wistron Corporation | Wistron
4938 | TW0004938006 | | Pegatron Corporation | Pegatron
2412 | TW0002412004 | | Chunghwa Telecom Co., Ltd. | Chunghwa Telecom
2603 | TW0002603008 | | Evergreen Marine Corporation (Taiwan) Ltd. | Evergreen Marine
1303 | TW0001303006 | | Nan Ya Plastics Corporation | Nan Ya Plastics
6505 | TW0006505001 | | Formosa Petrochemical Corporation | Formosa Petrochemical
2344 | TW0002344009 | | Winbond | Winbond
6488 | TW0006488000 | | GlobalWafers Co., Ltd. | GlobalWafers; Globalwafers
2409 | TW0002409000 | | AUO Corporation | AU Optronics; AUO
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
042660 | KR7042660001 | | Hanwha Ocean Co., Ltd. | Hanwha Ocean
329180 | KR7329180004 | | HD Hyundai Heavy Industries Co., Ltd. | HD Hyundai Heavy; Hyundai Heavy Industries; HD Hyundai Heavy Industries
105560 | KR7105560007 | | KB Financial Group Inc. | KB Financial; KB Financial Group
055550 | KR7055550008 | | Shinhan Financial Group Co., Ltd. | Shinhan; Shinhan Financial
017670 | KR7017670001 | | SK Telecom Co., Ltd. | SK Telecom
030200 | KR7030200000 | | KT Corporation | KT Corp
096770 | KR7096770003 | | SK Innovation Co., Ltd. | SK Innovation; *SK On
028260 | KR7028260008 | | Samsung C&T Corporation | Samsung C&T
012330 | KR7012330007 | | Hyundai Mobis Co., Ltd. | Hyundai Mobis
086790 | KR7086790003 | | Hana Financial Group Inc. | Hana Financial
015760 | KR7015760002 | | Korea Electric Power Corporation | Korea Electric Power; KEPCO; Kepco
003490 | KR7003490000 | | Korean Air Lines Co., Ltd. | Korean Air
259960 | KR7259960003 | | KRAFTON, Inc. | Krafton
352820 | KR7352820005 | | HYBE Co., Ltd. | Hybe
064350 | KR7064350002 | | Hyundai Rotem Company | Hyundai Rotem
034020 | KR7034020008 | | Doosan Enerbility Co., Ltd. | Doosan Enerbility
247540 | KR7247540008 | | EcoPro BM Co., Ltd. | EcoPro BM
006800 | KR7006800007 | | Mirae Asset Securities Co., Ltd. | Mirae Asset Securities
009540 | KR7009540006 | | HD Korea Shipbuilding & Offshore Engineering Co., Ltd. | HD Korea Shipbuilding
010140 | KR7010140002 | | Samsung Heavy Industries Co., Ltd. | Samsung Heavy Industries
018260 | KR7018260000 | | Samsung SDS Co., Ltd. | Samsung SDS
009150 | KR7009150004 | | Samsung Electro-Mechanics Co., Ltd. | Samsung Electro-Mechanics
032830 | KR7032830002 | | Samsung Life Insurance Co., Ltd. | Samsung Life
402340 | KR7402340004 | | SK Square Co., Ltd. | SK Square
316140 | KR7316140003 | | Woori Financial Group Inc. | Woori Financial
033780 | KR7033780008 | | KT&G Corporation | KT&G
047810 | KR7047810007 | | Korea Aerospace Industries, Ltd. | Korea Aerospace Industries
010130 | KR7010130003 | | Korea Zinc Company, Ltd. | Korea Zinc
090430 | KR7090430000 | | Amorepacific Corporation | Amorepacific
036570 | KR7036570000 | | NCSOFT Corporation | NCSoft; NCSOFT
323410 | KR7323410001 | | KakaoBank Corp. | KakaoBank
241560 | KR7241560002 | | Doosan Bobcat Inc. | Doosan Bobcat
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
KOTAKBANK | INE237A01036 | | Kotak Mahindra Bank Limited | Kotak Mahindra Bank; Kotak Bank
LT | INE018A01030 | | Larsen & Toubro Limited | Larsen & Toubro; L&T; Larsen and Toubro
AXISBANK | INE238A01034 | | Axis Bank Limited | Axis Bank
BAJFINANCE | INE296A01032 | | Bajaj Finance Limited | Bajaj Finance
BAJAJFINSV | INE918I01026 | | Bajaj Finserv Ltd. | Bajaj Finserv
BAJAJ-AUTO | INE917I01010 | | Bajaj Auto Limited | Bajaj Auto
ASIANPAINT | INE021A01026 | | Asian Paints Limited | Asian Paints
MARUTI | INE585B01010 | | Maruti Suzuki India Limited | Maruti Suzuki; Maruti
HCLTECH | INE860A01027 | | HCL Technologies Limited | HCL Technologies; HCLTech; HCL Tech; HCL
SUNPHARMA | INE044A01036 | | Sun Pharmaceutical Industries Limited | Sun Pharmaceutical; Sun Pharma
TITAN | INE280A01028 | | Titan Company Limited | Titan Company
ULTRACEMCO | INE481G01011 | | UltraTech Cement Limited | UltraTech Cement; Ultratech Cement; UltraTech
NTPC | INE733E01010 | | NTPC Limited | NTPC
POWERGRID | INE752E01010 | | Power Grid Corporation of India Limited | Power Grid Corporation; PowerGrid
ONGC | INE213A01029 | | Oil and Natural Gas Corporation Limited | ONGC; Oil and Natural Gas Corporation
COALINDIA | INE522F01014 | | Coal India Limited | Coal India
TATAMOTORS, TMPV, TMCV | | | Tata Motors Limited | Tata Motors; *Jaguar Land Rover; *JLR; *Jaguar?(Land Rover,JLR,Tata,carmaker,Autobauer); *Land Rover
TATASTEEL | INE081A01020 | | Tata Steel Limited | Tata Steel; *Tata Steel Nederland
TATAPOWER | INE245A01021 | | The Tata Power Company Limited | Tata Power
TATACONSUM | INE192A01025 | | Tata Consumer Products Limited | Tata Consumer; Tata Consumer Products
JSWSTEEL | INE019A01038 | | JSW Steel Limited | JSW Steel; JSW?(steel,steelmaker,Sajjan Jindal)
HINDALCO | INE038A01020 | | Hindalco Industries Limited | Hindalco; *Novelis
VEDL | INE205A01025 | | Vedanta Limited | Vedanta
ADANIENT | INE423A01024 | | Adani Enterprises Limited | Adani Enterprises
ADANIPORTS | INE742F01042 | | Adani Ports and Special Economic Zone Limited | Adani Ports
ADANIGREEN | INE364U01010 | | Adani Green Energy Limited | Adani Green; Adani Green Energy
ADANIPOWER | | | Adani Power Limited | Adani Power
WIPRO, XNYS:WIT | INE075A01022 | | Wipro Limited | Wipro
TECHM | INE669C01036 | | Tech Mahindra Limited | Tech Mahindra
M&M | INE101A01026 | | Mahindra & Mahindra Limited | Mahindra & Mahindra; M&M; Mahindra and Mahindra
NESTLEIND | INE239A01024 | | Nestlé India Limited | Nestle India
BRITANNIA | INE216A01030 | | Britannia Industries Limited | Britannia Industries
DRREDDY, XNYS:RDY | INE089A01031 | | Dr. Reddy's Laboratories Limited | Dr. Reddy's; Dr Reddy's; Dr Reddys; Dr. Reddy's Laboratories
CIPLA | INE059A01026 | | Cipla Limited | Cipla
LUPIN | INE326A01037 | | Lupin Limited | Lupin
DIVISLAB | INE361B01024 | | Divi's Laboratories Limited | Divi's Laboratories; Divi's Labs
BIOCON | INE376G01013 | | Biocon Limited | Biocon
AUROPHARMA | INE406A01037 | | Aurobindo Pharma Limited | Aurobindo Pharma; Aurobindo
APOLLOHOSP | INE437A01024 | | Apollo Hospitals Enterprise Limited | Apollo Hospitals
EICHERMOT | INE066A01021 | | Eicher Motors Limited | Eicher Motors; *Royal Enfield
HEROMOTOCO | INE158A01026 | | Hero MotoCorp Limited | Hero MotoCorp; Hero Motocorp
TVSMOTOR | INE494B01023 | | TVS Motor Company Limited | TVS Motor
GRASIM | INE047A01021 | | Grasim Industries Limited | Grasim; Grasim Industries
INDUSINDBK | INE095A01012 | | IndusInd Bank Limited | IndusInd Bank; IndusInd
YESBANK | INE528G01035 | | Yes Bank Limited | Yes Bank
PNB | INE160A01022 | | Punjab National Bank | Punjab National Bank; PNB
BANKBARODA | INE028A01039 | | Bank of Baroda | Bank of Baroda
CANBK | INE476A01022 | | Canara Bank | Canara Bank
BPCL | INE029A01011 | | Bharat Petroleum Corporation Limited | Bharat Petroleum; BPCL
HINDPETRO | INE094A01015 | | Hindustan Petroleum Corporation Limited | Hindustan Petroleum; HPCL
IOC | INE242A01010 | | Indian Oil Corporation Limited | Indian Oil; Indian Oil Corp; IOC~(!Olympic,!Olympics,!Olympia,!athletes,!Bach,!Games,!Athleten,refiner,refinery,oil,petrol,diesel,fuel,crude)
GAIL | INE129A01019 | | GAIL (India) Limited | GAIL~(gas,LNG,pipeline,India); GAIL India
BHEL | INE257A01026 | | Bharat Heavy Electricals Limited | Bharat Heavy Electricals; BHEL
BEL | INE263A01024 | | Bharat Electronics Limited | Bharat Electronics
HAL | INE066F01020 | | Hindustan Aeronautics Limited | Hindustan Aeronautics
DLF | INE271C01023 | | DLF Limited | DLF
INDIGO | INE646L01027 | | InterGlobe Aviation Limited | InterGlobe Aviation; IndiGo
JETAIRWAYS | INE802G01018 | | Jet Airways (India) Limited | Jet Airways
SPICEJET | INE285B01017 | | SpiceJet | SpiceJet
ETERNAL | INE758T01015 | | Eternal Limited | Zomato; *Blinkit
SWIGGY | INE00H001014 | | Swiggy Limited | Swiggy
PAYTM | INE982J01020 | | One 97 Communications Limited | Paytm; One97 Communications
NYKAA | INE388Y01029 | | FSN E-Commerce Ventures Limited | Nykaa
DMART | INE192R01011 | | Avenue Supermarts Limited | Avenue Supermarts; DMart
TRENT | INE849A01020 | | Trent Limited | Trent Ltd
JIOFIN | INE758E01017 | | Jio Financial Services Limited | Jio Financial; Jio Financial Services
HDFCLIFE | INE795G01014 | | HDFC Life Insurance Company Limited | HDFC Life
SBILIFE | INE123W01016 | | SBI Life Insurance Company Limited | SBI Life
LICI | INE0J1Y01017 | | Life Insurance Corporation of India | Life Insurance Corporation of India; LIC~(insurer,India,life,insurance,stake)
AMBUJACEM | INE079A01024 | | Ambuja Cements Limited | Ambuja Cements; Ambuja Cement
ACC | INE012A01025 | | ACC Limited | ACC Ltd
IDEA | INE669E01016 | | Vodafone Idea Limited | Vodafone Idea; Idea Cellular
ZEEL | INE256A01028 | | Zee Entertainment Enterprises Limited | Zee Entertainment
PIDILITIND | INE318A01026 | | Pidilite Industries Limited | Pidilite; Pidilite Industries
DABUR | INE016A01026 | | Dabur India Limited | Dabur; Dabur India
GODREJCP | INE102D01028 | | Godrej Consumer Products Limited | Godrej Consumer; Godrej Consumer Products
MARICO | INE196A01026 | | Marico Limited | Marico
SIEMENS | INE003A01024 | | Siemens India Limited | Siemens India
ABB | INE117A01022 | | ABB India Limited | ABB India
BOSCHLTD | INE323A01026 | | Bosch India Limited | Bosch India
JUBLFOOD | INE797F01020 | | Jubilant FoodWorks Limited | Jubilant FoodWorks; Jubilant Foodworks
SUZLON | INE040H01021 | | Suzlon Energy Limited | Suzlon; Suzlon Energy
MOTHERSON | INE775A01035 | | Samvardhana Motherson International Limited | Motherson; Samvardhana Motherson; Motherson Sumi
BHARATFORG | INE465A01025 | | Bharat Forge Limited | Bharat Forge
HYUNDAI | INE0V6F01027 | | Hyundai Motor India Limited | Hyundai Motor India
IRCTC | INE335Y01020 | | Indian Railway Catering and Tourism Corporation Limited | IRCTC
LTIM | INE214T01019 | | LTIMindtree Limited | LTIMindtree; Mindtree
PERSISTENT | INE262H01021 | | Persistent Systems Limited | Persistent Systems
SHRIRAMFIN | INE721A01047 | | Shriram Finance Limited | Shriram Finance
MAXHEALTH | INE027H01010 | | Max Healthcare Institute Limited | Max Healthcare
TATACAP | INE976I01016 | | Tata Capital Limited | Tata Capital
LGEINDIA | INE324D01010 | | LG Electronics India Limited | LG Electronics India
HDBFS | INE756I01012 | | HDB Financial Services Limited | HDB Financial Services; HDB Financial
ITCHOTELS | INE379A01028 | | ITC Hotels Limited | ITC Hotels
GROWW | | | Billionbrains Garage Ventures Limited | Groww
LENSKART | INE956O01016 | | Lenskart Solutions Limited | Lenskart
MEESHO | | | Meesho Limited | Meesho
PINELABS | | | Pine Labs Limited | Pine Labs
PWL | | | PhysicsWallah Limited | PhysicsWallah; Physicswallah
URBANCO | | | Urban Company Limited | Urban Company
OLAELEC | INE0LXG01040 | | Ola Electric Mobility Limited | Ola Electric
MCX | | | Multi Commodity Exchange of India Limited | Multi Commodity Exchange
CHOLAFIN | INE121A01024 | | Cholamandalam Investment and Finance Company Limited | Cholamandalam Investment
MUTHOOTFIN | INE414G01012 | | Muthoot Finance Limited | Muthoot Finance
IRFC | INE053F01010 | | Indian Railway Finance Corporation Limited | Indian Railway Finance
RVNL | INE415G01027 | | Rail Vikas Nigam Limited | Rail Vikas Nigam; RVNL
RECLTD | INE020B01018 | | REC Limited | REC Ltd
PFC | INE134E01011 | | Power Finance Corporation Limited | Power Finance Corp; Power Finance Corporation
NHPC | INE848E01016 | | NHPC Limited | NHPC
NTPCGREEN | INE0ONG01011 | | NTPC Green Energy Limited | NTPC Green; NTPC Green Energy
JSWENERGY | INE121E01018 | | JSW Energy Limited | JSW Energy
ADANIENSOL | INE931S01010 | | Adani Energy Solutions Limited | Adani Energy Solutions; Adani Transmission
ATGL | INE399L01023 | | Adani Total Gas Limited | Adani Total Gas
SHREECEM | INE070A01015 | | Shree Cement Limited | Shree Cement
TORNTPHARM | INE685A01028 | | Torrent Pharmaceuticals Limited | Torrent Pharma; Torrent Pharmaceuticals
ZYDUSLIFE | INE010B01027 | | Zydus Lifesciences Limited | Zydus; Zydus Lifesciences; Cadila Healthcare
MANKIND | INE634S01028 | | Mankind Pharma Limited | Mankind Pharma
DIXON | INE935N01020 | | Dixon Technologies (India) Limited | Dixon Technologies
POLYCAB | INE455K01017 | | Polycab India Limited | Polycab
HAVELLS | INE176B01034 | | Havells India Limited | Havells
VBL | INE200M01039 | | Varun Beverages Limited | Varun Beverages
NAUKRI | INE663F01032 | | Info Edge (India) Limited | Info Edge
INDHOTEL | INE053A01029 | | The Indian Hotels Company Limited | Indian Hotels
LODHA | INE670K01029 | | Lodha Developers Limited | Lodha Developers; Macrotech Developers
GODREJPROP | INE484J01027 | | Godrej Properties Limited | Godrej Properties
HINDZINC | INE267A01025 | | Hindustan Zinc Limited | Hindustan Zinc
NMDC | INE584A01023 | | NMDC Limited | NMDC
SAIL | INE114A01011 | | Steel Authority of India Limited | Steel Authority of India
JINDALSTEL | INE749A01030 | | Jindal Steel Limited | Jindal Steel; Jindal Steel & Power
MAZDOCK | INE249Z01020 | | Mazagon Dock Shipbuilders Limited | Mazagon Dock
COFORGE | INE591G01025 | | Coforge Limited | Coforge
MPHASIS | INE356A01018 | | Mphasis Limited | Mphasis
TATATECH | INE142M01025 | | Tata Technologies Limited | Tata Technologies
IDFCFIRSTB | INE092T01019 | | IDFC First Bank Limited | IDFC First Bank
UNIONBANK | INE692A01016 | | Union Bank of India | Union Bank of India
ICICIGI | INE765G01017 | | ICICI Lombard General Insurance Company Limited | ICICI Lombard
ICICIPRULI | INE726G01019 | | ICICI Prudential Life Insurance Company Limited | ICICI Prudential Life
POLICYBZR | INE417T01026 | | PB Fintech Limited | PB Fintech; Policybazaar
# XASX Australia
BHP, XNYS:BHP, XLON:BHP | AU000000BHP4 | 850524 | BHP Group Limited | BHP; BHP Group; BHP Billiton
CBA | AU000000CBA7 | | Commonwealth Bank of Australia | Commonwealth Bank of Australia; Commonwealth Bank
CSL | AU000000CSL8 | | CSL Limited | CSL Ltd; CSL Limited; CSL?(blood,plasma,Behring,Australian,vaccine,Blutplasma); *CSL Behring; *Seqirus
NAB | AU000000NAB4 | | National Australia Bank Limited | National Australia Bank
WBC | AU000000WBC1 | | Westpac Banking Corporation | Westpac
ANZ | AU000000ANZ3 | | ANZ Group Holdings Limited | ANZ; ANZ Group; ANZ Bank
MQG | AU000000MQG1 | | Macquarie Group Limited | Macquarie; Macquarie Group
FMG | AU000000FMG4 | 121862 | Fortescue Ltd | Fortescue; Fortescue Metals
WES | AU000000WES1 | | Wesfarmers Limited | Wesfarmers
WOW | AU000000WOW2 | | Woolworths Group Limited | Woolworths Group; Woolworths
COL | AU0000030678 | | Coles Group Limited | Coles Group; Coles
WDS, XNYS:WDS | AU0000224040 | | Woodside Energy Group Ltd | Woodside; Woodside Energy; Woodside Petroleum
STO | AU000000STO6 | | Santos Limited | Santos?(LNG,oil,gas,Australian,Woodside,Energy,XRG,Adnoc)
TLS | AU000000TLS2 | | Telstra Group Limited | Telstra
QAN | AU000000QAN2 | | Qantas Airways Limited | Qantas
TCL | AU000000TCL6 | | Transurban Group | Transurban
GMG | AU000000GMG2 | | Goodman Group | Goodman Group
XRO | NZXROE0001S2 | | Xero Limited | Xero
WTC | AU000000WTC3 | | WiseTech Global Limited | WiseTech; WiseTech Global
BXB | AU000000BXB1 | | Brambles Limited | Brambles
ALL | AU000000ALL7 | | Aristocrat Leisure Limited | Aristocrat Leisure
NST | AU000000NST8 | | Northern Star Resources Limited | Northern Star Resources
EVN | AU000000EVN4 | | Evolution Mining Limited | Evolution Mining
S32 | AU000000S320 | | South32 Limited | South32
MIN | AU000000MIN4 | | Mineral Resources Limited | Mineral Resources
PLS | AU000000PLS0 | | PLS Group Limited | Pilbara Minerals
LYC | AU000000LYC6 | | Lynas Rare Earths Limited | Lynas; Lynas Rare Earths
QBE | AU000000QBE9 | | QBE Insurance Group Limited | QBE; QBE Insurance
SUN | AU000000SUN6 | | Suncorp Group Limited | Suncorp
ORG | AU000000ORG5 | | Origin Energy Limited | Origin Energy
COH | AU000000COH5 | | Cochlear Limited | Cochlear Ltd
RHC | AU000000RHC8 | | Ramsay Health Care Limited | Ramsay Health Care; Ramsay Health
JHX, XNYS:JHX | | | James Hardie Industries plc | James Hardie
BSL | AU000000BSL0 | | BlueScope Steel Limited | BlueScope; BlueScope Steel
LTR | AU000000LTR4 | | Liontown Resources Limited | Liontown
ZIP | | | Zip Co Limited | Zip Co
DRO | AU000000DRO2 | | DroneShield Limited | DroneShield; Droneshield
NXT | AU000000NXT8 | | NEXTDC Limited | NextDC
SGR | AU000000SGR6 | | The Star Entertainment Group Limited | Star Entertainment
VEA | AU0000016875 | | Viva Energy | Viva Energy
A2M | NZATME0002S8 | | The a2 Milk Company Limited | a2 Milk
IAG | AU000000IAG3 | | Insurance Australia Group Limited | Insurance Australia Group
ASX | AU000000ASX7 | | ASX Limited | ASX Ltd
# XSES Singapore
D05 | SG1L01001701 | | DBS Group Holdings Ltd | DBS Group; DBS; DBS Bank
O39 | SG1S04926220 | | Oversea-Chinese Banking Corporation Limited | Oversea-Chinese Banking; OCBC
U11 | SG1M31001969 | | United Overseas Bank Limited | United Overseas Bank; UOB
Z74 | SG1T75931496 | | Singapore Telecommunications Limited | Singtel; Singapore Telecommunications
C6L | SG1V61937297 | | Singapore Airlines Limited | Singapore Airlines
S63 | SG1F60858221 | | Singapore Technologies Engineering Ltd | ST Engineering
BN4 | SG1U68934629 | | Keppel Ltd. | Keppel; Keppel Corp
F34 | SG1T56930848 | | Wilmar International Limited | Wilmar; Wilmar International
G13 | SGXE21576413 | | Genting Singapore Limited | Genting Singapore
S68 | SG1J26887955 | | Singapore Exchange Limited | Singapore Exchange
9CI | SGXE62145532 | | CapitaLand Investment Limited | CapitaLand; CapitaLand Investment
# XIDX Indonesia
BBCA | ID1000109507 | | PT Bank Central Asia Tbk | Bank Central Asia
BBRI | ID1000118201 | | PT Bank Rakyat Indonesia (Persero) Tbk | Bank Rakyat Indonesia
TLKM | ID1000129000 | | PT Telkom Indonesia (Persero) Tbk | Telkom Indonesia
GOTO | ID1000166903 | | PT GoTo Gojek Tokopedia Tbk | GoTo Gojek Tokopedia; GoTo Group
# XBKK Thailand
PTT | TH0646010Z00 | | PTT Public Company Limited | PTT Public Company
CPALL | TH0737010Y08 | | CP ALL Public Company Limited | CP All
# XKLS Malaysia
1155 | MYL1155OO000 | | Malayan Banking Berhad | Maybank; Malayan Banking
7113 | MYL7113OO003 | | Top Glove Corporation Bhd | Top Glove
`;
