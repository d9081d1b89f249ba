import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../lib/articles/clean/passages.ts';

const parts = (line: string): string[] => passagesOf(line).map(({ text }) => text);

describe('what a scraper glued together is parted', () => {
  test.each([
    [
      'Hier geht es zur Aktie von Hopfenstern Der Konzern hat sein Ziel für das laufende Jahr bestätigt.',
      [
        'Hier geht es zur Aktie von Hopfenstern',
        'Der Konzern hat sein Ziel für das laufende Jahr bestätigt.',
      ],
    ],
    [
      'Read the full report here Motoria shares closed two percent lower on Friday.',
      ['Read the full report here', 'Motoria shares closed two percent lower on Friday.'],
    ],
    [
      'Der Konzern bestätigte seine Prognose. /ajx/mis/',
      ['Der Konzern bestätigte seine Prognose.', '/ajx/mis/'],
    ],
    [
      'Der Konzern bestätigte seine Prognose./kla/men/jha/',
      ['Der Konzern bestätigte seine Prognose.', '/kla/men/jha/'],
    ],
    [
      'Der Konzern bestätigte seine Prognose /kla/men/',
      ['Der Konzern bestätigte seine Prognose', '/kla/men/'],
    ],
  ])('%s', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  test.each([
    'Zum Auftakt der Woche hat der Dax an der Marke von 24.000 Punkten geschlossen.',
    'Alle Augen richten sich auf die Sitzung der Notenbank am Donnerstag in Frankfurt.',
    'Mehr als die Hälfte der Fondsmanager erwartet laut Bank of America In-House-Daten fallende Zinsen.',
    'Check Point Software reported higher revenue in the third quarter of the year.',
    'Read-through to other chipmakers was limited, analysts at the bank said on Monday.',
    'Die Marge lag je nach Sparte zwischen 3/4 und 1/2 der Werte aus dem Vorjahr.',
  ])('and a sentence stays whole: %s', (line) => {
    expect(parts(line)).toEqual([line]);
  });
});
