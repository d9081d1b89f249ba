import { describe, expect, it } from 'vitest';
import { judgeSentiment, type Target } from '../../../lib/analysis/sentiment/judge.ts';

/** Every place of a name in title and text. */
function target(name: string, article: { title: string | null; text: string }, relevance = 1): Target {
  const places = (field: 'title' | 'text', content: string) =>
    [...content.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      field,
      start: index,
      end: index + name.length,
    }));
  return { mentions: [...places('title', article.title ?? ''), ...places('text', article.text)], relevance };
}

describe('judgeSentiment', () => {
  it('judges two companies of one article each by its own clauses', () => {
    const article = {
      title: 'Nordhafen hebt Prognose an – Seeland enttäuscht',
      text: 'Nordhafen rechnet nun mit mehr Gewinn. Die Aktie stieg um 4 Prozent.\n\nSeeland verfehlte die Erwartungen. Die Titel verloren 6 Prozent.',
    };
    const { targets } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
      target('Seeland', article, 0.5),
    ]);
    expect(targets.map(({ sentiment }) => sentiment.label)).toEqual(['positive', 'negative']);
  });

  it.each(['de', 'en'])('takes linear time on a headline that is no headline (%s)', (language) => {
    const article = { title: 'Nordhafen steigt und '.repeat(8_000), text: 'Kurz.' };
    const started = performance.now();
    judgeSentiment({ ...article, language }, [target('Nordhafen', article)]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('lets the move of the price outweigh the news', () => {
    const article = {
      title: 'Rekordumsatz bei Nordhafen',
      text: 'Der Umsatz von Nordhafen stieg auf einen Rekord. Die Nordhafen-Aktie fiel dennoch um 7 Prozent.',
    };
    const { targets, article: whole } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
    ]);
    expect(targets[0]?.sentiment.label).toBe('negative');
    expect(whole.sentiment.label).toBe('negative');
  });

  it('gives the deciding sentence verbatim', () => {
    const article = {
      title: null,
      text: 'The board met on Tuesday. Redwood shares plunged 14% after a profit warning. The firm is based in Ohio.',
    };
    const { targets } = judgeSentiment({ ...article, language: 'en' }, [target('Redwood', article)]);
    expect(targets[0]?.evidence).toBe('Redwood shares plunged 14% after a profit warning.');
  });

  it('is neutral where two primary companies are evenly opposed', () => {
    const article = {
      title: 'Seeland gewinnt, Haderner verliert',
      text: 'Seeland legte um 3 Prozent zu, Haderner gab um 3 Prozent nach.',
    };
    const { article: whole } = judgeSentiment({ ...article, language: 'de' }, [
      target('Seeland', article),
      target('Haderner', article),
    ]);
    expect(whole.sentiment.label).toBe('neutral');
  });

  it('judges a company that only measures another one as not concerned', () => {
    const article = { title: null, text: 'Redwood supplier Larch plunges after auditor quits' };
    const { targets } = judgeSentiment({ ...article, language: 'en' }, [
      target('Redwood', article),
      target('Larch', article),
    ]);
    expect(targets.map(({ sentiment }) => sentiment.label)).toEqual(['neutral', 'negative']);
  });

  it('judges the market where no company is named', () => {
    const article = { title: 'Dax schließt auf Rekordhoch', text: 'Der Leitindex stieg um 1,2 Prozent.' };
    expect(judgeSentiment({ ...article, language: 'de' }, []).article.sentiment.label).toBe('positive');
  });

  it('judges no market where a text without a company speaks of none, or only gives advice', () => {
    const judged = (title: string, text: string) =>
      judgeSentiment({ title, text, language: 'de' }, []).article.sentiment.label;
    expect(judged('Straßenbahn fällt wegen Bauarbeiten aus', 'Der Abschnitt bleibt gesperrt.')).toBe(
      'neutral',
    );
    expect(
      judged('So können Anleger Verluste verrechnen', 'Wer Aktien mit Verlust verkauft, zahlt weniger.'),
    ).toBe('neutral');
  });

  it('takes the side of the company that leaves the other behind', () => {
    const article = {
      title: 'Nordhafen läuft Seeland davon',
      text: 'Nordhafen gewann Kunden hinzu und steigerte den Umsatz. Seeland verlor Kunden, der Umsatz sank.',
    };
    const { article: whole } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
      target('Seeland', article),
    ]);
    expect(whole.sentiment.label).toBe('positive');
  });

  it('takes the side of the company that falls behind where the headline is about it', () => {
    const article = {
      title: 'Nordhafen verliert Kunden an Seeland',
      text: 'Nordhafen büßte Umsatz ein, die Aktie fiel um 3 Prozent. Seeland steigerte den Umsatz deutlich.',
    };
    const { article: whole } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
      target('Seeland', article),
    ]);
    expect(whole.sentiment.label).toBe('negative');
  });

  it('judges a market report by the market, whatever a single company in it does', () => {
    const article = {
      title: 'Dax klettert auf Rekordhoch',
      text: 'Der Leitindex gewann 1,3 Prozent auf 24.112 Punkte. Nordhafen verloren gegen den Trend 4 Prozent.',
    };
    const { article: whole, targets } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
    ]);
    expect(whole.sentiment.label).toBe('positive');
    expect(targets[0]?.sentiment.label).toBe('negative');
  });

  it('says of the one company in a market report only what the report says of it', () => {
    const article = {
      title: 'Dax rutscht vor der Notenbanksitzung ab',
      text: 'Der Leitindex verlor 1,4 Prozent auf 23.120 Punkte. Nordhafen schlossen unverändert.',
    };
    const { targets } = judgeSentiment({ ...article, language: 'de' }, [target('Nordhafen', article)]);
    expect(targets[0]?.sentiment.label).toBe('neutral');
  });

  it('has no news for a company that another one is only compared with, or holds a stake of', () => {
    const article = {
      title: 'Nordhafen steigert den Gewinn',
      text: 'Nordhafen gewann deutlich mehr Kunden als Seeland. Der Verkauf des Haderner-Anteils brachte Geld ein.',
    };
    const { targets } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
      target('Seeland', article, 0.2),
      target('Haderner', article, 0.2),
    ]);
    expect(targets.map(({ sentiment }) => sentiment.label)).toEqual(['positive', 'neutral', 'neutral']);
  });

  it('asks more of a sentence about a company that the headline leaves out', () => {
    const text = 'Davon könnte auch Seeland profitieren.';
    const judged = (title: string | null) => {
      const article = { title, text };
      return judgeSentiment({ ...article, language: 'de' }, [target('Seeland', article)]).targets[0]
        ?.sentiment;
    };
    expect(judged(null)?.label).toBe('positive');
    expect(judged('Nordhafen baut ein Werk')?.label).toBe('neutral');
  });

  it.each([
    ['Auch Seeland könnte davon profitieren.', 'positive'],
    ['Davon dürfte auch Seeland profitieren.', 'positive'],
    ['Das könnte Seeland schaden.', 'negative'],
  ])('takes what might be for no news of a company that the headline leaves out: %s', (text, label) => {
    const judged = (title: string | null) => {
      const article = { title, text };
      return judgeSentiment({ ...article, language: 'de' }, [target('Seeland', article)]).targets[0]
        ?.sentiment.label;
    };
    expect(judged('Nordhafen baut ein Werk')).toBe('neutral');
    expect(judged(null)).toBe(label);
  });

  it('carries a move on to the company that is named after it with a percentage only', () => {
    const article = {
      title: null,
      text: 'Nordhafen-Aktien verteuerten sich um 2,1 Prozent, Seeland um 4,0 Prozent.',
    };
    const { targets } = judgeSentiment({ ...article, language: 'de' }, [
      target('Nordhafen', article),
      target('Seeland', article),
    ]);
    expect(targets.map(({ sentiment }) => sentiment.label)).toEqual(['positive', 'positive']);
  });

  it('is neutral and without evidence on nothing', () => {
    const { article, targets } = judgeSentiment({ title: null, text: '', language: 'de' }, [
      { mentions: [], relevance: 1 },
    ]);
    expect(article).toEqual({ sentiment: { score: 0, label: 'neutral' }, evidence: null });
    expect(targets).toEqual([article]);
  });

  it('answers for each of 500 companies, in order', () => {
    const names = Array.from({ length: 500 }, (_, i) => `Firma${i}x`);
    const article = { title: null, text: `${names.join(', ')} steigen.` };
    const { targets } = judgeSentiment(
      { ...article, language: 'de' },
      names.map((name) => target(name, article, 0.01)),
    );
    expect(targets).toHaveLength(500);
  });

  it('judges a sentence without end piece by piece, each as it is written', () => {
    const list = Array.from({ length: 400 }, (_, i) => `Firma${i}x gewann drei Prozent`);
    const article = { title: null, text: `${list.join(', ')}, Seeland gewann 20 Prozent.` };
    const { targets } = judgeSentiment({ ...article, language: 'de' }, [
      target('Firma0x', article),
      target('Seeland', article),
    ]);
    expect(targets.map(({ sentiment }) => sentiment.label)).toEqual(['positive', 'positive']);
    for (const { evidence } of targets) {
      expect(evidence?.length).toBeLessThan(1000);
      expect(article.text).toContain(evidence);
    }
  });

  it('bears a megabyte', () => {
    const text = 'Der Umsatz stieg um 3,5 Prozent auf 3 Mrd. Euro. '.repeat(21_000);
    const started = performance.now();
    judgeSentiment({ title: null, text, language: 'de' }, []);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('bears one word of a megabyte and a sentence without end', () => {
    for (const text of ['ä'.repeat(1_000_000), 'Gewinn '.repeat(140_000), '1.'.repeat(500_000)]) {
      const started = performance.now();
      judgeSentiment({ title: null, text, language: 'de' }, []);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });
});
