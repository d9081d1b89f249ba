/** The last element of every feed format, or the end of a JSON document. */
const END = /(?:<\/(?:[\w-]+:)?(?:rss|feed|rdf)>|[}\]])\s*(?:<!--[^>]*-->\s*)*$/i;
const TAIL_BYTES = 2000;

/**
 * Whether a body ends before its document does: a connection that closes early looks like one that is done where the
 * server gave no length. What was read of it counts, its validators do not: they stand for the whole.
 */
export function isCut(body: Uint8Array): boolean {
  // In UTF-16 every other byte is zero; other encodings write these characters as ASCII does.
  const tail = Buffer.from(body.slice(-TAIL_BYTES)).toString('latin1').replaceAll('\0', '');
  return !END.test(tail);
}
