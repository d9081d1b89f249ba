/** The one place that maps errors to HTTP: problem details as RFC 9457 has them, never a stack trace. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describeError, InputError, NotFoundError } from '../errors.ts';
import type { Telemetry } from '../ports.ts';
import type { Problem } from './schemas.ts';

const TITLES = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  500: 'Internal error',
  503: 'Temporarily unavailable',
} as const;

export function problem(c: Context, status: keyof typeof TITLES, detail: string, field?: string): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(field === undefined || field === '' ? {} : { field }),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

export function errorToProblem(error: Error, c: Context, telemetry: Telemetry): Response {
  // What hono's own validators throw for a body that is no JSON, too large, or of another type.
  if (error instanceof HTTPException && error.status < 500) {
    const status = error.status === 413 || error.status === 415 ? error.status : 400;
    return problem(c, status, error.message || 'the body cannot be read', 'body');
  }
  if (error instanceof InputError) return problem(c, 400, error.message, error.field ?? undefined);
  if (error instanceof NotFoundError) return problem(c, 404, error.message);
  const described = describeError(error);
  telemetry.warn('request failed', { path: c.req.path, ...described });
  return described.retryable && described.code !== 'unexpected'
    ? problem(c, 503, 'the store did not answer; try again')
    : problem(c, 500, 'something went wrong on our side');
}
