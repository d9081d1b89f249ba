/** The page as a small tree of our own: what a reader could see, without scripts, styles and media. */

export type PageNode = PageElement | string;

/** A string child is a run of text, entities decoded, white space as in the source. */
export class PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  parent: PageElement | null;
  children: PageNode[] = [];
  /** Place in document order; unique in its page. */
  readonly index: number;
  /** Characters of visible text below; filled by `measure`. */
  textLength = 0;
  /** Characters of visible text inside links below. */
  linkLength = 0;
  /** Characters of text below that stands in running prose: outside links, in runs of 60 and more. */
  proseLength = 0;
  #tokens: ReadonlySet<string> | null = null;

  constructor(
    tag: string,
    attributes: Readonly<Record<string, string>>,
    parent: PageElement | null,
    index: number,
  ) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
    this.index = index;
  }

  attribute(name: string): string {
    return this.attributes[name] ?? '';
  }

  /**
   * The words of class, id and the tag of a component, lower case: `ArticleBody__share-bar` gives article, body,
   * share, bar. Hooks of scripts (`js-toggle`) name a behaviour, the id of a heading repeats what it says.
   */
  get nameTokens(): ReadonlySet<string> {
    const id = isHeading(this) ? '' : this.attribute('id');
    this.#tokens ??= tokensOf(
      `${this.attribute('class')} ${id}${this.tag.includes('-') ? ` ${this.tag}` : ''}`,
    );
    return this.#tokens;
  }

  /** 0..1: share of the text that is link text. */
  get linkDensity(): number {
    return this.textLength === 0 ? 0 : this.linkLength / this.textLength;
  }

  remove(): void {
    const siblings = this.parent?.children;
    const place = siblings?.indexOf(this) ?? -1;
    if (place >= 0) siblings?.splice(place, 1);
    this.parent = null;
  }
}

const MAX_NAME_LENGTH = 600;

/** Words parted by a capital count from four letters on: shorter ones are what hashed class names are made of. */
const MIN_CAMEL_WORD = 4;

const SCRIPT_HOOK = /(?:^|\s)(?:js[-_]\S+|[^\s[]{0,80}\[\S+)/g;

function tokensOf(names: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const name of names
    .slice(0, MAX_NAME_LENGTH)
    .replace(SCRIPT_HOOK, ' ')
    .split(/[^\p{L}\p{N}]+/u)) {
    if (name === '') continue;
    tokens.add(name.toLowerCase());
    for (const word of name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' '))
      if (word.length >= MIN_CAMEL_WORD) tokens.add(word.toLowerCase());
  }
  return tokens;
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td ' +
    'tfoot th thead tr caption ul'
  ).split(' '),
);

/** A list of names as it is written, parted by white space. */
export const nameList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Whether one of these words is in the element's name. */
export function isNamed(element: PageElement, words: ReadonlySet<string>): boolean {
  for (const token of element.nameTokens) if (words.has(token)) return true;
  return false;
}

export function isBlock(element: PageElement): boolean {
  return BLOCK_TAGS.has(element.tag);
}

export function isHeading(element: PageElement): boolean {
  return /^h[1-6]$/.test(element.tag);
}

/** The element and everything below, in document order. `visit` may answer false to skip what is below. */
export function walk(element: PageElement, visit: (element: PageElement) => boolean | undefined): void {
  if (visit(element) === false) return;
  for (const child of [...element.children]) if (typeof child !== 'string') walk(child, visit);
}

export function* elementsOf(element: PageElement): Generator<PageElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** All text below, white space squeezed; blocks and line breaks part words. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collect(element: PageElement, parts: string[]): void {
  const parting = element.tag === 'br' || isBlock(element);
  if (parting) parts.push(' ');
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else collect(child, parts);
  }
  if (parting) parts.push(' ');
}

export function hasAncestor(element: PageElement, test: (ancestor: PageElement) => boolean): boolean {
  for (let up = element.parent; up; up = up.parent) if (test(up)) return true;
  return false;
}

/** What else stands in the paragraph of an inline element that is a part of a sentence. */
const MIN_SENTENCE = 40;

const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr acronym b cite code em font i mark q small span strong sub sup time u'.split(' '),
);

/** Whether it marks a word or two of a paragraph, such as a name or a day: then it is called after what it marks. */
export function isInSentence(element: PageElement): boolean {
  if (!INLINE_TAGS.has(element.tag)) return false;
  let box = element.parent;
  while (box && !isBlock(box)) box = box.parent;
  if (!box) return false;
  const others = box.textLength - element.textLength;
  return others >= MIN_SENTENCE && element.textLength < others && box.linkDensity < 0.5;
}

export function contains(outer: PageElement, inner: PageElement): boolean {
  return outer === inner || hasAncestor(inner, (ancestor) => ancestor === outer);
}

const PROSE_RUN = 60;

/** Fills the lengths of the element and of all below. Depth is bounded by the parser. */
export function measure(element: PageElement, inLink = false): void {
  element.textLength = 0;
  element.linkLength = 0;
  element.proseLength = 0;
  const link = inLink || (element.tag === 'a' && !element.attribute('href').startsWith('#'));
  let run = 0;
  const endRun = () => {
    if (run >= PROSE_RUN) element.proseLength += run;
    run = 0;
  };
  for (const child of element.children) {
    if (typeof child === 'string') {
      const length = visibleLength(child);
      element.textLength += length;
      if (link) element.linkLength += length;
      else run += length;
      continue;
    }
    measure(child, link);
    element.textLength += child.textLength;
    element.linkLength += child.linkLength;
    if (isBlock(child) || child.tag === 'br') endRun();
    if (isBlock(child)) element.proseLength += child.proseLength;
    else run += child.textLength - child.linkLength;
  }
  endRun();
}

function visibleLength(text: string): number {
  let length = 0;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isBlank = code <= 32 || code === 160;
    if (!isBlank || !blank) length++;
    blank = isBlank;
  }
  return length;
}
