import type { Story } from './story.ts';

/** Invented news about real companies: written for the sample, no advice to anyone. */
export const ENGLISH_STORIES: readonly Story[] = [
  {
    path: '/markets/microsoft-cloud-growth-88001',
    language: 'en',
    title: 'Microsoft raises cloud outlook as AI orders swell',
    teaser: 'Microsoft lifted its forecast for cloud growth and said a shortage of capacity was easing.',
    author: 'Priya Raman',
    published: '2026-11-20T14:05:00Z',
    body: `<p>Microsoft (NASDAQ: MSFT) lifted its forecast for cloud growth on Friday and said a shortage of data-centre capacity was easing sooner than it had feared.</p>
<p>Revenue at the Azure business is now expected to rise 37 percent in the current quarter, up from an earlier forecast of 33 percent. Shares gained 3.2 percent in morning trading in New York.</p>
<div class="promo"><p><b>Get our best stock ideas first.</b> Sign up for the free Harbour Wire newsletter today!</p></div>
<h2>Rivals under pressure</h2>
<p>Amazon, the largest provider, slipped 1.1 percent. "They are taking share from everybody," said Owen Castle, who manages a technology fund in Boston.</p>
<p>Read more: 5 AI stocks to buy before Christmas</p>
<p>The company also plans to buy back a further $20 billion of its own stock over two years.</p>`,
  },
  {
    path: '/markets/boeing-deliveries-slip-88002',
    language: 'en',
    title: 'Boeing deliveries slip as inspectors find new fault',
    teaser: 'Boeing handed over fewer jets than planned in October after inspectors found loose fittings.',
    author: 'Colm Reilly',
    published: '2026-11-20T11:20:00Z',
    body: `<p>Boeing handed over 38 jets in October, nine fewer than planned, after inspectors found loose fittings on part of the 737 line, the planemaker said.</p>
<p>The delay will push about $1.1 billion of cash into next year. Boeing stock fell 5.4 percent in early trading, while Airbus rose 2 percent in Paris.</p>
<blockquote><p>"It is a setback, but not a safety issue for the fleet in service," the regulator said in a statement.</p></blockquote>
<p>Disclosure: The author holds no position in any stock mentioned. Harbour Wire may earn a commission from links on this page.</p>`,
  },
  {
    path: '/markets/fed-minutes-rates-88003',
    language: 'en',
    title: 'Fed minutes show split over pace of rate cuts',
    teaser: 'Officials of the Federal Reserve were divided in October on how fast to lower interest rates.',
    author: 'Marta Lindqvist',
    published: '2026-11-19T19:30:00Z',
    body: `<p>Officials of the Federal Reserve were divided in October on how fast to lower interest rates, minutes of the meeting showed on Thursday.</p>
<p>Several participants favoured waiting until inflation is clearly on the way to 2 percent. Others warned that the labour market could weaken faster than the forecasts suggest.</p>
<table><tr><th>Meeting</th><th>Upper bound</th></tr><tr><td>September</td><td>3.75 percent</td></tr><tr><td>October</td><td>3.50 percent</td></tr></table>
<p>Stocks on Wall Street ended little changed. The dollar weakened against the euro.</p>`,
  },
  {
    path: '/markets/novo-nordisk-trial-88004',
    language: 'en',
    title: 'Novo Nordisk pill beats Eli Lilly rival in trial',
    teaser:
      'An obesity pill from Novo Nordisk led to more weight loss than its rival in a head-to-head trial.',
    author: 'Sofie Bang',
    published: '2026-11-18T12:00:00Z',
    body: `<p>An obesity pill from Novo Nordisk led to more weight loss than a rival from Eli Lilly in a head-to-head trial, the Danish drugmaker said on Wednesday.</p>
<p>Patients lost 16.2 percent of their weight on average over 68 weeks, against 13.9 percent in the other group. Novo Nordisk jumped 8 percent in Copenhagen; Lilly dropped 4.5 percent before the bell.</p>
<p>Full data will be presented in March. The company intends to file for approval in the United States by the summer.</p>
<p>Share this article on X or Facebook. Download the Harbour Wire app.</p>`,
  },
];
