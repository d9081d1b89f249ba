/**
 * The typed client: every path, parameter and answer is checked by the compiler.
 *
 * ```ts
 * const client = createClient('http://127.0.0.1:3000');
 * const bad = { tickers: 'BAYN', sentiment: 'negative', minRelevance: '0.5' } as const;
 * for await (const { title, companySentiment } of itemsOf((cursor) =>
 *   client.v1.articles.$get({ query: { ...bad, ...cursor } }),
 * ))
 *   console.log(title, companySentiment?.score);
 * ```
 */
import { hc } from 'hono/client';
import { z } from 'zod';
import type { Api } from './app.ts';

export type Client = ReturnType<typeof createClient>;

/**
 * @param url where the API answers.
 * @param options `headers` for a token; `fetch` where requests are signed.
 */
export const createClient = (url: string, options: Parameters<typeof hc<Api>>[1] = {}) =>
  hc<Api>(url, options);

/** An answer that was no success. */
export class ApiError extends Error {
  readonly status: number;
  /** The parameter or field that was wrong. */
  readonly field: string | null;

  constructor({ status, detail, field }: { status: number; detail: string; field?: string | undefined }) {
    super(detail);
    this.name = 'ApiError';
    this.status = status;
    this.field = field ?? null;
  }
}

/** What the body of a success holds, of every answer that a route may give. */
type Success<Answer> = Answer extends { ok: true; json(): Promise<infer Body> } ? Body : never;
type AnyAnswer = { ok: boolean; status: number; json(): Promise<unknown> };
const ProblemBody = z.object({ detail: z.string(), field: z.string().optional() });

/**
 * The body of a good answer.
 * @throws {ApiError} of any other.
 */
export function bodyOf<Answer extends AnyAnswer>(answer: Answer): Promise<Success<Answer>>;
export async function bodyOf(answer: AnyAnswer): Promise<unknown> {
  if (answer.ok) return answer.json();
  const problem = ProblemBody.safeParse(await answer.json().catch(() => null));
  const { detail, field } = problem.success ? problem.data : { detail: `status ${answer.status}` };
  throw new ApiError({ status: answer.status, detail, field });
}

type Listing<Item> = { items: Item[]; cursor: string | null };

/** Every item of a listing, page after page. */
export function itemsOf<Answer extends AnyAnswer>(
  ask: (position: { cursor?: string }) => Promise<Answer>,
): AsyncGenerator<Success<Answer> extends Listing<infer Item> ? Item : never, void, undefined>;
export async function* itemsOf(
  ask: (position: { cursor?: string }) => Promise<AnyAnswer>,
): AsyncGenerator<unknown> {
  let position: { cursor?: string } | null = {};
  while (position !== null) {
    const page: Listing<unknown> = Page.parse(await bodyOf(await ask(position)));
    yield* page.items;
    position = page.cursor === null ? null : { cursor: page.cursor };
  }
}
const Page = z.object({ items: z.array(z.unknown()), cursor: z.string().nullable() });
