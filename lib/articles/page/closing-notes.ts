/** What stands below the text of a page of any kind without being part of it. */
import { MONTH_START } from '../../text/months.ts';
import type { Block } from './render.ts';

const CHANGED =
  '(?:(?:this (?:story|article|post) (?:has been|was) )?(?:last )?(?:updated|modified)|zuletzt (?:aktualisiert|geändert)|aktualisiert|stand)';
const MONTH = `${MONTH_START}[a-z]{0,6}`;
/** A day, a time or how long ago, perhaps behind the day's name. */
const WHEN = `(?:[a-z]{2,10},? )?(?:\\d{1,2}[.:/] ?\\d|\\d{4}-\\d|\\d{1,2}\\.? ${MONTH}|${MONTH}\\.? \\d{1,4}(?!\\d)|\\d{1,2} [a-z]{3,8} ago|\\d{1,2} ?[ap]\\.?m)`;

/** Its tags, who helped, when it changed, who may comment, what else there is. */
const NOTES: readonly RegExp[] = [
  /^(?:tags?|tagged|etiquetas|mots[- ]clés|schlag(?:worte|wörter)|stichworte|keywords|topics|filed under|posted in)\s{0,2}(?::|\n|$)[^.!?]{0,400}$/i,
  /^.{3,150} contributed (?:to this (?:report|story|article|post|piece)|(?:reporting|research))\.?$/i,
  /^\p{Lu}[\p{L}.’'-]{1,30} \p{Lu}.{0,120} contributed to the (?:report|story|article|post|piece)\.?$/u,
  // no sentence: "Stand 3. Oktober lagen 400 Zusagen vor."
  new RegExp(`^\\(?${CHANGED}(?: (?:at|on|am|um))?:? ${WHEN}(?!.*[a-zäöüß]{3}(?<!uhr)\\.$).{0,40}$`, 'i'),
  /^(?:you (?:may|might) also (?:like|enjoy|be interested in)|das könnte (?:sie|dich|euch) (?:auch|ebenfalls) (?:interessieren|gefallen)|auch interessant|related (?:articles|posts|stories))\W{0,4}$/i,
  /^(?:you (?:need to|must|have to) (?:be )?(?:log(?:ged)? ?in|login|register|sign(?:ed)? in)|(?:please )?(?:log|sign) in to (?:comment|leave|post|view|reply)|(?:sie müssen|du musst) (?:angemeldet|eingeloggt)|comments (?:are )?closed|die kommentare sind geschlossen).{0,100}$/i,
];
const MAX_NOTES = 5;

const BIOGRAPHY =
  /^,? (?:is|covers|writes|reports|joined|works|has (?:written|a|an|been|covered|worked)|ist|schreibt|arbeitet|berichtet|leitet|studierte)(?!\p{L})/u;
const MAX_BIOGRAPHY = 600;

/** "Anna Beispiel is a reporter in London": who wrote the text. */
const isBiography = (text: string, authors: readonly string[]): boolean =>
  text.length <= MAX_BIOGRAPHY &&
  authors.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && BIOGRAPHY.test(text.slice(at + name.length));
  });

/** The text without such notes, and one on an author, at its end. */
export function dropNotes(blocks: readonly Block[], authors: readonly string[]): Block[] {
  const isNote = (text: string) => NOTES.some((note) => note.test(text)) || isBiography(text, authors);
  let end = blocks.length;
  while (end > 1 && blocks.length - end < MAX_NOTES && isNote(blocks[end - 1]?.text ?? '')) end -= 1;
  return blocks.slice(0, end);
}
