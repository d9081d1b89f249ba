import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { CANARY_PATHS, PROBE_MINUTES } from '../lib/canary/probe.ts';
import { METRICS } from '../lib/metrics.ts';
import { type Alarms, pipelineMetric } from './alarms.ts';
import type { Api } from './api.ts';
import { type Deployment, NodeFunction } from './node-function.ts';
import { addSchedule } from './schedule.ts';
import type { Storage } from './storage.ts';

/** Follows a probe of our own from its publication to the API, the whole way that news takes. */
export class Canary extends Construct {
  readonly function: NodeFunction;
  readonly #stage: string;

  constructor(scope: Construct, id: string, props: Deployment & { storage: Storage; api: Api }) {
    super(scope, id);
    const { settings, storage, api } = props;
    this.#stage = settings.stage;
    this.function = new NodeFunction(this, 'Function', {
      ...props,
      bundle: 'canary',
      description: 'Measures how long our own probe takes from publication to the API',
      memoryMb: 256,
      timeoutSeconds: 60,
      environment: { CONTACT: settings.contact, CANARY_FEED_URL: `${api.url}${CANARY_PATHS.feed}` },
    }).useTable('FEEDS_TABLE', storage.feeds, ['GetItem', 'PutItem', 'UpdateItem']);
    addSchedule(this, this.function, { minutes: PROBE_MINUTES });
  }

  watch(alarms: Alarms): void {
    this.function.watch(alarms);
    alarms.add({
      section: 'Canary late',
      meaning:
        'A probe item took over two minutes from publication to being visible through the API: readers get their news late.',
      first: 'compare the queue ages with StoredDelay on the dashboard to see which stage is slow.',
      metric: pipelineMetric(this.#stage, METRICS.canaryDelay, { statistic: Stats.MAXIMUM }),
      threshold: 120,
      periods: 6,
      badPeriods: 2,
      silence: 'good',
    });
    alarms.add({
      section: 'Canary silent',
      meaning: 'No probe item has come through for 20 minutes: the whole way from feed to API may be broken.',
      first: 'ask the API for the newest articles; if there are fresh ones, the canary itself is broken.',
      metric: pipelineMetric(this.#stage, METRICS.canaryDelay, {
        statistic: Stats.SAMPLE_COUNT,
        period: Duration.minutes(20),
      }),
      threshold: 1,
      raised: 'below',
      silence: 'bad',
    });
  }
}
