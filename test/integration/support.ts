/** A real HTTP server whose answers a test decides, and an embedded stack that reads from it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readArticle } from '../../lib/articles/extract.ts';
import { closeServer, listenOnLoopback } from '../../lib/local/loopback.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../lib/local/stack.ts';
import type { ArticleListing } from '../../lib/model.ts';
import type { Telemetry } from '../../lib/ports.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;
export type Site = { origin: string; routes: Map<string, Answer>; hits: string[]; stop(): Promise<void> };

export async function startSite(): Promise<Site> {
  const routes = new Map<string, Answer>();
  const hits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    hits.push(path);
    const answer = routes.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end('not here');
  });
  const origin = await listenOnLoopback(server, 0);
  return { origin, routes, hits, stop: () => closeServer(server) };
}

export const html =
  (markup: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup);
  };

export const xml =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

/** An RSS feed of `[path, title]` pairs. */
export const rss = (origin: string, items: readonly (readonly [string, string])[], extra = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Test Wire</title>${items
    .map(
      ([path, title]) =>
        `<item><title>${title}</title><link>${origin}${path}</link><guid>${path}</guid><description>Kurz: ${title}. Mehr steht auf der Seite.</description>${extra}</item>`,
    )
    .join('')}</channel></rss>`;

/** A plain page with a body long enough to be an article. */
export const articlePage = (title: string, lead = 'Der Konzern legte am Freitag seine Zahlen vor.'): string =>
  `<!doctype html><html lang="de"><head><title>${title}</title></head><body><nav><a href="/">Start</a></nav><article><h1>${title}</h1><p>${lead}</p>${[
    'Der Umsatz stieg im dritten Quartal um vier Prozent auf 2,1 Milliarden Euro, das Ergebnis blieb stabil.',
    'Der Vorstand bestätigte die Prognose für das laufende Jahr und sprach von einer robusten Nachfrage in Europa.',
    'Analysten hatten mit etwas weniger gerechnet, die Aktie reagierte im frühen Handel kaum auf die Nachrichten.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

const silent: Telemetry = { info: () => {}, warn: () => {}, count: () => {}, record: () => {} };

export function startTestStack(telemetry: Telemetry = silent): Promise<EmbeddedStack> {
  return startEmbeddedStack({
    dataFolder: null,
    contact: 'mailto:test@example.org',
    allowPrivateAddresses: true,
    allowedOrigins: [],
    clock: { now: () => new Date() },
    telemetry,
    // In this process: starting one for each test would cost a second each.
    extractor: { extract: async (...parts) => readArticle(...parts), close: async () => {} },
  });
}

export async function newest({ pipeline }: EmbeddedStack): Promise<ArticleListing[]> {
  return (await pipeline.articles.newest({ limit: 200, cursor: null })).items;
}
