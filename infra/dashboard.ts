import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { METRICS } from '../lib/metrics.ts';
import { dashboardName, pipelineMetric, sumOf } from './alarms.ts';
import type { Api } from './api.ts';
import type { Canary } from './canary.ts';
import type { Events } from './events.ts';
import type { Ingestion } from './ingestion.ts';
import type { Deployment, NodeFunction } from './node-function.ts';
import { LIST_PRICES } from './prices.ts';
import type { Storage } from './storage.ts';

/** What alarms and the dashboard look at. */
export type Watched = {
  storage: Storage;
  ingestion: Ingestion;
  events: Events;
  api: Api;
  /** null where the settings have none. */
  canary: Canary | null;
};

const FIVE_MINUTES = Duration.minutes(5);
const DAY = Duration.days(1);

/** Answers, top to bottom: is news flowing, how late is it, what is broken, what does it cost. */
export function addDashboard(scope: Construct, props: Deployment & Watched & { alarms: Alarm[] }): void {
  const { settings } = props;
  new Dashboard(scope, 'Dashboard', {
    dashboardName: dashboardName(settings.stage),
    defaultInterval: Duration.hours(24),
    widgets: [
      [heading(`Tickerwire ${settings.stage}: is news flowing?`)],
      flowing(settings.stage),
      [heading('How late is it?')],
      late(props),
      [heading('What is broken?')],
      broken(props),
      failingMost(props),
      [heading('What does it cost?')],
      costs(props),
    ],
  });
}

const heading = (text: string): IWidget => new TextWidget({ markdown: `## ${text}`, width: 24, height: 1 });

const graph = (
  title: string,
  left: IMetric[],
  options: { width?: number; stacked?: boolean; right?: IMetric[] } = {},
) => new GraphWidget({ title, left, width: 8, height: 6, ...options });

function flowing(stage: string): IWidget[] {
  const count = (name: Parameters<typeof pipelineMetric>[1], label: string) =>
    pipelineMetric(stage, name, { label });
  return [
    graph('Polls', [count(METRICS.pollSucceeded, 'answered'), count(METRICS.pollFailed, 'failed')]),
    graph(
      'Articles by completeness',
      [
        count(METRICS.articlesStored, 'full'),
        count(METRICS.articlesFeedOnly, 'feed-only'),
        count(METRICS.ingestFailed, 'put aside'),
      ],
      { stacked: true, right: [count(METRICS.entriesQueued, 'entries queued')] },
    ),
    graph(
      'Sentiment',
      [
        count(METRICS.sentimentPositive, 'positive'),
        count(METRICS.sentimentNeutral, 'neutral'),
        count(METRICS.sentimentNegative, 'negative'),
      ],
      { stacked: true },
    ),
  ];
}

function late({ settings, ingestion, api }: Deployment & Watched): IWidget[] {
  const delay = (statistic: string) =>
    pipelineMetric(settings.stage, METRICS.storedDelay, { statistic, label: statistic });
  return [
    graph('From publication to stored, seconds', [
      delay('p50'),
      delay('p90'),
      delay('p99'),
      pipelineMetric(settings.stage, METRICS.canaryDelay, {
        statistic: Stats.MAXIMUM,
        label: 'canary, to visible',
      }),
    ]),
    graph(
      'Oldest message, seconds',
      [ingestion.feedQueue, ingestion.articleQueue].map(({ queue, definition }) =>
        queue.metricApproximateAgeOfOldestMessage({
          statistic: Stats.MAXIMUM,
          period: FIVE_MINUTES,
          label: definition.name,
        }),
      ),
    ),
    graph('API latency, milliseconds', [
      api.http.metricLatency({ statistic: 'p50', period: FIVE_MINUTES, label: 'p50' }),
      api.http.metricLatency({ statistic: 'p99', period: FIVE_MINUTES, label: 'p99' }),
    ]),
  ];
}

const functionsOf = ({ ingestion, api, canary }: Watched): NodeFunction[] => [
  ingestion.schedulePolls,
  ingestion.pollFeed,
  ingestion.ingestArticle,
  api.function,
  ...(canary === null ? [] : [canary.function]),
];

