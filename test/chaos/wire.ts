/** DynamoDB and SQS as they fail on the wire: below the SDK, so that its own retries are put to the test. */
import { Readable } from 'node:stream';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { type Faults, isSpared, perilous, RATES } from './faults.ts';

const Value = z.object({ S: z.string() }).partial();
const Key = z.object({ pk: Value, sk: Value });
const Call = z
  .object({
    Key,
    Item: Key,
    IndexName: z.string(),
    ExpressionAttributeValues: z.record(z.string(), Value),
    RequestItems: z.record(
      z.string(),
      z.union([
        z.object({ Keys: z.array(Key) }),
        z.array(
          z.object({ PutRequest: z.object({ Item: Key }), DeleteRequest: z.object({ Key }) }).partial(),
        ),
      ]),
    ),
    Entries: z.array(z.object({ MessageBody: z.string() })),
    ReceiptHandle: z.string(),
    QueueUrl: z.string(),
  })
  .partial();

const nameOf = ({ pk, sk }: z.infer<typeof Key>): string => `${pk.S} ${sk.S}`;
/** Instants differ from run to run. */
const timeless = (text: string): string => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T');

/** What a request does, in words that are the same in every run. */
function describe(action: string, body: string): string {
  const call = Call.parse(JSON.parse(body));
  const subjects = [
    ...[call.Key, call.Item].flatMap((key) => (key ? [nameOf(key)] : [])),
    call.IndexName ?? '',
    ...Object.values(call.ExpressionAttributeValues ?? {})
      .slice(0, 1)
      .map((value) => value.S ?? ''),
    ...Object.values(call.RequestItems ?? {}).flatMap((requests) =>
      Array.isArray(requests)
        ? requests.slice(0, 1).map(({ PutRequest: put, DeleteRequest: gone }) => {
            const key = put?.Item ?? gone?.Key;
            return key ? nameOf(key) : '';
          })
        : requests.Keys.slice(0, 1).map(nameOf),
    ),
    ...(call.Entries ?? []).slice(0, 1).map(({ MessageBody: text }) => text),
    call.QueueUrl?.split('/').at(-1) ?? '',
  ];
  return timeless(`${action} ${subjects.filter((subject) => subject !== '').join(' ')}`);
}

const Request = z.object({ headers: z.record(z.string(), z.string()), body: z.unknown() });

export async function breakWire(client: DynamoDBClient | SQSClient, faults: Faults): Promise<void> {
  const { requestHandler } = client.config;
  await hurry(client);
  const handle = requestHandler.handle.bind(requestHandler);
  type Handle = typeof handle;
  const broken: Handle = async (request, options) => {
    const { headers, body } = Request.parse(request);
    const text =
      typeof body === 'string' ? body : new TextDecoder().decode(z.instanceof(Uint8Array).parse(body));
    const [service = '', action = ''] = (headers['x-amz-target'] ?? '').split('.');
    const operation = describe(action, text);
    const call = async (): ReturnType<Handle> => {
      if (isSpared()) return handle(request, options);
      const { throttled, reset } = RATES;
      const fault = faults.choose(
        {
          throttled,
          'server-error': RATES['server-error'],
          reset,
          'answer-lost': RATES['answer-lost'],
        },
        operation,
      );
      if (fault === 'throttled')
        return answer(400, THROTTLED[service.split('_')[0] ?? ''] ?? 'ThrottlingException');
      if (fault === 'server-error') return answer(500, 'InternalServerError');
      if (fault === 'reset') throw connectionReset();
      if (action === 'BatchWriteItem' && faults.hits('unprocessed', operation))
        return answer(200, null, JSON.stringify({ UnprocessedItems: JSON.parse(text).RequestItems }));
      const result = await handle(request, options);
      // An answer that a dead invocation never reads would keep its connection for ever.
      const chunks = await z.instanceof(Readable).parse(result.response.body).toArray();
      result.response.body = Readable.from(chunks);
      if (fault === 'answer-lost') throw connectionReset();
      return result;
    };
    // Receiving belongs to the service, not to a function that could be killed.
    return perilous(faults, operation, call);
  };
  requestHandler.handle = broken;
}

/** Shortens the pauses of the SDK's retries: how long they are proves nothing. */
async function hurry({ config }: DynamoDBClient | SQSClient): Promise<void> {
  const strategy = await config.retryStrategy();
  if (!('retryBackoffStrategy' in strategy)) throw new Error('the SDK pauses in another way now');
  strategy.retryBackoffStrategy = { setDelayBase: () => undefined, computeNextBackoffDelay: () => PAUSE_MS };
}
const PAUSE_MS = 5;

const THROTTLED: Readonly<Record<string, string>> = {
  DynamoDB: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  AmazonSQS: 'com.amazonaws.sqs#RequestThrottled',
};

function answer(
  statusCode: number,
  type: string | null,
  body = JSON.stringify({ __type: type, message: 'injected' }),
) {
  return {
    response: {
      statusCode,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: Readable.from([Buffer.from(body)]),
    },
  };
}

const connectionReset = (): Error =>
  Object.assign(new Error('injected'), { name: 'Error', code: 'ECONNRESET' });
