import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digest, digestOf } from '../../lib/stories/digest.ts';
import { translate } from '../../lib/stories/german.ts';
import { compareArticles, measure } from '../../lib/stories/similar.ts';
import { fieldOf, keyOf } from '../../lib/stories/vocabulary.ts';

const GERMAN = {
  title: 'EZB senkt den Leitzins auf zwei Prozent',
  text: 'Die Europäische Zentralbank hat den Leitzins am Donnerstag um 0,25 Punkte auf 2,0 Prozent gesenkt. Präsidentin Lagarde sagte in Frankfurt, die Inflation gehe schneller zurück als erwartet. Händler rechnen mit einer weiteren Senkung im Herbst.',
};
const ENGLISH = {
  title: 'ECB cuts interest rate to two percent',
  text: 'The European Central Bank lowered its key interest rate by 0.25 points to 2.0 percent on Thursday. Inflation is falling faster than expected, president Lagarde said in Frankfurt. Traders expect another cut in autumn.',
};
const STRIKE = {
  title: 'Pilots at Norwing walk out over pay',
  text: 'Pilots at the airline Norwing began a two-day strike on Thursday after talks about pay had failed. About 300 flights were cancelled in Oslo and Bergen.',
};

describe('the comparison of two articles', () => {
  it('knows one story in two languages', () => {
    expect(compareArticles(GERMAN, ENGLISH).sameStory).toBe(true);
  });

  it('tells different news apart, in one language and in two', () => {
    expect(compareArticles(ENGLISH, STRIKE)).toMatchObject({ sameStory: false });
    expect(compareArticles(GERMAN, STRIKE).similarity).toBeLessThan(0.2);
  });

  it('does not take what a site puts around its articles for news', () => {
    const frame = (article: typeof ENGLISH) => ({
      title: article.title,
      text: `Advertisement. Share this story on Facebook, Twitter, Pinterest, Reddit. ${article.text} Sign up for our newsletter. All rights reserved. Click here to subscribe. Photo: Getty Images`,
    });
    const bare = compareArticles(ENGLISH, STRIKE).similarity;
    expect(compareArticles(frame(ENGLISH), frame(STRIKE)).similarity).toBeLessThan(bare + 0.05);
  });

  it('does not take what is asked behind a sentence for news', () => {
    const asked = 'How long does a pension claim take? Where can I appeal a parking ticket?';
    const words = (text: string) => Object.keys(digestOf({ title: null, text }).words).sort();
    expect(words(`${ENGLISH.text} ${asked} More on page two.`)).toEqual(
      words(`${ENGLISH.text} More on page two.`),
    );
    expect(words('Will the ECB cut rates? Traders think so.')).toContain('ecb');
  });

  it('sees that two texts are about one matter where they share no word, in one language and in two', () => {
    const ship = {
      title: null,
      text: 'A vessel sank off the coast and the crew was rescued by a helicopter.',
    };
    const boat = {
      title: null,
      text: 'The boat capsized in the sea: sailors were saved by an aircraft, it is said.',
    };
    const schiff = {
      title: null,
      text: 'Ein Schiff ist im Meer gekentert und die Matrosen wurden von der Marine gerettet.',
    };
    const rates = {
      title: null,
      text: 'The central bank has cut its benchmark rate as inflation is slowing.',
    };
    const fields = (a: typeof ship, b: typeof ship) => measure(digestOf(a), digestOf(b)).fields;
    expect(fields(ship, boat)).toBeGreaterThan(0.3);
    expect(fields(ship, schiff)).toBeGreaterThan(0.3);
    expect(fields(ship, rates)).toBeLessThan(0.1);
  });

  it('finds the heaviest words of each in the other, in whatever order a store gives them back', () => {
    const [a, b] = [digestOf(ENGLISH), digestOf({ ...ENGLISH, title: 'Frankfurt: lower interest rate' })];
    const turned = { ...a, words: Object.fromEntries(Object.entries(a.words).reverse()) };
    expect(measure(turned, b).core).toBe(measure(a, b).core);
    expect(measure(a, b).core).toBeGreaterThan(0.8);
    expect(measure(a, digestOf(STRIKE)).core).toBeLessThan(0.2);
  });

  it('compares titles by themselves, and takes the first sentences for one where none is given', () => {
    const [rates, pilots] = [
      'Central bank surprises Frankfurt traders with lower interest rates',
      'Pilots of Norwing ground hundreds of flights over pay',
    ];
    const titles = (a: typeof ENGLISH, b: typeof ENGLISH) => measure(digestOf(a), digestOf(b)).titles;
    expect(titles({ ...ENGLISH, title: rates }, { ...STRIKE, title: rates })).toBeCloseTo(1);
    expect(titles({ ...ENGLISH, title: rates }, { ...ENGLISH, title: pilots })).toBe(0);
    const bare = digestOf({ title: null, text: `Rates fall. ${ENGLISH.text}` });
    expect(Object.keys(bare.title)).toEqual(expect.arrayContaining(['rate', 'fall', 'lower']));
    expect(Object.keys(bare.title)).not.toContain('lagard');
  });

  it('sees a field wherever in the article its words stand', () => {
    const [first, last] = [`${ENGLISH.text} ${STRIKE.text}`, `${STRIKE.text} ${ENGLISH.text}`].map((text) =>
      digestOf({ title: 'The news in brief from our desk this morning', text }),
    );
    expect(first?.fields).toEqual(last?.fields);
  });

  it('allows for lengths: what is short can share little of what is long, and two notes agree by chance', () => {
    const long = digestOf({ title: null, text: `${ENGLISH.text} ${STRIKE.text}` });
    const short = digestOf(ENGLISH);
    expect(measure(short, short).lengths).toBe(0);
    expect(measure(short, long).lengths).toBeGreaterThan(0.2);
    expect(measure(long, long).size).toBeGreaterThan(measure(short, long).size);
    expect(measure(digestOf({ title: null, text: '' }), long)).toMatchObject({ lengths: 0, size: 0 });
  });

  it('gives 1 for the same article and 0 where there is nothing to compare', () => {
    expect(compareArticles(GERMAN, GERMAN).similarity).toBe(1);
    expect(compareArticles({ title: null, text: '' }, ENGLISH)).toEqual({ similarity: 0, sameStory: false });
    expect(compareArticles({ title: null, text: '' }, { title: null, text: '' }).similarity).toBe(0);
  });

  it('is the same from both sides, within 0..1, for any text', () => {
    const word = fc.constantFrom(
      '__proto__',
      'constructor',
      'Aktie',
      'share',
      '1.200',
      '12,5',
      'und',
      'the',
      'Übernahmeangebot',
      '–',
      'a',
      '\n',
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareArticles({ title: null, text: a }, { title: b, text: b });
        const back = compareArticles({ title: b, text: b }, { title: null, text: a });
        expect(there.similarity).toBeCloseTo(back.similarity, 9);
        expect(there.similarity).toBeGreaterThanOrEqual(0);
        expect(there.similarity).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['one word', 'a'.repeat(300_000)],
    ['one hyphenated word', 'ab-'.repeat(100_000)],
    ['numbers', '1.'.repeat(150_000)],
    ['compounds', 'übernahmeangebot'.repeat(20_000)],
  ])('takes linear time on %s', (_name, text) => {
    const started = performance.now();
    compareArticles({ title: text, text }, { title: null, text });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a digest', () => {
  it('survives JSON and stays small', () => {
    const digest = digestOf({ title: GERMAN.title, text: GERMAN.text.repeat(50) });
    expect(Digest.parse(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
    expect(JSON.stringify(digest).length).toBeLessThan(5_000);
    const table = Array.from({ length: 500 }, (_, i) => 100 + i).join(' ');
    expect(digestOf({ title: null, text: table }).numbers.length).toBeLessThanOrEqual(40);
  });

  it('reads numbers in either notation', () => {
    expect(
      digestOf({ title: null, text: 'Der Umsatz stieg auf 1.250,5 Millionen Euro und die Marge' }).numbers,
    ).toEqual(['1250.5']);
    expect(
      digestOf({ title: null, text: 'The revenue rose to 1,250.5 million and the margin' }).numbers,
    ).toEqual(['1250.5']);
  });
});

describe('translation', () => {
  it.each([
    ['aktie', ['share']],
    ['gewinnwarnung', ['warning']],
    ['zinsen', ['rates']],
    ['stahlpreis', ['steel', 'price']],
    ['unbekanntername', []],
    ['vermarkten', []],
    ['angebotspreise', ['offer', 'prices']],
  ])('of %s gives %j', (german, english) => {
    expect(translate(german)).toEqual(english);
  });
});

describe('the semantic fields', () => {
  it('hold words that are used alike, and no name that is not frequent', () => {
    const field = (word: string) => fieldOf(keyOf(word));
    expect(new Set(['ship', 'vessel', 'ferries', 'boats'].map(field)).size).toBe(1);
    expect(field('earthquake')).toBe(field('quake'));
    expect(field('earthquake')).not.toBe(field('bank'));
    expect(field('tickerwire')).toBeUndefined();
  });
});
