import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignStory, MAX_CANDIDATES, MAX_OPENED, reportsOf, storyOf } from '../../lib/stories/assign.ts';
import { decide, JOINED, nodeOf } from '../../lib/stories/cluster.ts';
import { digestOf } from '../../lib/stories/digest.ts';
import { fingerprint, MAX_KEYS } from '../../lib/stories/fingerprint.ts';
import type { StoryEntry } from '../../lib/stories/ports.ts';
import { compareDigests } from '../../lib/stories/similar.ts';
import { generateDay } from '../bench/newsday.ts';
import { generateWireDay } from '../bench/wire-day.ts';
import { entryOf, FIRST } from './entries.ts';
import { MemoryStoryPort } from './memory-port.ts';

const COPY = entryOf(
  5,
  'Nordmar to buy Seawind Systems for 480 million euros',
  'Advertisement. Shipbuilder Nordmar has agreed to buy Seawind Systems, a maker of rotor blades, for 480 million euros in cash. The deal should close in March 2027, chief executive Ina Holm said in Kiel. Nordmar expects savings of 35 million euros a year. Sign up for our newsletter.',
);
const GERMAN = entryOf(
  9,
  'Nordmar übernimmt Seawind Systems für 480 Millionen Euro',
  'Der Schiffbauer Nordmar kauft für 480 Millionen Euro in bar den Hersteller von Rotorblättern Seawind Systems. Der Abschluss der Übernahme wird im März 2027 erwartet, sagte Vorstandschefin Ina Holm in Kiel. Nordmar will jährlich 35 Millionen Euro sparen.',
);
const OTHER = entryOf(
  12,
  'Harbour Foods to buy Green Kitchen for 210 million euros',
  'Harbour Foods has agreed to buy Green Kitchen, a maker of frozen meals, for 210 million euros in cash. The deal should close in May 2027, chief executive Ann Lowe said in Hull. Harbour Foods expects savings of 12 million euros a year.',
);

const assignAll = async (entries: readonly StoryEntry[], port = new MemoryStoryPort()) => {
  for (const entry of entries) await assignStory(entry, port);
  return port;
};
const storiesOf = async (entries: readonly StoryEntry[], port: MemoryStoryPort) =>
  Object.fromEntries(
    await Promise.all(entries.map(async ({ node }) => [node, await storyOf(node, port)] as const)),
  );

