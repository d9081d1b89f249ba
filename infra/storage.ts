import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { ARTICLES_TABLE, FEEDS_TABLE, type TableDefinition } from '../lib/storage/tables.ts';
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
