/** Serves the generated newsroom on loopback: every host is a folder of one server. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listenOnLoopback } from '../../lib/local/loopback.ts';
import type { Faults } from './faults.ts';
import { fractionOf } from './faults.ts';
import {
  bodyOf,
  feedHost,
  guidOf,
  leadOf,
  linkOf,
  pathOf,
  type Story,
  titleOf,
  versionOf,
  type World,
} from './world.ts';

export type Newsroom = {
  origin: string;
  feedUrls: string[];
  /** Requests so far. */
  requests(): number;
  /** Pages that were served whole, by address and version. */
  reads: ReadonlyMap<string, number>;
  /** Moves on to a round; what every feed has acknowledged may leave its list. */
  publish(round: number): void;
  /** Whether a feed's reader has confirmed its latest list: it sent back that list's validator. */
  confirmed(feed: number): boolean;
  stop(): Promise<void>;
};

const FEED_FAULTS = {
  404: 0.05,
  429: 0.06,
  500: 0.08,
  slow: 0.04,
  half: 0.04,
  cut: 0.04,
  reset: 0.04,
  stall: 0.02,
};
const PAGE_FAULTS = {
  404: 0.01,
  429: 0.03,
  500: 0.05,
  slow: 0.04,
  half: 0.03,
  reset: 0.03,
  stall: 0.02,
  junk: 0.01,
};

type Shown = { story: Story; version: 0 | 1 };

/**
 * @param hosts `names`: addresses name the hosts of the world, and the reader's fetcher knows where they are;
 * `folders`: addresses are those of this server, a folder for each host.
 */
