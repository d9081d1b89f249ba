import { RULE_NAMES } from '../articles/clean/clean.ts';
import { InputError } from '../errors.ts';

/** The names of cleaning rules that an option gives, separated by commas. */
export function ruleNames(given: string): string[] {
  const names = given.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !RULE_NAMES.includes(name));
  if (unknown !== undefined)
    throw new InputError(
      `--disable-rules: ${unknown} is no rule; rules are ${RULE_NAMES.join(', ')}`,
      'disable-rules',
    );
  return names;
}
