/**
 * The canary's probe feed: an item every five minutes, made from the clock alone, so that whoever asks gets the
 * same. Its articles go the whole way of any other and stay out of the readers' listings. Pure.
 */
import type { Telemetry } from '../ports.ts';

/** The feed's id, and so what its articles are marked with. */
export const CANARY_FEED_ID = 'canary';
export const PROBE_MINUTES = 5;
/** Probes that the feed shows, and that are looked back at. */
export const SHOWN_PROBES = 3;
/** No part of these paths is variable: they are open to everybody, and a variable part could lead elsewhere. */
export const CANARY_PATHS = {
  feed: '/canary/feed.xml',
  item: '/canary/item',
  status: '/canary/status',
} as const;

const PROBE_MS = PROBE_MINUTES * 60_000;

export type Probe = { number: number; publishedAt: Date };

/** Whether only the canary's feed carries it. */
export const isProbe = ({ feedIds }: { feedIds: readonly string[] }): boolean =>
  feedIds.length > 0 && feedIds.every((feedId) => feedId === CANARY_FEED_ID);

/** The canary counts in no metric but its own: it must not hide that the real feeds are silent. */
export const withoutCounts = (telemetry: Telemetry): Telemetry => ({
  ...telemetry,
  count: () => {},
  record: () => {},
});

/** The newest probes, newest first. */
export function probesAt(now: Date): Probe[] {
  const newest = Math.floor(now.getTime() / PROBE_MS);
  return Array.from({ length: SHOWN_PROBES }, (_, back) => probe(newest - back));
}

const probe = (number: number): Probe => ({ number, publishedAt: new Date(number * PROBE_MS) });

/** RSS 2.0 with links relative to the feed's own address. */
export function probeFeed(now: Date): string {
  const items = probesAt(now).map(
    ({ number, publishedAt }) => `  <item>
   <title>Probe ${number}</title>
   <link>${CANARY_PATHS.item}?n=${number}</link>
   <guid isPermaLink="false">probe-${number}</guid>
   <pubDate>${publishedAt.toUTCString()}</pubDate>
   <description>Probe ${number} of the canary.</description>
  </item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
 <channel>
  <title>Canary (our own probe)</title>
  <link>${CANARY_PATHS.feed}</link>
  <description>A probe every ${PROBE_MINUTES} minutes, to measure how long news takes to its readers.</description>
  <language>en</language>
${items.join('\n')}
 </channel>
</rss>
`;
}

/** The page of a probe; null of one that is not published yet, or never was. */
export function probePage(number: number, now: Date): string | null {
  const newest = Math.floor(now.getTime() / PROBE_MS);
  if (!Number.isSafeInteger(number) || number < 0 || number > newest) return null;
  const at = probe(number).publishedAt.toISOString();
  // Every sentence says which probe it is of: a passage that all pages share is taken for furniture.
  const paragraphs = [
    `Probe ${number} was published at ${at}, and this page is what the reader of probe ${number} is meant to see. It reports nothing, recommends nothing and names nobody.`,
    `The way of probe ${number} leads from a feed through two queues to the table of articles. On that way probe ${number} is fetched, read, cleaned and judged as any other report would be.`,
    `Whoever finds probe ${number} in the table can tell how long the way took. The difference between ${at} and the moment of storing is the delay of probe ${number}, and it should be under two minutes.`,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Probe ${number}</title></head>
<body><article><h1>Probe ${number}</h1>
<p><time datetime="${at}">${at}</time></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>
`;
}
