import {
  AFTER_ORDINAL_DE,
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_ORDINAL_DE,
  MAYBE_LAST,
  OPENERS,
} from './abbreviations.ts';

/** A sentence and where it stands; offsets are UTF-16 code units into the text that was split. */
export type SentenceSpan = { start: number; end: number; text: string };

type Language = 'de' | 'en';

/** As much text on either side of a stop as a decision needs; keeps the work linear. */
const CONTEXT = 48;
/** Where a sentence may end: stops with what closes them, a line break, or a stop whose blank was lost on the way. */
const STOP =
  /(?<![.!?…])[.!?…]+["'”“»«’)\]]{0,3}(?=\s|$)|\n|(?<=\p{Ll}{3})[.!?](?=\p{Lu}{1,8}(?:\p{Ll}|-\p{L}))/gu;
/** `$1.2 bln. Apple`: in English a capital after a unit begins a sentence; in German it may be the noun counted. */
const UNIT_EN = /^(?:pct|mn|bn|mln|bln|tn|yrs?)$/;

const NUMBER = /^(?:\d|[IVXLC]+$)/;

const LEGAL_FORM = /^(?:Inc|Corp|Ltd|AG|SE|GmbH|Group|Holdings?|Japan|plc)$/;

/**
 * Splits German or English text into sentences; a paragraph break always ends one.
 * Spans are in order, do not overlap and carry no white space at either end; only white space lies between them.
 *
 * Own code, since Intl.Segmenter (UAX #29) takes quadratic time in Node 20, breaks at every line break and knows
 * neither German ordinals nor most abbreviations.
 */
export function splitSentences(text: string, language: string): readonly Readonly<SentenceSpan>[] {
  const spoken: Language = language === 'de' ? 'de' : 'en';
  if (last?.text === text && last.spoken === spoken) return last.spans;
  const spans = [...paragraphs(text)].flatMap(({ start, end }) => splitParagraph(text, start, end, spoken));
  last = { text, spoken, spans };
  return spans;
}

/** The text split last: sentiment, summary and topics ask for the same one after another. */
let last: { text: string; spoken: Language; spans: SentenceSpan[] } | null = null;

function* paragraphs(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*|[\u2028\u2029]/g)) {
    yield { start, end: index };
    start = index + gap.length;
  }
  yield { start, end: text.length };
}

function splitParagraph(text: string, from: number, to: number, language: Language): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const paragraph = text.slice(from, to);
  let open = 0;
  for (const { index, 0: stop } of paragraph.matchAll(STOP)) {
    const end = index + stop.length;
    const before = paragraph.slice(Math.max(open, end - CONTEXT), end);
    if (!endsHere(before, paragraph.slice(end, end + CONTEXT), language)) continue;
    push(spans, text, from + open, from + end);
    open = end;
  }
  push(spans, text, from + open, to);
  return spans;
}

/** A piece without a letter or digit (a lone quotation mark, a rule of dashes) goes with what stands before it. */
function push(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const at = start + raw.indexOf(trimmed);
  const last = spans.at(-1);
  if (last && !/[\p{L}\p{N}]/u.test(trimmed)) {
    last.end = at + trimmed.length;
    last.text = text.slice(last.start, last.end);
    return;
  }
  spans.push({ start: at, end: at + trimmed.length, text: trimmed });
}

