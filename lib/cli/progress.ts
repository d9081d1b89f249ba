/** Shows on standard error what the flow reports: one line that moves on a terminal, plain lines when piped. */
import { CANARY_FEED_ID } from '../canary/probe.ts';
import type { Telemetry } from '../ports.ts';

export type Progress = {
  telemetry: Telemetry;
  /** Ids of the articles stored since the start, in that order. */
  stored: ReadonlySet<string>;
  counts: { full: number; feedOnly: number; failed: number; feedsRead: number; feedsFailed: number };
  note(line: string): void;
  /** Ends the moving line. */
  end(): void;
};

const PIPED_EVERY = 25;

export function createProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  const stored = new Set<string>();
  const counts = { full: 0, feedOnly: 0, failed: 0, feedsRead: 0, feedsFailed: 0 };
  let events = 0;

  const status = () =>
    `feeds ${counts.feedsRead} read, ${counts.feedsFailed} failed · articles ${counts.full} full, ${counts.feedOnly} feed-only, ${counts.failed} failed`;
  const show = () => {
    events++;
    if (out.isTTY) out.write(`\r\u001b[K${status()}`);
    else if (events % PIPED_EVERY === 0) out.write(`${status()}\n`);
  };
  const note = (line: string) => {
    out.write(`${out.isTTY ? '\r\u001b[K' : ''}${line}\n`);
  };

  return {
    stored,
    counts,
    note,
    end: () => note(status()),
    telemetry: {
      info(event, fields = {}) {
        if (event === 'canary' || fields.feedId === CANARY_FEED_ID) return;
        if (event === 'article' && typeof fields.articleId === 'string') {
          stored.add(fields.articleId);
          if (fields.completeness === 'feed-only') counts.feedOnly++;
          else counts.full++;
        } else if (event === 'feed read' || event === 'feed unchanged') counts.feedsRead++;
        show();
      },
      warn(event, fields = {}) {
        if (event === 'feed failed') counts.feedsFailed++;
        else if (event !== 'feed degraded') counts.failed++;
        note(
          `${event}: ${Object.entries(fields)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ')}`,
        );
        show();
      },
      count: () => {},
      record: () => {},
    },
  };
}
