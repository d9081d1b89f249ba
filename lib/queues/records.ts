/** From an SQS event to work done, record by record; a record that throws is delivered again. */
import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import { describeError, InputError } from '../errors.ts';
import type { Telemetry } from '../ports.ts';

export type Delivery = {
  /** Whether the message was never handed out before. */
  first: boolean;
  /** Whether the next failure sends the message to the dead-letter queue. */
  last: boolean;
};

type Options<Message> = {
  schema: z.ZodType<Message>;
  maxReceiveCount: number;
  /** On a failed record every later record of its group fails too, so that order holds. */
  fifo: boolean;
  telemetry: () => Telemetry;
};

/** A handler for a queue's events that reports failures record by record. */
export function recordHandler<Message>(
  options: Options<Message>,
  work: (message: Message, delivery: Delivery) => Promise<void>,
) {
  return async (event: SQSEvent, context?: Context): Promise<SQSBatchResponse> => {
    const one = async (record: SQSRecord): Promise<void> => {
      try {
        const receives = Number(record.attributes.ApproximateReceiveCount);
        const delivery = { first: receives <= 1, last: receives >= options.maxReceiveCount };
        await work(parseMessage(record, options.schema), delivery);
      } catch (error) {
        options.telemetry().warn('record failed', { messageId: record.messageId, ...describeError(error) });
        throw error;
      }
    };
    const common = { ...(context ? { context } : {}), throwOnFullBatchFailure: false };
    const answer = options.fifo
      ? await processPartialResponse(event, one, new SqsFifoPartialProcessorAsync(), {
          ...common,
          skipGroupOnError: true,
        })
      : await processPartialResponse(event, one, new BatchProcessor(EventType.SQS), common);
    return { batchItemFailures: answer.batchItemFailures };
  };
}

function parseMessage<Message>(record: SQSRecord, schema: z.ZodType<Message>): Message {
  let body: unknown;
  try {
    body = JSON.parse(record.body);
  } catch (cause) {
    throw new InputError(`message ${record.messageId} is not JSON`, 'body', { cause });
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(`message ${record.messageId}: ${issue?.path.join('.')} ${issue?.message}`, 'body');
}
