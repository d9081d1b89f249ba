/** How much of the cleaner's grammar an extracted article is given to. */
import { type CleanOptions, type CleanResult, cleanText, RULE_NAMES } from './clean/clean.ts';
import { judgeText } from './clean/judge.ts';
import { isMarketNews } from './clean/market.ts';
import { CLOSING_PLEA, cutClosingPleas } from './closing-plea.ts';

/** The languages that the rules of cleaning are written for. */
const CLEANED: ReadonlySet<string> = new Set(['de', 'en']);
/** News reports or states something in so much of what cleaning leaves; a guide asks, lists, heads and advises. */
const REPORTED = 2 / 3;

/** Forms that are furniture in a text of any kind, where they are a paragraph of their own. */
const FORMS: ReadonlySet<string> = new Set([
  'affiliate-note',
  'announced-links',
  'comment-count',
  'copyright',
  'image-credit',
  'link-heading',
  'link-line',
  'media-line',
  'navigation',
  'reading-time',
  'share-buttons',
  'tag-list',
]);
/** News with more passages that sound as adverts do is none. */
const MOST_ADVERTS = 20;
const KNOWN = 'known-furniture';
const ALL_BUT_FORMS = RULE_NAMES.filter((name) => !FORMS.has(name));
const ALL_BUT_KNOWN = RULE_NAMES.filter((name) => name !== KNOWN);

type Input = { title: string | null; text: string; language: string | null };

/** Cleans an article of any language and kind: first of what its publisher asks for below it, see `cutClosingPleas`. */
export function cleanArticle(input: Input, options: CleanOptions): CleanResult {
  if (options.disabledRules?.includes(CLOSING_PLEA)) return cleanByKind(input, options);
  const closing = cutClosingPleas(input.text);
  const { text, removed } = cleanByKind({ ...input, text: closing.text }, options);
  return { text, removed: [...removed, ...closing.removed] };
}

/**
 * Cleans a text that the page's structure has vouched for already. The whole grammar is for market news, which is
 * what it was made on, and what shows once it is clean; a recipe, a guide or a test says "you", "best" and "buy" on
 * its own account, so of any other text only what the host's pages repeat goes, and paragraphs that are furniture by
 * their form.
 */
function cleanByKind(input: Input, options: CleanOptions): CleanResult {
  const { text, language } = input;
  const { disabledRules = [], knownFurniture } = options;
  if (language !== null && !CLEANED.has(language)) return { text, removed: [] };
  if (isMarketNews(text, 'page')) {
    const result = cleanText(input, options);
    const worded = result.removed.filter(({ rule }) => rule === 'promotional-wording').length;
    if (worded <= MOST_ADVERTS && reports({ ...input, text: result.text })) return result;
  }
  const known =
    knownFurniture === undefined || knownFurniture.size === 0 || disabledRules.includes(KNOWN)
      ? { text, removed: [] }
      : cleanText(input, { disabledRules: ALL_BUT_KNOWN, knownFurniture });
  const formal = wholeParagraphs(
    known.text,
    cleanText({ ...input, text: known.text }, { disabledRules: [...ALL_BUT_FORMS, ...disabledRules] }),
  );
  return { text: formal.text, removed: [...known.removed, ...formal.removed] };
}

function reports({ text, title, language }: Input): boolean {
  let [all, reported] = [0, 0];
  for (const passage of judgeText(text, title, language).flatMap(({ judged }) => judged)) {
    all += passage.text.length;
    if (passage.report || passage.statement) reported += passage.text.length;
  }
  return reported > all * REPORTED;
}

/** Takes back what was cut out of the middle of a paragraph. */
function wholeParagraphs(text: string, { removed }: CleanResult): CleanResult {
  const lines = text.split('\n');
  const own = new Set(lines.map((line) => line.trim()));
  const gone = removed.filter((passage) => own.has(passage.text));
  if (gone.length === 0) return { text, removed: [] };
  const cut = new Set(gone.map((passage) => passage.text));
  return {
    text: lines
      .filter((line) => !cut.has(line.trim()))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    removed: gone,
  };
}
