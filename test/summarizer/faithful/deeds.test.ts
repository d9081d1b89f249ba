import { describe, expect, it } from 'vitest';
import { inventedDeeds } from '../../../lib/summarizer/faithful/deeds.ts';

const RESULTS =
  'Der Werftkonzern Nordmar hat im dritten Quartal 41 Millionen Euro verdient. Der Auftragsbestand betrug 2,1 Milliarden Euro. Vorstandschefin Ina Holm bestätigte die Prognose.';

describe('an act that a summary tells', () => {
  it.each([
    'Nordmar hat eine Tochter veräußert.',
    'Die Gewerkschaft verklagte Nordmar.',
    'Nordmar wurde verurteilt.',
    'Nordmar files for bankruptcy.',
    'Ina Holm tritt zurück.',
    'Die Beschäftigten von Nordmar streiken.',
    'Nordmar ruft 200 Boote zurück.',
    'Nordmar plant einen Börsengang.',
    'Gegen Nordmar wird wegen Betrugs ermittelt.',
    'Anleger sollten bei Nordmar einsteigen.',
  ])('is invented where the article has no word for it: %s', (sentence) => {
    expect(inventedDeeds(sentence, RESULTS)).not.toEqual([]);
    expect(inventedDeeds(sentence, `${RESULTS} ${sentence}`)).toEqual([]);
  });

  it.each([
    ['Nordmar sells its ferries.', 'Nordmar trennt sich von der Fährsparte.'],
    ['Nordmar verkauft die Fährsparte.', 'Nordmar is to part with its ferries, a spin-off is not planned.'],
    ['Die Piloten streiken.', 'Die Piloten wollen am Montag die Arbeit niederlegen.'],
    ['The chief executive resigns.', 'Der Vorstandschef verlässt das Unternehmen.'],
    ['Der Gewinn betrug 41 Millionen Euro.', RESULTS],
  ])('may be told in other words, also in another language: %s', (sentence, article) => {
    expect(inventedDeeds(sentence, article)).toEqual([]);
  });
});
