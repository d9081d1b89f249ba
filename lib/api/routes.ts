/** What every route description is made of. */
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { problem } from './problems.ts';
import { Problem } from './schemas.ts';

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** Names in a body are the caller's own, of any length. */
const MAX_FIELD = 100;

const failure = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

export const BAD_REQUEST = { 400: failure('A parameter or the body is wrong; `field` names it') };
export const TOO_LARGE = {
  413: failure('The body is more than one request takes; `detail` says how much it may be'),
};
export const FORBIDDEN = { 403: failure('The token lacks the scope') };
export const NOT_FOUND = { 404: failure('There is no such thing') };

/** A group of routes whose validation failures are problem details. */
export const routes = () =>
  new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const stranger = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      // A parameter is one text, though a list may have been made of it.
      const path = result.target === 'query' ? (issue?.path ?? []).slice(0, 1) : (issue?.path ?? []);
      const field = [...path, ...stranger].join('.').slice(0, MAX_FIELD);
      return problem(c, 400, issue?.message ?? 'invalid request', field || 'body');
    },
  });

/** Every listing: `cursor` asks for the next page, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), cursor: z.string().nullable() });
