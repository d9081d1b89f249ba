import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/analysis/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['de', 'Der Autobauer senkt seine Prognose für das laufende Jahr.'],
    ['de', 'Hafen AG hebt Prognose an'],
    ['de', 'Auf dem Album „Over The Hills And Away“ nahm sie den Titel „Never Look Back In Anger“ neu auf.'],
    ['de', 'D Firma het hüür vill meh verdient, das isch guet gsi.'],
    ['en', 'The carmaker cut its forecast for the current year.'],
    ['en', 'Acme Q2 net profit jumps 26%'],
    ['en', '$ACME shares slip after downgrade https://example.com/a?b=c'],
    ['en', 'Deutsche Bank profit jumps'],
    ['en', 'BMW, Mercedes sales slump'],
    ['en', 'Münchener Rück buys insurer'],
    ['de', 'BOEING STREICHT 900 STELLEN'],
    ['fr', "Le constructeur a abaissé ses prévisions pour l'année en cours."],
    ['nl', 'De fabrikant heeft zijn verwachting voor dit jaar verlaagd.'],
    ['it', 'La società ha ridotto le previsioni per l’anno in corso.'],
    ['es', 'La empresa redujo sus previsiones para el año en curso.'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each(['', '   ', '12,5 % – 3.400', '??? !!!'])('cannot tell %j', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('takes the language of most of a mixed text', () => {
    const german = 'Der Umsatz ist im dritten Quartal um acht Prozent gestiegen. ';
    expect(detectLanguage(`"We are very pleased," she said. ${german.repeat(5)}`)).toBe('de');
  });

  it('needs no more time for a megabyte', () => {
    const text = 'Die Aktie gab am Dienstag deutlich nach. '.repeat(25_000);
    const started = performance.now();
    expect(detectLanguage(text)).toBe('de');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
