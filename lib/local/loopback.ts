import type { Server } from 'node:http';
import { InputError } from '../errors.ts';

/**
 * Listens on 127.0.0.1 and answers the origin.
 * @param port 0 takes any that is free.
 * @throws {InputError} where the port is taken.
 */
export function listenOnLoopback(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new InputError(`port ${port} on 127.0.0.1 is in use: choose another with --port`, 'port')
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}

export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
