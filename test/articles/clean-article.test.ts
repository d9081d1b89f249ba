import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../lib/articles/clean-article.ts';

const clean = (text: string) => cleanArticle({ title: null, text, language: 'de' }, {});

describe('an extracted article', () => {
  const news = `Der Baustoffkonzern Basalt AG hat im dritten Quartal 14 Prozent mehr Umsatz erzielt. Der Gewinn stieg auf 210 Millionen Euro, wie das Unternehmen am Dienstag mitteilte.

Analysten hatten mit 190 Millionen Euro gerechnet. Die Aktie legte an der Börse um vier Prozent auf 61,40 Euro zu.`;
  const adverts = `Jetzt kostenlos anmelden: Sichern Sie sich unseren Börsenbrief mit drei Kaufempfehlungen pro Woche und verpassen Sie keinen Trade mehr!

Sie wollen wissen, welche Aktien jetzt durchstarten? Unser Sonderreport verrät Ihnen die fünf heißesten Favoriten der Profis. Hier klicken und gratis herunterladen!`;

  test('loses its promotion even where that is as long as the report', () => {
    expect(clean(`${news}\n\n${adverts}`).text).toBe(news);
  });

  test('keeps its advice where it is a guide to prices and credit', () => {
    const guide = `Worauf Sie beim Kredit achten sollten

Vergleichen Sie immer den effektiven Jahreszins, denn er enthält alle Kosten der Bank.

Wie viel Kredit können Sie sich leisten?

Rechnen Sie mit höchstens 30 Prozent Ihres Einkommens. Lassen Sie sich von der Bank ein Angebot mit festen Zinsen geben, und nutzen Sie Sondertilgungen, um Kosten zu sparen.

Beispiel: 10.000 Euro Kredit, fünf Jahre Laufzeit, 6 Prozent Zins, Rate 193 Euro

So sparen Sie bei den Zinsen

Wechseln Sie die Bank, wenn ein anderes Angebot mindestens einen Prozentpunkt günstiger ist. Achten Sie dabei auf Gebühren für die Ablösung.`;
    expect(clean(guide)).toEqual({ text: guide, removed: [] });
  });

  test('is no news where ever so many passages sound as adverts do', () => {
    const offers = Array.from(
      { length: 24 },
      (_, i) => `Sichern Sie sich jetzt Ihren Vorteil Nummer ${i + 1} und eröffnen Sie gleich ein Depot!`,
    );
    const reports = Array.from({ length: 30 }, () => news);
    const text = [...reports, ...offers].join('\n\n');
    expect(clean([...reports, ...offers.slice(0, 10)].join('\n\n')).text).toBe(reports.join('\n\n'));
    expect(clean(text).text).toBe(text);
  });
});
