import { StoreUnavailable } from '../errors.ts';
import { FEED_REMOVED, type Feed, type FeedMemory, type LedgerEntry } from '../feeds/feed.ts';
import { identifyEntries } from '../feeds/identity.ts';
import { recordEntries } from '../feeds/publishing-history.ts';
import { fingerprintOf, hostOf, ingestMessage, linkIdOf } from '../ingest/assemble.ts';
import type { Entry, ParsedFeed } from '../model.ts';
import type { Polling } from '../ports.ts';
import { ARTICLE_QUEUE, FEED_QUEUE } from '../queues/definitions.ts';

/** Entries of a response that are remembered with the feed; the ledger knows the others. */
const REMEMBERED_ENTRIES = 300;

/** Writes each new or changed entry to the ledger, then to the queue; `learned` is what to remember of them. */
export async function queueNewEntries(
  { clock, ledger, articleQueue }: Polling,
  feed: Feed,
  memory: FeedMemory,
  parsed: ParsedFeed,
  pollId: string,
): Promise<{ queued: number; firstSeen: number; learned: FeedMemory }> {
  const now = clock.now().toISOString();
  const { entries, memory: identity } = identifyEntries(feed.feedId, parsed.entries, memory.identity);
  const shown = entries.map(({ key, entry }) => ({ key, entry, fingerprint: fingerprintOf(entry) }));
  const unfamiliar = shown.filter(({ key, fingerprint }) => memory.recent[shortKey(key)] !== fingerprint);
  const known = await ledger.getMany(
    feed.feedId,
    unfamiliar.map(({ key }) => key),
  );
  const fresh = unfamiliar.flatMap(({ key, entry, fingerprint }): LedgerEntry[] => {
    const before = known.get(key);
    // Still queued may mean that the last poll crashed before it could send: sending again does no harm. What ended
    // because its feed was removed is new to a feed that was added again.
    if (before?.fingerprint === fingerprint && before.lastError?.code !== FEED_REMOVED)
      return before.state === 'queued' ? [before] : [];
    return [
      {
        feedId: feed.feedId,
        entryKey: key,
        state: 'queued',
        stateAt: now,
        discoveredAt: before?.discoveredAt ?? now,
        fingerprint,
        // A delivery that was killed may have stored the version before and not said so.
        articleId: before ? (before.articleId ?? linkIdOf(before)) : null,
        attempts: 0,
        lastError: null,
        unsettled: [
          ...(before?.unsettled ?? []),
          ...(before?.state === 'queued' ? [before.articleId ?? linkIdOf(before)] : []),
        ],
        heldUntil: before ? heldUntil(before, entry, clock.now()) : null,
        entry,
      },
    ];
  });

  for (const record of fresh) {
    const before = known.get(record.entryKey) ?? null;
    if (record !== before && !(await ledger.put(record, before)))
      throw new StoreUnavailable(`entry ${record.entryKey} changed while its feed was read`);
  }
  await articleQueue.send(fresh.map((record) => ingestMessage(record, pollId)));

  const firstSeen = fresh.filter(({ entryKey }) => !known.has(entryKey));
  const published = firstSeen.map(({ entry }) => entry.published ?? entry.updated);
  const recent = shown.slice(0, REMEMBERED_ENTRIES).map((seen) => [shortKey(seen.key), seen.fingerprint]);
  return {
    queued: fresh.length,
    firstSeen: firstSeen.length,
    learned: {
      identity,
      recent: Object.fromEntries(recent),
      history: recordEntries(memory.history, published, now),
    },
  };
}

/** A version of another host waits for one that was queued: their groups are worked on side by side. */
function heldUntil(before: LedgerEntry, entry: Entry, now: Date): string | null {
  const apart = hostOf(before.entry.link) !== hostOf(entry.link);
  if (before.state !== 'queued' || !apart) return before.heldUntil;
  // This poll may write the record in its last second; a delivery that began before that then has its own time.
  const seconds = FEED_QUEUE.functionTimeoutSeconds + ARTICLE_QUEUE.functionTimeoutSeconds;
  return new Date(now.getTime() + seconds * 1000).toISOString();
}

/** Short, for hundreds are remembered; 16 hex digits of one feed do not clash. */
const shortKey = (entryKey: string): string => entryKey.slice(0, 16);
