/** The only place that chooses real adapters. What one function does not use is not in its bundle. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createFetcher } from '../lib/http/fetch.ts';
import type { Fetcher } from '../lib/http/types.ts';
import { METRIC_NAMESPACE } from '../lib/metrics.ts';
import type { Clock, Telemetry } from '../lib/ports.ts';

export const systemClock: Clock = { now: () => new Date() };

/** Endpoint, region and credentials come from the environment, as the SDK defines it. */
export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({});
export const sqsClient = (): SQSClient => new SQSClient({});

export const userAgentOf = (contact: string): string => `Tickerwire/0.1 (+${contact})`;

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
  return {
    info: (event, fields) => logger.info(event, { ...fields }),
    warn: (event, fields) => logger.warn(event, { ...fields }),
    // One line each: a function that is killed loses no metric it counted before.
    count: (metric, value = 1) => {
      metrics.addMetric(metric, MetricUnit.Count, value);
      metrics.publishStoredMetrics();
    },
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
