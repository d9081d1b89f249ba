/** How firmly a passage stands as a report: who said, did or was what, in the past or in somebody's words. */
import { MASK } from './passages.ts';
import { oneOf } from './words.ts';

/** Lower-case words in -te(n) that are no verbs of the past. */
const NO_PAST = oneOf(
  `heute bitte mitte seite weite[nrsm]? breite[nrsm]? gute[nrsm]? alte[nrsm]? harte[nrsm]? leichte[nrsm]? rechte[nrsm]? schlechte[nrsm]? echte[nrsm]? *ste *sten *igte *igten ohne_weiteres
   konkrete[nrsm]? private[nrsm]? bekannte[nrsm]? *genannte[nrsm]? gesamte[nrsm]? beliebte[nrsm]? ge*te ge*ten *ge*te *ge*ten bunte[nrsm]? kalte[nrsm]? späte[nrsm]? halten erhalten enthalten behalten
   bieten anbieten arbeiten bewerten auswerten kosten warten erwarten starten testen leisten beraten raten verraten vermieten mieten
   beobachten beachten achten berichten einrichten richten verzichten züchten leiten begleiten einleiten verbreiten vorbereiten gestalten
   schalten freischalten einschalten verwalten treten beitreten eintreten retten wetten hätten sollten könnten müssten dürften würden möchten
   bitten schützten unten mitten hinten konten daten zeiten`,
  'u',
);
const WEAK_PAST = /^\p{Ll}{2,}(?:[^s\P{Ll}]te|[^s\P{Ll}]ten)$/u;
const STRONG_PAST =
  /(?<![\p{L}])(?:wurden?|litt(?:en)?|schuf(?:en)?|fuhr(?:en)?|schlug(?:en)?|stellten?|sorgten?|dachten?|brachten?|betrug(?:en)?|gelang(?:en)?|gefiel(?:en)?|verschob(?:en)?|wies(?:en)?|rang(?:en)?|stach(?:en)?|versprach(?:en)?|schwand(?:en)?|verschwand(?:en)?|wich(?:en)?|glich(?:en)?|lieh(?:en)?|zog(?:en)?|bezog(?:en)?|entstand(?:en)?|bestand(?:en)?|galt(?:en)?|behielt(?:en)?|enthielt(?:en)?|war|waren|hatten?|musste[n]?|wusste[n]?|kostete[n]?|lastete[n]?|leistete[n]?|konnten?|wollten?|kam(?:en)?|ging(?:en)?|gab(?:en)?|nahm(?:en)?|lag(?:en)?|stand(?:en)?|blieb(?:en)?|stieg(?:en)?|fiel(?:en)?|sank(?:en)?|sprach(?:en)?|ließ(?:en)?|hielt(?:en)?|hieß|schloss(?:en)?|trug(?:en)?|trat(?:en)?|fand(?:en)?|bot(?:en)?|zog(?:en)?|brach(?:en)?|sprang(?:en)?|verlor(?:en)?|gewann(?:en)?|begann(?:en)?|schrieb(?:en)?|büßten?|traf(?:en)?|schoss(?:en)?|wuchs(?:en)?|rief(?:en)?|riet(?:en)?|saß(?:en)?|sah(?:en)?|half(?:en)?|übernahm(?:en)?|erhielt(?:en)?|bekam(?:en)?|entschied(?:en)?|stritt(?:en)?|griff(?:en)?|strich(?:en)?|riss(?:en)?|lief(?:en)?|hing(?:en)?|schnitt(?:en)?|flog(?:en)?|floss(?:en)?|lud(?:en)?|schob(?:en)?|hob(?:en)?|warf(?:en)?|drang(?:en)?|verwies(?:en)?|bewies(?:en)?|vertrat(?:en)?|sei|seien|habe|könne|wolle|müsse|solle|dürfe|werde|komme|gehe|gebe|stehe|bleibe|liege|spreche|lasse|fehle[n]?|hätten?|wären?|käme[n]?|gäbe|stünde[n]?)(?![\p{L}])/u;
const DE_FACTS =
  /\d (?:Milliarden?|Millionen?|Mrd|Mio|Punkte[n]?|Zähler|Prozentpunkte|Basispunkte|Beschäftigte|Mitarbeiter|Stellen|Tonnen|Dollar|Kronen|Franken|Pfund|Yen)|(?:um|auf|bei|minus|plus) (?:\p{L}+ )?\d[\d.,]* (?:Prozent|Euro|Cent)/u;

const EN_PAST =
  /(?<![\p{L}])(?:was|were|had|been|did|said|told|rose|fell|grew|won|lost|sank|slid|cut|made|took|came|went|gave|saw|kept|led|paid|sold|bought|spent|began|became|drew|held|met|beat|hit|put|ran|sent|struck|threw|withdrew|swung|sought|brought|thought|wrote|left|stood|broke|chose|found|got|knew|meant|rang|shut|spoke|told|could not|(?<=[\p{L}\d,] )(?:has|would)|might|is expected|are expected|(?<=[\p{L}\d,] )will)(?![\p{L}])/u;
