/**
 * What Lambda's event source mapping does for a queue: receives batches, calls the function, deletes what
 * succeeded, and leaves what failed for the queue to deliver again or to move to the dead-letter queue.
 */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { QueueDefinition } from '../queues/definitions.ts';

const LONG_POLL_SECONDS = 20;
/** After a call that the queue did not take. */
const PAUSE_MS = 500;

export type EventSource = {
  /** Messages that wait or are being worked on. */
  backlog(): Promise<number>;
  /** Takes no more messages, and waits for those being worked on. */
  stop(): Promise<void>;
};

export type EventSourceOptions = {
  queueUrl: string;
  definition: QueueDefinition;
  handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
  /** Invocations at once. */
  concurrency: number;
  /** Seconds after which a failed message comes back, by its body; the queue's visibility timeout where absent. */
  retrySeconds?: (body: string) => number | Promise<number>;
};

export function startEventSource(sqs: SQSClient, options: EventSourceOptions): EventSource {
  const { queueUrl, definition } = options;
  const stopping = new AbortController();
  // Every worker's long poll listens to it.
  setMaxListeners(0, stopping.signal);

  const worker = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const messages = await receive();
      if (messages.length > 0) await invoke(messages);
    }
  };

  const receive = async (): Promise<Message[]> => {
    try {
      const { Messages: messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: definition.batchSize,
          WaitTimeSeconds: LONG_POLL_SECONDS,
          MessageSystemAttributeNames: ['All'],
        }),
        { abortSignal: stopping.signal },
      );
      return messages;
    } catch {
      // A queue that cannot be read for a while costs time, never the worker.
      if (!stopping.signal.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return [];
    }
  };

  const invoke = async (messages: Message[]): Promise<void> => {
    const failed = await failuresOf(messages);
    // A message that could be neither deleted nor handed back comes again after its visibility timeout.
    for (const message of messages)
      await finish(message, failed.has(message.MessageId ?? '')).catch(() => undefined);
  };

  const finish = async (message: Message, failed: boolean): Promise<void> => {
    const call = { QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle ?? '' };
    if (!failed) await sqs.send(new DeleteMessageCommand(call));
    else if (options.retrySeconds) {
      const seconds = await options.retrySeconds(message.Body ?? '');
      await sqs.send(new ChangeMessageVisibilityCommand({ ...call, VisibilityTimeout: seconds }));
    }
  };

  /** Ids of the messages that come back: all of them where the function itself failed. */
  const failuresOf = async (messages: Message[]): Promise<Set<string>> => {
    try {
      const answer = await options.handler({
        Records: messages.map((message) => toRecord(message, definition)),
      });
      return new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    } catch {
      return new Set(messages.map((message) => message.MessageId ?? ''));
    }
  };

  const workers = Array.from({ length: options.concurrency }, worker);
  return {
    async backlog() {
      const { Attributes: attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
      );
      return (
        Number(attributes?.ApproximateNumberOfMessages ?? 0) +
        Number(attributes?.ApproximateNumberOfMessagesNotVisible ?? 0) +
        Number(attributes?.ApproximateNumberOfMessagesDelayed ?? 0)
      );
    },
    async stop() {
      stopping.abort();
      await Promise.all(workers);
    },
  };
}

function toRecord(message: Message, definition: QueueDefinition): SQSRecord {
  const attributes = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? randomUUID(),
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? '1',
      SentTimestamp: attributes.SentTimestamp ?? '',
      SenderId: attributes.SenderId ?? 'local',
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? '',
      ...(attributes.MessageGroupId ? { MessageGroupId: attributes.MessageGroupId } : {}),
      ...(attributes.MessageDeduplicationId
        ? { MessageDeduplicationId: attributes.MessageDeduplicationId }
        : {}),
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:local:000000000000:${definition.name}${definition.fifo ? '.fifo' : ''}`,
    awsRegion: 'local',
  };
}
