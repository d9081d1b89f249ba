/** What a month costs: how much of everything a feed, an article and a reader use, times its price. */
import { z } from 'zod';
import { LOOK_BACK } from '../lib/articles/quality.ts';
import { PROBE_MINUTES } from '../lib/canary/probe.ts';
import { FEED_SHARDS, LEDGER_DAYS } from '../lib/storage/keys.ts';
import type { Prices } from './prices.ts';

/**
 * What one unit of work uses. Durations and sizes are those of the default memory settings; put your own from
 * CloudWatch into a file for `--measured FILE`.
 */
export const Measured = z.strictObject({
  /** Minutes between two polls of a feed, on average. */
  pollIntervalMinutes: z.number().positive().default(15),
  schedule: z.strictObject({ ms: z.number().default(150), memoryMb: z.number().default(256) }).prefault({}),
  /** A poll waits for the publisher most of its time. */
  poll: z.strictObject({ ms: z.number().default(400), memoryMb: z.number().default(512) }).prefault({}),
  ingest: z.strictObject({ ms: z.number().default(1200), memoryMb: z.number().default(1769) }).prefault({}),
  api: z.strictObject({ ms: z.number().default(40), memoryMb: z.number().default(512) }).prefault({}),
  /** A feed's item: addresses, validators, health, next poll. */
  feedItemKb: z.number().positive().default(0.9),
  /** What a feed that shows 30 entries has taught, compressed; written by polls that find something. */
  feedMemoryKb: z.number().positive().default(1.2),
  /** A ledger record, with the packed entry. */
  ledgerItemKb: z.number().positive().default(1.5),
  /** The article item, with analysis and evidence. */
  articleItemKb: z.number().positive().default(4),
  /** The compressed text of 700 words. */
  textItemKb: z.number().positive().default(2),
  /** A listing item or index entry. */
  listingItemKb: z.number().positive().default(0.9),
  tickersPerArticle: z.number().min(0).default(1.5),
  /** Finding an article's story: its keys, and the digests of the candidates, one unit each. */
  storyReadUnits: z.number().min(0).default(45),
  storyWriteUnits: z.number().min(0).default(14),
  /** Once a host is known one article in eight writes what it teaches of the host's furniture. */
  hostWriteUnits: z.number().min(0).default(0.5),
  revisionsPerArticle: z.number().min(0).default(0.1),
  logKbPerPoll: z.number().min(0).default(1),
  logKbPerArticle: z.number().min(0).default(3),
  logKbPerRequest: z.number().min(0).default(0.8),
  /** Kilobytes an answer of the API has. */
  answerKb: z.number().min(0).default(20),
  /** Of all invocations, traced. */
  traceShare: z.number().min(0).max(1).default(0.05),
  alarms: z.number().min(0).default(34),
  customMetrics: z.number().min(0).default(17),
  /** Tokens of a summary by a model. */
  summaryInputTokens: z.number().min(0).default(1500),
  summaryOutputTokens: z.number().min(0).default(120),
});
export type Measured = z.infer<typeof Measured>;

export type Load = {
  feeds: number;
  articlesPerDay: number;
  apiRequestsPerDay: number;
  retentionDays: number;
  logRetentionDays: number;
  /** Share of articles whose summary a model writes, 0..1. */
  modelSummaryShare: number;
};

export type CostLine = { service: string; usd: number; because: string };

/** A model's answer as it is kept. */
const SUMMARY_ITEM_KB = 2;

const DAYS = 30.44;
const MINUTES = DAYS * 24 * 60;
const million = (count: number): number => count / 1e6;
const gb = (kb: number): number => kb / 1e6;
/** DynamoDB rounds each item up: to 1 KB for a write, to 4 KB for a strongly consistent read. */
const writeUnits = (kb: number): number => Math.ceil(kb);
const readUnits = (kb: number): number => Math.ceil(kb / 4);

