import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKey, identifyEntries } from '../../lib/feeds/identity.ts';
import type { Entry } from '../../lib/model.ts';
import { entryOf } from '../support/entries.ts';

const numbered = (count: number, fields: (n: number) => Partial<Entry>) =>
  Array.from({ length: count }, (_, n) =>
    entryOf({ id: `id-${n}`, title: `Title ${n}`, link: `https://example.com/${n}`, ...fields(n) }),
  );

const keysOf = (found: ReturnType<typeof identifyEntries>) => found.entries.map(({ key }) => key);

describe('identifyEntries', () => {
  test('goes by GUID, whatever becomes of title and link', () => {
    const first = identifyEntries(
      'f',
      numbered(3, () => ({})),
      null,
    );
    const later = identifyEntries(
      'f',
      numbered(3, (n) => ({ title: `Retitled ${n}`, link: `https://example.com/b/${n}` })),
      first.memory,
    );
    expect(first.memory.mode).toBe('id');
    expect(keysOf(later)).toEqual(keysOf(first));
  });

  test('does not collapse ten entries with one GUID', () => {
    const found = identifyEntries(
      'f',
      numbered(10, () => ({ id: 'same' })),
      null,
    );
    expect(found.entries).toHaveLength(10);
    expect(found.memory.mode).toBe('link');
    expect(found.reason).toBe('several entries carry one GUID');
  });

  test('does not show entries again whose GUIDs change at each poll', () => {
    const poll = (round: number) => numbered(4, (n) => ({ id: `${round}-${n}` }));
    const first = identifyEntries('f', poll(1), null);
    const second = identifyEntries('f', poll(2), first.memory);
    const third = identifyEntries('f', poll(3), second.memory);
    expect(second.memory.mode).toBe('link');
    expect(keysOf(third)).toEqual(keysOf(second));
  });

  test('keeps to GUIDs when new entries come and old ones stay', () => {
    const first = identifyEntries(
      'f',
      numbered(4, () => ({})),
      null,
    );
    const second = identifyEntries(
      'f',
      [
        ...numbered(2, (n) => ({ id: `new-${n}`, link: `https://example.com/new/${n}` })),
        ...numbered(3, () => ({})),
      ],
      first.memory,
    );
    expect(second.memory.mode).toBe('id');
    expect(second.reason).toBeNull();
  });

  test('keeps to GUIDs where some change, but one comes back under another link', () => {
    const first = identifyEntries(
      'f',
      numbered(3, () => ({})),
      null,
    );
    const second = identifyEntries(
      'f',
      numbered(3, (n) => (n === 0 ? { link: 'https://example.com/moved' } : { id: `corrected-${n}` })),
      first.memory,
    );
    expect(second.memory.mode).toBe('id');
    expect(keysOf(second)[0]).toBe(keysOf(first)[0]);
  });

  test('goes by title and date where GUIDs and links are all the same', () => {
    const found = identifyEntries(
      'f',
      numbered(5, () => ({ id: 'x', link: 'https://example.com/' })),
      null,
    );
    expect(found.memory.mode).toBe('title-date');
    expect(found.entries).toHaveLength(5);
  });

  test('does not climb back to GUIDs', () => {
    const first = identifyEntries(
      'f',
      numbered(3, () => ({ id: 'same' })),
      null,
    );
    expect(
      identifyEntries(
        'f',
        numbered(3, () => ({})),
        first.memory,
      ).memory.mode,
    ).toBe('link');
  });

  test('takes one story in two sections, or listed twice, for one', () => {
    const twice = [
      entryOf({ id: '1', title: 'A', link: 'https://example.com/x/1' }),
      entryOf({ id: '1', title: 'A', link: 'https://example.com/y/1' }),
    ];
    expect(identifyEntries('f', twice, null).entries).toHaveLength(1);
  });

  test('knows the places of a live page apart', () => {
    const live = numbered(3, (n) => ({ id: null, link: `https://example.com/live#post-${n}` }));
    expect(identifyEntries('f', live, null).entries).toHaveLength(3);
  });

  test('a link is the same with and without tracking parameters', () => {
    const plain = entryOf({ link: 'https://example.com/1' });
    expect(entryKey('f', 'id', { ...plain, link: 'https://example.com/1?utm_source=rss' })).toBe(
      entryKey('f', 'id', plain),
    );
  });

  test('keys of different feeds differ', () => {
    const [one] = numbered(1, () => ({}));
    expect(one && entryKey('f', 'id', one)).not.toBe(one && entryKey('g', 'id', one));
  });

  test('is deterministic, keeps the order and never gives a key twice', () => {
    const some = fc.record({
      id: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      title: fc.option(fc.constantFrom('T', 'U', 'V')),
      link: fc.option(fc.constantFrom('https://example.com/1', 'https://example.com/2', '/relative')),
    });
    fc.assert(
      fc.property(fc.array(some.map(entryOf), { maxLength: 12 }), (entries) => {
        const found = identifyEntries('f', entries, null);
        expect(identifyEntries('f', entries, null)).toEqual(found);
        expect(new Set(keysOf(found)).size).toBe(found.entries.length);
        const order = found.entries.map(({ entry: kept }) => entries.indexOf(kept));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('a second poll of the same entries finds nothing new', () => {
    const ids = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.boolean(), (numbers, withId) => {
        const entries = numbers.map((n) =>
          entryOf({ id: withId ? `${n}` : null, title: `T${n}`, link: `https://example.com/${n}` }),
        );
        const first = identifyEntries('f', entries, null);
        expect(keysOf(identifyEntries('f', entries, first.memory))).toEqual(keysOf(first));
      }),
    );
  });
});
