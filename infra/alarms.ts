import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, type MetricName, PUBLISHED_BY } from '../lib/metrics.ts';
import type { Settings } from './settings.ts';

export type AlarmDefinition = {
  /** The heading of its section in the runbook. */
  section: string;
  /** Which of several, where one section is about them all: a queue, a function, a table. */
  subject?: string;
  /** What it means for people, in a sentence. */
  meaning: string;
  /** What to do first, in a sentence. */
  first: string;
  metric: IMetric;
  /** The alarm is raised at this value, or beyond it. */
  threshold: number;
  /** `below`: raised under the threshold. Default `atLeast`. */
  raised?: 'atLeast' | 'below';
  /** Periods looked at, and how many of them have to be bad. */
  periods?: number;
  badPeriods?: number;
  /** What silence means: `good` where nothing happened, `bad` where something must happen all the time. */
  silence: 'good' | 'bad';
};

/** GitHub's anchor of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

/** Makes alarms that say what they mean, what to do first and where to read on, and that reach the operator. */
export class Alarms extends Construct {
  readonly all: { alarm: Alarm; section: string }[] = [];
  readonly #settings: Settings;
  readonly #topic: ITopic;

  constructor(scope: Construct, id: string, { settings, topic }: { settings: Settings; topic: ITopic }) {
    super(scope, id);
    this.#settings = settings;
    this.#topic = topic;
  }

  add(definition: AlarmDefinition): void {
    const { section, subject, meaning, first, metric, threshold } = definition;
    const { stage, runbookUrl } = this.#settings;
    const name = subject === undefined ? section : `${section}: ${subject}`;
    const periods = definition.periods ?? 1;
    const alarm = new Alarm(this, name.replace(/[^A-Za-z0-9]/g, ''), {
      alarmName: `tickerwire-${stage} ${name}`,
      alarmDescription: [
        meaning,
        `First: ${first}`,
        `Runbook: ${runbookUrl}#${anchorOf(section)}`,
        `Dashboard: ${dashboardUrl(this, stage)}`,
      ].join('\n\n'),
      metric,
      threshold,
      comparisonOperator:
        definition.raised === 'below'
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      datapointsToAlarm: definition.badPeriods ?? periods,
      treatMissingData:
        definition.silence === 'good' ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
    alarm.addOkAction(new SnsAction(this.#topic));
    this.all.push({ alarm, section });
  }

  /** Messages in flight count too: somebody who looks at a dead letter hides it for a while. */
  addDeadLetters(subject: string, queue: Queue): void {
    const period = Duration.minutes(1);
    this.add({
      section: 'Dead letters',
      subject,
      meaning: `Something could not be worked on and was put aside (${subject}): an article is missing or incomplete, a poll or an event was lost.`,
      first: 'read a message and its reason, mend the cause, then redrive.',
      metric: sumOf(
        [
          queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
          queue.metricApproximateNumberOfMessagesNotVisible({ period, statistic: Stats.MAXIMUM }),
        ],
        { period, label: 'Dead letters' },
      ),
      threshold: 1,
      silence: 'good',
    });
  }
}

export const dashboardName = (stage: string): string => `tickerwire-${stage}`;

export function dashboardUrl(scope: Construct, stage: string): string {
  const { region } = Stack.of(scope);
  return `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboardName(stage)}`;
}

/** One of the pipeline's own metrics. */
export function pipelineMetric(
  stage: string,
  metricName: MetricName,
  options: { statistic?: string; period?: Duration; label?: string } = {},
): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service: PUBLISHED_BY[metricName], stage },
    statistic: 'Sum',
    period: Duration.minutes(5),
    ...options,
  });
}

/** The sum of metrics; a metric without data counts as nothing. */
export function sumOf(
  metrics: readonly IMetric[],
  options: { period: Duration; label?: string },
): MathExpression {
  const named = metrics.map((metric, index) => [`m${index}`, metric] as const);
  return new MathExpression({
    expression: named.map(([name]) => `FILL(${name}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(named),
    ...options,
  });
}
