/** What stands under pictures: labels, pointers, credits, and lines that say nothing because no verb is in them. */

/** A label before a colon, as captions have it: `High spirits: She waved`, `Bild: Werk in Kiel`. */
const LABEL = /^(?:\p{Lu}[\p{L}'’-]*|[\p{Ll}'’-]+)(?: [\p{L}'’-]+){0,4}: /u;
/** `Der Grund: …` goes on in the text. */
const GOES_ON =
  /^(?:d(?:er|ie|as) |the )?(?:haupt)?(?:grund|ursache|auslöser|hintergrund|folge|ergebnis|anlass|reason|result|upshot): /iu;
const POINTER =
  /\((?:left|right|centre|center|above|below|pictured|links|rechts|mitte|m\.|l\.|r\.|im bild|archivbild|archivfoto|symbolbild)\)|\b(?:pictured|(?:file|library) (?:photo|picture)|archivbild|archivfoto|symbolbild)\b/iu;
const CREDIT =
  /^(?:photo(?:graph|graphy)?s?|pictures?|images?|credits?|fotos?|bild(?:er|quelle)?|grafik|quelle)\b ?[:©(/]|^(?:image source|getty)\b|^©/iu;

/** A place and a day without news, as notices open with it: `Hamburg, 12. Oktober 2026.` */
const DATE_ALONE =
  /^(?:\p{Lu}[\p{L} /.-]{1,30}, )?(?:den )?(?:\d{1,2}\.? \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},) \d{4}\.?$/u;

/** A line longer than this is a sentence, whatever its verb. */
const LINE_WORDS = 12;
/** Little words in small letters that end as verbs do. */
const NO_VERB =
  /^(?:the|its|his|hers|this|as|us|across|towards|needs|mit|seit|samt|laut|statt|gut|nicht|erst|fast|jetzt|heute|gestern|bitte|heut|den|einen|keinen|seinen|ihren|deren|neuen|alten|großen|kleinen|ersten|zweiten|letzten|rechten|neben|gegen|wegen|zwischen|oben|unten|hinten|innen|außen)$/u;
const GERMAN_VERB =
  /(?:t|te|ten|en|eln|ern|war|sei|kam|lag|stieg|fiel|sank|wuchs|nahm|gab|stand|brach|sprang|schrieb|soll|will|kann|darf|muss|wurde|würde|werde|habe|hätte|wäre|könne|solle|wolle|verlor|gewann|zog|trat|ging|ließ|hob|schob|warf|traf|sah|tat|rief|zwang|schloss|blieb|schuf|trug|sprach|begann|verbot)$/u;
const ENGLISH_VERB =
  /(?:ed|s)$|^(?:am|are|be|been|can|could|did|do|had|have|may|might|must|shall|should|were|will|would|ate|beat|became|began|bet|bought|broke|brought|built|came|caught|chose|cost|cut|dealt|drew|drove|fell|felt|fled|flew|forecast|fought|found|froze|gave|gone|got|grew|held|hit|kept|knew|laid|lay|led|left|lent|let|lost|made|meant|met|paid|put|quit|ran|rang|rose|said|sang|sank|sat|saw|sent|set|shed|shot|shrank|shut|slid|slipped|sold|sought|spent|split|spoke|spread|sprang|stood|stole|struck|stuck|swung|swore|taught|told|thought|threw|took|understood|upset|went|woke|won|wore|wrote)$/u;

/**
 * 0..1: how much a sentence looks like the line under a picture. `rest` is what follows it in its line; `opens` says
 * whether it stands first there.
 */
export function captionLikeness(text: string, opens: boolean, rest: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const credited = opens && CREDIT.test(rest);
  const verbless = opens && rest === '' && words.length <= LINE_WORDS && !hasVerb(words.slice(1));
  if (credited || verbless || CREDIT.test(text) || DATE_ALONE.test(text)) return 1;
  return Math.min(
    1,
    (POINTER.test(text) ? 0.6 : 0) + (LABEL.test(text) && !GOES_ON.test(text) && words.length < 40 ? 0.4 : 0),
  );
}

const hasVerb = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      /^\p{Ll}/u.test(word) && !NO_VERB.test(word) && (GERMAN_VERB.test(word) || ENGLISH_VERB.test(word)),
  );
