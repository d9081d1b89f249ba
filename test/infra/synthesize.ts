import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { bundleAll } from '../../infra/bundle.ts';
import { PipelineStack } from '../../infra/pipeline-stack.ts';
import { readSettings } from '../../infra/settings.ts';

const bundles = bundleAll();

/** The stack as `cdk synth -c key=value` would make it. */
export async function synthesize(overrides: Readonly<Record<string, string>> = {}) {
  const { tickerwire, ...flags } = cdkJson.context;
  const settings = readSettings({ tickerwire, ...overrides });
  const app = new App({ context: flags });
  const stack = new PipelineStack(app, `tickerwire-${settings.stage}`, { settings, bundles: await bundles });
  return { app, stack, settings, bundles: await bundles, template: Template.fromStack(stack) };
}
