import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      resolved: z.string().optional(),
    }),
  ),
});
const { packages } = Lock.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')),
);
/** Those that ask for nothing but their own text beside the copy. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  '(MIT OR GPL-3.0-or-later)',
]);

describe('the lock file', () => {
  test('holds no package for production whose licence asks for more than its text', () => {
    const others = Object.entries(packages).flatMap(([name, { license, dev }]) =>
      name === '' || dev || PERMISSIVE.has(license ?? '') ? [] : [`${name}: ${license}`],
    );
    expect(others).toEqual([]);
  });

  test('takes every package from the public registry', () => {
    const elsewhere = Object.entries(packages).filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });
});
