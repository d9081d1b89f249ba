import { Environment, readConfig, SUMMARY_VARIABLES } from '../lib/config.ts';
import { IngestMessage } from '../lib/feeds/feed.ts';
import { createRobots } from '../lib/http/robots.ts';
import { createExtractor } from '../lib/isolation/extractor.ts';
import { ingestArticle } from '../lib/pipeline.ts';
import type { Ingesting } from '../lib/ports.ts';
import { ARTICLE_QUEUE } from '../lib/queues/definitions.ts';
import { recordHandler } from '../lib/queues/records.ts';
import { createArticleStore } from '../lib/storage/articles.ts';
import { createFeedStore, createLedger } from '../lib/storage/feeds.ts';
import { createHostMemory } from '../lib/storage/hosts.ts';
import { createStoryPort } from '../lib/storage/stories.ts';
import { dynamoClient, functionTelemetry, onColdStart, publicFetcher, systemClock } from './services.ts';
import { modelSummarizer } from './summaries.ts';
import { deployedUniverse } from './universe.ts';

/** Called by SQS with new entries; one host is one message group. */
export const handler = createHandler(onColdStart(deployed));

/** What one record does. */
export function createHandler(services: () => Ingesting) {
  return recordHandler(
    {
      schema: IngestMessage,
      maxReceiveCount: ARTICLE_QUEUE.maxReceiveCount,
      fifo: ARTICLE_QUEUE.fifo,
      telemetry: () => services().telemetry,
    },
    (message, delivery) => ingestArticle(services(), message, delivery),
  );
}

/** What a cold start builds. */
function deployed(): Ingesting {
  const config = readConfig(
    process.env,
    Environment.pick({
      STAGE: true,
      CONTACT: true,
      RETENTION_DAYS: true,
      FEEDS_TABLE: true,
      ARTICLES_TABLE: true,
      DISABLED_CLEANING_RULES: true,
      ...SUMMARY_VARIABLES,
    }),
  );
  const dynamo = dynamoClient();
  const clock = systemClock;
  const fetcher = publicFetcher(config.CONTACT);
  const telemetry = functionTelemetry('ingest-article', config.STAGE);
  const kept = { tableName: config.FEEDS_TABLE, retentionDays: config.RETENTION_DAYS, clock };
  return {
    clock,
    fetcher,
    robots: createRobots(fetcher, { clock }),
    extractor: createExtractor(),
    cleaning: { disabledRules: config.DISABLED_CLEANING_RULES },
    universe: deployedUniverse(),
    feeds: createFeedStore(dynamo, { tableName: config.FEEDS_TABLE }),
    ledger: createLedger(dynamo, { tableName: config.FEEDS_TABLE, clock }),
    articles: createArticleStore(dynamo, {
      tableName: config.ARTICLES_TABLE,
      retentionDays: config.RETENTION_DAYS,
      clock,
    }),
    stories: createStoryPort(dynamo, kept),
    hosts: createHostMemory(dynamo, kept),
    summarizer: modelSummarizer(config, dynamo, kept, telemetry),
    telemetry,
  };
}