describe('the story of an article', () => {
  it('is its own where nothing like it was reported', async () => {
    const port = new MemoryStoryPort();
    expect(await assignStory(FIRST, port)).toEqual({
      storyId: FIRST.node,
      storyFirst: true,
      novelty: 1,
      reports: [FIRST.node],
      absorbed: [],
    });
  });

  it('takes in copies and reports in another language, and leaves others of the same pattern out', async () => {
    const port = await assignAll([FIRST, COPY, GERMAN, OTHER]);
    expect(await reportsOf(FIRST.node, port)).toEqual([FIRST.node, COPY.node, GERMAN.node]);
    expect(await storyOf(OTHER.node, port)).toBe(OTHER.node);
  });

  it('says how new a report is', async () => {
    const port = await assignAll([FIRST]);
    const copy = await assignStory(COPY, port);
    const german = await assignStory(GERMAN, port);
    expect(copy.storyFirst).toBe(false);
    expect(copy.novelty).toBeLessThan(0.1);
    expect(german.novelty).toBeGreaterThan(copy.novelty);
    expect(german.reports).toHaveLength(3);
  });

  it('changes nothing when an article is assigned again', async () => {
    const port = await assignAll([FIRST, COPY, GERMAN]);
    const again = await assignStory(COPY, port);
    expect(again.absorbed).toEqual([]);
    expect(await reportsOf(FIRST.node, port)).toHaveLength(3);
  });

  it('moves to the earlier report when that one arrives late, and old ids lead to the new one', async () => {
    const port = await assignAll([COPY]);
    const late = await assignStory(FIRST, port);
    expect(late).toMatchObject({ storyId: FIRST.node, storyFirst: true, absorbed: [COPY.node] });
    expect(await storyOf(COPY.node, port)).toBe(FIRST.node);
  });

  it('does not join reports more than two days apart', () => {
    const later = { ...COPY, node: nodeOf('2026-11-22T08:00:00.000Z', 'late') };
    expect(decide(later, [FIRST]).links).toEqual([]);
  });

  it('does not join articles about different companies', () => {
    const tagged = (entry: StoryEntry, company: string): StoryEntry => ({
      ...entry,
      digest: { ...entry.digest, companies: [company] },
    });
    expect(decide(tagged(COPY, 'AAA.XETR'), [tagged(FIRST, 'AAA.XETR')]).links).toEqual([FIRST.node]);
    expect(decide(tagged(COPY, 'AAA.XETR'), [tagged(FIRST, 'BBB.XETR')]).links).toEqual([]);
  });

  it('costs no more in a story of hundreds of reports than in one of MAX_OPENED, and still counts them all', async () => {
    const copies = Array.from({ length: 300 }, (_, i) => ({
      node: nodeOf(new Date(Date.UTC(2026, 10, 19, 8, i)).toISOString(), `copy${i}`),
      digest: FIRST.digest,
    }));
    const port = await assignAll(copies.slice(0, -1));
    const before = port.reads;
    const last = await assignStory(copies[299] ?? FIRST, port);
    expect(last.reports).toEqual(copies.map(({ node }) => node));
    const perLink = 4;
    expect(port.reads - before).toBeLessThanOrEqual(
      MAX_KEYS + MAX_CANDIDATES * (1 + perLink) + 2 + 2 * MAX_OPENED,
    );
  });

  it('reads no more of a story where each report joined the one before it', async () => {
    const nodes = Array.from({ length: 200 }, (_, i) =>
      nodeOf(new Date(Date.UTC(2026, 10, 19, 8, i)).toISOString(), `link${i}`),
    );
    const port = new MemoryStoryPort();
    for (const [i, node] of nodes.entries()) {
      const parent = nodes[i - 1];
      if (parent === undefined) continue;
      await port.noteChild(parent, node);
      await port.claim(node, parent);
    }
    const before = port.reads;
    await reportsOf(nodes[0] ?? '', port);
    expect(port.reads - before).toBeLessThanOrEqual(2 * MAX_OPENED);
  });

  it('counts the reports of a story that was joined as a whole, however many came after', async () => {
    const copies = Array.from({ length: 120 }, (_, i) => ({
      node: nodeOf(new Date(Date.UTC(2026, 10, 19, 8, i)).toISOString(), `copy${i}`),
      digest: FIRST.digest,
    }));
    // The first report arrives when ten others have found each other.
    const port = await assignAll([...copies.slice(1, 11), ...copies.slice(0, 1), ...copies.slice(11)]);
    expect(await reportsOf(copies[0]?.node ?? '', port)).toHaveLength(120);
  });

  it('does not count a report that a simultaneous join took elsewhere', async () => {
    const port = await assignAll([FIRST, OTHER]);
    await port.noteChild(OTHER.node, COPY.node);
    await assignStory(COPY, port);
    expect(await reportsOf(OTHER.node, port)).toEqual([OTHER.node]);
    expect(await reportsOf(FIRST.node, port)).toEqual([FIRST.node, COPY.node]);
  });

  it('does not join two reports of one pattern that name others in their first words', () => {
    const report = (minute: number, company: string, town: string) =>
      entryOf(
        minute,
        `${company} raises outlook after strong Wintermarkt sales`,
        `${company} raised its outlook on Thursday after demand for Wintermarkt goods lifted revenue to 340 million euros. The shares rose in ${town}.`,
      );
    const [nordmar, tallweg] = [report(0, 'Nordmar', 'Kiel'), report(3, 'Tallweg', 'Hull')];
    expect(compareDigests(nordmar.digest, tallweg.digest).similarity).toBeGreaterThan(JOINED);
    expect(decide(tallweg, [nordmar]).links).toEqual([]);
  });

  it('does not depend on the order of arrival', async () => {
    const entries = generateDay(60, 3).map((report) => ({
      node: nodeOf(report.publishedAt, report.articleId),
      digest: digestOf(report),
    }));
    const expected = await storiesOf(entries, await assignAll(entries));
    expect(new Set(Object.values(expected)).size).toBeLessThan(entries.length);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (shuffled) => {
        expect(await storiesOf(entries, await assignAll(shuffled))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('does not depend on it either where many articles share a pattern', async () => {
    const entries = generateWireDay(250, 5).map((report) => ({
      node: nodeOf(report.publishedAt, report.articleId),
      digest: digestOf(report),
    }));
    const expected = await storiesOf(entries, await assignAll(entries));
    const turned = await storiesOf(entries, await assignAll(entries.toReversed()));
    const moved = entries.filter(({ node }) => turned[node] !== expected[node]);
    expect(moved.length).toBeLessThanOrEqual(0.01 * entries.length);
  });

  it('is one story however simultaneous arrivals interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const port = new MemoryStoryPort((call) => scheduler.schedule(Promise.resolve(), call));
        const all = Promise.all([FIRST, COPY, GERMAN, OTHER].map((entry) => assignStory(entry, port)));
        await scheduler.waitFor(all);
        const quiet = scheduler.waitFor(reportsOf(FIRST.node, port));
        expect(await quiet).toEqual([FIRST.node, COPY.node, GERMAN.node]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a fingerprint', () => {
  it('has a bounded number of keys, and a copy shares most of them', () => {
    const keys = fingerprint(FIRST.digest);
    expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
    const shared = fingerprint(COPY.digest).filter((key) => keys.includes(key));
    expect(shared.length).toBeGreaterThan(MAX_KEYS / 2);
  });

  it('finds a report in another language by what both name, under several keys', () => {
    const keys = fingerprint(FIRST.digest);
    const shared = fingerprint(GERMAN.digest).filter((key) => keys.includes(key));
    expect(shared).toEqual(expect.arrayContaining(['n:480', 'n:35', 'w:nordmar', 'w:seawind']));
  });

  it('prefers a name, wherever it stands, to the words of every day in the title', () => {
    const { digest } = entryOf(
      0,
      'Takeover battle decided after bidders raise offers, regulators warn of dominance and unions protest',
      'Takeover battle decided after bidders raise offers, regulators warn of dominance and unions protest. The bidders had raised their offers twice. The winner is Quelmar.',
    );
    expect(fingerprint(digest)).toContain('w:quelmar');
  });

  it('is not made of days of the month and small counts', () => {
    const { digest } = entryOf(
      0,
      'Nordmar',
      'Nordmar builds 3 ferries and hires 480 people on 12 May in Kiel.',
    );
    expect(fingerprint(digest).filter((key) => key.startsWith('n:'))).toEqual(['n:480']);
  });

  it('is made of figures with a point, however small, and not of times of day', () => {
    const keys = (text: string) =>
      fingerprint(entryOf(0, 'Nordmar', text).digest).filter((key) => /^n:|^w:\d/.test(key));
    expect(
      keys('Der Umsatz von Nordmar in Kiel stieg am 12. Mai um 4,7 Prozent, hieß es um 15.40 Uhr.'),
    ).toEqual(['n:4.7']);
    expect(keys('The revenue of Nordmar in Kiel rose by 4.7 percent, it said at 3.40 pm.')).toEqual([
      'n:4.7',
    ]);
  });

  it('is empty for an article without words', () => {
    expect(fingerprint(digestOf({ title: null, text: '' }))).toEqual([]);
  });
});
