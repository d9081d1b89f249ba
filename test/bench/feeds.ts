import { parseFeed as feedsmith } from 'feedsmith';
import Parser from 'rss-parser';
import { parseFeed } from '../../lib/feeds/parse.ts';

/** Clean feeds of the kinds newsrooms serve: teasers, whole articles, articles in rich markup, Atom. */
const FEEDS: Record<string, string> = {
  teasers: rss(200, 1),
  articles: rss(50, 40),
  rich: rss(50, 20, richParagraph),
  atom: atom(100, 8),
};
/** The first rounds warm the compiler up and do not count. */
const [WARM_UP, ROUNDS] = [5, 20];

function paragraph(n: number): string {
  return `<p>Die Aktie des Konzerns ${n} legt um 3,5 Prozent zu. <a href="https://example.com/${n}">Mehr</a> &amp; mehr.</p>`;
}

/** Markup that the sanitiser has to change: data attributes, relative addresses, open breaks. */
function richParagraph(n: number): string {
  return `<p class="text" data-id="${n}">Die <strong>Aktie</strong> legt zu.<br><img src="/bild/${n}.jpg" alt="Kurs" loading="lazy"> <a href="/artikel/${n}" onclick="t()">Mehr</a></p>`;
}

function rss(items: number, paragraphs: number, write = paragraph): string {
  const item = (
    n: number,
  ) => `<item><title>Meldung ${n} &amp; Ausblick</title><link>https://example.com/${n}</link>
    <guid isPermaLink="false">id-${n}</guid><pubDate>Mon, 02 Mar 2026 10:${String(n % 60).padStart(2, '0')}:00 +0100</pubDate>
    <dc:creator>Redaktion</dc:creator><category>Börse</category><category>Konjunktur</category>
    <description><![CDATA[${write(n)}]]></description>
    <content:encoded><![CDATA[${write(n).repeat(paragraphs)}]]></content:encoded></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nachrichten</title><link>https://example.com/</link>
    <description>Alles</description>${Array.from({ length: items }, (_, n) => item(n)).join('\n')}</channel></rss>`;
}

function atom(entries: number, paragraphs: number): string {
  const entry = (
    n: number,
  ) => `<entry><title>News ${n}</title><link href="https://example.com/${n}"/><id>urn:n:${n}</id>
    <published>2026-03-02T10:00:00Z</published><updated>2026-03-02T11:00:00Z</updated><author><name>Desk</name></author>
    <content type="html">${paragraph(n).repeat(paragraphs).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content></entry>`;
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:f</id>
    <updated>2026-03-02T11:00:00Z</updated>${Array.from({ length: entries }, (_, n) => entry(n)).join('\n')}</feed>`;
}

/** Prints the median milliseconds a feed takes plain rss-parser, feedsmith and us, taking turns in one run. */
export async function run(): Promise<void> {
  const plain = new Parser();
  const decoder = new TextDecoder();
  const readers: Record<string, (body: Uint8Array) => unknown> = {
    'rss-parser': (body) => plain.parseString(decoder.decode(body)),
    feedsmith: (body) => feedsmith(decoder.decode(body)),
    tickerwire: (body) => parseFeed({ url: 'https://example.com/feed', body }),
  };
  for (const [name, xml] of Object.entries(FEEDS)) {
    const body = new TextEncoder().encode(xml);
    const times = new Map(Object.keys(readers).map((reader) => [reader, [] as number[]]));
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      for (const [reader, read] of Object.entries(readers)) {
        const started = performance.now();
        await read(body);
        if (round >= WARM_UP) times.get(reader)?.push(performance.now() - started);
      }
    }
    const base = median(times.get('rss-parser') ?? []);
    const row = [...times].map(
      ([reader, ms]) => `${reader} ${median(ms).toFixed(1)} ms (${(median(ms) / base).toFixed(2)}×)`,
    );
    console.log(
      `feeds  ${name.padEnd(9)} ${(body.length / 1024).toFixed(0).padStart(4)} KB  ${row.join('   ')}`,
    );
  }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
