/** German words of the news and their English counterparts: `german=english`, lower case, written for this project. */
export const GERMAN_ENGLISH = `
abbau=cuts abbauen=cut abend=evening abends=evening abfall=waste abgas=emissions abgasskandal=emissions
abgelehnt=rejected abgeordnete=lawmakers abgeordneter=lawmaker abgesagt=canceled abgeschlossen=completed
abgeschoben=deported abgeschossen=shot abgestürzt=crashed abhängig=dependent abitur=exams abkommen=agreement
ablauf=procedure ablehnen=reject ablehnung=rejection absage=cancellation absagen=cancel abschieben=deport
abschiebung=deportation abschied=farewell abschlag=discount abschluss=completion abschreibung=writedown
abschreibungen=writedowns abschuss=downing abschwung=downturn abspaltung=spinoff abstand=distance
abstandsregel=distancing abstimmung=vote absturz=crash absturzstelle=crash abzug=withdrawal adresse=address
affe=monkey affen=monkeys affäre=affair afghanisch=afghan afghanistan=afghanistan afrika=africa agentur=agency
airline=airline aktie=share aktien=shares aktienrückkauf=buyback aktion=action aktionen=actions
aktionär=shareholder aktivist=activist aktivisten=activists aktivität=activity aktivitäten=activities
aktuell=current alarm=alarm albanien=albania album=album alkohol=alcohol allein=alone allianz=alliance
alltag=everyday allzeithoch=record alpen=alps alt=old alten=old altenheim=nursing alter=age amerika=america
amerikaner=americans amerikanisch=american amoklauf=rampage amokläufer=gunman amt=office
amtsantritt=inauguration amtsenthebung=impeachment amtsenthebungsverfahren=impeachment amtsgericht=court
amtszeit=term analyse=analysis analyst=analyst analysten=analysts anbieten=offer anbieter=provider
anfang=beginning anfrage=request anführer=leader angabe=information angaben=information angebot=offer
angegriffen=attacked angehoben=raised angehörige=relatives angehörigen=relatives angeklagte=defendant
angeklagter=defendant angekündigt=announced angesteckt=infected angestellte=employees angreifen=attack
angreifer=attacker angriff=attack angriffe=attacks angst=fear anheben=raise anhänger=supporters
ankeraktionär=shareholder anklage=charge ankündigen=announce ankündigung=announcement anlass=occasion
anleger=investor anleihe=bond anleihekäufe=purchases anleihen=bonds anmeldung=registration anschlag=attack
anschluss=connection ansicht=view ansprache=address ansteckung=infection anstieg=rise anteil=stake
anteile=stake antikörper=antibodies antisemitismus=antisemitism antrag=application anträge=applications
antwort=answer anwalt=lawyer anwendung=application anwohner=residents anwälte=lawyers anzahl=number
anzeichen=signs apotheke=pharmacy apotheken=pharmacies app=app appell=appeal appellieren=appeal
appellierte=appealed april=april arabien=arabia arbeit=work arbeiten=work arbeiter=workers arbeitet=works
arbeitslos=unemployed arbeitslose=unemployed arbeitslosengeld=unemployment arbeitslosenquote=unemployment
arbeitslosigkeit=unemployment arbeitsminister=labor arbeitsplatz=job arbeitsplätze=jobs
archäologen=archaeologists argentinien=argentina arm=poor armee=army armut=poverty art=kind arten=species
arznei=drug arzneimittel=drug arzt=doctor asien=asia astronaut=astronaut astronauten=astronauts asyl=asylum
atem=breath athen=athens atlantik=atlantic atmosphäre=atmosphere atom=nuclear atomabkommen=nuclear
atomausstieg=nuclear atomkraftwerk=nuclear attacke=attack attacken=attacks attackiert=attacked attentat=attack
aufbau=build auffordern=call aufgabe=task aufgefordert=called aufgehoben=lifted aufheben=lift
aufhebung=lifting aufruf=call aufschlag=premium aufschwung=recovery aufsicht=regulator
aufsichtsbehörde=regulator aufsichtsrat=board auftrag=order auftragsbestand=backlog auftragseingang=orders
auftritt=appearance aufträge=orders auge=eye augen=eyes augenzeuge=witness augenzeugen=witnesses august=august
ausbau=expansion ausbauen=expand ausbildung=training ausblick=outlook ausbreitung=spread ausbruch=outbreak
ausdruck=expression auseinandersetzung=dispute auseinandersetzungen=clashes ausfall=outage ausfälle=outages
ausgaben=spending ausgangssperre=curfew ausgeben=spend ausgliederung=spinoff ausland=abroad
auslieferung=extradition ausländer=foreigners ausmaß=extent ausnahme=exception ausnahmen=exceptions
ausnahmezustand=emergency ausreise=departure aussage=statement aussagen=statements ausschreibung=tender
ausschreitungen=riots ausschuss=committee ausschüttung=payout ausstellung=exhibition aussterben=extinction
ausstieg=exit australien=australia australisch=australian austritt=exit auswahl=selection
ausweis=identification ausweitung=expansion auswirkungen=impact auszeichnung=award auto=car autobahn=highway
autobauer=carmaker autohersteller=carmaker automobil=automobile autor=author autorin=author autos=cars
außenminister=foreign außenministerium=foreign baby=baby baden=baden bagdad=baghdad bahn=rail bahnhof=station
bahnhöfe=stations bakterien=bacteria balkon=balcony band=band bank=bank banken=banks bar=bar barrel=barrel
bars=bars basel=basel basis=basis bat=asked batterie=battery batteriezelle=battery bau=construction
bauen=build bauer=farmer bauern=farmers baum=tree baustelle=construction bayern=bavaria beamte=officers
beamter=officer beatmung=ventilator beatmungsgerät=ventilator bedeutung=importance bedingung=condition
bedingungen=conditions bedrohung=threat beenden=end beendet=ended beerdigung=funeral befehl=order
befreiung=liberation befürchten=fear befürchtet=feared befürchtung=fear begann=began beginn=start
beginnen=begin begnadigung=pardon begonnen=begun begrenzen=limit begrenzt=limited begründung=justification
behandeln=treat behandelt=treated behandlung=treatment behaupten=claim behauptet=claims behauptung=claim
behörde=authority behörden=authorities beifahrer=passenger beisetzung=funeral beitrag=contribution
beitritt=accession beiträge=contributions bekannt=known bekanntgeben=announce belasten=burden
belastet=burdened belastung=burden belgien=belgium benzin=gasoline berater=adviser beratung=advice
beratungen=consultations bereich=area berg=mountain berge=mountains bergsteiger=climbers bericht=report
berichte=reports berichten=report berichtet=reported beruf=profession beruflich=professional berufung=appeal
besatzung=crew beschlagnahmt=seized beschließen=decide beschlossen=decided beschluss=decision
beschränken=restrict beschränkung=restriction beschränkungen=restrictions beschuldigen=accuse
beschuss=shelling beschwerde=complaint beschädigt=damaged beschäftigte=workers besetzt=occupied
besitz=possession besitzen=own besitzer=owner besser=better bestechung=bribery bestellung=order besten=best
bestimmung=provision bestimmungen=provisions bestreiten=deny bestätigen=confirm bestätigt=confirmed
bestätigte=confirmed besuch=visit besucher=visitors beteiligen=participate beteiligung=stake
beteiligungsgesellschaft=equity betonen=emphasize betonte=emphasized betrag=amount betreffen=affect
betreiben=operate betreiber=operator betreibt=operates betreuung=care betrieb=operation betriebe=businesses
betriebsergebnis=earnings betriebsgewinn=profit betroffen=affected betroffene=affected betrug=fraud beute=loot
bevölkerung=population bewaffnet=armed bewegung=movement beweis=evidence beweise=evidence bewerber=applicant
bewerbung=application bewertung=valuation bewohner=residents bewährung=probation bezahlen=pay
beziehung=relationship beziehungen=relations bezirk=district bezirksregierung=government bezugsrecht=rights
biathlon=biathlon bienen=bees bier=beer bieten=offer bietet=offers bilanz=results bilanzbetrug=accounting
bilanzskandal=accounting bild=picture bilder=pictures bildung=education bildungsminister=education
bildungsreform=education bischof=bishop bitten=ask bittet=asks blau=blue bleiben=stay bleibt=remains
blick=view blieb=remained blitz=lightning blume=flower blumen=flowers blut=blood boden=ground bombe=bomb
boot=boat botschaft=embassy botschafter=ambassador brachte=brought branche=industry brand=fire
brandstifter=arsonist brandstiftung=arson brandursache=cause brasilien=brazil breitet=spreads brexit=brexit
brief=letter briefwahl=mail bringen=bring briten=britons britisch=british brot=bread bruder=brother
brust=breast bruttoinlandsprodukt=gdp brücke=bridge brüssel=brussels buch=book buchung=booking
buchungen=bookings bulgarien=bulgaria bund=federal bundesanwalt=prosecutor bundesebene=federal
bundesgericht=court bundesgerichtshof=court bundeskanzler=chancellor bundeskanzlerin=chancellor
bundesland=state bundesliga=bundesliga bundesländer=states bundespräsident=president bundesrat=bundesrat
bundesregierung=government bundesrepublik=germany bundestag=bundestag bundeswehr=bundeswehr bus=bus
buschbrand=bushfire buschbrände=bushfires bußgeld=fine bär=bear bäume=trees börse=exchange börsengang=ipo
börsenwert=capitalization bücher=books bühne=stage bündnis=alliance bürger=citizens
bürgerentscheid=referendum bürgermeister=mayor bürgermeisterwahl=election bürgschaft=guarantee chance=chance
chancen=chances chaos=chaos chef=head chefin=head chemie=chemical chemikalien=chemicals china=china
chinesen=chinese chinesisch=chinese chip=chip chor=choir co2=carbon co2steuer=carbon computer=computer
corona=coronavirus coronavirus=coronavirus crew=crew cyberangriff=cyberattack dach=roof damaskus=damascus
dank=thanks danken=thank darlehen=loan daten=data datenschutz=privacy dauer=duration deal=deal debatte=debate
deeskalation=deescalation defizit=deficit delegation=delegation delegierte=delegates dementieren=deny
dementierte=denied demokraten=democrats demokratie=democracy demokratisch=democratic demonstranten=protesters
demonstration=demonstration demonstrierten=protested denken=think denkmal=monument desinfektion=disinfection
desinfektionsmittel=disinfectant desinformation=disinformation deutlich=clearly deutsch=german deutsche=german
deutschland=germany devisen=currency devisenmarkt=currency dezember=december diagnose=diagnosis dieb=thief
diebe=thieves diebstahl=theft dienst=service dienstag=tuesday dienste=services dienstleister=provider
dienstleistung=service diesel=diesel dieselskandal=emissions digital=digital digitalisierung=digitization
diplomat=diplomat diplomaten=diplomats diplomatisch=diplomatic dirigent=conductor disko=nightclub
diskriminierung=discrimination diskussion=discussion diskussionen=discussions disney=disney dividende=dividend
dividendenkürzung=dividend dividendenrendite=yield dna=dna doku=documentary dokumentation=documentary
dollar=dollar donau=danube donnerstag=thursday doppelt=double dorf=village drehbuch=screenplay dringend=urgent
drittel=third droge=drug drogen=drugs drohen=threaten drohne=drone drohnen=drones drohte=threatened
drohung=threat drohungen=threats druck=pressure druckerei=printing dschihadisten=jihadists
durchschnitt=average durchschnittlich=average durchsuchung=raid durchsuchungen=raids dutzend=dozen
dänemark=denmark dörfer=villages dürre=drought eckdaten=figures ehefrau=wife ehemalig=former ehemalige=former
ehemann=husband eigentümer=owner einbrechen=slump einbrecher=burglar einbruch=slump einfach=easy
einfluss=influence einführen=introduce einführung=introduction eingebrochen=slumped eingeführt=introduced
eingeschränkt=restricted eingesetzt=deployed einhaltung=compliance einheit=unit einheiten=units
einigung=agreement einkaufen=shopping einkommen=income einkommensteuer=tax einmaleffekt=charge
einmarsch=invasion einnahmen=income einreise=entry einreisen=enter einsatz=operation einsatzkräfte=emergency
einschränken=restrict einschränkung=restriction einschränkungen=restrictions einschätzung=assessment
einsetzen=use einsparungen=savings einspruch=objection einstufung=rating einstweilige=injunction
eintrittskarten=tickets einwohner=residents einzelhandel=retail einzelhändler=retailer eis=ice eisen=iron
eishockey=hockey elbe=elbe elefant=elephant elektrisch=electric elektroauto=electric eltern=parents
elterngeld=benefit emissionen=emissions empfahl=recommended empfehlen=recommend empfehlung=recommendation
ende=end enden=end endet=ends endgültig=final endlager=repository energie=energy engagement=commitment
england=england entdecken=discover entdeckt=discovered entführt=kidnapped entführung=kidnapping
entkommen=escape entlassen=dismissed entlassung=dismissal entlassungen=layoffs entscheiden=decide
entscheidet=decides entscheidung=decision entschieden=decided entschuldigen=apologize entschuldigte=apologized
entschuldigung=apology entschädigung=compensation enttäuscht=disappointed enttäuschung=disappointment
entwickeln=develop entwickelt=developed entwickler=developer entwicklung=development
entwicklungsminister=development entwurf=draft epidemie=epidemic epidemiologe=epidemiologist erbe=heritage
erben=heirs erdbeben=earthquake erde=earth erderwärmung=warming erdgas=gas erdöl=oil ereignis=event
ereignisse=events erfahrung=experience erfahrungen=experience erfolg=success erfolgreich=successful
ergebnis=earnings ergebnisse=results erheblich=considerable erholen=recover erholt=recovered erholung=recovery
erhöhen=raise erhöht=raised erhöhung=increase erkenntnis=finding erkenntnisse=findings erklären=explain
erklärte=explained erklärung=statement erkranken=fall erkrankt=ill erkrankung=illness erlassen=issued
erlauben=allow erlaubnis=permission erlaubt=allowed erleiden=suffer erlitt=suffered erlitten=suffered
erlös=revenue erlöse=revenue ermitteln=investigate ermittler=investigators ermittlung=investigation
ermittlungen=investigation ermittlungsverfahren=investigation ermordet=murdered ermordung=assassination
ernannt=appointed ernennen=appoint ernennung=appointment erneuerbar=renewable erneuerbare=renewable
ernst=serious ernte=harvest erreger=pathogen erreichen=reach erreicht=reached erreichte=reached
ersatz=replacement erscheinen=appear erscheint=appears erschien=appeared erschossen=shot ersetzen=replace
ersetzt=replaced ersparnisse=savings erstürmung=storming ertrag=earnings ertrinken=drown ertrunken=drowned
erträge=income erwachsene=adults erwachsener=adult erwarten=expect erwartet=expected erwartete=expected
erwartung=expectation erwartungen=expectations erweitern=expand erwerben=acquire erworben=acquired
erwärmung=warming erzielen=achieve erzielt=achieved erzielte=achieved eröffnen=open eröffnet=opened
eröffnung=opening eskalation=escalation essen=food etat=budget eu=eu euro=euro europa=europe
europäisch=european europäische=european euroraum=eurozone eurozone=eurozone evakuiert=evacuated
evakuierung=evacuation evangelisch=protestant expansion=expansion experte=expert experten=experts
explosion=explosion export=export exporte=exports extremist=extremist fabrik=factory facebook=facebook
fachkräfte=workers fachleute=experts fahndet=searching fahndung=manhunt fahren=drive fahrer=driver
fahrerin=driver fahrkarte=ticket fahrrad=bicycle fahrt=drive fahrverbot=driving fahrzeug=vehicle
fahrzeuge=vehicles fake=fake fall=case fallen=fall falsch=wrong falschmeldung=fake familie=family
familienminister=family fan=fan fans=fans farbe=color fass=barrel februar=february fehler=mistake
feier=celebration feiertag=holiday feind=enemy feinunze=ounce fenster=window ferien=holidays
fernsehen=television fernverkehr=transport fest=festival festgenommen=arrested festival=festival
festnahme=arrest feuer=fire feuerwehr=firefighters fieber=fever fiel=fell filiale=branch filialen=branches
film=film filme=films finale=final finanz=finance finanzaufsicht=regulator finanzen=finance
finanziell=financial finanzieren=finance finanzierung=financing finanzinvestor=equity finanzkrise=crisis
finanzminister=finance finden=find finnland=finland firma=company firmen=companies fisch=fish
fischer=fishermen fischerei=fishing flammen=flames fleisch=meat fleischbetrieb=slaughterhouse
fleischlos=vegetarian fliegen=fly fliehen=flee flog=flew floh=fled flucht=escape flug=flight
fluggesellschaft=airline flughafen=airport flugzeug=plane flugzeugabsturz=crash flugzeuge=aircraft fluss=river
flüchtete=fled flüchtig=fugitive flüchtling=refugee flüchtlinge=refugees flüchtlingslager=camp flüge=flights
flüssiggas=gas fokus=focus folge=consequence folgen=consequences fonds=fund fordern=demand forderte=demanded
forderung=demand forderungen=demands form=form formel=formula forscher=researchers forschung=research
forschungsinstitut=institute fortschritt=progress foto=photo fotos=photos frage=question fragen=questions
fraktion=faction franken=franc frankreich=france franzosen=french französisch=french frau=woman frauen=women
frei=free freiberufler=freelancers freigesprochen=acquitted freihandel=trade freiheit=freedom
freiheitsstrafe=prison freispruch=acquittal freitag=friday freiwillig=voluntary freiwillige=volunteers
freude=joy freund=friend freunde=friends frieden=peace friedlich=peaceful frist=deadline früher=former
frühere=former frühjahr=spring frühling=spring fuhr=drove fund=find fusion=merger fusionspläne=merger
futter=feed fußball=football fußgänger=pedestrian fähigkeit=ability fälle=cases fällt=falls
föderation=federation fördermenge=output fördermittel=funding fördern=promote förderung=funding führen=lead
führer=leader führerschein=license führt=leads führte=led führung=leadership fürchten=fear fürchtet=fears
garantie=guarantee garantieren=guarantee garten=garden gas=gas gasleitung=pipeline gast=guest
gastronomie=restaurants gebaut=built geben=give gebeten=asked gebiet=area gebiete=areas geboren=born gebot=bid
gebracht=brought geburt=birth geburtstag=birthday gebäude=building gedenken=commemoration gedenkfeier=memorial
gedicht=poem geduld=patience gefahr=danger gefahren=driven gefallen=fallen gefangene=prisoners
gefangener=prisoner geflohen=fled gefunden=found gefährlich=dangerous gefängnis=prison gefängnisstrafe=prison
gefühl=feeling geführt=led gegeben=given gegend=area gegner=opponent gegnern=opponents gegründet=founded
gehalt=salary gehalten=held geheimdienst=intelligence gehen=go gehirn=brain gehört=heard geisel=hostage
geiseln=hostages geisterfahrer=wrong gekauft=bought gelandet=landed gelang=succeeded gelb=yellow geld=money
geldpolitik=monetary geldstrafe=fine geldwäsche=laundering gelegenheit=opportunity gelockert=eased
gelungen=succeeded gemeinde=municipality gemeinden=municipalities gemeinderat=council gemeinsam=joint
gemeinschaftsunternehmen=venture gemälde=painting gemüse=vegetables gen=gene genannt=called gene=genes
genehmigen=approve genehmigung=approval general=general generation=generation generationen=generations
genesen=recovered genesene=recovered genf=geneva geplant=planned gerettet=rescued gericht=court
gerichte=courts gerichtshof=court gerücht=rumor gerüchte=rumors geschaffen=created geschehen=happen
gescheitert=failed geschenk=gift geschenke=gifts geschichte=history geschlagen=beaten geschlecht=gender
geschlossen=closed geschossen=shot geschrumpft=shrunk geschwindigkeit=speed geschäft=business
geschäfte=business geschäftsführer=director geschäftsjahr=year geschäftszahlen=results geschätzt=estimated
geschützt=protected gesehen=seen gesellschaft=company gesellschaftlich=social gesenkt=cut gesetz=law
gesetze=laws gesetzentwurf=bill gesetzgebung=legislation gesetzlich=legal gesicht=face gespielt=played
gesprochen=spoken gespräch=talk gespräche=talks gestaltung=design gestartet=launched gestellt=put
gestern=yesterday gestiegen=risen gestoppt=stopped gestorben=died gestrichen=cut geständnis=confession
gestürmt=stormed gesucht=wanted gesuchter=wanted gesundheit=health gesundheitsamt=health
gesundheitsminister=health gesundheitsreform=health gesunken=fallen getestet=tested getreide=grain
getroffen=hit getränk=drink getränke=drinks getötet=killed gewachsen=grown gewalt=violence gewaltsam=violent
gewalttat=violence gewalttäter=attacker gewann=won gewerkschaft=union gewerkschaften=unions gewicht=weight
gewinn=profit gewinnen=win gewinnprognose=forecast gewinnt=wins
gewinnwarnung=warning gewitter=thunderstorm gewonnen=won gewählt=elected gezahlt=paid gezeigt=shown
geöffnet=open gipfel=summit gitarre=guitar glas=glass glauben=believe glaubt=believes
gleichberechtigung=equality gletscher=glacier global=global globe=globe gläubiger=creditors glück=luck
gold=gold golden=golden golf=gulf gott=god gouverneur=governor grab=grave grad=degrees gremium=committee
grenze=border grenzen=borders grenzkontrollen=border grenzschließung=border griechenland=greece
griechisch=greek grippe=flu groß=big großaktionär=shareholder großauftrag=contract großbritannien=britain
großveranstaltung=event grund=reason grundrente=pension grundsicherung=welfare grundsteuer=tax
grundstück=property gruppe=group gruppen=groups größe=size größte=largest größten=largest grün=green
gründe=reasons gründen=found gründer=founder gründung=foundation grüne=greens grünen=greens gut=good
gäste=guests hacker=hackers hafen=port hafenstadt=port haft=custody haftstrafe=prison haftung=liability
hai=shark halbfinale=semifinal halbjahr=half halbjahreszahlen=results halbleiter=semiconductor halten=hold
haltestelle=stop haltung=attitude hamster=hamster hamsterkäufe=hoarding hand=hand handball=handball
handel=trade handelsabkommen=trade handelsbeginn=opening handelskrieg=trade handelsschluss=close
handelsstreit=trade handelstag=trading handelsvolumen=volume handwerk=crafts handwerker=craftsmen handy=phone
hannover=hanover hass=hate hauptsitz=headquarters hauptstadt=capital hauptversammlung=meeting haus=house
hausarzt=doctor haushalt=budget haushaltsdefizit=deficit hausärzte=doctors hebt=raises hedgefonds=hedge
heilen=cure heißen=call hektar=hectares helfen=help helfer=helpers helikopter=helicopter
herabgestuft=downgraded herabstufen=downgrade herbst=autumn herdenimmunität=herd hersteller=manufacturer
herstellung=production herz=heart herzog=duke herzogin=duchess hessen=hesse heute=today hielt=held hilfe=aid
hilfen=aid hilfspaket=package himmel=sky hinrichtung=execution hinweis=clue hinweise=clues hinweisen=point
historisch=historic hitze=heat hob=raised hoch=high hochgestuft=upgraded hochschule=university
hochstufen=upgrade hochwasser=flood hochzeit=wedding hoffen=hope hoffnung=hope hofft=hopes hollywood=hollywood
holocaust=holocaust holz=wood hotel=hotel hotels=hotels hubschrauber=helicopter hubschrauberabsturz=crash
huhn=chicken hund=dog hunde=dogs hundert=hundred hunderte=hundreds hunger=hunger hurrikan=hurricane
hygiene=hygiene hygieneregeln=hygiene häftling=inmate häftlinge=inmates hälfte=half hände=hands händler=trader
häuser=houses höchststand=high höhe=height höher=higher hören=hear hühner=chickens hürde=hurdle idee=idea
illegal=illegal immobilie=property immobilien=property immun=immune immunität=immunity impeachment=impeachment
impfen=vaccinate impfstoff=vaccine impfung=vaccination import=import importe=imports impuls=impulse
index=index indien=india indikator=indicator indisch=indian industrie=industry infektion=infection
infektionszahlen=infections infiziert=infected infizierte=infected infizierten=infected inflation=inflation
information=information informationen=information ingenieur=engineer inhaber=owner inhalt=content
inhalte=content initiative=initiative inland=domestic innenminister=interior innenministerium=interior
inoffiziell=unofficial insassen=occupants insekten=insects insel=island insiderhandel=insider
insolvenz=insolvency insolvenzantrag=insolvency insolvenzverwalter=administrator institut=institute
integration=integration intelligenz=intelligence intensivstation=intensive interesse=interest
interessen=interests international=international internet=internet interview=interview invasion=invasion
investieren=invest investiert=invested investition=investment investitionen=investments investmentbank=bank
investor=investor investorentag=capital irak=iraq irakisch=iraqi iran=iran iranisch=iranian irland=ireland
islam=islam islamisch=islamic isolation=isolation isolieren=isolate isoliert=isolated israel=israel
israelisch=israeli italien=italy italienisch=italian jagd=hunting jahreshoch=high jahresprognose=forecast
jahrestag=anniversary jahrestief=low jahreszahlen=results jahresziel=target jahresüberschuss=profit
jahrhundert=century jahrzehnt=decade januar=january japan=japan japanisch=japanese jemen=yemen
jerusalem=jerusalem joint=joint jordanien=jordan journalist=journalist journalisten=journalists
jubiläum=anniversary jude=jew juden=jews jugendliche=youths juli=july jung=young junge=boy juni=june jury=jury
justiz=justice justizminister=justice jäger=hunters jährlich=annual jänner=january jüdisch=jewish
kabinett=cabinet kaffee=coffee kairo=cairo kam=came kamera=camera kampagne=campaign kampf=fight
kampfjet=fighter kanada=canada kanadisch=canadian kandidat=candidate kandidaten=candidates
kandidatin=candidate kanzler=chancellor kanzlerin=chancellor kanzlerkandidat=candidate kapital=capital
kapitalerhöhung=capital kapitalmarkttag=capital kapitän=captain karriere=career karte=card kartell=cartel
kartellamt=cartel karten=cards kartoffeln=potatoes katar=qatar katastrophe=disaster katholisch=catholic
katze=cat kauf=purchase kaufempfehlung=buy kaufen=buy kaufhaus=store kaution=bail kehrte=returned kennen=know
kernkraft=nuclear kette=chain kiew=kiev kilometer=kilometers kind=child kinder=children
kindergarten=kindergarten kindergeld=benefit kino=cinema kirche=church kirchen=churches kita=daycare
kitas=daycare klage=lawsuit klagen=sue klar=clear klasse=class klavier=piano kleidung=clothing klein=small
kleinunternehmen=businesses klettern=climb kletterte=climbed klima=climate klimagipfel=climate
klimapaket=climate klimaschutz=climate klimawandel=climate klimaziele=climate klinik=hospital
kliniken=hospitals klub=club kläger=plaintiff kneipe=pub koalition=coalition koalitionspartner=coalition
koalitionsvertrag=coalition koch=chef kohle=coal kohleausstieg=coal kohlendioxid=carbon kokain=cocaine
kollision=collision kolumbien=colombia komiker=comedian kommandeur=commander kommen=come kommentar=comment
kommentare=comments kommentieren=comment kommission=commission kommunal=municipal kommunalwahl=election
kommune=municipality kommunen=municipalities kommunikation=communication komponist=composer
konferenz=conference konflikt=conflict kongress=congress konjunktur=economy konjunkturpaket=stimulus
konkurrent=competitor konkurrenten=rivals konkurrenz=competition konkurs=bankruptcy konsequenz=consequence
konsequenzen=consequences konservativ=conservative konsole=console konsum=consumption kontakt=contact
kontakte=contacts kontrolle=control kontrollen=checks kontrollieren=check konzentrationslager=camp
konzept=concept konzern=group konzert=concert konzerte=concerts konzession=license kooperation=cooperation
kopenhagen=copenhagen kopf=head korea=korea korrektur=correction korruption=corruption kosten=costs
kraft=force kraftwerk=plant krank=sick krankenhaus=hospital krankenkasse=insurer krankenkassen=insurers
krankenversicherung=insurance krankheit=disease krebs=cancer kredit=loan kredite=loans kreditlinie=credit
kreis=district kreistag=council kreml=kremlin kreuzfahrt=cruise kreuzfahrtschiff=cruise krieg=war kriege=wars
kriminalität=crime kriminalpolizei=police kriminell=criminal kriminelle=criminals krise=crisis
kritik=criticism kritiken=reviews kritiker=critics kritisieren=criticize kritisierte=criticized
kroatien=croatia kuba=cuba kuh=cow kultur=culture kulturell=cultural kultusminister=education kunde=customer
kunden=customers kundgebung=rally kunst=art kunststoff=plastic kupfer=copper kurs=price kurse=prices
kursgewinn=gain kursrally=rally kursrutsch=plunge kursverlust=loss kursziel=target kurz=short
kurzarbeit=furlough kurzarbeitergeld=furlough kälte=cold kämpfe=fighting kämpfen=fight kämpfer=fighters
köln=cologne könig=king königin=queen königlich=royal körper=body küche=kitchen kühe=cows kündigte=announced
kündigung=dismissal künftig=future künstler=artist künstlich=artificial kürzen=cut kürzung=cut küste=coast
labor=laboratory laden=store ladestation=charging lage=situation lager=camp land=country landen=land
landesregierung=government landgericht=court landkreis=district landrat=administrator landtag=parliament
landtagswahl=election landung=landing landwirtschaft=agriculture landwirtschaftsminister=agriculture lang=long
langsam=slow lastwagen=truck laufen=run lawine=avalanche leben=life lebensgefahr=danger
lebensgefährlich=critically lebenslang=life lebensmittel=food lebt=lives lebte=lived leerverkauf=short
legte=gained lehnt=rejects lehnte=rejected lehre=lesson lehrer=teacher leiche=body
leicht=slightly leid=suffering leiden=suffer leistung=performance leiten=lead leiter=head leitindex=index
leitung=management leitzins=rate lernen=learn libanon=lebanon liberal=liberal libyen=libya liebe=love
lied=song lief=ran lieferkette=supply liefern=deliver liefert=delivers lieferung=delivery
lieferungen=deliveries liegen=lie liga=league linie=line linke=left linken=left lira=lira lissabon=lisbon
liste=list liter=liters literatur=literature lizenz=license lkw=truck loben=praise lockdown=lockdown
lockern=ease lockerung=easing lockerungen=easing lohn=wage lokal=local lokführer=driver luft=air
luftangriff=airstrike luftwaffe=air lunge=lung luxus=luxury läden=stores länder=countries ländlich=rural
länge=length läuft=runs löhne=wages löschen=extinguish lösen=solve lösung=solution löwe=lion macht=power
machtkampf=power magazin=magazine mai=may mailand=milan maler=painter manager=manager mann=man mannschaft=team
marge=margin margen=margins marine=navy marke=brand marken=brands markt=market
marktkapitalisierung=capitalization marktwert=capitalization mars=mars maschine=machine maschinen=machinery
maschinenbau=engineering maske=mask masken=masks maskenpflicht=masks massiv=massive material=material
matrosen=sailors maut=toll maßnahme=measure maßnahmen=measures medaille=medal medien=media medikament=drug
medikamente=drugs medizin=medicine mediziner=doctors medizinisch=medical meer=sea mehr=more mehrheit=majority
mehrheitsbeteiligung=stake mehrwertsteuer=vat meinung=opinion meister=champion meisterschaft=championship
melden=report meldete=reported meldung=report mensch=person menschen=people menschenhandel=trafficking
menschenrechte=rights menschheit=humanity messe=fair messer=knife messerattacke=stabbing meter=meters
mexiko=mexico miete=rent mieter=tenants migrant=migrant migranten=migrants milch=milk militär=military
militärisch=military miliz=militia milizen=militias milliarde=billion milliarden=billion
milliardär=billionaire million=million millionen=million millionär=millionaire minderheit=minority
minderheitsbeteiligung=stake minderheitsregierung=minority mindestlohn=wage minister=minister
ministerin=minister ministerium=ministry ministerpräsident=premier minus=minus minute=minute minuten=minutes
mischung=mix missbrauch=abuse missbraucht=abused misstrauensvotum=confidence mitarbeiter=employees
mitgeteilt=announced mitglied=member mitglieder=members mittag=noon mitte=center mitteilen=announce
mitteilung=statement mittelmeer=mediterranean mittelstand=companies mittwoch=wednesday mobilfunk=mobile
mobilität=mobility mode=fashion model=model modell=model modelle=models moderator=host moderatorin=host
monate=months monatlich=monthly mond=moon montag=monday mord=murder morgen=tomorrow morgens=morning
moschee=mosque moskau=moscow motor=engine motorrad=motorcycle mundschutz=mask museum=museum musik=music
musiker=musician muslime=muslims mutter=parent mädchen=girl männer=men märkte=markets märz=march
möbel=furniture möglich=possible möglichkeit=possibility möglichkeiten=possibilities mörder=killer müll=waste
münchen=munich nachbar=neighbor nachbarn=neighbors nachbörslich=afterhours nachfolge=succession
nachfolger=successor nachfrage=demand nachhaltig=sustainable nachhaltigkeit=sustainability
nachmittag=afternoon nachricht=news nachrichten=news nachrichtenagentur=agency nacht=night nachweis=proof
nahen=middle naher=middle nahost=mideast nahverkehr=transport nannte=called national=national
nationalpark=park nationen=nations nato=nato natur=nature naturschutz=conservation nazi=nazi nazis=nazis
negativ=negative nehmen=take nennen=call netflix=netflix nettoergebnis=earnings nettogewinn=profit
netz=network netzbetreiber=operator netzwerk=network neu=new neubau=building neue=new neuen=new neuer=new
neuinfektionen=infections neujahr=year neujahrsansprache=address neuseeland=zealand neuwahl=election
neuwahlen=elections niederlage=defeat niederlande=netherlands niedersachsen=saxony niedrig=low niedriger=lower
niveau=level nord=north norden=north nordkorea=korea nordkoreanisch=korean nordosten=northeast nordrhein=rhine
nordsee=north nordwesten=northwest norwegen=norway notarzt=doctor notenbank=central notenbanker=bankers
notfall=emergency notierung=listing notstand=emergency november=november nutzen=use nutzer=users nutzt=uses
nutzung=use nähe=vicinity nürnberg=nuremberg obdachlos=homeless obduktion=autopsy oberbürgermeister=mayor
oberhaus=senate oberlandesgericht=court obst=fruit offen=open offiziell=official offizier=officer
oktober=october olympia=olympic olympische=olympic online=online onlinehandel=online oper=opera
operation=operation operiert=operated opfer=victim opposition=opposition orchester=orchestra
organisation=organization orkan=hurricane ort=place orte=places oscar=oscar ost=east osten=east ostern=easter
ostsee=baltic paar=couple paket=parcel pakete=parcels pakistan=pakistan palast=palace
palästinenser=palestinians palästinensisch=palestinian pandemie=pandemic panne=glitch panzer=tank papier=paper
papst=pope paris=paris park=park parkhaus=parking parkplatz=parking parlament=parliament partei=party
parteichef=leader parteien=parties parteitag=convention parteivorsitz=leadership partner=partner
partnerschaft=partnership party=party pass=passport passagier=passenger passagiere=passengers
passagierflugzeug=airliner patent=patent patente=patents patient=patient patienten=patients pause=break
pazifik=pacific peking=beijing pentagon=pentagon persisch=persian person=person personal=staff
personalabbau=layoffs personen=people persönlich=personal pferd=horse pflanze=plant pflanzen=plants
pflege=care pflegeheim=nursing pflegekräfte=nurses pflegepersonal=nurses pfleger=nurse pflicht=duty
pflichtangebot=offer pfund=pound phantombild=suspect pharma=pharma phase=phase photovoltaik=solar pilot=pilot
piloten=pilots pipeline=pipeline plan=plan planen=plan planet=planet plant=plans planung=planning
plastik=plastic plattform=platform platz=place platzierung=placement pleite=bankruptcy plus=plus pläne=plans
pokal=cup polen=poland politik=policy politiker=politician politisch=political polizei=police
polizist=policeman polizisten=police polnisch=polish portugal=portugal position=position positiv=positive
post=post prag=prague prallte=crashed praxen=practices praxis=practice preis=price preise=prices
premier=premier premiere=premiere premierminister=premier presse=press presseagentur=agency
pressefreiheit=press preußen=prussia prinz=prince prinzessin=princess privat=private probe=sample
proben=samples problem=problem probleme=problems produkt=product produkte=products produktion=production
produzieren=produce produziert=produced profil=profile profitabilität=profitability prognose=forecast
programm=program projekt=project projekte=projects promi=celebrity promis=celebrities
prostitution=prostitution protest=protest proteste=protests provinz=province prozent=percent prozess=trial
präsentieren=present präsentiert=presented präsident=president präsidentin=president
präsidentschaftskandidat=candidate präsidentschaftswahl=election prüfen=check prüfer=auditors prüfung=review
prüfungen=exams publikum=audience punkt=point punkte=points quadratmeter=square qualität=quality
quarantäne=quarantine quartal=quarter quartalszahlen=results queen=queen quote=quota rache=revenge
racheschwur=revenge radfahrer=cyclist radio=radio raffinerie=refinery rahmen=framework rahmenvertrag=contract
rakete=missile raketen=missiles rally=rally rassismus=racism rassistisch=racist rat=council raten=advise
rathaus=hall rating=rating raub=robbery rauch=smoke rauchen=smoking raum=space raumfahrt=space razzia=raid
reagieren=react reagierte=reacted reaktion=reaction reaktionen=reactions reaktor=reactor realität=reality
rebellen=rebels rechnen=expect rechnet=expects rechnung=bill recht=right rechte=rights rechtlich=legal
rechtsextrem=extremist rechtsextremismus=extremism rechtsextremist=extremist redaktion=editors rede=speech
reden=talk reduzieren=reduce reduziert=reduced referendum=referendum referenzkurs=rate
refinanzierung=refinancing reform=reform reformen=reforms regel=rule regeln=rules regelung=regulation
regen=rain regie=direction regieren=govern regierung=government regierungsbildung=government
regierungschef=premier regierungschefin=premier regierungsprogramm=program region=region regional=regional
regionen=regions regisseur=director regulierung=regulation reich=rich reichtum=wealth reifen=tires
reihe=series reise=trip reisen=travel reisewarnung=warning rekord=record rekordhoch=record religion=religion
religiös=religious rendite=yield renditen=yields rennen=race rente=pension renten=pensions
rentenreform=pension rentner=pensioners reproduktionszahl=reproduction repräsentantenhaus=house
republik=republic republikaner=republicans republikanisch=republican restaurant=restaurant
restaurants=restaurants retten=save retter=rescuers rettung=rescue rettungskräfte=rescuers
rettungspaket=bailout revision=appeal rezept=recipe rezession=recession rhein=rhine rheinland=rhineland
richter=judge richtig=right richtung=direction riet=advised rind=cattle risiken=risks risiko=risk
risikogebiet=risk rivale=rival robert=robert roboter=robot rohertrag=profit rohstoff=commodity
rohstoffe=commodities rohöl=crude rolle=role rom=rome roman=novel rot=red rote=red royals=royals rubel=ruble
rumänien=romania rund=around rundfunk=broadcasting rundfunkbeitrag=licence russen=russians russisch=russian
russland=russia rutsch=slide räuber=robber rückgang=decline rückkauf=buyback rückkehr=return
rückkehrer=returnees rückstellung=provision rückstellungen=provisions rücktritt=resignation
rücktrittsforderungen=resignation rückzug=withdrawal rüstung=defense sache=matter sachsen=saxony sagen=say
sagte=said sah=saw saison=season sammelklage=lawsuit samstag=saturday sanierung=restructuring
sanierungsplan=restructuring sanitäter=paramedics sank=fell sanktion=sanction sanktionen=sanctions
satellit=satellite satelliten=satellites saudi=saudi saudisch=saudi sbahn=train schaden=damage
schadenersatz=damages schadensersatz=damages schaffen=create schanze=hill schauspieler=actor
schauspielerin=actress scheitern=fail schenken=give schießen=shoot schießerei=shooting schiff=ship
schiffe=ships schlachthof=slaughterhouse schlagen=beat schlecht=bad schlechter=worse schleuser=smugglers
schließen=close schließung=closure schloss=closed schlug=hit schlusskurs=close schmerz=pain schmerzen=pain
schmuck=jewelry schmuggel=smuggling schmuggler=smugglers schnee=snow schnell=fast schoss=shot
schottland=scotland schreiben=write schrieb=wrote schriftsteller=writer schritt=step schritte=steps
schrumpfen=shrink schuf=created schuh=shoe schuhe=shoes schuld=guilt schulden=debt schuldenbremse=debt
schuldig=guilty schuldschein=debt schule=school schulen=schools schuss=shot schutz=protection
schutzausrüstung=protective schutzmasken=masks schutzschirm=protection schwach=weak schwanger=pregnant
schwangerschaft=pregnancy schwarz=black schwarze=black schweden=sweden schwein=pig schweine=pigs
schweiz=switzerland schweizer=swiss schwer=heavy schwester=sister schwierig=difficult schwierigkeit=difficulty
schwierigkeiten=difficulties schwimmen=swim schwimmer=swimmer schäden=damage schätzen=estimate
schätzung=estimate schätzungen=estimates schüler=pupils schüsse=shots schütze=gunman schützen=protect see=lake
seenotrettung=rescue sehen=see seite=side sektor=sector sekunde=second sekunden=seconds
senat=senate senator=senator sender=broadcaster
sendung=broadcast senken=cut senkt=cuts senkte=cut senkung=cut september=september serbien=serbia serie=series
service=service setzen=put sexuell=sexual show=show sicher=safe sichergestellt=seized sicherheit=security
sicht=view sieg=win siegte=won signal=signal signale=signals silber=silver silvester=eve singen=sing
sinken=fall sinkt=falls situation=situation sitz=headquarters sitzung=meeting skandal=scandal ski=ski
skispringen=jumping skulptur=sculpture smartphone=smartphone soforthilfe=aid software=software sohn=son
solar=solar solaranlage=solar soldat=soldier soldaten=soldiers solidaritätszuschlag=tax sommer=summer
sommerferien=holidays sonderbelastung=charge sonderdividende=dividend sonnabend=saturday sonne=sun
sonntag=sunday sorge=concern sorgen=concerns sozial=social sozialdemokraten=democrats
sozialdemokratisch=democratic sozialhilfe=welfare sozialleistungen=benefits spanien=spain spanisch=spanish
spannungen=tensions sparen=save sparkasse=bank sparkurs=savings sparprogramm=savings sparte=division
spende=donation spenden=donations sperrminorität=stake spezialist=specialist spezialisten=specialists
spezies=species spiel=game spiele=games spielen=play spieler=player spielerin=player spielt=plays
spielte=played spielzeug=toys spion=spy spionage=espionage spitze=top spitzenkandidat=candidate sport=sport
sportler=athletes sportlich=athletic sprach=spoke sprechen=speak sprecher=spokesman sprecherin=spokeswoman
spur=trace staat=state staaten=states staatlich=state staatsangehörigkeit=citizenship staatsanwalt=prosecutor
staatsanwaltschaft=prosecutors staatsbürgerschaft=citizenship staatschef=president staatshilfe=aid
staatshilfen=aid staatsoberhaupt=president staatssekretär=secretary stabil=stable stabilisierung=stabilization
stabilität=stability stach=stabbed stadion=stadium stadt=city stadtrat=council stadtteil=district
staffel=season stahl=steel stahlkonzern=steelmaker stammaktie=share stand=stood standort=site star=star
starb=died stark=strong stars=stars start=start starten=launch startet=launches startup=startup
statistik=statistics statistiken=statistics stau=traffic stehen=stand steigen=rise steigerung=increase
steigt=rises stelle=job stellen=jobs stellenabbau=layoffs stellte=presented sterben=die stern=star
sterne=stars steuer=tax steuerhinterziehung=evasion steuern=taxes steuerreform=tax stichwahl=runoff stieg=rose
stiftung=foundation stimme=vote stimmen=votes stimmung=sentiment stipendium=scholarship stoppen=stop
strafbar=criminal strafe=penalty straftat=offense strand=beach strategie=strategy straße=road straßen=roads
straßenbahn=tram streaming=streaming streichen=cut streicht=cuts streik=strike streiks=strikes streit=dispute
streiten=argue streubesitz=float strom=electricity stromausfall=outage stromnetz=grid struktur=structure
strände=beaches strömung=current student=student studenten=students studie=study studierende=students
stufe=level stunde=hour stunden=hours sturm=storm sturz=fall städte=cities städtisch=urban störung=disruption
störungen=disruptions stürmer=striker stürmten=stormed stürzte=fell stützpunkt=base subvention=subsidy
subventionen=subsidies suche=search suchen=search summe=sum supermarkt=supermarket symptom=symptom
symptome=symptoms syrien=syria syrisch=syrian system=system sänger=singer sängerin=singer süd=south
südafrika=africa süden=south südkorea=korea südkoreanisch=korean südosten=southeast südwesten=southwest
tabak=tobacco tankstelle=station tanz=dance tanzen=dance tarif=wage tat=crime tatverdächtiger=suspect
taucher=divers tausend=thousand tausende=thousands team=team technik=technology technisch=technical
technologie=technology teheran=tehran teil=part teile=parts teilnahme=participation teilnehmen=participate
teilnehmer=participants telefon=telephone telefonnummer=phone telekom=telekom temperatur=temperature
temperaturen=temperatures tempolimit=limit tennis=tennis termin=date termine=dates terrasse=terrace
terror=terror terrorist=terrorist terroristen=terrorists test=test tests=tests teuerung=inflation
textil=textile theater=theater thema=topic therapie=therapy thüringen=thuringia ticket=ticket tickets=tickets
tief=low tiefststand=low tier=animal tierarzt=vet tiere=animals tierheim=shelter tierschutz=welfare
tierversuch=animal tierversuche=animal tiger=tiger tisch=table titel=title tochter=subsidiary tod=death
todesfall=death todesfälle=deaths todesopfer=deaths todesstrafe=death todesursache=cause toilette=toilet
toilettenpapier=toilet tokio=tokyo tonne=ton tonnen=tons tor=goal tore=goals tornado=tornado
torwart=goalkeeper tot=dead tote=dead toten=dead toter=dead tourismus=tourism touristen=tourists tournee=tour
traf=met trainer=coach transfer=transfer transparenz=transparency trauer=grief trauerfeier=funeral
trauern=mourn treffen=meeting treibhausgas=greenhouse trend=trend trifft=meets trinken=drink trinkwasser=water
truppen=troops tränengas=teargas tschechien=czech tsunami=tsunami turbulenzen=turbulence turnier=tournament
twitter=twitter täglich=daily täter=perpetrator töten=kill tötung=killing tür=door türkei=turkey
türkisch=turkish ubahn=subway ufer=shore ukraine=ukraine ukrainisch=ukrainian umbau=conversion umfang=extent
umfeld=environment umfrage=poll umfragen=polls umgang=handling umgebung=area umleitung=detour ums=killed
umsatz=revenue umsatzprognose=forecast umsetzen=implement umsetzung=implementation umstritten=controversial
umstrukturierung=restructuring umstände=circumstances umwelt=environment umweltminister=environment
unabhängig=independent unentschieden=draw unfall=accident unfallopfer=victim ungarn=hungary
ungleichheit=inequality unglück=accident union=union universität=university uno=un unruhen=riots
unschuldig=innocent unterhaus=house unternehmen=company unterricht=classes unterschied=difference
unterschiede=differences unterstützen=support unterstützung=support untersuchen=investigate
untersuchung=investigation untersuchungen=investigations untersuchungshaft=custody unwetter=storm
urlaub=holiday urlauber=tourists ursache=cause ursprung=origin urteil=ruling us=us usa=us vater=father
vegan=vegan vegetarisch=vegetarian venedig=venice venture=venture veranstalter=organizer veranstaltung=event
veranstaltungen=events verantwortlich=responsible verantwortung=responsibility verband=association
verbessern=improve verbessert=improved verbesserung=improvement verbieten=ban verbindung=connection verbot=ban
verboten=banned verbraucher=consumer verbraucherpreise=prices verbrechen=crime verbreiten=spread
verbreitung=spread verbrenner=combustion verbrennungsmotor=combustion verbände=associations verdacht=suspicion
verdienen=earn verdient=earned verdiente=earned verdächtige=suspect verdächtiger=suspect verein=club
vereinbarung=agreement vereint=united vereinte=united verfahren=proceedings verfassung=constitution
verfassungsgericht=court verfassungsschutz=intelligence verfolgen=pursue verfügung=injunction
vergangenheit=past vergeltung=retaliation vergeltungsschlag=retaliation vergewaltigt=raped vergewaltigung=rape
vergleich=settlement verhaftet=arrested verhandlung=negotiation verhandlungen=talks verhindern=prevent
verhindert=prevented verhältnis=ratio verhängen=impose verhängt=imposed verhängte=imposed verkauf=sale
verkaufen=sell verkauft=sold verkehr=traffic verkehrsminister=transport verlag=publisher
verlagerung=relocation verlangen=demand verlassen=leave verlauf=course verleger=publisher verletzen=injure
verletzt=injured verletzte=injured verletzten=injured verletzung=injury verletzungen=injuries verlieren=lose
verließ=left verlor=lost verloren=lost verlust=loss verlängern=extend verlängert=extended
verlängerung=extension vermisst=missing vermisste=missing vermuten=suspect vermögen=assets vermögensteuer=tax
vermögenswerte=assets verordnung=regulation verpflichtung=obligation verringern=reduce verschieben=postpone
verschiebung=postponement verschlechtern=worsen verschmutzung=pollution verschoben=postponed verschuldung=debt
verschwunden=missing verschwörung=conspiracy verschwörungstheorien=conspiracy verschärfen=tighten
verschärft=tightened verschärfung=tightening versicherer=insurer versicherung=insurance versprach=promised
versprechen=promise versprochen=promised verspätung=delay verspätungen=delays verstoß=violation
verständnis=understanding verstöße=violations versuch=attempt versuchen=try versucht=tried verteidigen=defend
verteidiger=defender verteidigungsminister=defense verteidigungsministerium=pentagon verteilung=distribution
vertrag=contract vertrauen=confidence verträge=contracts verurteilt=convicted verwaltung=administration
verweisen=refer verwenden=use verwendung=use verwies=referred verzicht=waiver verzichten=forgo
verzögerung=delay verzögerungen=delays verändern=change veränderung=change veröffentlichen=publish
veröffentlicht=published veröffentlichung=publication video=video videospiel=game viertel=quarter
virologe=virologist virologen=virologists virus=virus visum=visa vizekanzler=chancellor
vizepräsident=president vogel=bird volk=people volksabstimmung=referendum voraussetzung=requirement
vorbörslich=premarket vorfall=incident vorfeld=runup vorfälle=incidents vorgabe=guidance vorgaben=guidance
vorgelegt=presented vorgestellt=presented vorgänger=predecessor vorjahr=year vorjahreszeitraum=year
vorlegen=present vorläufig=preliminary vormittag=morning vorschlag=proposal vorschlagen=propose
vorschrift=regulation vorschriften=regulations vorsitzende=chair vorsitzender=chairman vorstand=board
vorstandschef=chief vorstandsvorsitzender=chief vorstellen=present vortag=yesterday vorwahl=primary
vorwahlen=primaries vorwerfen=accuse vorwurf=accusation vorwürfe=allegations vorzugsaktie=share vulkan=volcano
wachsen=grow wachstum=growth waffe=weapon waffen=weapons waffenruhe=ceasefire waffenstillstand=ceasefire
wagen=car wahl=election wahlbeteiligung=turnout wahlbetrug=fraud wahlen=elections wahlkampf=campaign
wahlrecht=voting wahrscheinlich=likely wahrscheinlichkeit=probability wal=whale wald=forest waldbrand=wildfire
waldbrände=wildfires wandelanleihe=convertible wanderer=hikers wandern=hike warenhaus=store warnen=warn
warnte=warned warnung=warning warschau=warsaw warten=wait wasser=water wasserstoff=hydrogen wechsel=transfer
wechselkurs=exchange wechseln=switch weg=way weihnachten=christmas weihnachtsansprache=address wein=wine
weise=way weisses=white weizen=wheat weiße=white weißes=white welle=wave wellen=waves welt=world weltbank=bank
weltcup=cup weltgesundheitsorganisation=who weltmeister=champion weltmeisterschaft=championship weltraum=space
weltweit=worldwide wende=turnaround weniger=less werbung=advertising werk=plant werke=plants
werksschließung=closure wert=value wertberichtigung=impairment werte=values wesentlich=significant west=west
westen=west westfalen=westphalia wettbewerb=competition wettbewerber=competitor wettbewerbsbehörde=antitrust
wetter=weather wichtig=important wiederaufnahme=resumption wiederwahl=reelection wien=vienna wilderer=poachers
wind=wind windkraft=wind windrad=turbine windräder=turbines winter=winter wirkung=effect wirtschaft=economy
wirtschaftlich=economic wirtschaftskrise=crisis wirtschaftsleistung=gdp wirtschaftsminister=economy
wirtschaftsprüfer=auditors wirtschaftswachstum=growth wissen=know wissenschaft=science
wissenschaftler=scientists wissenschaftlich=scientific wochenende=weekend wohnen=live wohnung=apartment
wohnungen=apartments wolf=wolf wuchs=grew wunsch=wish wut=anger wächst=grows wählen=elect wähler=voters
währung=currency währungsfonds=imf währungshüter=bankers wälder=forests wöchentlich=weekly wölfe=wolves
yen=yen zahl=number zahlen=figures zahlung=payment zahlungen=payments zahlungsunfähig=insolvent zeichen=sign
zeigen=show zeigt=shows zeigte=showed zeit=time zeitraum=period zeitschrift=magazine zeitung=newspaper
zensiert=censored zensur=censorship zentralbank=central zentrale=headquarters zentrum=center zerstören=destroy
zerstört=destroyed zeuge=witness zeugen=witnesses zeugenaussage=testimony zeugin=witness ziel=target
ziele=goals zigarette=cigarette zigaretten=cigarettes zimmer=room zins=interest zinsen=rates zinserhöhung=hike
zinssenkung=cut zitieren=quote zitiert=quoted zoll=tariff zoo=zoo zucht=breeding zucker=sugar zug=train
zugang=access zugelegt=gained zugriff=access zugverkehr=rail zukauf=acquisition zukunft=future
zulassung=approval zulegen=gain zulieferer=supplier zurückgetreten=resigned zurückkehren=return
zurücktreten=resign zusammenarbeit=cooperation zusammenhang=connection zusammenschluss=merger
zusammenstoß=collision zuschauer=spectators zuschauerzahl=audience zuschlag=contract zuschuss=subsidy
zuschüsse=subsidies zustand=condition zustimmen=agree zustimmung=approval zustände=conditions
zusätzlich=additional zuwachs=increase zweck=purpose zweifel=doubt zweifeln=doubt zwischenfall=incident
zähler=points zölle=tariffs züge=trains zürich=zurich ägypten=egypt ämter=offices ändern=change
änderung=change änderungen=changes ärzte=doctors ärztin=doctor äußern=express äußerte=expressed
öffentlich=public öffnen=open öffnung=opening ökologisch=ecological öl=oil ölpreis=oil ölpreise=oil
österreich=austria österreichisch=austrian überleben=survive überlebende=survivors überlebt=survived
überlebte=survived übernahm=took übernahme=takeover übernahmeangebot=takeover übernahmeschlacht=takeover
übernehmen=take übernimmt=takes übernommen=taken überschuldet=insolvent überschuss=profit
überschwemmung=flooding überwachung=surveillance übung=exercise
`;

