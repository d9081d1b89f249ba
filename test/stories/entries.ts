import { nodeOf } from '../../lib/stories/cluster.ts';
import { digestOf } from '../../lib/stories/digest.ts';
import type { StoryEntry } from '../../lib/stories/ports.ts';

/** An article of one morning as the search for its story knows it. */
export const entryOf = (minute: number, title: string, text: string): StoryEntry => ({
  node: nodeOf(new Date(Date.UTC(2026, 10, 19, 8, minute)).toISOString(), `a${minute}`),
  digest: digestOf({ title, text }),
});

export const FIRST_TEXT =
  'Shipbuilder Nordmar has agreed to buy Seawind Systems, a maker of rotor blades, for 480 million euros in cash. The deal should close in March 2027, chief executive Ina Holm said in Kiel. Nordmar expects savings of 35 million euros a year.';
export const FIRST = entryOf(0, 'Nordmar to buy Seawind Systems for 480 million euros', FIRST_TEXT);
