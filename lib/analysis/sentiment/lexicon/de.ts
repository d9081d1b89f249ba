import type { LexiconData } from './tags.ts'; /** German words of the market pages; `stem~` covers inflection, compounds are taken apart by the reader. */
export const DE: LexiconData = {
  words: [
    { tag: 'up', strength: 0.6, words: 'gefragt gefragte gesucht gesuchte' },
    { tag: 'good', strength: 0.3, words: 'marktführer~ weltmarktführer~' },
    { tag: 'good', strength: 0.8, words: 'sonderdividende~ sonderausschüttung~' },
    { tag: 'bad', strength: 0.7, words: 'ergebnislos~ erfolglos~ verlustreich~ aussichtslos~' },
    {
      tag: 'idle',
      strength: 0,
      words: 'vermittler vermittlers vermittlern vermittlung~ vermittelt vermitteln',
    },
    {
      tag: 'up',
      strength: 1,
      words: `sprung sprünge springt springen sprang sprangen gesprungen schnellt schnellen schnellte schnellten explodier~
        verdoppel~ verdreifach~ vervielfach~ vervierfach~ rally rallye kursrally rekordhoch rekordhochs allzeithoch
        höchststand höchststände höchstkurs boomt boomen boomte boom kurssprung höhenflug schießt schoss schossen
        katapultier~ senkrechtstart kursfeuerwerk kursexplosion bestmarke bestmarken rekordmarke rekordstand`,
    },
    {
      tag: 'up',
      strength: 0.7,
      words: `steig~ stieg stiegen stiege gestiegen~ anstieg anstiege ansteig~ angestiegen~ anstieg~ gewinnt gewann gewannen
        wuchs wuchsen wachs~ wächst gewachsen~ wachstum~ zuwachs zuwächse zulegen zulegt zugelegt zunehm~ zunimmt zugenommen zunahme plus
        kletter~ geklettert aufwärts~ aufschwung aufstieg erhol~ erholung~ verbesser~ verbesserung~ höher höhere höheren
        höherer höheres kursgewinn kursgewinne kursgewinnen kursplus anzieh~ angezogen anzog steigerung~ mehrwert
        aufwind rückenwind stärker anstieg beschleunig~ aufholjagd gegenbewegung erstark~ befestig~ fester hochschnell~
        überflügel~ verteuern verteuerte verteuerten    belebung belebt belebte belebten aufgehellt aufhell~ ausweitung florier~ gedeih~ aufatmen`,
    },
    {
      tag: 'down',
      strength: 1,
      words: `einbruch einbrüche einbrech~ eingebrochen~ einbricht sturz stürze stürzt stürzen stürzte stürzten gestürzt absturz
        abstürz~ abgestürzt~ absacken abgesackt rutsch kursrutsch kurssturz kurseinbruch crash kollaps kollabier~ halbier~
        einknick~ eingeknickt verfall talfahrt sinkflug rekordtief rekordtiefs allzeittief tiefststand tiefstand mehrjahrestief
        jahrestief debakel desaster zusammenbruch zusammenbrech~ wegbrech~ weggebrochen~ wegbricht wegbrach pulverisier~ ausverkauf`,
    },
    {
      tag: 'down',
      strength: 0.7,
      words: `sink~ sank sanken gesunken~ fällt fallen fiel fielen gefallen~ fallend~ rückgang rückgänge rückläufig~ rückgängig
        minus verlor verloren verliert verlieren verlier~ abnehm~ abnimmt abnahme abgenommen schrumpf~ geschrumpft~ rutscht rutschen
        rutschte rutschten gerutscht abrutsch~ nachgeb~ nachgegeben~ nachgab nachgibt abgeben abgegeben einbüß~ eingebüßt büßt büßte
        büßten abschwäch~ abgeschwächt~ abschwung abwärts~ verringer~ vermind~ niedriger~ tiefer geringer schwächer~ kursverlust kursverluste
        kursverlusten kursminus verschlechter~ verlangsam~ eintrüb~ eingetrübt~ einbuße einbußen bröckel~ bröckelt dämpf~ gedämpft~
        schmelz~ schmolz geschmolzen schwind~ schwund gesenkt stagnier~ stagnation erlahm~ abflau~ abgeflaut flaut sackt sackte
        sackten gesackt knickt knickte tauchte unterschreit~ verbillig~ leichter kursabschlag kursabschläge abschlag abschläge zurückgeh~ zurückgegangen~
        zurückging zurückgingen zurückgeht zurückfall~ zurückgefallen abkühl~ abgekühlt~ dämpfer~ korrektur preisverfall unterbiet~ verbilligt~ einbußen`,
    },
    {
      tag: 'raise',
      strength: 0.7,
      words: `hebt heben hob hoben gehoben anheb~ angehoben~ anhebt anhob anhebung~ erhöh~ erhöht~ erhöhung~ steiger~ gesteigert~ steigern schraubt
        aufstock~ aufgestockt~ beflügel~ beflügelt~ treibt trieb trieben getrieben antreib~ angetrieben~ stärk~ gestärkt~ stützt stützte
        stützten stützen gestützt ankurbel~ angekurbelt schiebt schob schoben auftrieb ausbau~ ausgebaut~ ausbau steigert steigerte steigerten kräftig~
        ausweit~ ausgeweitet~ verteuer~ hievt hievte`,
    },
    {
      tag: 'cut',
      strength: 0.7,
      words: `senk~ gesenkt~ senkung~ kürz~ gekürzt~ kürzung~ kappt kappte kappen kappten gekappt~ streich~ strich strichen gestrichen~ streichung~
        reduzier~ reduzierung~ reduktion~ drückt drückte drückten drücken gedrückt~ belast~ belastung~ belastet~ schmäler~ geschmälert~ stutzt stutzte stutzen gestutzt
        zusammenstreich~ zusammengestrichen~ abbau abbau~ abgebaut~ drossel~ gedrosselt~ einspar~ eingespart~ einsparung~ herabsetz~ herabgesetzt~ herabsetzung
        zurückschraub~ zurückgeschraubt~ zurücknehm~ zurückgenommen~ kassiert-prognose bremst bremste bremsten bremsen gebremst~ schwächt schwächte schwächten schwächen
        vergräl~ ausdünn~ dezimier~ einschränk~ eingeschränkt~ einstampf~ eingestampft~ begrenz~`,
    },
    {
      tag: 'good',
      strength: 1,
      words: `rekord rekorde rekorden rekord~ hervorragend~ ausgezeichnet~ glänzend~ exzellent~ stark starke starkem starken starker starkes stärkste stärkster
        stärksten bestwert bestwerte spitzenreiter gewinner~ tagessieger durchbruch meilenstein~ großauftrag großaufträge milliardenauftrag folgeauftrag
        kursrakete überflieger brillier~ glänzt glänzte glänzten robust~ florierend~ boomend~ rekordgewinn rekordumsatz kaufsignal sondergewinn
        übererfüll~ sieg siege siegt siegte siegen triumph~  höchstwert euphorie euphorisch~ bestleistung traumquartal traumzahlen`,
    },
    {
      tag: 'good',
      strength: 0.6,
      words: `gut gute gutem guten guter gutes besser bessere besserem besseren besserer besseres beste besten bester positiv~ erfreulich~ optimist~ zuversicht~
        erfolg erfolge erfolgen erfolgs~ erfolgreich~ gelingt gelang gelungen~ gewonnen attraktiv~ profitabel profitabl~ lukrativ~ überzeug~ chance
        chancen lob lobt lobte loben gelobt~ begeister~ hoffnung~ hoffnungsvoll~ dynamisch~ dynamik solide solides soliden solider stabil stabile stabilen stabiler stabilisier~ widerstandsfähig~
        profitier~ freut freuen freute freuten freude erfreut~ günstig~ unterbewertet~ kaufempfehlung~ aktienrückkauf~ rückkaufprogramm zuschlag erhält-zulassung zulassung~ genehmig~
        genehmigung~ bewillig~ erleichter~ entlast~ entspann~ aufatmet gerettet~ rettet rettung~ rettete kooperation~ partnerschaft~ wettbewerbsfähig~
        vielversprechend~ aussichtsreich~ ausgebucht~ schwungvoll~ begehrt~ beliebt~ lichtblick~ hoffnungsträger liebling~ favorit~ volle vollen
        fortschritt~ innovativ~ preisgekrönt~ ausgezeichnet auszeichnung~ belohn~ jubel~ jubelt feier~ pluszeichen schuldenfrei~ schwarze schwarzen gewinnzone
        dividendenerhöhung krisenfest~ zugpferd~ wachstumstreiber gewinntreiber ertragsperle~ umsatzbringer helfen hilft half geholfen glücklich~ zufrieden~ beeindruck~ trumpf~ ausbruch bullisch~
        vorsprung vorteil~ potenzial~ potential~ qualität willkommen~ glück herzlich~ stolz~ schön~ sympath~ gesund~ sicher sichert sicherte sichern held~ ideal~ großartig~
        wunderbar~ toll~ spitze vorbild~ engagiert~ verdient~ würdig~ einig~ versöhn~ frieden~ befreit~ unterstütz~`,
    },
    {
      tag: 'bad',
      strength: 1,
      words: `pleite~ insolvenz~ insolvent~ bankrott~ konkurs~ zahlungsunfähig~ betrug betrugs~ betrüg~ skandal~ krise krisen krisen~ katastroph~ verheerend~
        desaströs~ warnung warnungen gewinnwarnung~ umsatzwarnung~ prognosesenkung~ bilanzfälsch~ bilanzskandal~ razzia~ anklag~ angeklagt~ verklag~ klagewelle sammelklage~ klage klagen rechtsstreit  kartell~ strafe strafen
        geldstrafe~ geldbuße~ bußgeld~ milliardenstrafe~ kartellstrafe~   verbrenn~ verbrannt~ geldverbrennung ermittl~ haftbefehl~ verhaft~ verurteil~ abschreib~ abgeschrieben~ wertbericht~ verlierer~ schlusslicht~ tabellenletzter hiobsbotschaft~ alarm~ misswirtschaft rückruf~ rückrufe
        verkaufssignal kapitalvernichtung liquidier~ liquidation~ sanierungsfall verbot~ verbiet~ veruntreu~ rezession~ depression~ panik~ terror~ tote toten tötung~ mord~ getötet~ starb gestorben~ missbrauch~
        gewalt~ verbrech~ kriminell~ katastrophal~`,
    },
    {
      tag: 'bad',
      strength: 0.6,
      words: `schlecht~ schlechter~ negativ~ schwach~ schwäche~ enttäusch~ mau maue mauen flau flaue lahm lahme lahmend~ schleppend~ trüb trübe trüben trüber düster~ pessimist~
        sorge sorgen sorgt-für-unmut befürcht~ angst ängste unsicher~ unsicherheit~ verunsicher~ ungewiss~ risiko risiken riskant~ gefahr gefahren gefährd~ gefährlich~ bedroh~ drohend~ droht drohen drohte
        problem~ schwierig~ leid leide leidet litt litten leiden gelitten~ kämpft kämpfen scheiter~ gescheitert~ verfehl~ versäum~ verpass~ patzer patzt patzte flop floppt floppte misserfolg~ rückschlag~ rückschläge
        belastung~ gegenwind~ druck preisdruck kostendruck abstufung~ abgestuft~ herabstuf~ herabgestuft~ verkaufsdruck gewinnmitnahmen stellenabbau~ entlass~ entlassung~ kurzarbeit~ streik~ warnstreik~
        schließung~ schließt-werk stillgelegt~ stilllegung~ verzöger~ verschieb~ verschob~ verschoben~ absag~ abgesagt~ storno~ stornier~ stopp stoppt stoppte gestoppt~ ausfall ausfälle ausfallen ausfällt ausgefallen~ engpass engpässe mangel
        mangel~ mängel~ kritik~ kritisier~ bemängel~ vorwurf vorwürfe vorwirf~ beschuldig~ verdacht~ verdächtig~ streit~ zoff konflikt~ abwander~ abfluss abflüsse rücktritt~ zurücktret~ zurückgetreten~ abberuf~ gefeuert~ rauswurf
        skepsis skeptisch~ zweifel~ zurückhalt~ vorsichtig~ ernüchter~ gedrückt~ teuer überbewertet~ verwässer~ warnt warnen warnte warnten gewarnt~ unrentabel unprofitabel defizitär~ rote roten verlustzone
        angeschlagen~ kriselnd~ kriselt schieflage not notlage notverkauf wirtschaftsflaute flaute~ überkapazität~ überangebot~ ladenhüter nachteil~ störung~ panne~ hackerangriff~ cyberangriff~ unfall~ unfälle brand brände explosion~
        falsch~ fehler~ fehl~ schuld~ schaden schäden beschädig~ verletz~ opfer~ tod todes~ krank~ verlassen angriff~ angegriff~ bekämpf~ protest~ wütend~ ärger~ empör~ schock~ chaos~ chaotisch~ peinlich~ verweiger~ abgelehnt~ ablehn~ lehnt
        versag~ unzufrieden~ hart~ bitter~ dramatisch~ unmut untersag~ zerschlag~ zerschlägt zerschlug geplatzt~ platzt platzte ernst~ krieg~ illegal~ umstritten~ gesperrt~ sperr~ hass~ lüge~ rassist~ extrem~`,
    },
    {
      tag: 'gain',
      strength: 1,
      words: `gewinn gewinne gewinnen gewinns gewinnes ergebnis ergebnisse ergebnisses ergebnissen betriebsergebnis überschuss jahresüberschuss nettogewinn ertrag erträge erträgen umsatz umsätze
        umsätzen umsatzes erlös erlöse erlösen ebit ebitda marge margen auftragseingang auftragseingänge auftragsbestand auftragsbücher auftrag aufträge aufträgen bestellung bestellungen nachfrage absatz auslieferung~ verkäufe
        verkäufen dividende dividenden dividendenausschüttung ausschüttung~ cashflow mittelzufluss zufluss zuflüsse produktion ausstoß export exporte exporten ausfuhr~ investition~ auslastung kundenzahl kunden nutzerzahl~ abonnenten passagier~ fahrgast~
        fluggast~ wirtschaftsleistung wirtschaftswachstum konjunktur bip geschäft geschäfte geschäften geschäftsklima~ stimmung konsum kaufkraft  beschäftigung rendite renditen effizienz produktivität volumen kapitalquote eigenkapital
        eigenkapitalquote einnahmen provisionsüberschuss zinsüberschuss marktanteil~ bonität rating stückzahl~ kapazität~ liquidität wert wachstum lohn löhne tempo einschaltquote zulassungszahlen neuzulassungen vertrauen zahlen`,
    },
    {
      tag: 'cost',
      strength: 1,
      words: `verlust verluste verlusten verlustes anleiherenditen schäden schadenlast schadenaufwand schadensumme fehlbetrag fehlbeträge minusgeschäft nettoverlust kosten zins zinsen zinsanstieg bauzinsen bauzins leitzins leitzinsen ausgaben aufwand aufwendungen schulden verschuldung verbindlichkeit~ schuldenlast schuldenberg risikovorsorge rückstellung~ kreditausfälle
        kreditausfall arbeitslosigkeit arbeitslosenzahl arbeitslosenquote arbeitslose inflation~ teuerung~ defizit defizite steuer steuern steuerlast zölle zoll abgaben zinslast belastung belastungen ausfallrisiko energiepreise rohstoffpreise materialkosten personalkosten
        zinskosten strafzölle abflüsse leerstand leerstände fluktuation emission~ überstunden staus risiken sorgen leerstand minus kündigungen insolvenzen infektionen neuinfektionen infektionszahlen inzidenz spannungen bürokratie kurzarbeit retouren stornierungen verspätungen überkapazitäten fehlzeiten engpässe`,
    },
    {
      tag: 'price',
      strength: 1,
      words: `aktie aktien aktienkurs~ papier papiere papieren anteilsschein~ anteilscheine titel titeln wertpapier~ kurs kurse kursen kurses notierung~ börsenwert börse wert werte werten index leitindex dax mdax sdax tecdax eurostoxx dow nasdaq atx smi markt märkte märkten
        aktienmarkt börsen euro dollar franken ölpreis ölpreise goldpreis gold öl brent bitcoin bund-future anleihe anleihen anleihekurse kupfer rohstoffe vorzugsaktie~ stammaktie~ vorzüge`,
    },
    {
      tag: 'outlook',
      strength: 1,
      words: `prognose~ ausblick ausblicke jahresprognose gewinnprognose umsatzprognose jahresziel~ ziel ziele zielen umsatzziel~ gewinnziel~ renditeziel~ margenziel~ mittelfristziel~ erwartung aussichten perspektive~ zielspanne zielkorridor planung`,
    },
    {
      tag: 'expect',
      strength: 1,
      words: `erwartungen erwartet~ erwartung prognostiziert~ befürchtet gefürchtet konsens konsensschätzung~ schätzung~ analystenschätzung~ markterwartung~ vorhergesagt~ gedacht gerechnet erhofft~ angenommen analystenerwartung~ vorjahr~ vorjahreswert`,
    },
    {
      tag: 'beat',
      strength: 1,
      words:
        'überrund~ übertreff~ übertraf übertrafen übertroffen~ übertrifft toppt toppte schlägt schlug schlugen überboten~ überbiet~ überrasch~',
    },
    {
      tag: 'miss',
      strength: 1,
      words: 'verfehl~ verfehlt~ unterschritt~ enttäusch~ hinterher~ zurückblieb~ zurückgeblieben~',
    },
    { tag: 'above', strength: 1, words: 'über oberhalb' },
    { tag: 'below', strength: 1, words: 'unter unterhalb hinter' },
    { tag: 'more', strength: 1, words: 'mehr größer~ deutlich-mehr meist' },
    { tag: 'less', strength: 1, words: 'weniger geringer~ kleiner~' },
    {
      tag: 'buy',
      strength: 1,
      words: `kaufen kauf buy outperform overweight übergewichten aufstocken kaufempfehlung kaufenswert~ nachkaufen add`,
    },
    {
      tag: 'hold',
      strength: 1,
      words: 'halten hold neutral equal-weight equalweight marketperform sector-perform gleichgewichten',
    },
    {
      tag: 'sell',
      strength: 1,
      words: 'verkaufen sell underperform underweight untergewichten verkaufsempfehlung abstoßen reduzieren',
    },
    {
      tag: 'upgrade',
      strength: 1,
      words:
        'hochstuf~ hochgestuft~ heraufgestuft~ heraufstuf~ aufgestuft~ aufstuf~ hochstufung~ heraufstufung~',
    },
    {
      tag: 'downgrade',
      strength: 1,
      words: 'abstuf~ abgestuft~ herabstuf~ herabgestuft~ abstufung~ herabstufung~ heruntergestuft~',
    },
    { tag: 'target', strength: 1, words: 'kursziel kursziele kurszielen kursziels' },
    {
      tag: 'stay',
      strength: 1,
      words: `unverändert~ bestätig~ bekräftig~ belass~ beließ beließen belässt bleibt bleiben blieb blieben konstant~ stagniert wie-erwartet erwartungsgemäß~ behauptet~ gleichbleibend~ seitwärts~   dementier~ beibehalt~ beibehielt gehalten gemischt~ uneinheitlich~`,
    },
    {
      tag: 'not',
      strength: 1,
      words: `nicht kein keine keinem keinen keiner keines nie niemals weder ohne kaum nirgends nichts niemand nimmer mitnichten keineswegs keinesfalls nein statt anstatt`,
    },
    {
      tag: 'ease',
      strength: 1,
      words: `wettgemacht wettmacht wettmachen wettzumachen aufgeholt abgeschüttelt ausgebügelt vermeid~ vermied~ vermieden~ verhinder~ abwend~ abgewendet~ abgewehrt~ eindämm~ eingedämmt~ eingrenz~ eingegrenzt~ verringer~ verkleiner~ reduzier~ beend~ beigelegt~ beileg~ überwund~ überwind~ gelöst löst entschärf~ abbau~ halbier~
        ausgleich~ ausgeglichen~ kompensier~ lindert linder~ entwarnung eingestellt~ freigesprochen~ freispruch~ abgewiesen~ abweis~ abgeblockt~ einzudämmen gestoppt~ stoppt stoppte weniger fallengelassen~ zurückgedräng~ abklingen nachlass~ nachgelassen~ getilgt~ tilg~ tilgung zurückgezahlt~ schrumpf~ dementier~ zerstreu~ ausräum~ ausgeräumt~ bewältig~ verzicht~ kleinere geringere`,
    },
    {
      tag: 'hedge',
      strength: 1,
      words: `könnte könnten dürfte dürften angeblich~ gerücht~ spekulation~ spekulier~ möglicherweise vielleicht eventuell~ wohl offenbar kreise kreisen prüft prüfen prüfte erwäg~ erwog~ möglich~ soll sollen sollte sollten würde würden wäre wären hätte hätten womöglich mutmaßlich~ vermutlich mögliche möglichen solle werde müsse möge seien sei habe
        hofft hoffen wolle wollen will könne dürfe`,
    },
    { tag: 'cond', strength: 1, words: 'wenn falls sofern sollte ob bis' },
    {
      tag: 'idle',
      strength: 0,
      words:
        'preis preise preisen preises gebühr gebühren entgelt entgelte anteil anteile anteilen beteiligung beteiligungen mehrheit',
    },
    { tag: 'despite', strength: 1, words: 'trotz trotzt trotzen trotzte ungeachtet' },
    {
      tag: 'but',
      strength: 1,
      words: 'aber jedoch allerdings dennoch trotzdem doch hingegen dagegen gleichwohl indes',
    },
    { tag: 'although', strength: 1, words: 'obwohl obgleich wenngleich während zwar obschon wiewohl' },
    {
      tag: 'deal',
      strength: 0.6,
      words: `auftrag großauftrag vertrag verträge rahmenvertrag übernahme übernahmen übernehm~ übernimmt übernahm zukauf zukäufe beteiligung~ einstieg kooperation allianz lizenz~ patent~ börsengang abschluss liefervertrag joint-venture vereinbarung~ order deal`,
    },
  ],
  phrases: [
    {
      tag: 'idle',
      strength: 0,
      phrases: 'unter dem strich; unterm strich; gefallen an; gefallen finden; fanden gefallen; fällt auf',
    },
    {
      tag: 'up',
      strength: 0.8,
      phrases:
        'machte einen satz; macht einen satz; machten einen satz; einen sprung; einen satz; nach oben katapultiert; gut an; gute laune; auf den einkaufszetteln',
    },
    {
      tag: 'down',
      strength: 0.8,
      phrases:
        'ergebnislos beendet; ergebnislos abgebrochen; ohne ergebnis beendet; nach unten korrigiert; nach unten korrigieren; lange gesichter; langen gesichtern; schlecht an; reißaus; in den keller geschickt',
    },
    {
      tag: 'good',
      strength: 1,
      phrases: `schwarze zahlen; schwarzen zahlen; in die gewinnzone; zurück in der gewinnzone; auf rekordhoch; auf rekordkurs; auf rekordniveau; nach oben; neues hoch; neuen höchststand; höchsten stand; lässt hinter sich; hängt ab; an bord; macht boden gut; boden gut; füllt die kasse; geht auf; zahlt sich aus; trägt früchte; im höhenflug;
        erhält zuschlag; erhält den zuschlag; zuschlag erhalten; gewinnt auftrag; erhält auftrag; auftrag erhalten; auftrag an land; holt auftrag; mehr als verdoppelt; zum kauf; grünes licht; fürchten unbegründet; gewinne ausgebaut; wieder gewinne; schneller als`,
    },
    {
      tag: 'good',
      strength: 0.6,
      phrases: `auf kurs; im plus; fest im griff; im aufwind; auf dem vormarsch; kauft eigene aktien zurück; eigene aktien; gut aufgestellt; wieder auf; an die spitze; gewinnt an; freuen sich; alle hürden; stellt sonderdividende; wieder nach oben; findet reißenden absatz; reißenden absatz; hinter sich gelassen; lässt hinter sich; fester wert; am stärksten; auf dem weg nach oben; kein grund zur sorge; vom tief; ende der krise; greift zu`,
    },
    {
      tag: 'bad',
      strength: 1,
      phrases: `rote zahlen; roten zahlen; in den roten; nach unten; in die tiefe; auf talfahrt; auf rekordtief; neues tief; tiefsten stand; niedrigsten stand; so wenig wie; vor dem aus; das aus; stellen streichen; streicht stellen; stellen gestrichen; stellen abbauen; baut stellen ab; stellen wegfallen; am ende; in schwierigkeiten; unter die räder; verliert marktanteile; steigt aus; springt ab; auf eis; kein wachstum; hält an sich; zieht sich zurück; unter wasser; in die knie; im keller; verliert auftrag;
        verlor an boden; verliert an boden; boden verloren; in flammen; hinter den erwartungen; `,
    },
    {
      tag: 'bad',
      strength: 0.6,
      phrases: `unter druck; im minus; auf der kippe; in der kritik; in die kritik; auf dem prüfstand; kein ende; am stärksten verloren; größter verlierer; größten verlierer; zu teuer; zu wenig; unter beschuss; lässt nach; macht sorgen; bereitet sorgen; nicht genug; mehr schulden; aufs gemüt; vor gericht; kein spielraum; an die kette; zu kämpfen; auf der bremse; trennt sich von; drohen strafen; hohe kosten; höhere kosten; steigende kosten`,
    },
    {
      tag: 'beat',
      strength: 1,
      phrases:
        'besser als; mehr als erwartet; mehr als gedacht; über den erwartungen; über den schätzungen; über den prognosen; weniger schlecht als; stärker als; schneller als; weniger schlimm; lagen darüber',
    },
    {
      tag: 'miss',
      strength: 1,
      phrases:
        'schlechter als; weniger als erwartet; weniger als gedacht; unter den erwartungen; unter den schätzungen; unter den prognosen; schwächer als; schlimmer als; blieb hinter; blieben hinter; langsamer als; bleibt hinter; hinter den erwartungen; mehr erwartet; mehr erhofft',
    },
    {
      tag: 'stay',
      strength: 1,
      phrases:
        'sich kaum; kaum von der stelle; nahezu unverändert; im rahmen der erwartungen; wie erwartet; hält an; halten an; hält an seinen; auf vorjahresniveau; auf vortagesniveau; auf dem niveau; kaum verändert; kaum bewegt; ohne große; zurückgewiesen; weist zurück',
    },
    { tag: 'not', strength: 1, phrases: 'nicht mehr; noch nicht; auch nicht; alles andere als' },
    {
      tag: 'hedge',
      strength: 1,
      phrases: 'laut kreisen; aus kreisen; dem vernehmen nach; nach informationen; im gespräch',
    },
    {
      tag: 'cut',
      strength: 0.7,
      phrases: 'auf die stimmung; lastet auf; lasten auf; lastete auf; drückt auf; drückte auf; zu schaffen',
    },
  ],
  separable: [
    {
      tag: 'beat',
      strength: 1,
      particle: 'davon',
      verbs: 'läuft laufen lief liefen zieht ziehen zog zogen eilt eilte',
    },
    { tag: 'beat', strength: 1, particle: 'vorbei', verbs: 'zieht ziehen zog zogen' },
    { tag: 'beat', strength: 1, particle: 'ab', verbs: 'hängt hängen hängte hängten' },
    { tag: 'beat', strength: 1, particle: 'aus', verbs: 'sticht stechen stach bootet bootete' },
    { tag: 'beat', strength: 0.8, particle: 'weg', verbs: 'schnappt schnappen schnappte' },
    { tag: 'beat', strength: 0.8, particle: 'ab', verbs: 'jagt jagen jagte wirbt werben warb' },
    {
      tag: 'good',
      strength: 0.8,
      particle: 'auf',
      verbs: 'atmet atmen atmete atmeten blüht blühen blühte trumpft trumpfen trumpfte rappelt rappelte',
    },
    { tag: 'good', strength: 0.6, particle: 'voran', verbs: 'kommt kommen kam kamen geht ging' },
    { tag: 'up', strength: 0.7, particle: 'drauf', verbs: 'legt legen legte packt packen packte' },
    { tag: 'up', strength: 0.7, particle: 'auf', verbs: 'wertet werten wertete werteten' },
    { tag: 'down', strength: 0.7, particle: 'ab', verbs: 'wertet werten wertete werteten' },
    {
      tag: 'raise',
      strength: 0.7,
      particle: 'hoch',
      verbs: 'schraubt schrauben schraubte fährt fahren fuhr',
    },
    {
      tag: 'cut',
      strength: 0.7,
      particle: 'herunter',
      verbs: 'schraubt schrauben schraubte fährt fahren fuhr fuhren setzt setzte',
    },
    { tag: 'cut', strength: 0.7, particle: 'ein', verbs: 'dampft dampfen dampfte dampften' },
    { tag: 'bad', strength: 0.8, particle: 'dicht', verbs: 'macht machen machte machten' },
    {
      tag: 'bad',
      strength: 0.8,
      particle: 'still',
      verbs: 'legt legen legte legten steht stehen stand standen',
    },
    { tag: 'bad', strength: 0.8, particle: 'lahm', verbs: 'legt legen legte legten' },
    { tag: 'bad', strength: 0.8, particle: 'sitzen', verbs: 'bleibt bleiben blieb blieben' },
    { tag: 'bad', strength: 0.7, particle: 'zu', verbs: 'setzt setzen setzte setzten' },
    { tag: 'bad', strength: 0.7, particle: 'aus', verbs: 'bremst bremsen bremste bremsten' },
    {
      tag: 'bad',
      strength: 0.7,
      particle: 'ein',
      verbs: 'brockt brocken brockte brockten mottet motten mottete',
    },
    {
      tag: 'bad',
      strength: 0.7,
      particle: 'ab',
      verbs: 'würgt würgen würgte bläst blasen blies bricht brechen brach straft strafen strafte straften',
    },
    { tag: 'bad', strength: 0.7, particle: 'nieder', verbs: 'legt legen legte legten' },
    { tag: 'bad', strength: 0.7, particle: 'zurück', verbs: 'rudert rudern ruderte ruderten' },
    { tag: 'idle', strength: 0, particle: 'an', verbs: 'hält halten hielt hielten' },
    { tag: 'good', strength: 0.6, particle: 'zurück', verbs: 'zahlt zahlen zahlte zahlten' },
    { tag: 'up', strength: 0.7, particle: 'zu', verbs: 'legt legen legte legten nimmt nehmen nahm nahmen' },
    {
      tag: 'up',
      strength: 0.7,
      particle: 'an',
      verbs: 'zieht ziehen zog zogen steigt steigen stieg stiegen schwillt',
    },
    { tag: 'raise', strength: 0.7, particle: 'an', verbs: 'hebt heben hob hoben kurbelt kurbelte' },
    {
      tag: 'raise',
      strength: 0.7,
      particle: 'aus',
      verbs: 'baut bauen baute bauten weitet weiten weitete weiteten',
    },
    { tag: 'raise', strength: 0.7, particle: 'auf', verbs: 'stockt stocken stockte stockten' },
    {
      tag: 'up',
      strength: 0.7,
      particle: 'auf',
      verbs: 'holt holen holte holten hellt hellte hellten',
    },
    { tag: 'up', strength: 0.7, particle: 'vor', verbs: 'rückt rückte rückten' },
    { tag: 'up', strength: 1, particle: 'hoch', verbs: 'schnellt schnellte schießt schoss springt sprang' },
    { tag: 'upgrade', strength: 1, particle: 'hoch', verbs: 'stuft stufen stufte stuften' },
    { tag: 'upgrade', strength: 1, particle: 'herauf', verbs: 'stuft stufen stufte stuften setzt setzte' },
    { tag: 'downgrade', strength: 1, particle: 'ab', verbs: 'stuft stufen stufte stuften' },
    { tag: 'downgrade', strength: 1, particle: 'herab', verbs: 'stuft stufen stufte stuften' },
    { tag: 'cut', strength: 0.7, particle: 'herab', verbs: 'setzt setzen setzte setzten' },
    { tag: 'cut', strength: 0.7, particle: 'zurück', verbs: 'schraubt schraubte nimmt nahm fährt fuhr' },
    { tag: 'cut', strength: 0.7, particle: 'ab', verbs: 'baut bauen baute bauten' },
    { tag: 'cut', strength: 0.7, particle: 'ein', verbs: 'schränkt schränkte spart sparte stampft stampfte' },
    { tag: 'down', strength: 0.7, particle: 'nach', verbs: 'gibt geben gab gaben lässt ließ ließen' },
    {
      tag: 'down',
      strength: 0.7,
      particle: 'ab',
      verbs:
        'gibt geben gab gaben rutscht rutschte rutschten sackt sackte sackten nimmt nahm nahmen kühlt kühlte flaut flaute schwächt schwächte',
    },
    { tag: 'down', strength: 1, particle: 'ab', verbs: 'stürzt stürzen stürzte stürzten schmiert schmierte' },
    {
      tag: 'down',
      strength: 1,
      particle: 'ein',
      verbs: 'bricht brechen brach brachen knickt knickte knickten',
    },
    { tag: 'down', strength: 0.7, particle: 'ein', verbs: 'büßt büßen büßte büßten trübt trübte trübten' },
    { tag: 'down', strength: 1, particle: 'weg', verbs: 'bricht brechen brach brachen' },
    {
      tag: 'down',
      strength: 0.7,
      particle: 'zurück',
      verbs: 'geht gehen ging gingen fällt fielen fiel weicht wich',
    },
    {
      tag: 'bad',
      strength: 0.7,
      particle: 'ab',
      verbs: 'schreibt schreiben schrieb schrieben springt sprang sagt sagte',
    },
    {
      tag: 'bad',
      strength: 0.7,
      particle: 'zurück',
      verbs: 'ruft rufen rief riefen tritt trat bleibt blieb blieben',
    },
    { tag: 'bad', strength: 0.7, particle: 'aus', verbs: 'fällt fallen fiel fielen setzt setzte' },
    { tag: 'ease', strength: 1, particle: 'ein', verbs: 'dämmt dämmte dämmen grenzt grenzte' },
    {
      tag: 'ease',
      strength: 1,
      particle: 'ab',
      verbs: 'wendet wendete wendete weist wies wiesen wehrt wehrte',
    },
    { tag: 'ease', strength: 1, particle: 'bei', verbs: 'legt legen legte legten' },
    { tag: 'ease', strength: 1, particle: 'wett', verbs: 'macht machen machte machten' },
    { tag: 'stay', strength: 1, particle: 'zurück', verbs: 'weist wies weisen wiesen' },
    { tag: 'bad', strength: 0.7, particle: 'zusammen', verbs: 'bricht brach streicht strich' },
  ],
};
