import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BUNDLES, type Bundle, type BundleName, bundle, bundleAll } from '../../infra/bundle.ts';
import { EVENT_TEMPLATE } from '../../infra/events.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import { articleItem } from '../../lib/storage/article-items.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { createFeedStore, createLedger } from '../../lib/storage/feeds.ts';
import { storedArticle, ticker } from '../support/articles.ts';
import { entryOf } from '../support/entries.ts';
import { describeCall, grantsOf } from './grants.ts';
import { synthesize } from './synthesize.ts';
import { startWiretap } from './wiretap.ts';

type Wiretap = Awaited<ReturnType<typeof startWiretap>>;
const run = promisify(execFile);
const clock = { now: () => new Date() };
const temporary = () => mkdtempSync(join(tmpdir(), 'tickerwire-'));

/** Node in a folder that holds the bundle and nothing else: no node_modules, no source, no environment of ours. */
async function execute(folder: string, script: string, env: Record<string, string> = {}): Promise<unknown> {
  const alone = temporary();
  cpSync(folder, alone, { recursive: true });
  const { stdout } = await run(
    process.execPath,
    ['--enable-source-maps', '--input-type=module', '--eval', script],
    {
      cwd: alone,
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 50_000_000,
    },
  ).catch(({ stderr }: { stderr: string }) => {
    // Before the error Node prints the line of its code, and ours are minified.
    const readable = stderr.split('\n').filter((line) => line.length < 500);
    throw new Error(readable.join('\n').slice(0, 2000));
  });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? 'null');
}

const packagesIn = ({ metafile }: Bundle): Set<string> =>
  new Set(
    Object.keys(metafile.inputs).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
    ),
  );
const megabytes = (folder: string): number =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size / 1e6, 0);
const digest = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .reduce((hash, file) => hash.update(file).update(readFileSync(join(folder, file))), createHash('sha256'))
    .digest('hex');

let bundles: Record<BundleName, Bundle>;
let emulators: Emulators;
let dynamo: Wiretap;
/** What each function asked of the tables in all the tests. */
const asked = new Map<string, Set<string>>();
beforeAll(async () => {
  [bundles, emulators] = await Promise.all([bundleAll(), startEmulators(null)]);
  dynamo = await startWiretap(emulators.dynamoEndpoint);
}, 120_000);
afterAll(async () => {
  await dynamo.stop();
  await emulators.stop();
});

const { template } = synthesize({ feeds: 'https://news.example.org/feed' });
const ROLES: Record<BundleName, string> = {
  'schedule-polls': 'IngestionSchedulePolls',
  'poll-feed': 'IngestionPollFeed',
  'ingest-article': 'IngestionIngestArticle',
  api: 'ApiFunction',
  'seed-feeds': 'SeedSeedFeeds',
  canary: 'CanaryFunction',
};

/** The variables the template gives a function; of those that name a resource, the emulated one. */
function environmentOf(name: BundleName): Record<string, string> {
  const emulated: Record<string, string> = {
    FEEDS_TABLE: 'Feeds',
    ARTICLES_TABLE: 'Articles',
    FEED_QUEUE_URL: emulators.feedQueueUrl,
    ARTICLE_QUEUE_URL: emulators.articleQueueUrl,
    CANARY_FEED_URL: 'http://127.0.0.1:9/canary/feed.xml',
    HUB_CALLBACK_URL: 'http://127.0.0.1:9/websub/callback',
  };
  const Variables = z.object({
    Properties: z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) }),
  });
  const [, found] =
    Object.entries(template.findResources('AWS::Lambda::Function')).find(([id]) =>
      id.startsWith(ROLES[name]),
    ) ?? [];
  const variables = Variables.parse(found).Properties.Environment.Variables;
  return Object.fromEntries(
    Object.entries(variables).map(([key, value]) => [key, emulated[key] ?? String(value)]),
  );
}

/** What Lambda gives a deployed function, with the emulators in place of AWS. */
async function invoke(name: BundleName, event: unknown): Promise<unknown> {
  const answer = await execute(
    bundles[name].folder,
    `import dns from 'node:dns';
     const { lookup } = dns;
     // The emulated queues are below .localhost, which is loopback by RFC 6761 and unknown to glibc.
     dns.lookup = (host, options, done) => lookup(host.endsWith('.localhost') ? '127.0.0.1' : host, options, done);
     const { handler } = await import('./index.mjs');
     console.log('\\n' + JSON.stringify((await handler(${JSON.stringify(event)}, { awsRequestId: 'test' })) ?? null));`,
    {
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AWS_ENDPOINT_URL_SQS: emulators.sqsEndpoint,
      ...environmentOf(name),
    },
  );
  asked.set(name, new Set([...(asked.get(name) ?? []), ...dynamo.take().map(describeCall)]));
  return answer;
}
const records = (body: object) => ({
  Records: [
    {
      messageId: 'm1',
      body: JSON.stringify(body),
      attributes: { ApproximateReceiveCount: '1', MessageGroupId: 'g' },
      eventSource: 'aws:sqs',
    },
  ],
});

