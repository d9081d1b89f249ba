/** Who may do what, where the gateway in front has checked a token and passes on what it says. */
import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { problem } from './problems.ts';

/** What a token's `scope` (or `scp`) must hold; with IAM the gateway tells reading from writing by method. */
export const READ_SCOPE = 'tickerwire/read';
export const WRITE_SCOPE = 'tickerwire/write';

const READING = new Set(['GET', 'HEAD']);
/** The Lambda event behind an HTTP API with a JWT authorizer. */
const WithToken = z.object({
  event: z.object({ requestContext: z.object({ authorizer: z.object({ jwt: z.unknown() }) }) }),
});
const Token = z.object({ claims: z.object({ scope: z.unknown().optional(), scp: z.unknown().optional() }) });

/** Refuses a token without the scope. Without a token the gateway has decided, or there is none. */
export const scopes: MiddlewareHandler = async (c, next) => {
  const asked = WithToken.safeParse(c.env);
  const jwt = asked.success ? asked.data.event.requestContext.authorizer.jwt : undefined;
  if (jwt === undefined) return next();
  const needed = READING.has(c.req.method) ? READ_SCOPE : WRITE_SCOPE;
  if (scopesOf(jwt).has(needed)) return next();
  c.header('www-authenticate', `Bearer error="insufficient_scope", scope="${needed}"`);
  return problem(c, 403, `the token lacks the scope ${needed}`);
};

/** A gateway hands on a list as `[a b]`. */
function scopesOf(jwt: unknown): Set<string> {
  const token = Token.safeParse(jwt);
  if (!token.success) return new Set();
  const { scope, scp } = token.data.claims;
  return new Set(
    [scope, scp].flat().flatMap((said) => (typeof said === 'string' ? said.split(/[\s,[\]]+/) : [])),
  );
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Guards an API without authentication on its owner's machine against the web pages open in the same browser:
 * names that were made to point at loopback (DNS rebinding), and forms sent from elsewhere.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const { hostname, origin } = new URL(c.req.url);
  if (!LOOPBACK.has(hostname)) return problem(c, 403, 'this API answers to localhost only');
  const from = c.req.header('origin');
  if (!READING.has(c.req.method) && from !== undefined && from !== origin)
    return problem(c, 403, 'this API takes no changes from other sites');
  return next();
};
