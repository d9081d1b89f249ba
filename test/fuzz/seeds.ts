/** Small sound documents of every kind, which the fuzzer then breaks. */
import type { Rng } from './random.ts';

const WORDS =
  'shares rose after the quarterly report of the maker of pumps Umsatz und Gewinn des Konzerns stiegen im dritten Quartal ' +
  'deutlich analysts expect a higher dividend Anleger reagierten erleichtert auf den Ausblick für das kommende Jahr über größere Märkte';
const VOCABULARY = WORDS.split(' ');

function words(rng: Rng, count: number): string {
  return Array.from({ length: count }, () => VOCABULARY[rng.below(VOCABULARY.length)]).join(' ');
}

const sentence = (rng: Rng) => `${words(rng, 6 + rng.below(14))}.`;
const paragraph = (rng: Rng) => Array.from({ length: 1 + rng.below(4) }, () => sentence(rng)).join(' ');
const list = <Item>(count: number, make: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => make(n));

function date(rng: Rng): string {
  return new Date(
    Date.UTC(2026, rng.below(12), 1 + rng.below(28), rng.below(24), rng.below(60)),
  ).toISOString();
}

function rss(rng: Rng): string {
  const items = list(1 + rng.below(6), (n) => {
    const link = `https://news.example/${n}?a=1&amp;b=2`;
    return `<item><title>${sentence(rng)}</title><link>${link}</link><guid isPermaLink="false">id-${n}</guid>
      <pubDate>${new Date(date(rng)).toUTCString()}</pubDate><dc:creator>A. Writer</dc:creator>
      <category domain="x">Börse</category><description>&lt;p&gt;${paragraph(rng)}&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>${paragraph(rng)}</p><img src="/a.png">]]></content:encoded>
      <enclosure url="https://news.example/${n}.mp3" length="123" type="audio/mpeg"/>
      <media:content url="https://news.example/${n}.jpg" medium="image"/></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:media="http://search.yahoo.com/mrss/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>News</title><link>https://news.example/</link><description>${sentence(rng)}</description><language>de-DE</language>
    <ttl>15</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
    <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
    <atom:link rel="hub" href="https://hub.example/"/>${items.join('\n')}</channel></rss>`;
}

function atom(rng: Rng): string {
  const entries = list(
    1 + rng.below(6),
    (n) => `<entry xml:base="sub/"><title type="html">&lt;b&gt;${words(rng, 4)}&lt;/b&gt;</title>
    <link rel="alternate" href="${n}.html"/><id>tag:news.example,2026:${n}</id><updated>${date(rng)}</updated>
    <author><name>A. Writer</name></author><category term="markets"/>
    <summary>${sentence(rng)}</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${paragraph(rng)}</p></div></content></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://news.example/">
    <title>News</title><id>urn:x</id><updated>${date(rng)}</updated><link rel="self" href="feed.xml"/>${entries.join('')}</feed>`;
}

function rdf(rng: Rng): string {
  const items = list(
    1 + rng.below(4),
    (n) => `<item rdf:about="https://news.example/${n}"><title>${words(rng, 5)}</title>
    <link>https://news.example/${n}</link><dc:date>${date(rng)}</dc:date><description>${sentence(rng)}</description></item>`,
  );
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://news.example/"><title>News</title><link>https://news.example/</link><description>x</description></channel>${items.join('')}</rdf:RDF>`;
}

function jsonFeed(rng: Rng): string {
  const items = list(1 + rng.below(5), (n) => ({
    id: rng.chance(0.5) ? n : String(n),
    url: `https://news.example/${n}`,
    title: words(rng, 5),
    content_html: `<p>${paragraph(rng)}</p>`,
    date_published: date(rng),
    authors: [{ name: 'A. Writer' }],
    tags: ['markets'],
    attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 1 }],
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    language: 'de',
    items,
  });
}

function page(rng: Rng): string {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: words(rng, 6),
    datePublished: date(rng),
  };
  const related = list(rng.below(8), (n) => `<li><a href="/r${n}">${words(rng, 5)}</a></li>`).join('');
  const body = list(2 + rng.below(10), (n) => {
    if (rng.chance(0.1)) return `<h2>${words(rng, 4)}</h2>`;
    if (rng.chance(0.1)) return `<ul><li>${sentence(rng)}</li><li>${sentence(rng)}</li></ul>`;
    if (rng.chance(0.1)) return '<figure><img src="/a.jpg"><figcaption>Foto: dpa</figcaption></figure>';
    if (rng.chance(0.1)) return `<aside class="newsletter">Jetzt abonnieren</aside>`;
    if (rng.chance(0.05)) return `<table><tr><td>${n}</td><td>${words(rng, 2)}</td></tr></table>`;
    return `<p>${paragraph(rng)}</p>`;
  });
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${words(rng, 6)} - News</title>
    <link rel="canonical" href="https://news.example/a"><meta property="og:title" content="${words(rng, 6)}">
    <meta property="article:published_time" content="${date(rng)}"><style>p { color: red }</style>
    <script type="application/ld+json">${JSON.stringify(ld)}</script></head><body class="page">
    <div id="cookie-banner">We use cookies</div><nav><a href="/">Home</a><a href="/b">Börse</a></nav>
    <main><article itemscope><h1>${words(rng, 6)}</h1><time datetime="${date(rng)}">heute</time>
    <span class="author" rel="author">Von A. Writer</span><div class="article-body">${body.join('\n')}</div></article>
    <section class="related"><ul>${related}</ul></section></main><footer>Impressum &copy; 2026</footer></body></html>`;
}

export type Kind = 'feed' | 'page';

export function seedDocument(kind: Kind, rng: Rng): string {
  return kind === 'page' ? page(rng) : rng.pick([rss, rss, atom, atom, rdf, jsonFeed])(rng);
}
