/** Request headers of private feeds: what a secret may hold, and where it may be sent. Pure. */
import { z } from 'zod';
import { HeadersUnavailable } from '../errors.ts';

/** Names under which headers are kept: one path segment, so that none leads out of the prefix. */
export const HEADERS_NAME = /^[A-Za-z0-9][\w.-]{0,99}$/;

/** Where a stage keeps them; what is behind the prefix is the name. */
export const headersPrefix = (stage: string): string => `/tickerwire/${stage}/feeds/`;

/** What decides over the connection, is the fetcher's own, or has a setting of its own. */
const FORBIDDEN = new Set(
  `host connection keep-alive te trailer transfer-encoding upgrade expect content-length content-type
  content-encoding accept accept-encoding if-none-match if-modified-since range user-agent`
    .split(/\s+/)
    .concat(['proxy-authenticate', 'proxy-authorization', 'proxy-connection']),
);
const MAX_HEADERS = 20;

/**
 * The secret as it is kept, in JSON. It names the one origin it is meant for, so that nobody who may add feeds
 * can have it sent to a server of his own.
 */
const Secret = z.strictObject({
  origin: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  headers: z.record(z.string(), z.string()),
});

export type PrivateHeaders = { origin: string; headers: Readonly<Record<string, string>> };

const fault = (name: string, what: string): HeadersUnavailable =>
  new HeadersUnavailable(`the request headers "${name}" ${what}`);

/**
 * Reads a secret.
 * @throws {HeadersUnavailable} naming what is wrong with it, never a value of it.
 */
export function parseHeaders(name: string, text: string): PrivateHeaders {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fault(name, 'are not JSON');
  }
  const parsed = Secret.safeParse(json);
  if (!parsed.success)
    throw fault(name, 'are not of the form {"origin": "https://…", "headers": {"Name": "value"}}');
  const given = Object.entries(parsed.data.headers);
  if (given.length === 0 || given.length > MAX_HEADERS)
    throw fault(name, `are not 1 to ${MAX_HEADERS} in number`);
  const headers: Record<string, string> = {};
  for (const [written, value] of given) {
    const header = written.toLowerCase();
    // The value may have slipped into the name: only what can be a name is repeated.
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/.test(header))
      throw fault(name, 'hold a name that no header can have');
    if (FORBIDDEN.has(header)) throw fault(name, `hold ${header}, which may not be set`);
    if (header in headers) throw fault(name, `hold ${header} twice`);
    if (!/^[\t\x20-\x7e\x80-\xff]{1,4096}$/.test(value))
      throw fault(name, `hold a value of ${header} that cannot be sent`);
    headers[header] = value;
  }
  return { origin: parsed.data.origin, headers };
}

/**
 * The headers for a feed at `url`.
 * @throws {HeadersUnavailable} where they are meant for another origin.
 */
export function headersFor(name: string, secret: PrivateHeaders, url: string): PrivateHeaders['headers'] {
  const { origin } = new URL(url);
  if (origin === secret.origin) return secret.headers;
  throw fault(name, `are for ${secret.origin}, and the feed is at ${origin}`);
}
