import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../lib/articles/clean/clean.ts';
import {
  EMPTY_FURNITURE,
  type FurnitureState,
  knownFurniture,
  learnFurniture,
  passageKey,
  passageKeys,
  FurnitureState as Schema,
} from '../../../lib/articles/clean/furniture.ts';

const BOX = 'Unsere Wetterkarte erscheint täglich um sieben.';
const article = (n: number) =>
  ['erste', 'zweite', 'dritte', 'vierte', 'fünfte']
    .map((word) => `Der ${word} Satz des Artikels Nummer ${n}.`)
    .join(' ');
const learn = (state: FurnitureState, text: string) => learnFurniture(state, passageKeys(text));

describe('the key of a passage', () => {
  test('does not depend on case, blanks and punctuation', () => {
    expect(passageKey('  Jetzt\n ANMELDEN!!')).toBe(passageKey('jetzt anmelden'));
    expect(passageKey('Jetzt abmelden')).not.toBe(passageKey('Jetzt anmelden'));
  });

  test('is empty where there is nothing to know', () => {
    expect(passageKeys('***\n\n12 %\n')).toEqual([]);
  });
});

describe("a publisher's new box", () => {
  test('is known, and cut, from its third article', () => {
    let state = EMPTY_FURNITURE;
    const left = [1, 2, 3, 4].map((n) => {
      const text = `${article(n)}\n\n${BOX}`;
      state = learn(state, text);
      const { text: after } = cleanText(
        { title: null, text, language: 'de' },
        { knownFurniture: knownFurniture(state) },
      );
      return after.includes(BOX);
    });
    expect(left).toEqual([true, true, false, false]);
  });

  test("is learned, and not the article's own text, where copies of the article come in", () => {
    let state = EMPTY_FURNITURE;
    for (let copy = 0; copy < 5; copy++) state = learn(state, article(1));
    expect(knownFurniture(state).size).toBe(0);
  });

  test('is not forgotten for the articles that come between', () => {
    let state = EMPTY_FURNITURE;
    for (let n = 0; n < 3; n++) state = learn(state, `${article(n)}\n\n${BOX}`);
    for (let n = 3; n < 100; n++) state = learn(state, article(n));
    expect(knownFurniture(state).has(passageKey(BOX))).toBe(true);
  });
});

test('the state stays small and valid, whatever is learned, and the old one is not touched', () => {
  const keys = fc.array(fc.string({ minLength: 1, maxLength: 11 }), { maxLength: 400 });
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 8 }), (articles) => {
      let state = EMPTY_FURNITURE;
      for (const article of articles) {
        const before = JSON.stringify(state);
        const next = learnFurniture(state, article);
        expect(JSON.stringify(state)).toBe(before);
        state = next;
      }
      expect(Schema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      expect(JSON.stringify(state).length).toBeLessThan(12_000);
    }),
    { numRuns: 30 },
  );
});
