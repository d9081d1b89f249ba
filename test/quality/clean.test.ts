import { describe, expect, test } from 'vitest';
import { measureDocuments, readDocuments } from './clean-documents.ts';
import { type Miss, measureHeldOut } from './clean-held-out.ts';

const list = (misses: readonly Miss[]) =>
  misses.map(({ placed, passage, rule }) => `${placed} [${rule}] ${passage}`);

/**
 * Whole articles the model was never trained on. Their first measuring, before any change they led to: recall 0.83/0.62
 * (ninth, German/English), 0.91/1.00 (tenth) and 0.89/1.00 (twelfth), of the journalism 1.00/1.00, 1.00/0.97 and 0.98/0.93 kept; the hand-made rules before
 * the model reached 0.78/0.49 on the ninth; 1.00/1.00 and 0.88/0.97 of the journalism on the
 * thirteenth, 1.00/1.00 and 0.97/0.94 on the fourteenth, whose faults are still unread. The floors are what holds now, less one passage or two.
 */
describe.each([
  ['ninth', 'de', 0.85, 0.99],
  ['ninth', 'en', 0.87, 0.99],
  ['tenth', 'de', 0.86, 0.99],
  ['tenth', 'en', 0.95, 0.99],
  ['twelfth', 'de', 0.87, 0.99],
  ['twelfth', 'en', 0.95, 0.97],
  ['thirteenth', 'de', 0.97, 0.95],
  ['thirteenth', 'en', 0.97, 0.98],
  ['fourteenth', 'de', 0.97, 0.98],
  ['fourteenth', 'en', 0.97, 0.95],
] as const)('the %s articles in %s, unknown to the model', (name, language, recall, keepRate) => {
  const measure = measureDocuments(readDocuments(name, language), language);

  test(`lose at least ${recall} of the promotion`, () => {
    expect(measure.recall, measure.left.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  test(`keep at least ${keepRate} of the journalism`, () => {
    expect(measure.keepRate, measure.lost.join('\n')).toBeGreaterThanOrEqual(keepRate);
  });
});

/** Passages the model was trained on: what it has learned it must not forget. */
describe.each([
  ['first', 'de', 0.98, 0.995],
  ['first', 'en', 0.98, 0.995],
  ['second', 'de', 0.92, 0.995],
  ['second', 'en', 0.95, 0.995],
  ['third', 'de', 0.92, 0.995],
  ['third', 'en', 0.93, 0.995],
] as const)('the %s passages in %s', (name, language, recall, keepRate) => {
  const measure = measureHeldOut(language, name);

  test(`lose at least ${recall} of the promotion`, () => {
    expect(measure.recall, list(measure.left).join('\n')).toBeGreaterThanOrEqual(recall);
  });

  test(`keep at least ${keepRate} of the journalism`, () => {
    expect(measure.keepRate, list(measure.lost).join('\n')).toBeGreaterThanOrEqual(keepRate);
  });
});

/**
 * What authors advise, and adverts that sound like it. Before the rule on advice 0.57/0.73 of it was kept (as a paragraph of
 * its own), and 1.00/0.93 of the adverts cut.
 */
describe.each([
  ['de', 0.98, 0.96],
  ['en', 0.93, 0.95],
] as const)('advice and its imitations in %s, unknown to the model', (language, recall, keepRate) => {
  const measure = measureHeldOut(language, 'advice', 'unknown');

  test(`lose at least ${recall} of the promotion`, () => {
    expect(measure.recall, list(measure.left).join('\n')).toBeGreaterThanOrEqual(recall);
  });

  test(`keep at least ${keepRate} of the journalism`, () => {
    expect(measure.keepRate, list(measure.lost).join('\n')).toBeGreaterThanOrEqual(keepRate);
  });
});

/** Before the rules told a report from a box that is made of the same words, 0.96/0.98 was kept (paragraphs around included). */
describe.each([
  ['de', 0.985],
  ['en', 0.99],
] as const)('news of logins, subscribers, risks and commissions in %s', (language, keepRate) => {
  const measure = measureHeldOut(language, 'business', 'unknown');

  test(`keeps at least ${keepRate} of its sentences`, () => {
    expect(measure.keepRate, list(measure.lost).join('\n')).toBeGreaterThanOrEqual(keepRate);
  });
});
