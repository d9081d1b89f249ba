import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../functions/ingest-article.ts';
import type { EmbeddedStack } from '../../lib/local/stack.ts';
import { METRICS } from '../../lib/metrics.ts';
import type { StoredArticle } from '../../lib/model.ts';
import { pollFeed, requeue } from '../../lib/pipeline.ts';
import type { Pipeline, Telemetry } from '../../lib/ports.ts';
import { createBudget, createSummaryCache } from '../../lib/storage/summaries.ts';
import { bedrockClient } from '../../lib/summarizer/converse.ts';
import { createSummarizer } from '../../lib/summarizer/summarizer.ts';
import { ConverseStub } from '../summarizer/converse-stub.ts';
import { html, newest, rss, type Site, startSite, startTestStack, status, xml } from './support.ts';

const PARAGRAPHS = [
  'Siemens hat im dritten Quartal 82 Millionen Euro mehr verdient als im Vorjahr. Der Umsatz von Siemens stieg um 12,5 Prozent, wie der Konzern am Freitag mitteilte.',
  'Der Vorstand hob die Prognose für das laufende Jahr an und sprach von einer robusten Nachfrage in Europa. Die Aufträge für Züge und Netztechnik reichen nach seinen Angaben bis weit in das kommende Jahr.',
  'Analysten hatten bei Siemens mit deutlich weniger gerechnet. Die Aktie legte im frühen Handel zu und gehörte damit zu den stärksten Werten im Leitindex der Frankfurter Börse.',
  'Im kommenden Jahr will der Konzern seine Werke in Bayern ausbauen und dafür neue Beschäftigte einstellen.',
];
const page = (last = ''): string =>
  `<!doctype html><html lang="de"><head><title>Siemens verdient mehr</title></head><body><article><h1>Siemens verdient mehr</h1>${[
    ...PARAGRAPHS,
    last,
  ]
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;
const MODEL = 'eu.amazon.nova-lite-v1:0';
const SYMBOL = 'SIE.XETR';
const GOOD = {
  headline: 'Siemens verdient 82 Millionen Euro mehr',
  sentences: ['Siemens hat 82 Millionen Euro mehr verdient.', 'Der Umsatz stieg um 12,5 Prozent.'],
  companies: [{ symbol: SYMBOL, direction: 'positive', line: 'Der Umsatz stieg um 12,5 Prozent.' }],
};

describe('the function that ingests articles, with a model for summaries', () => {
  const stub = new ConverseStub();
  let endpoint: string;
  let site: Site;
  let stack: EmbeddedStack;
  let pipeline: Pipeline;
  let told: string[];
  let counted: Map<string, number>;

  beforeAll(async () => {
    endpoint = await stub.start();
  });
  afterAll(() => stub.stop());
  beforeEach(async () => {
    told = [];
    counted = new Map();
    const count = (metric: string, value = 1) => void counted.set(metric, (counted.get(metric) ?? 0) + value);
    const telemetry: Telemetry = {
      info: (...line) => void told.push(JSON.stringify(line)),
      warn: (...line) => void told.push(JSON.stringify(line)),
      count,
      record: count,
    };
    site = await startSite();
    stack = await startTestStack(telemetry);
    site.routes.set('/story', html(page()));
    site.routes.set('/gone', status(404));
    pipeline = { ...stack.pipeline, summarizer: summarizer(5, telemetry) };
  });
  afterEach(async () => {
    await stack.stop();
    await site.stop();
  });

  const feedsTable = () => ({ tableName: 'Feeds', retentionDays: 90, clock: stack.pipeline.clock });
  const summarizer = (monthlyBudgetUsd: number, telemetry: Telemetry, language: string | null = null) =>
    createSummarizer(
      { models: [MODEL], language, monthlyBudgetUsd, prices: {} },
      {
        client: bedrockClient({
          endpoint,
          region: 'eu-central-1',
          credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        }),
        cache: createSummaryCache(stack.dynamo, feedsTable()),
        budget: createBudget(stack.dynamo, feedsTable()),
        now: () => performance.now(),
        wait: async () => {},
        telemetry,
      },
    );
  /** Hands the messages of a poll to the function, as SQS does. */
  const ingest = async (path = '/story'): Promise<StoredArticle> => {
    site.routes.set('/feed.xml', xml(rss(site.origin, [[path, 'Siemens verdient mehr']])));
    await stack.addFeeds([`${site.origin}/feed.xml`]);
    const [feed] = (await pipeline.feeds.list({ limit: 1, cursor: null })).items;
    const queued: object[] = [];
    const articleQueue = { send: async (messages: readonly object[]) => void queued.push(...messages) };
    await pollFeed({ ...pipeline, articleQueue }, { feedId: feed?.feedId ?? '', pollId: 'p' });
    await handle(queued);
    return stored();
  };
  const handle = async (messages: readonly object[]): Promise<void> => {
    const failures = await createHandler(() => pipeline)({
      Records: messages.map((message, i) => ({
        messageId: `m${i}`,
        body: JSON.stringify(message),
        attributes: {
          ApproximateReceiveCount: '1',
          MessageGroupId: 'g',
          SentTimestamp: '0',
          SenderId: '',
          ApproximateFirstReceiveTimestamp: '0',
        },
        eventSource: 'aws:sqs',
        receiptHandle: '',
        messageAttributes: {},
        md5OfBody: '',
        eventSourceARN: '',
        awsRegion: '',
      })),
    });
    expect(failures).toEqual({ batchItemFailures: [] });
  };
  /** The entry goes to the queue again, whatever became of it. */
  const ingestAgain = async (): Promise<StoredArticle> => {
    const [feed] = (await pipeline.feeds.list({ limit: 1, cursor: null })).items;
    const { items } = await pipeline.ledger.list(feed?.feedId ?? '', { limit: 1, cursor: null });
    const articleQueue = { send: async (messages: readonly object[]) => handle(messages) };
    for (const record of items) await requeue({ ...pipeline, articleQueue }, record, 0);
    return stored();
  };
  const stored = async (): Promise<StoredArticle> => {
    const [listing] = await newest(stack);
    const article = await pipeline.articles.get(listing?.articleId ?? '');
    if (article === null) throw new Error('nothing was stored');
    return article;
  };

  test('stores what the model wrote, with tokens, time and cost', async () => {
    stub.answerWith({ answer: GOOD });
    const { summary } = await ingest();
    expect(summary).toMatchObject({
      sentences: GOOD.sentences,
      method: MODEL,
      headline: GOOD.headline,
      companies: GOOD.companies,
      usage: { model: MODEL, inputTokens: 1000, outputTokens: 200, cached: false, fallbackReason: null },
    });
    expect(summary.usage?.costUsd).toBeCloseTo(0.000108);
    expect(counted.get(METRICS.summaryCostUsd)).toBeCloseTo(0.000108);
    expect(counted.get(METRICS.summaryMonthUsd)).toBeCloseTo(0.000108);
    expect(counted.get(METRICS.summaryFallback)).toBeUndefined();
  });

  test('pays nothing for an unchanged article, and stores no revision of it', async () => {
    stub.answerWith({ answer: GOOD });
    const before = await ingest();
    expect(await ingestAgain()).toEqual(before);
    expect(stub.calls).toHaveLength(1);
  });

  test('asks again when the text has changed', async () => {
    stub.answerWith({ answer: GOOD }, { answer: { ...GOOD, headline: 'Siemens hebt die Prognose an' } });
    await ingest();
    site.routes.set('/story', html(page('Am Nachmittag gab die Aktie einen Teil der Gewinne wieder ab.')));
    expect(await ingestAgain()).toMatchObject({
      revision: 2,
      summary: { headline: 'Siemens hebt die Prognose an' },
    });
  });

  test('pays nothing for an answer it has, whatever became of the article', async () => {
    stub.answerWith({ answer: GOOD });
    await pipeline.articles.remove((await ingest()).articleId);
    expect((await ingestAgain()).summary).toMatchObject({
      headline: GOOD.headline,
      usage: { cached: true, costUsd: 0, inputTokens: 0 },
    });
    expect(stub.calls).toHaveLength(1);
  });

  test.each([
    ['is throttled', { status: 429, error: 'ThrottlingException' }, 'throttled'],
    ['fails', { status: 500, error: 'InternalServerException' }, 'unavailable'],
    ['makes something up', { answer: { ...GOOD, headline: 'Volkswagen verdient mehr' } }, 'unfaithful'],
  ] as const)('stores the extractive summary when the model %s', async (_, reply, fallbackReason) => {
    stub.answerWith(reply);
    const { completeness, summary } = await ingest();
    expect(completeness).toBe('full');
    expect(summary).toMatchObject({ method: 'extractive', headline: null, companies: [] });
    expect(summary.usage).toMatchObject({ model: null, fallbackReason });
    expect(PARAGRAPHS.join(' ')).toContain(summary.sentences[0]);
    expect(counted.get(METRICS.summaryFallback)).toBe(1);
  });

  test('goes on without a call when the budget of the month is spent', async () => {
    stub.answerWith({ answer: GOOD });
    await createBudget(stack.dynamo, feedsTable()).reserve(5, null);
    const { completeness, summary } = await ingest();
    expect(completeness).toBe('full');
    expect(summary).toMatchObject({ method: 'extractive', usage: { fallbackReason: 'budget', costUsd: 0 } });
    expect(stub.calls).toEqual([]);
  });

  test('goes on without a call when the table of answers cannot be reached', async () => {
    stub.answerWith({ answer: GOOD });
    const down = async (): Promise<never> => {
      throw new Error('no table');
    };
    pipeline.summarizer = createSummarizer(
      { models: [MODEL], language: null, monthlyBudgetUsd: 5, prices: {} },
      {
        client: bedrockClient({ endpoint, region: 'eu-central-1' }),
        cache: { get: down, put: down, claim: down, release: down },
        budget: { reserve: down },
        now: () => 0,
        wait: down,
        telemetry: pipeline.telemetry,
      },
    );
    expect((await ingest()).summary).toMatchObject({
      method: 'extractive',
      usage: { fallbackReason: 'unavailable' },
    });
    expect(stub.calls).toEqual([]);
  });

  test('asks no model about what only the feed said', async () => {
    stub.answerWith({ answer: GOOD });
    expect(await ingest('/gone')).toMatchObject({ completeness: 'feed-only', summary: { usage: null } });
    expect(stub.calls).toEqual([]);
  });

  test('logs neither prompt nor text nor answer, whatever goes wrong', async () => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name),
    );
    const wrong = 'Volkswagen verdient mehr';
    stub.answerWith(
      { answer: GOOD },
      { status: 429, error: 'ThrottlingException' },
      { status: 500, error: 'InternalServerException' },
      { raw: `<html>${wrong}` },
      { reset: 'body' },
      { reset: 'head' },
      { answer: { ...GOOD, headline: wrong } },
      { answer: GOOD, content: [{ text: wrong }] },
      { answer: GOOD, stopReason: 'guardrail_intervened' },
    );
    await ingest();
    for (let hour = 1; hour <= 8; hour++) {
      site.routes.set('/story', html(page(`Am Nachmittag gab die Aktie um ${hour} Uhr etwas nach.`)));
      await ingestAgain();
    }
    expect(stub.calls).toHaveLength(9);
    expect(counted.get(METRICS.summaryFallback)).toBe(8);
    const lines = [...told, ...[...written, ...printed].flatMap(({ mock }) => mock.calls.map(String))];
    expect(told.length).toBeGreaterThan(8);
    for (const words of ['Siemens', 'Umsatz', 'article>', 'Nachmittag', 'Volkswagen', 'verdient'])
      expect(lines.join('\n')).not.toContain(words);
    vi.restoreAllMocks();
  });

  test('writes in the language that is set', async () => {
    stub.answerWith({ answer: GOOD });
    pipeline.summarizer = summarizer(5, pipeline.telemetry, 'en');
    await ingest();
    expect(stub.calls[0]?.body).toContain('ISO 639-1 code \\"en\\"');
  });
});
