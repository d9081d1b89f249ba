/** Whose blog it is: the author of a text that nobody signs. */
import { BUTTON, isOrganisation, isPersonsName, nameKey } from './names.ts';

/** The owner of a blog, as it is called: `Anna Beispiel's blog`, or `Dr. Anna Beispiel` where the address says the same. */
const OWNED =
  /^(?:(?:Der )?Blog von ([^'’]{5,50})|(?:(?:Prof|Dr)\. ){0,2}([^'’]{5,50}?)(?:['’]s? (?:[\p{L}]+ ){0,2}(blog|weblog|home(?:page)?|site|website|journal|notes))?)$/iu;

/** The person whose name a blog at this address bears; null where it is no blog, or nobody's. */
export function ownerOf(names: readonly string[], url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  if (!BLOG_HOST.test(hostname) && !BLOG_PATH.test(pathname)) return null;
  const address = nameKey(hostname);
  for (const part of names.flatMap((name) => name.split(COLUMNS_OR_LONG_DASH))) {
    const [, of, named, possessive] = OWNED.exec(part.trim()) ?? [];
    const name = (of ?? named ?? '').trim();
    if (!isPersonsName(name) || isOrganisation(name) || FIRM.test(name) || BUTTON.test(name)) continue;
    if (possessive !== undefined || of !== undefined || address.includes(asWrittenIn(name))) return name;
  }
  return null;
}

/** Addresses have no umlauts. */
const asWrittenIn = (name: string): string =>
  nameKey(name).replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');

/** What companies, papers and shops call themselves beside a name. */
const FIRM =
  /(?:^|\s|-)(?:banks?|bancorp|capital|partners?|group|gruppe|holdings?|invest\p{L}*|financ\p{L}*|finanz\p{L}*|versicherung\p{L}*|insurance|zeitung|nachrichten|times|post|journal|magazin\p{L}*|insider|market\p{L}*|solutions?|software|systems?|services?|consulting|academy|akademie|institut\p{L}*|labs?|tech\p{L}*|digital|design|studios?|shop|store|health\p{L}*|travel|food|home|business|energy|motors?|world|online|international|university|school|foundation|stiftung|verein|verband|blog)(?:\s|-|$)/iu;
const BLOG_HOST = /(?:^|[.-])(?:web)?blog(?:s|spot)?(?=[.-]|$)|\.(?:wordpress|substack|typepad)\.com$/i;
/** The words of a headline in an address tell nothing. */
const BLOG_PATH = /\/(?:web)?blogs?(?=\/|$)|\/~/i;
const COLUMNS_OR_LONG_DASH = / [|•·»:–—-] /;
