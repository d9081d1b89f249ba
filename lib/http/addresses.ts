/**
 * Which network addresses a request may reach: global unicast only.
 * Ranges: the IANA special-purpose registries for IPv4 and IPv6, as ipaddr.js carries them.
 */
import ipaddr from 'ipaddr.js';

/** All that IANA has given out as global unicast so far; the rest of the space is nobody's. */
const GLOBAL_UNICAST_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Globally routed, yet answered by the cloud's own host: Azure's wire server. */
const CLOUD_INTERNAL: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * True where an address is one of the public internet. Takes any spelling that a resolver or a socket
 * may give, with zone id or brackets; false for everything it cannot read.
 * IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4, Teredo) are refused whatever they carry.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6') return parsed.match(GLOBAL_UNICAST_IPV6);
  return !CLOUD_INTERNAL.has(parsed.toString());
}

/** The address that a URL's host spells out (dotted decimal or bracketed IPv6, as WHATWG URL normalises it); null for a name. */
export function literalAddress(hostname: string): string | null {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return ipaddr.isValid(hostname) ? hostname : null;
}
