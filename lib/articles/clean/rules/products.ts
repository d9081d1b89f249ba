/** Certificates, knock-outs and other things on sale, with their numbers. */
import { pattern, type Rule, tells, unless } from '../rule.ts';

export const PRODUCTS: readonly Rule[] = [
  unless(
    (passage) => tells(passage) && !/WKN|ISIN/.test(passage.plain),
    pattern(
      'certificate-advert',
      /(?:(?:Hebel|Barriere|KO-Schwelle|Knock-?out|Basispreis|Optionsschein|Zertifikat|Turbo|Mini[- ]Future|Faktor|Laufzeit|Bonus-?Level|Emittent)(?=.*(?:WKN|ISIN|(?<![A-Z0-9])DE000|[Hh]ebel:? \d|[Hh]ebel von|KO-Schwelle|Basispreis|Barriere))|(?:WKN|ISIN):?(?=.*(?:Hebel|Barriere|Basispreis|Knock|Zertifikat|Optionsschein|Turbo|Laufzeit|Strike|Cap))|(?:Hebel|Knock-?out|Turbo|Bonus|Discount|Faktor|Derivate|Optionsschein|Mini)\p{L}*[- ]?(?:[Pp]apiere?n?|[Pp]rodukte?n?|[Ss]cheine?n?|[Zz]ertifikate?n?|[Ff]utures?)?(?:(?: \p{L}+)*,)?(?: [\p{L}\p{N}&().,-]+){0,12} (?:profitieren|partizipieren|setzen|verdienen|überproportional|gehebelt|Anleger|spekulieren)|(?:Wer|Anleger)(?: \p{L}+){0,3} (?:auf|von) (?:steigende|fallende|sinkende)n? (?:Kurse|Kursen|Notierungen)|^(?:Passende|Ausgewählte|Interessante) (?:Produkte|Zertifikate|Hebel|Optionsscheine|Derivate|Knock)|^(?:Trading-Idee|Produktidee|Zertifikate?-?(?:Idee|Tipp)|Derivate-Idee)|Basisprospekt)/u,
      [
        'Turbo-Bull auf Tesla, WKN AB12CD, Hebel 5,6.',
        'Mit Knock-out-Papieren können Anleger überproportional profitieren.',
        'Passende Produkte auf den DAX: Call, Put, Mini-Future.',
      ],
      [
        'Die Deutsche Bank hat Knock-out-Zertifikate im Volumen von zwei Milliarden Euro verkauft.',
        'Wer auf steigende Kurse gesetzt hatte, verlor bis zu 80 Prozent.',
        'Mit Optionsscheinen verdienten Anleger in dem Monat 400 Millionen Euro.',
        'Der Emittent Vontobel meldete einen Rekord im Geschäft mit Hebelprodukten.',
      ],
    ),
  ),
];
