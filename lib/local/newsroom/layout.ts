import type { Story } from './story.ts';

const WORDS = {
  de: {
    site: 'Norddeutsches Börsenblatt',
    nav: ['Startseite', 'Aktien', 'Fonds', 'Devisen', 'Rohstoffe', 'Depot', 'Newsletter', 'Anmelden'],
    consent:
      'Wir und unsere 873 Partner verwenden Cookies. Mit „Alle akzeptieren“ stimmen Sie der Verarbeitung zu.',
    accept: 'Alle akzeptieren',
    share: ['Teilen', 'Twittern', 'WhatsApp', 'Drucken'],
    related: 'Das könnte Sie auch interessieren',
    most: 'Meistgelesen',
    by: 'Von',
    wall: 'Weiterlesen mit Börsenblatt Plus. Jetzt vier Wochen für 1 Euro testen. Bereits Abonnent? Hier anmelden.',
    footer: 'Impressum Datenschutz AGB Mediadaten © 2026 Norddeutsches Börsenblatt',
  },
  en: {
    site: 'Harbour Wire',
    nav: ['Home', 'Markets', 'Companies', 'Opinion', 'Podcasts', 'Watchlist', 'Sign in'],
    consent: 'We value your privacy. We and our partners store and access information on your device.',
    accept: 'Accept all',
    share: ['Share', 'Tweet', 'Email', 'Print'],
    related: 'Related articles',
    most: 'Most read',
    by: 'By',
    wall: 'Subscribe to continue reading. Already a subscriber? Log in.',
    footer: 'Terms Privacy Advertise © 2026 Harbour Wire',
  },
};

const list = (items: readonly string[]): string =>
  items.map((item) => `<li><a href="#">${item}</a></li>`).join('');

/** A story among everything that real pages put around it, malformed stylesheet included. */
export function renderPage(origin: string, story: Story, all: readonly Story[]): string {
  const words = WORDS[story.language];
  const others = all.filter((other) => other.language === story.language && other !== story).slice(0, 4);
  const links = others.map((other) => `<li><a href="${other.path}">${other.title}</a></li>`).join('');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    author: { '@type': 'Person', name: story.author },
    publisher: { '@type': 'Organization', name: words.site },
    isAccessibleForFree: story.paywalled !== true,
  };
  return `<!DOCTYPE html>
<html lang="${story.language}">
<head>
<meta charset="utf-8">
<title>${story.title} | ${words.site}</title>
<link rel="canonical" href="${origin}${story.path}">
<meta property="og:site_name" content="${words.site}">
<meta property="og:title" content="${story.title}">
<meta property="article:published_time" content="${story.published}">
<style>.teaser { color: rgb(1,2; } @media (max-width: { body { margin: 0 } } .x:not( { }</style>
<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>
<script>window.dataLayer = []; document.write('<p>Anzeige</p>');</script>
</head>
<body class="page">
<div id="cmp-layer" class="consent-overlay" role="dialog"><p>${words.consent}</p><button>${words.accept}</button></div>
<header><nav><ul>${list(words.nav)}</ul></nav></header>
<div class="ticker-bar">DAX 24.310,5 +0,4 % | MDAX 30.911,2 -0,1 % | EUR/USD 1,1612</div>
<main>
<article>
<h1>${story.title}</h1>
<p class="meta">${words.by} ${story.author} | <time datetime="${story.published}">${story.published.slice(0, 10)}</time></p>
<div class="share-bar"><ul>${list(words.share)}</ul></div>
${story.body}
${story.paywalled ? `<div class="paywall-offer"><p>${words.wall}</p><button>Plus</button></div>` : ''}
<div class="share-bar"><ul>${list(words.share)}</ul></div>
</article>
<aside class="related"><h3>${words.related}</h3><ul>${links}</ul></aside>
<aside class="most-read"><h3>${words.most}</h3><ol>${links}</ol></aside>
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`;
}