/** USD a month by service, dearest first; before free tiers. */
export function monthlyCost(load: Load, measured: Measured, prices: Prices): CostLine[] {
  const ticks = MINUTES;
  // The canary is polled every minute; each of its probes is one article, one page and one question for the delay.
  const probes = MINUTES / PROBE_MINUTES;
  const polls = (load.feeds * MINUTES) / measured.pollIntervalMinutes + MINUTES;
  const news = load.articlesPerDay * DAYS * (1 + measured.revisionsPerArticle);
  const articles = news + probes;
  const requests = load.apiRequestsPerDay * DAYS + MINUTES + 2 * probes;
  const invocations = ticks + probes + polls + articles + requests;

  const gbSeconds = (count: number, { ms, memoryMb }: { ms: number; memoryMb: number }) =>
    (count * ms * memoryMb) / 1000 / 1024;
  const compute =
    gbSeconds(ticks + probes, measured.schedule) +
    gbSeconds(polls, measured.poll) +
    gbSeconds(articles, measured.ingest) +
    gbSeconds(requests, measured.api);

  // Each new entry is found by a poll of its own at the most.
  const finds = Math.min(polls, articles);
  const summaries = news * load.modelSummaryShare;
  // Of a summary the answer is looked for and kept; claiming it, and money put aside and settled, are a write each.
  const writes =
    polls * writesPerPoll(measured) +
    finds * writeUnits(measured.feedMemoryKb) +
    articles * writesPerArticle(measured) +
    summaries * (3 + writeUnits(SUMMARY_ITEM_KB));
  // A tick asks every shard of two indexes, half a unit each; an ingest reads record, feed, alias, article, host and
  // story.
  const reads =
    ticks * FEED_SHARDS * 2 * 0.5 +
    polls * (readUnits(measured.feedItemKb) + readUnits(measured.feedMemoryKb)) +
    articles *
      (readUnits(measured.ledgerItemKb) +
        readUnits(measured.feedItemKb) +
        2 * readUnits(measured.articleItemKb) +
        measured.storyReadUnits +
        1 +
        // The feed's newest articles, to see whether they come worse than they did.
        readUnits(LOOK_BACK * measured.listingItemKb) / 2) +
    requests * readUnits(measured.answerKb) +
    summaries;
  const keptGb = gb(
    load.articlesPerDay *
      (load.retentionDays * storedKbPerArticle(measured) + LEDGER_DAYS * measured.ledgerItemKb),
  );

  const sqsRequests = polls * 3 + ticks;
  const emptyReceives = MINUTES * 3 * 5;
  const events = news;
  const logGb = gb(
    polls * measured.logKbPerPoll + articles * measured.logKbPerArticle + requests * measured.logKbPerRequest,
  );

  const lines: CostLine[] = [
    {
      service: 'Lambda',
      usd: compute * prices.lambdaGbSecond + million(invocations) * prices.lambdaMillionRequests,
      because: `${round(compute)} GB-seconds, ${round(invocations)} invocations`,
    },
    {
      service: 'DynamoDB requests',
      usd: million(writes) * prices.dynamoMillionWrites + million(reads) * prices.dynamoMillionReads,
      because: `${round(writes)} writes, ${round(reads)} reads`,
    },
    {
      service: 'DynamoDB storage and backup',
      usd: keptGb * (prices.dynamoGbMonth + prices.dynamoBackupGbMonth),
      because: `${keptGb.toFixed(1)} GB once ${load.retentionDays} days are stored`,
    },
    {
      service: 'SQS',
      usd:
        million(sqsRequests + emptyReceives) * prices.sqsMillionRequests +
        million(articles * 3 + emptyReceives) * prices.sqsFifoMillionRequests,
      because: `${round(sqsRequests + articles * 3)} requests, ${round(2 * emptyReceives)} empty receives`,
    },
    {
      service: 'EventBridge',
      usd:
        million(events) * (prices.pipesMillionRequests + prices.eventsMillion) +
        gb(events * 2 * measured.listingItemKb) * prices.eventArchiveGb +
        million(ticks) * prices.schedulerMillion,
      because: `${round(events)} events, ${round(ticks)} ticks`,
    },
    {
      service: 'API Gateway and transfer',
      usd:
        million(requests) * prices.httpApiMillionRequests +
        gb(requests * measured.answerKb) * prices.transferOutGb,
      because: `${round(requests)} requests`,
    },
    {
      service: 'CloudWatch',
      usd:
        logGb * (prices.logsIngestedGb + (prices.logsStoredGbMonth * load.logRetentionDays) / DAYS) +
        measured.alarms * prices.alarmMonth +
        measured.customMetrics * prices.customMetricMonth +
        prices.dashboardMonth,
      because: `${logGb.toFixed(2)} GB of logs, ${measured.alarms} alarms, ${measured.customMetrics} metrics, 1 dashboard`,
    },
    {
      service: 'X-Ray',
      usd: million(invocations * measured.traceShare) * prices.xrayMillionTraces,
      because: `${round(invocations * measured.traceShare)} traces`,
    },
    {
      service: 'Bedrock',
      usd:
        million(summaries * measured.summaryInputTokens) * prices.summaryMillionInputTokens +
        million(summaries * measured.summaryOutputTokens) * prices.summaryMillionOutputTokens,
      because: `${round(summaries)} summaries by a model`,
    },
  ];
  return lines.sort((a, b) => b.usd - a.usd);
}

/** The lease and the outcome each write the item, and move its entry in `due`: a delete and a put. */
const writesPerPoll = ({ feedItemKb }: Measured): number => 2 * (writeUnits(feedItemKb) + 2);

/** Ledger twice, once in and out of `open` (keys only); text; article and its three index entries; listings. */
export function writesPerArticle(measured: Measured): number {
  const listing = writeUnits(measured.listingItemKb);
  const ledger = writeUnits(measured.ledgerItemKb);
  return (
    2 * ledger +
    2 +
    writeUnits(measured.textItemKb) +
    writeUnits(measured.articleItemKb) +
    3 * listing +
    measured.storyWriteUnits +
    measured.hostWriteUnits +
    // Each company's listing is also in the `label` index; one more listing for the feed.
    (2 * measured.tickersPerArticle + 1) * listing
  );
}

const storedKbPerArticle = (measured: Measured): number =>
  measured.textItemKb +
  measured.articleItemKb +
  (4 + 2 * measured.tickersPerArticle) * measured.listingItemKb;

const round = (count: number): string => Math.round(count).toLocaleString('en');
