/** Real servers on loopback for the tests: HTTP, raw TCP, and a name server. */

import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import dnsPacket from 'dns-packet';
import type { Resolve } from '../../lib/http/connector.ts';

export type WebServer = {
  origin: string;
  port: number;
  /** Paths in the order in which they were asked for. */
  paths: string[];
  /** TCP connections accepted, asked something or not. */
  connections: number;
  close(): Promise<void>;
};

async function listening(server: Server | TcpServer, host: string, port: number): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export async function serve(
  listener: RequestListener,
  { host = '127.0.0.1', port = 0 } = {},
): Promise<WebServer> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    response.on('error', () => undefined);
    listener(request, response);
  });
  return watched(server, host, port, paths, () => server.closeAllConnections());
}

/** A server that speaks no HTTP of its own: what the test writes is what the client reads. */
export async function serveRaw(onSocket: (socket: Socket) => void): Promise<WebServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  return watched(server, '127.0.0.1', 0, [], () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function watched(
  server: Server | TcpServer,
  host: string,
  port: number,
  paths: string[],
  hangUp: () => void,
): Promise<WebServer> {
  const bound = await listening(server, host, port);
  const web: WebServer = {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    paths,
    connections: 0,
    async close() {
      const closed = once(server, 'close');
      server.close();
      hangUp();
      await closed;
    },
  };
  server.on('connection', () => {
    web.connections++;
  });
  return web;
}

export type NameServer = { resolve: Resolve; queries: string[]; close(): Promise<void> };

/**
 * A name server over UDP. `zone` gives the addresses of a name; it is asked once for each query, so it may
 * answer differently the second time. An unknown name (null) gets NXDOMAIN.
 */
export async function serveNames(zone: (name: string) => string[] | null): Promise<NameServer> {
  const queries: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (message, peer) => {
    const query = dnsPacket.decode(message);
    const question = query.questions?.[0];
    if (question === undefined) return;
    queries.push(`${question.type} ${question.name}`);
    const addresses = zone(question.name);
    const wanted = (addresses ?? []).filter(
      (address) => address.includes(':') === (question.type === 'AAAA'),
    );
    const answer = dnsPacket.encode({
      type: 'response',
      id: query.id ?? 0,
      flags: dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | (addresses === null ? 3 : 0),
      questions: [question],
      answers: wanted.map((data) =>
        data.includes(':')
          ? { type: 'AAAA', name: question.name, ttl: 0, data }
          : { type: 'A', name: question.name, ttl: 0, data },
      ),
    });
    socket.send(answer, peer.port, peer.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    queries,
    async resolve(hostname) {
      const found = await resolver.resolve4(hostname).catch((error: unknown) => noData(error));
      const found6 = await resolver.resolve6(hostname).catch((error: unknown) => noData(error));
      return [
        ...found.map((address) => ({ address, family: 4 })),
        ...found6.map((address) => ({ address, family: 6 })),
      ];
    },
    async close() {
      resolver.cancel();
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}

function noData(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENODATA') return [];
  throw error;
}