const EN_WEAK =
  /(?<![\p{L}])(?!limited|trusted|detailed|advanced|exclusive|need|speed|indeed|feed|exceed|proceed|succeed|weed|seed|bleed|breed|unlimited|related|recommended|featured|sponsored|powered|dedicated|updated|ranked|explained|leveraged|interested|based|united|hundred|sacred|naked|wicked)\p{Ll}{2,}ed(?![\p{L}])/u;
const EN_FACTS =
  /\d (?:billion|million|trillion|points|percentage points|basis points|employees|workers|jobs|tons|barrels)|(?:by|from|of|(?<!up )to|at|than|nearly|about) \$?\d[\d.,]*(?:%| per ?cent| cents)/u;

/** Verbs in the present that say what somebody else does. */
const DE_STATES = oneOf(
  `rechnet rechnen erwartet erwarten meldet melden plant planen prüft prüfen baut bauen senkt senken hebt leidet leiden drückt drücken verliert verlieren steigt steigen sinkt sinken fällt fallen
   kostet bleibt bleiben gilt gelten liegt liegen steht stehen kommt kommen geht gehen beziffert sieht hält will wollen soll sollen dürfte dürften muss verkauft verkaufen übernimmt streicht schließt
   legt legen nimmt nehmen wächst wachsen fließt fließen lässt verlangt fordert fordern kündigt steckt folgt trifft treffen beginnt beginnen läuft laufen belastet belasten stützt bremst rückt rutscht klettert
   notiert tritt zieht ziehen hängt schreibt verweist entsteht entstehen endet profitiert fertigt produziert investiert beschäftigt betreibt gehört gehören begründet bezieht beziehen erhalten bekommen vorgesehen könnte könnten hilft hat haben ist sind wird werden`,
  'u',
);
const THIRD_PERSON = /^(?!ge)\p{Ll}{3,}[^s\P{Ll}]t$/u;
const NO_VERB = new Set(
  'nicht mehrheit echt leicht dort recht schlecht weit breit damit somit sofort bereit zeit zuweit bekannt insgesamt genannt vielleicht gratis gut überhaupt direkt statt anstatt satt exakt perfekt privat komplett absolut konkret laut kaputt nett bunt kalt hart zart spät'.split(
    ' ',
  ),
);
const EN_STATES =
  /(?<![\p{L}])(?:sees?|expects?|rates|plans|aims|says?|calls|remains?|stands?|trades|costs|faces|needs|hopes?|believes?|owns|sells|pays|is|are|have|has|think|thinks|looks|seems?|want|plan|expect|may|could|would|should)(?![\p{L}])|(?:^| )\p{Lu}[\p{L}.&’'-]*(?: (?:now|also|still|already))? \p{Ll}{2,}[^s\P{Ll}]s (?:the|an?|that|it|its|their|to|on|no|at|in|for|with|from|up|more|just|about)(?![\p{L}])/u;

/** Verbs in the present that follow a subject in the first words of a sentence. */
const EN_PRESENT = oneOf(
  `pays? tells? makes? can must does do spends? charges? cent(?:er|re)s costs? plans? keeps? takes? gets? gives? goes works? runs? shows? suggests? comes? depends? means? uses? wants? wins? loses? earns? buys?
   grows? falls? rises? leads? offers? lets? includes? remains? continues? accounts prefers? argues? warns? requires? operates? employs? tracks?`,
  'u',
);
const SUBJECT_WORDS = 8;
/** Words that no verb of a statement follows, or that speak to the reader. */
const NO_SUBJECT = new Set('to you we and or please'.split(' '));

/** It states something of somebody, if not as firmly as a report. */
export function isStatement(plain: string, words: readonly string[], language: 'de' | 'en'): boolean {
  if (language === 'en')
    return (
      EN_STATES.test(plain) ||
      words.some((word, at) => {
        const before = words[at - 1]?.toLowerCase();
        return (
          before !== undefined &&
          at <= SUBJECT_WORDS &&
          !NO_SUBJECT.has(before) &&
          EN_PRESENT.test(word, [word])
        );
      })
    );
  return DE_STATES.test(plain, words) || words.some((word) => THIRD_PERSON.test(word) && !NO_VERB.has(word));
}

export function isReport(plain: string, words: readonly string[], language: 'de' | 'en'): boolean {
  if (plain.includes(MASK)) return true;
  if (language === 'en') return EN_PAST.test(plain) || EN_WEAK.test(plain) || EN_FACTS.test(plain);
  if (STRONG_PAST.test(plain) || DE_FACTS.test(plain)) return true;
  return words.some((word, at) => {
    if (!WEAK_PAST.test(word) || NO_PAST.test(word, [word])) return false;
    // in front of a noun it is an adjective
    const next = words[at + 1];
    return next === undefined || !/^\p{Lu}/u.test(next);
  });
}
