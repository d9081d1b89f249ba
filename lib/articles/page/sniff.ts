import type { IncompleteReason } from '../../model.ts';

/** Bytes of the largest page that is read: the largest articles with everything inlined stay below. */
export const MAX_PAGE_BYTES = 8_000_000;

const HTML_TYPES = /^\s{0,8}(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|octet-stream)|$)/i;
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0x50, 0x4b, 0x03, 0x04], // ZIP, Office
  [0x1f, 0x8b], // gzip
  [0x49, 0x44, 0x33], // MP3
  [0x00, 0x00, 0x00], // MP4 and other boxes
  [0x52, 0x49, 0x46, 0x46], // RIFF: WebP, WAV
];
/** No page of HTML begins like these, whatever markup the strings in them hold. */
const JSON_START = /^(?:\{\s{0,20}["}]|\[\s{0,20}[\]{"[\d])/;
const FEED_START = /^(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:rss|feed|urlset|sitemapindex)\b/i;
const SAMPLE = 2_048;

/** Why the bytes need not be read as HTML; null where they may be. */
export function sniff(body: Uint8Array, contentType: string | undefined): IncompleteReason | null {
  if (body.length === 0) return 'empty';
  if (body.length > MAX_PAGE_BYTES) return 'too-large';
  if (contentType !== undefined && !HTML_TYPES.test(contentType)) return 'not-html';
  if (MAGIC.some((bytes) => bytes.every((byte, i) => body[i] === byte))) return 'not-html';
  const head = new TextDecoder('latin1').decode(body.subarray(0, SAMPLE)).trimStart();
  if (JSON_START.test(head) || FEED_START.test(head)) return 'not-html';
  return null;
}
