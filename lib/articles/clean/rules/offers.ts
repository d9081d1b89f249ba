/** The grammar of calls to act: rules on the evidence a passage gives, whatever its wording. */

import type { Judged, Rule } from '../rule.ts';
import { ADDRESSED, ease, promotionScore, UNADDRESSED } from '../score.ts';
import { GERMAN_ACTIONS } from '../vocabulary-de.ts';

/** In a conversation (an interview, a letter) to say "you" and "we" is no sign of an offer. */
const addressed = (passage: Judged) =>
  offers(passage) && promotionScore(passage) >= (passage.conversation ? 4.4 : ADDRESSED - ease(passage));

/** To be spoken to is not enough: something is offered, or asked for that readers are asked for. */
function offers({ language, evidence, plain }: Judged): boolean {
  const { offer, free, action, command, imperative, pointer, publisher, reader, weakOffer, hype } = evidence;
  if (imperative > 0 && (/!\W*$/.test(plain) || (language === 'en' && reader > 0))) return true;
  if (publisher > 0 && weakOffer + hype > 0) return true;
  if (offer + free + action + command > 0) return true;
  const spoken = reader + publisher;
  return (
    spoken > 1 ||
    publisher * imperative > 0 ||
    (spoken > 0 && imperative === 0 && (pointer > 0 || (language === 'de' && weakOffer + hype > 0)))
  );
}

const WHETHER_TO_TRADE =
  /(?<![\p{L}])(?:kaufen|verkaufen|halten|einsteigen|aussteigen|zugreifen|nachkaufen|rein|zuschlagen|investieren|handeln)(?: \p{L}+){0,4},? (?:oder|oder doch|oder lieber|oder besser)(?![\p{L}])|(?<![\p{L}])oder (?:\p{L}+ ){0,4}(?:raus|verkaufen|aussteigen|finger weg|abwarten|abstoßen)(?![\p{L}])|(?:sollten|sollen|müssen|dürfen|können|was tun|was machen|was (?:sollten|müssen)) (?:\p{L}+ )?(?:\p{L}+-)?(?:anleger|aktionäre|investoren|sie)(?![\p{L}])|(?:letzte|beste|gute|die) (?:chance|gelegenheit)(?![\p{L}])|(?<![\p{L}])(?:oder (?:ist|wäre) es (?:klüger|besser|ratsam)|einstieg noch|noch einsteigen|jetzt (?:noch )?(?:kaufen|verkaufen|einsteigen|aussteigen|zugreifen))|(?:buy|sell|hold)(?:,? (?:hold|sell|buy))? or (?:sell|hold|buy)|(?:should|where|what|which)(?: \S+){0,6} (?:you|to (?:invest|buy))(?![\p{L}])|(?:time|moment|late|early|right|wise) (?:\S+ )?to (?:buy|sell|load up|jump in|get in|get out|own|cash in|bail|take profits)|(?:zeit|moment|zeitpunkt) (?:für den|zum) (?:\p{L}*(?:einstieg|ausstieg|kauf|verkauf|absprung|abschied))|(?:einstieg|ausstieg|kauf|verkauf)(?: \p{L}+){0,3} oder |(?:is|are) (?:\S+ ){1,5}(?:stock )?a (?:buy|sell)(?![\p{L}])/iu;

