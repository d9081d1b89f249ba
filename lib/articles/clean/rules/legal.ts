/** Small print: disclaimers, conflicts of interest, affiliate notes, risk warnings, copyright. */
import { pattern, type Rule, tells, unless } from '../rule.ts';

export const LEGAL: readonly Rule[] = [
  pattern(
    'note-label',
    /^[*(]?(?:(?:Redaktionelle|Rechtliche|Wichtige|Allgemeine|Kurze)[rn]? )?(?:Hinweise?|Anmerkung(?:en)?|Transparenz|Offenlegung|Haftungshinweis|Pflichthinweis|Werbehinweis)(?: (?:der|zu|zum|zur|in|für|an|unserer) [^:.]{0,40})?:|^[*(]?(?:Editor[’']?s?[’']? note|Note to readers?|Notice|Publisher[’']s note|Full disclosure|Advertiser disclosure|About our [\p{L} ]{2,25}|About this (?:article|story|content|page|author))(?::|$)/iu,
    [
      'Redaktioneller Hinweis: Teile dieses Textes hat eine Software erstellt.',
      'Hinweis zu diesem Beitrag: Er wurde gefördert.',
      'Note to readers: this piece has been updated.',
    ],
    ['Hinweise auf einen Verkauf gibt es nicht.', 'Transparenz ist das Ziel: So will es die Aufsicht.'],
  ),
  unless(
    tells,
    pattern(
      'disclaimer',
      /(?:^|[^\p{L}])(?:(?:keine|keinerlei|nicht als) (?:\p{L}+ ){0,3}(?:Anlage|Steuer|Rechts|Finanz|Kauf|Handels|Investment)(?:-|\p{L})*(?:beratung|empfehlung|tipp)|ohne Gewähr|ersetz(?:t|en) keine (?:\p{L}+ )?Beratung|(?:keine|keinerlei) (?:Gewähr|Haftung|Garantie|Verantwortung)(?![\p{L}])|Haftung (?:\p{L}+ ){0,6}(?:ausgeschlossen|übernommen)|haftet (?:\p{L}+ ){0,2}nicht für (?:Schäden|Verluste|etwaige|die)|(?:dien(?:t|en)|(?:nur|lediglich|ausschließlich|allein)) (?:\p{L}+ ){0,3}?(?:(?:der|zur|zu) )?(?:\p{L}+ )?Information(?:szwecken)?(?![\p{L}])|(?:keine|nicht als) (?:\p{L}+ ){0,2}(?:Aufforderung|Angebot|Empfehlung) zum (?:Kauf|Erwerb|Verkauf)|geben (?:nicht |ausschließlich )?(?:\p{L}+ ){0,4}Meinung (?:\p{L}+ ){0,3}(?:Redaktion|Autors|Verfassers)|^Haftungsausschluss|^Disclaimer|Wichtiger (?:rechtlicher )?Hinweis:)/iu,
      [
        'Dieser Text ist keine Anlageberatung.',
        'Sämtliche Angaben erfolgen ohne Gewähr.',
        'Die Artikel dienen ausschließlich Informationszwecken.',
        'Der Verlag haftet nicht für Verluste, die Lesern entstehen.',
      ],
      [
        'Die Bank darf keine Depots mehr verkaufen.',
        'Der Hersteller haftet nach dem Urteil für Mängel.',
        'Für die Anlageberatung verlangt die Sparkasse künftig Gebühren.',
      ],
    ),
  ),
  pattern(
    'disclaimer-en',
    /(?:^disclaimer|(?:not|n't|never) (?:\p{L}+ ){0,4}(?:investment|financial|legal|tax|trading|professional) advice|(?:for|are) (?:\p{L}+ ){0,2}(?:informational|information|educational|entertainment|illustrative) (?:\p{L}+ ){0,3}purposes|not (?:\p{L}+ ){0,5}(?:reflect|represent) (?:the |those of )|(?:no|not|nor|neither)(?:[ ,][\p{L}’']+){0,8} (?:accept|assume|bear|take)s?(?: any| no)? (?:liability|responsibility)|(?:no|nor) (?:offer|solicitation|recommendation) to (?:buy|sell)|not (?:a|an|intended as an?) (?:offer|solicitation|recommendation)|(?:views|opinions) are (?:my|the author|their) ?(?:own|[’']s)|^(?:all |any )?(?:views|opinions) (?:and (?:views|opinions) )?expressed (?:here|in|by|are)|as is without warrant|accuracy (?:\p{L}+ ){0,4}(?:not|cannot be) guaranteed|(?:consult|seek) (?:a|an|your|advice from) (?:\p{L}+ ){0,3}(?:advis[eo]r|professional))/iu,
    [
      'This post is not investment advice.',
      'The content is provided for informational purposes only.',
      'Opinions expressed here are solely those of the author.',
    ],
    ['The firm sells investment advice to pension funds.', 'The advice was not followed by the board.'],
  ),
  pattern(
    'conflict-of-interest',
    /(?:^(?:Offenlegung|Interessenkonflikte?|Hinweis (?:auf|zu)[^.]{0,30} Interessenkonflikt|Transparenzhinweis|Transparenz:|In eigener Sache)|mögliche[rn]? Interessenkonflikt|(?:Autor(?:in)?|Redakteur(?:in)?|Verfasser(?:in)?|Redaktion|Verlag|Herausgeber(?:in)?(?! (?:der|einer) (?:Studie|Untersuchung|Statistik|Umfrage)))(?:[ ,](?:dieses|des|der|und|oder|seine|ihre|die|von)?[ ]?[\p{L}-]*){0,8} (?:hält|halten|besitzt|besitzen|ist in|sind in|ist (?:\p{L}+ ){0,5}(?:engagiert|beteiligt|investiert)|ist (?:\p{L}+ ){0,4}Position|hat (?:\p{L}+ ){0,4}Position|in (?:\p{L}+ ){1,4}(?:investiert|positioniert|engagiert))|(?:genannte|besprochene|erwähnte|vorgestellte|behandelte)n (?:Titel|Wert|Aktie|Papier|Wertpapier|Unternehmen|Gesellschaft)\p{L}*(?=.*(?:Autor|Redaktion|Verlag|Verfasser|Mitarbeiter|halten|hält|besitz|positioniert|investiert|beteiligt|engagiert))|Herausgeber(?:in)?(?: \p{L}+){0,3} Positionen)/iu,
    [
      'Offenlegung: Der Autor hält Aktien von Siemens.',
      'Hinweis auf Interessenkonflikte: Die Herausgeberin ist Positionen eingegangen.',
      'Der Verfasser ist in Nvidia investiert.',
    ],
    [
      'Der Fonds hält Aktien von Siemens.',
      'Die Aufsicht sieht einen Interessenkonflikt beim Vorstandschef.',
      'Der Verlag verkauft sein Druckhaus.',
    ],
  ),
  pattern(
    'conflict-of-interest-en',
    /(?:^(?:Full )?Disclosures?:|disclosure policy|(?:The |the )?(?:[Aa]uthor(?! of (?:the|a) (?:bill|law|study|paper|book|report))|[Ww]riter|[Cc]ontributor|[Pp]ublisher|[Ee]ditor)s?(?: [\p{L}’']+){0,5} (?:owns?|holds?|(?:has|have) (?:no |a )?(?:\p{L}+ )?positions?|(?:is|are) (?:long|short) )|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:has|owns|holds) (?:no |shares |any )?(?:positions? in|in any|of)|^(?:I|We)(?:\/we)? (?:am|are|have|hold|own)(?: \p{L}+){0,4} (?:long |positions? in (?:any|the)|shares of)|(?:Fool|Goose|Motley\p{L}*)(?: \p{L}+)? (?:recommends|has positions|owns)|(?:am|are|is) not (?:receiving|being paid)|(?:author|writer) has no (?:financial )?(?:interest|stake|exposure)|no business relationship|no plans? to (?:initiate|change|trade) |I am long)/u,
    [
      'Disclosure: I am long AMD.',
      'The author owns shares of Intel.',
      'Ann Writer has no position in any of the stocks mentioned.',
    ],
    [
      'He owns shares in the company worth $12 million, a filing showed.',
      'The fund has positions in Apple and Microsoft.',
    ],
  ),
  unless(
    tells,
    pattern(
      'affiliate-note',
      /(?:(?:Affiliate|Werbe|Provisions|Partner)[- ]?links?(?![\p{L}])(?!.*(?:Gericht|Behörde|FTC|disclosed))|^(?=.*(?:Provision|Vergütung|Kommission|Beteiligung|Werbekostenerstattung))(?=.*(?:wir|uns|Redaktion|Betreiber|Portal)(?![\p{L}]))(?=.*(?:[Ll]inks?|[Kk]auf|[Kk]äufe|Abschluss|bestell|buch|erh[aä]lt|bekommen))|(?:wir|uns(?:erer?)?|Redaktion)(?![\p{L}])(?=.*(?:Provision|Vergütung|Kommission))|mit (?:einem )?(?:Sternchen|\* )(?:\p{L}+ )*|^\*+ ?(?:Anzeige|Werbe|Affiliate|Partner)|(?:we|us|our partners|the publisher|this site)(?: \p{L}+){0,4} (?:earn|receive|compensate|get)(?: \p{L}+){0,3} ?(?:commissions?|compensation|fees?|when you|if you)|^as an? (?:\p{L}+ )?(?:affiliate|associate|partner)|qualifying purchases|affiliate (?:partners?|commission|program|disclosure)|compensate us|commission (?:if|when) you)/iu,
      [
        'Enthält Affiliate-Links.',
        'Kommt über den Link ein Kauf zustande, erhalten wir eine Provision.',
        'We may earn a commission when you buy through links on our site.',
      ],
      [
        'Die Bank senkte die Provision für Vermittler.',
        'The FTC said the affiliate links had not been disclosed.',
      ],
    ),
  ),
  unless(
    tells,
    pattern(
      'risk-warning',
      /(?:^Risikohinweis|^Risk (?:warning|disclosure)|(?:Kleinanleger|Privatanleger)(?:konten|n)?(?: \p{L}+){0,4} (?:verlieren|verloren)|komplexe (?:Finanz)?[Ii]nstrumente|(?:hohes|erhebliches|großes) Risiko|Kapital (?:ist )?(?:\p{L}+ )?(?:im|in) (?:Risiko|Gefahr)|Totalverlust|(?:Frühere|Vergangene|Historische|bisherige)[rn]?\p{L}* (?:Wertentwicklung|Performance|Ergebnisse|Gewinne|Kursentwicklung)(?:en)?|Wertentwicklung(?:en)? (?:der|in der) Vergangenheit|hoch ?(?:volatil|spekulativ|riskant)(?![\p{L}])(?=.*(?:Kapital|Verlust|;))|retail (?:investor|client|cfd)? ?accounts? lose|capital (?:is|may be) at risk|(?:past|previous|historical|prior) (?:performance|results?|returns?|gains)(?= (?:is|are|do|does|may|cannot|can|should|of |,|\.))|past performance|(?:involves?|carr(?:y|ies)|subject to)(?: [\p{L}-]+){0,7} risks?(?! of)(?:(?=.*(?:capital|loss|invest|principal|money))|[^\p{L}])|lose (?:some or )?(?:all|more than|money)[^.]*(?:trading|deposit|invest|capital)|not suitable for (?:all|every) investors?)/iu,
      [
        'Risikohinweis: CFDs sind spekulativ.',
        '74 Prozent der Kleinanlegerkonten verlieren Geld.',
        'Your capital is at risk.',
        'Past performance is no guarantee of future results.',
      ],
      [
        'Die Ratingagentur sieht ein Risiko für die Banken.',
        'Die Wertentwicklung des Fonds lag bei 8 Prozent.',
        'Der Totalverlust der Anleihe traf 4000 Anleger.',
        'Past performance was poor: the fund lost 12% last year.',
        'The bank said credit risk had risen.',
      ],
    ),
  ),
  pattern(
    'copyright',
    /(?:(?<![\p{L}])©|^\(c\) |^Copyright(?![\p{L}]| case| claim| law| infring| suit| holder| owner)|Alle Rechte vorbehalten|All rights reserved|(?:Nachdruck|Vervielfältigung|Weiterverbreitung|Weiterveröffentlichung|Wiedergabe|Weiterverwendung)(?: \p{L}+,?){0,6} (?:Genehmigung|Zustimmung|Erlaubnis|verboten|untersagt|gestattet|Einwilligung)|may not be (?:published|reproduced|redistributed|copied|republished)|(?:purchase|buy|obtain) (?:licensing|reprint|republishing)|(?:reprints?|licensing) rights|Trust Principles|Our Standards|republished with permission|reproduction(?: \p{L}+){0,4} (?:prohibited|permission))/iu,
    [
      '© 2026 Beispiel GmbH',
      'All rights reserved.',
      'Nachdruck nur mit Genehmigung.',
      'This material may not be published or redistributed.',
    ],
    ['The copyright case centers on 300 songs.', 'Der Konzern erwarb die Rechte an dem Wirkstoff.'],
  ),
];
