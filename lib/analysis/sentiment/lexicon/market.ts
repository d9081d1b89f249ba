import type { PhraseGroup, WordGroup } from './tags.ts';

/** Idioms and rarer words of the market pages, added to the main lists (written for this project). */
export const MARKET_DE: { words: readonly WordGroup[]; phrases: readonly PhraseGroup[] } = {
  words: [
    {
      tag: 'good',
      strength: 0.7,
      words: `kursgewinner tagesgewinner gewinnerliste dividendenperle ertragsstark~ margenstark~ wachstumsstark~ auftragspolster rekordpolster auftragsflut bestellflut auftragsboom
        nachfrageboom bestellboom reiselust kauflust kauffreude konsumfreude zulassungserfolg studienerfolg punktsieg teilerfolg prozesserfolg freispruch durchmarsch comeback
        schuldenfrei~ bonitätsverbesserung heraufstufung~ kaufargument~ kaufchance~ geldregen goldgrube selbstläufer verkaufsschlager kassenschlager bestseller dauerläufer
        senkrechtstarter börsenstar überflieger musterschüler klassenbester vorzeigeunternehmen lieferrekord absatzrekord umsatzrekord gewinnrekord passagierrekord umsatzmilliarde
        rekorddividende sonderertrag sondererlös~ steuersenkung~ zinssenkung~ zinssenkungen zinsfantasie übernahmefantasie kursfantasie friedenshoffnung~ konjunkturhoffnung~ erleichterungsrally
        jahresendrally entwarnung~ lockerung~ wiederaufnahme~ durchbricht margenplus margenausbau ergebnisplus gewinnplus absatzplus umsatzplus auftragsplus kursplus zuversichtlicher optimistischer
        rentabel rentabler profitabler lohnender auskömmlich~ schwungvoller lebhaft~ floriert florieren florierte brummt brummen brummte sprudelt sprudeln sprudelte
        aufblüh~ aufgeblüht~ befreiungsschlag~ etappensieg~ trendwende turnaround hochkonjunktur goldgräberstimmung ergiebig~ üppig~ zahlungskräftig~ nutznießer~ gewinnbringe~ ertragreich~ wertzuwachs wertzuwächse
        kaufrausch kaufrekord rekordjagd vollauslastung lieblingsaktie~ topfavorit~ zugewinn~ punktet punkten punktete überraschungserfolg~ schuldenschnitt börsenliebling~ gewinntreiber~`,
    },
    {
      tag: 'bad',
      strength: 0.7,
      words: `kursverlierer tagesverlierer verliererliste ladenhüter sorgenkind~ sorgenkinder problemfall sanierungsfall pannenserie pannenflieger rückrufaktion massenrückruf bilanzloch finanzloch
        auftragsloch auftragsflaute auftragsmangel bestellflaute absatzflaute nachfrageflaute nachfrageschwäche absatzschwäche absatzkrise branchenkrise stahlkrise baukrise autokrise immobilienkrise
        kaufzurückhaltung konsumflaute konsumzurückhaltung investitionsstau werksschließung~ filialschließung~ standortschließung~ produktionsstopp auslieferungsstopp lieferstopp einstellungsstopp baustopp verkaufsstopp
        zulassungsstopp studienabbruch studienflop rückläufig~ abwertung~ wertminderung~ überkapazität~ überangebot preisverfall preissturz preisdruck margendruck kostendruck wettbewerbsdruck verkaufsdruck
        zinsangst zinssorgen konjunktursorgen rezessionsangst rezessionssorgen inflationsangst inflationssorgen zollstreit zollsorgen zollkosten strafzölle~ sammelklage~ schadenersatzklage~ kapitalerhöhung~ dividendenkürzung dividendenausfall
        nullrunde zahlungsunfähig~ zahlungsausfall zahlungsverzug überschuldet~ überschuldung gläubigerschutz schutzschirm~ insolvenzantrag zerschlagung kahlschlag stellenstreichung~ jobabbau personalabbau arbeitsniederlegung~ warnstreik~
        bilanzskandal bilanzbetrug bilanzfälschung bilanztricks leerverkäufer~ leerverkauf~ attacke~ hackerangriff~ cyberangriff~ datenleck datenpanne kursverfall kursdebakel kursmassaker kurszerfall umsatzminus gewinnminus absatzminus
        auftragsminus margenschwund schwächelnd~ kränkelnd~ lahmend~ stockt stocken stockte stockend~ hapert haperte krankt kranken bröckelt bröckeln bröckelte wackelt wackeln wackelte verpufft verpuffen verpuffte
        verhagelt verhagelte verhageln vermiest vermieste zehrt zehren zehrte nagt nagen nagte strauchelt straucheln strauchelte ächzt ächzen stöhnt stöhnen kriselt kriselte unverkauft~ halde halden teilausfall totalausfall
        verprell~ verschreck~ vergräm~ verschling~ verschlang verschlungen verkalkulier~ verspekulier~ verhoben verzettel~ ramponier~ marode~ querelen machtkampf machtkämpfe rüffel~ rüge~ abmahn~ schadenersatz~
        schadensersatz~ regressforderung~ konstruktionsfehler materialfehler~ verunreinig~ ausstand arbeitskampf arbeitskämpfe zwangspause~ stillstand rotstift schrumpfkur durchsuch~ beschlagnahm~ enteign~
        entzieht entzog entzogen~ entzug verdonner~ abgestraft~ käuferstreik rabattschlacht~ preiskampf preiskämpfe preiskrieg~ billigimport~ billigkonkurrenz dumping~ verramsch~ vertröst~ ratlos~ schlamassel
        zitterpartie hängepartie durststrecke~ kummer wegzug stotter~ strapazier~ überfordert~ verprass~ altlast~ bleischwer~ klumpenrisik~ ernüchter~ ernüchterung verschnupft~ katzenjammer missmut ungemach gegenwind~ bremsspuren bremst bremste ausgebremst~ ausbremst verspät~ verspätet~ verspätung~ verzögert~ verzögerung~ aufgeschoben~ hinausgezögert~`,
    },
    {
      tag: 'raise',
      strength: 0.7,
      words:
        'beschert bescherte bescherten bescheren beschere verschafft verschaffte verschaffen spült spülte spülen',
    },
    {
      tag: 'cut',
      strength: 0.7,
      words:
        'kassiert kassierte kassieren einkassiert stutzt stutzte zurückgestutzt zurückgenommen einzudampfen eindampfen',
    },
    {
      tag: 'outlook',
      strength: 1,
      words:
        'absatzprognose ergebnisprognose gewinnprognose umsatzprognose jahresprognose mittelfristziel mittelfristziele jahresziel jahresziele gewinnziel gewinnziele umsatzziel umsatzziele margenziel margenziele absatzziel absatzziele auslieferungsziel',
    },
  ],
  phrases: [
    {
      tag: 'good',
      strength: 0.8,
      phrases: `tiefpunkt durchschritten; talsohle durchschritten; talsohle verlassen; das schlimmste hinter; schlimmste ist überstanden; schlimmste ist vorbei; schlimmste scheint überstanden; wieder auf die beine; aus dem schneider; aus der krise; aus der verlustzone; wieder profitabel; erstmals profitabel; wieder einen gewinn; wieder einen kleinen gewinn; verdient erstmals; schreibt erstmals schwarze; in die schwarzen zahlen; schwarze null; über den berg; so viel wie noch nie; so viel wie nie; so viele wie nie; so hoch wie nie; so gut wie nie; noch nie so viel; wie noch nie; wie nie zuvor; alle erwartungen; ziel übertroffen; ziele übertroffen; am oberen ende; oberen ende der spanne; oberes ende; nach oben gesetzt; auf die kaufliste; kaufempfehlung ausgesprochen; voll des lobes; rät zum kauf; raten zum kauf; rückt in den dax; steigt in den dax auf; in den dax auf; an die börse zurück; den zuschlag; auftrag erhalten; großauftrag aus; bestellt bei; recht bekommen; recht gegeben; gibt recht; klage abgewiesen; klage zurückgewiesen; aus dem weg geräumt; beilegung des; einigung erzielt; weg ist frei; weg frei; darf wieder; neue kunden gewonnen; marktanteile gewonnen; gewinnt marktanteile; nimmt fahrt auf; fahrt aufgenommen; kommt in fahrt; in fahrt; rückenwind für; sorgt für rückenwind; läuft rund; laufen gut; läuft gut; läuft besser; laufen die geschäfte; zieht wieder an; auf wachstumskurs; auf erfolgskurs; auf expansionskurs; auf gutem weg; früher als geplant; schneller als geplant; schneller als erwartet; kaum zu bremsen; nicht zu bremsen; kommt kaum hinterher; voll ausgelastet; ausgebucht bis; aktien zurückkaufen; rückkauf eigener aktien; aktienrückkauf gestartet; kapital zurückgeben; schulden getilgt; kann aufatmen; können aufatmen; macht hoffnung; geben hoffnung; lichtblick für; in die karten; in die hände; macht das rennen; machte das rennen; kommt zum zug; kommen zum zug; kam zum zug; schafft die wende; gelingt die wende; auf hochtouren; auf touren; reiche ernte; in der spur; in die spur; warmen geldregen; so stark wie; so viele wie; die kassen; in die kasse; alle hände voll; reißen sich um; altlasten los; luft nach oben`,
    },
    {
      tag: 'bad',
      strength: 0.8,
      phrases: `kein ende in sicht; ende nicht in sicht; reißt nicht ab; reißen nicht ab; auf die bremse; tritt auf der stelle; in der klemme; in bedrängnis; in not; in nöten; unter zugzwang; in turbulenzen; in schieflage; ins stocken; ins rutschen; ins wanken; ins schlingern; ins trudeln; aus dem ruder; aus dem tritt; den bach runter; auf grund; auf halde; auf der strecke; hinter den zielen; hinter plan; ziele verfehlt; ziel verfehlt; prognose kassiert; ziele kassiert; am unteren ende; unteren ende der spanne; unteren rand; unteres ende; nach unten gesetzt; nicht zu halten; kaum zu erreichen; kaum noch zu erreichen; infrage gestellt; in frage gestellt; stellt infrage; stellt in frage; nicht mehr erreichbar; setzt dividende aus; ausschüttung aus; ohne dividende; fliegt aus dem; steigt ab in; muss den dax verlassen; aus dem dax; rät zum verkauf; raten zum verkauf; kaufempfehlung gestrichen; verliert kaufempfehlung; favoritenliste gestrichen; werk geschlossen; schließt werk; schließt werke; schließt filialen; schließt standort; schließt standorte; macht dicht; machen dicht; vom netz; bänder still; bänder an; kurzarbeit an; kurzarbeit im; jede zehnte stelle; jede fünfte stelle; arbeitsplätze fallen weg; wirft hin; schmeißt hin; tritt zurück; räumt posten; muss gehen; keinen nutzen; wirkt nicht; fällt durch; durchgefallen; keine zulassung; zulassung verweigert; untersuchung ein; verfahren ein; ermittlungen ein; ermittlungen gegen; klage gegen; klage ein; verklagt; vor gericht gezerrt; strafe zahlen; muss zurückzahlen; strafzahlung in; teuer zu stehen; kommt teuer; tief in die tasche; tiefe spuren; löcher in die; loch in die; rote null; tiefrote zahlen; tief in den roten; tief im minus; weniger verkauft; verkauft weniger; weniger bestellt; weniger kunden; so schlecht wie; so wenig wie nie; so tief wie; seit jahren nicht mehr; keine besserung; keine erholung; nicht mit einer baldigen; lässt auf sich warten; lassen auf sich warten; bleiben aus; bleibt aus; blieben aus; blieb aus; wind ins gesicht; gegenwind für; wachsende konkurrenz; konkurrenz aus china; billige konkurrenz; fehlende nachfrage; mangels nachfrage; mangelnde nachfrage; schwache nachfrage; halber kraft; nicht ausgelastet; schlecht ausgelastet; anteile verkauft; aktien abgestoßen; trennt sich von anteilen; wirft aktien; gewinne mitgenommen; gewinnmitnahmen drücken; misstrauen gegenüber; geduld verloren; verlieren die geduld; sorgen um; angst vor; droht das; droht ein; droht eine; drohen verluste; nicht hinterher; das nachsehen; den kürzeren; leer aus; geht leer; in die röhre; das handtuch; die reißleine; federn lassen; den stecker; die notbremse; auf die kaufbremse; einen bogen um; so langsam wie; so schwach wie; auf keinen grünen; aufs korn; in die zange; ins visier; in die schranken; ins mark; den rotstift; luft zum atmen; wind aus den segeln; arg zu; das geschäft vermiest; quellen über; auf pump; vom thron`,
    },
    {
      tag: 'idle',
      strength: 0,
      phrases:
        'auf die beine gestellt; feiert geburtstag; feiert jubiläum; jubiläum; hall of fame; preis pro; preise für',
    },
    {
      tag: 'up',
      strength: 0.8,
      phrases:
        'dreht ins plus; drehte ins plus; drehen ins plus; drehten ins plus; ins plus gedreht; zurück ins plus; über vorjahr; über dem vorjahr; über vorjahresniveau; über dem vorjahresniveau; über dem vorjahreswert',
    },
    {
      tag: 'down',
      strength: 0.8,
      phrases:
        'dreht ins minus; drehte ins minus; drehen ins minus; drehten ins minus; ins minus gedreht; zurück ins minus; unter vorjahr; unter dem vorjahr; unter vorjahresniveau; unter dem vorjahresniveau; unter dem vorjahreswert',
    },
    { tag: 'hold', strength: 1, phrases: 'equal weight; market perform; sector perform; peer perform' },
    {
      tag: 'stay',
      strength: 1,
      phrases:
        'bleibt bei; bleiben bei; belässt auf; belassen; hält fest an; hält an prognose fest; im rahmen; wenig bewegt; auf der stelle; reagierte kaum; reagierten kaum; reagiert kaum; reagierte nicht; reagierten nicht; rührte sich nicht; bewegte sich nicht',
    },
  ],
};

