import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/articles/extract.ts';

const TITLE = 'Kiln at Thornbury fires again';
const BODY = [
  'The last bottle kiln in Thornbury was lit on Friday, nineteen years after the pottery had let it go cold for good.',
  'Two hundred people stood in the yard when the foreman closed the door with wet clay, as his father had done before.',
  'It takes three days until the bricks glow evenly, and then nobody may open the door for another week, he explained.',
  'The first load holds four thousand tiles for the roof of the town hall, which a storm had stripped in the winter.',
].map((text) => `<p>${text}</p>`);
const H1 = `<h1>${TITLE}</h1>`;

const read = (body: string, { lang = 'en', title = TITLE } = {}) =>
  extractArticle({
    url: 'https://pottery.example/news/kiln',
    body: new TextEncoder().encode(
      `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    ),
  });
const article = (inside: string) => read(`<article>${H1}${inside}</article>`).text;
const between = (html: string) => article(`${BODY[0]}${BODY[1]}${html}${BODY[2]}${BODY[3]}`);

describe('a box that is named after something else than its place', () => {
  it('stays where it holds a post that the article quotes', () => {
    const post = 'Never seen so many people in the yard, and not one of them was looking at a telephone';
    const box = `<div class="social-media-embed"><blockquote><p>${post}</p></blockquote></div>`;
    expect(between(box)).toContain(post);
  });

  it('goes where it is a bar of buttons of the same name', () => {
    expect(
      between('<div class="social-media-bar"><p>Tell your friends on every channel.</p></div>'),
    ).not.toContain('every channel');
  });

  const firings = Array.from(
    { length: 16 },
    (_, year) =>
      `<p>In the year ${1920 + year} the kiln was fired ${year + 3} times, mostly for tiles, and twice for the bowls of the parish fair.</p>`,
  );
  const tale = (name: string) =>
    article(
      `${BODY.join('')}${firings.slice(5).join('')}<div class="${name}">${firings.slice(0, 5).join('')}</div>`,
    );

  it('stays where its name is the prefix of a library of components', () => {
    expect(tale('cmp-text')).toContain('In the year 1922');
  });

  it.each(['has toc', 'menu', 'jumplinks', 'related', 'textwidget'])(
    'stays where it is a text, named %s',
    (name) => {
      expect(tale(name)).toContain('In the year 1922');
    },
  );

  it('goes where it is comments, however much text that is', () => {
    expect(tale('comments')).not.toContain('In the year 1922');
  });

  it('goes where it calls to act', () => {
    const call =
      '<div class="vc_cta3"><p>Come to our summer course and throw your first bowl on the wheel within a day.</p></div>';
    expect(between(call)).not.toContain('summer course');
  });
});

describe('a heading', () => {
  it('stays where its id repeats what it says', () => {
    expect(between('<h2 id="social-life-of-a-kiln">Social life of a kiln</h2>')).toContain(
      'Social life of a kiln',
    );
  });

  it('goes with the list of headlines that it is one of', () => {
    const more = '<ul><li><h4><a href="/a">Clay pit at Olveston floods for the third time</a></h4></li></ul>';
    expect(between(more)).not.toContain('Olveston');
  });

  it('stays where the article is a list of such headings', () => {
    const entries = BODY.map(
      (text, i) => `<ul><li><h3><a href="/${i}">Pottery ${i} of the vale</a></h3></li></ul>${text}`,
    );
    expect(article(entries.join(''))).toContain('Pottery 2 of the vale');
  });

  it('that introduces the authors closes the text', () => {
    const about = `<h3>About the author</h3><p>Jo Potter has written on crafts since 1998 and throws bowls herself at night.</p>`;
    const text = article(BODY.join('') + about);
    expect(text).toContain('town hall');
    expect(text).not.toContain('Jo Potter');
  });
});

describe('a list', () => {
  it('keeps the items that are nothing but a link, where the others say something', () => {
    const items = [
      '<a href="/glaze">Tin glaze</a>',
      'A pair of tongs that reaches over the whole width of the bed',
      'Two buckets of sand, kept dry',
    ].map((item) => `<li>${item}</li>`);
    expect(between(`<ul>${items.join('')}</ul>`)).toContain('Tin glaze');
  });

  it('loses them where all of them are links', () => {
    const items = ['Tin glaze', 'Ash glaze', 'Salt glaze'].map((item) => `<li><a href="/g">${item}</a></li>`);
    expect(between(`<ul>${items.join('')}</ul>`)).not.toContain('Ash glaze');
  });
});

describe('what is written between the paragraphs', () => {
  it('is without the card that a name shows under the pointer', () => {
    const card =
      '<span><a href="/foreman">Sam Reeve</a><span>Sam Reeve<a href="/1">Reeve buys the yard</a><a href="/2">Reeve sells his boat</a></span></span>';
    const text = between(
      `<p>For the foreman ${card} it was the first fire that he had laid on his own account.</p>`,
    );
    expect(text).toContain('the foreman Sam Reeve it was');
  });

  it('is without labels that stand alone, and with a table of facts', () => {
    const facts = ['Height', 'Nine metres', 'Built in', 'The year of the great flood'].map(
      (fact) => `<div>${fact}</div>`,
    );
    const text = article(
      `${BODY[0]}<div><div class="toggle">Show picture</div></div>${BODY[1]}<div>${facts.join('')}</div>${BODY[2]}${BODY[3]}`,
    );
    expect(text).not.toContain('Show picture');
    expect(text).toContain('Nine metres');
  });

  it('ends with the name of who is quoted last', () => {
    const quote =
      '<blockquote><p>We shall light it every year from now on, whatever the price of coal may be.</p>— Ann Reeve, owner</blockquote>';
    expect(article(BODY.join('') + quote)).toMatch(/— Ann Reeve, owner$/);
  });
});

describe('a lead', () => {
  const lead =
    'Neunzehn Jahre stand der letzte Flaschenofen kalt, nun brennt er wieder und mit ihm die Hoffnung einer Stadt auf Arbeit';
  const german = [
    'Der Meister verschloss am Freitag die Tür mit nassem Lehm, und zweihundert Leute sahen ihm dabei im Hof zu.',
    'Drei Tage dauert es, bis die Ziegel gleichmäßig glühen, danach darf eine Woche lang niemand die Tür öffnen.',
    'Die erste Ladung fasst viertausend Ziegel für das Dach des Rathauses, das im Winter der Sturm abgedeckt hatte.',
  ].map((text) => `<p>${text}</p>`);
  const page = `<article><header><h1>Flaschenofen brennt wieder</h1><h2>${lead}</h2></header>${german.join('')}</article>`;

  it('begins a German text though it is set as a heading', () => {
    expect(read(page, { lang: 'de', title: 'Flaschenofen brennt wieder' }).text.startsWith(lead)).toBe(true);
  });
});

describe('an article in a template', () => {
  const template = (markup: string) =>
    `<div id="post">Loading</div><script type="text/template">${markup}</script>`;

  it('is read where the page shows nothing else', () => {
    expect(read(template(BODY.join(''))).text).toContain('town hall');
  });

  it('is not read where a script has to fill it in', () => {
    expect(read(template(BODY.map((text) => `${text}{{name}}`).join(''))).text).not.toContain('town hall');
  });
});

describe('a list of ever so many items', () => {
  it('is kept to its end where its beginning is the article’s', () => {
    const items = Array.from({ length: 900 }, (_, i) => `<li>Tile number ${i + 1} of the roof</li>`).join('');
    const text = between(`<p>These are the tiles that the first load of the kiln held:</p><ul>${items}</ul>`);
    expect(text).toContain('Tile number 1 of the roof');
    expect(text).toContain('Tile number 900 of the roof');
  });

  it.each([
    ['empty boxes', '<div class="spacer"></div>'],
    ['tables of links', '<table><tr><td><a href="/kiln">Kiln</a></td><td>4</td></tr></table>'],
  ])('of short paragraphs is kept to its end, also between %s', (_, between) => {
    const lines = Array.from({ length: 900 }, (_, i) => `<p>Tile ${i + 1} left the kiln.</p>${between}`);
    for (const first of ['', between]) {
      const { text } = read(`<div class="x">${H1}${BODY.join('')}${first}${lines.join('')}</div>`);
      expect(text).toContain('Tile 900 left the kiln.');
      expect(text).not.toContain('Kiln | 4');
    }
  });

  it('of links is left out to its end', () => {
    const links = Array.from(
      { length: 900 },
      (_, i) => `<li><a href="/a${i}">Another story, number ${i + 1}</a></li>`,
    );
    const text = read(`<article>${H1}${BODY.join('')}</article><ul>${links.join('')}</ul>`).text;
    expect(text).not.toContain('Another story');
  });
});

describe('the end of a text', () => {
  const ending = (html: string, head = '') =>
    read(`<article>${H1}${head}${BODY.join('')}${html}</article>`)
      .text.split('\n\n')
      .at(-1);
  const last =
    'The first load holds four thousand tiles for the roof of the town hall, which a storm had stripped in the winter.';

  it.each([
    ['its tags', '<p>Tags: kiln, pottery, Thornbury</p>'],
    ['who helped from afar', '<p>Mary Ash in Leeds contributed to the report.</p>'],
    ['who helped', '<p>Mary Ash and Tom Ashdown contributed to this report.</p>'],
    ['when it changed', '<p>Updated at 1:23 p.m.</p>'],
    ['the day it changed', '<p>Last updated: Tuesday, June 3, 2026</p>'],
    ['the day in German', '<p>Stand: 3. Juni 2026, 8.15 Uhr</p>'],
    ['how long ago', '<p>Updated 3 hours ago</p>'],
    ['what else there is', '<p>You may also like...</p>'],
    ['who may comment', '<p>You need to log in to comment.</p>'],
    ['several of them', '<p>Tags: kiln, pottery</p><p>You must be logged in to post a comment.</p>'],
  ])('does not hold %s', (_, note) => {
    expect(ending(note)).toBe(last);
  });

  it('loses five notes at the most', () => {
    const asked = ['clay', 'wood', 'coal', 'salt', 'iron', 'sand'].map(
      (of) => `You must be logged in to ask for ${of}.`,
    );
    expect(ending(asked.map((note) => `<p>${note}</p>`).join(''))).toBe(asked[0]);
  });

  it('does not hold who its author is', () => {
    const byline = '<p class="byline">By Mary Ash</p>';
    const note = '<p>Mary Ash is a reporter in Thornbury and throws pots on Sundays.</p>';
    expect(ending(note, byline)).toBe(last);
    expect(ending('<p>Born in Leeds, Mary Ash has written on clay for years.</p>', byline)).toBe(last);
    const portrait = `${note.slice(3, -4)} ${'Her pots stand in the town hall. '.repeat(20)}`.trim();
    expect(ending(`<p>${portrait}</p>`, byline)).toBe(portrait);
    expect(ending(note)).toBe('Mary Ash is a reporter in Thornbury and throws pots on Sundays.');
  });

  it.each([
    'Higher rents contributed to the closing of the second kiln.',
    'Falling prices of gas contributed to the report.',
    'Updated drawings of 2019 show 40 roofs.',
    'Updated guidance of $3.50 a tile beat all forecasts.',
    'Stand 2025 brannte der Ofen 12 Stunden.',
    'Stand 3. Oktober lagen 400 Zusagen vor.',
    'Aktualisiert wurde auch der Preis: 3 Euro je Ziegel.',
    'The list was updated by the town in 2019, and nobody has read it since.',
    'You may also like to know that the foreman is eighty-one years old.',
  ])('stays where it only sounds so: %s', (sentence) => {
    expect(ending(`<p>${sentence}</p>`)).toBe(sentence);
  });
});
