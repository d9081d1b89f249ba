import { decide, windowAround } from './cluster.ts';
import { fingerprint } from './fingerprint.ts';
import type { StoryEntry, StoryPort } from './ports.ts';

/** So many of the newest entries are looked at for each key, and so many digests compared. */
const PER_KEY = 60;
export const MAX_CANDIDATES = 24;
/** Of so many reports of a story it is asked, at each arrival, who joined them. */
export const MAX_OPENED = 50;

export type StoryAssignment = {
  /** The node of the story's first report, by date of publication. */
  storyId: string;
  /** Whether this article is the first report. */
  storyFirst: boolean;
  /** 0..1: how much of it no earlier report had told. */
  novelty: number;
  /** The nodes of the story's reports, first report first, this one included. */
  reports: string[];
  /** Stories that this article showed to be part of this one; their ids now lead here. */
  absorbed: string[];
};

/**
 * Finds the story of an article and joins it. May be repeated: the second time changes nothing.
 *
 * A story is a connected component of "tells the same news", named after its first report. Components do not depend on
 * the order of arrival as long as no key has more than PER_KEY entries in the window and no article more than
 * MAX_CANDIDATES candidates; beyond that a link may be missed: on a generated day of 4,579 with hundreds of notices of
 * one pattern up to 26 articles had another story in any order, none where arrivals were off by an hour. Of two
 * articles that arrive at once at least one finds the other, because each makes itself findable before it looks;
 * joining always leads from the later node to the earlier, so that concurrent joins can neither form a circle nor undo
 * each other.
 *
 * Costs: MAX_KEYS + 1 writes and MAX_KEYS queries, up to MAX_CANDIDATES reads of digests, then for each link the
 * steps to the two roots (one or two when reports arrive roughly in order) and two writes if they differ; at the end
 * two reads for each report of the story, for at most MAX_OPENED of them.
 */
export async function assignStory(entry: StoryEntry, port: StoryPort): Promise<StoryAssignment> {
  const keys = fingerprint(entry.digest);
  await port.register(entry, keys);
  const candidates = await port.candidates({
    self: entry.node,
    keys,
    ...windowAround(entry.node),
    perKey: PER_KEY,
    atMost: MAX_CANDIDATES,
  });
  const { links, novelty } = decide(entry, candidates);
  const absorbed: string[] = [];
  for (const link of links) {
    const gone = await join(entry.node, link, port);
    if (gone !== null && gone !== entry.node) absorbed.push(gone);
  }
  const storyId = await storyOf(entry.node, port);
  return {
    storyId,
    storyFirst: storyId === entry.node,
    novelty,
    reports: await reportsOf(storyId, port),
    absorbed,
  };
}

/** The story a node belongs to now; an id given out earlier leads to the id the story has today. */
export async function storyOf(node: string, port: StoryPort): Promise<string> {
  let at = node;
  for (;;) {
    const parent = await port.parentOf(at);
    if (parent === null) return at;
    at = parent;
  }
}

type Noted = { node: string; parent: string | null };

/**
 * The nodes of all reports of a story, first report first. Of a story of more than MAX_OPENED reports the older ones are
 * asked who joined them; the newer count as noted, since who comes late joins the root: a report that joined a newer one
 * may be missing, one that a simultaneous join took elsewhere may be too many.
 */
export async function reportsOf(storyId: string, port: StoryPort): Promise<string[]> {
  const nodes = new Set<string>();
  let left = MAX_OPENED;
  for (let level: Noted[] = [{ node: storyId, parent: null }]; level.length > 0; ) {
    const opened = level.slice(0, left);
    for (const { node } of level.slice(left)) nodes.add(node);
    left -= opened.length;
    const found = (await Promise.all(opened.map((noted) => open(noted, port)))).flat();
    for (const { node } of found) nodes.add(node);
    level = found
      .flatMap(({ node, children }) => children.map((child): Noted => ({ node: child, parent: node })))
      .sort((a, b) => (a.node < b.node ? -1 : 1));
  }
  return [...nodes].sort();
}

/** A node with those noted as its children; nothing where it was joined to another than its note says. */
async function open(
  { node, parent }: Noted,
  port: StoryPort,
): Promise<{ node: string; children: string[] }[]> {
  const [children, joinedTo] = await Promise.all([
    port.childrenOf(node),
    parent === null ? null : port.parentOf(node),
  ]);
  return joinedTo === parent ? [{ node, children }] : [];
}

/** Joins the stories of two nodes; gives the id that ceased to be one, or null where they were one story already. */
async function join(a: string, b: string, port: StoryPort): Promise<string | null> {
  for (;;) {
    const [left, right] = [await storyOf(a, port), await storyOf(b, port)];
    if (left === right) return null;
    const [earlier, later] = left < right ? [left, right] : [right, left];
    // The note comes first: a note without a claim is ignored, a claim without a note would lose reports.
    await port.noteChild(earlier, later);
    if (await port.claim(later, earlier)) return later;
    // Somebody else joined it meanwhile; every failed claim means one story less, so this ends.
  }
}
