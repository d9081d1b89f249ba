/** Repairs UTF-8 that a system read as windows-1252 or Latin-1 and wrote as UTF-8 again: "JahresÃ¼berschuss", "itâ€™s". */

/** The characters that windows-1252 has for the bytes 0x80 to 0x9f; the five it leaves out stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS].map((char, at) => [char, 0x80 + at]));

/** What no text holds of itself; a text with so many of them was encoded twice. */
const EVIDENCE = /Ã[\u0080-\u00bfŸ]|â(?:\u0080[\u0080-\u00bf]|€[\u0080-\u009f™œ¢¦“”˜])|Â[\u00a0-\u00bf]/g;
const MIN_EVIDENCE = 3;
/** A text on such faults quotes a few of them among its own letters. */
const QUOTED = 12;
const OWN_LETTERS = /[äöüßçèéêíóúõ]/g;

const FOLLOWS = `[\\u0080-\\u00bf${WINDOWS}]`;
/** The leads of Latin, Greek, Cyrillic, Hebrew and Arabic letters; others ("ß“", "É”", "Ö…") open scripts that no news is in. */
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00c6\\u00c8\\u00cb\\u00ce-\\u00d1\\u00d7-\\u00db]${FOLLOWS}|[\\u00e0-\\u00ef]${FOLLOWS}{2}|[\\u00f0-\\u00f4]${FOLLOWS}{3}`,
  'g',
);

/** The text with each such sequence as the character it was; as it is where they are too few to be sure. */
export function repairTwiceEncoded(text: string): string {
  const evidence = count(text, EVIDENCE);
  if (evidence < MIN_EVIDENCE || (evidence < QUOTED && evidence <= count(text, OWN_LETTERS))) return text;
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return text.replace(SEQUENCE, (sequence) => {
    const bytes = Uint8Array.from(sequence, (char) => BYTES.get(char) ?? char.charCodeAt(0));
    try {
      return utf8.decode(bytes);
    } catch {
      return sequence;
    }
  });
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
