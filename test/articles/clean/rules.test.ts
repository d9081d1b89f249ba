import { describe, expect, test } from 'vitest';
import { judgeText } from '../../../lib/articles/clean/judge.ts';
import { RULES } from '../../../lib/articles/clean/rules/index.ts';

/** The passages of an example, as if it were a paragraph of its own. */
const passagesOf = (example: string) => judgeText(example, null, null).flatMap(({ judged }) => judged);

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.examples.map((example) => [example]))('cuts "%s"', (example) => {
    expect(passagesOf(example).some((passage) => rule.test(passage))).toBe(true);
  });

  test.each(rule.counterExamples.map((example) => [example]))('keeps "%s"', (example) => {
    expect(passagesOf(example).filter((passage) => rule.test(passage))).toEqual([]);
  });
});

test('every rule has a name of its own', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
