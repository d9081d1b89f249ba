/** Serves the sample newsroom on loopback: two feeds and their pages, as ugly as real ones. */
import { createServer } from 'node:http';
import { closeServer, listenOnLoopback } from '../loopback.ts';
import { atomFeed, rssFeed } from './feeds.ts';
import { renderPage } from './layout.ts';
import { GERMAN_STORIES } from './stories-de.ts';
import { ENGLISH_STORIES } from './stories-en.ts';
import { asOf } from './story.ts';

export type Newsroom = { origin: string; feedUrls: string[]; stop(): Promise<void> };

/**
 * @param port 0 takes any that is free.
 * @param now the latest stories are of the day before.
 */
export async function startNewsroom(port: number, now: Date): Promise<Newsroom> {
  const [german, english] = [asOf(GERMAN_STORIES, now), asOf(ENGLISH_STORIES, now)];
  const stories = [...german, ...english];
  let origin = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://newsroom');
    if (pathname === '/boerse/rss.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml; charset=ISO-8859-1' });
      return response.end(Buffer.from(rssFeed(origin, german), 'latin1'));
    }
    if (pathname === '/markets/atom.xml') {
      response.writeHead(200, { 'content-type': 'application/atom+xml' });
      return response.end(atomFeed(origin, english));
    }
    if (pathname === '/robots.txt') {
      response.writeHead(200, { 'content-type': 'text/plain' });
      return response.end('User-agent: *\nDisallow: /konto/\n');
    }
    const story = stories.find(({ path }) => path === pathname);
    if (!story || story.gone) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      return response.end('<!doctype html><title>404</title><h1>Seite nicht gefunden</h1>');
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(renderPage(origin, story, stories));
  });
  origin = await listenOnLoopback(server, port);
  return {
    origin,
    feedUrls: [`${origin}/boerse/rss.xml`, `${origin}/markets/atom.xml`],
    stop: () => closeServer(server),
  };
}
