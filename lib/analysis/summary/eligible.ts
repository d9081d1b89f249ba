import { captionLikeness } from './caption.ts';

/** Which sentences may stand in a summary, and which of them only after the one before them. */

/** A place and an agency before the news: `FRANKFURT (dpa-AFX) - `, `BERLIN (Dow Jones)--`, `LONDON, 3 May (Reuters) – `, `BERLIN – `. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]{1,2}[\p{Lu}\d][\p{L}\d.'’-]*){0,5} ?\([^()]{2,30}\)|\p{Lu}{2}[\p{Lu}.'’-]+(?:[ ,/]{1,2}\p{Lu}{2}[\p{Lu}.'’-]*){0,3}(?:, \d{1,2}\.? \p{L}{3,9})?) ?[-–—:|]{1,2}(?: |(?<=\)--)(?=\p{Lu}))|^\p{Lu}[\p{Lu}./-]+ (?:dpa|afp|rtr|taz|epd|kna|ap|sda|apa)(?:-\w+)?(?:\/(?:dpa|afp|rtr|taz|epd|kna|ap|sda|apa))* ?[-–—|:] |^(?:(?:New|San|Los|Las|Bad|Den|Sankt|St\.|Tel|Abu|Rio de|Buenos|Kuala) )?\p{Lu}\p{Ll}{2,20}(?:\/\p{Lu}\p{Ll}{2,20}| am Main)?(?:, (?:den )?\d{1,2}\.? \p{Lu}\p{Ll}{2,8}(?: \d{4})?)? [-–—] (?=\p{Lu})/u;
/** An agency alone, where the place was a sentence of its own: `Kiel. (dpa) Der Werftkonzern`. */
const AGENCY =
  /^(?:\p{Lu}[\p{L} /-]{1,30}\. ?)?\((?:dpa|afp|rtr|reuters|ap|apa|sda|ots|pta|dow jones|bloomberg)[\w/ -]{0,20}\) (?:[-–—:] )?/iu;
/** A label or a credit in a line of its own before the sentence. */
const LABEL_LINE =
  /^(?:image (?:caption|source)|media caption|getty|photo|picture|foto|bild|quelle|source|video|caption)\b[^\n.!?]{0,160}\n\s*/iu;
/** What a list puts before its entries, or the day of the report: `29.11.2026 – `. */
const LEADER = /^(?:[-–—•*▪►‣] {1,3}|\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?\d{4} ?[-–—|:] )/u;
/** Editors' signs at the end of an agency report: `/tih/stk`. */
const EDITORS_SIGNS = /(?: ?\/[a-z]{2,4}){1,4}$/u;

