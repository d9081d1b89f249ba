export type NextPoll = { nextPollAt: Date; nextPollReason: string };

/** Interim rule until the rhythm of the feed is learned: every 15 minutes, doubled for each error in a row. */
export function decideNextPoll(now: Date, consecutiveErrors: number): NextPoll {
  const minutes = Math.min(720, 15 * 2 ** consecutiveErrors);
  return {
    nextPollAt: new Date(now.getTime() + minutes * 60_000),
    nextPollReason:
      consecutiveErrors === 0
        ? 'every 15 minutes'
        : `after ${consecutiveErrors} errors in a row, in ${minutes} minutes`,
  };
}
