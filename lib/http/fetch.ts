/** Fetching from the open internet: bounded in time, size and reach. */
import { lookup } from 'node:dns/promises';
import { CookieJar } from 'tough-cookie';
import { Agent, type Dispatcher } from 'undici';
import { FetchFailure } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { isPublicAddress, literalAddress } from './addresses.ts';
import { type AllowsAddress, blockedAddress, createConnector, type Resolve } from './connector.ts';
import { readBody, tooLarge } from './decode.ts';
import { toFetchFailure } from './failures.ts';
import { cacheMaxAgeSeconds, header, linked, retryAfterSeconds, validator } from './headers.ts';
import type { Fetcher, FetchKind, FetchRequest, FetchResponse } from './types.ts';

export type FetcherOptions = {
  /** Names the operator's contact: `Tickerwire/0.1 (+https://example.org/contact)`. */
  userAgent: string;
  /** For the whole request: name lookup, connection, redirects, body. Default 20 s. */
  deadlineMs?: number;
  /** For one connection, TLS included. Default 10 s. */
  connectTimeoutMs?: number;
  /** From the request's last byte to the answer's headers. Default 15 s. */
  headersTimeoutMs?: number;
  /** Bytes of a body, both on the wire and decompressed. Default: feed 10 MB, page 5 MB, others 512 kB. */
  maxBytes?: Partial<Record<FetchKind, number>>;
  /** Default 5. */
  maxRedirects?: number;
  /** Lets requests go to any address. Default false. */
  allowPrivateAddresses?: boolean;
  /** Origins that may lie at any address, `http://127.0.0.1:4000`. Default none. */
  allowedOrigins?: readonly string[];
  /** Which addresses are permitted where `allowPrivateAddresses` is false. Default: the public internet. */
  allowsAddress?: AllowsAddress;
  /** Default: the operating system's resolver. */
  resolve?: Resolve;
  /** For dates in headers. Default: the machine's. */
  clock?: Clock;
};

const MAX_BYTES: Record<FetchKind, number> = {
  feed: 10_000_000,
  page: 5_000_000,
  robots: 512_000,
  hub: 512_000,
};
const ACCEPT: Record<FetchKind, string> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
  hub: '*/*',
};
/** Real answers carry long policies and many cookies; Node's 16 kB refuses them. */
const MAX_HEADER_BYTES = 64 * 1024;

type Response = Dispatcher.ResponseData;
type Hop = { url: URL; permanent: URL | null; jar: CookieJar | null };