export const MARKET_EN: { words: readonly WordGroup[]; phrases: readonly PhraseGroup[] } = {
  words: [
    {
      tag: 'good',
      strength: 0.7,
      words: `upbeat bullish bulls upgrade-worthy upped squeeze breakouts uptrending buyout takeover-bid oversold outbid outsized undervalue underappreciated undervalued moat wide-moat cash-rich debt-free
        reopening reopens reopened rehire+ rehiring restock+ rebounded vaccine approval-track okays okay'd oks greenlight greenlights greenlit exclusivity award awards awarded inks inked nabs nabbed
        upside blowout beat-and-raise oversubscription insider-buying dividend-paying aristocrat aristocrats compounder thumbs highs hod ath tailwind vindicates accretive deleveraging solvency surplus surpluses
        resilient recession-proof unscathed defies defied shrugs lofty`,
    },
    {
      tag: 'bad',
      strength: 0.7,
      words: `bearish bears bagholder bagholders breakdown breakdowns downtrending dumping dumps dumped overvalue overextended overpriced overbought stretched frothy overdone overheated overstretched bubble-like lows lod furlough furloughs furloughed
        layoff job-cuts redundancies slashes shelve+ shelved scrapped aborted botched flops flopped dud cratering plumb plumbs plumbed reels reeling sours soured soaring-costs stymies stymied dims dimmed dampen+ darken+ gloomier bleaker
        contagion insolvencies foreclosures delinquency evictions bailouts impairments goodwill-charge restate restates restated restatement recalls whistleblower subpoena subpoenas subpoenaed antitrust injunction sanctions embargo tariffs
        retaliatory cyberattack cyberattacks hack hacks hackers breach outages outage glitch glitches grounded grounding crash-landing derail+ derailed delists deficit deficits shortfall shortfalls stagflation stagnation recessionary downshift
        downshifts downdraft underwhelm+ underwhelming lackluster uninspiring disappoints unprofitable cash-strapped debt-laden debt-ridden overleveraged ailing embattled beleaguered troubled scandal-hit crisis-hit virus-hit hard-hit
        jeopardize+ jeopardise+ undermine+ hobble+ hobbled cripple+ crippled batter+ battered pummel+ pummeled pummelled hammer+ hammered clobber+ clobbered punish+ punished rattle+ rattled spook+ spooked haunt+ plague+ plagued sting stung
        bruise+ bruised wallop+ walloped thrash+ shred+ shredded gut gutted torch+ torched burn+ burned burnt sideline+ sidelined stall+ stalled stuck mired bogged saddled`,
    },
    { tag: 'upgrade', strength: 0.8, words: 'upped' },
  ],
  phrases: [
    {
      tag: 'good',
      strength: 0.7,
      phrases: `bull case; bull thesis; the case for; time to buy; is a buy; a buy this; starts at buy; starts at outperform; starts at overweight; initiated at buy; initiated at outperform; initiated at overweight; started at buy; initiated as positive; upped to buy; raised to buy; raised to outperform; raised to overweight; reiterates buy; reiterates its buy; top pick; hedge funds are buying; hedge funds are betting; hedge funds are optimistic; this bullish on; 52 week high; 52-week high; all time high; all-time high; day highs; day high; highs of day; breaking out; breaks out; broke out; clearing resistance; above resistance; next stop; loading up; back above; reclaims; heads off; in the green; into the green; past the peak; worst is over; worst may be over; worst behind; light at the end; flatten the curve; curb output; favorable ruling; legal victory; wins case; wins ruling; wins suit; wins appeal; case dismissed; lawsuit dismissed; drops lawsuit; fda okays; fda approves; fda approval; fda clears; fda nod; fast-track; phase 3 success; met primary endpoint; meets primary endpoint; met its primary; outstanding results; exceptional results; share repurchase program; repurchase program; guides above; top and bottom line beat; double beat; strong tailwinds; business momentum; looks interesting; looks attractive; well positioned; set to benefit; pocket a; sees upside`,
    },
    { tag: 'hold', strength: 1, phrases: 'equal weight; market perform; sector perform; peer perform' },
    { tag: 'up', strength: 0.7, phrases: 'gains ground; gained ground; makes up ground; made up ground' },
    {
      tag: 'bad',
      strength: 0.7,
      phrases: `bear case; bear thesis; time to sell; starts at sell; starts at underperform; initiated at sell; initiated at underperform; initiated at underweight; cut to sell; cut to hold; cuts to hold; cuts to sell; cuts to neutral; cut to neutral; cut to underperform; turns negative; turns cautious; turns bearish; cools on; hedge funds are dumping; hedge funds are selling; 52 week low; 52-week low; all time low; all-time low; day lows; lows of day; breaks support; below support; loses support; rolls over; stalls at; in the red; dead money; value trap; falling knife; too expensive; quite risky; considered risky; pricing power could; on the ropes; spell doom; spells doom; credit woes; debt woes; warning signs; red flag; red flags; prolonged trouble; fall behind; falls behind; out of work; out of a job; lose jobs; lost jobs; job losses; mass layoffs; jobless claims surge; claims jump; files for chapter; seeks bankruptcy; bankruptcy protection; handed administrator; handed to administrators; into administration; punitive damages; loses case; loses appeal; loses ruling; loses suit; files suit; sued by; is sued; sues over; faces lawsuit; faces probe; under fire; under scrutiny; search offices; searches offices; did not meet; missed primary; misses primary; complete response letter; clinical hold; trial halted; suspends guidance; withdraws guidance; pulls guidance; pulls outlook; withdraws outlook; suspends dividend; suspends buyback; suspended dividends; guides below; weakest since; worst since; lowest since; longest slump; close to stagnation; recessionary territory; in contraction; in a contraction; in a recession; into recession; hard landing; volatility spikes; capital raise; prices offering; secondary offering; dealing a blow; takes hit; take hit; taking a hit; hits roadblock; hits snag; dries up; drying up`,
    },
  ],
};
