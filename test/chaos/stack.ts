/** The embedded stack, put together so that everything it asks of the outside may fail. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createHandler as createIngestHandler } from '../../functions/ingest-article.ts';
import { createHandler as createPollHandler } from '../../functions/poll-feed.ts';
import { createHandler as createScheduleHandler } from '../../functions/schedule-polls.ts';
import { buildUniverse } from '../../lib/analysis/tickers/universe.ts';
import { extractArticle } from '../../lib/articles/extract.ts';
import { newFeed } from '../../lib/feeds/new-feed.ts';
import { createFetcher } from '../../lib/http/fetch.ts';
import { createRobots } from '../../lib/http/robots.ts';
import type { Fetcher } from '../../lib/http/types.ts';
import { startEmulators } from '../../lib/local/emulators.ts';
import { type EventSource, startEventSource } from '../../lib/local/event-source.ts';
import { createFileHeaders } from '../../lib/local/feed-headers.ts';
import type { Clock, Pipeline, Queue } from '../../lib/ports.ts';
import { ARTICLE_QUEUE, FEED_QUEUE } from '../../lib/queues/definitions.ts';
import { createArticleQueue, createFeedQueue } from '../../lib/queues/sqs.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { createFeedStore, createLedger, createSharedKey } from '../../lib/storage/feeds.ts';
import { createHostMemory } from '../../lib/storage/hosts.ts';
import { createStoryPort } from '../../lib/storage/stories.ts';
import {
  type Faults,
  fractionOf,
  Invocation,
  inInvocation,
  killCurrent,
  perilous,
  spared,
} from './faults.ts';
import { breakWire } from './wire.ts';

/** Seconds after which an abandoned message comes back. */
const VISIBILITY_SECONDS = ARTICLE_QUEUE.visibilityTimeoutSeconds;
const TIME_LIMIT_MS = 25_000;
const FETCH_DEADLINE_MS = 700;
const LOOK_MS = 20;
/** Looks at which nothing was being worked on, before the queues' time is put on. */
const IDLE_LOOKS = 3;

export type ChaosClock = Clock & { advance(minutes: number): void };

/** Starts at a fixed instant and runs at the pace of the machine; the experiment moves it on. */
export function createClock(): ChaosClock {
  const started = performance.now();
  let ahead = Date.parse('2026-03-02T06:00:00Z');
  return {
    now: () => new Date(ahead + performance.now() - started),
    advance(minutes) {
      ahead += minutes * 60_000;
    },
  };
}

/** The queue emulator reads the machine's clock: putting it on spares waiting for abandoned messages. */
function createQueueTime(): { skip(seconds: number): void; restore(): void } {
  const { now } = Date;
  let ahead = 0;
  Date.now = () => now() + ahead;
  return {
    skip(seconds) {
      ahead += seconds * 1000;
    },
    restore() {
      Date.now = now;
    },
  };
}

export type ChaosStack = {
  pipeline: Pipeline;
  clock: ChaosClock;
  dynamo: Awaited<ReturnType<typeof startEmulators>>['dynamo'];
  /** Invocations of each function, and how many of them were killed. */
  runs: Record<'tick' | 'poll' | 'ingest' | 'killed', number>;
  /** The scheduler's minute, then works until both queues are empty. */
  tick(): Promise<void>;
  stop(): Promise<void>;
};

