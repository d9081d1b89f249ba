/** robots.txt (RFC 9309) for article pages, asked for once per origin and day. */
import robotsParser from 'robots-parser';
import { FetchFailure } from '../errors.ts';
import type { Clock } from '../ports.ts';
import type { Fetcher } from './types.ts';

/** What robots.txt files address us by. */
export const PRODUCT_TOKEN = 'Tickerwire';

export type Robots = {
  /**
   * Whether a page may be fetched.
   * @throws {FetchFailure} `status-5xx` or `rate-limited`, both retryable, while robots.txt itself cannot be had.
   */
  allowed(url: string): Promise<boolean>;
};

export type RobotsOptions = {
  clock: Clock;
  /** Seconds a copy is used for; RFC 9309 asks for 24 hours at most. Default 24 h. */
  ttlSeconds?: number;
  /** Seconds during which a robots.txt answered with 5xx forbids everything; after them it counts as absent. Default 12 h. */
  graceSeconds?: number;
};

/** A failed robots.txt is asked for again after this. */
const RETRY_SECONDS = 60;
/** Characters of robots.txt kept for all origins together. */
const CACHE_CHARACTERS = 8_000_000;
const CACHE_ORIGINS = 2000;
/** Matching costs rule length times path length, and a stranger chooses both. */
const MAX_LINE = 1000;
const MAX_PATH = 500;

type Rules = (url: string) => boolean;
/** `read` where the rules are those of a robots.txt, whenever it was read. */
type Copy = { rules: Rules; read: boolean; size: number; expires: number; failingSince: number | null };

export function createRobots(fetcher: Fetcher, options: RobotsOptions): Robots {
  const { clock, ttlSeconds = 86_400, graceSeconds = 43_200 } = options;
  /** Least recently used first. */
  const copies = new Map<string, Copy>();
  const pending = new Map<string, Promise<Copy>>();

  async function load(origin: string, known: Copy | undefined): Promise<Copy> {
    const now = clock.now().getTime();
    const expiry = (seconds: number) => now + Math.min(seconds, ttlSeconds) * 1000;
    try {
      const { body } = await fetcher.fetch({ url: `${origin}/robots.txt`, kind: 'robots' });
      const text = new TextDecoder().decode(body);
      const rules = parseRules(origin, text);
      return { rules, read: true, size: text.length, expires: expiry(ttlSeconds), failingSince: null };
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const absent: Copy = { rules: () => true, read: false, size: 0, expires: 0, failingSince: null };
      const { code, retryable, retryAfterSeconds } = error;
      if (code !== 'status-5xx' && code !== 'rate-limited')
        // 4xx: there is none. No connection at all: the page's own request will name the reason.
        return { ...absent, expires: expiry(retryable ? RETRY_SECONDS : ttlSeconds) };
      const failingSince = known?.failingSince ?? now;
      const expires = expiry(retryAfterSeconds ?? RETRY_SECONDS);
      if (known?.read) return { ...known, expires, failingSince };
      const over = now - failingSince >= graceSeconds * 1000;
      return { ...absent, rules: over ? absent.rules : refusing(error), expires, failingSince };
    }
  }

  function remember(origin: string, copy: Copy): void {
    copies.delete(origin);
    copies.set(origin, copy);
    let size = 0;
    for (const { size: each } of copies.values()) size += each;
    for (const [oldest, { size: freed }] of copies) {
      if (copies.size <= CACHE_ORIGINS && size <= CACHE_CHARACTERS) break;
      copies.delete(oldest);
      size -= freed;
    }
  }

  async function current(origin: string): Promise<Copy> {
    const known = copies.get(origin);
    if (known && known.expires > clock.now().getTime()) {
      copies.delete(origin);
      copies.set(origin, known);
      return known;
    }
    const running = pending.get(origin);
    if (running) return running;
    const loading = load(origin, known).finally(() => pending.delete(origin));
    pending.set(origin, loading);
    const copy = await loading;
    remember(origin, copy);
    return copy;
  }

  return {
    async allowed(url) {
      if (!URL.canParse(url)) throw new FetchFailure('invalid-url', 'the address is not a URL');
      const { origin, pathname, search } = new URL(url);
      const copy = await current(origin);
      return copy.rules(origin + (pathname + search).slice(0, MAX_PATH));
    },
  };
}

function parseRules(origin: string, text: string): Rules {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= MAX_LINE);
  const robots = robotsParser(`${origin}/robots.txt`, lines.join('\n'));
  return (url) => robots.isAllowed(url, PRODUCT_TOKEN) ?? true;
}

function refusing(error: FetchFailure): Rules {
  const { code, status, retryAfterSeconds } = error;
  return () => {
    throw new FetchFailure(code, `robots.txt of ${error.message}`, { status, retryAfterSeconds });
  };
}
