import type { Context, Hono } from 'hono';
import { problem } from './problems.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** 405 with the methods that there are, where the path exists for others; null where it does not exist. */
export function methodNotAllowed(app: Pick<Hono, 'router'>, c: Context): Response | null {
  const allowed = METHODS.filter((method) =>
    app.router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method),
  );
  if (allowed.length === 0 || allowed.includes(c.req.method)) return null;
  c.header('allow', allowed.includes('GET') ? ['HEAD', ...allowed].join(', ') : allowed.join(', '));
  return problem(c, 405, `${c.req.path} knows ${allowed.join(', ')} only`);
}
