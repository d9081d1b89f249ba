import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { InputError } from '../errors.ts';
import { urlKey } from './canonical-url.ts';

/** A feed in a subscription list; `tags` are the folders it lies in, outermost first. */
export type Subscription = { url: string; title: string | null; siteUrl: string | null; tags: string[] };

export type SubscriptionList = {
  title: string | null;
  /** One of each feed, in the list's order. */
  feeds: Subscription[];
  /** Addresses left out because an earlier one is the same but for http, https, `www.` or a slash. */
  duplicates: string[];
};

/** Folders nest a few levels deep; a list that nests a thousand is broken or hostile. */
const MAX_DEPTH = 100;

/**
 * Reads OPML, or a plain list with one address a line (`#` begins a comment).
 * @throws {InputError} naming the line where the list is broken.
 */
export function readSubscriptions(text: string): SubscriptionList {
  const source = text.replace(/^\uFEFF/, '');
  return source.trimStart().startsWith('<') ? readOpml(source) : readLines(source);
}

function readLines(source: string): SubscriptionList {
  const found = source.split(/\r\n|[\r\n]/).flatMap((line, i) => {
    const address = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (address === '') return [];
    return [{ url: feedUrl(address, i + 1), title: null, siteUrl: null, tags: [] }];
  });
  return { title: null, ...withoutDuplicates(found) };
}

function readOpml(source: string): SubscriptionList {
  const found: Subscription[] = [];
  const folders: (string | null)[] = [];
  let title = '';
  let isInTitle = false;
  let hasRoot = false;
  let ended = false;
  const lines = new LineCounter(source);
  const broken = (problem: string, at: number): InputError => {
    const line = lines.at(at);
    return new InputError(`the OPML is broken at line ${line}: ${problem}`, `line ${line}`);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        hasRoot ||= name.toLowerCase() === 'opml';
        if (!hasRoot)
          throw broken(`it begins with <${name.slice(0, 40)}> instead of <opml>`, parser.startIndex);
        isInTitle = name.toLowerCase() === 'title';
        if (name.toLowerCase() !== 'outline') return;
        if (folders.length >= MAX_DEPTH)
          throw broken(`folders are nested more than ${MAX_DEPTH} deep`, parser.startIndex);
        const outline = outlineOf(attributes);
        folders.push(outline.url === null ? outline.title : null);
        if (outline.url === null) return;
        const url = feedUrl(outline.url, lines.at(parser.startIndex));
        const tags = [...folders.flatMap((folder) => folder ?? []), ...outline.categories];
        found.push({ url, title: outline.title, siteUrl: outline.siteUrl, tags: [...new Set(tags)] });
      },
      ontext(text) {
        if (isInTitle) title += decodeHTMLStrict(text);
      },
      onclosetag(name, implied) {
        isInTitle = false;
        if (name.toLowerCase() === 'outline') folders.pop();
        const isSelfClosing = source.charAt(parser.endIndex - 1) === '/';
        if (implied && !isSelfClosing)
          throw broken(`<${name.slice(0, 40)}> is not closed`, ended ? source.length : parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(source);
  ended = true;
  parser.end();
  if (!hasRoot) throw broken('it has no <opml> element', 0);
  return { title: title.trim() || null, ...withoutDuplicates(found) };
}

type Outline = { url: string | null; title: string | null; siteUrl: string | null; categories: string[] };

function outlineOf(attributes: Record<string, string>): Outline {
  const values = new Map(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), decodeHTMLStrict(value).trim()]),
  );
  const value = (name: string) => values.get(name) || null;
  const url = value('xmlurl') ?? (/^(?:rss|atom|feed)$/i.test(value('type') ?? '') ? value('url') : null);
  // A program has to write a name: where there is none, the address stands for it.
  const name = value('title') ?? value('text');
  const categories = (value('category') ?? '')
    .split(',')
    .flatMap((path) => path.split('/').map((name) => name.trim()));
  return {
    url,
    title: name === url ? null : name,
    siteUrl: value('htmlurl'),
    categories: categories.filter((name) => name !== ''),
  };
}

/** `feed:` and a missing scheme are what people paste; anything else than http(s) is a mistake. */
function feedUrl(written: string, line: number): string {
  const bare = written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://');
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^[\w.-]+:\d+(?:\/|$)/.test(bare) ? bare : `https://${bare}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !/[.:]|^localhost$/.test(url.hostname)) {
    throw new InputError(
      `line ${line}: ${JSON.stringify(written.slice(0, 80))} is no feed address`,
      `line ${line}`,
    );
  }
  return url.href;
}

function withoutDuplicates(found: Subscription[]): Pick<SubscriptionList, 'feeds' | 'duplicates'> {
  const byKey = new Map<string, Subscription>();
  const duplicates: string[] = [];
  for (const feed of found) {
    const key = urlKey(feed.url);
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, feed);
      continue;
    }
    duplicates.push(feed.url);
    known.tags = [...new Set([...known.tags, ...feed.tags])];
  }
  return { feeds: [...byKey.values()], duplicates };
}

/** Counts lines from places that only go up, so that a list of ten thousand is read once. */
class LineCounter {
  private readonly source: string;
  private line = 1;
  private counted = 0;

  constructor(source: string) {
    this.source = source;
  }

  at(index: number): number {
    for (let next = this.source.indexOf('\n', this.counted); next !== -1 && next < index; ) {
      this.line++;
      this.counted = next + 1;
      next = this.source.indexOf('\n', this.counted);
    }
    return this.line;
  }
}

type Folder = { folders: Map<string, Folder>; feeds: Subscription[] };

/** Writes OPML 2.0 that `readSubscriptions` reads back: the tags of a feed as nested folders. */
export function writeOpml(feeds: Subscription[], { title, now }: { title: string; now: Date }): string {
  const root: Folder = { folders: new Map(), feeds: [] };
  for (const feed of feeds) {
    let folder = root;
    for (const tag of feed.tags.slice(0, MAX_DEPTH - 1)) {
      const inner: Folder = folder.folders.get(tag) ?? { folders: new Map(), feeds: [] };
      folder.folders.set(tag, inner);
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escaped(title)}</title>
    <dateCreated>${now.toUTCString()}</dateCreated>
  </head>
  <body>
${outlines(root, '    ')}  </body>
</opml>
`;
}

function outlines({ folders, feeds }: Folder, indent: string): string {
  const inner = [...folders].map(
    ([tag, folder]) =>
      `${indent}<outline text="${escaped(tag)}">\n${outlines(folder, `${indent}  `)}${indent}</outline>\n`,
  );
  const leaves = feeds.map(({ url, title, siteUrl }) => {
    const name = escaped(title ?? url);
    const site = siteUrl ? ` htmlUrl="${escaped(siteUrl)}"` : '';
    return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(url)}"${site}/>\n`;
  });
  return [...inner, ...leaves].join('');
}

/** XML has no way to write control characters. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F\uFFFE\uFFFF]+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
