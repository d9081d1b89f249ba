import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entry } from '../model.ts';
import { canonicalUrl } from './canonical-url.ts';

/** By what an entry is known within its feed, best first. */
export const IdentityMode = z.enum(['id', 'link', 'title-date']);
export type IdentityMode = z.infer<typeof IdentityMode>;

/**
 * What a feed's record keeps between polls. `mode` only ever goes down, so that a feed does not swing
 * between two; `seen` pairs short hashes of id and link of the latest poll, `id:link`.
 */
export const IdentityMemory = z.object({ mode: IdentityMode, seen: z.array(z.string()) });
export type IdentityMemory = z.infer<typeof IdentityMemory>;

export type IdentifiedEntry = { key: string; entry: Entry };

export type Identified = {
  /** One of each key, in the feed's order; the later of two with one key is left out. */
  entries: IdentifiedEntry[];
  memory: IdentityMemory;
  /** Why the mode is lower than it was; null where it is unchanged. */
  reason: string | null;
};

/** Entries of the latest poll that are remembered; enough to see that ids change, small enough for the record. */
const REMEMBERED = 60;
/** Entries with known links that must all have come back under new ids. */
const MIN_CHANGED = 2;

const MODES = IdentityMode.options;

/**
 * Gives every entry of a poll its key. An entry is known by its GUID, unless the feed's GUIDs are useless
 * (one stands for several entries, or they change from poll to poll); then by link, unless links are
 * shared; then by title and date.
 */
export function identifyEntries(
  feedId: string,
  entries: Entry[],
  remembered: IdentityMemory | null,
): Identified {
  const before = remembered?.mode ?? 'id';
  let mode = before;
  let reason: string | null = null;
  if (mode === 'id') {
    if (isShared(entries, (entry) => entry.id)) {
      [mode, reason] = ['link', 'several entries carry one GUID'];
    } else if (idsChanged(entries, remembered?.seen ?? [])) {
      [mode, reason] = ['link', 'the GUIDs of known links changed since the last poll'];
    }
  }
  if (mode === 'link' && isShared(entries, linkOf)) {
    [mode, reason] = ['title-date', 'several entries carry one link'];
  }

  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entryKey(feedId, mode, entry);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return {
    entries: [...byKey].map(([key, entry]) => ({ key, entry })),
    memory: { mode, seen: entries.slice(0, REMEMBERED).map(pairOf) },
    reason: mode === before ? null : reason,
  };
}

/**
 * The key of an entry within its feed: 32 hex digits, the same at every poll. An entry that lacks what
 * the mode goes by is known by the next best thing it has.
 */
export function entryKey(feedId: string, mode: IdentityMode, entry: Entry): string {
  const marks = { id: entry.id, link: linkOf(entry), 'title-date': titleDate(entry) };
  const by = MODES.slice(MODES.indexOf(mode)).find((candidate) => marks[candidate]) ?? 'title-date';
  return hash(feedId, by, marks[by] ?? JSON.stringify([entry.summary, entry.contentHtml]));
}

/**
 * Whether one mark stands for entries that are not the same: then the mark tells nothing apart. A single
 * pair under one link may be one story, retitled; a single pair under two links is two.
 */
function isShared(entries: Entry[], mark: (entry: Entry) => string | null): boolean {
  const first = new Map<string, Entry>();
  let retitled = 0;
  for (const entry of entries) {
    const at = mark(entry);
    if (!at) continue;
    const other = first.get(at);
    first.set(at, other ?? entry);
    // The same title under two links is a story in two sections.
    if (!other || other.title === entry.title) continue;
    if (linkOf(other) !== linkOf(entry)) return true;
    retitled++;
  }
  return retitled > 2 || (retitled > 0 && retitled * 2 >= entries.length);
}

/** Whether links of the last poll came back, but none of its ids, under the same link or another. */
function idsChanged(entries: Entry[], seen: string[]): boolean {
  const idOfLink = new Map(seen.map((pair) => [pair.split(':')[1], pair.split(':')[0]]));
  const ids = new Set(seen.map((pair) => pair.split(':')[0]));
  let changed = 0;
  for (const entry of entries) {
    const [id, link] = pairOf(entry).split(':');
    if (!id) continue;
    if (ids.has(id)) return false;
    if (link && idOfLink.get(link)) changed++;
  }
  return changed >= MIN_CHANGED;
}

function pairOf(entry: Entry): string {
  const short = (text: string | null) => (text ? hash(text).slice(0, 8) : '');
  return `${short(entry.id)}:${short(linkOf(entry))}`;
}

/** The canonical link with its fragment: entries of one live page differ in nothing else. */
function linkOf(entry: Entry): string | null {
  if (!entry.link) return null;
  const fragment = /#[\s\S]+/.exec(entry.link)?.[0] ?? '';
  const url = canonicalUrl(entry.link);
  return url === null ? entry.link : `${url.replace(/#[\s\S]*/, '')}${fragment}`;
}

function titleDate(entry: Entry): string | null {
  const title = entry.title?.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
  const date = entry.published ?? entry.updated ?? '';
  return title || date ? `${title}\n${date}` : null;
}

function hash(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
