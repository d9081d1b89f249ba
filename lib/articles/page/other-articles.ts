/** Pages that go on with the next article when the reader scrolls: only the one that was asked for is wanted. */
import { elementsOf, type PageElement, textOf } from './tree.ts';

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const MIN_TITLE = 12;
/** A box is another article of its own from so much prose on; teasers have less. */
const MIN_PROSE = 600;
/** Before the wanted article itself is in the box, what stands beside the box is the rest of it. */
const MIN_OWN_PROSE = 400;

/** Takes out boxes of the same make as the one that holds the headline, where they have headlines of their own. */
export function dropOtherArticles(root: PageElement, title: string | null): void {
  const wanted = plain(title ?? '');
  if (wanted.length < MIN_TITLE) return;
  const headline = [...elementsOf(root)].find(
    (element) => element.tag === 'h1' && element.textLength < 400 && plain(textOf(element)).endsWith(wanted),
  );
  if (!headline) return;
  for (let box = headline; box.parent; box = box.parent) {
    const make = makeOf(box);
    if (make === null || box.proseLength < MIN_OWN_PROSE) continue;
    const others = box.parent.children.filter(
      (sibling): sibling is PageElement =>
        typeof sibling !== 'string' &&
        sibling.index > box.index &&
        sibling.proseLength >= MIN_PROSE &&
        makeOf(sibling) === make &&
        hasOtherHeadline(sibling, wanted),
    );
    for (const other of others) other.remove();
  }
}

/** The tag and the first class: boxes of one make share them; null where a box has no class. */
function makeOf(element: PageElement): string | null {
  const name = element.attribute('class').trim().split(/\s+/)[0] ?? '';
  if (element.tag === 'article') return 'article';
  return name === '' ? null : `${element.tag}.${name}`;
}

function hasOtherHeadline(element: PageElement, wanted: string): boolean {
  for (const inner of elementsOf(element))
    if (inner.tag === 'h1' && inner.textLength >= MIN_TITLE && plain(textOf(inner)) !== wanted) return true;
  return false;
}
