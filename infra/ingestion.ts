import { Duration, Stack } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import {
  DeduplicationScope,
  FifoThroughputLimit,
  Queue,
  QueueEncryption,
  RedrivePermission,
} from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { headersPrefix } from '../lib/feeds/private-headers.ts';
import { METRICS } from '../lib/metrics.ts';
import { ARTICLE_QUEUE, FEED_QUEUE, type QueueDefinition } from '../lib/queues/definitions.ts';
import { type Alarms, pipelineMetric } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { type Deployment, NodeFunction } from './node-function.ts';
import { addSchedule } from './schedule.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

/** A queue and where its messages end that cannot be worked on. */
export type QueuePair = { queue: Queue; deadLetters: Queue; definition: QueueDefinition };

/** From what is due to stored articles: schedule, FeedQueue, ArticleQueue, and the functions between them. */
export class Ingestion extends Construct {
  private readonly settings: Settings;
  readonly feedQueue: QueuePair;
  readonly articleQueue: QueuePair;
  /** Ticks that did not reach, or failed in, schedule-polls. */
  readonly missedTicks: Queue;
  readonly schedulePolls: NodeFunction;
  readonly pollFeed: NodeFunction;
  readonly ingestArticle: NodeFunction;

  constructor(scope: Construct, id: string, props: Deployment & { storage: Storage }) {
    super(scope, id);
    const { settings, storage } = props;
    this.settings = settings;
    this.feedQueue = this.queuePair(FEED_QUEUE, settings.stage);
    this.articleQueue = this.queuePair(ARTICLE_QUEUE, settings.stage);

    this.schedulePolls = new NodeFunction(this, 'SchedulePolls', {
      ...props,
      bundle: 'schedule-polls',
      description: 'Sends the feeds that are due to the FeedQueue, every minute',
      memoryMb: 256,
      // Done before the next tick.
      timeoutSeconds: 50,
    })
      .useTable('FEEDS_TABLE', storage.feeds, ['BatchGetItem', 'PutItem', 'UpdateItem'], ['due', 'open'])
      .useQueue('FEED_QUEUE_URL', this.feedQueue.queue)
      .useQueue('ARTICLE_QUEUE_URL', this.articleQueue.queue);
    this.missedTicks = this.everyMinute(this.schedulePolls);

    this.pollFeed = new NodeFunction(this, 'PollFeed', {
      ...props,
      bundle: 'poll-feed',
      description: 'Reads a feed and sends its new entries to the ArticleQueue',
      // A feed may have 10 MB, and its parsed form several times that.
      memoryMb: 512,
      timeoutSeconds: FEED_QUEUE.functionTimeoutSeconds,
      environment: { CONTACT: settings.contact },
    })
      .useTable('FEEDS_TABLE', storage.feeds, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'])
      .useParameters(headersPrefix(settings.stage))
      .useQueue('ARTICLE_QUEUE_URL', this.articleQueue.queue);
    this.pollFeed.addEventSource(this.source(this.feedQueue, settings.pollConcurrency));

    this.ingestArticle = new NodeFunction(this, 'IngestArticle', {
      ...props,
      bundle: 'ingest-article',
      description: 'Fetches the page of an entry, extracts, cleans, analyses and stores the article',
      // One whole processor: reading a page is what takes the time, and it is all computing.
      memoryMb: 1769,
      timeoutSeconds: ARTICLE_QUEUE.functionTimeoutSeconds,
      environment: {
        CONTACT: settings.contact,
        RETENTION_DAYS: String(settings.retentionDays),
        DISABLED_CLEANING_RULES: settings.disabledCleaningRules.join(','),
      },
    })
      .useTable('FEEDS_TABLE', storage.feeds, [
        'GetItem',
        'PutItem',
        // Stories: the reports that share a key, and their digests.
        'BatchGetItem',
        'BatchWriteItem',
        'Query',
        // The month's spending.
        ...(settings.summaryModels.length > 0 ? (['UpdateItem'] as const) : []),
      ])
      .useTable('ARTICLES_TABLE', storage.articles, [
        'GetItem',
        'PutItem',
        'DeleteItem',
        'BatchWriteItem',
        'Query',
      ])
      .useModels(settings);
    this.ingestArticle.addEventSource(this.source(this.articleQueue, settings.ingestConcurrency));
  }

  watch(alarms: Alarms): void {
    const { settings } = this;
    alarms.add({
      section: 'Feed poll stalled',
      meaning: `No feed at all was polled with success for ${settings.pollStalledMinutes} minutes: no new article reaches anybody.`,
      first:
        'look at the alarms for schedule-polls and poll-feed; if both are quiet, check that there are active feeds.',
      metric: pipelineMetric(settings.stage, METRICS.pollSucceeded, {
        period: Duration.minutes(settings.pollStalledMinutes),
      }),
      threshold: 1,
      raised: 'below',
      silence: 'bad',
    });
    alarms.add({
      section: 'Schedule stopped',
      meaning: 'schedule-polls has not run for five minutes: nothing that is due is polled.',
      first: 'see whether the schedule is enabled and whether the account’s Lambda concurrency is used up.',
      metric: this.schedulePolls.metricInvocations({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
      raised: 'below',
      silence: 'bad',
    });
    alarms.addDeadLetters('missed ticks', this.missedTicks);
    for (const { queue, deadLetters, definition } of [this.feedQueue, this.articleQueue]) {
      alarms.addDeadLetters(definition.name, deadLetters);
      alarms.add({
        section: 'Oldest message',
        subject: definition.name,
        meaning: `News waits: a message has been in the ${definition.name} for over ${settings.oldestMessageMinutes} minutes.`,
        first:
          'look whether the function behind the queue fails, is throttled, or is at its concurrency limit.',
        metric: queue.metricApproximateAgeOfOldestMessage({
          period: Duration.minutes(1),
          statistic: Stats.MAXIMUM,
        }),
        threshold: settings.oldestMessageMinutes * 60,
        periods: 5,
        silence: 'good',
      });
    }
    for (const fn of [this.schedulePolls, this.pollFeed, this.ingestArticle]) fn.watch(alarms);
  }

  private queuePair(definition: QueueDefinition, stage: string): QueuePair {
    const fifo = definition.fifo
      ? ({
          fifo: true,
          contentBasedDeduplication: false,
          // One host does not slow another.
          deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
          fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
        } as const)
      : {};
    const suffix = definition.fifo ? '.fifo' : '';
    const queueName = `tickerwire-${stage}-${definition.name}${suffix}`;
    // The source is named by a constructed ARN: a reference would make the two queues wait for each other.
    const sourceArn = Stack.of(this).formatArn({ service: 'sqs', resource: queueName });
    const deadLetters = new DeadLetterQueue(this, `${definition.name}DeadLetters`, {
      ...fifo,
      queueName: `tickerwire-${stage}-${definition.name}-dead${suffix}`,
      redriveAllowPolicy: {
        redrivePermission: RedrivePermission.BY_QUEUE,
        sourceQueues: [Queue.fromQueueArn(this, `${definition.name}Source`, sourceArn)],
      },
    });
    const queue = new Queue(this, definition.name, {
      ...fifo,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      queueName,
      visibilityTimeout: Duration.seconds(definition.visibilityTimeoutSeconds),
      // Shorter than that of the dead letters, whose time counts from the first sending.
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: definition.maxReceiveCount },
    });
    return { queue, deadLetters, definition };
  }

  private source({ queue, definition }: QueuePair, maxConcurrency: number): SqsEventSource {
    return new SqsEventSource(queue, {
      batchSize: definition.batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }

  /** Ticks are not made up for: the next one comes in a minute and sees everything that is due. */
  private everyMinute(target: NodeFunction): Queue {
    const missed = new DeadLetterQueue(this, 'MissedTicks');
    target.configureAsyncInvoke({
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      onFailure: new SqsDestination(missed),
    });
    addSchedule(this, target, { minutes: 1, missed });
    return missed;
  }
}
