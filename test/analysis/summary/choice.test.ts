import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/analysis/sentences.ts';
import { summarize } from '../../../lib/analysis/summary/summarize.ts';
import type { Mention } from '../../../lib/model.ts';

const sentencesOf = (
  text: string,
  {
    title = null,
    language = 'de',
    mentions = [],
  }: { title?: string | null; language?: string; mentions?: Mention[][] } = {},
) => summarize({ title, text, language, mentions }).sentences;

describe('the choice of sentences', () => {
  it('prefers a short sentence in German where much has been said', () => {
    const lead =
      'Die Werft Nordmar aus Kiel hat im dritten Quartal nach vorläufigen Zahlen 82 Millionen Euro verdient und damit weit mehr als von Analysten erwartet. Der Umsatz stieg dank zweier Fähren für Norwegen und dreier Schlepper für den Hafen von Bremerhaven um 14 Prozent auf 611 Millionen Euro.';
    const long =
      'Eine Reederei aus Bergen will nach Angaben eines Sprechers über zwei weitere Schiffe verhandeln, von denen eines mit Wasserstoff und eines mit Strom fahren soll, sofern der Staat einen Teil der Kosten trägt.';
    const short = 'Die Aktie von Nordmar gewann 6 Prozent auf 31 Euro.';
    const title = 'Nordmar verdient im Quartal mehr als erwartet';
    expect(sentencesOf(`${lead} ${long} ${short}`, { title }).join(' ')).toBe(`${lead} ${short}`);
  });

  it('goes by the order alone where a German text has lost its paragraphs', () => {
    const first = 'In Kiel liegt seit Montag eine Fähre fest.';
    const second = 'Ein Sturm hatte am Sonntag die Schleuse beschädigt.';
    const report = [
      'Die Reederei Norwing rechnet mit Kosten von 4 Millionen Euro für die Fähre und für ihre Fahrgäste.',
      'Die Fahrgäste der Fähre erhalten von der Reederei Norwing ihr Geld zurück, rund 4 Millionen Euro.',
      'Die Reederei Norwing mietet für die Fahrgäste der Fähre in Kiel drei Busse, die Kosten sind 4 Millionen.',
    ];
    const title = 'Norwing muss Fahrgäste entschädigen';
    const summary = (gap: string) => sentencesOf([first, second, ...report].join(gap), { title });
    expect(summary(' ').slice(0, 2)).toEqual([first, second]);
    expect(summary('\n\n')).not.toContain(second);
  });

  it('asks for a company only where the headline names it', () => {
    const text =
      'Der Flugzeugmarkt hat sich im Oktober weiter erholt. An die Kunden gingen im Oktober mehr Flugzeuge als im Markt erwartet. Der Markt für Flugzeuge wächst im Jahr um ein Zehntel. Auch im November bestellten die Kunden mehr Flugzeuge. Skyward übergab 53 Maschinen, Skyward im Vorjahr 50.';
    const mentions = [text.indexOf('Skyward'), text.lastIndexOf('Skyward')].map((start) => ({
      field: 'text' as const,
      start,
      end: start + 7,
      text: 'Skyward',
      rule: 'name',
    }));
    const headline = { field: 'title' as const, start: 0, end: 7, text: 'Skyward', rule: 'name' };
    const summary = (title: string, found: Mention[]) =>
      sentencesOf(text, { title, mentions: [found] }).join(' ');
    expect(summary('Der Markt für Flugzeuge erholt sich', mentions)).not.toContain('Skyward');
    expect(summary('Skyward im Markt für Flugzeuge', [headline, ...mentions])).toContain('Skyward');
  });

  it.each([
    ['Es ist kurz nach fünf Uhr morgens, und im Hafen brennt nur ein Licht. Eine Möwe schreit.'],
    ['Karla Wendt rührt in ihrer Tasse. „Das war mein halbes Leben“, sagt sie und schaut hinaus.'],
    ['Der Regen prasselt auf das Dach der Halle. Drinnen packen zwei Männer Werkzeug in Kisten.'],
  ])('passes over the scene before the news (%s)', (scene) => {
    const news = [
      'Die Werft Nordmar schließt Ende Mai nach 112 Jahren.',
      'Damit verlieren 640 Menschen ihre Arbeit.',
      'Ein Käufer aus Bergen war im April abgesprungen.',
    ];
    const title = 'Kiel nimmt Abschied von Nordmar';
    expect(sentencesOf(`${scene}\n\n${news.join(' ')}`, { title })).toEqual(news);
    expect(sentencesOf(`${scene}\n\n${news.join(' ')}`)[0]).toBe(splitSentences(scene, 'de')[0]?.text);
  });

  describe('in an interview', () => {
    const intro = 'Ute Holm führt seit Mai die Werft Nordmar in Kiel.';
    const asked =
      'Warum streichen Sie 400 Stellen?\n\nDer Auftrag aus Bergen bringt der Werft keinen Gewinn.';
    const again = 'Wann geht es aufwärts?\n\nIm Mai beginnt in Kiel der Bau von zwei Fähren für Norwegen.';

    it.each([
      ['a quotation for a title', `${intro}\n\n${asked}\n\n${again}`, '„Wir müssen sparen“'],
      ['a guest who is addressed', `${intro}\n\nFrau Holm, ${asked}\n\n${again}`, 'Nordmar muss sparen'],
      ['its name', `${intro} Ein Interview.\n\n${asked}\n\n${again}`, 'Nordmar muss sparen'],
    ])('takes no answer, whose speaker is not named (%s)', (_sign, text, title) => {
      expect(sentencesOf(text, { title })).toEqual([intro]);
    });

    it('takes answers of the author to his own questions', () => {
      expect(sentencesOf(`${intro}\n\n${asked}\n\n${again}`, { title: 'Nordmar muss sparen' })).toHaveLength(
        3,
      );
      expect(sentencesOf(`${intro}\n\n${asked}`, { title: '„Wir müssen sparen“' })).toHaveLength(2);
    });
  });

  it('does not take news for a scene', () => {
    const opening =
      'Die Werft Nordmar steht mit dem Rücken zur Wand, ihre Eigner blicken in leere Kassen unter dem Tisch.';
    const text = `${opening}\n\nDie Banken verlangen bis Freitag 80 Millionen Euro. Am Montag wird verhandelt.`;
    expect(sentencesOf(text, { title: 'Nordmar kämpft ums Überleben' })[0]).toBe(opening);
  });

  it.each([
    [
      'de',
      'Nein, das ist ein Fehler der Werft Nordmar in Kiel.',
      'Die Werft Nordmar baut zwei Fähren in Kiel.',
    ],
    ['de', 'Natürlich, Nordmar bleibt auch danach in Kiel.', 'Die Werft Nordmar baut zwei Fähren in Kiel.'],
    ['en', 'Yes, Harbour Foods will raise its prices again.', 'Harbour Foods raises its prices in May.'],
    ['en', 'The moves at Harbour Foods will cost 300 jobs.', 'Harbour Foods closes two plants in Hull.'],
  ])(
    'does not open with an answer or an event of which nothing was said (%s: %s)',
    (language, leaning, standing) => {
      expect(sentencesOf(`${leaning} ${standing}`, { language, title: 'Nordmar, Harbour Foods' })[0]).toBe(
        standing,
      );
    },
  );

  it('speaks of a thing as known only after it was told', () => {
    const rest = 'Who pays for it? The buyers from Leeds paid 90 million pounds, Harbour Foods said in Hull.';
    const summary = (lead: string) =>
      sentencesOf(`${lead} ${rest}`, { language: 'en', title: 'Harbour Foods sells plant in Hull' }).join(
        ' ',
      );
    expect(summary('Harbour Foods sold its plant in Hull on Monday.')).not.toContain('The buyers');
    expect(summary('Harbour Foods sold its plant in Hull to buyers on Monday.')).toContain('The buyers');
  });

  it.each([['Kiel, 12. Oktober 2026.'], ['Kiel, den 3. Mai 2027.'], ['May 3, 2027.']])(
    'passes over a place and a day that open a notice (%s)',
    (line) => {
      const news = 'Der Vorstand der Nordmar AG senkt die Prognose.';
      expect(sentencesOf(`${line} ${news}`)).toEqual([news]);
    },
  );

  it.each([
    'Nutzen Sie den Aufschwung der Werften.',
    'Stellen Sie sich eine Werft in Kiel vor.',
    '(Alle Angaben ohne Gewähr!)',
    'Veröffentlichung einer Insiderinformation nach Artikel 17 der Verordnung (EU) Nr. 596/2014.',
    'Für den Inhalt der Mitteilung ist der Emittent verantwortlich.',
  ])('passes over an address to the reader, a note in brackets and the frame of a notice (%s)', (line) => {
    const news = 'Der Vorstand der Nordmar AG senkt die Prognose.';
    expect(sentencesOf(`${line} ${news}`)).toEqual([news]);
  });

  it('takes an item of a list or the rest of a sentence only after what it goes on, but a name written small', () => {
    const [lead, intro] = ['Die Nordmar AG senkt die Prognose.', 'Als Gründe nennt die Werft:'];
    const item = 'sinkende Preise für Fähren und Schlepper in Norwegen.';
    expect(sentencesOf(`${lead}\n\n${intro}\n\n${item}`)).toEqual([lead]);
    const named = 'eFähre heißt das neue Schiff der Werft in Kiel.';
    expect(sentencesOf(`${lead}\n\n${intro}\n\n${named}`)).toEqual([lead, named]);
  });

  it('leaves "they" in its place', () => {
    const [first, second] = [
      'Die Eigner streiten vor Gericht in Kiel.',
      'Verlieren sie den Prozess, schließt die Werft.',
    ];
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
  });

  it('leaves out a place and a day before a dash', () => {
    const news = 'Der Vorstand der Nordmar AG senkt die Prognose.';
    expect(sentencesOf(`Frankfurt am Main, 4. März – ${news}`)).toEqual([news]);
    expect(sentencesOf(`Kiel, den 4. März 2027 - ${news}`)).toEqual([news]);
    expect(sentencesOf(`4.3.2027 – ${news}`)).toEqual([news]);
    expect(sentencesOf(`KIEL (Dow Jones)--${news}`)).toEqual([news]);
  });

  it.each([
    'Nordmar geht davon aus, dass die Werft bis 2030 Arbeit hat.',
    'Die Fähren tragen dazu bei, den Hafen in Kiel zu entlasten.',
    'Nordmar hat sich dazu verpflichtet, in Kiel zwei Fähren zu bauen.',
  ])('lets a word look ahead within its sentence (%s)', (sentence) => {
    expect(sentencesOf(`${sentence} Am Montag blieb die Börse ruhig.`)[0]).toBe(sentence);
  });

  it.each([
    'Nordmar schreibt darauf 145 Millionen Euro ab, wie die Werft mitteilte.',
    'Nordmar schützt sich damit vor Käufern, um allein zu bleiben.',
  ])('does not take a word for looking ahead that looks back (%s)', (sentence) => {
    const standing = 'Nordmar baut in Kiel zwei Fähren.';
    expect(sentencesOf(`${sentence} ${standing}`)[0]).toBe(standing);
  });

  it.each(['Auch', 'Jetzt', 'Nun'])('opens with "%s" where nothing stands before it', (word) => {
    const opening = `${word} baut die Werft Nordmar in Kiel Fähren.`;
    const rest = 'Die Schiffe kosten zusammen 400 Millionen Euro.';
    expect(sentencesOf(`${opening} ${rest}`)[0]).toBe(opening);
    expect(sentencesOf(`Wer baut die Fähren? ${opening} ${rest}`)[0]).toBe(rest);
  });

  it('takes a name in small letters behind a kind for a name', () => {
    const news = 'Der Werftkonzern nordmar verdient mit Fähren weniger.';
    const rest = 'Der Umsatz sank in Kiel um 6 Prozent auf 400 Millionen Euro.';
    const start = news.indexOf('nordmar');
    const mention = { field: 'text' as const, start, end: start + 7, text: 'nordmar', rule: 'name' };
    const opening = (options: Parameters<typeof sentencesOf>[1]) =>
      sentencesOf(`${news} ${rest}`, options)[0];
    expect(opening({ mentions: [[mention]] })).toBe(news);
    expect(opening({ title: 'nordmar mit weniger Gewinn' })).toBe(news);
    expect(sentencesOf(`${news.replace('nordmar', 'eFähre')} ${rest}`)[0]).toContain('eFähre');
    expect(opening({ title: 'Weniger Gewinn mit Fähren' })).toBe(rest);
  });

  it('opens with a quotation of "we" only where its speaker is named', () => {
    const quoted = (speaker: string) =>
      `„Wir haben die Preise im Griff“, sagte ${speaker} am Montag in Kiel.`;
    const rest = 'Die Werft Nordmar senkt in Kiel die Preise um 5 Prozent.';
    expect(sentencesOf(`${quoted('Ute Holm')} ${rest}`)[0]).toBe(quoted('Ute Holm'));
    expect(sentencesOf(`${quoted('sie')} ${rest}`)[0]).toBe(rest);
  });

  it('prefers what is expected of the year, and leaves what had been before', () => {
    const lead = 'Nordmar sold two ferries in Kiel on Monday.';
    const painted = 'Jan Wendt painted his office for visitors in Bremen.';
    const second = (...others: string[]) =>
      summarize(
        { title: 'Nordmar sells ferries', text: [lead, ...others].join(' '), language: 'en', mentions: [] },
        { maxSentences: 2, maxChars: 550 },
      ).sentences[1];
    const [moved, raised] = [
      'Ute Holm moved her canteen for sailors to Bergen.',
      'Ina Brandt raised her flag for tugs in Lübeck.',
    ];
    expect(second(moved, painted)).toBe(moved);
    expect(second(moved.replace('moved', 'had moved'), painted)).toBe(painted);
    expect(second(moved, painted, raised)).toBe(moved);
    expect(second(moved, painted, raised.replace('flag', 'outlook'))).toContain('outlook');
  });

  it('asks no question where an answer is all there is', () => {
    const answer = 'Wir haben in Kiel um ein Zehntel mehr umgesetzt.';
    const text = `Frau Holm, wie läuft es?\n\nSehr gut. ${answer}\n\nUnd in Bergen?\n\nDort bauen wir.`;
    expect(sentencesOf(text, { title: '„Wir sind zufrieden“' })).toEqual([answer]);
  });
});
