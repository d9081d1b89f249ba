/** What a sentence brings beside its place: the news, only a mood that leads up to it, its history, or what comes next. */

const GERMAN = [
  // Attention and rank, without what happened.
  '(?:im|in den) (?:fokus|blickpunkt|mittelpunkt|rampenlicht|blick)(?! (?:auf|behalten))',
  '(?:zähl|gehör)\\p{L}*(?: [^ ]+){0,5} zu den (?:gefragtesten|auffälligsten|beliebtesten|meist\\p{L}+|(?:größten |klaren )?(?:favoriten|gewinnern|verlierern)|(?:stärksten|schwächsten|besten) (?:werten|titeln|papieren|aktien))',
  '(?:sorg|mach)\\p{L}* (?:[^ ]+ ){0,3}(?:für (?:aufsehen|furore|gesprächsstoff|schlagzeilen|wirbel)|(?:von sich reden|schlagzeilen))',
  'ein(?:er|e|s)? der (?:\\p{Ll}+ )?(?:gewinner|verlierer|favoriten)|(?:lange|still|ruhig) (?:war es|geworden)|zu wort|wieder da',
  // Mood.
  '(?:gute|schlechte|positive|negative|starke|spannende|erfreuliche) (?:nachrichten?|neuigkeiten|news)',
  '(?:starke|gute|schwache) nerven|nehmerqualitäten|(?:nichts|wenig|viel) zu (?:lachen|feiern|verlieren)|(?:allen|viel) grund zu[rm]? \\p{L}+|aufatmen|kein(?:e|en)? (?:leichte\\p{L}*|einfache\\p{L}*|guten?) (?:zeit\\p{L}*|stand|tag\\p{L}*|jahr\\p{L}*)|nicht zur ruhe|grund zu[rm] (?:freude|jubeln?|feiern)|(?:hoch im kurs)|achterbahn\\p{L}*|harte zeiten|gebeutelt\\p{L}*',
  'rei(?:ß|ss)t die [^.]{0,40}(?:serie|nachrichten)|hat es in sich|es geht (?:wieder )?(?:auf|ab)wärts|es geht (?:wieder )?berg(?:auf|ab)|l[aä](?:ss|ß)t aufhorchen|(?:für|mit) spannung|kommt (?:wieder )?bewegung|(?:steh|ger[aä]t)\\p{L}* (?:[^ ]+ ){0,5}unter (?:verkaufs)?druck|gro(?:ß|ss)e wurf|stirbt (?:bekanntlich )?zuletzt',
  // Setting up a contrast, or what follows.
  '(?:der|dieser) (?:eindruck|schein) (?:täuscht|trügt)|das (?:hat|könnte) sich [^.]{0,30}(?:geändert|ändern)|(?:rückenwind|gegenwind|unterstützung|druck) (?:kommt|liefert|kam)|(?:was|das) steckt dahinter|jetzt (?:reagiert|wissen)',
  '(?:anleger|aktionäre|investoren|börsianer) (?:[^ ]+ ){0,3}(?:wissen|beachten|tun|brauchen|brauchten|warten|fragen sich|freuen)(?! \\p{L}* (?:auf|mit) )',
  // Who said it, and nothing else.
  '^das (?:teilt|sagt|erklärt|meldet|berichtet|kündigt|bestätigt|betont)\\p{Ll}*|^das (?:gab|gibt|ging|geht|schrieb|schreibt) (?:\\S+ ){1,9}(?:bekannt|hervor|mit|\\p{Lu}\\p{L}+)(?=[.]$)|^das (?:erfuhr|verlautete|hieß)',
];
const ENGLISH = [
  '(?:in|into|under) (?:the )?(?:focus|spotlight)|all eyes (?:are|were|will)|(?:making|made|grabbing) headlines|turn(?:ing|ed)? heads|the talk of',
  '(?:good|bad|great|terrible|welcome) news\\b|breathe (?:easier|a sigh)|(?:rough|wild|tough|bumpy|rocky|roller-?coaster|tumultuous) (?:ride|year|time|stretch|few)|nerves of steel|on a roll',
  "(?:is|are|was|were) (?:on the move|(?:trending|hot) (?:today|again))|among the (?:biggest|top|most active) (?:gainers|losers|movers|names)|here(?:’|')?s (?:what|why|how)|what (?:you|investors) (?:need|should)",
  '(?:investors|shareholders|traders) (?:are|were|have been) (?:asking|wondering|watching|paying)|looks can be deceiving|things (?:have|are) chang(?:ed|ing)',
];
const FILLER = new RegExp(`(?<!\\p{L})(?:${[...GERMAN, ...ENGLISH].join('|')})(?!\\p{L})`, 'iu');

