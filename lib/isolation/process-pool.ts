/**
 * Jobs in processes of their own, each with a deadline and a memory limit: a job that hangs or blows up its
 * process costs itself only. A process is kept from job to job and replaced when it fails.
 *
 * Processes, since V8 ends all of them with a thread that outgrows its limit in a single allocation.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { WorkerMessage } from './jobs.ts';

export type ProcessPoolOptions = {
  /** The module that calls `serveJobs`, and the Node options it needs to be loaded. */
  entry: { url: URL; execArgv: readonly string[] };
  /** For one job, from the moment it is handed to a process that has loaded. */
  deadlineMs: number;
  /** JavaScript heap of one process. */
  maxHeapMb: number;
  /** Processes at the most. */
  processes: number;
  /** For a process to load its module. Default 60 s. */
  startMs?: number;
};

/** `crashed`: the job threw, or its process died of it, as of too little memory. */
export type JobOutcome = { value: unknown } | { failure: 'timeout' | 'crashed' };

export type ProcessPool = {
  /**
   * Does one job; it waits its turn where every process is busy. What is sent and answered is cloned.
   * @throws {Error} where no process can be started, or the pool is closed.
   */
  run(job: object): Promise<JobOutcome>;
  /** Ends every process at once. */
  close(): Promise<void>;
};

/** What a process did next: answered, or ended. */
type Event = { answer: unknown } | { ended: true };

class Worker {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  #listener: ((event: Event) => void) | null = null;
  ended = false;
  jobs = 0;

  constructor({ entry, maxHeapMb }: ProcessPoolOptions) {
    const child = fork(fileURLToPath(entry.url), {
      execArgv: [`--max-old-space-size=${maxHeapMb}`, ...entry.execArgv],
      serialization: 'advanced',
      // What libraries print about a page is text of the page, which belongs in no log.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    child.on('message', (answer: unknown) => this.#emit({ answer }));
    this.#exited = new Promise((resolve) => {
      const end = () => {
        this.ended = true;
        this.#emit({ ended: true });
        resolve();
      };
      child.on('exit', end);
      // Could not be started, or not be written to since it is ending.
      child.on('error', end);
    });
  }

  #emit(event: Event): void {
    this.#listener?.(event);
    this.#listener = null;
  }

  /** What the process does next; null where it does nothing within the time. */
  async next(withinMs: number): Promise<Event | null> {
    if (this.ended) return { ended: true };
    // An idle worker does not keep this process alive, a busy one does.
    this.#child.ref();
    this.#child.channel?.ref();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve) => {
        this.#listener = resolve;
        timer = setTimeout(() => resolve(null), withinMs);
      });
    } finally {
      clearTimeout(timer);
      this.#listener = null;
      this.#child.unref();
      this.#child.channel?.unref();
    }
  }

  send(job: object): void {
    this.jobs++;
    this.#child.send(job, () => undefined);
  }

  async kill(): Promise<void> {
    this.#child.ref();
    this.#child.kill('SIGKILL');
    await this.#exited;
  }
}

export function createProcessPool(options: ProcessPoolOptions): ProcessPool {
  const { deadlineMs, processes, startMs = 60_000 } = options;
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  async function turn(): Promise<void> {
    if (busy >= processes) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy++;
  }

  /** Hands the turn on to who waits longest. */
  function pass(): void {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }

  async function readyWorker(): Promise<Worker> {
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (!worker.ended) return worker;
      await discard(worker);
    }
    if (closed) throw new Error('the process pool is closed');
    const worker = new Worker(options);
    all.add(worker);
    const event = await worker.next(startMs);
    if (event && 'answer' in event) return worker;
    await discard(worker);
    throw new Error(closed ? 'the process pool is closed' : `the worker ${options.entry.url} does not start`);
  }

  async function discard(worker: Worker): Promise<void> {
    all.delete(worker);
    await worker.kill();
  }

  async function attempt(job: object): Promise<JobOutcome | 'worn'> {
    const worker = await readyWorker();
    worker.send(job);
    const event = await worker.next(deadlineMs);
    const message = event && 'answer' in event ? WorkerMessage.safeParse(event.answer) : null;
    if (message?.success && typeof message.data === 'object' && 'value' in message.data) {
      idle.push(worker);
      return { value: message.data.value };
    }
    await discard(worker);
    if (event === null) return { failure: 'timeout' };
    // One that dies of a later job may die of what an earlier one left behind.
    return 'ended' in event && worker.jobs > 1 ? 'worn' : { failure: 'crashed' };
  }

  return {
    async run(job) {
      await turn();
      try {
        let outcome = await attempt(job);
        while (outcome === 'worn') outcome = await attempt(job);
        return outcome;
      } finally {
        pass();
      }
    },
    async close() {
      closed = true;
      idle.length = 0;
      await Promise.all([...all].map(discard));
    },
  };
}
