import { describe, expect, it } from 'vitest';
import { decide, JOINED, nodeOf } from '../../lib/stories/cluster.ts';
import { digestOf } from '../../lib/stories/digest.ts';
import type { StoryEntry } from '../../lib/stories/ports.ts';
import { compareDigests } from '../../lib/stories/similar.ts';
import { generateWireDay } from '../bench/wire-day.ts';
import { entryOf, FIRST, FIRST_TEXT } from './entries.ts';

describe('the story of what is written to one pattern', () => {
  const linked = (a: StoryEntry, b: StoryEntry): boolean => decide(b, [a]).links.length > 0;

  it('is not shared by notices about different companies, whatever else they have in common', () => {
    const notice = (minute: number, company: string, target: number) =>
      entryOf(
        minute,
        `Brokers at Lambrecht Hale keep hold rating on ${company}`,
        `Lambrecht Hale has kept its hold rating on ${company} with a price target of ${target} euros. The quarter had been mixed, Lambrecht wrote on Thursday. ${company} trades in Frankfurt.`,
      );
    expect(linked(notice(0, 'Nordmar', 40), notice(1, 'Nordmar', 40))).toBe(true);
    expect(linked(notice(0, 'Nordmar', 40), notice(1, 'Tallweg', 40))).toBe(false);
  });

  it('is not shared by a notice that names nobody else again', () => {
    const notice = (minute: number, company: string, again: string) =>
      entryOf(
        minute,
        `Mitteilung von ${company} über die Rechte der Aktionäre`,
        `Die Zahl der Aktien hat sich geändert, teilt der Emittent mit Sitz in Kiel nach dem Gesetz über den Handel mit Wertpapieren mit. ${again}`,
      );
    const [nordmar, tallweg] = [notice(0, 'Nordmar', 'Nordmar'), notice(1, 'Tallweg', 'Ende')];
    expect(compareDigests(nordmar.digest, tallweg.digest).similarity).toBeGreaterThan(JOINED);
    expect(linked(nordmar, tallweg)).toBe(false);
  });

  it.each([
    ['with names', 'FRANKFURT. Der Dax', '15204,5', '0,7', '14987,1', '1,2'],
    ['without any', 'Der Leitindex', '15204,5', '0,7', '14987,1', '1,2'],
    ['with one precise figure', 'Der Leitindex', '15204,5', 'etwas', '14987,1', 'etwas'],
  ])('is not shared by market reports with other figures: %s', (_name, who, a, b, c, d) => {
    const market = (minute: number, level: string, change: string) =>
      entryOf(
        minute,
        'Aktien fester zum Mittag',
        `${who} hat am Donnerstag bis zum Mittag ${change} zugelegt und steht bei ${level} Punkten. Anleger warten auf die Sitzung der Notenbank, sagen Händler. Die Umsätze sind dünn.`,
      );
    expect(linked(market(0, a, b), market(9, a, b))).toBe(true);
    expect(linked(market(0, a, b), market(9, c, d))).toBe(false);
  });

  it('is not shared by draws whose numbers agree by chance, nor by texts that differ in their one figure', () => {
    const draw = (minute: number, numbers: string) =>
      entryOf(
        minute,
        'Die Gewinnzahlen der Ziehung vom Donnerstag',
        `Die Ziehung am Donnerstag ergab diese Zahlen: ${numbers}. Alle Angaben wie immer ohne Gewähr, teilte die Gesellschaft mit.`,
      );
    expect(linked(draw(0, '3, 9, 12, 21, 7047489'), draw(1, '3, 9, 12, 21, 7047489'))).toBe(true);
    expect(linked(draw(0, '3, 9, 12, 21, 7047489'), draw(1, '3, 9, 12, 25, 1831689'))).toBe(false);
    expect(linked(draw(0, '38'), draw(1, '51'))).toBe(false);
  });

  it('is not shared by two short pieces of news that have nothing but the company in common', () => {
    const leak = entryOf(
      0,
      'Datenleck bei Lundgren Steel: 672.000 Kunden betroffen',
      'Unbekannte haben bei Lundgren Steel Adressen gestohlen. Das Landeskriminalamt ermittelt, teilte Lundgren Steel in Kiel mit.',
    );
    const board = entryOf(
      30,
      'Lundgren Steel verkleinert Aufsichtsrat',
      'Der Aufsichtsrat von Lundgren Steel hat künftig 6 Mitglieder. Das Registergericht in Kiel hat die Satzung von Lundgren Steel eingetragen.',
    );
    const again = entryOf(
      60,
      'Lundgren Steel: Adressen von 672.000 Kunden gestohlen',
      'Unbekannte haben die Adressen von Kunden erbeutet, teilte Lundgren Steel mit. Das Landeskriminalamt in Kiel ermittelt.',
    );
    expect(compareDigests(leak.digest, board.digest).similarity).toBeGreaterThan(JOINED);
    expect(linked(leak, board)).toBe(false);
    expect(linked(leak, again)).toBe(true);
  });

  it('is judged alike from both sides', () => {
    const entries = generateWireDay(60, 11).map((report) => ({
      node: nodeOf(report.publishedAt, report.articleId),
      digest: digestOf(report),
    }));
    const others = entries.slice(0, 120);
    for (const [i, a] of others.entries())
      for (const b of others.slice(i + 1)) expect(linked(a, b)).toBe(linked(b, a));
  });

  it('is not shared by copies of one text that put another name into it', () => {
    const told = (minute: number, company: string) =>
      entryOf(
        minute,
        `No cables, no cars: forced break for workers at ${company}`,
        'A blaze at a supplier has silenced the factory in Kiel. Early and late shifts stayed at home on Thursday. The works council warned that people must not suffer for it. How long the outage will last was open at first.',
      );
    expect(linked(told(0, 'Nordmar'), told(1, 'Nordmar'))).toBe(true);
    expect(linked(told(0, 'Nordmar'), told(1, 'Tallweg'))).toBe(false);
  });

  it('is shared by a text, its correction and the live report that grows from it', () => {
    const corrected = entryOf(7, 'CORRECTED: Nordmar to buy Seawind for 480 million euros', FIRST_TEXT);
    const live = entryOf(
      20,
      'Live: Nordmar to buy Seawind Systems',
      `10.40 am: The mayor of Kiel welcomes the news.\n\n9.15 am: Shares are suspended for 30 minutes.\n\n${FIRST_TEXT}`,
    );
    expect(linked(FIRST, corrected)).toBe(true);
    expect(linked(FIRST, live)).toBe(true);
    expect(linked(corrected, live)).toBe(true);
  });
});
