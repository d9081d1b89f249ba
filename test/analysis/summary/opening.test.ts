import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/analysis/sentences.ts';
import { judgeSentence } from '../../../lib/analysis/summary/eligible.ts';
import { findOpening } from '../../../lib/analysis/summary/opening.ts';
import { contentStems } from '../../../lib/analysis/summary/words.ts';

const openingOf = (text: string, tells: (index: number) => boolean = () => false) => {
  const sentences = splitSentences(text, 'de');
  const judged = sentences.map((sentence) => judgeSentence(sentence.text, false));
  const stems = sentences.map((sentence) => new Set(contentStems(sentence.text)));
  return findOpening(sentences, text, judged, stems, tells);
};

const TEASER =
  'Die Werft Nordmar streicht in Kiel ein Viertel ihrer Stellen. Schuld ist der lange Streit um zwei Fähren.';
const AGAIN = 'Die Werft Nordmar streicht 400 von 1.600 Stellen, wie Werftchefin Ute Holm sagte.';
const ONWARDS = 'Betriebsrat Jan Brandt fordert dagegen ein Sparprogramm ohne Kündigungen.';

describe('the opening of an article', () => {
  it('is its first paragraph, the lines before it aside', () => {
    expect(openingOf(`Foto: Ute Holm\n\n${TEASER}\n\n${ONWARDS}`)).toMatchObject({ from: 1, to: 3 });
    expect(openingOf(TEASER)).toMatchObject({ from: 0, to: 2 });
    expect(openingOf('')).toMatchObject({ from: 0, to: 0, scene: 0, teaser: false });
  });

  it('is a teaser where the article tells it again', () => {
    expect(openingOf(`${TEASER}\n\n${AGAIN}`).teaser).toBe(true);
    expect(openingOf(`${TEASER}\n\n${ONWARDS}`).teaser).toBe(false);
    expect(openingOf(TEASER).teaser).toBe(false);
  });

  it('is a teaser with its question, though that may not stand in a summary', () => {
    const statement =
      'Die Werft Nordmar streicht in Kiel ein Viertel ihrer Stellen, weil die Reederei aus Bergen zwei Fähren abbestellt.';
    const teaser = (before: string, said = statement) => openingOf(`${before}${said}\n\n${AGAIN}`).teaser;
    expect(teaser('Wer baut jetzt die Fähren? ')).toBe(true);
    expect(teaser('Foto: Ute Holm\n\n')).toBe(false);
    expect(teaser('Wer baut jetzt die Fähren? ', 'Die Werft Nordmar streicht Stellen.')).toBe(false);
  });

  it('is no teaser where it is one sentence, or a long report', () => {
    expect(openingOf(`${TEASER.slice(0, TEASER.indexOf('.') + 1)}\n\n${AGAIN}`).teaser).toBe(false);
    expect(openingOf(`${TEASER} ${`${ONWARDS} `.repeat(5)}\n\n${AGAIN}`).teaser).toBe(false);
  });

  it('comes after a scene: a paragraph that tells nothing before one that does, and is not told again', () => {
    const scene = 'Der Hafen liegt im Dunkeln. Jan Brandt wartet am Tor.';
    const news = (index: number): boolean => index >= 2;
    expect(openingOf(`${scene}\n\n${TEASER}`, news)).toMatchObject({ scene: 2, from: 2, to: 4 });
    expect(openingOf(`${scene}\n\n${TEASER}`, (index) => index >= 1)).toMatchObject({ scene: 0, from: 0 });
    expect(openingOf(`${scene}\n\n${TEASER}`, (index) => index === 2).scene).toBe(0);
    expect(openingOf(`${TEASER}\n\n${AGAIN} ${ONWARDS}`, news).scene).toBe(0);
    expect(openingOf(scene, news)).toMatchObject({ scene: 0, from: 0, to: 2 });
  });
});
