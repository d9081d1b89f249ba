/**
 * What on a page is never its article, told by tag, role, visibility and the words of class and id.
 * The ideas of the word lists are those of trafilatura's discard rules; here whole words are compared, not
 * substrings, and a name never outweighs the text: what holds the page's prose is not furniture.
 */
import {
  elementsOf,
  hasAncestor,
  isHeading,
  isInSentence,
  nameList,
  type PageElement,
  textOf,
  walk,
} from './tree.ts';

const FURNITURE_TAGS = nameList('nav footer aside dialog menu form');
const FURNITURE_ROLES = nameList(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist tooltip',
);

/** One of these words in class or id is enough. */
const FURNITURE_WORDS = nameList(`
  nav navi navbar navbox navigation subnav topnav sidenav mainnav menu submenu megamenu breadcrumb breadcrumbs crumbs
  footer pagefooter sidebar sidebars sidenote toolbar topbar statusbar masthead
  comments commentlist commentarea commentform commentbox kommentare kommentar disqus respond reply replies akismet
  share sharing shares shared sharebar sharebox shariff social socials sociable socialmedia socialbar addthis addtoany sharethis
  sharedaddy shareaholic whatsapp flattr bookmarks
  related relatedposts relatedarticles recommended recommendation recommendations recommends recirc recirculation
  mostread mostpopular popular trending bestseller seealso morestories morenews morelinks morelink
  newsletter newsletters signup optin subscribe subscription subscriptions mailchimp
  promobox advert adverts advertisement advertising advertorial anzeige werbung werbebox ad ads
  adslot adsense adbox adcontainer adunit dfp gpt banner sponsor sponsors sponsored taboola outbrain plista ligatus criteo
  affiliate cookie cookies cookiebar consent gdpr dsgvo popup modal paywall
  pagination pager paginator pagenav tags taglist tagcloud topics keywords
  authorbox authorbio bio login signin register
  noprint donotprint skiplink toc feedback vote voting poll
  carousel slider slideshow slick swiper ticker
  jumplinks backtotop syndication rss feedburner
  cta cta2 cta3 calltoaction actionbar flyout flyouts overlay recposts relatedcontent morearticles
`);

/** What marked words of a sentence are called: a symbol of the exchange, a term that is explained. */
const MARKED_WORDS = nameList('ticker topics keywords tags popup modal bio popular trending related nav');

/** Also said of a text that has such a list, or is about such a thing: a guide with contents, a dish. */
const TEXT_WORDS = nameList('toc menu submenu jumplinks textwidget related');

/** What the box of a quoted post is called, after where it was posted. */
const POSTED_WORDS = nameList('social socials socialmedia');

/** Boxes that lead to other articles; without a link it is the article's own opening that is called so. */
const LEADING_WORDS = nameList('teaser teasers teaserlist promo promos promotion readmore');
const WIDGETS = nameList('widget widgets textwidget');
/** Frameworks that call every part of a page a widget. */
const BUILDERS = nameList('elementor blog siteorigin so widgetarea thrv');

/** Two words that mean something only together. */
const FURNITURE_PAIRS: readonly (readonly [string, string])[] = [
  ['screen', 'reader'],
  ['sr', 'only'],
  ['visually', 'hidden'],
  ['call', 'action'],
  ['rec', 'post'],
  ['rec', 'posts'],
  ['read', 'next'],
  ['read', 'more'],
  ['more', 'stories'],
  ['more', 'news'],
  ['more', 'articles'],
  ['most', 'read'],
  ['up', 'next'],
  ['next', 'article'],
  ['next', 'post'],
  ['prev', 'next'],
  ['previous', 'next'],
  ['post', 'nav'],
  ['author', 'box'],
  ['author', 'bio'],
  ['author', 'info'],
  ['author', 'card'],
  ['author', 'profile'],
  ['about', 'author'],
  ['tag', 'list'],
  ['tag', 'cloud'],
  ['tag', 'links'],
  ['cat', 'links'],
  ['entry', 'utility'],
  ['reading', 'list'],
  ['back', 'top'],
  ['user', 'info'],
  ['user', 'profile'],
  ['side', 'bar'],
  ['opt', 'in'],
  ['sign', 'up'],
  ['sign', 'in'],
  ['log', 'in'],
  ['hide', 'print'],
  ['none', 'print'],
  ['no', 'print'],
];

/** Where such words name the page as a whole, as themes and content systems do. */
const NEVER_FURNITURE_TAGS = nameList('#page html body main h1');

/** WordPress writes an entry's tags and categories into its class: they say nothing about its place. */
const TAXONOMY = /(?:^|\s)(?:tag|category|cat|author|series|topic)-\S+/;

/** Share of the page's prose from which on an element is the article, whatever it is called. */
const PROSE_SHARE = 0.4;
/** A hidden text is the article only where a script would have shown it: when little else is there to read. */
const HIDDEN_SHARE = 0.65;
/** The frame of a page: on pages with little text, its legal notes can outweigh the article. */
const FRAME = /footer|nav(?:igation|bar)?\b|cookie|consent|\bmenu/i;
const frameName = (element: PageElement): string =>
  `${element.tag} ${element.attribute('class')} ${element.attribute('id')}`;

