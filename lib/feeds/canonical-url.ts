import { createHash } from 'node:crypto';
import { ORIGIN_NAMES, ORIGIN_VALUE, TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters.ts';

/** Redirectors that carry their target in plain sight: host, and the parameters it may stand in. */
const REDIRECTORS: readonly { host: RegExp; path?: RegExp; parameters: readonly string[] }[] = [
  { host: /(?:^|\.)google\.[a-z.]{2,6}$/, path: /^\/(?:url|news\/url|imgres)/, parameters: ['url', 'q'] },
  { host: /^news\.google\./, parameters: ['url'] },
  { host: /(?:^|\.)bing\.com$/, path: /apiclick/i, parameters: ['url'] },
  { host: /(?:^|\.)facebook\.com$/, path: /^\/l\.php/, parameters: ['u'] },
  {
    host: /(?:^|\.)(?:out\.reddit|youtube|linkedin|getpocket|slack-redir)\.(?:com|net)$/,
    parameters: ['url', 'q'],
  },
  {
    host: /^(?:go\.redirectingat|go\.skimresources|feedproxy\.google|feeds\.feedburner|t\.umblr)\.com$/,
    parameters: ['url', 'z'],
  },
  { host: /(?:^|\.)(?:awin1|tradedoubler|zanox)\.com$/, parameters: ['ued', 'p', 'url'] },
];

/** How many wrappings are taken off: a news search that links a viewer that links the page. */
const MAX_UNWRAPS = 4;

/**
 * The address of a story without what only says how a reader came to it: redirectors with a plain target,
 * AMP viewers, AMP and mobile variants, tracking parameters, session ids, the fragment. Idempotent.
 * Returns null where the text is no absolute http(s) address.
 */
export function canonicalUrl(text: string): string | null {
  let url = parseHttp(text);
  for (let i = 0; url && i < MAX_UNWRAPS; i++) {
    const target: URL | null = targetOf(url);
    if (!target) break;
    url = target;
  }
  if (!url) return null;
  url.username = '';
  url.password = '';
  url.hostname = withoutDeviceLabel(url.hostname);
  // One spelling first: what is written in another one must not come to light the second time only.
  url.pathname = withoutAmp(unreserved(url.pathname).replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, ''));
  // The setter takes one question mark away, which must not be that of a parameter's name.
  url.search = `?${cleanQuery(url.search)}`;
  // A hashbang addresses content; any other fragment a place on the page.
  if (!url.hash.startsWith('#!')) url.hash = '';
  // An emptied query leaves its question mark behind.
  const address = url.href.slice(0, url.href.length - url.hash.length);
  return (url.search === '' ? address.replace('?', '') : address) + url.hash;
}

/**
 * What two addresses of one resource have in common: scheme, `www.`, trailing slash and letter case of
 * the host aside. Only for comparing, not for fetching.
 */
export function urlKey(text: string): string {
  const url = parseHttp(text);
  if (!url) return text.trim();
  const host = url.host.replace(/^www\d?\./, '').replace(/:(?:80|443)$/, '');
  const hash = url.hash.startsWith('#!') ? url.hash : '';
  return `${host}${url.pathname.replace(/(?<!\/)\/+$/, '')}${url.search}${hash}`;
}

/**
 * The stable id of the article at an address: 32 hex digits, the same for every variant of the address
 * that `canonicalUrl` and `urlKey` make equal. Title and date play no part.
 */
export function articleIdOf(url: string): string {
  return createHash('sha256')
    .update(urlKey(canonicalUrl(url) ?? url))
    .digest('hex')
    .slice(0, 32);
}

function parseHttp(text: string): URL | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

function targetOf(url: URL): URL | null {
  const viewer = /^\/(?:[a-z]\/)?s\/(.+)$/.exec(url.pathname.replace(/^\/amp\//, '/'))?.[1];
  if (
    viewer &&
    (url.hostname.endsWith('.ampproject.org') ||
      (/(?:^|\.)google\./.test(url.hostname) && url.pathname.startsWith('/amp/')))
  ) {
    return parseHttp(`https://${viewer}${url.search}`);
  }
  // Yahoo's star redirect: …/*https://example.com/story
  const starred = /\/\*(https?(?::|%3a)\/\/.+)/i.exec(url.pathname)?.[1];
  if (starred) return parseHttp(`${starred.replace(/^(https?)%3a/i, '$1:')}${url.search}`);
  for (const { host, path, parameters } of REDIRECTORS) {
    if (!host.test(url.hostname) || (path && !path.test(url.pathname))) continue;
    for (const name of parameters) {
      const target = parseHttp(url.searchParams.get(name) ?? '');
      if (target) return target;
    }
  }
  return null;
}

/** `m.example.com`, `de.m.example.com`, `amp.example.com` → `example.com`; a bare domain stays. */
function withoutDeviceLabel(host: string): string {
  const labels = host.split('.');
  if (labels.length < 3) return host;
  const kept = labels.filter(
    (label, i) => i > labels.length - 3 || !/^(?:m|mobile|mobil|amp|touch|wap)$/.test(label),
  );
  return kept.join('.');
}

function withoutAmp(path: string): string {
  let clean = path;
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean
      .replace(/^\/amp(?=\/[^/])/i, '')
      .replace(/\/amp(?:html)?\/?$/i, '')
      .replace(/[.-]amp(\.html?)$/i, '$1')
      .replace(/\.amp$/i, '');
  }
  return clean === '' ? '/' : clean;
}

function cleanQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .map(unreserved)
    .filter((pair) => !/^\?*$/.test(pair) && !isTracking(pair));
  return kept.sort().join('&');
}

function isTracking(pair: string): boolean {
  const [rawName = '', value = ''] = pair.split('=', 2);
  const name = rawName.toLowerCase().replace(/^amp;/, '');
  if (name === 'amp') return true;
  if (TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  return ORIGIN_NAMES.has(name) && ORIGIN_VALUE.test(value);
}

/** Percent signs in one spelling: unreserved characters bare, the others in upper case (RFC 3986, 6.2.2). */
function unreserved(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : code.toUpperCase();
  });
}
