import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { EnvironmentName } from '../lib/config.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';
import type { Bundle, BundleName } from './bundle.ts';
import { invokeModels, type SummarySettings } from './models.ts';
import type { Settings } from './settings.ts';

/** What every construct is given: what the operator set, and where the bundled functions lie. */
export type Deployment = {
  settings: Settings;
  /** Addresses of the feeds to seed. */
  feeds: readonly string[];
  bundles: Readonly<Record<BundleName, Bundle>>;
};

export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem'
  | 'Query';

export type NodeFunctionProps = Deployment & {
  bundle: BundleName;
  description: string;
  memoryMb: number;
  timeoutSeconds: number;
  reservedConcurrency?: number;
  environment?: Partial<Record<EnvironmentName, string>>;
};

/**
 * A Lambda with our defaults: ARM64, one pinned runtime, structured logs in a group of its own that expires,
 * traces, source maps, and a role that may do nothing but that until `useTable` or `useQueue` adds to it.
 */
export class NodeFunction extends LambdaFunction {
  readonly bundleName: BundleName;
  readonly logs: LogGroup;
  readonly memoryMb: number;
  readonly #timeoutSeconds: number;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    const { bundle, settings, bundles } = props;
    const logs = new LogGroup(scope, `${id}Logs`, {
      logGroupName: `/tickerwire/${settings.stage}/${bundle}`,
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logs.grantWrite(role);

    super(scope, id, {
      description: props.description,
      code: Code.fromAsset(bundles[bundle].folder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
      tracing: Tracing.ACTIVE,
      logGroup: logs,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      role,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        STAGE: settings.stage,
        ...props.environment,
      },
    });
    this.bundleName = bundle;
    this.logs = logs;
    this.#role = role;
    this.memoryMb = props.memoryMb;
    this.#timeoutSeconds = props.timeoutSeconds;
    acknowledgeWildcard(role, '*', 'xray:PutTraceSegments and xray:PutTelemetryRecords know no resources.');
  }

  #tell(name: EnvironmentName, value: string): void {
    this.addEnvironment(name, value);
  }

  /** Tells the function its table, and allows exactly `actions` on it, `Query` also on the indexes named. */
  useTable(
    name: EnvironmentName,
    table: Table,
    actions: readonly TableAction[],
    indexes: readonly string[] = [],
  ): this {
    this.#tell(name, table.tableName);
    this.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [table.tableArn],
      }),
    );
    if (indexes.length > 0)
      this.addToRolePolicy(
        new PolicyStatement({
          effect: Effect.ALLOW,
          actions: ['dynamodb:Query'],
          resources: indexes.map((index) => `${table.tableArn}/index/${index}`),
        }),
      );
    return this;
  }

  /** Tells the function a queue it sends to, and allows that. */
  useQueue(name: EnvironmentName, queue: IQueue): this {
    this.#tell(name, queue.queueUrl);
    this.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
      }),
    );
    return this;
  }

  /** Allows to read what the operator keeps below a prefix of the Parameter Store; it begins and ends with a slash. */
  useParameters(prefix: string): this {
    this.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['ssm:GetParameter'],
        resources: [Stack.of(this).formatArn({ service: 'ssm', resource: `parameter${prefix}*` })],
      }),
    );
    acknowledgeWildcard(
      this.#role,
      `arn:<AWS::Partition>:ssm:<AWS::Region>:<AWS::AccountId>:parameter${prefix}*`,
      'Operators add headers of private feeds after the deployment; below this prefix is nothing else.',
    );
    return this;
  }

  /** Tells the function which Bedrock models it may call, and what a month of it may cost, and allows that. */
  useModels(settings: SummarySettings): this {
    const { summaryModels: models } = settings;
    this.#tell('SUMMARY_MODELS', models.join(','));
    this.#tell('SUMMARY_LANGUAGE', settings.summaryLanguage ?? '');
    this.#tell('SUMMARY_MONTHLY_BUDGET_USD', String(settings.summaryMonthlyBudgetUsd));
    this.#tell('SUMMARY_PRICES', settings.summaryPrices.join(','));
    for (const statement of invokeModels(this.#role, models)) this.addToRolePolicy(statement);
    return this;
  }

  watch(alarms: Alarms): void {
    const subject = this.bundleName;
    const common = { subject, periods: 3, silence: 'good' } as const;
    alarms.add({
      ...common,
      section: 'Function errors',
      meaning: `${subject} fails again and again: what it was given is retried, then put aside.`,
      first: 'read the newest error lines of its log group with the query in the runbook.',
      metric: this.metricErrors({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
      badPeriods: 2,
    });
    alarms.add({
      ...common,
      section: 'Function throttled',
      meaning: `${subject} is refused executions: work waits, callers of the API get errors.`,
      first:
        'compare ConcurrentExecutions of the account with its limit; raise the limit or lower the concurrency settings.',
      metric: this.metricThrottles({ period: Duration.minutes(5), statistic: Stats.SUM }),
      threshold: 1,
    });
    alarms.add({
      ...common,
      section: 'Function near its time limit',
      meaning: `${subject} needs over 90 % of its time limit: soon it is cut off in the middle of its work.`,
      first: 'find the slowest traces in X-Ray and see which call takes the time.',
      metric: this.metricDuration({ period: Duration.minutes(5), statistic: Stats.MAXIMUM }),
      threshold: 0.9 * this.#timeoutSeconds * 1000,
      badPeriods: 2,
    });
  }
}