/** German words that say nothing about what an article reports, beyond those a summary leaves aside. */
export const GERMAN_FILLERS = `
absolut acht allerdings allgemein allgemeine allgemeinen allzu anderthalb angesichts anhaltend anhand
anscheinend anschließend aufs auftakt ausreichend ausschließlich außerhalb bald beachten bedeutet befinden
befindet beinahe bekommen bekommt bereit besondere besonderen besteht bestimmt beträgt binnen bisherige
bisherigen bisschen bitte brauchen braucht dadurch daran darum dauert demnach denkbar dennoch derzeitige
derzeitigen diejenigen direkt diverse dritte dritten dritter drum eben ebenso eher eigentlich eindeutig
eineinhalb einschließlich einst einzeln einzelne einzelnen einzig einzige einzigen elf endlich entgegen
entsprechend entsprechende entweder erfahren erforderlich erhielt erhält ermöglichen ermöglicht erneut
erneuten erstes erstmals etliche fand ferner folgende fort fünf gaben ganze ganzen ganzer gegenwärtig
gegenüber gelegen gelegentlich gelistet gelten gemacht gemäß genauen generell genommen genug gern gerne gesagt
gesamt gesamte gesamten gewissen gezogen gingen gleichen gleichzeitig grundsätzlich größere größeren halbe
halben halbes heißt her heraus herein herum herunter hervor hieran hin hinauf hinaus hinein hingegen
hinsichtlich hinter hinunter hohe hohem hohen hätte hätten häufig höchsten immerhin innerhalb insbesondere
insofern inzwischen jene jenen jener jenes jeweilige jeweiligen jeweils jährige jährigen jähriger keineswegs
kleine kleinen kleiner knapp kommende kommenden komplett konnte konnten kostet kräftig könne kürzlich lange
laut lediglich leider lesen letzte letzten letzter letztes letztlich länger lässt manchmal mangels maximal
mehrere mehreren mehrerer mehrfach meist meisten meistens miteinander mittels möchte möchten müsse müsste
müssten nahezu nahm nahmen natürlich neben neun niemals nächste nächsten nämlich oben obwohl offensichtlich
oftmals ohnehin per plötzlich pro regelmäßig relativ samt scheint schließlich sechs seid seither selber selten
sicherlich sieben sofort sogenannte sogenannten sogenannter solche solchen sonst soweit sowieso später
spätestens stets tatsächlich teils teilweise tragen trotz trotzdem trägt umfasst unbedingt ungefähr
unmittelbar unten unterschiedlich unterschiedliche unterschiedlichen verbunden vereinbart verfügen vermutlich
verschiedene verschiedenen verwiesen verzichtet vielerorts vielfach vier vierte voll vollständig voran vorbei
vorerst vorher vorige vorigen völlig weiterhin welches wem weshalb wessen wiederum wirklich wofür wollte
wollten womit womöglich woran worauf wovon wäre wären würde würden zahlreich zahlreiche zahlreichen zehn
zeitweise zieht ziemlich zogen zuerst zufolge zugleich zumal zumindest zunehmend zunehmende zusammen zweier
zweite zweiten zählen zählt ähnlich äußerst überall überdies
`;