/** `before` reaches back to the last boundary or `CONTEXT` characters, `after` as far ahead. */
function endsHere(before: string, after: string, language: Language): boolean {
  const next = /^[\s"'„“”‚‘’«»›‹([–—-]*([\p{L}\p{N}]*)/u.exec(after)?.[1] ?? '';
  // "Was nun?" fragte er. Yahoo! Inc.
  if (/^\p{Ll}/u.test(next) || (before.endsWith('!') && LEGAL_FORM.test(next))) return false;
  if (/^\s*[&+]/.test(after)) return false;
  // A line break after a line that ends with no stop: a heading or a list.
  if (before.endsWith('\n')) return true;
  if (/^\p{L}/u.test(after))
    return OPENERS[language].has(next.toLowerCase()) || blankLost(before, next, language);
  if (!before.endsWith('.') || before.endsWith('..')) return before.endsWith('…') ? next !== '' : true;
  const opener = OPENERS[language].has(next.toLowerCase());
  const word = /(?:^|[^\p{L}\p{N}.&-])([\p{L}\p{N}.&-]*)\.$/u.exec(before)?.[1] ?? '';
  if (/^\d+$/.test(word)) return !ordinal(before, word, next, opener, language);
  // "S. 14": the page
  if (language === 'de' && word === 'S' && NUMBER.test(next)) return false;
  if (/^\p{Lu}$/u.test(word)) return opener || (!/^\s\p{Lu}\./u.test(after) && initialEnds(before, language));
  const spaced = spacedAbbreviation(before);
  if (/^\p{Ll}$/u.test(word)) return opener && (spaced === null || MAYBE_LAST[language].has(spaced));

  // "Dr. med. Weber": where the run is none, its last part may be.
  const run = spaced?.toLowerCase() ?? '';
  const bare = BEFORE_NAME[language].has(run) || MAYBE_LAST[language].has(run) ? run : word.toLowerCase();
  // "He said no." against "No. 3", "dieser Art." against "Art. II"
  if (BEFORE_NUMBER[language].has(bare)) return !NUMBER.test(next);
  // "Hauptstr. 5"
  if (language === 'de' && /str$/.test(bare) && NUMBER.test(next)) return false;
  if (BEFORE_NAME[language].has(bare)) return false;
  if (language === 'en' && UNIT_EN.test(bare)) return true;
  // "J.P. Morgan" is a name as "J. P. Morgan" is.
  const initials = /^\p{Lu}(?:\.\p{L})+$/u.test(word);
  return !(initials || MAYBE_LAST[language].has(bare)) || opener || next === '';
}

const TOP_LEVEL_DOMAIN = /^(?:ai|at|ch|co|com|de|eu|io|js|net|org|tv|uk)$/i;

/** `stieg.Siemens`: a word in small letters that is no abbreviation runs into one with a capital. */
function blankLost(before: string, next: string, language: Language): boolean {
  const word =
    /(?<![\p{L}\p{N}.@/-])(\p{Ll}{4,}|\p{Lu}\p{Ll}+(?:day|tag|uary|uar|ruar|ust|tember|ober|vember|zember|cember))[.!?]$/u.exec(
      before,
    )?.[1];
  return (
    word !== undefined &&
    !TOP_LEVEL_DOMAIN.test(next) &&
    !BEFORE_NAME[language].has(word) &&
    !MAYBE_LAST[language].has(word)
  );
}

/** `z. B.` is written with a blank in German: the letters of such a run, joined. */
function spacedAbbreviation(before: string): string | null {
  const run = /(?:^|[\s(„"])((?:\p{L}{1,3}\.\s){1,3}\p{L}{1,3})\.$/u.exec(before)?.[1];
  return run === undefined ? null : run.replace(/\s/g, '');
}

/** "Plan B." ends; "John F. Kennedy" goes on. In German a single letter after a lower-case word seldom is a name. */
function initialEnds(before: string, language: Language): boolean {
  const previous = /(?<![\p{L}-])([\p{L}-]+)\s\p{Lu}\.$/u.exec(before)?.[1];
  return language === 'de' && previous !== undefined && /^\p{Ll}/u.test(previous);
}

function ordinal(before: string, digits: string, next: string, opener: boolean, language: Language): boolean {
  // The number of a list item: "1. Umsatz"
  if (before.trim() === `${digits}.`) return true;
  if (language === 'en' || digits.length > 3) return false;
  const following = next.toLowerCase();
  if (AFTER_ORDINAL_DE.has(following)) return true;
  if (opener || next === '') return false;
  // "1. 1. 2027"
  if (/^(?:19|20)\d\d$/.test(next) && /(?<!\d)\d{1,2}\.\s\d{1,2}\.$/.test(before)) return true;
  const previous = /(?<!\p{L})(\p{L}+)\s+\d+\.$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return digits.length <= 2 && BEFORE_ORDINAL_DE.has(previous);
}
