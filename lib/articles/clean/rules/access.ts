/** What stands in front of a text: paywalls, logins, consent boxes. */
import { pattern, type Rule, tells, unless } from '../rule.ts';

/** What a page calls its parts. */
const OF_THE_PAGE =
  /(?<!\p{L})(?:Artikel|Beitr[aä]g|Inhalt|Texte?|Seite|Archiv|Cookies?|Website|stor(?:y|ies)|articles?|content|pages?|cookies|site|newsletters?)(?!\p{L})/iu;

export const ACCESS: readonly Rule[] = [
  unless(
    (passage) => tells(passage) || (passage.statement && !OF_THE_PAGE.test(passage.plain)),
    pattern(
      'paywall',
      /(?:(?:exklusiv|nur|ausschließlich|allein) für (?:\p{L}+ )?(?:Abonnent|Mitglied|Leser|registrierte|angemeldete|Nutzer|Plus-|Premium-)|(?:Artikel|Beitrag|Inhalt|Text)(?: \p{L}+){0,6} (?:freischalten|weiterlesen|weiter lesen)|(?:Sie lesen|Dies ist) (?:\p{L}+ )?(?:\p{L}+ )?Vorschau|(?:benötigen|brauchen) Sie (?:ein|einen|dafür)(?: [\p{L}-]+){0,2} ?(?:[Aa]bo|Zugang|Konto|Login)|^(?:Bereits|Schon|Noch kein) (?:Kunde|Abonnent|Abo|Mitglied|registriert|ein Konto|Leser)(?:in)?(?!\p{L})|Sie haben (?:\p{L}+ ){0,2}(?:ein|kein) (?:Konto|Abo|Benutzerkonto|Profil)|^(?:Weiterlesen|Weiter lesen)(?: mit| im|$| nach)|(?:mit|nach) (?:der |Ihrer )?(?:kostenlosen )?(?:Registrierung|Anmeldung) (?:\p{L}+ ){0,3}(?:lesen|weiter)|^(?:Zum |Zur )?(?:Login|Anmelden|Einloggen|Registrieren|Abmelden|Log ?in|Log ?out|Sign in|Sign up|Register|Logout|Mein Konto|My account)\.?$|(?:for|to) (?:paid |paying |registered )?(?:subscribers|members)(?: only)?\.?$|^(?:Already|Not yet|Existing) (?:a |have |an )|(?:create|open|register for) (?:a|an|your) (?:free )?(?:account|profile) to|to (?:continue|keep|finish) reading|(?:free|monthly) (?:articles?|limit) |(?:limit|number) of (?:free|complimentary) (?:articles|stories)|(?:subscription|membership) (?:is )?required|unlimited (?:digital )?access|(?:log|sign) in to )/iu,
      [
        'Dieser Beitrag ist nur für Abonnenten zugänglich.',
        'Bereits registriert?',
        'To continue reading, create an account.',
        'This story is available to subscribers only.',
      ],
      [
        'Die Zeitung gewann 3.000 Abonnenten.',
        'Bereits Kunden der ersten Stunde verlassen die Bank.',
        'Netflix raised its prices for subscribers.',
        'Customers could not log in to their accounts for six hours.',
        'Die App ist exklusiv für Mitglieder der Genossenschaft.',
        'Die App steht allen Kunden offen.',
        'The publisher sold access to its archive.',
      ],
    ),
  ),
  unless(
    (passage) => tells(passage) || (passage.statement && !OF_THE_PAGE.test(passage.plain)),
    pattern(
      'consent-box',
      /(?:(?:[Uu]m|[Zz]um|[Zz]ur)(?: \p{L}+){1,6}(?: anzuzeigen| zu sehen| zu laden|Anzeige|Anzeigen)?(?=.*(?:Zustimmung|Einwilligung|Einverständnis|zustimmen|akzeptieren))|(?:Zustimmung|Einwilligung|Einverständnis)(?: \p{L}+){0,6} (?:erforderlich|erteilen|nötig|notwendig|widerrufen|benötig\p{L}*)|(?:willige|stimme)n?(?: Sie| ich)(?=.*(?:ein|zu|Daten))|(?:willigen|stimmen) Sie|(?:Inhalte?|Inhalten?) von (?:\p{L}+ ){1,3}(?:immer |automatisch )?(?:aktivieren|anzeigen|laden|erlauben|zulassen|einblenden)|(?:extern|eingebettet|empfohlen|redaktionell)\p{L}* (?:\p{L}+ )?(?:Inhalte?n?)(?![\p{L}])|Inhalt von (?:YouTube|X|Twitter|Facebook|Instagram|Spotify|TikTok|Drittanbieter)|Drittanbieter|Drittplattform|personenbezogene[rn]? Daten|Daten (?:werden )?(?:\p{L}+ )?(?:verarbeitet|übermittelt|übertragen)|(?:wir|diese (?:Web)?seite|unsere (?:Web)?seite)(?: \p{L}+){0,6} Cookies|Cookies(?: \p{L}+){0,3} (?:akzeptieren|zulassen|ablehnen|zu)|Cookie-(?:Einstellungen|Richtlinie|Hinweis|Policy|Settings|Notice)|Datenschutz(?:erklärung|hinweise?|bestimmungen|einstellungen)|(?:we|our|this (?:web)?site|partners|by)(?: [\p{L}’']+){0,6} (?:use[sd]?|store|set|accept) (?:\p{L}+ )?cookies|(?:accept|allow|manage|reject|enable)(?: \p{L}+){0,3} cookies|^(?:Alle |Nur notwendige )?(?:akzeptieren|ablehnen|zustimmen|Einverstanden)\.?$|^(?:Accept|Reject|Allow|Decline)(?: all)?\.?$|(?:our|the|privacy|and) (?:privacy (?:policy|notice)|terms of (?:use|service))|(?:agree|consent) to (?:our|the|receive|this site)|by (?:submitting|signing up|clicking|subscribing|registering|entering your|providing your|(?:continuing|using)(?: to use)? (?:this|our))|(?:third[- ]party|external|embedded) content|ad ?blocker|(?:enable|activate) javascript|JavaScript (?:aktivieren|einschalten)|Werbeblocker|(?:cookie|privacy|consent) (?:settings|preferences))/iu,
      [
        'Um diesen Inhalt zu sehen, ist Ihre Zustimmung nötig.',
        'Wir verwenden Cookies.',
        'Empfohlener externer Inhalt',
        'By signing up you agree to our terms of use.',
      ],
      [
        'Its cookies and crackers unit grew 3%.',
        'Die Übernahme braucht die Zustimmung der Behörden.',
        'Für die Übernahme ist die Zustimmung der Kartellbehörden nötig.',
        'Zur Finanzierung ist die Zustimmung der Gläubiger erforderlich.',
        'The board has to agree to the takeover.',
        'Der Drittanbieter Worldline wickelt die Zahlungen ab.',
        'Der Aufsichtsrat erteilte seine Zustimmung.',
      ],
    ),
  ),
];
