/** Reads the settings, bundles the functions, builds the stack. Started by the CDK; needs no network. */
import { App } from 'aws-cdk-lib';
import { InputError } from '../lib/errors.ts';
import { bundleAll } from './bundle.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { readSeedFeeds, readSettings, readSymbolsFile } from './settings.ts';

const app = new App();
try {
  const settings = readSettings(app.node.getAllContext());
  const feeds = readSeedFeeds(settings);
  const bundles = await bundleAll(readSymbolsFile(settings));
  new PipelineStack(app, `tickerwire-${settings.stage}`, { settings, bundles, feeds });
  app.synth();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
