import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { type EventSource, startEventSource } from '../../lib/local/event-source.ts';
import { ARTICLE_QUEUE } from '../../lib/queues/definitions.ts';
import { recordHandler } from '../../lib/queues/records.ts';
import { createArticleQueue } from '../../lib/queues/sqs.ts';

const telemetry = { info: () => {}, warn: () => {}, count: () => {}, record: () => {} };
const Body = z.object({ n: z.number() });

describe('the article queue', () => {
  let emulators: Emulators;
  let source: EventSource | null = null;
  beforeEach(async () => {
    emulators = await startEmulators(null);
  });
  afterEach(async () => {
    await source?.stop();
    source = null;
    await emulators.stop();
  });
  const send = (group: string, body: string, id = body) =>
    emulators.sqs.send(
      new SendMessageCommand({
        QueueUrl: emulators.articleQueueUrl,
        MessageBody: body,
        MessageGroupId: group,
        MessageDeduplicationId: `${group}-${id}`,
      }),
    );
  const drained = async () => {
    while ((await source?.backlog()) !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const consume = (work: (n: number, last: boolean) => Promise<void>, batchSize = 5) => {
    const handler = recordHandler(
      {
        schema: Body,
        maxReceiveCount: ARTICLE_QUEUE.maxReceiveCount,
        fifo: true,
        telemetry: () => telemetry,
      },
      ({ n }, { last }) => work(n, last),
    );
    source = startEventSource(emulators.sqs, {
      queueUrl: emulators.articleQueueUrl,
      definition: { ...ARTICLE_QUEUE, batchSize },
      handler,
      concurrency: 3,
      retrySeconds: () => 0,
    });
  };

  test('a queue that fails for a while costs no worker its life', async () => {
    const { sqs } = emulators;
    const handle = sqs.config.requestHandler.handle.bind(sqs.config.requestHandler);
    const failed = new Map<string, number>();
    sqs.config.requestHandler.handle = async (request, options) => {
      const { headers } = z.object({ headers: z.record(z.string(), z.string()) }).parse(request);
      const action = headers['x-amz-target'] ?? '';
      const times = failed.get(action) ?? 0;
      failed.set(action, times + 1);
      // Longer than the SDK's own attempts last.
      if (times < 3 && /ReceiveMessage|DeleteMessage/.test(action)) throw new Error('no connection');
      return handle(request, options);
    };
    const done: number[] = [];
    consume(async (n) => void done.push(n));
    await send('a', '{"n":1}');
    await send('b', '{"n":2}');
    while (!(done.includes(1) && done.includes(2))) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(failed.get('AmazonSQS.DeleteMessage')).toBeGreaterThan(0);
  });

  test('delivers one version of an entry once, however often it was sent', async () => {
    const queue = createArticleQueue(emulators.sqs, emulators.articleQueueUrl);
    const message = { feedId: 'f', entryKey: 'e', host: 'example.org', deduplicationId: 'v1', pollId: 'p' };
    await queue.send([message]);
    await queue.send([message, { ...message, host: 'example.com', deduplicationId: 'v2' }]);
    const { Messages: messages = [] } = await emulators.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: emulators.articleQueueUrl, MaxNumberOfMessages: 10 }),
    );
    expect(messages).toHaveLength(2);
  });

  test('sends more than a call takes', async () => {
    const queue = createArticleQueue(emulators.sqs, emulators.articleQueueUrl);
    const messages = Array.from({ length: 23 }, (_, i) => ({
      feedId: 'f',
      entryKey: `e${i}`,
      host: `host-${i}`,
      deduplicationId: `v${i}`,
      pollId: 'p',
    }));
    await queue.send(messages);
    let seen = 0;
    source = startEventSource(emulators.sqs, {
      queueUrl: emulators.articleQueueUrl,
      definition: ARTICLE_QUEUE,
      handler: async (event) => {
        seen += event.Records.length;
        return { batchItemFailures: [] };
      },
      concurrency: 2,
    });
    await drained();
    expect(seen).toBe(23);
  });

  test('keeps the order of a host when one of its messages fails, and lets other hosts pass', async () => {
    const done: number[] = [];
    let failures = 0;
    for (const n of [1, 2, 3]) await send('slow.example', JSON.stringify({ n }));
    await send('other.example', JSON.stringify({ n: 9 }));
    consume(async (n) => {
      if (n === 1 && failures++ === 0) throw new Error('once');
      done.push(n);
    });
    await drained();
    expect(done.filter((n) => n < 9)).toEqual([1, 2, 3]);
    expect(done).toContain(9);
  });

  test('tells the last delivery from those before, then moves the message to the dead letters', async () => {
    const deliveries: boolean[] = [];
    await send('bad.example', JSON.stringify({ n: 1 }));
    consume(async (_, last) => {
      deliveries.push(last);
      throw new Error('always');
    });
    await drained();
    expect(deliveries).toEqual([false, false, true]);
    const { Messages: dead = [] } = await emulators.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: emulators.articleDeadLetterUrl }),
    );
    expect(dead).toHaveLength(1);
  });

  test('fails a message that is no message of ours, and that one only', async () => {
    const done: number[] = [];
    await send('a.example', 'not json');
    await send('b.example', JSON.stringify({ wrong: true }));
    await send('c.example', JSON.stringify({ n: 3 }));
    consume(async (n) => void done.push(n), 1);
    await drained();
    expect(done).toEqual([3]);
  });

  test('a function that throws as a whole has its batch delivered again', async () => {
    await send('a.example', JSON.stringify({ n: 1 }));
    const events: SQSEvent[] = [];
    source = startEventSource(emulators.sqs, {
      queueUrl: emulators.articleQueueUrl,
      definition: ARTICLE_QUEUE,
      handler: async (event) => {
        events.push(event);
        if (events.length === 1) throw new Error('out of memory');
        return { batchItemFailures: [] };
      },
      concurrency: 1,
      retrySeconds: () => 0,
    });
    await drained();
    expect(events.map(({ Records }) => Records[0]?.attributes.ApproximateReceiveCount)).toEqual(['1', '2']);
  });
});