export async function startNewsroom(
  world: World,
  faults: Faults,
  hosts: 'names' | 'folders' = 'names',
): Promise<Newsroom> {
  let requests = 0;
  const addressed = (text: string): string =>
    hosts === 'names' ? text : text.replace(/http:\/\/(wire\d+\.test)/g, `${origin}/$1`);
  const byPath = new Map<string, { story: Story; version: 0 | 1 }>();
  for (const story of world.stories)
    for (const version of [1, 0] as const)
      byPath.set(`${story.host}${pathOf(story, version)}`, { story, version });
  const reads = new Map<string, number>();
  const shown: Shown[][] = Array.from({ length: world.feeds }, () => []);
  const lists = new Map<string, Shown[]>();
  const confirmedTags = new Map<number, string>();
  let round = 0;
  let origin = '';

  const tagOf = (feed: number): string =>
    `"${feed}-${fractionOf(JSON.stringify((shown[feed] ?? []).map(({ story, version }) => [story.mark, version])))}"`;

  const publish = (next: number) => {
    round = next;
    for (let feed = 0; feed < world.feeds; feed++) {
      const settled = new Set(
        (lists.get(confirmedTags.get(feed) ?? '') ?? []).map(
          ({ story, version }) => `${story.mark}${version}`,
        ),
      );
      shown[feed] = world.stories
        .filter((story) => story.feeds.includes(feed) && story.appears <= round)
        .map((story) => ({ story, version: versionOf(story, round) }))
        // What was confirmed and changes no more may leave the list, as in a feed that shows its latest entries.
        .filter(
          ({ story, version }) =>
            !(settled.has(`${story.mark}${version}`) && (story.change === 'none' || version === 1)) ||
            fractionOf(`${story.mark}|leaves|${round}`) < 0.5,
        )
        .reverse();
      lists.set(tagOf(feed), shown[feed] ?? []);
    }
  };
  publish(0);

  const serveFeed = (feed: number, request: IncomingMessage, response: ServerResponse, fault: string) => {
    const asked = request.headers['if-none-match'];
    if (asked !== undefined && lists.has(asked)) confirmedTags.set(feed, asked);
    const tag = tagOf(feed);
    if (asked === tag) return response.writeHead(304, { etag: tag }).end();
    const body = addressed(rss(feed, shown[feed] ?? []));
    return send(response, fault, { 'content-type': 'application/rss+xml', etag: tag }, body);
  };

  const servePage = (host: string, path: string, response: ServerResponse, fault: string) => {
    const target = path.replace(/^\/go\//, '/news/');
    const found = byPath.get(`${host}${target}`);
    if (!found || found.story.fate === 'gone') return response.writeHead(404).end();
    const { story } = found;
    if (story.fate === 'broken') return response.writeHead(503).end();
    if (story.fate === 'not-html')
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
    const current = versionOf(story, round);
    const address = pathOf(story, current);
    if (path !== target) return response.writeHead(302, { location: `/${host}${address}` }).end();
    if (story.moved === 'redirect' && story.change === 'link' && target !== address)
      return response.writeHead(301, { location: `/${host}${address}` }).end();
    const read = `${host}${story.mark} ${current}`;
    if (fault === 'none' || fault === 'slow') reads.set(read, (reads.get(read) ?? 0) + 1);
    return send(
      response,
      fault,
      { 'content-type': 'text/html; charset=utf-8' },
      addressed(page(story, current)),
    );
  };

  const server = createServer((request, response) => {
    requests++;
    const [, host = '', ...rest] = (request.url ?? '/').split('?')[0]?.split('/') ?? [];
    const path = `/${rest.join('/')}`;
    if (path === '/robots.txt') return response.writeHead(200).end('User-agent: *\nDisallow: /konto/\n');
    const feed = path === '/feed.xml' ? Number(host.replace(/\D/g, '')) : null;
    const fault = faults.choose(feed === null ? PAGE_FAULTS : FEED_FAULTS, `GET ${host}${path}`);
    if (fault === 'reset') return request.socket.destroy();
    if (fault === 'stall') return undefined;
    const code = Number(fault);
    if (code > 0)
      return response.writeHead(code, code === 429 ? { 'retry-after': '30' } : {}).end('injected');
    return feed === null ? servePage(host, path, response, fault) : serveFeed(feed, request, response, fault);
  });
  origin = await listenOnLoopback(server, 0);
  return {
    origin,
    feedUrls: Array.from({ length: world.feeds }, (_, feed) =>
      addressed(`http://${feedHost(feed)}/feed.xml`),
    ),
    requests: () => requests,
    reads,
    publish,
    confirmed: (feed) => confirmedTags.get(feed) === tagOf(feed),
    stop: () => closeServer(server),
  };
}

/** Sends a body whole, late, or not to its end. */
function send(response: ServerResponse, fault: string, headers: Record<string, string>, body: string): void {
  const half = body.slice(0, Math.floor(body.length * 0.6));
  if (fault === 'half') {
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) }).write(half);
    setImmediate(() => response.destroy());
  } else if (fault === 'cut') {
    // Without a length the end of the connection is the end of the body: the reader cannot tell that it is cut.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { ...headers, connection: 'close' }).end(half);
  } else if (fault === 'slow') {
    response.writeHead(200, headers).write(half);
    setTimeout(() => response.end(body.slice(half.length)), 30);
  } else if (fault === 'junk') {
    response.writeHead(200, headers).end('<html><body><p>Bad gateway</p></body></html>');
  } else {
    response.writeHead(200, headers).end(body);
  }
}

const item = (feed: number, { story, version }: Shown): string =>
  `<item><title>${titleOf(story, version)}</title><link>${linkOf(story, version, feed)}</link><guid isPermaLink="false">${guidOf(story, version)}</guid><description>Kurz gemeldet: ${titleOf(story, version)}. ${leadOf(story, version)}</description></item>`;

const rss = (feed: number, entries: readonly Shown[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire ${feed}</title><link>http://${feedHost(feed)}/</link>${entries.map((entry) => item(feed, entry)).join('\n')}</channel></rss>`;

const page = (story: Story, version: 0 | 1): string => {
  const canonical = `http://${story.host}${pathOf(story, story.moved === 'both' ? 0 : version)}`;
  return `<!doctype html><html lang="de"><head><title>${titleOf(story, version)}</title><link rel="canonical" href="${canonical}"></head><body><nav><a href="/">Start</a></nav><article><h1>${titleOf(story, version)}</h1><p>${leadOf(story, version)}</p>${bodyOf(
    story,
  )
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</article></body></html>`;
};
