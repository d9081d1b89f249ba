/** What passes between a `ProcessPool` and the process that does its jobs, one at a time. */
import { z } from 'zod';

/** `ready` once after loading; then one answer for each job. */
export const WorkerMessage = z.union([
  z.literal('ready'),
  z.object({ value: z.unknown() }),
  z.object({ thrown: z.string() }),
]);

/** Turns the process that calls it into a worker. `work` is called with each job as it was sent. */
export function serveJobs<Job>(work: (job: Job) => unknown): void {
  // Credentials are none of a page's business.
  process.env = {};
  process.on('message', async (job: Job) => {
    try {
      process.send?.({ value: await work(job) });
    } catch (error) {
      process.send?.({ thrown: error instanceof Error ? error.name : typeof error });
    }
  });
  process.send?.('ready');
}
