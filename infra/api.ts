import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { READ_SCOPE, WRITE_SCOPE } from '../lib/api/auth.ts';
import { CANARY_PATHS } from '../lib/canary/probe.ts';
import type { EnvironmentName } from '../lib/config.ts';
import { InputError } from '../lib/errors.ts';
import { HUB_CALLBACK_PATH } from '../lib/poll/subscription.ts';
import { ARTICLES_TABLE } from '../lib/storage/tables.ts';
import { acknowledgeWildcard, logicalIdOf } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';
import type { Ingestion } from './ingestion.ts';
import { type Deployment, NodeFunction } from './node-function.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

/** Reading and writing are separate permissions: by method with IAM, by scope with tokens. */
const READ_METHODS = [HttpMethod.GET, HttpMethod.HEAD];
const WRITE_METHODS = [HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE];

const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    caller: '$context.identity.caller',
    method: '$context.httpMethod',
    path: '$context.path',
    status: '$context.status',
    bytes: '$context.responseLength',
    latencyMs: '$context.responseLatency',
    error: '$context.error.message',
    integrationError: '$context.integrationErrorMessage',
  }),
);

type OpenRoute = { method: HttpMethod; path: string; perSecond: number; reason: string };

const PROBES_OPEN =
  'The probe feed is polled as any publisher’s feed is, without credentials; it holds probes and their delays only.';
const CALLBACK_OPEN =
  'Hubs cannot sign as AWS principals. Who calls needs the token of a feed, made with a key that only the functions have, and an announcement counts only with the hub’s signature.';

/** What strangers may ask for. */
const openRoutes = ({ canary, webSub }: Settings): OpenRoute[] => [
  ...(canary === 'on' ? Object.values(CANARY_PATHS) : []).map((path) => ({
    method: HttpMethod.GET,
    path,
    perSecond: 5,
    reason: PROBES_OPEN,
  })),
  ...(webSub === 'on' ? [HttpMethod.GET, HttpMethod.POST] : []).map((method) => ({
    method,
    path: HUB_CALLBACK_PATH,
    perSecond: 20,
    reason: CALLBACK_OPEN,
  })),
];

/** The HTTP API in front of the tables. */
export class Api extends Construct {
  readonly function: NodeFunction;
  readonly http: HttpApi;
  private readonly open: HttpRoute[] = [];

