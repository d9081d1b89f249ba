import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SUMMARY_LIMITS, summarize } from '../../../lib/analysis/summary/summarize.ts';
import type { Mention } from '../../../lib/model.ts';

const sentencesOf = (text: string, extra: { title?: string; language?: string; maxChars?: number } = {}) =>
  summarize(
    { title: extra.title ?? null, text, language: extra.language ?? 'de', mentions: [] },
    { ...DEFAULT_SUMMARY_LIMITS, ...(extra.maxChars ? { maxChars: extra.maxChars } : {}) },
  ).sentences;

const GERMAN = `KIEL (dpa-AFX) - Der Werftkonzern Nordmar hat im dritten Quartal mehr verdient als erwartet. Der operative Gewinn stieg um 14 Prozent auf 82 Millionen Euro. Er lag damit über der Schätzung der Analysten.

Foto: Ein Dock der Werft in Kiel

Lesen Sie auch: Die besten Aktien für den Herbst.

Der Vorstand der Nordmar hob die Prognose für das Jahr an. Erwartet wird nun ein operativer Gewinn von 300 bis 320 Millionen Euro. Die Aktie legte am Vormittag um 4,5 Prozent zu./abc/xyz`;

const ENGLISH = `Harbour Foods raised its full-year forecast on Tuesday after sales of frozen meals beat expectations. Revenue rose 9% to $412 million in the third quarter, the company said. It had expected $395 million. "We are delighted," chief executive Ann Lowe said.

Pictured: a Harbour Foods plant in Hull

Click here to subscribe to our newsletter. Harbour Foods now expects revenue of $1.6 billion this year, up from $1.5 billion. Shares in Harbour Foods rose 6% in early trading.`;