export const OFFERS: readonly Rule[] = [
  {
    name: 'call-to-action',
    test: (passage) => passage.evidence.imperative + passage.evidence.command > 0 && addressed(passage),
    examples: [
      'Jetzt anmelden!',
      'Sichern Sie sich den Zugang.',
      'Sign up for our newsletter.',
      'Claim your free trial today.',
    ],
    counterExamples: [
      '„Melden Sie sich bei uns“, forderte die Verbraucherzentrale.',
      'Jetzt muss der Konzern liefern.',
      'Get Fit, the gym chain, filed for bankruptcy.',
      'Ab sofort können Kunden ihre Pakete per App umleiten, kündigte die Post an.',
    ],
  },
  {
    name: 'reader-offer',
    test: (passage) => passage.evidence.reader > 0 && addressed(passage),
    examples: [
      'Welche Aktie das ist, lesen Sie in der neuen Ausgabe.',
      'Ein kostenloses Dossier wartet auf Sie.',
      'The full list is waiting in your inbox.',
    ],
    counterExamples: [
      'You cannot run a bank on hope, said the former regulator.',
      'Sie gilt als Vertraute des Aufsichtsratschefs.',
    ],
  },
  {
    name: 'publisher-offer',
    test: (passage) => passage.evidence.publisher > 0 && addressed(passage),
    examples: ['Unser neuer Report nennt die Gewinner.', 'Our analysts just revealed their top picks.'],
    counterExamples: [
      'Wir hätten früher handeln müssen, räumte der Finanzchef ein.',
      'Our own view is that rates stay high, the bank wrote.',
    ],
  },
  {
    name: 'offer',
    test: (passage) => {
      const { offer, free, hype, smallPrint, self, command, action } = passage.evidence;
      if (offer + free + hype + smallPrint + self + command + action === 0) return false;
      return promotionScore(passage) >= (passage.conversation ? 4.4 : UNADDRESSED - ease(passage));
    },
    examples: [
      'Gratis-Download: 5 Aktien mit 300-Prozent-Chance!',
      'Limited-time offer: 60% off an annual plan.',
    ],
    counterExamples: [
      'Gratis-Versand soll es bei Zalando künftig nur noch ab 35 Euro geben.',
      'Der Rabatt gilt laut Tesla nur bis Monatsende.',
    ],
  },
  {
    name: 'trade-question',
    // Part of a paragraph it may be the author's, who then answers it
    test: ({ plain, alone, evidence }) =>
      alone && evidence.attribution === 0 && /\?[\s!?]*$/.test(plain) && WHETHER_TO_TRADE.test(plain),
    examples: [
      'Bayer-Aktie: kaufen oder verkaufen?',
      'Sollten Anleger jetzt einsteigen?',
      'Should you buy Intel stock now?',
    ],
    counterExamples: ['Wie soll es nun weitergehen?', 'Can the rally last?'],
  },
  {
    name: 'membership',
    test: ({ plain, evidence }) => evidence.reporting === 0 && !/\d/.test(plain) && MEMBERSHIP.test(plain),
    examples: ['Mitglieder lesen werbefrei.', 'Unsere Abonnenten wissen mehr.', 'Members saw this first.'],
    counterExamples: ['Members of the union rejected the offer.', 'Die Abonnenten kündigen in Scharen.'],
  },
  {
    name: 'scarcity',
    test: ({ plain, evidence }) => evidence.attribution + evidence.reporting === 0 && SCARCITY.test(plain),
    examples: [
      'Nur noch wenige Plätze verfügbar!',
      'Die Aktion endet am Freitag um Mitternacht.',
      'Seats are limited.',
      'Offer ends tonight.',
    ],
    counterExamples: [
      'Die Plätze in der ersten Klasse sind laut Lufthansa ausgebucht.',
      'The offer was rejected by the board.',
    ],
  },
  {
    name: 'podcast-note',
    test: ({ plain, evidence }) => evidence.attribution + evidence.reporting === 0 && PODCAST.test(plain),
    examples: [
      'Die neue Folge ist ab sofort bei Spotify abrufbar.',
      'Überall, wo es Podcasts gibt.',
      'Available wherever you get your podcasts.',
    ],
    counterExamples: [
      'Spotify zählte zuletzt 281 Millionen Abonnenten.',
      'Spotify, which pays creators for podcasts, said listening hours climbed.',
    ],
  },
  {
    name: 'teaser-clause',
    test: ({ plain }) => TEASER_CLAUSE.test(plain),
    examples: [
      'Was Anleger nun tun sollten, steht in unserem Sonderheft.',
      'Wie es weitergeht, lesen Sie hier.',
      'Find out why our experts are buying.',
    ],
    counterExamples: [
      'Wie stark der Effekt ist, zeigt die Bilanz.',
      'Was die Regierung plant, sagte der Minister nicht.',
    ],
  },
  {
    name: 'infinitive-headline',
    test: ({ alone, closed, evidence, plain, bullet }) =>
      alone &&
      !closed &&
      !bullet &&
      evidence.attribution === 0 &&
      INFINITIVE_END.test(plain) &&
      !FINITE.test(plain),
    examples: [
      'Kfz-Versicherung wechseln und sparen',
      'Testmonat für einen Euro starten',
      'Push-Nachrichten aktivieren',
    ],
    counterExamples: ['Anleger wollen weiter sparen', 'Kosten senken'],
  },
  {
    name: 'small-print',
    test: ({ evidence, foreign, alone, edge }) =>
      alone &&
      foreign &&
      evidence.attribution + evidence.reporting === 0 &&
      evidence.smallPrint + evidence.self >= (edge ? 1 : 2),
    examples: [],
    counterExamples: ['Die Bank sieht Risiken.'],
  },
  {
    name: 'foreign-headline',
    test: (passage) => {
      const { alone, closed, foreign, bullet, evidence, plain, edge, words } = passage;
      const { reader, publisher, attribution, hype } = evidence;
      if (!alone || !foreign || closed || bullet || words < 2 || /:$/.test(plain)) return false;
      if (attribution > 0 && reader + publisher + hype === 0) return false;
      // a part of an enumeration, which no headline looks like
      if (/[,;]$|^\p{Ll}/u.test(plain)) return false;
      // the questions of an interview, a subheading in capitals
      if (/^[QAF]: /.test(plain) || (!edge && !/\p{Ll}/u.test(plain))) return false;
      let score = promotionScore(passage);
      if (attribution > 0) score += 2;
      if (/^[^:]{3,40}: /.test(plain)) score += 0.6;
      // subheadings are short
      if (words >= 6) score += 0.5;
      if (plain.length > 55) score += 0.4;
      if (/\?\W*$/.test(plain)) score += hype > 0 ? 0.3 : -0.6;
      if (/\d/.test(plain))
        score += /\d ?(?:%|Prozent|percent|Punkte)/.test(plain) && hype === 0 ? -0.5 : 0.4;
      if (edge) score += 0.7;
      return score >= HEADLINE;
    },
    // needs the rest of the text to tell; shown in the tests of the whole cleaner
    examples: [],
    counterExamples: [
      'Wettbewerber bleiben zurück',
      'Cloud zieht, Wartung schrumpft',
      'höhere Rückstellungen für Rechtsstreitigkeiten in den USA,',
    ],
  },
  {
    name: 'clickbait',
    test: ({ plain, closed, alone, evidence }) =>
      alone && !closed && evidence.attribution === 0 && CLICKBAIT.test(plain),
    examples: [
      'Diese Aktie könnte zum nächsten Tesla werden',
      'This tiny stock could be the next Nvidia',
      'Die 10 besten Laptops im Test',
    ],
    counterExamples: [
      'Diese Lücke will der Konzern bis Herbst schließen.',
      'Cloud zieht, Wartung schrumpft langsamer',
    ],
  },
];

