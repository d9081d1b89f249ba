import { Duration } from 'aws-cdk-lib';
import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { METRICS } from '../lib/metrics.ts';
import { Alarms, pipelineMetric } from './alarms.ts';
import { addBudget } from './budget.ts';
import { addDashboard, type Watched } from './dashboard.ts';
import type { Deployment } from './node-function.ts';
import type { Settings } from './settings.ts';

/** Everything that tells a person how it is going: alarms by mail, the dashboard, the budget. */
export class Operations extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarms;

  constructor(scope: Construct, id: string, props: Deployment & Watched) {
    super(scope, id);
    const { settings, storage, ingestion, events, api, canary } = props;
    this.topic = new Topic(this, 'AlarmTopic', {
      displayName: `Tickerwire ${settings.stage}`,
      enforceSSL: true,
    });
    if (settings.alarmEmail !== null) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));

    this.alarms = new Alarms(this, 'Alarms', { settings, topic: this.topic });
    for (const construct of [storage, ingestion, events, api]) construct.watch(this.alarms);
    canary?.watch(this.alarms);
    watchNews(this.alarms, settings);

    addDashboard(this, { ...props, alarms: this.alarms.all.map(({ alarm }) => alarm) });
    addBudget(this, settings);
  }
}

/** Is the news complete, is it in time, what does it cost. */
function watchNews(alarms: Alarms, settings: Settings): void {
  const { stage } = settings;
  const hourly = { period: Duration.hours(1) };
  alarms.add({
    section: 'Feed failing for a day',
    meaning: 'At least one feed has not been read for over a day: its news is missing.',
    first: 'list the feeds that fail, with the reason, with the query in the runbook.',
    metric: pipelineMetric(stage, METRICS.feedFailing, hourly),
    threshold: 1,
    periods: 24,
    badPeriods: 1,
    silence: 'good',
  });
  alarms.add({
    section: 'Extraction degraded',
    meaning: `Over ${settings.feedOnlyPercent} % of the last hour’s articles have no text of their own page: summaries, tickers and sentiment rest on the feed’s teaser.`,
    first: 'group the last hour’s articles by feed and reason with the query in the runbook.',
    metric: new MathExpression({
      expression:
        'IF(FILL(full, 0) + FILL(feedOnly, 0) >= 20, 100 * FILL(feedOnly, 0) / (FILL(full, 0) + FILL(feedOnly, 0)), 0)',
      usingMetrics: {
        full: pipelineMetric(stage, METRICS.articlesStored, hourly),
        feedOnly: pipelineMetric(stage, METRICS.articlesFeedOnly, hourly),
      },
      label: 'Articles without the text of their page, %',
      ...hourly,
    }),
    threshold: settings.feedOnlyPercent,
    silence: 'good',
  });
  alarms.add({
    section: 'Feed degraded',
    meaning:
      'At least one feed’s articles lately come without text, or with far less of it than usual: a redesign, a consent page or a paywall.',
    first: 'find the feed with the query in the runbook and open one of its articles in a browser.',
    metric: pipelineMetric(stage, METRICS.feedDegraded, hourly),
    threshold: 1,
    periods: 6,
    badPeriods: 1,
    silence: 'good',
  });
  if (settings.summaryModels.length > 0)
    alarms.add({
      section: 'Summary budget',
      meaning: `Model summaries have used 80 % of the month’s ${settings.summaryMonthlyBudgetUsd} USD; when it is used up, summaries become extractive.`,
      first:
        'decide whether to raise summaryMonthlyBudgetUsd or to let them become extractive until the month ends.',
      metric: pipelineMetric(stage, METRICS.summaryMonthUsd, { statistic: Stats.MAXIMUM, ...hourly }),
      threshold: settings.summaryMonthlyBudgetUsd * 0.8,
      silence: 'good',
    });
}
