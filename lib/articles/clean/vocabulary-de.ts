/** German words of the promotion grammar, by the part they play in a call to act. See `evidence.ts`. */

import type { Vocabulary } from './vocabulary.ts';
import { oneOf } from './words.ts';

/** What the reader is asked to do, as infinitive ("jetzt anmelden") and, less its -n, as imperative. */
const ACTIONS = `abholen einschalten reservieren üben genügen empfehlen eingeben verraten einstellen wechseln abonnieren abrufen absichern abstimmen aktivieren anfordern anfragen anhören anklicken anlegen anmelden
  anschauen ansehen anzeigen ausprobieren auswählen beantragen beitreten bekommen bestellen bewerben bewerten buchen checken
  herunterladen downloaden durchstarten eintragen einlösen einloggen einschalten einsteigen entdecken erfahren erhalten
  ergattern eröffnen finden folgen freischalten fortfahren gewinnen handeln herunterladen hören informieren
  installieren kassieren kennenlernen klicken kommentieren kontaktieren laden lesen loslegen machen melden mitdiskutieren
  mitmachen mitnehmen mitreden mitsprechen nachhören nachlesen nachrechnen nutzen probieren profitieren reinhören reinklicken
  reinlesen reinschauen registrieren reservieren runterladen schauen scrollen shoppen sichern sparen starten
  stöbern streamen teilen teilnehmen testen traden umsteigen upgraden vereinbaren verfassen vergleichen vorbestellen vormerken
  wechseln weiterlesen weiterempfehlen zugreifen zuschauen zuschlagen herausfinden einsenden verlängern unterstützen
  berechnen ausrechnen einrichten hinterlassen geben schreiben holen beraten_lassen durchlesen dranbleiben`;

export const GERMAN_ACTIONS: readonly string[] = ACTIONS.trim()
  .split(/\s+/)
  .map((verb) => verb.replaceAll('_', ' '));

const stems = ACTIONS.trim()
  .split(/\s+/)
  .map((verb) => verb.replace(/e?n$/, ''));

const DE_OFFER = `*newsletter* *börsenbrief* *börsendienst* *insider-brief* *podcast* *podcasts *webinar* *online-seminar* *online-kurs*
  *masterclass* *videokurs* *push-* *pushnachricht* *sonderreport* *sonderbericht* *sonderheft* *sonderausgabe* *spezialreport* *spezial-report*
  *dossier* *aktiencheck* *aktien-check* *depot-check* *depotcheck* *leitfaden* *e-book* *ebook* *whitepaper*
  *-report *report *reports *-analyse *aktienanalyse *aktienreport *-studie *-ratgeber *ratgeber *briefing* *musterdepot* *realtime-depot* *echtgelddepot* abo *-abo
  *abonnement* *jahresabo* *probeabo* *digitalabo* *monatsabo* *premium-(?:abo|artikel|zugang|mitglied|inhalt|leser)* mit_premium *plus-artikel* *plus-zugang *whatsapp* *telegram* *messenger* *instagram* *youtube* *tiktok* 
  app apps *-app *-apps *app_store* google_play *gutschein* *rabattcode* *-code *gutscheincode* *neukunden* *neukundenbonus* *willkommensbonus*
  *forum *community* *liveticker* *live-ticker* *watchlist* *kursalarm* *kursalarme* *preisalarm* *[\\p{L}-]rechner
  *[\\p{L}-]vergleich *-finder *-ranking *gesamtranking *testsieger* *probemonat* *probelesen *testphase* *testzugang* *zugang *mitgliedschaft* *login*
  *depot *girokonto* *tagesgeld* *festgeld* *anlegermagazin* aktuelle[nr]?_ausgabe neue[nr]?_ausgabe *titelgeschichte* *e-paper* *epaper* *videoanalyse* *online-vortrag* *seminar* *livestream* *talk *börsentalk* *sendung *demokonto* *digitalpass* *zugriff* *mediathek* *rabattaktion* *-angebot *testmonat* *premiumdienst* *sonderheft* *kurzgutachten* *gutachten *marktüberblick* *börsengeschichten *signale *eilmeldungen* *benachrichtigung* *bonusmaterial* *partnershop* *musterdepot* *themenseite* *podcastfolge* *leserbrief* *printausgabe* *vortrag*
  *kaufberatung* *buchtipp* *lesetipp* *linktipp* *shop *checkliste* *pdf* *download* *favoriten* *top-picks* *empfehlungsliste* *aktienliste* *geheimtipp* *geheimtipps*
  *leserbefragung* *gewinnspiel* *verteiler* *morgenbriefing* kanal *-kanal *-kanals *rückruf *feedback* *masterplan* *signaldienst* *trading-signale* *tipp *tipps`;

