/**
 * What goes wrong, and when. Every decision is drawn from the seed and from what the operation is (the call, its
 * key, how often that very call was made before), never from the order in which calls happen to be made: the
 * same seed meets the same faults, whatever the machine's timing.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** 0 ≤ x < 1, the same for ever for the same text. */
export const fractionOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;

/** Probabilities, each of one call. */
export const RATES = {
  /** An invocation ends before or after a call: nothing of it happens from then on. */
  'crash-before': 0.008,
  'crash-after': 0.008,
  /** DynamoDB and SQS: a tenth of all calls. */
  throttled: 0.05,
  'server-error': 0.03,
  reset: 0.01,
  /** The call was carried out, its answer never came. */
  'answer-lost': 0.01,
  unprocessed: 0.05,
  /** Queues. */
  'send-lost': 0.01,
  'send-twice': 0.05,
  'send-shuffled': 0.3,
  'delivered-twice': 0.03,
  /** An invocation that was killed after its work and before its message was deleted. */
  'killed-at-the-end': 0.02,
  /** Hangs until the function's time limit. */
  'time-limit': 0.01,
  'clock-jump': 0.2,
} as const;
export type Fault = keyof typeof RATES;

export type Faults = {
  on: boolean;
  /** How often each fault was injected. */
  readonly injected: ReadonlyMap<string, number>;
  /** Whether this fault meets this operation this time. */
  hits(fault: Fault, operation: string): boolean;
  /** One of the outcomes by its weight; 'none' for what is left to 1. */
  choose(weights: Readonly<Record<string, number>>, operation: string): string;
};

export function createFaults(seed: number): Faults {
  const met = new Map<string, number>();
  const injected = new Map<string, number>();
  const draw = (what: string): number => {
    const time = (met.get(what) ?? 0) + 1;
    met.set(what, time);
    return fractionOf(`${seed}|${what}|${time}`);
  };
  const count = (fault: string) => injected.set(fault, (injected.get(fault) ?? 0) + 1);
  const faults: Faults = {
    on: true,
    injected,
    hits(fault, operation) {
      if (!faults.on || draw(`${fault}|${operation}`) >= RATES[fault]) return false;
      count(fault);
      return true;
    },
    choose(weights, operation) {
      if (!faults.on) return 'none';
      let rest = draw(`choice|${operation}`);
      for (const [outcome, weight] of Object.entries(weights)) {
        rest -= weight;
        if (rest >= 0) continue;
        count(outcome);
        return outcome;
      }
      return 'none';
    },
  };
  return faults;
}

export class Killed extends Error {}

/** One call of a function: when it dies, whatever it still awaits never answers, as in a process that is gone. */
export class Invocation {
  readonly name: string;
  dead = false;
  readonly killed: Promise<never>;
  #reject: (error: Killed) => void = () => undefined;

  constructor(name: string) {
    this.name = name;
    this.killed = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.killed.catch(() => undefined);
  }

  die(): void {
    this.dead = true;
    this.#reject(new Killed(`${this.name} was killed`));
  }
}

const never = <Result>(): Promise<Result> => new Promise(() => undefined);
const invocations = new AsyncLocalStorage<Invocation | 'spared'>();

export const inInvocation = <Result>(invocation: Invocation, run: () => Promise<Result>): Promise<Result> =>
  invocations.run(invocation, () => Promise.race([run(), invocation.killed]));

/** What the experiment itself asks meets no fault. */
export const spared = <Result>(run: () => Promise<Result>): Promise<Result> => invocations.run('spared', run);
export const isSpared = (): boolean => invocations.getStore() === 'spared';
/** Ends the invocation this is called in, where it is called in one. */
export function killCurrent(): Promise<never> {
  const invocation = invocations.getStore();
  if (invocation instanceof Invocation) invocation.die();
  return never();
}

/** Makes a call to the outside, unless the invocation it belongs to is killed before or after it. */
export async function perilous<Result>(
  faults: Faults,
  operation: string,
  call: () => Promise<Result>,
): Promise<Result> {
  const invocation = invocations.getStore();
  if (invocation === undefined || invocation === 'spared') return call();
  const what = `${invocation.name} ${operation}`;
  const end = () => {
    invocation.die();
    return never<Result>();
  };
  if (invocation.dead) return never();
  if (faults.hits('crash-before', what)) return end();
  const result = await call().catch((error: unknown) => {
    if (invocation.dead) return never<Result>();
    throw error;
  });
  if (invocation.dead) return never();
  return faults.hits('crash-after', what) ? end() : result;
}
