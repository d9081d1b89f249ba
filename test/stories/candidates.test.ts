import { describe, expect, it } from 'vitest';
import { likeliest } from '../../lib/stories/candidates.ts';

describe('the likeliest candidates', () => {
  it('are those that share a key which few share, before those of a common pattern', () => {
    const pattern = Array.from({ length: 30 }, (_, i) => `2026-11-20T10:${10 + i}#p${i}`);
    const found = [pattern, pattern, pattern, ['2026-11-20T08:00#same', ...pattern.slice(0, 2)]];
    expect(likeliest(found, 3)[2]).toBe('2026-11-20T08:00#same');
    expect(likeliest(found, 3).slice(0, 2).sort()).toEqual(pattern.slice(0, 2));
    expect(likeliest(found, 24)).toHaveLength(24);
  });

  it('are the newest of equals, and none where nothing was found', () => {
    expect(likeliest([['1#a', '2#b', '3#c']], 2)).toEqual(['3#c', '2#b']);
    expect(likeliest([[], []], 5)).toEqual([]);
  });
});
