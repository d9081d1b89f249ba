/** DynamoDB's emulator without a connection: a call costs half of what it costs over loopback. */
import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { Readable } from 'node:stream';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';

type Handler = Exclude<DynamoDBClientConfig['requestHandler'], undefined>;

const Call = z.object({
  method: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.instanceof(Uint8Array),
});

/** What the emulator uses of Node's request and response, and no more. */
export function callsWithin(server: Server): Handler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: (call: unknown) =>
      new Promise((resolve) => {
        const { method, path, headers, body } = Call.parse(call);
        const request = Object.assign(new EventEmitter(), { method, url: path, headers });
        const answered: Record<string, string> = {};
        const response = {
          statusCode: 200,
          setHeader(name: string, value: string | number) {
            answered[name.toLowerCase()] = String(value);
          },
          end(text = '') {
            const { statusCode } = response;
            resolve({
              response: { statusCode, headers: answered, body: Readable.from([Buffer.from(text)]) },
            });
          },
        };
        server.emit('request', request, response);
        request.emit('data', Buffer.from(body.buffer, body.byteOffset, body.byteLength));
        request.emit('end');
      }),
  };
}
