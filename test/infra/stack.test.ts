import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tableInput } from '../../lib/local/emulators.ts';
import { ARTICLE_QUEUE, FEED_QUEUE } from '../../lib/queues/definitions.ts';
import { ARTICLES_TABLE, FEEDS_TABLE } from '../../lib/storage/tables.ts';
import { grantsOf, statementsOf } from './grants.ts';
import { build, synthesize } from './synthesize.ts';

const { template } = synthesize({
  alarmEmail: 'on-call@example.org',
  feeds: 'https://news.example.org/feed',
});
const Resource = z.object({ Properties: z.record(z.string(), z.unknown()).default({}) }).loose();
const resources = (type: string): [id: string, properties: Record<string, unknown>][] =>
  Object.entries(template.findResources(type)).map(([id, found]) => [id, Resource.parse(found).Properties]);
const byName = (names: readonly { AttributeName: string }[]) =>
  [...names].sort((a, b) => (a.AttributeName < b.AttributeName ? -1 : 1));

describe('storage', () => {
  test.each([FEEDS_TABLE, ARTICLES_TABLE])('$name is what the embedded stack creates', (definition) => {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = tableInput(definition);
    const [, table] =
      resources('AWS::DynamoDB::Table').find(([id]) => id.startsWith(`Storage${definition.name}`)) ?? [];
    expect(table).toMatchObject({ KeySchema, BillingMode });
    expect(table?.GlobalSecondaryIndexes).toEqual(GlobalSecondaryIndexes);
    expect(
      byName(
        z
          .array(z.object({ AttributeName: z.string(), AttributeType: z.string() }))
          .parse(table?.AttributeDefinitions),
      ),
    ).toEqual(byName(AttributeDefinitions));
    expect(table?.TimeToLiveSpecification).toEqual({ AttributeName: definition.ttlAttribute, Enabled: true });
    expect('StreamSpecification' in (table ?? {})).toBe(definition.stream);
  });

  test('outlives the stack and can be restored to any second', () => {
    template.allResourcesProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    template.allResources('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  test.each([
    ['dev', false],
    ['prod', true],
  ])('of %s is protected from deletion: %s', (stage, DeletionProtectionEnabled) => {
    synthesize({ stage }).template.allResourcesProperties('AWS::DynamoDB::Table', {
      DeletionProtectionEnabled,
    });
  });
});

describe('queues', () => {
  test.each([FEED_QUEUE, ARTICLE_QUEUE])('$name is what its definition says', (definition) => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      QueueName: `tickerwire-dev-${definition.name}${definition.fifo ? '.fifo' : ''}`,
      VisibilityTimeout: definition.visibilityTimeoutSeconds,
      RedrivePolicy: { maxReceiveCount: definition.maxReceiveCount },
      ContentBasedDeduplication: definition.fifo ? false : Match.absent(),
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: definition.batchSize,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: definition.maxConcurrency },
    });
  });

  test('take nothing in the clear and keep nothing in the clear', () => {
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    expect(resources('AWS::SQS::QueuePolicy')).toHaveLength(resources('AWS::SQS::Queue').length);
    for (const [, policy] of resources('AWS::SQS::QueuePolicy'))
      expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });

  test('have dead letters that only they may fill', () => {
    const guarded = resources('AWS::SQS::Queue').filter(([, queue]) => 'RedriveAllowPolicy' in queue);
    expect(guarded.map(([, { QueueName: name }]) => name)).toEqual([
      'tickerwire-dev-FeedQueue-dead',
      'tickerwire-dev-ArticleQueue-dead.fifo',
    ]);
  });
});

