import { CustomResource, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
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

    const resource = seedFeeds.node.defaultChild;
    if (resource instanceof CfnFunction)
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(resource)}.Arn>:*]`,
        reason: 'The CDK grants its provider every version of the one function it calls at deploy.',
      });
    Validations.of(provider).acknowledge({
      id: 'AwsSolutions-L1',
      reason: 'The CDK chooses the runtime of its own provider, which runs at deploy only.',
    });
  }
}
