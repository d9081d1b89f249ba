/** The article inside what a script of the browser shows it with, JSON or a template, where the page itself shows nothing yet. */

const MAX_DEPTH = 40;
const MAX_VALUES = 200_000;
/** Keys under which systems keep the text of an article or of one of its paragraphs. */
const TEXT_KEYS = ['body', 'content', 'html', 'text', 'value', 'data', 'paragraph'] as const;
/** From so many paragraphs on, a list of texts is an article. */
const MIN_PARAGRAPHS = 3;
/** A text that is no markup is a paragraph from so many characters on. */
const MIN_PARAGRAPH = 80;

/** A place that a script fills in. */
const PLACEHOLDER = /\{\{|<%/;

/**
 * The longest text that is an article's by its form, as markup; null where there is none.
 * @param scripts JSON. @param templates markup.
 */
export function articleInAppData(scripts: readonly string[], templates: readonly string[]): string | null {
  let best: string | null = null;
  let seen = 0;
  const offer = (html: string) => {
    if (html.length > (best?.length ?? 0)) best = html;
  };
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || seen++ > MAX_VALUES) return;
    if (typeof value === 'string') {
      if (paragraphsIn(value) >= MIN_PARAGRAPHS) offer(value);
    } else if (Array.isArray(value)) {
      const parts = value.map(partOf);
      if (parts.filter((part) => part.length >= MIN_PARAGRAPH).length >= MIN_PARAGRAPHS)
        offer(parts.join('\n'));
      for (const item of value) visit(item, depth + 1);
    } else if (isRecord(value)) for (const key of Object.keys(value)) visit(value[key], depth + 1);
  };
  for (const script of scripts) visit(parsed(script), 0);
  for (const template of templates)
    if (paragraphsIn(template) >= MIN_PARAGRAPHS && !PLACEHOLDER.test(template)) offer(template);
  return best;
}

const paragraphsIn = (html: string): number => html.match(/<p[\s>]/gi)?.length ?? 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One block of a text that is kept in blocks, as markup. */
function partOf(value: unknown): string {
  if (typeof value === 'string') return isSentence(value) ? `<p>${value}</p>` : '';
  if (!isRecord(value)) return '';
  for (const key of TEXT_KEYS) {
    const text = value[key];
    if (typeof text !== 'string' || text.trim() === '') continue;
    const heading = /head|^h[1-6]$/i.test(typeof value.type === 'string' ? value.type : '');
    if (/^\s*<(?:p|h\d|ul|ol|blockquote|div)\b/i.test(text)) return text;
    if (heading) return `<h2>${text}</h2>`;
    return isSentence(text) ? `<p>${text}</p>` : '';
  }
  return '';
}

const isSentence = (text: string): boolean => /\s/.test(text) && /[.!?:…]["”“»]?\s*$/.test(text);

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}