/** A longer sentence tells something beside its mood, and so does one whose opening ends with a colon. */
const LONGEST = 16;
const TELLS_AFTER_COLON = /: (?:\S+ ){5}/u;

/** Whether a sentence only leads up to the news (`Die Aktie steht heute im Fokus`). One with a figure tells something. */
export function isFiller(sentence: string): boolean {
  return (
    !/\p{N}/u.test(sentence) &&
    (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= LONGEST &&
    !TELLS_AFTER_COLON.test(sentence) &&
    FILLER.test(sentence)
  );
}

const SCENE = new RegExp(
  [
    // The hour, the weather, the place.
    '^(?:es|it) (?:ist|war|is|was) (?:noch|schon|kurz|früh|spät|halb|ein|kalt|dunkel|still|heiß|still|just|early|late|a)(?!\\p{L})[^.]{0,50}(?:dunkel|kalt|still|heiß|uhr|morgen|abend|nacht|nachmittag|morgens|abends|dark|cold|quiet|hot|morning|evening|night|afternoon|o.clock)(?!\\p{L})',
    '^(?:[\\p{L}-]+, )?(?:an einem|on a|ein(?:e|es)?|a) (?:\\p{L}+ )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|winter|sommer|herbst|frühling|monday|tuesday|wednesday|thursday|friday|saturday|sunday)?(?:morgen|abend|nachmittag|mittag|nacht| (?:morning|evening|afternoon|night))(?!\\p{L})',
    // Somebody who sits, stands, looks about among things that can be touched.
    '(?<!\\p{L})(?:sitz|steh|lehn|blick|schau|lächel|lach|nick|knirsch|duft|riech|wisch|tritt|öffn|rühr|stapf|schieb|klopf|tipp|nipp|häng|weh|dampf|summ|surr|klapper|bell|sits|stands|leans|stares|gazes|smiles|nods|wipes|sips|hums|barks|smells)(?:t|et|en|n)?(?!\\p{L})[^.]{0,120}(?<!\\p{L})(?:fenster|türe?|tor|tisch|stuhl|schreibtisch|sofa|kaffee|tasse|bier|stiefeln?|jacke|händen?|finger|stirn|kopf|schnee|regen|sonne|himmel|nebel|küche|hof|garten|treppe|flur|koffer|hund|katze|brille|gesicht|augen|window|door|gate|desk|table|chair|coffee|cup|boots|jacket|hands|forehead|snow|rain|sun|sky|kitchen|yard|garden|stairs|dog|cat|face|eyes)(?!\\p{L})',
    // Words of somebody who is not named.
    '["“”«»],? (?:sagt|ruft|murmelt|fragt|brummt|flüstert|says|calls|mutters|whispers) (?:er|sie|einer|eine|jemand|he|she|one|someone)(?!\\p{L})',
    '^(?:neulich|kürzlich|unlängst|the other day|recently),? [^.]{0,120}(?<!\\p{L})(?:ich|mich|mir|mein\\p{L}*|i|me|my)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whether a sentence paints a scene before the news (`Es ist noch dunkel`, `Sie sitzt am Fenster`). */
export const isScene = (sentence: string): boolean => SCENE.test(sentence);

const BACKGROUND = new RegExp(
  [
    // What had been before: `hatten … abgebrochen.`, `had been founded`.
    '(?<!\\p{L})(?:hatten?|waren?) [^,]{5,120}(?:ge\\p{Ll}{2,30}(?:t|en)|\\p{Ll}{2,30}iert|worden)\\.$',
    '(?<!\\p{L})had (?:been |already |previously |also )?\\p{Ll}{2,30}(?:ed|en)(?!\\p{L})',
    '(?<!\\p{L})(?:gegründet|founded in|seit jahren|vor (?:\\p{Ll}+ )?(?:jahren|monaten)|(?:months|years) ago)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whether a sentence tells what had been before the news. */
export const isBackground = (sentence: string): boolean => BACKGROUND.test(sentence);

const OUTLOOK =
  /(?<!\p{L})(?:(?:jahres|umsatz|gewinn)?prognosen?|ausblick|gesamtjahr|jahresziele?|forecasts?|outlook|guidance|(?:das|im|fürs) (?:laufenden?|kommenden?|nächsten?) (?:geschäfts)?jahr|(?:this|next|full)[ -](?:fiscal )?year)(?!\p{L})/iu;

/** Whether a sentence tells what is expected of the year. */
export const isOutlook = (sentence: string): boolean => OUTLOOK.test(sentence);
