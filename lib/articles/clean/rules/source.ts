/** Where words and pictures come from: credits, notes on authors, reading time. */
import { pattern, type Rule, shortPattern } from '../rule.ts';

export const SOURCE: readonly Rule[] = [
  shortPattern(
    'image-credit',
    18,
    /(?:^[^\p{L}\p{N}]{0,3}(?:(?:Titel|Symbol|Archiv|Artikel|Vorschau|Teaser|Beitrags|Aufmacher)?(?:bild|foto|grafik|photo|picture|image|illustration|video)(?:rechte|nachweise?|quellen?|credits?|s)?|(?:bild|foto|image|photo|picture|video)[- ]?(?:rechte|nachweise?|quellen?|credits?|source)|Credit|Courtesy|Quellen?|Source|Getty Images|Grafik|Chart|Photographer|Photograph|AP Photo|Reuters Photo|Bildmaterial|Quellenangaben?|Illustration|Fotograf(?:in)?|Abbildung)(?:\s*(?:by|courtesy|von|via))?\s*(?::|©|\/|\||by |courtesy )|^[^\p{L}\p{N}]{0,3}(?:Photo|Image|Picture|Foto|Bild)s? (?:by|courtesy|von|via|credit|source)(?![\p{L}])|(?:getty ?images|shutterstock|imago(?:\/| images)|picture[- ]alliance|adobe ?stock|symbolfoto|archivfoto|werkbild|pressebild|pressefoto|handout|istock(?:photo)?|unsplash|pixabay|depositphotos|symbolbild|archivbild|stock\.adobe)\s*[\p{L}./-]*\)?\.?$|^(?:\(|\[)(?:Photo|Foto|Bild|Image))/iu,
    [
      'Foto: Archiv',
      'Image source: Getty Images.',
      '(Photo by John Smith/Getty Images)',
      'Bildquelle: Unternehmen',
      'Symbolbild',
    ],
    [
      'Photo sharing company Snap lost users.',
      'Das Bild an den Märkten bleibt trüb.',
      'Quelle der Unsicherheit ist der Zollstreit.',
    ],
  ),
  pattern(
    'author-note',
    /(?:^(?:Über (?:den|die) Autor|Zum Autor|Zur (?:Autorin|Person)|About the (?:author|writer)|Autor(?:in)?\s*:|Author\s*:|Written by|Redaktion\s*:|Redaktion [\p{Lu}]|Von der Redaktion|Ein (?:Gast)?[Bb]eitrag von|Gastbeitrag|Aus dem Archiv|(?:Additional |Additional\s)?[Rr]eporting by (?=\p{Lu})|\((?:Reporting|Bericht|Editing|Writing|Redaktion)|Editing by|Contact the (?:writer|reporter|author)|Follow (?:him|her|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) on)|^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,2} (?:ist|arbeitet|schreibt|berichtet|is|covers|writes|reports|was)(?: [\p{L}-]+,?){0,7} (?:Redakteur(?:in)?|Wirtschaftsredakteur(?:in)?|Börsenredakteur(?:in)?|Finanzredakteur(?:in)?|Korrespondent(?:in)?|Autor(?:in)?(?! (?:des|der|einer|eines|von)(?!\p{L}))|Journalist(?:in)?|Kolumnist(?:in)?|Ressort(?:leiter\p{L}*)?|Volontär(?:in)?|reporter|editor|writer|correspondent|journalist|columnist|contributor)(?![\p{L}]| who(?!\p{L}))|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:schreibt|berichtet|verfolgt|beobachtet|arbeitet|begleitet|analysiert|kommentiert|recherchiert|gehört)(?=.*(?:seit \d{4}|[Rr]edakt|[Jj]ournalis|[Rr]essort|[Kk]orrespondent|[Kk]olumn|Börse|Finanz|Wirtschaft))(?!.*(?:Prozent|Analyst|Vorstand))|^(?:Unser|Our)e? (?:Autor|Redakteur|Korrespondent|Kolumnist|columnist|reporter|writer|author)(?:in)?(?![\p{L}])|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:leitet|moderiert|verantwortet|betreut)(?: \p{L}+){0,4} (?:\p{L}*[Rr]essort|Redaktion|\p{L}+redaktion)|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:covers|writes about|reports on|schreibt (?:seit \d+ )?(?:über|für)|berichtet seit)(?![\p{L}])|(?:Den|Die) Autor(?:in|en)? erreich|@[\p{L}\d.-]+\.(?:com|de|net|org|example|at|ch|co)|(?:first appeared|originally (?:published|appeared)) (?:on|in|by|at)|^Veröffentlicht (?:in|von|durch|mit)(?: \p{L}+){0,4} (?:Zusammenarbeit|Kooperation|Genehmigung)|^This (?:story|article|post|piece|report) (?:was|has been|first|is) (?:\p{L}+ )?(?:published|produced|written|generated|translated|updated|reprinted)|(?:erschien(?:en)?|Dieser (?:Artikel|Beitrag|Text)) (?:zuerst|wurde|ist|erschien|stammt)(?=.*(?:zuerst|erstellt|übersetzt|erschienen|veröffentlicht|KI|automatisch))|(?:produced|created|generated)(?: \p{L}+){0,4} (?:with|by|using) (?:\p{L}+ ){0,4}(?:AI|artificial)|^(?:Das|Dieses) (?:Interview|Gespräch) führten? \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,2}(?:(?: und|,) \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,2}){0,3}\.?$|^(?:\p{Lu}[\p{L}.’'-]+ ){1,6}(?:and (?:\p{Lu}[\p{L}.’'-]+ ){1,4})?contributed to this (?:report|story|article|post)\.?$|Mit Material (?:von|der) (?:\p{L}+ )?(?:dpa|AFP|AP|Reuters|Bloomberg|APA|\p{L}*[Aa]gentur)|mithilfe (?:von|einer) (?:KI|künstlich))/u,
    [
      'Über die Autorin: Sie schreibt seit 2014 über Banken.',
      'Max Beispiel ist Redakteur im Ressort Geld.',
      'Reporting by Ann Reporter; Editing by Paul Copy',
      'This story first appeared on Example Wire.',
      'Das Gespräch führten Karla Fürst und Jens Ott.',
      'The Wire’s Ann Writer and Paul Copy contributed to this report.',
    ],
    [
      'Er ist seit 2019 Vorstandschef.',
      'Jane Fraser is chief executive of Citigroup.',
      'Hans Maier ist Aufsichtsratschef und Großaktionär.',
      'Das Gespräch führte Vorstandschef Hans Maier in Peking.',
      'Reporting by the newspaper led to the investigation.',
      'Max Müller ist Autor des Gutachtens und lehrt in Köln.',
      'Jane Doe is a writer who sued the company last year.',
      'The story was first published in Friday’s paper, which cited people familiar with the matter.',
      'Mit Material von Rheinmetall bauen die Ukrainer Drohnen.',
      'Higher costs contributed to this year’s loss.',
    ],
  ),
  shortPattern(
    'reading-time',
    8,
    /(?:^(?:(?:Geschätzte |Voraussichtliche |Estimated )?(?:Lese(?:zeit|dauer)|Reading time|Read time|Hördauer|Time to read))\s*:?|^(?:ca\. ?)?\d+ ?(?:Min(?:uten?|\.)?|min(?:utes?|s)?\.?)[- ](?:minute )?(?:Lese(?:zeit|dauer)|zu[mr] (?:L|l)esen|Lesen|read|Lektüre|to read)|min(?:ute)?s? read$|\d+ Min(?:uten?|\.)? Lese(?:zeit|dauer)$)/iu,
    ['3 Minuten Lesezeit', 'Lesedauer: ca. 4 Min.', '5 min read'],
    ['Read-through to other chipmakers was limited.', '5 Minuten später lag der Kurs im Plus.'],
  ),
  shortPattern(
    'agency-sign',
    16,
    /^(?:\(?\/?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,5}\/?\)?|\/\p{Ll}{2,4}\/|\((?:(?:Reuters|dpa(?:-AFX)?|AFP|AP|APA|awp|sda|Dow Jones|DJN)(?:[;,/] ?|(?=\))))+(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*)?\)|\(?(?:(?:Reuters|dpa(?:-AFX)?|AFP|AP|APA|awp|sda|Dow Jones|DJN)[;,/] ?)*(?:Bearbeit(?:ung|et)|Redaktion|Redigiert|Mitarbeit|Berichtet|Zusätzliche Berichterstattung)(?: von|:) [\p{L}\p{N} .,;:/-]+\)|\(\p{L}[\p{L} .,/-]*; ?(?:Redaktion|Bearbeitung|Mitarbeit|[Ee]diting|[Ww]riting)[^)]*\))\.?$/u,
    [
      '/ajx/mis/nas/',
      '(dpa/mkl)',
      '(Reuters; Redaktion: pk)',
      '(Bearbeitet von Ida Beispiel; Rückfragen an die Redaktion)',
    ],
    [
      'Und/oder',
      '(siehe Grafik)',
      '(AP Møller fährt die Route nicht mehr.)',
      '(Redaktion und Verlag ziehen um.)',
    ],
  ),
];