/** As EventBridge fills the template; what is missing is empty within quotes, and broken JSON without. */
const eventDetail = (image: unknown): string =>
  EVENT_TEMPLATE.replace(/("?)<\$\.dynamodb\.NewImage\.([^>]+)>"?/g, (_, quote: string, path: string) => {
    const found = path
      .split('.')
      .reduce<unknown>((value, key) => z.record(z.string(), z.unknown()).safeParse(value).data?.[key], image);
    return quote === '' ? String(JSON.stringify(found)) : JSON.stringify(found ?? '');
  });

const listOf = (body: string) =>
  z.object({ items: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(body));

/** As API Gateway would ask. */
async function request(method: string, url: string, body?: string) {
  const [path = '', query = ''] = url.split('?');
  const answer = await invoke('api', {
    version: '2.0',
    routeKey: `${method} /{proxy+}`,
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'api.example.org', 'content-type': 'text/x-opml' },
    requestContext: {
      domainName: 'api.example.org',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: '' },
    },
    ...(body ? { body } : {}),
    isBase64Encoded: false,
  });
  return z.object({ statusCode: z.number(), body: z.string() }).parse(answer);
}

describe('the bundles, run alone against the emulators', { timeout: 120_000 }, () => {
  const url = 'http://127.0.0.1:9/feed.xml';
  const feeds = () => createFeedStore(emulators.dynamo, { tableName: 'Feeds' });
  const onlyFeed = async () => (await feeds().list({ limit: 1, cursor: null })).items[0];

  test('seed-feeds adds a feed once, and nothing when the stack goes', async () => {
    const order = (type: string) => ({ RequestType: type, ResourceProperties: { feeds: [url] } });
    expect(await invoke('seed-feeds', order('Create'))).toEqual({ Data: { added: 1 } });
    expect(await invoke('seed-feeds', order('Update'))).toEqual({ Data: { added: 0 } });
    expect(await invoke('seed-feeds', order('Delete'))).toEqual({ Data: { added: 0 } });
    expect((await onlyFeed())?.url).toBe(url);
  });

  test('schedule-polls sends the feed that is due, and the entry whose message was lost', async () => {
    const { feedId = '' } = (await onlyFeed()) ?? {};
    const at = new Date(clock.now().getTime() - 3_600_000).toISOString();
    await createLedger(emulators.dynamo, { tableName: 'Feeds', clock }).put({
      feedId,
      entryKey: 'e1',
      state: 'queued',
      stateAt: at,
      discoveredAt: at,
      fingerprint: 'f1',
      articleId: null,
      attempts: 0,
      lastError: null,
      unsettled: [],
      heldUntil: null,
      entry: entryOf({
        id: 'e1',
        title: 'Siemens hebt die Prognose an',
        link: 'http://127.0.0.1:9/siemens',
        published: at,
        summary: 'Der Konzern verdient mehr als erwartet.',
      }),
    });
    expect(await invoke('schedule-polls', {})).toEqual({ polls: 1, requeued: 1 });
  });

  test('poll-feed refuses a loopback address and writes down why', async () => {
    const feed = await onlyFeed();
    expect(await invoke('poll-feed', records({ feedId: feed?.feedId, pollId: 'p1' }))).toEqual({
      batchItemFailures: [],
    });
    expect((await onlyFeed())?.lastError?.code).toBe('blocked-address');
  });

  test('ingest-article stores what the feed carries of a page it may not fetch, and api lists it', async () => {
    const { feedId = '' } = (await onlyFeed()) ?? {};
    const message = { feedId, entryKey: 'e1', host: '127.0.0.1', deduplicationId: 'd1', pollId: 'p1' };
    expect(await invoke('ingest-article', records(message))).toEqual({ batchItemFailures: [] });

    const articles = createArticleStore(emulators.dynamo, {
      tableName: 'Articles',
      retentionDays: 30,
      clock,
    });
    expect((await articles.newest({ limit: 10, cursor: null })).items).toMatchObject([
      { title: 'Siemens hebt die Prognose an', completeness: 'feed-only' },
    ]);

    const answer = await request('GET', '/v1/articles');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Siemens hebt die Prognose an');
  });

  test('a stored article has every field its event takes from it', async () => {
    const { Items: items = [] } = await emulators.dynamo.send(new ScanCommand({ TableName: 'Articles' }));
    const image = items.find(({ sk }) => sk?.S === 'ARTICLE');
    const detail = JSON.parse(eventDetail(image));
    expect(detail).toMatchObject({
      articleId: image?.articleId?.S,
      revision: '1',
      completeness: 'feed-only',
      listing: { title: { S: 'Siemens hebt die Prognose an' } },
    });
  });

  test('canary keeps its feed, and fails where the API does not answer', async () => {
    await expect(invoke('canary', {})).rejects.toThrow('public internet');
    asked.set('canary', new Set(dynamo.take().map(describeCall)));
    expect(await feeds().get('canary')).toMatchObject({ status: 'active', settings: { tags: ['canary'] } });
  });

  test('a rule finds what is strongly negative on one company among the signals of an event', () => {
    const bad = { ...ticker('SAP', 'negative'), relevance: 0.9 };
    const item = articleItem(storedArticle({ tickers: [bad, ticker('SIE')] }), 1);
    const detail = JSON.parse(eventDetail(marshall(item)));
    expect(detail.signals).toEqual(
      expect.arrayContaining(['article:neutral', 'SAP.XETR:strongly-negative', 'SIE.XETR:neutral']),
    );
    // As EventBridge matches: of a list, any element.
    const rule = { detail: { signals: ['SAP.XETR:strongly-negative'] } };
    expect(rule.detail.signals.some((signal) => detail.signals.includes(signal))).toBe(true);
    expect(detail.signals).not.toContain('SIE.XETR:strongly-neutral');
  });

  test('the API imports, pauses and removes a feed', async () => {
    expect((await request('POST', '/v1/feeds/opml', 'https://news.example.org/feed')).statusCode).toBe(200);
    const { items } = listOf((await request('GET', '/v1/feeds')).body);
    const { feedId = '' } = items.find((feed) => feed.url === 'https://news.example.org/feed') ?? {};
    expect((await request('POST', `/v1/feeds/${feedId}/pause`)).statusCode).toBe(200);
    expect((await request('DELETE', `/v1/feeds/${feedId}`)).statusCode).toBe(204);
  });

  test.each([
    ['/canary/feed.xml'],
    ['/canary/status'],
    ['/v1/articles?changedAfter=2026-01-01T00:00:00.000Z'],
    ['/v1/articles?tickers=SIE.XETR'],
    ['/v1/tickers'],
    ['/v1/entries?state=queued'],
    ['/v1/entries?state=failed'],
    ['/openapi.json'],
  ])('the API answers GET %s', async (path) => {
    expect(await request('GET', path)).toMatchObject({ statusCode: 200 });
  });

  test('the API reads one article, its text and its story', async () => {
    const [{ articleId, storyId } = {}] = listOf((await request('GET', '/v1/articles')).body).items;
    for (const path of [
      `/v1/articles/${articleId}`,
      `/v1/articles/${articleId}/text`,
      `/v1/stories/${storyId}`,
    ])
      expect(await request('GET', path), path).toMatchObject({ statusCode: 200 });
  });

  test('ask of the tables only what their roles are granted', () => {
    for (const [name, role] of Object.entries(ROLES)) {
      const calls = [...(asked.get(name) ?? [])];
      expect(calls.length, name).toBeGreaterThan(0);
      const granted = grantsOf(template, role);
      expect(
        calls.filter((call) => !granted.includes(call)),
        name,
      ).toEqual([]);
    }
  });
});