const END_MARK = /[.!?…]["'”“»«’)\]]*$/u;

/** Apart from what may stand anywhere, since a pattern that is tied to the beginning costs next to nothing. */
const OPENS_FURNITURE = new RegExp(
  `^(?:${[
    '(?:read|watch|see|listen)(?: more| also| now|:)|more (?:on|about|from) |click |scroll |follow us|sign up|subscribe|(?:last )?updated?:? |published:?\\b',
    'by \\.|by (?:\\p{L}[\\p{L}.-]+ ){0,3}\\p{L}[\\p{L}.-]+ ?$|getty|share this|related:?',
    '(?:lesen|sehen|hören|erfahren|klicken|abonnieren|testen|sichern|folgen|melden) sie |mehr (?:zum|zu|dazu|über|auf) |auch interessant',
    '(?:foto|bild|bilder|quelle|grafik|video|photo|image|picture|source|caption|credit|copyright|anzeige|werbung|hinweis|disclaimer|offenlegung|weitere (?:news|nachrichten|meldungen|infos))\\b ?[:©(/]',
    'im (?:[\\p{L}-]+-)?(?:gespräch|interview)(?: mit [\\p{L} .-]{2,40})? (?:erklärt|verrät|erzählt|spricht|sagt|äußert)',
    '\\([^()]*\\)[.!]?$',
    '(?:veröffentlichung|mitteilung) (?:einer|von) insiderinformation|für den inhalt der mitteilung|disclosure of (?:an )?inside information|the issuer is solely responsible',
    '(?:herr|frau) (?:dr\\. )?[\\p{L}-]+, |(?:ein|eine) (?:überblick|übersicht|analyse)\\b',
  ].join('|')})`,
  'iu',
);
/** What begins small is an item of a list or the rest of a sentence; `eBay` and `iPhone` are names. */
const ITEM = /^\p{Ll}+(?=[\s,.-])/u;
/** An order to the reader; with a small letter it is "they": `Verlieren sie den Prozess, …`. */
const ADDRESS = /^\p{Lu}\p{Ll}+(?:en|ern|eln) Sie /u;
/** Asked in small letters: to disregard the case takes a regular expression five times as long. */
const FURNITURE = new RegExp(
  [
    '\\bschlagwort(?:\\(e\\)|e)?:|©|\\ball rights reserved\\b|\\balle rechte vorbehalten\\b|\\bnewsletter\\b|\\bterms of use\\b|\\bcookie',
    '\\bthis (?:article|story) (?:was|is|has|first|originally)\\b|\\b(?:dieser|diesen) (?:artikel|beitrag|text)\\b|/ ?redaktion\\b',
    '\\bkeine anlageberatung\\b|\\bjetzt (?:lesen|kaufen|sichern|anmelden|testen|abonnieren)\\b',
  ].join('|'),
  'u',
);

/** Openings that lean on the sentence before: a pronoun, a demonstrative, a connective. */
const LEANING_OPENING = new RegExp(
  `^["'“”„‚‘’«»(–-]*(?:${[
    "he|she|it|they|him|his|her|hers|its|their|theirs|them|he's|she's|it's|they're|we|our|i|my|you|your|this|that|these|those|such|one of them|both",
    'but|and|or|so|yet|nor|however|therefore|thus|hence|then|there(?! (?:is|are|was|were|will|has|have))|also|moreover|furthermore|instead|besides|nevertheless|nonetheless|otherwise|indeed|accordingly|consequently|similarly|likewise|conversely|meanwhile|afterwards|again|even so|too|not only that|another|others|neither|either',
    'as a result|as such|in addition|in contrast|by contrast|in turn|for example|for instance|for this|because of this|despite this|after that|since then|at the same time|on the other hand|on top of|in other words|according to (?:him|her|them|it)|the (?:latter|former|same|other|two|pair|duo|trio|news|latest|(?:move|deal|decision|announcement|plan|figure|result|rise|fall|increase|decrease|report|statement|ruling|incident|picture)s?)|what is more|more importantly|of (?:these|those|them)|part of|among them',
    'er|sie|es|ihm|ihn|ihnen|ihr|ihre|ihrem|ihren|ihrer|sein|seine|seinem|seinen|seiner|wir|unser|unsere|ich|mein|meine|dies|diese|diesem|diesen|dieser|dieses|jene|jener|jenes|jenem|solche|solcher|derselbe|dieselbe|beide|letztere|letzterer|letzteres|erstere|ersterer',
    'aber|und|oder|denn|doch|jedoch|allerdings|dennoch|trotzdem|deshalb|deswegen|daher|darum|somit|folglich|demnach|demzufolge|dabei|dafür|dagegen|damit|danach|daneben|dann|daran|darauf|daraus|darin|darüber|darunter|davon|davor|dazu|dadurch|dort|hier|hierbei|hierzu|hierfür|so|also|zudem|außerdem|darüber hinaus|ferner|hinzu|auch|ebenso|ebenfalls|gleichzeitig|zugleich|stattdessen|vielmehr|hingegen|indes|indessen|derweil|währenddessen|unterdessen|inzwischen|seitdem|seither|zuvor|vorher|andererseits|einerseits|zum einen|zum anderen|im gegenzug|im gegensatz dazu|zum vergleich|beispielsweise|zum beispiel|so etwa|umgekehrt|infolgedessen|insofern|letztlich|schließlich|kein wunder|grund dafür|der grund|die folge|das ergebnis|nicht nur das|weitere|andere|ein anderer|ein weiterer|eine weitere|genau|statt dessen',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** To a question that cannot stand in a summary: `Nein, das ist ein Fehler`. */
const ANSWER =
  /^["„“]?(?:nein|ja|doch|genau|natürlich|absolut|keineswegs|selbstverständlich|sicher(?:lich)?|yes|no|absolutely|exactly|of course|sure|definitely)[,.:] /iu;
/** `Das entspricht`, `Das hatte`: the pronoun, which a verb follows, not the article. */
const PRONOUN_DAS =
  /^["'„“«»(]*das (?:alles|wiederum|allein|(?:ist|war|sind|waren|sei|wäre|wären|hat|hatte|habe|hätte|haben|hatten|wird|wurde|werde|würde|kann|könne|könnte|muss|müsse|musste|soll|solle|sollte|dürfte|will|wollte|gilt|galt|gelte|gibt|gab|geht|ging|heißt|hieß|liegt|lag|macht|machte|zeigt|zeigte|zeige|sagte|sagt|teilte|erklärte|berichtete|berichtet|schrieb|meldete|kündigte|bestätigte|betonte|bedeutet|bedeutete|entspricht|entsprach|ergibt|ergab|ergebe|führt|führte|führe|reicht|reichte|reiche|spart|sparte|kostet|kostete|bringt|brachte|bringe|drückt|drückte|belastet|belastete|stützt|stützte|sorgt|sorgte|sorge|hilft|half|passt|passte|trifft|traf|betrifft|betraf|spricht|sprach|stimmt|stimmte|steht|stand|sieht|sah|lässt|ließ|freut|freute|fällt|fiel|kommt|kam|klingt|klang|schafft|schuf|verteuert|erhöht|erhöhte|senkt|senkte|schmälert|schmälerte|begründete|geschieht|geschah|dauert|dauerte))(?!\p{L})/iu;
/** Somebody spoken of by kind: `Der Konzern erwartet`, `The company said`, `Der 52-Jährige`. */
const KIND_OPENING =
  /^["'“”„(]*(?:The (?:[\p{Ll}-]+ ){0,2}(?:company|firm|group|bank|airline|carrier|carmaker|automaker|chipmaker|drugmaker|retailer|lender|insurer|manufacturer|supplier|maker|giant|business|authority|regulator|agency|watchdog|shares?|stock|executive|manager|\d+-year-old)|D(?:er|ie|as|em|en|es) (?:\p{Ll}+ ){0,2}(?:\p{Lu}?\p{Ll}*(?:[Kk]onzerns?|[Uu]nternehmens?|[Ff]irmen?|[Gg]esellschaft|[Gg]ruppe|[Bb]ank|[Ii]nstituts?|[Hh]auses|[Vv]ersicherers?|[Hh]erstellers?|[Bb]auers?|[Hh]ändlers?|[Zz]ulieferers?|[Aa]nbieters?|[Bb]etreibers?|[Bb]ehörden?|[Mm]anager(?:in)?|[Aa]ktien?|[Pp]apiere?|[Aa]nteilsscheine?)|\d+-Jährigen?))(?=[ ,.:])/u;
/** What gives the kind its name: `Der Konzern Nordmar`, `Die Aktie von eBay`, `The owner of Nordmar`. */
const NAME_AFTER =
  /^(?: (?:of|at|in|by|between|with|for|against|von|der|des|aus|bei|zwischen|mit|gegen))? (?:the )?["„“]?\p{Ll}?\p{Lu}/u;

const opensUnnamed = (opening: RegExp, text: string): boolean => {
  const kind = opening.exec(text)?.[0];
  return kind !== undefined && !NAME_AFTER.test(text.slice(kind.length, kind.length + 12));
};

/** Where a kind that opens a sentence ends (`Der Konzern`), in characters; 0 where none does. */
export const kindLength = (text: string): number => KIND_OPENING.exec(text)?.[0].length ?? 0;

/** Connectives inside the sentence that hang on what went before: `Die Aktie fiel dagegen`, `Analysts, however, ...`. */
const LEANING_INSIDE = new RegExp(
  [
    ',? (?:however|therefore|though|meanwhile|instead|also),? ',
    '(?:^|\\s)(?:hingegen|allerdings|jedoch|deshalb|daher|demnach|zudem|außerdem|indes|ebenfalls)\\s',
    // Not "dafür, dass", "geht davon aus, dass" or "trägt dazu bei", which look ahead, nor "…, damit", which opens a clause, nor "und damit", which looks back within.
    '(?<![,–-])(?<!(?:,| und) (?:\\S{1,30} ){0,2}\\S{1,30})(?<! und)\\s(?:dagegen|dabei|dafür|davon|damit|darin|dazu|daran|darauf|dadurch|darüber)(?=[ .])(?! bei[ ,.])(?![^,]{0,40}, (?:dass|ob|warum|(?!um |ohne |statt )[^,]{3,60} zu \\p{Ll}+[.,]))',
    '(?<!\\p{L})(?:ist|war|wäre|sei|bleibt|gilt|sieht|hat|hatte) (?:genau |gerade |eben )?(?:das|dies) (?:ein|kein|der|die|das|für|nicht|auch|nun|so)',
  ].join('|'),
  'iu',
);
/** Nothing but a quotation: nobody says who speaks. */
const NO_SPEAKER = /^(?:["“][^"“”]*["”]|„[^"“”]*["“”]|«[^«»]*»|»[^«»]*«)[.!?]?$/u;
/** A preposition with a pronoun, or what counts only against something said before. */
const LEANING_PHRASE = new RegExp(
  `^(?:${[
    '(?:gegen|für|bei|mit|nach|von|ohne|unter|zu|an|auf|aus|neben|über) (?:ihn|ihm|ihr|ihnen|diese[nmrs]?|dieses|deren|dessen|beiden?)',
    'gegen sie|ohne sie|für sie|deren|dessen|(?:treiber|gewinner|verlierer|schuld daran|verantwortlich) (?:ist|sind|war|waren)|(?:auf|für) ihrer seite|ihrerseits|seinerseits',
    '(?:anschließend|daraufhin|demgegenüber|demnächst|dem stehen|dem steht|bislang|bisher|vorher|ansonsten|mehr noch|noch dazu|obendrein|überdies|immerhin|tatsächlich|entsprechend|ähnlich|anders|nun|jetzt|erst dann|ein grund|gründe|auslöser|ursache|ursächlich|hintergrund|grund|anlass|ziel|voraussetzung|möglich macht|hauptgrund|betroffen (?:sind|ist|seien|waren))',
    '(?:for|with|to|under|among|against|by|in|on|after|despite|before|of|at|from|behind) (?:him|her|them|it|this|that|these|those)',
    '(?:for|on) (?:its|his|her|their) part|in (?:its|his|her|their) (?:view|opinion|words)|by comparison|previously|earlier|until now|so far|as before|even then|that said|elsewhere|as a consequence|subsequently|in response|in return|asked (?:about|whether|why|if)|the reason|one reason|the reasons|behind the',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** What has happened, without saying what: `Der Schritt kam unerwartet`, `Die Transaktion soll …`. */
const EVENT_OPENING =
  /^D(?:er|ie|as|em|en|es) (?:\p{Ll}+ )?(?:Schritt|Schritts|Entscheidung|Entschluss|Beschluss|Transaktion|Geschäft|Deal|Vorgang|Nachricht|Mitteilung|Ankündigung|Meldung|Maßnahmen?|Vorhaben|Offerte|Angebot|Vereinbarung|Einigung|Zusammenschluss|Fusion|Anstieg|Rückgang|Zuwachs|Plus|Minus|Wert|Zahlen?|Ergebnis|Vorwürfe|Urteil|Betrag|Summe|Aufschlag|Sparte|Tochter|Studie|Bericht|Regelung|Pläne|Plan|Begründung|Reaktion|Kritik|Käufer|Verkäufer|Nachfolger|Nachfolgerin|Vertrag|Auftrag)(?=[ ,.:])|^The (?:[\p{Ll}-]+ ){0,2}?(?:closures?|(?:job )?cuts|layoffs|sale|purchase|acquisition|merger|takeover|investment|order|contract|agreement|talks|offer|bid|verdict|fine|probe|investigation|strike|walkout|comments|remarks|findings|results|changes|measures|plans|proposals?|restructuring|appointment|resignation|departure|transaction|step|project|improvement|decline|gain|loss|charge|payment|dispute|lawsuit|case|settlement|study|survey|law|rules?|vote|launch|product|drug|plant|site|factory|unit|division)(?=[ ,.:])/u;
/** A speaker who is only a pronoun: `", sagte er`, `he said`. */
export const PRONOUN_SPEAKER =
  /(?:\b(?:sagte|sagt|erklärte|betonte|meinte|schrieb|fügte|ergänzte|warnte|teilte|so|glaubt|berichtete) (?:er|sie|es)\b)|\b(?:he|she) (?:said|says|added|told|warned|explained|insisted|wrote|claimed|adds|continued)\b|^["“].*\b(?:they|it) (?:said|says|added|told|warned|wrote|adds)\b/iu;

export type Eligibility = {
  /** What would stand in the summary: the sentence without dateline, label, bullet and editors' signs. */
  text: string;
  /** Offset of `text` in the sentence, UTF-16 code units. */
  offset: number;
  /** Whether it may stand at all. */
  fit: boolean;
  /** Whether it may stand only directly after the sentence before it. */
  leans: boolean;
  /** Whether it speaks of somebody by kind alone ("Der Konzern"), so that a name must stand before it. */
  nameless: boolean;
  /** 0..1: how much it looks like a caption or a label rather than a sentence. */
  captionLike: number;
};

/** Where a sentence stands: first of the text, first in its line, and what follows it there. */
export type Line = { first: boolean; opens: boolean; rest: string };

/**
 * Judges one sentence. `insideQuotation` says whether a quotation opened before it is still open,
 * in which case the sentence is somebody's speech without the speaker; `line` where it stands in its line.
 */
export function judgeSentence(
  sentence: string,
  insideQuotation: boolean,
  line: Line = { first: false, opens: false, rest: '' },
): Eligibility {
  const dateline =
    [LABEL_LINE, DATELINE, AGENCY, LEADER]
      .map((form) => form.exec(sentence))
      .find((found) => found !== null)?.[0].length ?? 0;
  const text = sentence.slice(dateline).replace(EDITORS_SIGNS, '').trimEnd();
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const ended = END_MARK.test(text);
  const captionLike = captionLikeness(text, line.opens, line.rest);
  const balanced = quotesBalanced(text);
  return {
    text,
    offset: dateline,
    fit:
      words >= 4 &&
      ended &&
      captionLike < 1 &&
      balanced &&
      !insideQuotation &&
      !NO_SPEAKER.test(text) &&
      !/[?…]["'”“»’)]*$|\.\.\.$/u.test(text) &&
      /\p{Ll}{2}/u.test(text) &&
      !OPENS_FURNITURE.test(text) &&
      !ADDRESS.test(text) &&
      !FURNITURE.test(text.toLowerCase()),
    leans:
      LEANING_OPENING.test(text) ||
      ANSWER.test(text) ||
      (!line.first && ITEM.test(text)) ||
      PRONOUN_DAS.test(text) ||
      LEANING_PHRASE.test(text) ||
      opensUnnamed(EVENT_OPENING, text) ||
      PRONOUN_SPEAKER.test(text) ||
      LEANING_INSIDE.test(text),
    nameless: opensUnnamed(KIND_OPENING, text),
    captionLike,
  };
}

/** Whether every quotation that opens in the sentence closes in it, and none closes that was opened before. */
function quotesBalanced(text: string): boolean {
  if (count(text, /"/gu) % 2 === 1 || count(text, /«/gu) !== count(text, /»/gu)) return false;
  // “ closes a German quotation and opens an English one.
  const low = count(text, /„/gu);
  const balanced = low > 0 ? low === count(text, /[“”]/gu) : count(text, /“/gu) === count(text, /”/gu);
  return balanced && !/^['‘‚]\p{L}[^'’]*$/u.test(text);
}

/** Nobody is quoted at greater length in one go: a mark is missing. */
const LONGEST_QUOTATION = 4;

/** For each sentence in order, whether a quotation that began in an earlier one is still open at its start. */
export function openQuotations(sentences: readonly string[]): boolean[] {
  let open = false;
  const inside = sentences.map((sentence) => {
    const before = open;
    const straight = count(sentence, /"/gu);
    if (straight % 2 === 1) open = !open;
    const opened = /„|«/u.test(sentence) ? count(sentence, /[„«]/gu) : count(sentence, /“/gu);
    const closed = /„|«/u.test(sentence) || open ? count(sentence, /[“”»]/gu) : count(sentence, /”/gu);
    if (straight === 0 && opened !== closed) open = opened > closed;
    return before;
  });
  let run = 0;
  const runs = inside.map((within) => {
    run = within ? run + 1 : 0;
    return run;
  });
  return inside.map((within, i) => {
    if (!within) return false;
    const end = runs.indexOf(0, i);
    return (runs[(end < 0 ? runs.length : end) - 1] ?? 0) <= LONGEST_QUOTATION;
  });
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
