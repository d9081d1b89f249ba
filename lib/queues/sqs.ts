/** The two queues on SQS: a send resolves when every message was accepted, or throws. */
import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { StoreUnavailable } from '../errors.ts';
import type { IngestMessage } from '../feeds/feed.ts';
import type { FeedQueue, Queue } from '../ports.ts';

/** SQS takes ten messages a call. */
const BATCH = 10;
const ATTEMPTS = 5;

export function createFeedQueue(client: SQSClient, queueUrl: string): FeedQueue {
  return {
    send: (messages, delaySeconds = 0) =>
      sendAll(
        client,
        queueUrl,
        messages.map((message) => ({
          MessageBody: JSON.stringify(message),
          ...(delaySeconds > 0 ? { DelaySeconds: delaySeconds } : {}),
        })),
      ),
  };
}

/** FIFO: a host is a group; sending one entry's version twice within five minutes delivers it once. */
export function createArticleQueue(client: SQSClient, queueUrl: string): Queue<IngestMessage> {
  return {
    send: (messages) =>
      sendAll(
        client,
        queueUrl,
        messages.map((message) => ({
          MessageBody: JSON.stringify(message),
          MessageGroupId: message.host.slice(0, 128),
          MessageDeduplicationId: message.deduplicationId,
        })),
      ),
  };
}

type Body = Omit<SendMessageBatchRequestEntry, 'Id'>;

async function sendAll(client: SQSClient, queueUrl: string, bodies: readonly Body[]): Promise<void> {
  for (let start = 0; start < bodies.length; start += BATCH) {
    let pending = bodies.slice(start, start + BATCH).map((body, i) => ({ ...body, Id: String(i) }));
    for (let attempt = 1; pending.length > 0; attempt++) {
      const { Failed: failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: pending }),
      );
      const refused = new Set(failed.map(({ Id: id }) => id));
      pending = pending.filter(({ Id: id }) => refused.has(id));
      if (pending.length === 0) break;
      if (attempt === ATTEMPTS)
        throw new StoreUnavailable(`the queue refused ${pending.length} messages in ${ATTEMPTS} attempts`);
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
    }
  }
}