export function createFetcher(options: FetcherOptions): Fetcher {
  const {
    userAgent,
    deadlineMs = 20_000,
    connectTimeoutMs = 10_000,
    headersTimeoutMs = 15_000,
    maxRedirects = 5,
    clock = { now: () => new Date() },
    resolve = (hostname) => lookup(hostname, { all: true }),
  } = options;
  const maxBytes = { ...MAX_BYTES, ...options.maxBytes };
  const allowsAddress = options.allowPrivateAddresses
    ? () => true
    : (options.allowsAddress ?? isPublicAddress);
  const trustedOrigins = new Set((options.allowedOrigins ?? []).map((origin) => new URL(origin).origin));
  const agent = new Agent({
    connect: createConnector({ resolve, allowsAddress, trustedOrigins, connectTimeoutMs }),
    headersTimeout: headersTimeoutMs,
    bodyTimeout: deadlineMs,
    maxHeaderSize: MAX_HEADER_BYTES,
  });

  /** The URL of a request or a hop. The connector checks addresses again; here the failure is found before any work. */
  function permitted(address: string, base?: URL): URL {
    if (!URL.canParse(address, base?.href)) throw new FetchFailure('invalid-url', 'the address is not a URL');
    const url = new URL(address, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new FetchFailure('invalid-url', `only http and https are fetched, not ${url.protocol}`);
    if (url.username !== '' || url.password !== '')
      throw new FetchFailure('invalid-url', `${url.host}: a URL with a user name or password is not fetched`);
    const literal = literalAddress(url.hostname);
    if (literal !== null && !trustedOrigins.has(url.origin) && !allowsAddress(literal))
      throw blockedAddress(url.host);
    url.hash = '';
    return url;
  }

  async function send(
    request: FetchRequest,
    hop: Hop,
    origin: string,
    signal: AbortSignal,
  ): Promise<Response> {
    const own = hop.url.origin === origin ? request.headers : undefined;
    const conditions = {
      'if-none-match': validator(request.etag),
      'if-modified-since': validator(request.lastModified),
      cookie: [own?.cookie, await hop.jar?.getCookieString(hop.url.href)].filter(Boolean).join('; ') || null,
    };
    const headers: Record<string, string> = {
      ...own,
      'user-agent': request.userAgent ?? userAgent,
      accept: ACCEPT[request.kind],
      'accept-encoding': 'gzip, deflate, br',
    };
    for (const [name, value] of Object.entries(conditions)) if (value !== null) headers[name] = value;
    const path = hop.url.pathname + hop.url.search;
    const target = { origin: hop.url.origin, path, signal };
    if (request.form === undefined) return agent.request({ ...target, method: 'GET', headers });
    headers['content-type'] = 'application/x-www-form-urlencoded';
    return agent.request({
      ...target,
      method: 'POST',
      headers,
      body: new URLSearchParams(request.form).toString(),
    });
  }

  /** Follows redirects to the answer that is none; every hop is checked like the first. */
  async function follow(request: FetchRequest, first: URL, signal: AbortSignal) {
    let hop: Hop = { url: first, permanent: first, jar: null };
    for (let hops = 0; hops <= maxRedirects; hops++) {
      const response = await send(request, hop, first.origin, signal);
      if (response.statusCode < 300 || response.statusCode >= 400 || response.statusCode === 304)
        return { response, hop };
      discard(response);
      const { statusCode: status } = response;
      if (request.form !== undefined && status !== 307 && status !== 308)
        throw new FetchFailure(
          'redirect-loop',
          `${hop.url.host}: answered a form with a redirect (${status})`,
          {
            status,
          },
        );
      const location = header(response.headers, 'location');
      if (location === null)
        throw new FetchFailure(
          'redirect-loop',
          `${hop.url.host}: answered ${response.statusCode} without saying where to`,
          { status: response.statusCode },
        );
      hop = await nextHop(hop, response, permitted(location, hop.url));
    }
    throw new FetchFailure('redirect-loop', `${first.host}: more than ${maxRedirects} redirects`);
  }

  async function attempt(request: FetchRequest, first: URL, signal: AbortSignal): Promise<FetchResponse> {
    const { response, hop } = await follow(request, first, signal);
    const { statusCode: status, headers } = response;
    const instant = clock.now().getTime();
    const retryAfter = retryAfterSeconds(headers, instant);
    const conditional = Boolean(validator(request.etag) ?? validator(request.lastModified));
    if (status >= 400 || (status === 304 && !conditional)) {
      discard(response);
      throw statusFailure(hop.url.host, status, retryAfter);
    }
    return {
      status,
      finalUrl: hop.url.href,
      permanentRedirect: hop.permanent === null || hop.permanent === first ? null : hop.permanent.href,
      contentType: header(headers, 'content-type'),
      etag: validator(header(headers, 'etag')),
      lastModified: validator(header(headers, 'last-modified')),
      cacheMaxAgeSeconds: cacheMaxAgeSeconds(headers, instant),
      retryAfterSeconds: retryAfter,
      links: { hub: linked(headers, 'hub', hop.url), self: linked(headers, 'self', hop.url) },
      body: await body(response, maxBytes[request.kind], hop.url.host),
    };
  }

  return {
    async fetch(request) {
      const first = permitted(request.url);
      const stop = new AbortController();
      const abort = (message: string) => stop.abort(new FetchFailure('timeout', `${first.host}: ${message}`));
      const onCancel = () => abort('the request was cancelled');
      const deadline = setTimeout(
        () => abort(`no complete answer within ${deadlineMs / 1000} s`),
        deadlineMs,
      );
      if (request.signal?.aborted) onCancel();
      request.signal?.addEventListener('abort', onCancel);
      try {
        // A connection in the making does not listen to the signal, so the deadline also races it.
        return await Promise.race([attempt(request, first, stop.signal), aborted(stop.signal)]);
      } catch (error) {
        throw toFetchFailure(error, first.host);
      } finally {
        clearTimeout(deadline);
        request.signal?.removeEventListener('abort', onCancel);
      }
    },
    close: () => agent.destroy(),
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Cookies live for this one chain of hops: sites that set one and redirect to themselves would loop for ever. */
async function nextHop(hop: Hop, response: Response, target: URL): Promise<Hop> {
  const { statusCode: status, headers } = response;
  const cookies = [headers['set-cookie'] ?? []].flat();
  const jar = hop.jar ?? (cookies.length > 0 ? new CookieJar() : null);
  for (const cookie of cookies) await jar?.setCookie(cookie, hop.url.href, { ignoreError: true });
  // Permanent hops count up to the first temporary one: that is where the request should start next time.
  const permanent = status === 301 || status === 308;
  const stillPermanent = hop.permanent === hop.url && permanent;
  return { url: target, permanent: stillPermanent ? target : hop.permanent, jar };
}

function statusFailure(host: string, status: number, retryAfter: number | null): FetchFailure {
  const details = { status, retryAfterSeconds: retryAfter };
  if (status === 304)
    return new FetchFailure('connection', `${host}: answered 304 although nothing was asked for`, details);
  if (status === 429) return new FetchFailure('rate-limited', `${host}: too many requests (429)`, details);
  if (status >= 500) return new FetchFailure('status-5xx', `${host}: the server failed (${status})`, details);
  const words: Record<number, string> = {
    401: 'a login is asked for (401)',
    402: 'payment is asked for (402)',
    403: 'access is forbidden (403)',
    404: 'not found (404)',
    410: 'gone for good (410)',
    451: 'withheld for legal reasons (451)',
  };
  return new FetchFailure('status-4xx', `${host}: ${words[status] ?? `refused (${status})`}`, details);
}

async function body(response: Response, limit: number, host: string): Promise<Uint8Array> {
  const { statusCode, headers } = response;
  // Read to its (immediate) end, so that the connection stays usable.
  if (statusCode === 304) return readBody(response.body, '', 0, host);
  if (Number(header(headers, 'content-length') ?? 0) > limit) {
    discard(response);
    throw tooLarge(host, limit);
  }
  return readBody(response.body, [headers['content-encoding'] ?? []].flat().join(','), limit, host);
}

/** Drops a body unread, and its connection with it where bytes are still due. */
function discard(response: Response): void {
  response.body.on('error', () => undefined);
  response.body.destroy();
}