describe('functions', () => {
  test.each([
    [
      'IngestionSchedulePolls',
      [
        'dynamodb:BatchGetItem Feeds',
        'dynamodb:PutItem Feeds',
        'dynamodb:Query Feeds/index/due',
        'dynamodb:Query Feeds/index/open',
        'dynamodb:UpdateItem Feeds',
      ],
    ],
    [
      'IngestionPollFeed',
      ['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'].map((action) => `dynamodb:${action} Feeds`),
    ],
    [
      'IngestionIngestArticle',
      [
        ...['BatchGetItem Feeds', 'BatchWriteItem Articles', 'BatchWriteItem Feeds', 'DeleteItem Articles'],
        ...['GetItem Articles', 'GetItem Feeds', 'PutItem Articles', 'PutItem Feeds'],
        ...['Query Articles', 'Query Feeds'],
      ].map((grant) => `dynamodb:${grant}`),
    ],
    ['SeedSeedFeeds', ['dynamodb:PutItem Feeds']],
    ['CanaryFunction', ['GetItem', 'PutItem', 'UpdateItem'].map((action) => `dynamodb:${action} Feeds`)],
  ])('%s may do to the tables what it does, and no more', (role, granted) => {
    expect(grantsOf(template, role).filter((grant) => grant.startsWith('dynamodb:'))).toEqual(granted);
  });

  test('the API does not write articles', () => {
    expect(
      grantsOf(template, 'ApiFunction').filter((grant) =>
        /(?:Put|Update|Delete|Write)\w* Articles/.test(grant),
      ),
    ).toEqual([]);
  });

  test('send to the queues behind them and to no other', () => {
    const sends = (role: string) =>
      grantsOf(template, role).filter((grant) => /^sqs:SendMessage \w+$/.test(grant));
    expect(sends('IngestionSchedulePolls')).toEqual([
      'sqs:SendMessage ArticleQueue',
      'sqs:SendMessage FeedQueue',
    ]);
    expect(sends('IngestionPollFeed')).toEqual(['sqs:SendMessage ArticleQueue']);
    expect(sends('IngestionIngestArticle')).toEqual([]);
  });

  test('clean without the rules that the settings switch off', () => {
    synthesize({ disabledCleaningRules: 'image-credit,tag-list' }).template.hasResourceProperties(
      'AWS::Lambda::Function',
      { Environment: { Variables: Match.objectLike({ DISABLED_CLEANING_RULES: 'image-credit,tag-list' }) } },
    );
  });

  test('call the models of the settings and no other', () => {
    const bedrock = (summaryModels: string) =>
      statementsOf(synthesize({ summaryModels }).template, 'IngestionIngestArticle').filter(({ Action }) =>
        Action.includes('bedrock:InvokeModel'),
      );
    expect(bedrock('')).toEqual([]);
    const [plain] = bedrock('amazon.nova-micro-v1:0');
    expect(JSON.stringify(plain?.Resource)).toMatch(
      /"AWS::Region".*::foundation-model\/amazon\.nova-micro-v1:0"/,
    );
  });

  test('call the models of a profile in its geography, and through the profile only', () => {
    const [profile, model, ...more] = statementsOf(
      synthesize({ summaryModels: 'eu.amazon.nova-micro-v1:0' }).template,
      'IngestionIngestArticle',
    ).filter(({ Action }) => Action.includes('bedrock:InvokeModel'));
    expect(more).toEqual([]);
    expect(JSON.stringify(profile?.Resource)).toMatch(
      /"AWS::AccountId".*inference-profile\/eu\.amazon\.nova-micro-v1:0/,
    );
    expect(JSON.stringify(model?.Resource)).toMatch(
      /bedrock:eu-\*::foundation-model\/amazon\.nova-micro-v1:0/,
    );
    expect(JSON.stringify(model?.Resource)).not.toMatch(/bedrock:\*/);
    expect(model?.Condition).toEqual({ StringEquals: { 'bedrock:InferenceProfileArn': profile?.Resource } });
  });

  test('poll-feed alone reads the headers of private feeds, and below their prefix only', () => {
    const readers = statementsOf(template, '').filter(({ Action }) =>
      Action.some((action) => /^(?:ssm|secretsmanager|kms):/.test(action)),
    );
    expect(readers).toHaveLength(1);
    expect(statementsOf(template, 'IngestionPollFeed')).toContainEqual(readers[0]);
    expect(readers[0]?.Action).toEqual(['ssm:GetParameter']);
    expect(JSON.stringify(readers[0]?.Resource)).toMatch(/:ssm:.*":parameter\/tickerwire\/dev\/feeds\/\*"/);
  });

  test('may do nothing to everything, but send traces', () => {
    for (const { Action, Resource: resource } of statementsOf(template, '')) {
      expect(Action.filter((action) => action.includes('*'))).toEqual([]);
      if (resource === '*')
        expect([...Action].sort()).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
    }
  });

  test('share runtime, architecture, tracing and structured logs in a group that expires', () => {
    const ours = resources('AWS::Lambda::Function').filter(([id]) => !id.includes('Provider'));
    expect(ours).toHaveLength(6);
    for (const [, properties] of ours)
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
        Environment: { Variables: { STAGE: 'dev', NODE_OPTIONS: '--enable-source-maps' } },
      });
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  test('that read a queue are done before its messages show again', () => {
    for (const { functionTimeoutSeconds, visibilityTimeoutSeconds } of [FEED_QUEUE, ARTICLE_QUEUE])
      expect(visibilityTimeoutSeconds).toBeGreaterThan(2 * functionTimeoutSeconds);
  });
});

