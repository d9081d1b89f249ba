/** No expression of ours can be kept busy by a text that a stranger wrote. */
import { beforeAll, describe, expect, test } from 'vitest';
import { findSlow, slowOn } from './pattern-cost.ts';
import { builtPatterns, literalPatterns } from './patterns.ts';

/** Rules for furniture look at one passage, of 2000 characters at the most. */
const OF_A_PASSAGE = /^lib\/articles\/clean\//;

let patterns: [file: string, pattern: RegExp][] = [];
beforeAll(async () => {
  const [literal, built] = [await literalPatterns(), await builtPatterns()];
  const all = [...literal, ...built].flatMap(([file, found]) =>
    found.map((pattern): [string, [string, RegExp]] => [`${file} ${pattern}`, [file, pattern]]),
  );
  patterns = [...new Map(all).values()];
});

const report = (file: string, pattern: RegExp, found: object) =>
  `${file}: ${String(pattern).slice(0, 80)} ${JSON.stringify(found)}`;

describe('the check itself', () => {
  test.each([/^(a+)+$/, /(a|a)*b/, /\s+$/, /\s*,\s*/, /<a[\s\S]*?<\/a>/, /[a-z]+@/, /a.*b.*c/, /^x*y*x*$/])(
    'finds %s slow',
    (pattern) => expect(findSlow(pattern)).not.toBeNull(),
  );

  test.each([/\n{2,}/g, /^\s+/, /(?<!\s)\s+$/, /<[^<>]*>/g, /\d+(\.\d+)?/, /^(?:a|b)+$/, /a{0,50}b/])(
    'finds %s linear',
    (pattern) => expect(findSlow(pattern)).toBeNull(),
  );

  test('sees literals, and expressions that are built', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.some(([file]) => file === 'lib/articles/clean/words.ts')).toBe(true);
  });
});

test('every expression answers at once on a passage', () => {
  const slow = patterns.flatMap(([file, pattern]) => {
    const found = slowOn(pattern, 2000);
    return found ? [report(file, pattern, found)] : [];
  });
  expect(slow).toEqual([]);
}, 120_000);

test('every expression that may see a whole document takes linear time', () => {
  const slow = patterns.flatMap(([file, pattern]) => {
    const found = OF_A_PASSAGE.test(file) ? null : findSlow(pattern);
    return found ? [report(file, pattern, found)] : [];
  });
  expect(slow).toEqual([]);
}, 120_000);
