import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../lib/articles/clean-article.ts';
import { cutClosingPleas, isClosingPlea } from '../../lib/articles/closing-plea.ts';

describe('a closing plea', () => {
  test.each([
    'Follow us on Instagram and Facebook.',
    'Follow The Potter on Twitter @thepotter.',
    'Subscribe to our newsletter for more on clay and fire.',
    'Got a tip? Write to the desk. Follow him on Mastodon.',
    'Get the latest from the kiln straight to your inbox.',
    'For more stories from the vale download the Potter app.',
    'More Potter news: https://potter.example and https://twitter.com/potter',
    'Follow the Potter’s full coverage of the fair at https://potter.example/fair',
    'Folgen Sie uns auf Instagram!',
    'Abonnieren Sie unseren Newsletter.',
    'Melde dich jetzt für unseren Newsletter an.',
    'Síguenos en Telegram.',
    'Abonnez-vous à notre newsletter.',
  ])('is "%s"', (plea) => {
    expect(isClosingPlea(plea)).toBe(true);
  });

  test.each([
    'Follow the trends of the trade to make your podcast better over time.',
    'The firm asked its customers to follow it on Twitter, a spokesman said.',
    '“Subscribe to our newsletter,” the sign above the kiln read.',
    'Newsletters bring the publisher a third of its sales.',
    'Das Unternehmen gewann 3.000 Abonnements hinzu.',
    'Join the two halves while the clay is still wet.',
    'Facebook fell 4 percent after the report.',
    'Sign-ups for the newsletter slowed in May.',
    'For more than a decade, the podcast company lost money.',
    'Mehr Informationen zur App will die Bank im Mai veröffentlichen.',
    'Jetzt folgt Instagram mit höheren Preisen.',
  ])('is not "%s"', (sentence) => {
    expect(isClosingPlea(sentence)).toBe(false);
  });
});

describe('the end of an article', () => {
  const story = [
    'The kiln was lit on Friday.',
    'It burns for three days.',
    'Nobody may open it.',
    'Then come the tiles.',
  ];
  const plea = 'Follow us on Instagram and Facebook.';

  test('loses its pleas, in any language and with their rule', () => {
    const text = [...story, plea, 'Suivez-nous sur Telegram.'].join('\n\n');
    for (const language of ['en', 'fr', null])
      expect(cleanArticle({ title: null, text, language }, {})).toEqual({
        text: story.join('\n\n'),
        removed: [
          { text: plea, rule: 'closing-plea' },
          { text: 'Suivez-nous sur Telegram.', rule: 'closing-plea' },
        ],
      });
  });

  test('keeps them where the rule is switched off', () => {
    const text = [...story, plea].join('\n\n');
    const { text: left } = cleanArticle(
      { title: null, text, language: 'fr' },
      { disabledRules: ['closing-plea'] },
    );
    expect(left).toBe(text);
  });

  test('is only its end: the same words in the middle, or alone, are left', () => {
    const text = [story[0], plea, ...story].join('\n\n');
    expect(cutClosingPleas(text)).toEqual({ text, removed: [] });
    expect(cutClosingPleas(plea)).toEqual({ text: plea, removed: [] });
  });
});
