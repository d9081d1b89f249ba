import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../lib/feeds/dates.ts';

describe('parseDate', () => {
  test.each([
    ['Mon, 02 Mar 2026 10:20:30 +0100', '2026-03-02T09:20:30.000Z'],
    ['Mon, 02 Mar 2026 10:20:30 GMT', '2026-03-02T10:20:30.000Z'],
    ['Mon, 2 Mar 26 10:20 EST', '2026-03-02T15:20:00.000Z'],
    ['Mon, 2 Mar 26 10:20 ET', '2026-03-02T15:20:00.000Z'],
    ['Mon, 6 Jul 26 10:20 ET', '2026-07-06T14:20:00.000Z'],
    ['Monday, March 2, 2026 10:20 PM PDT', '2026-03-03T05:20:00.000Z'],
    ['Thu, 5 Mar 2026 24:00:00 GMT', '2026-03-06T00:00:00.000Z'],
    ['Mon Mar  2 10:20:30 2026', '2026-03-02T10:20:30.000Z'],
    ['Mon Mar 02 10:20:30 CET 2026', '2026-03-02T09:20:30.000Z'],
    ['2-Mar-2026 10:20:30 GMT+2', '2026-03-02T08:20:30.000Z'],
    ['March 1st, 2026', '2026-03-01T00:00:00.000Z'],
    ['Mo, 02 Mär 2026 10:20:30 +0100', '2026-03-02T09:20:30.000Z'],
    ['Mittwoch, 4. März 2026, 18:30 Uhr', '2026-03-04T18:30:00.000Z'],
    ['24. Dezember 2025 08:15 MEZ', '2025-12-24T07:15:00.000Z'],
    ['2 Mar 2026 10:20 constructor', '2026-03-02T10:20:00.000Z'],
    ['Fr, 01 Mai 2026 12:00:00 MESZ', '2026-05-01T10:00:00.000Z'],
    ['lun., 02 févr. 2026 10:20:30 +0100', '2026-02-02T09:20:30.000Z'],
    ['mardi 4 août 2026 09:00', '2026-08-04T09:00:00.000Z'],
    ['mercredi 1 juillet 2026 à 14h30', '2026-07-01T14:30:00.000Z'],
    ['jeu., 11 juin 2026 10:00:00 +0200', '2026-06-11T08:00:00.000Z'],
    ['2026-03-02T10:20:30Z', '2026-03-02T10:20:30.000Z'],
    ['2026-03-02T10:20:30.123456+01:00', '2026-03-02T09:20:30.123Z'],
    ['2026-03-02 10:20:30', '2026-03-02T10:20:30.000Z'],
    ['2026-03-02T10:20+0100', '2026-03-02T09:20:00.000Z'],
    ['20260302T102030Z', '2026-03-02T10:20:30.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-061', '2026-03-02T00:00:00.000Z'],
    ['02.03.2026 10:20', '2026-03-02T10:20:00.000Z'],
    ['2.3.26', '2026-03-02T00:00:00.000Z'],
    ['03/02/2026 10:20:30', '2026-03-02T10:20:30.000Z'],
    ['31/03/2026', '2026-03-31T00:00:00.000Z'],
    ['2026/03/02', '2026-03-02T00:00:00.000Z'],
    ['2026년 3월 2일 10:20', '2026-03-02T10:20:00.000Z'],
    ['2026年3月2日', '2026-03-02T00:00:00.000Z'],
    ['1772446830', '2026-03-02T10:20:30.000Z'],
  ])('%s', (written, instant) => {
    expect(parseDate(written)).toBe(instant);
  });

  test.each(['', 'soon', 'yesterday at noon', '2026-13-40', '99.99.9999', 'Mon, 32 Foo 2026', null])(
    '%s is no date',
    (written) => {
      expect(parseDate(written)).toBeNull();
    },
  );

  test('reads back every instant in the forms that programs write', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2069-01-01'), noInvalidDate: true }),
        (date) => {
          date.setUTCMilliseconds(0);
          expect(parseDate(date.toUTCString())).toBe(date.toISOString());
          expect(parseDate(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });

  test('never throws, and answers with an instant or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(parseDate(text) ?? '2026-01-01T00:00:00.000Z').toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
        );
      }),
    );
  });
});
