/** Buttons and boxes around a text: sharing, comments, polls, feedback, navigation, tags. */
import { pattern, type Rule, shortPattern, tells, unless } from '../rule.ts';

const NETWORKS =
  'facebook|twitter|x|whatsapp|xing|linkedin|e-?mail|pinterest|reddit|telegram|instagram|threads|bluesky|mastodon|flipboard|pocket|messenger|youtube|tiktok|per mail|link|google\\+|tumblr|feed|rss|print|copy link|more';
const BUTTONS =
  'teilen|merken|drucken|speichern|versenden|senden|mailen|empfehlen|kommentieren|kommentare?|bookmark|tweeten|twittern|posten|kopieren|vorlesen|anhören|folgen|abonnieren|schließen|schlie(?:ß|ss)en|artikel|beitrag|link|seite|share|tweet|email|save|print|comments?|follow|like|listen|copied|copy|close|pin|post|menü|menu|suche|search|home|startseite|zurück|weiter|vor|next|previous|back|prev';

export const INTERACTION: readonly Rule[] = [
  shortPattern(
    'share-buttons',
    14,
    new RegExp(
      `^(?=.*\\p{L})[\\W_]*(?:(?:${NETWORKS}|${BUTTONS}|auf|via|bei|on|über|diesen?|this|the|article|story|post|per|to|and|und|&|\\d+)(?:[\\s,|:/•·.-]+|$))+[\\W_]*$`,
      'iu',
    ),
    ['Teilen', 'Facebook', 'Share this article: Facebook X LinkedIn', 'Artikel drucken', 'E-Mail'],
    ['Facebook stürzt ab', 'Print sales fell', 'Link baut eine Fabrik'],
  ),
  unless(
    ({ closed, report, statement }) => closed && (report || statement),
    shortPattern(
      'comment-count',
      9,
      /(?:^\(?\d+ (?:Kommentare?|Leserkommentare?|Leserbriefe?|Wortmeldungen|Beiträge|Antworten|Comments?|Replies|Reaktionen|Bewertungen|Stimmen)\)?(?:[^\p{L}]|$)|^(?:Kommentare?|Leserkommentare?|Comments?|Diskussion|Replies)\s{0,3}[(:|]?\s{0,3}\d*\)?(?:\s{0,3}[–-].*)?$|^Kommentar (?:verfassen|schreiben|hinterlassen|abgeben)|^(?:Leave|Post|Write|Add|View|Show|Read) (?:a |an |all |your |\d+ )*(?:comments?|reply)|(?:Schreiben|Hinterlassen|Verfassen) Sie (?:\p{L}+ )?(?:ersten |einen |den )*Kommentar|join the (?:conversation|discussion)|(?:log|sign)(?:ged)? in to comment|(?:register|subscribe|join) to comment|^be the first to)/iu,
      ['(12 Kommentare)', '126 comments', 'Kommentar verfassen', 'Leave a comment'],
      [
        'Die Kommentare des Notenbankchefs belasteten den Euro.',
        'Comments by the Fed chair lifted the dollar.',
        '12 Beiträge zur Versicherung steigen im Januar.',
        '3 Stimmen fehlten dem Antrag.',
        'A spokesman for the bank declined to comment.',
      ],
    ),
  ),
  unless(
    (passage) =>
      tells(passage) ||
      (passage.closed &&
        /^(?:Umfrage|Poll|Voting|Vote)\s*:/iu.test(passage.plain) &&
        passage.evidence.reader === 0),
    pattern(
      'poll-and-feedback',
      /(?:^(?:Umfrage|Abstimmung|Voting|Vote|Leserfrage|Poll|Quiz|Frage (?:des|der) (?:Tages|Woche)|Ihre Frage|Question of the (?:day|week)|Reader poll|Leserumfrage|Mitmachen|Mitreden|Blitzumfrage)\s*:|(?:Ihre|Deine) (?:Stimme|Meinung) (?:zählt|ist)|have your say|(?:how|what) would you rate|(?:Stimmen Sie|stimm) (?:jetzt |hier |selbst |mit )*ab|Ihre Meinung (?:ist|zählt|interessiert)|^(?:Und |\p{L}+: )?(?:Was|Wie) (?:meinen|denken|halten|sehen|finden|ist) (?:Sie|Ihre Meinung)|(?:War|Ist|Fanden Sie) (?:dieser?|der|diesen?) (?:Artikel|Beitrag|Text|Inhalt)|(?:Fehler|Tippfehler) (?:gefunden|entdeckt|im (?:Text|Artikel))|(?:Geben|Schicken|Senden) Sie uns|^(?:Bewerten|Beurteilen) Sie|von 5 (?:Sternen|Punkten)|Leserbefragung|gewinnen Sie|Was this (?:article|page|story|content)|rate this|vote in our|(?:reader|our) (?:survey|poll)|take (?:our|the|this) (?:\S+ )?(?:survey|poll|quiz)|(?:tell|let) us (?:know|what|your|in)|what do you think|(?:send|give) us (?:your )?(?:feedback|tips?)|spotted (?:a|an) (?:typo|error|mistake)|have a (?:\p{L}+ )?tip\?|(?:gewinnen|win) (?:ein|eine|a|an) (?:\p{L}+ )?(?:gift card|Gutschein|prize))/iu,
      [
        'Umfrage: Soll der Bund aussteigen?',
        'War dieser Artikel hilfreich?',
        'What do you think?',
        'Take our survey.',
      ],
      [
        'Umfrage: Deutsche sparen so viel wie nie.',
        'Poll: Most economists expect a rate cut in December.',
        'Die Umfrage des ZEW fiel schlechter aus.',
        'A Reuters poll of economists points to a cut.',
      ],
    ),
  ),
  shortPattern(
    'tag-list',
    30,
    /^(?:Schlagw(?:orte|örter)|Tags?|Themen(?: in diesem (?:Artikel|Beitrag))?|Stichw(?:orte|örter)|Keywords?|Topics?|Mehr zu den Themen|Mehr zu|Kategorien?|Categor(?:y|ies)|Filed under|Tagged|Related topics?|Unternehmen in diesem (?:Artikel|Beitrag)|Erwähnte (?:Aktien|Werte|Unternehmen)|In this article|Ressorts?|Companies mentioned|Tickers?|Genannte (?:Aktien|Werte|Unternehmen))\s*(?::|\||$|–)/iu,
    ['Schlagworte: DAX, Zinsen', 'Topics: Banking, Earnings', 'Filed under: Technology'],
    ['Die Themen Zinsen und Inflation bestimmen den Tag.'],
  ),
  shortPattern(
    'navigation',
    10,
    /^(?:[«»‹›<>←→↑▲ ]*)(?:(?:Zur|Zurück(?: zur)?|Back to|Return to|Go to|Skip to|Zum|Direkt zum|Springe zum|Nach)(?: the)? (?:Startseite|Übersicht|Homepage|Inhalt|Hauptinhalt|Seitenanfang|Anfang|Home|top|content|main content|navigation|oben|Hauptseite|Artikelanfang|homepage|previous page)|Startseite|Home(?:page)?|Nach oben|Seite drucken|Nächste (?:Seite|r Artikel)|Vorherige[r]? (?:Seite|Artikel)|(?:Nächster|Vorheriger) (?:Beitrag|Artikel)|Next (?:page|article|post)|Previous (?:page|article|post)|Load more|(?:Alle|View all|All|Mehr|More)(?: \p{L}+){0,2} (?:Beiträge|Artikel|articles|posts|stories|from|by|von|des Autors|der Autorin)(?: \p{L}+){0,4}|Zur \p{L}*-?\p{L}*[Üü]bersicht|Weiterlesen|Story continues|Continue reading|Tap to (?:un)?mute|Mehr (?:laden|anzeigen|lesen|dazu|erfahren|Infos|Informationen|Details)|Show (?:more|less)|Read (?:more|on|full story)|See (?:more|all)|View (?:all|more)|Alle (?:anzeigen|Artikel|Nachrichten|News)|Weniger anzeigen|Click to (?:expand|enlarge|zoom)|Zum Vergrößern|Bild vergrößern|Inhaltsverzeichnis|Table of contents|Impressum|Datenschutz|AGB|Kontakt|Contact(?: us)?|About(?: us)?|Über uns|Hilfe|Help|FAQ|Sitemap|Privacy|Terms|Werbung schalten|Advertise|Mediadaten|Newsletter|Scroll (?:down|to continue)|Careers|Jobs|Karriere|Imprint|Barrierefreiheit|Nutzungsbedingungen|Cookies|Accessibility|Press)[\s.»›→:!|·•]*$|^(?:Startseite|Home|Sie sind hier)\s*[»›>/|:]/iu,
    ['Zur Startseite', 'Back to top', 'Startseite » Börse » Nachrichten', 'Nächste Seite', 'Mehr anzeigen'],
    ['Nach oben ist Luft.', 'Home Depot', 'Startseite der Zukunft'],
  ),
];
