import { Annotations, CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from './api.ts';
import { Events } from './events.ts';
import { Ingestion } from './ingestion.ts';
import type { Deployment } from './node-function.ts';
import { Operations } from './operations.ts';
import { Storage } from './storage.ts';

/** The whole system in flow order. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { settings, bundles, ...props }: Deployment & StackProps) {
    super(scope, id, { description: 'Tickerwire: RSS in, tagged market news out', ...props });
    Tags.of(this).add('tickerwire:stage', settings.stage);

    const storage = new Storage(this, 'Storage', { settings, bundles });
    const ingestion = new Ingestion(this, 'Ingestion', { settings, bundles, storage });
    const events = new Events(this, 'Events', { settings, bundles, storage });
    const api = new Api(this, 'Api', { settings, bundles, storage, ingestion });
    new Operations(this, 'Operations', { settings, bundles, storage, ingestion, events, api });

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'EventBusName', { value: events.bus.eventBusName });
    new CfnOutput(this, 'ArticlesTable', { value: storage.articles.tableName });
    new CfnOutput(this, 'FeedsTable', { value: storage.feeds.tableName });
    if (settings.contact.includes('@example.com'))
      Annotations.of(this).addWarningV2(
        'tickerwire:contact',
        'contact is a placeholder: set it in cdk.json or with -c contact=you@your.domain before you deploy, so that publishers can reach you',
      );
  }
}