/** From here on a line that has nothing to do with the text is a teaser; a plain subheading scores 0.4. */
const HEADLINE = 0.9;

const TEASER_CLAUSE =
  /(?:^|[:–] )(?:Was|Wie|Welche[snmr]?|Warum|Ob|Wo|Wer|Mit welche[nrm]|Woran|Wann|Weshalb|Wieso|Worauf|Wohin)(?![\p{L}])[^.?!]{5,140}, (?:steht|stehen|lesen|lest|erfahren|erfährst|zeig\p{L}+|verr[aä]t\p{L}*|erklär\p{L}+|sagt|sagen|finden|sehen|hören|erläuter\p{L}+|analysier\p{L}+|klär\p{L}+|beleuchte\p{L}+|beantworte\p{L}+)(?: (?:ab|heute|jetzt|nun|auch|ausführlich|alles)){0,2} (?:Sie|wir|du|unser\p{L}*|hier|Ihnen|im (?:\p{L}+ )?(?:Video|Podcast|Report|Heft|Magazin|\p{L}*[Hh]eft|\p{L}*report|Interview)|in unser\p{L}*|in der (?:aktuellen|neuen|neuesten|kostenlosen)|der (?:neue|aktuelle|große)|die (?:neue|aktuelle|große)|das (?:neue|aktuelle|große))|(?:^|[.:] )(?:find out|learn|discover|see|read) (?:more|why|how|what|which|whether|who|where)(?![\p{L}])/iu;

const INFINITIVE_END = new RegExp(`(?:^|\\s)(?:${GERMAN_ACTIONS.join('|')})[!»>→\\s]*$`, 'iu');
const FINITE =
  /(?<![\p{L}])(?:kann|können|könnte[n]?|will|wollen|soll|sollen|sollte[n]?|muss|müssen|darf|dürfen|wird|werden|würde[n]?|lässt|lassen|hat|haben|ist|sind|zu|dass|weil|die|sie|wir)(?![\p{L}])/iu;

const MEMBERSHIP =
  /^(?:Unsere )?(?:Mitglieder|Abonnenten|Clubmitglieder|Premium-?(?:Kunden|Leser|Nutzer)|Plus-?Leser)(?: \p{L}+)? (?:lesen|erhalten|erfahren|profitieren|finden|bekommen|wissen|sehen|kennen|genießen|sparen)(?![\p{L}])|^(?:\p{Lu}\p{L}+ (?:Pro|Plus|Premium) )?(?:members|subscribers|users|readers) (?:get|saw|see|read|receive|enjoy|have access|learned|know)(?![\p{L}])/iu;

const SCARCITY =
  /(?:(?:Aktion|Angebot|Rabatt|Anmeldefrist|Frühbucherpreis|Sonderpreis)\p{L}*(?: \p{L}+){0,2} (?:endet|läuft (?:nur )?(?:bis|noch|ab)|gilt nur|nur (?:bis|noch|heute))|nur noch (?:\p{L}+ )?(?:\p{L}+ )?(?:Plätze|Stück|Tage|Stunden|Exemplare|Restplätze)|Plätze sind (?:begrenzt|limitiert|rar|knapp)|(?:Teilnehmerzahl|Stückzahl|Kontingent)\p{L}* (?:ist )?(?:begrenzt|limitiert)|nur (?:heute|für kurze Zeit|solange)|solange (?:der )?Vorrat|(?:seats?|spots?|places?|space) (?:is |are )?(?:strictly )?(?:limited|filling)|(?:offer|sale|discount|deal|promotion) (?:ends|expires|is only|valid)|(?:limited|short) time only|while (?:supplies|stocks?) last|prices? (?:rises?|goes? up) (?:at|tonight|tomorrow|soon))(?![\p{L}])/iu;

