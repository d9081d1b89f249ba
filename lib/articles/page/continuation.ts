/** Where the rest of an article stands that its page does not hold: further pages, all on one page, AMP. */
import { z } from 'zod';
import type { ParsedPage } from './parse.ts';
import { elementsOf, hasAncestor, type PageElement, textOf } from './tree.ts';

/** Absolute addresses; null where the page names none. */
export const Continuation = z.object({
  /** The page that follows this one in the same article. */
  nextPage: z.string().nullable(),
  /** The whole article on one page. */
  singlePage: z.string().nullable(),
  /** The page's AMP version (`rel=amphtml`). */
  amp: z.string().nullable(),
});
export type Continuation = z.infer<typeof Continuation>;

const SINGLE_PAGE =
  /^(?:(?:artikel |alles |text )?auf einer seite(?: lesen| anzeigen)?|komplettansicht|single page|view (?:as )?(?:a )?single page|view all on one page|show all pages)$/i;
const NEXT_LABEL =
  /^(?:(?:zur )?nächsten? seite|weiter|weiter (?:auf|zu) seite \d{1,2}|weiterlesen(?: auf seite \d{1,2})?|next(?: page)?|continue(?: reading)?|continued? on page \d{1,2}|(?:seite|page) \d{1,2}(?:[:.].{0,80})?|\d{1,2})?\s{0,3}[»›→>…]{0,3}$/i;
const MAX_LABEL = 120;
/** Reader comments have pages of their own. */
const COMMENTS = /comment|kommentar|disqus|replies|forum/i;

/** Reads what the page at `url` says. Only addresses of the same site count, and none of a wrong kind. */
export function findContinuation(page: ParsedPage, url: string): Continuation {
  const none: Continuation = { nextPage: null, singlePage: null, amp: null };
  if (!URL.canParse(url)) return none;
  const here = new URL(url);
  const amp = page.links.find(({ rel }) => rel.split(/\s+/).includes('amphtml'))?.href;
  const found: Continuation = { ...none, amp: amp ? (sameSite(amp, here)?.href ?? null) : null };
  const next = page.links.find(({ rel }) => rel.split(/\s+/).includes('next'))?.href;
  if (next) found.nextPage = nextOf(next, here);
  for (const element of elementsOf(page.root)) {
    const { href } = element.attributes;
    if (element.tag !== 'a' || href === undefined || element.textLength > MAX_LABEL) continue;
    const label = textOf(element) || element.attribute('title') || element.attribute('aria-label');
    const isNext = /(?:^|\s)next(?:\s|$)/.test(element.attribute('rel')) || NEXT_LABEL.test(label);
    if (isNext) found.nextPage ??= inComments(element) ? null : nextOf(href, here);
    if (SINGLE_PAGE.test(label)) found.singlePage ??= otherOf(href, here);
  }
  return found;
}

const inComments = (element: PageElement): boolean =>
  hasAncestor(element, (up) => COMMENTS.test(`${up.attribute('class')} ${up.attribute('id')}`));

/** Also of another host of the same site, such as `amp.news.example`. */
function sameSite(address: string, here: URL): URL | null {
  if (!URL.canParse(address, here)) return null;
  const there = new URL(address, here);
  const site = (host: string) => host.replace(/^(?:www|m|mobil|mobile|amp)\./, '');
  const web = there.protocol === 'https:' || there.protocol === 'http:';
  return web && site(there.hostname) === site(here.hostname) ? there : null;
}

function otherOf(address: string, here: URL): string | null {
  const there = sameSite(address, here);
  if (!there || there.host !== here.host || there.pathname === '/') return null;
  there.hash = '';
  return there.href === here.href ? null : there.href;
}

/** The address where it is that of this page but for a page's number, one higher than this page's. */
function nextOf(address: string, here: URL): string | null {
  const there = otherOf(address, here);
  if (!there || COMMENTS.test(new URL(there).search)) return null;
  const [from, to] = [numbered(here), numbered(new URL(there))];
  return to.stem === from.stem && to.page === from.page + 1 ? there : null;
}

const PAGE_PARAMETER = /^(?:page|seite|pg|paged|pagenumber|pageno|p|s|page_no|pagina)$/i;
/** `/article/2`, `/article/seite-2`, `/article/page/2`, `/article-2.html`, `/article,seite2.html`. */
const PAGE_IN_PATH = /(?:[/,_-](?:(?:page|seite|s|p|pg)[/_-]?)?(\d{1,2}))(\.[a-z]{3,5}|\/)?$/i;

/** The address without a page's number, and the number: 1 where it has none. */
function numbered(url: URL): { stem: string; page: number } {
  const rest = new URL(url);
  rest.hash = '';
  let page = 1;
  for (const [name, value] of [...rest.searchParams])
    if (PAGE_PARAMETER.test(name) && /^\d{1,2}$/.test(value)) {
      page = Number(value);
      rest.searchParams.delete(name);
    }
  const inPath = page === 1 ? PAGE_IN_PATH.exec(rest.pathname) : null;
  if (inPath) {
    page = Number(inPath[1]);
    rest.pathname = rest.pathname.slice(0, inPath.index) + (inPath[2] === '/' ? '' : (inPath[2] ?? ''));
  }
  return { stem: `${rest.host}${rest.pathname.replace(/\/$/, '')}${rest.search}`, page };
}
