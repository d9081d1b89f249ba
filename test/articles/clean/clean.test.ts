import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, passageKey, RULE_NAMES } from '../../../lib/articles/clean/clean.ts';

const ARTICLE = [
  'Der Pumpenhersteller Brunnstein hat im dritten Quartal 11 Prozent mehr umgesetzt als ein Jahr zuvor. Vor allem Wasserwerke in Nordafrika bestellten neue Anlagen.',
  'Mehr Geld für die Forschung',
  'Das Unternehmen will bis 2028 rund 90 Millionen Euro in ein Labor in Chemnitz stecken. Dort sollen 120 Ingenieure an sparsamen Motoren arbeiten.',
  'Ist das Papier damit ein Kauf? Die Nordbank bleibt vorsichtig und belässt ihre Einstufung auf „Halten“.',
  'Die Aktie gewann am Dienstag 2,4 Prozent auf 31,20 Euro. Seit Jahresbeginn steht ein Plus von 18 Prozent zu Buche, mehr als bei jedem Wettbewerber.',
];
const german = (paragraphs: readonly string[]) => ({
  title: 'Brunnstein wächst zweistellig',
  text: paragraphs.join('\n\n'),
  language: 'de',
});
const withParagraph = (paragraph: string) => german([...ARTICLE.slice(0, 3), paragraph, ...ARTICLE.slice(3)]);

describe('an article without promotion', () => {
  test('comes back as it was', () => {
    expect(cleanText(german(ARTICLE))).toEqual({ text: ARTICLE.join('\n\n'), removed: [] });
  });

  test('keeps an enumeration that an article announces', () => {
    const list = [
      'Als Gründe nannte der Konzern drei Punkte:',
      'sinkende Preise für Pflanzenschutzmittel in Brasilien,',
      'höhere Rückstellungen für Rechtsstreitigkeiten in den USA,',
      'einen schwächeren Dollar.',
    ];
    const { text } = cleanText(german([...ARTICLE.slice(0, 3), ...list, ...ARTICLE.slice(3)]));
    for (const line of list) expect(text).toContain(line);
  });

  test('keeps an interview, where everybody says "you" and "we"', () => {
    const text = [
      'Frau Kern, wie beurteilen Sie die Lage?',
      'Wir sind vorsichtig optimistisch. Unsere Kunden bestellen wieder, aber sie verhandeln härter.',
      'Haben Sie zu spät reagiert?',
      'Das sehe ich anders. Wir haben unsere Werke schon im Frühjahr umgebaut, und unsere Leute ziehen mit.',
      'Was raten Sie Ihren Wettbewerbern?',
      'Wir geben keine Ratschläge. Unser Weg passt zu uns, nicht zu jedem.',
    ].join('\n\n');
    expect(cleanText({ title: null, text, language: 'de' })).toEqual({ text, removed: [] });
  });

  test('keeps what somebody says, even as an order', () => {
    const quoted = '„Melden Sie sich jetzt an und sichern Sie sich den Rabatt“, heißt es in dem Werbebrief.';
    expect(cleanText(withParagraph(quoted)).text).toContain(quoted);
  });
});