const PODCAST =
  /(?:(?<!\p{L})(?:Folge|Episode|\p{L}*-?Podcast)(?=.*(?:Spotify|Apple Podcasts?|abrufbar|anhören|reinhören|überall|Plattform))|überall,? wo es|wherever you (?:get|listen|find)|(?:episode|podcast)(?=.*(?:available (?:on|now)|Spotify|Apple Podcasts?))|available (?:now )?(?:on|for) (?:iOS|iPhone|Android|the App Store|Apple|Spotify))/iu;

const CLICKBAIT =
  /(?:(?:^|[:–-] )(?:Diese[rsnm]?|Dies) (?:[\p{L}\p{N}]+[ -]){0,3}\p{L}+(?=.*(?:könnte|kennt|kennen|bringt|kosten|macht|sollten|soll|laufen|profitieren|wackeln|verschwind|lohnen|zahlen|steigen|überrasch|jetzt|Tipps?|Trick|Fehler|Aktien?|wirklich|gratis|durchstart))|(?:^|[:–-] )So (?:\p{L}+ )?(?:sparen|verdienen|finden|werden|machen|bauen|profitieren|sichern|holen|schützen|handeln|shoppen|erkennen|legen|investieren) |(?:^|[:–-] )(?:Die|Das sind die) (?:\d+ |fünf |drei |zehn |sieben )?(?:größten |besten |heißesten |günstigsten |beliebtesten |wichtigsten )|(?:besten|günstigsten|beliebtesten) \p{L}+(?: \p{L}+)? (?:im (?:Test|Vergleich|Überblick)|des Jahres|\d{4})|im (?:großen )?(?:Test|Vergleich|Preisvergleich|Check)(?: \p{L}+)?(?::|$| [–-])|(?:ab|für|zu|unter|nur|um) \d[\d.,]* (?:Euro|€|Prozent)(?: \p{L}+){0,2}(?: im| –|: |$|!)(?=.*(?:Deal|Angebot|sparen|reduziert|leasen|Rabatt|$))|Schnäppchen|stark reduziert|zum halben Preis|im Angebot|(?:kaum|niemand|keiner|nur wenige)(?: \p{L}+)? kenn|(?:Experten|Ärzte|Banken|Rentner|Sparer|Orthopäden|Forscher|Anwälte|Finanzexperten)(?: \p{L}+)? (?:verblüfft|begeistert|staunen|sauer|schwören|schockiert|warnen)|Krampfadern|Rückenschmerz|Falten|Bauchfett|abnehmen|Hausmittel|Morgenroutine|Diät|(?:das|wer) (?:\p{L}+ ){0,4}(?:Sie|Anleger|Sparer|jetzt|noch) (?:\p{L}+ )?(?:wissen|profitiert|tun|beachten)|im Überblick$|was (?:Sie|Anleger) (?:jetzt |nun )?(?:wissen|tun|beachten)|(?:\d+|drei|fünf|sieben|zehn|vier|sechs) \p{L}*(?:[Aa]ktien|Tipps|Tricks|Gründe|Fehler|Dinge|Warnsignale|ETFs|Werte|Fakten|Favoriten)(?=[ ,]*(?:$|für|mit|die|, die|im|zum|unter|voraus))|^(?:This|These)(?: [\p{L}’'-]+){0,5} (?:stocks?|ETFs?|funds?|companies|trick|gadgets?|remedy|could|may|is|are|just)(?![\p{L}])|(?:^|: )(?:The )?(?:\d+|three|five|seven|ten|two|four) (?:[\p{L}-]+ ){0,3}(?:stocks?|ETFs?|ways|things|reasons|tips|tricks|charts|funds|apps|mistakes|airlines|cities|signs|cards|accounts|companies|names|shares)(?![\p{L}])|^The \d+ |^(?:Best|Top|Cheapest) |could (?:be the next|soar|double|triple|make)|the next (?:Nvidia|Tesla|Amazon|Apple|Bitcoin)|(?:quietly|secretly) |^Why (?:retirees|you|your|investors|everyone|millennials|billionaires|Warren)(?![\p{L}])|^(?:Here[’']s|Here are|I tried|Forget|One (?:weird|simple)|How to)(?![\p{L}])|(?:stunned|shocked|amazed|experts say|urgent warning|weird trick|simple trick|little-known|, ranked|, explained|You won[’']t believe|see if you qualify))/iu;
