/** The response headers that say when to come back, the validators to come back with, and links. */

export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a header; null where there is none. */
export function header(headers: ResponseHeaders, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** Longest validator kept: more is no identity but a burden on every later request. */
const MAX_VALIDATOR = 1024;

/** A validator as it may be sent back (RFC 9110 field value); null for one that no request could carry. */
export function validator(value: string | null | undefined): string | null {
  if (!value || value.length > MAX_VALIDATOR) return null;
  return /^[\t\x20-\x7e\x80-\xff]+$/.test(value) ? value : null;
}

/** Retry-After in seconds from now, from delta-seconds or a date (RFC 9110, 10.2.3); null where unreadable. */
export function retryAfterSeconds(headers: ResponseHeaders, now: number): number | null {
  const value = header(headers, 'retry-after')?.trim();
  if (!value) return null;
  if (/^\d{1,9}(\.\d{1,9})?$/.test(value)) return Math.ceil(Number(value));
  return secondsUntil(value, now);
}

/** Freshness that is left, in seconds (RFC 9111, 4.2): max-age less Age, else Expires; null where unsaid. */
export function cacheMaxAgeSeconds(headers: ResponseHeaders, now: number): number | null {
  const directives = new Map<string, string>();
  for (const part of [headers['cache-control'] ?? []].flat().join(',').toLowerCase().split(',')) {
    const [name = '', value = ''] = part.split('=');
    directives.set(name.trim(), value.replaceAll('"', '').trim());
  }
  if (directives.has('no-cache') || directives.has('no-store')) return 0;
  const maxAge = directives.get('max-age');
  if (maxAge !== undefined && /^\d{1,10}$/.test(maxAge)) {
    const age = header(headers, 'age')?.trim() ?? '';
    return Math.max(0, Number(maxAge) - (/^\d{1,10}$/.test(age) ? Number(age) : 0));
  }
  const expires = header(headers, 'expires');
  if (expires === null) return null;
  const sent = Date.parse(header(headers, 'date') ?? '');
  // RFC 9111: an Expires that cannot be read, notably `0`, lies in the past.
  return secondsUntil(expires, Number.isNaN(sent) ? now : sent) ?? 0;
}

function secondsUntil(date: string, now: number): number | null {
  // Date.parse reads bare numbers as years.
  const instant = /[a-z]/i.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - now) / 1000));
}

/** The address that a Link header (RFC 8288) gives for a relation, absolute; the first of several, null for none. */
export function linked(headers: ResponseHeaders, relation: string, base: URL): string | null {
  for (const link of [headers.link ?? []]
    .flat()
    .join(',')
    .split(/,(?=[ \t]{0,9}<)/)) {
    const end = link.indexOf('>');
    const target = link.slice(link.indexOf('<') + 1, end);
    const [, relations = ''] =
      /;[ \t]{0,9}rel[ \t]{0,9}=[ \t]{0,9}"?([^";,]*)/i.exec(link.slice(end + 1)) ?? [];
    if (end > 0 && relations.toLowerCase().split(/\s+/).includes(relation) && URL.canParse(target, base.href))
      return new URL(target, base).href;
  }
  return null;
}