describe('what an author advises stays', () => {
  test.each([
    'Geben Sie niemals Zugangsdaten oder TAN-Nummern am Telefon heraus.',
    'Legen Sie nicht alles auf eine Karte: Ein einzelner Halbleiterwert ist keine Altersvorsorge.',
    'Antworten Sie nicht auf solche Nachrichten und erstatten Sie Anzeige bei der Polizei.',
    'Unser Urteil fällt gemischt aus: starke Zahlen, schwacher Ausblick.',
    'Klar ist: Wer jetzt zugreift, braucht starke Nerven.',
    'Fazit: Das Papier ist nicht billig, aber die Auftragslage rechtfertigt den Aufschlag.',
    'Die Aktie gehört auf die Watchlist, mehr aber auch nicht.',
  ])('%s', (advice) => {
    expect(cleanText(german([...ARTICLE, advice])).text).toContain(advice);
    expect(cleanText(withParagraph(advice)).text).toContain(advice);
  });

  const english = [
    'Machine maker Northworks lifted second-quarter sales by 14% from a year earlier. Customers in Asia ordered more equipment.',
    'The company stood by its targets for the full year. Its workforce is due to grow by 300 by December.',
    'The shares were up 3% at $41.20 in afternoon trading. Analysts had expected a weaker result.',
  ];

  test.each([
    'The stock belongs on a watch list, though not yet in a portfolio.',
    'Never hand over your banking details to someone who calls you out of the blue.',
    'Check your annual statement carefully and complain within eight weeks if something looks wrong.',
    'Never send money to people you have only met online, however tempting the return.',
    'Report the fraud to the police and change your password at once.',
  ])('%s', (advice) => {
    const text = [...english, advice].join('\n\n');
    expect(cleanText({ title: null, text, language: 'en' })).toEqual({ text, removed: [] });
  });

  test.each([
    'Verpassen Sie nicht unsere nächste Empfehlung, sie erscheint am Montag.',
    'Behalten Sie Ihre Aktien im Auge – mit der kostenlosen Watchlist.',
    'Unser Fazit lesen Sie im aktuellen Sonderreport.',
    'Zögern Sie nicht und sichern Sie sich Ihr Exemplar.',
  ])('unless it leads to an offer: %s', (advert) => {
    expect(cleanText(withParagraph(advert)).text).toBe(ARTICLE.join('\n\n'));
  });
});

describe('a page that is all frame', () => {
  test.each([
    ['en', 'Shares fell 5%.'],
    ['en', 'The deal closed on Monday.'],
    ['de', 'Der Kurs stieg um 3 Prozent.'],
    ['de', 'Gold gab nach.'],
  ])('keeps a line that tells what happened (%s): %s', (language, fact) => {
    const frame = ['Home', 'Markets', 'Log in', 'Nordwerk (NWK)', '41.20 EUR', '+3.1 %'];
    const text = [...frame, fact, 'Chart', '1D 5D 1M 1Y', 'Newsletter'].join('\n');
    expect(cleanText({ title: null, text, language }).text).toBe(fact);
  });
});

describe('a link on a line of its own', () => {
  test.each([
    'Zum Kursverlauf der Aktie',
    'Alle Analysen zur Brunnstein-Aktie',
    'View all Brunnstein filings',
  ])('goes by where it leads, also above a paragraph: %s', (link) => {
    expect(cleanText(withParagraph(link))).toEqual({
      text: ARTICLE.join('\n\n'),
      removed: [{ text: link, rule: 'goal-link' }],
    });
  });

  test.each(['Zur Vorgeschichte', 'Weitere Termine', 'Alle Sparten wachsen'])(
    'is no subheading: %s',
    (heading) => {
      expect(cleanText(withParagraph(heading)).text).toContain(heading);
    },
  );
});