describe('events', () => {
  test.each([
    ['ArticlePublished', 'INSERT'],
    ['ArticleRevised', 'MODIFY'],
  ])('%s follows a %s of an article item, and of nothing else', (DetailType, eventName) => {
    template.hasResourceProperties('AWS::Pipes::Pipe', {
      SourceParameters: {
        FilterCriteria: {
          Filters: [
            {
              Pattern: JSON.stringify({
                eventName: [eventName],
                dynamodb: { NewImage: { sk: { S: ['ARTICLE'] }, timelineShard: { S: [{ exists: true }] } } },
              }),
            },
          ],
        },
        DynamoDBStreamParameters: { DeadLetterConfig: { Arn: Match.anyValue() } },
      },
      TargetParameters: { EventBridgeEventBusParameters: { DetailType, Source: 'tickerwire' } },
    });
  });

  test('can be replayed', () => {
    template.hasResourceProperties('AWS::Events::Archive', {
      RetentionDays: 30,
      EventPattern: { source: ['tickerwire'] },
    });
  });
});

describe('the API', () => {
  const routesOf = (settings: Record<string, string>, type: string) =>
    Object.values(synthesize(settings).template.findResources('AWS::ApiGatewayV2::Route'))
      .map((found) => Resource.parse(found).Properties)
      .filter(({ AuthorizationType }) => AuthorizationType === type)
      .map(({ RouteKey }) => String(RouteKey));

  test.each([
    ['AWS_IAM', {}],
    ['JWT', { apiAuth: 'jwt', jwtIssuer: 'https://issuer.example.org', jwtAudience: 'tickerwire' }],
  ])('answers strangers with probes, and hubs: %s', (type, settings) => {
    expect(routesOf(settings, type)).toHaveLength(6);
    // Without a variable part: what a path leads to once its dots are resolved is decided by nobody else.
    const probes = ['GET /canary/feed.xml', 'GET /canary/item', 'GET /canary/status'];
    const callback = ['GET /websub/callback', 'POST /websub/callback'];
    expect(routesOf(settings, 'NONE').sort()).toEqual([...probes, ...callback]);
    expect(routesOf({ ...settings, canary: 'off' }, 'NONE').sort()).toEqual(callback);
    expect(routesOf({ ...settings, webSub: 'off' }, 'NONE').sort()).toEqual(probes);
    expect(routesOf({ ...settings, canary: 'off', webSub: 'off' }, 'NONE')).toEqual([]);
    const limited = (routes: readonly string[], ThrottlingRateLimit: number) =>
      routes.map((route) => [route, Match.objectLike({ ThrottlingRateLimit })]);
    synthesize(settings).template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      RouteSettings: Object.fromEntries([...limited(probes, 5), ...limited(callback, 20)]),
    });
  });

  test.each([
    ['on', true],
    ['off', false],
  ])('tells the functions where hubs call, with webSub=%s', (webSub, isTold) => {
    const told = Object.entries(synthesize({ webSub }).template.findResources('AWS::Lambda::Function'))
      .filter(([, found]) => JSON.stringify(found).includes('/websub/callback'))
      .map(([id]) => id.replace(/Function.*|[0-9A-F]{8}$/, ''));
    expect(told.sort()).toEqual(isTold ? ['Api', 'IngestionPollFeed'] : []);
  });

  test('lets read and lets write are two permissions', () => {
    for (const [name, forbidden] of [
      ['read', /POST|PUT|PATCH|DELETE/],
      ['write', /GET|HEAD/],
    ] as const) {
      const [, policy] =
        resources('AWS::IAM::ManagedPolicy').find(
          ([, { ManagedPolicyName }]) => ManagedPolicyName === `tickerwire-dev-api-${name}`,
        ) ?? [];
      expect(policy).toBeDefined();
      expect(JSON.stringify(policy)).not.toMatch(forbidden);
    }
  });

  test('has a rate', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      AccessLogSettings: { DestinationArn: Match.anyValue() },
    });
  });
});

describe('seeding', () => {
  test('carries the feeds, and is not there without any', () => {
    template.hasResourceProperties('Custom::TickerwireFeeds', { feeds: ['https://news.example.org/feed'] });
    synthesize().template.resourceCountIs('Custom::TickerwireFeeds', 0);
  });
});

test('several stages stand side by side: no name is shared', () => {
  const names = (stage: string) =>
    new Set(
      [...JSON.stringify(synthesize({ stage }).template.toJSON()).matchAll(/"(?:\w*Name)":"([^"$]+)"/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => name.includes('tickerwire')),
    );
  const prod = names('prod');
  const shared = [...names('dev')].filter((name) => prod.has(name));
  expect(shared).toEqual([]);
});

test('the same settings give the same template', () => {
  expect(build({}).template.toJSON()).toEqual(synthesize().template.toJSON());
});
