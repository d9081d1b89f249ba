/** What an author advises is journalism, though it speaks as adverts do: a warning, a verdict, a place on the watch list. */
import type { Placed } from './place.ts';

/** "Geben Sie niemals Zugangsdaten heraus", "Never send money to strangers"; not "Never miss a move". */
const WARNING = {
  de: /^(?:[^.!?:]{1,30}: )?\p{Lu}\p{Ll}+(?:en|ern|eln) Sie (?:[\p{L}-]+ ){0,5}(?:nie|niemals|nicht|nichts|kein(?:e[nmrs]?)?|weder)(?!\p{L})/u,
  en: /^(?:[^.!?:]{1,30}: )?(?:Never|Do not|Don['’]t|Avoid) \p{Ll}/u,
};
/** "Erstatten Sie Anzeige bei der Polizei", "Check your annual statement carefully": the reader's own affairs. */
const AFFAIR = {
  de: /^(?:(?:Bevor|Wenn|Falls|Sobald) [^,]{1,80}(?:, [^,]{1,60})?, )?\p{L}\p{Ll}+(?:en|ern|eln) Sie (?=.*(?<!\p{L})(?:Polizei|Anzeige bei|Verbraucherzentrale|Ombuds\p{L}+|Schlichtungsstelle|Kontoauszüge?n?|\p{L}*[Aa]brechnung(?:en)?|Vertrag|Kaufvertrag|Kleingedruckten?|Belege|Quittungen|Lastschrift|Widerspruch|Ihrer? (?:Haus)?[Bb]ank)(?!\p{L}))/u,
  en: /^(?:(?:Before|If|When|Once) [^,]{1,80}, )?(?:check|report|ask|call|keep|read|compare|complain|tell|talk|change|contact|cancel|review|save|demand|file) (?!.*(?:subscri|sign up|log ?in|download))(?=.*(?<!\p{L})(?:police|ombudsman|regulator|consumer (?:group|agency)|statements?|bills?|receipts|contract|small print|direct debit|your bank)(?!\p{L}))/iu,
};
/** "Fazit: …", "Unser Urteil fällt gemischt aus", "We see fair value at $44": what it comes to for the author. */
const VERDICT = {
  de: /^(?:(?:Meine?|Unsere?|Das) )?(?:Fazit|Urteil|Gesamturteil|Gesamtfazit|Zwischenfazit|Meinung|Einschätzung|Rat)(?: (?:fällt|lautet|bleibt|ist)(?!\p{L})|:| –)|^(?:Unterm Strich|Klar ist|Für mich|(?:Ich|Wir) (?:selbst )?(?:würden?|bleiben?|halten?|kaufe|verkaufe|warte))(?!\p{L})/u,
  en: /^(?:(?:My|Our|The) )?(?:[Vv]erdict|[Cc]onclusion|[Bb]ottom line|[Tt]akeaway(?: for \p{L}+)?|[Vv]iew|[Tt]ake|[Aa]dvice)(?: is(?!\p{L})|:)|^(?:On balance|All in all|For now I|Personally,? I|I would|I(?: am|['’]m) (?:buying|selling|keeping|holding|waiting|watching)|We (?:see (?:fair|upside|downside|little|no)|would|stick|remain))(?!\p{L})/u,
};
/** "The stock belongs on a watch list", "Das Papier bleibt auf dem Radar". */
const WATCHED = {
  de: /(?<!\p{L})(?:gehört|gehören|bleibt|bleiben|darf|lohnt|verdient|sollten?)(?!\p{L}).*(?:Beobachtungsliste|Watchlist|Merkzettel|Radar|im Auge|im Blick)(?!\p{L})|^(?:Auf|In) die (?:Beobachtungsliste|Watchlist) gehört/u,
  en: /(?<!\p{L})(?:belongs?|stays?|remains?|deserves?|worth|should|would|earns?|keep(?:ing)? it)(?!\p{L}).*(?:watch ?lists?|on (?:the|your|my|their|every) radar)(?!\p{L})/iu,
};

/** "Verpassen Sie nicht …", "Don't wait": what adverts warn of. */
const BAIT =
  /verpass|versäum|entgeh|zöger|(?<!\p{L})(?:länger|nie wieder)(?!\p{L})|(?<!\p{L})(?:miss(?:ed|ing)?|wait|hesitate|forget|slip|lose out|left behind|delay|overpay|again|until you)(?!\p{L})/iu;

/** Log-odds from which even an order that names no offer is an advert's. */
const BEYOND_DOUBT = 5;

/** Whether the sentence is the author's advice. What is offered, free, near at hand or the publisher's own is none. */
export function isAdvice({ judged: { plain, language, closed, evidence }, odds }: Placed): boolean {
  if (!closed || evidence.free + evidence.pointer + evidence.command > 0) return false;
  const speaks = evidence.reader + evidence.imperative > 0;
  if (VERDICT[language].test(plain)) return !speaks && evidence.offer === 0;
  if (evidence.publisher > 0) return false;
  if (WATCHED[language].test(plain)) return !speaks;
  if (evidence.offer + evidence.smallPrint > 0 || BAIT.test(plain)) return false;
  const { action, weakOffer, urgency, hype, self } = evidence;
  const offersNothing = action + weakOffer + urgency + hype + self === 0;
  return (
    (evidence.imperative > 0 && offersNothing && odds < BEYOND_DOUBT) ||
    WARNING[language].test(plain) ||
    AFFAIR[language].test(plain)
  );
}