describe('promotion', () => {
  test('goes from the end of a good paragraph, and the paragraph stays', () => {
    const [first = '', ...others] = ARTICLE;
    const { text, removed } = cleanText(german([`${first} Jetzt unseren Newsletter abonnieren!`, ...others]));
    expect(text).toBe(ARTICLE.join('\n\n'));
    expect(removed).toEqual([{ text: 'Jetzt unseren Newsletter abonnieren!', rule: 'promotional-wording' }]);
  });

  test('goes from the middle of a paragraph, and what the article goes on with stays, however plain', () => {
    const [first = '', heading = '', ...others] = ARTICLE;
    const before = 'Brunnstein hat dafür einen Kredit über 60 Millionen Euro aufgenommen.';
    const teaser = 'Sichern Sie sich jetzt gratis unseren großen Wasser-Report!';
    const after = 'Etwa jeder dritte Auftrag kommt inzwischen aus Ägypten.';
    const { text } = cleanText(german([first, heading, `${before} ${teaser} ${after}`, ...others]));
    expect(text).toContain(`${before} ${after}`);
    expect(text).not.toContain('Wasser-Report');
  });

  test('goes from news for consumers, and their advice stays', () => {
    const news = [
      'Die Stadtwerke Hornburg erhöhen zum Januar die Gebühren für Wasser und Fernwärme. Ein Haushalt mit drei Personen hat dadurch im Jahr Kosten von 84 Euro mehr zu tragen, teilte der Versorger mit.',
      'Kunden können den Vertrag bis Ende Dezember kündigen. Verbraucherschützer raten, den Zählerstand zu notieren und ein Foto davon aufzubewahren.',
      'Die Zahl der Anschlüsse blieb mit 12.400 gleich, und auch am Netz ändert sich vorerst nichts. Ein Drittel der Leitungen stammt noch aus den Siebzigern.',
    ];
    const offer = 'Wechseln Sie jetzt und sichern Sie sich bei unserem Partner 100 Euro Bonus!';
    const article = (paragraphs: readonly string[]) => ({
      title: 'Wasser wird in Hornburg teurer',
      text: paragraphs.join('\n\n'),
      language: 'de',
    });
    expect(cleanText(article([news[0] ?? '', offer, ...news.slice(1)])).text).toBe(news.join('\n\n'));
  });

  test('is what other texts say of themselves: a walk may ask its reader to come along', () => {
    const text = [
      'Der Weg beginnt hinter der Kirche und führt am Bach entlang in den Wald. Nach einer Stunde öffnet sich der Blick auf die Burg, und es lohnt sich, hier zu rasten.',
      'Entdecken Sie unsere schönsten Wege und melden Sie sich gleich zur Führung an!',
      'Der Abstieg ist steil, und im Herbst liegt viel Laub. Wer schlecht zu Fuß ist, nimmt den Fahrweg und trifft die anderen wieder an der Mühle.',
    ].join('\n\n');
    expect(cleanText({ title: 'Zur Burg und zurück', text, language: 'de' }).text).toBe(text);
  });

  test('takes the question with it that leads to the offer', () => {
    const { text } = cleanText(
      withParagraph('Brunnstein im Depot? Was nun zu tun ist, lesen Sie in unserem Report.'),
    );
    expect(text).toBe(ARTICLE.join('\n\n'));
  });

  test('takes the links with it that a heading announces', () => {
    const list = 'Mehr zum Thema:\nWasser wird knapp\nWie Städte ihre Rohre flicken';
    const { text, removed } = cleanText(withParagraph(list));
    expect(text).toBe(ARTICLE.join('\n\n'));
    expect(removed.map(({ rule }) => rule)).toEqual(['link-heading', 'announced-links', 'announced-links']);
  });

  test('is known by having nothing to do with the article, where a subheading is short and plain', () => {
    const { text } = cleanText(
      withParagraph('Urlaub auf Kreta: Drei Strände abseits der Massen und der Hotels'),
    );
    expect(text).toBe(ARTICLE.join('\n\n'));
  });

  test('is cut in English passages of a German text too', () => {
    expect(cleanText(withParagraph('Sign up for our free newsletter today!')).text).toBe(
      ARTICLE.join('\n\n'),
    );
  });

  test('is left where the text is about nothing else', () => {
    const text = 'Sichern Sie sich jetzt unseren Report!\n\nBestellen Sie unser Abo und sparen Sie!';
    expect(cleanText({ title: null, text, language: 'de' }).text).toBe(text);
  });

  test('stays where its rule is switched off', () => {
    const paragraph = 'Foto: Werkbild';
    expect(cleanText(withParagraph(paragraph)).removed).toEqual([{ text: paragraph, rule: 'image-credit' }]);
    expect(cleanText(withParagraph(paragraph), { disabledRules: RULE_NAMES }).removed).toEqual([]);
  });
});

describe('known furniture', () => {
  const box = 'Brunnstein gehört zum Kreis der hier ständig beobachteten Werte aus Mitteldeutschland.';

  test('goes whatever it says, wherever it stands', () => {
    const { text, removed } = cleanText(withParagraph(box), { knownFurniture: new Set([passageKey(box)]) });
    expect(text).toBe(ARTICLE.join('\n\n'));
    expect(removed).toEqual([{ text: box, rule: 'known-furniture' }]);
  });

  test('never takes most of a text', () => {
    const known = new Set(ARTICLE.map(passageKey));
    expect(cleanText(german(ARTICLE), { knownFurniture: known }).removed).toEqual([]);
  });
});

describe('the leavings of a page', () => {
  test('lose their buttons, rows of strokes and repeated names, and keep their sentences', () => {
    const sentence =
      'The pump has to be primed before the first start, because the seals will run dry within a minute and the motor has no sensor that would stop it.';
    const text = [
      'Home',
      'Login',
      '||',
      'Reply',
      'waterman77',
      '| |',
      sentence,
      'Reply',
      'waterman77',
      '____',
      'Back to top',
    ].join('\n');
    expect(cleanText({ title: null, text, language: 'en' }).text).toBe(sentence);
  });
});

