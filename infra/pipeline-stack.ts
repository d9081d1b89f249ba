import { Annotations, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from './api.ts';
import { Canary } from './canary.ts';
import { Events } from './events.ts';
import { Ingestion } from './ingestion.ts';
import type { Deployment } from './node-function.ts';
import { Operations } from './operations.ts';
import { Seed } from './seed.ts';
import { Storage } from './storage.ts';

/** The whole system in flow order. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id, { description: 'Tickerwire: RSS in, tagged market news out' });
    const { stage, contact, canary: hasCanary } = deployment.settings;
    Tags.of(this).add('tickerwire:stage', stage);

    const storage = new Storage(this, 'Storage', deployment);
    const ingestion = new Ingestion(this, 'Ingestion', { ...deployment, storage });
    const events = new Events(this, 'Events', { ...deployment, storage });
    const api = new Api(this, 'Api', { ...deployment, storage, ingestion });
    const canary = hasCanary === 'on' ? new Canary(this, 'Canary', { ...deployment, storage, api }) : null;
    new Seed(this, 'Seed', { ...deployment, storage });
    new Operations(this, 'Operations', { ...deployment, storage, ingestion, events, api, canary });

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'EventBusName', { value: events.bus.eventBusName });
    new CfnOutput(this, 'ArticlesTable', { value: storage.articles.tableName });
    new CfnOutput(this, 'FeedsTable', { value: storage.feeds.tableName });
    if (contact.endsWith('@example.com'))
      Annotations.of(this).addWarningV2(
        'tickerwire:contact',
        'contact is a placeholder: set it in cdk.json or with -c contact=you@your.domain before you deploy, so that publishers can reach you',
      );
  }
}