describe('an extractive summary', () => {
  it('takes sentences verbatim and in the order of the text', () => {
    for (const [text, language] of [
      [GERMAN, 'de'],
      [ENGLISH, 'en'],
    ] as const) {
      const sentences = sentencesOf(text, { language });
      const places = sentences.map((sentence) => text.indexOf(sentence));
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('leaves out the dateline and the editors’ signs', () => {
    const [first] = sentencesOf(GERMAN);
    expect(first).toBe('Der Werftkonzern Nordmar hat im dritten Quartal mehr verdient als erwartet.');
    expect(sentencesOf(GERMAN, { maxChars: 2000 }).join(' ')).not.toContain('/abc');
  });

  it('contains no caption, teaser or subscription notice', () => {
    const all = [...sentencesOf(GERMAN), ...sentencesOf(ENGLISH, { language: 'en' })].join(' ');
    for (const furniture of ['Foto:', 'Lesen Sie', 'Pictured', 'Click here', 'newsletter']) {
      expect(all).not.toContain(furniture);
    }
  });

  it.each([
    [
      'de',
      'Er sagte, der Umsatz sei um zehn Prozent gestiegen. Die Nordmar AG hat den Umsatz um zehn Prozent gesteigert.',
    ],
    [
      'de',
      'Das hat Folgen für den Umsatz der Nordmar AG in Kiel. Die Nordmar AG rechnet mit weniger Umsatz.',
    ],
    ['de', 'Deshalb steigt der Umsatz der Nordmar AG in Kiel. Die Nordmar AG rechnet mit mehr Umsatz.'],
    [
      'en',
      'He said revenue at Harbour Foods would rise by a tenth. Harbour Foods expects revenue to rise by a tenth.',
    ],
    [
      'en',
      'Therefore revenue at Harbour Foods will rise by a tenth. Harbour Foods expects revenue to rise by a tenth.',
    ],
    [
      'en',
      'But revenue at Harbour Foods will rise by a tenth. Harbour Foods expects revenue to rise by a tenth.',
    ],
  ])('does not open with a sentence that leans on one before it (%s: %s)', (language, text) => {
    const [first] = sentencesOf(text, { language });
    expect(first).toMatch(/^(Die Nordmar|Harbour Foods)/);
  });

  it('takes a sentence that opens with the article "das" for one that stands on its own', () => {
    const text =
      'Das Kartellamt hat gegen die Nordmar AG ein Bußgeld von 80 Millionen Euro verhängt. Gegen den Bescheid kann die Nordmar AG bis Ende Mai Beschwerde einlegen, wie Fachleute sagen.';
    expect(sentencesOf(text, { title: 'Kartellamt: Bußgeld für Nordmar' })[0]).toMatch(/^Das Kartellamt/);
  });

  it.each([
    [
      'de',
      'Es geht aufwärts an der Küste. Der Konzern steigerte den Umsatz um zehn Prozent auf 410 Millionen Euro. Nordmar rechnet für das Jahr mit einem Umsatz von 1,7 Milliarden Euro.',
      'Nordmar',
    ],
    [
      'de',
      'Der 52-Jährige verlässt das Haus zum Jahresende. Nachfolgerin von Nordmar-Chef Jan Holm wird zum 1. Januar Ina Brandt.',
      'Nachfolgerin',
    ],
    [
      'en',
      'The company raised its forecast for revenue by a tenth. Harbour Foods now expects revenue of $1.6 billion this year.',
      'Harbour',
    ],
  ])('does not open with somebody whom nothing names (%s: %s)', (language, text, first) => {
    expect(sentencesOf(text, { language })[0]).toMatch(new RegExp(`^${first}`));
  });

  it('may open with a kind that is named at once', () => {
    for (const opening of ['Der Werftkonzern Nordmar', 'Die Aktie der Nordmar AG', 'Die Bank aus Kiel'])
      expect(sentencesOf(`${opening} hat um zehn Prozent zugelegt. So war es.`)[0]).toMatch(opening);
  });

  it('leaves out a place written small before a dash', () => {
    expect(sentencesOf('Kiel - Der Werftkonzern Nordmar hat mehr verdient als erwartet.')).toEqual([
      'Der Werftkonzern Nordmar hat mehr verdient als erwartet.',
    ]);
  });

  it('passes over the label of an ad-hoc notice, the teaser of an interview and an address to the guest', () => {
    const text =
      'Nordmar AG / Schlagwort(e): Änderung der Prognose. Im Gespräch erklärt Nordmar-Chef Holm, warum er an Kiel festhält. Frau Holm, Ihre Aktie ist um ein Drittel gefallen. Die Nordmar AG senkt ihre Prognose.';
    expect(sentencesOf(text)).toEqual(['Die Nordmar AG senkt ihre Prognose.']);
  });

  it('names the company that the article is about most', () => {
    const text =
      'Der Flugzeugmarkt hat sich im Oktober weiter erholt. An die Kunden gingen im Oktober mehr Flugzeuge als im Markt erwartet. Im Markt rechnet man für das Jahr mit mehr Flugzeugen. Skyward übergab 53 Maschinen.';
    const start = text.indexOf('Skyward');
    const mention = { field: 'text' as const, start, end: start + 7, text: 'Skyward', rule: 'name' };
    const limits = { maxSentences: 2, maxChars: 550 };
    const input = { title: 'Skyward und der Markt für Flugzeuge', text, language: 'de' };
    const summary = (mentions: Mention[][]) => summarize({ ...input, mentions }, limits).sentences.join(' ');
    expect(summary([])).not.toContain('Skyward');
    expect(summary([[{ ...mention, field: 'title', start: 0, end: 7 }, mention]])).toContain('Skyward');
    expect(summary([[mention]])).not.toContain('Skyward');
  });

  it('takes a leaning sentence only directly after the one it leans on', () => {
    for (const maxChars of [120, 200, 300, 400, 550]) {
      const sentences = sentencesOf(ENGLISH, { language: 'en', maxChars });
      const at = sentences.findIndex((sentence) => sentence.startsWith('It had expected'));
      if (at >= 0) expect(sentences[at - 1]).toMatch(/^Revenue rose/);
    }
  });

  it.each([
    [
      'de',
      'Blick in die Werft der Nordmar AG in Kiel.',
      'Die Nordmar AG baut in Kiel zwei Werften für Fähren.',
    ],
    ['de', 'Die Werft der Nordmar AG baut Fähren. Foto: Ute Holm', 'Die Nordmar AG baut in Kiel Fähren um.'],
    ['de', 'Von Ute Holm, Kiel.', 'Die Nordmar AG baut in Kiel zwei Werften für Fähren.'],
    ['en', 'A Harbour Foods store in Hull.', 'Harbour Foods opened a second store in Hull on Monday.'],
    [
      'en',
      'Shoppers visit a Harbour Foods store. Photograph: Ann Lowe',
      'Harbour Foods opened a store in Hull.',
    ],
  ])('passes over a line under a picture (%s: %s)', (language, line, sentence) => {
    const text = `${line}\n\n${sentence}`;
    expect(sentencesOf(text, { language, title: 'Nordmar, Harbour Foods: store, Werft, Kiel' })).toEqual([
      sentence,
    ]);
  });

  it.each([
    ['de', 'Nordmar steigert den Gewinn.'],
    ['de', 'Die Aktie der Nordmar AG fiel.'],
    ['en', 'Harbour Foods cut its dividend.'],
    ['en', 'Profit at Harbour Foods doubled.'],
  ])('takes a short sentence for one, though it stands alone in its line (%s: %s)', (language, sentence) => {
    expect(sentencesOf(`${sentence}\n\nMehr nicht`, { language })).toEqual([sentence]);
  });

  it.each([
    ['de', 'Dem steht bei der Nordmar AG ein Verlust im Ausland gegenüber.'],
    ['de', 'Gegen ihn ermittelt seit Mai auch die Staatsanwaltschaft Kiel.'],
    ['de', 'Die Transaktion bringt der Nordmar AG rund 80 Millionen Euro.'],
    ['de', 'Auslöser war ein Urteil gegen die Nordmar AG in Norwegen.'],
    ['de', 'Die Spitze will Nordmar damit gegen eine Übernahme schützen.'],
    ['de', 'Für Nordmar und Millionen Anleger ist das eine gute Nachricht.'],
    ['de', 'Deren Verlust trägt zu zwei Dritteln die Nordmar AG in Kiel.'],
    ['en', 'The closures will lower the price at Harbour Foods by a tenth.'],
    ['en', 'For its part, Harbour Foods declined to name a price.'],
    ['en', 'Behind the rise stood demand for frozen meals at Harbour Foods.'],
    ['en', 'In their view Harbour Foods may be broken up.'],
  ])('does not open with what only the sentence before explains (%s: %s)', (language, leaning) => {
    const standing = language === 'de' ? 'Nordmar hat eine Fähre verkauft.' : 'Harbour Foods sold a plant.';
    const title = 'Nordmar, Harbour Foods: Millionen, Verlust, Urteil, price, demand';
    expect(sentencesOf(`${leaning} ${standing}`, { language, title })[0]).toBe(standing);
  });

  it.each([
    ['de', 'Nordmar baut zwei Fähren, damit die Werft in Kiel bis 2030 Arbeit hat.'],
    ['de', 'Nordmar rechnet in Kiel dafür, dass die Fähren fahren, mit zwei Millionen Euro.'],
    ['en', 'Harbour Foods will close three mills in Hull by May, it said on Thursday.'],
    ['en', 'The sale of Harbour Foods to Norwing will take until May.'],
  ])('opens with what explains itself (%s: %s)', (language, sentence) => {
    const title = 'Nordmar, Harbour Foods: Fähren, mills, sale';
    const next =
      language === 'de' ? 'Am Montag blieb die Börse ruhig.' : 'Markets in Hull kept calm on Monday.';
    expect(sentencesOf(`${sentence} ${next}`, { language, title })[0]).toBe(sentence);
  });

  it('opens with an event that is named at once', () => {
    for (const opening of [
      'Der Verkauf von Nordmar',
      'Die Entscheidung der EZB',
      'Das Angebot des Rivalen Holm',
    ])
      expect(sentencesOf(`${opening} hat die Börse überrascht. So war es.`)[0]).toMatch(opening);
  });

  it('speaks of "the company" only after the one that is meant', () => {
    const text =
      'Nordmar earned more with ferries than ever before. Things look worse at Holm Marine these days. The company expects a loss with ferries this year and will close two yards.';
    const mention = (name: string): Mention => {
      const start = text.indexOf(name);
      return { field: 'text', start, end: start + name.length, text: name, rule: 'name' };
    };
    const title = 'Ferries: company expects loss this year, will close two yards';
    const chosen = (...mentions: Mention[][]) =>
      summarize({ title, text, language: 'en', mentions }, { maxSentences: 2, maxChars: 550 }).sentences;
    expect(chosen([mention('Nordmar')])).toEqual([text.slice(0, 50), text.slice(96)]);
    expect(chosen([mention('Nordmar')], [mention('Holm Marine')])).not.toEqual([
      text.slice(0, 50),
      text.slice(96),
    ]);
  });

  it('takes no quotation whose speaker is not in the sentence', () => {
    for (const speech of ['„Wir haben in Kiel gut gearbeitet.“', '"Nordmar hat in Kiel gut gearbeitet."'])
      expect(sentencesOf(`${speech} Nordmar wächst in Kiel um ein Zehntel.`)).toEqual([
        'Nordmar wächst in Kiel um ein Zehntel.',
      ]);
  });

  it('leaves out an agency after a place, and the bullet of a list', () => {
    const plain = 'Nordmar wächst in Kiel um ein Zehntel.';
    for (const before of ['KIEL dpa | ', 'KIEL dpa/taz - ', 'Kiel. (dpa) ', '(dpa-AFX) - ', '- ', '• '])
      expect(sentencesOf(before + plain)).toEqual([plain]);
  });

  it('leaves out a label in the line before', () => {
    const plain = 'Harbour Foods opened a second store in Hull on Monday.';
    expect(sentencesOf(`Image caption, The store has 40 staff\n${plain}`, { language: 'en' })).toEqual([
      plain,
    ]);
  });

  it('does not take half a quotation', () => {
    const text =
      'Die Nordmar AG wächst weiter. „Wir haben gut gearbeitet. Das Jahr wird das beste der Nordmar AG“, sagte Vorstandschefin Ina Holm. Die Aktie der Nordmar AG stieg um vier Prozent.';
    const joined = sentencesOf(text).join(' ');
    expect((joined.match(/„/g) ?? []).length).toBe((joined.match(/“/g) ?? []).length);
  });

  it('does not ask', () => {
    expect(
      sentencesOf('Was bedeutet das für die Aktie der Nordmar AG? Die Nordmar AG hat ihre Prognose gesenkt.'),
    ).toEqual(['Die Nordmar AG hat ihre Prognose gesenkt.']);
  });

  it('returns the best sentence whole where none is short enough', () => {
    const text = `Die Nordmar AG hat ${'sehr '.repeat(60)}gut verdient. Der Rest der Geschichte der Nordmar AG ist ${'ebenso '.repeat(40)}lang.`;
    expect(sentencesOf(text, { maxChars: 100 })).toHaveLength(1);
  });

  it('keeps to the limits otherwise', () => {
    for (const maxChars of [150, 250, 400]) {
      expect(sentencesOf(ENGLISH, { language: 'en', maxChars }).join(' ').length).toBeLessThanOrEqual(
        maxChars,
      );
    }
    const one = summarize(
      { title: null, text: ENGLISH, language: 'en', mentions: [] },
      { maxSentences: 1, maxChars: 400 },
    );
    expect(one.sentences).toHaveLength(1);
  });

  it('answers an empty text with no sentence and a headline-like text with that line', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('Nordmar hebt Prognose an')).toEqual(['Nordmar hebt Prognose an']);
  });

  it('is verbatim, bounded and quick on any text', () => {
    const piece = fc.constantFrom(
      'Die Aktie',
      ' stieg',
      ' um 3,5 %',
      '. ',
      '“',
      '„',
      '"',
      "'",
      '? ',
      '\n\n',
      '(',
      ')',
      ' - ',
      '/ab',
      'Er ',
      ' sagte',
      ':',
      ' ',
      'AB',
      '...',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 120 }),
        fc.constantFrom('de', 'en', 'fr'),
        (pieces, language) => {
          const text = pieces.join('');
          const sentences = sentencesOf(text, { language });
          expect(sentences.length).toBeLessThanOrEqual(3);
          expect(sentences.every((sentence) => text.includes(sentence))).toBe(true);
        },
      ),
    );
  });

  it.each([
    [
      'de',
      'Die Aktie der Nordmar AG steht am Dienstag im Fokus der Anleger. Gute Nachrichten gibt es aus Kiel. Die Nordmar AG verkauft ihr Dock in Flensburg für 90 Millionen Euro. Der Erlös fließt in den Bau von Fähren. Die Schulden sinken auf 200 Millionen Euro.',
    ],
    [
      'de',
      'Aktionäre der Nordmar AG haben wenig zu lachen. Ihre Nerven sind gespannt. Die Nordmar AG rechnet für das Jahr mit einem Verlust. Ein Auftrag aus Norwegen fällt weg. Rund 300 Stellen werden gestrichen.',
    ],
    [
      'en',
      'Harbour Foods is in the spotlight on Tuesday. All eyes are on the frozen food maker. Harbour Foods will sell its plant in Hull for $90 million. The money will go into new lines. Debt will fall to $200 million.',
    ],
  ])('tells no mood where there is news (%s: %s)', (language, text) => {
    const mood = text.split('. ').slice(0, 1).join('');
    expect(sentencesOf(text, { language, title: 'Dock, plant, loss' }).join(' ')).not.toContain(mood);
  });

  it('takes a mood that tells its news behind a colon for news', () => {
    const text =
      'Gute Nachrichten für Aktionäre: Die Nordmar AG erhöht ihre Dividende kräftig. Die Ausschüttung steigt damit zum dritten Mal in Folge. Der Vorstand sprach von einem guten Jahr.';
    expect(sentencesOf(text)[0]).toMatch(/^Gute Nachrichten/);
  });

  it('takes no sentence that says only who said it', () => {
    const text =
      'Die Nordmar AG baut drei neue Fähren für Norwegen. Das teilte die Werft am Montag in Kiel mit. Die Schiffe kosten zusammen 400 Millionen Euro. Das erste soll 2028 fahren.';
    expect(sentencesOf(text).join(' ')).not.toContain('Das teilte');
  });

  it('opens with a company whose name ends like a kind', () => {
    const text =
      'Die Nordbank beginnt noch in dieser Woche mit einem Aktienrückkauf. Die Aufsicht hat das Programm genehmigt. Abgeschlossen wird es im Februar. Die Nordbank will so den Kurs stützen.';
    const mentions: Mention[][] = [
      [...text.matchAll(/Nordbank/g)].map(({ index }) => ({
        field: 'text',
        start: index,
        end: index + 8,
        text: 'Nordbank',
        rule: 'name',
      })),
    ];
    const input = { title: null, text, language: 'de', mentions };
    expect(summarize(input).sentences[0]).toMatch(/^Die Nordbank beginnt/);
    expect(sentencesOf(text, { title: 'Nordbank kauft Aktien zurück' })[0]).toMatch(/^Die Nordbank beginnt/);
    expect(sentencesOf(text, { title: 'Bank kauft Aktien zurück' })[0]).not.toMatch(/^Die Nordbank beginnt/);
  });

  it.each([
    'Die Nordmar AG verkauft ihr Dock in Kiel und erhält dafür 90 Millionen Euro.',
    'Der Kurs der Nordmar AG fiel auf 88 Euro und damit auf den tiefsten Stand seit Mai.',
  ])('may open with what looks back within itself: %s', (opening) => {
    expect(sentencesOf(`${opening} Das Wetter in Kiel ist gut.`, { title: 'Nordmar' })[0]).toBe(opening);
  });

  it('goes on where a quotation is never closed', () => {
    const rest = [
      'Die Nordmar AG baut drei neue Fähren für Norwegen.',
      'Die Schiffe kosten zusammen 400 Millionen Euro.',
      'Das Werk in Kiel stellt dafür 120 Leute ein.',
      'Die erste Fähre soll im Sommer 2028 fahren.',
      'Der Auftrag ist der größte seit zehn Jahren.',
      'Die Aktie legte um vier Prozent zu.',
    ];
    const text = `Die Chefin freute sich: „Das ist ein großer Tag für Kiel. ${rest.join(' ')}`;
    expect(sentencesOf(text, { title: 'Nordmar baut Fähren für Norwegen' })[0]).toBe(rest[0]);
  });

  it('opens with "es" where nothing stands before it', () => {
    const opening = 'Es ist der größte Verkauf einer Werft in diesem Jahr.';
    const rest = 'Der Investor Brookmere zahlt für die Nordmar AG 1,8 Milliarden Euro.';
    expect(sentencesOf(`${opening} ${rest}`)).toEqual([opening, rest]);
    expect(sentencesOf(`Wer kauft die Werft? ${opening} ${rest}`)[0]).toBe(rest);
  });

  it.each([
    ['slashes', 'A/'.repeat(100_000)],
    ['capitals', 'AB '.repeat(100_000)],
    ['blanks', `x${' '.repeat(200_000)}y`],
    ['quotes', '."'.repeat(100_000)],
    ['sentences', 'Die Aktie der Nordmar AG stieg um drei Prozent. '.repeat(5_000)],
  ])('takes linear time on %s', (_name, text) => {
    const started = performance.now();
    sentencesOf(text);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
