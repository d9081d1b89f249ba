/**
 * Well-known organisations without a listing of their own: private, state-owned, cooperative, or part of a group
 * under a name that does not stand for it. One a line, further names after `|`; `?` as in the company lists.
 * As of November 2026, written from general knowledge.
 */
export const PRIVATE_ORGANISATIONS = `
OpenAI | ChatGPT-Entwickler
xAI | X.AI
SpaceX | Starlink
Anthropic
Mistral AI | Mistral?
Perplexity AI | Perplexity?
Databricks
Stripe
ByteDance | Bytedance
TikTok | Tiktok
Telegram
Signal Messenger
Epic Games
Canva
Revolut
Monzo
N26
Trade Republic
Scalable Capital
Bosch | Robert Bosch | BSH Hausgeräte | Bosch Rexroth
ZF | ZF Friedrichshafen
Celonis
Helsing
Quantum Systems
Isar Aerospace
Rocket Factory Augsburg
DeepL
Personio
Aleph Alpha
Black Forest Labs
Flixbus | Flix SE | FlixMobility | Flixtrain
Sennder
Forto
Wefox
Hermes?(Paket,Pakete,Paketdienst,Post-Konkurrent,DHL,Zusteller,Otto,Versand,Porto,Paketbote)
Getyourguide | GetYourGuide
Enpal
1Komma5° | 1Komma5
Volocopter
Northvolt
Aldi | Aldi Süd | Aldi Nord
Lidl
Schwarz-Gruppe | Schwarz Gruppe | Schwarz Group
Kaufland
Edeka
Rewe | Rewe Group
Netto Marken-Discount
Rossmann
Müller Drogerie
Ikea | IKEA
C&A
Peek & Cloppenburg
Galeria Karstadt Kaufhof | Galeria Kaufhof | Karstadt | Kaufhof
Breuninger
Tengelmann
Tchibo
Dr. Oetker | Oetker-Gruppe
Haribo
Miele
Würth | Adolf Würth | Würth-Gruppe
Viessmann
Vaillant
Stihl
Kärcher
Liebherr
Trumpf
Festo
Claas
Zeiss | Carl Zeiss | Carl Zeiss AG | Zeiss-Stiftung | Zeiss SMT
Schott
Heraeus
Merz Pharma
Boehringer Ingelheim | Boehringer
Stada
B. Braun | B. Braun Melsungen
Freudenberg
Voith
Benteler
Brose
Webasto
Eberspächer
Haniel
Heidelberger Leben
Bertelsmann
Axel Springer
Funke Mediengruppe
Burda | Hubert Burda Media
Bauer Media
Gruner + Jahr
Deutsche Bahn | DB Cargo | DB Regio | DB Fernverkehr
Deutsche Flugsicherung
Condor
Signa | Signa Holding
Benko-Gruppe
DZ Bank
KfW
Mahle
Otto Group | Otto-Gruppe | Otto Versand
dm-drogerie markt | dm Drogerie | dm
Advent International
Valve Corporation
Citadel
Red Bull
SEC?
Verdi
Bose?
Yahoo
LBBW | Landesbank Baden-Württemberg
BayernLB
Helaba
NordLB | Nord/LB
Deka | Dekabank | DekaBank
Union Investment
Sparkasse
Volksbank
Berenberg | Berenberg Bank
Metzler | Bankhaus Metzler
M.M. Warburg | Warburg Research
Hauck Aufhäuser
Debeka
HUK-Coburg | Huk-Coburg
R+V | R+V Versicherung
Signal Iduna
Gothaer
Provinzial
Techniker Krankenkasse
AOK
Barmer
Vattenfall
Steag
LEAG
EWE
Stadtwerke München
Tennet | TenneT
Amprion
TransnetBW
Thyssengas
VNG
Sefe
Wintershall
Gasunie
Nord Stream
KNDS | Krauss-Maffei Wegmann | KMW | Nexter
Diehl | Diehl Defence
MBDA
Lürssen
Meyer Werft
German Naval Yards
Weltbild
Swarovski
Signa Sports United
Migros
Rolex
Victorinox
Trafigura
Vitol
Gunvor
Mercuria
Cargill
Koch Industries
Mars Inc | Mars Wrigley
Ferrero
Lactalis
Barilla
Chanel
Armani
Decathlon
Auchan
E.Leclerc
Leclerc
Lego
MSC | Mediterranean Shipping Company
CMA CGM
Huawei
DJI
Shein
Ant Group | Ant Financial
DeepSeek | Deepseek
Moonshot AI
Unitree
Chery
State Grid
Comac
COMAC
HNA
Tata Sons
Emirates Airline | Emirates
Etihad
Qatar Airways
Mubadala
Adnoc | ADNOC
QatarEnergy
Norges Bank
Temasek
Vanguard?
Fidelity Investments | Fidelity?
Bridgewater Associates | Bridgewater
Citadel Securities
Two Sigma
Millennium Management
Elliott Management | Elliott Investment Management | Elliott?
Third Point
Starboard Value
Icahn Capital
Pershing Square Capital
Bain Capital
Cinven
Permira
Hellman & Friedman
CVC Advisers
Warburg Pincus
Silver Lake
Thoma Bravo
Vista Equity
Sequoia | Sequoia Capital
Andreessen Horowitz
Y Combinator
Tiger Global
Wedbush | Wedbush Securities
Bernstein | Bernstein Research | Sanford C. Bernstein
Kepler Cheuvreux
Oddo BHF
Jane Street
Binance
Tether
Bitpanda
Ripple
FTX
Deloitte
PwC | PricewaterhouseCoopers
EY | Ernst & Young
KPMG
McKinsey
Boston Consulting Group | BCG
Bain & Company
Roland Berger
Bloomberg
Reuters
Thomson Reuters
Dow Jones Newswires
dpa
dpa-AFX
Associated Press
GfK
Statista
Fitch | Fitch Ratings
Chick-fil-A
Publix
In-N-Out
Chobani
Impossible Foods
Juul
New Balance
Patagonia
Fanatics
Discord
Figure AI
Scale AI
Cerebras | Cerebras Systems
Groq
SambaNova
Safe Superintelligence
Thinking Machines Lab
Neuralink
The Boring Company | Boring Company
Cruise LLC
Rippling
Plaid
Checkout.com
Mollie
SumUp
Getir
Gorillas
Vinted
Back Market
Doctolib
Oura
Rimac
Koenigsegg
Pagani
JCB
Dyson
Ineos | INEOS
John Lewis
Asda
Morrisons
Waitrose
Iceland Foods
Virgin Atlantic
Virgin Group
British Steel
Liberty Steel
Sotheby's
Thames Water
Octopus Energy
Areva
Orano
SNCF
RATP
La Poste
Naval Group
Ariane Group | ArianeGroup
Arianespace
ITA Airways
Ferrovie dello Stato
Esselunga
El Corte Inglés
Mercadona
Navantia
NASA
Federal Reserve | Fed
Europäische Zentralbank | European Central Bank | EZB | ECB
Bundesbank
Bank of England
Bank of Japan
Weltbank | World Bank
IWF | IMF
Bundeskartellamt
BaFin | Bafin
FTC
FDA
VCI
VDA
VDMA
Bitkom
IG Metall
Ifo-Institut | Ifo
ZEW
Freddie Mac
Fannie Mae
Kaiser Permanente
Blue Cross Blue Shield
State Farm
USAA
Nationwide Mutual
Liberty Mutual
MassMutual
New York Life
TIAA
Edward Jones
Cantor Fitzgerald
Verily
SAS Institute
Kingston
Lucidworks
Medline
Cox Communications
Hearst
Condé Nast
Washington Post
Guardian Media Group
Toys "R" Us | Toys R Us
J.Crew
Neiman Marcus
Saks | Saks Global
Forever 21
Staples
PetSmart
Bass Pro Shops
Wawa
Meijer
`;
