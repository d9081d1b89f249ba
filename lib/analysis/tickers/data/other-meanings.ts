/**
 * Names that hold a company's name and mean something else: clubs, venues, indices, places, people, laws.
 * One a line, longest match wins over the company. Not reported as organisations.
 */
export const OTHER_MEANINGS = `
Bayer Leverkusen
Bayer 04
Bayer 04 Leverkusen
PSV Eindhoven
Guide Michelin
Michelin Guide
Michelin-Stern
Michelin-Sterne
Michelin-Sternen
Michelin star
Michelin stars
Michelin Star
Nobel Prize
Orange Bowl
Williams Racing
Scuderia Ferrari
Mercedes-Pilot
Mercedes-AMG Petronas
Ford Madox Ford
VfL Wolfsburg
RB Leipzig
Red Bull Racing
Red Bull Salzburg
Mercedes-Benz Arena
Mercedes-Benz Stadium
Mercedes-Benz-Platz
Allianz Arena
Allianz-Arena
Allianz Parque
Allianz Stadium
Allianz Field
Signal Iduna Park
Deutsche Bank Park
Deutsche Bank Open
Volkswagen Arena
BayArena
Vonovia Ruhrstadion
Barclays Center
Barclays Premier League
Citi Field
Citi Open
Chase Center
American Airlines Center
American Airlines Arena
United Center
Target Field
Target Center
Oracle Park
Oracle Arena
AT&T Stadium
AT&T Center
State Farm Arena
Lucas Oil Stadium
Ford Field
Ford Foundation
Ford Theatre
Emirates Stadium
Etihad Stadium
T-Mobile Arena
T-Mobile Park
Wells Fargo Center
Wells Fargo Championship
Bank of America Stadium
FedEx Field
FedEx Cup
Honda Center
Toyota Center
Staples Center
Crypto.com Arena
SoFi Stadium
Levi's Stadium
Gillette Stadium
MetLife Stadium
Heinz Field
Coors Field
Rogers Centre
Scotiabank Arena
Heineken Cup
Carabao Cup
Johan Cruijff Arena
Philips Stadion
Uber Arena
Uber Eats Music Hall
SAP Arena
SAP Garden
Lanxess Arena
Lanxess-Arena
Veltins-Arena
Continental Arena
Merck-Stadion
BorussiaPark
Europa-Park
Zeppelin University
Dow Jones
Swiss Re Institute
Munich Re Stiftung
Dow Jones Industrial Average
Dow Jones Industrial
Dow-Jones-Index
Dow Jones Index
Dow-Jones-Newswires
Nasdaq Composite
Nasdaq 100
Nasdaq-100
Nasdaq 100 Index
Nasdaq Golden Dragon China
Nasdaq Biotechnology
Nasdaq Stockholm
Nasdaq Copenhagen
Nasdaq Helsinki
S&P 500
S&P 500 Index
S&P 100
S&P 400
S&P 600
S&P Industrials
S&P Case-Shiller
S&P/Case-Shiller
S&P BSE Sensex
MSCI World
MSCI Emerging Markets
MSCI China
MSCI All Country World
MSCI Asia Pacific
MSCI Europe
MSCI Germany
CBOE Volatility Index
Cboe Volatility Index
HCOB Einkaufsmanagerindex
Philadelphia Semiconductor
Philadelphia SE Semiconductor
Bank of Japan
Bank of England
Bank of Korea
Bank of Canada
Bank of Italy
Bank of Spain
Bank of France
Bank of Greece
Bank of Israel
Bank of Mexico
Bank of Russia
Bank for International Settlements
Reserve Bank of India
Reserve Bank of Australia
People's Bank of China
National Bank of Poland
Swiss National Bank
Deutsche Bundesbank
Continental Europe
Continental breakfast
Continental Divide
Continental Congress
Continental Army
Target Price
Price Target
TARGET2
Target2
Target-Saldo
Target-Salden
Target 2
Gender Pay Gap
Gender-Pay-Gap
Gender Gap
Pay Gap
Generation Gap
Shell shock
Shell company
Shell companies
Shell corporation
Shell corporations
Shell firm
Shell firms
Shell script
Apple pie
Apple tree
Apple trees
Apple juice
Apple cider
Apple growers
Apple orchard
Apple orchards
Big Apple
Adam's Apple
Fiona Apple
Snap election
Snap elections
Meta analysis
Meta-Analyse
Meta-Analysen
Meta-Analysis
Meta-Studie
Meta-Ebene
Visa waiver
Visa on Arrival
Golden Visa
Visa-Antrag
Visa-Pflicht
Visa-Vergabe
Visa-Freiheit
Visa-Stelle
Visa-Verfahren
Visa-Sperre
Visa-Regeln
Visa-Erteilung
Schengen-Visa
Touristen-Visa
Amazon Rainforest
Amazon River
Amazon Basin
Amazonas
Delta variant
Delta-Variante
Mississippi Delta
Niger Delta
Mekong Delta
Pearl River Delta
Hilton Head
Paris Hilton
Perez Hilton
Conrad Hilton
Palo Alto Research Center
City of Palo Alto
Palo Alto, California
Palo Alto, Kalifornien
Aberdeen Proving Ground
San Jose Mercury News
Philadelphia Inquirer
Los Angeles Times
New York Times
Financial Times
Mercury News
Morgan Freeman
Piers Morgan
Alex Morgan
Harrison Ford
Gerald Ford
Gerald R. Ford
Henry Ford
Betty Ford
Tom Ford
Rob Ford
Doug Ford
Christine Blasey Ford
John Ford
Francis Ford Coppola
Mike Tyson
Neil deGrasse Tyson
Tyson Fury
Alexander McQueen
Jack Black
Klaus Schwab
Gustav Schwab
Neil Armstrong
Angelo Merck
Carl Zeiss Jena
Carl Zeiss Stiftung
FC Bayern
FC Bayern München
Hertha BSC
Real Madrid
Manchester City
Inter Mailand
Alfred Krupp
Gustav Krupp
Krupp-Stiftung
Alfried Krupp von Bohlen und Halbach-Stiftung
Friedrich Flick
Volkswagenstiftung
Volkswagen-Stiftung
VolkswagenStiftung
Robert Bosch Stiftung
Bosch-Stiftung
Siemens-Stiftung
Siemens Stiftung
Siemensstadt
Siemens-Siedlung
Siemens-Gymnasium
Werner-von-Siemens-Straße
Bertelsmann-Stiftung
Bertelsmann Stiftung
Allianz für Deutschland
Allianz der Willigen
Nordatlantische Allianz
Nato-Allianz
Allianz deutscher Designer
Allianz für Cyber-Sicherheit
Star Alliance
Ampere Hour
Fox Hunt
Kohl's Chancellorship
Sage-Grouse
Orange County
Orange juice
Agent Orange
Prince of Orange
Orange Revolution
Hard Rock
Rational Choice
Union Berlin
Kia Oval
Oval Office
Progressive Party
Progressive Caucus
Progressive Democrats
Wise County
Root cause
Circle Line
Circle of Friends
Strategy Paper
Hermes-Bürgschaft
Hermes-Bürgschaften
Hermes-Deckung
Hermes Bote
Hermes-Bote
Euler Hermes
Hermes Germany
Hermes-Paketshop
Pandora's Box
Pandora-Papers
Pandora Papers
Panama Papers
Büchse der Pandora
Raspberry Pie
Wall Street Journal
Orion Nebula
NASA Orion
Galaxy Note
Samsung Galaxy
Galaxy S
New Horizons
Compass Point
General Motors Building
Chrysler Building
MetLife Building
Lake Erie
Las Vegas Strip
Delta Force
Waters of the United States
Prudential Regulation Authority
Prudential Center
Prudential Tower
Royal Bank of Scotland Six Nations
St. James's Park
St. James's Palace
St James's Park
Lowe's Motor Speedway
Ball State University
Ball State
Carnegie Mellon
Mellon Foundation
Lilly Allen
Lilly Becker
Lilly Krug
Jack Ma
Leonardo da Vinci
Leonardo DiCaprio
Da Vinci Code
Thomas Edison
Con Edison Center
Nikola Tesla
Nikola Jokic
Nikola Gruevski
Enzo Ferrari
Soichiro Honda
Ralph Lauren Center
Hugo Boss Preis
Hugo Boss Prize
Adidas Arena
adidas Arena
Porsche Tennis Grand Prix
Porsche-Arena
Porsche Arena
BMW Open
BMW International Open
BMW Welt
BMW-Welt
BMW Stiftung
VW-Bus
Mercedes-Benz Museum
Philips-Halle
Henkel-Preis
Ernst-von-Siemens-Musikstiftung
Ernst von Siemens Musikpreis
Fresenius-Stiftung
Else Kröner-Fresenius-Stiftung
Hochschule Fresenius
Puma concolor
Metro Manila
Metro-Station
Metro-Linie
Metro-Stationen
Metro Goldwyn Mayer
Moskauer Metro
Londoner Metro
Bank of America-Umfrage
Fluor-Kinder
Merck Index
Merck Manual
Douglas Adams
Michael Douglas
Kirk Douglas
Apollo 11
Apollo 13
Apollo-Mission
Apollo-Programm
Apollo program
Block Party
Ostblock
Wohnblock
Atlantic Alliance
Arm wrestling
Next Generation EU
NextGenerationEU
Next Generation
Reach-Verordnung
REACH-Verordnung
Continental Shelf
Old Dominion University
Duke University
Emerson College
Ralph Waldo Emerson
Cooper Union
Brown University
Brown & Williamson
Best Buy Date
United States Congress
Union Pacific Railroad Museum
Southwest Florida
Southwest China
Carnival of Venice
Rio Carnival
Notting Hill Carnival
Bank of China Tower
Amazon Watch
Amazon Fund
Fondo Amazon
Meta World Peace
Zoom Fatigue
Square Mile
Square Metre
Times Square
Union Square
Red Square
Trafalgar Square
`;