/** What sites and agencies put around an article in either language; unrelated articles of one site share it. */
export const FURNITURE = `
abo abonnement abonnenten abonnieren account advertise advertisement advertising afp afx aktuell anmelden
anmeldung ansprechpartner anzeige ap apa app archiv archivbild article artikel awp bild bild-infos bilder
bildquelle browser click com cookie cookies copyright credit datenschutz ddp disclaimer download dpa dpa-afx
e-mail editing edt eingeloggt email epd est facebook fax file foto fotos getty gmt html http https icon image
images impressum instagram kna kommentar kommentare kreispolizeibehörde kündbar link linkedin links loading
login mail merken min monatlich netiquette news newsletter newsroom nutzername original-content ots passwort
paywall photo photos pinterest pol polizeidirektion polizeiinspektion polizeipressestelle polizeipräsidium
presse pressekontakt pressemitteilung presseportal pressesprecher pressestelle print published quelle read
redaktion redaktionsnetzwerk redaktionsnetzwerks reddit registrieren reporter reporting reserved reuters
rights rnd rückfragen sda seite share sign sign-in signup skype staff story subscribe subscription symbolbild
teilen tel telefax telefon tumblr tweet tweeten twitter uhr update updated video videos website whatsapp
writer www öffentlichkeitsarbeit übermittelt
`;

/** Everyday words of today's news that older word counts know as rare or not at all. */
export const RECENT_WORDS = `
ai artificial biden bitcoin blockchain brexit chatgpt climate corona coronavirus covid covid-19 crypto ethereum lockdown
nvidia openai pandemic putin streaming tesla tiktok trump ukraine vaccine zelensky zelenskyy
`;

/** Weekdays and months: reports of one day share them. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december
`;
