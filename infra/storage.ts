import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { ARTICLES_TABLE, FEEDS_TABLE, type TableDefinition } from '../lib/storage/tables.ts';
import { type Alarms, sumOf } from './alarms.ts';
import type { Deployment } from './node-function.ts';

/** The two tables, as `lib/storage/tables.ts` defines them. They outlive the stack. */
export class Storage extends Construct {
  readonly feeds: Table;
  readonly articles: Table;

  constructor(scope: Construct, id: string, { settings }: Deployment) {
    super(scope, id);
    const protect = settings.stage === 'prod';
    this.feeds = this.table(FEEDS_TABLE, protect);
    this.articles = this.table(ARTICLES_TABLE, protect);
  }

  watch(alarms: Alarms): void {
    watchThrottling(alarms, this.feeds, FEEDS_TABLE);
    watchThrottling(alarms, this.articles, ARTICLES_TABLE);
  }

  private table(definition: TableDefinition, deletionProtection: boolean): Table {
    const key = (name: string) => ({ name, type: AttributeType.STRING });
    const table = new Table(this, definition.name, {
      partitionKey: key(definition.partitionKey),
      sortKey: key(definition.sortKey),
      timeToLiveAttribute: definition.ttlAttribute,
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      // Encrypted with the key DynamoDB owns, which costs nothing a request.
      removalPolicy: RemovalPolicy.RETAIN,
      deletionProtection,
      ...(definition.stream ? { stream: StreamViewType.NEW_IMAGE } : {}),
    });
    for (const { indexName, partitionKey, sortKey, projection } of definition.indexes)
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: key(partitionKey),
        sortKey: key(sortKey),
        ...(projection === 'all'
          ? { projectionType: ProjectionType.ALL }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }),
      });
    return table;
  }
}

/** A throttled index holds up writes to its table, so indexes count. */
function watchThrottling(alarms: Alarms, table: Table, { name, indexes }: TableDefinition): void {
  const period = Duration.minutes(5);
  const throttled = (metricName: string, index?: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: {
        TableName: table.tableName,
        ...(index === undefined ? {} : { GlobalSecondaryIndexName: index }),
      },
      statistic: Stats.SUM,
      period,
    });
  alarms.add({
    section: 'Table throttled',
    subject: name,
    meaning: `DynamoDB refuses reads or writes of ${name}: articles arrive late, the API answers slowly or with errors.`,
    first: 'see in Contributor Insights or in the table’s metrics which partition or index is hot.',
    metric: sumOf(
      [undefined, ...indexes.map(({ indexName }) => indexName)].flatMap((index) => [
        throttled('ReadThrottleEvents', index),
        throttled('WriteThrottleEvents', index),
      ]),
      { period, label: 'Throttled requests' },
    ),
    threshold: 1,
    periods: 3,
    badPeriods: 2,
    silence: 'good',
  });
}
