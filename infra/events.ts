import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Archive, EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type Alarms, sumOf } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { Deployment } from './node-function.ts';
import type { Storage } from './storage.ts';

const EVENT_SOURCE = 'tickerwire';

/** What happens to an article item, and the event that tells of it. */
const EVENTS = { ArticlePublished: 'INSERT', ArticleRevised: 'MODIFY' } as const;

const listing = (path: string) => `<$.dynamodb.NewImage.listing.M.${path}>`;

/**
 * `detail` of both events. Text stands in quotes where it may be missing (it is empty then); numbers come as
 * text, as DynamoDB streams write them. `listing` is the listing in DynamoDB's own JSON: `unmarshall` of
 * `@aws-sdk/util-dynamodb` makes of it what the API lists.
 */
export const EVENT_TEMPLATE = `{
  "articleId": ${listing('articleId.S')},
  "revision": "${listing('revision.N')}",
  "publishedAt": ${listing('publishedAt.S')},
  "language": ${listing('language.S')},
  "completeness": ${listing('completeness.S')},
  "sentiment": "${listing('sentiment.M.label.S')}",
  "listing": <$.dynamodb.NewImage.listing.M>
}`;

/** Tells subscribers of every article: stream of the Articles table, pipes, our own bus, archive. */
export class Events extends Construct {
  readonly bus: EventBus;
  readonly deadLetters: Queue;
  private readonly logs: LogGroup;
  readonly pipes: Record<keyof typeof EVENTS, CfnPipe>;

  constructor(scope: Construct, id: string, { settings, storage }: Deployment & { storage: Storage }) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: `tickerwire-${settings.stage}`,
      description: 'ArticlePublished and ArticleRevised',
    });
    new Archive(this, 'Archive', {
      sourceEventBus: this.bus,
      description: 'Every article event, for replay',
      eventPattern: { source: [EVENT_SOURCE] },
      retention: Duration.days(settings.archiveDays),
    });
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters');

    this.logs = new LogGroup(this, 'PipeLogs', {
      logGroupName: `/aws/vendedlogs/pipes/tickerwire-${settings.stage}`,
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const streamArn = storage.articles.tableStreamArn ?? '';
    const role = new Role(this, 'PipeRole', { assumedBy: new ServicePrincipal('pipes.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [streamArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['events:PutEvents'], resources: [this.bus.eventBusArn] }),
    );
    this.pipes = {
      ArticlePublished: this.pipe('ArticlePublished', role, streamArn),
      ArticleRevised: this.pipe('ArticleRevised', role, streamArn),
    };
  }

  watch(alarms: Alarms): void {
    const period = Duration.minutes(5);
    alarms.addDeadLetters('events', this.deadLetters);
    for (const [subject, pipe] of Object.entries(this.pipes))
      alarms.add({
        section: 'Event pipe failing',
        subject,
        meaning: `${subject} events do not reach the bus: subscribers are not told of articles that are stored.`,
        first: 'look at the pipe’s dead letters and at recent changes of the article item’s listing.',
        metric: sumOf(
          ['ExecutionFailed', 'ExecutionPartiallyFailed', 'ExecutionTimeout', 'ExecutionThrottled'].map(
            (metricName) =>
              new Metric({
                namespace: 'AWS/EventBridge/Pipes',
                metricName,
                dimensionsMap: { PipeName: pipe.ref },
                statistic: Stats.SUM,
                period,
              }),
          ),
          { period, label: 'Failed executions' },
        ),
        threshold: 1,
        periods: 3,
        badPeriods: 2,
        silence: 'good',
      });
  }

  /** One pipe an event, for a pipe has one detail type; a stream shard takes two readers, so no third. */
  private pipe(detailType: keyof typeof EVENTS, role: Role, streamArn: string): CfnPipe {
    const pattern = {
      eventName: [EVENTS[detailType]],
      // What is in no timeline is no news: the canary's probes.
      dynamodb: { NewImage: { sk: { S: ['ARTICLE'] }, timelineShard: { S: [{ exists: true }] } } },
    };
    const pipe = new CfnPipe(this, detailType, {
      description: `${EVENTS[detailType]} of an article item becomes ${detailType}`,
      roleArn: role.roleArn,
      source: streamArn,
      sourceParameters: {
        filterCriteria: { filters: [{ pattern: JSON.stringify(pattern) }] },
        dynamoDbStreamParameters: {
          startingPosition: 'LATEST',
          batchSize: 10,
          maximumRetryAttempts: 10,
          maximumRecordAgeInSeconds: 3600,
          onPartialBatchItemFailure: 'AUTOMATIC_BISECT',
          deadLetterConfig: { arn: this.deadLetters.queueArn },
        },
      },
      logConfiguration: {
        level: 'ERROR',
        cloudwatchLogsLogDestination: { logGroupArn: this.logs.logGroupArn },
      },
      target: this.bus.eventBusArn,
      targetParameters: {
        inputTemplate: EVENT_TEMPLATE,
        eventBridgeEventBusParameters: { source: EVENT_SOURCE, detailType },
      },
    });
    // A pipe reads with its role from the moment it exists.
    const policy = role.node.tryFindChild('DefaultPolicy');
    if (policy) pipe.node.addDependency(policy);
    return pipe;
  }
}