  constructor(scope: Construct, id: string, props: Deployment & { storage: Storage; ingestion: Ingestion }) {
    super(scope, id);
    const { settings, storage, ingestion } = props;
    this.function = new NodeFunction(this, 'Function', {
      ...props,
      bundle: 'api',
      description: 'Answers the HTTP API',
      memoryMb: 512,
      timeoutSeconds: 29,
      ...(settings.apiReservedConcurrency === null
        ? {}
        : { reservedConcurrency: settings.apiReservedConcurrency }),
      environment: { CONTACT: settings.contact, RETENTION_DAYS: String(settings.retentionDays) },
    })
      .useTable(
        'ARTICLES_TABLE',
        storage.articles,
        ['GetItem', 'Query'],
        [...ARTICLES_TABLE.indexes.map(({ indexName }) => indexName)],
      )
      .useTable(
        'FEEDS_TABLE',
        storage.feeds,
        ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'],
        ['open'],
      )
      .useQueue('FEED_QUEUE_URL', ingestion.feedQueue.queue)
      .useQueue('ARTICLE_QUEUE_URL', ingestion.articleQueue.queue);

    this.http = new HttpApi(this, 'Http', {
      apiName: `tickerwire-${settings.stage}`,
      description: 'Tagged market news',
      createDefaultStage: false,
      defaultAuthorizer: authorizer(settings),
    });
    const integration = new HttpLambdaIntegration('Function', this.function);
    const scopes = (scope: string) => (settings.apiAuth === 'jwt' ? { authorizationScopes: [scope] } : {});
    this.http.addRoutes({ path: '/{proxy+}', methods: READ_METHODS, integration, ...scopes(READ_SCOPE) });
    this.http.addRoutes({ path: '/{proxy+}', methods: WRITE_METHODS, integration, ...scopes(WRITE_SCOPE) });

    const open = openRoutes(settings);
    this.addOpenRoutes(open, integration);
    if (settings.webSub === 'on')
      for (const fn of [this.function, ingestion.pollFeed])
        fn.addEnvironment('HUB_CALLBACK_URL' satisfies EnvironmentName, `${this.url}${HUB_CALLBACK_PATH}`);

    const deployed = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: {
        rateLimit: settings.apiRequestsPerSecond,
        burstLimit: settings.apiRequestsPerSecond * 2,
      },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', {
            logGroupName: `/aws/vendedlogs/tickerwire/${settings.stage}/api-access`,
            retention: settings.logRetentionDays,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: ACCESS_LOG,
      },
    });
    this.limitOpenRoutes(deployed, open);
    if (settings.apiAuth === 'iam') this.addPolicies(settings.stage);
  }

  watch(alarms: Alarms): void {
    const period = Duration.minutes(5);
    this.function.watch(alarms);
    alarms.add({
      section: 'API errors',
      meaning: 'Callers of the API get errors that are ours.',
      first: 'read the access log’s 5xx lines, then the API function’s errors with the same request ids.',
      metric: this.http.metricServerError({ period, statistic: Stats.SUM }),
      threshold: 5,
      periods: 3,
      badPeriods: 2,
      silence: 'good',
    });
    alarms.add({
      section: 'API slow',
      meaning: 'One request in a hundred takes over two seconds: callers time out.',
      first: 'see in the access log which path is slow, and in X-Ray whether it is DynamoDB or a cold start.',
      metric: this.http.metricLatency({ period, statistic: Stats.percentile(99) }),
      threshold: 2000,
      periods: 3,
      silence: 'good',
    });
  }

  private addOpenRoutes(routes: readonly OpenRoute[], integration: HttpLambdaIntegration): void {
    for (const { method, path, reason } of routes) {
      const added = this.http.addRoutes({
        path,
        methods: [method],
        integration,
        authorizer: new HttpNoneAuthorizer(),
        authorizationScopes: [],
      });
      for (const route of added) {
        this.open.push(route);
        Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason });
      }
    }
  }

  /** Strangers do not use up the rate of those who are authorized. */
  private limitOpenRoutes(stage: HttpStage, routes: readonly OpenRoute[]): void {
    const resource = stage.node.defaultChild;
    if (!(resource instanceof CfnStage) || routes.length === 0) return;
    stage.node.addDependency(...this.open);
    resource.routeSettings = Object.fromEntries(
      routes.map(({ method, path, perSecond }) => [
        `${method} ${path}`,
        {
          ThrottlingRateLimit: perSecond,
          ThrottlingBurstLimit: perSecond * 2,
          DetailedMetricsEnabled: true,
        },
      ]),
    );
  }

  /** Where the API answers, without a slash at the end. */
  get url(): string {
    return this.http.apiEndpoint;
  }

  /** For callers: attach one or both to their role or user. */
  private addPolicies(stage: string): void {
    for (const [name, methods] of Object.entries({ read: READ_METHODS, write: WRITE_METHODS })) {
      const policy = new ManagedPolicy(this, `Policy-${name}`, {
        managedPolicyName: `tickerwire-${stage}-api-${name}`,
        description: `Allows to ${name} through the API of Tickerwire ${stage}`,
        statements: [
          new PolicyStatement({
            actions: ['execute-api:Invoke'],
            resources: methods.map((method) =>
              Stack.of(this).formatArn({
                service: 'execute-api',
                resource: this.http.apiId,
                resourceName: `$default/${method}/*`,
              }),
            ),
          }),
        ],
      });
      for (const method of methods)
        acknowledgeWildcard(
          policy,
          `arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<${logicalIdOf(this.http)}>/$default/${method}/*`,
          `Every path of this one API, by method: who may ${name} may ${name} all of it.`,
        );
    }
  }
}

function authorizer({ apiAuth, jwtIssuer, jwtAudience }: Settings): IHttpRouteAuthorizer {
  if (apiAuth === 'iam') return new HttpIamAuthorizer();
  if (jwtIssuer === null || jwtAudience === null)
    throw new InputError('settings: apiAuth=jwt needs jwtIssuer and jwtAudience', 'apiAuth');
  return new HttpJwtAuthorizer('Token', jwtIssuer, { jwtAudience: [jwtAudience] });
}
