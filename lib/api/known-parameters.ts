import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { z } from 'zod';
import { problem } from './problems.ts';

/** What a presigned request carries beside ours. */
const SIGNATURE = /^x-amz-/i;

/**
 * Refuses query parameters that the route does not have: a filter that was misspelt and ignored would answer
 * with everything, and nobody would notice.
 */
export function knownParameters(documented: () => OpenAPIHono['openAPIRegistry']): MiddlewareHandler {
  let known: Map<string, ReadonlySet<string>> | null = null;
  return async (c, next) => {
    known ??= parametersOf(documented());
    const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
    const names = route && known.get(`${route.method} ${route.path}`);
    const stranger =
      names && Object.keys(c.req.queries()).find((name) => !names.has(name) && !SIGNATURE.test(name));
    if (stranger === undefined) return next();
    const has = [...(names ?? [])].join(', ') || 'none';
    return problem(c, 400, `there is no such parameter here; known: ${has}`, stranger);
  };
}

/** By method and path as hono writes them. */
function parametersOf(registry: OpenAPIHono['openAPIRegistry']): Map<string, ReadonlySet<string>> {
  return new Map(
    registry.definitions.flatMap((definition) => {
      if (definition.type !== 'route') return [];
      const { method, path, request } = definition.route;
      const names = request?.query instanceof z.ZodObject ? Object.keys(request.query.shape) : [];
      const route = `${method.toUpperCase()} ${path.replaceAll(/\{([^{}]+)\}/g, ':$1')}`;
      return [[route, new Set(names)] as const];
    }),
  );
}
