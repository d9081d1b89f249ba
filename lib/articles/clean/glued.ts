/** Finds where a scraper ran furniture without a full stop into its neighbour: a link line in front, agency signs behind. */

/** A line that leads somewhere: an order to look, or a bare goal. */
const LINK =
  /^(?:Hier (?:geht|finden|gelangen|kommen|lesen|sehen)|Zu[mr] |Lesen Sie|Sehen Sie|Finden Sie|Folgen Sie|Mehr |Alle |Alles |(?:See|View|Track|Follow|Check|Read|Browse|Compare|Find|Get|Explore|Watch) )/u;
/** Words that are capitals only where a sentence opens; "The" and "A" open titles and names as well. */
const OPENERS_DE =
  'Der|Die|Das|Den|Dem|Ein|Eine|Einen|Im|Am|In|An|Auf|Aus|Bei|Beim|Mit|Nach|Vor|Von|Vom|Für|Durch|Gegen|Bis|Zuvor|Zuletzt|Doch|Aber|Es|Er|Man|Damit|Dabei|Dagegen|Bisher|Derzeit|Dennoch|Trotz|Seit|Schon|Insgesamt|Zudem|Unter|Während|Wegen|Dies|Dieser|Diese|Dieses';
const OPENERS_EN =
  'In|On|At|By|But|However|It|He|She|They|Its|After|When|While|Last|This|Meanwhile|Still|Under|Both|Since';
/** The goal's last word, a noun or "here", then the sentence to the end, with its full stop. */
const SEAM_DE = new RegExp(
  `(?<= (?!Sie )(?:\\p{Lu}[\\p{L}-]*|hier)) (?=(?:${OPENERS_DE})(?: [^\\s]+){3,}[.!?]$)`,
  'u',
);
const SEAM_EN = new RegExp(
  `(?<= here) (?=\\p{Lu}[\\p{L}’'-]*(?: [^\\s]+){3,}[.!?]$)|(?<= (?!about|from|into|with|what|when|where|that|this|over)\\p{Ll}{4,}) (?=(?:${OPENERS_EN})(?: [^\\s]+){3,}[.!?]$)`,
  'u',
);
/** A link line and the sentence behind it are no longer. */
const LONGEST = 600;

/** Where the sentence behind a link line opens in a piece that is one; -1 where there is none. */
export function linkEnd(piece: string): number {
  if (piece.length > LONGEST || !LINK.test(piece)) return -1;
  const seam = SEAM_DE.exec(piece) ?? SEAM_EN.exec(piece);
  return seam === null ? -1 : seam.index;
}

const SIGNS = /(?<=[\p{L}\d%)“”"]) (?=\/(?:\p{Ll}{2,4}\/){1,6}$)/u;

/** Where the agency's signs ("/ajx/mis/") begin behind a line's last word; -1 where there are none. */
export function signsAt(line: string): number {
  return line.endsWith('/') ? (SIGNS.exec(line)?.index ?? -1) : -1;
}