export async function startChaosStack(
  options: {
    seed: number;
    newsroomOrigin: string;
    feedUrls: readonly string[];
    poison: (url: string) => boolean;
  },
  faults: Faults,
): Promise<ChaosStack> {
  const clock = createClock();
  const queueTime = createQueueTime();
  const emulators = await startEmulators(null, VISIBILITY_SECONDS);
  const { dynamo, sqs } = emulators;
  await breakWire(dynamo, faults);
  await breakWire(sqs, faults);
  const fetcher = createFetcher({
    userAgent: 'Tickerwire/0.1 (+mailto:chaos@example.org)',
    allowPrivateAddresses: true,
    deadlineMs: FETCH_DEADLINE_MS,
    clock,
  });
  const web = throughNewsroom(fetcher, options.newsroomOrigin, faults);
  const runs = { tick: 0, poll: 0, ingest: 0, killed: 0 };
  let working = 0;
  const pipeline: Pipeline = {
    clock,
    random: () => fractionOf(`${options.seed}|jitter|${runs.poll}`),
    fetcher: web,
    robots: createRobots(web, { clock }),
    extractor: {
      async extract(page, evidence, cleaning) {
        if (options.poison(page.url) || faults.hits('time-limit', `extract ${page.url}`))
          return killCurrent();
        return extractArticle(page, evidence, cleaning);
      },
    },
    cleaning: {},
    universe: buildUniverse(),
    feeds: createFeedStore(dynamo, { tableName: 'Feeds' }),
    ledger: createLedger(dynamo, { tableName: 'Feeds', clock }),
    articles: createArticleStore(dynamo, { tableName: 'Articles', retentionDays: 90, clock }),
    stories: createStoryPort(dynamo, { tableName: 'Feeds', retentionDays: 90, clock }),
    hosts: createHostMemory(dynamo, { tableName: 'Feeds', clock }),
    summarizer: null,
    feedQueue: unreliable(createFeedQueue(sqs, emulators.feedQueueUrl), faults, (message) => message),
    articleQueue: unreliable(createArticleQueue(sqs, emulators.articleQueueUrl), faults, (message) => ({
      ...message,
      deduplicationId: `again-${message.deduplicationId}`.slice(0, 128),
    })),
    hubCallback: { url: null, key: createSharedKey(dynamo, { tableName: 'Feeds', name: 'hubs' }) },
    feedHeaders: createFileHeaders(null),
    telemetry: { info: () => {}, warn: () => {}, count: () => {}, record: () => {} },
  };

  /** One invocation: killed at its time limit, or whenever a fault says so; with it goes what it kept in memory. */
  const invoke = async <Result>(
    kind: 'tick' | 'poll' | 'ingest',
    name: string,
    run: () => Promise<Result>,
  ): Promise<Result> => {
    runs[kind]++;
    working++;
    const invocation = new Invocation(name);
    const limit = setTimeout(() => invocation.die(), TIME_LIMIT_MS);
    try {
      const result = await inInvocation(invocation, run);
      if (faults.hits('killed-at-the-end', name)) {
        invocation.die();
        await invocation.killed;
      }
      return result;
    } catch (error) {
      if (invocation.dead) {
        runs.killed++;
        pipeline.robots = createRobots(web, { clock });
      }
      throw error;
    } finally {
      working--;
      clearTimeout(limit);
    }
  };
  /** Waits until a queue is empty; where only abandoned messages are left, they come back at once. */
  const drained = async (source: EventSource): Promise<void> => {
    for (let idle = 0; (await source.backlog()) > 0; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      idle = working === 0 ? idle + 1 : 0;
      if (idle < IDLE_LOOKS) continue;
      queueTime.skip(VISIBILITY_SECONDS);
      clock.advance(VISIBILITY_SECONDS / 60);
      idle = 0;
    }
  };
  /** A second copy of a message: where nobody ends it, it comes again like the first. */
  const copy = async (
    kind: 'poll' | 'ingest',
    name: string,
    { Records: records }: SQSEvent,
    handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
  ): Promise<void> => {
    for (let receives = 1; receives <= ARTICLE_QUEUE.maxReceiveCount; receives++) {
      const attributes = { ApproximateReceiveCount: String(receives) };
      const event = {
        Records: records.map((record) => ({
          ...record,
          attributes: { ...record.attributes, ...attributes },
        })),
      };
      const answer = await invoke(kind, `${name} again`, () => handler(event)).catch(() => null);
      if (answer?.batchItemFailures.length === 0) return;
    }
  };
  // A FIFO queue hands out nothing of a group while one of its messages is being worked on: there the copy comes
  // after the first. Polls may come twice at once.
  const serving =
    (kind: 'poll' | 'ingest', handler: (event: SQSEvent) => Promise<SQSBatchResponse>) =>
    async (event: SQSEvent) => {
      const name = `${kind} ${event.Records.map(({ body }) => identityOf(body))
        .sort()
        .join(' ')}`;
      const again = faults.hits('delivered-twice', name);
      const first = invoke(kind, name, () => handler(event));
      const over = first.catch(() => undefined);
      if (again && kind === 'ingest') await over;
      if (again) await copy(kind, name, event, handler);
      return first;
    };

  const schedule = createScheduleHandler(() => pipeline);
  const sources = [
    startEventSource(sqs, {
      queueUrl: emulators.feedQueueUrl,
      definition: FEED_QUEUE,
      handler: serving(
        'poll',
        createPollHandler(() => pipeline),
      ),
      concurrency: FEED_QUEUE.maxConcurrency,
      retrySeconds: () => 0,
    }),
    startEventSource(sqs, {
      queueUrl: emulators.articleQueueUrl,
      definition: ARTICLE_QUEUE,
      handler: serving(
        'ingest',
        createIngestHandler(() => pipeline),
      ),
      concurrency: ARTICLE_QUEUE.maxConcurrency,
      retrySeconds: () => 0,
    }),
  ];
  await spared(async () => {
    for (const url of options.feedUrls) await pipeline.feeds.add(newFeed(url, clock.now()));
  });

  return {
    pipeline,
    clock,
    dynamo,
    runs,
    async tick() {
      await invoke('tick', `tick ${runs.tick}`, schedule).catch(() => undefined);
      await spared(async () => {
        // Feeds fill the article queue: empty means empty in this order.
        for (const source of sources) await drained(source);
      });
    },
    async stop() {
      await Promise.all(sources.map((source) => source.stop()));
      await fetcher.close();
      await emulators.stop();
      queueTime.restore();
    },
  };
}

/** What a message is about: the ids of polls and their like differ from run to run. */
function identityOf(body: string): string {
  const { feedId = '', entryKey = '' }: { feedId?: string; entryKey?: string } = JSON.parse(body);
  return `${feedId}/${entryKey}`;
}

/** Hosts are folders of the newsroom's one server, so that addresses are the same in every run. */
function throughNewsroom(fetcher: Fetcher, origin: string, faults: Faults): Fetcher {
  const back = (url: string) => url.replace(`${origin}/`, 'http://');
  return {
    fetch: (request) =>
      perilous(faults, `GET ${request.url}`, async () => {
        const response = await fetcher.fetch({
          ...request,
          url: request.url.replace('http://', `${origin}/`),
        });
        return {
          ...response,
          finalUrl: back(response.finalUrl),
          permanentRedirect: response.permanentRedirect === null ? null : back(response.permanentRedirect),
        };
      }),
    close: () => fetcher.close(),
  };
}

/** Loses, repeats and reorders messages. */
function unreliable<Message extends { feedId: string; entryKey?: string }>(
  queue: Queue<Message>,
  faults: Faults,
  repeat: (message: Message) => Message,
): Queue<Message> {
  return {
    send(messages) {
      const about = (message: Message) => `send ${message.feedId}/${message.entryKey ?? ''}`;
      const sent = messages.flatMap((message) => {
        if (faults.hits('send-lost', about(message))) return [];
        return faults.hits('send-twice', about(message)) ? [message, repeat(message)] : [message];
      });
      const [first] = sent;
      return queue.send(first && faults.hits('send-shuffled', about(first)) ? sent.reverse() : sent);
    },
  };
}
