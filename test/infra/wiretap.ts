/** Stands between a function and the emulated services, and notes what it asks of them. */
import { createServer, request } from 'node:http';
import { z } from 'zod';
import { closeServer, listenOnLoopback } from '../../lib/local/loopback.ts';

/** An IAM action and the table, index or queue it is asked of: `dynamodb:Query` on `Feeds/index/due`. */
export type Call = { action: string; resource: string };

const Body = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  QueueUrl: z.string().optional(),
});

/** @param endpoint where the service listens. */
export async function startWiretap(endpoint: string) {
  const calls: Call[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks);
    calls.push(...callsOf(String(incoming.headers['x-amz-target']), Body.parse(JSON.parse(body.toString()))));
    const forwarded = request(
      new URL(incoming.url ?? '/', endpoint),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    forwarded.end(body);
  });
  const tapped = await listenOnLoopback(server, 0);
  return {
    endpoint: tapped,
    /** What was asked since the last time. */
    take: (): Call[] => calls.splice(0),
    stop: () => closeServer(server),
  };
}

function callsOf(
  target: string,
  { TableName, IndexName, RequestItems, QueueUrl }: z.infer<typeof Body>,
): Call[] {
  const [service, operation = ''] = target.split('.');
  if (service === 'AmazonSQS')
    return [
      { action: `sqs:${operation.replace(/Batch$/, '')}`, resource: QueueUrl?.split('/').at(-1) ?? '' },
    ];
  const tables = RequestItems === undefined ? [TableName ?? ''] : Object.keys(RequestItems);
  return tables.map((table) => ({
    action: `dynamodb:${operation}`,
    resource: IndexName === undefined ? table : `${table}/index/${IndexName}`,
  }));
}