describe('whatever the text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      ...ARTICLE,
      'Jetzt anmelden!',
      'Anzeige',
      '„',
      '"Quote',
      'Lesen Sie auch: X',
      '- a',
      '||',
    ),
  );
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

  test('every word is either kept or reported as removed', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const source = lines.join('\n');
        const { text, removed } = cleanText({ title: null, text: source, language: null });
        const after = [...words(text), ...removed.flatMap((passage) => words(passage.text))];
        // a cut may fall inside what a blank does not part: compare the letters
        expect([...after.join('')].sort()).toEqual([...words(source).join('')].sort());
        for (const passage of removed) expect(source).toContain(passage.text);
      }),
    );
  });

  test.each([
    ['one endless word', 'a'.repeat(200_000)],
    ['open quotations', '„"\'«'.repeat(40_000)],
    ['dots', '. '.repeat(80_000)],
    ['capitals and blanks', 'Aa '.repeat(60_000)],
    ['half an offer again and again', 'Mit Knock-out auf den Sie jetzt '.repeat(5_000)],
    ['questions without end', 'Warum? '.repeat(30_000)],
    ['openings of a consent box', 'um a zum b '.repeat(20_000)],
    ['many short lines', 'Teilen auf\n'.repeat(10_000)],
    ['buttons without end', 'Facebook Twitter '.repeat(10_000)],
  ])('%s takes linear time', (_, text) => {
    const start = performance.now();
    cleanText({ title: null, text, language: null });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('what the article says others ordered, asked or promise stays', () => {
  test.each([
    'Laden Sie die alte App nicht mehr herunter, rät der Versorger seinen Kunden.',
    'Melden Sie jeden Verdacht sofort, heißt es in einem Brief an die Händler.',
    'Steigen Sie ein, solange der Markt noch schläft, schrieb Analystin Jana Ried.',
    'Haben Sie schon bestellt? Das fragte der Konzern im Mai jeden zehnten Kunden.',
    'Mehr dazu am Donnerstag, wenn der Konzern seine Zahlen vorlegt.',
    'Der Verfasser hält Aktien des Konzerns, schreibt die Zeitung.',
  ])('%s', (passage) => {
    expect(cleanText(withParagraph(passage)).text).toContain(passage);
  });

  test.each([
    'Steigen Sie jetzt ein, sagt unser Chefanalyst in der neuen Ausgabe.',
    'Jetzt kostenlos anmelden, rät die Redaktion.',
    'Haben Sie schon bestellt? Sichern Sie sich jetzt unseren Report!',
  ])('unless it is the publisher who says so: %s', (advert) => {
    expect(cleanText(withParagraph(advert)).text).toBe(ARTICLE.join('\n\n'));
  });

  test('so do the questions of an interview, also below an advert', () => {
    const talk = [
      'Frau Kern leitet den Pumpenbauer Brunnstein seit drei Jahren. Die Aktie hat sich in dieser Zeit verdoppelt, der Umsatz stieg um 40 Prozent.',
      'Warum sollten Anleger jetzt noch kaufen?',
      'Der Auftragsbestand reicht bis in das nächste Jahr. Das hat kein anderer Hersteller.',
      'Verraten Sie uns Ihr Ziel für die Marge?',
      'Nein.',
      'Und die Dividende?',
      'Sie steigt auf 1,20 Euro, wenn die Aktionäre zustimmen.',
    ];
    const advert = 'Anzeige: Depot wechseln und Prämie kassieren';
    const text = [...talk.slice(0, 3), advert, ...talk.slice(3)].join('\n\n');
    expect(cleanText({ title: null, text, language: 'de' }).text).toBe(talk.join('\n\n'));
  });
});

describe('a list of the article stays', () => {
  test('with its numbers', () => {
    const list = [
      '1. Brunnstein',
      'Der Pumpenbauer hob die Prognose und will 30 Prozent mehr ausschütten.',
      '2. Nordwerk: Ausblick enttäuscht',
      'Das Papier fiel um 8 Prozent, obwohl der Gewinn gestiegen war.',
      '3. Halm & Söhne',
      'Die Brauerei verkauft ihr Stammwerk für 40 Millionen Euro.',
    ];
    const text = [ARTICLE[0], ...list].join('\n\n');
    expect(cleanText({ title: 'Drei Werte des Tages', text, language: 'de' }).text).toBe(text);
  });

  test.each([
    ['#1 Nordwerk', '#2 Best Buy', '#3 Target'],
    ['1. Nordwerk', '2. Target', '3. Discover Financial'],
  ])('with names that sound as an offer: %s', (...names) => {
    const told = names.flatMap((name, i) => [
      name,
      `The shares fell ${i + 2}% to $41.20 on Tuesday after the company cut its outlook for the year.`,
    ]);
    const text = ['Stocks fell on Tuesday as investors sold retailers.', ...told].join('\n\n');
    expect(cleanText({ title: 'Movers of the day', text, language: 'en' }).text).toBe(text);
  });

  test('with numbers alone, below one sentence that tells what happened', () => {
    const news =
      'Die Börse in Frankfurt hat am Mittwoch kaum verändert geschlossen, der Dax fiel um 0,2 Prozent.';
    const clean = (...names: string[]) =>
      cleanText({ title: 'Drei Werte', text: [news, ...names].join('\n\n'), language: 'de' }).removed;
    expect(clean('1. Brunnstein', '2. Nordwerk', '3. Halm & Söhne')).toEqual([]);
    expect(clean('Brunnstein', 'Nordwerk', 'Halm & Söhne')).toHaveLength(3);
  });

  test.each([
    ['Dax 24.012,10 +0,4 %', 'MDax 30.110,55 -0,2 %', 'TecDax 3.610,00 +0,1 %'],
    ['Index | Stand | Veränderung', 'Dax | 24.012,10 | +0,4 %', 'MDax | 30.110,55 | -0,2 %'],
    ['Gebühr im Jahr: 0,20 %', 'Aufschlag: 2,5 %', 'Mindestanlage: 50 Euro'],
  ])('whole, below two short sentences that tell what happened: %s', (...rows) => {
    const text = [
      'Die Anleger haben sich am Mittwoch kaum bewegt. Der Dax stand am Mittag bei 24.012 Punkten.',
      ...rows,
      'Die Banken warteten auf die Zinsentscheidung. Händler sprachen von einem ruhigen Geschäft.',
    ].join('\n\n');
    expect(cleanText({ title: 'Kurse am Mittag', text, language: 'de' })).toEqual({ text, removed: [] });
  });

  test('but one field alone is a price tag', () => {
    expect(cleanText(withParagraph('Prämie: 100 Euro')).text).toBe(ARTICLE.join('\n\n'));
  });
});

describe('the fields below a release', () => {
  const release = [
    'Chemnitz, 12. November 2026 – Die Brunnstein AG hat ihren Umsatz um 11 Prozent auf 412 Mio. Euro gesteigert.',
    'Der Vorstand bestätigt die Prognose für das Gesamtjahr. Er sieht eine robuste Nachfrage in Nordafrika.',
  ];
  const fields = [
    'Sprache: Deutsch',
    'Unternehmen: Brunnstein AG',
    'Hauptstraße 1',
    '09111 Chemnitz',
    'Deutschland',
    'Internet: www.brunnstein.example',
    'Börsen: Regulierter Markt in Frankfurt (Prime Standard)',
  ];
  const end = 'Ende der Mitteilung EQS News-Service';
  const behind = 'Am Nachmittag stieg die Aktie um vier Prozent auf 31 Euro.';
  const clean = (...below: string[]) =>
    cleanText({
      title: 'EQS-News: Brunnstein AG',
      text: [...release, ...fields, ...below].join('\n'),
      language: 'de',
    });

  test.each([
    ['to its end', [end], []],
    ['and what follows its end stays', [end, behind], [behind]],
    ['to the next sentence where no end is marked', [behind], [behind]],
  ])('go, %s', (_, below, kept) => {
    expect(clean(...below).text).toBe([...release, ...kept].join('\n'));
  });

  test('are thirty lines at the most', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `Werk ${i + 1}`);
    const gone = clean(...rows).removed.filter(({ rule }) => rule === 'release-fields');
    expect(gone).toHaveLength(30);
  });
});