export function isHidden(element: PageElement): boolean {
  if (element.attributes.hidden !== undefined) return true;
  if (element.attributes['aria-hidden'] === 'true' && element.tag !== 'a') return true;
  const { style } = element.attributes;
  return style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style);
}

function hasFurnitureName(element: PageElement): boolean {
  const tokens = element.nameTokens;
  if (tokens.size === 0) return false;
  if (tokens.has('hentry') && TAXONOMY.test(element.attribute('class'))) return false;
  const marked = isInSentence(element);
  const text = isText(element);
  for (const token of tokens) {
    if (!FURNITURE_WORDS.has(token) || (marked && MARKED_WORDS.has(token))) continue;
    if (text && TEXT_WORDS.has(token)) continue;
    if (!POSTED_WORDS.has(token) || !holdsQuote(element)) return true;
  }
  if (tokens.has('print') && element.textLength < MAX_BUTTON) return true;
  if (leadsElsewhere(element, tokens)) return true;
  return FURNITURE_PAIRS.some(([a, b]) => tokens.has(a) && tokens.has(b));
}

/** A box of running text with hardly a link. */
const isText = (element: PageElement): boolean =>
  element.proseLength >= 500 && element.proseLength > element.textLength * 0.6 && element.linkDensity < 0.15;

function holdsQuote(element: PageElement): boolean {
  for (const inner of elementsOf(element))
    if (inner.tag === 'blockquote' && inner.textLength > 0) return true;
  return false;
}

/** A label or button holds no more than this. */
const MAX_BUTTON = 60;

function leadsElsewhere(element: PageElement, tokens: ReadonlySet<string>): boolean {
  let [named, widget, built] = [false, false, false];
  for (const token of tokens) {
    if (BUILDERS.has(token)) built = true;
    if (WIDGETS.has(token)) widget = true;
    if (LEADING_WORDS.has(token)) named = true;
  }
  if (widget && !built && !(tokens.has('textwidget') && isText(element))) return true;
  return named && (element.linkLength > 0 || element.proseLength === 0 || hasAncestor(element, isLink));
}

const isLink = (element: PageElement): boolean =>
  element.tag === 'a' && element.attributes.href !== undefined;

function isFurniture(element: PageElement): boolean {
  return (
    FURNITURE_TAGS.has(element.tag) ||
    FURNITURE_ROLES.has(element.attribute('role')) ||
    isHidden(element) ||
    hasFurnitureName(element)
  );
}

const AD_LABEL = /^(?:anzeige|werbung|advertisement|sponsored|gesponsert)\s?:?$/i;
const MAX_LABEL = 16;
const MAX_ADVERT = 1_500;
/** A box whose label is left over from an advert that a script would have filled holds text, and few links. */
const MIN_ADVERT_LINKS = 0.25;

/** A box that begins with the word which the law demands of adverts. */
function isLabelledAdvert(element: PageElement): boolean {
  if (element.textLength > MAX_ADVERT || element.linkDensity < MIN_ADVERT_LINKS) return false;
  const first = element.children.find((child) => typeof child !== 'string' || child.trim() !== '');
  if (first === undefined || typeof first === 'string' || first.textLength > MAX_LABEL) return false;
  return AD_LABEL.test(textOf(first));
}

/** "3", "[12]" or "†" above the line, which leads to its note: in a text it reads like a figure. */
const isFootnoteMark = (element: PageElement): boolean =>
  element.tag === 'sup' &&
  element.children.some((child) => typeof child !== 'string' && child.tag === 'a') &&
  /^\[?(?:\d{1,3}|[a-z*†‡])\]?$/.test(textOf(element));

/** Takes furniture out of the tree. Returns how many elements went. */
export function prune(root: PageElement): number {
  const total = Math.max(root.proseLength, 1);
  let removed = 0;
  walk(root, (element) => {
    if (NEVER_FURNITURE_TAGS.has(element.tag)) return true;
    if (!isFurniture(element) && !isLabelledAdvert(element) && !isFootnoteMark(element)) return true;
    const limit =
      isHidden(element) || FRAME.test(frameName(element)) || isLinkList(element) ? HIDDEN_SHARE : PROSE_SHARE;
    if (element.proseLength / total >= limit && !isComments(element)) return true;
    if (holdsHeadline(element)) return true;
    element.remove();
    removed++;
    return false;
  });
  return removed;
}

/** Headlines with an excerpt each: on a short page they can outweigh the article. */
function isLinkList(element: PageElement): boolean {
  let [items, linked] = [0, 0];
  for (const inner of elementsOf(element)) {
    if (inner.tag !== 'li') continue;
    items++;
    if (inner.linkLength >= MIN_HEADLINE) linked++;
  }
  return items >= 3 && linked >= items * 0.8;
}

const MIN_HEADLINE = 20;

function isComments(element: PageElement): boolean {
  return /comment|kommentar|disqus|respond/i.test(`${element.attribute('id')} ${element.attribute('class')}`);
}

function holdsHeadline(element: PageElement): boolean {
  if (element.tag === 'nav' || element.tag === 'footer' || element.proseLength < 200) return false;
  for (const inner of elementsOf(element)) if (inner.tag === 'h1' && isHeading(inner)) return true;
  return false;
}
