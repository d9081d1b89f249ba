/**
 * The API's probe feed on an address of its own. Feeds may lead to loopback here, and the rest of the API must
 * not be what they lead to.
 */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { CANARY_PATHS } from '../canary/probe.ts';
import { closeServer, listenOnLoopback } from './loopback.ts';

type Answer = (request: Request) => Response | Promise<Response>;
export type CanarySite = {
  origin: string;
  feedUrl: string;
  /** Who answers: the API, once it is there. */
  answerWith(api: Answer): void;
  stop(): Promise<void>;
};

const PATHS = new Set<string>(Object.values(CANARY_PATHS));

export async function startCanarySite(): Promise<CanarySite> {
  let api: Answer = () => new Response(null, { status: 503 });
  const server = createServer(
    getRequestListener((request) =>
      PATHS.has(new URL(request.url).pathname) ? api(request) : new Response(null, { status: 404 }),
    ),
  );
  const origin = await listenOnLoopback(server, 0);
  return {
    origin,
    feedUrl: origin + CANARY_PATHS.feed,
    answerWith: (answer) => {
      api = answer;
    },
    stop: () => closeServer(server),
  };
}
