/** Words that say "this is an advert", and headings that open a list of links. */
import { pattern, type Rule, shortPattern, tells, unless } from '../rule.ts';

/** A clause in front of the news, or what was sponsored as its subject: no label. */
const OPENS_NEWS =
  /^(?:(?:Präsentiert von|(?:Presented|Powered|Sponsored|Promoted) by) [^,:]{3,80}, \p{L}|(?:Sponsored|Paid|Partner) (?:content|posts?) \p{L}|In (?:Zusammenarbeit|Kooperation) mit (?:einem|dem) Partner (?!erstellt|entstanden|produziert))/iu;

export const LABELS: readonly Rule[] = [
  unless(
    (passage) => tells(passage) && OPENS_NEWS.test(passage.plain),
    pattern(
      'ad-label',
      /(?:^[^\p{L}]{0,4}(?:Anzeigen?|Werbung|Advertorial|Advertisement|Sponsored|Werbepartner|Eigenwerbung|Partner content|From our (?:sponsor|partner)s?|Bezahlter Inhalt|Gesponsert|Promoted|Paid (?:post|content|partnership)|Werbehinweis|Partnerinhalt|Partnerangebot|Promotion|Ad|Sponsor(?:ed)? (?:content|post)|Reklame)(?:$|[^\p{L} ].*|\s+(?:[|–-]|content|post|by).*)|[([*](?:Anzeige|Werbung|Ad|Sponsored|advertisement)[)\]*]\.?$|(?<!\p{L})(?:Präsentiert von|Presented by|Powered by|Brought to you by|Mit freundlicher Unterstützung|In (?:Zusammenarbeit|Kooperation) mit (?:einem|unserem|dem) (?:Werbe)?[Pp]artner)|^(?:Article|Story|Text|Artikel|Beitrag|Continue) (?:reading below|continues|geht|wird)(?: \p{L}+){0,4} ?(?:below|after|unten|Anzeige|Werbung|advertisement|fortgesetzt)|^Weiter (?:nach|unter) (?:der )?(?:Anzeige|Werbung)|scroll to continue)/iu,
      [
        'Anzeige',
        'ANZEIGE: Depot zum Nulltarif',
        'Sponsored content',
        'Article continues below advertisement',
        'Sponsored: This stock doubled last year.',
        'This episode is presented by Example Bank, which helped 3 million people last year.',
        'In Kooperation mit einem Partner erstellt.',
        'Mit dieser Creme verschwinden Falten (Anzeige)',
      ],
      [
        'Die Werbung soll erhalten bleiben.',
        'The merger represented by far the largest deal in the industry.',
        'Growth was empowered by cheap credit.',
        'Anzeige erstattet hat die Bank am Montag.',
        'Promotion der Marke kostet Geld.',
        'Powered by strong cloud sales, revenue rose 20% to $60 billion.',
        'Presented by the finance minister on Monday, the budget foresees cuts of 3 billion euros.',
        'Sponsored content accounted for 12% of revenue.',
        'Präsentiert von Minister Kern, sieht der Haushalt Kürzungen vor.',
        'In Kooperation mit einem Partner baut der Konzern ein Werk in Polen.',
      ],
    ),
  ),
  {
    name: 'glued-ad-label',
    // Scrapers glue the label to the advert, with or without a blank
    test: ({ text }) =>
      /^(?:Anzeige|ANZEIGE|Werbung|Sponsored|Advertisement)\p{Lu}[\p{Ll}\p{Lu}]/u.test(text),
    examples: ['AnzeigeHeizungs-Check | RegionalWarum Eigentümer jetzt umrüsten'],
    counterExamples: ['Anzeigenkunden blieben aus.', 'Werbungtreibende zahlen weniger.'],
  },
  unless(
    tells,
    shortPattern(
      'link-heading',
      9,
      /^[^\p{L}]{0,4}(?:(?:Mehr|Weitere[sr]?|Noch mehr|Alles)(?: \p{L}+){0,3} (?:Thema|Themen|dazu|Artikel|Beiträge|Meldungen|Nachrichten|News|Ressort|Rubrik|Geschichten|Storys|Hintergründe)|(?:Noch )?Mehr (?:zu|zum|zur|aus|über|von|dazu)(?: [\p{L}\p{N}&.„“"-]+){0,6}|(?:Zum|Passend zum|Aus dem|Rund ums|Auch zum) Thema|(?:Ebenfalls|Auch|Außerdem|Noch|Vielleicht auch)(?: \p{L}+)? (?:interessant|spannend|lesenswert|beliebt)|(?:Das|Dies|Was) (?:könnte|dürfte|wird)?(?: \p{L}+){0,4} (?:interessieren|gefallen|spannend)|Das könnte (?:Sie|dich)|Andere (?:Leser|Nutzer)(?: \p{L}+){0,4}|(?:Stories|Articles) you (?:may|might)(?: \p{L}+){0,3}|What others(?: \p{L}+){0,3}|Aus dem Archiv|Weiterführende(?: \p{L}+){1,2}|(?:Nützliche|Externe|Interne) Links|See also|Neueste (?:Artikel|Beiträge|Nachrichten|Meldungen)(?: \p{L}+){0,3}|Unsere Empfehlungen?(?: \p{L}+){0,3}|Mehr (?:entdecken|Artikel)|People also (?:read|like)|Meist(?:gelesen|geklickt|kommentiert|gesucht)\p{L}*|Meist gelesen|Beliebt(?:e|este)?(?: \p{L}+)?|Top[- ](?:Artikel|News|Themen|Stories|Nachrichten|Meldungen)(?: \p{L}+){0,3}|(?:Unsere )?(?:Lese|Video|Link)?(?:empfehlungen|tipps)(?: \p{L}+){0,3}|Empfohlen(?:e \p{L}+|\p{L}{0,2})(?: \p{L}+){0,2}|Ähnliche (?:Artikel|Beiträge|Themen)|Verwandte (?:Artikel|Beiträge|Themen)|Das Wichtigste (?:vom Tag|des Tages)|Newsticker|Aus unserem Netzwerk|Nachrichten zu [\p{L} .&-]+|Aktuelle (?:Nachrichten|News|Meldungen|Videos)(?: \p{L}+){0,3}|Related(?: \p{L}+){0,2}|Recommended(?: \p{L}+){0,3}|More (?:for you|from|on|in|stories|news|about|to read|like this|coverage|headlines|reading)(?: [\p{L}’']+){0,4}|You (?:may|might)(?: also)? (?:like|enjoy|be interested in)|Most (?:read|popular|viewed|shared|discussed|watched)(?: \p{L}+){0,4}|Top (?:stories|news|picks|reads|headlines)(?: \p{L}+){0,3}|Editor[’']?s[’']? (?:picks?|choice)|Popular(?: \p{L}+){0,3}|Trending(?: \p{L}+){0,3}|Latest (?:news|stories|headlines|articles|from|in)(?: \p{L}+){0,3}|(?:Read|See|Watch|Up) (?:next|also|more)|Further reading|Don[’']t miss|What to read next|In case you missed it|Must reads?|Also (?:on|in|read)(?: \p{L}+){0,3}|From (?:our|around) (?:the web|partners|\p{L}+ partners)|Promoted (?:stories|links)|Elsewhere|(?:Noch mehr|Weiteres|Neues) (?:aus|zu|von)(?: \p{L}+){1,3}|Mehr von(?: \p{L}+){1,3}|Ihre Vorteile|Zur Serie|Bildergalerie|Fotostrecke|Videos?(?: zum Thema)?)\s*[:»›→]*$/iu,
      [
        'Mehr zum Thema:',
        'Das könnte Sie auch interessieren',
        'Recommended Stories',
        'MORE FOR YOU',
        'Meistgelesen',
        'Most read in Technology',
      ],
      [
        'Mehr Umsatz, weniger Gewinn',
        'More workers join the strike.',
        'Related costs came to $3 million.',
        'Mehr Geld zum Leben',
        'Mehr dazu will der Vorstand am Donnerstag sagen.',
        'Mehr zum Hintergrund sagte der Sprecher nicht.',
      ],
    ),
  ),
  {
    name: 'media-line',
    test: ({ plain, closed }) =>
      !closed &&
      /^(?:Hintergrund|Video|Podcast|Dossier|Kommentar|Interview|Themenseite|Watch|Opinion|Explainer|Live|Analyse|Analysis)\s*:/iu.test(
        plain,
      ),
    examples: ['Video: So reagieren die Börsen', 'Opinion: The Fed is late'],
    counterExamples: ['Hintergrund: Die Regierung hatte das Gesetz im Mai verschärft.'],
  },
  unless(
    tells,
    pattern(
      'link-line',
      /^[^\p{L}\p{N}]{0,4}(?:Lesen Sie (?:auch|dazu|hierzu|mehr|weiter|außerdem|jetzt|zum Thema|hier|ebenfalls|passend)|Lesen? ?Sie[^.!?]{0,60}:|(?:Siehe|Lies|Hören Sie|Sehen Sie|Schauen Sie|Hier) (?:auch|dazu)\s*:|(?:Auch|Ebenfalls|Außerdem)(?: \p{L}+)? (?:interessant|spannend|lesenswert|lesen|zum Thema)\s*[:!]|(?:Mehr|Weiteres) (?:dazu|zum Thema|hierzu|lesen|über)(?: \p{L}+)?\s*:|(?:Mehr|Alles|Weitere Informationen|Einzelheiten)(?: \p{L}+){0,5} (?:lesen|hören|erfahren|finden|sehen|gibt es|gibt['’]s|steht|stehen)(?: \p{L}+){0,3} (?:Sie|Leser|hier|in unser\p{L}*|im|auf)(?![\p{L}])|(?:Zum (?:Weiterlesen|Nachlesen|Nachhören)|Passend dazu|Dazu passend|Weiterlesen|Weiterführend|Keep reading|Further reading|Next up|Siehe (?:auch|dazu|hierzu)|Auch lesenswert|Dazu mehr|Dig deeper|Go deeper|Deep dive|Continue reading|Neue (?:Podcast)?[Ff]olge|Neu im [\p{L}]+|New on \p{L}+)\s*:|(?:Lese|Buch|Video|Hör|Podcast|Link|Shopping|Geld|Spar|Gutschein|Surf|Anlage|Programm|TV|Reise|Produkt|Kauf|Event|Termin)?-?tipp(?:s)?(?: \p{L}+){0,3}\s*:|Schon gelesen\s*\?|Schon gesehen\s*\?|(?:Zum|Passend|Aus)(?: \p{L}+){0,3} (?:Thema|Archiv)\s*:|Empfehlung(?: \p{L}+){0,3}\s*:|(?:[^.?!]{0,60} )?(?:geht(?: es|['’]s)|gelangen Sie|kommen Sie|entlang) (?:hier|zu[mr]?|direkt)(?![\p{L}])|Hier (?:geht|gelangen|kommen|finden|lesen|erfahren|gibt)(?: es|['’]s| Sie)(?![\p{L}])|(?:Read|See|Watch|Listen|Also|Explore)(?: (?:also|next|more|now|on|read|here))*\s*[:»|]|(?:Also|See|Read|Watch|Related|Next|Up next|Trending|More|Must[- ]read|Recommended|Don[’']t miss|ICYMI|Watch now|Listen now|Related (?:story|article|stories|news|video|reading|coverage)|More (?:on this|news|reading|from [\p{L} ]{2,25}|stories)|In pictures|Quiz|Editor[’']s pick)\s*:)/iu,
      [
        'Lesen Sie auch: Diese Werte laufen jetzt',
        'Mehr zum Thema: Chemie in der Krise',
        'Read next: 3 stocks',
        'SEE ALSO: I tried it',
        'Lesetipp: Das Länder-Ranking',
      ],
      [
        '„Lesen Sie auch das Kleingedruckte“, riet er.',
        'Next year: nobody knows, said Kim.',
        'Mehr Geld gibt es erst 2027.',
        'Hier gibt es noch Nachholbedarf, sagte der Analyst.',
        'Hier geht es um 40 Milliarden Euro.',
        'Watch: Apple unveiled its new watch on Tuesday.',
      ],
    ),
  ),
];