export const DE: Vocabulary = {
  language: 'de',
  stopWords: oneOf(
    'der die das und ist nicht ein eine einen dem den des von für mit auf sich auch im zu bei wird nach noch sie sind aus hat zum zur als wie wir ihr über oder jetzt hier mehr unser unsere',
  ),
  readerWords: oneOf(
    'Sie Ihnen Ihr Ihre[mnrs]? [Dd]u dich dir [Dd]ein(?:e[mnrs]?)? [Ee]uch [Ee]ure?[mnrs]?',
    'u',
  ),
  // "Sie" opens a sentence about her or them as well; only after its verb or inside a sentence is it the reader.
  reader:
    /(?:(?<=[\p{L}\p{N},;»)] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)|(?<![\p{L}\p{N}])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eure?[mnrs]?))(?![\p{L}\p{N}])|^(?:Sie|Ihnen) (?:wollen|möchten|haben|suchen|sind|lesen|erhalten|können|interessieren|fragen|brauchen|gefällt|planen|nutzen)(?![\p{L}]).*\?|^Ihnen gefällt|^Sie (?:lesen(?= )|möchten(?= .*(?:\?|,))|suchen(?= .*\?))|^Ihre? (?:Meinung|Daten|Mail|E-Mail|Vorteil|Kapital|Depot|Frage|Browser|Einwilligung|Zustimmung)|^Du /u,
  imperative:
    /(?:^|[.!?:–|,;»-] ?|(?:jetzt|hier|dann|und|oder|einfach|auch|dazu|bitte|zudem|gleich) )(?:[Jj]etzt |[Hh]ier |[Ee]infach |[Bb]itte )?(?!(?:[Ww]enn|[Dd]ann|[Ww]ann|[Dd]enn|[Ss]chon|[Ii]ndem|[Vv]on|[Ww]ollen|[Mm]öchten|[Kk]önnen|[Hh]aben|[Ss]ind|[Kk]ennen) )\p{L}\p{Ll}+(?:en|ern|eln|n) Sie(?! (?:sei|hätt|wär|haben|hatte|würd))(?![\p{L}])|(?:^|[.!?:–|] |jetzt |Jetzt )(?:Hol|Sicher[en]?|Klick|Lad|Abonniere?|Folge?|Meld|Melde|Registriere?|Entdecke?|Teste?|Spar|Schau|Hör|Lies|Mach|Nutze?|Erfahre?|Starte?|Werde|Komm|Verpasse?)(?= (?:dir|dich|dein|deine|deinen|uns|unsere?[mnrs]?|jetzt|hier|nichts|keine[nr]?|mit|mal|rein|gratis|kostenlos|mehr)(?![\p{L}]))/u,
  action: oneOf([...ACTIONS.split(/\s+/), ...stems.map((stem) => `${stem}en_sie`)].join(' ')),
  /** A clause that opens with a pointer and ends in an infinitive, or just ends in one: "Jetzt anmelden!". */
  command: new RegExp(
    `(?:^|[.!?:–|»→>,;-] ?|und |, )(?:(?:schon |gleich |am besten )?(?:jetzt|hier|sofort|gleich|heute|noch heute|direkt|einfach|kostenlos|gratis|bequem|schnell|online|zum|zur|mehr|alle|alles|artikel|beitrag|app|konto|depot|kommentar|link)(?![\\p{L}]))[^.!?:]{0,90}?(?:${ACTIONS.trim().split(/\s+/).join('|').replaceAll('_', ' ')})\\s*(?:[.!…»>→*:]|$|\\(|–|,|und|oder|bevor)|(?:^|[.!?:–|»→>] ?)(?:jetzt|hier|sofort|gleich|heute|noch heute|direkt|einfach|kostenlos|gratis|bequem|schnell|online) (?!\\p{Ll}+t )[^.!?:]{0,80}\\p{Ll}{2,}(?:en|ern|eln)\\s*(?:[!»>→(]|$)`,
    'iu',
  ),
  finite: oneOf(
    'kann können konnte könnte will wollen wollte soll sollen sollte muss müssen musste darf dürfen durfte wird werden wurde würde würden lässt hat hatte haben ist sind war zu um dass weil',
  ),
  publisher:
    /(?<![\p{L}\p{N}])(?:uns(?:er(?:e[mnrs]?)?)?|wir|(?:die|der|aus der|unsere) Redaktion|Leser(?:n|innen)?|Leserschaft|Chefredakteur(?:s|in)?|Chefanalyst(?:en)?|Börsenprofis?|Börsenexperten?|Kooperationspartners?|Partnerbrokers?)(?![\p{L}\p{N}])/iu,
  offer: oneOf(DE_OFFER),
  weakOffer: oneOf(
    '*facebook* *linkedin* *magazin* *video *konto *analyse *analysen *auswertung* *einschätzung* *bewertung *bericht *studie *experten *profis *angebot* *deal* *aktion *bonus *prämie *broker *partner *produkte *hintergründe *strategie* *top-aktie* *leser* *anleger* *aktionäre* *updates *aktie *aktien *podcast* *zins* *artikel *beitrag *folge *episode *etf* *sparplan* *geld *aktienwerte *werte *gewinn* *rabatt* *hausmittel* *trick* *kauf* *zinsen *kredit* *preis* *testen *check *favorit* *klarheit *antwort *depots *trade *plätze *vermögen*',
  ),
  smallPrint: oneOf(
    `*handlungsaufforderung* *handlungsempfehlung* geäußerten?_(?:ansichten|meinungen) beraten_lassen *risiken *werbepartner* *werbefrei* *werbeblocker* *geldanlagen unabhängig_beraten *gewähr *haftung* haftet* haftbar* *richtigkeit *vollständigkeit *aktualität *anlageberatung* *kaufempfehlung* *anlageempfehlung* *anlagetipp* *totalverlust* eingesetzten?_kapitals? *risiken_verbunden
    *einwilligung* *einverständnis* *zustimmung *freigabe *verwertung* *vervielfältig* *nachdruck* *weiterverbreitung* *weitergabe* *untersagt* *vorbehalten *urheberrecht* *datenschutz* *personenbezogen* *cookies* *cookie-* *javascript* *browser*
    *abmeldung* *abbestell* *widerruf* *widerrufen* *nutzungsbedingungen *impressum* *agb *drittanbieter* *externe[nrms]?_(?:inhalt*|anbieter*|dienst*) *gekennzeichnet* *provision* *vergütung* *werbung *werbelink* *affiliate* *kleinanleger* *privatanleger*_(?:verlieren|ihr)
    verlieren *verlust_des *wertentwicklung* *interessenkonflikt* *sorgfältig* *eigene_verantwortung *eigenes_risiko *eigene_gefahr *spekulativ* *cfds? *hebelprodukte* *zur_verfügung_gestellt *unverbindlich* *aufforderung_zum *meinung_des *nicht_als *spiegel(?:t|n)_nicht jederzeit_möglich`,
  ),
  self: oneOf(
    `diese[rsmn]?_(?:artikels?|beitrags?|textes|text|inhalts?|kolumne|website|webseite|seite|meldung|interview|video|dossier) (?:der|den|dem|des|im|vom|vorliegende[rnms]?|obige[nr]?)_(?:artikels?|beitrags?|texts?|textes) unsere?[mnrs]?_(?:autor|autorin|redakteur|redakteurin|korrespondent|korrespondentin|seite|website|portal|kollege|kollegin|magazin|verlag|haus)
    (?:der|die|den|des|dem)_(?:autors?|autorin|verfassers?|verfasserin|herausgebers?|redaktion) *redaktionsmitglied* *leseprobe* *printausgabe* *mediathek* *themenseite* *postfach* *posteingang* *smartphone* *mailadresse* *e-mail-adresse* *zwischenablage* *klick* *button* *link links`,
  ),
  free: oneOf(
    '*kostenlos* *kostenfrei* *gratis* *unverbindlich* ohne_kosten ohne_risiko *gebührenfrei* *umsonst geschenkt *startguthaben* *rabatt *rabatte *cashback* *sonderpreis* *vorzugspreis* *frühbucher* zum_halben_preis *sparpreis* *schnäppchen* 0_euro null_euro keinen_cent ohne_mindesteingang *wechselbonus* reduziert spottbillig *vorteilspreis*',
  ),
  pointer: oneOf(
    "hier klick* anklick* link mausklick gehts hier_geht['’]?s geht_es_zu[mr] hier_entlang zum_(?:artikel|video|angebot|vergleich|download|login|shop|abo) zur_(?:analyse|anmeldung|übersicht|studie)",
  ),
  urgency: oneOf(
    'druckfrisch* *der_woche *des_monats *des_tages nun jede[nr]?_(?:woche|sonntag|samstag|abend|werktag) werktags wöchentlich* jetzt sofort gleich nur_heute heute_noch noch_heute schon_heute ab_sofort nur_noch nur_für_kurze_zeit letzte_chance letzten? begrenzt* limitiert* solange bevor *exklusiv* nie_wieder keine nichts_mehr täglich jeden_(?:morgen|tag|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|abend) wöchentlich immer sofort endlich schnell einfach mitternacht in_kürze neu(?:e|en|er|es)? brandneu* frisch* unbedingt verpassen verpasse versäumen ab_\\d+_euro für_(?:nur_)?(?:einen|\\d+)_euro nur_einen?',
  ),
  hype: oneOf(
    'kaum_beachtet* das_zeug verrät verraten enthüll* packt_aus highflyer* *potenzial jeder_im_depot *kursrakete* superzyklus* teuer geheimnis* lieblingsaktie* *renditechance* vorsprung* *wissensvorsprung* klüger sekundenschnelle spannendste[nr]? für_die_ewigkeit reich chance_oder_risiko *aufgepasst* achtung *boom* *profi *unterschätzt* *kurschance* *potential* traumhaft* clever* ganz_einfach so_einfach so_gelingt* so_geht* so_klappt* *tricks* *ausgeplaudert* günstiger bequem kinderleicht *geheim* *insider* *explodier* *explosion* *durchstart* *durchbruch* *verdoppel* *verdreifach* *vervielfach* *verzehnfach* verzehnfacher* die_antwort *vervielfacher* tenbagger* *rakete* *raketen* nächste_(?:tesla|nvidia|amazon|apple|bitcoin) kaum_(?:jemand|einer) kaum_beachtet* niemand_kennt unbekannt(?:e|er|es|en) *trick* verblüfft* verblüffend* begeistert* schwör* staun(?:en|t) sauer schock* schockier* *alarm* warnsignal* unglaublich* *hausmittel* *chance* *milliardär* *millionär* in_den_schatten reich_werden *handlungsbedarf* zum_handeln untätig *gewinner_von_morgen *megatrend* heißest(?:e|en|er) *kursziel-verdopplung* *verlierer* *fehler wirklich überrasch(?:t|end) purzeln *wunder* *über_nacht *vermögen *wunschvermögen *abräumen *abheben* *schnäppchenjäger* davonlaufen leicht_gemacht zeug_zum steuerfrei* top-picks* *traumrendite* sensation* revolution* profis (?:sollten|müssen|dürfen)_(?:jetzt_)?(?:[\\p{L}-]*anleger|[\\p{L}-]*aktionäre|[\\p{L}-]*sparer|[\\p{L}-]*investoren|[\\p{L}-]*leser) wer_jetzt auf_keinen_fall wahrheit informiert auf_dem_laufenden *neuesten_stand im_blick *einen_schritt_voraus echtzeit realtime  jeder_wissen wissen_(?:müssen|sollten)',
  ),
  touch: oneOf(
    `*bezahlschranke* *monitor *porträt *kiosk* *rangliste* *liste *gratis* *kostenfrei* neu *neu_bei regeln *nutzungsregeln* *widerspruch* *journalismus* *dossier* *wochenblatt* *kurzstudie* *studie *leitfaden* *portal *portale* *vergleich* *sparen *spart *sparer* *gespart *rabatt* *nachlass* *preisabschl* *gutschein* *code gratis* kostenlos* kostet_nichts ohne_(?:berechnung|haken|kosten|risiko) *nulltarif* app apps *-app *test *im_test *härtetest* *sieger* *angebot *angebote *schnäppchen*
    *aktion *deal *deals *preis_von *prämie *bonus *depot *depots *broker *konto *tagesgeld* *festgeld* *kredit *darlehen *versicherung *rente *altersvorsorge* *vermögen *geldanlage* *etf *etfs *tipps? *tricks? *falle *ratgeber* *leitfaden* *überblick *übersicht* *report *reports *analyse
    *auswertung* *check *rechner *chance *chancen *gewinner *favoriten* *profis? *börsenprofis? *experten *fachleute *leser* *kunden *abo *abonnent* *ausgabe *ausgaben *heft *magazin *mail *e-mail *mailbox *postfach *newsletter* *brief *whatsapp* *telegram* *facebook* *instagram* *youtube* *push* *kanal *gruppe *community*
    *podcast* *video *videos *sendung *folge *mediathek* *webinar* *seminar *kurs_buchen *talk *stream *termin *anmeld* *registrier* *klick* *link *links hier weiter mehr weitere[nrs]? *hinweis *hinweise *angaben *gewähr *garantie *haftung* *risiko *risiken *risikoklasse* *verlust *verluste *anbieter* *partner *werb* *sponsor*
    *redaktion* *autor *autorin *verfasser* *text *texte *artikel *beitrag *beiträge *seite *thema *themen *datenschutz* *cookies *zustimm* *inhalt *inhalte *foto *bild *quelle *kommentar *kommentare *meinung *forum *umfrage* *abstimmung* *daumen* *feedback* *bewert* *täglich* *wöchentlich* jeden immer nie sofort nur_(?:bis|heute|diese|dieser|noch|solange|für)
    *geschenk* *exklusiv* *details *spezial* *bereit *geeignet* *informier* *informationen* *erfahren *entdeck* *geheim* *clever* *günstig* *billig* *teuer *gesucht *gefunden *wer_zuerst *nächste[rnsm]? *trend* *ranking *top *besten? *lohn(?:t|en)* *so_(?:gelingt|geht|klappt|finden|sichern|machen|sparen|schützen|viel|einfach) zuerst *mitglied* *leserservice* *service *kundenservice* *beraten *beratung *kontakt *unterstützen *unterstützt_von *unterstützung *anleger* *aktionäre *gesundheit* *abnehmen *reise* *urlaub* *rezept*`,
  ),
  trade:
    /(?<![\p{L}])(?:kaufen|verkaufen|halten|einsteigen|einstieg|aussteigen|ausstieg|zugreifen|zuschlagen|nachkaufen|nachlegen|investieren|finger weg|rein|raus|abwarten|absto(?:ß|ss)en|gewinne mitnehmen|gewinne mitzunehmen|reißleine|zukaufen|kauf|verkauf|aufstocken|schnäppchen\p{L}*|kaufchance|einstiegschance|handeln|reagieren|tun|trennen)(?![\p{L}])/iu,
  attribution:
    /^(?:(?:Neue|Viele|Manche|Einige|Alle|Die meisten|Deutsche|Junge|Ältere) )?(?:Kunden|Verbraucher|Nutzer|Mieter|Patienten|Aktionäre|Passagiere|Reisende|Händler|Firmen|Betriebe|Haushalte|Beschäftigte|Käufer|Fahrer|Eltern|Rentner)(?:,| (?:\p{L}+ ){0,4}\p{Ll}{2,}en(?![\p{L}]))|(?<![\p{L}])(?:sagt|sagte[n]?|so (?:der|die|das|ein|eine|[\p{Lu}])|hieß es|heißt es|laut|zufolge|nach Angaben|nach Ansicht|nach Einschätzung|nach Worten|teilten?|mitteilte|erklärten?|räumten?|einräumte|schrieb(?:en)?|schreibt|zitierte|warn(?:t|te|ten)|forderten?|kündigten?|meint|meinte|rät|riet|raten|glaubt|sieht|findet|berichtete[n]?|betonten?|bekräftigten?|beließ|bestätigten?|verwies(?:en)?|hervorgeht|ruft|rief|urteilten?|prognostizierten?|begründeten?|lobten?|klagten?|kritisierten?|meldeten?|wirbt|warb(?:en)?|werben|verspricht|versprach|monierten?|empfiehlt|empfahl(?:en)?|hob(?:en)?|senkten?|ermittelt|stimmten?|verkaufte|gewann|verdiente[n]?|zählte[n]?|stieg(?:en)?|fiel(?:en)?|verlor(?:en)?|lag|kletterten?|sank(?:en)?|legten?|kostete[n]?|brach(?:en)?|sprang(?:en)?|rutschten?|notierten?|erreichten?|wuchs(?:en)?|sei|seien|habe|könne|wolle|müsse|solle|dürfe|werde|schloss(?:en)?|gab(?:en)? nach)(?![\p{L}])/iu,
  reporting:
    /(?<![\p{L}])(?:Prozent auf|Milliarden? (?:Euro|Dollar)|Millionen? (?:Euro|Dollar)|Quartal|Vorjahr|Umsatz|Analyst(?:in|en)?|Vorstand\p{L}*|Aufsicht\p{L}*|Konzern\p{L}*|Sparte[n]?|Unternehmen\p{L}*|Hersteller[ns]?|Tochter(?:firma|gesellschaft)?|Konkurrent(?:en)?|Wettbewerber[n]?|Gewinnwarnung|EZB|Fed|Notenbank\p{L}*|Punkte[n]?|Kursziel\p{L}*|Einstufung|Ministerium|Gericht\p{L}*|Behörde\p{L}*|Gewerkschaft\p{L}*|(?:Verbraucher|Aktionärs)schütz\p{L}*|Hauptversammlung)(?![\p{L}])/u,
};
