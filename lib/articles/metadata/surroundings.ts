/** What part of its page an element stands in, by what the page calls its boxes: whose name or date may be there. */
import { hasAncestor, isNamed, type PageElement } from '../page/tree.ts';

const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'comment comments commentlist kommentar kommentare respond related recommended recommendations sidebar teaser teasers ' +
    'popular latest more next prev previous'
  ).split(' '),
);
const FRAME: ReadonlySet<string> = new Set(['footer', 'widget']);
/** A box of the article's author, be it in a margin or made as a teaser. */
const AUTHOR_BOX: ReadonlySet<string> = new Set(['author', 'autor', 'authors', 'autoren', 'byline']);
/** The foot of an entry signs it; builders call every part of a page a widget. */
const ENTRY: ReadonlySet<string> = new Set(['entry', 'post', 'article', 'blog', 'elementor']);
const COMMENTS: ReadonlySet<string> = new Set([
  'comment',
  'comments',
  'commentlist',
  'kommentar',
  'kommentare',
]);
export const inAuthorBox = (element: PageElement): boolean => {
  let box = element.parent;
  for (let steps = 0; box && steps < 3; steps++, box = box.parent) if (isNamed(box, AUTHOR_BOX)) return true;
  return false;
};

/** Comments and lists of other articles, which themes name as such; a margin may hold the article's own date. */
const OTHERS: ReadonlySet<string> = new Set([...COMMENTS, 'related', 'recommended', 'recommendations']);
export const ofOthers = (element: PageElement): boolean =>
  hasAncestor(element, (one) => one.proseLength < 1_500 && isNamed(one, OTHERS));

export function isElsewhere(element: PageElement): boolean {
  const away = (one: PageElement) =>
    (one.tag === 'aside' && !isNamed(one, AUTHOR_BOX)) ||
    (one.tag === 'footer' && !isNamed(one, ENTRY)) ||
    one.tag === 'nav' ||
    (one.tag !== 'body' &&
      one.tag !== 'html' &&
      one.proseLength < 1_500 &&
      (isNamed(one, ELSEWHERE) || (isNamed(one, FRAME) && !isNamed(one, ENTRY))) &&
      !(isNamed(one, AUTHOR_BOX) && !isNamed(one, COMMENTS))); // prettier-ignore
  return away(element) || hasAncestor(element, away);
}

const PICTURE: ReadonlySet<string> = new Set(
  'caption credit credits copyright licence license image photo picture bild foto figure'.split(' '),
);
const MAX_PICTURE_TEXT = 300;

/** Whether it names whom a picture is by: in its caption, or beside the licence it is under. */
export function ofPicture(element: PageElement): boolean {
  const isPicture = (one: PageElement) =>
    one.tag === 'figure' ||
    one.tag === 'figcaption' ||
    (one.textLength < MAX_PICTURE_TEXT && isNamed(one, PICTURE) && !isNamed(one, AUTHOR_BOX));
  if (isPicture(element) || hasAncestor(element, isPicture)) return true;
  const box = element.parent;
  return box !== null && box.textLength < MAX_PICTURE_TEXT && box.children.some(namesLicence);
}

const namesLicence = (child: PageElement | string): boolean =>
  typeof child !== 'string' &&
  (/(?:^|\s)license(?:\s|$)/.test(child.attribute('rel')) ||
    /creativecommons\.org\/(?:licenses|publicdomain)/.test(child.attribute('href')) ||
    child.children.some(namesLicence));