function broken(props: Watched & { alarms: Alarm[] }): IWidget[] {
  const { ingestion, events } = props;
  return [
    new AlarmStatusWidget({ title: 'Alarms', alarms: props.alarms, width: 8, height: 6 }),
    graph(
      'Function errors and throttles',
      functionsOf(props).flatMap((fn) => [
        fn.metricErrors({ period: FIVE_MINUTES, label: `${fn.bundleName} errors` }),
        fn.metricThrottles({ period: FIVE_MINUTES, label: `${fn.bundleName} throttles` }),
      ]),
    ),
    graph(
      'Dead letters',
      Object.entries({
        FeedQueue: ingestion.feedQueue.deadLetters,
        ArticleQueue: ingestion.articleQueue.deadLetters,
        'missed ticks': ingestion.missedTicks,
        events: events.deadLetters,
      }).map(([label, queue]) =>
        queue.metricApproximateNumberOfMessagesVisible({
          statistic: Stats.MAXIMUM,
          period: FIVE_MINUTES,
          label,
        }),
      ),
    ),
  ];
}

/** Log fields are those that `lib/pipeline.ts` writes. */
function failingMost({ ingestion }: Watched): IWidget[] {
  const table = (title: string, fn: NodeFunction, queryLines: string[]) =>
    new LogQueryWidget({
      title,
      logGroupNames: [fn.logs.logGroupName],
      view: LogQueryVisualizationType.TABLE,
      queryLines,
      width: 12,
      height: 6,
    });
  return [
    table('Feeds that fail most', ingestion.pollFeed, [
      'filter message = "feed failed"',
      'stats count(*) as failures, latest(reason) as lastReason by feedId',
      'sort failures desc',
      'limit 20',
    ]),
    table('Feeds with most articles without the text of their page', ingestion.ingestArticle, [
      'filter message = "article" and completeness = "feed-only"',
      'stats count(*) as articles by feedId, reason',
      'sort articles desc',
      'limit 20',
    ]),
  ];
}

/** Estimates from list prices; the bill and the budget are what counts. */
function costs(props: Deployment & Watched): IWidget[] {
  const { settings, storage } = props;
  /** Ids of metrics are unique in a graph, so they begin with what is priced. */
  const priced = (label: string, metrics: IMetric[], price: (ids: string[]) => string) => {
    const ids = metrics.map((_, index) => `${label.toLowerCase().replace(/[^a-z]/g, '')}${index}`);
    return new MathExpression({
      label,
      expression: price(ids),
      period: DAY,
      usingMetrics: Object.fromEntries(metrics.map((metric, index) => [ids[index] ?? '', metric])),
    });
  };
  const { lambdaGbSecond, lambdaMillionRequests, dynamoMillionReads, dynamoMillionWrites } = LIST_PRICES;
  const daily = { statistic: Stats.SUM, period: DAY };
  const lambda = functionsOf(props).map((fn) =>
    priced(
      fn.bundleName,
      [fn.metricDuration(daily), fn.metricInvocations(daily)],
      ([ms, requests]) =>
        `${ms} / 1000 * ${(fn.memoryMb / 1024) * lambdaGbSecond} + ${requests} / 1000000 * ${lambdaMillionRequests}`,
    ),
  );
  const tables = [storage.feeds, storage.articles].flatMap((table) => [
    priced(
      `${table.node.id} reads`,
      [table.metricConsumedReadCapacityUnits(daily)],
      ([units]) => `${units} / 1000000 * ${dynamoMillionReads}`,
    ),
    priced(
      `${table.node.id} writes`,
      [table.metricConsumedWriteCapacityUnits(daily)],
      ([units]) => `${units} / 1000000 * ${dynamoMillionWrites}`,
    ),
  ]);
  return [
    graph('Lambda, USD a day (list price)', lambda, { stacked: true }),
    graph('DynamoDB, USD a day (list price, tables without indexes)', tables, { stacked: true }),
    new SingleValueWidget({
      title: 'Model summaries: USD, and how many fell back',
      width: 8,
      height: 6,
      metrics: [
        sumOf([pipelineMetric(settings.stage, METRICS.summaryCostUsd, { period: DAY })], {
          period: DAY,
          label: 'today',
        }),
        pipelineMetric(settings.stage, METRICS.summaryMonthUsd, {
          statistic: Stats.MAXIMUM,
          label: 'this month',
        }),
        pipelineMetric(settings.stage, METRICS.summaryFallback, {
          statistic: Stats.SUM,
          label: 'left extractive',
        }),
      ],
    }),
  ];
}
