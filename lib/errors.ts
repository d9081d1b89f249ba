/** The typed errors. `retryable` decides between another attempt and a terminal state. */
export abstract class TickerwireError extends Error {
  abstract readonly code: string;
  abstract readonly retryable: boolean;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Input from a person or a program that cannot be used; the message names what and where. */
export class InputError extends TickerwireError {
  readonly code = 'invalid-input';
  readonly retryable = false;
  /** The offending field, option or line. */
  readonly field: string | null;

  constructor(message: string, field: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.field = field;
  }
}

/** Something that was asked for by id is not there. */
export class NotFoundError extends TickerwireError {
  readonly code = 'not-found';
  readonly retryable = false;
}

export type FetchFailureCode =
  | 'dns'
  | 'tls'
  | 'timeout'
  | 'connection'
  | 'too-large'
  | 'redirect-loop'
  | 'blocked-address'
  | 'invalid-url'
  | 'status-4xx'
  | 'status-5xx'
  | 'rate-limited';

const RETRYABLE_FETCH: ReadonlySet<FetchFailureCode> = new Set([
  'dns',
  'timeout',
  'connection',
  'status-5xx',
  'rate-limited',
]);

/** A request that brought no usable response. */
export class FetchFailure extends TickerwireError {
  readonly code: FetchFailureCode;
  readonly retryable: boolean;
  readonly status: number | null;
  /** Seconds to wait as the server asked (Retry-After). */
  readonly retryAfterSeconds: number | null;

  constructor(
    code: FetchFailureCode,
    message: string,
    details: { status?: number | null; retryAfterSeconds?: number | null; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryable = RETRYABLE_FETCH.has(code);
    this.status = details.status ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}

/** Bytes that are no feed. `blocked` is a consent page or a bot challenge in its place. */
export class FeedUnreadable extends TickerwireError {
  readonly code: 'not-a-feed' | 'malformed' | 'empty' | 'blocked';
  readonly retryable = false;

  constructor(code: FeedUnreadable['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The request headers of a private feed cannot be had, or not be sent; the message names no value. */
export class HeadersUnavailable extends TickerwireError {
  readonly code = 'headers-unavailable';
  readonly retryable = false;
}

/** A store or queue that did not take a call; the same call may succeed later. */
export class StoreUnavailable extends TickerwireError {
  readonly code = 'store-unavailable';
  readonly retryable = true;
}

/** Another writer stored a revision in between: read again, then write again. */
export class RevisionConflict extends TickerwireError {
  readonly code = 'revision-conflict';
  readonly retryable = true;

  constructor(articleId: string) {
    super(`article ${articleId} was revised meanwhile`);
  }
}

/** Another delivery may still be writing what is to be taken away: it is dead or done when this one comes again. */
export class ArticleInUse extends TickerwireError {
  readonly code = 'article-in-use';
  readonly retryable = true;

  constructor(articleId: string) {
    super(`article ${articleId} may still be written by another delivery`);
  }
}

/** What an unexpected error may say to a log line or a person: its name, and its message where it is ours. */
export function describeError(error: unknown): { code: string; message: string; retryable: boolean } {
  if (error instanceof TickerwireError)
    return { code: error.code, message: error.message, retryable: error.retryable };
  const name = error instanceof Error ? error.name : typeof error;
  return { code: 'unexpected', message: `unexpected ${name}`, retryable: true };
}
