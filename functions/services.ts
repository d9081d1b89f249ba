/** The only place that chooses real adapters. What one function does not use is not in its bundle. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { createFetcher } from '../lib/http/fetch.ts';
import type { Fetcher } from '../lib/http/types.ts';
import { METRIC_NAMESPACE, METRIC_UNITS } from '../lib/metrics.ts';
import type { Clock, Telemetry } from '../lib/ports.ts';

export const systemClock: Clock = { now: () => new Date() };

/** Endpoint, region and credentials come from the environment, as the SDK defines it. */
export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({});
export const sqsClient = (): SQSClient => new SQSClient({});
export const ssmClient = (): SSMClient => new SSMClient({});

const userAgentOf = (contact: string): string => `Tickerwire/0.1 (+${contact})`;

/** Reaches public addresses only; there is no setting that lets a deployed function reach others. */
export const publicFetcher = (contact: string): Fetcher => createFetcher({ userAgent: userAgentOf(contact) });

/** Structured log lines and embedded metrics of one function. */
export function functionTelemetry(functionName: string, stage: string): Telemetry {
  const logger = new Logger({ serviceName: functionName, persistentLogAttributes: { stage } });
  const metrics = new Metrics({
    namespace: METRIC_NAMESPACE,
    serviceName: functionName,
    defaultDimensions: { stage },
  });
  // One line each: a function that is killed loses no metric it counted before.
  const publish = (metric: string, value: number): void => {
    const unit = METRIC_UNITS[metric] === 'Seconds' ? MetricUnit.Seconds : MetricUnit.Count;
    metrics.addMetric(metric, METRIC_UNITS[metric] === 'None' ? MetricUnit.NoUnit : unit, value);
    metrics.publishStoredMetrics();
  };
  return {
    info: (event, fields) => logger.info(event, { ...fields }),
    warn: (event, fields) => logger.warn(event, { ...fields }),
    count: (metric, value = 1) => publish(metric, value),
    record: publish,
  };
}

/** Builds once, at the first call: a cold start. */
export function onColdStart<Built>(build: () => Built): () => Built {
  let built: { value: Built } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