test('extraction survives bundling: jsdom reads a page in its own process, broken style sheet and all', async () => {
  const entries = {
    index: 'lib/isolation/extractor.ts',
    'extract-worker': 'lib/isolation/extract-worker.ts',
  };
  const { folder } = await bundle(entries, join(temporary(), 'extract'));
  const paragraph = 'Der Konzern verdiente im dritten Quartal mehr als erwartet und hebt die Prognose an. ';
  const markup = `<html><head><title>Mehr Gewinn</title><style>.a { color: } @media { b{{ </style></head>
    <body><nav>Start</nav><article><h1>Mehr Gewinn</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(5)}</article></body></html>`;
  const article = await execute(
    folder,
    `const { createExtractor } = await import('./index.mjs');
     const extractor = createExtractor();
     const body = new TextEncoder().encode(${JSON.stringify(markup)});
     const page = { url: 'https://news.example.org/a', contentType: 'text/html', body };
     console.log(JSON.stringify(await extractor.extract(page)));
     await extractor.close();`,
  );
  expect(article).toMatchObject({
    completeness: 'full',
    text: expect.stringContaining('hebt die Prognose an'),
  });
}, 60_000);

describe('what is in a bundle', () => {
  test('only the function that reads pages carries jsdom', () => {
    const carrying = Object.entries(bundles).filter(([, made]) => packagesIn(made).has('jsdom'));
    expect(carrying.map(([name]) => name)).toEqual(['ingest-article']);
  });

  test.each([
    ['schedule-polls', 1.5],
    ['poll-feed', 3],
    ['api', 3],
    ['seed-feeds', 1.5],
    ['canary', 3],
    ['ingest-article', 12],
  ] as const)('%s is smaller than %d MB', (name, limit) => {
    expect(megabytes(bundles[name].folder)).toBeLessThan(limit);
  });

  test('every function has one, with its source map', () => {
    for (const name of Object.keys(BUNDLES))
      expect(readdirSync(join('.assets', name))).toEqual(
        expect.arrayContaining(['index.mjs', 'index.mjs.map']),
      );
  });

  test('the same source gives the same bytes, so that nothing is deployed for nothing', async () => {
    const folder = join(temporary(), 'seed-feeds');
    const first = digest((await bundle(BUNDLES['seed-feeds'], folder)).folder);
    expect(digest((await bundle(BUNDLES['seed-feeds'], folder)).folder)).toBe(first);
  }, 60_000);
});
