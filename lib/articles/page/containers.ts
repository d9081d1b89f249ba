/**
 * Where content systems say that their article's text is: microdata, and the names that themes give to the box.
 * The names follow the content rules of trafilatura, strongest first.
 */
import { contains, elementsOf, type PageElement } from './tree.ts';

const BOX_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main', 'td']);

type NameTest = (element: PageElement, name: string) => boolean;

/** `name` is class and id, lower case, without separators inside words: `article-body` and `articleBody` agree. */
const LEVELS: readonly NameTest[] = [
  (element) => /(?:^|\s)articlebody(?:\s|$)/i.test(element.attribute('itemprop')),
  (_, name) =>
    /(?:^|\s)(?:\S{0,40}(?:article|story|post|entry|news|release)(?:body|text|content|copy|fulltext|maintext)(?:s|copy|inner|text)?|\S{0,40}(?:bodytext|fulltext|articlemain|richtext|bodycopy|contentbody|textbody|artcontent|fieldbody|bodycontent))(?:\s|$)/.test(
      name,
    ),
  (element, name) =>
    element.tag === 'article' ||
    /(?:^|\s)(?:post|entry|story|article|singlepost|singlecontent|hentry)(?:\s|$)/.test(name),
  (element, name) =>
    element.tag === 'main' ||
    element.attribute('role') === 'main' ||
    /(?:^|\s)(?:content|maincontent|contentmain|pagecontent|main|primary|text)(?:\s|$)/.test(name),
];

export type Container = { element: PageElement; level: number };

const MAX_CONTAINERS = 60;

/** All boxes that are named as holding an article, strongest level first, with prose in them. */
export function findContainers(root: PageElement): Container[] {
  const found: Container[] = [];
  for (const element of elementsOf(root)) {
    if (!BOX_TAGS.has(element.tag) || element.proseLength < 100) continue;
    const name = `${element.attribute('class')} ${element.attribute('id')}`
      .toLowerCase()
      .replace(/[-_]+/g, '');
    const level = LEVELS.findIndex((test) => test(element, name));
    if (level >= 0) found.push({ element, level });
    if (found.length >= MAX_CONTAINERS) break;
  }
  return found.sort((a, b) => a.level - b.level);
}

/** The smallest element that holds all of them. */
export function commonAncestor(elements: readonly PageElement[]): PageElement | null {
  let common: PageElement | null = elements[0] ?? null;
  for (const element of elements) while (common && !contains(common, element)) common = common.parent;
  return common;
}
