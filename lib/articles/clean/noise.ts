/**
 * Finds what is left of a page's frame (navigation, buttons, forum signatures, tables of figures) by the shape of its
 * lines. It only speaks where a text looks like a page: an article's few short lines are its subheadings.
 * The weights are set by hand.
 */
import { languageOfWords } from './evidence.ts';
import { isReport } from './report.ts';
import { oneOf, wordsOf } from './words.ts';

const FUNCTION_WORDS = oneOf(
  `der die das und ist nicht ein eine einen einem einer dem den des von für mit auf sich auch im zu bei wird nach noch sie sind aus hat zum zur als wie
   wir ihr ihre über oder es ich man dass aber wenn kann war um am vom werden haben nur schon
   the of and to a in that for on with as was by at from it its are be this an has have will or you your our how what which these we than i he she they
   but not so my his her their can if there would when who`,
);
const FINITE_VERB = oneOf(
  `ist sind war waren hat haben wird werden kann können soll muss gibt habe bin wurde wurden sollte könnte möchte geht steht macht kommt liegt bietet will
   hatte würde is are was were has have had would can could should said says am be been do does did may might think know i['’]m it['’]s don['’]t`,
);
/** Words a line of the frame opens with. */
const FRAME_OPENING =
  /^[\W_]*(?:back to top|joined|posts?|location|beiträge|registriert|posted (?:in|by|on)|veröffentlicht (?:unter|am|in)|geschrieben (?:am|von)|tags?|kategorien?|labels|filed under|sign ?in|log ?in|register|anmelden|registrieren|passwor[td]|username|benutzername|privacy|impressum|datenschutz|agb|home|startseite|forums?|archive?s?|topics?|kommentare?|comments?|leave a|reply|antworten|share|teilen|tweet|print|drucken|e-?mail|newsletter|search|suche|men[uü]|warenkorb|cart|quick links|advertis\p{L}*|contact(?: us)?|kontakt|about(?: us)?|über uns|sitemap|copyright|all rights|powered by|letzte (?:änderung|aktualisierung)|last (?:updated|modified|edited)|page|seite|permalink|quote|zitieren|zitat|report|views?|ansichten|downloads?|rating|bewertung\p{L}*|artikel-?nr|item|sku|next|prev(?:ious)?|zurück|weiter|mehr|more|read more|weiterlesen|details|show|view|load|select|choose|add to|in den|free shipping|versand|inkl|zzgl|uvp|sale|bestellen|buchen|hits|sort|filter|language|sprache|follow us|facebook|twitter|youtube|instagram|pinterest|rss|subscribe|abonnieren|cookies?|javascript|you don['’]t have|created|expires|hosted)(?![\p{L}])/iu;
const BULLET = /^[-*•–·]\s/;

/** A text is page-like where at least so many of its lines are short and not closed. */
const PAGE_SHARE = 0.4;
const MIN_LINES = 4;
const SHORT_SENTENCE = 60;
/** ... and so few are paragraphs. */
const MAX_PROSE = 0.35;
/** How far a neighbouring line's shape counts. */
const WINDOW = 3;
const THRESHOLD = 1.2;

export type Texture = { pageLike: boolean; proseShare: number };

const countOf = (text: string, expression: RegExp) => text.match(expression)?.length ?? 0;
const isProse = (line: string) => line.length > 110 && FUNCTION_WORDS.count('', wordsOf(line)) >= 4;
const isLoose = (line: string) => line.length < 80 && !/[.!?]["”“')]*$/.test(line);

/** What kind of text the lines make: running prose, or a page's leavings. */
export function textureOf(lines: readonly string[]): Texture {
  const loose = lines.filter(isLoose).length;
  const proseShare = lines.length === 0 ? 1 : lines.filter(isProse).length / lines.length;
  return {
    pageLike: lines.length >= MIN_LINES && loose >= lines.length * PAGE_SHARE && proseShare < MAX_PROSE,
    proseShare,
  };
}

/** How many lines tell what happened in at least a short sentence. */
export const tellingLines = (lines: readonly string[]): number =>
  lines.filter((line) => line.length >= SHORT_SENTENCE && tells(line)).length;

/** For each line whether it is noise; `proseShare` as in `Texture`. */
export function noiseLines(lines: readonly string[], proseShare: number): boolean[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const shapes = lines.map((line) => shapeScore(line, (counts.get(line) ?? 0) > 1));
  const base = proseShare === 0 ? 1.8 : -0.3;
  return shapes.map((own, at) => base + 0.4 * own + 0.2 * neighbourhood(shapes, at) > THRESHOLD);
}

/** The mean of the neighbours, the nearest first. */
function neighbourhood(shapes: readonly number[], at: number): number {
  let [sum, weights] = [0, 0];
  for (let distance = 1; distance <= WINDOW; distance++) {
    for (const score of [shapes[at - distance], shapes[at + distance]]) {
      if (score === undefined) continue;
      sum += Math.max(-2, Math.min(2, score)) / distance;
      weights += 1 / distance;
    }
  }
  return weights === 0 ? 0 : sum / weights;
}

const MIN_SENTENCE = 3;
/** What a page tells of its figures. */
const OF_THE_PAGE =
  /(?<!\p{L})(?:delayed|provided|powered|updated|verzögert|bereitgestellt|aktualisiert)(?!\p{L})/iu;

/** Whether the line tells what happened: it opens and closes as a sentence, and stands as a report. */
function tells(line: string): boolean {
  if (!/^["„“(]?[\p{Lu}\d].*\.["”“')]*$/u.test(line) || FRAME_OPENING.test(line) || OF_THE_PAGE.test(line))
    return false;
  const words = wordsOf(line);
  const language = languageOfWords(words);
  return isReport(line, words, language ?? 'de') || (language === null && isReport(line, words, 'en'));
}

/** How much a line alone looks like noise: from about -4 (a long sentence) to 6 (a row of strokes). */
function shapeScore(line: string, repeated: boolean): number {
  const length = line.length;
  const words = line.split(/\s+/).length;
  const letters = countOf(line, /\p{L}/gu);
  const functionWords = FUNCTION_WORDS.count('', wordsOf(line));
  let score = -0.3;
  if (length < 15) score += 1;
  else if (length < 30) score += 0.4;
  else if (length >= 200) score -= 1.8;
  else if (length >= 100) score -= 1.2;
  else if (length >= 60) score -= 0.5;
  if (words === 1) score += 0.8;
  if (words > 2 && /[.!?]["”“')]*$/.test(line)) score -= 0.9;
  if (words >= MIN_SENTENCE && tells(line)) score -= 3;
  if (/!$/.test(line)) score -= 0.5;
  if (functionWords === 0) score += 0.5;
  if (functionWords / words > 0.3) score -= 0.7;
  if (FINITE_VERB.test(line, wordsOf(line))) score -= 1;
  if (/[|◢►→›»]/.test(line)) score += 1;
  if (letters === 0) score += 3.5;
  else if (letters / length < 0.35) score += 1.2;
  else if (letters / length < 0.6) score += 0.6;
  if (BULLET.test(line) || /^\d+[.)]\s/.test(line)) score -= 0.7;
  if (repeated) score += BULLET.test(line) ? 0.2 : 1.1;
  if (/(?<!\p{L})©|copyright|rights reserved/iu.test(line)) score += 2;
  if (length < 80 && /[$€£]\s?\d|\d\s?(?:€|EUR|USD)/.test(line)) score += 0.7;
  if (FRAME_OPENING.test(line)) score += 1.8;
  return score;
}
