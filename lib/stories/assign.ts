import { decide, windowAround } from './cluster.ts';
import { fingerprint } from './fingerprint.ts';
import type { StoryEntry, StoryPort } from './ports.ts';

/** So many of the newest entries are looked at for each key, and so many digests compared. */
export const PER_KEY = 60;
export const MAX_CANDIDATES = 24;

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
 * MAX_CANDIDATES candidates; beyond that a link may be missed. Of two articles that arrive at once at least one finds
 * the other, because each makes itself findable before it looks; joining always leads from the later node to the
 * earlier, so that concurrent joins can neither form a circle nor undo each other.
 *
 * Costs: MAX_KEYS + 1 writes and MAX_KEYS queries, up to MAX_CANDIDATES reads of digests, then for each link the
 * steps to the two roots (one or two when reports arrive roughly in order) and two writes if they differ; at the end
 * two reads for each report of the story.
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

/** The nodes of all reports of a story, first report first. */
export async function reportsOf(storyId: string, port: StoryPort): Promise<string[]> {
  const nodes: string[] = [];
  for (let level = [storyId]; level.length > 0; ) {
    nodes.push(...level);
    level = (await Promise.all(level.map((node) => joinedTo(node, port)))).flat();
  }
  return nodes.sort();
}

async function joinedTo(parent: string, port: StoryPort): Promise<string[]> {
  const children = await port.childrenOf(parent);
  const parents = await Promise.all(children.map((child) => port.parentOf(child)));
  return children.filter((_, i) => parents[i] === parent);
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
