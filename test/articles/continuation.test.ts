import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/articles/extract.ts';
import { joinPages, preferLonger } from '../../lib/articles/join-pages.ts';
import type { Article } from '../../lib/model.ts';

const HERE = 'https://news.example/wirtschaft/werften-im-umbruch';
const PROSE = [
  'Die Werften an der Küste stehen vor dem größten Umbruch seit vierzig Jahren, sagen Betriebsräte und Eigner.',
  'In Emden wurde das alte Trockendock verfüllt, in Stralsund entstehen Plattformen für Windparks auf See.',
  'Der Verband rechnet mit Aufträgen im Wert von zwei Milliarden, doch die Banken zögern mit ihren Bürgschaften.',
];
const page = (rest: string, url = HERE) =>
  readArticle({
    url,
    body: new TextEncoder().encode(
      `<html lang="de"><head><title>Werften im Umbruch</title>${rest.startsWith('<link') ? rest : ''}</head><body>
       <article><h1>Werften im Umbruch</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article>
       ${rest.startsWith('<link') ? '' : rest}</body></html>`,
    ),
  }).continuation;

describe('the next page', () => {
  it.each([
    ['a link of the head', '<link rel="next" href="?page=2">', '?page=2'],
    ['an arrow', '<a href="?seite=2">»</a>', '?seite=2'],
    ['a number', '<a href="/wirtschaft/werften-im-umbruch/2">2</a>', '/2'],
    ['words', '<a href="/wirtschaft/werften-im-umbruch/seite-2">Nächste Seite</a>', '/seite-2'],
    ['a headline of its own', '<a href="?p=2">Seite 2: Was die Banken sagen</a>', '?p=2'],
  ])('is found by %s', (_, html, end) => {
    expect(page(html)?.nextPage).toBe(HERE + end);
  });

  it('counts on from the page at hand', () => {
    const second = `${HERE}?page=2`;
    expect(page('<a href="?page=1">1</a><a href="?page=3">3</a>', second)?.nextPage).toBe(`${HERE}?page=3`);
    expect(page('<a href="?page=1">weiter</a>', second)?.nextPage).toBeNull();
  });

  it.each([
    ['the next article', '<link rel="next" href="/wirtschaft/neue-faehren">'],
    ['an article that is numbered', '<a href="/wirtschaft/prognose-2">Weiter</a>'],
    ['pages of comments', '<div class="comments"><a href="?page=2">2</a></div>'],
    ['another host', '<a href="https://other.example/wirtschaft/werften-im-umbruch/2">2</a>'],
    ['a script', '<a href="javascript:next(2)">2</a>'],
    ['a link that only mentions it', '<a href="?page=2">Auf Seite 2 der Ausgabe steht mehr dazu</a>'],
  ])('is not %s', (_, html) => {
    expect(page(html)?.nextPage).toBeNull();
  });
});

it('finds the article on one page, and its AMP version on a host of the same site', () => {
  expect(
    page('<a href="/wirtschaft/werften-im-umbruch/komplettansicht">Auf einer Seite lesen</a>'),
  ).toMatchObject({
    singlePage: `${HERE}/komplettansicht`,
  });
  expect(page('<link rel="amphtml" href="https://amp.news.example/werften">')?.amp).toBe(
    'https://amp.news.example/werften',
  );
  expect(page('<link rel="amphtml" href="https://amp.other.example/werften">')?.amp).toBeNull();
});

const article = (text: string, rest: Partial<Article> = {}): Article => ({
  url: HERE,
  canonicalUrl: HERE,
  title: 'Werften im Umbruch',
  byline: null,
  siteName: null,
  published: null,
  modified: null,
  language: 'de',
  image: null,
  text,
  wordCount: 1,
  removed: [],
  completeness: 'full',
  incompleteReason: null,
  ...rest,
});
const LEAD = PROSE[0] ?? '';

describe('joining pages', () => {
  it('puts the second behind the first, without the lead that both carry', () => {
    const joined = joinPages(
      article(`${LEAD}\n\n${PROSE[1]}`),
      article(`${LEAD}\n\n${PROSE[2]}\n\n${'Neue Sätze. '.repeat(20)}`),
    );
    expect(joined?.text.split(LEAD)).toHaveLength(2);
    expect(joined?.text).toMatch(/Windparks[\s\S]+Bürgschaften/);
    expect(joined?.wordCount).toBeGreaterThan(60);
  });

  it('refuses the same page again, another article, and a wall', () => {
    const first = article(PROSE.join('\n\n'));
    expect(joinPages(first, article(PROSE.join('\n\n')))).toBeNull();
    expect(
      joinPages(first, article('Ganz andere Sätze über Fische.', { title: 'Kabeljau wird knapp' })),
    ).toBeNull();
    expect(
      joinPages(first, article('', { completeness: 'feed-only', incompleteReason: 'paywall' })),
    ).toBeNull();
  });
});

describe('an alternative of the page', () => {
  const cut = article('Der Anfang.', {
    completeness: 'feed-only',
    incompleteReason: 'paywall',
    image: 'https://news.example/i.jpg',
  });

  it('gives the text where it has more, and leaves the address', () => {
    const whole = article(PROSE.join('\n\n'), {
      url: 'https://amp.news.example/w',
      canonicalUrl: 'https://amp.news.example/w',
    });
    expect(preferLonger(cut, whole)).toMatchObject({
      url: HERE,
      canonicalUrl: HERE,
      image: 'https://news.example/i.jpg',
      completeness: 'full',
      incompleteReason: null,
      text: PROSE.join('\n\n'),
    });
  });

  it('is passed over where it has no more, or stands behind a wall as well', () => {
    expect(preferLonger(cut, article(''))).toBe(cut);
    expect(preferLonger(cut, { ...cut, text: PROSE.join('\n\n') })).toBe(cut);
  });
});
