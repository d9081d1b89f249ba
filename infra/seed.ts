import { CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { acknowledgeWildcard, logicalIdOf } from './acknowledge.ts';
import { type Deployment, NodeFunction } from './node-function.ts';
import type { Storage } from './storage.ts';

/** Adds the feeds of the settings at deploy; those that exist are left alone, none is ever removed. */
export class Seed extends Construct {
  constructor(scope: Construct, id: string, props: Deployment & { storage: Storage }) {
    super(scope, id);
    const { settings, storage, feeds } = props;
    if (feeds.length === 0) return;
    const seedFeeds = new NodeFunction(this, 'SeedFeeds', {
      ...props,
      bundle: 'seed-feeds',
      description: 'Adds the feeds of the settings at deploy',
      memoryMb: 256,
      timeoutSeconds: 120,
    }).useTable('FEEDS_TABLE', storage.feeds, ['PutItem']);

    // The CDK's provider answers CloudFormation, also where our function fails or hangs.
    const logGroup = new LogGroup(this, 'ProviderLogs', {
      logGroupName: `/tickerwire/${settings.stage}/seed-feeds-provider`,
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'ProviderRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const provider = new Provider(this, 'Provider', {
      onEventHandler: seedFeeds,
      frameworkOnEventRole: role,
      logGroup,
    });
    new CustomResource(this, 'Feeds', {
      resourceType: 'Custom::TickerwireFeeds',
      serviceToken: provider.serviceToken,
      serviceTimeout: Duration.minutes(5),
      properties: { feeds },
    });

    acknowledgeWildcard(
      role,
      `<${logicalIdOf(seedFeeds)}.Arn>:*`,
      'The CDK grants its provider every version of the one function it calls at deploy.',
    );
  }
}
